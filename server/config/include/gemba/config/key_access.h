#pragma once

#include <gemba/config/server_config.h>
#include <gemba/core/result.h>

namespace gemba::config {

/// One key of the table, as people are shown it. The lists of tables ([[modbus]], [[serial]]) have no keys here.
struct KeyInfo
{
    QString key; ///< "storage.pg.port"
    QString section;
    QString doc;
    QString expects; ///< "a whole number from 1 to 65535"
    qint64 minimum = 0;
    qint64 maximum = 0; ///< of numbers; both 0 otherwise
    QStringList choices;
    bool secret = false;
    QString environment;
};

/// Every key, in the order of the table.
const QList<KeyInfo> &keyInfos();

/// The value as an environment variable would carry it: lists with commas, true or false. Of a secret key "" when it is
/// not set and "•" when it is. Precondition: the key is one of keyInfos().
QString textOf(const ServerConfig &config, const QString &key);

/// Sets one key from such a text, by the very checks that load() makes. NotFound for a key that is not known, FieldRange
/// "value" with what is wrong.
Result<void> setFromText(ServerConfig &config, const QString &key, const QString &text);

/// What no key can say alone: which keys need which. FieldRange with the key that does not go with another as the field.
Result<void> checkTogether(const ServerConfig &config);

} // namespace gemba::config
