#include "screenshot.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gemba::scanner {

namespace {
// A station that runs changes every second; after this long the newest picture is as good as any.
constexpr qint64 liveEnoughMs = 6'000;
} // namespace

Screenshot::Screenshot(QQuickWindow &window, QString file)
    : m_window(window)
    , m_file(std::move(file))
{
    m_waited.start();
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start();
}

void Screenshot::look()
{
    const QImage picture = m_window.grabWindow();
    const bool still = !picture.isNull() && picture == m_previous;
    m_previous = picture;
    if (!still && m_waited.elapsed() < liveEnoughMs)
        return;
    m_timer.stop();
    if (!picture.save(m_file))
        m_problem = u"the picture could not be written to %1"_s.arg(m_file);
    QCoreApplication::exit(m_problem.isEmpty() ? 0 : 1);
}

} // namespace gemba::scanner
