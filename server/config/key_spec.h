#pragma once

#include <gemba/config/server_config.h>

#include <QString>

#include <variant>
#include <vector>

namespace gemba::config {

/// Judges a text: empty = good, else what is expected, as in "expects …".
using TextCheck = QString (*)(const QString &value);

enum class Secrecy { Open, Secret };

/// One key of a section. The type follows from the member, the default from the member's initialiser.
template <typename Root>
struct KeySpec
{
    QString name;
    std::variant<bool &(*)(Root &), int &(*)(Root &), qint64 &(*)(Root &), QString &(*)(Root &),
                 QStringList &(*)(Root &)>
        member;
    QString doc;
    qint64 minimum = 0;
    qint64 maximum = 0;
    QStringList choices{};
    TextCheck check = nullptr; ///< for a list: of each item
    Secrecy secrecy = Secrecy::Open;
    bool required = false;
};

template <typename Root>
using KeyTable = std::vector<KeySpec<Root>>;

/// A TOML table with a fixed name ("storage.pg").
struct SectionSpec
{
    QString name;
    QString doc;
    KeyTable<ServerConfig> keys;
};

/// A TOML array of tables ("[[modbus]]").
template <typename Item>
struct ListSpec
{
    QString name;
    QString doc;
    QList<Item> &(*items)(ServerConfig &);
    Item example; ///< shown, commented out, where a file is printed that has none
    KeyTable<Item> keys;
};

const std::vector<SectionSpec> &sections();
const ListSpec<ModbusLinkConfig> &modbusLinks();
const ListSpec<SerialLinkConfig> &serialLinks();

/// "storage.pg" + "ssl_mode" → GEMBA_STORAGE_PG_SSL_MODE
QString environmentName(const QString &section, const QString &key);

/// "a whole number from 0 to 65535", "\"tcp\" or \"rtu\"", …: completes "expects".
template <typename Root>
QString expectation(const KeySpec<Root> &key);

} // namespace gemba::config
