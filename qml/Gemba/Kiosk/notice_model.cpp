#include "notice_model.h"

#include "alarm_list_model.h"
#include "alarm_order.h"

using namespace Qt::StringLiterals;

namespace gemba::kiosk {

NoticeModel::NoticeModel(KioskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void NoticeModel::setMessage(const QString &title, const QString &text, const QString &remedy, const QString &fineprint)
{
    m_messageTitle = title;
    m_messageText = text;
    m_messageRemedy = remedy;
    m_messageFineprint = fineprint;
    refresh();
}

void NoticeModel::setRefusal(const QString &title, const Error &error)
{
    const Words &words = m_context.words;
    setMessage(title, words.error(error.code), words.remedy(error.code), words.codeAndReference(error.code, QString()));
}

void NoticeModel::clearMessage()
{
    if (hasMessage())
        setMessage({}, {}, {}, {});
}

void NoticeModel::refresh()
{
    const LinkState link = m_context.backend.link();
    View view;
    if (!link.dataIsCurrent()) {
        describeLink(view, link);
    } else {
        const std::optional<AlarmItem> alarm = mostUrgent(m_context.backend.alarms());
        describeAcknowledge(view, alarm);
        if (alarm)
            describeAlarm(view, *alarm);
        else
            describeCalm(view);
        if (hasMessage()) {
            // The marker stays: words about a refused command never hide that there is an alarm.
            view.title = m_messageTitle;
            view.aside.clear();
            view.secondLine = m_messageText;
            view.thirdLine = m_messageRemedy;
            view.fineprint = m_messageFineprint;
            view.calm = false;
            if (view.icon.isEmpty() && view.alarmPriority == 0)
                view.icon = u"info"_s;
        }
    }
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT changed();
}

void NoticeModel::describeLink(View &view, const LinkState &link) const
{
    const Words &words = m_context.words;
    const qint64 now = m_context.nowMs();
    view.linkLost = true;
    view.icon = u"nolink"_s;
    view.action = Action::Retry;
    view.actionIcon = u"refresh"_s;
    view.actionLabel = tr("Retry now");
    view.actionNote = tr("try %1").arg(words.count(std::max(1, link.attempt)));
    view.actionAvailable = true;
    const QString lost = tr("Lost %1. Alarms are not current.").arg(words.ago(now - link.sinceMs));
    if (link.error)
        view.fineprint = words.codeAndReference(link.error->code, link.referenceId);
    switch (link.phase) {
    case LinkPhase::Rejected:
        view.title = tr("The server refused this kiosk");
        view.secondLine = link.error ? words.error(link.error->code) : QString();
        view.thirdLine = link.error ? words.remedy(link.error->code) : QString();
        view.action = Action::Pair;
        view.actionIcon = u"link"_s;
        view.actionLabel = tr("Pair again");
        view.actionNote = tr("asks for a code");
        return;
    case LinkPhase::VersionMismatch:
        view.title = tr("Kiosk and server do not match");
        view.secondLine = tr("Kiosk %1, server %2.")
                              .arg(words.isolated(QStringLiteral(GEMBA_VERSION)), words.isolated(link.serverVersion));
        view.thirdLine = tr("Call an administrator to update.");
        return;
    case LinkPhase::Offline:
        view.title = tr("No link to the server");
        view.secondLine = lost;
        view.thirdLine =
            link.retryInMs >= 0 ? tr("Next try in %1").arg(words.duration(link.retryInMs)) : tr("Not trying again.");
        return;
    default:
        view.title = words.link(link.phase);
        view.secondLine = tr("for %1. Alarms are not current.").arg(words.duration(now - link.sinceMs));
        view.thirdLine = tr("This goes on by itself.");
        view.actionNote = tr("starts over");
        return;
    }
}

void NoticeModel::describeAlarm(View &view, const AlarmItem &alarm) const
{
    const Words &words = m_context.words;
    view.alarmPriority = alarm.priority;
    view.alarmLook = markerLook(alarm.state);
    const QString condition = words.conditionInline(alarm.condition, alarm.conditionText);
    // A device that was given no name has its id for one: once is enough.
    view.title = alarm.name == alarm.tag ? words.isolated(alarm.tag) + u' ' + condition
                                         : tr("%1 %2 %3", "tag, name, condition: P3 Exhaust high")
                                               .arg(words.isolated(alarm.tag), words.named(alarm.name), condition);
    view.aside = words.since(alarm.raisedMs, m_context.nowMs());
    const LiveValue live = m_context.backend.live(alarm.sensor);
    const bool isLive = live.quality == Quality::Good || live.quality == Quality::Uncertain;
    const std::optional<double> value = isLive ? std::optional(live.value) : alarm.value;
    const QString figure = value ? words.withUnit(words.number(*value, alarm.decimals), alarm.unit) : alarm.valueText;
    const QString raised = words.clock(alarm.raisedMs);
    if (figure.isEmpty())
        view.secondLine = tr("since %1").arg(raised);
    else if (alarm.state == AlarmState::Returned)
        view.secondLine = alarm.limit ? tr("%1, back in limits; %2 at %3").arg(figure, words.limitPhrase(alarm), raised)
                                      : tr("%1, over; raised at %2").arg(figure, raised);
    else
        view.secondLine = alarm.limit ? tr("%1, limit %2, since %3").arg(figure, words.limitNumber(alarm), raised)
                                      : tr("%1, since %2").arg(figure, raised);
    view.thirdLine = alarm.response;
}

void NoticeModel::describeCalm(View &view) const
{
    const Words &words = m_context.words;
    view.calm = true;
    view.title = tr("No active alarms");
    if (const auto last = m_context.backend.lastAlarm()) {
        view.secondLine =
            tr("Last: %1 %2 at %3, returned %4")
                .arg(words.isolated(last->tag), words.conditionInline(last->condition, last->conditionText),
                     words.minute(last->raisedMs), words.minute(last->returnedMs));
    } else {
        view.secondLine = tr("None since this kiosk was started");
    }
    qint64 shelved = 0;
    qint64 suppressed = 0;
    for (const AlarmItem &alarm : m_context.backend.alarms()) {
        shelved += alarm.state == AlarmState::Shelved;
        suppressed += alarm.state == AlarmState::Suppressed || alarm.state == AlarmState::OutOfService;
    }
    view.thirdLine = tr("%1 shelved, %2 suppressed").arg(words.count(shelved), words.count(suppressed));
}

void NoticeModel::describeAcknowledge(View &view, const std::optional<AlarmItem> &alarm) const
{
    const UserInfo user = m_context.backend.user();
    view.actionIcon = u"ok"_s;
    view.actionLabel = tr("Acknowledge");
    if (!alarm) {
        view.actionNote = tr("nothing to do");
    } else if (!canAcknowledge(alarm->state)) {
        view.actionNote = tr("already done");
    } else if (user.signedIn() && !user.may(permission::acknowledge)) {
        view.actionNote = tr("not your role");
    } else {
        view.action = Action::Acknowledge;
        view.actionAvailable = true;
        view.alarm = alarm->id;
        view.actionNote = AlarmListModel::shortName(m_context.words, *alarm);
    }
}

} // namespace gemba::kiosk
