#include "screen_program.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace gemba::screen {

namespace {

int warnings = 0;
QtMessageHandler handlerBefore = nullptr;

void count(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    warnings += type == QtWarningMsg || type == QtCriticalMsg;
    handlerBefore(type, context, text);
}

void setDefault(const char *variable, const char *value)
{
    if (!qEnvironmentVariableIsSet(variable))
        qputenv(variable, value);
}

} // namespace

int fail(ExitCode code, const QString &text)
{
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(QCoreApplication::applicationName()), qUtf8Printable(text));
    return code;
}

void prepare(const QString &name, int argc, char *argv[])
{
    // A panel or an office machine has no graphics processor to count on, and the event loop needs nothing of GLib's.
    setDefault("QT_QUICK_BACKEND", "software");
    setDefault("QT_NO_GLIB", "1");
    // A picture needs no display.
    const QByteArrayList arguments(argv, argv + argc);
    if ((arguments.contains("--selftest") || arguments.contains("--screenshot")) &&
        !qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        setDefault("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setApplicationName(name);
    QCoreApplication::setApplicationVersion(QStringLiteral(GEMBA_VERSION));
}

WarningCount::WarningCount()
{
    warnings = 0;
    handlerBefore = qInstallMessageHandler(count);
}

WarningCount::~WarningCount()
{
    qInstallMessageHandler(handlerBefore);
}

int WarningCount::verdict() const
{
    return warnings == 0 ? Worked : fail(PagesBroken, u"the pages warned, see above"_s);
}

} // namespace gemba::screen
