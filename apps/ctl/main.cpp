#include "program.h"

#include <gemba/core/log.h>

#include <QCoreApplication>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Switches the terminal's echo off while it lives.
class NoEcho
{
public:
    NoEcho()
        : m_active(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_active)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho()
    {
        if (m_active)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(NoEcho)

private:
    termios m_before{};
    bool m_active;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"gembactl"_s);
    // People read the command's own words; log lines of the parts below would only repeat them.
    gemba::log::setSink([](const gemba::log::Record &) {});

    QTextStream in(stdin);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto secrets = [&](const QString &prompt) {
        if (isatty(STDIN_FILENO) == 0)
            return in.readLine();
        err << prompt << Qt::flush;
        const NoEcho quiet;
        const QString secret = in.readLine();
        err << Qt::endl;
        return secret;
    };
    const gemba::SystemClock clock;
    const int status = gemba::ctl::runProgram(QCoreApplication::arguments().mid(1), {in, out, err}, secrets, clock);
    out.flush();
    err.flush();
    return status;
}
