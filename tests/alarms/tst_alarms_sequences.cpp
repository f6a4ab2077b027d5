#include "alarm_plant.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::alarms;
using storage::Transaction;

namespace {

/// One job of what may happen in a plant, in any order.
class Chance
{
public:
    Chance(AlarmPlant &plant, unsigned seed)
        : m_plant(plant)
        , m_random(seed)
    {
    }
    int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(m_random); }
    bool oneIn(int n) { return below(n) == 0; }

    std::function<Result<Nothing>(Transaction &)> job()
    {
        std::vector<std::function<void(Transaction &)>> steps;
        for (int i = 0, n = 1 + below(3); i < n; ++i)
            steps.push_back(step());
        const bool refused = oneIn(4);
        return [steps, refused](Transaction &tx) -> Result<Nothing> {
            for (const auto &step : steps)
                step(tx);
            if (refused)
                return refuse(ErrorCode::StateConflict);
            return Nothing{};
        };
    }
    SensorAlarms sensor()
    {
        static constexpr std::array ids{"P1", "P2", "P3"};
        static constexpr std::array areas{"B1", "B2"};
        SensorAlarms s = AlarmPlant::sensor(ids[static_cast<size_t>(below(3))], areas[static_cast<size_t>(below(2))]);
        if (oneIn(3))
            s.hihi.reset();
        if (oneIn(4))
            s.lo.reset();
        if (oneIn(3))
            s.hi = 7;
        s.onDelayMs = oneIn(2) ? 0 : 3'000;
        s.offDelayMs = oneIn(2) ? 0 : 2'000;
        return s;
    }

private:
    std::function<void(Transaction &)> step()
    {
        AlarmService *service = m_plant.service.get();
        const ManualClock *clock = m_plant.clock.get();
        const SensorAlarms s = sensor();
        const int at = ++m_sequence; // readings of one moment still have an order
        const double value = below(101) / 10.0;
        const auto trust = oneIn(6) ? SampleTrust::Bad : SampleTrust::Good;
        const bool on = oneIn(2);
        switch (below(14)) {
        case 0:
            return [=](Transaction &tx) { service->sensorConfigured(tx, s, u"engineer"_s, clock->nowMs()); };
        case 1:
            return [=](Transaction &tx) { service->serviceModeChanged(tx, s.sensor, on, u"fitter"_s, clock->nowMs()); };
        case 2:
            if (oneIn(4))
                return [=](Transaction &tx) { service->sensorRemoved(tx, s.sensor, u"engineer"_s, clock->nowMs()); };
            [[fallthrough]];
        case 3: {
            Condition c;
            c.kind = oneIn(2) ? ConditionKind::Stale : ConditionKind::BadQuality;
            c.alarm = AlarmId(s.sensor.text() + (c.kind == ConditionKind::Stale ? u".STALE"_s : u".BAD"_s));
            c.sensor = s.sensor;
            c.device = s.device;
            c.name = s.name;
            c.area = s.area;
            c.active = on;
            return [=](Transaction &tx) { service->conditionChanged(tx, c, clock->nowMs()); };
        }
        case 4:
        case 5:
        case 6:
        case 7:
            return [=, command = command(s.sensor)](Transaction &tx) {
                const auto answer = command(tx);
                if (!answer && answer.error().code != ErrorCode::AlarmNotActionable &&
                    answer.error().code != ErrorCode::NotFound)
                    throw std::logic_error(answer.error().detail.toStdString());
            };
        default:
            return [=](Transaction &tx) {
                const qint64 now = clock->nowMs();
                service->sensorSampled(tx,
                                       {s.sensor, now - 1'000 + at % 1'000, now, clock->monotonicMs(), value, trust});
            };
        }
    }
    std::function<Result<Alarm>(Transaction &)> command(const SensorId &sensor)
    {
        AlarmService *service = m_plant.service.get();
        static constexpr std::array names{"LOLO", "LO", "HI", "HIHI", "STALE"};
        const AlarmId id(sensor.text() + u'.' + QString::fromLatin1(names[static_cast<size_t>(below(5))]));
        const rpc::Caller person = AlarmPlant::person();
        const AlarmWithReason why{id, u"because"_s};
        const bool oneShot = oneIn(2);
        switch (below(9)) {
        case 0:
            return [=](Transaction &tx) { return service->shelve(tx, person, {id, 1, oneShot, u"because"_s}); };
        case 1:
            return [=](Transaction &tx) { return service->unshelve(tx, person, id); };
        case 2:
            return [=](Transaction &tx) { return service->suppress(tx, person, why); };
        case 3:
            return [=](Transaction &tx) { return service->unsuppress(tx, person, id); };
        case 4:
            return [=](Transaction &tx) { return service->takeOutOfService(tx, person, why); };
        case 5:
            return [=](Transaction &tx) { return service->returnToService(tx, person, id); };
        default:
            return [=](Transaction &tx) { return service->acknowledge(tx, person, {id, {}}); };
        }
    }

    AlarmPlant &m_plant;
    std::mt19937 m_random;
    int m_sequence = 0;
};

/// Empty when the journal tells each alarm's life without a gap, up to how it is now.
QString brokenStory(AlarmPlant &plant)
{
    return plant.read<QString>([](storage::ReadTransaction &tx) {
        QString out;
        QHash<AlarmId, AlarmState> states;
        QHash<AlarmId, int> occurrences;
        qint64 expected = 1;
        auto rows = store::journal(tx, {}, std::numeric_limits<qint64>::max(), 1'000'000);
        std::reverse(rows.begin(), rows.end());
        for (const JournalRow &row : rows) {
            const JournalEntry &e = row.entry;
            if (row.seq != expected++)
                out += u"gap before %1; "_s.arg(row.seq);
            if (!(e.before == states.value(e.alarm)))
                out += u"%1 jumps at %2; "_s.arg(e.alarm.text()).arg(row.seq);
            states[e.alarm] = e.after;
            occurrences[e.alarm] += int(e.event == AlarmEventKind::ConditionRaised);
        }
        for (const StoredAlarm &alarm : store::allAlarms(tx)) {
            if (!(states.value(alarm.record.id) == alarm.record.state))
                out += u"%1 is not what its journal says; "_s.arg(alarm.record.id.text());
            if (occurrences.value(alarm.record.id) != alarm.record.occurrence)
                out += u"%1 came more or less often; "_s.arg(alarm.record.id.text());
        }
        return out;
    });
}

} // namespace

/// Whatever happens in whatever order, with jobs refused in between and several in one commit: memory is what a new
/// process would load, and the journal tells how it came about.
class AlarmSequencesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void memoryIsWhatWasCommitted_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void memoryIsWhatWasCommitted()
    {
        QFETCH(unsigned, seed);
        AlarmPlant plant;
        Chance chance(plant, seed);
        for (const char *id : {"P1", "P2", "P3"})
            plant.configure(AlarmPlant::sensor(id));
        for (int round = 0; round < 40; ++round) {
            {
                HeldWriter held(*plant.executor);
                for (int i = 0, n = chance.below(6); i < n; ++i)
                    plant.executor->write<Nothing>(chance.job(), [](Result<Nothing>) {});
            }
            plant.pass(chance.oneIn(5) ? 61'000 : 500 + chance.below(1'500));
            const QString difference = plant.difference();
            QVERIFY2(difference.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(difference)));
            if (round % 10 == 9) {
                const QString broken = brokenStory(plant);
                QVERIFY2(broken.isEmpty(), qPrintable(broken));
                plant.restart();
                QCOMPARE(plant.difference(), QString());
            }
        }
        QVERIFY(plant.journal().size() > 50);
        QCOMPARE(plant.read<QJsonObject>(
                     [&](storage::ReadTransaction &tx) { return wire::encode(plant.service->kpis(tx, 24)); }),
                 plant.read<QJsonObject>([&](storage::ReadTransaction &tx) {
                     return wire::encode(toWire(alarmKpis(store::journalSince(tx, 0), plant.now()), 24 * 60));
                 }));
    }
};

QTEST_GUILESS_MAIN(AlarmSequencesTest)
#include "tst_alarms_sequences.moc"
