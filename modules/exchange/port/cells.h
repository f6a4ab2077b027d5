#pragma once

#include <exchange_port.h>

#include <gemba/wire/codec.h>

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <cmath>

/// Reading cells into values and writing them, the same in every domain. Numbers have a decimal point whatever the language;
/// true and false are written so; dates as 2026-11-20. A value that does not fit is refused with the column as its field.
namespace gemba::exchange {

inline QString cellOf(double value)
{
    return QString::number(value, 'g', 12);
}
inline QString cellOf(const std::optional<double> &value)
{
    return value ? cellOf(*value) : QString();
}
inline QString cellOf(const std::optional<int> &value)
{
    return value ? QString::number(*value) : QString();
}
inline QString cellOf(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}
inline QString dateCell(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).date().toString(Qt::ISODate);
}

/// Columns by what the API calls their fields, where the two differ.
using ColumnNames = QHash<QString, QString>;

/// The API names fields in its own way; a row's author knows columns.
inline Error asColumn(Error error, const ColumnNames &columns)
{
    error.field = columns.value(error.field, error.field);
    return error;
}

/// What the wire checks before it calls, a file has to be checked for here: @p value, or the first of its fields that
/// the API would not take, by its column's name.
template <wire::HasFields T>
Result<T> withinBounds(const T &value, const ColumnNames &columns = {})
{
    auto checked = wire::decode<T>(wire::encode(value), wire::Unknown::Refuse);
    if (!checked)
        return asColumn(checked.error(), columns);
    return checked;
}

/// Reads cells of one row into members, and remembers the first that does not fit.
class CellReader
{
public:
    explicit CellReader(const Cells &row)
        : m_row(row)
    {
    }

    void text(const QString &column, QString &out) const
    {
        if (m_row.contains(column))
            out = m_row.value(column);
    }
    void real(const QString &column, double &out)
    {
        if (!m_row.contains(column))
            return;
        bool ok = false;
        const double value = m_row.value(column).trimmed().toDouble(&ok);
        if (ok && std::isfinite(value))
            out = value;
        else
            fail(column, ErrorCode::FieldType, QStringLiteral("a number with a decimal point"));
    }
    void real(const QString &column, std::optional<double> &out)
    {
        if (!m_row.contains(column))
            return;
        if (m_row.value(column).trimmed().isEmpty()) {
            out.reset();
            return;
        }
        double value = 0;
        real(column, value);
        out = value;
    }
    void integer(const QString &column, int &out)
    {
        if (!m_row.contains(column))
            return;
        bool ok = false;
        const int value = m_row.value(column).trimmed().toInt(&ok);
        if (ok)
            out = value;
        else
            fail(column, ErrorCode::FieldType, QStringLiteral("a whole number"));
    }
    void integer(const QString &column, std::optional<int> &out)
    {
        if (!m_row.contains(column))
            return;
        if (m_row.value(column).trimmed().isEmpty()) {
            out.reset();
            return;
        }
        int value = 0;
        integer(column, value);
        out = value;
    }
    void flag(const QString &column, bool &out)
    {
        if (!m_row.contains(column))
            return;
        const QString word = m_row.value(column).trimmed().toLower();
        if (word == QLatin1String("true") || word == QLatin1String("false"))
            out = word == QLatin1String("true");
        else
            fail(column, ErrorCode::FieldType, QStringLiteral("true or false"));
    }
    /// Seconds with a fraction into milliseconds.
    void seconds(const QString &column, int &outMs)
    {
        double value = outMs / 1000.0;
        real(column, value);
        outMs = static_cast<int>(std::lround(std::clamp(value, -1e6, 1e6) * 1000));
    }
    void date(const QString &column, qint64 &outMs)
    {
        if (!m_row.contains(column))
            return;
        const QDate day = QDate::fromString(m_row.value(column).trimmed(), Qt::ISODate);
        if (day.isValid())
            outMs = day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
        else
            fail(column, ErrorCode::FieldFormat, QStringLiteral("a date like 2026-11-20"));
    }
    template <typename E>
    void choice(const QString &column, E &out)
    {
        if (!m_row.contains(column))
            return;
        if (const auto value = wire::enumFromName<E>(m_row.value(column).trimmed())) {
            out = *value;
            return;
        }
        QStringList names;
        for (const auto &[value, name] : wire::EnumNames<E>::values)
            names.append(QString::fromLatin1(name));
        fail(column, ErrorCode::FieldFormat, QStringLiteral("one of ") + names.join(QStringLiteral(", ")));
    }

    void fail(const QString &column, ErrorCode code, const QString &expected)
    {
        if (!m_error)
            m_error = refuseField(code, column, expected);
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    const Cells &m_row;
    std::optional<Error> m_error;
};

} // namespace gemba::exchange
