#pragma once

#include <gemba/links/mail_link.h>

#include <QList>

namespace gemba::links {

/// Keeps what it is given, or fails as told. Answers from the event loop, as the real one does.
class FakeMailLink final : public MailLink
{
    Q_OBJECT
public:
    using MailLink::MailLink;
    void send(const Mail &mail, std::function<void(Result<void>)> done) override;

    void setFailing(bool failing) { m_failing = failing; }
    const QList<Mail> &sent() const { return m_sent; }
    int attempts() const { return m_attempts; }

private:
    QList<Mail> m_sent;
    int m_attempts = 0;
    bool m_failing = false;
};

} // namespace gemba::links
