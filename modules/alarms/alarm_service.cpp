#include "alarm_service.h"

#include "alarm_store.h"
#include "alarm_wire.h"
#include "review_store.h"

#include <gemba/core/log.h>

#include <superseding.h>

#include <chrono>
#include <stdexcept>

namespace gemba::alarms {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr int meterHours = 24;

/// So much more of the journal than the window itself is read, for a flood that began before it.
constexpr qint64 leadMs = 24 * 3'600'000ll;

QString who(const rpc::Caller &caller)
{
    return caller.userName.isEmpty() ? caller.principal() : caller.userName;
}

} // namespace

AlarmService::AlarmService(storage::Executor &executor, const Clock &clock, rpc::Metrics &metrics,
                           const AlarmPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_policy(policy)
    , m_raised(metrics.counter(u"gemba_alarms_raised_total"_s, u"Alarms that people were told of"_s))
{
    using namespace std::chrono_literals;
    for (size_t i = 0; i < 4; ++i) {
        metrics.gauge(
            u"gemba_alarms_active"_s, u"Alarms whose condition holds and that nothing hides"_s,
            [counts = m_book.activeCounts(), i] { return static_cast<double>((*counts)[i]); },
            u"priority=\"%1\""_s.arg(i + 1));
    }
    // Shelves end by the wall clock, which may jump; so it is looked at each second rather than waited for.
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &AlarmService::runClock);
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, &AlarmService::runClock);
}

void AlarmService::start()
{
    auto loaded = m_executor.writeNow<Nothing>([this](Transaction &tx) -> Result<Nothing> {
        m_book.load(store::allAlarms(tx), store::limitStates(tx));
        m_actions.clear();
        const auto written = store::rationalisations(tx);
        for (auto it = written.cbegin(); it != written.cend(); ++it)
            m_actions.insert(it.key(), it->action);
        for (auto it = m_book.sensors().cbegin(); it != m_book.sensors().cend(); ++it)
            supersede(tx, it.key(), {});
        AlarmKpiMeter meter;
        for (const JournalEntry &entry : store::journalSince(tx, m_clock.nowMs() - meterHours * 3'600'000ll - leadMs))
            meter.add(entry);
        const std::lock_guard lock(m_meterMutex);
        m_meter = std::move(meter);
        return Nothing{};
    });
    if (!loaded)
        throw std::runtime_error("cannot load alarms: " + loaded.error().detail.toStdString());
    m_second.start();
    runClock();
}

// --- clock

void AlarmService::armClock()
{
    const qint64 due = m_book.nextDueMs();
    if (due == AlarmBook::never) {
        m_due.stop();
        return;
    }
    static constexpr qint64 longestMs = 3'600'000;
    m_due.start(std::chrono::milliseconds(std::clamp<qint64>(due - m_clock.monotonicMs(), 0, longestMs)));
}

void AlarmService::runClock()
{
    if (m_book.nextDueMs() > m_clock.monotonicMs() && m_book.nextShelfEndMs() > m_clock.nowMs()) {
        armClock();
        return;
    }
    if (m_clockQueued.exchange(true))
        return;
    m_executor.write<Nothing>(
        [this](Transaction &tx) -> Result<Nothing> {
            const qint64 nowMs = m_clock.nowMs();
            const qint64 monotonicMs = m_clock.monotonicMs();
            for (const SensorId &id : m_book.sensorsDue(monotonicMs)) {
                WatchedSensor watched = *m_book.sensor(id);
                const LimitOutcome outcome = limitTick(watched.state, watched.settings, monotonicMs);
                judged(tx, id, watched, outcome, nowMs);
            }
            for (const AlarmId &id : m_book.shelvesDue(nowMs))
                changeByItself(tx, id, {.kind = AlarmEventKind::ShelfExpired, .by = u"system"_s}, nowMs);
            return Nothing{};
        },
        [this](Result<Nothing> done) {
            m_clockQueued = false;
            // What is still due after a failure waits for the next second.
            if (!done)
                log::error(u"alarms"_s, u"delays and shelves could not be ended"_s,
                           {{u"detail"_s, done.error().detail}});
        });
}

// --- people

Result<StoredAlarm> AlarmService::within(const rpc::Caller &caller, const wire::Method &method, const AlarmId &id) const
{
    const StoredAlarm *found = m_book.find(id);
    if (!found || found->retired)
        return refuseField(ErrorCode::NotFound, u"alarm"_s, id.text());
    if (auto ok = rpc::checkArea(caller, method.permission, found->area, u"alarm"_s); !ok)
        return ok.error();
    return *found;
}

Result<StoredAlarm> AlarmService::act(Transaction &tx, const rpc::Caller &caller, const wire::Method &method,
                                      const AlarmId &id, AlarmEvent event, const AlarmPolicy &policy)
{
    const auto found = within(caller, method, id);
    if (!found)
        return found.error();
    const StoredAlarm &before = *found;
    event.by = who(caller);
    auto after = change(tx, id, event, m_clock.nowMs(), policy);
    if (!after)
        return after.error();
    if (*after != before)
        tx.audit(rpc::auditOf(caller, QString::fromLatin1(method.name), u"alarm"_s, id.text(),
                              wire::encode(toWire(before)), wire::encode(toWire(*after))));
    return after;
}

namespace {

Result<Alarm> wireOf(const Result<StoredAlarm> &alarm)
{
    if (!alarm)
        return alarm.error();
    return toWire(*alarm);
}

} // namespace

Result<Alarm> AlarmService::acknowledge(Transaction &tx, const rpc::Caller &caller, const Acknowledge::Params &in)
{
    const StoredAlarm *found = m_book.find(in.alarm);
    const std::vector<AlarmId> superseded =
        found ? acknowledgedWith(found->record, m_book.recordsOf(found->record.sensor)) : std::vector<AlarmId>{};
    const AlarmEvent event{.kind = AlarmEventKind::Acknowledge, .text = in.note};
    auto after = act(tx, caller, Acknowledge::method, in.alarm, event, m_policy);
    if (!after)
        return after.error();
    for (const AlarmId &id : superseded) {
        if (auto with = act(tx, caller, Acknowledge::method, id, event, m_policy); !with)
            return with.error();
    }
    // A mark of the first may have ended with the last.
    return toWire(*m_book.find(in.alarm));
}

Result<Alarm> AlarmService::shelve(Transaction &tx, const rpc::Caller &caller, const Shelve::Params &in)
{
    const qint64 spanMs = in.minutes * 60'000ll;
    AlarmPolicy policy = m_policy;
    policy.maxOneShotMs = std::min(policy.maxOneShotMs, spanMs);
    AlarmEvent event;
    event.kind = in.oneShot ? AlarmEventKind::ShelveOneShot : AlarmEventKind::ShelveTimed;
    event.text = in.reason;
    event.untilMs = m_clock.nowMs() + spanMs;
    auto after = act(tx, caller, Shelve::method, in.alarm, event, policy);
    if (!after) {
        Error error = after.error();
        if (error.field == "until"_L1)
            error.field = u"minutes"_s;
        return error;
    }
    return toWire(*after);
}

Result<Alarm> AlarmService::unshelve(Transaction &tx, const rpc::Caller &caller, const AlarmId &alarm)
{
    return wireOf(act(tx, caller, Unshelve::method, alarm, {.kind = AlarmEventKind::Unshelve}, m_policy));
}

Result<Alarm> AlarmService::suppress(Transaction &tx, const rpc::Caller &caller, const AlarmWithReason &in)
{
    // Ignoring it would let the suppression that was asked for end with the service, unseen.
    const auto found = within(caller, Suppress::method, in.alarm);
    if (!found)
        return found.error();
    if (found->suppressedForService)
        return refuse(ErrorCode::AlarmNotActionable, u"its sensor is in service"_s);
    return wireOf(
        act(tx, caller, Suppress::method, in.alarm, {.kind = AlarmEventKind::Suppress, .text = in.reason}, m_policy));
}

Result<Alarm> AlarmService::unsuppress(Transaction &tx, const rpc::Caller &caller, const AlarmId &alarm)
{
    return wireOf(act(tx, caller, Unsuppress::method, alarm, {.kind = AlarmEventKind::Unsuppress}, m_policy));
}

Result<Alarm> AlarmService::takeOutOfService(Transaction &tx, const rpc::Caller &caller, const AlarmWithReason &in)
{
    return wireOf(act(tx, caller, TakeOutOfService::method, in.alarm,
                      {.kind = AlarmEventKind::TakeOutOfService, .text = in.reason}, m_policy));
}

Result<Alarm> AlarmService::returnToService(Transaction &tx, const rpc::Caller &caller, const AlarmId &alarm)
{
    return wireOf(act(tx, caller, ReturnToService::method, alarm, {.kind = AlarmEventKind::ReturnToService}, m_policy));
}

Result<Alarm> AlarmService::resetLatch(Transaction &tx, const rpc::Caller &caller, const AlarmId &alarm)
{
    return wireOf(act(tx, caller, ResetLatch::method, alarm, {.kind = AlarmEventKind::Reset}, m_policy));
}

qint64 AlarmService::purgeJournal(Transaction &tx, qint64 beforeMs, int limit)
{
    return store::purgeJournal(tx, beforeMs, limit);
}

// --- figures

ReadKpi::Reply AlarmService::kpis(ReadTransaction &tx, int hours)
{
    const qint64 nowMs = m_clock.nowMs();
    KpiSettings settings;
    settings.windowMinutes = hours * 60;
    if (hours == meterHours) {
        const std::lock_guard lock(m_meterMutex);
        return toWire(m_meter.snapshot(nowMs), settings.windowMinutes);
    }
    const auto journal = store::journalSince(tx, nowMs - hours * 3'600'000ll - leadMs);
    return toWire(alarmKpis(journal, nowMs, settings), settings.windowMinutes);
}

} // namespace gemba::alarms
