#include <gemba/core/log.h>
#include <gemba/links/broker_supervisor.h>
#include <gemba/links/mqtt_link.h>

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gemba::links;

namespace {

using gemba::test::patienceMs;

/// A supervisor in a directory of its own.
struct Plant
{
    explicit Plant(const QString &directory)
    {
        options.directory = directory;
        options.listeners.append(BrokerListener{});
        options.restartMinMs = 10;
        options.restartMaxMs = 50;
        options.startTimeoutMs = patienceMs;
        options.stopTimeoutMs = patienceMs;
        supervisor = std::make_unique<BrokerSupervisor>(options, clock);
    }
    bool running()
    {
        return QTest::qWaitFor([this] { return supervisor->state() == BrokerState::Running; }, patienceMs);
    }
    std::unique_ptr<MqttLink> link(const QString &user, const QString &secret)
    {
        MqttOptions wanted;
        wanted.host = u"127.0.0.1"_s;
        wanted.port = supervisor->port();
        wanted.clientId = user;
        wanted.username = user;
        wanted.password = secret;
        wanted.reconnectMinMs = 20;
        wanted.reconnectMaxMs = 50;
        auto made = makeMqttLink(MqttBackend::Mosquitto, wanted, clock);
        made->connectToBroker();
        return made;
    }

    gemba::SystemClock clock;
    BrokerOptions options;
    std::unique_ptr<BrokerSupervisor> supervisor;
};

bool alive(qint64 pid)
{
    return ::kill(static_cast<pid_t>(pid), 0) == 0;
}

} // namespace

class BrokerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_count = 0;
    QString freshDirectory() { return m_directory.filePath(u"broker%1"_s.arg(++m_count)); }

private Q_SLOTS:
    void initTestCase()
    {
        // Brokers are killed on purpose here.
        gemba::log::setSink([](const gemba::log::Record &) {});
    }

    void startsAndStops()
    {
        Plant plant(freshDirectory());
        QSignalSpy states(plant.supervisor.get(), &BrokerSupervisor::stateChanged);
        QVERIFY(plant.supervisor->start().ok());
        QVERIFY(plant.running());
        QVERIFY(plant.supervisor->port() != 0);
        const qint64 pid = plant.supervisor->processId();
        QVERIFY(alive(pid));
        for (const QString &name : {u"/passwords"_s, u"/acl"_s, u"/mosquitto.conf"_s})
            QCOMPARE(QFile::permissions(plant.options.directory + name) &
                         (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                     QFile::Permissions());
        plant.supervisor->stop();
        QTRY_COMPARE_WITH_TIMEOUT(plant.supervisor->state(), BrokerState::Stopped, patienceMs);
        QVERIFY(!alive(pid));
        QCOMPARE(states.size(), 4);
        QCOMPARE(plant.supervisor->restarts(), quint64(0));
    }

    void destructionLeavesNoOrphan()
    {
        qint64 pid = 0;
        {
            Plant plant(freshDirectory());
            QVERIFY(plant.supervisor->start().ok());
            QVERIFY(plant.running());
            pid = plant.supervisor->processId();
        }
        QVERIFY(pid > 0 && !alive(pid));
    }

    void deathOfTheServerLeavesNoOrphan()
    {
        // A whole supervisor in another process, which then dies without a word.
        int fds[2];
        QCOMPARE(::pipe(fds), 0);
        const QString directory = freshDirectory();
        const pid_t server = ::fork();
        if (server == 0) {
            Plant plant(directory);
            if (!plant.supervisor->start().ok() || !plant.running())
                _exit(1);
            const qint64 pid = plant.supervisor->processId();
            if (::write(fds[1], &pid, sizeof pid) != sizeof pid)
                _exit(1);
            ::raise(SIGKILL);
        }
        ::close(fds[1]);
        qint64 pid = 0;
        QCOMPARE(::read(fds[0], &pid, sizeof pid), ssize_t(sizeof pid));
        ::close(fds[0]);
        ::waitpid(server, nullptr, 0);
        QTRY_VERIFY_WITH_TIMEOUT(!alive(pid), patienceMs);
        // The directory is usable at once for the next server.
        Plant next(directory);
        QVERIFY(next.supervisor->start().ok());
        QVERIFY(next.running());
    }

    void secondSupervisorWaitsForTheFirst()
    {
        const QString directory = freshDirectory();
        Plant first(directory);
        QVERIFY(first.supervisor->start().ok());
        QVERIFY(first.running());
        Plant second(directory);
        QVERIFY(second.supervisor->start().ok());
        // Its broker finds the lock taken and ends; no second broker touches the database.
        QTRY_COMPARE(second.supervisor->processId(), qint64(0));
        QCOMPARE(second.supervisor->state(), BrokerState::Starting);
        QCOMPARE(first.supervisor->state(), BrokerState::Running);
        first.supervisor->stop();
        QVERIFY(second.running());
    }

    void comesBackAfterKill()
    {
        Plant plant(freshDirectory());
        QVERIFY(plant.supervisor->start().ok());
        QVERIFY(plant.running());
        const quint16 port = plant.supervisor->port();
        QSignalSpy states(plant.supervisor.get(), &BrokerSupervisor::stateChanged);
        for (int round = 1; round <= 3; ++round) {
            states.clear();
            const qint64 pid = plant.supervisor->processId();
            ::kill(static_cast<pid_t>(pid), SIGKILL);
            QTRY_COMPARE_WITH_TIMEOUT(states.size(), 3, patienceMs);
            QCOMPARE(states.at(0).at(0).value<BrokerState>(), BrokerState::Waiting);
            QCOMPARE(states.at(0).at(1).toString(), u"it was killed"_s);
            QCOMPARE(states.at(2).at(0).value<BrokerState>(), BrokerState::Running);
            QCOMPARE(plant.supervisor->restarts(), quint64(round));
            QVERIFY(plant.supervisor->processId() != pid);
            QCOMPARE(plant.supervisor->port(), port);
        }
    }

    void keepsRetainedMessagesOverAKill()
    {
        Plant plant(freshDirectory());
        const QString secret = newBrokerSecret();
        QVERIFY(plant.supervisor->addDevice(u"p1"_s, brokerSecretHash(secret)).ok());
        QVERIFY(plant.supervisor
                    ->setCredentials({{u"server"_s, brokerSecretHash(secret), BrokerCredential::Role::Server, {}}})
                    .ok());
        QVERIFY(plant.supervisor->start().ok());
        QVERIFY(plant.running());
        const auto link = plant.link(u"server"_s, secret);
        MqttMessage message;
        message.qos = 1;
        message.retain = true;
        QSignalSpy published(link.get(), &MqttLink::published);
        for (int i = 0; i < 300; ++i) {
            message.topic = u"gemba/v1/s/d%1/state"_s.arg(i);
            message.payload = "on";
            QVERIFY(link->publish(message).ok());
        }
        QTRY_COMPARE_WITH_TIMEOUT(published.size(), 300, patienceMs);
        // It saves after the acknowledgements, every hundred changes.
        const auto saved = [&] {
            QFile database(plant.options.directory + u"/broker.db"_s);
            return database.open(QIODevice::ReadOnly) ? database.readAll().count("gemba/v1/s/d") : 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(saved() >= 200, patienceMs);
        ::kill(static_cast<pid_t>(plant.supervisor->processId()), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(link->counters().reconnects, quint64(1), patienceMs);
        int kept = 0;
        connect(link.get(), &MqttLink::messagesReceived, link.get(), [&](const auto &batch) { kept += batch.size(); });
        QVERIFY(link->subscribe(u"gemba/v1/+/+/state"_s, 1).ok());
        QTRY_VERIFY_WITH_TIMEOUT(kept >= 200, patienceMs);
    }

    void damagedDatabaseIsSetAside()
    {
        const QString directory = freshDirectory();
        QVERIFY(QDir().mkpath(directory));
        QFile database(directory + u"/broker.db"_s);
        QVERIFY(database.open(QIODevice::WriteOnly));
        database.write("\x00\xB5\x00mosquitto db but not really", 30);
        database.close();
        Plant plant(directory);
        QVERIFY(plant.supervisor->start().ok());
        QVERIFY(plant.running());
        QCOMPARE(QDir(directory).entryList({u"broker.db.broken-*"_s}).size(), 1);
    }

    void choosesAnotherPortWhenTaken()
    {
        Plant plant(freshDirectory());
        QVERIFY(plant.supervisor->start().ok());
        // Whoever is faster: mosquitto fails to bind, or the thief does.
        QTcpServer thief;
        thief.listen(QHostAddress(QHostAddress::LocalHost), plant.supervisor->port());
        QVERIFY(plant.running());
        QVERIFY(!thief.isListening() || thief.serverPort() != plant.supervisor->port());
    }

    void givesUpWhereItsOwnPortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
        Plant plant(freshDirectory());
        BrokerOptions options = plant.options;
        options.listeners.append(BrokerListener{QHostAddress(QHostAddress::LocalHost), other.serverPort(), {}});
        BrokerSupervisor supervisor(options, plant.clock);
        QSignalSpy gaveUp(&supervisor, &BrokerSupervisor::gaveUp);
        QVERIFY(supervisor.start().ok());
        QTRY_COMPARE_WITH_TIMEOUT(gaveUp.size(), 1, patienceMs);
        QCOMPARE(supervisor.state(), BrokerState::Stopped);
        QCOMPARE(supervisor.lastError().code, gemba::ErrorCode::LinkFailed);
        QCOMPARE(supervisor.lastError().field, u"listeners[1]"_s);
        QVERIFY(!supervisor.lastError().detail.isEmpty());
        QCOMPARE(supervisor.processId(), qint64(0));
        // Whoever freed the port starts it again.
        other.close();
        QVERIFY(supervisor.start().ok());
        QTRY_COMPARE_WITH_TIMEOUT(supervisor.state(), BrokerState::Running, patienceMs);
    }

    void devicesComeAndGo()
    {
        Plant plant(freshDirectory());
        QVERIFY(plant.supervisor->start().ok());
        const QString secret = newBrokerSecret();
        QCOMPARE(secret.size(), 43);
        // While it is starting: the broker must learn of it all the same.
        QVERIFY(plant.supervisor->addDevice(u"p1"_s, brokerSecretHash(secret)).ok());
        QVERIFY(plant.running());
        QCOMPARE(plant.supervisor->addDevice(u"p1"_s, brokerSecretHash(secret)).error().code,
                 gemba::ErrorCode::AlreadyExists);

        const auto first = plant.link(u"p1"_s, secret);
        QTRY_COMPARE_WITH_TIMEOUT(first->state(), MqttState::Connected, patienceMs);
        const auto second = plant.link(u"p2"_s, secret);
        QTRY_COMPARE_WITH_TIMEOUT(second->lastError().detail, u"Not authorized"_s, patienceMs);
        QVERIFY(plant.supervisor->addDevice(u"p2"_s, brokerSecretHash(secret)).ok());
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), MqttState::Connected, patienceMs);
        QCOMPARE(first->counters().connects, quint64(1)); // not disturbed

        bool isCut = false; // it tries again at once: no state to be caught by looking
        connect(first.get(), &MqttLink::stateChanged, this,
                [&isCut](MqttState state) { isCut = isCut || state == MqttState::Waiting; });
        QVERIFY(plant.supervisor->removeDevice(u"p1"_s).ok());
        QTRY_VERIFY_WITH_TIMEOUT(isCut, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(first->lastError().detail, u"Not authorized"_s, patienceMs);
        QCOMPARE(second->state(), MqttState::Connected);
        QCOMPARE(plant.supervisor->removeDevice(u"p1"_s).error().code, gemba::ErrorCode::NotFound);
    }

    void deviceCannotSpeakForAnother()
    {
        Plant plant(freshDirectory());
        const QString secret = newBrokerSecret();
        const QString hash = brokerSecretHash(secret);
        QVERIFY(
            plant.supervisor
                ->setCredentials(
                    {{u"server"_s, hash, BrokerCredential::Role::Server, {}},
                     {u"a"_s, hash, BrokerCredential::Role::Device, {}},
                     {u"b"_s, hash, BrokerCredential::Role::Device, {BrokerRight{u"silaware/power"_s, false, true}}}})
                .ok());
        QVERIFY(plant.supervisor->start().ok());
        QVERIFY(plant.running());
        const auto server = plant.link(u"server"_s, secret);
        QStringList seen;
        connect(server.get(), &MqttLink::messageReceived, server.get(), [&](const auto &m) { seen.append(m.topic); });
        QSignalSpy subscribed(server.get(), &MqttLink::subscribed);
        QVERIFY(server->subscribe(u"gemba/v1/#"_s, 1).ok());
        QTRY_COMPARE_WITH_TIMEOUT(subscribed.size(), 1, patienceMs);

        const std::vector<std::tuple<QString, QString, bool>> table{
            {u"a"_s, u"gemba/v1/s/a/state"_s, true},     {u"a"_s, u"gemba/v1/s/a/info"_s, true},
            {u"a"_s, u"gemba/v1/s/a/tele"_s, true},      {u"a"_s, u"gemba/v1/s/a/evt"_s, true},
            {u"a"_s, u"gemba/v1/s/a/cmd/ack"_s, true},   {u"a"_s, u"gemba/v1/s/a/cmd"_s, false},
            {u"a"_s, u"gemba/v1/s/a/tele/ack"_s, false}, {u"a"_s, u"gemba/v1/s/a/evt/ack"_s, false},
            {u"a"_s, u"gemba/v1/s/a/list"_s, false},     {u"a"_s, u"gemba/v1/s/a/ota"_s, false},
            {u"a"_s, u"gemba/v1/s/b/tele"_s, false},     {u"a"_s, u"gemba/v1/a/b/tele"_s, false},
            {u"a"_s, u"gemba/v1/s/x/a/tele"_s, false},   {u"a"_s, u"gemba/v1/s/a/tele/x"_s, false},
            {u"a"_s, u"silaware/power"_s, false},        {u"b"_s, u"silaware/power"_s, true},
            {u"b"_s, u"gemba/v1/s/b/tele"_s, true},      {u"b"_s, u"gemba/v1/s/a/tele"_s, false},
            {u"server"_s, u"gemba/v1/s/a/cmd"_s, true},  {u"server"_s, u"other"_s, false},
            {u"server"_s, u"$SYS/broker/x"_s, false},
        };
        std::map<QString, std::unique_ptr<MqttLink>> links;
        for (const auto &[user, topic, allowed] : table) {
            auto &link = links[user];
            if (!link) {
                MqttOptions options;
                if (user == u"server"_s) {
                    QTRY_COMPARE_WITH_TIMEOUT(seen.filter(u"/a/"_s).size(), 5, patienceMs);
                    server->disconnectFromBroker(); // one client id, one connection
                }
                link = plant.link(user, secret);
            }
            QTRY_COMPARE_WITH_TIMEOUT(link->state(), MqttState::Connected, patienceMs);
            QSignalSpy published(link.get(), &MqttLink::published);
            MqttMessage message;
            message.topic = topic;
            message.payload = "x";
            message.qos = 1;
            QVERIFY(link->publish(message).ok());
            QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patienceMs);
            QVERIFY2(published.first().at(1).value<MqttOutcome>().ok() == allowed, qPrintable(user + u' ' + topic));
        }
        QCOMPARE(seen.filter(u"/a/"_s).size(), 5);
    }

    void nobodyTakesOverAnothersSession()
    {
        Plant plant(freshDirectory());
        const QString secret = newBrokerSecret();
        const QString hash = brokerSecretHash(secret);
        QVERIFY(plant.supervisor
                    ->setCredentials({{u"server"_s, hash, BrokerCredential::Role::Server, {}},
                                      {u"a"_s, hash, BrokerCredential::Role::Device, {}},
                                      {u"b"_s, hash, BrokerCredential::Role::Device, {}}})
                    .ok());
        QVERIFY(plant.supervisor->start().ok());
        QVERIFY(plant.running());
        const auto make = [&](const QString &user, const QString &clientId) {
            MqttOptions wanted;
            wanted.host = u"127.0.0.1"_s;
            wanted.port = plant.supervisor->port();
            wanted.clientId = clientId;
            wanted.username = user;
            wanted.password = secret;
            wanted.cleanStart = false;
            wanted.sessionExpiryS = 3600;
            wanted.reconnectMinMs = 20;
            wanted.reconnectMaxMs = 50;
            return makeMqttLink(MqttBackend::Mosquitto, wanted, plant.clock);
        };
        // A goodbye that the broker has not read yet would let a message out to nobody.
        bool gone = false;
        connect(plant.supervisor.get(), &BrokerSupervisor::logLine, this,
                [&](const QString &line) { gone = gone || line == "Client server disconnected."_L1; });
        const auto server = make(u"server"_s, u"server"_s);
        QStringList seen;
        connect(server.get(), &MqttLink::messageReceived, server.get(),
                [&](const auto &m) { seen.append(QString::fromUtf8(m.payload)); });
        QSignalSpy subscribed(server.get(), &MqttLink::subscribed);
        QVERIFY(server->subscribe(u"gemba/v1/+/+/tele"_s, 1).ok());
        server->connectToBroker();
        QTRY_COMPARE_WITH_TIMEOUT(subscribed.size(), 1, patienceMs);

        // While the server is there, and while the broker keeps its messages: the thief reads none and cuts nobody off.
        const auto thief = make(u"a"_s, u"server"_s);
        QStringList stolen;
        connect(thief.get(), &MqttLink::messageReceived, thief.get(), [&](const auto &m) { stolen.append(m.topic); });
        thief->connectToBroker();
        QTRY_COMPARE_WITH_TIMEOUT(thief->state(), MqttState::Connected, patienceMs);
        const auto device = make(u"b"_s, u"b"_s);
        device->connectToBroker();
        const auto say = [&](MqttLink &link, const char *payload) {
            QSignalSpy published(&link, &MqttLink::published);
            const QString topic = &link == device.get() ? u"gemba/v1/s/b/tele"_s : u"gemba/v1/s/a/tele"_s;
            return link.publish({topic, payload, 1, false, {}, {}, {}, {}, 0}).ok() &&
                   QTest::qWaitFor([&] { return published.size() == 1; }, patienceMs) &&
                   published.first().at(1).value<MqttOutcome>().ok();
        };
        QVERIFY(say(*device, "1"));
        QTRY_COMPARE_WITH_TIMEOUT(seen, QStringList{u"1"_s}, patienceMs);
        QCOMPARE(server->counters().connects, quint64(1));

        server->disconnectFromBroker();
        QTRY_VERIFY_WITH_TIMEOUT(gone, patienceMs);
        QVERIFY(say(*device, "2"));
        thief->disconnectFromBroker();
        thief->connectToBroker();
        QTRY_COMPARE_WITH_TIMEOUT(thief->state(), MqttState::Connected, patienceMs);
        QVERIFY(say(*thief, "3")); // behind all that the broker would have sent it
        server->connectToBroker();
        QTRY_COMPARE_WITH_TIMEOUT(seen, (QStringList{u"1"_s, u"2"_s, u"3"_s}), patienceMs);
        QCOMPARE(stolen, QStringList());
        QCOMPARE(server->counters().connects, quint64(2));
        QCOMPARE(thief->counters().connects, quint64(2));
    }

    void devicesReadOnlyTheirOwn()
    {
        Plant plant(freshDirectory());
        const QString secret = newBrokerSecret();
        const QString hash = brokerSecretHash(secret);
        QVERIFY(plant.supervisor
                    ->setCredentials({{u"server"_s, hash, BrokerCredential::Role::Server, {}},
                                      {u"a"_s, hash, BrokerCredential::Role::Device, {}}})
                    .ok());
        QVERIFY(plant.supervisor->start().ok());
        QVERIFY(plant.running());
        const auto server = plant.link(u"server"_s, secret);
        const auto device = plant.link(u"a"_s, secret);
        QStringList seen;
        connect(device.get(), &MqttLink::messageReceived, device.get(), [&](const auto &m) { seen.append(m.topic); });
        QSignalSpy subscribed(device.get(), &MqttLink::subscribed);
        QVERIFY(device->subscribe(u"#"_s, 1).ok());
        QTRY_COMPARE_WITH_TIMEOUT(subscribed.size(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(server->state(), MqttState::Connected, patienceMs);
        for (const QString &topic : {u"gemba/v1/s/b/cmd"_s, u"gemba/v1/s/b/tele"_s, u"gemba/v1/s/a/tele"_s,
                                     u"gemba/v1/s/a/cmd"_s, u"gemba/v1/s/a/tele/ack"_s, u"gemba/v1/s/a/list"_s}) {
            MqttMessage message;
            message.topic = topic;
            message.qos = 1;
            QVERIFY(server->publish(message).ok());
        }
        const QStringList own{u"gemba/v1/s/a/cmd"_s, u"gemba/v1/s/a/tele/ack"_s, u"gemba/v1/s/a/list"_s};
        QTRY_COMPARE_WITH_TIMEOUT(seen, own, patienceMs);
    }

    void anonymousIsRefused()
    {
        Plant plant(freshDirectory());
        QVERIFY(plant.supervisor->start().ok());
        QVERIFY(plant.running());
        MqttOptions options;
        options.host = u"127.0.0.1"_s;
        options.port = plant.supervisor->port();
        options.clientId = u"x"_s;
        const auto link = makeMqttLink(MqttBackend::Mosquitto, options, plant.clock);
        link->connectToBroker();
        QTRY_COMPARE_WITH_TIMEOUT(link->state(), MqttState::Waiting, patienceMs);
        QCOMPARE(link->counters().connects, quint64(0));
    }

    void refusesOpenOrBrokenSettings_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("field");
        QTest::newRow("plaintext on the network") << 0 << u"listeners[0].tls"_s;
        QTest::newRow("no listener") << 1 << u"listeners"_s;
        QTest::newRow("a directory that adds a line") << 2 << u"directory"_s;
        QTest::newRow("no limit") << 3 << u"maxPacketSize"_s;
        QTest::newRow("certificate without key") << 4 << u"listeners[0].tls"_s;
    }
    void refusesOpenOrBrokenSettings()
    {
        QFETCH(int, what);
        QFETCH(QString, field);
        BrokerOptions options;
        options.directory = freshDirectory();
        options.listeners.append(BrokerListener{});
        if (what == 0)
            options.listeners.first().address = QHostAddress(QHostAddress::AnyIPv4);
        if (what == 1)
            options.listeners.clear();
        if (what == 2)
            options.directory += u"\nallow_anonymous true"_s;
        if (what == 3)
            options.maxPacketSize = 0;
        if (what == 4)
            options.listeners.first().tls = BrokerTls{u"/x.pem"_s, {}};
        const gemba::SystemClock clock;
        BrokerSupervisor supervisor(options, clock);
        const auto started = supervisor.start();
        QVERIFY(!started.ok());
        QCOMPARE(started.error().code, gemba::ErrorCode::ConfigurationInvalid);
        QCOMPARE(started.error().field, field);
        QCOMPARE(supervisor.state(), BrokerState::Stopped);
    }

    void refusesHarmfulNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << u"press-01.a_B"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("wildcard") << u"+"_s << false;
        QTest::newRow("another level") << u"a/b"_s << false;
        QTest::newRow("another field") << u"a:b"_s << false;
        QTest::newRow("another line") << u"a\nuser b"_s << false;
        QTest::newRow("ends with a line feed") << u"a\n"_s << false;
        QTest::newRow("space") << u"a b"_s << false;
        QTest::newRow("too long") << QString(65, u'a') << false;
        QTest::newRow("hidden") << u"-a"_s << false;
    }
    void refusesHarmfulNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, valid);
        QCOMPARE(brokerUsernameValid(name), valid);
        Plant plant(freshDirectory());
        QCOMPARE(plant.supervisor->addDevice(name, brokerSecretHash(u"x"_s)).ok(), valid);
    }

    void programMissing()
    {
        Plant plant(freshDirectory());
        BrokerOptions options = plant.options;
        options.program = u"no-such-broker"_s;
        BrokerSupervisor supervisor(options, plant.clock);
        QCOMPARE(supervisor.start().error().code, gemba::ErrorCode::LinkFailed);
    }

    void filesSayWhatTheyShould()
    {
        const QList<BrokerCredential> credentials{{u"server"_s, u"$7$1$a$b"_s, BrokerCredential::Role::Server, {}},
                                                  {u"p1"_s, u"$7$1$c$d"_s, BrokerCredential::Role::Device, {}}};
        QCOMPARE(brokerPasswordFile(credentials), QByteArray("server:$7$1$a$b\np1:$7$1$c$d\n"));
        const QByteArray acl = brokerAclFile(credentials);
        QVERIFY(acl.startsWith("user server\ntopic readwrite gemba/v1/#\ntopic read $SYS/#\npattern "));
        QVERIFY(!acl.contains("user p1"));
        BrokerOptions options;
        options.directory = u"/data/broker"_s;
        options.listeners.append(BrokerListener{});
        const QByteArray configuration = brokerConfiguration(options, {18'830}, {});
        for (const char *line : {"allow_anonymous false\n", "listener 18830 127.0.0.1\n", "autosave_on_changes true\n",
                                 "autosave_interval 100\n", "max_connections 2000\n", "persistence true\n"})
            QVERIFY2(configuration.contains(line), line);
        QVERIFY(!configuration.contains("\nuser "));
    }
};

QTEST_GUILESS_MAIN(BrokerTest)
#include "tst_links_broker.moc"
