#include "offline_tour.h"

#include "alarm_order.h"

#include <QMetaEnum>

namespace gemba::kiosk {

std::optional<KioskController::Page> pageNamed(const QString &name)
{
    const auto pages = QMetaEnum::fromType<KioskController::Page>();
    for (int i = 0; i < pages.keyCount(); ++i)
        if (name.compare(QLatin1StringView(pages.key(i)), Qt::CaseInsensitive) == 0)
            return static_cast<KioskController::Page>(pages.value(i));
    return std::nullopt;
}

void presentScenario(KioskController &controller, const OfflineScenario &scenario,
                     std::optional<KioskController::Page> page)
{
    controller.selectTag(scenario.selected);
    if (const auto urgent = mostUrgent(scenario.alarms))
        controller.alarms()->chooseAlarm(urgent->id);
    const auto wanted = page ? page : pageNamed(scenario.page);
    if (!wanted)
        return;
    if (*wanted == KioskController::Page::SignIn && !controller.session()->signedIn()) {
        if (controller.notice()->action() == NoticeModel::Action::Acknowledge)
            controller.act();
        else
            controller.signInOrOut();
        for (int digit = 1; digit <= 4; ++digit)
            controller.session()->digit(digit);
    } else if (*wanted == KioskController::Page::Shelve) {
        controller.openShelve();
        controller.shelving()->chooseDuration(1);
    } else {
        controller.show(*wanted);
    }
    if (scenario.cursorAgoMs > 0)
        controller.trend()->setCursor(static_cast<double>(scenario.startMs - scenario.cursorAgoMs));
}

} // namespace gemba::kiosk
