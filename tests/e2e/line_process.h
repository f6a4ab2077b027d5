#pragma once

#include <gemba/test/patience.h>

#include <QProcess>

#include <functional>

namespace gemba::test {

/// A program that speaks in JSON lines on its standard output. Killed with this object.
class LineProcess : public QObject
{
    Q_OBJECT
public:
    LineProcess();
    ~LineProcess() override;

    void start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment);
    void say(const QJsonObject &line);

    /// The first line after the previous answer of this function that fits; empty after @p timeoutMs.
    QJsonObject waitFor(const std::function<bool(const QJsonObject &)> &fits, int timeoutMs = patienceMs);
    /// The lines that no answer of waitFor() has reached yet.
    QList<QJsonObject> unread() { return m_lines.mid(std::exchange(m_seen, m_lines.size())); }
    /// Asks with an id and waits for the answer with that id.
    QJsonObject ask(QJsonObject command, int timeoutMs = patienceMs);

    /// True once the program has ended; its exit status is status().
    bool waitForEnd(int timeoutMs = patienceMs);
    int status() const { return m_process.exitCode(); }
    bool crashed() const { return m_process.exitStatus() == QProcess::CrashExit; }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    void terminate() { m_process.terminate(); }
    void kill() { m_process.kill(); }
    qint64 pid() const { return m_process.processId(); }
    /// Standard error so far.
    QByteArray complaints() const { return m_complaints; }

private:
    void read();

    QProcess m_process;
    QByteArray m_buffer;
    QByteArray m_complaints;
    QList<QJsonObject> m_lines;
    qsizetype m_seen = 0;
    int m_lastId = 0;
};

} // namespace gemba::test
