#pragma once

#include "history_buffer.h"
#include "kiosk_context.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace gemba::kiosk {

/// History of the selected sensor over one span, with everything a TrendView writes around it.
class TrendModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by KioskController")
    Q_PROPERTY(QString tag READ tag NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString spanText READ spanText NOTIFY changed)
    Q_PROPERTY(int spanMinutes READ spanMinutes WRITE setSpanMinutes NOTIFY changed)
    /// Spans on offer, in minutes, and what each resolves: "every 3 s".
    Q_PROPERTY(QList<int> spans READ spans CONSTANT)
    Q_PROPERTY(QStringList spanNames READ spanNames NOTIFY changed)
    Q_PROPERTY(QStringList resolutions READ resolutions NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(bool stale READ stale NOTIFY changed)
    Q_PROPERTY(gemba::ui::Trace history READ history NOTIFY changed)
    Q_PROPERTY(gemba::ui::Scale scaling READ scaling NOTIFY changed)
    Q_PROPERTY(QStringList limitTexts READ limitTexts NOTIFY changed)
    Q_PROPERTY(QList<double> tickTimes READ tickTimes NOTIFY changed)
    Q_PROPERTY(QStringList tickTexts READ tickTexts NOTIFY changed)
    Q_PROPERTY(QString gapTitle READ gapTitle NOTIFY changed)
    Q_PROPERTY(QStringList gapTexts READ gapTexts NOTIFY changed)
    Q_PROPERTY(QString staleText READ staleText NOTIFY changed)
    Q_PROPERTY(QString valueText READ valueText NOTIFY changed)
    Q_PROPERTY(QString minText READ minText NOTIFY changed)
    Q_PROPERTY(QString meanText READ meanText NOTIFY changed)
    Q_PROPERTY(QString maxText READ maxText NOTIFY changed)
    Q_PROPERTY(double alarmAt READ alarmAt NOTIFY changed)
    Q_PROPERTY(int alarmPriority READ alarmPriority NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    Q_PROPERTY(double cursorTime READ cursorTime NOTIFY changed)
    Q_PROPERTY(double cursorValue READ cursorValue NOTIFY changed)
    Q_PROPERTY(bool cursorHasValue READ cursorHasValue NOTIFY changed)
    Q_PROPERTY(QString cursorValueText READ cursorValueText NOTIFY changed)
    Q_PROPERTY(QString cursorNote READ cursorNote NOTIFY changed)
    Q_PROPERTY(QString cursorTimeText READ cursorTimeText NOTIFY changed)

public:
    /// @p buckets: how many the widest plot of this model can show.
    TrendModel(KioskContext &context, int spanMinutes, int buckets, QObject *parent);

    int spanMinutes() const { return m_spanMinutes; }
    void setSpanMinutes(int minutes);
    /// Asks for the history again: another sensor, another span, a new link.
    Q_INVOKABLE void load();
    /// Puts the cursor at this time (UTC ms). Outside the shown span it does not show.
    Q_INVOKABLE void setCursor(double timeMs);
    /// Moves the cursor by one bucket.
    Q_INVOKABLE void stepCursor(int direction);
    Q_INVOKABLE void dropCursor();

    void takeLive(const SensorId &sensor);
    void refresh();

    QString tag() const { return m_info.tag; }
    QString name() const { return m_info.name; }
    QString unit() const { return m_info.unit; }
    QString spanText() const { return m_view.spanText; }
    QList<int> spans() const { return {10, 60, 480}; }
    QStringList spanNames() const { return m_view.spanNames; }
    QStringList resolutions() const { return m_view.resolutions; }
    bool loading() const { return m_view.loading; }
    QString failure() const { return m_view.failure; }
    bool stale() const { return m_view.stale; }
    ui::Trace history() const { return m_view.history; }
    ui::Scale scaling() const { return m_view.scale; }
    QStringList limitTexts() const { return m_view.limitTexts; }
    QList<double> tickTimes() const { return m_view.tickTimes; }
    QStringList tickTexts() const { return m_view.tickTexts; }
    QString gapTitle() const { return m_view.gapTitle; }
    QStringList gapTexts() const { return m_view.gapTexts; }
    QString staleText() const { return m_view.staleText; }
    QString valueText() const { return m_view.valueText; }
    QString minText() const { return m_view.minText; }
    QString meanText() const { return m_view.meanText; }
    QString maxText() const { return m_view.maxText; }
    double alarmAt() const { return m_view.alarmAt; }
    int alarmPriority() const { return m_view.alarmPriority; }
    QString spoken() const { return m_view.spoken; }
    double cursorTime() const { return m_view.cursorTime; }
    double cursorValue() const { return m_view.cursorValue; }
    bool cursorHasValue() const { return m_view.cursorHasValue; }
    QString cursorValueText() const { return m_view.cursorValueText; }
    QString cursorNote() const { return m_view.cursorNote; }
    QString cursorTimeText() const { return m_view.cursorTimeText; }

Q_SIGNALS:
    void changed();

private:
    struct View
    {
        QString spanText, failure, gapTitle, staleText, valueText, minText, meanText, maxText, spoken;
        QString cursorValueText, cursorNote, cursorTimeText;
        bool loading = true, stale = false, cursorHasValue = false;
        ui::Trace history;
        ui::Scale scale;
        QStringList limitTexts, tickTexts, gapTexts, spanNames, resolutions;
        QList<double> tickTimes;
        double alarmAt = 0, cursorTime = 0, cursorValue = 0;
        int alarmPriority = 2;
        bool operator==(const View &) const = default;
    };
    qint64 spanMs() const { return m_spanMinutes * 60'000LL; }
    void describeAxis(View &view) const;
    void describeCursor(View &view) const;
    void describeAlarm(View &view) const;

    KioskContext &m_context;
    int m_spanMinutes;
    int m_buckets;
    SensorInfo m_info;
    HistoryBuffer m_history;
    int m_request = 0; ///< answers to older requests are dropped
    bool m_loading = true;
    std::optional<Error> m_failure;
    qint64 m_cursorMs = 0;
    View m_view;
};

} // namespace gemba::kiosk
