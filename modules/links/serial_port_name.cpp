#include "serial_port_name.h"

#include <QRegularExpression>
#include <QSerialPortInfo>

#include <algorithm>
#include <optional>

namespace gemba::links {

using namespace Qt::StringLiterals;

namespace {

struct UsbSelector
{
    quint16 vendor = 0;
    quint16 product = 0;
    QString serial;
};

std::optional<UsbSelector> usbSelector(const QString &text)
{
    static const QRegularExpression form(u"\\Ausb:([0-9a-fA-F]{4}):([0-9a-fA-F]{4})(?::([^\\s:]+))?\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return UsbSelector{match.captured(1).toUShort(nullptr, 16), match.captured(2).toUShort(nullptr, 16),
                       match.captured(3)};
}

} // namespace

bool serialSelectorValid(const QString &selector)
{
    return (selector.startsWith(u'/') && !selector.contains(QChar(0))) || usbSelector(selector).has_value();
}

QString matchSerialPort(const QString &selector, QList<SerialPortFacts> ports)
{
    if (selector.startsWith(u'/'))
        return selector;
    const auto wanted = usbSelector(selector);
    if (!wanted)
        return {};
    std::sort(ports.begin(), ports.end(),
              [](const SerialPortFacts &a, const SerialPortFacts &b) { return a.path < b.path; });
    for (const SerialPortFacts &port : std::as_const(ports)) {
        if (port.vendor == wanted->vendor && port.product == wanted->product &&
            (wanted->serial.isEmpty() || port.serial == wanted->serial))
            return port.path;
    }
    return {};
}

QString findSerialPort(const QString &selector)
{
    if (selector.startsWith(u'/'))
        return selector;
    QList<SerialPortFacts> ports;
    const auto known = QSerialPortInfo::availablePorts();
    for (const QSerialPortInfo &port : known)
        ports.append({port.systemLocation(), port.vendorIdentifier(), port.productIdentifier(), port.serialNumber()});
    return matchSerialPort(selector, ports);
}

} // namespace gemba::links
