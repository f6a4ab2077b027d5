#pragma once

#include <gemba/core/result.h>

#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

namespace gemba::links {

struct BrokerTls
{
    QString certificateFile; ///< PEM chain, leaf first
    QString keyFile;         ///< PEM, readable by the user the server runs as
};

struct BrokerListener
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0;             ///< 0: a free one is chosen at the first start and kept
    std::optional<BrokerTls> tls; ///< without it the address must be a loopback address
};

struct BrokerOptions
{
    QString directory;                             ///< generated files and the broker's database; made if missing, 0700
    QString program = QStringLiteral("mosquitto"); ///< name or path; sbin directories are searched too
    QList<BrokerListener> listeners;               ///< at least one
    int maxConnections = 2'000;                    ///< per listener
    int messageSizeLimit = 1024 * 1024;            ///< payload bytes
    int maxPacketSize = 1024 * 1024 + 128 * 1024;  ///< bytes of a whole packet
    int maxQueuedMessages = 100'000;               ///< per client that is away or slow
    qint64 maxQueuedBytes = 64LL * 1024 * 1024;
    /// The broker saves its database after this many changes. At the default of its makers (every half hour) all
    /// acknowledged messages for an absent client are lost by a kill; at 100 a handful.
    int autosaveChanges = 100;
    int stopTimeoutMs = 5'000; ///< from SIGTERM to SIGKILL
    int startTimeoutMs = 10'000;
    int restartMinMs = 100; ///< see Backoff
    int restartMaxMs = 10'000;
};

/// A right beside those that the role gives. @p topic may hold '+' and '#'.
struct BrokerRight
{
    QString topic;
    bool read = false;
    bool write = false;
};

/// Who may connect, each with one connection: the broker takes the user name for the client id, whatever a client sends, so
/// that nobody can take over another's session. Device: its own subtree gemba/v1/<site>/<username>, writing state, info, tele, evt, cmd/ack and
/// reading cmd, evt/ack, tele/ack, list, ota. Server: all of gemba/v1, and the broker's own figures.
struct BrokerCredential
{
    enum class Role { Device, Server };
    QString username;   ///< letters, digits, '_', '-', '.'; 1–64 characters; for a device its id
    QString secretHash; ///< from brokerSecretHash()
    Role role = Role::Device;
    QList<BrokerRight> rights;
};

/// Whether it can be a user name and a topic level without changing the meaning of an ACL line.
bool brokerUsernameValid(const QString &username);

/// 256 random bits, base64url, 43 characters. Never let a person choose one: the broker hashes with 101 rounds only.
QString newBrokerSecret();

/// The secret as mosquitto's password file keeps it ($7$, PBKDF2-SHA512, fresh salt).
QString brokerSecretHash(const QString &secret);

/// ConfigurationInvalid, naming the field, for options that would start an open or broken broker.
Result<void> checkBrokerOptions(const BrokerOptions &options);

// The three generated files. @p ports is parallel to options.listeners.
QByteArray brokerConfiguration(const BrokerOptions &options, const QList<quint16> &ports, const QString &runAsUser);
QByteArray brokerPasswordFile(const QList<BrokerCredential> &credentials);
QByteArray brokerAclFile(const QList<BrokerCredential> &credentials);

/// FieldFormat or AlreadyExists for credentials that cannot be written to the files.
Result<void> checkBrokerCredentials(const QList<BrokerCredential> &credentials);

} // namespace gemba::links
