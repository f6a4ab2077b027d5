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

double probePackCommitsPerSecond(QSqlDatabase &database, int group, int seconds)
{
    const bool isPostgres = database.driverName() == u"QPSQL"_s;
    const QString key = isPostgres ? u"BIGSERIAL PRIMARY KEY"_s : u"INTEGER PRIMARY KEY"_s;
    QSqlQuery query(database);
    QStringList statements;
    if (!isPostgres)
        statements << u"PRAGMA journal_mode=WAL"_s << u"PRAGMA synchronous=FULL"_s;
    statements << u"CREATE TABLE bag (id %1, code TEXT UNIQUE, reversed TEXT, parent_id BIGINT, n_child INTEGER, "
                  u"nominal_g BIGINT, "
                  "changed_ms BIGINT)"_s.arg(key)
               << u"CREATE INDEX bag_reversed ON bag (reversed)"_s << u"CREATE INDEX bag_in_parent ON bag (parent_id)"_s
               << u"CREATE TABLE bag_event (id %1, type INTEGER, time_ms BIGINT, bag_id BIGINT, other_id BIGINT, actor "
                  u"TEXT, station "
                  "TEXT)"_s.arg(key)
               << u"CREATE INDEX event_by_bag ON bag_event (bag_id, id)"_s
               << u"CREATE INDEX event_by_other ON bag_event (other_id, id)"_s
               << u"CREATE TABLE bag_scan (id %1, scan_key TEXT UNIQUE, station TEXT, code TEXT, time_ms BIGINT)"_s.arg(
                      key)
               << u"CREATE INDEX scan_by_station ON bag_scan (station, id)"_s
               << u"CREATE INDEX scan_by_code ON bag_scan (code, id)"_s
               << u"CREATE TABLE total (id INTEGER PRIMARY KEY, n BIGINT)"_s << u"INSERT INTO total VALUES (1, 0)"_s;
    for (const QString &sql : std::as_const(statements)) {
        if (!query.exec(sql))
            throw std::runtime_error("a probe could not prepare its tables");
    }
    QSqlQuery parent(database), child(database), count(database), event(database), scan(database), total(database);
    parent.prepare(
        u"INSERT INTO bag (code, reversed, n_child, nominal_g, changed_ms) VALUES (?, ?, 0, 0, 0) RETURNING id"_s);
    child.prepare(
        u"INSERT INTO bag (code, reversed, parent_id, n_child, nominal_g, changed_ms) VALUES (?, ?, ?, 0, 0, 0) RETURNING id"_s);
    count.prepare(
        u"UPDATE bag SET n_child = n_child + 1, nominal_g = nominal_g + 1000 WHERE id = ? AND n_child < 30"_s);
    event.prepare(
        u"INSERT INTO bag_event (type, time_ms, bag_id, other_id, actor, station) VALUES (2, 0, ?, ?, 'bench', 's')"_s);
    scan.prepare(u"INSERT INTO bag_scan (scan_key, station, code, time_ms) VALUES (?, 's', ?, 0)"_s);
    total.prepare(u"UPDATE total SET n = n + 1 WHERE id = 1"_s);
    const auto run = [](QSqlQuery &q, const QVariantList &values) {
        for (int i = 0; i < values.size(); ++i)
            q.bindValue(i, values[i]);
        if (!q.exec())
            throw std::runtime_error("a probe could not write");
        return q.next() ? q.value(0).toLongLong() : 0;
    };
    qint64 scans = 0;
    qint64 parentId = 0;
    const auto start = Steady::now();
    while (Steady::now() - start < std::chrono::seconds(seconds)) {
        database.transaction();
        for (int i = 0; i < group; ++i, ++scans) {
            if (scans % 30 == 0) {
                const QString code = u"SB%1"_s.arg(scans / 30, 9, 10, QChar(u'0'));
                parentId = run(parent, {code, code});
            }
            const QString code = u"C%1"_s.arg(scans, 11, 36, QChar(u'0'));
            const qint64 childId = run(child, {code, code, parentId});
            run(count, {parentId});
            run(event, {parentId, childId});
            run(scan, {code, code});
            run(total, {});
        }
        // SQLite ends no transaction while a statement is not read to its end.
        parent.finish();
        child.finish();
        if (!database.commit())
            throw std::runtime_error("a probe could not commit");
    }
    return double(scans) / std::chrono::duration<double>(Steady::now() - start).count();
}

double probePackCommitsPerSecond(const QString &directory, int group, int seconds)
{
    const QString file = directory + u"/pack.probe"_s;
    double perSecond = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"pack-probe"_s);
        database.setDatabaseName(file);
        if (!database.open())
            throw std::runtime_error("a probe could not open SQLite");
        perSecond = probePackCommitsPerSecond(database, group, seconds);
        database.close();
    }
    QSqlDatabase::removeDatabase(u"pack-probe"_s);
    for (const auto &end : {u""_s, u"-wal"_s, u"-shm"_s})
        ::unlink((file + end).toLocal8Bit().constData());
    return perSecond;
}

} // namespace gemba::bench
