#pragma once

#include <gemba/core/result.h>

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace gemba::links {

/// Where mail is handed over. The server's certificate is always checked where there is TLS.
struct MailOptions
{
    QString host; ///< empty: no mail
    int port = 587;
    enum class Security { StartTls, Tls, None } security = Security::StartTls; ///< None: for loopback only
    QString user;                                                              ///< empty: without signing in
    QString password;
    QString from;   ///< plain address
    QString caFile; ///< PEM to trust in place of the system's; empty = the system's
    int timeoutMs = 30'000;
};

struct Mail
{
    QString id; ///< unique; becomes the Message-Id, so that one handed over twice can be told by it
    QString to; ///< plain address
    QString subject;
    QString text;
    QDateTime date; ///< UTC
};

/// Hands mail over to a server that delivers it. All functions on the thread the link lives on; answers come there.
class MailLink : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// @p done once: handed over, or LinkFailed with the reason. Mails wait for one another.
    virtual void send(const Mail &mail, std::function<void(Result<void>)> done) = 0;
};

/// Whether this can be an address: one @, no spaces, no control characters, 254 characters at most. What it reaches, only
/// the server knows.
bool isMailAddress(const QString &text);

/// The message as it goes over the wire (RFC 5322): CRLF, headers encoded where they are not ASCII (RFC 2047), the text
/// in base64. Throws std::invalid_argument for an address with anything in it that could end a header.
QByteArray mailMessage(const Mail &mail, const QString &from);

/// SMTP by libcurl, on a thread of its own.
std::unique_ptr<MailLink> makeMailLink(const MailOptions &options);

} // namespace gemba::links
