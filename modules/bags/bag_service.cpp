#include "bag_service.h"

#include "bag_store.h"
#include "bag_wire.h"
#include "recount.h"

#include <gemba/core/log.h>

#include <chrono>
#include <stdexcept>

namespace gemba::bags {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

/// Five messages a second are more than an eye follows.
constexpr qint64 flushMs = 200;
/// When nobody packs, as a rule.
constexpr int recountHour = 3;

} // namespace

const char *const BagService::recountAlarm = "system.bagRecount";

BagService::BagService(storage::Executor &executor, alarms::AlarmPort &alarms, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_alarms(alarms)
    , m_clock(clock)
    , m_lastFlushMs(-flushMs)
{
    using namespace std::chrono_literals;
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &BagService::readCounters);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &BagService::everyMinute);
}

void BagService::publishTo(rpc::EventBus *bus)
{
    m_bus = bus;
    // What other servers did on the same database arrives this way.
    connect(bus, &rpc::EventBus::committed, this, [this](const storage::CommittedEvent &event) {
        if (event.event.topic == QLatin1String(BagsChanged::topic.name))
            scheduleCounters();
    });
}

void BagService::start()
{
    auto read =
        m_executor.readNow<BagCounters>([](ReadTransaction &tx) -> Result<BagCounters> { return store::counters(tx); });
    if (!read)
        throw std::runtime_error("cannot read what bags add up to: " + read.error().detail.toStdString());
    m_counters = *read;
    m_counters.asOfMs = nowMs();
    m_minute.start();
}

std::shared_ptr<const Formats> BagService::formats(Transaction &tx)
{
    if (m_formats)
        return m_formats;
    auto read = std::make_shared<const Formats>(formatsOf(store::formats(tx)));
    if (tx.engine() == storage::Engine::Sqlite)
        m_formats = read;
    return read;
}

void BagService::forgetFormats(Transaction &tx)
{
    m_formats.reset();
    tx.onCommitted([this] { m_formats.reset(); });
    tx.onRolledBack([this] { m_formats.reset(); });
}

Ledger BagService::open(Transaction &tx)
{
    return Ledger(tx, formats(tx), m_zone);
}

void BagService::close(Ledger &ledger)
{
    ledger.close();
    ledger.tx().onCommitted([this] { scheduleCounters(); });
}

// --- to the screens ---

void BagService::scheduleCounters()
{
    if (m_flushQueued.exchange(true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            const qint64 since = m_clock.monotonicMs() - m_lastFlushMs;
            m_flush.start(std::chrono::milliseconds(std::clamp<qint64>(flushMs - since, 0, flushMs)));
        },
        Qt::QueuedConnection);
}

void BagService::readCounters()
{
    m_flushQueued = false;
    m_lastFlushMs = m_clock.monotonicMs();
    m_executor.read<BagCounters>(
        [](ReadTransaction &tx) -> Result<BagCounters> { return store::counters(tx); },
        [this](const Result<BagCounters> &read) {
            if (!read)
                return;
            QMetaObject::invokeMethod(
                this,
                [this, counters = *read]() mutable {
                    counters.asOfMs = nowMs();
                    // Two readings may come back in the other order.
                    if (counters.events < m_counters.events || counters.scans < m_counters.scans)
                        return;
                    m_counters = counters;
                    if (m_bus)
                        m_bus->publishState(QString::fromLatin1(BagCounters::topic.name), wire::encode(counters));
                },
                Qt::QueuedConnection);
        });
}

// --- the recount of every night ---

void BagService::everyMinute()
{
    SiteDays days(m_zone);
    const qint64 now = nowMs();
    if (days.hourOf(now) != recountHour || days.dayOf(now) == m_recountedDay)
        return;
    m_recountedDay = days.dayOf(now);
    recountInBackground();
}

void BagService::recountInBackground()
{
    if (m_recounting.exchange(true))
        return;
    m_executor.read<Recount>([this](ReadTransaction &tx) -> Result<Recount> { return recount(tx, m_zone, m_clock); },
                             [this](const Result<Recount> &done) {
                                 m_recounting = false;
                                 if (!done) {
                                     log::warning(u"bags"_s, u"bags could not be counted again"_s,
                                                  {{u"errorCode"_s, static_cast<int>(done.error().code)},
                                                   {u"detail"_s, done.error().detail}});
                                     return;
                                 }
                                 if (!done->agrees)
                                     log::error(u"bags"_s, u"what is kept of bags differs from their history"_s,
                                                {{u"differences"_s, done->differences.join(u"; "_s)}});
                                 alarms::Condition condition;
                                 condition.alarm = AlarmId(QString::fromLatin1(recountAlarm));
                                 condition.name = u"Bags do not add up"_s;
                                 condition.kind = alarms::ConditionKind::System;
                                 condition.priority = 2;
                                 condition.response =
                                     u"Count again, and have the differences looked at before anything is billed"_s;
                                 condition.active = !done->agrees;
                                 m_executor.write<Nothing>(
                                     [this, condition](Transaction &tx) -> Result<Nothing> {
                                         m_alarms.conditionChanged(tx, condition, nowMs());
                                         return Nothing{};
                                     },
                                     [](const Result<Nothing> &) {});
                             });
}

} // namespace gemba::bags
