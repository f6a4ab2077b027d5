// Bags, bills and counts are made again from their history alone.

#include "bag_yard.h"

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::bags;

namespace {

/// Something of everything: packed, moved, held, billed, returned, reopened, void, late.
void fill(BagYard &yard)
{
    for (int i = 1; i <= 4; ++i)
        yard.filled(u"SB0000%1"_s.arg(i), i);
    for (int i = 1; i <= 30; ++i) // full by itself
        yard.takeOne(yard.scan(u"C%1"_s.arg(i, 4, 10, QChar(u'0')), u"SB00005"_s), BagYard::packer());
    QVERIFY(yard.call<WeighParent>({u"SB00001"_s, 1'010}).ok());
    QVERIFY(yard.call<MoveBags>({u"SB00004"_s, u"M444-00001"_s, {u"SB00004C01"_s}, u"burst"_s}).ok());
    QVERIFY(yard.call<PackBag>({u"M444-00002"_s, u"GATE01"_s, u"gate"_s}).ok());
    QVERIFY(yard.call<MoveBags>({u"SB00004"_s, u"M444-00002"_s, {u"SB00004C02"_s}, u"burst"_s}).ok());
    QVERIFY(yard.call<VerifyParent>({u"SB00002"_s, {}}).ok());
    yard.clock.advanceMs(3'600'000);
    yard.openBill(u"B1"_s, 3);
    for (int i = 1; i <= 2; ++i)
        QVERIFY(yard.call<AddToBill>({u"B1"_s, u"SB0000%1"_s.arg(i)}).ok());
    QVERIFY(yard.call<ChangeBill>({u"B1"_s, 3, u"Nashik"_s, u"MH14"_s, 2}).ok());
    QVERIFY(yard.call<CloseBill>({u"B1"_s, {}}).ok());
    QVERIFY(yard.call<ReturnParent>({u"B1"_s, u"SB00001"_s, u"wet"_s}).ok());
    QVERIFY(yard.call<ReopenBill>({u"B1"_s, u"one came back"_s}).ok());
    QVERIFY(yard.call<AddToBill>({u"B1"_s, u"SB00003"_s}).ok());
    yard.openBill(u"B2"_s, 2, u"gate"_s);
    QVERIFY(yard.call<AddToBill>({u"B2"_s, u"SB00005"_s}).ok());
    QVERIFY(yard.call<VoidBill>({u"B2"_s, u"wrong customer"_s}).ok());
    Scan lost = yard.scan(u"C0001"_s, u"SB00006"_s);
    lost.offline = true;
    const ScanResult result = yard.takeOne(lost);
    QVERIFY(result.resolution);
    QVERIFY(yard.call<DecideResolution>({*result.resolution, WireRemedy::Check, u"look"_s}).ok());
    QVERIFY(yard.call<CloseDay>({u"2025-11-21"_s}, BagYard::admin()).ok());
    yard.takeOne(yard.scan(u"LATE01"_s, u"SB00006"_s), BagYard::packer());
}

QString everything(BagYard &yard)
{
    QString out;
    for (const char *sql :
         {"SELECT * FROM bag ORDER BY id", "SELECT * FROM bill ORDER BY id",
          "SELECT * FROM bill_line ORDER BY added_event", "SELECT * FROM bag_total",
          "SELECT * FROM bag_day ORDER BY day, area, actor, late", "SELECT * FROM bag_quarter ORDER BY day, quarter",
          "SELECT * FROM bag_station_pace ORDER BY slot, station", "SELECT * FROM bill_word ORDER BY bill_id, word"}) {
        const auto rows = yard.executor->readNow<storage::Rows>(
            [&](storage::ReadTransaction &tx) -> Result<storage::Rows> { return tx.select(QString::fromLatin1(sql)); });
        for (qsizetype i = 0; i < rows->count(); ++i) {
            QStringList cells;
            for (const QVariant &cell : rows->row(i))
                cells.append(cell.isNull() ? u"-"_s : cell.toString());
            out += cells.join(u'|') + u'\n';
        }
    }
    return out;
}

Result<Rebuild> rebuild(BagYard &yard)
{
    return yard.call<RebuildBags>({u"after the disk"_s}, BagYard::admin());
}

/// As histories were written before they said what things are.
void forgetDetails(BagYard &yard)
{
    yard.sql(gemba::test::currentEngine() == storage::Engine::Sqlite ? u"DROP TRIGGER bag_event_stays"_s
                                                                     : u"DROP TRIGGER bag_event_stays ON bag_event"_s);
    yard.sql(u"UPDATE bag_event SET detail = NULL WHERE type <> 7"_s);
}

} // namespace

class BagRebuildTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void allIsMadeFromTheHistory()
    {
        BagYard yard;
        fill(yard);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(yard.difference(), QString());
        const QString before = everything(yard);
        QVERIFY(before.contains(u"Nashik"_s));
        // Prints are kept for ever, and hold their bill.
        for (const char *harm :
             {"DELETE FROM bill_word", "DELETE FROM bill_line", "UPDATE bag SET parent_id = NULL, bill_id = NULL",
              "DELETE FROM bag", "DELETE FROM bill WHERE number <> 'B1'", "DELETE FROM bag_total",
              "DELETE FROM bag_day", "DELETE FROM bag_quarter", "DELETE FROM bag_station_pace",
              "UPDATE bill SET number = 'X', state = 3, destination = '', vehicle = '', area = '', planned = 9, "
              "n_parent = 0, n_child = 1, nominal_g = 2, scale_g = 3, n_weighed = 4, n_returned = 5, revision = 6, "
              "opened_by = '', opened_ms = 7, closed_by = NULL, closed_ms = NULL, reason = NULL, version = 8"})
            yard.sql(QString::fromLatin1(harm));
        const auto done = rebuild(yard);
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().detail));
        QVERIFY(done->written > 40);
        QVERIFY(!done->differences.isEmpty());
        QCOMPARE(everything(yard), before);
        QCOMPARE(yard.difference(), QString());
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM audit WHERE action = 'bagStats.rebuild' AND actor = 'ada'"_s), 1);
        // And it goes on as if nothing had been.
        QVERIFY(yard.call<CloseBill>({u"B1"_s, {}}).ok());
        QVERIFY(yard.pack(u"SB00007"_s, u"AFTER1"_s).ok());
        QCOMPARE(yard.difference(), QString());
    }

    void whatAgreesIsNotTouched()
    {
        BagYard yard;
        fill(yard);
        const QString before = everything(yard);
        const auto done = rebuild(yard);
        QVERIFY(done.ok());
        QCOMPARE(done->written, 0);
        QCOMPARE(everything(yard), before);
    }

    void whatNobodyKnowsGoes()
    {
        BagYard yard;
        fill(yard);
        const QString before = everything(yard);
        yard.sql(u"INSERT INTO bag (id, code, reversed, kind, format, area, state, n_child, capacity, unit_g, "
                 "tolerance_g, nominal_g, created_ms, changed_ms, changed_by, station, rev) "
                 "VALUES (9000, 'SB00077', '77000BS', 1, 'Mustard', '', 0, 0, 30, 1000, 250, 0, 0, 0, '', '', 1)"_s);
        yard.sql(u"UPDATE bag SET parent_id = 9000 WHERE code = 'C0002'"_s);
        yard.sql(u"UPDATE bag SET held = 3 WHERE code = 'SB00002'"_s);
        yard.sql(u"INSERT INTO bag_day SELECT day + 1, area, actor, late, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 "
                 "FROM bag_day"_s);
        QVERIFY(rebuild(yard).ok());
        QCOMPARE(everything(yard), before);
    }

    void anAlarmEndsWithIt()
    {
        BagYard yard;
        fill(yard);
        const auto active = [&] {
            return yard.number(
                u"SELECT COUNT(*) FROM alarm WHERE id = 'system.bagRecount' AND active_since_ms > 0 AND returned_at_ms = 0"_s);
        };
        yard.sql(u"UPDATE bag_total SET packed = packed + 5, events = events + 5"_s);
        QVERIFY(!yard.difference().isEmpty());
        QTRY_COMPARE(active(), 1);
        QVERIFY(rebuild(yard).ok());
        QCOMPARE(active(), 0);
    }

    void whatTheHistoryDoesNotSayIsRefused_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::newRow("a print") << u"UPDATE bill_revision SET content = '{}'"_s;
        QTest::newRow("an entry that cannot be")
            << u"INSERT INTO bag_event (type, time_ms, bag_id, actor, session, station, area) "
               "SELECT 5, 0, id, 'eve', '', '', '' FROM bag WHERE code = 'SB00006'"_s;
    }
    void whatTheHistoryDoesNotSayIsRefused()
    {
        QFETCH(QString, harm);
        BagYard yard;
        fill(yard);
        yard.sql(harm);
        yard.sql(u"UPDATE bag_total SET packed = packed + 1"_s);
        const QString before = everything(yard);
        const auto done = rebuild(yard);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, ErrorCode::StateConflict);
        QCOMPARE(everything(yard), before);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM audit WHERE action = 'bagStats.rebuild'"_s), 0);
    }

    void onlyWhoConfiguresMayAskForIt()
    {
        BagYard yard;
        QVERIFY(!BagYard::lead().may(RebuildBags::method.permission));
        QVERIFY(BagYard::admin().may(RebuildBags::method.permission));
    }

    /// As the version before kept it: where children were packed first, and nothing of what follows from scans.
    void aDatabaseOfTheVersionBeforeAgrees()
    {
        BagYard yard;
        fill(yard);
        QCOMPARE(yard.bag(u"SB00004C02"_s).area, u"gate"_s);
        yard.sql(u"UPDATE bag SET area = 'hall' WHERE code = 'SB00004C02'"_s);
        for (const char *table : {"bag_station_pace", "bill_word"})
            yard.sql(u"DROP TABLE %1"_s.arg(QString::fromLatin1(table)));
        yard.sql(u"DELETE FROM schema_migration WHERE number IN (46, 47)"_s);
        yard.service.reset();
        yard.alarms.reset();
        yard.executor.reset();
        const auto migrated = storage::Migrator(yard.database.options(), BagYard::migrations(), yard.clock).migrate();
        QVERIFY2(migrated.ok(), migrated.ok() ? "" : qPrintable(migrated.error().detail));
        yard.executor = std::make_unique<storage::Executor>(yard.database.options(), yard.clock);
        alarms::AlarmService alarms(*yard.executor, yard.clock, yard.metrics);
        BagService service(*yard.executor, alarms, yard.clock);
        service.start();
        const auto differences = [&] {
            return yard.executor
                ->readNow<Recount>([&](storage::ReadTransaction &tx) -> Result<Recount> {
                    return recount(tx, QTimeZone::utc(), yard.clock);
                })
                ->differences;
        };
        QTRY_COMPARE(differences(), QStringList()); // what bills are found by is written after the start
        QCOMPARE(yard.number(u"SELECT SUM(scans) FROM bag_station_pace"_s),
                 2);           // the others were more than a quarter of an hour before
        yard.executor.reset(); // ends what the service has begun
    }

    /// Stations at all servers wait while they are written: never for all of them, and the server's start not at all.
    void olderBillsBecomeFindableSomeAtATime()
    {
        BagYard yard;
        constexpr int bills = 205;
        for (int i = 1; i <= bills; ++i)
            yard.openBill(u"B/%1"_s.arg(i), 1);
        const QString before = everything(yard);
        yard.sql(u"DELETE FROM bill_word"_s);
        BagService service(*yard.executor, *yard.alarms, yard.clock);
        service.start();
        const auto findable = [&] { return yard.number(u"SELECT COUNT(DISTINCT bill_id) FROM bill_word"_s); };
        // Each part is begun on this thread, which has done nothing yet; other work of the writer comes in between.
        yard.sql(u"UPDATE bill SET version = version"_s);
        QCOMPARE(findable(), 100);
        QTRY_COMPARE(findable(), bills);
        QCOMPARE(everything(yard), before);
        yard.executor.reset(); // ends what the service has begun
    }

    /// Databases that were filled before entries had details.
    void olderHistoriesAgreeToo()
    {
        BagYard yard;
        for (int i = 1; i <= 2; ++i)
            yard.filled(u"SB0000%1"_s.arg(i), i);
        yard.openBill(u"B1"_s, 2);
        for (int i = 1; i <= 2; ++i)
            QVERIFY(yard.call<AddToBill>({u"B1"_s, u"SB0000%1"_s.arg(i)}).ok());
        QVERIFY(yard.call<CloseBill>({u"B1"_s, {}}).ok());
        QVERIFY(yard.call<ReturnParent>({u"B1"_s, u"SB00001"_s, u"wet"_s}).ok());
        const qint64 version = yard.call<FindBill>({u"B1"_s})->bill.version;
        QVERIFY(yard.call<ReopenBill>({u"B1"_s, u"why"_s}).ok());
        QVERIFY(yard.call<CloseDay>({u"2025-11-21"_s}, BagYard::admin()).ok());
        QVERIFY(yard.pack(u"SB00003"_s, u"LATE01"_s).ok());
        forgetDetails(yard);
        yard.sql(u"UPDATE bag_day_summary SET last_event = NULL, last_scan = NULL"_s);
        // What a reopening left on the bill then, and revisions that counted holds too.
        yard.sql(u"UPDATE bill_line SET removed_event = NULL"_s);
        yard.sql(u"UPDATE bill SET n_parent = 2, n_child = 3, nominal_g = 3000, n_returned = 1"_s);
        yard.sql(u"UPDATE bag SET rev = rev + 2, changed_by = 'holder', area = 'elsewhere' WHERE code = 'SB00002'"_s);
        QCOMPARE(yard.difference(), QString());
        QCOMPARE(yard.call<FindBill>({u"B1"_s})->bill.version, version + 1);

        // They go on, and what is new of them is compared.
        QVERIFY(yard.call<CloseBill>({u"B1"_s, {}}).ok());
        QVERIFY(yard.call<ReopenBill>({u"B1"_s, u"one came back"_s}).ok());
        QCOMPARE(yard.call<FindBill>({u"B1"_s})->bill.parents, 1);
        QVERIFY(yard.pack(u"SB00003"_s, u"C0002"_s).ok());
        QVERIFY(yard.pack(u"SB00004"_s, u"C0003"_s).ok());
        QCOMPARE(yard.difference(), QString());
        const QString before = everything(yard);
        yard.sql(u"UPDATE bag SET n_child = 0, nominal_g = 0 WHERE code = 'SB00002'"_s);
        yard.sql(u"UPDATE bag SET area = 'x', parent_id = NULL WHERE code = 'C0003'"_s);
        QVERIFY(rebuild(yard).ok());
        QCOMPARE(everything(yard), before);
        // What is not there and nobody has described cannot be made.
        yard.sql(u"DELETE FROM bag WHERE code = 'LATE01'"_s);
        QVERIFY(!rebuild(yard).ok());
    }
};

QTEST_GUILESS_MAIN(BagRebuildTest)
#include "tst_bags_rebuild.moc"
