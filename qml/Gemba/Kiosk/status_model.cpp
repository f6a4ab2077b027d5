#include "status_model.h"

#include "alarm_order.h"

namespace gemba::kiosk {

StatusModel::StatusModel(KioskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void StatusModel::refresh(qint64 signOutInMs)
{
    const Words &words = m_context.words;
    const LinkState link = m_context.backend.link();
    const SiteInfo site = m_context.backend.site();
    const UserInfo user = m_context.backend.user();
    const qint64 now = m_context.nowMs();
    View view;
    view.site = site.site;
    view.device = site.device;
    view.linkText = words.link(link.phase);
    view.linkGood = link.dataIsCurrent();
    view.linkAge = words.age(link.dataIsCurrent() ? link.heartbeatAgeMs : now - link.sinceMs);
    view.beat = 1 + (link.heartbeats + 3) % 5;
    view.signedIn = user.signedIn();
    view.userName = view.signedIn ? user.name : tr("Not signed in");
    if (view.signedIn)
        view.userRole = words.role(user.role);
    // The warning takes the place that is never cut short.
    if (view.signedIn && signOutInMs >= 0)
        view.userRole = std::exchange(view.userName, tr("Out in %1").arg(words.countdown(signOutInMs)));
    view.countsKnown = link.dataIsCurrent();
    for (const AlarmItem &alarm : m_context.backend.alarms()) {
        if (!isActive(alarm.state))
            continue;
        const qsizetype slot = qBound(1, alarm.priority, 4) - 1;
        ++view.counts[slot];
        // The worst state wins: unacknowledged, then returned, then acknowledged.
        const int look = markerLook(alarm.state);
        int &shown = view.looks[slot];
        if (shown == 0 || look == 1 || (look == 3 && shown == 2))
            shown = look;
        view.anyUnacknowledged = view.anyUnacknowledged || look == 1;
    }
    QStringList spoken;
    for (qsizetype i = 0; i < 4; ++i) {
        view.countTexts.append(words.count(view.counts[i]));
        if (view.counts[i] > 0)
            spoken.append(tr("%1 of priority %2").arg(words.count(view.counts[i]), words.count(i + 1)));
    }
    view.spokenAlarms = !view.countsKnown  ? tr("Alarms unknown, no link")
                        : spoken.isEmpty() ? tr("No active alarms")
                                           : tr("Active alarms: %1").arg(spoken.join(QStringLiteral(", ")));
    view.dateText = words.shortDate(now);
    view.timeText = words.clock(now);
    view.minuteText = words.minute(now);
    view.zoneText = words.zone(now);
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT changed();
}

} // namespace gemba::kiosk
