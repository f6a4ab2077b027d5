#include <gemba/transport/http_head.h>

#include <QTest>

using namespace Qt::StringLiterals;
using gemba::transport::HttpHead;
using gemba::transport::HttpHeadLimits;
using Outcome = HttpHead::Outcome;

class HttpHeadTest : public QObject
{
    Q_OBJECT

    static void refused(const char *name, const QByteArray &head, int status = 400)
    {
        QTest::newRow(name) << head << status;
    }
    /// A request that is fine but for the extra header lines.
    static QByteArray with(const QByteArray &lines, const QByteArray &method = "POST")
    {
        return method + " /x HTTP/1.1\r\nHost: a\r\n" + lines + "\r\n";
    }
    static QByteArray target(const QByteArray &text) { return "GET " + text + " HTTP/1.1\r\nHost: a\r\n\r\n"; }

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("smallest") << target("/");
        QTest::newRow("path and query") << target("/api/v1/sensors?limit=5&after=x%20y");
        QTest::newRow("question mark in the query") << target("/a?b?c/d");
        QTest::newRow("empty query") << target("/a?");
        QTest::newRow("encoded UTF-8") << target("/%C5%BC%c3%b3%C5%82%C4%87");
        QTest::newRow("encoded slash in the query") << target("/a?next=%2Fb%00");
        QTest::newRow("sub-delimiters") << target("/a;b=c,d!$&'()*+:@~-._/e");
        QTest::newRow("dots inside a segment") << target("/a..b/.well-known/...");
        QTest::newRow("double slash inside") << target("/a//b");
        QTest::newRow("content length 0") << with("Content-Length: 0\r\n");
        QTest::newRow("content length 0 on GET") << with("Content-Length: 0\r\n", "GET");
        QTest::newRow("content length at the cap") << with("Content-Length: 1048576\r\n");
        QTest::newRow("post without a body") << with("");
        QTest::newRow("space around a value") << with("X-A: \t b c \t\r\n");
        QTest::newRow("no space before a value") << with("X-A:b\r\n");
        QTest::newRow("empty value") << with("X-A:\r\n");
        QTest::newRow("colon in a value") << with("X-A: b:c\r\n");
        QTest::newRow("tab in a value") << with("X-A: b\tc\r\n");
        QTest::newRow("odd but valid name") << with("x!#$%&'*+-.^_`|~: 1\r\n");
        QTest::newRow("same header twice") << with("Accept: a\r\nAccept: b\r\n");
        QTest::newRow("host with port") << QByteArray("GET / HTTP/1.1\r\nHost: server.local:8443\r\n\r\n");
        QTest::newRow("host IPv6") << QByteArray("GET / HTTP/1.1\r\nHOST: [::1]:8443\r\n\r\n");
        QTest::newRow("keep-alive") << with("Connection: keep-alive\r\n");
        QTest::newRow("expect") << with("Expect: 100-continue\r\nContent-Length: 5\r\n");
        QTest::newRow("h2c offer is ignored") << with("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n", "GET");
        for (const char *method : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
            QTest::newRow(method) << with("", method);
        QTest::newRow("body follows") << with("Content-Length: 3\r\n") + "abc";
        QTest::newRow("next request follows") << target("/") + "GET / HT";
        QTest::newRow("line ends follow") << target("/") + "\n\n\r\r";
    }
    void accepts()
    {
        QFETCH(QByteArray, head);
        const HttpHead parsed = HttpHead::parse(head);
        QVERIFY2(parsed.outcome() == Outcome::Ok, parsed.reason().data());
        QCOMPARE(parsed.headBytes(), head.indexOf("\r\n\r\n") + 4);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        // Two lengths, or a length that two readers read differently
        refused("two lengths", with("Content-Length: 5\r\nContent-Length: 6\r\n"));
        refused("two equal lengths", with("Content-Length: 5\r\nContent-Length: 5\r\n"));
        refused("length list", with("Content-Length: 5, 5\r\n"));
        refused("length with sign", with("Content-Length: +5\r\n"));
        refused("negative length", with("Content-Length: -1\r\n"));
        refused("hexadecimal length", with("Content-Length: 0x5\r\n"));
        refused("length with leading zero", with("Content-Length: 05\r\n"));
        refused("length with a space", with("Content-Length: 5 5\r\n"));
        refused("length with a unit", with("Content-Length: 5b\r\n"));
        refused("empty length", with("Content-Length:\r\n"));
        refused("fractional length", with("Content-Length: 5.0\r\n"));
        refused("length above the cap", with("Content-Length: 1048577\r\n"), 413);
        refused("length of 256 MiB", with("Content-Length: 268435456\r\n"), 413);
        refused("length of 2^63", with("Content-Length: 9223372036854775808\r\n"), 413);
        refused("length of 2^64+5", with("Content-Length: 18446744073709551621\r\n"), 413);
        refused("length of a hundred digits", with("Content-Length: " + QByteArray(100, '9') + "\r\n"), 413);
        refused("body on GET", with("Content-Length: 5\r\n", "GET"));
        refused("body on HEAD", with("Content-Length: 5\r\n", "HEAD"));
        // Transfer-Encoding in all its disguises
        refused("chunked", with("Transfer-Encoding: chunked\r\n"), 501);
        refused("chunked and length", with("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"), 501);
        refused("length and chunked", with("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"), 501);
        refused("identity", with("Transfer-Encoding: identity\r\n"), 501);
        refused("xchunked", with("Transfer-Encoding: xchunked\r\n"), 501);
        refused("chunked, odd case", with("tRANSFER-eNCODING: CHUNKED\r\n"), 501);
        refused("chunked behind a tab", with("Transfer-Encoding:\tchunked\r\n"), 501);
        refused("empty transfer encoding", with("Transfer-Encoding:\r\n"), 501);
        refused("space before the colon", with("Transfer-Encoding : chunked\r\n"));
        refused("tab before the colon", with("Transfer-Encoding\t: chunked\r\n"));
        refused("space before the name", with(" Transfer-Encoding: chunked\r\n"));
        refused("vertical tab in the value", with("Transfer-Encoding: \x0b"
                                                  "chunked\r\n"));
        refused("header behind a bare line feed", with("X: a\nTransfer-Encoding: chunked\r\n"));
        refused("header behind a bare return", with("X: a\rTransfer-Encoding: chunked\r\n"));
        // Line ends
        refused("bare line feeds", "GET / HTTP/1.1\nHost: a\n\n");
        refused("bare line feed in the end", "GET / HTTP/1.1\r\nHost: a\r\n\n");
        refused("line feed, then CRLF", "GET / HTTP/1.1\r\nHost: a\n\r\n");
        refused("bare returns", "GET / HTTP/1.1\rHost: a\r\r");
        refused("return doubled", "GET / HTTP/1.1\r\r\nHost: a\r\n\r\n");
        refused("empty line first", "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");
        refused("line feed first", "\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");
        refused("folded header", with("X-A: b\r\n c\r\n"));
        refused("folded first header", "GET / HTTP/1.1\r\n Host: a\r\n\r\n");
        refused("folded with a tab", with("X-A: b\r\n\tc\r\n"));
        // Bytes
        refused("NUL in a name", with(QByteArray("X\0A: b\r\n", 8)));
        refused("NUL in a value", with(QByteArray("X: a\0b\r\n", 8)));
        refused("NUL in the target", QByteArray("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n", 29));
        refused("escape in a value", with("X: \x1b[2J\r\n"));
        refused("delete in a value", with("X: \x7f\r\n"));
        refused("UTF-8 in a value", with("X: \xc5\xbc\r\n"));
        refused("UTF-8 in a name", with("\xc5\xbc: x\r\n"));
        refused("UTF-8 in the target", target("/\xc5\xbc"));
        refused("non-breaking space in a name", with("Content-Length\xa0: 5\r\n"));
        refused("TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11));
        // Names
        refused("header without a colon", with("X-A\r\n"));
        refused("header without a name", with(": b\r\n"));
        refused("space in a name", with("X A: b\r\n"));
        refused("bracket in a name", with("X(A): b\r\n"));
        refused("quote in a name", with("\"X\": b\r\n"));
        // Host
        refused("no host", "GET / HTTP/1.1\r\nX: y\r\n\r\n");
        refused("no header at all", "GET / HTTP/1.1\r\n\r\n");
        refused("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
        refused("two equal hosts", "GET / HTTP/1.1\r\nHost: a\r\nhost: a\r\n\r\n");
        refused("empty host", "GET / HTTP/1.1\r\nHost: \r\n\r\n");
        refused("host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n");
        refused("host with a user", "GET / HTTP/1.1\r\nHost: u@a\r\n\r\n");
        refused("host list", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n");
        // What may stand only once
        refused("two authorizations", with("Authorization: Bearer a\r\nAuthorization: Bearer b\r\n"));
        refused("two content types", with("Content-Type: a/b\r\nContent-Type: c/d\r\n"));
        refused("two origins", with("Origin: https://a\r\nOrigin: https://b\r\n"));
        refused("two idempotency keys", with("Idempotency-Key: a\r\nIdempotency-Key: b\r\n"));
        refused("empty, then real authorization", with("Authorization:\r\nAuthorization: Bearer b\r\n"));
        // Request line
        refused("method only", "GET\r\nHost: a\r\n\r\n");
        refused("HTTP/0.9", "GET /\r\n\r\n");
        refused("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n");
        refused("tab", "GET\t/\tHTTP/1.1\r\nHost: a\r\n\r\n");
        refused("space behind", "GET / HTTP/1.1 \r\nHost: a\r\n\r\n");
        refused("space before", " GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        refused("space in the target", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n");
        refused("lower-case version", "GET / http/1.1\r\nHost: a\r\n\r\n");
        refused("version with more digits", "GET / HTTP/1.10\r\nHost: a\r\n\r\n");
        refused("version without a digit", "GET / HTTP/1.\r\nHost: a\r\n\r\n");
        refused("HTTP/1.0", "GET / HTTP/1.0\r\nHost: a\r\n\r\n", 505);
        refused("HTTP/1.2", "GET / HTTP/1.2\r\nHost: a\r\n\r\n", 505);
        refused("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\n", 505);
        refused("lower-case method", "get / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        refused("CONNECT", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        refused("TRACE", "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        refused("unknown method", "BREW /pot HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        refused("method not a token", "G(T / HTTP/1.1\r\nHost: a\r\n\r\n");
        // Target
        refused("absolute form", target("http://a/x"));
        refused("asterisk form", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n");
        refused("without a slash", target("x"));
        refused("network path", target("//evil/x"));
        refused("fragment", target("/a#b"));
        refused("backslash", target("/a\\b"));
        refused("angle bracket", target("/<script>"));
        refused("quote", target("/a?b=\"c\""));
        refused("dot segment", target("/a/./b"));
        refused("two dots", target("/a/../b"));
        refused("two dots at the end", target("/a/.."));
        refused("encoded dots", target("/a/%2e%2E/b"));
        refused("encoded slash", target("/a%2fb"));
        refused("encoded backslash", target("/a%5Cb"));
        refused("encoded NUL", target("/a%00"));
        refused("encoded line feed", target("/a%0Ab"));
        refused("cut escape", target("/a%4"));
        refused("lone percent", target("/100%"));
        refused("escape that is not hexadecimal", target("/%zz"));
        refused("path that is not UTF-8", target("/%ff"));
        refused("overlong UTF-8", target("/%c0%af"));
        refused("long target", target("/" + QByteArray(4'096, 'a')), 414);
        refused("endless target", "GET /" + QByteArray(16'384, 'a'), 414);
        // Sizes
        refused("endless header", "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(16'384, 'a'), 431);
        refused("large head that ends", with("X: " + QByteArray(16'384, 'a') + "\r\n"), 431);
        refused("too many headers", with(QByteArray("X: y\r\n").repeated(64)), 431);
        refused("unknown expectation", with("Expect: a-miracle\r\n"), 417);
    }
    void refuses()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        const HttpHead parsed = HttpHead::parse(head);
        QVERIFY2(parsed.outcome() == Outcome::Refused, head.constData());
        QCOMPARE(parsed.status(), status);
        QVERIFY(!parsed.reason().isEmpty());
    }

    /// However the bytes come in, the verdict is the same, and no head is taken before it is whole.
    void verdictDoesNotDependOnPacketBorders_data() { refuses_data(); }
    void verdictDoesNotDependOnPacketBorders()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        qsizetype checked = 0;
        for (qsizetype size = 1; size <= head.size(); ++size) {
            const HttpHead parsed = HttpHead::parse(QByteArrayView(head).first(size), {}, checked);
            checked = size;
            QVERIFY(parsed.outcome() != Outcome::Ok);
            if (parsed.outcome() == Outcome::Refused) {
                // A long line is noticed before its end shows whether it was the first.
                QVERIFY(parsed.status() == status || (parsed.status() == 414 && status == 431));
                return;
            }
        }
        QFAIL("never refused");
    }
    void dripsIn()
    {
        const QByteArray head = "POST /a/b?c=d HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\n";
        qsizetype checked = 0;
        for (qsizetype size = 0; size < head.size(); ++size) {
            const HttpHead parsed = HttpHead::parse(QByteArrayView(head).first(size), {}, checked);
            QVERIFY(parsed.outcome() == Outcome::Incomplete);
            checked = size;
        }
        QVERIFY(HttpHead::parse(head, {}, checked).outcome() == Outcome::Ok);
    }

    void readsTheParts()
    {
        const HttpHead head = HttpHead::parse("PUT /api/%C5%BC?a=%20b HTTP/1.1\r\nHost: x:1\r\nAccept: a\r\n"
                                              "X-Empty:\r\nACCEPT:  b \r\nContent-Length: 12\r\n"
                                              "Connection: Foo , CLOSE\r\nExpect: 100-Continue\r\n\r\nrest");
        QVERIFY(head.outcome() == Outcome::Ok);
        QCOMPARE(head.method(), "PUT");
        QCOMPARE(head.target(), "/api/%C5%BC?a=%20b");
        QCOMPARE(head.path(), u"/api/ż"_s);
        QCOMPARE(head.query(), "a=%20b");
        QCOMPARE(head.header("accept"), "a, b");
        QCOMPARE(head.header("x-empty"), "");
        QVERIFY(!head.header("x-empty").isNull());
        QVERIFY(head.header("x-absent").isNull());
        QCOMPARE(head.contentLength(), 12);
        QVERIFY(!head.keepAlive());
        QVERIFY(head.expectsContinue());
        QVERIFY(head.headerHasToken("connection", "foo"));
        QVERIFY(!head.headerHasToken("connection", "fo"));
    }
    void capsAreSettable()
    {
        const HttpHeadLimits limits{.maxHeadBytes = 64, .maxTargetBytes = 8, .maxHeaders = 2, .maxBodyBytes = 3};
        QCOMPARE(HttpHead::parse("GET /123456789 HTTP/1.1\r\nHost: a\r\n\r\n", limits).status(), 414);
        QCOMPARE(HttpHead::parse("GET / HTTP/1.1\r\nHost: a\r\nA: b\r\nC: d\r\n\r\n", limits).status(), 431);
        QCOMPARE(HttpHead::parse("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n", limits).status(), 413);
        QVERIFY(HttpHead::parse("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n", limits).outcome() ==
                Outcome::Ok);
    }
};

QTEST_GUILESS_MAIN(HttpHeadTest)
#include "tst_transport_http_head.moc"
