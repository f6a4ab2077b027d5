// Review and rationalisation: the part of AlarmService that asks whether an alarm should be one.

#include "alarm_service.h"

#include "alarm_store.h"
#include "alarm_wire.h"
#include "review_store.h"

#include <alarm_kpi.h>

#include <QDateTime>

#include <algorithm>

namespace gemba::alarms {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int mostLines = 300'000;
constexpr int everyAlarm = 100'000;

ReviewedAlarm reviewed(const StoredAlarm &stored, const ReviewFigures &figures, qint64 nowMs, int days)
{
    const Alarm wired = toWire(stored);
    ReviewedAlarm out;
    out.alarm = wired.id;
    out.sensor = wired.sensor;
    out.name = wired.name;
    out.area = wired.area;
    out.kind = wired.kind;
    out.priority = wired.priority;
    out.response = wired.response;
    out.announced = figures.announced;
    out.perDay = double(figures.announced) / days;
    out.chatterBouts = figures.chatterBouts;
    const AlarmState &state = stored.record.state;
    out.standing = state.conditionActive() && !state.hidden();
    out.stale = out.standing && nowMs - stored.record.activeSinceMs > KpiSettings{}.staleAfterMs;
    out.neverActedUpon = figures.neverActedUpon();
    out.acknowledged = figures.acknowledged;
    if (figures.latestMs > 0)
        out.latestMs = figures.latestMs;
    return out;
}

} // namespace

ReviewAlarms::Reply AlarmService::review(ReadTransaction &tx, const ReviewAlarms::Params &in) const
{
    const qint64 nowMs = m_clock.nowMs();
    const auto lines = store::reviewLines(tx, nowMs - in.days * dayMs, mostLines);
    const auto figures = reviewFigures(lines);
    const auto written = store::rationalisations(tx);

    ReviewAlarms::Reply out;
    out.truncated = std::ssize(lines) >= mostLines;
    out.definitionsByPriority = out.announcedByPriority = {0, 0, 0, 0};
    for (const double share : idealPriorityShare)
        out.idealPercent.append(100 * share);
    std::vector<std::pair<double, ReviewedAlarm>> weighed;
    for (const StoredAlarm &stored : store::listAlarms(tx, true, std::nullopt, {}, everyAlarm)) {
        const ReviewFigures own = figures.value(stored.record.id);
        ReviewedAlarm alarm = reviewed(stored, own, nowMs, in.days);
        const auto found = written.constFind(stored.record.id);
        if (found != written.constEnd())
            alarm.rationalisation = *found;
        alarm.overdue = !alarm.rationalisation || alarm.rationalisation->reviewDueMs <= nowMs;
        const qsizetype priority = std::clamp(alarm.priority, 1, 4) - 1;
        ++out.definitions;
        ++out.definitionsByPriority[priority];
        out.announcedByPriority[priority] += alarm.announced;
        out.announced += alarm.announced;
        out.overdue += qint64(alarm.overdue);
        out.chattering += qint64(alarm.chatterBouts > 0);
        out.stale += qint64(alarm.stale);
        out.neverActedUpon += qint64(alarm.neverActedUpon);
        if ((in.area && alarm.area != *in.area) || (in.overdueOnly && !alarm.overdue))
            continue;
        weighed.emplace_back(reviewWeight(own, alarm.stale), std::move(alarm));
    }
    out.perDay = double(out.announced) / in.days;
    std::sort(weighed.begin(), weighed.end(), [](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first > b.first;
        return std::tuple(a.second.priority, a.second.alarm) < std::tuple(b.second.priority, b.second.alarm);
    });
    for (auto &[weight, alarm] : weighed) {
        if (out.alarms.size() == in.limit)
            break;
        out.alarms.append(std::move(alarm));
    }
    return out;
}

Result<Rationalisation> AlarmService::rationalise(Transaction &tx, const rpc::Caller &caller,
                                                  const RationaliseAlarm::Params &in)
{
    const auto found = within(caller, RationaliseAlarm::method, in.alarm);
    if (!found)
        return found.error();
    const auto blank = [](const QString &text) { return text.trimmed().isEmpty(); };
    if (blank(in.cause))
        return refuseField(ErrorCode::FieldMissing, u"cause"_s);
    if (blank(in.consequence))
        return refuseField(ErrorCode::FieldMissing, u"consequence"_s);
    if (blank(in.action))
        return refuseField(ErrorCode::FieldMissing, u"action"_s);

    const auto before = store::findRationalisation(tx, in.alarm);
    const qint64 nowMs = m_clock.nowMs();
    Rationalisation now;
    now.cause = in.cause;
    now.consequence = in.consequence;
    now.action = in.action;
    now.respondMinutes = in.respondMinutes;
    now.consequenceClass = in.consequenceClass;
    now.suggestedPriority = suggestedPriority(static_cast<ConsequenceClass>(in.consequenceClass), in.respondMinutes);
    now.doneBy = caller.userName.isEmpty() ? caller.principal() : caller.userName;
    now.doneAtMs = nowMs;
    now.reviewDueMs = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).addMonths(in.reviewMonths).toMSecsSinceEpoch();
    now.version = in.expectedVersion + 1;
    if (before.has_value() != (in.expectedVersion > 0) ||
        !store::saveRationalisation(tx, in.alarm, now, in.expectedVersion))
        return refuseField(ErrorCode::VersionConflict, u"expectedVersion"_s);
    tx.audit(rpc::auditOf(caller, QString::fromLatin1(RationaliseAlarm::method.name), u"alarm"_s, in.alarm.text(),
                          before ? wire::encode(*before) : QJsonObject{}, wire::encode(now)));

    // From now on operators are told this, also after the sensor is configured anew.
    rememberAction(tx, in.alarm, in.action);
    const StoredAlarm alarm = *m_book.find(in.alarm);
    StoredAlarm told = alarm;
    told.response = in.action;
    ++told.record.version;
    keep(tx, alarm, told);
    announce(tx, told, u"rationalised"_s);
    return now;
}

void AlarmService::rememberAction(Transaction &tx, const AlarmId &alarm, const QString &action)
{
    const auto known = m_actions.constFind(alarm);
    const auto before = known == m_actions.constEnd() ? std::nullopt : std::optional(*known);
    tx.onRolledBack([this, alarm, before] {
        if (before)
            m_actions.insert(alarm, *before);
        else
            m_actions.remove(alarm);
    });
    m_actions.insert(alarm, action);
}

} // namespace gemba::alarms
