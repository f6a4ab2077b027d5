#pragma once

#include "modbus_map.h"

#include <gemba/core/result.h>

#include <QModbusPdu>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QModbusServer;

namespace gemba::plant {

/// What the unit says to a request; nothing where it keeps silent. Reads of holding and input registers only.
std::optional<QModbusResponse> answerModbus(const QModbusPdu &request, const ModbusImage &image);

/// The simulated Modbus unit on its two links. Both show the same registers, taken from the plant at each request.
class ModbusUnit : public QObject
{
    Q_OBJECT
public:
    explicit ModbusUnit(std::function<ModbusImage()> image);
    ~ModbusUnit() override;

    /// Listens on 127.0.0.1; 0 takes a free port. Answers the port. LinkFailed.
    Result<quint16> listenTcp(quint16 port);
    /// Serves the serial port @p device at 19200 8E1. LinkFailed.
    Result<void> serveRtu(const QString &device);
    quint64 requests() const { return m_requests; }

private:
    std::optional<QModbusResponse> handle(const QModbusPdu &request);

    std::function<ModbusImage()> m_image;
    std::unique_ptr<QModbusServer> m_tcp;
    std::unique_ptr<QModbusServer> m_rtu;
    quint64 m_requests = 0;
};

} // namespace gemba::plant
