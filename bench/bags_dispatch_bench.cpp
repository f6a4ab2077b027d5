// gemba-bags-bench: packing scans through the real dispatcher and services on a SQLite database of its own, each answered when it is
// on disk. Callers send one scan at a time and the next one when they have the answer, as stations do; then one sends messages of 200.
// Beside each figure a limit of this machine, taken right then. Ends with the recount: what was measured must be right.

#include "probes.h"
#include "report.h"

#include <alarm_service.h>
#include <bags_module.h>
#include <recount.h>
#include <scan_contract.h>

#include <gemba/core/log.h>
#include <gemba/rpc/dispatcher.h>
#include <gemba/storage/migrator.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace gemba;
using namespace Qt::StringLiterals;

namespace {

/// The server without sockets.
class Yard
{
public:
    explicit Yard(const QString &folder)
    {
        m_options.sqliteFile = folder + u"/bags.sqlite"_s;
        m_options.auditKey = QByteArray(32, 'k');
        const auto steps =
            storage::storageMigrations() + storage::migrationsIn({u":/migrations/alarms"_s, u":/migrations/bags"_s});
        if (!storage::Migrator(m_options, steps, m_clock).migrate())
            throw std::runtime_error("the database cannot be made");
        m_executor = std::make_unique<storage::Executor>(m_options, m_clock);
        m_bus = std::make_unique<rpc::EventBus>(m_registry, m_clock, m_metrics);
        m_executor->setCommitListener([bus = m_bus.get()](const auto &events) { bus->announce(events); });
        m_dispatcher = std::make_unique<rpc::Dispatcher>(m_registry, *m_executor, m_clock, m_metrics);
        m_alarms = std::make_unique<alarms::AlarmService>(*m_executor, m_clock, m_metrics);
        m_alarms->start();
        m_service = std::make_unique<bags::BagService>(*m_executor, *m_alarms, m_clock);
        m_service->publishTo(m_bus.get());
        m_service->start();
        bags::bindBags(m_registry, *m_service);
        m_caller.user = UserId(u"u1"_s);
        m_caller.userName = u"paul"_s;
        m_caller.permissions = {u"bags.read"_s, u"bags.scan"_s};
    }
    ~Yard() { m_executor.reset(); }

    /// @p callers send messages of @p scans until @p total scans are answered. Scans a second; milliseconds of each message.
    double run(int callers, int scans, int total, std::vector<double> &ms)
    {
        int sent = 0;
        int answered = 0;
        QElapsedTimer timer;
        timer.start();
        std::function<void(int)> next = [&](int caller) {
            if (sent >= total)
                return;
            QJsonArray list;
            for (int i = 0; i < scans; ++i, ++sent)
                list.append(scanOf(caller));
            const qint64 start = timer.nsecsElapsed();
            m_dispatcher->call({m_caller, {}}, u"scans.take"_s,
                               {{u"station"_s, u"dock %1"_s.arg(caller)}, {u"scans"_s, list}},
                               newUuid7(m_clock.nowMs()), [&, caller, start](Result<QJsonValue> answer) {
                                   if (!answer)
                                       throw std::runtime_error(answer.error().detail.toStdString());
                                   for (const QJsonValue &one : answer->toObject()[u"results"_s].toArray()) {
                                       if (one[u"outcome"_s] != u"accepted"_s)
                                           throw std::runtime_error("a scan was not accepted");
                                   }
                                   ms.push_back(double(timer.nsecsElapsed() - start) / 1e6);
                                   answered += scans;
                                   next(caller);
                               });
        };
        for (int caller = 0; caller < callers; ++caller)
            next(caller);
        while (answered < sent)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return answered / (double(timer.nsecsElapsed()) / 1e9);
    }
    bags::Recount recount()
    {
        return *m_executor->readNow<bags::Recount>([&](storage::ReadTransaction &tx) -> Result<bags::Recount> {
            return bags::recount(tx, QTimeZone::utc(), m_clock);
        });
    }

private:
    /// The next child into the caller's own parent; the next parent when it is full.
    QJsonObject scanOf(int caller)
    {
        int &packed = m_packed[caller];
        if (packed % 30 == 0)
            m_parents[caller] = u"SB%1"_s.arg(++m_parent, 5, 10, QChar(u'0'));
        ++packed;
        return {{u"key"_s, newUuid7(m_clock.nowMs())},
                {u"sequence"_s, packed},
                {u"mode"_s, u"pack"_s},
                {u"code"_s, u"C%1"_s.arg(++m_child, 9, 10, QChar(u'0'))},
                {u"parent"_s, m_parents[caller]},
                {u"deviceTimeMs"_s, m_clock.nowMs()}};
    }

    storage::DatabaseOptions m_options;
    SystemClock m_clock;
    rpc::Metrics m_metrics;
    rpc::MethodRegistry m_registry;
    std::unique_ptr<storage::Executor> m_executor;
    std::unique_ptr<rpc::EventBus> m_bus;
    std::unique_ptr<rpc::Dispatcher> m_dispatcher;
    std::unique_ptr<alarms::AlarmService> m_alarms;
    std::unique_ptr<bags::BagService> m_service;
    rpc::Caller m_caller;
    QHash<int, int> m_packed;
    QHash<int, QString> m_parents;
    int m_parent = 0;
    int m_child = 0;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures packing scans beside limits of this machine."_s);
    parser.addHelpOption();
    parser.addOption({u"scans"_s, u"Scans of each figure."_s, u"N"_s, u"6000"_s});
    parser.process(app);
    log::setSink([](const log::Record &) {});
    const int total = parser.value(u"scans"_s).toInt();
    try {
        const QTemporaryDir folder;
        Yard yard(folder.path());
        bench::reportHeader();
        for (const auto &[callers, scans] : {std::pair{1, 1}, std::pair{8, 1}, std::pair{100, 1}, std::pair{1, 200}}) {
            std::vector<double> ms;
            const double perSecond = yard.run(callers, scans, total, ms);
            const double fsyncUs = bench::quantile(bench::probeFsyncUs(folder.path(), 200), 0.5);
            bench::report({u"pack_scans_%1x%2"_s.arg(callers).arg(scans), perSecond,
                           bench::probeSqliteRowsPerSecond(folder.path(), 20'000), u"scans/s"_s, true, 0,
                           QJsonObject{{u"p50_ms"_s, bench::quantile(ms, 0.5)},
                                       {u"p99_ms"_s, bench::quantile(ms, 0.99)},
                                       {u"fsync_us"_s, fsyncUs},
                                       {u"limit_is"_s, u"bare SQLite rows/s, WAL FULL, 500 rows a transaction"_s}}});
        }
        const bags::Recount counted = yard.recount();
        bench::report({u"recount"_s, double(counted.events) / (double(std::max<qint64>(counted.tookMs, 1)) / 1'000), 0,
                       u"events/s"_s, true, 0,
                       QJsonObject{{u"events"_s, counted.events}, {u"agrees"_s, counted.agrees}}});
        return counted.agrees ? 0 : 1;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "gemba-bags-bench: %s\n", error.what());
        return 70;
    }
}
