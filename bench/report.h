#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace gemba::bench {

/// p-th part (0–1) of the values, by rank. Precondition: not empty.
double quantile(std::vector<double> values, double p);

/// One figure beside the limit of the machine that was probed in the same minute.
struct Figure
{
    QString metric;
    double subject = 0;
    double limit = 0; ///< 0 = there is no meaningful probe
    QString unit;
    bool higherIsBetter = false;
    double target = 0; ///< seed target; 0 = none
    QJsonObject more;
};

/// One JSON line on standard output, one readable line on standard error. True unless a target is missed.
bool report(const Figure &figure);
void reportHeader();

} // namespace gemba::bench
