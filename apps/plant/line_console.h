#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QSocketNotifier>

namespace gemba::plant {

/// JSON lines on standard input and output, and the signals that ask a program to end. One of its kind in a process,
/// because those are.
class LineConsole : public QObject
{
    Q_OBJECT
public:
    LineConsole();
    ~LineConsole() override;
    void write(const QJsonObject &object);

Q_SIGNALS:
    /// One line that is a JSON object.
    void command(const QJsonObject &object);
    /// A line that is not, or one longer than 64 KiB.
    void unreadable(const QString &reason);
    /// SIGTERM or SIGINT.
    void stopRequested();

private:
    void readInput();
    void takeLines();

    QByteArray m_buffer;
    bool m_skipping = false;
    QSocketNotifier m_input;
    QSocketNotifier m_signals;
};

} // namespace gemba::plant
