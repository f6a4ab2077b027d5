#include "sensor_plant.h"

#include <limit_desk.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::sensors;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

const SensorId kP1(u"P1"_s);

/// P1 with LO 2, HI 8, HIHI 9, and two persons.
struct Desk : SensorPlant
{
    Desk() { add(); }

    static rpc::Caller second() { return person(u"jan"_s, u"u2"_s); }

    Limits inForce()
    {
        return executor
            ->readNow<Sensor>([](ReadTransaction &tx) -> Result<Sensor> { return store::findSensor(tx, kP1)->sensor; })
            ->limits;
    }
    qint64 version()
    {
        return executor
            ->readNow<Sensor>([](ReadTransaction &tx) -> Result<Sensor> { return store::findSensor(tx, kP1)->sensor; })
            ->limitsVersion;
    }
    Result<LimitProposal> propose(const Limits &draft, const QString &reason = u"noise"_s,
                                  const rpc::Caller &caller = person(), std::optional<qint64> expected = {})
    {
        const qint64 base = expected.value_or(version());
        return write<LimitProposal>([&](Transaction &tx) {
            return service->limits().propose(tx, caller, {kP1, base, draft, reason});
        });
    }
    Result<LimitProposal> approve(const LimitProposalId &id, const rpc::Caller &caller = second())
    {
        return write<LimitProposal>([&](Transaction &tx) {
            return service->limits().approve(tx, caller, {id, u"seen"_s});
        });
    }
    Result<LimitProposal> refuse(const LimitProposalId &id, const rpc::Caller &caller = second())
    {
        return write<LimitProposal>([&](Transaction &tx) {
            return service->limits().refuse(tx, caller, {id, u"too far"_s});
        });
    }
    Result<LimitProposal> withdraw(const LimitProposalId &id, const rpc::Caller &caller = person())
    {
        return write<LimitProposal>([&](Transaction &tx) { return service->limits().withdraw(tx, caller, id); });
    }
    ProposalState stateOf(const LimitProposalId &id)
    {
        return *executor->readNow<ProposalState>(
            [&](ReadTransaction &tx) -> Result<ProposalState> { return store::findProposal(tx, id)->state; });
    }
    /// The newest audit line of that action: before and after.
    std::pair<QJsonObject, QJsonObject> audited(const QString &action)
    {
        using Pair = std::pair<QJsonObject, QJsonObject>;
        return *executor->readNow<Pair>([&](ReadTransaction &tx) -> Result<Pair> {
            const auto rows = tx.select(
                u"SELECT before_json, after_json FROM audit WHERE action = ? ORDER BY seq DESC LIMIT 1"_s, {action});
            if (rows.isEmpty())
                return Pair{};
            return Pair{QJsonDocument::fromJson(rows.text(0, 0).toUtf8()).object(),
                        QJsonDocument::fromJson(rows.text(0, 1).toUtf8()).object()};
        });
    }
    QStringList events()
    {
        return *executor->readNow<QStringList>([](ReadTransaction &tx) -> Result<QStringList> {
            const auto rows = tx.select(u"SELECT payload FROM event WHERE topic = 'limits.changed' ORDER BY seq"_s);
            QStringList out;
            for (qsizetype i = 0; i < rows.count(); ++i) {
                const QJsonObject event = QJsonDocument::fromJson(rows.text(i, 0).toUtf8()).object();
                out.append(event["proposal"_L1]["state"_L1].toString());
            }
            return out;
        });
    }
    Limits wider() const
    {
        Limits draft = p1().limits;
        draft.lo = 1.5;
        return draft;
    }
    Limits tighter() const
    {
        Limits draft = p1().limits;
        draft.lo = 2.5;
        return draft;
    }
};

} // namespace

class LimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void aCriticalChangeWaitsForASecondPerson()
    {
        Desk desk;
        const auto asked = desk.propose(desk.wider(), u"stroke noise"_s);
        QVERIFY2(asked.ok(), asked.ok() ? "" : qPrintable(asked.error().detail));
        QCOMPARE(asked->state, ProposalState::Open);
        QVERIFY(asked->critical);
        QVERIFY(asked->mine);
        QCOMPARE(asked->differences.size(), 1);
        QCOMPARE(asked->differences[0].fieldName, u"lo"_s);
        QCOMPARE(asked->differences[0].before, u"2"_s);
        QCOMPARE(asked->differences[0].after, u"1.5"_s);
        QCOMPARE(asked->differences[0].effect, WireLimitEffect::Widened);
        QCOMPARE(desk.inForce(), SensorPlant::p1().limits);

        desk.clock.advanceMs(60'000);
        const auto approved = desk.approve(asked->id);
        QVERIFY2(approved.ok(), approved.ok() ? "" : qPrintable(approved.error().detail));
        QCOMPARE(approved->state, ProposalState::Applied);
        QCOMPARE(approved->decidedBy, u"jan"_s);
        QCOMPARE(approved->decidedAtMs, desk.now());
        QCOMPARE(*desk.inForce().lo, 1.5);
        QCOMPARE(desk.version(), 2);
        QCOMPARE(desk.events(), (QStringList{u"open"_s, u"applied"_s}));

        const auto [before, after] = desk.audited(u"limits.approve"_s);
        QCOMPARE(before["limits"_L1]["lo"_L1].toDouble(), 2.0);
        QCOMPARE(after["draft"_L1]["lo"_L1].toDouble(), 1.5);
        QCOMPARE(after["askedBy"_L1].toString(), u"maria"_s);
        QCOMPARE(after["decidedBy"_L1].toString(), u"jan"_s);
        QCOMPARE(after["reason"_L1].toString(), u"stroke noise"_s);
        QCOMPARE(after["note"_L1].toString(), u"seen"_s);
    }

    void theNewLimitIsWatchedFromThenOn()
    {
        Desk desk;
        desk.hold(1.8, 1);
        QVERIFY(desk.alarm(u"P1.LO"_s).active);
        const auto asked = desk.propose(desk.wider());
        QVERIFY(desk.alarm(u"P1.LO"_s).active);
        QVERIFY(desk.approve(asked->id).ok());
        desk.hold(1.8, 1);
        QVERIFY(!desk.alarm(u"P1.LO"_s).active);
        desk.hold(1.4, 1);
        QVERIFY(desk.alarm(u"P1.LO"_s).active);
    }

    void nobodyApprovesWhatHeAskedFor_data()
    {
        QTest::addColumn<int>("who");
        QTest::newRow("the same account") << 0;
        QTest::newRow("another account in the same session") << 1;
        QTest::newRow("the same account in another session") << 2;
        QTest::newRow("the server itself") << 3;
    }
    void nobodyApprovesWhatHeAskedFor()
    {
        QFETCH(int, who);
        Desk desk;
        const auto asked = desk.propose(desk.wider());
        rpc::Caller caller = Desk::person();
        if (who == 1) {
            caller = Desk::second();
            caller.session = Desk::person().session;
        } else if (who == 2) {
            caller.session = SessionId(u"another"_s);
        } else if (who == 3) {
            caller = rpc::Caller::system();
        }
        const auto approved = desk.approve(asked->id, caller);
        QVERIFY(!approved.ok());
        QCOMPARE(approved.error().code, ErrorCode::SecondPersonNeeded);
        QCOMPARE(desk.stateOf(asked->id), ProposalState::Open);
        QCOMPARE(desk.inForce(), SensorPlant::p1().limits);
    }

    void whoMayInOneAreaMayNotInAnother()
    {
        Desk desk;
        rpc::Caller elsewhere = Desk::person();
        elsewhere.permissions = {};
        elsewhere.permissions.add(u"limits.propose"_s, {u"B2"_s});
        elsewhere.permissions.add(u"limits.approve"_s, {u"B2"_s});
        const auto refused = desk.propose(desk.wider(), u"noise"_s, elsewhere);
        QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
        QCOMPARE(refused.error().field, u"sensor"_s);
        const auto asked = desk.propose(desk.wider());
        rpc::Caller second = Desk::second();
        second.permissions = elsewhere.permissions;
        QCOMPARE(desk.approve(asked->id, second).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(desk.refuse(asked->id, second).error().code, ErrorCode::PermissionDenied);
        second.permissions.add(u"limits.approve"_s, {u"B1"_s});
        QVERIFY(desk.approve(asked->id, second).ok());
    }

    void anApiKeyIsNoSecondPerson()
    {
        Desk desk;
        const auto asked = desk.propose(desk.wider());
        rpc::Caller key = Desk::second();
        key.apiKey = u"key-1"_s;
        QCOMPARE(desk.approve(asked->id, key).error().code, ErrorCode::SecondPersonNeeded);
        // Nor a first one: whoever made it could ask with it and approve himself.
        Desk other;
        QCOMPARE(other.propose(other.wider(), u"noise"_s, key).error().code, ErrorCode::SecondPersonNeeded);
    }

    void aHarmlessChangeIsAppliedAtOnce()
    {
        Desk desk;
        const auto asked = desk.propose(desk.tighter());
        QCOMPARE(asked->state, ProposalState::Applied);
        QVERIFY(!asked->critical);
        QCOMPARE(*desk.inForce().lo, 2.5);
        QCOMPARE(desk.version(), 2);
    }

    void theSiteDecidesWhatNeedsASecondPerson_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<bool>("wide");
        QTest::addColumn<bool>("waits");
        QTest::newRow("all, harmless") << int(ApprovalPolicy::All) << false << true;
        QTest::newRow("none, critical") << int(ApprovalPolicy::None) << true << false;
        QTest::newRow("critical, harmless") << int(ApprovalPolicy::Critical) << false << false;
        QTest::newRow("critical, critical") << int(ApprovalPolicy::Critical) << true << true;
    }
    void theSiteDecidesWhatNeedsASecondPerson()
    {
        QFETCH(int, policy);
        QFETCH(bool, wide);
        QFETCH(bool, waits);
        Desk desk;
        desk.service->setLimitApproval(static_cast<ApprovalPolicy>(policy));
        const auto asked = desk.propose(wide ? desk.wider() : desk.tighter());
        QCOMPARE(asked->state == ProposalState::Open, waits);
        // Saving the sensor follows the same rule.
        auto in = SensorPlant::p1();
        in.expectedVersion = 2 - (waits ? 1 : 0);
        in.limits = wide ? desk.wider() : desk.tighter();
        in.limits.hi = wide ? 8.5 : 7.5;
        const auto saved = desk.save(in);
        QCOMPARE(saved.ok(), !waits);
        if (waits)
            QCOMPARE(saved.error().code, ErrorCode::LimitsNeedApproval);
    }

    void savingASensorIsNoWayRoundIt()
    {
        Desk desk;
        auto in = SensorPlant::p1();
        in.expectedVersion = 1;
        in.limits.lo = 1.5;
        const auto saved = desk.save(in);
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().code, ErrorCode::LimitsNeedApproval);
        QCOMPARE(saved.error().field, u"limits.lo"_s);
        QVERIFY(saved.error().detail.contains("limits.propose"_L1));
        // Nor for the server's own administrator at a shell.
        const auto byServer =
            desk.write<Sensor>([&](Transaction &tx) { return desk.service->save(tx, rpc::Caller::system(), in); });
        QCOMPARE(byServer.error().code, ErrorCode::LimitsNeedApproval);
        // The rest of the sensor may be changed, with the limits as they are.
        in.limits = SensorPlant::p1().limits;
        in.name = u"Header"_s;
        QVERIFY(desk.save(in).ok());
        QCOMPARE(desk.version(), 1);
    }

    void takingASensorAwayAndRegisteringItAgainIsNoWayRoundIt()
    {
        Desk desk;
        QVERIFY(desk.write<wire::Empty>([](Transaction &) -> Result<wire::Empty> { return wire::Empty{}; }).ok());
        QVERIFY(desk.write<wire::Empty>([&](Transaction &tx) { return desk.service->remove(tx, Desk::person(), kP1); })
                    .ok());
        auto in = SensorPlant::p1();
        in.limits.hihi.reset();
        QCOMPARE(desk.save(in).error().code, ErrorCode::LimitsNeedApproval);
        in.limits = SensorPlant::p1().limits;
        QVERIFY(desk.save(in).ok());
        QCOMPARE(desk.version(), 1);
    }

    void aDraftIsApprovedOnlyOnTheLimitsItWasMadeFrom()
    {
        Desk desk;
        const auto asked = desk.propose(desk.wider());
        // Somebody tightens HI meanwhile, which nobody has to approve.
        auto in = SensorPlant::p1();
        in.expectedVersion = 1;
        in.limits.hi = 7.5;
        QVERIFY(desk.save(in).ok());
        QCOMPARE(desk.stateOf(asked->id), ProposalState::Outdated);
        const auto approved = desk.approve(asked->id);
        QCOMPARE(approved.error().code, ErrorCode::VersionConflict);
        QCOMPARE(*desk.inForce().lo, 2.0);
        QCOMPARE(*desk.inForce().hi, 7.5);
        QCOMPARE(desk.events(), (QStringList{u"open"_s, u"outdated"_s}));
        // And a draft is made on what is in force, not on what somebody remembers.
        QCOMPARE(desk.propose(desk.wider(), u"again"_s, Desk::person(), 1).error().code, ErrorCode::VersionConflict);
    }

    void serviceModeAndNamesDoNotOutdateADraft()
    {
        Desk desk;
        const auto asked = desk.propose(desk.wider());
        QVERIFY(desk.write<Sensor>([&](Transaction &tx) {
                        return desk.service->startService(tx, Desk::person(), {kP1, 30});
                    })
                    .ok());
        QVERIFY(desk.approve(asked->id).ok());
        QCOMPARE(*desk.inForce().lo, 1.5);
    }

    void oneDraftASensorWaitsAtATime()
    {
        Desk desk;
        const auto asked = desk.propose(desk.wider());
        const auto other = desk.propose(desk.wider(), u"me too"_s, Desk::second());
        QCOMPARE(other.error().code, ErrorCode::ProposalOpen);
        QVERIFY(other.error().detail.contains(u"maria"_s));
        QVERIFY(desk.withdraw(asked->id).ok());
        QVERIFY(desk.propose(desk.wider(), u"me too"_s, Desk::second()).ok());
    }

    void refusedAndWithdrawnDraftsChangeNothing()
    {
        Desk desk;
        const auto asked = desk.propose(desk.wider());
        // Withdrawing is for whoever asked.
        QCOMPARE(desk.withdraw(asked->id, Desk::second()).error().code, ErrorCode::PermissionDenied);
        const auto refused = desk.refuse(asked->id);
        QCOMPARE(refused->state, ProposalState::Refused);
        QCOMPARE(refused->note, u"too far"_s);
        QCOMPARE(desk.inForce(), SensorPlant::p1().limits);
        for (const auto &late : {desk.approve(asked->id), desk.refuse(asked->id), desk.withdraw(asked->id)})
            QCOMPARE(late.error().code, ErrorCode::StateConflict);
        QCOMPARE(desk.approve(LimitProposalId(u"none"_s)).error().code, ErrorCode::NotFound);
        QCOMPARE(desk.events(), (QStringList{u"open"_s, u"refused"_s}));
    }

    void whatCannotBeWatchedIsNotEvenProposed_data()
    {
        QTest::addColumn<double>("lo");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("out of order") << 8.5 << u"x"_s << int(ErrorCode::LimitsInconsistent) << u"draft.hi"_s;
        QTest::newRow("outside the range") << -1.0 << u"x"_s << int(ErrorCode::LimitsInconsistent) << u"draft.lo"_s;
        QTest::newRow("nothing new") << 2.0 << u"x"_s << int(ErrorCode::NothingChanged) << u"draft"_s;
        QTest::newRow("without a reason") << 1.5 << u"  "_s << int(ErrorCode::ReasonRequired) << u"reason"_s;
    }
    void whatCannotBeWatchedIsNotEvenProposed()
    {
        QFETCH(double, lo);
        QFETCH(QString, reason);
        Desk desk;
        Limits draft = SensorPlant::p1().limits;
        draft.lo = lo;
        const auto asked = desk.propose(draft, reason);
        QVERIFY(!asked.ok());
        QTEST(int(asked.error().code), "code");
        QTEST(asked.error().field, "field");
        QCOMPARE(desk.count(u"limit_proposal"_s), 0);
    }

    void everySetOfLimitsIsKeptAndCanBePutBack()
    {
        Desk desk;
        QVERIFY(desk.propose(desk.tighter(), u"one"_s).ok());
        QVERIFY(desk.approve(desk.propose(desk.wider(), u"two"_s)->id).ok());
        auto versions = desk.call<ListLimitVersions>({kP1});
        QCOMPARE(versions->versions.size(), 3);
        QCOMPARE(versions->versions[0].number, 3);
        QCOMPARE(versions->versions[0].askedBy, u"maria"_s);
        QCOMPARE(versions->versions[0].approvedBy, u"jan"_s);
        QCOMPARE(versions->versions[1].approvedBy, QString());
        QCOMPARE(versions->versions[2].limits, SensorPlant::p1().limits);

        const auto back = desk.call<RestoreLimits>({kP1, 1, 3, u"as it was"_s}, u"key-1"_s);
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().detail));
        QCOMPARE(back->state, ProposalState::Applied); // LO goes up again: nothing critical
        QCOMPARE(desk.inForce(), SensorPlant::p1().limits);
        QCOMPARE(desk.version(), 4);
        QCOMPARE(desk.call<RestoreLimits>({kP1, 9, 4, u"x"_s}, u"key-2"_s).error().code, ErrorCode::NotFound);
    }

    void aPriorityIsALimitsMatterAndReachesItsAlarm()
    {
        Desk desk;
        QCOMPARE(desk.alarm(u"P1.LO"_s).priority, 2);
        Limits draft = SensorPlant::p1().limits;
        draft.loPriority = 3;
        const auto asked = desk.propose(draft);
        QCOMPARE(asked->state, ProposalState::Open);
        QCOMPARE(asked->differences[0].fieldName, u"loPriority"_s);
        QCOMPARE(asked->differences[0].before, u"2"_s); // said although nobody had chosen it
        QCOMPARE(asked->differences[0].after, u"3"_s);
        QVERIFY(desk.approve(asked->id).ok());
        QCOMPARE(desk.alarm(u"P1.LO"_s).priority, 3);
        QCOMPARE(desk.alarm(u"P1.HI"_s).priority, 2);
        desk.restart();
        QCOMPARE(desk.alarm(u"P1.LO"_s).priority, 3);
    }

    void proposalsAreListedNewestFirstInPages()
    {
        Desk desk;
        for (int i = 0; i < 5; ++i) {
            desk.clock.advanceMs(1'000);
            const auto asked = desk.propose(desk.wider(), QString::number(i));
            QVERIFY(desk.withdraw(asked->id).ok());
        }
        desk.clock.advanceMs(1'000);
        QVERIFY(desk.propose(desk.wider(), u"open"_s).ok());
        ListProposals::Params params;
        params.limit = 4;
        auto page = desk.call<ListProposals>(params);
        QCOMPARE(page->proposals.size(), 4);
        QCOMPARE(page->proposals[0].reason, u"open"_s);
        QVERIFY(page->proposals[0].mine);
        params.cursor = *page->nextCursor;
        page = desk.call<ListProposals>(params);
        QCOMPARE(page->proposals.size(), 2);
        QCOMPARE(page->proposals[1].reason, u"0"_s);
        QVERIFY(!page->nextCursor);
        params = {};
        params.state = ProposalState::Open;
        QCOMPARE(desk.call<ListProposals>(params)->proposals.size(), 1);
    }

    void aRefusalHalfWayTakesEverythingBack()
    {
        Desk desk;
        const auto asked = desk.propose(desk.wider());
        const auto failed = desk.write<LimitProposal>([&](Transaction &tx) -> Result<LimitProposal> {
            auto approved = desk.service->limits().approve(tx, Desk::second(), {asked->id, {}});
            if (!approved)
                return approved;
            return gemba::refuse(ErrorCode::StateConflict);
        });
        QVERIFY(!failed.ok());
        QCOMPARE(desk.stateOf(asked->id), ProposalState::Open);
        QCOMPARE(desk.version(), 1);
        desk.hold(1.8, 1);
        QVERIFY(desk.alarm(u"P1.LO"_s).active); // the old limit is the one that is watched
    }

    // --- rehearsal

    void aDraftIsTriedOnTheReadingsThatAreStored()
    {
        Desk desk;
        // Twelve dips to 1.8 for three seconds each, half a minute apart, and one that is real, down to 1.2 for a minute.
        for (int i = 0; i < 12; ++i) {
            desk.hold(5, 17);
            desk.hold(1.8, 3);
        }
        desk.hold(5, 60);
        desk.hold(1.2, 60);
        QVERIFY(desk.write<alarms::Alarm>([&](Transaction &tx) {
                        return desk.alarmService->acknowledge(tx, Desk::second(),
                                                              {AlarmId(u"P1.LO"_s), u"valve V-31 stuck"_s});
                    })
                    .ok());
        desk.hold(5, 60);

        Limits draft = SensorPlant::p1().limits;
        draft.onDelayMs = 10'000;
        const auto tried = desk.call<RehearseLimits>({kP1, draft, 1});
        QVERIFY2(tried.ok(), tried.ok() ? "" : qPrintable(tried.error().detail));
        QCOMPARE(tried->samples, 12 * 20 + 180);
        QCOMPARE(tried->percentGood, 100.0);
        QCOMPARE(tried->inForce.alarms, 13);
        QCOMPARE(tried->draft.alarms, 1);
        QCOMPARE(tried->inForce.byDay, QList<qint64>{13});
        QCOMPARE(tried->inForce.chatterBouts, 1);
        QCOMPARE(tried->draft.chatterBouts, 0);
        QVERIFY(tried->inForce.floodMinutes > 0);
        QCOMPARE(tried->draft.floodMinutes, 0);
        QCOMPARE(tried->lost, 12);
        QCOMPARE(tried->later, 1);
        QCOMPARE(tried->kept, 0);
        QVERIFY(tried->needsApproval);
        QCOMPARE(tried->differences[0].fieldName, u"onDelayMs"_s);
        // What somebody acted on is found again, ten seconds later.
        QCOMPARE(tried->dips.size(), 1);
        QCOMPARE(tried->dips[0].note, u"valve V-31 stuck"_s);
        QCOMPARE(tried->dips[0].by, u"jan"_s);
        QCOMPARE(tried->dips[0].extreme, 1.2);
        QCOMPARE(*tried->dips[0].draftAtMs - *tried->dips[0].inForceAtMs, 10'000);
        QCOMPARE(*tried->dips[0].inForceAtMs, tried->dips[0].raisedAtMs);
        QCOMPARE(tried->suggestedOnDelayMs, 3'000);
        // Nothing was changed by it.
        QCOMPARE(desk.version(), 1);
        QCOMPARE(desk.count(u"limit_proposal"_s), 0);
    }

    /// The rehearsal of the limits in force is what really happened.
    void theLimitsInForceRehearseToWhatTheJournalSays()
    {
        Desk desk;
        for (int i = 0; i < 40; ++i) {
            desk.hold(5 + (i * 7 % 11) * 0.45, 3);
            desk.hold(2.4 - (i * 5 % 13) * 0.07, 2);
        }
        const auto tried = desk.call<RehearseLimits>({kP1, SensorPlant::p1().limits, 1});
        QStringList rehearsed;
        for (const RehearsedAlarm &alarm : tried->inForce.raised)
            rehearsed.append(wire::enumName(alarm.limit) + u' ' + QString::number(alarm.raisedAtMs));
        const QStringList happened =
            *desk.executor->readNow<QStringList>([](ReadTransaction &tx) -> Result<QStringList> {
                const auto rows = tx.select(u"SELECT kind, time_ms FROM alarm_journal WHERE event = 'raised' AND "
                                            "announced = 1 ORDER BY seq"_s);
                QStringList out;
                for (qsizetype i = 0; i < rows.count(); ++i)
                    out.append(rows.text(i, 0).toLower() + u' ' + rows.text(i, 1));
                return out;
            });
        QVERIFY(happened.size() > 10);
        QCOMPARE(rehearsed, happened);
        QCOMPARE(tried->inForce.plantPerDay, tried->inForce.perDay);
        QCOMPARE(qint64(tried->kept), tried->inForce.alarms);
        QVERIFY(tried->differences.isEmpty());
        QVERIFY(!tried->needsApproval);
    }

    void daysAreThoseOfTheSite()
    {
        Desk desk;
        desk.service->setTimeZone(QTimeZone("Asia/Tokyo")); // 00:00 UTC is nine in the morning
        desk.hold(9.5, 1);
        desk.hold(5, 1);
        const auto tried = desk.call<RehearseLimits>({kP1, SensorPlant::p1().limits, 7});
        QCOMPARE(tried->days.size(), 7);
        QCOMPARE(tried->days.last(), SensorPlant::startMs - 9 * 3'600'000);
        QCOMPARE(tried->inForce.byDay, (QList<qint64>{0, 0, 0, 0, 0, 0, 1}));
    }

    void aDraftThatCannotBeWatchedIsNotTried()
    {
        Desk desk;
        Limits draft = SensorPlant::p1().limits;
        draft.lo = 8.5;
        const auto tried = desk.call<RehearseLimits>({kP1, draft, 7});
        QCOMPARE(tried.error().code, ErrorCode::LimitsInconsistent);
        QCOMPARE(tried.error().field, u"draft.hi"_s);
        QCOMPARE(desk.call<RehearseLimits>({SensorId(u"P9"_s), draft, 7}).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_sensors_limits.moc"
