#pragma once

#include <QObject>

class QSocketNotifier;

namespace gemba::ops {

/// Turns SIGTERM, SIGINT and SIGHUP into a Qt signal of the thread that made this object; SIGPIPE is ignored, so that a
/// lost peer is an error of the write and not the end of the process. A second signal of the same kind ends the process
/// at once. One object a process; the former handlers return with its destruction.
class SignalHandler : public QObject
{
    Q_OBJECT
public:
    explicit SignalHandler(QObject *parent = nullptr);
    ~SignalHandler() override;
    SignalHandler(const SignalHandler &) = delete;
    SignalHandler &operator=(const SignalHandler &) = delete;

Q_SIGNALS:
    void stopRequested(int signalNumber);

private:
    void drain();

    QSocketNotifier *m_notifier = nullptr;
};

} // namespace gemba::ops
