// gembactl's audit and health commands: against a scripted server, and on files alone.

#include "program.h"
#include "scripted_server.h"

#include <anchor.h>
#include <sealed_export.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace gemba;
using namespace Qt::StringLiterals;
using test::ScriptedServer;
using test::TestPki;
using Answer = std::optional<Result<QJsonValue>>;

namespace {

struct Outcome
{
    int status = -1;
    QString out;
    QString err;
};

const audit::SigningKey &key()
{
    static const audit::SigningKey one = audit::SigningKey::fromSeed(QByteArray(32, 'k'));
    return one;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// One page with one row.
QByteArray exported()
{
    const QByteArray row = compact({{u"seq"_s, 1}, {u"previousHash"_s, u"00"_s}, {u"hash"_s, u"11"_s}});
    audit::ExportSeal seal;
    seal.site = u"plant"_s;
    seal.page = seal.rows = seal.firstSeq = seal.lastSeq = 1;
    seal.digest = QCryptographicHash::hash(row, QCryptographicHash::Sha256);
    seal.isLast = true;
    seal.signer = key().id();
    seal.signature = key().sign(seal.signedText());
    return row + compact(seal.toJson());
}

QJsonObject line(qint64 seq)
{
    return {{u"seq"_s, seq},
            {u"timeUs"_s, qint64{1'763'683'200'000'000}},
            {u"actor"_s, u"ada"_s},
            {u"session"_s, QString()},
            {u"station"_s, u"desk"_s},
            {u"address"_s, u"10.0.0.1"_s},
            {u"referenceId"_s, u"R1"_s},
            {u"action"_s, u"sensors.save"_s},
            {u"entity"_s, u"sensor"_s},
            {u"entityId"_s, u"TT-1"_s},
            {u"result"_s, u"refused"_s},
            {u"before"_s, QJsonObject()},
            {u"after"_s, QJsonObject()}};
}

} // namespace

class CtlAuditTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    TestPki m_pki = TestPki::make();
    QTemporaryDir m_data;

    Outcome run(const QStringList &arguments)
    {
        QString text;
        Outcome outcome;
        QTextStream in(&text);
        QTextStream out(&outcome.out);
        QTextStream err(&outcome.err);
        outcome.status = ctl::runProgram(
            arguments, {in, out, err}, [&](const QString &) { return in.readLine(); }, m_clock);
        return outcome;
    }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_data.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }
    Outcome here(QStringList arguments) { return run(arguments << u"--data"_s << m_data.path()); }
    void announce(ScriptedServer &server)
    {
        write(u"ca.pem"_s, m_pki.ca.toPem());
        write(u"control.json"_s,
              compact({{u"url"_s, server.url().toString()}, {u"caFile"_s, u"ca.pem"_s}, {u"secret"_s, u"s"_s}}));
        server.reply(u"session.local"_s, {});
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(m_data.filePath(u"control.json"_s)); }

    void anExportIsProvenWithoutAServer()
    {
        const QString publicKey = QString::fromLatin1(key().publicKey().toBase64());
        const QString good = write(u"good.jsonl"_s, exported());
        const Outcome whole = run({u"audit"_s, u"verify-export"_s, good, u"--key"_s, publicKey, u"--json"_s});
        QCOMPARE(whole.status, 0);
        QCOMPARE(QJsonDocument::fromJson(whole.out.toUtf8())["whole"_L1].toBool(), true);

        const QString changed = write(u"changed.jsonl"_s, exported().replace("\"seq\":1", "\"seq\":2"));
        const Outcome bad = run({u"audit"_s, u"verify-export"_s, changed, u"--key"_s, publicKey});
        QCOMPARE(bad.status, 1);
        QVERIFY2(bad.out.contains(u"line 2"_s) && bad.out.contains(u"altered"_s), qPrintable(bad.out));
        QCOMPARE(run({u"audit"_s, u"verify-export"_s, good, u"--key"_s, u"AAAA"_s}).status, 2);
        QCOMPARE(run({u"audit"_s, u"verify-export"_s, good}).status, 2);
        QCOMPARE(run({u"audit"_s, u"verify-export"_s, m_data.filePath(u"none"_s), u"--key"_s, publicKey}).status, 2);
    }

    void aSearchGoesOnThroughEmptyPages()
    {
        ScriptedServer server(m_pki.server);
        announce(server);
        server.handle(u"audit.list"_s, [](const ScriptedServer::Request &request) -> Answer {
            if (request.params["cursor"_L1] == "250001"_L1)
                return Result<QJsonValue>(QJsonObject{{u"lines"_s, QJsonArray{line(7)}}});
            return Result<QJsonValue>(QJsonObject{{u"lines"_s, QJsonArray()}, {u"nextCursor"_s, u"250001"_s}});
        });
        const Outcome outcome =
            here({u"audit"_s, u"list"_s, u"--text"_s, u"tt-1"_s, u"--result"_s, u"refused"_s, u"--since"_s, u"-2d"_s});
        QCOMPARE(outcome.err, QString());
        QVERIFY(outcome.out.contains(u"sensor TT-1"_s));
        const QJsonObject params = server.requestsOf(u"audit.list"_s).first().params;
        QCOMPARE(params["text"_L1].toString(), u"tt-1"_s);
        QCOMPARE(params["result"_L1].toString(), u"refused"_s);
        QVERIFY(params["sinceMs"_L1].toInteger() > 0);
        QCOMPARE(here({u"audit"_s, u"list"_s, u"--result"_s, u"maybe"_s}).status, 2);
    }

    void headsOutsideAreComparedInPortions()
    {
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"audit.verify"_s, QJsonObject{{u"rows"_s, 700},
                                                    {u"head"_s, u"aa"_s},
                                                    {u"reason"_s, QString()},
                                                    {u"toSeq"_s, 700},
                                                    {u"atMs"_s, 1},
                                                    {u"tookMs"_s, 2}});
        server.handle(u"audit.checkAnchors"_s, [](const ScriptedServer::Request &request) -> Answer {
            return Result<QJsonValue>(QJsonObject{{u"matched"_s, request.params["anchors"_L1].toArray().size()},
                                                  {u"dropped"_s, 0},
                                                  {u"foreign"_s, 0},
                                                  {u"reason"_s, QString()}});
        });
        QByteArray log;
        for (qint64 seq = 1; seq <= 700; ++seq)
            log += "Nov 21 gembad " +
                   compact(audit::signedAnchor(key(), u"plant"_s, seq, QByteArray(32, 'h'), seq).toJson()) +
                   "another line\n";
        const QString file = write(u"journal.log"_s, log);
        const Outcome outcome = here({u"audit"_s, u"verify"_s, u"--anchors"_s, file});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.contains(u"700 signed heads outside match"_s), qPrintable(outcome.out));
        QCOMPARE(server.requestsOf(u"audit.checkAnchors"_s).size(), 2);
    }

    void anExportIsWrittenPageByPage()
    {
        ScriptedServer server(m_pki.server);
        announce(server);
        server.handle(u"audit.export"_s, [](const ScriptedServer::Request &request) -> Answer {
            const bool second = request.params["cursor"_L1] == "more"_L1;
            QJsonObject reply{
                {u"text"_s, second ? u"second\n"_s : u"first\n"_s}, {u"page"_s, second ? 2 : 1}, {u"rows"_s, 3}};
            if (!second)
                reply.insert(u"nextCursor"_s, u"more"_s);
            return Result<QJsonValue>(reply);
        });
        const QString name = m_data.filePath(u"out.jsonl"_s);
        const Outcome outcome = here({u"audit"_s, u"export"_s, name, u"--json"_s});
        QCOMPARE(outcome.status, 0);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "first\nsecond\n");
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(QJsonDocument::fromJson(outcome.out.toUtf8())["rows"_L1].toInt(), 6);
    }
};

QTEST_GUILESS_MAIN(CtlAuditTest)
#include "tst_ctl_audit.moc"
