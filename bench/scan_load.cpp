#include "scan_load.h"

#include "bench_server.h"

#include <QNetworkRequest>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

#include <algorithm>
#include <chrono>
#include <deque>
#include <stdexcept>

namespace gemba::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

namespace {

class GembadLink : public StationLink
{
public:
    GembadLink(quint16 port, const QString &token, std::function<void()> whenConnected)
    {
        QNetworkRequest request(QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(port)));
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        connect(&m_socket, &QWebSocket::connected, this, std::move(whenConnected));
        connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
            if (!text.contains(u"\"id\":"_s) || !m_done)
                return;
            std::exchange(m_done, {})(text.toUtf8());
        });
        connect(&m_socket, &QWebSocket::disconnected, this, [this] {
            if (m_done)
                std::exchange(m_done, {})({});
        });
        m_socket.open(request);
    }

    void ask(const QByteArray &request, std::function<void(const QByteArray &)> done) override
    {
        m_done = std::move(done);
        m_socket.sendTextMessage(QString::fromUtf8(request));
    }

private:
    QWebSocket m_socket;
    std::function<void(const QByteArray &)> m_done;
};

class PeerLink : public StationLink
{
public:
    PeerLink(quint16 port, QByteArray token, std::function<void()> whenConnected)
        : m_token(std::move(token))
        , m_port(port)
    {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(&m_socket, &QTcpSocket::connected, this, [this, whenConnected = std::move(whenConnected)]() mutable {
            if (whenConnected)
                std::exchange(whenConnected, {})();
            if (!m_waiting.isEmpty())
                m_socket.write(std::exchange(m_waiting, {}));
        });
        connect(&m_socket, &QTcpSocket::readyRead, this, &PeerLink::read);
        m_socket.connectToHost(u"127.0.0.1"_s, port);
    }

    void ask(const QByteArray &request, std::function<void(const QByteArray &)> done) override
    {
        m_done = std::move(done);
        const qsizetype line = request.indexOf('\n');
        const QByteArray body = request.mid(line + 1);
        QByteArray out =
            request.first(line) + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + m_token + "\r\n";
        if (!body.isEmpty())
            out += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        out += "\r\n" + body;
        // A server may close a kept connection between two requests: then the next one opens another.
        if (m_socket.state() == QAbstractSocket::ConnectedState) {
            m_socket.write(out);
        } else {
            m_waiting = out;
            if (m_socket.state() == QAbstractSocket::UnconnectedState)
                m_socket.connectToHost(u"127.0.0.1"_s, m_port);
        }
    }

private:
    void read()
    {
        m_in += m_socket.readAll();
        const qsizetype head = m_in.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const QByteArray lower = m_in.first(head).toLower();
        const qsizetype at = lower.indexOf("content-length:");
        const qsizetype length =
            at < 0 ? 0 : lower.mid(at + 15, lower.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        if (m_in.size() < head + 4 + length)
            return;
        const bool isOk = m_in.startsWith("HTTP/1.1 2");
        const QByteArray body = m_in.mid(head + 4, length);
        m_in.clear();
        if (m_done)
            std::exchange(m_done, {})(isOk ? body : QByteArray());
    }

    QTcpSocket m_socket;
    const QByteArray m_token;
    const quint16 m_port;
    QByteArray m_in;
    QByteArray m_waiting;
    std::function<void(const QByteArray &)> m_done;
};

} // namespace

std::unique_ptr<StationLink> connectToGembad(quint16 port, const QString &token, std::function<void()> connected)
{
    return std::make_unique<GembadLink>(port, token, std::move(connected));
}

std::unique_ptr<StationLink> connectToPeer(quint16 port, const QByteArray &token, std::function<void()> connected)
{
    return std::make_unique<PeerLink>(port, token, std::move(connected));
}

LoadResult runLoad(const std::vector<std::unique_ptr<StationLink>> &links, int seconds,
                   const std::function<QByteArray(int)> &next, const std::function<bool(const QByteArray &)> &isGood)
{
    LoadResult out;
    const auto start = Steady::now();
    const auto end = start + std::chrono::seconds(seconds);
    int open = 0;
    std::function<void(int)> step = [&](int station) {
        const auto sent = Steady::now();
        if (sent >= end) {
            --open;
            return;
        }
        links[size_t(station)]->ask(next(station), [&, station, sent](const QByteArray &answer) {
            out.ms.push_back(std::chrono::duration<double, std::milli>(Steady::now() - sent).count());
            out.count(answer, isGood(answer));
            // The edge lets 100 messages a second through on one connection; a hand does not scan 20.
            const auto spent = std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - sent);
            QTimer::singleShot(std::max(0ms, 11ms - spent), links[size_t(station)].get(),
                               [&, station] { step(station); });
        });
    };
    for (int i = 0; i < int(links.size()); ++i) {
        ++open;
        step(i);
    }
    if (!waitFor([&] { return open == 0; }, (seconds + 60) * 1'000))
        throw std::runtime_error("stations were not answered");
    out.seconds = std::chrono::duration<double>(Steady::now() - start).count();
    return out;
}

LoadResult runPaced(const std::vector<std::unique_ptr<StationLink>> &links, int seconds, double perSecond,
                    const std::function<QByteArray(int)> &next, const std::function<bool(const QByteArray &)> &isGood)
{
    struct Turn
    {
        std::deque<Steady::time_point> due;
        bool asking = false;
    };
    LoadResult out;
    std::vector<Turn> turns(links.size());
    const auto start = Steady::now();
    const auto wanted = static_cast<qint64>(perSecond * seconds);
    const auto dueAt = [&](qint64 n) {
        return start +
               std::chrono::duration_cast<Steady::duration>(std::chrono::duration<double>(double(n) / perSecond));
    };
    qint64 given = 0;
    std::function<void(size_t)> ask = [&](size_t station) {
        Turn &turn = turns[station];
        if (turn.asking || turn.due.empty())
            return;
        turn.asking = true;
        links[station]->ask(next(int(station)), [&, station](const QByteArray &answer) {
            Turn &mine = turns[station];
            out.ms.push_back(std::chrono::duration<double, std::milli>(Steady::now() - mine.due.front()).count());
            mine.due.pop_front();
            mine.asking = false;
            out.count(answer, isGood(answer));
            ask(station);
        });
    };
    QTimer clock;
    clock.setTimerType(Qt::PreciseTimer);
    QObject::connect(&clock, &QTimer::timeout, &clock, [&] {
        const auto now = Steady::now();
        for (; given < wanted && dueAt(given) <= now; ++given) {
            const auto station = static_cast<size_t>(given) % links.size();
            turns[station].due.push_back(dueAt(given));
            ask(station);
        }
    });
    clock.start(1ms);
    if (!waitFor([&] { return out.answers == wanted; }, (seconds + 60) * 1'000))
        throw std::runtime_error("stations were not answered");
    out.seconds = std::chrono::duration<double>(Steady::now() - start).count();
    return out;
}

} // namespace gemba::bench
