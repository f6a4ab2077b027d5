#pragma once

#include "station.h"
#include "virtual_packer.h"

namespace gemba::dock {

class Dock;

/// A packer at a station. Sets numbers aside for its parents when it runs out of them.
class PackingStation : public Station
{
    Q_OBJECT
public:
    PackingStation(const DockOptions &options, const Clock &clock, Dock &dock, int number);

    const QStringList &children() const { return m_packer.children(); }

protected:
    void arrived() override;
    void resting() override { m_next.stop(); }

private:
    void plan();
    void fetchParents();
    void scanNext();

    Dock &m_dock;
    VirtualPacker m_packer;
    VirtualPacker::Step m_step;
    QString m_parent;
    QTimer m_next;
    bool m_fetching = false;
};

} // namespace gemba::dock
