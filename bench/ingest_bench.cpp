#include "probes.h"
#include "report.h"
#include "sections.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <chrono>

namespace gemba::bench {

using namespace Qt::StringLiterals;

namespace {

qint64 nowUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

links::MqttMessage tele(const QString &topic, const QByteArray &payload)
{
    links::MqttMessage message;
    message.topic = topic;
    message.payload = payload;
    message.qos = 1;
    return message;
}

} // namespace

bool benchIngestLatency(BenchServer &server, int rounds)
{
    const auto device = server.connectDevice(0);
    const auto screen = server.connectScreen();
    const QString channel = server.channels(0).first();
    double seen = -1;
    QObject::connect(screen.get(), &QWebSocket::textMessageReceived, screen.get(), [&](const QString &text) {
        const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
        const QJsonArray values = message["params"_L1]["data"_L1]["values"_L1].toArray();
        for (const QJsonValue &value : values) {
            if (value["sensor"_L1].toString() == channel)
                seen = value["value"_L1].toDouble();
        }
    });
    std::vector<double> ms;
    for (int i = 0; i < rounds; ++i) {
        const int value = 1000 + i;
        const qint64 start = nowUs();
        static_cast<void>(device->publish(tele(
            server.topic(0, u"tele"_s), "{\"seq\":" + QByteArray::number(i + 1) + ",\"ts\":" +
                                            QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + ",\"v\":{\"" +
                                            channel.toUtf8() + "\":" + QByteArray::number(value) + "}}")));
        if (!waitFor([&] { return seen == value; }, 5'000))
            throw std::runtime_error("a reading never reached the screen");
        ms.push_back(double(nowUs() - start) / 1000);
        // Readings of a plant come one by one, not back to back.
        QElapsedTimer pause;
        pause.start();
        waitFor([&] { return pause.elapsed() > 15 + (i * 7) % 20; }, 1'000);
    }
    const auto fsync = probeFsyncUs(server.directory(), 200);
    const auto trip = probeRoundTripUs(500);
    // What no design can avoid: device to broker, broker to server, one durable commit, server to screen.
    const double floorP50 = (quantile(fsync, 0.5) + 1.5 * quantile(trip, 0.5)) / 1000;
    const double floorP99 = (quantile(fsync, 0.99) + 1.5 * quantile(trip, 0.99)) / 1000;
    const QJsonObject more{{u"rounds"_s, rounds}};
    bool ok = report({u"ingest_to_screen_p50"_s, quantile(ms, 0.5), floorP50, u"ms"_s, false, 50, more});
    ok &= report({u"ingest_to_screen_p99"_s, quantile(ms, 0.99), floorP99, u"ms"_s, false, 50, more});
    return ok;
}

bool benchSustainedReadings(BenchServer &server, int devices, int messages)
{
    constexpr int batch = 20;
    std::vector<std::unique_ptr<links::MqttLink>> nodes;
    qint64 acknowledged = 0;
    for (int d = 0; d < devices; ++d) {
        nodes.push_back(server.connectDevice(d));
        static_cast<void>(nodes.back()->subscribe(server.topic(d, u"tele/ack"_s), 1));
        QObject::connect(nodes.back().get(), &links::MqttLink::messagesReceived, nodes.back().get(),
                         [&](const QList<links::MqttMessage> &all) {
                             for (const auto &message : all)
                                 acknowledged += QJsonDocument::fromJson(message.payload)["seqs"_L1].toArray().size();
                         });
    }
    QElapsedTimer settle;
    settle.start();
    waitFor([&] { return settle.elapsed() > 500; }, 2'000);

    const QStringList channels = server.channels(0);
    const qint64 firstMs = QDateTime::currentMSecsSinceEpoch() - qint64(messages) * batch;
    const double cpuBefore = server.cpuSeconds();
    const qint64 start = nowUs();
    qint64 sent = 0;
    for (int m = 0; m < messages; ++m) {
        for (int d = 0; d < devices; ++d) {
            QByteArray payload = "[";
            for (int b = 0; b < batch; ++b) {
                const qint64 seq = 1'000'000 + qint64(m) * batch + b;
                payload += (b ? ",{\"seq\":" : "{\"seq\":") + QByteArray::number(seq) +
                           ",\"ts\":" + QByteArray::number(firstMs + qint64(m) * batch + b) + ",\"ack\":true,\"v\":{";
                const QStringList names = server.channels(d);
                for (qsizetype c = 0; c < names.size(); ++c) {
                    payload +=
                        (c ? ",\"" : "\"") + names[c].toUtf8() + "\":" + QByteArray::number(100 + (m + b + c) % 50);
                }
                payload += "}}";
            }
            static_cast<void>(nodes[size_t(d)]->publish(tele(server.topic(d, u"tele"_s), payload + ']')));
            sent += batch;
        }
        // At most this much under way, as devices with a bounded buffer would.
        waitFor([&] { return sent - acknowledged < 20'000; }, 60'000);
    }
    if (!waitFor([&] { return acknowledged >= sent; }, 120'000))
        throw std::runtime_error("not every reading was acknowledged");
    const double seconds = double(nowUs() - start) / 1e6;
    const double readings = double(sent) * double(channels.size());
    const double cpu = server.cpuSeconds() - cpuBefore;
    const double bare = probeSqliteRowsPerSecond(server.directory(), 50'000);
    return report({u"readings_sustained"_s, readings / seconds, bare, u"readings/s"_s, true, 10'000.0 / 60,
                   QJsonObject{{u"readings"_s, readings},
                               {u"acknowledged"_s, acknowledged},
                               {u"cpu_us_per_reading"_s, cpu * 1e6 / readings},
                               {u"rss_mib"_s, server.rssMiB()},
                               {u"limit_is"_s, u"bare SQLite rows/s, WAL FULL, 500 rows a transaction"_s}}});
}

} // namespace gemba::bench
