#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace gemba::transport {

/// One checked request. A value: it may be kept, moved and read on any thread.
struct HttpRequest
{
    QByteArray method;                     ///< "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE" or "OPTIONS"
    QString path;                          ///< percent-decoded, starts with '/', no dot segments
    QByteArray query;                      ///< behind '?', still encoded (see QUrlQuery); empty without one
    QHash<QByteArray, QByteArray> headers; ///< names in lower case; repeated ones joined by ", "
    QByteArray body;
    /// The socket's, or the client's that a trusted proxy names; IPv4 peers of a dual-stack socket appear as IPv4.
    QHostAddress peerAddress;
    bool tls = false;
};

struct HttpResponse
{
    int status = 200;
    QByteArray contentType; ///< empty together with an empty body
    /// Replace the defaults of the same name (Cache-Control, Content-Security-Policy, …). A name or value with a
    /// control character is left out and logged: no answer can be split by what it echoes.
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< not sent on HEAD; its length still is
    /// Whoever asked proved who he is: his connection no longer counts among the unknown.
    bool isCallerKnown = false;
};

/// Answers the one request it was given with; the second and later calls do nothing, as does a call after the client
/// has gone. Copies share that one chance. To be called on the Edge's thread, now or later. If the last copy is
/// destroyed without an answer, the client gets 500.
using HttpResponder = std::function<void(HttpResponse)>;

using HttpHandler = std::function<void(HttpRequest, HttpResponder)>;

} // namespace gemba::transport
