#include <gemba/wire/strict_json.h>

#include <QTest>

using namespace Qt::StringLiterals;
using gemba::wire::checkStrictJson;

namespace {

void rows(std::initializer_list<QByteArrayView> texts)
{
    for (const QByteArrayView text : texts)
        QTest::newRow(qPrintable(QString::fromLatin1(text.toByteArray().left(60).toPercentEncoding(" {}[]:,\"\\"))))
            << text.toByteArray();
}

} // namespace

class StrictJsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        // Structure and white space
        rows({"[]", "{}", " [ ] ", "\t{\n}\r\n", "[[]]", "[{},[],{}]", "[1,2 , 3]", "{\"a\":1}", "{\"a\" : [ ] }",
              "{\"a\":{\"b\":{\"c\":null}}}", "[null,true,false]", "{\"\":0}", "{\"a\":1,\"b\":1}",
              "{\"a\":{\"a\":{\"a\":1}}}", "[{\"a\":1},{\"a\":1}]", "{\"a\":1,\"A\":2}"});
        // Lonely values
        rows({"null", "true", "false", "42", "-0.1", "\"x\"", "\"\"", " 1 "});
        // Numbers
        rows({"[0]",
              "[-0]",
              "[-1]",
              "[10]",
              "[9223372036854775807]",
              "[-9223372036854775808]",
              "[0.5]",
              "[1.0]",
              "[-0.0]",
              "[1e0]",
              "[1E1]",
              "[1e+1]",
              "[1e-1]",
              "[1E-05]",
              "[1.5e10]",
              "[1e308]",
              "[-1.7976931348623157e308]",
              "[0e1]",
              "[0e+1]",
              "[123.456789012345678901234567890]",
              "[9223372036854775808.0]",
              "[9223372036854776000]",
              "[-92233720392233720000]",
              "[12345678901234567000]",
              "[-0.000000000000000000000000000000000000000000000000000000000000000000000000000001]"});
        // Strings and escapes
        rows({"[\"a\"]", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]", "[\"\\u0041\"]", "[\"\\u00e9\"]", "[\"\\u0000\"]",
              "[\"\\uD83D\\uDE00\"]", "[\"\\ud801\\udc37\"]", "[\"\\uDBFF\\uDFFF\"]", "[\"\\uFFFF\"]", "[\"\x7f\"]",
              "[\"\xc3\xa9\"]", "[\"\xe2\x82\xac\"]", "[\"\xf0\x9f\x98\x80\"]", "[\"\xf4\x8f\xbf\xbf\"]",
              "[\"\xed\x9f\xbf\"]", "[\"\xee\x80\x80\"]", "[\"\xe2\x80\xa8\"]", "[\" / \"]", "[\"{[,:]}\"]"});
    }
    void accepts()
    {
        QFETCH(QByteArray, text);
        const auto result = checkStrictJson(text);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().detail));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        // Structure
        rows({"",
              " ",
              "\n",
              "[",
              "]",
              "{",
              "}",
              "[}",
              "{]",
              "[1",
              "[1,",
              "[,1]",
              "[1,]",
              "[1,,2]",
              "[,]",
              "[1 2]",
              "[1]]",
              "[]{}",
              "[] x",
              "{\"a\"}",
              "{\"a\":}",
              "{\"a\" 1}",
              "{\"a\":1,}",
              "{,\"a\":1}",
              "{\"a\":1 \"b\":2}",
              "{\"a\":1,,\"b\":2}",
              "{a:1}",
              "{'a':1}",
              "{1:1}",
              "{null:1}",
              "{\"a\"::1}",
              "{\"a\":1:2}",
              "{\"a\",1}",
              "[\"a\":1]",
              "[:1]",
              ":1",
              ",",
              "{\"a\":1",
              "{\"a\":[}",
              "[{\"a\":]}",
              "// c\n1",
              "/**/1",
              "[1/*c*/]",
              "#1",
              "1 2",
              "null null",
              "[1];"});
        // Words
        rows({"nul", "nulll", "True", "TRUE", "tru", "fals", "falsee", "undefined", "NaN", "[nan]", "Infinity",
              "[-Infinity]", "[Inf]", "[none]", "[truefalse]", "t"});
        // Numbers
        rows({"[01]",
              "[-01]",
              "[00]",
              "[-]",
              "[+1]",
              "[.5]",
              "[-.5]",
              "[1.]",
              "[1.e1]",
              "[1e]",
              "[1e+]",
              "[1E-]",
              "[1.5.5]",
              "[1e1.5]",
              "[1e1e1]",
              "[0x1]",
              "[1_000]",
              "[1a]",
              "[--1]",
              "[- 1]",
              "[1 .5]",
              "[1e400]",
              "[-1e400]",
              "[1e-400]",
              "[9223372036854775808]",
              "[-9223372036854775809]",
              "[123456789012345678000]",
              "[123456789012345678901234567890]",
              "[\xef\xbc\x91]",
              "[1,000]",
              "[2.e+3]",
              "[0e]",
              "[0E+]"});
        // Strings and escapes
        rows({"\"",
              "[\"]",
              "[\"a]",
              "['a']",
              "[\"\t\"]",
              "[\"\n\"]",
              "[\"a\\\"]",
              "[\"\\\"",
              "[\"\\a\"]",
              "[\"\\x41\"]",
              "[\"\\'\"]",
              "[\"\\0\"]",
              "[\"\\u\"]",
              "[\"\\u1\"]",
              "[\"\\u12\"]",
              "[\"\\u123\"]",
              "[\"\\u123g\"]",
              "[\"\\U0041\"]",
              "[\"\\uD800\"]",
              "[\"\\uD800x\"]",
              "[\"\\uD800\\n\"]",
              "[\"\\uD800\\uD800\"]",
              "[\"\\uD800\\u0041\"]",
              "[\"\\uDC00\"]",
              "[\"\\uDC00\\uD800\"]",
              "[\"\\uD83D\\u\"]",
              "[\"\\ uD83D\"]",
              "[\"\\\xc3\xa9\"]",
              "\"\\"});
        // UTF-8
        rows({"\xef\xbb\xbf[]",
              "\xef\xbb\xbf",
              "[\"\xff\"]",
              "[\"\x80\"]",
              "[\"\xc0\xaf\"]",
              "[\"\xc1\xbf\"]",
              "[\"\xc3\"]",
              "[\"\xe2\x82\"]",
              "[\"\xe0\x80\xaf\"]",
              "[\"\xed\xa0\x80\"]",
              "[\"\xed\xbf\xbf\"]",
              "[\"\xf0\x80\x80\xaf\"]",
              "[\"\xf4\x90\x80\x80\"]",
              "[\"\xf5\x80\x80\x80\"]",
              "[\"\xf0\x9f\x98\"]",
              "[\"\xfe\xff\"]",
              "\xc2\xa0[]",
              "[\xc2\xa0]",
              "\xff\xfe[",
              "[\"\xc3\x28\"]",
              "[\"\xe2\x28\xa1\"]"});
        // A name twice in one object, however it is written
        rows({"{\"a\":1,\"a\":1}", "{\"a\":1,\"b\":2,\"a\":3}", "{\"a\":1,\"\\u0061\":2}",
              "[{\"x\":{\"a\":1,\"a\":2}}]", "{\"\":1,\"\":2}", "{\"\xc3\xa9\":1,\"\\u00e9\":2}",
              "{\"\\uD83D\\uDE00\":1,\"\xf0\x9f\x98\x80\":2}", "{\"\\n\":1,\"\\u000a\":2}", "{\"/\":1,\"\\/\":2}"});
        // NUL and other white space that JSON does not know
        QTest::newRow("NUL alone") << QByteArray("\0", 1);
        QTest::newRow("NUL after the value") << QByteArray("[]\0", 3);
        QTest::newRow("NUL in a string") << QByteArray("[\"a\0b\"]", 7);
        QTest::newRow("NUL in a name") << QByteArray("{\"a\0\":1}", 8);
        rows({"\f[]", "[\v1]", "[1\f]", "\x1b[]", "[\b]"});
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        const auto result = checkStrictJson(text);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, gemba::ErrorCode::MalformedMessage);
        QVERIFY(!result.error().detail.isEmpty());
    }

    void depthIsBounded()
    {
        const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
        QVERIFY(checkStrictJson(nested(32)).ok());
        QVERIFY(!checkStrictJson(nested(33)).ok());
        QVERIFY(!checkStrictJson(QByteArray(1'000'000, '[')).ok());
        QVERIFY(!checkStrictJson(QByteArray("{\"a\":").repeated(100'000)).ok());
        QVERIFY(checkStrictJson(nested(100), {.depth = 100}).ok());
    }
    void sizeIsBounded()
    {
        const auto result = checkStrictJson("[1,2,3]", {.maxBytes = 6});
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, gemba::ErrorCode::MessageTooLarge);
        QVERIFY(checkStrictJson("[1,2,3]", {.maxBytes = 7}).ok());
    }
    void numberLengthIsBounded()
    {
        QVERIFY(!checkStrictJson("0." + QByteArray(200, '1')).ok());
        QVERIFY(!checkStrictJson(QByteArray(1'000'000, '1')).ok());
    }
    void membersAreBounded()
    {
        QByteArray object = "{\"k0\":0";
        for (int i = 1; i < 5'000; ++i)
            object += ",\"k" + QByteArray::number(i) + "\":0";
        object += '}';
        QVERIFY(!checkStrictJson(object).ok());
        QVERIFY(checkStrictJson(object, {.maxMembersPerObject = 5'000}).ok());
    }
    void refusalNamesTheByte()
    {
        QVERIFY(checkStrictJson("[1, x]").error().detail.contains(u"byte 4"_s));
        QVERIFY(checkStrictJson("{\"a\":1,\"a\":2}").error().detail.contains(u"byte 7"_s));
    }
    void everyPrefixOfAMessageIsRefused()
    {
        const QByteArray message = "{\"a\":[1,-2.5e3,\"x\\u00e9\\n\",true,null],\"b\":{\"c\":\"\xe2\x82\xac\"}}";
        QVERIFY(checkStrictJson(message).ok());
        for (qsizetype i = 0; i < message.size(); ++i)
            QVERIFY2(!checkStrictJson(message.first(i)).ok(), message.first(i).constData());
    }
};

QTEST_GUILESS_MAIN(StrictJsonTest)
#include "tst_wire_strict_json.moc"
