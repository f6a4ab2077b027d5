// Mail: the message itself, and a real conversation with a mail server of another make.

#include <gemba/links/mail_link.h>

#include <gemba/test/patience.h>

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::links;

namespace {

Mail aMail()
{
    return {u"0190-aa"_s, u"ada@example.test"_s, u"Nowe hasło: zażółć"_s, u"Dzień dobry,\nkod: 123\n.\nkoniec\n"_s,
            QDateTime(QDate(2026, 11, 27), QTime(2, 3, 4), Qt::UTC)};
}

/// The part of a message after the headers, as it was before it was packed.
QString textOf(const QByteArray &message)
{
    return QString::fromUtf8(QByteArray::fromBase64(message.mid(message.indexOf("\r\n\r\n") + 4)));
}

/// The mail server, as a process of its own.
class Server
{
public:
    explicit Server(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"/usr/bin/python3"_s, QStringList{QStringLiteral(GEMBA_MAIL_SERVER)} + arguments);
        port = line().trimmed().toInt();
    }
    ~Server()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QByteArray line()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(30'000))
                return {};
        }
        return m_process.readLine();
    }
    QJsonObject mail() { return QJsonDocument::fromJson(line()).object(); }

    int port = 0;

private:
    QProcess m_process;
};

bool haveServer()
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import aiosmtpd"_s});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

Result<void> sent(MailLink &link, const Mail &mail)
{
    std::optional<Result<void>> answer;
    link.send(mail, [&](Result<void> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 60'000))
        qFatal("no answer");
    return *answer;
}

} // namespace

class MailTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString certificate() const { return m_folder.filePath(u"cert.pem"_s); }
    QString key() const { return m_folder.filePath(u"key.pem"_s); }
    static MailOptions plainOptions(int port)
    {
        MailOptions options;
        options.host = u"127.0.0.1"_s;
        options.port = port;
        options.security = MailOptions::Security::None;
        options.from = u"gemba@example.test"_s;
        options.timeoutMs = 20'000;
        return options;
    }

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"ada@example.test"_s << true;
        QTest::newRow("with a tag") << u"ada+gemba@mail.example.test"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("no host") << u"ada@"_s << false;
        QTest::newRow("no name") << u"@example.test"_s << false;
        QTest::newRow("two") << u"ada@example.test,bob@example.test"_s << false;
        QTest::newRow("two @") << u"ada@bob@example.test"_s << false;
        QTest::newRow("line break") << u"ada@example.test\r\nBcc: eve@example.test"_s << false;
        QTest::newRow("end of the envelope") << u"ada@example.test>"_s << false;
        QTest::newRow("space") << u"ada @example.test"_s << false;
        QTest::newRow("too long") << QString(250, u'a') + u"@b.cd"_s << false;
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(isMailAddress(text), good);
        Mail mail = aMail();
        mail.to = text;
        if (!good)
            QVERIFY_EXCEPTION_THROWN(mailMessage(mail, u"gemba@example.test"_s), std::invalid_argument);
    }
    void messageIsPlainAsciiInShortLines()
    {
        Mail mail = aMail();
        mail.subject = u"Zażółć gęślą jaźń "_s.repeated(20);
        mail.text = u"zażółć "_s.repeated(500);
        const QByteArray message = mailMessage(mail, u"gemba@example.test"_s);
        for (const QByteArray &line : message.split('\n')) {
            QVERIFY2(line.size() <= 78, line.constData());
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
        }
        for (const char c : message)
            QVERIFY(static_cast<unsigned char>(c) < 0x80);
        QVERIFY(message.startsWith("Date: Fri, 27 Nov 2026 02:03:04 +0000\r\n"));
        QVERIFY(message.contains("\r\nMessage-Id: <0190-aa@example.test>\r\n"));
        QCOMPARE(textOf(message), mail.text);
    }
    void subjectsEndNoHeader()
    {
        Mail mail = aMail();
        mail.subject = u"hello\r\nBcc: eve@example.test"_s;
        mail.id = u"x>\r\nBcc: eve@example.test"_s;
        const QByteArray message = mailMessage(mail, u"gemba@example.test"_s);
        QVERIFY(!message.contains("\r\nBcc:"));
        QVERIFY(message.contains("Subject: hello  Bcc: eve@example.test\r\n"));
    }

    void initTestCase()
    {
        if (!haveServer())
            return;
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                       u"-nodes"_s, u"-keyout"_s, key(), u"-out"_s, certificate(), u"-days"_s, u"2"_s, u"-subj"_s,
                       u"/CN=mail.test"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s});
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0);
    }
    void handedOver()
    {
        if (!haveServer())
            QSKIP("aiosmtpd is not installed (Debian package python3-aiosmtpd); ./gemba test installs it");
        Server server({});
        const auto link = makeMailLink(plainOptions(server.port));
        QVERIFY(sent(*link, aMail()));
        const QJsonObject mail = server.mail();
        QCOMPARE(mail["from"_L1].toString(), u"gemba@example.test"_s);
        QCOMPARE(mail["to"_L1].toArray(), QJsonArray{u"ada@example.test"_s});
        const QByteArray content = mail["content"_L1].toString().toLatin1();
        QCOMPARE(textOf(content).replace(u"\r\n"_s, u"\n"_s), aMail().text);
        QVERIFY(content.contains("Subject: =?UTF-8?B?" + aMail().subject.toUtf8().toBase64() + "?="));
        const auto second = sent(*link, aMail());
        QVERIFY2(second.ok(), second.ok() ? "" : qPrintable(second.error().detail));
        QVERIFY(!server.mail().isEmpty());
    }
    void signedInUnderTls()
    {
        if (!haveServer())
            QSKIP("aiosmtpd is not installed (Debian package python3-aiosmtpd); ./gemba test installs it");
        Server server({u"--tls"_s, certificate(), key(), u"--auth"_s, u"gemba"_s, u"a secret"_s});
        MailOptions options = plainOptions(server.port);
        options.security = MailOptions::Security::StartTls;
        options.caFile = certificate();
        options.user = u"gemba"_s;
        options.password = u"a secret"_s;
        QVERIFY(sent(*makeMailLink(options), aMail()));
        const QJsonObject mail = server.mail();
        QVERIFY(mail["tls"_L1].toBool());
        QCOMPARE(mail["user"_L1].toString(), u"gemba"_s);

        MailOptions wrong = options;
        wrong.password = u"another"_s;
        const auto refused = sent(*makeMailLink(wrong), aMail());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::LinkFailed);
        QVERIFY(!refused.error().detail.contains(u"another"_s));
        MailOptions stranger = options;
        stranger.caFile.clear(); // the system's authorities do not know this one
        QVERIFY(!sent(*makeMailLink(stranger), aMail()));
        MailOptions bare = options;
        bare.security = MailOptions::Security::None;
        QVERIFY(!sent(*makeMailLink(bare), aMail()));
    }
    void noTlsOfferedIsNoMailSent()
    {
        if (!haveServer())
            QSKIP("aiosmtpd is not installed (Debian package python3-aiosmtpd); ./gemba test installs it");
        Server server({});
        MailOptions options = plainOptions(server.port);
        options.security = MailOptions::Security::StartTls;
        QVERIFY(!sent(*makeMailLink(options), aMail()));
    }
    void turnedAway()
    {
        if (!haveServer())
            QSKIP("aiosmtpd is not installed (Debian package python3-aiosmtpd); ./gemba test installs it");
        Server server({u"--refuse"_s, u"1"_s});
        const auto link = makeMailLink(plainOptions(server.port));
        const auto refused = sent(*link, aMail());
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(u"451"_s), qPrintable(refused.error().detail));
        QVERIFY(sent(*link, aMail()));
        QVERIFY(!server.mail().isEmpty());
    }
    void nobodyThere()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const int port = closed.serverPort();
        closed.close();
        QVERIFY(!sent(*makeMailLink(plainOptions(port)), aMail()));
    }
    void endingWaitsForNobody()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        auto link = makeMailLink(plainOptions(silent.serverPort()));
        link->send(aMail(), [](Result<void>) { qFatal("answered after its end"); });
        QVERIFY(silent.waitForNewConnection(30'000));
        QElapsedTimer timer;
        timer.start();
        link.reset();
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(MailTest)
#include "tst_links_mail.moc"
