#pragma once

#include <QDate>
#include <QTimeZone>

#include <optional>

namespace gemba::bags {

/// Days of the site's time zone: counts are kept by them. Remembers the day it was asked about last, because the next moment
/// is nearly always of the same one; so it is for one thread at a time.
class SiteDays
{
public:
    explicit SiteDays(const QTimeZone &zone = QTimeZone::utc())
        : m_zone(zone)
    {
    }

    /// Days since 1970-01-01 in the zone. @p ms is UTC.
    qint64 dayOf(qint64 ms);
    /// Quarters of an hour since that day began: 0 to 95, to 99 on the day that clocks go back.
    int quarterOf(qint64 ms);
    int hourOf(qint64 ms) const;

    static QDate date(qint64 day) { return QDate(1970, 1, 1).addDays(day); }
    static QString text(qint64 day) { return date(day).toString(Qt::ISODate); }
    /// From "2026-11-20".
    static std::optional<qint64> fromText(const QString &text);

private:
    void look(qint64 ms);

    QTimeZone m_zone;
    qint64 m_day = 0;
    qint64 m_startMs = 0;
    qint64 m_endMs = 0;
};

/// When a scan is counted: the station's time by the server's clock, unless nobody can believe it (later than now, or more than
/// a month ago): then when it was received. UTC milliseconds.
qint64 believedScanTime(qint64 deviceMs, qint64 clockOffsetMs, qint64 receivedMs);

} // namespace gemba::bags
