#include "page_state.h"

#include "shell_controller.h"

#include <algorithm>

namespace gemba::shell {

namespace {
constexpr qint64 eventsTogetherMs = 300;
/// From one loading to the next, for a page's own events: more than an eye follows, and every desk asks.
constexpr qint64 leastBetweenMs = 1'500;
constexpr qint64 mostBetweenMs = 60'000;
/// Of a page's time the server may look for it for one part of so many: stations wait for the same readers.
constexpr qint64 shareOfServer = 5;
} // namespace

PageState::PageState(ShellController &shell, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_wasCurrent(shell.link().status().current())
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PageState::wanted);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (link().status().current())
            Q_EMIT wanted();
    });
    connect(&shell.link(), &Link::statusChanged, this, &PageState::follow);
    connect(&shell, &ShellController::wordsChanged, this, &PageState::changed);
    connect(&shell, &ShellController::reloadAsked, this, &PageState::retry);
}

Link &PageState::link() const
{
    return m_shell.link();
}

void PageState::set(State state)
{
    m_state = state;
    Q_EMIT changed();
}

qint64 PageState::betweenLoads(qint64 tookMs)
{
    return std::clamp(shareOfServer * tookMs, leastBetweenMs, mostBetweenMs);
}

void PageState::reloadSoon()
{
    // An answer that is asked for anew before it is here is not listened to: under a steady stream of events none would ever be.
    m_outOfDate = true;
    if (m_awaiting || m_soon.isActive())
        return;
    const qint64 pauseMs = m_sinceAsked.isValid() ? betweenLoads(m_tookMs) - m_sinceAsked.elapsed() : 0;
    m_soon.start(static_cast<int>(std::max(eventsTogetherMs, pauseMs)));
}

void PageState::answered()
{
    // Further pages come without being asked for here.
    if (m_awaiting)
        m_tookMs = m_sinceAsked.elapsed();
    m_awaiting = false;
    m_refreshing = false;
    if (m_outOfDate)
        reloadSoon();
}

void PageState::asked()
{
    m_soon.stop();
    m_awaiting = true;
    m_outOfDate = false;
    m_sinceAsked.start();
    m_refreshing = m_loadedOnce;
    set(m_loadedOnce && m_state != State::Failed ? m_state : State::Loading);
}

void PageState::came(bool empty)
{
    m_loadedOnce = true;
    answered();
    m_error.reset();
    m_cameMs = link().nowMs();
    set(empty ? State::Empty : State::Live);
}

void PageState::refused(const Error &error)
{
    answered();
    m_error = error;
    set(m_loadedOnce ? State::Stale : State::Failed);
}

void PageState::follow()
{
    const bool current = link().status().current();
    const bool back = current && !m_wasCurrent;
    m_wasCurrent = current;
    if (back)
        Q_EMIT wanted();
    else if (!current && m_loadedOnce && m_state != State::Stale)
        set(State::Stale);
    else if (m_state == State::Stale)
        Q_EMIT changed();
}

void PageState::reloadEvery(int ms)
{
    m_again.start(ms);
}

void PageState::retry()
{
    if (!link().status().current())
        link().retryNow();
    Q_EMIT wanted();
}

QString PageState::age() const
{
    if (m_state != State::Stale)
        return {};
    return tr("%1 old", "how long ago the data shown was fetched").arg(m_shell.words().age(link().nowMs() - m_cameMs));
}

QString PageState::failure() const
{
    return m_error ? m_shell.words().error(m_error->code) : QString();
}

QString PageState::remedy() const
{
    return m_error ? m_shell.words().remedy(m_error->code) : QString();
}

QString PageState::reference() const
{
    return m_error ? m_shell.words().reference(*m_error) : QString();
}

} // namespace gemba::shell
