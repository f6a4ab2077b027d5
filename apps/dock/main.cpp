#include "dock.h"

#include <gemba/core/clock.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gemba;

namespace {

constexpr int exitUsage = 2;
std::atomic<bool> isEnough = false;

void say(const QJsonObject &line)
{
    std::fputs((QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n').constData(), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace std::chrono_literals;
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"gemba-dock"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GEMBA_VERSION));
    const auto parsed = dock::parseDockOptions(QCoreApplication::arguments());
    if (!parsed) {
        std::fprintf(stderr, "gemba-dock: %s %s\n", qPrintable(parsed.error().field),
                     qPrintable(parsed.error().detail));
        return exitUsage;
    }
    if (!parsed->help.isEmpty()) {
        std::fputs(qPrintable(parsed->help), stdout);
        return 0;
    }
    const SystemClock clock;
    dock::Dock dock(parsed->options, clock);
    QObject::connect(&dock, &dock::Dock::failed, &application, [](const Error &error) {
        std::fprintf(stderr, "gemba-dock: the account cannot sign in: %s %s\n", errorInfo(error.code).text,
                     qPrintable(error.detail));
        QCoreApplication::exit(1);
    });
    if (const auto started = dock.start(); !started) {
        std::fprintf(stderr, "gemba-dock: %s\n", qPrintable(started.error().detail));
        return 1;
    }
    std::signal(SIGTERM, [](int) { isEnough = true; });
    std::signal(SIGINT, [](int) { isEnough = true; });
    const auto end = [&dock] { dock.stop(10'000); };
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &dock, [&] {
        if (isEnough.exchange(false)) {
            look.stop();
            end();
        }
    });
    look.start(200ms);
    QTimer tell;
    QObject::connect(&tell, &QTimer::timeout, &dock, [&] { say(dock.summary()); });
    tell.start(10s);
    if (parsed->options.forMs > 0)
        QTimer::singleShot(std::chrono::milliseconds(parsed->options.forMs), &dock, end);
    QObject::connect(&dock, &dock::Dock::finished, &application, [&] {
        say(dock.summary());
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
