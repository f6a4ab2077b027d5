#pragma once

#include <painted_items.h>

namespace gemba::admin {

/// A small line without axes: how something went, oldest at the left in every language, the present value as a dot.
class MiniLine : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<double> values MEMBER m_values NOTIFY lookChanged)
    Q_PROPERTY(bool strong MEMBER m_strong NOTIFY lookChanged)

public:
    explicit MiniLine(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    QList<double> m_values;
    bool m_strong = false;
};

/// Quantiles on a scale whose decades are equally wide: a bar from p50 to p95, a line on to p99.9, a dot at p99 and a stroke at the
/// goal. Never mirrored. NaN: not known, not drawn.
class QuantileBar : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double p50 MEMBER m_p50 NOTIFY lookChanged)
    Q_PROPERTY(double p95 MEMBER m_p95 NOTIFY lookChanged)
    Q_PROPERTY(double p99 MEMBER m_p99 NOTIFY lookChanged)
    Q_PROPERTY(double p999 MEMBER m_p999 NOTIFY lookChanged)
    Q_PROPERTY(double goal MEMBER m_goal NOTIFY lookChanged)
    /// Ends of the scale, in the unit of the quantiles; above zero.
    Q_PROPERTY(double from MEMBER m_from NOTIFY lookChanged)
    Q_PROPERTY(double to MEMBER m_to NOTIFY lookChanged)

public:
    explicit QuantileBar(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;
    /// The place of @p value from 0 to 1; values beyond the ends stand at them.
    Q_INVOKABLE double place(double value) const;

Q_SIGNALS:
    void lookChanged();

private:
    double m_p50 = qQNaN(), m_p95 = qQNaN(), m_p99 = qQNaN(), m_p999 = qQNaN(), m_goal = qQNaN();
    double m_from = 0.1, m_to = 1'000;
};

/// What was used of a disk, and where it is going: the line so far, now, the straight line on with its bounds, and the level of the
/// alarm. Never mirrored.
class ForecastPlot : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT
    /// Times (UTC ms) and bytes, same length.
    Q_PROPERTY(QList<double> times MEMBER m_times NOTIFY lookChanged)
    Q_PROPERTY(QList<double> used MEMBER m_used NOTIFY lookChanged)
    Q_PROPERTY(double total MEMBER m_total NOTIFY lookChanged)
    Q_PROPERTY(double level MEMBER m_level NOTIFY lookChanged)
    /// Bytes a day; NaN without a trend.
    Q_PROPERTY(double perDay MEMBER m_perDay NOTIFY lookChanged)
    Q_PROPERTY(double reachesAt MEMBER m_reachesAt NOTIFY lookChanged)
    Q_PROPERTY(double earliestAt MEMBER m_earliestAt NOTIFY lookChanged)
    Q_PROPERTY(double latestAt MEMBER m_latestAt NOTIFY lookChanged)
    Q_PROPERTY(QString levelText MEMBER m_levelText NOTIFY lookChanged)
    /// Under the axis: where the line begins, now, and where it meets the level.
    Q_PROPERTY(QString beginText MEMBER m_beginText NOTIFY lookChanged)
    Q_PROPERTY(QString nowText MEMBER m_nowText NOTIFY lookChanged)
    Q_PROPERTY(QString reachText MEMBER m_reachText NOTIFY lookChanged)
    /// Beside the axis, from the bottom, evenly up to the total.
    Q_PROPERTY(QList<QString> scaleTexts MEMBER m_scaleTexts NOTIFY lookChanged)

public:
    explicit ForecastPlot(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    QList<double> m_times, m_used;
    double m_total = 0, m_level = 0;
    double m_perDay = qQNaN(), m_reachesAt = qQNaN(), m_earliestAt = qQNaN(), m_latestAt = qQNaN();
    QString m_levelText, m_beginText, m_nowText, m_reachText;
    QStringList m_scaleTexts;
};

} // namespace gemba::admin
