#pragma once

#include "station_types.h"

#include <gemba/core/clock.h>
#include <gemba/core/result.h>
#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

#include <QJsonObject>
#include <QJsonValue>
#include <QObject>

#include <functional>

namespace gemba::scanner {

/// Everything the station needs from the outside. Two implementations: a simulated plant (OfflineBackend) and a server.
///
/// Lives in the GUI thread. Getters answer at once. Calls return at once and call back later, in the GUI thread, exactly once and
/// never from inside the call. A callback whose owner is gone is the caller's business: bind it to a QPointer.
class ScannerBackend : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Reply = std::function<void(const Result<T> &)>;

    using QObject::QObject;

    virtual const Clock &clock() const = 0;
    /// Begins to work: connects, or opens the recording. Once.
    virtual void start() = 0;

    virtual LinkInfo link() const = 0;
    virtual SiteInfo site() const = 0;
    virtual Person person() const = 0;
    virtual PairingInfo pairing() const = 0;

    virtual void retryNow() = 0;
    virtual void startPairing() = 0;
    virtual void signInWithPin(const QString &name, const QString &pin, Reply<void> reply) = 0;
    virtual void signOut() = 0;

    /// ServerUnreachable at once when the link is down: whoever stands here should learn that now.
    virtual void callRaw(const QString &method, const QJsonObject &params, wire::MethodKind kind,
                         Reply<QJsonValue> reply) = 0;

    template <wire::WireMethod M>
    void ask(const typename M::Params &params, Reply<typename M::Reply> reply)
    {
        callRaw(QString::fromLatin1(M::method.name), wire::encode(params), M::method.kind,
                [reply = std::move(reply)](const Result<QJsonValue> &answer) {
                    if (!answer)
                        return reply(answer.error());
                    reply(wire::decode<typename M::Reply>(*answer, wire::Unknown::Ignore));
                });
    }

Q_SIGNALS:
    void linkChanged();
    void siteChanged();
    void personChanged();
    /// Signed out, or the server ended the session. Not emitted when the session's time ran out while the server was out of reach:
    /// then personChanged() alone tells that person() is nobody.
    void personLeft();
    void pairingChanged();
    /// The link is in step again: what was preloaded may be old.
    void preloadDue();
    void bagsChanged(const gemba::bags::BagsChanged &change);
};

} // namespace gemba::scanner
