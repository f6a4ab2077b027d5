#include <gemba/client/terminal_link.h>

#include <gemba/core/log.h>

#include <QPointer>

namespace gemba::client {

using namespace Qt::StringLiterals;

TerminalLink::TerminalLink(TerminalLinkOptions options, std::unique_ptr<CredentialStore> store, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_store(std::move(store))
{
}

TerminalLink::~TerminalLink() = default;

void TerminalLink::start()
{
    m_store->read(Enrolment::storeName(), [self = QPointer(this)](const auto &stored) {
        // A secret service may take long to answer; whoever went pairing meanwhile wants that.
        if (!self || self->m_pairing || self->m_session)
            return;
        if (!stored) {
            log::warning(wire::enumName(self->m_options.session.kind), u"the enrolment could not be read"_s,
                         {{u"detail"_s, stored.error().detail}});
        } else if (*stored) {
            if (const auto enrolment = Enrolment::fromJson(**stored))
                return self->openSession(*enrolment);
        }
        self->pair();
    });
}

void TerminalLink::openSession(const Enrolment &enrolment)
{
    SessionOptions options = m_options.session;
    options.url = enrolment.url;
    options.trust = {};
    options.trust.caPem = enrolment.caPem;
    m_enrolment = enrolment;
    m_session = std::make_unique<Session>(options, m_clock);
    m_session->setTerminalToken(enrolment.terminalToken);
    Q_EMIT sessionOpened();
    m_session->start();
}

void TerminalLink::giveUp()
{
    // All this may run inside a callback of the one or the other.
    if (m_session) {
        m_session->disconnect();
        m_session->stop();
        m_session.release()->deleteLater();
    }
    if (m_pairing) {
        m_pairing->disconnect(this);
        m_pairing->cancel();
        m_pairing.release()->deleteLater();
    }
}

void TerminalLink::pair()
{
    giveUp();
    SessionOptions options = m_options.session;
    options.url = QUrl(m_options.server);
    m_pairing = std::make_unique<Pairing>(options, m_options.terminalName, m_clock);
    m_pairing->setPollInterval(m_options.pairingPollMs);
    connect(m_pairing.get(), &Pairing::changed, this, &TerminalLink::pairingChanged);
    connect(m_pairing.get(), &Pairing::enrolled, this, [this](const Enrolment &enrolment) {
        keep(enrolment);
        m_pairing->disconnect(this);
        m_pairing.release()->deleteLater();
        openSession(enrolment);
        Q_EMIT pairingChanged();
    });
    Q_EMIT pairingBegan();
    m_pairing->start();
}

void TerminalLink::pairWith(const QString &server)
{
    m_options.server = server;
    pair();
}

void TerminalLink::keep(const Enrolment &enrolment)
{
    const QString program = wire::enumName(m_options.session.kind);
    m_store->write(Enrolment::storeName(), enrolment.toJson(), [program](const Result<void> &written) {
        // The terminal works until it restarts; whoever reads the log can cure the cause before that.
        if (!written)
            log::error(program, u"the enrolment could not be kept"_s, {{u"detail"_s, written.error().detail}});
    });
}

void TerminalLink::retryNow()
{
    if (m_pairing)
        pair();
    else if (m_session)
        m_session->retryNow();
}

TerminalLink::Status TerminalLink::status() const
{
    Status status;
    if (m_pairing) {
        status.state = LinkState::Pairing;
        status.error = m_pairing->error();
        return status;
    }
    if (!m_session)
        return status;
    status.state = m_session->state();
    const bool waits = status.state == LinkState::Offline || status.state == LinkState::Rejected ||
                       status.state == LinkState::VersionMismatch;
    if (waits)
        status.retryInMs = m_session->retryInMs();
    status.clockOffsetMs = m_session->clockOffsetMs().value_or(0);
    status.error = m_session->reason();
    return status;
}

} // namespace gemba::client
