#pragma once

#include "limits_editor.h"

#include <painted_items.h>

#include <QPointer>

namespace gemba::admin {

using namespace gemba::shell;

/// History with the limits in force and drafted, below it each alarm as a line, below that the alarms of each day. Times run
/// from left to right in every language.
class RehearsalChart : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::admin::LimitsEditor *editor READ editor WRITE setEditor NOTIFY editorChanged REQUIRED)

public:
    using TokenItem::TokenItem;
    LimitsEditor *editor() const { return m_editor; }
    void setEditor(LimitsEditor *editor);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void editorChanged();

private:
    struct Frame
    {
        QRectF plot;
        double low = 0, high = 1;
        qint64 fromMs = 0, toMs = 1;
        double x(qint64 ms) const { return plot.left() + plot.width() * double(ms - fromMs) / double(toMs - fromMs); }
        double y(double value) const { return plot.bottom() - plot.height() * (value - low) / (high - low); }
    };
    Frame frameOf() const;
    void paintHistory(QPainter *painter, const Frame &frame);
    void paintLimits(QPainter *painter, const Frame &frame);
    void paintDays(QPainter *painter, const Frame &frame);
    void paintStrip(QPainter *painter, const Frame &frame, double top, const QString &title,
                    const sensors::RehearsedLimits &limits, const QColor &color);
    void paintBars(QPainter *painter, const Frame &frame, const QRectF &box);

    QPointer<LimitsEditor> m_editor;
};

} // namespace gemba::admin
