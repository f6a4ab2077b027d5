#pragma once

#include "server_settings.h"
#include "settings_contract.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/caller.h>
#include <gemba/rpc/method_registry.h>

#include <QObject>

#include <functional>

namespace gemba::server {

/// The configuration while the server runs: what was changed at run time stands in the database and counts before file and
/// environment. Only keys that somebody declared live can be changed; the others are shown.
class RuntimeSettings : public QObject
{
    Q_OBJECT
public:
    using Apply = std::function<void(const config::ServerConfig &)>;

    /// @p settings is changed by changes at run time, on this object's thread only. It outlives this object.
    RuntimeSettings(ServerSettings &settings, const Clock &clock, QObject *parent = nullptr);

    /// Takes what was changed in earlier runs into the configuration; before the services are made. A stored value that this
    /// version does not take any more is left out, and logged.
    void load(storage::ReadTransaction &tx);
    /// These keys can be changed while the server runs; @p apply, on this object's thread, makes it so. Empty: whoever uses them
    /// reads them anew each time.
    void live(const QStringList &keys, const Apply &apply = {});
    /// The same for every key of a section.
    void liveSection(const QString &section, const Apply &apply);

    /// On a reader or the writer.
    settings::ListSettings::Reply list(storage::ReadTransaction &tx) const;
    /// Refuses NotFound, SettingFixed, VersionConflict, FieldRange "value", NothingChanged.
    Result<settings::Setting> save(storage::Transaction &tx, const rpc::Caller &caller,
                                   const settings::SaveSetting::Params &in);

    /// What another server that shares the database has changed, or this one.
    void noticed(const storage::CommittedEvent &event);

private:
    struct Stored
    {
        std::optional<QString> value; ///< nothing: was reset
        qint64 version = 0;
        QString by;
        qint64 atMs = 0;
    };
    static Stored stored(storage::ReadTransaction &tx, const QString &key);
    /// With what was changed at run time, but for one key.
    config::ServerConfig inForce(storage::ReadTransaction &tx, const QString &except) const;
    /// Leaves out what does not go together with the file any more.
    void leaveOutWhatClashes();
    settings::Setting described(const QString &key, const Stored &stored) const;
    void apply(const settings::Setting &setting);

    ServerSettings &m_settings;
    const config::ServerConfig m_configured; ///< without what was changed at run time
    const Clock &m_clock;
    QHash<QString, Apply> m_live;             ///< filled before the first call, then only read
    QHash<QString, qint64> m_appliedVersions; ///< of changes at run time
};

void bindSettings(rpc::MethodRegistry &registry, RuntimeSettings &runtime);

} // namespace gemba::server
