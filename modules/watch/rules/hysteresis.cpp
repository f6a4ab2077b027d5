#include "hysteresis.h"

namespace gemba::watch {

bool Hysteresis::update(std::optional<double> figure, qint64 nowMs)
{
    if (!figure)
        return m_active;
    const bool leaves = m_active ? *figure <= m_threshold.clearAt : *figure >= m_threshold.raiseAt;
    if (!leaves) {
        m_since.reset();
        return m_active;
    }
    if (!m_since)
        m_since = nowMs;
    if (nowMs - *m_since >= (m_active ? m_threshold.clearAfterMs : m_threshold.raiseAfterMs)) {
        m_active = !m_active;
        m_since.reset();
    }
    return m_active;
}

void Hysteresis::reset()
{
    m_active = false;
    m_since.reset();
}

} // namespace gemba::watch
