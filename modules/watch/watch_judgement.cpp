// Which figures are an alarm. Levels come from the configuration, delays from how long such a thing may last without harm.

#include "watch_service.h"

#include "machine_figures.h"

namespace gemba::watch {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondMs = 1'000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr double dayMs = 86'400'000;
constexpr double hourMs = 3'600'000;
/// A continuous copy that begins anew writes a base first.
constexpr qint64 baseMs = 15 * minuteMs;
constexpr int tokensAsOneSignIn = 5;
constexpr qint64 reuseAlarmMs = 15 * minuteMs;

} // namespace

void WatchService::defineAlarms()
{
    const WatchOptions &o = m_options;
    // Of figures that are bad when low the negative is watched.
    m_alarms.define(u"system.disk"_s, u"Disk nearly full"_s,
                    u"Free space on the server's disk, or move the data to a larger one, before writing has to stop."_s,
                    2, {-double(o.diskAlarmPercent), -double(o.diskAlarmPercent + 2), 10 * secondMs, minuteMs});
    m_alarms.define(u"system.broker"_s, u"Message broker not reachable"_s,
                    u"Readings of MQTT devices do not arrive. Look at the broker's log; the server keeps trying."_s, 2,
                    {1, 0, 30 * secondMs, 5 * secondMs});
    m_alarms.define(
        u"system.database"_s, u"Database not reachable"_s,
        u"Nothing can be stored. Check the database server and the way to it; readings wait in memory meanwhile."_s, 1,
        {1, 0, 5 * secondMs, 5 * secondMs});
    m_alarms.define(u"system.queue"_s, u"The server does not keep up"_s,
                    u"Look at the health page for the queue that is full, and at what else runs on the machine."_s, 2,
                    {double(o.queueAlarmPercent), double(o.queueAlarmPercent) / 2, 10 * secondMs, minuteMs});
    m_alarms.define(u"system.errors"_s, u"Errors inside the server"_s,
                    u"Look up the reference ids in the server's log and send the support file to support."_s, 3,
                    {double(o.internalErrorsIn5Min), 0, 0, 0});
    m_alarms.define(
        u"system.certificate"_s, u"A certificate is about to end"_s,
        u"It should have renewed itself. Check the server's log under tls, and that its key folder can be written."_s,
        3, {-double(o.certificateAlarmDays), -double(o.certificateAlarmDays) - 1, 0, 0});
    m_alarms.define(u"system.backup"_s, u"No fresh backup"_s,
                    u"Look at the backups page for why the last ones failed, and make one now."_s, 2,
                    {double(o.backupAlarmHours), double(o.backupAlarmHours), 0, 0});
    m_alarms.define(
        u"system.offBox"_s, u"No fresh backup on the other machine"_s,
        u"Look whether backup.off_box_directory is mounted and can be written: if this machine is lost now, the "
        "newest data is too."_s,
        2, {1, 1, 0, 0});
    m_alarms.define(u"system.clock"_s, u"The server's clock is not synchronised"_s,
                    u"Check that the machine reaches its time server: times in records may be wrong."_s, 3,
                    {double(o.clockErrorMs), double(o.clockErrorMs) / 2, 10 * minuteMs, minuteMs});
    m_alarms.define(u"security.guessing"_s, u"Somebody is guessing passwords"_s,
                    u"Look in the audit trail for the address it comes from, and block it or find the station."_s, 2,
                    {1, 0, 0, 10 * minuteMs});
    m_alarms.define(
        u"security.refreshReused"_s, u"A sign-in was copied"_s,
        u"A session was closed because its token was used twice. Ask its owner, and look where it was used."_s, 2);
    m_alarms.define(
        u"security.auditBroken"_s, u"The audit trail was tampered with"_s,
        u"Do not restore or clean up anything: keep the data as evidence and call whoever is responsible for security."_s,
        1);
}

void WatchService::setLevels(const WatchOptions &levels)
{
    const QString folder = m_options.dataDirectory;
    m_options = levels;
    m_options.dataDirectory = folder;
    defineAlarms();
    if (m_options.clockErrorMs <= 0)
        m_alarms.forget(u"system.clock"_s);
    judge();
}

/// Of the minute under way and the four before it.
qint64 WatchService::inFiveMinutes(const QString &figure, qint64 sinceMinute) const
{
    qint64 sum = sinceMinute;
    for (const double value : m_ring.last(figure, 4))
        sum += static_cast<qint64>(value);
    return sum;
}

/// How late copies on the other machine are: 1 is what is allowed.
std::optional<double> WatchService::lateness(const std::optional<OffBoxCopies> &copies, qint64 nowMs) const
{
    if (!copies)
        return std::nullopt;
    // Where there is none yet, the wait begins with the server, and nobody made any before they were turned on.
    const auto late = [&](qint64 copiedMs, qint64 sinceMs, double allowedMs) {
        const qint64 fromMs = std::max(copiedMs, sinceMs);
        return static_cast<double>(nowMs - (fromMs > 0 ? fromMs : m_startedAtMs)) / allowedMs;
    };
    double worst = late(copies->newestMs.value_or(0), copies->sinceMs, m_options.backupAlarmHours * hourMs);
    if (copies->copiedToMs)
        worst = std::max(worst, late(*copies->copiedToMs, copies->copyingSinceMs,
                                     static_cast<double>(2LL * copies->everyMs + baseMs)));
    return worst;
}

void WatchService::judge()
{
    if (const auto space = diskSpaceAt(m_options.dataDirectory); space && space->totalBytes > 0)
        m_alarms.judge(u"system.disk"_s, -100 * space->freeBytes / space->totalBytes);
    if (m_probes.brokerConnected) {
        const auto connected = m_probes.brokerConnected();
        m_alarms.judge(u"system.broker"_s, connected ? std::optional(*connected ? 0.0 : 1.0) : std::nullopt);
    }
    m_alarms.judge(u"system.database"_s, m_executor.healthy() ? 0 : 1);

    std::optional<double> fullest;
    for (const QueueProbe &probe : std::as_const(m_probes.queues)) {
        if (probe.limit && *probe.limit > 0)
            fullest = std::max(fullest.value_or(0), 100.0 * static_cast<double>(m_queues[probe.id].now.waiting) /
                                                        static_cast<double>(*probe.limit));
    }
    m_alarms.judge(u"system.queue"_s, fullest);
    m_alarms.judge(u"system.errors"_s,
                   static_cast<double>(inFiveMinutes(u"internalErrors"_s, m_minuteCounts.internalErrors)));

    const qint64 nowMs = m_clock.nowMs();
    std::optional<double> soonest;
    if (m_probes.certificates) {
        for (const CertificateHealth &certificate : m_probes.certificates()) {
            if (certificate.notAfterMs)
                soonest =
                    std::max(soonest.value_or(-1e9), -static_cast<double>(*certificate.notAfterMs - nowMs) / dayMs);
        }
    }
    m_alarms.judge(u"system.certificate"_s, soonest);

    if (m_probes.backups) {
        std::optional<double> age;
        if (const auto backups = m_probes.backups()) {
            // Where backups are made but none has been good yet, the wait begins with the server.
            qint64 newest = m_startedAtMs;
            for (const BackupHealth &backup : *backups) {
                if (backup.state != "failed"_L1)
                    newest = std::max(newest, backup.beganAtMs);
            }
            age = static_cast<double>(nowMs - newest) / hourMs;
        }
        m_alarms.judge(u"system.backup"_s, age);
    }
    if (m_probes.offBox) {
        if (const auto late = lateness(m_probes.offBox(), nowMs))
            m_alarms.judge(u"system.offBox"_s, late);
        else
            m_alarms.forget(u"system.offBox"_s);
    }
    if (m_options.clockErrorMs > 0) {
        const auto clock = clockState();
        const double wrong = 1e9;
        m_alarms.judge(u"system.clock"_s,
                       clock ? std::optional(clock->synchronised ? clock->errorMs : wrong) : std::nullopt);
    }
    const bool guessing =
        inFiveMinutes(u"failedSignIns"_s, m_minuteCounts.failedSignIns) >= m_options.failedSignInsIn5Min ||
        // Clients show tokens of sessions that have ended, each a few times: only many of them are an attack.
        inFiveMinutes(u"refusedTokens"_s, m_minuteCounts.refusedTokens) >=
            qint64{tokensAsOneSignIn} * m_options.failedSignInsIn5Min ||
        inFiveMinutes(u"lockOuts"_s, m_minuteCounts.lockOuts) >= m_options.lockOutsIn5Min;
    m_alarms.judge(u"security.guessing"_s, guessing ? 1 : 0);
    // It is an event, not a state: the alarm stands for a while, and until somebody has acknowledged it.
    if (m_reuseMs >= 0 && m_clock.monotonicMs() - m_reuseMs > reuseAlarmMs)
        m_alarms.set(u"security.refreshReused"_s, false);
}

} // namespace gemba::watch
