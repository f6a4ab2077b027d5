#include <gemba/capture/wedge_filter.h>

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace gemba::capture {

WedgeFilter::WedgeFilter(QObject *window, const Clock &clock, WedgeOptions options, QObject *parent)
    : ScanSource(parent)
    , m_window(window)
    , m_clock(clock)
    , m_reader(options)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WedgeFilter::timeUp);
}

void WedgeFilter::start()
{
    if (m_running || !m_window)
        return;
    m_running = true;
    m_window->installEventFilter(this);
    Q_EMIT stateChanged(State::Ready);
}

void WedgeFilter::stop()
{
    if (!m_running)
        return;
    m_running = false;
    if (m_window)
        m_window->removeEventFilter(this);
    m_timer.stop();
    deliver(m_reader.idle());
    Q_EMIT stateChanged(State::Stopped);
}

void WedgeFilter::calibrateNext()
{
    m_calibrating = true;
    m_reader.learnNext();
}

bool WedgeFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window || m_replaying)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        return takeKey(*static_cast<const QKeyEvent *>(event));
    case QEvent::InputMethod:
        return takeCommit(*static_cast<const QInputMethodEvent *>(event));
    default:
        return false;
    }
}

bool WedgeFilter::takeKey(const QKeyEvent &event)
{
    Stroke stroke;
    stroke.text = event.text();
    stroke.key = event.key();
    stroke.modifiers = event.modifiers();
    // Some platforms leave the time out; then arrival is the best there is.
    stroke.timeMs = event.timestamp() != 0 ? qint64(event.timestamp()) : m_clock.monotonicMs();
    stroke.repeats = event.isAutoRepeat();
    return act(m_reader.press(stroke));
}

bool WedgeFilter::takeCommit(const QInputMethodEvent &event)
{
    if (event.commitString().isEmpty())
        return false;
    return act(m_reader.commit(event.commitString(), m_clock.monotonicMs()));
}

bool WedgeFilter::act(const WedgeReader::Outcome &outcome)
{
    m_askedAgain = false;
    deliver(outcome.replay);
    if (outcome.waiting)
        m_timer.start(m_reader.patienceMs());
    else
        m_timer.stop();
    if (outcome.scan) {
        Q_EMIT measured(*outcome.scan);
        Q_EMIT gapChanged(m_reader.gapMs());
        if (std::exchange(m_calibrating, false))
            Q_EMIT calibrated(outcome.scan->text);
        else
            Q_EMIT scanned(m_remap.apply(outcome.scan->text), m_clock.nowMs());
    }
    return outcome.taken;
}

void WedgeFilter::timeUp()
{
    // A program that stood still finds its timer due and the rest of the burst still in the queue: one turn of the event loop lets
    // that come first.
    if (!std::exchange(m_askedAgain, true)) {
        m_timer.start(0);
        return;
    }
    m_askedAgain = false;
    deliver(m_reader.idle());
}

void WedgeFilter::deliver(const QList<Stroke> &strokes)
{
    if (strokes.isEmpty() || !m_window)
        return;
    m_replaying = true;
    for (const Stroke &stroke : strokes) {
        if (!m_window)
            break;
        if (stroke.committed) {
            QInputMethodEvent event;
            event.setCommitString(stroke.text);
            QCoreApplication::sendEvent(m_window, &event);
            continue;
        }
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, stroke.key, stroke.modifiers, stroke.text, stroke.repeats);
            event.setTimestamp(quint64(stroke.timeMs));
            QCoreApplication::sendEvent(m_window, &event);
        }
    }
    m_replaying = false;
}

} // namespace gemba::capture
