#include <gemba/rpc/metrics.h>

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
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

    /// Whatever the durations: a quantile is one that was observed, at most 3.2 % too high and never too low.
    void quantilesAreCloseUpperBounds()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 300; ++round) {
            rpc::Histogram histogram;
            std::vector<qint64> observed;
            const int count = 1 + static_cast<int>(random.bounded(400));
            for (int i = 0; i < count; ++i) {
                // Evenly over the powers of two up to half an hour.
                const qint64 us = static_cast<qint64>(std::pow(2.0, random.bounded(30.5)));
                observed.push_back(us);
                histogram.observeUs(us);
            }
            std::sort(observed.begin(), observed.end());
            const rpc::LatencyCounts latencies = histogram.latencies();
            QCOMPARE(latencies.total(), count);
            for (const double p : {0.0, 0.5, 0.95, 0.99, 0.999, 1.0}) {
                const auto rank = static_cast<size_t>(std::max(1.0, std::ceil(p * count)));
                const qint64 exact = observed[rank - 1];
                const qint64 estimate = *latencies.quantileUs(p);
                QVERIFY2(estimate >= exact && double(estimate) <= double(exact) * 1.032,
                         qPrintable(u"p%1 of %2: %3 for %4"_s.arg(p).arg(count).arg(estimate).arg(exact)));
            }
        }
    }

    void latenciesOfAWhileAreADifference()
    {
        rpc::Histogram histogram;
        QCOMPARE(histogram.latencies().quantileUs(0.5), std::nullopt); // no data, no figure
        histogram.observeUs(50'000'000);
        const rpc::LatencyCounts before = histogram.latencies();
        histogram.observeUs(10);
        histogram.observeUs(20);
        rpc::LatencyCounts since = histogram.latencies() - before;
        QCOMPARE(since.total(), 2);
        QCOMPARE(since.quantileUs(1.0), std::optional<qint64>(20));
        since += before;
        QCOMPARE(since.total(), 3);
        QVERIFY(*since.quantileUs(1.0) >= 50'000'000);
        histogram.observeUs(-5);
        histogram.observeUs(std::numeric_limits<qint64>::max() / 2);
        QCOMPARE(histogram.latencies().total(), 5);
    }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "tst_rpc_metrics.moc"
