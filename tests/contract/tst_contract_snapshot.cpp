// The wire contract, held still: what the server offers is compared with the committed document, so that no change of it
// happens by accident. GEMBA_UPDATE_CONTRACT=1 rewrites the file, and the difference is reviewed like code.

#include <modules.h>

#include <gemba/rpc/openapi.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;

namespace {

/// The paths at which two documents differ, in words.
void differences(const QString &path, const QJsonValue &was, const QJsonValue &is, QStringList &out)
{
    if (was == is || out.size() > 20)
        return;
    if (was.isObject() && is.isObject()) {
        const QJsonObject a = was.toObject();
        const QJsonObject b = is.toObject();
        for (const QString &key : a.keys()) {
            if (!b.contains(key))
                out.append(u"%1/%2 is gone"_s.arg(path, key));
            else
                differences(path + u'/' + key, a[key], b[key], out);
        }
        for (const QString &key : b.keys()) {
            if (!a.contains(key))
                out.append(u"%1/%2 is new"_s.arg(path, key));
        }
        return;
    }
    if (was.isArray() && is.isArray() && was.toArray().size() == is.toArray().size()) {
        for (qsizetype i = 0; i < was.toArray().size(); ++i)
            differences(u"%1/%2"_s.arg(path).arg(i), was[i], is[i], out);
        return;
    }
    const auto text = [](const QJsonValue &value) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).left(120);
    };
    out.append(u"%1 was %2 and is %3"_s.arg(path, text(was), text(is)));
}

} // namespace

class SnapshotTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_data;
    SystemClock m_clock;
    std::unique_ptr<server::Modules> m_modules;

private Q_SLOTS:
    void initTestCase()
    {
        server::ServerSettings settings;
        settings.dataDirectory = m_data.path();
        m_modules = std::make_unique<server::Modules>(settings, m_clock);
    }
    void cleanupTestCase() { m_modules.reset(); }

    void theContractIsTheCommittedOne()
    {
        QJsonObject document = rpc::openApiDocument(m_modules->registry(), QString());
        // A release is not a change of the contract.
        QJsonObject info = document["info"_L1].toObject();
        info.insert(u"version"_s, u"0"_s);
        document.insert(u"info"_s, info);
        // As it travels: a number is a number, whatever it was made from.
        const QByteArray text = QJsonDocument(document).toJson();
        document = QJsonDocument::fromJson(text).object();

        QFile file(QStringLiteral(GEMBA_CONTRACT_FILE));
        if (qEnvironmentVariableIntValue("GEMBA_UPDATE_CONTRACT") == 1) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(text), text.size());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), "there is no tests/contract/openapi.json");
        const QJsonObject committed = QJsonDocument::fromJson(file.readAll()).object();
        QStringList changes;
        differences({}, committed, document, changes);
        QVERIFY2(changes.isEmpty(), qPrintable(u"The wire contract has changed. If that is meant, run this test with "
                                               "GEMBA_UPDATE_CONTRACT=1 and commit the file.\n  "_s +
                                               changes.join(u"\n  "_s)));
    }

    void everyMethodSaysWhatItIs()
    {
        using Access = wire::Permission::Access;
        QSet<QString> routes;
        for (const auto &method : m_modules->registry().methods()) {
            const wire::Method &info = method->info;
            QVERIFY2(info.permission.access != Access::Nobody, info.name);
            QVERIFY2((info.permission.access == Access::Named) == (*info.permission.name != '\0'), info.name);
            QVERIFY2(*info.summary && *info.description && info.path[0] == '/', info.name);
            const QString name = QString::fromLatin1(info.name);
            QVERIFY2(name.count(u'.') == 1 && !name.startsWith(u'.') && !name.endsWith(u'.'), info.name);
            // What is asked about hundreds of signed lines or a whole set of limits fits no URL.
            const bool fitsUrl = name != "audit.checkAnchors"_L1 && name != "limits.rehearse"_L1;
            QVERIFY2((info.kind == wire::MethodKind::Query && fitsUrl) <= (info.verb == wire::Verb::Get), info.name);
            QVERIFY2((info.kind == wire::MethodKind::Command) <= (info.verb != wire::Verb::Get), info.name);
            const QString route = QString::number(int(info.verb)) + QString::fromLatin1(info.path);
            QVERIFY2(!routes.contains(route), info.name);
            routes.insert(route);
        }
        QVERIFY(routes.size() > 40);
    }

    void whatAnyoneMayCallIsSignInAndNothingElse()
    {
        QStringList open;
        for (const auto &method : m_modules->registry().methods()) {
            if (method->info.permission.access == wire::Permission::Access::Anyone)
                open.append(QString::fromLatin1(method->info.name));
        }
        open.sort();
        QCOMPARE(open, (QStringList{u"devices.enrol"_s, u"devices.enrolmentStatus"_s, u"session.local"_s,
                                    u"session.login"_s, u"session.redeemTicket"_s, u"session.refresh"_s,
                                    u"session.register"_s, u"session.requestReset"_s, u"session.resetPassword"_s,
                                    u"session.resume"_s, u"session.setup"_s, u"session.ways"_s, u"terminals.connect"_s,
                                    u"terminals.pairingStatus"_s, u"terminals.requestPairing"_s}));
    }

    void everyTopicIsInTheDocument()
    {
        const QJsonObject document = rpc::openApiDocument(m_modules->registry(), QString());
        QStringList listed;
        for (const QJsonValue &topic : document["x-gemba-topics"_L1].toArray()) {
            listed.append(topic["name"_L1].toString());
            QVERIFY(!topic["summary"_L1].toString().isEmpty());
            QVERIFY(topic["payload"_L1].isObject());
        }
        listed.sort();
        QStringList bound;
        for (const auto &topic : m_modules->registry().topics()) {
            bound.append(QString::fromLatin1(topic->info.name));
            QVERIFY(topic->info.permission.access != wire::Permission::Access::Nobody);
        }
        bound.sort();
        QCOMPARE(listed, bound);
        for (const char *topic : {"sensors.live", "alarms.changed", "devices.changed", "server.heartbeat"})
            QVERIFY2(bound.contains(QString::fromLatin1(topic)), topic);
    }
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "tst_contract_snapshot.moc"
