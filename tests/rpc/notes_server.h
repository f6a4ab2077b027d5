#pragma once

#include "notes_contract.h"

#include <gemba/core/log.h>
#include <gemba/rpc/dispatcher.h>
#include <gemba/rpc/event_bus.h>
#include <gemba/storage/audit_trail.h>
#include <gemba/storage/executor.h>
#include <gemba/test/test_database.h>

#include <QTest>
#include <QThread>

#include <atomic>
#include <map>
#include <mutex>

namespace notes {

using namespace Qt::StringLiterals;

/// The notes behind a real executor, dispatcher and bus.
class Server
{
public:
    explicit Server(int readers = 2)
    {
        registry.command<Add>([this](storage::Transaction &tx, const rpc::Caller &caller, const Add::Params &in) {
            return add(tx, caller, in);
        });
        registry.command<Seal>(
            [this](storage::Transaction &, const rpc::Caller &, const Seal::Params &in) -> Result<Note> {
                return Note{in.id, u"secret-%1"_s.arg(++runs)};
            },
            {.secretReply = true});
        registry.command<Move>(
            [](storage::Transaction &, const rpc::Caller &caller, const Seal::Params &in) -> Result<Note> {
                const QString area = in.id < 100 ? u"north"_s : u"south"_s;
                if (auto ok = rpc::checkArea(caller, Move::method.permission, area, u"id"_s); !ok)
                    return ok.error();
                return Note{in.id, area};
            });
        registry.query<Get>(
            [this](storage::ReadTransaction &tx, const rpc::Caller &, const Seal::Params &in) -> Result<Note> {
                queryThread = QThread::currentThread();
                if (in.id == brokenId)
                    tx.select(u"SELECT secret FROM a_table_that_is_not_there"_s);
                const storage::Rows rows = tx.select(u"SELECT text FROM note WHERE id = ?"_s, {in.id});
                if (rows.isEmpty())
                    return refuseField(ErrorCode::NotFound, u"id"_s);
                return Note{in.id, rows.text(0, 0)};
            });
        registry.query<Forgotten>(
            [](storage::ReadTransaction &, const rpc::Caller &, const wire::Empty &) { return wire::Empty(); });
        registry.local<Ping>([](const rpc::CallContext &, const wire::Empty &, auto done) { done(wire::Empty()); });
        registry.logTopic<Changed>([this](storage::ReadTransaction &tx, const rpc::Caller &) -> Result<QJsonObject> {
            if (inSnapshot)
                inSnapshot();
            return QJsonObject{{u"count"_s, tx.select(u"SELECT count(*) FROM note"_s).integer(0, 0)}};
        });
        registry.logTopic<Confidential>({});
        registry.stateTopic<Level>([this] { return Level{level}; });
        executor = std::make_unique<storage::Executor>(withReaders(readers), clock);
        executor->setCommitListener([this](const QList<storage::CommittedEvent> &events) {
            const std::lock_guard lock(m_mutex);
            if (m_holding)
                m_held += events;
            else
                bus.announce(events);
        });
        dispatcher = std::make_unique<rpc::Dispatcher>(registry, *executor, clock, metrics);
    }
    ~Server()
    {
        inSnapshot = {};
        executor.reset();
    }

    /// Keeps committed events from being announced until release().
    void holdAnnouncements()
    {
        const std::lock_guard lock(m_mutex);
        m_holding = true;
    }
    void release()
    {
        const std::lock_guard lock(m_mutex);
        m_holding = false;
        bus.announce(std::exchange(m_held, {}));
    }

    /// Commits one event, and returns its number.
    qint64 commit(const char *topic, qint64 id)
    {
        const auto done = executor->writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
            tx.publish({QString::fromLatin1(topic), {{u"id"_s, id}}});
            return Nothing{};
        });
        return done ? newestSeq() : -1;
    }
    qint64 newestSeq()
    {
        return *executor->readNow<qint64>(
            [](storage::ReadTransaction &tx) -> Result<qint64> { return storage::newestEventSeq(tx); });
    }
    qint64 count(const QString &table)
    {
        return *executor->readNow<qint64>([&](storage::ReadTransaction &tx) -> Result<qint64> {
            return tx.select(u"SELECT count(*) FROM "_s + table).integer(0, 0);
        });
    }

    static rpc::Caller person(const QString &name, const QSet<QString> &permissions)
    {
        rpc::Caller caller;
        caller.user = UserId(name);
        caller.userName = name;
        caller.session = SessionId(u"session-"_s + name);
        caller.permissions = permissions;
        return caller;
    }
    /// Holds a permission in some areas only.
    static rpc::Caller personIn(const QString &name, const QString &permission, const QSet<QString> &areas)
    {
        rpc::Caller caller = person(name, {});
        caller.permissions.add(permission, areas);
        return caller;
    }
    static rpc::Caller screen()
    {
        rpc::Caller caller;
        caller.terminal = TerminalId(u"press-hall"_s);
        return caller;
    }

    static constexpr qint64 refusedId = 13;
    static constexpr qint64 brokenId = 14;

    test::TestDatabase database{
        test::withTables(u"CREATE TABLE note (id BIGINT PRIMARY KEY, text TEXT NOT NULL);\n"_s)};
    ManualClock clock{1'760'000'000'000};
    rpc::Metrics metrics;
    rpc::MethodRegistry registry;
    rpc::EventBus bus{registry, clock, metrics};
    std::unique_ptr<storage::Executor> executor;
    std::unique_ptr<rpc::Dispatcher> dispatcher;
    std::function<void()> inSnapshot; ///< runs on a reader's thread while Changed's snapshot is read
    qint64 level = 0;
    std::atomic<int> runs{0}; ///< commands that were really done
    std::atomic<QThread *> commandThread{nullptr};
    std::atomic<QThread *> queryThread{nullptr};

private:
    storage::DatabaseOptions withReaders(int readers) const
    {
        storage::DatabaseOptions options = database;
        options.readers = readers;
        return options;
    }
    Result<Note> add(storage::Transaction &tx, const rpc::Caller &caller, const Add::Params &in)
    {
        commandThread = QThread::currentThread();
        tx.execute(u"INSERT INTO note (id, text) VALUES (?, ?)"_s, {in.id, in.text});
        tx.publish({QString::fromLatin1(Changed::topic.name), {{u"id"_s, in.id}}});
        tx.audit(rpc::auditOf(caller, u"notes.add"_s, u"note"_s, QString::number(in.id)));
        // Refused after everything was done: nothing of it may stay.
        if (in.id == refusedId)
            return refuseField(ErrorCode::StateConflict, u"id"_s);
        ++runs;
        return Note{in.id, in.text};
    }

    std::mutex m_mutex;
    bool m_holding = false;
    QList<storage::CommittedEvent> m_held;
};

/// One server per engine for tests that leave it as it was: making a database takes longer than they do.
class SharedServers
{
public:
    Server &current()
    {
        auto &server = m_servers[test::currentEngine()];
        if (!server)
            server = std::make_unique<Server>(1);
        return *server;
    }
    /// To be called before the program ends, while there still is an application.
    void clear() { m_servers.clear(); }

private:
    std::map<storage::Engine, std::unique_ptr<Server>> m_servers;
};

} // namespace notes
