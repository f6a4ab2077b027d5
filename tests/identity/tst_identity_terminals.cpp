#include "identity_house.h"

#include <gemba/storage/audit_trail.h>

#include <QSignalSpy>

#include <latch>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

namespace {

constexpr qint64 minute = 60'000;

} // namespace

/// How a terminal gets in, and how it is put out.
class TerminalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }

    void pairingTellsWhatIsToBeCompared()
    {
        IdentityHouse house;
        const auto asked = house.node->call<RequestPairing>(house.connection(), {u"Press 1"_s, ClientKind::Kiosk});
        ACCEPTED(asked);
        QCOMPARE(asked->serverFingerprint, house.settings.serverFingerprint);
        QCOMPARE(asked->fingerprintWords, house.settings.fingerprintWords);
        QCOMPARE(asked->code.size(), 8);
        QCOMPARE(asked->expiresAtMs, house.clock.nowMs() + 10 * minute);
        const auto waiting =
            house.node->call<PairingStatus>(house.connection(), {asked->pairing, asked->pairingSecret});
        ACCEPTED(waiting);
        QCOMPARE(waiting->state, PairingState::Waiting);
        QVERIFY(!waiting->terminalToken);
    }
    void codeWorksOnce()
    {
        IdentityHouse house;
        const Connection kiosk = house.connection();
        const auto asked = house.node->call<RequestPairing>(kiosk, {u"Press 1"_s, ClientKind::Kiosk});
        // As a person types it from a screen.
        const QString typed = asked->code.left(4).toLower() + u" - "_s + asked->code.mid(4);
        const auto approved = house.node->call<ApproveTerminal>(house.root, {typed, u"Press one"_s, u"Hall"_s});
        ACCEPTED(approved);
        QCOMPARE(approved->name, u"Press one"_s);
        REFUSED(house.node->call<ApproveTerminal>(house.root, {asked->code, {}, {}}), PairingCodeInvalid);
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM terminal"_s), u"1"_s);
    }
    void twoServersApproveOneCodeOnce()
    {
        IdentityHouse house;
        const auto other = test::currentEngine() == storage::Engine::Postgres ? house.anotherNode() : nullptr;
        Node &there = other ? *other : *house.node;
        for (int round = 0; round < 5; ++round) {
            const auto asked = house.node->call<RequestPairing>(house.connection(), {u"Press 1"_s, ClientKind::Kiosk});
            const auto one = house.node->send<ApproveTerminal>(house.root, {asked->code, u"one"_s, {}});
            const auto two = there.send<ApproveTerminal>(house.root, {asked->code, u"two"_s, {}});
            const QList<int> codes{codeOf(house.node->wait<ApproveTerminal>(one)),
                                   codeOf(there.wait<ApproveTerminal>(two))};
            QCOMPARE(codes.count(0), 1);
            QCOMPARE(codes.count(number(ErrorCode::PairingCodeInvalid)), 1);
            QCOMPARE(house.value(u"SELECT COUNT(*) FROM terminal"_s).toInt(), round + 1);
        }
    }
    void codeExpires()
    {
        IdentityHouse house;
        const Connection kiosk = house.connection();
        const auto asked = house.node->call<RequestPairing>(kiosk, {u"Press 1"_s, ClientKind::Kiosk});
        house.clock.advanceMs(10 * minute);
        REFUSED(house.node->call<ApproveTerminal>(house.root, {asked->code, {}, {}}), PairingCodeInvalid);
        QCOMPARE(house.node->call<PairingStatus>(kiosk, {asked->pairing, asked->pairingSecret})->state,
                 PairingState::Expired);
    }
    void lifeOfACodeIsConfigured()
    {
        IdentityHouse house;
        house.settings.pairingMinutes = 2;
        house.restart();
        const auto asked = house.node->call<RequestPairing>(house.connection(), {u"Press 1"_s, ClientKind::Kiosk});
        QCOMPARE(asked->expiresAtMs, house.clock.nowMs() + 2 * minute);
    }
    void wrongCodesAreLimitedByPerson()
    {
        IdentityHouse house;
        house.createUser(u"boss"_s, {u"ADMIN"_s});
        const Connection boss = house.connection();
        ACCEPTED(house.node->login(boss, u"boss"_s, house.password));
        const auto asked = house.node->call<RequestPairing>(house.connection(), {u"Press 1"_s, ClientKind::Kiosk});
        for (int i = 0; i < 10; ++i)
            REFUSED(house.node->call<ApproveTerminal>(boss, {u"ABCDEFGH"_s, {}, {}}), PairingCodeInvalid);
        REFUSED(house.node->call<ApproveTerminal>(boss, {asked->code, {}, {}}), TooManyAttempts);
        house.clock.advanceMs(minute);
        ACCEPTED(house.node->call<ApproveTerminal>(boss, {asked->code, {}, {}}));
        const auto more = house.node->call<RequestPairing>(house.connection(), {u"Press 2"_s, ClientKind::Kiosk});
        ACCEPTED(house.node->call<ApproveTerminal>(house.root, {more->code, {}, {}}));
    }
    void nobodyUsesUpThePairingsOfAll()
    {
        IdentityHouse house;
        for (int i = 0; i < 10; ++i)
            ACCEPTED(house.node->call<RequestPairing>(house.connection(), {u"Flood"_s, ClientKind::Kiosk}));
        REFUSED(house.node->call<RequestPairing>(house.connection(), {u"Flood"_s, ClientKind::Kiosk}), TooManyAttempts);
        const Connection honest = house.connection(u"192.0.2.200"_s);
        ACCEPTED(house.node->call<RequestPairing>(honest, {u"Press 1"_s, ClientKind::Kiosk}));
        house.clock.advanceMs(10 * minute);
        ACCEPTED(house.node->call<RequestPairing>(house.connection(), {u"Flood"_s, ClientKind::Kiosk}));
    }
    void addressesThatFillTheListGiveWay()
    {
        IdentityHouse house;
        const auto ask = [&](const QString &address) {
            return house.node->call<RequestPairing>(house.connection(address), {u"Press"_s, ClientKind::Kiosk});
        };
        for (int address = 0; address < 10; ++address) {
            for (int i = 0; i < 10; ++i)
                ACCEPTED(ask(u"198.51.100.%1"_s.arg(address)));
        }
        const auto honest = ask(u"192.0.2.200"_s);
        ACCEPTED(honest);
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM pairing"_s), u"100"_s); // one went
        ACCEPTED(house.node->call<ApproveTerminal>(house.root, {honest->code, {}, {}}));
    }
    void pollsAreHeldBackBeforeTheWriter()
    {
        std::latch mayGo(1); // outlives the writer that waits for it
        IdentityHouse house;
        house.node->executor->write<Nothing>(
            [&](storage::Transaction &) -> Result<Nothing> {
                mayGo.wait();
                return Nothing{};
            },
            [](Result<Nothing>) {});
        const auto release = qScopeGuard([&] { mayGo.count_down(); });
        const Connection stranger = house.connection(u"198.51.100.66"_s);
        for (int i = 0; i < 60; ++i)
            house.node->send<PairingStatus>(stranger, {u"none"_s, u"none"_s});
        REFUSED(house.node->call<PairingStatus>(stranger, {u"none"_s, u"none"_s}), TooManyAttempts);
        for (int i = 0; i < 20; ++i)
            house.node->send<RequestPairing>(stranger, {u"Flood"_s, ClientKind::Kiosk});
        REFUSED(house.node->call<RequestPairing>(stranger, {u"Flood"_s, ClientKind::Kiosk}), TooManyAttempts);
    }
    void onlyStationsAreEnrolled()
    {
        IdentityHouse house;
        for (const auto kind : {ClientKind::Admin, ClientKind::Console, ClientKind::Ctl, ClientKind::Unknown})
            REFUSED(house.node->call<RequestPairing>(house.connection(), {u"Desk"_s, kind}), FieldRange);
        ACCEPTED(house.node->call<RequestPairing>(house.connection(), {u"Station"_s, ClientKind::Scanner}));
    }
    void aSessionSaysWhichKindOfStationItIsAt_data()
    {
        QTest::addColumn<ClientKind>("kind");
        QTest::newRow("kiosk") << ClientKind::Kiosk;
        QTest::newRow("scanner") << ClientKind::Scanner;
    }
    void aSessionSaysWhichKindOfStationItIsAt()
    {
        QFETCH(ClientKind, kind);
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto station = house.enrol(u"Line 1"_s, u"192.0.2.50"_s, kind);
        ACCEPTED(house.node->pin(station.connection, u"ada"_s, house.goodPin));
        const auto mine = house.node->call<MySessions>(station.connection);
        ACCEPTED(mine);
        QCOMPARE(mine->sessions.first().client, kind);
    }
    void aPinOpensWhatATerminalOffersAndNoMore()
    {
        IdentityHouse house;
        house.createUser(u"meg"_s, {u"ADMIN"_s});
        auto kiosk = house.enrol(u"Press 1"_s);
        const auto in = house.node->pin(kiosk.connection, u"meg"_s, house.goodPin);
        ACCEPTED(in);
        REFUSED(house.node->call<ListUsers>(kiosk.connection), NotOfferedHere);
        // Nor with its token from elsewhere.
        const auto elsewhere = house.node->service.authenticate(in->accessToken, u"192.0.2.77"_s);
        ACCEPTED(elsewhere);
        QCOMPARE(elsewhere->clientKind, u"kiosk"_s);

        // One that was enrolled as a desk, once: no PIN there, and what was opened by one is a kiosk's.
        house.execute(u"UPDATE terminal SET kind = 'admin'"_s);
        house.restart();
        QCOMPARE(house.node->service.authenticate(in->accessToken, u"192.0.2.77"_s)->clientKind, u"kiosk"_s);
        const Connection again = house.connection(u"192.0.2.50"_s);
        ACCEPTED(house.node->call<ConnectTerminal>(again, {kiosk.token}));
        REFUSED(house.node->pin(again, u"meg"_s, house.goodPin), NotOfferedHere);
        REFUSED(house.node->call<LoginBadge>(again, {u"04:A2:7F:91"_s, house.goodPin}), NotOfferedHere);
    }
    void whatATerminalDoesStandsInTheTrail()
    {
        IdentityHouse house;
        const auto kiosk = house.enrol(u"Press 1"_s);
        for (const auto &action : {u"terminals.tokenIssued"_s, u"terminals.connect"_s})
            QCOMPARE(house.value(u"SELECT entity_id FROM audit WHERE action = ?"_s, {action}), kiosk.id.text());
    }
    void onlyWhoMayApproves()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto asked = house.node->call<RequestPairing>(house.connection(), {u"Press 1"_s, ClientKind::Kiosk});
        REFUSED(house.node->call<ApproveTerminal>(house.connection(), {asked->code, {}, {}}), NotSignedIn);
        const Connection ada = house.connection();
        ACCEPTED(house.node->login(ada, u"ada"_s, house.password));
        REFUSED(house.node->call<ApproveTerminal>(ada, {asked->code, {}, {}}), PermissionDenied);
    }
    void tokenIsForTheAskerOnly()
    {
        IdentityHouse house;
        const Connection kiosk = house.connection();
        const auto asked = house.node->call<RequestPairing>(kiosk, {u"Press 1"_s, ClientKind::Kiosk});
        ACCEPTED(house.node->call<ApproveTerminal>(house.root, {asked->code, {}, {}}));
        for (const QString &wrong : {asked->code, randomToken(), hashed(asked->pairingSecret)})
            REFUSED(house.node->call<PairingStatus>(kiosk, {asked->pairing, wrong}), PairingCodeInvalid);
        REFUSED(house.node->call<PairingStatus>(kiosk, {newUuid7(1), asked->pairingSecret}), PairingCodeInvalid);

        // A lost reply costs nothing: the next gives a fresh token, and the lost one is worth nothing.
        const auto lost = house.node->call<PairingStatus>(kiosk, {asked->pairing, asked->pairingSecret});
        const auto given = house.node->call<PairingStatus>(kiosk, {asked->pairing, asked->pairingSecret});
        QCOMPARE(given->state, PairingState::Approved);
        QVERIFY(*lost->terminalToken != *given->terminalToken);
        REFUSED(house.node->call<ConnectTerminal>(kiosk, {*lost->terminalToken}), TerminalNotEnrolled);
        ACCEPTED(house.node->call<ConnectTerminal>(kiosk, {*given->terminalToken}));
        // Once it has connected, nobody gets another.
        QVERIFY(!house.node->call<PairingStatus>(kiosk, {asked->pairing, asked->pairingSecret})->terminalToken);
        const QString stored = house.value(u"SELECT token_hash FROM terminal"_s);
        REFUSED(house.node->call<ConnectTerminal>(kiosk, {stored}), TerminalNotEnrolled);
    }
    void terminalWithoutATokenCannotConnect()
    {
        IdentityHouse house;
        const auto asked = house.node->call<RequestPairing>(house.connection(), {u"Press 1"_s, ClientKind::Kiosk});
        ACCEPTED(house.node->call<ApproveTerminal>(house.root, {asked->code, {}, {}}));
        for (const QString &token : {u" "_s, u"''"_s, asked->pairingSecret, asked->code})
            REFUSED(house.node->call<ConnectTerminal>(house.connection(), {token}), TerminalNotEnrolled);
    }
    void terminalMayLookAndNotAct()
    {
        IdentityHouse house;
        const auto kiosk = house.enrol(u"Press 1"_s);
        REFUSED(house.node->call<ListUsers>(kiosk.connection), NotSignedIn);
        REFUSED(house.node->call<Extend>(kiosk.connection), NotSignedIn);
        REFUSED(house.node->call<RevokeTerminal>(kiosk.connection, {kiosk.id}), NotSignedIn);
    }
    void revocationTakesEffectAtOnce()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto empty = house.enrol(u"Press 1"_s);
        const auto used = house.enrol(u"Press 2"_s);
        const auto in = house.node->pin(used.connection, u"ada"_s, house.goodPin);
        ACCEPTED(in);
        const Connection elsewhere = house.connection();
        ACCEPTED(house.node->call<Resume>(elsewhere, {in->accessToken}));

        QSignalSpy revoked(&house.node->service, &IdentityService::terminalRevoked);
        for (const auto &kiosk : {empty, used})
            ACCEPTED(house.node->call<RevokeTerminal>(house.root, {kiosk.id}));
        QTRY_COMPARE(revoked.count(), 2);
        REFUSED(house.node->pin(empty.connection, u"ada"_s, house.goodPin), TerminalNotEnrolled);
        REFUSED(house.node->call<Extend>(used.connection), TokenInvalid);
        REFUSED(house.node->call<Extend>(elsewhere), TokenInvalid);
        REFUSED(house.node->call<Refresh>(house.connection(), {in->refreshToken}), TokenInvalid);
        for (const auto &kiosk : {empty, used})
            REFUSED(house.node->call<ConnectTerminal>(house.connection(), {kiosk.token}), TerminalNotEnrolled);
        ACCEPTED(house.node->call<RevokeTerminal>(house.root, {used.id})); // again changes nothing
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM audit WHERE action = 'terminals.revoke'"_s), u"2"_s);
        house.restart();
        REFUSED(house.node->call<ConnectTerminal>(house.connection(), {used.token}), TerminalNotEnrolled);
    }
    // While the PIN is being hashed the terminal is shut out: the sign-in must not outlive it.
    void revocationOvertakesASignIn()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto kiosk = house.enrol(u"Press 1"_s);
        const auto coming = house.node->send<LoginPin>(kiosk.connection, {u"ada"_s, house.goodPin});
        // Runs before this thread handles the answer of the hasher.
        const auto revoked = house.node->executor->writeNow<wire::Empty>([&](storage::Transaction &tx) {
            return house.node->service.terminals().revoke(tx, house.root->caller(), {kiosk.id});
        });
        ACCEPTED(revoked);
        REFUSED(house.node->wait<LoginPin>(coming), TerminalNotEnrolled);
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM session WHERE terminal_id = ?"_s, {kiosk.id.text()}), u"0"_s);
    }
    void aSuspendedTerminalIsOutUntilItIsResumed()
    {
        IdentityHouse house;
        house.createUser(u"ada"_s);
        const auto kiosk = house.enrol(u"Press 1"_s);
        const auto in = house.node->pin(kiosk.connection, u"ada"_s, house.goodPin);
        ACCEPTED(in);
        QVERIFY(house.node->call<ListTerminals>(house.root)->terminals.first().connected);
        QSignalSpy revoked(&house.node->service, &IdentityService::terminalRevoked);
        const auto off = house.node->call<SuspendTerminal>(house.root, {kiosk.id});
        ACCEPTED(off);
        QVERIFY(off->suspended);
        QTRY_COMPARE(revoked.count(), 1); // its sockets are closed
        REFUSED(house.node->call<Extend>(kiosk.connection), TokenInvalid);
        REFUSED(house.node->call<Refresh>(house.connection(), {in->refreshToken}), TokenInvalid);
        REFUSED(house.node->call<ConnectTerminal>(house.connection(), {kiosk.token}), TerminalNotEnrolled);
        ACCEPTED(house.node->call<SuspendTerminal>(house.root, {kiosk.id})); // again changes nothing
        house.restart();
        REFUSED(house.node->call<ConnectTerminal>(house.connection(), {kiosk.token}), TerminalNotEnrolled);
        ACCEPTED(house.node->login(house.root, house.rootName, house.rootPassword));
        const auto on = house.node->call<ResumeTerminal>(house.root, {kiosk.id});
        ACCEPTED(on);
        QVERIFY(!on->suspended);
        ACCEPTED(house.node->call<ConnectTerminal>(house.connection(), {kiosk.token}));
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM audit WHERE action IN ('terminals.suspend', 'terminals.resume')"_s),
                 u"2"_s);
        ACCEPTED(house.node->call<RevokeTerminal>(house.root, {kiosk.id}));
        REFUSED(house.node->call<ResumeTerminal>(house.root, {kiosk.id}), StateConflict);
    }
    void anotherServerHearsOfASuspension()
    {
        IdentityHouse house;
        const auto kiosk = house.enrol(u"Press 1"_s);
        const auto other = house.anotherNode();
        ACCEPTED(other->call<ConnectTerminal>(house.connection(), {kiosk.token}));
        QSignalSpy revoked(&other->service, &IdentityService::terminalRevoked);
        const auto tell = [&] {
            const auto events = house.node->executor->readNow<QList<storage::CommittedEvent>>(
                [](storage::ReadTransaction &tx) { return storage::eventsSince(tx, 0, {}, 1000); });
            other->service.noticed(events->last());
        };
        ACCEPTED(house.node->call<SuspendTerminal>(house.root, {kiosk.id}));
        tell();
        QCOMPARE(revoked.count(), 1);
        REFUSED(other->call<ConnectTerminal>(house.connection(), {kiosk.token}), TerminalNotEnrolled);
        ACCEPTED(house.node->call<ResumeTerminal>(house.root, {kiosk.id}));
        tell();
        ACCEPTED(other->call<ConnectTerminal>(house.connection(), {kiosk.token}));
    }
    void whoWaitsIsSeenAndCanBeRefused()
    {
        IdentityHouse house;
        const Connection kiosk = house.connection(u"192.0.2.50"_s);
        const auto asked = house.node->call<RequestPairing>(kiosk, {u"Press 1"_s, ClientKind::Kiosk});
        const auto waiting = house.node->call<ListPairings>(house.root);
        ACCEPTED(waiting);
        QCOMPARE(waiting->pairings.size(), 1);
        const Pairing &one = waiting->pairings.first();
        QCOMPARE(one.name, u"Press 1"_s);
        QCOMPARE(one.kind, ClientKind::Kiosk);
        QCOMPARE(one.address, u"192.0.2.50"_s);
        QCOMPARE(one.expiresAtMs, asked->expiresAtMs);
        QCOMPARE(waiting->fingerprintWords, house.settings.fingerprintWords);
        ACCEPTED(house.node->call<RefusePairing>(house.root, {one.id}));
        REFUSED(house.node->call<RefusePairing>(house.root, {one.id}), NotFound);
        REFUSED(house.node->call<ApproveTerminal>(house.root, {asked->code, {}, {}}), PairingCodeInvalid);
        QCOMPARE(house.node->call<PairingStatus>(kiosk, {asked->pairing, asked->pairingSecret})->state,
                 PairingState::Refused);
        QVERIFY(house.node->call<ListPairings>(house.root)->pairings.isEmpty());
        house.clock.advanceMs(25 * 60 * minute);
        ACCEPTED(house.node->executor->writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
            house.node->service.tidy(tx, house.clock.nowMs());
            return Nothing{};
        }));
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM pairing"_s), u"0"_s);
    }
    void aTerminalIsRenamed()
    {
        IdentityHouse house;
        const auto kiosk = house.enrol(u"Press 1"_s);
        const auto renamed = house.node->call<RenameTerminal>(house.root, {kiosk.id, u"Oven 3"_s, u"Hall B"_s});
        ACCEPTED(renamed);
        QCOMPARE(renamed->name, u"Oven 3"_s);
        const auto listed = house.node->call<ListTerminals>(house.root)->terminals.first();
        QCOMPARE(listed.name, u"Oven 3"_s);
        QCOMPARE(listed.area, u"Hall B"_s);
        QVERIFY(
            house.value(u"SELECT before_json FROM audit WHERE action = 'terminals.rename'"_s).contains(u"Press 1"_s));
        REFUSED(house.node->call<RenameTerminal>(house.root, {TerminalId(u"none"_s), u"x"_s, {}}), NotFound);
    }
    void revokingWhatIsNotThere()
    {
        IdentityHouse house;
        REFUSED(house.node->call<RevokeTerminal>(house.root, {TerminalId(u"none"_s)}), NotFound);
    }
    void connectionsBySourceAreLimited()
    {
        IdentityHouse house;
        const Connection prober = house.connection(u"198.51.100.1"_s);
        QList<int> codes;
        for (int i = 0; i < 130; ++i)
            codes.append(codeOf(house.node->call<ConnectTerminal>(prober, {u"guess"_s})));
        QCOMPARE(codes.count(number(ErrorCode::TerminalNotEnrolled)), 120);
        QCOMPARE(codes.count(number(ErrorCode::TooManyAttempts)), 10);
        REFUSED(house.node->call<ConnectTerminal>(house.connection(), {u"guess"_s}), TerminalNotEnrolled);
    }
};

QTEST_GUILESS_MAIN(TerminalsTest)
#include "tst_identity_terminals.moc"
