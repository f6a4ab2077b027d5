#pragma once

#include <gemba/storage/database.h>

#include <QString>

#include <sys/types.h>

namespace gemba::test {

/// A real PostgreSQL server of this test process: on a scratch directory, a free port of 127.0.0.1 and a Unix socket,
/// stopped and removed at exit, and stopped by the kernel should the test process be killed. initdb runs once per build
/// tree; later servers start from a copy of its result. As root the server runs as the user postgres. Throws
/// std::runtime_error when it cannot.
class PostgresFixture
{
public:
    /// The server most tests of a process share; started at first use.
    static PostgresFixture &shared();

    /// @p fsync costs time and matters only to what is measured: nothing here outlives the machine.
    explicit PostgresFixture(bool fsync = false);
    ~PostgresFixture();
    PostgresFixture(const PostgresFixture &) = delete;
    PostgresFixture &operator=(const PostgresFixture &) = delete;

    /// A new database, reached over TCP with a password: empty, or a copy of one that nobody is connected to.
    storage::DatabaseOptions createDatabase(const QString &copyOf = {});
    /// Runs a statement beside the code under test; returns the first column of the first row, if there is one.
    QString sql(const QString &statement, const QString &database = {});

    /// Ends the server at once, open transactions and connections with it.
    void crash();
    /// Starts it again on the same port and data; returns when it answers.
    void start();
    int port() const { return m_port; }
    QString socketFolder() const { return m_folder; }

private:
    QString m_folder;
    bool m_fsync;
    int m_port = 0;
    int m_databases = 0;
    pid_t m_server = 0;
};

} // namespace gemba::test
