// The program as it is run, against a real mosquitto that lets a device touch its own subtree only.

#include <gemba/core/clock.h>
#include <gemba/links/broker_supervisor.h>
#include <gemba/links/mqtt_link.h>

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::links;
using gemba::test::eventually;
using gemba::test::patienceMs;

namespace {

const QString prefix = u"gemba/v1/hall/node-1/"_s;

/// The program and what it says.
class PlantProcess
{
public:
    explicit PlantProcess(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(qEnvironmentVariable("GEMBA_PLANT"), arguments);
    }
    ~PlantProcess()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
    void say(const QJsonObject &command)
    {
        m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    }
    /// The first line, from now on or before, that has this member with this value.
    QJsonObject line(const QString &key, const QJsonValue &value)
    {
        while (m_process.canReadLine())
            m_lines.append(QJsonDocument::fromJson(m_process.readLine()).object());
        for (const QJsonObject &line : m_lines) {
            if (line[key] == value)
                return line;
        }
        return {};
    }
    /// Asks once and waits for that answer; empty when none came.
    QJsonObject ask(QJsonObject question)
    {
        const int id = ++m_lastId;
        question.insert(u"id"_s, id);
        say(question);
        return eventually([&] { return !line(u"id"_s, id).isEmpty(); }) ? line(u"id"_s, id) : QJsonObject();
    }
    /// Asks for the summary again and again until it fits.
    template <typename Fits>
    bool summaryBecomes(Fits fits)
    {
        const QDeadlineTimer deadline(patienceMs);
        while (!fits(ask({{u"query"_s, u"summary"_s}}))) {
            if (deadline.hasExpired())
                return false;
            QTest::qWait(20);
        }
        return true;
    }
    void stop() { m_process.terminate(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    int exitCode() const { return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1; }

private:
    QProcess m_process;
    QList<QJsonObject> m_lines;
    int m_lastId = 1'000; // the tests' own numbers are below
};

/// The server's side of the wire: keeps everything, acknowledges when told to.
class Server
{
public:
    Server(const MqttOptions &options, const Clock &clock)
        : m_link(makeMqttLink(MqttBackend::Mosquitto, options, clock))
    {
        QObject::connect(m_link.get(), &MqttLink::messageReceived, m_link.get(),
                         [this](const MqttMessage &message) { take(message); });
        if (m_link->subscribe(u"gemba/v1/+/+/#"_s, 1))
            m_link->connectToBroker();
    }
    bool connected() const { return m_link->state() == MqttState::Connected; }
    void send(const QString &channel, const QJsonObject &object)
    {
        MqttMessage message;
        message.topic = prefix + channel;
        message.payload = QJsonDocument(object).toJson(QJsonDocument::Compact);
        message.qos = 1;
        static_cast<void>(m_link->publish(message));
    }
    void acknowledge(bool from) { m_acknowledge = from; }

    /// Every state told since forgetStates(), oldest first.
    const QStringList &states() const { return m_states; }
    void forgetStates() { m_states.clear(); }
    /// The last message of a channel.
    QJsonObject last(const QString &channel) const { return m_last.value(channel); }
    const QList<QJsonObject> &telemetry() const { return m_telemetry; }
    QSet<qint64> sequences() const
    {
        QSet<qint64> all;
        for (const QJsonObject &message : m_telemetry)
            all.insert(message[u"seq"_s].toInteger());
        return all;
    }
    int unreadable() const { return m_unreadable; }

private:
    void take(const MqttMessage &message)
    {
        if (!message.topic.startsWith(prefix))
            return;
        const QString channel = message.topic.mid(prefix.size());
        const QJsonDocument document = QJsonDocument::fromJson(message.payload);
        m_last.insert(channel, document.object());
        if (channel == u"state"_s)
            m_states.append(document[u"state"_s].toString());
        if (channel != u"tele"_s)
            return;
        QJsonArray elements = document.array();
        if (document.isObject())
            elements.append(document.object());
        if (elements.isEmpty())
            ++m_unreadable;
        QJsonArray seqs;
        for (const QJsonValue &element : elements) {
            m_telemetry.append(element.toObject());
            if (element[u"ack"_s].toBool())
                seqs.append(element[u"seq"_s]);
        }
        if (m_acknowledge && !seqs.isEmpty())
            send(u"tele/ack"_s, {{u"seqs"_s, seqs}});
    }

    std::unique_ptr<MqttLink> m_link;
    QHash<QString, QJsonObject> m_last;
    QList<QJsonObject> m_telemetry;
    QStringList m_states;
    int m_unreadable = 0;
    bool m_acknowledge = false;
};

} // namespace

class PlantProgramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        BrokerOptions options;
        options.directory = m_directory->filePath(u"broker"_s);
        options.listeners = {BrokerListener{}};
        options.startTimeoutMs = patienceMs;
        m_broker = std::make_unique<BrokerSupervisor>(options, m_clock);
        const QString secret = newBrokerSecret();
        QVERIFY(m_broker
                    ->setCredentials({{u"server"_s, brokerSecretHash(u"server"_s), BrokerCredential::Role::Server, {}},
                                      {u"node-1"_s, brokerSecretHash(secret), BrokerCredential::Role::Device, {}}})
                    .ok());
        QVERIFY(m_broker->start().ok());
        QTRY_COMPARE(m_broker->state(), BrokerState::Running);
        QFile file(m_directory->filePath(u"secret"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(secret.toUtf8() + '\n');

        MqttOptions server;
        server.host = u"127.0.0.1"_s;
        server.port = m_broker->port();
        server.clientId = u"server"_s;
        server.username = u"server"_s;
        server.password = u"server"_s;
        server.reconnectMaxMs = 500;
        m_server = std::make_unique<Server>(server, m_clock);
        QTRY_VERIFY(m_server->connected());
    }
    void cleanup()
    {
        m_server.reset();
        m_broker.reset();
        m_directory.reset();
    }

    void birthTelemetryCommandsAndAnOrderlyEnd()
    {
        PlantProcess plant(arguments({}));
        QTRY_VERIFY(!plant.line(u"event"_s, u"online"_s).isEmpty());
        QTRY_COMPARE(m_server->last(u"state"_s)[u"state"_s].toString(), u"online"_s);
        QTRY_VERIFY(m_server->telemetry().size() >= 3);
        QCOMPARE(m_server->telemetry()[0][u"v"_s].toObject().size(), 3);
        QTRY_COMPARE(m_server->last(u"info"_s)[u"config"_s][u"version"_s].toInt(-1), 0);

        m_server->send(u"cmd"_s, command(u"c1"_s, u"ping"_s, {}));
        QTRY_COMPARE(m_server->last(u"cmd/ack"_s)[u"id"_s].toString(), u"c1"_s);
        const qint64 age = m_clock.nowMs() - m_server->last(u"cmd/ack"_s)[u"observed"_s][u"ts"_s].toInteger();
        QVERIFY(std::abs(age) < patienceMs);

        m_server->send(
            u"cmd"_s,
            command(u"c2"_s, u"config"_s,
                    {{u"version"_s, 2}, {u"sensors"_s, QJsonObject{{u"P1"_s, QJsonObject{{u"intervalMs"_s, 200}}}}}}));
        QTRY_COMPARE(m_server->last(u"info"_s)[u"config"_s][u"version"_s].toInt(), 2);
        QTRY_COMPARE(m_server->last(u"cmd/ack"_s)[u"id"_s].toString(), u"c2"_s);
        QCOMPARE(m_server->last(u"cmd/ack"_s)[u"status"_s].toString(), u"accepted"_s);

        plant.stop();
        QTRY_VERIFY(!plant.line(u"summary"_s, true).isEmpty());
        QTRY_VERIFY(!plant.isRunning());
        QCOMPARE(plant.exitCode(), 0);
        const QJsonObject summary = plant.line(u"summary"_s, true);
        QCOMPARE(summary[u"commands"_s].toInt(), 2);
        QCOMPARE(summary[u"lost"_s].toInt(), 0);
        QTRY_COMPARE(m_server->last(u"state"_s)[u"state"_s].toString(), u"offline"_s);
        QVERIFY2(m_server->last(u"state"_s).contains(u"ts"_s), "it said goodbye itself");
        QTRY_COMPARE(m_server->telemetry().size(), summary[u"messages"_s].toInt());
    }
    void nothingIsLostWithoutAServerAndOverABrokerKill()
    {
        // Slower than any acknowledgement on its way, so that there is a moment when none is.
        PlantProcess plant(
            arguments({u"--interval"_s, u"1000"_s, u"--ack"_s, u"--data"_s, m_directory->filePath(u"plant"_s)}));
        QTRY_VERIFY(m_server->telemetry().size() >= 3);
        ::kill(pid_t(m_broker->processId()), SIGKILL);
        QTRY_COMPARE(m_broker->restarts(), 1u);
        QTRY_VERIFY(m_server->connected());
        m_server->acknowledge(true);
        QVERIFY(plant.summaryBecomes(
            [](const QJsonObject &so) { return so[u"resent"_s].toInt() >= 3 && so[u"waiting"_s].toInt(-1) == 0; }));
        plant.stop();
        QTRY_VERIFY(!plant.line(u"summary"_s, true).isEmpty());
        const QJsonObject summary = plant.line(u"summary"_s, true);
        // It does not wait for ever for the last acknowledgement; the message itself is underway all the same.
        QVERIFY(summary[u"waiting"_s].toInt() <= 3);
        const qint64 count = summary[u"messages"_s].toInteger();
        QCOMPARE(summary[u"acknowledged"_s].toInteger() + summary[u"waiting"_s].toInteger(), count);
        for (qint64 seq = 1; seq <= count; ++seq)
            QTRY_VERIFY2(m_server->sequences().contains(seq), qPrintable(QString::number(seq)));
    }
    void aKilledPlantIsMournedAndReusesNoSequence()
    {
        const QStringList with = arguments({u"--data"_s, m_directory->filePath(u"plant"_s)});
        {
            PlantProcess plant(with);
            QTRY_VERIFY(m_server->telemetry().size() >= 3);
            plant.kill();
        }
        QTRY_COMPARE(m_server->last(u"state"_s)[u"state"_s].toString(), u"offline"_s);
        QVERIFY2(!m_server->last(u"state"_s).contains(u"ts"_s), "the last will");
        const QSet<qint64> before = m_server->sequences();
        const qsizetype count = m_server->telemetry().size();
        PlantProcess again(with);
        QTRY_VERIFY(m_server->telemetry().size() >= count + 3);
        for (qsizetype i = count; i < m_server->telemetry().size(); ++i)
            QVERIFY(!before.contains(m_server->telemetry()[i][u"seq"_s].toInteger()));
    }
    void faultsAndLinkCutsOnCommand()
    {
        PlantProcess plant(arguments({}));
        QTRY_VERIFY(m_server->telemetry().size() >= 2);
        plant.say({{u"fault"_s, u"garbage"_s}, {u"sensor"_s, u"P1"_s}, {u"kind"_s, u"binary"_s}, {u"id"_s, 7}});
        QTRY_COMPARE(plant.line(u"id"_s, 7)[u"ok"_s], QJsonValue(true));
        QTRY_VERIFY(m_server->unreadable() >= 2);
        plant.say({{u"fault"_s, u"clear"_s}});
        plant.say({{u"fault"_s, u"drift"_s}, {u"sensor"_s, u"P1"_s}, {u"id"_s, 8}});
        QTRY_COMPARE(plant.line(u"id"_s, 8)[u"field"_s].toString(), u"rate"_s);

        QTRY_COMPARE(m_server->last(u"state"_s)[u"state"_s].toString(), u"online"_s);
        m_server->forgetStates();
        plant.say({{u"link"_s, u"cut"_s}, {u"device"_s, u"node-1"_s}, {u"seconds"_s, 0.3}});
        QTRY_COMPARE(m_server->states(), (QStringList{u"offline"_s, u"online"_s}));
        plant.say({{u"link"_s, u"down"_s}, {u"device"_s, u"node-1"_s}});
        QTRY_COMPARE(m_server->last(u"state"_s)[u"state"_s].toString(), u"offline"_s);
        QVERIFY(m_server->last(u"state"_s).contains(u"ts"_s));
        plant.say({{u"stop"_s, true}});
        QTRY_VERIFY(!plant.isRunning());
    }
    void historyIsSentBeforeThePresent()
    {
        PlantProcess plant(arguments({u"--interval"_s, u"1000"_s, u"--backfill"_s, u"10m"_s}));
        QTRY_VERIFY(!plant.line(u"event"_s, u"live"_s).isEmpty());
        QTRY_VERIFY(m_server->sequences().size() >= 600);
        const qint64 first = m_server->telemetry().first()[u"ts"_s].toInteger();
        const qint64 last = m_server->telemetry().last()[u"ts"_s].toInteger();
        QVERIFY(last - first > 590'000);
        QVERIFY(std::abs(m_clock.nowMs() - last) < patienceMs);
    }
    void historyIsNotToldTwice()
    {
        const QStringList with = arguments(
            {u"--interval"_s, u"1000"_s, u"--backfill"_s, u"10m"_s, u"--data"_s, m_directory->filePath(u"plant"_s)});
        qint64 last = 0;
        for (int run = 0; run < 2; ++run) {
            PlantProcess plant(with);
            QTRY_VERIFY(!plant.line(u"event"_s, u"live"_s).isEmpty());
            plant.stop();
            QTRY_VERIFY(!plant.isRunning());
            const qint64 messages = plant.line(u"summary"_s, true)[u"messages"_s].toInteger();
            QVERIFY2(run == 0 ? messages >= 600 : messages < 300, qPrintable(QString::number(messages)));
        }
        QTRY_VERIFY(m_server->sequences().size() >= 600);
        for (const QJsonObject &message : m_server->telemetry()) {
            QVERIFY(message[u"ts"_s].toInteger() > last);
            last = message[u"ts"_s].toInteger();
        }
    }
    void aWrongSecretIsSaid()
    {
        QFile file(m_directory->filePath(u"secret"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("wrong");
        file.close();
        PlantProcess plant(arguments({}));
        QTRY_VERIFY(!plant.line(u"event"_s, u"trouble"_s).isEmpty());
        QVERIFY(plant.line(u"event"_s, u"trouble"_s)[u"reason"_s].toString().contains(u"uthori"_s));
    }
    void readyLineNamesEveryPort()
    {
        const QString link = m_directory->filePath(u"rtu"_s);
        PlantProcess plant(
            arguments({u"--modbus-port"_s, u"0"_s, u"--rtu-link"_s, link, u"--serial"_s, u"--for"_s, u"300ms"_s}));
        QTRY_VERIFY(!plant.line(u"ready"_s, true).isEmpty());
        const QJsonObject ready = plant.line(u"ready"_s, true);
        QVERIFY(ready[u"modbusPort"_s].toInt() > 0);
        QVERIFY(ready[u"rtu"_s].toString().startsWith(u"/dev/pts/"_s));
        QVERIFY(ready[u"serial"_s].toString().startsWith(u"/dev/pts/"_s));
        QCOMPARE(ready[u"devices"_s].toArray(), (QJsonArray{u"node-1"_s}));
        QTRY_VERIFY(!plant.isRunning());
        QCOMPARE(plant.exitCode(), 0);
    }

private:
    QStringList arguments(const QStringList &more) const
    {
        return QStringList{u"--site"_s,     u"hall"_s,
                           u"--broker"_s,   u"127.0.0.1:%1"_s.arg(m_broker->port()),
                           u"--devices"_s,  u"node-1:%1"_s.arg(m_directory->filePath(u"secret"_s)),
                           u"--interval"_s, u"100"_s} +
               more;
    }
    QJsonObject command(const QString &id, const QString &name, const QJsonObject &args) const
    {
        return {{u"id"_s, id},
                {u"issuer"_s, u"user:test"_s},
                {u"expiresMs"_s, m_clock.nowMs() + 600'000},
                {u"name"_s, name},
                {u"args"_s, args}};
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<BrokerSupervisor> m_broker;
    std::unique_ptr<Server> m_server;
};

QTEST_GUILESS_MAIN(PlantProgramTest)
#include "tst_plant_program.moc"
