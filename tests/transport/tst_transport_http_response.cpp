#include "http_response.h"

#include <gemba/core/log.h>
#include <gemba/transport/problem.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::transport;

class HttpResponseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        gemba::log::setSink([](const gemba::log::Record &) {});
    }
    void carriesSafetyHeaders()
    {
        const QByteArray bytes = serialize({.status = 200, .contentType = "text/plain", .headers = {}, .body = "hello"},
                                           {.tls = true, .keepAlive = true, .nowMs = 784'111'777'000});
        QVERIFY(bytes.startsWith("HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Length: 5\r\n"));
        for (const char *line :
             {"Cache-Control: no-store", "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer",
              "Content-Type: text/plain", "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
              "Strict-Transport-Security: max-age=31536000"})
            QCOMPARE(bytes.count(QByteArray("\r\n") + line + "\r\n"), 1);
        QVERIFY(!bytes.contains("Connection"));
        QVERIFY(bytes.endsWith("\r\n\r\nhello"));
    }
    void handlerMayReplaceDefaults()
    {
        HttpResponse response;
        response.headers = {{"cache-control", "max-age=60"}, {"Content-Security-Policy", "default-src 'self'"}};
        const QByteArray bytes = serialize(response, {.keepAlive = false});
        QVERIFY(!bytes.contains("no-store"));
        QVERIFY(bytes.contains("cache-control: max-age=60\r\n"));
        QCOMPARE(bytes.count("default-src"), 1);
        QVERIFY(bytes.contains("Connection: close\r\n"));
        QVERIFY(!bytes.contains("Strict-Transport"));
    }
    void headersCannotSplitTheAnswer()
    {
        HttpResponse response;
        response.contentType = "text/html\r\nX-Bad: 1";
        response.headers = {
            {"X-Good", "1"},          {"X-A", "b\r\nX-Bad: 1"},         {"X-Bad: 1\r\nX", "y"},        {"", "x"},
            {"Content-Length", "99"}, {"Transfer-Encoding", "chunked"}, {"X-B", QByteArray("a\0b", 3)}};
        const QByteArray bytes = serialize(response, {.keepAlive = true});
        QVERIFY(bytes.contains("X-Good: 1\r\n"));
        QVERIFY(!bytes.contains("X-Bad"));
        QVERIFY(!bytes.contains("X-B:"));
        QVERIFY(!bytes.contains("99") && !bytes.contains("chunked"));
    }
    void headHasTheLengthButNoBody()
    {
        const QByteArray bytes = serialize({.status = 200, .contentType = "text/plain", .headers = {}, .body = "hello"},
                                           {.isHead = true, .keepAlive = true});
        QVERIFY(bytes.contains("Content-Length: 5\r\n"));
        QVERIFY(bytes.endsWith("\r\n\r\n"));
    }
    void someStatusesHaveNoBody()
    {
        for (const int status : {204, 304}) {
            const QByteArray bytes =
                serialize({.status = status, .contentType = {}, .headers = {}, .body = "x"}, {.keepAlive = true});
            QVERIFY(!bytes.contains("Content-Length"));
            QVERIFY(bytes.endsWith("\r\n\r\n"));
        }
        QVERIFY(
            serialize({.status = 99, .contentType = {}, .headers = {}, .body = {}}, {}).startsWith("HTTP/1.1 500 "));
    }
    /// The same shape for every code there is.
    void problemsAreRfc9457()
    {
        for (const gemba::ErrorInfo &info : gemba::errorCatalogue()) {
            const HttpResponse response = problem(gemba::Error{info.code, u"limits.hi"_s, u"too high"_s}, u"R1"_s);
            QCOMPARE(response.status, info.httpStatus);
            QCOMPARE(response.contentType, "application/problem+json");
            const QJsonObject body = QJsonDocument::fromJson(response.body).object();
            const int number = static_cast<int>(info.code);
            QCOMPARE(body[u"type"].toString(), u"/docs#error-%1"_s.arg(number));
            QCOMPARE(body[u"title"].toString(), QString::fromUtf8(info.text));
            QCOMPARE(body[u"status"].toInt(), info.httpStatus);
            QCOMPARE(body[u"code"].toInt(), number);
            QCOMPARE(body[u"name"].toString(), QString::fromUtf8(info.name));
            QCOMPARE(body[u"field"].toString(), u"limits.hi"_s);
            QCOMPARE(body[u"detail"].toString(), u"too high"_s);
            QCOMPARE(body[u"referenceId"].toString(), u"R1"_s);
            QVERIFY(response.headers.contains(std::pair<QByteArray, QByteArray>("X-Reference-Id", "R1")));
        }
    }
    void httpMayNeedAnotherStatus()
    {
        const HttpResponse response =
            problem(gemba::Error{gemba::ErrorCode::MessageTooLarge, {}, u"the head is too large"_s}, u"R1"_s, 431);
        QCOMPARE(response.status, 431);
        QCOMPARE(QJsonDocument::fromJson(response.body).object()[u"status"].toInt(), 431);
    }
};

QTEST_GUILESS_MAIN(HttpResponseTest)
#include "tst_transport_http_response.moc"
