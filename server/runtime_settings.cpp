#include "runtime_settings.h"

#include <gemba/config/key_access.h>
#include <gemba/core/log.h>
#include <gemba/storage/settings.h>

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <utility>

namespace gemba::server {

using namespace Qt::StringLiterals;
using rpc::Caller;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

QString rowOf(const QString &key)
{
    return u"config."_s + key;
}

const config::KeyInfo *infoOf(const QString &key)
{
    const auto &all = config::keyInfos();
    const auto it = std::find_if(all.begin(), all.end(), [&](const config::KeyInfo &info) { return info.key == key; });
    return it == all.end() ? nullptr : &*it;
}

} // namespace

RuntimeSettings::RuntimeSettings(ServerSettings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_configured(settings.config)
    , m_clock(clock)
{
}

RuntimeSettings::Stored RuntimeSettings::stored(ReadTransaction &tx, const QString &key) const
{
    const auto row = storage::readSetting(tx, rowOf(key));
    if (!row)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(row->toUtf8()).object();
    Stored out;
    if (json["value"_L1].isString()) {
        out.value = json["value"_L1].toString();
        config::ServerConfig tried;
        if (const auto set = config::setFromText(tried, key, *out.value); !set) {
            log::warning(u"settings"_s, u"a setting made at run time is not valid any more and is left out"_s,
                         {{u"key"_s, key}, {u"detail"_s, set.error().detail}});
            out.value.reset();
        }
    }
    out.version = json["version"_L1].toInteger();
    const std::lock_guard lock(m_leftOutMutex);
    if (out.value && m_leftOut.value(key, -1) == out.version)
        out.leftOut = std::exchange(out.value, std::nullopt);
    out.by = json["by"_L1].toString();
    out.atMs = json["atMs"_L1].toInteger();
    return out;
}

void RuntimeSettings::load(ReadTransaction &tx)
{
    for (const config::KeyInfo &info : config::keyInfos()) {
        const Stored own = stored(tx, info.key);
        m_appliedVersions.insert(info.key, own.version);
        if (own.value)
            static_cast<void>(config::setFromText(m_settings.config, info.key, *own.value));
    }
    // The file may have been changed since.
    leaveOutWhatClashes(m_settings.config);
}

QHash<QString, QString> RuntimeSettings::leaveOutWhatClashes(config::ServerConfig &config)
{
    QHash<QString, QString> out;
    // Of the sections each can be taken back once.
    for (auto clash = config::checkTogether(config); !clash; clash = config::checkTogether(config)) {
        const QString section = clash.error().field.section(u'.', 0, -2);
        log::warning(u"settings"_s, u"settings made at run time do not go together with the file and are left out"_s,
                     {{u"section"_s, section}, {u"detail"_s, clash.error().detail}});
        bool took = false;
        for (const config::KeyInfo &info : config::keyInfos()) {
            const QString before = config::textOf(m_configured, info.key);
            const QString text = config::textOf(config, info.key);
            if (info.section != section || info.secret || text == before)
                continue;
            static_cast<void>(config::setFromText(config, info.key, before));
            out.insert(info.key, text);
            const std::lock_guard lock(m_leftOutMutex);
            m_leftOut.insert(info.key, m_appliedVersions.value(info.key));
            took = true;
        }
        if (!took)
            break; // the file's own fault, and said when it was read
    }
    return out;
}

void RuntimeSettings::live(const QStringList &keys, const Apply &apply)
{
    const auto shared = std::make_shared<const Apply>(apply);
    for (const QString &key : keys) {
        if (!infoOf(key))
            throw std::logic_error("no such setting: " + key.toStdString());
        m_live.insert(key, shared);
    }
}

void RuntimeSettings::liveSection(const QString &section, const Apply &apply)
{
    const auto shared = std::make_shared<const Apply>(apply);
    for (const config::KeyInfo &info : config::keyInfos()) {
        if (info.section == section)
            m_live.insert(info.key, shared);
    }
}

Result<void> RuntimeSettings::goTogether(ReadTransaction &tx) const
{
    config::ServerConfig all = m_configured;
    for (auto it = m_live.cbegin(); it != m_live.cend(); ++it) {
        if (const Stored own = stored(tx, it.key()); own.value)
            static_cast<void>(config::setFromText(all, it.key(), *own.value));
    }
    return config::checkTogether(all);
}

settings::Setting RuntimeSettings::described(const QString &key, const Stored &own) const
{
    static const config::ServerConfig defaults;
    const config::KeyInfo &info = *infoOf(key);
    settings::Setting out;
    out.key = key;
    out.section = info.section;
    out.defaultValue = config::textOf(defaults, key);
    out.value = own.value.value_or(config::textOf(m_configured, key));
    if (own.value) {
        out.origin = settings::SettingOrigin::RunTime;
    } else if (const auto origin = m_settings.origins.constFind(key); origin != m_settings.origins.constEnd()) {
        out.origin = *origin == config::Origin::File          ? settings::SettingOrigin::File
                     : *origin == config::Origin::Environment ? settings::SettingOrigin::Environment
                                                              : settings::SettingOrigin::CommandLine;
    }
    out.doc = info.doc;
    out.expects = info.expects;
    out.choices = info.choices;
    if (info.minimum != 0 || info.maximum != 0) {
        out.minimum = info.minimum;
        out.maximum = info.maximum;
    }
    out.life = info.secret            ? settings::SettingLife::Secret
               : m_live.contains(key) ? settings::SettingLife::Live
                                      : settings::SettingLife::Restart;
    out.environment = info.environment;
    out.leftOut = own.leftOut;
    out.version = own.version;
    if (own.version > 0) {
        out.changedBy = own.by;
        out.changedAtMs = own.atMs;
    }
    return out;
}

settings::ListSettings::Reply RuntimeSettings::list(ReadTransaction &tx) const
{
    settings::ListSettings::Reply out;
    for (const config::KeyInfo &info : config::keyInfos())
        out.settings.append(described(info.key, stored(tx, info.key)));
    return out;
}

Result<settings::Setting> RuntimeSettings::save(Transaction &tx, const Caller &caller,
                                                const settings::SaveSetting::Params &in)
{
    auto changed = change(tx, caller, in);
    if (!changed)
        return changed;
    if (const auto together = goTogether(tx); !together) {
        Error error = together.error();
        if (error.field == in.key)
            error.field = u"value"_s;
        return error;
    }
    return changed;
}

Result<settings::Setting> RuntimeSettings::change(Transaction &tx, const Caller &caller,
                                                  const settings::SaveSetting::Params &in)
{
    const config::KeyInfo *info = infoOf(in.key);
    if (!info)
        return refuseField(ErrorCode::NotFound, u"key"_s, in.key);
    if (!m_live.contains(in.key) || info->secret)
        return refuseField(ErrorCode::SettingFixed, u"key"_s, in.key);
    const Stored before = stored(tx, in.key);
    if (before.version != in.expectedVersion)
        return refuseField(ErrorCode::VersionConflict, u"expectedVersion"_s,
                           u"it is at version %1"_s.arg(before.version));
    Stored after;
    after.version = before.version + 1;
    after.by = caller.userName.isEmpty() ? caller.principal() : caller.userName;
    after.atMs = m_clock.nowMs();
    if (!in.reset) {
        config::ServerConfig tried;
        if (const auto set = config::setFromText(tried, in.key, in.value); !set)
            return set.error();
        after.value = config::textOf(tried, in.key);
    }
    const settings::Setting was = described(in.key, before);
    const settings::Setting now = described(in.key, after);
    if (was.value == now.value && was.origin == now.origin && !was.leftOut)
        return refuseField(ErrorCode::NothingChanged, u"value"_s);
    QJsonObject row{{u"version"_s, after.version}, {u"by"_s, after.by}, {u"atMs"_s, after.atMs}};
    if (after.value)
        row.insert(u"value"_s, *after.value);
    storage::writeSetting(tx, rowOf(in.key), QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)));
    tx.audit(rpc::auditOf(caller, QString::fromLatin1(settings::SaveSetting::method.name), u"setting"_s, in.key,
                          {{u"value"_s, was.value}, {u"origin"_s, wire::enumName(was.origin)}},
                          {{u"value"_s, now.value}, {u"origin"_s, wire::enumName(now.origin)}}));
    tx.publish(
        {QString::fromLatin1(settings::SettingChanged::topic.name), wire::encode(settings::SettingChanged{now}), {}});
    tx.onCommitted([this, now] {
        QMetaObject::invokeMethod(
            this, [this, now] { apply(now); }, Qt::QueuedConnection);
    });
    return now;
}

void RuntimeSettings::noticed(const storage::CommittedEvent &event)
{
    if (event.event.topic != QLatin1String(settings::SettingChanged::topic.name))
        return;
    if (const auto changed = wire::decode<settings::SettingChanged>(event.event.payload, wire::Unknown::Ignore))
        apply(changed->setting);
}

void RuntimeSettings::apply(const settings::Setting &setting)
{
    const QString &key = setting.key;
    // What this server has changed itself comes a second time, as an event, and maybe after a younger change.
    if (!infoOf(key) || setting.version <= m_appliedVersions.value(key))
        return;
    m_appliedVersions.insert(key, setting.version);
    // Back to the file means each server's own.
    const QString text =
        setting.origin == settings::SettingOrigin::RunTime ? setting.value : config::textOf(m_configured, key);
    config::ServerConfig next = m_settings.config;
    static_cast<void>(config::setFromText(next, key, text));
    // It was checked before it was stored, but with the file of that server; and of several that were changed at once each comes
    // alone.
    m_waiting.remove(key);
    config::ServerConfig all = next;
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it)
        static_cast<void>(config::setFromText(all, it.key(), it.value()));
    if (config::checkTogether(all)) {
        next = all;
        const std::lock_guard lock(m_leftOutMutex);
        for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it)
            m_leftOut.remove(it.key());
        m_waiting.clear();
    } else {
        m_waiting.insert(leaveOutWhatClashes(next));
    }
    putInForce(next);
}

void RuntimeSettings::putInForce(const config::ServerConfig &next)
{
    const config::ServerConfig before = std::exchange(m_settings.config, next);
    QSet<const Apply *> done; // keys of a section share what makes them so
    for (const config::KeyInfo &info : config::keyInfos()) {
        const QString text = config::textOf(next, info.key);
        if (config::textOf(before, info.key) == text)
            continue;
        log::info(u"settings"_s, u"changed while running"_s, {{u"key"_s, info.key}, {u"value"_s, text}});
        const auto live = m_live.value(info.key);
        if (!live || !*live || done.contains(live.get()))
            continue;
        done.insert(live.get());
        (*live)(m_settings.config);
    }
}

void bindSettings(rpc::MethodRegistry &registry, RuntimeSettings &runtime)
{
    registry.query<settings::ListSettings>(
        [&runtime](ReadTransaction &tx, const Caller &, const wire::Empty &) -> Result<settings::ListSettings::Reply> {
            return runtime.list(tx);
        });
    registry.command<settings::SaveSetting>(
        [&runtime](Transaction &tx, const Caller &caller, const settings::SaveSetting::Params &in) {
            return runtime.save(tx, caller, in);
        });
    registry.logTopic<settings::SettingChanged>([&runtime](ReadTransaction &tx, const Caller &) -> Result<QJsonObject> {
        return wire::encode(runtime.list(tx));
    });
}

} // namespace gemba::server
