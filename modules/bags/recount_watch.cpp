#include "recount_watch.h"

#include "recount.h"
#include "stats_store.h"

#include <gemba/core/log.h>

#include <QDateTime>

#include <stdexcept>

namespace gemba::bags {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

/// When nobody packs, as a rule.
constexpr int recountHour = 3;
constexpr qint64 tryAgainMs = 3'600'000;
constexpr qint64 longestUnknownMs = 48 * 3'600'000LL;

qint64 lastRecountTime(qint64 nowMs, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    const auto onDay = [&](QDate day) { return QDateTime(day, QTime(recountHour, 0), zone).toMSecsSinceEpoch(); };
    const qint64 ms = onDay(today);
    return ms <= nowMs ? ms : onDay(today.addDays(-1));
}

alarms::Condition conditionOf(const char *alarm, const QString &name, const QString &response, bool active)
{
    alarms::Condition condition;
    condition.alarm = AlarmId(QString::fromLatin1(alarm));
    condition.name = name;
    condition.kind = alarms::ConditionKind::System;
    condition.priority = 2;
    condition.response = response;
    condition.active = active;
    return condition;
}

alarms::Condition missing(bool active)
{
    return conditionOf(RecountWatch::missingAlarm, u"Bags were not counted again"_s,
                       u"Count again (bagStats.recount), and have the server's log looked at where that fails"_s,
                       active);
}

} // namespace

const char *const RecountWatch::differsAlarm = "system.bagRecount";
const char *const RecountWatch::missingAlarm = "system.bagRecountMissing";

RecountWatch::RecountWatch(storage::Executor &executor, alarms::AlarmPort &alarms, const Clock &clock)
    : m_executor(executor)
    , m_alarms(alarms)
    , m_clock(clock)
{
}

void RecountWatch::start()
{
    const auto read =
        m_executor.readNow<qint64>([](ReadTransaction &tx) -> Result<qint64> { return store::countedMs(tx); });
    if (!read)
        throw std::runtime_error("cannot read when bags were counted again: " + read.error().detail.toStdString());
    m_countedMs = *read;
    m_startedMs = m_clock.nowMs();
}

void RecountWatch::everyMinute(const QTimeZone &zone)
{
    const qint64 nowMs = m_clock.nowMs();
    // Before the first count the age is that of this server.
    const qint64 knownMs = m_countedMs ? m_countedMs.load() : m_startedMs;
    if (nowMs - knownMs > longestUnknownMs && !m_saidMissing)
        sayMissing();
    if (m_countedMs < lastRecountTime(nowMs, zone) && m_clock.monotonicMs() >= m_nextTryMs)
        inBackground(zone);
}

void RecountWatch::inBackground(const QTimeZone &zone)
{
    if (m_counting.exchange(true))
        return;
    m_nextTryMs = m_clock.monotonicMs() + tryAgainMs;
    m_executor.read<Recount>(
        [this, zone](ReadTransaction &tx) -> Result<Recount> { return count(tx, zone); },
        [this](const Result<Recount> &done) {
            m_counting = false;
            if (done)
                return;
            log::warning(u"bags"_s, u"bags could not be counted again"_s,
                         {{u"errorCode"_s, static_cast<int>(done.error().code)}, {u"detail"_s, done.error().detail}});
            sayMissing();
        });
}

Recount RecountWatch::count(ReadTransaction &tx, const QTimeZone &zone)
{
    const Recount out = recount(tx, zone, m_clock);
    if (!out.agrees)
        log::error(u"bags"_s, u"what is kept of bags differs from their history"_s,
                   {{u"differences"_s, out.differences.join(u"; "_s)}});
    m_executor.write<Nothing>(
        [this, agrees = out.agrees](Transaction &writing) -> Result<Nothing> {
            note(writing, agrees);
            return Nothing{};
        },
        [](const Result<Nothing> &) {});
    return out;
}

void RecountWatch::note(Transaction &tx, bool agrees)
{
    const qint64 nowMs = m_clock.nowMs();
    store::noteCounted(tx, nowMs);
    m_alarms.conditionChanged(
        tx,
        conditionOf(differsAlarm, u"Bags do not add up"_s,
                    u"Count again, and have the differences looked at before anything is billed"_s, !agrees),
        nowMs);
    m_alarms.conditionChanged(tx, missing(false), nowMs);
    tx.onCommitted([this, nowMs] {
        m_countedMs = nowMs;
        m_saidMissing = false;
    });
}

void RecountWatch::sayMissing()
{
    m_saidMissing = true;
    m_executor.write<Nothing>(
        [this](Transaction &tx) -> Result<Nothing> {
            m_alarms.conditionChanged(tx, missing(true), m_clock.nowMs());
            return Nothing{};
        },
        [this](const Result<Nothing> &done) {
            // It is said again in a minute.
            if (!done)
                m_saidMissing = false;
        });
}

} // namespace gemba::bags
