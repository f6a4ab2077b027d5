#pragma once

#include <QStringList>

namespace gemba::test {

/// Collects warnings while it lives.
class WarningTrap
{
public:
    WarningTrap();
    ~WarningTrap();
    QStringList taken() const;
};

} // namespace gemba::test
