#pragma once

#include <gemba/capture/scan_source.h>
#include <gemba/links/serial_link.h>

#include <memory>

namespace gemba::capture {

/// A scanner on a serial port (USB-CDC, Bluetooth SPP): independent of keyboard layout, input method and focus, and the one that
/// carries GS. Opened again by itself after it was unplugged.
class SerialScanner : public ScanSource
{
    Q_OBJECT
public:
    /// @p port as SerialOptions::port says it: an absolute path or usb:VVVV:PPPP[:serial]. Throws std::invalid_argument for what no port
    /// can have.
    SerialScanner(const links::SerialOptions &options, const Clock &clock, QObject *parent = nullptr);
    ~SerialScanner() override;

    /// What scanners are set to when they leave the factory: 9600 8N1, CR at the end, any byte inside a code.
    static links::SerialOptions defaults(const QString &port);

    void start() override;
    void stop() override;
    State state() const override;
    QString place() const override { return m_port; }

private:
    const QString m_port;
    std::unique_ptr<links::SerialLink> m_link;
};

} // namespace gemba::capture
