#include <tokens.h>

#include <QTest>

using namespace gemba::ui;

class TokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastOfBlackAndWhite()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    }
    void textCanBeRead_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("paper");
        QTest::addColumn<double>("least");
        const struct
        {
            const char *name;
            Scheme scheme;
        } schemes[] = {{"day", Scheme::Day}, {"night", Scheme::Night}, {"contrast", Scheme::Contrast}};
        for (const auto &[name, scheme] : schemes) {
            const Tokens &t = tokensFor(scheme);
            const struct
            {
                const char *name;
                QColor color;
            } papers[] = {{"ground", t.ground}, {"panel", t.panel}, {"raised", t.raised}};
            for (const auto &paper : papers) {
                QTest::addRow("%s text on %s", name, paper.name) << t.text << paper.color << 4.5;
                QTest::addRow("%s muted on %s", name, paper.name) << t.muted << paper.color << 4.5;
                QTest::addRow("%s live on %s", name, paper.name) << t.live << paper.color << 4.5;
                // Not text: a focus outline and the cursor must be told from what is behind them (WCAG 1.4.11).
                QTest::addRow("%s interactive on %s", name, paper.name) << t.interactive << paper.color << 3.0;
            }
            QTest::addRow("%s key", name) << t.onInteractive << t.interactive << 4.5;
            QTest::addRow("%s inverse", name) << t.panel << t.text << 4.5;
            // Shapes, larger than a hand.
            QTest::addRow("%s good result", name) << t.onGood << t.good << 3.0;
            QTest::addRow("%s already there", name) << t.onHere << t.here << 3.0;
            QTest::addRow("%s queued", name) << t.text << t.queued << 3.0;
            for (int priority = 1; priority <= 4; ++priority)
                QTest::addRow("%s priority %d", name, priority)
                    // Numbers in markers are bold and stand beside the shape that says the same: large-text threshold.
                    << t.onPriorityColor(priority) << t.priorityColor(priority) << 3.0;
        }
    }
    void textCanBeRead()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, paper);
        QFETCH(double, least);
        const double ratio = contrastRatio(ink, paper);
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 on %2 is %3").arg(ink.name(), paper.name()).arg(ratio)));
    }
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_qml_tokens.moc"
