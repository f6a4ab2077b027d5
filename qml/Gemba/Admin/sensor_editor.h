#pragma once

#include "sensors_model.h"

#include <devices_contract.h>

#include <QAbstractListModel>
#include <QPointer>

namespace gemba::admin {

/// The form of one sensor: a row is a field. Which rows there are depends on where readings come from. What the server refuses is
/// said at the field it is about. GUI thread.
class SensorEditor : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::admin::SensorsModel *table READ table WRITE setTable NOTIFY tableChanged REQUIRED)
    /// A new sensor is being made; otherwise the chosen one is changed.
    Q_PROPERTY(bool making READ making NOTIFY changed)
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(int edits READ edits NOTIFY changed)
    /// Why it cannot be saved; empty when it can.
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)

public:
    enum Role {
        LabelRole = Qt::UserRole,
        TextRole,
        HintRole,
        FaultRole,
        ChangedRole,
        ChoicesRole,
        ChosenRole,
        HalfRole,
        FixedRole
    };

    explicit SensorEditor(QObject *parent = nullptr);

    SensorsModel *table() const { return m_table; }
    void setTable(SensorsModel *table);
    bool making() const { return m_making; }
    bool shown() const { return m_making || m_before.has_value(); }
    QString title() const;
    int edits() const;
    QString fault() const;
    bool saving() const { return m_saving; }

    Q_INVOKABLE void makeNew();
    Q_INVOKABLE void close();
    Q_INVOKABLE void discard();
    Q_INVOKABLE void setText(int row, const QString &text);
    Q_INVOKABLE void choose(int row, int choice);
    Q_INVOKABLE void save();
    Q_INVOKABLE void remove();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void tableChanged();
    void changed();
    /// Another sensor, or a new one: the form is at its top again.
    void begun();

private:
    /// A field by the name that the server gives it.
    struct FieldInfo
    {
        const char *name;
        bool number;
        bool half;
    };
    ShellController *shell() const { return m_table->shell(); }
    const Words &words() const { return wordsOf(m_table ? shell() : nullptr); }
    void follow();
    void loadDevices();
    void take(const sensors::SaveSensor::Params &from);
    QList<FieldInfo> fields() const;
    QString label(const QString &field) const;
    QString hint(const QString &field) const;
    QStringList choices(const QString &field) const;
    /// What choices() stands for, in the same order.
    QStringList values(const QString &field) const;
    QString text(const QString &field) const { return m_texts.value(field); }
    QString fieldAt(int row) const { return QString::fromLatin1(fields()[row].name); }
    std::optional<double> number(const QString &field) const;
    sensors::SaveSensor::Params wanted() const;
    static QHash<QString, QString> textsOf(const sensors::SaveSensor::Params &of);
    void refused(const Error &error);
    void saved(const sensors::Sensor &now, const std::optional<sensors::SaveSensor::Params> &before);

    QPointer<SensorsModel> m_table;
    bool m_making = false;
    bool m_saving = false;
    std::optional<sensors::SaveSensor::Params> m_before; ///< as it is stored
    SensorId m_awaited;                                  ///< saved, and not seen in the list since
    QHash<QString, QString> m_texts;                     ///< by field
    QHash<QString, QString> m_stored;                    ///< the same as stored
    QHash<QString, QString> m_faults;                    ///< what the server said
    QList<devices::Device> m_devices;
};

} // namespace gemba::admin
