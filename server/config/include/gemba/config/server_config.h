#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace gemba::config {

// What gembad can be told. Each member's initialiser is the default; its meaning, range and names in TOML and in the
// environment stand in the key table (keys.cpp), from which docs/configuration.md is made. Plain values: copy freely.

struct ServerSection
{
    QStringList bind{QStringLiteral("127.0.0.1")};
    int port = 8443;
    QStringList names;
    QStringList allowedOrigins;
    QStringList allow;
    QStringList trustedProxies;
    int maxConnections = 2048;
    int perSourceSockets = 64;
    bool insecureLoopback = false;
};

struct PgSection
{
    QString host = QStringLiteral("/var/run/postgresql");
    int port = 5432;
    QString database = QStringLiteral("gemba");
    QString user = QStringLiteral("gemba");
    QString password; ///< secret; holds the content of passwordFile after loading
    QString passwordFile;
    QString ownerUser;
    QString ownerPassword; ///< secret; holds the content of ownerPasswordFile after loading
    QString ownerPasswordFile;
    bool allowWeakTls = false;
    QString sslMode = QStringLiteral("verify-full");
    QString sslRootCert;
};

struct StorageSection
{
    QString engine = QStringLiteral("sqlite");
    QString sqliteFile = QStringLiteral("gemba.sqlite");
    int readers = 4;
    int ballastMib = 64;
    int minFreePercent = 5;
    int alarmFreePercent = 15;
    PgSection pg;
};

struct MqttSection
{
    QString mode = QStringLiteral("supervised");
    QString backend = QStringLiteral("mosquitto");
    QString program = QStringLiteral("/usr/sbin/mosquitto");
    QString bind = QStringLiteral("127.0.0.1");
    QString host;
    int port = 8883;
    bool tls = true;
    QString tlsCa;
    QString username;
    QString password; ///< secret; holds the content of passwordFile after loading
    QString passwordFile;
};

struct LogSection
{
    QString level = QStringLiteral("info");
    QString directory = QStringLiteral("log");
    qint64 maxBytes = 64 * 1024 * 1024;
    int maxFiles = 64;
    int keepDays = 30;
    QString mirror = QStringLiteral("auto");
};

struct SiteSection
{
    QString id = QStringLiteral("plant");
    QString name = QStringLiteral("Plant");
    QString timezone = QStringLiteral("UTC");
};

struct SensorsSection
{
    int queueReadings = 20'000;
    int staleIntervals = 3;
    int clockToleranceS = 1;
    int quarantineMessages = 1000;
    int rawRetentionDays = 120;
};

struct AlarmsSection
{
    int journalRetentionDays = 1'096;
    QString approval = QStringLiteral("critical");
};

struct AuditSection
{
    int retentionDays = 1'096;
    int verifyMinutes = 15;
    QString anchorFile = QStringLiteral("audit-heads.jsonl");
    QString anchorSyslog;
    QString anchorSyslogCa;
};

struct WatchSection
{
    int diskAlarmPercent = 15;
    int queueAlarmPercent = 80;
    int internalErrors = 20;
    int failedSignIns = 30;
    int lockOuts = 20;
    int certificateDays = 14;
    int backupHours = 26;
    int clockErrorMs = 1'000;
};

struct BackupSection
{
    bool schedule = true;
    QString directory = QStringLiteral("backups");
    QString offBoxDirectory;
    int continuousS = 3600;
    int hour = 2;
    int keepDaily = 30;
    int keepWeekly = 12;
    QString encryptionKeyFile;
    bool includeKeys = false;
};

struct SecuritySection
{
    int accessTokenMinutes = 15;
    int refreshDays = 7;
    int passwordMinLength = 15;
    int passwordMinLengthWithSecondFactor = 15;
    QString secondFactor = QStringLiteral("required");
    int loginFailures = 3;
    int codeFailures = 5;
    int loginDelayS = 300;
    int loginRatePerMinute = 10;
    int codeRatePerMinute = 5;
    int resetRatePerMinute = 3;
    int pairingCodeMinutes = 10;
    int offlineHours = 12;
    int apiRatePerMinute = 600;
    bool registration = false;
    bool badgeAlone = false;
};

struct MailSection
{
    QString host;
    int port = 587;
    QString security = QStringLiteral("starttls");
    QString user;
    QString password; ///< secret; holds the content of passwordFile after loading
    QString passwordFile;
    QString from;
    QString caFile;
    QString webAddress;
};

/// One Modbus master. The registers to poll belong to the sensors, not to the link.
struct ModbusLinkConfig
{
    QString name{};
    QString kind = QStringLiteral("tcp"); ///< "tcp" or "rtu"
    QString host{};
    int port = 502;
    QString device{};
    int baud = 19200;
    QString parity = QStringLiteral("even");
    int stopBits = 1;
    int timeoutMs = 1000;
};

/// One serial port that speaks in lines.
struct SerialLinkConfig
{
    QString name{};
    QString device{};
    int baud = 9600;
    QString parity = QStringLiteral("none");
    int dataBits = 8;
    int stopBits = 1;
    QString lineEnding = QStringLiteral("lf"); ///< "lf", "crlf" or "cr"
    int maxLineBytes = 1024;
};

struct ServerConfig
{
    ServerSection server;
    StorageSection storage;
    MqttSection mqtt;
    LogSection log;
    SiteSection site;
    SensorsSection sensors;
    AlarmsSection alarms;
    AuditSection audit;
    WatchSection watch;
    SecuritySection security;
    BackupSection backup;
    MailSection mail;
    QList<ModbusLinkConfig> modbus;
    QList<SerialLinkConfig> serial;
};

} // namespace gemba::config
