#include <gemba/client/pairing.h>

#include <gemba/wire/fingerprint_words.h>

#include <QJsonDocument>

namespace gemba::client {

using namespace Qt::StringLiterals;

QByteArray Enrolment::toJson() const
{
    return QJsonDocument(QJsonObject{{u"url"_s, url.toString()},
                                     {u"terminal"_s, terminal.text()},
                                     {u"name"_s, name},
                                     {u"terminalToken"_s, terminalToken},
                                     {u"caPem"_s, QString::fromLatin1(caPem)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Enrolment> Enrolment::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Enrolment enrolment{QUrl(object["url"_L1].toString()), TerminalId(object["terminal"_L1].toString()),
                        object["name"_L1].toString(), object["terminalToken"_L1].toString(),
                        object["caPem"_L1].toString().toLatin1()};
    if (enrolment.url.isEmpty() || enrolment.terminalToken.isEmpty())
        return std::nullopt;
    return enrolment;
}

QString Enrolment::storeName()
{
    return u"terminal"_s;
}

Pairing::Pairing(SessionOptions options, QString terminalName, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_name(std::move(terminalName))
    , m_clock(clock)
{
    m_options.trust = {};
    m_options.trust.firstContact = true;
    m_pollTimer.setInterval(2'000);
    connect(&m_pollTimer, &QTimer::timeout, this, &Pairing::poll);
}

Pairing::~Pairing() = default;

void Pairing::start()
{
    cancel();
    m_phase = Phase::Requesting;
    m_session = std::make_unique<Session>(m_options, m_clock);
    connect(m_session.get(), &Session::stateChanged, this, &Pairing::onLinkState);
    Q_EMIT changed();
    m_session->start();
}

void Pairing::cancel()
{
    m_pollTimer.stop();
    m_polling = false;
    if (m_session) {
        m_session->disconnect(this);
        // This may run inside one of the session's own callbacks.
        m_session.release()->deleteLater();
    }
    m_phase = Phase::Idle;
    m_request = {};
    m_words.clear();
    m_fingerprint.clear();
    m_error.reset();
}

QString Pairing::qrText() const
{
    if (code().isEmpty())
        return {};
    return u"GEMBA:PAIR/1/%1/%2/%3"_s.arg(code(), m_name, QString::fromLatin1(m_fingerprint.toHex()).toUpper());
}

void Pairing::onLinkState(LinkState state)
{
    switch (state) {
    case LinkState::Pairing:
        if (m_phase == Phase::Requesting)
            request();
        break;
    case LinkState::Rejected:
    case LinkState::VersionMismatch:
        finish(Phase::Failed, m_session->reason());
        break;
    case LinkState::Offline:
        // The session goes on trying; the page shows why it takes long.
        m_error = m_session->reason();
        Q_EMIT changed();
        break;
    default:
        break;
    }
}

void Pairing::request()
{
    m_fingerprint = m_session->serverFingerprint();
    m_error.reset();
    m_session->call<identity::RequestPairing>({m_name, m_options.kind},
                                              [this](const auto &reply) { onRequested(reply); }, {10'000, this});
}

void Pairing::onRequested(const Result<identity::RequestPairing::Reply> &reply)
{
    if (!reply)
        return finish(Phase::Failed, reply.error());
    // Somebody in between who passes the true server's answer on has another key than the one named in it.
    if (reply->serverFingerprint.compare(QString::fromLatin1(m_fingerprint.toHex()), Qt::CaseInsensitive) != 0) {
        return finish(Phase::Failed,
                      refuse(ErrorCode::ServerNotTrusted, u"the server names another key than the one it shows"_s));
    }
    m_request = *reply;
    m_words = wire::fingerprintWords(m_fingerprint);
    m_phase = Phase::Waiting;
    m_pollTimer.start();
    Q_EMIT changed();
}

void Pairing::poll()
{
    if (m_polling)
        return;
    m_polling = true;
    m_session->call<identity::PairingStatus>({m_request.pairing, m_request.pairingSecret},
                                             [this](const auto &reply) { onPolled(reply); }, {10'000, this});
}

void Pairing::onPolled(const Result<identity::PairingStatus::Reply> &reply)
{
    m_polling = false;
    if (m_phase != Phase::Waiting)
        return;
    if (!reply) {
        const ErrorCode code = reply.error().code;
        const bool passing = code == ErrorCode::ServerUnreachable || code == ErrorCode::ServerTimeout ||
                             code == ErrorCode::Busy || code == ErrorCode::RateLimited ||
                             code == ErrorCode::PairingPending;
        if (!passing)
            finish(Phase::Failed, reply.error());
        return;
    }
    switch (reply->state) {
    case identity::PairingState::Waiting:
        return;
    case identity::PairingState::Refused:
        return finish(Phase::Refused, refuse(ErrorCode::PairingCodeInvalid));
    case identity::PairingState::Expired:
        return finish(Phase::Expired, refuse(ErrorCode::PairingCodeInvalid));
    case identity::PairingState::Approved:
        break;
    }
    if (!reply->terminalToken)
        return finish(Phase::Failed, refuse(ErrorCode::PairingCodeInvalid, u"the token was handed out before"_s));
    const Enrolment enrolment{m_options.url, reply->terminal.value_or(TerminalId()), reply->name.value_or(m_name),
                              *reply->terminalToken, m_session->serverCaPem()};
    finish(Phase::Approved);
    Q_EMIT enrolled(enrolment);
}

void Pairing::finish(Phase phase, std::optional<Error> error)
{
    m_pollTimer.stop();
    if (m_session) {
        m_session->disconnect(this);
        m_session->stop();
        m_session.release()->deleteLater();
    }
    m_phase = phase;
    m_error = std::move(error);
    Q_EMIT changed();
}

} // namespace gemba::client
