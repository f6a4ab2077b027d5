// What a device may send, and what is refused with the member named: docs/device-protocol.md as a table.

#include "tele_message.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::devices;

class TeleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("elements");
        QTest::addColumn<int>("values");
        const auto row = [](const char *name, const QByteArray &payload, int elements = 1, int values = 1) {
            QTest::newRow(name) << payload << elements << values;
        };
        row("smallest", R"({"ts":1763683200123,"v":{"P1":4.21}})");
        row("the protocol's example",
            R"({"seq":12,"ts":1763683200123,"v":{"P1":4.21,"P2":2.9},"q":{"P2":"uncertain"},"ack":true,"boot":"9f3c"})",
            1, 2);
        row("list of one", R"([{"ts":1,"v":{"P1":1}}])");
        row("list of two", R"([{"ts":1,"v":{"P1":1}},{"ts":2,"v":{"P1":1}}])", 2);
        row("time zero", R"({"ts":0,"v":{"P1":1}})");
        row("whole number written with a fraction", R"({"ts":1.0,"v":{"P1":1}})");
        row("greatest number", R"({"seq":9007199254740991,"ts":1,"v":{"P1":1}})");
        row("number zero", R"({"seq":0,"ts":1,"ack":true,"v":{"P1":1}})");
        row("no acknowledgement without a number", R"({"ts":1,"ack":false,"v":{"P1":1}})");
        row("negative value", R"({"ts":1,"v":{"P1":-273.15}})");
        row("tiny value", R"({"ts":1,"v":{"P1":1e-300}})");
        row("members of later versions", R"({"ts":1,"v":{"P1":1},"temperature":{"a":[1,2]},"x":null})");
        row("quality good", R"({"ts":1,"v":{"P1":1},"q":{"P1":"good"}})");
        row("quality of a value that is not there", R"({"ts":1,"v":{"P1":1},"q":{"P9":"bad"}})");
        row("name of 64", R"({"ts":1,"v":{")" + QByteArray(64, 'n') + R"(":1}})");
        row("name not ASCII", "{\"ts\":1,\"v\":{\"Ciśnienie\":1}}");
        row("empty boot", R"({"ts":1,"boot":"","v":{"P1":1}})");
        row("white space", " { \"ts\" : 1 ,\n\t\"v\" : { \"P1\" : 1 } } ");
        row("at the size limit", R"({"ts":1,"v":{"P1":1},"pad":")" + QByteArray(64 * 1024 - 32, 'x') + R"("})");
        QByteArray many = "[";
        for (int i = 0; i < 1000; ++i)
            many += (i ? ",{\"ts\":" : "{\"ts\":") + QByteArray::number(i) + R"(,"v":{"P1":1}})";
        row("list of 1000", many + ']', 1000);
        QByteArray values;
        for (int i = 0; i < 256; ++i)
            values += (i ? ",\"S" : "\"S") + QByteArray::number(i) + "\":1";
        row("256 values", R"({"ts":1,"v":{)" + values + "}}", 1, 256);
    }
    void accepts()
    {
        QFETCH(QByteArray, payload);
        const auto read = readTele(payload);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().field + u' ' + read.error().detail));
        QTEST(int(read->size()), "elements");
        QTEST(int(read->first().batch.values.size()), "values");
    }

    void readsEveryMember()
    {
        const auto read = readTele(R"({"seq":12,"ts":1763683200123,"v":{"P1":4.21,"P2":2.9,"P3":3},)"
                                   R"("q":{"P2":"uncertain","P3":"bad"},"ack":true,"boot":"9f3c"})");
        QVERIFY(read.ok());
        const TeleMessage &message = read->first();
        QVERIFY(message.wantsAck);
        QCOMPARE(message.batch.seq, 12);
        QCOMPARE(message.batch.timeMs, 1763683200123);
        QCOMPARE(message.batch.epoch, u"9f3c"_s);
        QCOMPARE(message.batch.values[0].channel, u"P1"_s);
        QCOMPARE(message.batch.values[0].value, 4.21);
        QVERIFY(message.batch.values[0].quality == sensors::DeviceQuality::Good);
        QVERIFY(message.batch.values[1].quality == sensors::DeviceQuality::Uncertain);
        QVERIFY(message.batch.values[2].quality == sensors::DeviceQuality::Bad);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QByteArray &payload, const QString &field = {}) {
            QTest::newRow(name) << payload << field;
        };
        row("nothing", "");
        row("white space", "  ");
        row("no JSON", "P1=4.2");
        row("cut off", R"({"ts":1,"v":{"P1":)");
        row("trailing text", R"({"ts":1,"v":{"P1":1}} x)");
        row("two documents", R"({"ts":1,"v":{"P1":1}}{"ts":1,"v":{"P1":1}})");
        row("not UTF-8", "{\"ts\":1,\"v\":{\"P\xff\":1}}");
        row("byte zero", QByteArray("{\"ts\":1,\"v\":{\"P\0\":1}}", 22));
        row("byte order mark", "\xef\xbb\xbf{\"ts\":1,\"v\":{\"P1\":1}}");
        row("member twice", R"({"ts":1,"ts":2,"v":{"P1":1}})");
        row("value twice", R"({"ts":1,"v":{"P1":1,"P1":2}})");
        row("comment", R"({"ts":1,/* */"v":{"P1":1}})");
        row("NaN", R"({"ts":1,"v":{"P1":NaN}})");
        row("Infinity", R"({"ts":1,"v":{"P1":Infinity}})");
        row("leading zero", R"({"ts":01,"v":{"P1":1}})");
        row("leading plus", R"({"ts":+1,"v":{"P1":1}})");
        row("deep", QByteArray(2000, '[') + QByteArray(2000, ']'));
        row("over the size limit", R"({"ts":1,"v":{"P1":1},"pad":")" + QByteArray(64 * 1024, 'x') + R"("})");
        row("empty list", "[]");
        row("number", "12");
        row("text", R"("P1")");
        row("null", "null");
        row("list of numbers", "[1,2]");
        row("list in a list", R"([[{"ts":1,"v":{"P1":1}}]])");
        row("one bad in a list", R"([{"ts":1,"v":{"P1":1}},{"ts":1}])", u"v"_s);
        row("no time", R"({"v":{"P1":1}})", u"ts"_s);
        row("time as text", R"({"ts":"1","v":{"P1":1}})", u"ts"_s);
        row("time with a fraction", R"({"ts":1.5,"v":{"P1":1}})", u"ts"_s);
        row("time below zero", R"({"ts":-1,"v":{"P1":1}})", u"ts"_s);
        row("time after 2100", R"({"ts":4102444800001,"v":{"P1":1}})", u"ts"_s);
        row("time null", R"({"ts":null,"v":{"P1":1}})", u"ts"_s);
        row("number as text", R"({"seq":"1","ts":1,"v":{"P1":1}})", u"seq"_s);
        row("number below zero", R"({"seq":-1,"ts":1,"v":{"P1":1}})", u"seq"_s);
        row("number with a fraction", R"({"seq":0.5,"ts":1,"v":{"P1":1}})", u"seq"_s);
        row("number beyond exactness", R"({"seq":9007199254740993,"ts":1,"v":{"P1":1}})", u"seq"_s);
        row("number null", R"({"seq":null,"ts":1,"v":{"P1":1}})", u"seq"_s);
        row("acknowledgement without a number", R"({"ts":1,"ack":true,"v":{"P1":1}})", u"seq"_s);
        row("acknowledgement as a number", R"({"seq":1,"ts":1,"ack":1,"v":{"P1":1}})", u"ack"_s);
        row("boot as a number", R"({"ts":1,"boot":5,"v":{"P1":1}})", u"boot"_s);
        row("boot of 65", R"({"ts":1,"boot":")" + QByteArray(65, 'b') + R"(","v":{"P1":1}})", u"boot"_s);
        row("no values", R"({"ts":1})", u"v"_s);
        row("values empty", R"({"ts":1,"v":{}})", u"v"_s);
        row("values as a list", R"({"ts":1,"v":[1,2]})", u"v"_s);
        row("values as a number", R"({"ts":1,"v":4.2})", u"v"_s);
        row("value as text", R"({"ts":1,"v":{"P1":"4.2"}})", u"v.P1"_s);
        row("value true", R"({"ts":1,"v":{"P1":true}})", u"v.P1"_s);
        row("value null", R"({"ts":1,"v":{"P1":null}})", u"v.P1"_s);
        row("value an object", R"({"ts":1,"v":{"P1":{"value":1}}})", u"v.P1"_s);
        row("second value bad", R"({"ts":1,"v":{"P1":1,"P2":[]}})", u"v.P2"_s);
        row("name empty", R"({"ts":1,"v":{"":1}})", u"v"_s);
        row("name of 65", R"({"ts":1,"v":{")" + QByteArray(65, 'n') + R"(":1}})", u"v"_s);
        row("quality as text", R"({"ts":1,"v":{"P1":1},"q":"bad"})", u"q"_s);
        row("quality unknown", R"({"ts":1,"v":{"P1":1},"q":{"P1":"fine"}})", u"q.P1"_s);
        row("quality as a number", R"({"ts":1,"v":{"P1":1},"q":{"P1":0}})", u"q.P1"_s);
        QByteArray values;
        for (int i = 0; i < 257; ++i)
            values += (i ? ",\"S" : "\"S") + QByteArray::number(i) + "\":1";
        row("257 values", R"({"ts":1,"v":{)" + values + "}}", u"v"_s);
        QByteArray many = "[{\"ts\":1,\"v\":{\"P1\":1}}";
        for (int i = 0; i < 1000; ++i)
            many += R"(,{"ts":1,"v":{"P1":1}})";
        row("list of 1001", many + ']');
    }
    void refuses()
    {
        QFETCH(QByteArray, payload);
        const auto read = readTele(payload);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::PayloadInvalid);
        QTEST(read.error().field, "field");
        QVERIFY(!read.error().detail.isEmpty());
    }

    void topics_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QString>("parts");
        QTest::newRow("tele") << u"gemba/v1/plant/node-1/tele"_s << u"plant node-1 tele"_s;
        QTest::newRow("two levels") << u"gemba/v1/plant/node-1/cmd/ack"_s << u"plant node-1 cmd/ack"_s;
        QTest::newRow("other version") << u"gemba/v2/plant/node-1/tele"_s << QString();
        QTest::newRow("other tree") << u"silaware/v1/plant/node-1/tele"_s << QString();
        QTest::newRow("no channel") << u"gemba/v1/plant/node-1"_s << QString();
        QTest::newRow("too deep") << u"gemba/v1/plant/node-1/a/b/c"_s << QString();
        QTest::newRow("leading slash") << u"/gemba/v1/plant/node-1/tele"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void topics()
    {
        QFETCH(QString, topic);
        const auto read = readTopic(topic);
        QTEST(read ? read->site + u' ' + read->device + u' ' + read->channel : QString(), "parts");
        if (read)
            QCOMPARE(makeTopic(read->site, DeviceId(read->device), read->channel), topic);
    }
};

QTEST_GUILESS_MAIN(TeleTest)
#include "tst_devices_tele.moc"
