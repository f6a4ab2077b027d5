#include <guess_guard.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr auto pin = GuessGuard::Proof::Pin;
constexpr auto password = GuessGuard::Proof::Password;
constexpr auto code = GuessGuard::Proof::Code;

QString station(int number)
{
    return u"kiosk-%1"_s.arg(number);
}

} // namespace

/// The rule of guess_guard.h, on a clock of its own.
class GuessGuardTest : public QObject
{
    Q_OBJECT

    qint64 m_now = 0;

    bool guess(GuessGuard &guard, const QString &account, const QString &at, GuessGuard::Proof proof = pin) const
    {
        return guard.begin(proof, account, at, m_now).ok();
    }
    bool signIn(GuessGuard &guard, const QString &account, const QString &at, GuessGuard::Proof proof = pin) const
    {
        const auto attempt = guard.begin(proof, account, at, m_now);
        if (attempt)
            guard.succeeded(*attempt, m_now);
        return attempt.ok();
    }

private Q_SLOTS:
    void init() { m_now = 1'000'000; }

    void newLimitsCountFromNowOn()
    {
        GuessGuard guard;
        QVERIFY(guess(guard, u"ann"_s, station(1)));
        GuessLimits strict;
        strict.failures = 2;
        strict.firstWaitMs = hour;
        guard.setLimits(strict, m_now);
        QVERIFY(guess(guard, u"ann"_s, station(1))); // the one of before counts with it
        m_now += hour - 1;
        QVERIFY(!guess(guard, u"ann"_s, station(1)));
        m_now += 1;
        QVERIFY(guess(guard, u"ann"_s, station(1)));

        GuessLimits slow;
        slow.attemptsPerMinute = 1;
        guard.setLimits(slow, m_now);
        QVERIFY(guess(guard, u"bob"_s, station(2)));
        QVERIFY(!guess(guard, u"carl"_s, station(2)));
        guard.setLimits({}, m_now); // who waited by the slow rate does not wait by it any more
        m_now += minute / 10;
        QVERIFY(guess(guard, u"carl"_s, station(2)));
    }

    void waitsDoubleAtOneStation_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<qint64>("waitMs");
        QTest::newRow("second") << 2 << qint64(0);
        QTest::newRow("third") << 3 << 5 * minute;
        QTest::newRow("fourth") << 4 << 10 * minute;
        QTest::newRow("fifth") << 5 << 20 * minute;
        QTest::newRow("sixth") << 6 << 40 * minute;
        QTest::newRow("seventh is the longest") << 7 << hour;
        QTest::newRow("twentieth") << 20 << hour;
    }
    void waitsDoubleAtOneStation()
    {
        QFETCH(int, failures);
        QFETCH(qint64, waitMs);
        GuessGuard guard;
        guard.rememberStation(u"ada"_s, station(1));
        for (int i = 0; i < failures; ++i) {
            if (i > 0)
                m_now += hour;
            QVERIFY(guess(guard, u"ada"_s, station(1)));
        }
        if (waitMs > 0) {
            const auto refused = guard.begin(pin, u"ada"_s, station(1), m_now + waitMs - 1);
            QVERIFY(!refused.ok());
            QCOMPARE(refused.error().code, ErrorCode::TooManyAttempts);
            QCOMPARE(refused.error().detail, u"try again in 1 s"_s);
        }
        QVERIFY(guard.begin(pin, u"ada"_s, station(1), m_now + waitMs).ok());
    }
    void refusedAttemptsDoNotLengthenTheWait()
    {
        GuessGuard guard;
        for (int i = 0; i < 3; ++i)
            QVERIFY(guess(guard, u"ada"_s, station(1)));
        for (int i = 0; i < 100; ++i) {
            m_now += second;
            QVERIFY(!guess(guard, u"ada"_s, station(1)));
        }
        m_now += 200 * second;
        QVERIFY(signIn(guard, u"ada"_s, station(1)));
    }
    void signingInClearsTheStation()
    {
        GuessGuard guard;
        for (int round = 0; round < 10; ++round) {
            QVERIFY(guess(guard, u"ada"_s, station(1)));
            QVERIFY(guess(guard, u"ada"_s, station(1)));
            QVERIFY(signIn(guard, u"ada"_s, station(1)));
            m_now += minute;
        }
    }
    void attemptsUnderWayCountAsFailures()
    {
        GuessGuard guard;
        QList<GuessGuard::Attempt> underWay;
        for (int i = 0; i < 50; ++i) {
            if (const auto attempt = guard.begin(pin, u"ada"_s, station(1), m_now))
                underWay.append(*attempt);
        }
        QCOMPARE(underWay.size(), 3);
        for (const auto &attempt : underWay)
            guard.undecided(attempt, m_now);
        m_now += minute;                             // for the limit of attempts, which were made
        QVERIFY(guess(guard, u"ada"_s, station(1))); // the database was away: nobody pays for it
    }

    // Nobody can lock a colleague, or the shift, out.
    void stormOnOneStationLeavesAllOthersOpen()
    {
        GuessGuard guard;
        guard.rememberStation(u"ada"_s, station(1));
        for (int i = 0; i < 3 * 24 * 60; ++i) { // three days, every minute, at two stations
            guess(guard, u"ada"_s, station(1));
            guess(guard, u"ada"_s, station(2));
            m_now += minute;
        }
        QVERIFY(!signIn(guard, u"ada"_s, station(2)));
        for (int other = 10; other < 20; ++other)
            QVERIFY2(signIn(guard, u"ada"_s, station(other)), qPrintable(QString::number(other)));
    }
    void threeStationsAreNotEnoughToTripTheAccount()
    {
        GuessGuard guard;
        for (int i = 0; i < 24 * 60; ++i) {
            for (int at = 1; at <= 3; ++at)
                guess(guard, u"ada"_s, station(at));
            m_now += minute;
        }
        QVERIFY(signIn(guard, u"ada"_s, station(4)));
    }
    void ownStationsStayOpenUnderADistributedStorm()
    {
        GuessGuard guard;
        guard.rememberStation(u"ada"_s, station(1));
        int guesses = 0;
        for (int i = 0; i < 24 * 60; ++i) {
            for (int at = 2; at < 200; ++at)
                guesses += guess(guard, u"ada"_s, station(at)) ? 1 : 0;
            m_now += minute;
            if (i % 60 == 0)
                QVERIFY(signIn(guard, u"ada"_s, station(1)));
        }
        QVERIFY(!guess(guard, u"ada"_s, u"a station never used"_s));
        QVERIFY2(guesses <= 12 + 4 + 24, qPrintable(QString::number(guesses)));
    }
    void distributedGuessOfAPinEndsAtAHundred()
    {
        GuessGuard guard;
        guard.rememberStation(u"ada"_s, station(0));
        int guesses = 0;
        for (qint64 at = 0; at < 30 * 24 * 6; ++at) { // a month, two hundred stations, every ten minutes
            for (int from = 1; from <= 200; ++from)
                guesses += guess(guard, u"ada"_s, station(from)) ? 1 : 0;
            m_now += 10 * minute;
        }
        QCOMPARE(guesses, 100);
        const auto refused = guard.begin(pin, u"ada"_s, u"fresh"_s, m_now += 30 * day);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().detail.contains(u"PIN"_s));
        QVERIFY(signIn(guard, u"ada"_s, station(0))); // where she last signed in she still does
        QVERIFY(signIn(guard, u"ada"_s, u"fresh"_s, password));
        guard.renewed(pin, u"ada"_s);
        QVERIFY(signIn(guard, u"ada"_s, u"other"_s));
    }
    void passwordsWaitButNeverEnd()
    {
        GuessGuard guard;
        int guesses = 0;
        for (int hours = 0; hours < 30 * 24; ++hours) {
            for (int from = 1; from <= 20; ++from)
                guesses += guess(guard, u"ada"_s, station(from), password) ? 1 : 0;
            m_now += hour;
        }
        QVERIFY2(guesses > 100 && guesses <= 12 + 5 + 30 * 24, qPrintable(QString::number(guesses)));
    }
    void oneAccountsStormIsNobodyElses()
    {
        GuessGuard guard;
        for (int from = 1; from <= 20; ++from) {
            for (int i = 0; i < 3; ++i)
                guess(guard, u"ada"_s, station(from));
        }
        QVERIFY(!guess(guard, u"ada"_s, station(30)));
        QVERIFY(signIn(guard, u"bob"_s, station(30)));
        QVERIFY(signIn(guard, u"bob"_s, station(1)));
        QVERIFY(signIn(guard, u"ada"_s, station(30), password)); // PIN guesses do not hold the password back
    }
    void unknownNamesAreTreatedAlike()
    {
        GuessGuard guard;
        for (const QString &name : {u"ada"_s, u"nobody at all"_s}) {
            for (int from = 1; from <= 4; ++from) {
                for (int i = 0; i < 3; ++i)
                    QVERIFY(guess(guard, name, station(from) + name));
            }
            const auto refused = guard.begin(pin, name, u"elsewhere"_s + name, m_now);
            QCOMPARE(refused.error().detail, u"try again in 300 s"_s);
        }
    }

    void onePinCannotBeTriedAgainstEveryName()
    {
        GuessGuard guard;
        int guesses = 0;
        for (int minutes = 0; minutes < 60; ++minutes) {
            for (int name = 0; name < 100; ++name)
                guesses += guess(guard, u"worker %1"_s.arg(name), station(1)) ? 1 : 0;
            m_now += minute;
        }
        QVERIFY2(guesses <= 20 + 60, qPrintable(QString::number(guesses)));
        QVERIFY(signIn(guard, u"worker 1"_s, station(2)));
    }
    void shiftChangeIsNoStorm()
    {
        GuessGuard guard;
        for (int person = 0; person < 120; ++person) { // every two seconds one, every tenth mistypes first
            if (person % 10 == 0) {
                QVERIFY(guess(guard, u"worker %1"_s.arg(person), station(1)));
                m_now += 2 * second;
            }
            QVERIFY2(signIn(guard, u"worker %1"_s.arg(person), station(1)), qPrintable(QString::number(person)));
            m_now += 2 * second;
        }
    }
    void attemptsFromOneStationAreLimited()
    {
        GuessGuard guard;
        int admitted = 0;
        for (int i = 0; i < 1000; ++i)
            admitted += signIn(guard, u"ada"_s, station(1), password) ? 1 : 0;
        QCOMPARE(admitted, 10);
        const auto refused = guard.begin(password, u"ada"_s, station(1), m_now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().retryAfterS, 6);
        m_now += 6 * second - 1;
        QVERIFY(!signIn(guard, u"ada"_s, station(1), password));
        m_now += 1;
        QVERIFY(signIn(guard, u"ada"_s, station(1), password));
        QVERIFY(!signIn(guard, u"ada"_s, station(1), password));
        m_now += minute;
        QVERIFY(signIn(guard, u"ada"_s, station(1)));
    }
    void codesWaitAfterFiveAndKeepNobodyOut()
    {
        GuessLimits limits;
        limits.codesPerMinute = 60; // here it is the failures that count
        GuessGuard guard(limits);
        guard.rememberStation(u"ada"_s, station(0));
        for (int i = 0; i < 5; ++i)
            QVERIFY(guess(guard, u"ada"_s, station(1), code));
        const auto refused = guard.begin(code, u"ada"_s, station(1), m_now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().retryAfterS, 300);
        QVERIFY(signIn(guard, u"ada"_s, station(1), password)); // codes are counted for themselves
        QVERIFY(signIn(guard, u"ada"_s, station(0), code));
        QVERIFY(signIn(guard, u"ada"_s, station(2), code));
    }
    void aDistributedGuessOfCodesIsSlow()
    {
        // Six digits, two of which are good at a time: within a year of this there is less than one chance in 50.
        GuessGuard guard;
        guard.rememberStation(u"ada"_s, station(0));
        int guesses = 0;
        for (int hours = 0; hours < 365 * 24; ++hours) {
            for (int from = 1; from <= 40; ++from)
                guesses += guess(guard, u"ada"_s, station(from), code) ? 1 : 0;
            m_now += hour;
            if (hours % 24 == 0)
                QVERIFY(signIn(guard, u"ada"_s, station(0), code));
        }
        QVERIFY2(guesses <= 20 + 5 + 365 * 24, qPrintable(QString::number(guesses)));
    }
    void resetsAreLimitedByStation()
    {
        GuessGuard guard;
        for (int i = 0; i < 3; ++i)
            QVERIFY(guard.beginReset(station(1), m_now).ok());
        const auto refused = guard.beginReset(station(1), m_now);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::TooManyAttempts);
        QCOMPARE(refused.error().retryAfterS, 20);
        QVERIFY(guard.beginReset(station(2), m_now).ok());
        QVERIFY(signIn(guard, u"ada"_s, station(1), password));
        QVERIFY(guard.beginReset(station(1), m_now + 20 * second).ok());
    }
    void aThousandAttackersAndOnePersonAtHerStation()
    {
        // A month: an attacker with a thousand addresses tries everything all the time; she comes to her desk each
        // hour, mistypes every fourth time, and types her code.
        GuessGuard guard;
        guard.rememberStation(u"ada"_s, u"192.0.2.7"_s);
        int guesses = 0;
        int held = 0;
        for (int hours = 0; hours < 30 * 24; ++hours) {
            for (int from = 0; from < 1'000; ++from) {
                for (const auto proof : {password, code})
                    guesses += guess(guard, u"ada"_s, u"198.51.%1.%2"_s.arg(from / 250).arg(from % 250), proof) ? 1 : 0;
            }
            if (hours % 4 == 0)
                held += guess(guard, u"ada"_s, u"192.0.2.7"_s, password) ? 0 : 1;
            held += signIn(guard, u"ada"_s, u"192.0.2.7"_s, password) ? 0 : 1;
            held += signIn(guard, u"ada"_s, u"192.0.2.7"_s, code) ? 0 : 1;
            m_now += hour;
        }
        QCOMPARE(held, 0);
        QVERIFY2(guesses <= 2 * (20 + 5 + 30 * 24), qPrintable(QString::number(guesses)));
    }
    void forgetsAfterADay()
    {
        GuessGuard guard;
        for (int i = 0; i < 2; ++i)
            QVERIFY(guess(guard, u"ada"_s, station(1)));
        m_now += day;
        for (int i = 0; i < 3; ++i)
            QVERIFY(guess(guard, u"ada"_s, station(1)));
        QVERIFY(!guess(guard, u"ada"_s, station(1)));
    }
    void keepsTheFourLatestOwnStations()
    {
        GuessGuard guard;
        for (int own = 1; own <= 5; ++own)
            QVERIFY(signIn(guard, u"ada"_s, station(own)));
        for (int from = 10; from < 20; ++from) {
            for (int i = 0; i < 3; ++i)
                guess(guard, u"ada"_s, station(from));
        }
        QVERIFY(!guess(guard, u"ada"_s, station(1)));
        for (int own = 2; own <= 5; ++own)
            QVERIFY(guess(guard, u"ada"_s, station(own)));
    }
    void floodOfNamesShutsNobodyOutAndStaysBounded()
    {
        GuessLimits limits;
        limits.stationFailures = 1'000'000;
        limits.attemptsPerMinute = 1'000;
        GuessGuard guard(limits, 1'000);
        for (int i = 0; i < 3; ++i)
            QVERIFY(guess(guard, u"ada"_s, station(1)));
        for (int name = 0; name < 5'000; ++name) {
            m_now += 100;
            QVERIFY(guess(guard, u"made up %1"_s.arg(name), u"flood %1"_s.arg(name % 100)));
        }
        QVERIFY(signIn(guard, u"bob"_s, station(2)));
    }
    void stationsAndNames_data()
    {
        QTest::addColumn<QString>("terminal");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("expected");
        QTest::newRow("terminal") << u"t-1"_s << u"192.0.2.7"_s << u"t-1"_s;
        QTest::newRow("IPv4") << QString() << u"192.0.2.7"_s << u"192.0.2.7"_s;
        QTest::newRow("IPv6 network") << QString() << u"2001:db8:1:2:3:4:5:6"_s << u"2001:db8:1:2::/64"_s;
        QTest::newRow("its neighbour") << QString() << u"2001:db8:1:2:ffff::1"_s << u"2001:db8:1:2::/64"_s;
        QTest::newRow("IPv4 in IPv6") << QString() << u"::ffff:192.0.2.7"_s << u"::ffff:192.0.2.7"_s;
    }
    void stationsAndNames()
    {
        QFETCH(QString, terminal);
        QFETCH(QString, address);
        QFETCH(QString, expected);
        QCOMPARE(GuessGuard::stationOf(terminal, address), expected);
        QCOMPARE(GuessGuard::accountOf(u"  Ada\t"_s), u"ada"_s);
    }
};

QTEST_GUILESS_MAIN(GuessGuardTest)
#include "tst_identity_guess_guard.moc"
