#include <gemba/storage/notify_listener.h>

#include "group_commit.h"

#include <gemba/core/log.h>

#include <pqxx/pqxx>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <optional>
#include <poll.h>
#include <sys/eventfd.h>
#include <system_error>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gemba::storage {

namespace {

constexpr auto kFirstBackOff = 50ms;
constexpr auto kLongestBackOff = 5000ms;

// libpq's form: keyword='value' with \ and ' escaped.
std::string connectionString(const DatabaseOptions &options)
{
    QString text;
    const auto add = [&](const QString &keyword, QString value) {
        if (value.isEmpty())
            return;
        value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        text += u"%1='%2' "_s.arg(keyword, value);
    };
    add(u"host"_s, options.pgHost);
    add(u"port"_s, QString::number(options.pgPort));
    add(u"dbname"_s, options.pgDatabase);
    add(u"user"_s, options.pgUser);
    add(u"password"_s, options.pgPassword);
    add(u"sslmode"_s, options.pgSslMode);
    add(u"sslrootcert"_s, options.pgSslRootCert);
    if (options.pgSslMode == "verify-full"_L1 && !options.pgPassword.isEmpty())
        add(u"channel_binding"_s, u"require"_s);
    text +=
        u"connect_timeout=5 application_name=gembad tcp_user_timeout=15000 keepalives_idle=10 keepalives_interval=5 "
        "keepalives_count=2"_s;
    return text.toStdString();
}

class Receiver final : public pqxx::notification_receiver
{
public:
    Receiver(pqxx::connection_base &connection, std::function<void(qint64)> onSeq)
        : pqxx::notification_receiver(connection, "gemba_event")
        , m_onSeq(std::move(onSeq))
    {
    }
    void operator()(const std::string &payload, int) override
    {
        m_onSeq(QByteArray::fromStdString(payload).toLongLong());
    }

private:
    std::function<void(qint64)> m_onSeq;
};

// By default libpqxx writes what the server says to standard error.
class Notices final : public pqxx::errorhandler
{
public:
    using pqxx::errorhandler::errorhandler;
    bool operator()(const char text[]) noexcept override
    {
        log::info(u"storage"_s, u"PostgreSQL says"_s, {{u"notice"_s, QString::fromUtf8(text).trimmed()}});
        return false;
    }
};

} // namespace

class NotifyListener::Private
{
public:
    Private(const DatabaseOptions &options, std::function<void(qint64)> onNewest)
        : m_connectionString(connectionString(options))
        , m_onNewest(std::move(onNewest))
        , m_stop(::eventfd(0, EFD_CLOEXEC))
    {
        if (m_stop < 0)
            throw std::system_error(errno, std::generic_category(), "eventfd");
        m_thread = std::thread(&Private::run, this);
    }
    ~Private()
    {
        const quint64 one = 1;
        // A write of 8 bytes to a fresh eventfd cannot fail; the loop also looks at m_stopping.
        m_stopping = true;
        if (::write(m_stop, &one, sizeof one) != sizeof one)
            log::error(u"storage"_s, u"the notification listener could not be woken"_s);
        m_thread.join();
        ::close(m_stop);
    }

    std::atomic<bool> m_listening = false;

private:
    void run()
    {
        auto backOff = kFirstBackOff;
        while (!m_stopping) {
            try {
                listen();
            } catch (const std::exception &fault) {
                if (m_listening)
                    backOff = kFirstBackOff;
                m_listening = false;
                log::warning(u"storage"_s, u"event notifications are interrupted"_s,
                             {{u"fault"_s, QString::fromUtf8(fault.what())}});
            }
            if (!m_stopping)
                waitFor(-1, static_cast<int>(backOff.count()));
            backOff = std::min(backOff * 2, kLongestBackOff);
        }
    }

    void listen()
    {
        pqxx::connection connection(m_connectionString);
        const Notices notices(connection);
        Receiver receiver(connection, [this](qint64 seq) { report(seq); });
        {
            // After LISTEN: whatever is committed from now on is notified, whatever was before is in this number.
            pqxx::nontransaction query(connection);
            const pqxx::result rows = query.exec("SELECT value FROM storage_counter WHERE name = 'event'");
            if (!rows.empty())
                report(rows[0][0].as<qint64>());
        }
        m_listening = true;
        while (!m_stopping) {
            connection.get_notifs(); // throws when the connection is gone; then what was missed must be read anew
            waitFor(connection.sock(), -1);
        }
        m_listening = false;
    }

    void report(qint64 seq)
    {
        if (seq <= m_newest)
            return;
        m_newest = seq;
        runCallback([&] { m_onNewest(seq); });
    }

    void waitFor(int socket, int timeoutMs) const
    {
        pollfd ends[] = {{m_stop, POLLIN, 0}, {socket, POLLIN, 0}};
        ::poll(ends, socket < 0 ? 1 : 2, timeoutMs);
    }

    const std::string m_connectionString;
    const std::function<void(qint64)> m_onNewest;
    const int m_stop;
    std::atomic<bool> m_stopping = false;
    qint64 m_newest = -1;
    std::thread m_thread;
};

NotifyListener::NotifyListener(const DatabaseOptions &options, std::function<void(qint64)> onNewest)
    : d(std::make_unique<Private>(options, std::move(onNewest)))
{
}

NotifyListener::~NotifyListener() = default;

bool NotifyListener::listening() const
{
    return d->m_listening;
}

} // namespace gemba::storage
