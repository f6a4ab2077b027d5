// Figures as people read them: what somebody set is shown whole, what was measured to what it is good for.

#include <figures.h>

#include <QTest>

using namespace Qt::StringLiterals;
using gemba::ui::Figures;

class FiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresKeepWhatTheyMean_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("measured");
        const auto row = [](double value, const QString &limit, const QString &measured) {
            QTest::newRow(qPrintable(limit)) << value << limit << measured;
        };
        row(0, u"0"_s, u"0"_s);
        row(5.5, u"5.5"_s, u"5.5"_s);
        row(-40, u"-40"_s, u"-40"_s);
        row(0.1 + 0.2, u"0.3"_s, u"0.3"_s);
        row(0.125, u"0.125"_s, u"0.125"_s);
        row(0.004, u"0.004"_s, u"0.004"_s);
        row(1013.257, u"1,013.257"_s, u"1,013.26"_s);
        row(-0.000'123'4, u"-0.0001234"_s, u"-0.000123"_s);
        row(5.381'249, u"5.381249"_s, u"5.38"_s);
    }
    void figuresKeepWhatTheyMean()
    {
        QFETCH(double, value);
        const Figures figures(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc());
        const QString dash(QChar(0x2013));
        QTEST(figures.limit(value).replace(dash, u"-"_s), "limit");
        QTEST(figures.measured(value).replace(dash, u"-"_s), "measured");
    }
    void whatIsTypedIsANumberOrNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value"); // -1: none
        QTest::newRow("a point") << u" 0.125"_s << 0.125;
        QTest::newRow("a comma") << u"5,5 "_s << 5.5;
        for (const auto &text : {u""_s, u"five"_s, u"nan"_s, u"inf"_s, u"1e999"_s, u"1,000.5"_s})
            QTest::newRow(qPrintable(u"none: "_s + text)) << text << -1.0;
    }
    void whatIsTypedIsANumberOrNothing()
    {
        QFETCH(QString, text);
        QTEST(Figures::typed(text).value_or(-1), "value");
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "tst_qml_figures.moc"
