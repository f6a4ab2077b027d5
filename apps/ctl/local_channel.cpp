#include "local_channel.h"

#include <configuration_place.h>
#include <modules.h>

#include <gemba/config/loader.h>
#include <gemba/ops/data_directory.h>
#include <gemba/ops/instance_lock.h>

#include <QDir>
#include <QEventLoop>

#include <cstdio>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The server's modules in this process, spoken to as the server itself.
class LocalChannel final : public ApiChannel
{
public:
    LocalChannel(std::unique_ptr<ops::InstanceLock> lock, const server::ServerSettings &settings)
        : m_lock(std::move(lock))
        , m_description(u"the data in %1 (server stopped)"_s.arg(settings.dataDirectory))
        , m_modules(settings, m_clock)
    {
    }

    Result<QJsonValue> call(const QString &method, const QJsonObject &params, const QString &idempotencyKey) override
    {
        rpc::Caller caller = rpc::Caller::system();
        caller.userName = u"local-control"_s;
        caller.clientKind = u"ctl"_s;
        caller.referenceId = rpc::newReferenceId();
        std::optional<Result<QJsonValue>> answer;
        QEventLoop loop;
        m_modules.dispatcher().call({caller, {}}, method, params, idempotencyKey, [&](Result<QJsonValue> result) {
            answer = std::move(result);
            loop.quit();
        });
        if (!answer)
            loop.exec();
        return *std::move(answer);
    }
    QString description() const override { return m_description; }
    bool isRemote() const override { return false; }

private:
    SystemClock m_clock;
    std::unique_ptr<ops::InstanceLock> m_lock;
    QString m_description;
    server::Modules m_modules;
};

} // namespace

std::unique_ptr<ApiChannel> openLocalChannel(const QString &dataDir, const QString &configFile, QString *error)
{
    const bool empty = QDir(dataDir).isEmpty(); // also where there is none
    auto directory = ops::prepareDataDirectory(dataDir);
    if (!directory) {
        *error = directory.error().detail;
        return nullptr;
    }
    auto lock = ops::InstanceLock::acquire(*directory);
    if (!lock) {
        *error = lock.error().detail;
        return nullptr;
    }
    const Result<QString> file = configFile.isEmpty() ? server::notedConfiguration(*directory) : configFile;
    if (!file) {
        *error = file.error().detail;
        return nullptr;
    }
    const auto environment = QProcessEnvironment::systemEnvironment();
    auto loaded = file->isEmpty() ? config::load({}, {}, environment) : config::loadFile(*file, environment);
    if (!loaded.ok()) {
        *error = u"The configuration is not valid.\n"_s + loaded.text();
        return nullptr;
    }
    server::ServerSettings settings;
    settings.config = loaded.config;
    settings.origins = loaded.origins;
    settings.dataDirectory = *directory;
    try {
        auto channel = std::make_unique<LocalChannel>(*std::move(lock), settings);
        // Meant where a site is set up before its first start; a slip of the keyboard elsewhere.
        if (empty)
            std::fprintf(stderr, "gembactl: there was nothing in %s: a new site was made there.\n",
                         qUtf8Printable(*directory));
        return channel;
    } catch (const server::StartupError &failure) {
        *error = QString::fromUtf8(failure.what());
        return nullptr;
    }
}

} // namespace gemba::ctl
