#pragma once

#include "device_service.h"
#include "quarantine.h"
#include "write_queue.h"

#include <gemba/links/modbus_link.h>
#include <gemba/links/serial_link.h>
#include <gemba/storage/executor.h>

#include <QObject>

#include <map>
#include <memory>

namespace gemba::devices {

/// The configured Modbus and serial links: each is a device of that name, and what it reads goes the way of every reading.
/// Nobody sends these readings twice, so they wait here while the database is away.
/// Lives on the server's thread.
class FieldLinks : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype defaultWaiting = 20'000;

    /// @p pointsOf gives the registers to poll on a link; asked again at refreshPoints(). @p maxWaiting messages are kept
    /// in memory while the database cannot take them; beyond it the oldest go, counted as gemba_ingest_dropped_total.
    FieldLinks(storage::Executor &executor, DeviceService &devices, sensors::ReadingSink &readings,
               Quarantine &quarantine, const Clock &clock, rpc::Metrics &metrics,
               std::function<QList<links::ModbusPoint>(const QString &link)> pointsOf,
               qsizetype maxWaiting = defaultWaiting, QObject *parent = nullptr);

    /// @p options without points. Refuses when the device cannot be registered.
    Result<Nothing> addModbus(const QString &name, const links::ModbusOptions &options);
    Result<Nothing> addSerial(const QString &name, const links::SerialOptions &options);
    /// The same over links made elsewhere: for tests and recorded demonstrations.
    Result<Nothing> addModbus(const QString &name, std::unique_ptr<links::ModbusLink> link);
    Result<Nothing> addSerial(const QString &name, std::unique_ptr<links::SerialLink> link);
    /// Sensors were added or changed: Modbus links start again with the new registers.
    void refreshPoints();
    /// Readings that wait for the database.
    qsizetype waiting() const { return m_queue.waiting(); }
    /// Takes the links down; what was read before still goes its way.
    void stop();

private:
    struct Modbus
    {
        std::optional<links::ModbusOptions> options; ///< nothing for a link made elsewhere
        std::unique_ptr<links::ModbusLink> link;
    };
    void startModbus(const QString &name, Modbus &modbus);
    void onSamples(const QString &name, const QList<links::ModbusSample> &samples);
    void onLine(const QString &name, const QByteArray &line, qint64 timeMs);
    void onState(const QString &name, links::LinkState state, const QString &reason);
    void store(const QString &name, const sensors::ReadingBatch &batch);
    void watch(const QString &name, links::ModbusLink &link);

    struct Arrival
    {
        QString link;
        sensors::ReadingBatch batch;
        qint64 receivedMs = 0;
    };
    void onStored(const Arrival &arrival, const sensors::IngestOutcome &outcome);

    DeviceService &m_devices;
    sensors::ReadingSink &m_readings;
    Quarantine &m_quarantine;
    const Clock &m_clock;
    const std::function<QList<links::ModbusPoint>(const QString &)> m_pointsOf;
    rpc::Counter &m_dropped;
    WriteQueue<Arrival, sensors::IngestOutcome> m_queue;
    std::map<QString, Modbus> m_modbus;
    std::map<QString, std::unique_ptr<links::SerialLink>> m_serial;
};

} // namespace gemba::devices
