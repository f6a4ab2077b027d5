#pragma once

#include "history_buffer.h"
#include "kiosk_context.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace gemba::kiosk {

/// One sensor as the overview shows it: the value with its age, quality, place between the limits and last ten minutes.
class SensorTile : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by KioskController")
    Q_PROPERTY(QString tag READ tag NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString valueText READ valueText NOTIFY changed)
    Q_PROPERTY(double value READ value NOTIFY changed)
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(bool stale READ stale NOTIFY changed)
    Q_PROPERTY(bool doubtful READ doubtful NOTIFY changed)
    Q_PROPERTY(bool chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString qualityText READ qualityText NOTIFY changed)
    Q_PROPERTY(QString ageText READ ageText NOTIFY changed)
    Q_PROPERTY(QString staleText READ staleText NOTIFY changed)
    Q_PROPERTY(QString rateText READ rateText NOTIFY changed)
    Q_PROPERTY(QString rateUnit READ rateUnit NOTIFY changed)
    Q_PROPERTY(int rateStep READ rateStep NOTIFY changed)
    Q_PROPERTY(QString conditionText READ conditionText NOTIFY changed)
    /// The limit's own name, LOLO to HIHI, for where the words do not fit; empty without one.
    Q_PROPERTY(QString limitName READ limitName NOTIFY changed)
    Q_PROPERTY(int alarmPriority READ alarmPriority NOTIFY changed)
    Q_PROPERTY(int alarmLook READ alarmLook NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    Q_PROPERTY(QStringList limitTexts READ limitTexts NOTIFY changed)
    Q_PROPERTY(gemba::ui::Scale scaling READ scaling NOTIFY changed)
    Q_PROPERTY(gemba::ui::Trace history READ history NOTIFY changed)

public:
    SensorTile(KioskContext &context, SensorInfo info, QObject *parent);

    const SensorInfo &info() const { return m_info; }
    /// Takes a newer registry entry of the same sensor.
    void setInfo(const SensorInfo &info);
    void loadHistory();
    void takeLive();
    /// Brings every text up to the present moment and language.
    void refresh();

    QString tag() const { return m_info.tag; }
    QString name() const { return m_info.name; }
    QString unit() const { return m_info.unit; }
    QString valueText() const { return m_view.valueText; }
    double value() const { return m_view.value; }
    bool known() const { return m_view.known; }
    bool stale() const { return m_view.stale; }
    bool doubtful() const { return m_view.doubtful; }
    bool chosen() const { return m_view.chosen; }
    QString qualityText() const { return m_view.qualityText; }
    QString ageText() const { return m_view.ageText; }
    QString staleText() const { return m_view.staleText; }
    QString rateText() const { return m_view.rateText; }
    QString rateUnit() const { return m_view.rateUnit; }
    int rateStep() const { return m_view.rateStep; }
    QString conditionText() const { return m_view.conditionText; }
    QString limitName() const { return m_view.limitName; }
    int alarmPriority() const { return m_view.alarmPriority; }
    int alarmLook() const { return m_view.alarmLook; }
    QString spoken() const { return m_view.spoken; }
    QStringList limitTexts() const { return m_view.limitTexts; }
    ui::Scale scaling() const { return m_view.scale; }
    ui::Trace history() const { return m_view.history; }

Q_SIGNALS:
    void changed();

private:
    struct View
    {
        QString valueText, qualityText, ageText, staleText, rateText, rateUnit, conditionText, limitName, spoken;
        double value = 0;
        bool known = false, stale = false, doubtful = false, chosen = false;
        int rateStep = 0, alarmPriority = 0, alarmLook = 0;
        QStringList limitTexts;
        ui::Scale scale;
        ui::Trace history;
        bool operator==(const View &) const = default;
    };
    void describeRate(View &view) const;
    void describeAlarm(View &view) const;

    KioskContext &m_context;
    SensorInfo m_info;
    HistoryBuffer m_history;
    View m_view;
};

/// The scale a gauge or plot of this sensor is drawn on.
ui::Scale scaleOf(const SensorInfo &info);

} // namespace gemba::kiosk
