#include "site_days.h"

#include <QDateTime>

#include <algorithm>

namespace gemba::bags {

namespace {

constexpr qint64 quarterMs = 900'000;
constexpr qint64 longestAwayMs = 31LL * 86'400'000;

} // namespace

void SiteDays::look(qint64 ms)
{
    if (ms >= m_startMs && ms < m_endMs)
        return;
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms, m_zone).date();
    m_day = QDate(1970, 1, 1).daysTo(date);
    m_startMs = date.startOfDay(m_zone).toMSecsSinceEpoch();
    m_endMs = date.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch();
}

qint64 SiteDays::dayOf(qint64 ms)
{
    look(ms);
    return m_day;
}

int SiteDays::quarterOf(qint64 ms)
{
    look(ms);
    return static_cast<int>(std::clamp<qint64>((ms - m_startMs) / quarterMs, 0, 99));
}

int SiteDays::hourOf(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, m_zone).time().hour();
}

std::optional<qint64> SiteDays::fromText(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10)
        return std::nullopt;
    return QDate(1970, 1, 1).daysTo(date);
}

qint64 believedScanTime(qint64 deviceMs, qint64 clockOffsetMs, qint64 receivedMs)
{
    // Both may be anything up to 9e15: their sum still fits.
    const qint64 ms = deviceMs + clockOffsetMs;
    return ms > receivedMs || ms < receivedMs - longestAwayMs ? receivedMs : ms;
}

} // namespace gemba::bags
