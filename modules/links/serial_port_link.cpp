#include "serial_port_link.h"

#include "serial_port_name.h"

#include <gemba/core/log.h>

#include <stdexcept>

namespace gemba::links {

using namespace Qt::StringLiterals;

namespace {

QSerialPort::Parity parity(SerialOptions::Parity wanted)
{
    switch (wanted) {
    case SerialOptions::Parity::None:
        return QSerialPort::NoParity;
    case SerialOptions::Parity::Even:
        return QSerialPort::EvenParity;
    case SerialOptions::Parity::Odd:
        return QSerialPort::OddParity;
    }
    return QSerialPort::NoParity;
}

QSerialPort::FlowControl flowControl(SerialOptions::FlowControl wanted)
{
    switch (wanted) {
    case SerialOptions::FlowControl::None:
        return QSerialPort::NoFlowControl;
    case SerialOptions::FlowControl::Hardware:
        return QSerialPort::HardwareControl;
    case SerialOptions::FlowControl::Software:
        return QSerialPort::SoftwareControl;
    }
    return QSerialPort::NoFlowControl;
}

} // namespace

Result<void> checkSerialOptions(const SerialOptions &options)
{
    if (!serialSelectorValid(options.port))
        return refuseField(ErrorCode::FieldFormat, u"port"_s, u"a path or usb:VVVV:PPPP[:serial]"_s);
    if (options.baud < 300 || options.baud > 4'000'000)
        return refuseField(ErrorCode::FieldRange, u"baud"_s, u"300 to 4000000"_s);
    if (options.dataBits != 7 && options.dataBits != 8)
        return refuseField(ErrorCode::FieldRange, u"dataBits"_s, u"7 or 8"_s);
    if (options.stopBits != 1 && options.stopBits != 2)
        return refuseField(ErrorCode::FieldRange, u"stopBits"_s, u"1 or 2"_s);
    if (options.framing.terminator.isEmpty() || options.framing.terminator.size() > 8)
        return refuseField(ErrorCode::FieldRange, u"terminator"_s, u"1 to 8 bytes"_s);
    if (options.framing.maxBytes < 1 || options.framing.maxBytes > 1'000'000)
        return refuseField(ErrorCode::FieldRange, u"maxBytes"_s, u"1 to 1000000"_s);
    if (options.maxOutgoingBytes < 1)
        return refuseField(ErrorCode::FieldRange, u"maxOutgoingBytes"_s, u"at least 1"_s);
    return {};
}

std::unique_ptr<SerialLink> makeSerialLink(const SerialOptions &options, const Clock &clock)
{
    if (const auto checked = checkSerialOptions(options); !checked)
        throw std::invalid_argument("SerialOptions: " + checked.error().field.toStdString());
    return std::make_unique<SerialPortLink>(options, clock);
}

SerialPortLink::SerialPortLink(SerialOptions options, const Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_framer(m_options.framing)
    , m_backoff(m_options.reconnectMinMs, m_options.reconnectMaxMs)
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &SerialPortLink::open);
    connect(&m_port, &QSerialPort::readyRead, this, &SerialPortLink::read);
    connect(&m_port, &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError error) {
        // open() reads its own errors from its result.
        if (error != QSerialPort::NoError && error != QSerialPort::TimeoutError && m_state == LinkState::Connected)
            lost(m_port.errorString());
    });
}

void SerialPortLink::start()
{
    if (m_state == LinkState::Stopped)
        open();
}

void SerialPortLink::stop()
{
    m_retryTimer.stop();
    m_backoff.reset();
    if (m_state == LinkState::Stopped)
        return;
    setState(LinkState::Stopped, {});
    m_port.close();
}

void SerialPortLink::open()
{
    setState(LinkState::Connecting, {});
    const QString path = findSerialPort(m_options.port);
    if (path.isEmpty())
        return lost(u"no such device is plugged in"_s);
    m_port.setPortName(path);
    // Settings made on a closed port are applied by open(), which fails if the port cannot have them.
    m_port.setBaudRate(m_options.baud);
    m_port.setDataBits(static_cast<QSerialPort::DataBits>(m_options.dataBits));
    m_port.setParity(parity(m_options.parity));
    m_port.setStopBits(static_cast<QSerialPort::StopBits>(m_options.stopBits));
    m_port.setFlowControl(flowControl(m_options.flowControl));
    m_port.setReadBufferSize(64 * 1024);
    if (!m_port.open(QIODevice::ReadWrite))
        return lost(m_port.errorString());
    m_framer.reset();
    m_backoff.reset();
    ++m_counters.connects;
    if (m_counters.connects > 1)
        ++m_counters.reconnects;
    setState(LinkState::Connected, {});
}

void SerialPortLink::lost(const QString &reason)
{
    const int delayMs = m_backoff.nextMs();
    m_lastError = refuse(ErrorCode::LinkFailed, reason);
    log::info(u"serial"_s, u"Port not open"_s,
              {{u"port"_s, m_options.port}, {u"reason"_s, reason}, {u"retryMs"_s, delayMs}});
    m_retryTimer.start(delayMs);
    // Before close(), which reports errors of its own.
    setState(LinkState::Waiting, reason);
    m_port.close();
}

void SerialPortLink::read()
{
    const QByteArray bytes = m_port.readAll();
    const qint64 timeMs = m_clock.nowMs();
    const QList<QByteArray> lines = m_framer.feed(bytes);
    for (const QByteArray &line : lines) {
        if (m_state != LinkState::Connected)
            return; // stopped by who got the line before
        ++m_counters.received;
        m_counters.receivedBytes += static_cast<quint64>(line.size());
        Q_EMIT lineReceived(line, timeMs);
    }
}

Result<void> SerialPortLink::send(const QByteArray &line)
{
    if (m_state != LinkState::Connected) {
        ++m_counters.refused[u"offline"_s];
        return refuse(ErrorCode::LinkFailed, u"the port is not open"_s);
    }
    const QByteArray bytes = line + m_options.framing.terminator;
    if (m_port.bytesToWrite() + bytes.size() > m_options.maxOutgoingBytes) {
        ++m_counters.refused[u"queue_full"_s];
        return refuse(ErrorCode::Busy, u"%1 bytes wait for the port"_s.arg(m_port.bytesToWrite()));
    }
    if (m_port.write(bytes) != bytes.size())
        return refuse(ErrorCode::LinkFailed, m_port.errorString());
    ++m_counters.sent;
    m_counters.sentBytes += static_cast<quint64>(bytes.size());
    return {};
}

LinkCounters SerialPortLink::counters() const
{
    LinkCounters counters = m_counters;
    const LineFramer::Refused &refused = m_framer.refused();
    for (const auto &[name, count] : {std::pair{u"overlong"_s, refused.overlong},
                                      {u"binary"_s, refused.binary},
                                      {u"fragment"_s, refused.fragment}}) {
        if (count > 0)
            counters.refused[name] = count;
    }
    return counters;
}

void SerialPortLink::setState(LinkState state, const QString &reason)
{
    m_state = state;
    Q_EMIT stateChanged(state, reason);
}

} // namespace gemba::links
