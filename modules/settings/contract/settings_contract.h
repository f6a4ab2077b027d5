#pragma once

#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

/// Wire shapes of the server's settings and of the parts it is made of. Times are UTC milliseconds.
namespace gemba::settings {

enum class SettingOrigin { Default, File, Environment, CommandLine, RunTime };
enum class SettingLife { Live, Restart, Secret };

/// One configuration key.
struct Setting
{
    static constexpr auto schemaName = "Setting";
    QString key;
    QString section;
    QString value;
    QString defaultValue;
    SettingOrigin origin = SettingOrigin::Default;
    QString doc;
    QString expects;
    QStringList choices;
    std::optional<qint64> minimum;
    std::optional<qint64> maximum;
    SettingLife life = SettingLife::Restart;
    QString environment;
    std::optional<QString> leftOut;
    qint64 version = 0;
    std::optional<QString> changedBy;
    std::optional<qint64> changedAtMs;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("key", &Setting::key, "Full name, e.g. alarms.approval"),
            wire::field("section", &Setting::section, "Section of the file it stands in"),
            wire::field("value", &Setting::value, "In force; lists with commas; of a secret never the value itself"),
            wire::field("default", &Setting::defaultValue, "What it is where nobody sets it"),
            wire::field("origin", &Setting::origin,
                        "Where the value comes from; what was set at run time counts before all others"),
            wire::field("doc", &Setting::doc, "What it means"),
            wire::field("expects", &Setting::expects, "Which values it takes"),
            wire::field("choices", &Setting::choices, "The values it takes, if they are few"),
            wire::field("minimum", &Setting::minimum, "Least number"),
            wire::field("maximum", &Setting::maximum, "Greatest number"),
            wire::field("life", &Setting::life,
                        "live: can be changed here and applies at once. restart: only in the configuration file, as "
                        "sockets, database or links are opened with it. secret: only in the file or a password file"),
            wire::field("environment", &Setting::environment, "Its environment variable"),
            wire::field("leftOut", &Setting::leftOut,
                        "What was set at run time and is not in force, as it did not go together with the file of "
                        "this server; until it fits again or the key is set anew or reset"),
            wire::field("version", &Setting::version, "Counts changes at run time; 0 = none"),
            wire::field("changedBy", &Setting::changedBy, "Who changed it at run time"),
            wire::field("changedAtMs", &Setting::changedAtMs, "When")};
    }
};

namespace permission {
inline constexpr auto readSystem = wire::Permission::named("system.read");
inline constexpr auto manageSystem = wire::Permission::named("system.manage");
} // namespace permission

struct SettingChanged
{
    static constexpr wire::Topic topic{"settings.changed", wire::TopicKind::Log, permission::readSystem,
                                       "A setting was changed while the server ran"};
    Setting setting;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("setting", &SettingChanged::setting, "How it is now")};
    }
};

struct ListSettings
{
    static constexpr wire::Method method{"system.settings",
                                         wire::MethodKind::Query,
                                         permission::readSystem,
                                         wire::Verb::Get,
                                         "/system/settings",
                                         "List the server's settings",
                                         "Every configuration key with value, default, origin and meaning."};
    using Params = wire::Empty;
    struct Reply
    {
        QList<Setting> settings;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("settings", &Reply::settings, "In the order of the configuration's sections")};
        }
    };
};

struct SaveSetting
{
    static constexpr wire::Method method{
        "system.saveSetting",
        wire::MethodKind::Command,
        permission::manageSystem,
        wire::Verb::Put,
        "/system/settings/{key}",
        "Change a setting while the server runs",
        "Kept in the database and applied at once; counts before file and environment, until it is reset.",
        wire::Clients::desk};
    struct Params
    {
        QString key;
        QString value;
        bool reset = false;
        qint64 expectedVersion = 0;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("key", &Params::key, "Full name").minLength(1).maxLength(64),
                wire::field("value", &Params::value, "New value; lists with commas").optional().maxLength(500),
                wire::field("reset", &Params::reset, "Back to what file, environment or default say").optional(),
                wire::field("expectedVersion", &Params::expectedVersion, "Version last read").range(0, 1e15)};
        }
    };
    using Reply = Setting;
};

/// A part that the suite uses and did not write.
struct Licence
{
    static constexpr auto schemaName = "Licence";
    QString name;
    QString version;
    QString licence;
    QString holder;
    QString use;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("name", &Licence::name, "Name of the part"),
            wire::field("version", &Licence::version, "Version in use here; empty where it cannot be told"),
            wire::field("licence", &Licence::licence, "SPDX expression"),
            wire::field("holder", &Licence::holder, "Whose it is"),
            wire::field("use", &Licence::use, "What it does here")};
    }
};

struct ListLicences
{
    static constexpr wire::Method method{"system.licences",
                                         wire::MethodKind::Local,
                                         wire::Permission::terminal(),
                                         wire::Verb::Get,
                                         "/system/licences",
                                         "List the parts and their licences",
                                         "The suite's own licence and those of the parts it uses."};
    using Params = wire::Empty;
    struct Reply
    {
        QString licence;
        QString text;
        QList<Licence> parts;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("licence", &Reply::licence, "Of the suite itself"),
                              wire::field("text", &Reply::text, "Its text").maxLength(20'000),
                              wire::field("parts", &Reply::parts, "Parts by name")};
        }
    };
};

} // namespace gemba::settings

template <>
struct gemba::wire::EnumNames<gemba::settings::SettingOrigin>
{
    using O = gemba::settings::SettingOrigin;
    static constexpr std::array values{std::pair{O::Default, "default"}, std::pair{O::File, "file"},
                                       std::pair{O::Environment, "environment"},
                                       std::pair{O::CommandLine, "commandLine"}, std::pair{O::RunTime, "runTime"}};
};
template <>
struct gemba::wire::EnumNames<gemba::settings::SettingLife>
{
    using L = gemba::settings::SettingLife;
    static constexpr std::array values{std::pair{L::Live, "live"}, std::pair{L::Restart, "restart"},
                                       std::pair{L::Secret, "secret"}};
};
