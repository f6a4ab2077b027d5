#include "screenshot.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gemba::kiosk {

namespace {
constexpr qint64 patienceMs = 30'000;
// A running plant changes every second; after this long the newest picture is as good as any.
constexpr qint64 liveEnoughMs = 4'000;
} // namespace

Screenshot::Screenshot(KioskWindow &window, const KioskController &controller, QString file, bool pairingWanted)
    : m_window(window)
    , m_controller(controller)
    , m_file(std::move(file))
    , m_pairingWanted(pairingWanted)
{
    m_waited.start();
    m_timer.setInterval(150);
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start();
}

void Screenshot::look()
{
    const bool late = m_waited.elapsed() > patienceMs;
    // A kiosk that is still to be enrolled shows its code; the picture wanted is the one after that.
    const bool waiting = m_controller.page() == KioskController::Page::Pairing && !m_pairingWanted;
    if ((!m_controller.hasShownData() || waiting) && !late)
        return;
    if (!m_shown.isValid())
        m_shown.start();
    const QImage picture = m_window.grabWindow();
    const bool still = picture == m_previous;
    m_previous = picture;
    if (!still && m_shown.elapsed() < liveEnoughMs)
        return;
    m_timer.stop();
    if (!m_controller.hasShownData())
        m_problem = u"no data arrived to take a picture of"_s;
    else if (!picture.save(m_file))
        m_problem = u"the picture could not be written to %1"_s.arg(m_file);
    QCoreApplication::exit(m_problem.isEmpty() ? 0 : 1);
}

} // namespace gemba::kiosk
