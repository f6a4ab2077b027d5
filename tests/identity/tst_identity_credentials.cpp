#include <credential_rules.h>
#include <legacy_hash.h>
#include <password_hasher.h>
#include <password_strength.h>
#include <secrets.h>

#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <crypt.h>

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
        const int common = static_cast<int>(ErrorCode::PasswordTooCommon);
        QTest::newRow("fifteen letters") << u"fourteen plus 1"_s << u"ada"_s << good;
        QTest::newRow("fourteen letters") << u"fourteen plus1"_s << u"ada"_s << range;
        QTest::newRow("empty") << QString() << u"ada"_s << range;
        QTest::newRow("lower case only is fine") << u"correct horse battery"_s << u"ada"_s << good;
        QTest::newRow("one letter repeated") << QString(20, u'a') << u"ada"_s << common;
        QTest::newRow("four letters repeated") << u"abcdabcdabcdabcd"_s << u"ada"_s << common;
        QTest::newRow("two cases of two letters") << u"aAbBaAbBaAbBaAbB"_s << u"ada"_s << common;
        QTest::newRow("the product") << u"we all love GemBa here"_s << u"ada"_s << common;
        QTest::newRow("the person") << u"nobody knows Lovelace"_s << u"lovelace"_s << common;
        QTest::newRow("the person with spaces about") << u"nobody knows Lovelace"_s << u"  lovelace "_s << common;
        QTest::newRow("a short name may occur") << u"in Canada it is cold"_s << u"ada"_s << good;
        QTest::newRow("seven emoji are seven") << QString::fromUcs4(U"😀😁😂😃😄😅😆") + u"x"_s << u"ada"_s << range;
        QTest::newRow("256 letters") << u"xkqvwm"_s + QString(250, u'y') << u"ada"_s << good;
        QTest::newRow("257 letters") << u"xkqvwm"_s + QString(251, u'y') << u"ada"_s << range;
        QTest::newRow("Cyrillic") << u"правильная лошадь"_s << u"ada"_s << good;
    }
    void passwords()
    {
        QFETCH(QString, password);
        QFETCH(QString, name);
        QFETCH(int, expected);
        const auto result = checkNewPassword(u"password"_s, password, {name}, 15);
        QCOMPARE(result ? 0 : static_cast<int>(result.error().code), expected);
        if (!result) {
            QCOMPARE(result.error().field, u"password"_s);
            QVERIFY(!result.error().detail.isEmpty());
            QVERIFY(password.isEmpty() || !result.error().detail.contains(password));
        }
    }
    void easyToGuess_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("easy");
        const auto row = [](const QString &password, bool easy) {
            QTest::newRow(qPrintable(password)) << password << easy;
        };
        row(u"passwordpassword"_s, true);
        row(u"Password12345678"_s, true);
        row(u"P@ssw0rd-P@ssw0rd!"_s, true);
        row(u"1234567890123456"_s, true);
        row(u"qwertyuiopasdfghjkl"_s, true);
        row(u"qwertz-asdfgh-yxcvbn"_s, true);
        row(u"1qaz2wsx3edc4rfv"_s, true);
        row(u"abcdefghijklmnopqrstuvwxyz"_s, true);
        row(u"zyxwvutsrqponmlkjihgfedcba"_s, true);
        row(u"Fabryka!Fabryka!Fabryka!"_s, true);
        row(u"Willkommen2025!!"_s, true);
        row(u"hasłohasłohasło1"_s, true);
        row(u"administrator2026"_s, true);
        row(u"Borussia Dortmund"_s, true);
        row(u"йцукенгшщзхъфывапролджэ"_s, true);
        row(u"lummerlandlummerland"_s, false);
        row(u"correct horse battery"_s, false);
        row(u"staple of many letters"_s, false);
        row(u"drei Zwerge essen Rhabarber"_s, false);
        row(u"mxv7qk2pz9wr4th"_s, false);
        row(u"правильная лошадь"_s, false);
        row(u"كلمات كثيرة لا صلة بينها"_s, false);
    }
    void easyToGuess()
    {
        QFETCH(QString, password);
        QFETCH(bool, easy);
        QVERIFY2(isEasyToGuess(password, {}) == easy, QByteArray::number(guessingCost(password, {})).constData());
    }
    void namesNearbyMakeItEasier()
    {
        const QString password = u"Kowalski Nordhalle"_s;
        QVERIFY(!isEasyToGuess(password, {}));
        QVERIFY(isEasyToGuess(password, {u"Anna Kowalski"_s, u"Nordhalle"_s}));
    }
    void aLongOneIsJudgedInTime()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(isEasyToGuess(QString(256, u'a'), {}));
        (void)guessingCost(u"abcabcabd"_s.repeated(28), {});
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    }

    void legacyHashes_data()
    {
        QTest::addColumn<QString>("hash");
        QTest::addColumn<int>("kind");
        using legacy::Kind;
        const QString bcrypt = u"$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy"_s;
        QTest::newRow("bcrypt 2a") << u"$2a"_s + bcrypt << int(Kind::Bcrypt);
        QTest::newRow("bcrypt 2b") << u"$2b"_s + bcrypt << int(Kind::Bcrypt);
        QTest::newRow("bcrypt 2y") << u"$2y"_s + bcrypt << int(Kind::Bcrypt);
        QTest::newRow("bcrypt 2x, which was broken") << u"$2x"_s + bcrypt << -1;
        QTest::newRow("bcrypt that is too cheap") << u"$2a$04"_s + bcrypt.mid(3) << -1;
        QTest::newRow("bcrypt that takes minutes") << u"$2a$20"_s + bcrypt.mid(3) << -1;
        QTest::newRow("bcrypt cut off") << u"$2a"_s + bcrypt.chopped(1) << -1;
        QTest::newRow("SHA-256") << QString(64, u'a') << int(Kind::Sha256);
        QTest::newRow("SHA-256, upper case") << QString(64, u'F') << int(Kind::Sha256);
        QTest::newRow("63 digits") << QString(63, u'a') << -1;
        QTest::newRow("not hexadecimal") << QString(64, u'g') << -1;
        QTest::newRow("argon2id") << PasswordHasher(1 << 20, 1).hashNow(u"x"_s) << int(Kind::Argon2);
        QTest::newRow("argon2i") << PasswordHasher(1 << 20, 1).hashNow(u"x"_s).replace(u"2id"_s, u"2i"_s) << -1;
        QTest::newRow("a password") << u"correct horse battery"_s << -1;
        QTest::newRow("empty") << QString() << -1;
        QTest::newRow("our own wrapping is not given from outside")
            << legacy::wrapped(PasswordHasher(1 << 20, 1).hashNow(u"x"_s)) << -1;
    }
    void legacyHashes()
    {
        QFETCH(QString, hash);
        QFETCH(int, kind);
        const auto found = legacy::kindOf(hash);
        QCOMPARE(found ? int(*found) : -1, kind);
    }
    void legacyHashesAreChecked_data()
    {
        QTest::addColumn<QString>("encoded");
        QTest::addColumn<QString>("tried");
        QTest::addColumn<bool>("matches");
        const QString bcrypt = u"$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy"_s;
        QTest::newRow("bcrypt") << bcrypt << u"letmein"_s << false;
        // SHA-256 of "abc" (FIPS 180-2, appendix B.1).
        const QString wrapped = legacy::wrapped(PasswordHasher(8192, 1).hashNow(
            legacy::innerOf(u"BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"_s)));
        QTest::newRow("SHA-256") << wrapped << u"abc"_s << true;
        QTest::newRow("SHA-256, wrong") << wrapped << u"abd"_s << false;
        QTest::newRow("SHA-256, its digits in place of the password")
            << wrapped << u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s << false;
    }
    void legacyHashesAreChecked()
    {
        QFETCH(QString, encoded);
        QFETCH(QString, tried);
        QFETCH(bool, matches);
        PasswordHasher hasher(8192, 1);
        std::optional<Result<bool>> answer;
        hasher.verify(tried, encoded, [&](Result<bool> result) { answer = result; });
        QTRY_VERIFY(answer.has_value());
        QVERIFY(answer->ok());
        QCOMPARE(**answer, matches);
        QVERIFY(hasher.isOutdated(encoded));
    }
    void bcryptOfAnotherLibrary()
    {
        // Made here by crypt_r with a salt of its own: every prefix that other systems write.
        for (const char *prefix : {"$2a$10$", "$2b$10$", "$2y$10$"}) {
            const auto data = std::make_unique<crypt_data>();
            const QByteArray setting = QByteArray(prefix) + "abcdefghijklmnopqrstuu";
            const QString made = QString::fromLatin1(crypt_r("zażółć gęślą", setting.constData(), data.get()));
            QVERIFY(legacy::isBcrypt(made));
            QVERIFY(legacy::bcryptMatches(u"zażółć gęślą"_s, made));
            QVERIFY(!legacy::bcryptMatches(u"zazolc gesla"_s, made));
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
