#pragma once

#include "device_service.h"
#include "quarantine.h"

#include <gemba/links/modbus_link.h>
#include <gemba/links/serial_link.h>
#include <gemba/storage/executor.h>

#include <QObject>

#include <map>
#include <memory>

namespace gemba::devices {

/// The configured Modbus and serial links: each is a device of that name, and what it reads goes the way of every reading.
/// Lives on the server's thread.
class FieldLinks : public QObject
{
    Q_OBJECT
public:
    /// @p pointsOf gives the registers to poll on a link; asked again at refreshPoints().
    FieldLinks(storage::Executor &executor, DeviceService &devices, sensors::ReadingSink &readings,
               Quarantine &quarantine, const Clock &clock,
               std::function<QList<links::ModbusPoint>(const QString &link)> pointsOf, QObject *parent = nullptr);

    /// @p options without points. Refuses when the device cannot be registered.
    Result<Nothing> addModbus(const QString &name, const links::ModbusOptions &options);
    Result<Nothing> addSerial(const QString &name, const links::SerialOptions &options);
    /// Sensors were added or changed: Modbus links start again with the new registers.
    void refreshPoints();
    /// Takes the links down; what was read before still goes its way.
    void stop();

private:
    struct Modbus
    {
        links::ModbusOptions options;
        std::unique_ptr<links::ModbusLink> link;
    };
    void startModbus(const QString &name, Modbus &modbus);
    void onSamples(const QString &name, const QList<links::ModbusSample> &samples);
    void onLine(const QString &name, const QByteArray &line, qint64 timeMs);
    void onState(const QString &name, links::LinkState state, const QString &reason);
    void store(const QString &name, const sensors::ReadingBatch &batch);

    storage::Executor &m_executor;
    DeviceService &m_devices;
    sensors::ReadingSink &m_readings;
    Quarantine &m_quarantine;
    const Clock &m_clock;
    const std::function<QList<links::ModbusPoint>(const QString &)> m_pointsOf;
    std::map<QString, Modbus> m_modbus;
    std::map<QString, std::unique_ptr<links::SerialLink>> m_serial;
};

} // namespace gemba::devices
