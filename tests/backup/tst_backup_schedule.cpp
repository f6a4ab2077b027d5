#include <backup_schedule.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::backup;

namespace {

qint64 ms(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch();
}

KnownBackup made(const char *kind, const char *iso, bool good = true)
{
    return {QString::fromLatin1(iso), QString::fromLatin1(kind), ms(iso), good};
}

ScheduleRules warsaw()
{
    return {QTimeZone("Europe/Warsaw"), 2, 3, 2};
}

} // namespace

Q_DECLARE_METATYPE(QList<KnownBackup>)

class ScheduleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isDueAtTheHourOfTheSite_data()
    {
        QTest::addColumn<QList<KnownBackup>>("known");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("due");
        // 2026-11-22 is a Sunday; Warsaw is an hour ahead of UTC then.
        const QList<KnownBackup> sunday{made("weekly", "2026-11-22T01:00:05Z")};
        QTest::newRow("nothing yet") << QList<KnownBackup>{} << "2026-11-24T12:00:00Z"
                                     << "weekly";
        QTest::newRow("before the hour") << sunday << "2026-11-23T00:59:59Z"
                                         << "";
        QTest::newRow("at the hour") << sunday << "2026-11-23T01:00:00Z"
                                     << "daily";
        QTest::newRow("done today") << sunday + QList{made("daily", "2026-11-23T01:00:09Z")} << "2026-11-23T23:00:00Z"
                                    << "";
        QTest::newRow("a bad one does not count")
            << sunday + QList{made("daily", "2026-11-23T01:00:09Z", false)} << "2026-11-23T01:20:00Z"
            << "daily";
        QTest::newRow("one by hand does not count")
            << sunday + QList{made("manual", "2026-11-23T03:00:00Z")} << "2026-11-23T04:00:00Z"
            << "daily";
        QTest::newRow("a week of downtime is one backup") << sunday << "2026-11-28T17:00:00Z"
                                                          << "daily";
        QTest::newRow("a Sunday missed is made up for") << sunday << "2026-12-01T17:00:00Z"
                                                        << "weekly";
        QTest::newRow("the weekly serves as the daily")
            << QList{made("weekly", "2026-11-29T01:00:01Z")} << "2026-11-29T20:00:00Z"
            << "";
        // 2026-03-29: 02:00 does not exist in Warsaw.
        QTest::newRow("an hour that is jumped over")
            << QList{made("weekly", "2026-03-28T01:00:05Z")} << "2026-03-29T02:30:00Z"
            << "weekly";
    }
    void isDueAtTheHourOfTheSite()
    {
        QFETCH(QList<KnownBackup>, known);
        QFETCH(QString, now);
        QFETCH(QString, due);
        QCOMPARE(dueBackup(known, warsaw(), ms(now.toLatin1().constData())).value_or(QString()), due);
    }

    void saysWhenTheNextIsDue()
    {
        QCOMPARE(nextDueMs(warsaw(), ms("2026-11-23T00:30:00Z")), ms("2026-11-23T01:00:00Z"));
        QCOMPARE(nextDueMs(warsaw(), ms("2026-11-23T01:00:00Z")), ms("2026-11-24T01:00:00Z"));
    }

    void letsTheOldestGo()
    {
        QList<KnownBackup> known;
        for (int day = 10; day < 16; ++day)
            known.append(made("daily", qPrintable(u"2026-11-%1T01:00:00Z"_s.arg(day))));
        known.append(made("weekly", "2026-11-01T01:00:00Z"));
        known.append(made("weekly", "2026-10-25T01:00:00Z"));
        known.append(made("weekly", "2026-10-18T01:00:00Z"));
        known.append(made("manual", "2026-01-01T01:00:00Z"));
        QCOMPARE(expiredBackups(known, warsaw()), QStringList({u"2026-10-18T01:00:00Z"_s, u"2026-11-10T01:00:00Z"_s,
                                                               u"2026-11-11T01:00:00Z"_s, u"2026-11-12T01:00:00Z"_s}));
    }

    void neverLetsTheLastGoodOneGo()
    {
        ScheduleRules rules = warsaw();
        rules.keepDaily = 1;
        const QList<KnownBackup> known{
            made("daily", "2026-11-10T01:00:00Z"), made("daily", "2026-11-11T01:00:00Z", false),
            made("daily", "2026-11-12T01:00:00Z", false), made("daily", "2026-11-13T01:00:00Z", false)};
        // Of the bad ones the newest stays, to be looked at.
        QCOMPARE(expiredBackups(known, rules), QStringList({u"2026-11-11T01:00:00Z"_s, u"2026-11-12T01:00:00Z"_s}));
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_backup_schedule.moc"
