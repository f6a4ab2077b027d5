#pragma once

#include <QList>
#include <QString>

namespace gemba::links {

/// What is known of a serial port on this machine.
struct SerialPortFacts
{
    QString path;
    quint16 vendor = 0;
    quint16 product = 0;
    QString serial;
};

/// The path of the port that @p selector (see SerialOptions::port) means: a path means itself, "usb:…" the first match
/// in
/// @p ports by path; empty if there is none or the selector is malformed.
QString matchSerialPort(const QString &selector, QList<SerialPortFacts> ports);

/// The same among the ports of this machine.
QString findSerialPort(const QString &selector);

/// Whether it is an absolute path or usb:VVVV:PPPP[:serial].
bool serialSelectorValid(const QString &selector);

} // namespace gemba::links
