#include <credential_rules.h>
#include <password_hasher.h>
#include <secrets.h>

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

class CredentialsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passwords_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("expected");
        const int good = 0;
        const int range = static_cast<int>(ErrorCode::FieldRange);
        const int format = static_cast<int>(ErrorCode::FieldFormat);
        QTest::newRow("fifteen letters") << u"fourteen plus 1"_s << u"ada"_s << good;
        QTest::newRow("fourteen letters") << u"fourteen plus1"_s << u"ada"_s << range;
        QTest::newRow("empty") << QString() << u"ada"_s << range;
        QTest::newRow("lower case only is fine") << u"correct horse battery"_s << u"ada"_s << good;
        QTest::newRow("one letter repeated") << QString(20, u'a') << u"ada"_s << format;
        QTest::newRow("four letters repeated") << u"abcdabcdabcdabcd"_s << u"ada"_s << format;
        QTest::newRow("two cases of two letters") << u"aAbBaAbBaAbBaAbB"_s << u"ada"_s << format;
        QTest::newRow("the product") << u"we all love GemBa here"_s << u"ada"_s << format;
        QTest::newRow("the person") << u"nobody knows Lovelace"_s << u"lovelace"_s << format;
        QTest::newRow("the person with spaces about") << u"nobody knows Lovelace"_s << u"  lovelace "_s << format;
        QTest::newRow("a short name may occur") << u"in Canada it is cold"_s << u"ada"_s << good;
        QTest::newRow("seven emoji are seven") << QString::fromUcs4(U"😀😁😂😃😄😅😆") + u"x"_s << u"ada"_s << range;
        QTest::newRow("Cyrillic") << u"правильная лошадь"_s << u"ada"_s << good;
    }
    void passwords()
    {
        QFETCH(QString, password);
        QFETCH(QString, name);
        QFETCH(int, expected);
        const auto result = checkNewPassword(u"password"_s, password, name, 15);
        QCOMPARE(result ? 0 : static_cast<int>(result.error().code), expected);
        if (!result) {
            QCOMPARE(result.error().field, u"password"_s);
            QVERIFY(!result.error().detail.isEmpty());
            QVERIFY(password.isEmpty() || !result.error().detail.contains(password));
        }
    }
    void pins_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<bool>("good");
        QTest::newRow("digits") << u"4711"_s << true;
        QTest::newRow("twelve digits") << u"473829104756"_s << true;
        QTest::newRow("all the same") << u"7777"_s << false;
        QTest::newRow("a letter") << u"47a1"_s << false;
        QTest::newRow("a sign") << u"-471"_s << false;
        QTest::newRow("a space") << u"47 1"_s << false;
        QTest::newRow("Arabic digits") << u"٤٧١١"_s << false;
    }
    void pins()
    {
        QFETCH(QString, pin);
        QFETCH(bool, good);
        const auto result = checkNewPin(pin);
        QCOMPARE(result.ok(), good);
        if (!result)
            QCOMPARE(result.error().field, u"pin"_s);
    }
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"ada"_s << true;
        QTest::newRow("with a space") << u"Ada L."_s << true;
        QTest::newRow("accents") << u"Łukasz Ó Dónaill"_s << true;
        QTest::newRow("only spaces") << u"     "_s << false;
        QTest::newRow("one letter among spaces") << u"  a  "_s << false;
        QTest::newRow("a line break") << u"ada\nroot"_s << false;
        QTest::newRow("NUL") << u"ada"_s + QChar(0) << false;
        QTest::newRow("direction override") << u"ada\u202etoor"_s << false;
        QTest::newRow("zero width space") << u"ro\u200bot"_s << false;
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(bool, good);
        const auto result = checkNewName(name);
        QCOMPARE(result.ok(), good);
        if (!result)
            QCOMPARE(result.error().field, u"name"_s);
    }

    void hashesAsTheyShouldInService()
    {
        const PasswordHasher hasher;
        const QString encoded = hasher.hashNow(u"correct horse battery"_s);
        QVERIFY2(encoded.startsWith(u"$argon2id$v=19$m=65536,t=3,p=1$"_s), qPrintable(encoded));
        QVERIFY(!hasher.isOutdated(encoded));
        QVERIFY(hasher.hashNow(u"correct horse battery"_s) != encoded); // salted
    }
    void olderHashesAreFoundOut_data()
    {
        QTest::addColumn<size_t>("memory");
        QTest::addColumn<unsigned long long>("passes");
        QTest::newRow("less memory") << size_t(8192) << 2ULL;
        QTest::newRow("fewer passes") << size_t(16384) << 1ULL;
        QTest::newRow("more of both") << size_t(32768) << 3ULL;
    }
    void olderHashesAreFoundOut()
    {
        QFETCH(size_t, memory);
        QFETCH(unsigned long long, passes);
        const PasswordHasher now(16384, 2);
        QVERIFY(!now.isOutdated(now.hashNow(u"secret"_s)));
        QVERIFY(now.isOutdated(PasswordHasher(memory, passes).hashNow(u"secret"_s)));
    }
    void verifies_data()
    {
        QTest::addColumn<QString>("encodedOf");
        QTest::addColumn<QString>("tried");
        QTest::addColumn<bool>("matches");
        QTest::newRow("right") << u"secret one"_s << u"secret one"_s << true;
        QTest::newRow("wrong") << u"secret one"_s << u"secret two"_s << false;
        QTest::newRow("case matters") << u"secret one"_s << u"Secret one"_s << false;
        QTest::newRow("end matters") << QString(200, u'x') << QString(199, u'x') << false;
        QTest::newRow("beyond 72 bytes matters") << QString(80, u'x') + u"a"_s << QString(80, u'x') + u"b"_s << false;
        QTest::newRow("no account") << QString() << u"secret one"_s << false;
        QTest::newRow("no account, the dummy's secret") << QString() << u"no account has this password"_s << false;
    }
    void verifies()
    {
        QFETCH(QString, encodedOf);
        QFETCH(QString, tried);
        QFETCH(bool, matches);
        PasswordHasher hasher(8192, 1);
        const QString encoded = encodedOf.isEmpty() ? QString() : hasher.hashNow(encodedOf);
        std::optional<Result<bool>> answer;
        hasher.verify(tried, encoded, [&](Result<bool> result) { answer = result; });
        QTRY_VERIFY(answer.has_value());
        QVERIFY(answer->ok());
        QCOMPARE(**answer, matches);
        // Known or not, right or wrong: one hash, at the same cost.
        QCOMPARE(hasher.computed(), 1);
    }
    void damagedHashNeverMatches()
    {
        PasswordHasher hasher(8192, 1);
        for (const QString &encoded :
             {u"x"_s, u"$argon2id$"_s, hasher.hashNow(u"s"_s).chopped(1), QString(500, u'$')}) {
            std::optional<Result<bool>> answer;
            hasher.verify(u"s"_s, encoded, [&](Result<bool> result) { answer = result; });
            QTRY_VERIFY(answer.has_value());
            QVERIFY(answer->ok());
            QVERIFY(!**answer);
        }
    }
    void refusesWhenTooManyWait()
    {
        int answered = 0;
        int busy = 0;
        PasswordHasher hasher(32u << 20, 3);
        for (int i = 0; i < 100; ++i) {
            hasher.verify(u"x"_s, {}, [&](Result<bool> result) {
                ++answered;
                busy += result ? 0 : 1;
                if (!result)
                    QCOMPARE(result.error().code, ErrorCode::Busy);
            });
        }
        QVERIFY(busy >= 100 - 50 - 2 - 20); // two run, fifty wait; some may be done meanwhile
        QVERIFY(busy <= 50);
        // What has not run is dropped with the hasher, which must not wait for all of it.
    }

    void secretsAreRandomAndKept()
    {
        QSet<QString> seen;
        for (int i = 0; i < 1'000; ++i) {
            seen.insert(randomToken());
            seen.insert(randomCode(8));
        }
        QCOMPARE(seen.size(), 2'000);
        QCOMPARE(randomToken().size(), 43); // 256 bits in base64
        QCOMPARE(plainCode(u" ab2c-d3ef "_s), u"AB2CD3EF"_s);
        QVERIFY(sameText(u"abc"_s, u"abc"_s));
        QVERIFY(!sameText(u"abc"_s, u"abd"_s));
        QVERIFY(!sameText(u"abc"_s, u"abcd"_s));
        QVERIFY(sameText(QString(), QString()));

        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.key"_s);
        const QByteArray secret = readOrMakeSecret(file);
        QCOMPARE(secret.size(), 32);
        QCOMPARE(readOrMakeSecret(file), secret);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(QFile::resize(file, 31));
        QVERIFY_EXCEPTION_THROWN(readOrMakeSecret(file), std::runtime_error);
        QVERIFY_EXCEPTION_THROWN(readOrMakeSecret(folder.filePath(u"no/such/folder"_s)), std::runtime_error);
    }
};

QTEST_GUILESS_MAIN(CredentialsTest)
#include "tst_identity_credentials.moc"
