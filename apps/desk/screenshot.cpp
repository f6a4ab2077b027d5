#include "screenshot.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gemba::shell {

namespace {
constexpr qint64 patienceMs = 30'000;
// A running plant changes every second; after this long the newest picture is as good as any.
constexpr qint64 liveEnoughMs = 4'000;
} // namespace

Screenshot::Screenshot(ShellWindow &window, QString file, std::function<bool()> ready)
    : m_window(window)
    , m_file(std::move(file))
    , m_ready(std::move(ready))
{
    m_waited.start();
    m_timer.setInterval(150);
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start();
}

void Screenshot::look()
{
    const bool late = m_waited.elapsed() > patienceMs;
    if (!m_ready() && !late)
        return;
    if (!m_shown.isValid())
        m_shown.start();
    const QImage picture = m_window.grabWindow();
    const bool still = picture == m_previous;
    m_previous = picture;
    if (!still && m_shown.elapsed() < liveEnoughMs)
        return;
    m_timer.stop();
    if (late)
        m_problem = u"nothing came to take a picture of"_s;
    else if (!picture.save(m_file))
        m_problem = u"the picture could not be written to %1"_s.arg(m_file);
    QCoreApplication::exit(m_problem.isEmpty() ? 0 : 1);
}

} // namespace gemba::shell
