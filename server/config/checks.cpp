#include "checks.h"

#include <gemba/core/networks.h>

#include <QHostAddress>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>
#include <QUrl>

namespace gemba::config {

using namespace Qt::StringLiterals;

QString checkAddress(const QString &value)
{
    return QHostAddress(value).isNull() ? u"a numeric IPv4 or IPv6 address"_s : QString();
}

QString checkNetwork(const QString &value)
{
    return Networks::parse({value}) ? QString() : u"a network such as \"10.2.0.0/16\" or \"2001:db8::/32\""_s;
}

QString checkAllowRule(const QString &value)
{
    const qsizetype equals = value.indexOf(u'=');
    const bool good =
        (equals < 0 || checkAddress(value.left(equals)).isEmpty()) && checkNetwork(value.mid(equals + 1)).isEmpty();
    return good ? QString() : u"a network such as \"10.2.0.0/16\", or one of an address: \"10.2.0.1=10.2.0.0/16\""_s;
}

QString checkHostName(const QString &value)
{
    static const QRegularExpression dns(
        u"^(?=.{1,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$"_s);
    return dns.match(value).hasMatch() || !QHostAddress(value).isNull() ? QString() : u"a DNS name or an address"_s;
}

QString checkOrigin(const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const bool bare = url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
    return url.isValid() && web && bare && !url.host().isEmpty() ? QString()
                                                                 : u"an origin such as \"https://host.example\""_s;
}

QString checkTimeZone(const QString &value)
{
    return QTimeZone::isTimeZoneIdAvailable(value.toUtf8()) ? QString()
                                                            : u"an IANA time zone such as \"Europe/Warsaw\""_s;
}

QString checkSlug(const QString &value)
{
    static const QRegularExpression slug(u"^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$"_s);
    return slug.match(value).hasMatch() ? QString() : u"1 to 32 of the characters a-z, 0-9 and -, no - at either end"_s;
}

QString checkNotEmpty(const QString &value)
{
    return value.trimmed().isEmpty() ? u"a text that is not empty"_s : QString();
}

QString checkAbsolutePath(const QString &value)
{
    return value.startsWith(u'/') ? QString() : u"an absolute path"_s;
}

QString checkOptionalAbsolutePath(const QString &value)
{
    return value.isEmpty() ? QString() : checkAbsolutePath(value);
}

QString checkOptionalHostName(const QString &value)
{
    return value.isEmpty() ? QString() : checkHostName(value);
}

QString checkOptionalOrigin(const QString &value)
{
    return value.isEmpty() ? QString() : checkOrigin(value);
}

QString checkLogHost(const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    const bool known = url.scheme() == "tcp"_L1 || url.scheme() == "tls"_L1;
    const bool bare = url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
    return value.isEmpty() || (url.isValid() && known && bare && !url.host().isEmpty() && url.port() > 0)
               ? QString()
               : u"a log host such as \"tls://logs.example:6514\""_s;
}

namespace {

class CrossCheck
{
public:
    CrossCheck(const Locate &where, QList<Problem> &problems)
        : m_where(where)
        , m_problems(problems)
    {
    }

    void fail(const QString &key, const QString &problem, const QString &remedy)
    {
        Problem place = m_where(key);
        place.problem = problem;
        place.remedy = remedy;
        m_problems.append(place);
    }

private:
    const Locate &m_where;
    QList<Problem> &m_problems;
};

void checkServer(const ServerConfig &config, CrossCheck &check)
{
    if (config.server.bind.isEmpty())
        check.fail(u"server.bind"_s, u"names no address"_s, u"Name at least one, e.g. bind = [\"127.0.0.1\"]."_s);
    if (config.server.perSourceSockets > config.server.maxConnections)
        check.fail(u"server.per_source_sockets"_s, u"is more than server.max_connections"_s,
                   u"Lower it or raise the other."_s);
    if (!config.server.insecureLoopback)
        return;
    for (const QString &address : config.server.bind) {
        if (!QHostAddress(address).isLoopback())
            check.fail(u"server.insecure_loopback"_s,
                       u"is on while server.bind names an address that is not loopback"_s,
                       u"Turn it off, or bind to 127.0.0.1 or ::1 only."_s);
    }
}

void checkPostgres(const ServerConfig &config, CrossCheck &check)
{
    const PgSection &pg = config.storage.pg;
    if (config.storage.engine != "postgresql"_L1)
        return;
    const bool staysHere = pg.host.startsWith(u'/') || pg.host == "localhost"_L1 || QHostAddress(pg.host).isLoopback();
    if (!staysHere && pg.sslMode != "verify-full"_L1 && !pg.allowWeakTls)
        check.fail(u"storage.pg.ssl_mode"_s, u"is weaker than verify-full for a server on another machine"_s,
                   u"Use verify-full with storage.pg.ssl_root_cert, or say storage.pg.allow_weak_tls = true."_s);
    if (!pg.ownerUser.isEmpty() && pg.ownerUser == pg.user)
        check.fail(u"storage.pg.owner_user"_s, u"must not be storage.pg.user"_s,
                   u"Name another role, or leave it empty."_s);
}

void checkMqtt(const ServerConfig &config, CrossCheck &check)
{
    if (config.mqtt.mode == "external"_L1) {
        if (!checkHostName(config.mqtt.host).isEmpty())
            check.fail(u"mqtt.host"_s, u"is needed by mqtt.mode = \"external\" and must be a DNS name or an address"_s,
                       u"Name the broker's host."_s);
        if (config.mqtt.port == 0)
            check.fail(u"mqtt.port"_s, u"must not be 0 with mqtt.mode = \"external\""_s,
                       u"Name the broker's port, e.g. 8883."_s);
        if (!config.mqtt.tls && config.mqtt.host != "localhost"_L1 && !QHostAddress(config.mqtt.host).isLoopback())
            check.fail(u"mqtt.tls"_s, u"is off while mqtt.host is not a loopback address"_s,
                       u"Turn it on, and name the broker's CA certificate in mqtt.tls_ca if the system does not trust "
                       "it."_s);
    }
}

void checkMail(const ServerConfig &config, CrossCheck &check)
{
    const MailSection &mail = config.mail;
    if (mail.host.isEmpty())
        return;
    static const QRegularExpression address(u"^[^@<>\\s]+@[^@<>\\s]+$"_s);
    if (!address.match(mail.from).hasMatch())
        check.fail(u"mail.from"_s, u"is needed by mail.host and must be an e-mail address"_s,
                   u"Name the address that mail comes from."_s);
    if (mail.security == "none"_L1 && mail.host != "localhost"_L1 && !QHostAddress(mail.host).isLoopback())
        check.fail(u"mail.security"_s, u"is \"none\" while mail.host is not a loopback address"_s,
                   u"Use \"starttls\" or \"tls\": mails hold codes for new passwords."_s);
}

void checkLinks(const ServerConfig &config, CrossCheck &check)
{
    QSet<QString> names;
    const auto unique = [&](const QString &name, const QString &key) {
        if (!name.isEmpty() && names.contains(name))
            check.fail(key, u"is used by an earlier link"_s, u"Give every link its own name."_s);
        names.insert(name);
    };
    for (qsizetype i = 0; i < config.modbus.size(); ++i) {
        const auto &link = config.modbus.at(i);
        const QString path = u"modbus[%1]."_s.arg(i);
        unique(link.name, path + u"name"_s);
        if (link.kind == "tcp"_L1 && !checkHostName(link.host).isEmpty())
            check.fail(path + u"host"_s, u"is needed by kind = \"tcp\" and must be a DNS name or an address"_s,
                       u"Name the device's host."_s);
        if (link.kind == "rtu"_L1 && link.device.isEmpty())
            check.fail(path + u"device"_s, u"is needed by kind = \"rtu\""_s,
                       u"Name the serial port, e.g. device = \"/dev/ttyUSB0\"."_s);
    }
    for (qsizetype i = 0; i < config.serial.size(); ++i)
        unique(config.serial.at(i).name, u"serial[%1].name"_s.arg(i));
}

} // namespace

QList<Problem> crossCheck(const ServerConfig &config, const Locate &where)
{
    QList<Problem> problems;
    CrossCheck check(where, problems);
    checkServer(config, check);
    checkPostgres(config, check);
    checkMqtt(config, check);
    checkMail(config, check);
    checkLinks(config, check);
    return problems;
}

} // namespace gemba::config
