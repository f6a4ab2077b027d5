#include "words.h"

#include <error_words.h>

#include <array>

using namespace Qt::StringLiterals;

namespace gemba::shell {

namespace {
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
} // namespace

QString Words::shortDate(qint64 ms) const
{
    //: Weekday, day and month as Qt writes them, for example "Fri 20 Nov"
    return locale().toString(local(ms).date(), tr("ddd d MMM"));
}

QString Words::fullDate(qint64 ms) const
{
    //: Day, month and year as Qt writes them, for example "14 Mar 2027"
    return locale().toString(local(ms).date(), tr("d MMM yyyy"));
}

QString Words::dateAndTime(qint64 ms) const
{
    return u"%1 %2"_s.arg(fullDate(ms), minute(ms));
}

qint64 Words::beginOfDay(QDate day) const
{
    return day.startOfDay(timeZone()).toMSecsSinceEpoch();
}

qint64 Words::endOfDay(QDate day) const
{
    return beginOfDay(day.addDays(1)) - 1;
}

std::optional<QDate> Words::dayIn(const QString &text)
{
    const QDate day = QDate::fromString(text.trimmed(), u"yyyy-MM-dd"_s);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString Words::dayFault(const QString &firstDay, const QString &lastDay) const
{
    for (const QString &day : {firstDay, lastDay})
        if (!day.trimmed().isEmpty() && !dayIn(day))
            return tr("A day like %1").arg(isolated(u"2026-11-20"_s));
    const auto first = dayIn(firstDay);
    const auto last = dayIn(lastDay);
    return first && last && *last < *first ? tr("The last day comes before the first") : QString();
}

QString Words::moment(qint64 ms, qint64 nowMs) const
{
    if (local(ms).date() == local(nowMs).date())
        return minute(ms);
    if (std::abs(nowMs - ms) < 180 * dayMs)
        return u"%1 %2"_s.arg(shortDate(ms), minute(ms));
    return fullDate(ms);
}

QString Words::age(qint64 ms) const
{
    ms = std::max<qint64>(0, ms);
    if (ms < 9'950)
        return tr("%1 s", "age").arg(isolated(number(static_cast<double>(ms) / 1000, 1)));
    if (ms < minuteMs)
        return tr("%1 s", "age").arg(isolated(count(ms / 1000)));
    if (ms < hourMs)
        return tr("%1 min", "age").arg(isolated(count(ms / minuteMs)));
    if (ms < 2 * dayMs)
        return tr("%1 h", "age").arg(isolated(count(ms / hourMs)));
    return tr("%1 d", "age").arg(isolated(count(ms / dayMs)));
}

QString Words::duration(qint64 ms) const
{
    const auto both = [&](qint64 large, qint64 small, const QString &largeUnit, const QString &smallUnit) {
        return small == 0 ? largeUnit.arg(isolated(count(large)))
                          : largeUnit.arg(isolated(count(large))) + u' ' + smallUnit.arg(isolated(count(small)));
    };
    if (ms < minuteMs || ms >= 2 * dayMs)
        return age(ms);
    if (ms < hourMs)
        return both(ms / minuteMs, ms % minuteMs / 1000, tr("%1 min", "age"), tr("%1 s", "age"));
    return both(ms / hourMs, ms % hourMs / minuteMs, tr("%1 h", "age"), tr("%1 min", "age"));
}

QString Words::ago(qint64 ms) const
{
    return ms < 1'000 ? tr("just now")
                      : tr("%1 ago").arg(ms < minuteMs ? tr("%1 s", "age").arg(count(ms / 1000)) : age(ms));
}

QString Words::since(qint64 thenMs, qint64 nowMs) const
{
    return nowMs - thenMs < hourMs ? ago(std::max<qint64>(0, nowMs - thenMs)) : moment(thenMs, nowMs);
}

QString Words::left(qint64 ms) const
{
    return tr("in %1").arg(ms < minuteMs ? tr("%1 s", "age").arg(count(std::max<qint64>(0, ms) / 1000)) : age(ms));
}

QString Words::countdown(qint64 ms) const
{
    const qint64 seconds = std::max<qint64>(0, ms) / 1000;
    return isolated(u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

QString Words::bytes(double size) const
{
    static const std::array units{u"B"_s, u"kB"_s, u"MB"_s, u"GB"_s, u"TB"_s};
    size_t unit = 0;
    while (size >= 1000 && unit + 1 < units.size()) {
        size /= 1000;
        ++unit;
    }
    return withUnit(number(size, unit > 0 && size < 100 ? 1 : 0), units[unit]);
}

QString Words::percent(double value, int decimals) const
{
    return tr("%1 %").arg(number(value, decimals));
}

QString Words::yesNo(bool yes) const
{
    return yes ? tr("yes") : tr("no");
}

QString Words::role(const QString &id) const
{
    if (id == "OPERATOR"_L1)
        return tr("Operator", "role");
    if (id == "DISPATCHER"_L1)
        return tr("Dispatcher", "role");
    if (id == "BILLER"_L1)
        return tr("Biller", "role");
    if (id == "LEAD"_L1)
        return tr("Lead", "role");
    if (id == "SERWISANT"_L1)
        return tr("Service", "role");
    if (id == "ADMIN"_L1)
        return tr("Admin", "role");
    if (id == "SUPERUSER"_L1)
        return tr("Superuser", "role");
    if (id == "AUDITOR"_L1)
        return tr("Auditor", "role");
    return id;
}

QString Words::languageName(const QString &code) const
{
    if (code == "en"_L1)
        return tr("English");
    if (code == "pl"_L1)
        return tr("Polish");
    if (code == "de"_L1)
        return tr("German");
    if (code == "ar"_L1)
        return tr("Arabic");
    return code;
}

QString Words::program(identity::ClientKind kind) const
{
    using K = identity::ClientKind;
    switch (kind) {
    case K::Console:
        return tr("Console");
    case K::Kiosk:
        return tr("Kiosk");
    case K::Scanner:
        return tr("Scanner");
    case K::Admin:
        return tr("Admin tool");
    case K::Ctl:
        return tr("Command line");
    case K::Unknown:
        break;
    }
    return tr("Program");
}

QString Words::error(ErrorCode code) const
{
    return words::ErrorWords(locale()).sentence(code);
}

QString Words::remedy(ErrorCode code) const
{
    return words::ErrorWords(locale()).remedy(code);
}

QString Words::reference(const Error &error) const
{
    const QString code = isolated(QString::number(static_cast<int>(error.code)));
    return error.referenceId.isEmpty() ? tr("Code %1").arg(code)
                                       : tr("Code %1, reference %2").arg(code, isolated(error.referenceId));
}

} // namespace gemba::shell
