#pragma once

#include "biller_station.h"
#include "packing_station.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace gemba::dock {

/// All stations of the dock.
class Dock : public QObject
{
    Q_OBJECT
public:
    Dock(const DockOptions &options, const Clock &clock);

    Result<void> start();
    /// Stops scanning and sends what waits, for at most @p ms; then finished().
    void stop(int ms);
    QJsonObject summary() const;

    /// Children that are in the parents of other stations.
    QStringList childrenElsewhere(const PackingStation &asker) const;
    /// Turn about: the two kinds of parents.
    bool nextFormat() { return (m_formats++ % 2) == 0; }

Q_SIGNALS:
    void finished();
    void failed(const gemba::Error &error);

private:
    Fate fate() const;

    const DockOptions m_options;
    std::vector<std::unique_ptr<PackingStation>> m_packers;
    std::vector<std::unique_ptr<BillerStation>> m_billers;
    int m_formats = 0;
};

} // namespace gemba::dock
