#pragma once

#include <page_state.h>
#include <shell_controller.h>

#include <sensors_contract.h>
#include <trace.h>

namespace gemba::console {

/// One sensor's history over the span of the trends page, with all that a TrendView writes around it. GUI thread.
class TrendTrack : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by TrendsModel")
    Q_PROPERTY(QString sensor READ sensor CONSTANT)
    Q_PROPERTY(QString tag READ tag NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString nowText READ nowText NOTIFY changed)
    Q_PROPERTY(bool stale READ stale NOTIFY changed)
    Q_PROPERTY(gemba::ui::Trace history MEMBER m_trace NOTIFY changed)
    Q_PROPERTY(gemba::ui::Scale scaling MEMBER m_scale NOTIFY changed)
    Q_PROPERTY(QStringList limitTexts MEMBER m_limitTexts NOTIFY changed)
    Q_PROPERTY(QList<double> tickTimes MEMBER m_tickTimes NOTIFY changed)
    Q_PROPERTY(QStringList tickTexts MEMBER m_tickTexts NOTIFY changed)
    Q_PROPERTY(QStringList gapTexts MEMBER m_gapTexts NOTIFY changed)
    Q_PROPERTY(QString statistics MEMBER m_statistics NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(bool loading MEMBER m_loading NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    Q_PROPERTY(double cursorTime MEMBER m_cursorMs NOTIFY cursorChanged)
    Q_PROPERTY(double cursorValue MEMBER m_cursorValue NOTIFY cursorChanged)
    Q_PROPERTY(bool cursorHasValue MEMBER m_cursorHasValue NOTIFY cursorChanged)
    Q_PROPERTY(QString cursorValueText MEMBER m_cursorValueText NOTIFY cursorChanged)
    Q_PROPERTY(QString cursorNote MEMBER m_cursorNote NOTIFY cursorChanged)
    Q_PROPERTY(QString cursorTimeText MEMBER m_cursorTimeText NOTIFY cursorChanged)

public:
    TrendTrack(shell::ShellController &shell, const sensors::Sensor &sensor, QObject *parent);

    QString sensor() const { return m_sensor.id.text(); }
    QString tag() const { return m_sensor.id.text(); }
    QString name() const { return m_sensor.name; }
    QString unit() const;
    QString nowText() const;
    bool stale() const;
    QString failure() const;
    QString spoken() const;

    /// Asks for the history of the last @p spanMs. @p answered tells how it went.
    void load(qint64 spanMs, std::function<void(const Result<void> &)> answered);
    /// UTC ms; 0 takes the cursor away.
    void setCursor(qint64 timeMs);
    qint64 stepMs() const { return m_trace.stepMs; }
    void describe();

Q_SIGNALS:
    void changed();
    void cursorChanged();

private:
    void describeAxis();

    shell::ShellController &m_shell;
    const sensors::Sensor m_sensor;
    qint64 m_spanMs = 0;
    int m_serial = 0;
    bool m_loading = true;
    std::optional<Error> m_error;
    ui::Trace m_trace;
    ui::Scale m_scale;
    QStringList m_limitTexts, m_tickTexts, m_gapTexts;
    QList<double> m_tickTimes;
    QString m_statistics;
    double m_cursorMs = 0, m_cursorValue = 0;
    bool m_cursorHasValue = false;
    QString m_cursorValueText, m_cursorNote, m_cursorTimeText;
};

} // namespace gemba::console
