#pragma once

#include <gemba/core/clock.h>

#include <QObject>

namespace gemba::shell {

/// Whether a person is at the program: watches for keys, buttons, wheel and touch. Pages ask the server by themselves all the
/// time, and a session must not live on because of that; what a person did is known here only, once for all pages. Movements
/// of the pointer alone do not count: machines shake tables.
class Attendance : public QObject
{
    Q_OBJECT
public:
    explicit Attendance(const Clock &clock, QObject *parent = nullptr);

    /// True once for what was done within the last minute: the call that is made now stands for it.
    bool take();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    qint64 m_actedMs = 0; ///< monotonic
    bool m_isUntaken = false;
};

} // namespace gemba::shell
