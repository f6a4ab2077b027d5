#pragma once

#include <gemba/core/clock.h>
#include <gemba/links/mail_link.h>
#include <gemba/storage/executor.h>
#include <gemba/vault/vault.h>

#include <QObject>
#include <QTimer>

#include <atomic>

namespace gemba::identity {

/// Mail that was promised in a transaction and is handed over after it: kept in the database until the mail server has
/// taken it, tried again after 30 s, then twice as long each time up to an hour, dropped when it is of no use any more.
/// A mail server that broke off in the middle may get it twice, with the same Message-Id. Lives on the server's thread.
class MailQueue : public QObject
{
    Q_OBJECT
public:
    /// @p link null: the site sends no mail. Both must outlive this.
    MailQueue(storage::Executor &executor, const Clock &clock, vault::Vault &vault, links::MailLink *link,
              QObject *parent = nullptr);

    /// Another mail server, or none: what is being handed over is tried again with the new one. On the server's thread.
    void setLink(links::MailLink *link);
    /// Any thread.
    bool canSend() const { return m_link != nullptr; }
    /// Promises a mail within the caller's transaction. @p lifeMs: worth nothing later. @p codeHash: of the code it carries, with
    /// which it can be withdrawn; see store::dropResets().
    void add(storage::Transaction &tx, const QString &to, const QString &subject, const QString &text, qint64 lifeMs,
             const QString &codeHash = QStringLiteral(""));
    /// Hands over what waits, also from before a restart.
    void start();
    /// Looks whether something is due; by itself once a second.
    void look();

    static vault::Column sealedColumn();

private:
    struct Due
    {
        links::Mail mail;
        qint64 tries = 0;
    };
    void takeNext();
    void handOver(const Due &due);
    void finished(const Due &due, const Result<void> &result);

    storage::Executor &m_executor;
    const Clock &m_clock;
    vault::Vault &m_vault;
    std::atomic<links::MailLink *> m_link;
    QTimer m_timer;
    bool m_started = false;
    bool m_busy = false;
    bool m_handing = false; ///< a mail is with the link, which answers
    int m_round = 0;        ///< of links: an answer of an earlier one is none
};

} // namespace gemba::identity
