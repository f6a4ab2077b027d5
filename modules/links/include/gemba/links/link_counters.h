#pragma once

#include <QMap>
#include <QString>

namespace gemba::links {

/// What went through a link since it was made. A copy; reading it never blocks the link.
struct LinkCounters
{
    quint64 received = 0;      ///< units delivered to the owner: messages, lines, values
    quint64 receivedBytes = 0; ///< payload bytes of those
    quint64 sent = 0;          ///< units handed to the wire
    quint64 sentBytes = 0;
    quint64 connects = 0;   ///< times the link came up
    quint64 reconnects = 0; ///< times it came up again after having been up before
    /// Units not delivered or not sent, by reason: a stable lower-case identifier such as "queue_full". Never silent.
    QMap<QString, quint64> refused;

    quint64 refusedTotal() const
    {
        quint64 sum = 0;
        for (const quint64 count : refused)
            sum += count;
        return sum;
    }
};

} // namespace gemba::links
