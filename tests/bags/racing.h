#pragma once

// The same bags are changed at the same time: by several servers on one PostgreSQL, by several connections to one server on SQLite.

#include "bag_yard.h"

#include <mutex>
#include <thread>

namespace gemba::bags {

using namespace Qt::StringLiterals;

/// Who changes bags at the same time as others: on PostgreSQL another server on the database, on SQLite another connection to the one
/// server that there is.
class Server
{
public:
    Server(const storage::DatabaseOptions &options, const Clock &clock)
        : m_own(std::make_unique<Own>(options, clock))
        , m_executor(&m_own->executor)
        , m_service(&m_own->service)
        , m_registry(&m_own->registry)
    {
    }
    explicit Server(BagYard &yard)
        : m_executor(yard.executor.get())
        , m_service(yard.service.get())
        , m_registry(&yard.registry)
    {
    }
    template <wire::WireMethod M>
    Result<typename M::Reply> call(const typename M::Params &params, const rpc::Caller &caller = BagYard::admin())
    {
        const rpc::BoundMethod *method = m_registry->find(QString::fromLatin1(M::method.name));
        const QJsonObject in = wire::encode(params);
        const auto answer =
            m_executor->writeNow<QJsonValue>([&](storage::Transaction &tx) { return method->command(tx, caller, in); });
        if (!answer)
            return answer.error();
        return wire::decode<typename M::Reply>(answer->toObject(), wire::Unknown::Refuse);
    }
    storage::Executor &executor() { return *m_executor; }
    BagService &service() { return *m_service; }

private:
    struct Own
    {
        Own(const storage::DatabaseOptions &options, const Clock &clock)
            : executor(options, clock)
            , alarms(executor, clock, metrics)
            , service(executor, alarms, clock)
        {
            bindBags(registry, service);
        }
        storage::Executor executor;
        rpc::Metrics metrics;
        alarms::AlarmService alarms;
        BagService service;
        rpc::MethodRegistry registry;
    };
    std::unique_ptr<Own> m_own;
    storage::Executor *m_executor;
    BagService *m_service;
    rpc::MethodRegistry *m_registry;
};

using Servers = std::vector<std::unique_ptr<Server>>;

/// Runs the same on every server at once.
template <typename F>
void onAll(Servers &servers, F body)
{
    std::atomic<size_t> ready{0};
    std::vector<std::thread> threads;
    for (size_t i = 0; i < servers.size(); ++i)
        threads.emplace_back([&, i] {
            ++ready;
            while (ready < servers.size())
                std::this_thread::yield();
            body(*servers[i], static_cast<int>(i));
        });
    for (std::thread &thread : threads)
        thread.join();
}

inline Servers serversOf(BagYard &yard, int count)
{
    Servers out;
    for (int i = 0; i < count; ++i)
        out.push_back(test::currentEngine() == storage::Engine::Sqlite
                          ? std::make_unique<Server>(yard)
                          : std::make_unique<Server>(yard.database.options(), yard.clock));
    return out;
}

/// Answers that are none of those that a race may end with.
class Strangers
{
public:
    explicit Strangers(std::initializer_list<ErrorCode> expected)
        : m_expected(expected)
    {
    }
    template <typename T>
    bool done(const Result<T> &answer)
    {
        if (!answer && !m_expected.contains(answer.error().code)) {
            const std::lock_guard lock(m_mutex);
            m_found.append(u"%1 %2"_s.arg(static_cast<int>(answer.error().code)).arg(answer.error().detail));
        }
        return answer.ok();
    }
    QString found() const { return m_found.join(u"; "_s); }

private:
    const QList<ErrorCode> m_expected;
    std::mutex m_mutex;
    QStringList m_found;
};

inline Scan openingScan(qint64 sequence, const QString &parent)
{
    Scan scan;
    scan.key = u"00000000-0000-7000-8000-%1"_s.arg(sequence, 12, 10, QChar(u'0'));
    scan.sequence = sequence;
    scan.code = parent;
    scan.area = u"hall"_s;
    return scan;
}

inline QString parentNo(int number)
{
    return u"SB%1"_s.arg(number, 5, 10, QChar(u'0'));
}

} // namespace gemba::bags
