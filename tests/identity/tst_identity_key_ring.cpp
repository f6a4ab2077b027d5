#include "identity_house.h"

#include <access_token.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

namespace {

constexpr qint64 dayMs = 86'400'000;

QStringList kids(const KeyRing &keys)
{
    QStringList ids;
    for (const QJsonValue &key : keys.jwks()[u"keys"_s].toArray())
        ids.append(key[u"kid"_s].toString());
    return ids;
}

AccessClaims claims(const Clock &clock)
{
    const qint64 nowS = clock.nowMs() / 1000;
    return {UserId(u"u"_s), SessionId(u"s"_s), nowS, nowS + 900};
}

} // namespace

/// The keys that access tokens are signed with, and their turns.
class KeyRingTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock{1'763'683'200'000};

    qint64 nowS() const { return m_clock.nowMs() / 1000; }

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); } // of the house below

    void aNewRingIsPrivateAndStays()
    {
        const QTemporaryDir folder;
        const KeyRing keys(folder.path(), m_clock);
        QCOMPARE(kids(keys), (QStringList{keys.ids().current, keys.ids().next}));
        QVERIFY(keys.ids().previous.isEmpty());
        const QString file = folder.filePath(u"signing-keys.json"_s);
        QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        const KeyRing again(folder.path(), m_clock);
        QCOMPARE(again.jwks(), keys.jwks());
        QCOMPARE(again.currentSinceMs(), m_clock.nowMs());
    }

    void theKeyOfAnOlderVersionGoesOn()
    {
        const QTemporaryDir folder;
        const SigningKey older = SigningKey::generate();
        const QString pem = folder.filePath(u"access-token.pem"_s);
        QFile file(pem);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(older.pem());
        file.close();
        const KeyRing keys(folder.path(), m_clock);
        QCOMPARE(keys.ids().current, older.id());
        QVERIFY(!QFile::exists(pem)); // one place for secrets, not two
    }

    void tokensOfThePreviousKeyPassUntilTheyExpire()
    {
        const QTemporaryDir folder;
        KeyRing keys(folder.path(), m_clock);
        const AccessTokens tokens(keys, u"gemba"_s);
        const QString first = tokens.issue(claims(m_clock));
        const KeyRing::Ids before = keys.ids();
        const KeyRing::Ids after = keys.rotate(SigningKey::generate());
        QCOMPARE(after.previous, before.current);
        QCOMPARE(after.current, before.next);
        QCOMPARE(kids(keys), (QStringList{after.current, after.next, after.previous}));
        QVERIFY(tokens.check(first, nowS()).ok());
        const QString second = tokens.issue(claims(m_clock));
        QVERIFY(tokens.check(second, nowS()).ok());
        QCOMPARE(tokens.check(first, nowS() + 900).error().code, ErrorCode::TokenExpired);

        // Whoever fears that a key has leaked changes it twice: then its tokens are refused, the younger ones are not.
        keys.rotate(SigningKey::generate());
        REFUSED(tokens.check(first, nowS()), TokenInvalid);
        QVERIFY(tokens.check(second, nowS()).ok());
        const KeyRing restarted(folder.path(), m_clock);
        QCOMPARE(restarted.jwks(), keys.jwks());
        QVERIFY(AccessTokens(restarted, u"gemba"_s).check(second, nowS()).ok());
    }

    void thePreviousKeyIsBelievedNoLongerThanItsTokensLive()
    {
        const QTemporaryDir folder;
        ManualClock clock(m_clock.nowMs());
        KeyRing keys(folder.path(), clock, 15 * 60'000);
        const QString leaked = keys.ids().current;
        keys.rotate(SigningKey::generate());
        clock.advanceMs(15 * 60'000);
        QVERIFY(keys.believed(leaked));
        clock.advanceMs(5'001);
        QVERIFY(!keys.believed(leaked));
        QCOMPARE(kids(keys), (QStringList{keys.ids().current, keys.ids().next}));
        QVERIFY(keys.ids().previous.isEmpty());
    }

    void thePreviousKeyIsBelievedAsLongAsTheTokensThatItSigned_data()
    {
        constexpr int minute = 60'000;
        QTest::addColumn<int>("beforeMs"); // while it signed
        QTest::addColumn<int>("thenMs");   // also while it signed
        QTest::addColumn<int>("afterMs");  // when another signed
        QTest::addColumn<int>("believedMs");
        QTest::newRow("never changed") << 15 * minute << 15 * minute << 15 * minute << 15 * minute;
        QTest::newRow("longer") << 15 * minute << 60 * minute << 60 * minute << 60 * minute;
        QTest::newRow("shorter, and older tokens are out") << 60 * minute << 15 * minute << 15 * minute << 60 * minute;
        // Whoever exchanged a key because it leaked does not give it back its worth by letting new tokens live longer.
        QTest::newRow("longer only afterwards") << 15 * minute << 15 * minute << 60 * minute << 15 * minute;
    }
    void thePreviousKeyIsBelievedAsLongAsTheTokensThatItSigned()
    {
        QFETCH(int, beforeMs);
        QFETCH(int, thenMs);
        QFETCH(int, afterMs);
        QFETCH(int, believedMs);
        static const QTemporaryDir folder; // making keys is slow: the first row makes them
        ManualClock clock(m_clock.nowMs());
        KeyRing keys(folder.path(), clock, beforeMs);
        keys.rotate(SigningKey::generate()); // one whose tokens lived as long as this row says only
        keys.setTokenLifeMs(thenMs);
        const QString first = keys.ids().current;
        keys.rotate(SigningKey::generate());
        keys.setTokenLifeMs(afterMs);
        clock.advanceMs(believedMs);
        QVERIFY(keys.believed(first));
        QCOMPARE(keys.ids().previous, first);
        clock.advanceMs(5'001);
        QVERIFY(!keys.believed(first));
        // The one after it follows the life of its own tokens.
        const QString second = keys.ids().current;
        keys.rotate(SigningKey::generate());
        clock.advanceMs(std::max(thenMs, afterMs));
        QVERIFY(keys.believed(second));
        clock.advanceMs(5'001);
        QVERIFY(!keys.believed(second));
    }

    /// Whoever restarts the server with another life of tokens changes nothing for those that are out.
    void aRestartDoesNotChangeHowLongThePreviousKeyIsBelieved_data()
    {
        constexpr int minute = 60'000;
        QTest::addColumn<int>("whileItSignedMs");
        QTest::addColumn<int>("setMs"); // before the rotation; 0: not
        QTest::addColumn<int>("restartedMs");
        QTest::addColumn<bool>("restartsBefore"); // the rotation
        QTest::addColumn<int>("believedMs");
        QTest::newRow("longer") << 15 * minute << 0 << 60 * minute << false << 15 * minute;
        QTest::newRow("shorter") << 60 * minute << 0 << 15 * minute << false << 60 * minute;
        QTest::newRow("shorter, and rotated afterwards") << 60 * minute << 0 << 15 * minute << true << 60 * minute;
        QTest::newRow("set while it ran") << 15 * minute << 60 * minute << 15 * minute << true << 60 * minute;
    }
    void aRestartDoesNotChangeHowLongThePreviousKeyIsBelieved()
    {
        QFETCH(int, whileItSignedMs);
        QFETCH(int, setMs);
        QFETCH(int, restartedMs);
        QFETCH(bool, restartsBefore);
        QFETCH(int, believedMs);
        const QTemporaryDir folder;
        ManualClock clock(m_clock.nowMs());
        auto keys = std::make_unique<KeyRing>(folder.path(), clock, whileItSignedMs);
        if (setMs)
            keys->setTokenLifeMs(setMs);
        const QString first = keys->ids().current;
        if (restartsBefore)
            keys = std::make_unique<KeyRing>(folder.path(), clock, restartedMs);
        keys->rotate(SigningKey::generate());
        keys = std::make_unique<KeyRing>(folder.path(), clock, restartedMs);
        clock.advanceMs(believedMs);
        QVERIFY(keys->believed(first));
        clock.advanceMs(5'001);
        QVERIFY(!keys->believed(first));
        keys = std::make_unique<KeyRing>(folder.path(), clock, 60 * 60'000);
        QVERIFY(!keys->believed(first));
        QVERIFY(!kids(*keys).contains(first));
    }

    /// A ring of an older version does not say it: then the shorter time.
    void aRingThatDoesNotSayHowLongIsBelievedForTheUsualTime()
    {
        const QTemporaryDir folder;
        ManualClock clock(m_clock.nowMs());
        QString first;
        {
            KeyRing keys(folder.path(), clock);
            first = keys.ids().current;
            keys.rotate(SigningKey::generate());
        }
        QFile file(folder.filePath(u"signing-keys.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject ring = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        ring.remove(u"previousUntilMs"_s);
        ring.remove(u"longestLifeMs"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(ring).toJson());
        file.close();
        const KeyRing keys(folder.path(), clock, 60 * 60'000);
        clock.advanceMs(15 * 60'000);
        QVERIFY(keys.believed(first));
        clock.advanceMs(5'001);
        QVERIFY(!keys.believed(first));
    }

    void theNextKeyIsShownButNotBelievedYet()
    {
        const QTemporaryDir folder;
        KeyRing keys(folder.path(), m_clock);
        QVERIFY(!keys.believed(keys.ids().next));
        QVERIFY(keys.believed(keys.ids().current));
        QVERIFY(!keys.believed(QString()));
    }

    void anotherServersTokenIsRefused()
    {
        const QTemporaryDir here;
        const QTemporaryDir there;
        const KeyRing own(here.path(), m_clock);
        const KeyRing foreign(there.path(), m_clock);
        const QString token = AccessTokens(foreign, u"gemba"_s).issue(claims(m_clock));
        REFUSED(AccessTokens(own, u"gemba"_s).check(token, nowS()), TokenInvalid);
    }

    void aDamagedRingIsLeftAsItIs()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"signing-keys.json"_s);
        for (const QByteArray &text :
             {QByteArray(), QByteArray("{}"), QByteArray("{\"current\":\"x\",\"next\":\"y\"}")}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            file.close();
            QVERIFY_EXCEPTION_THROWN(KeyRing(folder.path(), m_clock), std::runtime_error);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), text);
        }
    }

    void aRingThatCannotBeKeptDoesNotTurn()
    {
        const auto folder = std::make_unique<QTemporaryDir>();
        KeyRing keys(folder->path(), m_clock);
        const QJsonObject before = keys.jwks();
        QVERIFY(folder->remove());
        QVERIFY_EXCEPTION_THROWN(keys.rotate(SigningKey::generate()), std::runtime_error);
        QCOMPARE(keys.jwks(), before);
    }

    void turnsByAgeAndWhenAsked()
    {
        const QTemporaryDir folder;
        IdentityHouse house;
        house.settings.keyDirectory = folder.path();
        house.restart();
        ACCEPTED(house.node->login(house.root, house.rootName, house.rootPassword));
        const auto current = [&] {
            return house.node->service.jwks()[u"keys"_s].toArray()[0].toObject()[u"kid"_s].toString();
        };
        const QString first = current();

        house.createUser(u"ada"_s);
        const Connection ada = house.connection();
        const auto in = house.node->login(ada, u"ada"_s, house.password);
        ACCEPTED(in);
        REFUSED(house.node->call<RotateSigningKey>(ada), PermissionDenied);
        const auto asked = house.node->call<RotateSigningKey>(house.root);
        ACCEPTED(asked);
        QCOMPARE(asked->previous, first);
        QCOMPARE(current(), asked->current);
        QVERIFY(house.node->service.authenticate(in->accessToken, {}).ok());
        QCOMPARE(house.value(u"SELECT actor FROM audit WHERE action = 'security.rotateSigningKey'"_s), house.rootName);
        QVERIFY(!house.value(u"SELECT after_json FROM audit WHERE action = 'security.rotateSigningKey'"_s)
                     .contains(u"PRIVATE"_s));

        REFUSED(house.node->call<ReadSigningKeys>(ada), PermissionDenied);
        const auto shown = house.node->call<ReadSigningKeys>(house.root);
        ACCEPTED(shown);
        QCOMPARE(shown->previous, first);
        QCOMPARE(shown->current, asked->current);
        QCOMPARE(shown->next, asked->next);
        QCOMPARE(shown->currentSinceMs, house.clock.nowMs());
        QCOMPARE(shown->days, 30);
        // Its tokens have ended: nobody needs to fear it any more, nor to change keys because of it.
        house.clock.advanceMs(16 * 60'000);
        ACCEPTED(house.node->login(house.root, house.rootName, house.rootPassword));
        const auto later = house.node->call<ReadSigningKeys>(house.root);
        ACCEPTED(later);
        QVERIFY(later->previous.isEmpty());
        QCOMPARE(later->current, asked->current);

        house.clock.advanceMs(30 * dayMs - 16 * 60'000 - 1);
        house.node->service.keyRotation().rotateIfDue();
        QCOMPARE(current(), asked->current);
        house.clock.advanceMs(1);
        house.node->service.keyRotation().rotateIfDue();
        QTRY_COMPARE(current(), asked->next);
        QCOMPARE(house.value(u"SELECT COUNT(*) FROM audit WHERE action = 'security.rotateSigningKey' "
                             "AND actor = 'system'"_s),
                 u"1"_s);
    }
};

QTEST_GUILESS_MAIN(KeyRingTest)
#include "tst_identity_key_ring.moc"
