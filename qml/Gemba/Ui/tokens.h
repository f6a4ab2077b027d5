#pragma once

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <array>

namespace gemba::ui {

enum class Scheme { Day, Night, Contrast };

/// Every colour the applications may use, for one scheme. Painted items take the whole set as one property, so that a
/// change of scheme repaints them once.
struct Tokens
{
    Q_GADGET
    QML_VALUE_TYPE(tokens)

public:
    QColor ground, panel, raised;
    QColor line, lineStrong;
    QColor text, muted, disabled;
    QColor live;                       ///< a measured value
    QColor interactive, onInteractive; ///< keys that act, focus outlines, the trend cursor
    QColor band;                       ///< normal band on limit bars
    std::array<QColor, 4> priority;    ///< alarm priorities 1 (critical) to 4 (low)
    std::array<QColor, 4> onPriority;
    // Of scan results that are no failure, and of nothing else
    QColor good, onGood;
    QColor here, onHere; ///< already there
    QColor queued;       ///< waits for the server; carries text

    bool operator==(const Tokens &) const = default;

    /// Colour of alarm priority @p p, clamped to 1..4.
    const QColor &priorityColor(int p) const { return priority[static_cast<size_t>(qBound(1, p, 4) - 1)]; }
    const QColor &onPriorityColor(int p) const { return onPriority[static_cast<size_t>(qBound(1, p, 4) - 1)]; }
};

const Tokens &tokensFor(Scheme scheme);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace gemba::ui
