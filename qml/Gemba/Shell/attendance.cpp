#include "attendance.h"

#include <QCoreApplication>
#include <QEvent>

namespace gemba::shell {

namespace {

constexpr qint64 countsForMs = 60'000;

bool isDoneByAPerson(const QEvent &event)
{
    // What a program sends to itself is not spontaneous.
    if (!event.spontaneous())
        return false;
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

Attendance::Attendance(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool Attendance::eventFilter(QObject *watched, QEvent *event)
{
    if (isDoneByAPerson(*event)) {
        m_actedMs = m_clock.monotonicMs();
        m_isUntaken = true;
    }
    return QObject::eventFilter(watched, event);
}

bool Attendance::take()
{
    return std::exchange(m_isUntaken, false) && m_clock.monotonicMs() - m_actedMs <= countsForMs;
}

} // namespace gemba::shell
