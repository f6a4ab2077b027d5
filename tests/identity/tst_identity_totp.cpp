#include <duties.h>
#include <totp.h>

#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTest>
#include <QUrlQuery>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace gemba::identity;

/// Codes of authenticator apps, and the duties that follow from not having one.
class TotpTest : public QObject
{
    Q_OBJECT

    const QByteArray m_secret = "12345678901234567890"; ///< of RFC 6238, appendix B

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void standardVectors_data()
    {
        QTest::addColumn<qint64>("unixS");
        QTest::addColumn<QString>("code");
        // RFC 6238, appendix B, the rows for SHA-1.
        QTest::newRow("1970") << 59LL << u"94287082"_s;
        QTest::newRow("2005") << 1111111109LL << u"07081804"_s;
        QTest::newRow("2005, next step") << 1111111111LL << u"14050471"_s;
        QTest::newRow("2009") << 1234567890LL << u"89005924"_s;
        QTest::newRow("2033") << 2000000000LL << u"69279037"_s;
        QTest::newRow("2603") << 20000000000LL << u"65353130"_s;
    }
    void standardVectors()
    {
        QFETCH(qint64, unixS);
        QFETCH(QString, code);
        const qint64 step = totp::stepAt(unixS * 1000);
        QCOMPARE(totp::codeAt(m_secret, step, 8), code);
        QCOMPARE(totp::codeAt(m_secret, step), code.right(6));
    }
    void counterVectors()
    {
        // RFC 4226, appendix D.
        const QStringList codes{u"755224"_s, u"287082"_s, u"359152"_s, u"969429"_s, u"338314"_s,
                                u"254676"_s, u"287922"_s, u"162583"_s, u"399871"_s, u"520489"_s};
        for (qsizetype i = 0; i < codes.size(); ++i)
            QCOMPARE(totp::codeAt(m_secret, i), codes[i]);
    }
    void presentStepAndTheOneBefore_data()
    {
        QTest::addColumn<qint64>("stepsAgo");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("present") << 0LL << true;
        QTest::newRow("before") << 1LL << true;
        QTest::newRow("two before") << 2LL << false;
        QTest::newRow("next") << -1LL << false;
    }
    void presentStepAndTheOneBefore()
    {
        QFETCH(qint64, stepsAgo);
        QFETCH(bool, accepted);
        constexpr qint64 nowMs = 1'763'683'205'000;
        const qint64 step = totp::stepAt(nowMs) - stepsAgo;
        const auto matched = totp::matchingStep(m_secret, totp::codeAt(m_secret, step), nowMs);
        QCOMPARE(matched.has_value(), accepted);
        if (accepted)
            QCOMPARE(*matched, step);
    }
    void typedCodes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("accepted");
        const QString right = totp::codeAt(m_secret, totp::stepAt(1'763'683'205'000));
        QTest::newRow("as shown") << right << true;
        QTest::newRow("in two groups") << right.left(3) + u' ' + right.mid(3) << true;
        QTest::newRow("one digit short") << right.left(5) << false;
        QTest::newRow("one digit more") << right + u'0' << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("spaces") << u"      "_s << false;
        QTest::newRow("another") << QString(right).replace(0, 1, right[0] == u'9' ? u'0' : u'9') << false;
    }
    void typedCodes()
    {
        QFETCH(QString, typed);
        QFETCH(bool, accepted);
        QCOMPARE(totp::matchingStep(m_secret, typed, 1'763'683'205'000).has_value(), accepted);
    }
    void base32_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        // RFC 4648, section 10, without the padding.
        QTest::newRow("") << QByteArray() << QString();
        QTest::newRow("f") << QByteArray("f") << u"MY"_s;
        QTest::newRow("fo") << QByteArray("fo") << u"MZXQ"_s;
        QTest::newRow("foo") << QByteArray("foo") << u"MZXW6"_s;
        QTest::newRow("foob") << QByteArray("foob") << u"MZXW6YQ"_s;
        QTest::newRow("fooba") << QByteArray("fooba") << u"MZXW6YTB"_s;
        QTest::newRow("foobar") << QByteArray("foobar") << u"MZXW6YTBOI"_s;
        QTest::newRow("high bits") << QByteArray("\xff\xff\xff\xff\xff") << u"77777777"_s;
    }
    void base32()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(totp::base32(bytes), text);
    }
    void uriSaysEverythingOnce()
    {
        const QUrl uri(totp::uri(m_secret, u"Gemba Halle 3 & 4"_s, u"Łucja: Nowak"_s), QUrl::StrictMode);
        QVERIFY(uri.isValid());
        QCOMPARE(uri.scheme(), u"otpauth"_s);
        QCOMPARE(uri.host(), u"totp"_s);
        QCOMPARE(uri.path(), u"/Gemba Halle 3 & 4:Łucja: Nowak"_s);
        const QUrlQuery query(uri);
        QCOMPARE(query.queryItemValue(u"secret"_s), u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s);
        QCOMPARE(query.queryItemValue(u"issuer"_s, QUrl::FullyDecoded), u"Gemba Halle 3 & 4"_s);
        QCOMPARE(query.queryItemValue(u"digits"_s), u"6"_s);
        QCOMPARE(query.queryItemValue(u"period"_s), u"30"_s);
        QCOMPARE(query.queryItemValue(u"algorithm"_s), u"SHA1"_s);
    }
    void secretsAreRandom()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 1'000; ++i)
            seen.insert(totp::newSecret());
        QCOMPARE(seen.size(), 1'000);
        QCOMPARE(seen.begin()->size(), 20);
    }

    void oathtoolAgrees()
    {
        const QString oathtool = QStandardPaths::findExecutable(u"oathtool"_s);
        if (oathtool.isEmpty())
            QSKIP("oathtool is not installed (Debian package oathtool); ./gemba setup and ./gemba test install it");
        qint64 unixS = 1'763'683'205;
        for (int i = 0; i < 40; ++i) {
            const QByteArray secret = totp::newSecret();
            unixS += 7'654'321;
            QProcess process;
            process.start(oathtool, {u"--totp"_s, u"--base32"_s, u"--digits=6"_s, u"--now=@%1"_s.arg(unixS), u"-"_s});
            QVERIFY(process.waitForStarted());
            process.write(totp::base32(secret).toLatin1() + '\n');
            process.closeWriteChannel();
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            QCOMPARE(QString::fromLatin1(process.readAllStandardOutput().trimmed()),
                     totp::codeAt(secret, totp::stepAt(unixS * 1000)));
        }
    }

    void duties_data()
    {
        QTest::addColumn<DutyFacts>("facts");
        QTest::addColumn<SecondFactorPolicy>("policy");
        QTest::addColumn<QStringList>("duties");
        const QStringList none;
        const auto required = SecondFactorPolicy::Required;
        const auto optional = SecondFactorPolicy::Optional;
        const auto password = SignInProof::Password;
        QTest::newRow("nothing") << DutyFacts{} << required << none;
        QTest::newRow("role without factor")
            << DutyFacts{true, false, false, password} << required << QStringList{duty::enrolSecondFactor};
        QTest::newRow("role with factor") << DutyFacts{true, true, false, password} << required << none;
        QTest::newRow("role without factor, by PIN")
            << DutyFacts{true, false, false, SignInProof::Pin} << required << QStringList{duty::enrolSecondFactor};
        QTest::newRow("the site leaves it to people") << DutyFacts{true, false, false, password} << optional << none;
        QTest::newRow("temporary password")
            << DutyFacts{false, false, true, password} << optional << QStringList{duty::changePassword};
        QTest::newRow("temporary password, by PIN")
            << DutyFacts{false, false, true, SignInProof::Pin} << required << none;
        QTest::newRow("temporary password, by badge")
            << DutyFacts{false, false, true, SignInProof::Badge} << required << none;
        QTest::newRow("both") << DutyFacts{true, false, true, password} << required
                              << QStringList{duty::changePassword, duty::enrolSecondFactor};
    }
    void duties()
    {
        QFETCH(DutyFacts, facts);
        QFETCH(SecondFactorPolicy, policy);
        QFETCH(QStringList, duties);
        QCOMPARE(dutiesOf(facts, policy), duties);
    }
};

QTEST_GUILESS_MAIN(TotpTest)
#include "tst_identity_totp.moc"
