#include <gemba/wire/envelope.h>

#include <QTest>

using namespace gemba;
using namespace Qt::StringLiterals;

class EnvelopeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestsAreReadTheSameInBothEncodings()
    {
        const QJsonObject message = wire::requestMessage(7, u"alarms.list"_s, {{u"limit"_s, 5}}, u"k-1"_s);
        for (const auto encoding : {wire::Encoding::Json, wire::Encoding::Cbor}) {
            const auto parsed = wire::parseMessage(wire::serializeMessage(message, encoding), encoding);
            QVERIFY(parsed.ok());
            const auto request = wire::readRequest(*parsed);
            QVERIFY(request.ok());
            QCOMPARE(request->id.toInteger(), 7);
            QCOMPARE(request->method, u"alarms.list"_s);
            QCOMPARE(request->params, (QJsonObject{{u"limit"_s, 5}}));
            QCOMPARE(request->idempotencyKey, u"k-1"_s);
            QVERIFY(!request->isPassive);
        }
        QVERIFY(wire::readRequest(wire::requestMessage(7, u"alarms.list"_s, {}, {}, true))->isPassive);
    }

    // What one side writes the other side's strict check must take: a reading of 10^19 must not cut off every screen.
    void everyFiniteNumberArrives_data()
    {
        QTest::addColumn<double>("number");
        for (const double number :
             {9.223372036854775e18, 9.223372036854776e18, 9.2233720392233720e19, 1e20, 1.2345678901234567e20,
              9.999999999999999e20, 1e21, 1.7976931348623157e308, 5e-324, 0.1, -1e19, 9007199254740993.0})
            QTest::addRow("%.17g", number) << number;
    }
    void everyFiniteNumberArrives()
    {
        QFETCH(double, number);
        for (const auto encoding : {wire::Encoding::Json, wire::Encoding::Cbor}) {
            const auto parsed = wire::parseMessage(wire::serializeMessage({{u"value"_s, number}}, encoding), encoding);
            QVERIFY(parsed.ok());
            QVERIFY((*parsed)["value"_L1].toDouble() == number);
        }
    }

    void malformedRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("not json") << QByteArray("{");
        QTest::newRow("no version") << QByteArray(R"({"id":1,"method":"x"})");
        QTest::newRow("no method") << QByteArray(R"({"jsonrpc":"2.0","id":1})");
        QTest::newRow("params list") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"x","params":[1]})");
        QTest::newRow("id object") << QByteArray(R"({"jsonrpc":"2.0","id":{},"method":"x"})");
        QTest::newRow("id fraction") << QByteArray(R"({"jsonrpc":"2.0","id":1.5,"method":"x"})");
        QTest::newRow("extra member") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"x","role":"ADMIN"})");
        QTest::newRow("passive number") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"x","passive":1})");
        QTest::newRow("empty key") << QByteArray(
            R"({"jsonrpc":"2.0","id":1,"method":"x","params":{"idempotencyKey":""}})");
    }
    void malformedRequestsAreRefused()
    {
        QFETCH(QByteArray, text);
        const auto parsed = wire::parseMessage(text, wire::Encoding::Json);
        QVERIFY(!parsed.ok() || !wire::readRequest(*parsed).ok());
    }

    void errorsKeepCodeFieldAndReference()
    {
        const Error error{ErrorCode::FieldRange, u"limits.hi"_s, u"expected 0 to 10"_s};
        const QJsonObject message = wire::errorMessage(u"a"_s, error, u"ref-1"_s);
        const QJsonObject object = message["error"_L1].toObject();
        QCOMPARE(object["code"_L1].toInt(), -32602);
        QCOMPARE(object["data"_L1]["code"_L1].toInt(), 2006);
        QCOMPARE(object["data"_L1]["referenceId"_L1].toString(), u"ref-1"_s);
        const Error back = wire::errorFromMessage(object);
        QCOMPARE(back.code, error.code);
        QCOMPARE(back.field, error.field);
        QCOMPARE(back.referenceId, u"ref-1"_s);
    }
};

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "tst_wire_envelope.moc"
