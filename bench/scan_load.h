#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QTcpSocket;
class QWebSocket;

namespace gemba::bench {

/// One station: sends a request, waits for its answer, sends the next. A request and its answer are bytes of JSON.
class StationLink : public QObject
{
    Q_OBJECT
public:
    /// @p done gets the answer, or nothing when the connection was lost.
    virtual void ask(const QByteArray &request, std::function<void(const QByteArray &)> done) = 0;
};

/// To gembad: a WebSocket, JSON-RPC; the token goes with the upgrade.
std::unique_ptr<StationLink> connectToGembad(quint16 port, const QString &token, std::function<void()> connected);
/// To a peer: HTTP/1.1 with keep-alive; a request is "POST /path\n{json}" or "GET /path\n".
std::unique_ptr<StationLink> connectToPeer(quint16 port, const QByteArray &token, std::function<void()> connected);

struct LoadResult
{
    qint64 answers = 0;
    qint64 failures = 0;
    QByteArray firstBad; ///< answer, shortened; empty without failures
    double seconds = 0;
    std::vector<double> ms;
    void count(const QByteArray &answer, bool isGood)
    {
        ++answers;
        if (!isGood && ++failures == 1)
            firstBad = answer.left(400);
    }
    double perSecond() const { return seconds > 0 ? double(answers) / seconds : 0; }
};

/// Closed loop: every link asks again once it is answered, at most 90 times a second, for so many seconds. @p next makes the request of a station;
/// @p isGood judges an answer.
LoadResult runLoad(const std::vector<std::unique_ptr<StationLink>> &links, int seconds,
                   const std::function<QByteArray(int station)> &next,
                   const std::function<bool(const QByteArray &)> &isGood);

/// Open loop: so many requests a second in all, each link in its turn, whether or not the one before is answered. A request that
/// has to wait for its link's last answer has waited since it was due: a slow server is not asked less.
LoadResult runPaced(const std::vector<std::unique_ptr<StationLink>> &links, int seconds, double perSecond,
                    const std::function<QByteArray(int station)> &next,
                    const std::function<bool(const QByteArray &)> &isGood);

} // namespace gemba::bench
