#include <gemba/rpc/metrics.h>

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <cmath>
#include <limits>
#include <thread>

using namespace gemba;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"a \"quoted\" back\\slash\nand a line"_s;

void fill(rpc::Metrics &metrics)
{
    using rpc::Metrics;
    metrics.counter(u"gemba_tests_total"_s, u"Tests"_s, Metrics::label(u"kind"_s, u"quick"_s)).add(3);
    metrics.counter(u"gemba_tests_total"_s, u"Tests"_s, Metrics::label(u"kind"_s, hostile)).add(4);
    metrics.gauge(u"gemba_level_ratio"_s, u"Back\\slash and\nline"_s, [] { return 0.1; });
    metrics.gauge(u"gemba_nothing_ratio"_s, u"Not known"_s, [] { return std::nan(""); });
    metrics.gauge(u"gemba_endless_ratio"_s, u"Endless"_s, [] { return std::numeric_limits<double>::infinity(); });
    metrics.countedBy(u"gemba_counted_total"_s, u"Counted elsewhere"_s, [] { return 12345678901.0; });
    rpc::Histogram &durations =
        metrics.histogram(u"gemba_wait_duration_seconds"_s, u"Waiting"_s, Metrics::label(u"kind"_s, u"slow"_s));
    for (const qint64 us : {100, 500, 501, 2'000'000, 60'000'000})
        durations.observeUs(us);
}

} // namespace

class MetricsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTextSaysWhatWasCounted()
    {
        rpc::Metrics metrics;
        fill(metrics);
        const QByteArray text = metrics.render();
        const QByteArrayList wanted{
            "# HELP gemba_tests_total Tests\n# TYPE gemba_tests_total counter\n",
            "gemba_tests_total{kind=\"quick\"} 3\n",
            "gemba_tests_total{kind=\"a \\\"quoted\\\" back\\\\slash\\nand a line\"} 4\n",
            "# HELP gemba_level_ratio Back\\\\slash and\\nline\n# TYPE gemba_level_ratio gauge\n",
            "gemba_counted_total 12345678901\n",
            "# TYPE gemba_wait_duration_seconds histogram\n",
            // A value on a bound belongs below it.
            "gemba_wait_duration_seconds_bucket{kind=\"slow\",le=\"0.0005\"} 2\n",
            "gemba_wait_duration_seconds_bucket{kind=\"slow\",le=\"0.001\"} 3\n",
            "gemba_wait_duration_seconds_bucket{kind=\"slow\",le=\"10\"} 4\n",
            "gemba_wait_duration_seconds_bucket{kind=\"slow\",le=\"+Inf\"} 5\n",
            "gemba_wait_duration_seconds_count{kind=\"slow\"} 5\n",
        };
        for (const QByteArray &line : wanted)
            QVERIFY2(text.contains(line), (line + "is not in\n" + text).constData());
        QVERIFY(text.endsWith('\n'));
        QCOMPARE(text.count("# TYPE gemba_tests_total"), 1);
    }

    void promtoolAcceptsIt()
    {
        const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
        if (promtool.isEmpty())
            QSKIP("promtool is not installed; ./gemba test fetches it");
        rpc::Metrics metrics;
        fill(metrics);
        QProcess judge;
        judge.setProcessChannelMode(QProcess::MergedChannels);
        judge.start(promtool, {u"check"_s, u"metrics"_s});
        QVERIFY(judge.waitForStarted(gemba::test::patienceMs));
        judge.write(metrics.render());
        judge.closeWriteChannel();
        QVERIFY(judge.waitForFinished(gemba::test::patienceMs));
        const QByteArray verdict = judge.readAll();
        QVERIFY2(judge.exitCode() == 0, verdict.constData());
        QCOMPARE(verdict, QByteArray());
    }

    void oneNameAndLabelIsOneObject()
    {
        rpc::Metrics metrics;
        rpc::Counter &a = metrics.counter(u"gemba_a_total"_s, u"A"_s);
        for (int i = 0; i < 100; ++i) // references stay good while others are added
            metrics.counter(u"gemba_a_total"_s, u"A"_s, rpc::Metrics::label(u"i"_s, QString::number(i)));
        QCOMPARE(&metrics.counter(u"gemba_a_total"_s, u"A"_s), &a);
        std::thread other([&] {
            for (int i = 0; i < 10'000; ++i)
                a.add();
        });
        for (int i = 0; i < 10'000; ++i)
            a.add();
        other.join();
        QCOMPARE(a.value(), 20'000);
    }

    void quantilesAreUpperBounds()
    {
        rpc::Histogram histogram;
        QCOMPARE(histogram.quantileSeconds(0.5), 0.0);
        for (int i = 0; i < 99; ++i)
            histogram.observeUs(800);
        histogram.observeUs(3'000'000);
        QCOMPARE(histogram.quantileSeconds(0.0), 0.001);
        QCOMPARE(histogram.quantileSeconds(0.5), 0.001);
        QCOMPARE(histogram.quantileSeconds(0.99), 0.001);
        QCOMPARE(histogram.quantileSeconds(1.0), 5.0);
        histogram.observeUs(99'000'000);
        QCOMPARE(histogram.quantileSeconds(1.0), 10.0);
    }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "tst_rpc_metrics.moc"
