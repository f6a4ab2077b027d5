#include <calibration.h>

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::sensors;

namespace {

const double notANumber = std::nan("");
constexpr double infinite = std::numeric_limits<double>::infinity();

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

class CalibrationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoPoints_data()
    {
        QTest::addColumn<QList<double>>("points"); // reference, raw, reference, raw
        QTest::addColumn<double>("gain");
        QTest::addColumn<double>("offset");
        QTest::newRow("nothing to do") << QList{0.0, 0.0, 10.0, 10.0} << 1.0 << 0.0;
        QTest::newRow("4-20 mA") << QList{0.0, 4.0, 10.0, 20.0} << 0.625 << -2.5;
        QTest::newRow("worn transmitter") << QList{0.0, 4.021, 8.0, 16.913} << 8 / 12.892 << -8 * 4.021 / 12.892;
        QTest::newRow("span first") << QList{10.0, 20.0, 0.0, 4.0} << 0.625 << -2.5;
        QTest::newRow("falling signal") << QList{0.0, 20.0, 10.0, 4.0} << -0.625 << 12.5;
        QTest::newRow("exactly 20 %") << QList{1.0, 1.0, 3.0, 3.0} << 1.0 << 0.0;
        QTest::newRow("20 % that rounds down") << QList{0.1, 0.1, 2.1, 2.1} << 1.0 << 0.0;
    }
    void twoPoints()
    {
        QFETCH(QList<double>, points);
        QFETCH(double, gain);
        QFETCH(double, offset);
        const auto result = calibrate({points[0], points[1]}, {points[2], points[3]}, 0, 10);
        QVERIFY(result.ok());
        QVERIFY(near(result->gain, gain));
        QVERIFY(near(result->offset, offset));
        QVERIFY(near(result->apply(points[1]), points[0]));
        QVERIFY(near(result->apply(points[3]), points[2]));
    }
    void refused_data()
    {
        QTest::addColumn<QList<double>>("points");
        QTest::addColumn<QList<double>>("range");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("field");
        const QList<double> bar10{0, 10};
        const auto close = ErrorCode::CalibrationPoints;
        const auto range = ErrorCode::FieldRange;
        const auto row = [](const char *name, const QList<double> &points, const QList<double> &limits, ErrorCode code,
                            const QString &field) { QTest::newRow(name) << points << limits << code << field; };
        row("too close", {1, 4, 2.99, 20}, bar10, close, u"span.reference"_s);
        row("same reference", {5, 4, 5, 20}, bar10, close, u"span.reference"_s);
        row("same raw", {0, 4, 10, 4}, bar10, close, u"span.raw"_s);
        row("raw apart by nothing that counts", {0, 0, 10, 1e-310}, bar10, close, u"span.raw"_s);
        row("nan", {notANumber, 4, 10, 20}, bar10, range, u"zero.reference"_s);
        row("infinite", {0, infinite, 10, 20}, bar10, range, u"zero.raw"_s);
        row("nan span", {0, 4, notANumber, 20}, bar10, range, u"span.reference"_s);
        row("infinite span", {0, 4, 10, -infinite}, bar10, range, u"span.raw"_s);
        row("empty range", {0, 4, 10, 20}, {5, 5}, range, u"range"_s);
        row("range without end", {0, 4, 10, 20}, {0, infinite}, range, u"range"_s);
    }
    void refused()
    {
        QFETCH(QList<double>, points);
        QFETCH(QList<double>, range);
        QFETCH(ErrorCode, code);
        QFETCH(QString, field);
        const auto result = calibrate({points[0], points[1]}, {points[2], points[3]}, range[0], range[1]);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, code);
        QCOMPARE(result.error().field, field);
    }
    void beforeAndAfter()
    {
        const LinearCalibration before{0.625, -2.5};
        const CalibrationPoint zero{0, 4.021};
        const CalibrationPoint span{8, 16.913};
        const auto after = calibrate(zero, span, 0, 10);
        const auto report = calibrationReport({zero, span}, before, *after, 0, 10);
        QCOMPARE(report.rows.size(), 2U);
        QVERIFY(near(report.rows[0].before, 0.013125));
        QVERIFY(near(report.rows[1].before, 8.070625));
        QVERIFY(near(report.rows[1].errorBefore, 0.070625));
        QVERIFY(near(report.rows[1].after, 8));
        QVERIFY(near(report.largestErrorBeforePercent, 0.70625));
        QVERIFY(report.largestErrorAfterPercent < 1e-9);
    }
    void checkStep()
    {
        const CalibrationPoint zero{0, 4};
        const CalibrationPoint span{8, 16.8};
        const LinearCalibration calibration = *calibrate(zero, span, 0, 10);
        QCOMPARE(checkReference(zero, span), 4.0);
        const auto at = [&](double reference, double raw) {
            return checkCalibration(calibration, zero, span, {reference, raw}, 0, 10);
        };
        QVERIFY(at(4, 10.4)->passed);
        QVERIFY(near(at(4, 10.4)->value, 4));
        const auto off = at(4, 10.48); // 0.05 bar = 0.5 % of span, but for rounding
        QVERIFY(near(off->errorPercent, 0.5));
        QVERIFY(at(4, 10.479)->passed);
        QVERIFY(!at(4, 10.481)->passed);
        QCOMPARE(at(7.9, 16).error().code, ErrorCode::CalibrationPoints);
        QCOMPARE(at(0.1, 4).error().field, u"check.reference"_s);
        QCOMPARE(at(notANumber, 4).error().field, u"check.reference"_s);
        QCOMPARE(at(4, infinite).error().field, u"check.raw"_s);
    }
    void roundTrip()
    {
        const LinearCalibration calibration{0.62054, -2.4951937};
        QVERIFY(*linearCalibrationFromJson(toJson(calibration)) == calibration);
        QCOMPARE(linearCalibrationFromJson({{u"gain"_s, 1}}).error().field, u"offset"_s);
        QCOMPARE(linearCalibrationFromJson({{u"gain"_s, 0}, {u"offset"_s, 1}}).error().code, ErrorCode::FieldRange);
        QCOMPARE(linearCalibrationFromJson({{u"gain"_s, u"1"_s}, {u"offset"_s, 1}}).error().field, u"gain"_s);
    }
};

QTEST_GUILESS_MAIN(CalibrationTest)
#include "tst_sensors_calibration.moc"
