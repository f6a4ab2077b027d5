#pragma once

#include <gemba/core/backoff.h>
#include <gemba/links/serial_link.h>

#include <QSerialPort>
#include <QTimer>

namespace gemba::links {

/// SerialLink over QSerialPort.
class SerialPortLink final : public SerialLink
{
    Q_OBJECT
public:
    SerialPortLink(SerialOptions options, const Clock &clock);

    void start() override;
    void stop() override;
    Result<void> send(const QByteArray &line) override;
    LinkState state() const override { return m_state; }
    Error lastError() const override { return m_lastError; }
    LinkCounters counters() const override;

private:
    void open();
    void read();
    void lost(const QString &reason);
    void setState(LinkState state, const QString &reason);

    const SerialOptions m_options;
    const Clock &m_clock;
    LineFramer m_framer;
    QSerialPort m_port;
    QTimer m_retryTimer;
    Backoff m_backoff;
    LinkState m_state = LinkState::Stopped;
    Error m_lastError;
    LinkCounters m_counters;
};

} // namespace gemba::links
