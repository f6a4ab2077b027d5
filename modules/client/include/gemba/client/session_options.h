#pragma once

#include <gemba/wire/envelope.h>

#include <identity_contract.h>

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace gemba::client {

Q_NAMESPACE

/// Where a link to the server stands. Every client shows exactly these.
enum class LinkState {
    Idle,            ///< not started, or nothing to sign in with
    Discovering,     ///< looking for the server and reading the key it shows
    Pairing,         ///< connected only to enrol; nothing but pairing may be asked
    Connecting,      ///< TCP, TLS and WebSocket handshakes
    Authenticating,  ///< connected; saying who we are
    Syncing,         ///< waiting for snapshots or missed events
    Live,            ///< everything shown is as fresh as the server has it
    Degraded,        ///< connected, but the heartbeat is late
    Offline,         ///< no link; retryInMs() says when the next attempt comes
    Rejected,        ///< the server, or our distrust of it, says no; reason() says why
    VersionMismatch, ///< the two sides share no version of the protocol
};
Q_ENUM_NS(LinkState)

/// "live", "offline", …: for logs and tests. Shown texts are made (and translated) by the page.
QString linkStateName(LinkState state);

/// Whom to believe. Exactly one is used, in this order: caFile, caPem, pinnedSpkiSha256, firstContact. The system's own
/// certificate authorities are never asked. Without any of them only plaintext to this very machine is possible.
struct Trust
{
    QString caFile;              ///< PEM; the server's certificate must chain to it
    QByteArray caPem;            ///< the same as text, as an enrolled terminal keeps it
    QByteArray pinnedSpkiSha256; ///< 32 bytes: SHA-256 of the CA's public key (SubjectPublicKeyInfo)
    /// Believe the CA that the server shows, for pairing alone: the session stops in LinkState::Pairing and refuses
    /// every other call. Session::serverFingerprint() is what a person must compare before it is pinned.
    bool firstContact = false;
};

/// Intervals in milliseconds. The defaults are what the server is built for; tests shorten them.
struct Timing
{
    int connectTimeoutMs = 10'000;
    int pingIntervalMs = 5'000; ///< own WebSocket pings: measures latency and keeps a quiet link provably alive
    int deadAfterMs = 20'000;   ///< no traffic of any kind for so long: the link is dead
    int lateAfterMs = 3'000;    ///< heartbeat older than this: LinkState::Degraded
    int freshnessCheckMs = 250;
    int backoffMinMs = 500;
    int backoffMaxMs = 30'000;
    int rejectedRetryMs = 60'000; ///< a refused client asks again, but seldom: somebody may have approved it
    int refreshAheadMs = 60'000;  ///< access tokens are renewed so long before they expire
};

struct SessionOptions
{
    QUrl url; ///< wss://host:port/ws; ws:// only to this machine
    Trust trust;
    wire::Encoding encoding = wire::Encoding::Cbor;
    identity::ClientKind kind = identity::ClientKind::Unknown;
    bool heartbeat = false; ///< also subscribe to server.heartbeat; kiosks always do
    Timing timing;
    qint64 maxMessageBytes = 64LL * 1024 * 1024; ///< a larger message from the server ends the connection
};

struct CallOptions
{
    int timeoutMs = 10'000; ///< from the call to its answer, however often the link drops in between
    /// When given and destroyed before the answer comes, the answer is dropped.
    const QObject *context = nullptr;
    /// Nobody asked for it: it is no sign that a person is there, and the session's idle time runs on.
    bool isPassive = false;
};

} // namespace gemba::client
