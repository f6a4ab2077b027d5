#include "probes.h"
#include "report.h"
#include "sections.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <chrono>

namespace gemba::bench {

using namespace Qt::StringLiterals;

bool benchFanout(BenchServer &server, int screens, int rounds)
{
    const auto device = server.connectDevice(0);
    const auto sockets = server.connectScreens(screens);
    const QString channel = server.channels(0).first();
    qsizetype arrived = 0;
    QString wanted;
    for (const auto &socket : sockets) {
        QObject::connect(socket.get(), &QWebSocket::textMessageReceived, socket.get(), [&](const QString &text) {
            if (!wanted.isEmpty() && text.contains(wanted))
                ++arrived;
        });
    }
    std::vector<double> lastMs;
    const double cpuBefore = server.cpuSeconds();
    for (int i = 0; i < rounds; ++i) {
        const int value = 500'000 + screens * 10 + i;
        wanted = u"\"value\":%1"_s.arg(value);
        arrived = 0;
        links::MqttMessage message;
        message.topic = server.topic(0, u"tele"_s);
        message.payload = "{\"ts\":" + QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + ",\"v\":{\"" +
                          channel.toUtf8() + "\":" + QByteArray::number(value) + "}}";
        message.qos = 1;
        const auto start = std::chrono::steady_clock::now();
        static_cast<void>(device->publish(message));
        if (!waitFor([&] { return arrived >= qsizetype(sockets.size()); }, 10'000))
            throw std::runtime_error("a broadcast did not reach every screen");
        lastMs.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        QElapsedTimer pause;
        pause.start();
        waitFor([&] { return pause.elapsed() > 40; }, 1'000);
    }
    const double cpu = server.cpuSeconds() - cpuBefore;
    const auto bare = probeTcpFanoutMs(screens, std::max(10, rounds / 2));
    const QJsonObject more{{u"rounds"_s, rounds},
                           {u"delivered"_s, qint64(rounds) * screens},
                           {u"cpu_us_per_frame"_s, cpu * 1e6 / (double(rounds) * screens)},
                           {u"rss_mib"_s, server.rssMiB()},
                           {u"limit_is"_s, u"bare TCP broadcast to as many sockets, last one"_s}};
    const double target = screens <= 100 ? 100 : 0;
    const QString name = u"fanout_%1_last_"_s.arg(screens);
    bool ok = report({name + u"p50"_s, quantile(lastMs, 0.5), quantile(bare, 0.5), u"ms"_s, false, target, more});
    ok &= report({name + u"p99"_s, quantile(lastMs, 0.99), quantile(bare, 0.99), u"ms"_s, false, target, more});
    return ok;
}

} // namespace gemba::bench
