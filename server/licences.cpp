#include "licences.h"

#include <QFile>
#include <QJsonDocument>

#include <sodium.h>

namespace gemba::server {

using namespace Qt::StringLiterals;

namespace {

/// Of the libraries that tell it, the version that runs; of the others the one this was built with.
QString versionOf(const QString &part)
{
    if (part == "qt"_L1)
        return QString::fromLatin1(qVersion());
    if (part == "sodium"_L1)
        return QString::fromLatin1(sodium_version_string());
    static const QHash<QString, QString> built{{u"mosquitto"_s, QStringLiteral(GEMBA_MOSQUITTO_VERSION)},
                                               {u"pqxx"_s, QStringLiteral(GEMBA_PQXX_VERSION)},
                                               {u"openssl"_s, QStringLiteral(GEMBA_OPENSSL_VERSION)},
                                               {u"tomlplusplus"_s, QStringLiteral(GEMBA_TOMLPLUSPLUS_VERSION)}};
    return built.value(part);
}

QByteArray resource(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("missing resource " + name.toStdString());
    return file.readAll();
}

} // namespace

settings::ListLicences::Reply licences()
{
    settings::ListLicences::Reply out;
    out.licence = u"MIT"_s;
    out.text = QString::fromUtf8(resource(u":/licences/LICENSE"_s));
    for (const QJsonValue &value : QJsonDocument::fromJson(resource(u":/licences/licences.json"_s)).array()) {
        const QJsonObject part = value.toObject();
        out.parts.append({part["name"_L1].toString(), versionOf(part["version"_L1].toString()),
                          part["licence"_L1].toString(), part["holder"_L1].toString(), part["use"_L1].toString()});
    }
    return out;
}

void bindLicences(rpc::MethodRegistry &registry)
{
    registry.local<settings::ListLicences>(
        [](const rpc::CallContext &, const wire::Empty &, auto done) { done(licences()); });
}

} // namespace gemba::server
