#include "notes_registry.h"

#include <gemba/rpc/rest_router.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gemba;
using namespace Qt::StringLiterals;

class RestRouterTest : public QObject
{
    Q_OBJECT

    rpc::MethodRegistry m_registry;
    std::unique_ptr<rpc::RestRouter> m_router;

private Q_SLOTS:
    void initTestCase()
    {
        notes::describeAll(m_registry);
        m_router = std::make_unique<rpc::RestRouter>(m_registry);
    }

    void requestsFindTheirMethod_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("params");
        const auto row = [](const char *name, const char *verb, const char *path, const char *query,
                            const QByteArray &body, const char *method, const QByteArray &params) {
            QTest::newRow(name) << QString::fromLatin1(verb) << QString::fromLatin1(path) << QString::fromLatin1(query)
                                << body << QString::fromLatin1(method) << params;
        };
        row("number in the path", "GET", "/notes/7", "", "", "notes.get", R"({"id":7})");
        row("a word before a parameter", "GET", "/notes/newest", "", "", "notes.newest", "{}");
        row("typed query", "GET", "/notes/newest", "limit=3&sealed=true&weight=1.5&words=a%26b%2B%C3%A9", "",
            "notes.newest", R"({"limit":3,"sealed":true,"weight":1.5,"words":"a&b+é"})");
        row("a number that is a word", "GET", "/notes/newest", "words=12", "", "notes.newest", R"({"words":"12"})");
        row("body", "POST", "/notes", "", R"({"id":1,"text":"a"})", "notes.add", R"({"id":1,"text":"a"})");
        row("path and body agree", "POST", "/notes/7/seal", "", R"({"id":7})", "notes.seal", R"({"id":7})");
        row("an unknown parameter is left to the method", "GET", "/notes/7", "colour=red", "", "notes.get",
            R"({"colour":"red","id":7})");
    }
    void requestsFindTheirMethod()
    {
        QFETCH(QString, verb);
        QFETCH(QString, path);
        QFETCH(QString, query);
        QFETCH(QByteArray, body);
        QFETCH(QString, method);
        QFETCH(QByteArray, params);
        const auto call = m_router->route(verb, path, QUrlQuery(query), QJsonDocument::fromJson(body).object());
        QVERIFY(call.ok());
        QCOMPARE(QString::fromLatin1(call->method->info.name), method);
        QCOMPARE(QJsonDocument(call->params).toJson(QJsonDocument::Compact), params);
    }

    void requestsAreRefused_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *verb, const char *path, const char *query,
                            const QByteArray &body, ErrorCode code, const char *field) {
            QTest::newRow(name) << QString::fromLatin1(verb) << QString::fromLatin1(path) << QString::fromLatin1(query)
                                << body << int(code) << QString::fromLatin1(field);
        };
        row("no such path", "GET", "/nothing", "", "", ErrorCode::UnknownMethod, "");
        row("too deep", "GET", "/notes/7/8", "", "", ErrorCode::UnknownMethod, "");
        row("root", "GET", "/", "", "", ErrorCode::UnknownMethod, "");
        row("wrong verb", "DELETE", "/notes/7", "", "", ErrorCode::MethodNotAllowed, "");
        row("a word for a number", "GET", "/notes/seven", "", "", ErrorCode::FieldType, "id");
        row("fraction for a whole number", "GET", "/notes/newest", "limit=1.5", "", ErrorCode::FieldType, "limit");
        row("beyond 64 bits", "GET", "/notes/9223372036854775808", "", "", ErrorCode::FieldType, "id");
        row("yes is not true", "GET", "/notes/newest", "sealed=yes", "", ErrorCode::FieldType, "sealed");
        row("not a number", "GET", "/notes/newest", "weight=heavy", "", ErrorCode::FieldType, "weight");
        row("given twice", "GET", "/notes/newest", "limit=1&limit=2", "", ErrorCode::FieldFormat, "limit");
        row("query on a POST", "POST", "/notes", "id=1", "", ErrorCode::FieldUnknown, "id");
        row("path and body differ", "POST", "/notes/7/seal", "", R"({"id":8})", ErrorCode::FieldFormat, "id");
        row("path and query differ", "GET", "/notes/7", "id=8", "", ErrorCode::FieldFormat, "id");
    }
    void requestsAreRefused()
    {
        QFETCH(QString, verb);
        QFETCH(QString, path);
        QFETCH(QString, query);
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        QFETCH(QString, field);
        const auto call = m_router->route(verb, path, QUrlQuery(query), QJsonDocument::fromJson(body).object());
        QVERIFY(!call.ok());
        QCOMPARE(int(call.error().code), code);
        QCOMPARE(call.error().field, field);
    }

    void aListComesItemByItem()
    {
        const auto call =
            m_router->route(u"GET"_s, u"/notes/newest"_s, QUrlQuery(u"marks=a&limit=3&marks=b%2Cc"_s), {});
        QVERIFY(call.ok());
        QCOMPARE(call->params["marks"_L1].toArray(), (QJsonArray{u"a"_s, u"b,c"_s}));
        QCOMPARE(call->params["limit"_L1].toInt(), 3);
    }

    void pathsKnowTheirVerbs()
    {
        QCOMPARE(m_router->allowedVerbs(u"/notes"_s), QStringList{u"POST"_s});
        QCOMPARE(m_router->allowedVerbs(u"/notes/newest"_s), (QStringList{u"GET"_s, u"HEAD"_s}));
        QCOMPARE(m_router->allowedVerbs(u"/nothing"_s), QStringList());
    }

    void twoOfOneNameAreAMistake()
    {
        rpc::MethodRegistry registry;
        notes::describeAll(registry);
        QVERIFY_EXCEPTION_THROWN(notes::describeAll(registry), std::logic_error);
    }
};

QTEST_GUILESS_MAIN(RestRouterTest)
#include "tst_rpc_rest_router.moc"
