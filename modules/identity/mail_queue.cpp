#include "mail_queue.h"

#include <gemba/core/ids.h>
#include <gemba/core/log.h>

#include "answers.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::Transaction;

namespace {

constexpr qint64 firstWaitMs = 30'000;
constexpr qint64 longestWaitMs = 3'600'000;

qint64 waitAfter(qint64 tries)
{
    return tries > 7 ? longestWaitMs : std::min(longestWaitMs, firstWaitMs << std::max<qint64>(0, tries - 1));
}

} // namespace

MailQueue::MailQueue(storage::Executor &executor, const Clock &clock, vault::Vault &vault, links::MailLink *link,
                     QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_vault(vault)
    , m_link(link)
{
    using namespace std::chrono_literals;
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &MailQueue::look);
}

vault::Column MailQueue::sealedColumn()
{
    return {u"mail"_s, u"body"_s, u"id"_s};
}

void MailQueue::add(Transaction &tx, const QString &to, const QString &subject, const QString &text, qint64 lifeMs,
                    const QString &codeHash)
{
    const qint64 nowMs = m_clock.nowMs();
    const QString id = newUuid7(nowMs);
    tx.execute(
        u"INSERT INTO mail (id, address, subject, body, created_at_ms, expires_at_ms, next_try_at_ms, code_hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id, to, subject, m_vault.seal(text.toUtf8(), sealedColumn(), id), nowMs, nowMs + lifeMs, nowMs, codeHash});
    tx.onCommitted([this] { QMetaObject::invokeMethod(this, &MailQueue::look, Qt::QueuedConnection); });
}

void MailQueue::start()
{
    m_started = true;
    if (!m_link)
        return;
    m_timer.start();
    look();
}

void MailQueue::setLink(links::MailLink *link)
{
    m_link = link;
    ++m_round;
    if (std::exchange(m_handing, false))
        m_busy = false;
    m_timer.stop();
    if (m_started)
        start();
}

void MailQueue::look()
{
    if (m_busy || !m_link)
        return;
    m_busy = true;
    // Asked first: a server without mail to send must not write once a second.
    m_executor.read<bool>(
        [nowMs = m_clock.nowMs()](storage::ReadTransaction &tx) -> Result<bool> {
            return !tx.select(u"SELECT 1 FROM mail WHERE next_try_at_ms <= ? OR expires_at_ms <= ? LIMIT 1"_s,
                              {nowMs, nowMs})
                        .isEmpty();
        },
        onThreadOf<bool>(this, [this](const Result<bool> &due) {
            if (due && *due)
                return takeNext();
            m_busy = false;
        }));
}

void MailQueue::takeNext()
{
    using Next = std::optional<Due>;
    m_executor.write<Next>(
        [this](Transaction &tx) -> Result<Next> {
            const qint64 nowMs = m_clock.nowMs();
            tx.execute(u"DELETE FROM mail WHERE expires_at_ms <= ?"_s, {nowMs});
            const auto rows = tx.select(
                u"SELECT id, address, subject, body, created_at_ms, tries FROM mail WHERE next_try_at_ms <= ? "
                "ORDER BY next_try_at_ms LIMIT 1"_s,
                {nowMs});
            if (rows.isEmpty())
                return Next();
            const QString id = rows.text(0, 0);
            const qint64 tries = rows.integer(0, 5) + 1;
            // Written down before it is tried: what kills the server while trying must not be tried without a pause, and
            // another server that shares the database leaves it alone meanwhile.
            tx.execute(u"UPDATE mail SET tries = ?, next_try_at_ms = ? WHERE id = ?"_s,
                       {tries, nowMs + waitAfter(tries), id});
            const auto text = m_vault.open(rows.text(0, 3), sealedColumn(), id);
            if (!text) {
                log::error(u"identity"_s, u"a mail cannot be opened"_s, {{u"detail"_s, text.error().detail}});
                return Next();
            }
            return Next(Due{{id, rows.text(0, 1), rows.text(0, 2), QString::fromUtf8(*text),
                             QDateTime::fromMSecsSinceEpoch(rows.integer(0, 4), Qt::UTC)},
                            tries});
        },
        onThreadOf<Next>(this, [this](const Result<Next> &due) {
            if (due && *due && m_link)
                return handOver(**due);
            m_busy = false;
        }));
}

void MailQueue::handOver(const Due &due)
{
    m_handing = true;
    m_link.load()->send(due.mail, [this, due, round = m_round](const Result<void> &result) {
        if (round == m_round)
            finished(due, result);
    });
}

void MailQueue::finished(const Due &due, const Result<void> &result)
{
    m_handing = false;
    if (!result) {
        log::warning(u"identity"_s, u"a mail could not be handed over"_s,
                     {{u"detail"_s, result.error().detail}, {u"tries"_s, due.tries}});
        m_busy = false;
        return;
    }
    m_executor.write<Nothing>(
        [id = due.mail.id](Transaction &tx) -> Result<Nothing> {
            tx.execute(u"DELETE FROM mail WHERE id = ?"_s, {id});
            return Nothing{};
        },
        onThreadOf<Nothing>(this, [this](const Result<Nothing> &) {
            m_busy = false;
            look();
        }));
}

} // namespace gemba::identity
