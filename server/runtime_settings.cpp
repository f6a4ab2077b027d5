#include "runtime_settings.h"

#include <gemba/config/key_access.h>
#include <gemba/core/log.h>
#include <gemba/storage/settings.h>

#include <QJsonDocument>

#include <algorithm>

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

RuntimeSettings::Stored RuntimeSettings::stored(ReadTransaction &tx, const QString &key)
{
    const auto row = storage::readSetting(tx, rowOf(key));
    if (!row)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(row->toUtf8()).object();
    Stored out;
    if (json["value"_L1].isString())
        out.value = json["value"_L1].toString();
    out.version = json["version"_L1].toInteger();
    out.by = json["by"_L1].toString();
    out.atMs = json["atMs"_L1].toInteger();
    return out;
}

void RuntimeSettings::load(ReadTransaction &tx)
{
    for (const config::KeyInfo &info : config::keyInfos()) {
        const Stored own = stored(tx, info.key);
        if (!own.value)
            continue;
        if (const auto set = config::setFromText(m_settings.config, info.key, *own.value); !set)
            log::warning(u"settings"_s, u"a setting made at run time is not valid any more and is left out"_s,
                         {{u"key"_s, info.key}, {u"detail"_s, set.error().detail}});
    }
}

void RuntimeSettings::live(const QString &key, Apply apply)
{
    if (!infoOf(key))
        throw std::logic_error("no such setting: " + key.toStdString());
    m_live.insert(key, std::move(apply));
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
    const config::KeyInfo *info = infoOf(in.key);
    if (!info)
        return refuseField(ErrorCode::NotFound, u"key"_s, in.key);
    if (!m_live.contains(in.key) || info->secret)
        return refuseField(ErrorCode::SettingFixed, u"key"_s, in.key);
    const Stored before = stored(tx, in.key);
    if (before.version != in.expectedVersion)
        return refuseField(ErrorCode::VersionConflict, u"expectedVersion"_s,
                           u"it is at version %1"_s.arg(before.version));
    Stored after{std::nullopt, before.version + 1, caller.userName.isEmpty() ? caller.principal() : caller.userName,
                 m_clock.nowMs()};
    if (!in.reset) {
        config::ServerConfig tried = m_configured;
        if (const auto set = config::setFromText(tried, in.key, in.value); !set)
            return set.error();
        after.value = config::textOf(tried, in.key);
    }
    const settings::Setting was = described(in.key, before);
    const settings::Setting now = described(in.key, after);
    if (was.value == now.value && was.origin == now.origin)
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
    tx.onCommitted([this, key = in.key, text = now.value] {
        QMetaObject::invokeMethod(
            this, [this, key, text] { apply(key, text); }, Qt::QueuedConnection);
    });
    return now;
}

void RuntimeSettings::apply(const QString &key, const QString &text)
{
    // It was checked before it was stored.
    static_cast<void>(config::setFromText(m_settings.config, key, text));
    if (const Apply &live = m_live.value(key))
        live(m_settings.config);
    log::info(u"settings"_s, u"changed while running"_s, {{u"key"_s, key}, {u"value"_s, text}});
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
