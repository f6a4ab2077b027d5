#include "probes.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <stdexcept>
#include <thread>

namespace gemba::bench {

using namespace Qt::StringLiterals;
using Steady = std::chrono::steady_clock;

namespace {

double microseconds(Steady::duration d)
{
    return std::chrono::duration<double, std::micro>(d).count();
}

class Fd
{
public:
    explicit Fd(int fd)
        : m_fd(fd)
    {
        if (fd < 0)
            throw std::runtime_error("a probe could not open what it needs");
    }
    ~Fd() { ::close(m_fd); }
    Fd(Fd &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    Fd(const Fd &) = delete;
    Fd &operator=(const Fd &) = delete;
    Fd &operator=(Fd &&) = delete;
    int get() const { return m_fd; }

private:
    int m_fd;
};

/// @p count connected pairs of loopback sockets, server side first.
std::vector<std::pair<Fd, Fd>> socketPairs(int count)
{
    const Fd listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (::bind(listener.get(), reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 ||
        ::listen(listener.get(), 4096) != 0 ||
        ::getsockname(listener.get(), reinterpret_cast<sockaddr *>(&address), &length) != 0)
        throw std::runtime_error("a probe could not listen on loopback");
    std::vector<std::pair<Fd, Fd>> pairs;
    pairs.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        Fd client(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        if (::connect(client.get(), reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            throw std::runtime_error("a probe could not connect on loopback");
        Fd server(::accept4(listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
        const int on = 1;
        ::setsockopt(server.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        pairs.emplace_back(std::move(server), std::move(client));
    }
    return pairs;
}

} // namespace

std::vector<double> probeFsyncUs(const QString &directory, int rounds)
{
    const QByteArray path = (directory + u"/fsync.probe"_s).toLocal8Bit();
    const Fd file(::open(path.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
    const std::array<char, 4096> block{};
    std::vector<double> out;
    for (int i = 0; i < rounds; ++i) {
        const auto start = Steady::now();
        if (::write(file.get(), block.data(), block.size()) != ssize_t(block.size()) || ::fdatasync(file.get()) != 0)
            throw std::runtime_error("a probe could not write");
        out.push_back(microseconds(Steady::now() - start));
    }
    ::unlink(path.constData());
    return out;
}

double probeSqliteRowsPerSecond(const QString &directory, int rows)
{
    const QString file = directory + u"/sqlite.probe"_s;
    double perSecond = 0;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"probe"_s);
        db.setDatabaseName(file);
        if (!db.open())
            throw std::runtime_error("a probe could not open SQLite");
        QSqlQuery query(db);
        query.exec(u"PRAGMA journal_mode=WAL"_s);
        query.exec(u"PRAGMA synchronous=FULL"_s);
        query.exec(u"CREATE TABLE r (s INTEGER, t INTEGER, v REAL, q INTEGER, PRIMARY KEY (s, t)) WITHOUT ROWID"_s);
        query.prepare(u"INSERT INTO r VALUES (?, ?, ?, ?)"_s);
        const auto start = Steady::now();
        for (int i = 0; i < rows; ++i) {
            if (i % 500 == 0)
                db.transaction();
            query.addBindValue(i % 100);
            query.addBindValue(i / 100);
            query.addBindValue(i * 0.25);
            query.addBindValue(0);
            query.exec();
            if (i % 500 == 499)
                db.commit();
        }
        db.commit();
        perSecond = rows / (microseconds(Steady::now() - start) / 1e6);
        db.close();
    }
    QSqlDatabase::removeDatabase(u"probe"_s);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        ::unlink((file + suffix).toLocal8Bit().constData());
    return perSecond;
}

std::vector<double> probeTcpFanoutMs(int sockets, int rounds)
{
    const auto pairs = socketPairs(sockets);
    const Fd epoll(::epoll_create1(EPOLL_CLOEXEC));
    for (const auto &[server, client] : pairs) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = client.get();
        ::epoll_ctl(epoll.get(), EPOLL_CTL_ADD, client.get(), &event);
    }
    const std::array<char, 300> message{};
    std::vector<double> out;
    for (int round = 0; round < rounds; ++round) {
        const auto start = Steady::now();
        std::thread sender([&] {
            for (const auto &[server, client] : pairs)
                static_cast<void>(::send(server.get(), message.data(), message.size(), MSG_NOSIGNAL));
        });
        size_t received = 0;
        std::array<epoll_event, 256> events;
        std::array<char, 4096> buffer;
        while (received < pairs.size() * message.size()) {
            const int n = ::epoll_wait(epoll.get(), events.data(), int(events.size()), 1000);
            for (int i = 0; i < n; ++i) {
                const ssize_t got = ::recv(events[size_t(i)].data.fd, buffer.data(), buffer.size(), MSG_DONTWAIT);
                if (got > 0)
                    received += size_t(got);
            }
        }
        out.push_back(microseconds(Steady::now() - start) / 1000);
        sender.join();
    }
    return out;
}

std::vector<double> probeRoundTripUs(int rounds)
{
    const auto pairs = socketPairs(1);
    const int server = pairs.front().first.get();
    const int client = pairs.front().second.get();
    std::thread echo([&] {
        std::array<char, 300> buffer;
        for (int i = 0; i < rounds; ++i) {
            if (::recv(server, buffer.data(), buffer.size(), MSG_WAITALL) != ssize_t(buffer.size()))
                return;
            static_cast<void>(::send(server, buffer.data(), buffer.size(), MSG_NOSIGNAL));
        }
    });
    std::array<char, 300> message{};
    std::vector<double> out;
    for (int i = 0; i < rounds; ++i) {
        const auto start = Steady::now();
        static_cast<void>(::send(client, message.data(), message.size(), MSG_NOSIGNAL));
        static_cast<void>(::recv(client, message.data(), message.size(), MSG_WAITALL));
        out.push_back(microseconds(Steady::now() - start));
    }
    echo.join();
    return out;
}

} // namespace gemba::bench
