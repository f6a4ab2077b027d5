#include "checks.h"
#include "key_spec.h"

namespace gemba::config {

namespace {

using namespace Qt::StringLiterals;

// Names the member that a key sets; Root is ServerConfig or the item of a list.
#define MEMBER(Root, path)                                                                                             \
    +[](Root & root) -> auto &                                                                                         \
    {                                                                                                                  \
        return root.path;                                                                                              \
    }
#define AT(path) MEMBER(ServerConfig, path)

SectionSpec server()
{
    return {
        u"server"_s,
        u"The one port for WebSocket, REST, documentation, health and metrics."_s,
        {
            {.name = u"bind"_s,
             .member = AT(server.bind),
             .doc =
                 u"Addresses to listen on. Add the plant network's address, or \"0.0.0.0\" and \"::\" for all, so that "
                 "kiosks and consoles on other machines can connect. Loopback is always listened on as well: gembactl "
                 "comes "
                 "from there."_s,
             .check = checkAddress},
            {.name = u"port"_s,
             .member = AT(server.port),
             .doc = u"TCP port. 0 takes a free one and prints it in the ready line."_s,
             .maximum = 65535},
            {.name = u"names"_s,
             .member = AT(server.names),
             .doc = u"Further DNS names and addresses for the server's certificate, beside the machine's own."_s,
             .check = checkHostName},
            {.name = u"allowed_origins"_s,
             .member = AT(server.allowedOrigins),
             .doc =
                 u"Web origins that may open a WebSocket from a browser, e.g. \"https://intranet.example\". Programs "
                 "that send no Origin header are not concerned."_s,
             .check = checkOrigin},
            {.name = u"allow"_s,
             .member = AT(server.allow),
             .doc =
                 u"Networks that may connect, e.g. \"10.2.0.0/16\"; empty for all. \"10.2.0.1=10.2.0.0/16\" speaks of "
                 u"one "
                 "address of bind only. Others are turned away before TLS. This machine itself may always connect."_s,
             .check = checkAllowRule},
            {.name = u"trusted_proxies"_s,
             .member = AT(server.trustedProxies),
             .doc =
                 u"Networks of proxies in front of this server. Only from them is X-Forwarded-For believed: the last "
                 "address in it that is not one of theirs is the client, for server.allow, rate limits and the audit trail."_s,
             .check = checkNetwork},
            {.name = u"max_connections"_s,
             .member = AT(server.maxConnections),
             .doc = u"Open sockets in all; further ones are closed at once."_s,
             .minimum = 16,
             .maximum = 20'000},
            {.name = u"per_source_sockets"_s,
             .member = AT(server.perSourceSockets),
             .doc = u"Open sockets of one client address (IPv4 address or IPv6 /64)."_s,
             .minimum = 1,
             .maximum = 20'000},
            {.name = u"insecure_loopback"_s,
             .member = AT(server.insecureLoopback),
             .doc = u"Serve without TLS. Refused unless every bind address is a loopback address. For development."_s},
        }};
}

SectionSpec storage()
{
    return {
        u"storage"_s,
        u"Where the data is."_s,
        {
            {.name = u"engine"_s,
             .member = AT(storage.engine),
             .doc = u"SQLite needs nothing else; PostgreSQL is for several servers or for a database kept elsewhere."_s,
             .choices = {u"sqlite"_s, u"postgresql"_s}},
            {.name = u"sqlite_file"_s,
             .member = AT(storage.sqliteFile),
             .doc = u"The SQLite file; a relative path is inside the data directory."_s,
             .check = checkNotEmpty},
            {.name = u"readers"_s,
             .member = AT(storage.readers),
             .doc = u"Reader connections, each with its thread."_s,
             .minimum = 1,
             .maximum = 64},
            {.name = u"ballast_mib"_s,
             .member = AT(storage.ballastMib),
             .doc =
                 u"MiB held back beside the SQLite file and given up when the disk is full, so that what frees space "
                 "still works. 0: none."_s,
             .minimum = 0,
             .maximum = 65'536},
            {.name = u"min_free_percent"_s,
             .member = AT(storage.minFreePercent),
             .doc = u"With less of the SQLite file's disk free, writes are refused until there is room. 0: never."_s,
             .minimum = 0,
             .maximum = 50},
            {.name = u"alarm_free_percent"_s,
             .member = AT(storage.alarmFreePercent),
             .doc = u"With less of that disk free, an alarm is raised."_s,
             .minimum = 0,
             .maximum = 90},
        }};
}

SectionSpec postgresql()
{
    return {
        u"storage.pg"_s,
        u"The PostgreSQL server; used if storage.engine is \"postgresql\"."_s,
        {
            {.name = u"host"_s,
             .member = AT(storage.pg.host),
             .doc = u"Host name, address, or the directory of a Unix socket."_s,
             .check = checkNotEmpty},
            {.name = u"port"_s, .member = AT(storage.pg.port), .doc = u"TCP port."_s, .minimum = 1, .maximum = 65535},
            {.name = u"database"_s,
             .member = AT(storage.pg.database),
             .doc = u"Database name."_s,
             .check = checkNotEmpty},
            {.name = u"user"_s, .member = AT(storage.pg.user), .doc = u"Role to connect as."_s, .check = checkNotEmpty},
            {.name = u"password"_s,
             .member = AT(storage.pg.password),
             .doc = u"Its password. Better in a file of its own: see password_file."_s,
             .secrecy = Secrecy::Secret},
            {.name = u"password_file"_s,
             .member = AT(storage.pg.passwordFile),
             .doc = u"Absolute path of a file that holds the password in its first line and that others may not read, "
                    "e.g. a systemd credential."_s,
             .check = checkOptionalAbsolutePath},
            {.name = u"owner_user"_s,
             .member = AT(storage.pg.ownerUser),
             .doc =
                 u"Role that owns the tables and changes the schema; storage.pg.user then may only read and write rows "
                 u"of "
                 "this site and add to the audit trail. See \"gembactl database prepare\". Empty: one role does all."_s},
            {.name = u"owner_password"_s,
             .member = AT(storage.pg.ownerPassword),
             .doc = u"Its password. Better in a file of its own: see owner_password_file."_s,
             .secrecy = Secrecy::Secret},
            {.name = u"owner_password_file"_s,
             .member = AT(storage.pg.ownerPasswordFile),
             .doc = u"As password_file, for storage.pg.owner_user."_s,
             .check = checkOptionalAbsolutePath},
            {.name = u"allow_weak_tls"_s,
             .member = AT(storage.pg.allowWeakTls),
             .doc = u"Let ssl_mode be weaker than verify-full for a server on another machine. Whoever is between then "
                    u"can "
                    "read and change everything."_s},
            {.name = u"ssl_mode"_s,
             .member = AT(storage.pg.sslMode),
             .doc = u"As libpq's sslmode; a Unix socket ignores it."_s,
             .choices = {u"verify-full"_s, u"verify-ca"_s, u"require"_s, u"prefer"_s, u"allow"_s, u"disable"_s}},
            {.name = u"ssl_root_cert"_s,
             .member = AT(storage.pg.sslRootCert),
             .doc = u"Absolute path of the CA certificate that verify-full and verify-ca trust; empty for libpq's "
                    "default."_s,
             .check = checkOptionalAbsolutePath},
        }};
}

SectionSpec mqtt()
{
    return {
        u"mqtt"_s,
        u"The MQTT broker that devices speak to."_s,
        {
            {.name = u"mode"_s,
             .member = AT(mqtt.mode),
             .doc = u"\"supervised\": gembad starts, configures and watches a mosquitto of its own. \"external\": it "
                    "connects to the broker at mqtt.host."_s,
             .choices = {u"supervised"_s, u"external"_s}},
            {.name = u"backend"_s,
             .member = AT(mqtt.backend),
             .doc = u"MQTT client library. \"qtmqtt\" only where the program was built with it."_s,
             .choices = {u"mosquitto"_s, u"qtmqtt"_s}},
            {.name = u"program"_s,
             .member = AT(mqtt.program),
             .doc = u"Absolute path of the mosquitto broker; used if supervised."_s,
             .check = checkAbsolutePath},
            {.name = u"bind"_s,
             .member = AT(mqtt.bind),
             .doc = u"Address the supervised broker listens on for devices (TLS). Set it to the plant network's "
                    "address to let devices in."_s,
             .check = checkAddress},
            {.name = u"port"_s,
             .member = AT(mqtt.port),
             .doc = u"TCP port of the broker. 0 lets a supervised broker take a free one."_s,
             .maximum = 65535},
            {.name = u"host"_s, .member = AT(mqtt.host), .doc = u"Host name or address of the external broker."_s},
            {.name = u"tls"_s,
             .member = AT(mqtt.tls),
             .doc =
                 u"TLS to the external broker. Only for one on this machine, with mqtt.host a loopback address, may it "
                 "be off: user name, password and readings then travel in plain text."_s},
            {.name = u"tls_ca"_s,
             .member = AT(mqtt.tlsCa),
             .doc = u"Absolute path of the CA certificate of the external broker; empty trusts the system's "
                    "certificates."_s,
             .check = checkOptionalAbsolutePath},
            {.name = u"username"_s, .member = AT(mqtt.username), .doc = u"User name at the external broker."_s},
            {.name = u"password"_s,
             .member = AT(mqtt.password),
             .doc = u"Password at the external broker. Better in a file of its own: see password_file."_s,
             .secrecy = Secrecy::Secret},
            {.name = u"password_file"_s,
             .member = AT(mqtt.passwordFile),
             .doc = u"As storage.pg.password_file, for the external broker."_s,
             .check = checkOptionalAbsolutePath},
        }};
}

SectionSpec log()
{
    return {u"log"_s,
            u"JSON lines, one file a day (UTC) and a new one when a file is full."_s,
            {
                {.name = u"level"_s,
                 .member = AT(log.level),
                 .doc = u"The least severity that is written."_s,
                 .choices = {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s}},
                {.name = u"directory"_s,
                 .member = AT(log.directory),
                 .doc = u"Folder of the log files; a relative path is inside the data directory."_s,
                 .check = checkNotEmpty},
                {.name = u"max_bytes"_s,
                 .member = AT(log.maxBytes),
                 .doc = u"Size at which a new file is begun."_s,
                 .minimum = 64 * 1024,
                 .maximum = 4LL * 1024 * 1024 * 1024},
                {.name = u"max_files"_s,
                 .member = AT(log.maxFiles),
                 .doc = u"Files kept in all; with max_bytes this bounds the disk that logs can take."_s,
                 .minimum = 2,
                 .maximum = 10'000},
                {.name = u"keep_days"_s,
                 .member = AT(log.keepDays),
                 .doc = u"Days after which a file is deleted."_s,
                 .minimum = 1,
                 .maximum = 3650},
                {.name = u"mirror"_s,
                 .member = AT(log.mirror),
                 .doc = u"Also write to standard error: \"auto\" does so for a terminal and for journald."_s,
                 .choices = {u"auto"_s, u"always"_s, u"never"_s}},
            }};
}

SectionSpec site()
{
    return {
        u"site"_s,
        u"Which plant this is."_s,
        {
            {.name = u"id"_s,
             .member = AT(site.id),
             .doc =
                 u"Second part of every MQTT topic: gemba/v1/<site>/<device>/<channel>. Devices must be set up with it."_s,
             .check = checkSlug},
            {.name = u"name"_s,
             .member = AT(site.name),
             .doc = u"Name shown to people. A changed one stands in mails and new authenticator entries at once; "
                    "terminals learn it when they connect."_s,
             .check = checkNotEmpty},
            {.name = u"timezone"_s,
             .member = AT(site.timezone),
             .doc = u"IANA time zone of the plant's days and shifts, e.g. \"Europe/Warsaw\". Storage is UTC always."_s,
             .check = checkTimeZone},
        }};
}

SectionSpec sensors()
{
    return {
        u"sensors"_s,
        u"How readings come in and how long they stay."_s,
        {
            {.name = u"queue_readings"_s,
             .member = AT(sensors.queueReadings),
             .doc =
                 u"Messages waiting to be stored at most, while the database is away; beyond it the oldest go and are counted."_s,
             .minimum = 1000,
             .maximum = 10'000'000},
            {.name = u"stale_intervals"_s,
             .member = AT(sensors.staleIntervals),
             .doc = u"A value is stale after this many of its sensor's sampling intervals without a new one."_s,
             .minimum = 2,
             .maximum = 100},
            {.name = u"clock_tolerance_s"_s,
             .member = AT(sensors.clockToleranceS),
             .doc = u"Seconds a device's clock may be off before its readings are marked clock-suspect."_s,
             .minimum = 1,
             .maximum = 86'400},
            {.name = u"quarantine_messages"_s,
             .member = AT(sensors.quarantineMessages),
             .doc = u"Unreadable messages kept for inspection; the oldest go first."_s,
             .minimum = 0,
             .maximum = 100'000},
            {.name = u"raw_retention_days"_s,
             .member = AT(sensors.rawRetentionDays),
             .doc = u"Days that single readings are kept, unless the sensor's retention class says otherwise."_s,
             .minimum = 1,
             .maximum = 36'500},
        }};
}

SectionSpec audit()
{
    return {
        u"audit"_s,
        u"The audit trail, and where its signed head is held outside the database so that nobody can cut off its end."_s,
        {
            {.name = u"retention_days"_s,
             .member = AT(audit.retentionDays),
             .doc = u"Days that lines are kept. Only closed, verified days go; their signed heads stay for ever."_s,
             .minimum = 30,
             .maximum = 36'500},
            {.name = u"verify_minutes"_s,
             .member = AT(audit.verifyMinutes),
             .doc = u"Minutes from one verification of the whole trail to the next."_s,
             .minimum = 1,
             .maximum = 1'440},
            {.name = u"anchor_file"_s,
             .member = AT(audit.anchorFile),
             .doc =
                 u"File to which the signed head is appended every minute in which it moved; a relative path is inside "
                 "the data directory. Name one on another machine's disk: who can write the database should not "
                 "reach it. Empty: none."_s},
            {.name = u"anchor_syslog"_s,
             .member = AT(audit.anchorSyslog),
             .doc =
                 u"Log host that gets the same: \"tcp://host:port\" or \"tls://host:port\" (RFC 5424, one message with "
                 "its length in front). Empty: none."_s,
             .check = checkLogHost},
            {.name = u"anchor_syslog_ca"_s,
             .member = AT(audit.anchorSyslogCa),
             .doc = u"PEM file with the authority of a tls:// log host. Empty: those the system trusts."_s,
             .check = checkOptionalAbsolutePath},
        }};
}

SectionSpec watch()
{
    return {
        u"watch"_s,
        u"When the server's own state becomes an alarm of the plant."_s,
        {
            {.name = u"disk_alarm_percent"_s,
             .member = AT(watch.diskAlarmPercent),
             .doc = u"Alarm below so much free space on the disk with the data."_s,
             .minimum = 1,
             .maximum = 90},
            {.name = u"queue_alarm_percent"_s,
             .member = AT(watch.queueAlarmPercent),
             .doc = u"Alarm when a queue holds so much of what it can hold."_s,
             .minimum = 10,
             .maximum = 100},
            {.name = u"internal_errors"_s,
             .member = AT(watch.internalErrors),
             .doc = u"Alarm at so many internal errors (5xxx) in five minutes."_s,
             .minimum = 1,
             .maximum = 100'000},
            {.name = u"failed_sign_ins"_s,
             .member = AT(watch.failedSignIns),
             .doc = u"Alarm at so many sign-ins with a wrong proof in five minutes."_s,
             .minimum = 1,
             .maximum = 100'000},
            {.name = u"lock_outs"_s,
             .member = AT(watch.lockOuts),
             .doc = u"Alarm at so many sign-ins held back after too many tries in five minutes."_s,
             .minimum = 1,
             .maximum = 100'000},
            {.name = u"certificate_days"_s,
             .member = AT(watch.certificateDays),
             .doc = u"Alarm when a certificate ends within so many days. Ours renews itself 30 days before."_s,
             .minimum = 1,
             .maximum = 365},
            {.name = u"backup_hours"_s,
             .member = AT(watch.backupHours),
             .doc =
                 u"Alarm when the newest good backup is older, where backups are made, or its newest whole copy on the "
                 "other machine."_s,
             .minimum = 1,
             .maximum = 10'000},
            {.name = u"clock_error_ms"_s,
             .member = AT(watch.clockErrorMs),
             .doc = u"Alarm when the machine's clock may be wrong by more, or follows no time source, for ten minutes. "
                    "0: never."_s,
             .maximum = 3'600'000},
        }};
}

SectionSpec alarms()
{
    return {
        u"alarms"_s,
        u"What is remembered of alarms."_s,
        {
            {.name = u"journal_retention_days"_s,
             .member = AT(alarms.journalRetentionDays),
             .doc =
                 u"Days that lines of the alarm journal are kept. What explains an alarm that stands is kept longer."_s,
             .minimum = 30,
             .maximum = 36'500},
            {.name = u"approval"_s,
             .member = AT(alarms.approval),
             .doc =
                 u"Which changes of limits wait for a second person: \"critical\" those that may let people learn of a "
                 "danger later or not at all, \"all\" every one, \"none\" nothing."_s,
             .choices = {u"critical"_s, u"all"_s, u"none"_s}},
        }};
}

SectionSpec security()
{
    return {
        u"security"_s,
        u"Signing in. Looser settings than the ranges allow are not offered."_s,
        {
            {.name = u"access_token_minutes"_s,
             .member = AT(security.accessTokenMinutes),
             .doc = u"Life of an access token, in minutes."_s,
             .minimum = 1,
             .maximum = 60},
            {.name = u"refresh_days"_s,
             .member = AT(security.refreshDays),
             .doc = u"Days after which a person must sign in anew."_s,
             .minimum = 1,
             .maximum = 30},
            {.name = u"password_min_length"_s,
             .member = AT(security.passwordMinLength),
             .doc = u"Characters a new password must have where it stands alone (NIST SP 800-63B-4: 15)."_s,
             .minimum = 15,
             .maximum = 64},
            {.name = u"password_min_length_with_second_factor"_s,
             .member = AT(security.passwordMinLengthWithSecondFactor),
             .doc = u"The same for people who have set up a second factor (NIST SP 800-63B-4: 8)."_s,
             .minimum = 8,
             .maximum = 64},
            {.name = u"second_factor"_s,
             .member = AT(security.secondFactor),
             .doc = u"\"required\": who holds ADMIN, SUPERUSER or SERWISANT may do nothing until an authenticator app "
                    "is set up. \"optional\": everybody decides for himself. Whoever has one is asked for it either "
                    "way."_s,
             .choices = {u"required"_s, u"optional"_s}},
            {.name = u"login_failures"_s,
             .member = AT(security.loginFailures),
             .doc = u"Failed sign-ins of one account from one station before it must wait there."_s,
             .minimum = 1,
             .maximum = 20},
            {.name = u"code_failures"_s,
             .member = AT(security.codeFailures),
             .doc = u"The same for codes of a second factor, tried after the right password."_s,
             .minimum = 1,
             .maximum = 20},
            {.name = u"login_delay_s"_s,
             .member = AT(security.loginDelayS),
             .doc = u"The first such wait, in seconds; it doubles up to an hour."_s,
             .minimum = 1,
             .maximum = 3600},
            {.name = u"login_rate_per_minute"_s,
             .member = AT(security.loginRatePerMinute),
             .doc = u"Sign-in attempts accepted from one station in a minute: passwords, right or wrong, and wrong "
                    "PINs."_s,
             .minimum = 1,
             .maximum = 1000},
            {.name = u"code_rate_per_minute"_s,
             .member = AT(security.codeRatePerMinute),
             .doc = u"Codes of a second factor accepted for one account from one station in a minute."_s,
             .minimum = 1,
             .maximum = 60},
            {.name = u"reset_rate_per_minute"_s,
             .member = AT(security.resetRatePerMinute),
             .doc = u"Requests for a new password, and mailed codes used, from one station in a minute."_s,
             .minimum = 1,
             .maximum = 60},
            {.name = u"api_rate_per_minute"_s,
             .member = AT(security.apiRatePerMinute),
             .doc =
                 u"Calls of one API key in a minute; further ones are refused until there is room again. All that asks "
                 "from one address may do so as often together, or 6000 times if that is more; one WebSocket 6000 "
                 "times."_s,
             .minimum = 1,
             .maximum = 60'000},
            {.name = u"pairing_code_minutes"_s,
             .member = AT(security.pairingCodeMinutes),
             .doc = u"Minutes a terminal's pairing code is good for."_s,
             .minimum = 1,
             .maximum = 60},
            {.name = u"offline_hours"_s,
             .member = AT(security.offlineHours),
             .doc =
                 u"Hours that a scanner station which has lost the server goes on scanning for whoever was signed in "
                 u"last; 0: not at all."_s,
             .minimum = 0,
             .maximum = 72},
            {.name = u"registration"_s,
             .member = AT(security.registration),
             .doc = u"Whether people may ask for an account. An administrator decides about each."_s},
            {.name = u"badge_alone"_s,
             .member = AT(security.badgeAlone),
             .doc = u"Whether a badge is enough to sign in on an enrolled terminal; otherwise it needs the PIN as "
                    "well."_s},
        }};
}

SectionSpec mail()
{
    return {
        u"mail"_s,
        u"The mail server that codes for new passwords are handed to. Without a host the server sends no mail."_s,
        {
            {.name = u"host"_s,
             .member = AT(mail.host),
             .doc = u"DNS name or address of the mail server; empty: no mail. Where it is changed at run time, the "
                    u"password stays "
                    "with the host of the file."_s,
             .check = checkOptionalHostName},
            {.name = u"port"_s, .member = AT(mail.port), .doc = u"TCP port."_s, .minimum = 1, .maximum = 65535},
            {.name = u"security"_s,
             .member = AT(mail.security),
             .doc =
                 u"\"starttls\" and \"tls\" insist on TLS and check the certificate; \"none\" is for loopback only."_s,
             .choices = {u"starttls"_s, u"tls"_s, u"none"_s}},
            {.name = u"user"_s, .member = AT(mail.user), .doc = u"Name to sign in with; empty: without."_s},
            {.name = u"password"_s,
             .member = AT(mail.password),
             .doc = u"Its password. Better in a file of its own: see password_file."_s,
             .secrecy = Secrecy::Secret},
            {.name = u"password_file"_s,
             .member = AT(mail.passwordFile),
             .doc = u"Absolute path of a file that holds the password in its first line and that others may not read, "
                    "e.g. a systemd credential."_s,
             .check = checkOptionalAbsolutePath},
            {.name = u"from"_s,
             .member = AT(mail.from),
             .doc = u"Address that mail comes from, e.g. gemba@site.example."_s},
            {.name = u"ca_file"_s,
             .member = AT(mail.caFile),
             .doc = u"Absolute path of the CA certificate to trust; empty: the system's."_s,
             .check = checkOptionalAbsolutePath},
            {.name = u"web_address"_s,
             .member = AT(mail.webAddress),
             .doc = u"This server as people reach it, e.g. \"https://gemba.site.example:8443\": mails then have a link "
                    "beside the code. Empty: the code only."_s,
             .check = checkOptionalOrigin},
        }};
}

SectionSpec backup()
{
    return {
        u"backup"_s,
        u"Backups of database, configuration and keys. Each is read back and checked after it is written; see backup.md."_s,
        {
            {.name = u"schedule"_s,
             .member = AT(backup.schedule),
             .doc =
                 u"Make one every day, and on Sundays one that is kept longer. What a downtime missed is made up for."_s},
            {.name = u"directory"_s,
             .member = AT(backup.directory),
             .doc = u"Where backups are written, by this server alone; a relative path is inside the data directory. "
                    "Better on another disk."_s,
             .check = checkNotEmpty},
            {.name = u"off_box_directory"_s,
             .member = AT(backup.offBoxDirectory),
             .doc = u"Absolute path of a folder on another machine (a mounted share) that gets a copy of every backup. "
                    "Several servers may share it: each keeps to a folder of its own there."_s,
             .check = checkOptionalAbsolutePath},
            {.name = u"continuous_s"_s,
             .member = AT(backup.continuousS),
             .doc = u"Seconds between two steps of the continuous copy into off_box_directory (SQLite): what a lost "
                    u"machine "
                    "can cost at most. 0: only whole backups go there."_s,
             .minimum = 0,
             .maximum = 86'400},
            {.name = u"hour"_s,
             .member = AT(backup.hour),
             .doc = u"Hour of the site's day, in site.timezone, at which the schedule runs."_s,
             .minimum = 0,
             .maximum = 23},
            {.name = u"keep_daily"_s,
             .member = AT(backup.keepDaily),
             .doc = u"Daily backups kept. The newest good one is never deleted."_s,
             .minimum = 1,
             .maximum = 3650},
            {.name = u"keep_weekly"_s,
             .member = AT(backup.keepWeekly),
             .doc = u"Weekly backups kept."_s,
             .minimum = 1,
             .maximum = 1000},
            {.name = u"encryption_key_file"_s,
             .member = AT(backup.encryptionKeyFile),
             .doc = u"Absolute path of a file, closed to others, whose content encrypts new backups: a random key or a "
                    "passphrase of at least 12 characters. Keep a copy elsewhere: without it no backup opens."_s,
             .check = checkOptionalAbsolutePath},
            {.name = u"include_keys"_s,
             .member = AT(backup.includeKeys),
             .doc = u"Put the server's own keys into backups that are not encrypted, too. Encrypted ones always hold "
                    u"them; "
                    "without keys a backup can only be restored beside them."_s},
        }};
}

#undef AT

QStringList parities()
{
    return {u"none"_s, u"even"_s, u"odd"_s};
}

} // namespace

const std::vector<SectionSpec> &sections()
{
    static const std::vector<SectionSpec> all{server(), storage(), postgresql(), mqtt(),     log(),  site(),  sensors(),
                                              alarms(), audit(),   watch(),      security(), mail(), backup()};
    return all;
}

#define AT(path) MEMBER(ModbusLinkConfig, path)

const ListSpec<ModbusLinkConfig> &modbusLinks()
{
    static const ListSpec<ModbusLinkConfig> links{
        u"modbus"_s,
        u"Modbus masters, one table each. Which registers are polled, and how often, stands with the "
        "sensors."_s,
        +[](ServerConfig & config) -> auto &{return config.modbus;
}
, {.name = u"press-3"_s, .host = u"192.0.2.10"_s},
{
    {.name = u"name"_s,
     .member = AT(name),
     .doc = u"Name that sensors refer to; unique among the links."_s,
     .check = checkSlug,
     .required = true},
        {.name = u"kind"_s,
         .member = AT(kind),
         .doc = u"TCP, or RTU on a serial port."_s,
         .choices = {u"tcp"_s, u"rtu"_s}},
        {.name = u"host"_s, .member = AT(host), .doc = u"Host name or address; required for TCP."_s},
        {.name = u"port"_s, .member = AT(port), .doc = u"TCP port."_s, .minimum = 1, .maximum = 65535},
        {.name = u"device"_s,
         .member = AT(device),
         .doc = u"Absolute path of the serial port; required for RTU."_s,
         .check = checkOptionalAbsolutePath},
        {.name = u"baud"_s,
         .member = AT(baud),
         .doc = u"Baud rate of the serial port."_s,
         .minimum = 300,
         .maximum = 4'000'000},
        {.name = u"parity"_s,
         .member = AT(parity),
         .doc = u"Parity; the Modbus default is even."_s,
         .choices = parities()},
        {.name = u"stop_bits"_s,
         .member = AT(stopBits),
         .doc = u"Stop bits; Modbus asks for 2 where the parity is none."_s,
         .minimum = 1,
         .maximum = 2},
        {.name = u"timeout_ms"_s,
         .member = AT(timeoutMs),
         .doc = u"Milliseconds to wait for an answer."_s,
         .minimum = 10,
         .maximum = 60'000},
}
}; // namespace gemba::config
return links;
}

#undef AT
#define AT(path) MEMBER(SerialLinkConfig, path)

const ListSpec<SerialLinkConfig> &serialLinks()
{
    static const ListSpec<SerialLinkConfig> links{u"serial"_s,
                                                  u"Serial devices that send lines of text, one table each."_s,
                                                  +[](ServerConfig & config) -> auto &{return config.serial;
}
, {.name = u"scale-1"_s, .device = u"/dev/ttyUSB0"_s},
{
    {.name = u"name"_s,
     .member = AT(name),
     .doc = u"Name that sensors refer to; unique among the links."_s,
     .check = checkSlug,
     .required = true},
        {.name = u"device"_s,
         .member = AT(device),
         .doc = u"Absolute path of the serial port."_s,
         .check = checkAbsolutePath,
         .required = true},
        {.name = u"baud"_s, .member = AT(baud), .doc = u"Baud rate."_s, .minimum = 300, .maximum = 4'000'000},
        {.name = u"parity"_s, .member = AT(parity), .doc = u"Parity."_s, .choices = parities()},
        {.name = u"data_bits"_s, .member = AT(dataBits), .doc = u"Data bits."_s, .minimum = 7, .maximum = 8},
        {.name = u"stop_bits"_s, .member = AT(stopBits), .doc = u"Stop bits."_s, .minimum = 1, .maximum = 2},
        {.name = u"line_ending"_s,
         .member = AT(lineEnding),
         .doc = u"What ends a line."_s,
         .choices = {u"lf"_s, u"crlf"_s, u"cr"_s}},
        {.name = u"max_line_bytes"_s,
         .member = AT(maxLineBytes),
         .doc = u"Longer lines are refused and counted."_s,
         .minimum = 16,
         .maximum = 65'536},
}
}
;
return links;
}

#undef AT
#undef MEMBER

QString environmentName(const QString &section, const QString &key)
{
    return (u"GEMBA_%1_%2"_s.arg(section, key)).replace(u'.', u'_').toUpper();
}

template <typename Root>
QString expectation(const KeySpec<Root> &key)
{
    if (!key.choices.isEmpty()) {
        QStringList quoted;
        for (const QString &choice : key.choices)
            quoted.append(u"\"%1\""_s.arg(choice));
        const QString last = quoted.takeLast();
        return quoted.isEmpty() ? last : u"%1 or %2"_s.arg(quoted.join(u", "_s), last);
    }
    switch (key.member.index()) {
    case 0:
        return u"true or false"_s;
    case 1:
    case 2:
        return u"a whole number from %1 to %2"_s.arg(key.minimum).arg(key.maximum);
    case 3:
        return u"a text"_s;
    default:
        return u"a list of texts"_s;
    }
}

template QString expectation(const KeySpec<ServerConfig> &);
template QString expectation(const KeySpec<ModbusLinkConfig> &);
template QString expectation(const KeySpec<SerialLinkConfig> &);

} // namespace gemba::config
