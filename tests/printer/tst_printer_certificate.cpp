#include "printing.h"

#include <certificate.h>
#include <sensor_store.h>

#include <gemba/storage/executor.h>
#include <gemba/test/test_database.h>

#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::sensors;
using storage::ReadTransaction;
using storage::Transaction;
using test::outside;
using test::printed;

namespace {

constexpr qint64 kDoneMs = 1'763'683'205'123; // 2025-11-21 00:00:05 UTC

Calibration record()
{
    Calibration c;
    c.id = CalibrationId(u"0199-cal-1"_s);
    c.gain = 1.02;
    c.offset = -0.05;
    c.lowReference = 0;
    c.lowRaw = 0.05;
    c.highReference = 10;
    c.highRaw = 9.85;
    c.checkReference = 5;
    c.checkReading = 5.01;
    c.checkRaw = 4.96;
    c.lowSpread = 0.004;
    c.highSpread = 0.006;
    c.checkSpread = 0.005;
    c.largestErrorPercent = 1.5;
    c.instrument = u"REF-03"_s;
    c.certificate = u"K-2025-117"_s;
    c.note = u"After the hose was changed"_s;
    c.doneBy = u"Zoë Łącka"_s;
    c.doneAtMs = kDoneMs;
    c.dueAtMs = kDoneMs + 365LL * 86'400'000;
    c.standardDescription = u"Beamex MC6, 0-20 bar"_s;
    c.standardCertificate = u"PTB-881"_s;
    c.standardDueAtMs = kDoneMs + 100LL * 86'400'000;
    c.standardUncertainty = 0.01;
    return c;
}

struct Bench
{
    gemba::test::TestDatabase database{storage::storageMigrations() +
                                       storage::migrationsIn({u":/migrations/sensors"_s})};
    SystemClock clock;
    storage::Executor executor{database, clock};

    explicit Bench(const Calibration &calibration = record())
    {
        const auto done = executor.writeNow<Nothing>([&](Transaction &tx) -> Result<Nothing> {
            Sensor sensor;
            sensor.id = SensorId(u"PT-120"_s);
            sensor.name = u"Press line air"_s;
            sensor.area = u"Press shop"_s;
            sensor.device = DeviceId(u"node-1"_s);
            sensor.quantity = u"pressure"_s;
            sensor.unit = u"bar"_s;
            sensor.rangeHigh = 10;
            store::insertSensor(tx, sensor);
            Calibration older = calibration;
            older.id = CalibrationId(u"0198-cal-0"_s);
            older.gain = 1.01;
            older.offset = 0;
            older.doneAtMs -= 1'000;
            store::insertCalibration(tx, sensor.id, older);
            store::insertCalibration(tx, sensor.id, calibration);
            return Nothing{};
        });
        QVERIFY(done.ok());
    }
    Result<QJsonObject> document(const QString &id = u"0199-cal-1"_s,
                                 CertificateLanguage language = CertificateLanguage::En)
    {
        return executor.readNow<QJsonObject>(
            [&](ReadTransaction &tx) { return certificateDocument(tx, CalibrationId(id), language); });
    }
};

} // namespace

class CertificateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }
    void itSaysWhatWasFoundAndWhatWasLeft()
    {
        Bench bench;
        const auto document = bench.document();
        QVERIFY(document.ok());
        const QJsonArray points = (*document)["points"_L1].toArray();
        QCOMPARE(points.size(), 3);
        // As found by the calibration before, as left by the new one.
        QCOMPARE(points[1]["asFound"_L1].toDouble(), 9.85 * 1.01);
        QCOMPARE(points[1]["asFoundError"_L1].toDouble(), 9.85 * 1.01 - 10);
        QCOMPARE(points[1]["asLeft"_L1].toDouble(), 9.85 * 1.02 - 0.05);
        QCOMPARE(points[2]["step"_L1].toString(), u"check"_s);
        QCOMPARE(points[2]["asLeft"_L1].toDouble(), 4.96 * 1.02 - 0.05);
        QCOMPARE(points[0]["spread"_L1].toDouble(), 0.004);
        QCOMPARE(bench.document(u"0198-cal-0"_s)->value("points"_L1)[1]["asFound"_L1].toDouble(), 9.85);
        QCOMPARE(bench.document(u"none"_s).error().code, ErrorCode::NotFound);
    }

    void theUncertaintyIsThatOfStandardStabilityAndLastDigit()
    {
        // 2·√(0.005² + (0.006/2√3)² + (0.01/2√3)²)
        const double expected = 2 * std::sqrt(0.005 * 0.005 + 0.006 * 0.006 / 12 + 0.01 * 0.01 / 12);
        QVERIFY(std::abs(*expandedUncertainty(0.01, 0.006, 2) - expected) < 1e-12);
        QVERIFY(!expandedUncertainty(std::nullopt, 0.006, 2)); // without the standard's there is none to state
        QVERIFY(*expandedUncertainty(0.01, std::nullopt, 3) >= 0.01);
        Calibration unknown = record();
        unknown.standardUncertainty.reset();
        Bench bench(unknown);
        QVERIFY(!bench.document()->value("points"_L1)[0].toObject().contains("uncertainty"_L1));
    }

    void theHashIsOfTheWholeRecord()
    {
        const QString hash = contentHash(record(), SensorId(u"PT-120"_s));
        QCOMPARE(hash.size(), 64);
        QCOMPARE(contentHash(record(), SensorId(u"PT-120"_s)), hash);
        QVERIFY(contentHash(record(), SensorId(u"PT-121"_s)) != hash);
        Calibration other = record();
        other.lowRaw = 0.0500001;
        QVERIFY(contentHash(other, SensorId(u"PT-120"_s)) != hash);
    }

    void thePdfIsTheSameWheneverItIsPrinted()
    {
        Bench bench;
        const auto document = bench.document();
        const auto first = printed(*document);
        QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(first.error().detail));
        const auto second = printed(*document);
        QCOMPARE(*second, *first);
        QVERIFY(first->size() < 200'000);
        QVERIFY(first->contains("/CreationDate (D:20251121000005Z)"));
        QVERIFY(*printed(*bench.document(u"0198-cal-0"_s)) != *first);
    }

    void outsideProgramsReadIt_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("en") << int(CertificateLanguage::En)
                            << QStringList{u"Calibration certificate"_s, u"As found"_s, u"Signed off by"_s};
        QTest::newRow("pl") << int(CertificateLanguage::Pl)
                            << QStringList{u"Świadectwo wzorcowania"_s, u"Przed adiustacją"_s};
        QTest::newRow("de") << int(CertificateLanguage::De) << QStringList{u"Kalibrierschein"_s, u"Vorgefunden"_s};
        QTest::newRow("ar") << int(CertificateLanguage::Ar) << QStringList{};
    }
    void outsideProgramsReadIt()
    {
        QFETCH(int, language);
        QFETCH(QStringList, words);
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("poppler-utils is not installed");
        Bench bench;
        const auto pdf = printed(*bench.document(u"0199-cal-1"_s, static_cast<CertificateLanguage>(language)));
        QVERIFY(pdf.ok());
        const QString info = outside(u"pdfinfo"_s, *pdf, {u"-isodates"_s});
        QVERIFY2(info.contains(u"Pages:           1"_s), qPrintable(info));
        QVERIFY2(info.contains(u"2025-11-21T00:00:05"_s), qPrintable(info));
        QVERIFY2(info.contains(u"A4"_s), qPrintable(info));
        // Ligatures apart, and numbers as they are written in English: here it matters that they are there.
        QString text = outside(u"pdftotext"_s, *pdf, {u"-layout"_s}).normalized(QString::NormalizationForm_KC);
        for (QChar &c : text) {
            if (c.digitValue() >= 0)
                c = QChar(u'0' + c.digitValue());
            else if (c == u',' || c == QChar(0x066B))
                c = u'.';
        }
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(text));
        for (const QString &fact :
             {u"PT-120"_s, u"Press line air"_s, u"North Works"_s, u"REF-03"_s, u"PTB-881"_s, u"K-2025-117"_s,
              u"2025-11-21"_s, u"9.948"_s, u"9.997"_s, contentHash(record(), SensorId(u"PT-120"_s)).left(32)})
            QVERIFY2(text.contains(fact), qPrintable(fact + u" in "_s + text));
        if (language == int(CertificateLanguage::Ar)) {
            const bool arabic = std::any_of(text.begin(), text.end(), [](QChar c) {
                return (c.unicode() >= 0x0600 && c.unicode() < 0x0700) || c.unicode() >= 0xFB50;
            });
            QVERIFY2(arabic, qPrintable(text));
        }
    }

    void aPrinterThatCannotPrintSaysSo_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("not there") << u"/nonexistent/gemba-printer"_s;
        QTest::newRow("fails") << u"/bin/false"_s;
        QTest::newRow("says something else") << u"/bin/cat"_s;
    }
    void aPrinterThatCannotPrintSaysSo()
    {
        QFETCH(QString, program);
        const auto pdf = printed({{u"calibration"_s, QJsonObject{}}}, program);
        QVERIFY(!pdf.ok());
        QCOMPARE(pdf.error().code, ErrorCode::Internal);
    }

    void aDocumentWithoutARecordIsRefused()
    {
        const auto pdf = printed({{u"calibration"_s, 1}});
        QVERIFY(!pdf.ok());
        QVERIFY(pdf.error().detail.contains(u"calibration"_s));
    }

    void onlySoManyArePrintedAtOnce()
    {
        Bench bench;
        const auto document = bench.document();
        server::PrintProcess printer([] { return u"North Works"_s; }, QStringLiteral(GEMBA_PRINTER));
        int done = 0;
        int busy = 0;
        for (int i = 0; i < server::PrintProcess::atOnce + 1; ++i) {
            printer.print(*document, [&](const Result<QByteArray> &pdf) {
                ++done;
                busy += int(!pdf && pdf.error().code == ErrorCode::Busy);
            });
        }
        QTRY_COMPARE(done, server::PrintProcess::atOnce + 1);
        QCOMPARE(busy, 1);
        QVERIFY(printed(*document).ok());
    }
};

QTEST_GUILESS_MAIN(CertificateTest)
#include "tst_printer_certificate.moc"
