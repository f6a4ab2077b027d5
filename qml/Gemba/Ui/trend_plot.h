#pragma once

#include "painted_items.h"

namespace gemba::ui {

/// The drawing part of TrendView: threshold bands, limit lines and figures, time axis, the line with its gaps, the
/// present value. Never mirrored. The cursor is laid over it by TrendView, so that dragging does not repaint this.
class TrendPlot : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::ui::Trace trace MEMBER m_trace NOTIFY lookChanged)
    Q_PROPERTY(gemba::ui::Scale scaling MEMBER m_scale NOTIFY lookChanged)
    Q_PROPERTY(bool stale MEMBER m_stale NOTIFY lookChanged)
    /// "HIHI 9", "HI 8", "LO 2", "LOLO 1.5"; an empty one is left out.
    Q_PROPERTY(QStringList limitTexts MEMBER m_limitTexts NOTIFY lookChanged)
    /// Times (UTC ms) and texts of the axis, same length.
    Q_PROPERTY(QList<double> tickTimes MEMBER m_tickTimes NOTIFY lookChanged)
    Q_PROPERTY(QStringList tickTexts MEMBER m_tickTexts NOTIFY lookChanged)
    /// "no data" and the length of each gap of trace.gaps(), in order.
    Q_PROPERTY(QString gapTitle MEMBER m_gapTitle NOTIFY lookChanged)
    Q_PROPERTY(QStringList gapTexts MEMBER m_gapTexts NOTIFY lookChanged)
    /// Written beside the hatched end while stale, for example "no data since 14:27:48".
    Q_PROPERTY(QString staleText MEMBER m_staleText NOTIFY lookChanged)
    Q_PROPERTY(QString valueText MEMBER m_valueText NOTIFY lookChanged)
    /// When the alarm shown on this trend was raised, UTC ms; 0 = none.
    Q_PROPERTY(double alarmAt MEMBER m_alarmAt NOTIFY lookChanged)
    Q_PROPERTY(int alarmPriority MEMBER m_alarmPriority NOTIFY lookChanged)
    /// X of something that covers the axis (the cursor's time); ticks near it lose their text. Negative = nothing.
    Q_PROPERTY(double coveredX MEMBER m_coveredX NOTIFY lookChanged)
    Q_PROPERTY(double plotLeft MEMBER m_left NOTIFY lookChanged)
    Q_PROPERTY(double plotTop MEMBER m_top NOTIFY lookChanged)
    Q_PROPERTY(double plotRightMargin MEMBER m_rightMargin NOTIFY lookChanged)
    Q_PROPERTY(double plotBottomMargin MEMBER m_bottomMargin NOTIFY lookChanged)

public:
    explicit TrendPlot(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    QRectF plotRect() const;
    double xOf(double timeMs, const QRectF &plot) const;
    void paintBands(QPainter *painter, const QRectF &plot);
    void paintGaps(QPainter *painter, const QRectF &plot);
    void paintLimits(QPainter *painter, const QRectF &plot);
    void paintAxis(QPainter *painter, const QRectF &plot);
    void paintAlarmTime(QPainter *painter, const QRectF &plot);
    void paintLatest(QPainter *painter, const QRectF &plot);

    Trace m_trace;
    Scale m_scale;
    bool m_stale = false;
    QStringList m_limitTexts;
    QList<double> m_tickTimes;
    QStringList m_tickTexts;
    QString m_gapTitle;
    QStringList m_gapTexts;
    QString m_staleText;
    QString m_valueText;
    double m_alarmAt = 0;
    int m_alarmPriority = 2;
    double m_coveredX = -1;
    double m_left = 96;
    double m_top = 48;
    double m_rightMargin = 64;
    double m_bottomMargin = 32;
};

} // namespace gemba::ui
