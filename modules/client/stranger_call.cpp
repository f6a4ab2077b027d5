#include <gemba/client/stranger_call.h>

#include "transport.h"

#include <gemba/client/trust.h>

namespace gemba::client {

using namespace Qt::StringLiterals;

namespace {
constexpr int requestId = 1;
} // namespace

StrangerCall::StrangerCall(const SessionOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
    m_patience.setSingleShot(true);
    // Hashing a password takes a while, and a server under guesses lets people wait.
    m_patience.setInterval(3 * options.timing.connectTimeoutMs);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { finish(refuse(ErrorCode::ServerUnreachable, u"no answer in time"_s)); });
}

StrangerCall::~StrangerCall()
{
    if (m_transport)
        m_transport->shutDown();
}

void StrangerCall::ask(const QString &method, const QJsonObject &params, Answer answer)
{
    m_answer = std::move(answer);
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(m_options.trust.caPem, QSsl::Pem);
    const bool sealed = m_options.url.scheme() == "wss"_L1 && !authorities.isEmpty();
    // A password is in it: as with a session, plaintext is for this very machine.
    if (!sealed && !(m_options.url.scheme() == "ws"_L1 && isLoopback(m_options.url))) {
        QTimer::singleShot(0, this, [this] { finish(refuse(ErrorCode::ServerNotTrusted)); });
        return;
    }
    m_patience.start();
    m_transport = new Transport(m_options, authorities, this);
    connect(m_transport, &Transport::opened, this,
            [this, method, params] { m_transport->send(wire::requestMessage(requestId, method, params, QString())); });
    connect(m_transport, &Transport::received, this, [this](const QJsonObject &message) {
        if (message["id"_L1].toInteger(-1) != requestId)
            return;
        if (message.contains("error"_L1))
            finish(wire::errorFromMessage(message["error"_L1].toObject()));
        else
            finish(message["result"_L1]);
    });
    connect(m_transport, &Transport::closed, this, [this](Transport::End end, int, const QString &detail) {
        const ErrorCode code = end == Transport::End::Untrusted         ? ErrorCode::ServerNotTrusted
                               : end == Transport::End::VersionMismatch ? ErrorCode::ProtocolMismatch
                                                                        : ErrorCode::ServerUnreachable;
        finish(refuse(code, detail));
    });
    m_transport->open();
}

void StrangerCall::finish(const Result<QJsonValue> &outcome)
{
    if (!m_answer)
        return;
    m_patience.stop();
    const Answer answer = std::exchange(m_answer, {});
    deleteLater();
    answer(outcome);
}

} // namespace gemba::client
