#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace gemba {

/// A text id that cannot be mistaken for another kind of id. Tag is an empty struct naming the kind.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }
    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    bool operator==(const Id &) const = default;
    auto operator<=>(const Id &other) const { return QString::compare(m_text, other.m_text) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using UserId = Id<struct UserTag>;
using SessionId = Id<struct SessionTag>;
using TerminalId = Id<struct TerminalTag>;
using DeviceId = Id<struct DeviceTag>;
using SensorId = Id<struct SensorTag>;
using AlarmId = Id<struct AlarmTag>;
using AreaId = Id<struct AreaTag>;
using CalibrationId = Id<struct CalibrationTag>;

/// A UUIDv7 (RFC 9562) as lower-case text: sortable by time, 74 random bits. @p unixMs is UTC milliseconds.
/// Thread-safe.
QString newUuid7(qint64 unixMs);

} // namespace gemba
