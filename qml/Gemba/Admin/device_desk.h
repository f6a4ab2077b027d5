#pragma once

#include "terminals_model.h"

#include <sensors_contract.h>

#include <QAbstractListModel>
#include <QPointer>

namespace gemba::admin {

/// What is known of the chosen device, and what is done with it. A row is one of its sensors with the sampling interval that was
/// sent to the device, or where none was, the one the sensor is registered with. GUI thread.
class DeviceDesk : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::admin::TerminalsModel *stations READ stations WRITE setStations NOTIFY stationsChanged REQUIRED)
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(bool mqtt READ mqtt NOTIFY changed)
    /// Names and values of the facts, in the same order.
    Q_PROPERTY(QList<QString> factNames READ factNames NOTIFY changed)
    Q_PROPERTY(QList<QString> factValues READ factValues NOTIFY changed)
    Q_PROPERTY(QString configuration READ configuration NOTIFY changed)
    Q_PROPERTY(bool pinging READ pinging NOTIFY changed)
    Q_PROPERTY(QString pinged READ pinged NOTIFY changed)
    Q_PROPERTY(int edits READ edits NOTIFY changed)
    /// What is wrong with the configuration; empty when nothing is.
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(bool sendable READ sendable NOTIFY changed)
    /// A secret that was just made, until somebody has it; nobody can read it again.
    Q_PROPERTY(QString secret READ secret NOTIFY changed)
    Q_PROPERTY(QString secretUser READ secretUser NOTIFY changed)

public:
    enum Role { SensorRole = Qt::UserRole, NameRole, IntervalRole, ChangedRole };

    explicit DeviceDesk(QObject *parent = nullptr);

    TerminalsModel *stations() const { return m_stations; }
    void setStations(TerminalsModel *stations);
    bool known() const { return m_device.has_value(); }
    bool mqtt() const { return m_device && m_device->kind == devices::DeviceKind::Mqtt; }
    QStringList factNames() const;
    QStringList factValues() const;
    QString configuration() const;
    bool pinging() const { return m_pinging; }
    QString pinged() const { return m_pinged; }
    int edits() const;
    QString fault() const;
    bool sendable() const;
    QString secret() const { return m_device ? m_secrets.value(m_device->id) : QString(); }
    QString secretUser() const { return m_device ? m_device->id.text() : QString(); }

    Q_INVOKABLE void ping();
    Q_INVOKABLE void setInterval(int row, const QString &text);
    /// Sends what was edited together with what was sent before: the device takes a configuration as a whole.
    Q_INVOKABLE void configure();
    Q_INVOKABLE void rotateSecret();
    Q_INVOKABLE void copySecret() const;
    Q_INVOKABLE void putSecretAway();
    Q_INVOKABLE void remove();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void stationsChanged();
    void changed();

private:
    struct Interval
    {
        SensorId sensor;
        QString name;
        int registeredMs = 0;
        std::optional<qint64> sentMs;
        QString text;
        QString stored() const { return QString::number(sentMs.value_or(registeredMs)); }
        bool isEdited() const { return text.trimmed() != stored(); }
    };
    ShellController *shell() const { return m_stations->shell(); }
    const Words &words() const { return wordsOf(shell()); }
    void follow();
    void loadSensors();
    void takeSent();
    std::optional<qint64> sentMs(const SensorId &sensor) const;
    QMap<QString, qint64> wanted() const;

    QPointer<TerminalsModel> m_stations;
    std::optional<devices::Device> m_device;
    QList<Interval> m_intervals;
    QString m_pinged;
    bool m_pinging = false;
    QHash<DeviceId, QString> m_secrets;
    int m_serial = 0;
};

} // namespace gemba::admin
