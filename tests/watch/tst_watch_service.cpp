#include <health_store.h>
#include <machine_figures.h>
#include <watch_module.h>

#include <gemba/test/test_database.h>

#include <rehearsal.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::watch;

namespace {

constexpr qint64 startMs = 1'763'683'200'000;

/// Notes what it is told; the alarm system has tests of its own.
class ToldAlarms final : public alarms::AlarmPort
{
public:
    Result<void> checkLimits(const alarms::SensorAlarms &, double, double) const override { return {}; }
    void sensorConfigured(storage::Transaction &, const alarms::SensorAlarms &, const QString &, qint64) override {}
    void sensorRemoved(storage::Transaction &, const SensorId &, const QString &, qint64) override {}
    void sensorSampled(storage::Transaction &, const alarms::SensorSample &) override {}
    alarms::Rehearsal rehearse(storage::ReadTransaction &, const alarms::RehearsalRequest &,
                               const alarms::RehearsalHistory &) const override
    {
        return {};
    }
    void serviceModeChanged(storage::Transaction &, const SensorId &, bool, const QString &, qint64) override {}
    void conditionChanged(storage::Transaction &tx, const alarms::Condition &condition, qint64) override
    {
        if (failing)
            throw storage::DatabaseError(storage::DatabaseError::Kind::Other, u"on purpose"_s);
        const bool raised = condition.active;
        const QString id = condition.alarm.text();
        tx.onCommitted([this, id, raised] {
            const std::lock_guard lock(m_mutex);
            // Telling the same again changes nothing, as with the real one.
            if (m_standing.contains(id) == raised)
                return;
            if (raised)
                m_standing.insert(id);
            else
                m_standing.remove(id);
            m_told.append(id + (raised ? u" raised"_s : u" cleared"_s));
        });
    }
    QStringList told()
    {
        const std::lock_guard lock(m_mutex);
        return m_told;
    }
    std::atomic<bool> failing = false;

private:
    std::mutex m_mutex;
    QStringList m_told;
    QSet<QString> m_standing;
};

struct WatchHouse
{
    explicit WatchHouse(WatchOptions options = {})
        : m_options(std::move(options))
    {
        m_options.dataDirectory = folder.path();
        m_options.clockErrorMs = 0; // this machine's clock is not the test's business
        open();
    }
    ~WatchHouse() { close(); }
    void open()
    {
        executor = std::make_unique<storage::Executor>(database, clock);
        registry = std::make_unique<rpc::MethodRegistry>();
        service = std::make_unique<WatchService>(*executor, alarms, metrics, clock, m_options);
        bindWatch(*registry, *service);
        service->start();
    }
    void close()
    {
        executor.reset();
        service.reset();
    }
    void refuse(const char *method, ErrorCode code, int times = 1)
    {
        const wire::Method info{method, wire::MethodKind::Local, wire::Permission::anyone(), wire::Verb::Post, "/x", "",
                                ""};
        const rpc::Caller caller;
        const Error error{code, {}, {}};
        for (int i = 0; i < times; ++i)
            service->noteCall({info, caller, 1'000 + i, &error});
    }
    /// As the timers would, with the clock standing in between.
    void pass(int seconds)
    {
        for (int i = 0; i < seconds; i += 2) {
            clock.advanceMs(2'000);
            service->tick();
            if ((m_seconds += 2) % 60 == 0)
                service->runMinute();
        }
    }
    /// Whatever was handed to the writer before this is in the database after it.
    void settle()
    {
        QVERIFY(executor->writeNow<void>([](storage::Transaction &) -> Result<void> { return {}; }));
    }
    bool isActive(const QString &id) const
    {
        const auto all = service->health().conditions;
        return std::any_of(all.begin(), all.end(), [&](const ActiveCondition &c) { return c.alarm.text() == id; });
    }

    QTemporaryDir folder;
    test::TestDatabase database{storage::storageMigrations() + storage::migrationsIn({u":/migrations/watch"_s})};
    ManualClock clock{startMs};
    rpc::Metrics metrics;
    ToldAlarms alarms;
    std::unique_ptr<storage::Executor> executor;
    std::unique_ptr<rpc::MethodRegistry> registry;
    std::unique_ptr<WatchService> service;

private:
    WatchOptions m_options;
    int m_seconds = 0;
};

} // namespace

class WatchServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void theMachineIsKnown()
    {
        WatchHouse house;
        house.pass(4);
        const Health health = house.service->health();
        QVERIFY(*health.memoryBytes > 1e6);
        QVERIFY(health.cores >= 1);
        QVERIFY(health.cpuPercent.has_value());
        QVERIFY(health.disk && health.disk->totalBytes > health.disk->freeBytes && health.disk->freeBytes > 0);
        QCOMPARE(health.disk->ballast, Ballast::Unknown);
        QVERIFY(!health.disk->alarmAtMs); // no trend yet
        QVERIFY(!health.backups && !health.clients && !health.drill);
        QVERIFY(cpuTimeUs().has_value());
    }

    void latenciesComeFromCallsOrAreAbsent()
    {
        WatchHouse house;
        const auto find = [&](const QString &id) {
            const auto all = house.service->health().latencies;
            return *std::find_if(all.begin(), all.end(), [&](const LatencyHealth &l) { return l.id == id; });
        };
        QCOMPARE(find(u"signIn"_s).count, 0);
        QVERIFY(!find(u"signIn"_s).p99Us);
        house.refuse("session.login", ErrorCode::SignInFailed, 1'500); // 1.0 to 2.5 ms
        LatencyHealth signIn = find(u"signIn"_s);
        QCOMPARE(signIn.count, 1'500);
        QVERIFY(*signIn.p50Us >= 1'750 && *signIn.p50Us <= 1'810);
        QVERIFY(signIn.p999Us && *signIn.p999Us >= *signIn.p99Us);
        house.pass(60 * 59);
        QCOMPARE(find(u"signIn"_s).count, 1'500);
        house.pass(60 * 3);
        QCOMPARE(find(u"signIn"_s).count, 0); // an hour ago
    }

    void countsOfADayOutliveARestart()
    {
        WatchHouse house;
        house.refuse("users.create", ErrorCode::PermissionDenied, 3);
        house.refuse("devices.command", ErrorCode::DeviceOffline, 2);
        house.refuse("users.create", ErrorCode::Internal, 1);
        QCOMPARE(house.service->health().refusals, 3);
        house.pass(120);
        house.refuse("users.create", ErrorCode::Internal, 1);
        QCOMPARE(house.service->health().internalErrors, 2);
        house.settle();
        house.close();
        house.open();
        const Health health = house.service->health();
        QCOMPARE(health.refusals, 3);
        QCOMPARE(health.outsideErrors, 2);
        QCOMPARE(health.internalErrors, 1); // the minute under way is lost with the process
        house.pass(60 * 60 * 25);
        QCOMPARE(house.service->health().refusals, 0);
    }

    void historyIsKeptByTheMinuteAndByTheHour()
    {
        WatchHouse house;
        qint64 waiting = 5;
        WatchProbes probes;
        probes.queues = {{u"writer"_s, 100, [&] { return QueueState{waiting, std::nullopt, std::nullopt}; }}};
        house.service->setProbes(probes);
        house.refuse("users.create", ErrorCode::PermissionDenied, 7);
        house.pass(60 * 30);
        waiting = 50;
        house.pass(60 * 30);
        const auto read = [&](int stepS) {
            return *house.executor->readNow<QList<HealthSample>>(
                [&](storage::ReadTransaction &tx) -> Result<QList<HealthSample>> {
                    return store::samples(tx, stepS, house.service->host(), 0);
                });
        };
        house.settle();
        QCOMPARE(read(store::minuteS).size(), 60);
        const QList<HealthSample> hours = read(store::hourS);
        QCOMPARE(hours.size(), 1);
        QCOMPARE(hours[0].figures.value(u"queue.writer"_s), 50.0); // the worst
        QCOMPARE(hours[0].figures.value(u"refusals"_s), 7.0);      // the sum
        const auto queue = house.service->health().queues.value(0);
        QCOMPARE(queue.peak, 50);
        QCOMPARE(queue.limit, std::optional<qint64>(100));
        QCOMPARE(queue.minutes.size(), 60);
        QCOMPARE(queue.minutes.first(), 5);

        house.pass(60 * 60 * 26);
        house.settle();
        QVERIFY(read(store::minuteS).size() <= 1'500); // a day, and what came since the last hour's purge
        QVERIFY(read(store::hourS).size() >= 26);
    }

    void aFullQueueIsAnAlarm()
    {
        WatchHouse house;
        qint64 waiting = 10;
        WatchProbes probes;
        probes.queues = {{u"writer"_s, 100, [&] { return QueueState{waiting, std::nullopt, std::nullopt}; }}};
        house.service->setProbes(probes);
        house.pass(60);
        QVERIFY(!house.isActive(u"system.queue"_s));
        waiting = 90;
        house.pass(8);
        QVERIFY(!house.isActive(u"system.queue"_s));
        house.pass(6);
        QVERIFY(house.isActive(u"system.queue"_s));
        waiting = 0;
        house.pass(70);
        QVERIFY(!house.isActive(u"system.queue"_s));
        QTRY_COMPARE(house.alarms.told(), (QStringList{u"system.queue raised"_s, u"system.queue cleared"_s}));
    }

    void partsThatAreNotThereRaiseNothing()
    {
        WatchHouse house;
        WatchProbes probes;
        probes.brokerConnected = [] { return std::optional<bool>(); };
        probes.backups = [] { return std::optional<QList<BackupHealth>>(); };
        probes.certificates = [] { return QList<CertificateHealth>{{u"authority"_s, std::nullopt, std::nullopt}}; };
        house.service->setProbes(probes);
        house.pass(60 * 60 * 30);
        QCOMPARE(house.service->health().conditions.size(), 0);
        QCOMPARE(house.alarms.told(), QStringList());
    }

    void partsThatFailAreAlarms()
    {
        WatchHouse house;
        bool connected = false;
        qint64 notAfterMs = startMs + 13LL * 86'400'000;
        QList<BackupHealth> backups;
        WatchProbes probes;
        probes.brokerConnected = [&] { return std::optional(connected); };
        probes.certificates = [&] { return QList<CertificateHealth>{{u"serverLeaf"_s, notAfterMs, std::nullopt}}; };
        probes.backups = [&] { return std::optional(backups); };
        house.service->setProbes(probes);
        house.pass(40);
        QVERIFY(house.isActive(u"system.broker"_s));
        QVERIFY(house.isActive(u"system.certificate"_s));
        QVERIFY(!house.isActive(u"system.backup"_s));
        house.pass(60 * 60 * 27);
        QVERIFY(house.isActive(u"system.backup"_s));
        connected = true;
        notAfterMs = startMs + 400LL * 86'400'000;
        backups = {{u"daily"_s, house.clock.nowMs(), 1e9, 1'000, u"failed"_s}};
        house.pass(20);
        QVERIFY(house.isActive(u"system.backup"_s)); // a failed one is none
        backups[0].state = u"verified"_s;
        house.pass(4);
        QCOMPARE(house.service->health().conditions.size(), 0);
    }

    void copiesThatAreLateAreAnAlarm()
    {
        WatchHouse house;
        std::optional<OffBoxCopies> copies;
        WatchProbes probes;
        probes.offBox = [&] { return copies; };
        house.service->setProbes(probes);
        house.pass(60 * 60 * 30);
        QVERIFY(!house.isActive(u"system.offBox"_s)); // nobody asked for any
        copies = OffBoxCopies{house.clock.nowMs(), std::nullopt, 0};
        house.pass(60 * 60 * 25);
        QVERIFY(!house.isActive(u"system.offBox"_s));
        house.pass(60 * 60 * 2);
        QVERIFY(house.isActive(u"system.offBox"_s)); // the share is away
        copies->newestMs = house.clock.nowMs();
        house.pass(4);
        QVERIFY(!house.isActive(u"system.offBox"_s));
        copies = OffBoxCopies{house.clock.nowMs(), house.clock.nowMs(), 30'000};
        house.pass(60 * 10);
        QVERIFY(!house.isActive(u"system.offBox"_s)); // a new base takes its time
        house.pass(60 * 10);
        QVERIFY(house.isActive(u"system.offBox"_s)); // whole ones are fresh, but commits do not arrive
        copies.reset();
        house.pass(2);
        QVERIFY(!house.isActive(u"system.offBox"_s)); // nobody asks for them any more
    }

    void copiesThatWereJustTurnedOnAreNotLate()
    {
        WatchHouse house;
        std::optional<OffBoxCopies> copies;
        WatchProbes probes;
        probes.offBox = [&] { return copies; };
        house.service->setProbes(probes);
        house.pass(60 * 60 * 30);
        // The newest is of long ago, and the base of the continuous copy is not made yet.
        copies = OffBoxCopies{startMs, 0, 30'000, house.clock.nowMs(), house.clock.nowMs()};
        house.pass(60 * 10);
        QVERIFY(!house.isActive(u"system.offBox"_s));
        house.pass(60 * 10);
        QVERIFY(house.isActive(u"system.offBox"_s)); // the base does not come
        copies->copiedToMs.reset();
        house.pass(4);
        QVERIFY(!house.isActive(u"system.offBox"_s));
        house.pass(60 * 60 * 27);
        QVERIFY(house.isActive(u"system.offBox"_s)); // nor does a whole one
    }

    void aConditionThatIsTurnedOffLeavesNothingBehind()
    {
        WatchHouse house;
        SystemAlarms alarms(*house.executor, house.alarms, house.clock);
        alarms.define(u"system.clock"_s, u"clock"_s, u"look"_s, 3, {500, 250, 0, 0});
        alarms.judge(u"system.clock"_s, 600);
        QCOMPARE(alarms.active().size(), 1);
        alarms.forget(u"system.clock"_s);
        QCOMPARE(alarms.active().size(), 0);
        alarms.judge(u"system.clock"_s, 300); // would keep one standing, raises none
        QCOMPARE(alarms.active().size(), 0);
        alarms.judge(u"system.clock"_s, 600);
        QCOMPARE(alarms.active().size(), 1);
        house.settle(); // what it told in the meantime has come back before it goes
        QCoreApplication::processEvents();
    }

    void guessingIsAnAlarm()
    {
        WatchHouse house;
        house.refuse("session.loginPin", ErrorCode::SignInFailed, 29);
        house.pass(2);
        QVERIFY(!house.isActive(u"security.guessing"_s));
        house.refuse("session.login", ErrorCode::SignInFailed, 1);
        house.pass(2);
        QVERIFY(house.isActive(u"security.guessing"_s));
        QCOMPARE(house.service->health().failedSignIns, 30);
        house.pass(60 * 20);
        QVERIFY(!house.isActive(u"security.guessing"_s));
        house.refuse("session.login", ErrorCode::SecondFactorInvalid, 15);
        house.refuse("session.changePassword", ErrorCode::PasswordWrong, 15);
        house.pass(2);
        QVERIFY(house.isActive(u"security.guessing"_s));
        house.pass(60 * 20);
        QVERIFY(!house.isActive(u"security.guessing"_s));
        for (int i = 0; i < 149; ++i)
            house.service->noteRefusedToken();
        house.pass(2);
        QVERIFY(!house.isActive(u"security.guessing"_s));
        house.refuse("session.refresh", ErrorCode::TokenInvalid, 1);
        house.pass(2);
        QVERIFY(house.isActive(u"security.guessing"_s));
        house.pass(60 * 20);
        QVERIFY(!house.isActive(u"security.guessing"_s));
        house.refuse("session.login", ErrorCode::TooManyAttempts, 20);
        house.pass(2);
        QVERIFY(house.isActive(u"security.guessing"_s));
        QCOMPARE(house.service->health().lockOuts, 20);
    }

    void aCopiedTokenAndABrokenTrailAreAlarms()
    {
        WatchHouse house;
        house.refuse("session.refresh", ErrorCode::RefreshReused);
        QVERIFY(house.isActive(u"security.refreshReused"_s));
        house.service->noteAuditTrail(true);
        QVERIFY(!house.isActive(u"security.auditBroken"_s));
        house.service->noteAuditTrail(false);
        QCOMPARE(house.service->health().conditions.first().alarm.text(),
                 u"security.auditBroken"_s); // the gravest first
        house.pass(60 * 20);
        QVERIFY(!house.isActive(u"security.refreshReused"_s));
        QVERIFY(house.isActive(u"security.auditBroken"_s));
        house.service->noteAuditTrail(true);
        QTRY_VERIFY(house.alarms.told().contains(u"security.auditBroken cleared"_s));
    }

    void whatCouldNotBeToldIsToldLater()
    {
        WatchHouse house;
        house.alarms.failing = true;
        house.service->noteAuditTrail(false);
        house.service->noteAuditTrail(true); // over before anybody could be told
        house.settle();
        QCoreApplication::processEvents();
        house.alarms.failing = false;
        QTRY_VERIFY((house.service->runMinute(), house.alarms.told().size() >= 2));
        QCOMPARE(house.alarms.told(),
                 (QStringList{u"security.auditBroken raised"_s, u"security.auditBroken cleared"_s}));
    }
};

QTEST_GUILESS_MAIN(WatchServiceTest)
#include "tst_watch_service.moc"
