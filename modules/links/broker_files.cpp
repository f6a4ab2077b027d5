#include <gemba/links/broker_files.h>
#include <gemba/links/mqtt_topic.h>

#include <QRegularExpression>
#include <QSet>

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>
#include <stdexcept>

namespace gemba::links {

using namespace Qt::StringLiterals;

namespace {

// mosquitto 2.0's own figures (mosquitto_passwd): enough for 256-bit random secrets, and the broker computes the
// hash on its only thread at each connect.
constexpr int iterations = 101;
constexpr int saltBytes = 12;
constexpr int hashBytes = 64;

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), count) != 1)
        throw std::runtime_error("OpenSSL has no random numbers");
    return bytes;
}

bool breaksLine(const QString &text)
{
    return text.contains(u'\n') || text.contains(u'\r') || text.contains(QChar(0));
}

Error invalid(const QString &field, const QString &detail)
{
    return refuseField(ErrorCode::ConfigurationInvalid, field, detail);
}

} // namespace

bool brokerUsernameValid(const QString &username)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}\\z"_s);
    return form.match(username).hasMatch();
}

QString newBrokerSecret()
{
    return QString::fromLatin1(
        randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString brokerSecretHash(const QString &secret)
{
    const QByteArray password = secret.toUtf8();
    const QByteArray salt = randomBytes(saltBytes);
    QByteArray hash(hashBytes, Qt::Uninitialized);
    if (PKCS5_PBKDF2_HMAC(password.constData(), static_cast<int>(password.size()),
                          reinterpret_cast<const unsigned char *>(salt.constData()), saltBytes, iterations,
                          EVP_sha512(), hashBytes, reinterpret_cast<unsigned char *>(hash.data())) != 1)
        throw std::runtime_error("OpenSSL refuses PBKDF2");
    return u"$7$%1$%2$%3"_s.arg(QString::number(iterations), QString::fromLatin1(salt.toBase64()),
                                QString::fromLatin1(hash.toBase64()));
}

Result<void> checkBrokerOptions(const BrokerOptions &options)
{
    if (options.directory.isEmpty() || breaksLine(options.directory))
        return invalid(u"directory"_s, u"not a usable path"_s);
    if (options.listeners.isEmpty())
        return invalid(u"listeners"_s, u"at least one is needed"_s);
    for (qsizetype i = 0; i < options.listeners.size(); ++i) {
        const BrokerListener &listener = options.listeners[i];
        const QString field = u"listeners[%1]"_s.arg(i);
        if (listener.address.isNull())
            return invalid(field + u".address"_s, u"not an address"_s);
        if (!listener.tls && !listener.address.isLoopback())
            return invalid(field + u".tls"_s, u"without TLS the broker listens on loopback only"_s);
        if (listener.tls && (listener.tls->certificateFile.isEmpty() || breaksLine(listener.tls->certificateFile) ||
                             listener.tls->keyFile.isEmpty() || breaksLine(listener.tls->keyFile)))
            return invalid(field + u".tls"_s, u"certificate and key are needed"_s);
    }
    const std::array positive{std::pair{u"maxConnections"_s, qint64(options.maxConnections)},
                              std::pair{u"messageSizeLimit"_s, qint64(options.messageSizeLimit)},
                              std::pair{u"maxPacketSize"_s, qint64(options.maxPacketSize)},
                              std::pair{u"maxQueuedMessages"_s, qint64(options.maxQueuedMessages)},
                              std::pair{u"maxQueuedBytes"_s, options.maxQueuedBytes},
                              std::pair{u"autosaveChanges"_s, qint64(options.autosaveChanges)}};
    for (const auto &[name, value] : positive) {
        if (value <= 0)
            return invalid(name, u"must be positive: 0 means no limit to the broker"_s);
    }
    return {};
}

Result<void> checkBrokerCredentials(const QList<BrokerCredential> &credentials)
{
    QSet<QString> names;
    for (const BrokerCredential &credential : credentials) {
        if (!brokerUsernameValid(credential.username))
            return refuseField(ErrorCode::FieldFormat, u"username"_s, credential.username);
        if (names.contains(credential.username))
            return refuseField(ErrorCode::AlreadyExists, u"username"_s, credential.username);
        names.insert(credential.username);
        if (!credential.secretHash.startsWith(u"$7$"_s) || breaksLine(credential.secretHash) ||
            credential.secretHash.contains(u':'))
            return refuseField(ErrorCode::FieldFormat, u"secretHash"_s, credential.username);
        for (const BrokerRight &right : credential.rights) {
            if (!mqttFilterValid(right.topic) || breaksLine(right.topic) || (!right.read && !right.write))
                return refuseField(ErrorCode::FieldFormat, u"rights"_s, right.topic);
        }
    }
    return {};
}

QByteArray brokerConfiguration(const BrokerOptions &options, const QList<quint16> &ports, const QString &runAsUser)
{
    QString text = u"# Generated; changes are overwritten.\n"_s;
    const auto set = [&text](const QString &key, const QString &value) { text += key + u' ' + value + u'\n'; };
    set(u"allow_anonymous"_s, u"false"_s);
    set(u"allow_zero_length_clientid"_s, u"true"_s);
    set(u"password_file"_s, options.directory + u"/passwords"_s);
    set(u"acl_file"_s, options.directory + u"/acl"_s);
    if (!runAsUser.isEmpty())
        set(u"user"_s, runAsUser);
    set(u"message_size_limit"_s, QString::number(options.messageSizeLimit));
    set(u"max_packet_size"_s, QString::number(options.maxPacketSize));
    set(u"max_inflight_messages"_s, u"1000"_s);
    set(u"max_queued_messages"_s, QString::number(options.maxQueuedMessages));
    set(u"max_queued_bytes"_s, QString::number(options.maxQueuedBytes));
    set(u"persistent_client_expiration"_s, u"14d"_s);
    set(u"persistence"_s, u"true"_s);
    set(u"persistence_location"_s, options.directory + u'/');
    set(u"persistence_file"_s, u"broker.db"_s);
    set(u"autosave_on_changes"_s, u"true"_s);
    set(u"autosave_interval"_s, QString::number(options.autosaveChanges));
    set(u"set_tcp_nodelay"_s, u"true"_s);
    set(u"sys_interval"_s, u"10"_s);
    set(u"log_dest"_s, u"stderr"_s);
    set(u"log_timestamp"_s, u"false"_s);
    for (const QString &type : {u"error"_s, u"warning"_s, u"notice"_s, u"information"_s})
        set(u"log_type"_s, type);
    for (qsizetype i = 0; i < options.listeners.size(); ++i) {
        const BrokerListener &listener = options.listeners[i];
        set(u"listener"_s, QString::number(ports[i]) + u' ' + listener.address.toString());
        set(u"max_connections"_s, QString::number(options.maxConnections));
        // Whoever chooses a client id takes over the session of the one who has it, unread messages included.
        set(u"use_username_as_clientid"_s, u"true"_s);
        if (listener.tls) {
            set(u"certfile"_s, listener.tls->certificateFile);
            set(u"keyfile"_s, listener.tls->keyFile);
        }
    }
    return text.toUtf8();
}

QByteArray brokerPasswordFile(const QList<BrokerCredential> &credentials)
{
    QString text;
    for (const BrokerCredential &credential : credentials)
        text += credential.username + u':' + credential.secretHash + u'\n';
    return text.toUtf8();
}

QByteArray brokerAclFile(const QList<BrokerCredential> &credentials)
{
    QString text;
    for (const BrokerCredential &credential : credentials) {
        QList<BrokerRight> rights = credential.rights;
        if (credential.role == BrokerCredential::Role::Server)
            rights += {BrokerRight{u"gemba/v1/#"_s, true, true}, BrokerRight{u"$SYS/#"_s, true, false}};
        if (rights.isEmpty())
            continue;
        text += u"user "_s + credential.username + u'\n';
        for (const BrokerRight &right : std::as_const(rights)) {
            const QString access = right.read && right.write ? u"readwrite"_s : right.read ? u"read"_s : u"write"_s;
            text += u"topic "_s + access + u' ' + right.topic + u'\n';
        }
    }
    // Patterns hold for every user; %u is the user name, which for a device is its id.
    for (const QString &channel : {u"state"_s, u"info"_s, u"tele"_s, u"evt"_s, u"cmd/ack"_s})
        text += u"pattern write gemba/v1/+/%u/"_s + channel + u'\n';
    for (const QString &channel : {u"cmd"_s, u"evt/ack"_s, u"tele/ack"_s, u"list"_s, u"ota"_s})
        text += u"pattern read gemba/v1/+/%u/"_s + channel + u'\n';
    return text.toUtf8();
}

} // namespace gemba::links
