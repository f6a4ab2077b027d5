#include "bag_service.h"

#include "bag_store.h"
#include "bag_wire.h"
#include "bill_store.h"

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
/// A thousand statements: a fraction of a second, for which the stations at all servers wait.
constexpr int billsAtOnce = 100;

} // namespace

BagService::BagService(storage::Executor &executor, alarms::AlarmPort &alarms, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_lastFlushMs(-flushMs)
    , m_recounts(executor, alarms, clock)
{
    using namespace std::chrono_literals;
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &BagService::readCounters);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!m_findingBills)
            m_recounts.everyMinute(m_zone);
    });
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
    m_recounts.start();
    m_minute.start();
    const auto older = m_executor.readNow<bool>(
        [](ReadTransaction &tx) -> Result<bool> { return !store::billsWithoutWords(tx, 0, 1).isEmpty(); });
    if (!older || *older) {
        m_findingBills = true;
        findOlderBills(0);
    }
}

/// Folding is the program's, so no migration could do it. Each time in a turn of its own, so that nobody waits for all of them; and
/// by way of this thread, so that it ends with the server.
void BagService::findOlderBills(qint64 after)
{
    m_executor.write<qint64>(
        [after](Transaction &tx) -> Result<qint64> {
            store::takeTurn(tx);
            const QList<StoredBill> some = store::billsWithoutWords(tx, after, billsAtOnce);
            for (const StoredBill &bill : some)
                store::writeWords(tx, bill);
            return some.size() < billsAtOnce ? 0 : some.last().id;
        },
        [this](const Result<qint64> &last) {
            QMetaObject::invokeMethod(
                this,
                [this, last] {
                    if (last && *last > 0)
                        return findOlderBills(*last);
                    m_findingBills = false;
                    // Nothing else hangs on it, and the next start tries again.
                    if (!last)
                        log::warning(u"bags"_s, u"bills of an older version cannot be searched for"_s,
                                     {{u"errorCode"_s, static_cast<int>(last.error().code)},
                                      {u"detail"_s, last.error().detail}});
                },
                Qt::QueuedConnection);
        });
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
    tx.share(Tally::key, std::make_unique<Tally>());
    tx.onCommitted([this] { m_formats.reset(); });
    tx.onRolledBack([this] { m_formats.reset(); });
}

Ledger BagService::open(Transaction &tx)
{
    const Tally *before = Tally::before(tx);
    // First, or a form that another server saves meanwhile would not count.
    if (!before)
        store::takeTurn(tx);
    return Ledger(tx, before && before->formats ? before->formats : formats(tx), m_zone);
}

void BagService::close(Ledger &ledger)
{
    ledger.close();
    ledger.tx().onCommitted([this] { scheduleCounters(); });
}

void BagService::forgetCounters(Transaction &tx)
{
    tx.onCommitted([this] {
        m_countersMayFall = true;
        scheduleCounters();
    });
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
                    const bool isOlder = counters.events < m_counters.events || counters.scans < m_counters.scans;
                    if (isOlder && !m_countersMayFall.exchange(false))
                        return;
                    m_counters = counters;
                    if (m_bus)
                        m_bus->publishState(QString::fromLatin1(BagCounters::topic.name), wire::encode(counters));
                },
                Qt::QueuedConnection);
        });
}

} // namespace gemba::bags
