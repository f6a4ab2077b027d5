#pragma once

#include <gemba/core/result.h>

#include <QJsonObject>
#include <QString>

namespace gemba::plant {

struct NodeState
{
    QJsonObject node; ///< NodeDevice::state()
    quint64 nextSeq = 1;
    qint64 sampledToMs = 0; ///< UTC; up to here there are samples
};

/// What a node remembers over a restart, as a file. Sequence numbers are reserved ahead, so that a killed program
/// leaves a gap in the sequence and never gives a number twice; the same goes for the time that has been sampled.
class NodeStateFile
{
public:
    static constexpr quint64 reserve = 1'000;
    static constexpr qint64 reserveMs = 600'000;

    /// @p directory exists. One file per site and device.
    NodeStateFile(const QString &directory, const QString &site, const QString &device);

    /// What NodeDevice::restore() takes, and beside it sampledToMs; empty if nothing was saved. ConfigurationInvalid if
    /// the file is not readable as such.
    Result<QJsonObject> load();
    /// To be asked before anything up to @p nextSeq and @p sampledToMs is sent.
    bool mustSave(quint64 nextSeq, qint64 sampledToMs) const
    {
        return nextSeq >= m_reservedTo || sampledToMs >= m_reservedToMs;
    }
    /// @p finished: nothing more will be sent, nothing needs to be reserved. LinkFailed if it cannot be written.
    Result<void> save(const NodeState &state, bool finished);

private:
    QString m_path;
    quint64 m_reservedTo = 0;
    qint64 m_reservedToMs = 0;
};

} // namespace gemba::plant
