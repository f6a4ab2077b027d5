#include "figures.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::ui {

QString Figures::number(double value, int decimals) const
{
    if (std::isnan(value))
        return u"–"_s;
    QString text = m_locale.toString(std::abs(value), 'f', decimals);
    const bool zero = std::abs(value) < 0.5 * std::pow(10.0, -decimals);
    return value < 0 && !zero ? u"–"_s + text : text;
}

QString Figures::signedNumber(double value, int decimals) const
{
    return value > 0 ? u"+"_s + number(value, decimals) : number(value, decimals);
}

QString Figures::limit(double value) const
{
    return trimmed(value, 9);
}

QString Figures::measured(double value) const
{
    const double size = std::abs(value);
    return trimmed(value, size > 0 && size < 1 ? std::min(9, 2 - static_cast<int>(std::floor(std::log10(size)))) : 2);
}

QString Figures::trimmed(double value, int atMost) const
{
    int decimals = 0;
    for (double scaled = value; decimals < atMost && std::abs(scaled - std::round(scaled)) > 1e-9 * std::abs(scaled);
         scaled = value * std::pow(10.0, decimals))
        ++decimals;
    return number(value, decimals);
}

QString Figures::count(qint64 value) const
{
    return m_locale.toString(value);
}

std::optional<double> Figures::typed(const QString &text)
{
    bool ok = false;
    const double value = QString(text).replace(u',', u'.').trimmed().toDouble(&ok);
    // JSON has neither "nan" nor "inf": on the wire they would take away what was set.
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString Figures::editable(double value)
{
    const QString text = QString::number(value, 'g', 10);
    return text.toDouble() == value ? text : QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString Figures::isolated(const QString &text) const
{
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    return rightToLeft() && !text.isEmpty() ? leftToRightIsolate + text + popIsolate : text;
}

QString Figures::named(const QString &name) const
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return rightToLeft() && !name.isEmpty() ? firstStrongIsolate + name + popIsolate : name;
}

QString Figures::withUnit(const QString &figure, const QString &unit) const
{
    return isolated(unit.isEmpty() ? figure : figure + QChar::Nbsp + unit);
}

QDateTime Figures::local(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, m_zone);
}

QString Figures::clock(qint64 ms) const
{
    return isolated(m_locale.toString(local(ms).time(), u"HH:mm:ss"_s));
}

QString Figures::minute(qint64 ms) const
{
    return isolated(m_locale.toString(local(ms).time(), u"HH:mm"_s));
}

QString Figures::zone(qint64 ms) const
{
    return m_zone.abbreviation(local(ms));
}

} // namespace gemba::ui
