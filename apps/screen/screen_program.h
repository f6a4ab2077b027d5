#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

/// What the main() of every program with a screen begins with. One thread, which becomes the GUI's.
namespace gemba::screen {

enum ExitCode { Worked = 0, BadOptions = 2, PagesBroken = 3, NoPicture = 4 };

/// Says on standard error what went wrong, after the program's name. Returns @p code.
int fail(ExitCode code, const QString &text);

/// Before there is an application object: the program's name ("gemba-kiosk") and version, and what Qt reads from the
/// environment, where nobody has set it.
void prepare(const QString &name, int argc, char *argv[]);

/// What @p parse, a function of a QStringList, makes of the command line. Where there is no display, a wrong option shall
/// be reported, not the missing display: so this comes before QGuiApplication, in an application of its own because the
/// help text asks for one.
template <typename Parse>
auto readOptions(int argc, char *argv[], Parse parse)
{
    const QCoreApplication plain(argc, argv);
    return parse(QCoreApplication::arguments());
}

/// Counts what Qt warns about while it lives, and lets it be shown as before. One at a time.
class WarningCount
{
public:
    WarningCount();
    ~WarningCount();
    Q_DISABLE_COPY_MOVE(WarningCount)

    /// How a self-test ends that opened every page: Worked, or PagesBroken once it is said.
    int verdict() const;
};

} // namespace gemba::screen
