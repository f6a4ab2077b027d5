#include <limit_settings.h>
#include <shipped_sensors.h>
#include <units.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::sensors;

class ShippedSensorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QList<double>>("numbers"); // range, normal, warning
        QTest::newRow("P1") << u"P1"_s << u"bar"_s << QList<double>{0, 10, 2, 8, 1.5, 9};
        QTest::newRow("P2") << u"P2"_s << u"bar"_s << QList<double>{0, 5, 1, 4, 0.5, 4.5};
        QTest::newRow("P3") << u"P3"_s << u"mbar"_s << QList<double>{0, 1'000, 200, 800, 100, 900};
    }
    void table()
    {
        QFETCH(QString, id);
        QFETCH(QString, unit);
        QFETCH(QList<double>, numbers);
        const auto all = shippedSensors();
        QCOMPARE(all.size(), 3U);
        const auto it =
            std::find_if(all.begin(), all.end(), [&id](const ShippedSensor &s) { return id == QStringView(s.id); });
        QVERIFY(it != all.end());
        QCOMPARE(QString::fromUtf16(it->unit), unit);
        QCOMPARE((QList<double>{it->rangeMin, it->rangeMax, it->lo, it->hi, it->lolo, it->hihi}), numbers);
        QCOMPARE(it->intervalMs, 1'000);
    }
    void theyPassOurOwnChecks()
    {
        for (const ShippedSensor &s : shippedSensors()) {
            const gemba::alarms::LimitSettings limits{s.lolo,     s.lo,        s.hi,        s.hihi,
                                                      s.deadband, s.onDelayMs, s.offDelayMs};
            QVERIFY(gemba::alarms::checkLimits(limits, {s.rangeMin, s.rangeMax}).ok());
            QVERIFY(findUnit(QString::fromUtf16(s.unit)));
            QVERIFY(s.warningPriority == 2 || s.warningPriority == 3);
        }
    }
};

QTEST_GUILESS_MAIN(ShippedSensorsTest)
#include "tst_sensors_shipped.moc"
