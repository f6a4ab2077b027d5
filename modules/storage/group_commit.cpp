#include "group_commit.h"

#include "commit_journal.h"
#include "fault.h"

#include <gemba/core/log.h>

#include <chrono>
#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

namespace gemba::storage {

namespace {

using Kind = DatabaseError::Kind;

class Shares
{
public:
    const CommitShare *find(QLatin1StringView key) const
    {
        const auto found = m_parts.find(key);
        return found == m_parts.end() ? nullptr : found->second.get();
    }
    void add(QLatin1StringView key, std::unique_ptr<CommitShare> part)
    {
        std::unique_ptr<CommitShare> &known = m_parts[key];
        if (known)
            known->add(*part);
        else
            known = std::move(part);
    }
    void remove(QLatin1StringView key) { m_parts.erase(key); }
    void addAll(Shares &&later)
    {
        for (auto &[key, part] : later.m_parts)
            add(key, std::move(part));
    }
    void writeAll(Transaction &tx) const
    {
        for (const auto &[key, part] : m_parts)
            part->write(tx);
    }

private:
    std::map<QLatin1StringView, std::unique_ptr<CommitShare>> m_parts;
};

class JobTransaction final : public Transaction
{
public:
    JobTransaction(Connection &connection, bool canAudit, Shares &earlier)
        : m_connection(connection)
        , m_canAudit(canAudit)
        , m_earlier(earlier)
    {
    }

    Engine engine() const override { return m_connection.engine(); }
    Rows select(const QString &sql, const QVariantList &binds) override
    {
        return guarded([&] { return m_connection.select(sql, binds); });
    }
    void scan(const QString &sql, const QVariantList &binds, const std::function<bool(const RawRow &)> &take) override
    {
        guarded([&] {
            m_connection.scan(sql, binds, take);
            return 0;
        });
    }
    qint64 execute(const QString &sql, const QVariantList &binds) override
    {
        return guarded([&] { return m_connection.execute(sql, binds); });
    }
    std::optional<qint64> insert(const QString &sql, const QVariantList &binds) override
    {
        return guarded([&] { return m_connection.insert(sql, binds); });
    }
    void executeBatch(const QString &sql, const QList<QVariantList> &rows) override
    {
        guarded([&] {
            m_connection.executeBatch(sql, rows);
            return 0;
        });
    }
    void publish(Event event) override { m_effects.events.append(std::move(event)); }
    void audit(AuditEntry entry) override
    {
        if (!m_canAudit)
            throw std::logic_error("an audit line was written without an audit key");
        m_effects.audits.append(std::move(entry));
    }
    void onCommitted(std::function<void()> action) override { m_effects.onCommitted.push_back(std::move(action)); }
    void onRolledBack(std::function<void()> action) override { m_effects.onRolledBack.push_back(std::move(action)); }

    void share(QLatin1StringView key, std::unique_ptr<CommitShare> part) override { m_parts.add(key, std::move(part)); }
    const CommitShare *shared(QLatin1StringView key) const override { return m_earlier.find(key); }
    void writeShared(QLatin1StringView key) override
    {
        if (m_written.contains(key))
            return;
        if (const CommitShare *part = m_earlier.find(key))
            part->write(*this);
        m_written.append(key);
    }

    /// Once the job is kept.
    void handOverShares()
    {
        for (const QLatin1StringView key : std::as_const(m_written))
            m_earlier.remove(key);
        m_earlier.addAll(std::move(m_parts));
    }
    const std::optional<DatabaseError> &fault() const { return m_fault; }
    GroupEffects &effects() { return m_effects; }

private:
    // PostgreSQL refuses everything after a failed statement, SQLite does not. Here both do, so that a job which
    // swallows the error cannot behave differently on the two.
    template <typename F>
    auto guarded(F &&statement) -> decltype(statement())
    {
        if (m_fault)
            throw *m_fault;
        try {
            return statement();
        } catch (const DatabaseError &error) {
            m_fault = error;
            throw;
        }
    }

    Connection &m_connection;
    bool m_canAudit;
    Shares &m_earlier;
    Shares m_parts;
    QList<QLatin1StringView> m_written;
    std::optional<DatabaseError> m_fault;
    GroupEffects m_effects;
};

void undo(std::vector<std::function<void()>> &actions)
{
    for (const auto &action : std::views::reverse(actions))
        runCallback(action);
    actions.clear();
}

template <typename List>
void moveInto(List &target, List &source)
{
    std::move(source.begin(), source.end(), std::back_inserter(target));
}

// Faults that may have taken the other jobs' work with them: the group starts again, one job at a time.
bool concernsTheGroup(const DatabaseError &error)
{
    return error.kind() == Kind::ConnectionLost || error.kind() == Kind::Serialization ||
           error.kind() == Kind::DiskFull;
}

class Group
{
public:
    Group(Connection &connection, const Clock &clock, const QByteArray &auditKey, const std::vector<WriteJob> &jobs)
        : m_connection(connection)
        , m_clock(clock)
        , m_auditKey(auditKey)
        , m_jobs(jobs)
    {
    }

    GroupResult run()
    {
        bool committing = false;
        try {
            m_connection.begin();
            bool anyKept = false;
            for (const WriteJob &job : m_jobs)
                anyKept |= runJob(job);
            if (!anyKept) {
                m_connection.rollback();
                return std::move(m_result);
            }
            writeShares();
            m_result.events = writeJournal(m_connection, m_auditKey, m_clock.nowUs(), m_result.effects.events,
                                           m_result.effects.audits);
            if (!m_result.events.isEmpty() || !m_result.effects.onCommitted.empty() ||
                !m_result.effects.onRolledBack.empty())
                m_result.transactionId = m_connection.transactionId();
            const auto start = std::chrono::steady_clock::now();
            committing = true;
            m_connection.commit();
            m_result.commitUs =
                std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start).count();
            m_result.committed = true;
        } catch (const DatabaseError &error) {
            const bool lost = error.kind() == Kind::ConnectionLost;
            m_result.state = !lost        ? GroupResult::State::Failed
                             : committing ? GroupResult::State::Unknown
                                          : GroupResult::State::Lost;
            m_result.error = error;
        } catch (const std::exception &fault) {
            m_result.state = GroupResult::State::Failed;
            m_result.error = DatabaseError(Kind::Other, QString::fromUtf8(fault.what()));
        }
        if (m_result.state == GroupResult::State::Failed || m_result.state == GroupResult::State::Lost) {
            m_connection.rollback();
            undo(m_result.effects.onRolledBack);
        }
        return std::move(m_result);
    }

private:
    void writeShares()
    {
        JobTransaction tx(m_connection, false, m_shares);
        m_shares.writeAll(tx);
    }

    // True if the job's work stays in the transaction.
    bool runJob(const WriteJob &job)
    {
        // Alone in its transaction a job needs no savepoint.
        const bool alone = m_jobs.size() == 1;
        if (!alone)
            m_connection.beginJob();
        JobTransaction tx(m_connection, !m_auditKey.isEmpty(), m_shares);
        std::optional<Error> refusal;
        std::optional<DatabaseError> fault;
        try {
            refusal = job.run(tx);
        } catch (const DatabaseError &error) {
            fault = error;
        } catch (const std::exception &error) {
            refusal = refusalFor(error);
        } catch (...) {
            refusal = refusalFor(std::runtime_error("a job threw something that is not an exception"));
        }
        // What the engine said counts, whatever the job made of it; the job may only choose the words of its refusal.
        if (tx.fault())
            fault = tx.fault();
        if (fault && !refusal && !concernsTheGroup(*fault))
            refusal = refusalFor(*fault);

        GroupEffects &effects = tx.effects();
        if (fault && concernsTheGroup(*fault)) {
            moveInto(m_result.effects.onRolledBack, effects.onRolledBack);
            throw *fault;
        }
        m_result.answers.push_back(refusal);
        if (refusal) {
            // Undone before dropJob(): should that throw, the rest of the group follows in the right order.
            undo(effects.onRolledBack);
            if (!alone)
                m_connection.dropJob();
            return false;
        }
        // Before keepJob(): should that throw, this job is undone with the others.
        moveInto(m_result.effects.onRolledBack, effects.onRolledBack);
        if (!alone)
            m_connection.keepJob();
        tx.handOverShares();
        moveInto(m_result.effects.onCommitted, effects.onCommitted);
        moveInto(m_result.effects.events, effects.events);
        moveInto(m_result.effects.audits, effects.audits);
        return true;
    }

    Connection &m_connection;
    const Clock &m_clock;
    const QByteArray &m_auditKey;
    const std::vector<WriteJob> &m_jobs;
    Shares m_shares;
    GroupResult m_result;
};

} // namespace

void runCallback(const std::function<void()> &action)
{
    try {
        action();
    } catch (const std::exception &fault) {
        log::error(u"storage"_s, u"a callback failed"_s, {{u"fault"_s, QString::fromUtf8(fault.what())}});
    } catch (...) {
        log::error(u"storage"_s, u"a callback threw something that is not an exception"_s);
    }
}

GroupResult runGroup(Connection &connection, const Clock &clock, const QByteArray &auditKey,
                     const std::vector<WriteJob> &jobs)
{
    return Group(connection, clock, auditKey, jobs).run();
}

} // namespace gemba::storage
