#include "mqtt_inbox.h"

#include <gemba/links/fake_mqtt_link.h>
#include <gemba/links/mqtt_topic.h>

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace gemba::links;

/// The pure parts of the MQTT links, and what depends on time.
class MqttPolicyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void topics_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << u"a/b"_s << true;
        QTest::newRow("empty level") << u"/a//b"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("plus") << u"a/+"_s << false;
        QTest::newRow("hash") << u"a#"_s << false;
        QTest::newRow("NUL") << QString(QChar(0)) << false;
        QTest::newRow("longest") << QString(65'535, u'x') << true;
        QTest::newRow("too long") << QString(65'536, u'x') << false;
        QTest::newRow("too long in UTF-8") << QString(40'000, u'ż') << false;
    }
    void topics()
    {
        QFETCH(QString, topic);
        QFETCH(bool, valid);
        QCOMPARE(mqttTopicValid(topic), valid);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("valid");
        for (const char *text : {"a", "a/b", "+", "#", "a/+/b", "a/#", "+/+/#", "/", "$share/g/a/#", "$SYS/#"})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        for (const char *text : {"", "a+", "a/b+/c", "a/#/b", "a#", "$share/g", "$share//a", "$share/+/a", "$share/g/"})
            QTest::addRow("not %s", text) << QString::fromLatin1(text) << false;
    }
    void filters()
    {
        QFETCH(QString, filter);
        QFETCH(bool, valid);
        QCOMPARE(mqttFilterValid(filter), valid);
    }

    void matching_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("topic");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *filter, const char *topic, bool matches) {
            QTest::addRow("%s %s", filter, topic)
                << QString::fromLatin1(filter) << QString::fromLatin1(topic) << matches;
        };
        row("a/b", "a/b", true);
        row("a/b", "a/c", false);
        row("a/b", "a", false);
        row("a", "a/b", false);
        row("a/+", "a/b", true);
        row("a/+", "a", false);
        row("a/+", "a/", true);
        row("a/+", "a/b/c", false);
        row("+/+", "/x", true);
        row("#", "a/b/c", true);
        row("a/#", "a", true);
        row("a/#", "a/b/c", true);
        row("a/#", "ab", false);
        row("a/+/#", "a", false);
        row("a/+/#", "a/b", true);
        row("#", "$SYS/x", false);
        row("+/x", "$SYS/x", false);
        row("$SYS/#", "$SYS/x", true);
        row("$share/group/a/+", "a/b", true);
        row("$share/group/a/+", "b/b", false);
    }
    void matching()
    {
        QFETCH(QString, filter);
        QFETCH(QString, topic);
        QFETCH(bool, matches);
        QCOMPARE(mqttTopicMatches(filter, topic), matches);
    }

    void inboxIsBoundedByCount()
    {
        MqttInbox inbox(3, 1'000'000);
        MqttMessage message;
        for (int i = 0; i < 3; ++i) {
            message.payload = QByteArray::number(i);
            QVERIFY(!inbox.full());
            QVERIFY(inbox.put(message));
        }
        QVERIFY(inbox.full());
        QVERIFY(!inbox.put(message));
        QCOMPARE(inbox.take(2).size(), 2);
        QVERIFY(!inbox.full());
        QVERIFY(inbox.put(message));
        const auto rest = inbox.take(10);
        QCOMPARE(rest.size(), 2);
        QCOMPARE(rest.first().payload, QByteArray("2"));
        QVERIFY(inbox.empty());
    }
    void inboxIsBoundedByBytes()
    {
        MqttInbox inbox(1'000, 10'000);
        MqttMessage message;
        message.payload = QByteArray(50'000, 'x');
        QVERIFY(inbox.put(message));
        QVERIFY(!inbox.put(message));
        QCOMPARE(inbox.take(1).size(), 1);
        message.payload = QByteArray(1'000, 'x');
        int count = 0;
        while (inbox.put(message))
            ++count;
        QVERIFY(count >= 7 && count <= 10);
        QCOMPARE(inbox.take(1).size(), 1);
        QVERIFY(inbox.put(message));
    }
    void inboxKeepsOrderBetweenThreads()
    {
        MqttInbox inbox(64, 1'000'000);
        constexpr int total = 2'000;
        std::thread writer([&] {
            MqttMessage message;
            for (int i = 0; i < total;) {
                message.payload = QByteArray::number(i);
                if (inbox.put(message))
                    ++i;
                else
                    std::this_thread::yield();
            }
        });
        int next = 0;
        bool ordered = true;
        while (next < total) {
            for (const MqttMessage &message : inbox.take(7))
                ordered = ordered && message.payload.toInt() == next++;
        }
        writer.join();
        QVERIFY(ordered);
    }

    void expiredMessagesAreNotSent()
    {
        gemba::ManualClock clock(1'700'000'000'000);
        FakeMqttBroker broker;
        MqttOptions options;
        options.host = u"memory"_s;
        options.clientId = u"c"_s;
        const auto link = makeFakeMqttLink(broker, options, clock);
        QSignalSpy published(link.get(), &MqttLink::published);
        QList<MqttMessage> got;
        connect(link.get(), &MqttLink::messageReceived, link.get(), [&](const MqttMessage &m) { got.append(m); });
        QVERIFY(link->subscribe(u"t"_s, 1).ok());
        MqttMessage message;
        message.topic = u"t"_s;
        message.qos = 1;
        message.expiryS = 10;
        message.payload = "late";
        QVERIFY(link->publish(message).ok());
        message.expiryS = 30;
        message.payload = "in time";
        QVERIFY(link->publish(message).ok());
        clock.advanceMs(12'500);
        link->connectToBroker();
        QTRY_COMPARE(published.size(), 2);
        QTRY_COMPARE(got.size(), 1);
        QCOMPARE(got.first().payload, QByteArray("in time"));
        QCOMPARE(got.first().expiryS, std::optional<quint32>(18));
        QVERIFY(!published.first().at(1).value<MqttOutcome>().ok());
        QCOMPARE(link->counters().refused.value(u"expired"_s), quint64(1));
    }

    void refusalsOfTheFakeAreReported()
    {
        const gemba::SystemClock clock;
        FakeMqttBroker broker;
        broker.refusePublishes(mqtt_reason::quotaExceeded);
        MqttOptions options;
        options.host = u"memory"_s;
        options.clientId = u"c"_s;
        const auto link = makeFakeMqttLink(broker, options, clock);
        QSignalSpy published(link.get(), &MqttLink::published);
        link->connectToBroker();
        MqttMessage message;
        message.topic = u"t"_s;
        message.qos = 1;
        QVERIFY(link->publish(message).ok());
        QTRY_COMPARE(published.size(), 1);
        QCOMPARE(published.first().at(1).value<MqttOutcome>().reason, u"Quota exceeded"_s);
        QCOMPARE(broker.connectedClients(), QStringList{u"c"_s});
    }

    void unusableOptionsThrow()
    {
        const gemba::SystemClock clock;
        MqttOptions options;
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 static_cast<void>(makeMqttLink(MqttBackend::Mosquitto, options, clock)));
        options.host = u"127.0.0.1"_s;
        options.cleanStart = false;
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                                 static_cast<void>(makeMqttLink(MqttBackend::Mosquitto, options, clock)));
        options.cleanStart = true;
        QVERIFY(makeMqttLink(MqttBackend::Mosquitto, options, clock));
    }
};

QTEST_GUILESS_MAIN(MqttPolicyTest)
#include "tst_links_mqtt_policy.moc"
