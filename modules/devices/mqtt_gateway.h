#pragma once

#include "device_service.h"
#include "foreign_message.h"
#include "quarantine.h"
#include "tele_message.h"
#include "write_queue.h"

#include <gemba/links/mqtt_link.h>
#include <gemba/rpc/metrics.h>
#include <gemba/storage/executor.h>

#include <QObject>
#include <QTimer>

namespace gemba::devices {

/// Between the broker and the suite: readings in, acknowledgements out after they are on disk, presence, commands that
/// tell what was observed. Lives on the server's thread.
class MqttGateway : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype defaultWaiting = 20'000;
    /// The topics of other layouts that registered sensors read.
    using ForeignSources = std::function<QList<ForeignSource>()>;
    /// @p foreign is asked again at refreshSources(). @p maxWaiting messages are kept in memory while the database
    /// cannot take them.
    MqttGateway(links::MqttLink &link, const QString &site, storage::Executor &executor, DeviceService &devices,
                sensors::ReadingSink &readings, Quarantine &quarantine, const Clock &clock, rpc::Metrics &metrics,
                ForeignSources foreign = {}, qsizetype maxWaiting = defaultWaiting, QObject *parent = nullptr);

    /// Readings that wait for the database.
    qsizetype waiting() const { return m_queue.waiting(); }
    void start();
    /// Sensors were added, changed or removed: from now on their topics are read, and no others.
    void refreshSources();
    /// Hands what still waits to the database; nothing more is read.
    void stop();

    /// Sends a command and waits for the device's answer, five seconds at most.
    /// Refuses with DeviceOffline, DeviceTimeout, DeviceRefused.
    using CommandDone = std::function<void(Result<QJsonObject>)>;
    void sendCommand(const DeviceId &device, const QString &name, const QJsonObject &args, CommandDone done,
                     std::function<void()> sent = {});
    void ping(const DeviceId &device, std::function<void(Result<PingDevice::Reply>)> done);

private:
    struct Arrival
    {
        QString topic;
        QString site; ///< of our own layout
        DeviceId device;
        TeleMessage message;
        qint64 receivedMs = 0;
        qint64 receivedMonotonicUs = 0;
    };
    struct Pending
    {
        DeviceId device;
        CommandDone done;
        std::function<void()> sent;
        quint64 publishId = 0;
        qint64 deadlineMs = 0;
    };

    void onMessages(const QList<links::MqttMessage> &messages);
    void onState(const DeviceTopic &topic, const links::MqttMessage &message);
    void onInfo(const DeviceTopic &topic, const links::MqttMessage &message);
    void onCommandAck(const DeviceTopic &topic, const links::MqttMessage &message);
    void onTele(const DeviceTopic &topic, const links::MqttMessage &message);
    void onLinkState(links::MqttState state, const QString &reason);
    void onPublished(quint64 id, const links::MqttOutcome &outcome);
    void onForeign(const links::MqttMessage &message, const QList<ForeignSource> &sources);
    void refuse(const DeviceTopic &topic, const links::MqttMessage &message, const QString &reason);
    qint64 receivedNow(const DeviceId &device);
    void refuseStored(const Arrival &arrival, const QString &reason);
    void onStored(const QList<Arrival> &arrivals, const QList<sensors::IngestOutcome> &outcomes);
    void acknowledge(const QList<Arrival> &arrivals, const QList<sensors::IngestOutcome> &outcomes);
    void sendConfiguration(const DeviceId &device);
    void checkDeadlines();
    void pingAll();

    links::MqttLink &m_link;
    const QString m_site;
    DeviceService &m_devices;
    sensors::ReadingSink &m_readings;
    Quarantine &m_quarantine;
    const Clock &m_clock;
    rpc::Counter &m_messages;
    rpc::Counter &m_acks;
    rpc::Counter &m_dropped;
    rpc::Histogram &m_ingest;
    WriteQueue<Arrival, sensors::IngestOutcome> m_queue;
    const ForeignSources m_foreignSources;
    QHash<QString, QList<ForeignSource>> m_foreign; ///< by topic
    QSet<DeviceId> m_speaking;                      ///< devices that were heard in our own layout: they answer commands
    QHash<DeviceId, qint64> m_lastReceivedMs;
    QHash<QString, Pending> m_pending;
    QTimer m_deadlines;
    QTimer m_pings;
};

} // namespace gemba::devices
