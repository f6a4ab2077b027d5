#pragma once

#include <QObject>
#include <QString>

namespace gemba::capture {

/// A scanner, however it is plugged in. Lives on one thread with an event loop.
class ScanSource : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Waiting, Ready };
    Q_ENUM(State)

    using QObject::QObject;

    virtual void start() = 0;
    virtual void stop() = 0;
    /// Ready: the device is open. A wedge cannot know and is Ready once started.
    virtual State state() const = 0;
    /// Where it is, for people who look for the cable.
    virtual QString place() const = 0;

Q_SIGNALS:
    /// @p raw as the scanner sent it, AIM identifier and all, without what ended it. @p timeMs UTC milliseconds.
    void scanned(const QString &raw, qint64 timeMs);
    void stateChanged(gemba::capture::ScanSource::State state);
};

} // namespace gemba::capture
