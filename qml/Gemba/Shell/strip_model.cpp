#include "strip_model.h"

#include "shell_controller.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gemba::shell {

StripModel::StripModel(ShellController &shell)
    : QObject(&shell)
    , m_shell(shell)
{
    Link &link = shell.link();
    link.onSnapshot<alarms::AlarmChanged, alarms::ListAlarms::Reply>(this,
                                                                     [this](const alarms::ListAlarms::Reply &all) {
                                                                         m_alarms.clear();
                                                                         for (const alarms::Alarm &alarm : all.alarms)
                                                                             m_alarms.insert(alarm.id, alarm);
                                                                         m_alarmsKnown = true;
                                                                         refresh();
                                                                     });
    link.on<alarms::AlarmChanged>(this, [this](const alarms::AlarmChanged &change) {
        m_alarms.insert(change.alarm.id, change.alarm);
        refresh();
    });
}

QString StripModel::phaseText(LinkPhase phase) const
{
    switch (phase) {
    case LinkPhase::Choosing:
        return tr("No server");
    case LinkPhase::Trusting:
        return tr("Compare the words");
    case LinkPhase::Connecting:
        return tr("Connecting");
    case LinkPhase::SignedOut:
        return tr("Signed out");
    case LinkPhase::Live:
        return tr("Live");
    case LinkPhase::Degraded:
        return tr("Late");
    case LinkPhase::Offline:
        return tr("No link");
    case LinkPhase::Rejected:
        return tr("Refused");
    }
    return {};
}

void StripModel::refresh()
{
    const Words &words = m_shell.words();
    const LinkStatus status = m_shell.link().status();
    const Person person = m_shell.link().person();
    const qint64 now = m_shell.link().nowMs();
    View view;
    view.site = m_shell.siteName();
    view.station = status.address.section(u"://"_s, -1).section(u'/', 0, 0);
    view.linkText = phaseText(status.phase);
    view.linkGood = status.phase != LinkPhase::Offline && status.phase != LinkPhase::Rejected;
    if (status.current() || status.phase == LinkPhase::Offline)
        view.linkAge = words.age(status.heartbeatAgeMs);
    view.beat = status.current() ? status.beats % 5 + 1 : 0;
    if (const LiveValues &values = m_shell.values(); values.known() > 0 && person.signedIn()) {
        view.goodCount = words.count(values.good());
        view.goodOf = tr("of %1 good", "sensors").arg(words.count(values.known()));
    }
    view.userName = person.displayName.isEmpty() ? person.name : person.displayName;
    QStringList roles;
    for (const QString &role : person.roles)
        roles.append(words.role(role));
    view.userRole = roles.join(u", "_s);
    view.timeText = words.clock(now);
    view.dateText = u"%1, %2"_s.arg(words.shortDate(now), words.zone(now));
    view.countsKnown = m_alarmsKnown && status.current();
    describeAlarms(view);
    describeWarnings(view, status, person);
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT changed();
}

void StripModel::describeAlarms(View &view) const
{
    const Words &words = m_shell.words();
    int unacknowledged = 0;
    for (const alarms::Alarm &alarm : m_alarms) {
        using S = alarms::WireAlarmState;
        if (alarm.state == S::Normal || alarm.suppression != alarms::WireSuppression::None || alarm.superseded)
            continue;
        ++view.counts[std::clamp(alarm.priority, 1, 4) - 1];
        unacknowledged += alarm.state == S::Unacknowledged || alarm.state == S::ReturnedUnacknowledged ||
                          alarm.state == S::LatchedUnacknowledged;
    }
    for (int priority = 0; priority < 4; ++priority)
        view.countTexts[priority] = words.count(view.counts[priority]);
    if (!view.countsKnown) {
        view.spokenAlarms = tr("Alarms: not known");
        return;
    }
    if (unacknowledged > 0)
        view.unacknowledged = tr("%1 unack", "unacknowledged alarms, short").arg(words.count(unacknowledged));
    view.spokenAlarms = tr("Alarms: %1 critical, %2 high, %3 medium, %4 low, %5 unacknowledged")
                            .arg(view.countTexts[0], view.countTexts[1], view.countTexts[2], view.countTexts[3],
                                 words.count(unacknowledged));
}

void StripModel::describeWarnings(View &view, const LinkStatus &status, const Person &person) const
{
    const Words &words = m_shell.words();
    if (!person.signedIn())
        return;
    if (status.phase == LinkPhase::Offline || status.phase == LinkPhase::Connecting ||
        status.phase == LinkPhase::Rejected) {
        view.lostText =
            status.phase == LinkPhase::Rejected ? tr("The server refuses this program") : tr("No link to the server");
        QStringList note;
        if (status.reason)
            note.append(words.error(status.reason->code));
        note.append(tr("What is shown was true %1.").arg(words.ago(status.heartbeatAgeMs)));
        if (status.retryInMs > 0)
            note.append(tr("Next try %1.").arg(words.left(status.retryInMs)));
        view.lostNote = note.join(u' ');
    }
    const qint64 left = person.sessionEndsAtMs - m_shell.link().nowMs();
    if (person.sessionEndsAtMs > 0 && left <= warningMs && left > 0) {
        view.endingText = tr("You will be signed out in %1").arg(words.countdown(left));
        view.endingNote = tr("Press any key or the button to stay. Nothing typed is lost.");
    }
}

} // namespace gemba::shell
