#include <alarm_state_machine.h>

#include <QTest>

#include <deque>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::alarms;

namespace {

constexpr qint64 start = 1'763'683'200'000;
constexpr AlarmPolicy policy{};

constexpr std::array allEvents{
    AlarmEventKind::ConditionRaised, AlarmEventKind::ConditionCleared, AlarmEventKind::Acknowledge,
    AlarmEventKind::Reset,           AlarmEventKind::ShelveTimed,      AlarmEventKind::ShelveOneShot,
    AlarmEventKind::Unshelve,        AlarmEventKind::ShelfExpired,     AlarmEventKind::Suppress,
    AlarmEventKind::Unsuppress,      AlarmEventKind::TakeOutOfService, AlarmEventKind::ReturnToService,
    AlarmEventKind::Retire};
static_assert(allEvents.size() == alarmEventKindCount);
constexpr std::array allBehaviours{AlarmBehaviour::Plain, AlarmBehaviour::AutoAcknowledge, AlarmBehaviour::Latching};

AlarmRecord freshRecord(AlarmBehaviour behaviour = AlarmBehaviour::Plain)
{
    AlarmRecord record;
    record.id = AlarmId(u"P1.hihi"_s);
    record.sensor = SensorId(u"P1"_s);
    record.kind = AlarmKind::HiHi;
    record.priority = 1;
    record.behaviour = behaviour;
    return record;
}

AlarmEvent eventOf(AlarmEventKind kind, qint64 nowMs = start)
{
    AlarmEvent event;
    event.kind = kind;
    event.by = u"operator12"_s;
    event.text = u"because"_s;
    event.untilMs = nowMs + 60'000;
    event.value = 9.7;
    event.limit = 9.5;
    return event;
}

/// Applies events one second apart; fails the test on a refusal.
AlarmRecord after(std::initializer_list<AlarmEventKind> events, AlarmRecord record = freshRecord())
{
    qint64 now = start;
    for (const AlarmEventKind kind : events) {
        now += 1'000;
        auto result = applyEvent(record, eventOf(kind, now), now, policy);
        if (!result)
            qFatal("refused: %s in %s", qPrintable(toText(kind)), qPrintable(toText(record.state.process)));
        record = result->record;
    }
    return record;
}

struct Edge
{
    AlarmState from;
    AlarmEventKind event;
    Verdict verdict;
    AlarmState to;
    quint16 effects;
};

/// Every state that any sequence of events reaches, and every edge out of them.
struct World
{
    std::set<int> states;
    std::vector<Edge> edges;
};

World explore(AlarmBehaviour behaviour)
{
    World world;
    std::deque<AlarmState> open{AlarmState{}};
    world.states.insert(table::indexOf({}));
    while (!open.empty()) {
        const AlarmState state = open.front();
        open.pop_front();
        for (const AlarmEventKind event : allEvents) {
            // Not part of an alarm's life: see retiringEndsWhateverTheStateIs().
            if (event == AlarmEventKind::Retire)
                continue;
            const Cell &cell = transition(state, event, behaviour);
            const AlarmState next = stateAfter(state, cell);
            world.edges.push_back({state, event, cell.verdict, next, cell.effects});
            if (world.states.insert(table::indexOf(next)).second)
                open.push_back(next);
        }
    }
    return world;
}

const char *describe(const Edge &edge)
{
    static QByteArray text;
    const auto state = [](const AlarmState &s) {
        return u"%1/%2/%3%4"_s.arg(toText(s.process), toText(s.shelf)).arg(s.suppressedByDesign).arg(s.outOfService);
    };
    text = u"%1 --%2--> %3"_s.arg(state(edge.from), toText(edge.event), state(edge.to)).toUtf8();
    return text.constData();
}

} // namespace

class StateMachineTest : public QObject
{
    Q_OBJECT

private:
    template <typename F>
    void forAllEdges(F &&check)
    {
        for (const AlarmBehaviour behaviour : allBehaviours) {
            for (const Edge &edge : explore(behaviour).edges)
                QVERIFY2(check(edge, behaviour), describe(edge));
        }
    }

private Q_SLOTS:
    void explorationReachesEveryStateThatMakesSense()
    {
        // All legal combinations, except those that a behaviour rules out.
        for (const AlarmBehaviour behaviour : allBehaviours) {
            std::set<int> expected;
            for (int i = 0; i < table::stateCount; ++i) {
                const AlarmState s = table::stateAt(i);
                const bool latched =
                    s.process == ProcessState::LatchedAcknowledged || s.process == ProcessState::LatchedUnacknowledged;
                const bool returned = s.process == ProcessState::ReturnedUnacknowledged;
                if (!s.legal() || (latched && behaviour != AlarmBehaviour::Latching) ||
                    (returned && behaviour != AlarmBehaviour::Plain))
                    continue;
                expected.insert(i);
            }
            QCOMPARE(explore(behaviour).states, expected);
        }
    }
    void noReachableCellIsImpossible()
    {
        forAllEdges([](const Edge &edge, AlarmBehaviour) {
            return edge.verdict != Verdict::Impossible && edge.verdict != Verdict::Undefined && edge.to.legal();
        });
    }
    void ignoredAndRefusedEventsChangeNothing()
    {
        forAllEdges([](const Edge &edge, AlarmBehaviour) {
            return edge.verdict == Verdict::Apply ? edge.effects != NoEffect || edge.from != edge.to
                                                  : edge.effects == NoEffect && edge.from == edge.to;
        });
    }
    void unacknowledgedNeverEndsWithoutAcknowledgement()
    {
        forAllEdges([](const Edge &edge, AlarmBehaviour behaviour) {
            if (!edge.from.unacknowledged() || edge.to.unacknowledged())
                return true;
            const bool automatic =
                behaviour == AlarmBehaviour::AutoAcknowledge && edge.event == AlarmEventKind::ConditionCleared;
            return edge.event == AlarmEventKind::Acknowledge || automatic;
        });
    }
    void latchedNeverEndsWithoutAcknowledgementAndReset()
    {
        for (const Edge &edge : explore(AlarmBehaviour::Latching).edges) {
            const bool wasAnnounced =
                edge.from.process != ProcessState::Normal && edge.from.process != ProcessState::ActiveUnannounced;
            if (wasAnnounced && edge.to.process == ProcessState::Normal) {
                QVERIFY2(edge.event == AlarmEventKind::Reset, describe(edge));
                QVERIFY2(edge.from.process == ProcessState::LatchedAcknowledged, describe(edge));
            }
        }
    }
    void hiddenNeverAnnunciates()
    {
        forAllEdges([](const Edge &edge, AlarmBehaviour) {
            return !(edge.to.hidden() && ((edge.effects & Announce) || edge.to.annunciates()));
        });
    }
    void whatIsAnnouncedIsUnacknowledgedActiveAndVisible()
    {
        forAllEdges([](const Edge &edge, AlarmBehaviour) {
            return !(edge.effects & Announce) ||
                   (edge.to.process == ProcessState::UnacknowledgedActive && edge.to.annunciates());
        });
    }
    void whatBecomesActiveAndVisibleIsAnnounced()
    {
        forAllEdges([](const Edge &edge, AlarmBehaviour) {
            const bool before = edge.from.conditionActive() && !edge.from.hidden();
            const bool now = edge.to.conditionActive() && !edge.to.hidden();
            return before || !now || (edge.effects & Announce);
        });
    }
    void conditionIsTrackedWhateverCoversIt()
    {
        forAllEdges([](const Edge &edge, AlarmBehaviour) {
            if (edge.event == AlarmEventKind::ConditionRaised)
                return edge.to.conditionActive();
            if (edge.event == AlarmEventKind::ConditionCleared)
                return !edge.to.conditionActive();
            return edge.to.conditionActive() == edge.from.conditionActive();
        });
    }
    void eventsTouchOnlyTheirOwnCover()
    {
        forAllEdges([](const Edge &edge, AlarmBehaviour) {
            const bool shelfEvent =
                edge.event == AlarmEventKind::ShelveTimed || edge.event == AlarmEventKind::ShelveOneShot ||
                edge.event == AlarmEventKind::Unshelve || edge.event == AlarmEventKind::ShelfExpired ||
                (edge.event == AlarmEventKind::ConditionCleared && edge.from.shelf == ShelfKind::OneShot);
            const bool suppressEvent =
                edge.event == AlarmEventKind::Suppress || edge.event == AlarmEventKind::Unsuppress;
            const bool serviceEvent =
                edge.event == AlarmEventKind::TakeOutOfService || edge.event == AlarmEventKind::ReturnToService;
            return (shelfEvent || edge.from.shelf == edge.to.shelf) &&
                   (suppressEvent || edge.from.suppressedByDesign == edge.to.suppressedByDesign) &&
                   (serviceEvent || edge.from.outOfService == edge.to.outOfService);
        });
    }
    void oneShotShelfEndsWithTheCondition()
    {
        forAllEdges([](const Edge &edge, AlarmBehaviour) {
            return edge.event != AlarmEventKind::ConditionCleared || edge.to.shelf != ShelfKind::OneShot;
        });
    }
    void acknowledgingTwiceIsTheSameAsOnce()
    {
        for (const AlarmBehaviour behaviour : allBehaviours) {
            for (const Edge &edge : explore(behaviour).edges) {
                if (edge.event != AlarmEventKind::Acknowledge || edge.verdict != Verdict::Apply)
                    continue;
                const Cell &again = transition(edge.to, AlarmEventKind::Acknowledge, behaviour);
                QVERIFY2(again.verdict == Verdict::Ignore, describe(edge));
            }
        }
    }
    void repeatedConditionsSuppressionsAndExpiriesAreHarmless()
    {
        for (const AlarmBehaviour behaviour : allBehaviours) {
            for (const Edge &edge : explore(behaviour).edges) {
                const bool automatic =
                    edge.event == AlarmEventKind::ConditionRaised || edge.event == AlarmEventKind::ConditionCleared ||
                    edge.event == AlarmEventKind::Suppress || edge.event == AlarmEventKind::Unsuppress ||
                    edge.event == AlarmEventKind::ShelfExpired;
                if (automatic) {
                    QVERIFY2(edge.verdict != Verdict::Refuse, describe(edge));
                    QVERIFY2(transition(edge.to, edge.event, behaviour).verdict == Verdict::Ignore, describe(edge));
                }
            }
        }
    }
    void retiringEndsWhateverTheStateIs()
    {
        for (const AlarmBehaviour behaviour : allBehaviours) {
            for (int i = 0; i < table::stateCount; ++i) {
                const AlarmState state = table::stateAt(i);
                if (!state.legal())
                    continue;
                const Cell &cell = transition(state, AlarmEventKind::Retire, behaviour);
                QCOMPARE(cell.verdict, Verdict::Apply);
                QCOMPARE(stateAfter(state, cell), AlarmState{});
                QVERIFY(!(cell.effects & Announce));
                QCOMPARE((cell.effects & Returned) != 0, state.conditionActive());
            }
        }
    }
    void everyStateCanGetBackToNormal()
    {
        for (const AlarmBehaviour behaviour : allBehaviours) {
            const World world = explore(behaviour);
            std::multimap<int, int> backwards;
            for (const Edge &edge : world.edges)
                backwards.emplace(table::indexOf(edge.to), table::indexOf(edge.from));
            std::set<int> canReturn{table::indexOf({})};
            std::deque<int> open{table::indexOf({})};
            while (!open.empty()) {
                const auto [begin, end] = backwards.equal_range(open.front());
                open.pop_front();
                for (auto it = begin; it != end; ++it) {
                    if (canReturn.insert(it->second).second)
                        open.push_back(it->second);
                }
            }
            QCOMPARE(canReturn, world.states);
        }
    }
    void coversNestInAnyOrder()
    {
        // Taking off the three covers in any order ends in the same state, and only the last one announces.
        using K = AlarmEventKind;
        std::array off{K::Unshelve, K::Unsuppress, K::ReturnToService};
        std::sort(off.begin(), off.end());
        do {
            AlarmRecord record =
                after({K::ConditionRaised, K::Acknowledge, K::ShelveTimed, K::Suppress, K::TakeOutOfService});
            int announced = 0;
            for (const K kind : off) {
                auto result = applyEvent(record, eventOf(kind), start + 10'000, policy);
                QVERIFY(result.ok());
                announced += int(result->announces);
                record = result->record;
            }
            QCOMPARE(announced, 1);
            QCOMPARE(record.state, (AlarmState{ProcessState::UnacknowledgedActive, ShelfKind::None, false, false}));
        } while (std::next_permutation(off.begin(), off.end()));
    }

    void story_data()
    {
        using K = AlarmEventKind;
        using List = QList<AlarmEventKind>;
        QTest::addColumn<List>("events");
        QTest::addColumn<AlarmBehaviour>("behaviour");
        QTest::addColumn<ProcessState>("process");
        QTest::addColumn<bool>("hidden");
        const auto plain = AlarmBehaviour::Plain;
        const auto automatic = AlarmBehaviour::AutoAcknowledge;
        const auto latching = AlarmBehaviour::Latching;
        const auto row = [](const char *name, const List &events, AlarmBehaviour behaviour, ProcessState process,
                            bool hidden = false) { QTest::newRow(name) << events << behaviour << process << hidden; };
        row("raise", {K::ConditionRaised}, plain, ProcessState::UnacknowledgedActive);
        row("acknowledge", {K::ConditionRaised, K::Acknowledge}, plain, ProcessState::AcknowledgedActive);
        row("ack, return", {K::ConditionRaised, K::Acknowledge, K::ConditionCleared}, plain, ProcessState::Normal);
        row("return", {K::ConditionRaised, K::ConditionCleared}, plain, ProcessState::ReturnedUnacknowledged);
        row("return, ack", {K::ConditionRaised, K::ConditionCleared, K::Acknowledge}, plain, ProcessState::Normal);
        row("return, again", {K::ConditionRaised, K::ConditionCleared, K::ConditionRaised}, plain,
            ProcessState::UnacknowledgedActive);
        row("auto-ack return", {K::ConditionRaised, K::ConditionCleared}, automatic, ProcessState::Normal);
        row("latched", {K::ConditionRaised, K::ConditionCleared}, latching, ProcessState::LatchedUnacknowledged);
        row("latched, ack", {K::ConditionRaised, K::ConditionCleared, K::Acknowledge}, latching,
            ProcessState::LatchedAcknowledged);
        row("latched, ack, reset", {K::ConditionRaised, K::ConditionCleared, K::Acknowledge, K::Reset}, latching,
            ProcessState::Normal);
        row("ack, latched", {K::ConditionRaised, K::Acknowledge, K::ConditionCleared}, latching,
            ProcessState::LatchedAcknowledged);
        row("latched, again", {K::ConditionRaised, K::Acknowledge, K::ConditionCleared, K::ConditionRaised}, latching,
            ProcessState::UnacknowledgedActive);
        row("shelved normal", {K::ShelveTimed}, plain, ProcessState::Normal, true);
        row("raised on the shelf", {K::ShelveTimed, K::ConditionRaised}, plain, ProcessState::ActiveUnannounced, true);
        row("came and went on the shelf", {K::ShelveTimed, K::ConditionRaised, K::ConditionCleared, K::Unshelve}, plain,
            ProcessState::Normal);
        row("latching came and went on the shelf",
            {K::ShelveTimed, K::ConditionRaised, K::ConditionCleared, K::Unshelve}, latching, ProcessState::Normal);
        row("unshelved while active", {K::ShelveTimed, K::ConditionRaised, K::Unshelve}, plain,
            ProcessState::UnacknowledgedActive);
        row("acked, shelved, unshelved", {K::ConditionRaised, K::Acknowledge, K::ShelveTimed, K::Unshelve}, plain,
            ProcessState::UnacknowledgedActive);
        row("unacked, shelved, returned, unshelved",
            {K::ConditionRaised, K::ShelveTimed, K::ConditionCleared, K::Unshelve}, plain,
            ProcessState::ReturnedUnacknowledged);
        row("one-shot", {K::ConditionRaised, K::Acknowledge, K::ShelveOneShot}, plain, ProcessState::AcknowledgedActive,
            true);
        row("one-shot ends", {K::ConditionRaised, K::Acknowledge, K::ShelveOneShot, K::ConditionCleared}, plain,
            ProcessState::Normal);
        row("one-shot ends below suppression",
            {K::ConditionRaised, K::Acknowledge, K::ShelveOneShot, K::Suppress, K::ConditionCleared}, plain,
            ProcessState::Normal, true);
        row("out of service", {K::TakeOutOfService, K::ConditionRaised, K::ReturnToService}, plain,
            ProcessState::UnacknowledgedActive);
        row("suppressed", {K::ConditionRaised, K::Suppress}, plain, ProcessState::UnacknowledgedActive, true);
    }
    void story()
    {
        QFETCH(QList<AlarmEventKind>, events);
        QFETCH(AlarmBehaviour, behaviour);
        QFETCH(ProcessState, process);
        QFETCH(bool, hidden);
        AlarmRecord record = freshRecord(behaviour);
        for (const AlarmEventKind kind : events)
            record = after({kind}, record);
        QCOMPARE(toText(record.state.process), toText(process));
        QCOMPARE(record.state.hidden(), hidden);
    }

    void refusals_data()
    {
        using K = AlarmEventKind;
        QTest::addColumn<QList<AlarmEventKind>>("before");
        QTest::addColumn<AlarmEvent>("event");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("field");
        const auto with = [](K kind, auto &&change) {
            AlarmEvent event = eventOf(kind);
            change(event);
            return event;
        };
        const auto row = [](const char *name, const QList<K> &before, const AlarmEvent &event, ErrorCode code,
                            const QString &field = {}) { QTest::newRow(name) << before << event << code << field; };
        const auto actionable = ErrorCode::AlarmNotActionable;
        row("ack while shelved", {K::ConditionRaised, K::ShelveTimed}, eventOf(K::Acknowledge), actionable);
        row("ack while suppressed", {K::ConditionRaised, K::Suppress}, eventOf(K::Acknowledge), actionable);
        row("reset while active", {K::ConditionRaised}, eventOf(K::Reset), actionable);
        row("shelve twice", {K::ShelveTimed}, eventOf(K::ShelveTimed), actionable);
        row("one-shot on a shelved", {K::ConditionRaised, K::ShelveTimed}, eventOf(K::ShelveOneShot), actionable);
        row("one-shot without a condition", {}, eventOf(K::ShelveOneShot), actionable);
        row("unshelve what is not shelved", {K::ConditionRaised}, eventOf(K::Unshelve), actionable);
        row("out of service twice", {K::TakeOutOfService}, eventOf(K::TakeOutOfService), actionable);
        row("in service already", {}, eventOf(K::ReturnToService), actionable);
        row("old occurrence", {K::ConditionRaised, K::ConditionCleared, K::ConditionRaised},
            with(K::Acknowledge, [](AlarmEvent &e) { e.occurrence = 1; }), ErrorCode::VersionConflict, u"occurrence"_s);
        row("nobody", {K::ConditionRaised}, with(K::Acknowledge, [](AlarmEvent &e) { e.by.clear(); }),
            ErrorCode::FieldMissing, u"by"_s);
        row("endless note", {K::ConditionRaised},
            with(K::Acknowledge, [](AlarmEvent &e) { e.text = QString(501, u'x'); }), ErrorCode::FieldRange, u"note"_s);
        row("no reason", {}, with(K::ShelveTimed, [](AlarmEvent &e) { e.text = u"  "_s; }), ErrorCode::ReasonRequired,
            u"reason"_s);
        row("no reason to suppress", {}, with(K::Suppress, [](AlarmEvent &e) { e.text.clear(); }),
            ErrorCode::ReasonRequired, u"reason"_s);
        row("shelf ends now", {}, with(K::ShelveTimed, [](AlarmEvent &e) { e.untilMs = start + 100'000; }),
            ErrorCode::FieldRange, u"until"_s);
        row("shelf too long", {},
            with(K::ShelveTimed, [](AlarmEvent &e) { e.untilMs = start + 100'001 + policy.maxShelveMs; }),
            ErrorCode::ShelveTooLong, u"until"_s);
    }
    void refusals()
    {
        QFETCH(QList<AlarmEventKind>, before);
        QFETCH(AlarmEvent, event);
        QFETCH(ErrorCode, code);
        QFETCH(QString, field);
        AlarmRecord record = freshRecord();
        for (const AlarmEventKind kind : before)
            record = after({kind}, record);
        const auto result = applyEvent(record, event, start + 100'000, policy);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, code);
        QCOMPARE(result.error().field, field);
    }

    void longestShelfIsAllowed()
    {
        AlarmEvent event = eventOf(AlarmEventKind::ShelveTimed);
        event.untilMs = start + policy.maxShelveMs;
        QVERIFY(applyEvent(freshRecord(), event, start, policy).ok());
    }
    void gravePrioritiesMayNeedANote()
    {
        AlarmPolicy strict = policy;
        strict.noteRequiredUpToPriority = 1;
        AlarmRecord record = after({AlarmEventKind::ConditionRaised});
        AlarmEvent event = eventOf(AlarmEventKind::Acknowledge);
        event.text.clear();
        QCOMPARE(applyEvent(record, event, start, strict).error().code, ErrorCode::ReasonRequired);
        QVERIFY(applyEvent(record, event, start, policy).ok());
        record.priority = 2;
        QVERIFY(applyEvent(record, event, start, strict).ok());
    }
    void recordTellsTheStory()
    {
        AlarmRecord record = freshRecord();
        record = applyEvent(record, eventOf(AlarmEventKind::ConditionRaised), start, policy)->record;
        QCOMPARE(record.occurrence, 1);
        QCOMPARE(record.activeSinceMs, start);
        QCOMPARE(record.raisedAtMs, start);
        QCOMPARE(record.valueAtRaise, 9.7);
        QCOMPARE(record.limitAtRaise, 9.5);
        QCOMPARE(record.version, 1);
        record = applyEvent(record, eventOf(AlarmEventKind::Acknowledge), start + 5, policy)->record;
        QCOMPARE(record.acknowledgedAtMs, start + 5);
        QCOMPARE(record.acknowledgedBy, u"operator12"_s);
        QCOMPARE(record.acknowledgeNote, u"because"_s);
        record = applyEvent(record, eventOf(AlarmEventKind::ConditionCleared), start + 9, policy)->record;
        QCOMPARE(record.returnedAtMs, start + 9);
        QCOMPARE(record.acknowledgedBy, u"operator12"_s);
        record = applyEvent(record, eventOf(AlarmEventKind::ConditionRaised), start + 20, policy)->record;
        QCOMPARE(record.occurrence, 2);
        QCOMPARE(record.acknowledgedAtMs, 0);
        QVERIFY(record.acknowledgedBy.isEmpty());
        QCOMPARE(record.returnedAtMs, 0);
        QCOMPARE(record.version, 4);
    }
    void journalTellsTheStory()
    {
        const AlarmRecord record = after({AlarmEventKind::ConditionRaised, AlarmEventKind::ShelveOneShot});
        const auto result = applyEvent(record, eventOf(AlarmEventKind::ConditionCleared), start + 60'000, policy);
        QCOMPARE(result->journal.size(), 2U);
        const JournalEntry &cleared = result->journal[0];
        const JournalEntry &ended = result->journal[1];
        QCOMPARE(cleared.event, AlarmEventKind::ConditionCleared);
        QCOMPARE(cleared.before, record.state);
        QCOMPARE(ended.event, AlarmEventKind::ShelfExpired);
        QCOMPARE(ended.before, cleared.after);
        QCOMPARE(ended.after, result->record.state);
        QCOMPARE(result->record.shelf, Shelf{});
        QVERIFY(!result->announces);
    }
    void journalChainsOverLongRandomLives()
    {
        // Every entry starts where the one before ended, and the record is where the journal says.
        quint32 seed = 20'251'120;
        const auto next = [&seed] { return (seed = seed * 1'664'525 + 1'013'904'223) >> 16; };
        for (const AlarmBehaviour behaviour : allBehaviours) {
            AlarmRecord record = freshRecord(behaviour);
            AlarmState last;
            qint64 now = start;
            for (int i = 0; i < 5'000; ++i) {
                now += next() % 50'000;
                const auto result = applyEvent(record, eventOf(allEvents[next() % allEvents.size()], now), now, policy);
                if (!result)
                    continue;
                for (const JournalEntry &entry : result->journal) {
                    QCOMPARE(entry.before, last);
                    QCOMPARE(entry.occurrence, result->record.occurrence);
                    last = entry.after;
                }
                QCOMPARE(result->record.state, last);
                QCOMPARE(result->record.version, record.version + int(result->changed()));
                QCOMPARE(result->record.state.shelf != ShelfKind::None, result->record.shelf.untilMs != 0);
                QCOMPARE(result->record.state.outOfService, !result->record.outOfServiceBy.isEmpty());
                QCOMPARE(result->record.state.suppressedByDesign, !result->record.suppressedReason.isEmpty());
                record = result->record;
            }
        }
    }
    void expiryOfAnOlderShelfIsIgnored()
    {
        const AlarmRecord record = after({AlarmEventKind::ConditionRaised, AlarmEventKind::ShelveTimed});
        const AlarmEvent event = eventOf(AlarmEventKind::ShelfExpired);
        QVERIFY(!applyEvent(record, event, record.shelf.untilMs - 1, policy)->changed());
        const auto result = applyEvent(record, event, record.shelf.untilMs, policy);
        QVERIFY(result->announces);
        QCOMPARE(result->record.state.process, ProcessState::UnacknowledgedActive);
    }
    void shelfExpirySurvivesARestart()
    {
        const AlarmRecord record = after({AlarmEventKind::ConditionRaised, AlarmEventKind::ShelveTimed});
        const auto restored = alarmRecordFromJson(toJson(record));
        QVERIFY(restored.ok());
        const auto result = applyEvent(*restored, eventOf(AlarmEventKind::ShelfExpired), start + 3'600'000, policy);
        QVERIFY(result->announces);
    }
    void oneShotShelfHasAnEndInTime()
    {
        const AlarmRecord record = after({AlarmEventKind::ConditionRaised, AlarmEventKind::ShelveOneShot});
        QCOMPARE(record.shelf.untilMs, start + 2'000 + policy.maxOneShotMs);
    }
    void supersededRaiseIsSilent()
    {
        AlarmEvent event = eventOf(AlarmEventKind::ConditionRaised);
        event.superseded = true;
        const auto result = applyEvent(freshRecord(), event, start, policy);
        QVERIFY(!result->announces);
        QVERIFY(!result->journal.front().announced);
        QCOMPARE(result->record.state.process, ProcessState::UnacknowledgedActive);
    }
    void impossibleStateIsBrokenMachinery()
    {
        AlarmRecord record = freshRecord();
        record.state.process = ProcessState::ActiveUnannounced;
        QVERIFY_EXCEPTION_THROWN((void)applyEvent(record, eventOf(AlarmEventKind::Acknowledge), start, policy),
                                 std::logic_error);
    }
    void eventNamesRoundTrip()
    {
        QSet<QString> names;
        for (const AlarmEventKind kind : allEvents) {
            QCOMPARE(alarmEventKindFromText(toText(kind)), kind);
            names.insert(toText(kind));
        }
        QCOMPARE(names.size(), qsizetype{alarmEventKindCount});
        QVERIFY(!alarmEventKindFromText(u"exploded"_s));
    }
};

QTEST_GUILESS_MAIN(StateMachineTest)
#include "tst_alarms_state_machine.moc"
