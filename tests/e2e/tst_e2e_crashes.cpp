// Server and broker are killed while the plant runs: nothing that was acknowledged is lost, nothing is stored twice,
// and a client that comes back has every event once.

#include "house.h"
#include "wire_client.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::test;

namespace {

const QStringList logTopics{u"alarms.changed"_s, u"devices.changed"_s, u"sensors.changed"_s};

struct Stored
{
    qint64 readings = 0;
    bool ordered = true;
};

/// What the server has of one sensor, page by page.
Stored storedOf(WireClient &client, const QString &sensor)
{
    Stored stored;
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    qint64 fromMs = nowMs - 3'600'000;
    qint64 lastMs = -1;
    bool more = true;
    while (more) {
        const QJsonObject page = client.result(
            u"sensors.readings"_s,
            {{u"sensor"_s, sensor}, {u"fromMs"_s, fromMs}, {u"toMs"_s, nowMs + 3'600'000}, {u"limit"_s, 100}});
        const QJsonArray readings = page["readings"_L1].toArray();
        for (const QJsonValue &reading : readings) {
            const qint64 timeMs = reading["timeMs"_L1].toInteger();
            stored.ordered = stored.ordered && timeMs > lastMs;
            lastMs = timeMs;
        }
        stored.readings += readings.size();
        fromMs = lastMs + 1;
        more = page["more"_L1].toBool() && !readings.isEmpty();
    }
    return stored;
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

    House m_house;
    std::unique_ptr<LineProcess> m_plant;
    std::unique_ptr<WireClient> m_client;
    qint64 m_from = 0; ///< sequence the client's snapshot held

    qint64 acknowledged() { return m_plant->ask({{u"query"_s, u"summary"_s}})["acknowledged"_L1].toInteger(); }
    bool acknowledgedGrows()
    {
        const qint64 before = acknowledged();
        return eventually([&] { return acknowledged() > before + 5; });
    }
    bool signIn() { return m_client->open() && m_client->login(u"boss"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_house.start());
        QVERIFY(m_house.addUser(u"boss"_s, u"SUPERUSER"_s));
        QVERIFY(m_house.addDevice(u"node-1"_s));
        m_client = std::make_unique<WireClient>(m_house.port(), m_house.caFile());
        QVERIFY(signIn());
        m_from = m_client->subscribe(logTopics)["seq"_L1].toInteger();
        m_plant = m_house.plant({u"node-1"_s}, {u"--ack"_s, u"--interval"_s, u"100"_s});
        QVERIFY(acknowledgedGrows());
    }

    void theServerIsKilled_data()
    {
        QTest::addColumn<int>("round");
        QTest::newRow("once") << 1;
        QTest::newRow("and again") << 2;
    }
    void theServerIsKilled()
    {
        QVERIFY(m_house.kill());
        QTRY_VERIFY(!m_client->isOpen());
        QVERIFY(m_plant->isRunning());
        QVERIFY(m_house.start());
        QVERIFY(acknowledgedGrows());
        QVERIFY(signIn());
        const QJsonObject opened = m_client->subscribe(logTopics, m_client->lastSeq());
        QVERIFY(opened["replayed"_L1].toBool());
    }

    void theBrokerIsKilled()
    {
        const qint64 broker = m_house.readyLine()["brokerPid"_L1].toInteger();
        QVERIFY(broker > 1);
        const qint64 before = m_client->lastSeq();
        QCOMPARE(::kill(static_cast<pid_t>(broker), SIGKILL), 0);
        QVERIFY(!m_plant->waitFor([](const QJsonObject &line) { return line["event"_L1].toString() == u"offline"_s; })
                     .isEmpty());
        QVERIFY(acknowledgedGrows());
        QVERIFY(m_client->isOpen());
        QVERIFY(m_house.server().isRunning());
        // The server saw that it could not know, and knows again.
        const auto presence = [before](const QString &wanted) {
            return [=](const WireClient::Event &event) {
                return event.seq > before && event.topic == u"devices.changed"_s &&
                       event.data["device"_L1]["presence"_L1].toString() == wanted;
            };
        };
        QVERIFY(m_client->waitForEvent(presence(u"connecting"_s)));
        QVERIFY(m_client->waitForEvent(presence(u"online"_s)));
    }

    void nothingIsLostAndNothingDoubled()
    {
        const QJsonObject summary = summaryOf(*m_plant);
        QVERIFY(m_plant->waitForEnd());
        qInfo("the plant: %s", QJsonDocument(summary).toJson(QJsonDocument::Compact).constData());
        QCOMPARE(summary["dropped"_L1].toInteger(), 0);
        const qint64 values = summary["values"_L1].toInteger();
        const qint64 acknowledgedMessages = summary["acknowledged"_L1].toInteger();
        const qint64 waiting = summary["waiting"_L1].toInteger();
        QVERIFY(acknowledgedMessages > 0);
        QCOMPARE(acknowledgedMessages + waiting, summary["messages"_L1].toInteger());

        qint64 stored = 0;
        for (const char *sensor : {"P1", "P2", "P3"}) {
            const Stored of = storedOf(*m_client, QString::fromLatin1(sensor));
            QVERIFY(of.ordered);
            stored += of.readings;
        }
        // A message whose acknowledgement had not come when the plant stopped may be there or not.
        QVERIFY2(stored >= values - 3 * waiting && stored <= values,
                 qPrintable(u"%1 stored of %2, %3 messages open"_s.arg(stored).arg(values).arg(waiting)));
    }

    void theClientHasEveryEventOnce()
    {
        // One more event, which ends the story on both sides.
        QVERIFY(m_house.addDevice(u"node-2"_s));
        const auto isLast = [](const WireClient::Event &event) {
            return event.data["device"_L1]["id"_L1].toString() == u"node-2"_s;
        };
        QVERIFY(m_client->waitForEvent(isLast));
        WireClient witness(m_house.port(), m_house.caFile());
        QVERIFY(witness.open());
        QVERIFY(witness.login(u"boss"_s));
        witness.subscribe(logTopics, m_from);
        QVERIFY(witness.waitForEvent(isLast));
        const auto seen = m_client->log();
        const auto truth = witness.log();
        QCOMPARE(seen.size(), truth.size());
        for (qsizetype i = 0; i < truth.size(); ++i) {
            QCOMPARE(seen[i].seq, truth[i].seq);
            QCOMPARE(seen[i].data, truth[i].data);
        }
        QCOMPARE(m_house.stop(), 0);
    }
};

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_e2e_crashes.moc"
