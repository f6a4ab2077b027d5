#include "configuration_place.h"
#include "server.h"

#include <gemba/config/document.h>
#include <gemba/config/loader.h>
#include <gemba/core/log.h>
#include <gemba/ops/data_directory.h>
#include <gemba/ops/instance_lock.h>
#include <gemba/ops/service_notifier.h>
#include <gemba/ops/signal_handler.h>
#include <gemba/server_log/json_log_sink.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <sys/resource.h>

#include <cstdio>

using namespace gemba;
using namespace Qt::StringLiterals;

namespace {

int fail(ops::ExitCode code, const QString &text)
{
    std::fprintf(stderr, "gembad: %s\n", text.toUtf8().constData());
    return ops::toInt(code);
}

log::Severity severityOf(const QString &level)
{
    if (level == "debug"_L1)
        return log::Severity::Debug;
    if (level == "warning"_L1)
        return log::Severity::Warning;
    if (level == "error"_L1)
        return log::Severity::Error;
    return log::Severity::Info;
}

Result<std::shared_ptr<log::JsonLogSink>> openLog(const config::LogSection &section, const QString &dataDirectory)
{
    log::JsonLogOptions options;
    options.directory = config::resolvePath(dataDirectory, section.directory);
    options.maxBytes = section.maxBytes;
    options.maxFiles = section.maxFiles;
    options.keepDays = section.keepDays;
    if (section.mirror == "always"_L1)
        options.mirror = log::JsonLogOptions::Mirror::Always;
    else if (section.mirror == "never"_L1)
        options.mirror = log::JsonLogOptions::Mirror::Never;
    return log::JsonLogSink::open(options);
}

/// Every client is a file descriptor, and the usual soft limit of 1,024 is meant for programs without many.
void raiseFileLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

void printLine(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    // The GLib dispatcher costs time proportional to the number of sockets at every wake-up.
    qputenv("QT_NO_GLIB", "1");
    raiseFileLimit();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"gembad"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GEMBA_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"The Gemba server."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"data"_s, u"Directory of database, keys and logs."_s, u"DIR"_s},
        {u"config"_s, u"Configuration file; without it DIR/gembad.toml if there is one."_s, u"FILE"_s},
        {u"port"_s, u"Port to listen on; 0 takes a free one and prints it."_s, u"N"_s},
        {u"insecure-loopback"_s, u"Plaintext instead of TLS, on loopback addresses only."_s},
        {u"print-config"_s, u"Print a documented configuration file and exit."_s},
    });
    if (!parser.parse(app.arguments()))
        return fail(ops::ExitCode::Usage, parser.errorText() + u" See gembad --help."_s);
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return fail(ops::ExitCode::Usage,
                    u"unexpected argument %1. See gembad --help."_s.arg(parser.positionalArguments().first()));

    const QString data = parser.value(u"data"_s);
    QString configFile = parser.value(u"config"_s);
    if (configFile.isEmpty() && !data.isEmpty() && QFileInfo::exists(data + u"/gembad.toml"_s))
        configFile = data + u"/gembad.toml"_s;
    const auto environment = QProcessEnvironment::systemEnvironment();
    config::Loaded loaded =
        configFile.isEmpty() ? config::load({}, {}, environment) : config::loadFile(configFile, environment);
    if (!loaded.ok())
        return fail(ops::ExitCode::Config, u"the configuration is not valid\n"_s + loaded.text());
    if (parser.isSet(u"port"_s)) {
        bool ok = false;
        loaded.config.server.port = parser.value(u"port"_s).toInt(&ok);
        if (!ok || loaded.config.server.port < 0 || loaded.config.server.port > 65535)
            return fail(ops::ExitCode::Usage, u"--port expects a number from 0 to 65535."_s);
        loaded.origins.insert(u"server.port"_s, config::Origin::CommandLine);
    }
    if (parser.isSet(u"insecure-loopback"_s)) {
        loaded.config.server.insecureLoopback = true;
        loaded.origins.insert(u"server.insecure_loopback"_s, config::Origin::CommandLine);
    }
    if (parser.isSet(u"print-config"_s)) {
        std::fputs(config::toToml(loaded.config).constData(), stdout);
        return 0;
    }
    if (data.isEmpty())
        return fail(ops::ExitCode::Usage, u"--data DIR is required: where database, keys and logs are kept."_s);

    auto directory = ops::prepareDataDirectory(data);
    if (!directory)
        return fail(ops::ExitCode::NoPermission, directory.error().detail);
    auto lock = ops::InstanceLock::acquire(*directory);
    if (!lock)
        return fail(ops::ExitCode::AlreadyRunning, lock.error().detail);
    if (auto noted = server::noteConfiguration(*directory, configFile); !noted)
        return fail(ops::ExitCode::InputOutput, noted.error().detail);
    auto sink = openLog(loaded.config.log, *directory);
    if (!sink)
        return fail(ops::ExitCode::InputOutput, sink.error().detail);
    log::setMinimumSeverity(severityOf(loaded.config.log.level));
    log::setSink([sink = *sink](const log::Record &record) { sink->write(record); });
    log::takeOverQtMessages();

    ops::SignalHandler signalHandler;
    const auto notifier = ops::ServiceNotifier::fromEnvironment();
    const SystemClock clock;
    int status = 0;
    try {
        server::ServerSettings settings;
        settings.config = loaded.config;
        settings.origins = loaded.origins;
        settings.dataDirectory = *directory;
        server::Server server(settings, clock);
        QObject::connect(&server, &server::Server::ready, &app, [&] {
            log::info(u"server"_s, u"ready"_s, {{u"port"_s, server.port()}});
            printLine(server.readyLine());
            notifier->ready();
        });
        QObject::connect(&server, &server::Server::failed, &app, [&](ops::ExitCode code, const QString &text) {
            log::error(u"server"_s, u"cannot go on"_s, {{u"reason"_s, text}});
            status = fail(code, text);
            QCoreApplication::exit(status);
        });
        QObject::connect(&signalHandler, &ops::SignalHandler::stopRequested, &app, [&](int signal) {
            log::info(u"server"_s, u"stopping"_s, {{u"signal"_s, signal}});
            notifier->stopping();
            server.stop();
        });
        QObject::connect(&server, &server::Server::stopped, &app, [] { QCoreApplication::exit(0); });
        QMetaObject::invokeMethod(&server, &server::Server::start, Qt::QueuedConnection);
        const int result = QCoreApplication::exec();
        status = status != 0 ? status : result;
    } catch (const server::StartupError &error) {
        status = fail(error.code(), QString::fromUtf8(error.what()));
    } catch (const std::exception &error) {
        status = fail(ops::ExitCode::Software, QString::fromUtf8(error.what()));
    }
    log::info(u"server"_s, u"stopped"_s, {{u"status"_s, status}});
    (*sink)->flush();
    log::setSink({});
    return status;
}
