#pragma once

#include <QtGlobal>

#include <array>
#include <optional>

namespace gemba::client {

/// Server clock minus ours, from one-way time stamps. The stamp that travelled fastest says most, so the largest
/// difference of the last samples is kept; half the best round trip makes up for its way here.
class ClockEstimate
{
public:
    void addStamp(qint64 serverMs, qint64 localMs);
    void addRoundTrip(double ms);
    void reset();

    /// Unknown before the first stamp.
    std::optional<qint64> offsetMs() const;
    /// Newest round trip; unknown before the first.
    std::optional<double> roundTripMs() const { return m_roundTrip; }

private:
    std::array<qint64, 16> m_differences{};
    int m_count = 0;
    std::optional<double> m_roundTrip;
    std::optional<double> m_bestRoundTrip;
};

} // namespace gemba::client
