#include <first_out.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::alarms;

namespace {

AlarmRecord alarm(const QString &id, ProcessState process, bool shelved = false)
{
    AlarmRecord record;
    record.id = AlarmId(id);
    record.state.process = process;
    record.state.shelf = shelved ? ShelfKind::Timed : ShelfKind::None;
    return record;
}

constexpr auto unacknowledged = ProcessState::UnacknowledgedActive;
constexpr auto acknowledged = ProcessState::AcknowledgedActive;
constexpr auto returned = ProcessState::ReturnedUnacknowledged;
constexpr auto normal = ProcessState::Normal;

const AlarmId p1(u"P1"_s);
const AlarmId p2(u"P2"_s);

} // namespace

class FirstOutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstOneIsMarkedUntilTheGroupIsClear()
    {
        FirstOutGroup group;
        QCOMPARE(group.update(alarm(u"P1"_s, unacknowledged)).marked, p1);
        QCOMPARE(group.update(alarm(u"P2"_s, unacknowledged)), FirstOutChange{});
        QCOMPARE(group.update(alarm(u"P1"_s, acknowledged)), FirstOutChange{});
        QCOMPARE(group.update(alarm(u"P1"_s, normal)), FirstOutChange{});
        QCOMPARE(group.firstOut(), p1); // gone, but it still was the first
        QCOMPARE(group.update(alarm(u"P2"_s, acknowledged)), FirstOutChange{});
        QCOMPARE(group.update(alarm(u"P2"_s, normal)).unmarked, p1);
        QVERIFY(group.clear());
        QCOMPARE(group.update(alarm(u"P2"_s, unacknowledged)).marked, p2);
    }
    void returnedButUnacknowledgedKeepsTheGroupBusy()
    {
        FirstOutGroup group;
        (void)group.update(alarm(u"P1"_s, unacknowledged));
        (void)group.update(alarm(u"P1"_s, returned));
        QCOMPARE(group.update(alarm(u"P2"_s, unacknowledged)), FirstOutChange{});
        QCOMPARE(group.firstOut(), p1);
    }
    void comingAgainKeepsTheMark()
    {
        FirstOutGroup group;
        (void)group.update(alarm(u"P1"_s, unacknowledged));
        (void)group.update(alarm(u"P1"_s, returned));
        QCOMPARE(group.update(alarm(u"P1"_s, unacknowledged)), FirstOutChange{});
        QCOMPARE(group.firstOut(), p1);
    }
    void aLatchedAlarmThatComesAgainAloneIsFirst()
    {
        FirstOutGroup group(FirstOutEnd::GroupAcknowledged);
        (void)group.update(alarm(u"P1"_s, unacknowledged));
        QCOMPARE(group.update(alarm(u"P1"_s, ProcessState::LatchedAcknowledged)).unmarked, p1);
        QCOMPARE(group.update(alarm(u"P1"_s, unacknowledged)).marked, p1);
    }
    void hiddenAlarmsTakeNoPart()
    {
        FirstOutGroup group;
        QCOMPARE(group.update(alarm(u"P1"_s, ProcessState::ActiveUnannounced, true)), FirstOutChange{});
        QVERIFY(group.clear());
        QCOMPARE(group.update(alarm(u"P2"_s, unacknowledged)).marked, p2);
        QCOMPARE(group.update(alarm(u"P1"_s, unacknowledged)), FirstOutChange{});
        // The marked one goes on the shelf while the other stands: still the first.
        QCOMPARE(group.update(alarm(u"P2"_s, unacknowledged, true)), FirstOutChange{});
        QCOMPARE(group.firstOut(), p2);
        QCOMPARE(group.update(alarm(u"P1"_s, normal)).unmarked, p2);
    }
    void acknowledgedGroupsMayBeginAnew()
    {
        FirstOutGroup group(FirstOutEnd::GroupAcknowledged);
        (void)group.update(alarm(u"P1"_s, unacknowledged));
        (void)group.update(alarm(u"P2"_s, unacknowledged));
        QCOMPARE(group.update(alarm(u"P1"_s, acknowledged)), FirstOutChange{});
        QCOMPARE(group.update(alarm(u"P2"_s, acknowledged)).unmarked, p1);
        QCOMPARE(group.update(alarm(u"P3"_s, unacknowledged)).marked, AlarmId(u"P3"_s));
    }
    void removedAlarmsAreForgotten()
    {
        FirstOutGroup group;
        (void)group.update(alarm(u"P1"_s, unacknowledged));
        (void)group.update(alarm(u"P2"_s, unacknowledged));
        QCOMPARE(group.remove(p1).unmarked, p1);
        QVERIFY(!group.firstOut());
        QVERIFY(!group.clear());
        QCOMPARE(group.remove(p2), FirstOutChange{});
        QVERIFY(group.clear());
    }
    void restartKeepsTheMark()
    {
        std::vector<AlarmRecord> stored{alarm(u"P1"_s, acknowledged), alarm(u"P2"_s, unacknowledged)};
        stored[0].firstOut = true;
        FirstOutGroup group = FirstOutGroup::restored(stored);
        QCOMPARE(group.firstOut(), p1);
        QCOMPARE(group.update(alarm(u"P3"_s, unacknowledged)), FirstOutChange{});
        (void)group.update(alarm(u"P3"_s, normal));
        (void)group.update(alarm(u"P2"_s, normal));
        QCOMPARE(group.update(alarm(u"P1"_s, normal)).unmarked, p1);
    }
    /// Over random lives: at most one mark, given only when the rest is clear, and none once all is clear.
    void marksFollowTheRule()
    {
        quint32 seed = 7;
        const auto next = [&seed] { return (seed = seed * 1'664'525 + 1'013'904'223) >> 16; };
        constexpr std::array states{normal, unacknowledged, acknowledged, returned, ProcessState::LatchedAcknowledged};
        FirstOutGroup group;
        QHash<QString, AlarmRecord> records;
        std::optional<AlarmId> mark;
        for (int i = 0; i < 20'000; ++i) {
            const QString id = QString::number(next() % 4);
            const bool othersClear = std::none_of(records.cbegin(), records.cend(), [&id](const AlarmRecord &r) {
                return r.id.text() != id && r.state.standing();
            });
            const AlarmRecord record = alarm(id, states[next() % states.size()], next() % 4 == 0);
            records[id] = record;
            const FirstOutChange change = group.update(record);
            if (change.unmarked) {
                QCOMPARE(change.unmarked, mark);
                mark.reset();
            }
            if (change.marked) {
                QVERIFY(!mark);
                QVERIFY(othersClear);
                QVERIFY(record.state.annunciates());
                mark = change.marked;
            }
            QCOMPARE(group.firstOut(), mark);
            const bool allClear =
                std::none_of(records.cbegin(), records.cend(), [](const AlarmRecord &r) { return r.state.standing(); });
            QCOMPARE(group.clear(), allClear);
            QVERIFY(!allClear || !mark);
        }
    }
};

QTEST_GUILESS_MAIN(FirstOutTest)
#include "tst_alarms_first_out.moc"
