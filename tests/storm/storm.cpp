#include "storm.h"

#include "house_engine.h"

#include <gemba/test/patience.h>
#include <gemba/test/side_view.h>

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace gemba::storm {

using namespace Qt::StringLiterals;
using test::eventually;

namespace {

const QStringList chainSensors{u"C1"_s, u"C2"_s, u"C3"_s, u"C4"_s};
const QString nodeSensor = u"N1"_s;
constexpr int earlyKillEvery = 8;
constexpr int pageSize = 10'000;

qint64 quantile(std::vector<qint64> values, double q)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, size_t(q * double(values.size())))];
}

} // namespace

Storm::Storm(const StormOptions &options)
    : m_options(options)
    , m_random(options.seed)
{
}

Storm::~Storm() = default;

QJsonObject Storm::run()
{
    if (prepare() && rage() && calm())
        check();
    m_figures.insert(u"engine"_s, m_options.postgres ? u"postgresql"_s : u"sqlite"_s);
    m_figures.insert(u"kills"_s, m_kills);
    m_figures.insert(u"readyMsP50"_s, quantile(m_readyMs, 0.5));
    m_figures.insert(u"readyMsP99"_s, quantile(m_readyMs, 0.99));
    m_figures.insert(u"readyMsMax"_s, quantile(m_readyMs, 1));
    if (m_chains) {
        m_figures.insert(u"commandsAcknowledged"_s, m_chains->acknowledged());
        m_figures.insert(u"commandsResent"_s, m_chains->resent());
        m_faults += m_chains->faults();
    }
    if (m_node) {
        m_figures.insert(u"readingsAcknowledged"_s, m_node->acknowledged().size());
        m_figures.insert(u"readingsResent"_s, m_node->resent());
    }
    m_figures.insert(u"faults"_s, QJsonArray::fromStringList(m_faults.mid(0, 20)));
    return m_figures;
}

bool Storm::prepare()
{
    m_database = test::chooseEngine(m_house, m_options.postgres ? storage::Engine::Postgres : storage::Engine::Sqlite);
    if (!m_house.start() || !m_house.addDevice(u"storm"_s)) {
        m_faults.append(u"the server did not come up"_s);
        return false;
    }
    const QJsonObject sensor{{u"sensor"_s, nodeSensor},
                             {u"expectedVersion"_s, 0},
                             {u"name"_s, u"Readings"_s},
                             {u"area"_s, u"storm"_s},
                             {u"device"_s, u"storm"_s},
                             {u"source"_s, QJsonObject{{u"kind"_s, u"mqtt"_s}, {u"jsonPath"_s, u"v."_s + nodeSensor}}},
                             {u"quantity"_s, u"pressure"_s},
                             {u"unit"_s, u"bar"_s},
                             {u"rangeLow"_s, 0},
                             {u"rangeHigh"_s, 1e9},
                             {u"intervalMs"_s, 60'000},
                             {u"limits"_s, QJsonObject{}}};
    if (m_house.ctl({u"sensor"_s, u"save"_s, u"-"_s}, QJsonDocument(sensor).toJson()).status != 0) {
        m_faults.append(u"the sensor could not be registered"_s);
        return false;
    }
    links::MqttOptions options;
    options.host = u"127.0.0.1"_s;
    options.port = m_house.mqttPort();
    options.clientId = u"storm"_s;
    options.username = u"storm"_s;
    options.password = m_house.secretOf(u"storm"_s);
    options.tls = links::MqttTls{m_house.caFile(), true};
    options.reconnectMinMs = 50;
    options.reconnectMaxMs = 200;
    m_startMs = QDateTime::currentMSecsSinceEpoch();
    m_node = std::make_unique<Node>(options, nodeSensor, m_startMs, m_clock);
    m_chains = std::make_unique<CommandChains>(chainSensors);
    m_chains->connectTo(m_house.data() + u"/control.json"_s);
    return true;
}

bool Storm::rage()
{
    QElapsedTimer sinceNews;
    sinceNews.start();
    for (; m_kills < m_options.kills && !m_options.isEnough->load(); ++m_kills) {
        QTest::qWait(m_random.bounded(m_options.longestLifeMs));
        if (!m_house.kill()) {
            m_faults.append(u"a killed server did not end"_s);
            return false;
        }
        if (m_kills % earlyKillEvery == earlyKillEvery - 1 && m_kills + 1 < m_options.kills) {
            m_house.launch();
            QTest::qWait(m_random.bounded(m_options.longestLifeMs));
            ++m_kills;
            m_house.kill();
        }
        QElapsedTimer timer;
        timer.start();
        if (!m_house.start()) {
            m_faults.append(u"after kill %1 the server did not come up: "_s.arg(m_kills + 1) +
                            QString::fromUtf8(m_house.server().complaints().right(400)));
            return false;
        }
        m_readyMs.push_back(timer.elapsed());
        m_chains->connectTo(m_house.data() + u"/control.json"_s);
        if (sinceNews.elapsed() > 30'000) {
            sinceNews.restart();
            std::fprintf(stderr, "%d kills, %lld commands and %lld readings acknowledged\n", m_kills + 1,
                         static_cast<long long>(m_chains->acknowledged()),
                         static_cast<long long>(m_node->acknowledged().size()));
        }
        if (!m_chains->faults().isEmpty())
            return true; // checked and told by run()
    }
    return true;
}

/// Lets what is in flight come to its end and stops the server in order.
bool Storm::calm()
{
    m_chains->finish();
    m_node->finish();
    if (!eventually([this] { return m_chains->isIdle() && m_node->isIdle(); })) {
        m_faults.append(u"something in flight was never acknowledged"_s);
        return false;
    }
    if (m_house.stop() != 0) {
        m_faults.append(u"the server did not stop in order"_s);
        return false;
    }
    return true;
}

void Storm::check()
{
    checkSensors();
    checkReadings();
    checkAudit();
    checkIntegrity();
}

QJsonObject Storm::ask(const QStringList &arguments)
{
    const auto outcome = m_house.ctl(arguments);
    if (outcome.status != 0)
        m_faults.append(u"gembactl %1: %2"_s.arg(arguments.join(u' '), QString::fromUtf8(outcome.err.left(200))));
    return outcome.json();
}

/// Every change once: the version counts them.
void Storm::checkSensors()
{
    const auto versions = m_chains->versions();
    for (auto it = versions.begin(); it != versions.end(); ++it) {
        const QJsonObject sensor = ask({u"call"_s, u"sensors.get"_s, u"{\"sensor\":\"%1\"}"_s.arg(it.key())});
        const qint64 stored = sensor["version"_L1].toInteger();
        if (stored != it.value())
            m_faults.append(u"%1: %2 changes acknowledged, %3 stored"_s.arg(it.key()).arg(it.value()).arg(stored));
    }
}

/// Every acknowledged reading once, and nothing that was not sent.
void Storm::checkReadings()
{
    QSet<qint64> stored;
    qint64 fromMs = m_startMs;
    for (bool more = true; more;) {
        const QJsonObject page = ask({u"call"_s, u"sensors.readings"_s,
                                      u"{\"sensor\":\"%1\",\"fromMs\":%2,\"toMs\":%3,\"limit\":%4}"_s.arg(nodeSensor)
                                          .arg(fromMs)
                                          .arg(m_startMs + m_node->sent())
                                          .arg(pageSize)});
        const QJsonArray readings = page["readings"_L1].toArray();
        for (const QJsonValue &reading : readings) {
            const qint64 n = reading["timeMs"_L1].toInteger() - m_startMs;
            if (stored.contains(n))
                m_faults.append(u"reading %1 is stored twice"_s.arg(n));
            if (reading["value"_L1].toDouble() != double(n))
                m_faults.append(u"reading %1 has another value"_s.arg(n));
            stored.insert(n);
            fromMs = m_startMs + n + 1;
        }
        more = page["more"_L1].toBool() && !readings.isEmpty();
    }
    const qint64 lost = (m_node->acknowledged() - stored).size();
    if (lost > 0)
        m_faults.append(u"%1 acknowledged readings are lost"_s.arg(lost));
    m_figures.insert(u"readingsStored"_s, stored.size());
}

void Storm::checkAudit()
{
    const QJsonObject verified = ask({u"audit"_s, u"verify"_s, u"--json"_s});
    if (verified["rows"_L1].toInteger() <= 0 || verified.contains("firstBadSeq"_L1))
        m_faults.append(u"the audit trail: "_s +
                        QString::fromUtf8(QJsonDocument(verified).toJson(QJsonDocument::Compact)));
    m_figures.insert(u"auditRows"_s, verified["rows"_L1]);
}

/// The engine's own check, and that no change left its line in the audit trail twice.
void Storm::checkIntegrity()
{
    const test::SideView view(m_database);
    if (!m_options.postgres) {
        const QString verdict = view.value(u"PRAGMA integrity_check"_s).toString();
        if (verdict != u"ok"_s)
            m_faults.append(u"integrity_check: "_s + verdict);
    }
    const auto versions = m_chains->versions();
    for (auto it = versions.begin(); it != versions.end(); ++it) {
        const qint64 lines =
            view.value(u"SELECT count(*) FROM audit WHERE entity = 'sensor' AND entity_id = '%1'"_s.arg(it.key()))
                .toLongLong();
        if (lines != it.value())
            m_faults.append(u"%1: %2 changes, %3 lines in the audit trail"_s.arg(it.key()).arg(it.value()).arg(lines));
    }
}

} // namespace gemba::storm
