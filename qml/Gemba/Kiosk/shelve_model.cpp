#include "shelve_model.h"

#include "alarm_list_model.h"
#include "alarm_order.h"

#include <QPointer>

#include <array>

namespace gemba::kiosk {

namespace {
constexpr std::array shelveMinutes{15, 60, 240, 480};
}

ShelveModel::ShelveModel(KioskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void ShelveModel::begin(const AlarmItem &alarm)
{
    m_alarm = alarm;
    m_duration = -1;
    m_reason = -1;
    m_failure.reset();
    refresh();
}

void ShelveModel::chooseDuration(int index)
{
    m_duration = index;
    refresh();
}

void ShelveModel::chooseReason(int index)
{
    m_reason = index;
    refresh();
}

void ShelveModel::confirm()
{
    if (!ready())
        return;
    m_context.backend.shelve(m_alarm.id, shelveMinutes[static_cast<size_t>(m_duration)], m_view.reasons.value(m_reason),
                             [self = QPointer(this)](const Result<void> &result) {
                                 if (!self)
                                     return;
                                 if (!result) {
                                     self->m_failure = result.error();
                                     self->refresh();
                                     return;
                                 }
                                 Q_EMIT self->shelved();
                             });
}

void ShelveModel::refresh()
{
    const Words &words = m_context.words;
    View view;
    view.duration = m_duration;
    view.reason = m_reason;
    view.look = markerLook(m_alarm.state);
    view.title = tr("Shelve %1").arg(AlarmListModel::shortName(words, m_alarm));
    view.secondLine = tr("%1 %2, %3", "tag, name, age")
                          .arg(words.isolated(m_alarm.tag), words.named(m_alarm.name),
                               words.since(m_alarm.raisedMs, m_context.nowMs()));
    view.thirdLine =
        tr("It stays in the list, makes no sound and asks for nothing until the time is over. This is recorded.");
    for (const int minutes : shelveMinutes) {
        view.durations.append(words.duration(minutes * 60'000LL));
        view.endings.append(tr("until %1").arg(words.minute(m_context.nowMs() + minutes * 60'000LL)));
    }
    view.reasons = {tr("Under repair"), tr("Known fault"), tr("Cleaning, test"), tr("Bad sensor")};
    if (m_duration < 0)
        view.actionNote = tr("choose a time");
    else if (m_reason < 0)
        view.actionNote = tr("choose a reason");
    else
        view.actionNote = tr("for %1").arg(view.durations.value(m_duration));
    if (m_failure)
        view.failure = words.error(m_failure->code) + QChar::Space + words.remedy(m_failure->code);
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT changed();
}

} // namespace gemba::kiosk
