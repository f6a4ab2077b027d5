#pragma once

#include "station.h"

#include <bags_contract.h>
#include <bills_contract.h>

namespace gemba::dock {

/// A biller: opens a bill, scans complete parents onto it, closes it, opens the next.
class BillerStation : public Station
{
    Q_OBJECT
public:
    BillerStation(const DockOptions &options, const Clock &clock, int number);

protected:
    void arrived() override;
    void resting() override { m_next.stop(); }

private:
    void step();
    void openBill();
    void load();
    void closeBill();
    void again(int ms) { m_next.start(ms); }

    QTimer m_next;
    QString m_bill;
    QStringList m_waiting; ///< complete parents that are on no bill
    int m_loaded = 0;
    int m_opened = 0;
};

} // namespace gemba::dock
