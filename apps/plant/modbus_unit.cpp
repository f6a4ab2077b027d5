#include "modbus_unit.h"

#include <QDataStream>
#include <QModbusRtuSerialServer>
#include <QModbusTcpServer>
#include <QSerialPort>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace gemba::plant {

namespace {

/// The function code of @p request, Invalid if it is none. Qt 6.4 keeps a code of 0x80 and above as an enumerator that
/// does not exist, and its accessors read it, which is undefined; its stream operator refuses such a request.
QModbusPdu::FunctionCode functionOf(const QModbusPdu &request)
{
    QByteArray raw;
    QDataStream stream(&raw, QIODevice::WriteOnly);
    stream << request;
    return raw.isEmpty() ? QModbusPdu::Invalid : QModbusPdu::FunctionCode(quint8(raw[0]));
}

using Handler = std::function<std::optional<QModbusResponse>(const QModbusPdu &)>;

class TcpServer final : public QModbusTcpServer
{
public:
    explicit TcpServer(Handler handler)
        : m_handler(std::move(handler))
    {
    }

protected:
    QModbusResponse processRequest(const QModbusPdu &request) override
    {
        // On TCP somebody always answers: a gateway that waited in vain says so.
        return m_handler(request).value_or(QModbusExceptionResponse(
            functionOf(request), QModbusExceptionResponse::GatewayTargetDeviceFailedToRespond));
    }

private:
    Handler m_handler;
};

class RtuServer final : public QModbusRtuSerialServer
{
public:
    explicit RtuServer(Handler handler)
        : m_handler(std::move(handler))
    {
    }

protected:
    QModbusResponse processRequest(const QModbusPdu &request) override
    {
        return m_handler(request).value_or(QModbusResponse()); // an invalid response is not sent
    }

private:
    Handler m_handler;
};

} // namespace

std::optional<QModbusResponse> answerModbus(const QModbusPdu &request, const ModbusImage &image)
{
    constexpr int maxRegisters = 125;
    constexpr int readDataBytes = 4;
    const QModbusPdu::FunctionCode function = functionOf(request);
    const auto exception = [function](QModbusExceptionResponse::ExceptionCode code) {
        return QModbusExceptionResponse(function, code);
    };
    if (function != QModbusPdu::ReadHoldingRegisters && function != QModbusPdu::ReadInputRegisters)
        return exception(QModbusExceptionResponse::IllegalFunction);
    quint16 address = 0;
    quint16 count = 0;
    if (request.dataSize() != readDataBytes)
        return exception(QModbusExceptionResponse::IllegalDataValue);
    request.decodeData(&address, &count);
    if (count < 1 || count > maxRegisters)
        return exception(QModbusExceptionResponse::IllegalDataValue);
    if (address + count > image.registers.size())
        return exception(QModbusExceptionResponse::IllegalDataAddress);

    const QList<quint16> values = image.registers.mid(address, count);
    bool failed = false;
    for (int i = address; i < address + count; ++i) {
        if (image.silent.contains(i))
            return std::nullopt;
        failed = failed || image.failed.contains(i);
    }
    if (failed)
        return exception(QModbusExceptionResponse::ServerDeviceFailure);
    return QModbusResponse(function, quint8(2 * count), values);
}

ModbusUnit::ModbusUnit(std::function<ModbusImage()> image)
    : m_image(std::move(image))
{
}

ModbusUnit::~ModbusUnit()
{
    // QModbusTcpServer frees a connection's buffer when its socket goes, but no longer while it goes itself.
    if (m_tcp)
        qDeleteAll(m_tcp->findChildren<QTcpSocket *>());
}

std::optional<QModbusResponse> ModbusUnit::handle(const QModbusPdu &request)
{
    ++m_requests;
    return answerModbus(request, m_image());
}

Result<quint16> ModbusUnit::listenTcp(quint16 port)
{
    auto server = std::make_unique<TcpServer>([this](const QModbusPdu &request) { return handle(request); });
    server->setConnectionParameter(QModbusDevice::NetworkAddressParameter, u"127.0.0.1"_s);
    server->setConnectionParameter(QModbusDevice::NetworkPortParameter, port);
    server->setServerAddress(ModbusImage::unitId);
    const QString address = u"127.0.0.1:%1: "_s.arg(port);
    if (!server->connectDevice())
        return refuse(ErrorCode::LinkFailed, address + server->errorString());
    // Qt has no accessor for the port that the system chose; the listening socket is a child of the server.
    const auto *socket = server->findChild<QTcpServer *>();
    if (!socket || !socket->isListening())
        return refuse(ErrorCode::LinkFailed, address + u"not listening"_s);
    const quint16 chosen = socket->serverPort();
    m_tcp = std::move(server);
    return chosen;
}

Result<void> ModbusUnit::serveRtu(const QString &device)
{
    auto server = std::make_unique<RtuServer>([this](const QModbusPdu &request) { return handle(request); });
    server->setConnectionParameter(QModbusDevice::SerialPortNameParameter, device);
    server->setConnectionParameter(QModbusDevice::SerialBaudRateParameter, QSerialPort::Baud19200);
    server->setConnectionParameter(QModbusDevice::SerialParityParameter, QSerialPort::EvenParity);
    server->setConnectionParameter(QModbusDevice::SerialDataBitsParameter, QSerialPort::Data8);
    server->setConnectionParameter(QModbusDevice::SerialStopBitsParameter, QSerialPort::OneStop);
    server->setServerAddress(ModbusImage::unitId);
    if (!server->connectDevice())
        return refuse(ErrorCode::LinkFailed, device + u": "_s + server->errorString());
    m_rtu = std::move(server);
    return {};
}

} // namespace gemba::plant
