#pragma once

#include <gemba/storage/database.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <functional>

namespace gemba::test {

/// This test program started once more, to be killed: a crash is only real when a whole process dies.
/// The child learns the database by its environment and ends with its parent.
class ChildProcess
{
public:
    ChildProcess(const QStringList &arguments, const storage::DatabaseOptions &options);
    /// Kills what is still running.
    ~ChildProcess();

    /// The next line the child said, without the line feed; empty when it has ended.
    QByteArray readLine();
    /// SIGKILL; returns when the child is gone. What it said before can still be read.
    void kill();

private:
    QProcess m_process;
};

/// In the child: one line to the parent, past all buffers.
void say(const QByteArray &line);
[[noreturn]] void waitToBeKilled();

/// True in a child; then @p body has been run.
bool runAsChild(const QStringList &arguments,
                const std::function<void(const QStringList &, const storage::DatabaseOptions &)> &body);

/// main() of a test class that starts itself as a child: runs @p body there, the test here.
template <typename Test>
int runTestOrChild(int argc, char **argv,
                   const std::function<void(const QStringList &, const storage::DatabaseOptions &)> &body)
{
    const QCoreApplication application(argc, argv);
    if (runAsChild(application.arguments(), body))
        return 0;
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace gemba::test
