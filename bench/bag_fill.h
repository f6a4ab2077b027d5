#pragma once

#include <QSqlDatabase>

namespace gemba::bench {

/// So many bags in parents of 30 that are full and complete, and a history that leads to them: each child is packed, taken out and
/// packed again until there are as many entries of the history and as many scans as asked for. Everything that the server keeps
/// beside the history agrees with it. Throws std::runtime_error.
struct BagFill
{
    qint64 bags = 10'000;    ///< parents and children together
    qint64 history = 20'000; ///< entries and scans together, about
};
void fillBags(QSqlDatabase &database, const BagFill &fill);

/// A child of a fill, by its place from 0; "%1" takes nine digits.
inline constexpr char16_t filledChild[] = u"F%1";
qint64 filledChildren(const BagFill &fill);

} // namespace gemba::bench
