#include "line_console.h"
#include "options.h"
#include "plant_runtime.h"

#include <gemba/core/clock.h>

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::plant;

namespace {

constexpr int exitUsage = 2;

int complain(const Error &error, int code)
{
    const QString text = u"gemba-plant: %1 %2\n"_s.arg(error.field, error.detail);
    std::fputs(qPrintable(text), stderr);
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"gemba-plant"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GEMBA_VERSION));

    const Result<ParsedOptions> parsed = parseOptions(QCoreApplication::arguments());
    if (!parsed)
        return complain(parsed.error(), exitUsage);
    if (!parsed->help.isEmpty()) {
        std::fputs(parsed->help.toUtf8().constData(), stdout);
        return EXIT_SUCCESS;
    }

    // Before any thread of a link exists, so that the signals come to the console only.
    LineConsole console;
    const SystemClock clock;
    PlantRuntime runtime(parsed->options, clock);
    QObject::connect(&runtime, &PlantRuntime::event, &console, &LineConsole::write);
    QObject::connect(&runtime, &PlantRuntime::finished, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&console, &LineConsole::stopRequested, &runtime, &PlantRuntime::stop);
    QObject::connect(&console, &LineConsole::command, &runtime,
                     [&](const QJsonObject &command) { console.write(runtime.command(command)); });
    QObject::connect(&console, &LineConsole::unreadable, &runtime, [&](const QString &reason) {
        console.write({{u"ok"_s, false}, {u"code"_s, int(ErrorCode::MalformedMessage)}, {u"detail"_s, reason}});
    });

    const Result<QJsonObject> ready = runtime.start();
    if (!ready)
        return complain(ready.error(), EXIT_FAILURE);
    console.write(*ready);
    QCoreApplication::exec();
    QJsonObject summary = runtime.summary();
    summary[u"summary"_s] = true;
    console.write(summary);
    return EXIT_SUCCESS;
}
