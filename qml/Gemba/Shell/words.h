#pragma once

#include <gemba/core/error_code.h>

#include <client_kind.h>
#include <figures.h>

#include <QCoreApplication>
#include <QDate>

#include <optional>

namespace gemba::shell {

/// Every number, time and common phrase of the desktop programs, in one language and the site's time zone. A value; cheap to copy.
class Words : public gemba::ui::Figures
{
    Q_DECLARE_TR_FUNCTIONS(gemba::shell::Words)

public:
    using Figures::Figures;

    QString shortDate(qint64 ms) const; ///< "Fri 20 Nov"
    QString fullDate(qint64 ms) const;  ///< "14 Mar 2027"
    QString dateAndTime(qint64 ms) const;
    /// "14:05" today, "Thu 19 Nov 16:40" within half a year, the full date before.
    QString moment(qint64 ms, qint64 nowMs) const;
    QString age(qint64 ms) const;                     ///< "0.4 s", "48 s", "3 min", "5 h", "12 d"
    QString duration(qint64 ms) const;                ///< "0.4 s", "2 min 6 s", "5 h 12 min": how long something took
    QString ago(qint64 ms) const;                     ///< "3 min ago"
    QString since(qint64 thenMs, qint64 nowMs) const; ///< relative within an hour, moment() beyond
    QString left(qint64 ms) const;                    ///< "in 5 min"
    QString countdown(qint64 ms) const;               ///< "0:24"
    QString bytes(double count) const;                ///< "10.4 GB", decimal
    QString percent(double value, int decimals = 0) const;
    /// When @p day begins at the site.
    qint64 beginOfDay(QDate day) const;
    /// The last millisecond of @p day at the site: whatever is good until a day is good to its end.
    qint64 endOfDay(QDate day) const;
    /// The day that was typed, like 2026-11-20; nothing where it is none.
    static std::optional<QDate> dayIn(const QString &text);
    /// Why nothing can be narrowed to these days as they were typed; empty when it can, or when there are none.
    QString dayFault(const QString &firstDay, const QString &lastDay) const;
    QString yesNo(bool yes) const;
    /// "Operator" for OPERATOR; own roles as they were named.
    QString role(const QString &id) const;
    QString languageName(const QString &code) const;
    /// "Kiosk", "Admin tool": what somebody is signed in with.
    QString program(identity::ClientKind kind) const;

    /// What happened, for a refusal.
    QString error(ErrorCode code) const;
    /// What to do about it.
    QString remedy(ErrorCode code) const;
    /// "1006, reference 7f3a…"
    QString reference(const Error &error) const;
};

} // namespace gemba::shell
