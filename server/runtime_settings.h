#pragma once

#include "server_settings.h"
#include "settings_contract.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/caller.h>
#include <gemba/rpc/method_registry.h>

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

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
    /// Refuses NotFound, SettingFixed, VersionConflict, FieldRange "value", NothingChanged; FieldRange with another key as the field
    /// where the two do not go together.
    Result<settings::Setting> save(storage::Transaction &tx, const rpc::Caller &caller,
                                   const settings::SaveSetting::Params &in);
    /// One of several changes within @p tx, of which only all together need to fit: goTogether() has the last word.
    Result<settings::Setting> change(storage::Transaction &tx, const rpc::Caller &caller,
                                     const settings::SaveSetting::Params &in);
    /// FieldRange with the key as the field that does not go with another.
    Result<void> goTogether(storage::ReadTransaction &tx) const;

    /// What another server that shares the database has changed, or this one. What does not go together with this server's file is
    /// left out here, until it fits or is set anew.
    void noticed(const storage::CommittedEvent &event);

private:
    struct Stored
    {
        std::optional<QString> value;   ///< nothing: was reset, or is left out
        std::optional<QString> leftOut; ///< the value that is not in force
        qint64 version = 0;
        QString by;
        qint64 atMs = 0;
    };
    Stored stored(storage::ReadTransaction &tx, const QString &key) const;
    /// Takes back to the file what does not go together with it; what was taken back, by key.
    QHash<QString, QString> leaveOutWhatClashes(config::ServerConfig &config);
    void putInForce(const config::ServerConfig &next);
    settings::Setting described(const QString &key, const Stored &stored) const;
    void apply(const settings::Setting &setting);

    ServerSettings &m_settings;
    const config::ServerConfig m_configured; ///< without what was changed at run time
    const Clock &m_clock;
    QHash<QString, std::shared_ptr<const Apply>> m_live; ///< filled before the first call, then only read
    mutable std::mutex m_leftOutMutex;                   ///< guards the next: readers and the writer look at it
    QHash<QString, qint64> m_leftOut;                    ///< the version that is not in force; a younger one is
    QHash<QString, QString> m_waiting;                   ///< left out while running: in force as soon as they fit
    QHash<QString, qint64> m_appliedVersions;            ///< of changes at run time
};

void bindSettings(rpc::MethodRegistry &registry, RuntimeSettings &runtime);

} // namespace gemba::server
