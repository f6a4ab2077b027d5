#include "enroller.h"
#include "line_console.h"
#include "options.h"
#include "plant_runtime.h"

#include <gemba/core/clock.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

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

bool writeSecret(const QString &fileName, const QString &secret)
{
    QSaveFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(secret.toUtf8()) > 0 && file.commit();
}

/// Gives the first node its secret; returns when somebody has decided, or the console is told to stop.
Result<void> enrol(Options &options, LineConsole &console)
{
    NodeCredential &node = options.nodes.first();
    Enroller enroller({options.server, options.caFile, options.enrolCode, node.node.id, u"gemba-plant"_s,
                       QStringLiteral(GEMBA_VERSION)});
    Result<void> outcome = refuse(ErrorCode::ShuttingDown, u"stopped before somebody had decided"_s);
    QEventLoop loop;
    QObject::connect(&console, &LineConsole::stopRequested, &loop, &QEventLoop::quit);
    QObject::connect(&enroller, &Enroller::waiting, &loop, [&](const QString &enrolment, const QStringList &words) {
        console.write({{u"enrolling"_s, true},
                       {u"enrolment"_s, enrolment},
                       {u"device"_s, node.node.id},
                       {u"fingerprintWords"_s, QJsonArray::fromStringList(words)}});
    });
    QObject::connect(&enroller, &Enroller::failed, &loop, [&](const Error &error) {
        outcome = error;
        loop.quit();
    });
    QObject::connect(&enroller, &Enroller::approved, &loop,
                     [&](const QString &device, const QString &site, const QString &secret) {
                         node.node.id = device;
                         node.secret = secret;
                         options.site = site;
                         outcome = writeSecret(node.secretFile, secret)
                                       ? Result<void>()
                                       : refuseField(ErrorCode::ConfigurationInvalid, u"--devices"_s, node.secretFile);
                         loop.quit();
                     });
    enroller.start();
    loop.exec();
    return outcome;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"gemba-plant"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GEMBA_VERSION));

    Result<ParsedOptions> parsed = parseOptions(QCoreApplication::arguments());
    if (!parsed)
        return complain(parsed.error(), exitUsage);
    if (!parsed->help.isEmpty()) {
        std::fputs(parsed->help.toUtf8().constData(), stdout);
        return EXIT_SUCCESS;
    }

    // Before any thread of a link exists, so that the signals come to the console only.
    LineConsole console;
    if (!parsed->options.enrolCode.isEmpty()) {
        if (const Result<void> done = enrol(parsed->options, console); !done)
            return complain(done.error(), EXIT_FAILURE);
    }
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
