#include <units.h>

#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::sensors;

class UnitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void known_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("from");
        QTest::addColumn<double>("expected");
        QTest::addColumn<QString>("to");
        const auto row = [](double value, const QString &from, double expected, const QString &to) {
            QTest::addRow("%s to %s", qPrintable(from), qPrintable(to)) << value << from << expected << to;
        };
        row(1, u"bar"_s, 1'000, u"mbar"_s);
        row(1, u"bar"_s, 100, u"kPa"_s);
        row(1, u"bar"_s, 14.503773773, u"[psi]"_s);
        row(1'013.25, u"hPa"_s, 101'325, u"Pa"_s);
        row(0, u"Cel"_s, 273.15, u"K"_s);
        row(100, u"Cel"_s, 212, u"[degF]"_s);
        row(-40, u"[degF]"_s, -40, u"Cel"_s);
        row(98.6, u"[degF]"_s, 37, u"Cel"_s);
        row(50, u"%"_s, 0.5, u"1"_s);
        row(1, u"m3/h"_s, 1000.0 / 60, u"L/min"_s);
        row(60, u"L/min"_s, 1, u"L/s"_s);
        row(1, u"kW.h"_s, 3.6, u"MJ"_s);
        row(1, u"kWh"_s, 1'000, u"Wh"_s);
        row(3'000, u"/min"_s, 50, u"Hz"_s);
        row(20, u"mA"_s, 0.02, u"A"_s);
        row(1'500, u"g"_s, 1.5, u"kg"_s);
        row(1, u"h"_s, 3'600, u"s"_s);
        row(21, u"°C"_s, 294.15, u"K"_s);
        row(7, u"mm/s"_s, 0.42, u"m/min"_s);
    }
    void known()
    {
        QFETCH(double, value);
        QFETCH(QString, from);
        QFETCH(double, expected);
        QFETCH(QString, to);
        const auto there = convert(value, from, to);
        QVERIFY(there.ok());
        QVERIFY2(std::abs(*there - expected) <= 1e-9 * std::max(1.0, std::abs(expected)),
                 qPrintable(QString::number(*there, 'g', 15)));
        const auto back = convert(*there, to, from);
        QVERIFY(std::abs(*back - value) <= 1e-9 * std::max(1.0, std::abs(value)));
    }
    void differencesHaveNoOffset()
    {
        QCOMPARE(*convertDifference(10, u"Cel"_s, u"K"_s), 10.0);
        QVERIFY(std::abs(*convertDifference(10, u"K"_s, u"[degF]"_s) - 18) < 1e-12);
        QCOMPARE(*convertDifference(0.1, u"bar"_s, u"mbar"_s), 100.0);
    }
    void refusals()
    {
        QCOMPARE(convert(1, u"bar"_s, u"Cel"_s).error().field, u"to"_s);
        QCOMPARE(convert(1, u"furlong"_s, u"m"_s).error().field, u"from"_s);
        QCOMPARE(convert(1, u"m"_s, u""_s).error().field, u"to"_s);
        QCOMPARE(convertDifference(1, u"A"_s, u"V"_s).error().code, ErrorCode::FieldRange);
        QVERIFY(!findUnit(u"BAR"_s)); // UCUM is case-sensitive: Pa is not PA, mW is not MW
    }
    /// Every pair of the table: converts exactly when the dimension is the same, and back to where it came from.
    void everyPair()
    {
        for (const Unit &from : allUnits()) {
            for (const Unit &to : allUnits()) {
                const auto result = convert(12.5, QString::fromUtf16(from.code), QString::fromUtf16(to.code));
                QCOMPARE(result.ok(), from.dimension == to.dimension);
                if (!result)
                    continue;
                const auto back = convert(*result, QString::fromUtf16(to.code), QString::fromUtf16(from.code));
                QVERIFY(std::abs(*back - 12.5) < 1e-9);
            }
        }
    }
    void theTableIsSound()
    {
        QSet<QString> codes;
        QSet<QString> dimensions;
        std::optional<Dimension> last;
        for (const Unit &unit : allUnits()) {
            const QString code = QString::fromUtf16(unit.code);
            QVERIFY2(!codes.contains(code), qPrintable(code));
            codes.insert(code);
            QVERIFY(unit.factor > 0);
            QVERIFY(unit.offset == 0 || unit.dimension == Dimension::Temperature);
            // A symbol must lead to its own unit, not to another one's code.
            if (const QString symbol = QString::fromUtf16(unit.symbol); !symbol.isEmpty())
                QCOMPARE(findUnit(symbol), &unit);
            if (unit.dimension != last) {
                QVERIFY(!dimensions.contains(toText(unit.dimension)));
                dimensions.insert(toText(unit.dimension));
                QCOMPARE(unit.factor, 1.0);
                last = unit.dimension;
            }
        }
    }
    void theSameUnitCostsNothing()
    {
        QCOMPARE(*convert(0.1, u"[psi]"_s, u"[psi]"_s), 0.1);
        QCOMPARE(*convert(0.1, u"kWh"_s, u"kW.h"_s), 0.1);
    }
};

QTEST_GUILESS_MAIN(UnitsTest)
#include "tst_sensors_units.moc"
