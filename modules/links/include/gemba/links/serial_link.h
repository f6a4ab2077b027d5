#pragma once

#include <gemba/core/clock.h>
#include <gemba/core/result.h>
#include <gemba/links/line_framer.h>
#include <gemba/links/link_counters.h>
#include <gemba/links/link_state.h>

#include <QObject>

#include <memory>

namespace gemba::links {

struct SerialOptions
{
    enum class Parity { None, Even, Odd };
    enum class FlowControl { None, Hardware, Software };

    /// An absolute path, best one that survives replugging (/dev/serial/by-id/…), or usb:VVVV:PPPP[:serial] in
    /// hexadecimal.
    QString port;
    int baud = 9'600;
    int dataBits = 8; ///< 7 or 8
    Parity parity = Parity::None;
    int stopBits = 1; ///< 1 or 2
    FlowControl flowControl = FlowControl::None;
    LineFramer::Options framing;
    int maxOutgoingBytes = 64 * 1024;
    int reconnectMinMs = 250; ///< see Backoff
    int reconnectMaxMs = 5'000;
};

/// A device that speaks lines over a serial port; opened again when it was unplugged. Lives on one thread.
class SerialLink : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void stop() = 0;
    /// Sends @p line and the terminator. LinkFailed unless Connected; Busy if more than maxOutgoingBytes wait.
    virtual Result<void> send(const QByteArray &line) = 0;
    virtual LinkState state() const = 0;
    virtual Error lastError() const = 0;
    /// Refused: "overlong", "binary", "fragment" lines received, "offline" and "queue_full" lines not sent.
    virtual LinkCounters counters() const = 0;

Q_SIGNALS:
    void stateChanged(gemba::links::LinkState state, const QString &reason);
    /// @p timeMs UTC milliseconds when its last byte was read.
    void lineReceived(const QByteArray &line, qint64 timeMs);
};

/// FieldFormat or FieldRange, naming the field, for options no port can have.
Result<void> checkSerialOptions(const SerialOptions &options);

/// A stopped link. Throws std::invalid_argument for options that checkSerialOptions() refuses.
std::unique_ptr<SerialLink> makeSerialLink(const SerialOptions &options, const Clock &clock);

} // namespace gemba::links
