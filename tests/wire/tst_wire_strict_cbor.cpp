#include <gemba/wire/strict_cbor.h>

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using gemba::wire::checkStrictCbor;

class StrictCborTest : public QObject
{
    Q_OBJECT

    static void row(const char *name, const char *hex) { QTest::newRow(name) << QByteArray::fromHex(hex); }

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("item");
        row("zero", "00");
        row("23", "17");
        row("24", "1818");
        row("256", "190100");
        row("65536", "1a00010000");
        row("largest integer", "1b7fffffffffffffff");
        row("minus one", "20");
        row("smallest integer", "3b7fffffffffffffff");
        row("not the shortest integer", "1800");
        row("false", "f4");
        row("true", "f5");
        row("null", "f6");
        row("half", "f93c00");
        row("largest half", "f97bff");
        row("subnormal half", "f90001");
        row("float", "fa3f800000");
        row("double", "fb3ff199999999999a");
        row("negative zero", "fb8000000000000000");
        row("empty bytes", "40");
        row("bytes", "43010203");
        row("bytes that are not UTF-8", "42c3ff");
        row("empty text", "60");
        row("text", "6161");
        row("text, two-byte length", "780161");
        row("UTF-8", "62c3a9");
        row("four-byte UTF-8", "64f09f9880");
        row("NUL in text", "6100");
        row("empty array", "80");
        row("array", "83010203");
        row("nested arrays", "8181818100");
        row("empty map", "a0");
        row("map", "a1616101");
        row("two keys", "a2616101616202");
        row("empty key", "a16000");
        row("same key in two maps", "82a1616101a1616101");
        row("same key nested", "a16161a1616101");
        row("array of map of array", "81a1616182f5f6");
    }
    void accepts()
    {
        QFETCH(QByteArray, item);
        const auto result = checkStrictCbor(item);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().detail));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("item");
        row("nothing", "");
        row("integer without its byte", "18");
        row("integer without its last byte", "1a000000");
        row("integer above 64 bits signed", "1b8000000000000000");
        row("integer below 64 bits signed", "3bffffffffffffffff");
        row("reserved length 28", "1c");
        row("reserved length 29", "3d");
        row("reserved length 30", "5e");
        row("indefinite integer", "1f");
        row("indefinite bytes", "5f4101ff");
        row("indefinite text", "7f6161ff");
        row("indefinite array", "9f01ff");
        row("indefinite map", "bf616101ff");
        row("break alone", "ff");
        row("break in an array", "81ff");
        row("tag 0, date text", "c06161");
        row("tag 1, epoch", "c11a514b67b0");
        row("tag 2, big number", "c249010000000000000000");
        row("tag 37, UUID", "d82540");
        row("self-described CBOR", "d9d9f700");
        row("nested tags", "c1c1c100");
        row("undefined", "f7");
        row("simple 0", "e0");
        row("simple 255", "f8ff");
        row("simple 24 in two bytes", "f818");
        row("false in two bytes", "f814");
        row("half infinity", "f97c00");
        row("half NaN", "f97e00");
        row("float infinity", "fa7f800000");
        row("float minus infinity", "faff800000");
        row("double NaN", "fb7ff8000000000000");
        row("double infinity", "fb7ff0000000000000");
        row("cut half", "f93c");
        row("cut double", "fb3ff1999999");
        row("bytes too short", "430102");
        row("bytes of 2^63", "5b8000000000000000");
        row("bytes of 2^64-1", "5bffffffffffffffff");
        row("text too short", "6261");
        row("text of 4 GiB", "7affffffff61");
        row("lone continuation byte", "6180");
        row("overlong slash", "62c0af");
        row("surrogate", "63eda080");
        row("above U+10FFFF", "64f4908080");
        row("cut UTF-8", "61c3");
        row("array too short", "8301");
        row("array of 2^32", "9b0000000100000000");
        row("array of 2^64-1", "9bffffffffffffffff");
        row("map without its value", "a16161");
        row("map of 2^63", "bb8000000000000000");
        row("map of 2^64-1", "bbffffffffffffffff");
        row("map count above half the bytes", "a2616101");
        row("integer key", "a10101");
        row("bytes key", "a1416101");
        row("array key", "a18001");
        row("map key", "a1a001");
        row("null key", "a1f601");
        row("key twice", "a2616101616102");
        row("key twice, longer length form", "a261610178016102");
        row("key twice inside", "81a16178a2616101616102");
        row("empty key twice", "a26000"
                               "6000");
        row("key that is not UTF-8", "a161ff00");
        row("two items", "0000");
        row("item after a map", "a000");
        row("array then rest", "80ff");
    }
    void refuses()
    {
        QFETCH(QByteArray, item);
        const auto result = checkStrictCbor(item);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, gemba::ErrorCode::MalformedMessage);
        QVERIFY(!result.error().detail.isEmpty());
    }

    void depthIsBounded()
    {
        const auto nested = [](int depth) { return QByteArray(depth, '\x81') + QByteArray(1, '\0'); };
        QVERIFY(checkStrictCbor(nested(32)).ok());
        QVERIFY(!checkStrictCbor(nested(33)).ok());
        QVERIFY(!checkStrictCbor(QByteArray(1'000'000, '\x81')).ok());
    }
    void sizeIsBounded()
    {
        const auto result = checkStrictCbor(QByteArray::fromHex("83010203"), {.maxBytes = 3});
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, gemba::ErrorCode::MessageTooLarge);
    }
    void acceptsWhatQtWrites()
    {
        const QJsonObject object{
            {u"id"_s, 7},
            {u"method"_s, u"sensors.list"_s},
            {u"params"_s, QJsonObject{{u"limit"_s, 50}, {u"values"_s, QJsonArray{1.5, -2, true}}}}};
        const QByteArray item = QCborValue::fromJsonValue(object).toCbor();
        QVERIFY(checkStrictCbor(item).ok());
        for (qsizetype i = 0; i < item.size(); ++i)
            QVERIFY(!checkStrictCbor(item.first(i)).ok());
    }
};

QTEST_GUILESS_MAIN(StrictCborTest)
#include "tst_wire_strict_cbor.moc"
