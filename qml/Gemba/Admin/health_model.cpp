#include "health_model.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::admin {

namespace {

constexpr int historyMs = 60'000;
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

double inMs(const std::optional<qint64> &us)
{
    return us ? static_cast<double>(*us) / 1'000 : nothing;
}

} // namespace

HealthModel::HealthModel(QObject *parent)
    : QObject(parent)
{
    m_historyAgain.setInterval(historyMs);
    connect(&m_historyAgain, &QTimer::timeout, this, &HealthModel::loadHistory);
}

void HealthModel::setShell(ShellController *shell)
{
    if (m_shell || !shell)
        return;
    m_shell = shell;
    m_page = new PageState(*shell, this);
    connect(m_page, &PageState::wanted, this, &HealthModel::load);
    connect(shell, &ShellController::wordsChanged, this, &HealthModel::changed);
    shell->link().on<watch::HealthState>(this, [this](const watch::HealthState &state) { show(state.health); });
    Q_EMIT shellChanged();
    load();
    loadHistory();
    m_historyAgain.start();
}

void HealthModel::load()
{
    m_page->asked();
    m_shell->link().call<watch::ReadHealth>(this, {}, [this](const Result<watch::Health> &health) {
        if (!health)
            return m_page->refused(health.error());
        show(*health);
    });
}

void HealthModel::show(const watch::Health &health)
{
    m_health = health;
    m_page->came(false);
    Q_EMIT changed();
}

void HealthModel::setSpan(int span)
{
    if (span == m_span)
        return;
    m_span = span;
    loadHistory();
    Q_EMIT changed();
}

void HealthModel::loadHistory()
{
    static constexpr int hours[]{1, 24, 720};
    m_shell->link().call<watch::ReadHealthHistory>(this, {hours[std::clamp(m_span, 0, 2)]},
                                                   [this](const Result<watch::ReadHealthHistory::Reply> &reply) {
                                                       if (!reply)
                                                           return;
                                                       m_history = reply->samples;
                                                       Q_EMIT changed();
                                                   });
}

QVariantList HealthModel::line(const QString &figure) const
{
    // So many points as a small line has pixels; each the worst of its stretch.
    constexpr qsizetype points = 80;
    QList<double> all;
    for (const watch::HealthSample &sample : m_history) {
        if (const auto value = sample.figures.constFind(figure); value != sample.figures.constEnd())
            all.append(*value);
    }
    QVariantList out;
    const qsizetype step = std::max<qsizetype>(1, (all.size() + points - 1) / points);
    for (qsizetype i = 0; i < all.size(); i += step)
        out.append(*std::max_element(all.begin() + i, all.begin() + std::min(all.size(), i + step)));
    return out;
}

QString HealthModel::note() const
{
    if (!m_health)
        return {};
    if (m_health->conditions.isEmpty())
        return tr("Server %1, no alarm from the server itself").arg(words().named(m_health->host));
    return tr("Server %1, %n alarms from the server itself", nullptr, static_cast<int>(m_health->conditions.size()))
        .arg(words().named(m_health->host));
}

QVariantList HealthModel::figures() const
{
    if (!m_health)
        return {};
    const watch::Health &h = *m_health;
    const Words &say = words();
    QVariantList out;
    const auto add = [&](const QString &name, const QString &value, const QString &unit, const QString &note,
                         const QString &figure = {}) {
        out.append(QVariantMap{{u"name"_s, name},
                               {u"value"_s, value},
                               {u"unit"_s, unit},
                               {u"note"_s, note},
                               {u"line"_s, figure.isEmpty() ? QVariantList() : line(figure)}});
    };
    const qint64 upMs = h.atMs - h.startedAtMs;
    add(tr("Up"), tr("%1 d %2 h").arg(say.count(upMs / 86'400'000), say.count(upMs / 3'600'000 % 24)), {},
        h.readyAfterMs
            ? tr("%1, ready in %2 s").arg(h.version, say.number(static_cast<double>(*h.readyAfterMs) / 1'000, 1))
            : h.version);
    add(tr("Processor"), h.cpuPercent ? say.number(*h.cpuPercent, 0) : unknown(), h.cpuPercent ? u"%"_s : QString(),
        tr("of %n cores, peak %1", nullptr, h.cores)
            .arg(h.cpuPeakPercent ? say.number(*h.cpuPeakPercent, 0) : unknown()),
        u"cpu"_s);
    add(tr("Memory"), h.memoryBytes ? say.bytes(*h.memoryBytes) : unknown(), {},
        h.memoryChangePercent ? tr("%1 % since its first hour").arg(say.signedNumber(*h.memoryChangePercent, 1))
                              : tr("no hour to compare with yet"),
        u"memory"_s);
    add(tr("Readings"), h.readingsPerS ? say.number(*h.readingsPerS, *h.readingsPerS < 100 ? 1 : 0) : unknown(),
        h.readingsPerS ? tr("per s") : QString(), {}, u"readings"_s);
    add(tr("Clients"), h.clients ? say.count(*h.clients) : unknown(), {},
        h.clients ? tr("%1 slow, %2 dropped today")
                        .arg(say.count(h.slowClients.value_or(0)), say.count(h.clientsClosedSlow.value_or(0)))
                  : QString(),
        u"clients"_s);
    add(tr("Errors, 24 h"), say.count(h.internalErrors), tr("internal"),
        tr("%1 outside, %2 refused").arg(say.count(h.outsideErrors), say.count(h.refusals)), u"internalErrors"_s);
    add(tr("Failed sign-ins, 24 h"), say.count(h.failedSignIns), {}, tr("%1 held back").arg(say.count(h.lockOuts)),
        u"failedSignIns"_s);
    return out;
}

QString HealthModel::queueName(const QString &id)
{
    if (id == "writer"_L1)
        return tr("Writer");
    if (id == "readers"_L1)
        return tr("Readers");
    if (id == "calls"_L1)
        return tr("Calls");
    if (id == "readings"_L1)
        return tr("Readings, broker");
    if (id == "fieldReadings"_L1)
        return tr("Readings, cable");
    return id;
}

QVariantList HealthModel::queues() const
{
    QVariantList out;
    if (!m_health)
        return out;
    const Words &say = words();
    for (const watch::QueueHealth &queue : m_health->queues) {
        QVariantList minutes;
        for (const qint64 minute : queue.minutes)
            minutes.append(static_cast<double>(minute));
        const double share =
            queue.limit && *queue.limit > 0 ? static_cast<double>(queue.now) / static_cast<double>(*queue.limit) : 0;
        out.append(
            QVariantMap{{u"name"_s, queueName(queue.id)},
                        {u"now"_s, say.count(queue.now)},
                        {u"peak"_s, say.count(queue.peak)},
                        {u"limit"_s, queue.limit ? tr("of %1").arg(say.count(*queue.limit)) : tr("no limit")},
                        {u"share"_s, share},
                        {u"oldest"_s, queue.oldestMs ? say.age(*queue.oldestMs) : u"–"_s},
                        {u"out"_s, queue.outPerS ? say.number(*queue.outPerS, *queue.outPerS < 10 ? 1 : 0) : u"–"_s},
                        {u"minutes"_s, minutes},
                        {u"strong"_s, share >= 0.5}});
    }
    return out;
}

QString HealthModel::latencyName(const QString &id)
{
    if (id == "command"_L1)
        return tr("Command, durable");
    if (id == "query"_L1)
        return tr("Query");
    if (id == "reading"_L1)
        return tr("Reading, durable");
    if (id == "chart"_L1)
        return tr("Chart");
    if (id == "signIn"_L1)
        return tr("Sign-in");
    return id;
}

QString HealthModel::milliseconds(const std::optional<qint64> &us) const
{
    if (!us)
        return u"–"_s;
    const double ms = static_cast<double>(*us) / 1'000;
    return words().number(ms, ms < 10 ? 1 : 0);
}

QVariantList HealthModel::latencies() const
{
    QVariantList out;
    if (!m_health)
        return out;
    for (const watch::LatencyHealth &latency : m_health->latencies) {
        out.append(QVariantMap{{u"name"_s, latencyName(latency.id)},
                               {u"p50"_s, inMs(latency.p50Us)},
                               {u"p95"_s, inMs(latency.p95Us)},
                               {u"p99"_s, inMs(latency.p99Us)},
                               {u"p999"_s, inMs(latency.p999Us)},
                               {u"goal"_s, inMs(latency.goalUs)},
                               {u"p50Text"_s, milliseconds(latency.p50Us)},
                               {u"p95Text"_s, milliseconds(latency.p95Us)},
                               {u"p99Text"_s, milliseconds(latency.p99Us)},
                               {u"p999Text"_s, milliseconds(latency.p999Us)},
                               {u"goalText"_s, milliseconds(latency.goalUs)},
                               {u"over"_s, latency.p99Us && *latency.p99Us > latency.goalUs}});
    }
    return out;
}

QString HealthModel::latencyNote() const
{
    int known = 0;
    int within = 0;
    if (m_health) {
        for (const watch::LatencyHealth &latency : m_health->latencies) {
            known += latency.p99Us ? 1 : 0;
            within += latency.p99Us && *latency.p99Us <= latency.goalUs ? 1 : 0;
        }
    }
    return tr("%1 of %2 within goal").arg(words().count(within), words().count(known));
}

QVariantMap HealthModel::disk() const
{
    if (!m_health || !m_health->disk)
        return {};
    const watch::DiskHealth &d = *m_health->disk;
    const Words &say = words();
    const double used = d.totalBytes - d.freeBytes;
    QVariantList times;
    QVariantList bytes;
    for (const watch::UsedAt &point : d.history) {
        times.append(static_cast<double>(point.timeMs));
        bytes.append(point.usedBytes);
    }
    QStringList scale;
    for (int i = 0; i <= 4; ++i)
        scale.append(say.number(d.totalBytes / 1e9 * i / 4, 0));
    const auto at = [](const std::optional<qint64> &ms) { return ms ? static_cast<double>(*ms) : nothing; };
    QString trend;
    if (!d.bytesPerDay)
        trend = tr("No trend yet: it takes a quarter of a day.");
    else if (!d.alarmAtMs)
        trend = tr("Usage does not grow towards the alarm.");
    else
        trend = tr("Alarm on %1, earliest %2, latest %3")
                    .arg(say.fullDate(*d.alarmAtMs), d.alarmEarliestMs ? say.fullDate(*d.alarmEarliestMs) : u"–"_s,
                         d.alarmLatestMs ? say.fullDate(*d.alarmLatestMs) : tr("never"));
    QString ballast;
    switch (d.ballast) {
    case watch::Ballast::Held:
        ballast = tr("Ballast in place");
        break;
    case watch::Ballast::Released:
        ballast = tr("Ballast given up: the disk was full");
        break;
    case watch::Ballast::Missing:
        ballast = tr("No ballast");
        break;
    case watch::Ballast::Unknown:
        ballast = tr("Ballast unknown");
        break;
    }
    return {{u"title"_s, tr("GB used of %1").arg(say.number(d.totalBytes / 1e9, 0))},
            {u"used"_s, say.number(used / 1e9, 0)},
            {u"percent"_s, say.percent(100 * used / std::max(1.0, d.totalBytes), 0)},
            {u"total"_s, d.totalBytes},
            {u"level"_s, d.totalBytes * (100 - d.alarmPercent) / 100},
            {u"levelText"_s, tr("alarm at %1").arg(say.percent(100 - d.alarmPercent, 0))},
            {u"times"_s, times},
            {u"bytes"_s, bytes},
            {u"scale"_s, scale},
            {u"perDay"_s, d.bytesPerDay.value_or(nothing)},
            {u"reachesAt"_s, at(d.alarmAtMs)},
            {u"earliestAt"_s, at(d.alarmEarliestMs)},
            {u"latestAt"_s, at(d.alarmLatestMs)},
            {u"beginText"_s, d.history.isEmpty() ? QString() : say.shortDate(d.history.first().timeMs)},
            {u"nowText"_s, tr("now")},
            {u"reachText"_s, d.alarmAtMs ? say.fullDate(*d.alarmAtMs) : QString()},
            {u"trend"_s, trend},
            {u"rate"_s, d.bytesPerDay ? tr("%1 a day").arg(say.bytes(std::abs(*d.bytesPerDay))) : QString()},
            {u"ballast"_s, ballast}};
}

QVariantList HealthModel::backups() const
{
    QVariantList out;
    if (!m_health || !m_health->backups)
        return out;
    const Words &say = words();
    for (const watch::BackupHealth &backup : *m_health->backups) {
        const bool failed = backup.state == "failed"_L1;
        out.append(QVariantMap{{u"kind"_s, backup.kind == "daily"_L1        ? tr("Daily")
                                           : backup.kind == "weekly"_L1     ? tr("Weekly")
                                           : backup.kind == "continuous"_L1 ? tr("Continuous")
                                           : backup.kind == "manual"_L1     ? tr("By hand")
                                                                            : backup.kind},
                               {u"begun"_s, say.moment(backup.beganAtMs, m_health->atMs)},
                               {u"size"_s, backup.bytes ? say.bytes(*backup.bytes) : u"–"_s},
                               {u"took"_s, backup.tookMs ? say.age(*backup.tookMs) : u"–"_s},
                               {u"state"_s, failed                          ? tr("failed")
                                            : backup.state == "verified"_L1 ? tr("read back")
                                            : backup.state == "running"_L1  ? tr("running")
                                                                            : tr("written")},
                               {u"strong"_s, failed}});
    }
    return out;
}

QString HealthModel::backupNote() const
{
    if (!m_health || !m_health->backups)
        return tr("This server does not say whether backups are made.");
    return m_health->backups->isEmpty() ? tr("No backup has been made yet.") : QString();
}

QVariantMap HealthModel::drill() const
{
    if (!m_health || !m_health->drill)
        return {};
    const watch::DrillHealth &d = *m_health->drill;
    return {{u"title"_s, tr("Last drill, %1").arg(words().moment(d.atMs, m_health->atMs))},
            {u"passed"_s, d.passed},
            {u"result"_s, d.passed ? tr("passed") : tr("failed")},
            {u"back"_s, tr("Back in %1").arg(words().duration(d.restoreMs))},
            {u"lost"_s, d.lostMs ? tr("%1 lost").arg(words().age(*d.lostMs)) : QString()},
            {u"detail"_s, d.detail}};
}

QString HealthModel::partName(const QString &id)
{
    if (id == "broker"_L1)
        return tr("MQTT broker");
    if (id == "database"_L1)
        return tr("Database");
    if (id == "clock"_L1)
        return tr("Time source");
    if (id == "logHost"_L1)
        return tr("Log host");
    return id;
}

QVariantList HealthModel::outside() const
{
    QVariantList out;
    if (!m_health)
        return out;
    const auto state = [](watch::Breaker breaker) {
        switch (breaker) {
        case watch::Breaker::Closed:
            return tr("closed", "a circuit breaker");
        case watch::Breaker::HalfOpen:
            return tr("on trial", "a circuit breaker");
        case watch::Breaker::Open:
            return tr("open", "a circuit breaker");
        case watch::Breaker::Off:
            return tr("not used");
        case watch::Breaker::Unknown:
            break;
        }
        return tr("unknown");
    };
    const auto add = [&](const QString &name, const QString &how, const QString &end, bool strong) {
        out.append(QVariantMap{{u"name"_s, name}, {u"state"_s, how}, {u"end"_s, end}, {u"strong"_s, strong}});
    };
    for (const watch::OutsidePart &part : m_health->outside) {
        const QString how = part.detail.isEmpty() ? state(part.breaker) : state(part.breaker) + u", "_s + part.detail;
        add(partName(part.id), how, part.roundTripUs ? tr("%1 ms").arg(milliseconds(part.roundTripUs)) : u"–"_s,
            part.breaker == watch::Breaker::Open);
    }
    const watch::ClockHealth &clock = m_health->clock;
    add(partName(u"clock"_s),
        !clock.synchronised   ? unknown()
        : *clock.synchronised ? tr("followed")
                              : tr("not followed"),
        clock.errorMs ? tr("within %1 ms").arg(words().number(*clock.errorMs, 1)) : u"–"_s,
        clock.synchronised && !*clock.synchronised);
    return out;
}

QVariantList HealthModel::certificates() const
{
    QVariantList out;
    if (!m_health)
        return out;
    for (const watch::CertificateHealth &certificate : m_health->certificates) {
        const QString name = certificate.id == "serverLeaf"_L1  ? tr("Server certificate")
                             : certificate.id == "authority"_L1 ? tr("Authority")
                             : certificate.id == "tokenKey"_L1  ? tr("Token key")
                                                                : certificate.id;
        const qint64 leftMs = certificate.notAfterMs ? *certificate.notAfterMs - m_health->atMs : 0;
        out.append(QVariantMap{
            {u"name"_s, name},
            {u"state"_s, certificate.renewsAtMs ? tr("renews itself %1").arg(words().fullDate(*certificate.renewsAtMs))
                                                : QString()},
            {u"end"_s, certificate.notAfterMs ? tr("%1 d").arg(words().count(leftMs / 86'400'000)) : tr("never ends")},
            {u"strong"_s, certificate.notAfterMs && leftMs < 14LL * 86'400'000}});
    }
    return out;
}

QVariantList HealthModel::conditions() const
{
    QVariantList out;
    if (!m_health)
        return out;
    for (const watch::ActiveCondition &condition : m_health->conditions)
        out.append(QVariantMap{{u"priority"_s, condition.priority},
                               {u"name"_s, condition.name},
                               {u"response"_s, condition.response},
                               {u"since"_s, words().since(condition.sinceMs, m_health->atMs)}});
    return out;
}

void HealthModel::saveSupportFile()
{
    if (!m_health)
        return;
    QJsonArray samples;
    for (const watch::HealthSample &sample : std::as_const(m_history))
        samples.append(wire::encode(sample));
    const QJsonObject all{{u"health"_s, wire::encode(*m_health)}, {u"history"_s, samples}};
    const QString name = u"gemba-health-%1.json"_s.arg(
        QDateTime::fromMSecsSinceEpoch(m_health->atMs, Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s));
    m_shell->keepFile(name, QJsonDocument(all).toJson(), tr("Support file saved"));
}

} // namespace gemba::admin
