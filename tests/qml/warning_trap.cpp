#include "warning_trap.h"

#include <QtGlobal>

namespace gemba::test {

namespace {

QStringList warnings;
QtMessageHandler before = nullptr;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return before(type, context, text);
    warnings.append(text);
}

} // namespace

WarningTrap::WarningTrap()
{
    warnings.clear();
    before = qInstallMessageHandler(collect);
}

WarningTrap::~WarningTrap()
{
    qInstallMessageHandler(before);
}

QStringList WarningTrap::taken() const
{
    return warnings;
}

} // namespace gemba::test
