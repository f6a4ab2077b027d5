#include <standard_store.h>
#include <standards.h>

#include <gemba/storage/audit_trail.h>
#include <gemba/storage/executor.h>
#include <gemba/test/test_database.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::sensors;
using gemba::test::TestDatabase;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr qint64 kNowMs = 1'763'683'200'000;
constexpr qint64 kDayMs = 86'400'000;

/// The register on a database of its own.
struct Register
{
    TestDatabase database{storage::storageMigrations() + storage::migrationsIn({u":/migrations/sensors"_s})};
    SystemClock clock;
    storage::Executor executor{database, clock};

    Result<ReferenceStandard> save(const QString &name, qint64 dueAtMs, const QString &certificate = u"C-1"_s,
                                   qint64 expectedVersion = 0)
    {
        return executor.writeNow<ReferenceStandard>([&](Transaction &tx) {
            return saveStandard(tx, rpc::Caller::system(),
                                {name, expectedVersion, u"Beamex MC6, 0-20 bar"_s, certificate, dueAtMs});
        });
    }
    QStringList certificates()
    {
        return *executor.readNow<QStringList>([](ReadTransaction &tx) -> Result<QStringList> {
            QStringList out;
            for (const ReferenceStandard &one : store::standards(tx))
                out.append(u"%1 %2 v%3"_s.arg(one.name, one.certificate).arg(one.version));
            return out;
        });
    }
    Result<wire::Empty> remove(const QString &name)
    {
        return executor.writeNow<wire::Empty>(
            [&](Transaction &tx) { return removeStandard(tx, rpc::Caller::system(), name); });
    }
    Result<void> mayTrace(const QString &name)
    {
        return executor.writeNow<void>([&](Transaction &tx) { return mayTraceTo(tx, name, kNowMs); });
    }
    QStringList audited()
    {
        return *executor.readNow<QStringList>([](ReadTransaction &tx) -> Result<QStringList> {
            const auto rows = tx.select(u"SELECT action, entity_id FROM audit ORDER BY seq"_s);
            QStringList out;
            for (qsizetype i = 0; i < rows.count(); ++i)
                out.append(rows.text(i, 0) + u' ' + rows.text(i, 1));
            return out;
        });
    }
};

} // namespace

class StandardsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void anInstrumentIsTrustedUntilItsOwnCalibrationRunsOut_data()
    {
        QTest::addColumn<qint64>("dueAtMs");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("due in a day") << kNowMs + kDayMs << true;
        QTest::newRow("due in a millisecond") << kNowMs + 1 << true;
        QTest::newRow("due now") << kNowMs << false;
        QTest::newRow("due yesterday") << kNowMs - kDayMs << false;
    }
    void anInstrumentIsTrustedUntilItsOwnCalibrationRunsOut()
    {
        QFETCH(qint64, dueAtMs);
        QFETCH(bool, trusted);
        Register standards;
        QVERIFY(standards.save(u"REF-03"_s, dueAtMs).ok());
        const auto verdict = standards.mayTrace(u"REF-03"_s);
        QCOMPARE(verdict.ok(), trusted);
        if (!trusted) {
            QCOMPARE(verdict.error().code, ErrorCode::StandardOverdue);
            QCOMPARE(verdict.error().field, u"instrument"_s);
            QVERIFY(verdict.error().detail.contains(u"2025-11-"_s)); // says since when
        }
    }

    void aBorrowedInstrumentOrNoneIsNotRefused()
    {
        Register standards;
        QVERIFY(standards.mayTrace(u"somebody else's gauge"_s).ok());
        QVERIFY(standards.mayTrace({}).ok());
    }

    void aNewCertificateMakesAnOverdueStandardUsableAgain()
    {
        Register standards;
        QVERIFY(standards.save(u" REF-03 "_s, kNowMs - 1).ok());
        QVERIFY(!standards.mayTrace(u"REF-03"_s).ok());
        QCOMPARE(standards.save(u"REF-03"_s, kNowMs + 365 * kDayMs, u"C-2"_s, 1)->certificate, u"C-2"_s);
        QVERIFY(standards.mayTrace(u"REF-03"_s).ok());
        QCOMPARE(standards.audited(), (QStringList{u"standards.save REF-03"_s, u"standards.save REF-03"_s}));
    }

    void nobodyOverwritesWhatHeHasNotRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("expectedVersion");
        QTest::addColumn<int>("refusal");
        QTest::addColumn<QString>("field");
        QTest::newRow("a new one") << u"REF-02"_s << 0LL << 0 << QString();
        QTest::newRow("a new one under a mark that is taken")
            << u" REF-01 "_s << 0LL << int(ErrorCode::AlreadyExists) << u"standard"_s;
        QTest::newRow("as it was last read") << u"REF-01"_s << 2LL << 0 << QString();
        QTest::newRow("as it was before another changed it")
            << u"REF-01"_s << 1LL << int(ErrorCode::VersionConflict) << u"expectedVersion"_s;
        QTest::newRow("one that is gone") << u"REF-02"_s << 1LL << int(ErrorCode::NotFound) << u"standard"_s;
    }
    void nobodyOverwritesWhatHeHasNotRead()
    {
        QFETCH(QString, name);
        QFETCH(qint64, expectedVersion);
        QFETCH(int, refusal);
        QFETCH(QString, field);
        Register standards;
        QCOMPARE(standards.save(u"REF-01"_s, kNowMs)->version, 1);
        QCOMPARE(standards.save(u"REF-01"_s, kNowMs, u"C-2"_s, 1)->version, 2);
        const auto saved = standards.save(name, kNowMs, u"C-3"_s, expectedVersion);
        QCOMPARE(saved.ok(), refusal == 0);
        if (saved.ok()) {
            QCOMPARE(saved->version, expectedVersion + 1);
            QVERIFY(standards.certificates().contains(u"%1 C-3 v%2"_s.arg(name).arg(expectedVersion + 1)));
            return;
        }
        QCOMPARE(int(saved.error().code), refusal);
        QCOMPARE(saved.error().field, field);
        QCOMPARE(standards.certificates(), QStringList{u"REF-01 C-2 v2"_s});
    }

    void whatIsNotRegisteredCannotBeRemoved()
    {
        Register standards;
        QCOMPARE(standards.remove(u"REF-09"_s).error().code, ErrorCode::NotFound);
        QVERIFY(standards.save(u"REF-09"_s, kNowMs).ok());
        QVERIFY(standards.remove(u"REF-09"_s).ok());
        QVERIFY(standards.mayTrace(u"REF-09"_s).ok());
        QCOMPARE(standards.audited(), (QStringList{u"standards.save REF-09"_s, u"standards.remove REF-09"_s}));
    }

    void aNameOfSpacesIsRefused()
    {
        Register standards;
        const auto saved = standards.save(u"   "_s, kNowMs);
        QCOMPARE(saved.error().code, ErrorCode::FieldFormat);
        QCOMPARE(saved.error().field, u"standard"_s);
        QVERIFY(standards.audited().isEmpty());
    }
};

QTEST_GUILESS_MAIN(StandardsTest)
#include "tst_sensors_standards.moc"
