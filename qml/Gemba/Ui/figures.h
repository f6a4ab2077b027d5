#pragma once

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <optional>

namespace gemba::ui {

/// Numbers and times in one language and one time zone, without any words around them. A value; cheap to copy.
class Figures
{
public:
    Figures() = default;
    Figures(const QLocale &locale, const QTimeZone &zone)
        : m_locale(locale)
        , m_zone(zone)
    {
    }

    const QLocale &locale() const { return m_locale; }
    const QTimeZone &timeZone() const { return m_zone; }
    bool rightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }

    QString number(double value, int decimals) const;
    /// With a sign, a plain hyphen's longer brother for minus: Noto Sans has no U+2212.
    QString signedNumber(double value, int decimals) const;
    /// Of what a person set: all its decimals, up to nine, and no more than it needs.
    QString limit(double value) const;
    /// Of what was measured, where the decimals of its sensor are not known: two, below one three significant digits.
    QString measured(double value) const;
    QString count(qint64 value) const;
    /// As it stands in a field to be edited; reads back as exactly @p value.
    static QString editable(double value);
    /// What somebody typed, a comma being a decimal point too; nothing where that is no finite number.
    static std::optional<double> typed(const QString &text);
    /// Keeps figures and tags together inside right-to-left text; unchanged in left-to-right text.
    QString isolated(const QString &text) const;
    /// A name the site entered, kept from turning the direction of the sentence around it.
    QString named(const QString &name) const;
    QString withUnit(const QString &figure, const QString &unit) const;

    QString clock(qint64 ms) const;  ///< "14:28:36"
    QString minute(qint64 ms) const; ///< "14:28"
    QString zone(qint64 ms) const;   ///< "CET"
    QDateTime local(qint64 ms) const;

private:
    QString trimmed(double value, int atMost) const;

    QLocale m_locale;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace gemba::ui
