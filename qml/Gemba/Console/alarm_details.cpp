// The chosen alarm of AlarmsModel, and what is done with alarms; and the journal beside it.
#include "alarms_model.h"

using namespace Qt::StringLiterals;
using gemba::alarms::Alarm;
using gemba::alarms::WireAlarmState;
using gemba::alarms::WireSuppression;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::console {

void AlarmsModel::readHistory()
{
    Q_EMIT detailsChanged();
    const Alarm *alarm = m_rows.current();
    if (!alarm) {
        m_historyOf.clear();
        m_history->setEntries({});
        return;
    }
    if (m_historyOf != alarm->id.text())
        m_history->setEntries({});
    m_historyOf = alarm->id.text();
    alarms::ReadJournal::Params params;
    params.alarm = alarm->id;
    params.limit = 30;
    link().call<alarms::ReadJournal>(
        this, params, [this, id = alarm->id](const Result<alarms::ReadJournal::Reply> &reply) {
            if (!reply || m_historyOf != id.text())
                return;
            QList<desk::TimelineEntry> entries;
            for (const alarms::JournalLine &line : reply->lines) {
                QString what = AlarmWords(words()).transition(line.transition);
                if (!line.text.isEmpty())
                    what = tr("%1: %2", "what happened: note").arg(what, words().named(line.text));
                entries.append({words().moment(line.timeMs, nowMs()), what,
                                line.actor == "system"_L1 ? QString() : words().named(line.actor)});
            }
            m_history->setEntries(entries);
        });
}

QString AlarmsModel::title() const
{
    return chosen() ? AlarmWords(words()).source(*m_rows.current()) : QString();
}

QString AlarmsModel::place() const
{
    return chosen() ? m_rows.current()->area : QString();
}

int AlarmsModel::look() const
{
    return static_cast<int>(chosen() ? markerLook(*m_rows.current()) : ui::AlarmShape::Look::Idle);
}

QString AlarmsModel::value() const
{
    if (!chosen())
        return {};
    const Alarm &alarm = *m_rows.current();
    const sensors::LiveValue *live = alarm.sensor ? shell()->values().of(*alarm.sensor) : nullptr;
    return AlarmWords(words()).valueWithUnit(live && live->value ? live->value : alarm.value, alarm.unit);
}

QString AlarmsModel::valueNote() const
{
    if (!chosen())
        return {};
    const Alarm &alarm = *m_rows.current();
    const sensors::LiveValue *live = alarm.sensor ? shell()->values().of(*alarm.sensor) : nullptr;
    if (!live || !live->value)
        return alarm.value ? tr("when it was raised") : QString();
    return tr("%1 old").arg(words().age(nowMs() - live->timeMs));
}

QString AlarmsModel::condition() const
{
    return chosen() ? AlarmWords(words()).condition(*m_rows.current()) : QString();
}

QString AlarmsModel::since() const
{
    return chosen() && m_rows.current()->raisedAtMs ? words().since(*m_rows.current()->raisedAtMs, nowMs()) : QString();
}

QString AlarmsModel::state() const
{
    return chosen() ? AlarmWords(words()).state(*m_rows.current()) : QString();
}

QString AlarmsModel::acknowledged() const
{
    if (!chosen() || !m_rows.current()->acknowledgedBy || isUnacknowledged(*m_rows.current()))
        return {};
    const Alarm &alarm = *m_rows.current();
    const QString who = words().named(*alarm.acknowledgedBy);
    const QString when = words().since(alarm.acknowledgedAtMs.value_or(0), nowMs());
    return alarm.note && !alarm.note->isEmpty() ? tr("%1, %2: %3", "who, when: note").arg(who, when, *alarm.note)
                                                : tr("%1, %2", "who, when").arg(who, when);
}

QString AlarmsModel::silenced() const
{
    if (!chosen() || m_rows.current()->suppression == WireSuppression::None)
        return {};
    const Alarm &alarm = *m_rows.current();
    QStringList parts;
    if (alarm.shelvedUntilMs)
        parts.append(tr("until %1").arg(words().moment(*alarm.shelvedUntilMs, nowMs())));
    if (alarm.suppressedBy)
        parts.append(words().named(*alarm.suppressedBy));
    if (alarm.suppressionReason)
        parts.append(words().named(*alarm.suppressionReason));
    return parts.join(u", "_s);
}

QString AlarmsModel::occurrences() const
{
    return chosen() ? words().count(m_rows.current()->occurrences) : QString();
}

QString AlarmsModel::sensor() const
{
    return chosen() && m_rows.current()->sensor ? m_rows.current()->sensor->text() : QString();
}

bool AlarmsModel::canAcknowledge() const
{
    return chosen() && isUnacknowledged(*m_rows.current()) && m_rows.current()->suppression == WireSuppression::None &&
           shell()->may(u"alarms.acknowledge"_s);
}

bool AlarmsModel::canShelve() const
{
    return chosen() && m_rows.current()->suppression == WireSuppression::None && priority() != 1 &&
           shell()->may(u"alarms.shelve"_s);
}

bool AlarmsModel::canUnshelve() const
{
    return chosen() && m_rows.current()->suppression == WireSuppression::Shelved && shell()->may(u"alarms.shelve"_s);
}

bool AlarmsModel::canReset() const
{
    return chosen() && m_rows.current()->state == WireAlarmState::LatchedAcknowledged && !m_rows.current()->active &&
           shell()->may(u"alarms.acknowledge"_s);
}

bool AlarmsModel::canSuppress() const
{
    return chosen() && m_rows.current()->suppression == WireSuppression::None && shell()->may(u"alarms.suppress"_s);
}

bool AlarmsModel::canUnsuppress() const
{
    return chosen() && m_rows.current()->suppression == WireSuppression::SuppressedByDesign &&
           shell()->may(u"alarms.suppress"_s);
}

bool AlarmsModel::canReturn() const
{
    return chosen() && m_rows.current()->suppression == WireSuppression::OutOfService &&
           shell()->may(u"alarms.suppress"_s);
}

void AlarmsModel::acknowledge(const QString &note)
{
    if (canAcknowledge())
        shell()->run<alarms::Acknowledge>(this, {m_rows.current()->id, note}, tr("Acknowledged: %1").arg(title()),
                                          [this](const Alarm &) { load(); });
}

void AlarmsModel::acknowledgeTogether(const QString &note)
{
    QList<AlarmId> ids;
    for (const Alarm &alarm : std::as_const(m_rows))
        if (isUnacknowledged(alarm) && alarm.priority != 1)
            ids.append(alarm.id);
    acknowledgeNext(ids, 0, note);
}

void AlarmsModel::acknowledgeNext(QList<AlarmId> left, int done, const QString &note)
{
    if (left.isEmpty()) {
        load();
        return shell()->sayDone(tr("%n alarms acknowledged", nullptr, done));
    }
    alarms::Acknowledge::Params params;
    params.alarm = left.takeFirst();
    params.note = note;
    link().call<alarms::Acknowledge>(this, params, [this, left, done, note](const Result<Alarm> &reply) {
        if (reply)
            return acknowledgeNext(left, done + 1, note);
        load();
        shell()->sayRefused(tr("%n alarms were acknowledged, then one was refused", nullptr, done), reply.error());
    });
}

void AlarmsModel::shelve(int minutes, bool oneShot, const QString &reason)
{
    if (!canShelve())
        return;
    alarms::Shelve::Params params;
    params.alarm = m_rows.current()->id;
    params.minutes = minutes;
    params.oneShot = oneShot;
    params.reason = reason;
    shell()->run<alarms::Shelve>(
        this, params, tr("Shelved: %1").arg(title()), [this](const Alarm &) { load(); },
        [this, id = params.alarm] {
            shell()->run<alarms::Unshelve>(this, {id}, tr("Off the shelf again"), [this](const Alarm &) { load(); });
        });
}

void AlarmsModel::unshelve()
{
    if (canUnshelve())
        shell()->run<alarms::Unshelve>(this, {m_rows.current()->id}, tr("Off the shelf: %1").arg(title()),
                                       [this](const Alarm &) { load(); });
}

void AlarmsModel::reset()
{
    if (canReset())
        shell()->run<alarms::ResetLatch>(this, {m_rows.current()->id}, tr("Reset: %1").arg(title()),
                                         [this](const Alarm &) { load(); });
}

void AlarmsModel::suppress(const QString &reason)
{
    if (!canSuppress())
        return;
    const AlarmId id = m_rows.current()->id;
    shell()->run<alarms::Suppress>(
        this, {id, reason}, tr("Suppressed by design: %1").arg(title()), [this](const Alarm &) { load(); },
        [this, id] {
            shell()->run<alarms::Unsuppress>(this, {id}, tr("Told again"), [this](const Alarm &) { load(); });
        });
}

void AlarmsModel::unsuppress()
{
    if (canUnsuppress())
        shell()->run<alarms::Unsuppress>(this, {m_rows.current()->id}, tr("Told again: %1").arg(title()),
                                         [this](const Alarm &) { load(); });
}

void AlarmsModel::takeOutOfService(const QString &reason)
{
    if (!canSuppress())
        return;
    const AlarmId id = m_rows.current()->id;
    shell()->run<alarms::TakeOutOfService>(
        this, {id, reason}, tr("Out of service: %1").arg(title()), [this](const Alarm &) { load(); },
        [this, id] {
            shell()->run<alarms::ReturnToService>(this, {id}, tr("In service again"),
                                                  [this](const Alarm &) { load(); });
        });
}

void AlarmsModel::returnToService()
{
    if (canReturn())
        shell()->run<alarms::ReturnToService>(this, {m_rows.current()->id}, tr("In service again: %1").arg(title()),
                                              [this](const Alarm &) { load(); });
}

JournalModel::JournalModel(QObject *parent)
    : ListPage(parent)
{
}

QList<Column> JournalModel::describeColumns() const
{
    return {{.key = u"time"_s, .title = tr("When"), .width = 150, .hideable = false},
            {.key = u"source"_s, .title = tr("Source")},
            {.key = u"what"_s, .title = tr("What happened"), .width = 190},
            {.key = u"value"_s, .title = tr("Value"), .width = 92, .atEnd = true},
            {.key = u"limit"_s, .title = tr("Limit"), .width = 92, .atEnd = true},
            {.key = u"who"_s, .title = tr("Who"), .width = 110},
            {.key = u"note"_s, .title = tr("Note")}};
}

void JournalModel::begun()
{
    page()->reloadOn<alarms::AlarmChanged>();
    learnNames();
}

void JournalModel::learnNames()
{
    alarms::ListAlarms::Params params;
    params.all = true;
    params.limit = 1000;
    link().call<alarms::ListAlarms>(this, params, [this](const Result<alarms::ListAlarms::Reply> &reply) {
        if (!reply)
            return;
        for (const Alarm &alarm : reply->alarms)
            m_alarms.insert(alarm.id, alarm);
        rowsChanged();
    });
}

void JournalModel::ask(const QString &cursor)
{
    alarms::ReadJournal::Params params;
    params.cursor = cursor;
    params.limit = wanted();
    m_rows.fetch<alarms::ReadJournal>(cursor, params, &alarms::ReadJournal::Reply::lines);
}

Cell JournalModel::cell(int row, int column) const
{
    const alarms::JournalLine &line = m_rows[row];
    const auto alarm = m_alarms.constFind(line.alarm);
    const bool known = alarm != m_alarms.cend();
    const AlarmWords say(words());
    switch (column) {
    case 0:
        return {.text = words().shortDate(line.timeMs) + u' ' + words().clock(line.timeMs), .look = Look::Quiet};
    case 1:
        return {.text = known ? say.source(*alarm) : line.alarm.text(), .priority = std::clamp(line.priority, 1, 4)};
    case 2:
        return {.text = say.transition(line.transition),
                .look = line.transition == "raised"_L1 ? Look::Strong : Look::Plain};
    case 3:
        return {.text = say.valueWithUnit(line.value, known ? alarm->unit : QString()), .look = Look::Live};
    case 4:
        return {.text = say.valueWithUnit(line.limit, known ? alarm->unit : QString()), .look = Look::Quiet};
    case 5:
        return {.text = line.actor == "system"_L1 ? QString() : words().named(line.actor)};
    default:
        return {.text = words().named(line.text), .look = Look::Quiet};
    }
}

} // namespace gemba::console
