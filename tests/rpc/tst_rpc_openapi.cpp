#include "notes_registry.h"

#include <gemba/rpc/openapi.h>
#include <gemba/rpc/rest_router.h>

#include <QJsonArray>
#include <QTest>

using namespace gemba;
using namespace Qt::StringLiterals;

class OpenApiTest : public QObject
{
    Q_OBJECT

    rpc::MethodRegistry m_registry;
    QJsonObject m_document;

    QJsonObject operation(const char *path, const char *verb) const
    {
        return m_document["paths"_L1][QLatin1String(path)][QLatin1String(verb)].toObject();
    }
    static QJsonObject parameter(const QJsonObject &operation, const QString &name)
    {
        for (const QJsonValue &item : operation["parameters"_L1].toArray()) {
            if (item["name"_L1] == name)
                return item.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        notes::describeAll(m_registry);
        m_document = rpc::openApiDocument(m_registry, u"https://here"_s);
    }

    void everyMethodAndTopicIsThere()
    {
        QStringList found;
        const QJsonObject paths = m_document["paths"_L1].toObject();
        for (const QJsonValue &path : paths) {
            const QJsonObject verbs = path.toObject();
            for (const QJsonValue &operation : verbs)
                found.append(operation["operationId"_L1].toString());
        }
        QStringList bound;
        for (const auto &method : m_registry.methods()) {
            bound.append(QString::fromLatin1(method->info.name));
            const QByteArray verb = rpc::verbName(method->info.verb).toLower().toLatin1();
            QCOMPARE(operation(method->info.path, verb.constData())["operationId"_L1].toString(), bound.last());
        }
        found.sort();
        bound.sort();
        QCOMPARE(found, bound);

        QStringList topics;
        for (const QJsonValue &topic : m_document["x-gemba-topics"_L1].toArray())
            topics.append(topic["name"_L1].toString() + u' ' + topic["kind"_L1].toString());
        QCOMPARE(topics, (QStringList{u"notes.changed log"_s, u"notes.confidential log"_s, u"notes.level state"_s}));
        QCOMPARE(m_document["servers"_L1][0]["url"_L1].toString(), u"https://here/api/v1"_s);
    }

    void parametersStandWhereTheyTravel()
    {
        const QJsonObject get = operation("/notes/{id}", "get");
        QCOMPARE(parameter(get, u"id"_s)["in"_L1].toString(), u"path"_s);
        QCOMPARE(parameter(get, u"id"_s)["required"_L1], QJsonValue(true));
        QVERIFY(!get.contains("requestBody"_L1));
        const QJsonObject limit = parameter(operation("/notes/newest", "get"), u"limit"_s);
        QCOMPARE(limit["in"_L1].toString(), u"query"_s);
        QCOMPARE(limit["required"_L1], QJsonValue(false));

        const QJsonObject add = operation("/notes", "post");
        QCOMPARE(parameter(add, u"Idempotency-Key"_s)["in"_L1].toString(), u"header"_s);
        const QJsonValue body = add["requestBody"_L1]["content"_L1]["application/json"_L1]["schema"_L1];
        QCOMPARE(body["required"_L1].toArray(), (QJsonArray{u"id"_s, u"text"_s}));
        QCOMPARE(body["properties"_L1]["id"_L1]["maximum"_L1].toInt(), 1000);
        QCOMPARE(body["additionalProperties"_L1], QJsonValue(false));
        // All it takes is in the address.
        QVERIFY(!operation("/notes/{id}/seal", "post").contains("requestBody"_L1));
    }

    void whoMayCallIsThereForPrograms()
    {
        const QJsonObject move = operation("/notes/{id}/move", "post");
        QCOMPARE(move["x-gemba-access"_L1].toString(), u"named"_s);
        QCOMPARE(move["x-gemba-permission"_L1].toString(), u"notes.move"_s);
        QCOMPARE(move["x-gemba-scope"_L1].toString(), u"area"_s);
        QCOMPARE(move["x-gemba-clients"_L1].toArray(), (QJsonArray{u"unknown"_s, u"console"_s, u"admin"_s, u"ctl"_s}));
        const QJsonObject add = operation("/notes", "post");
        QCOMPARE(add["x-gemba-scope"_L1].toString(), u"everywhere"_s);
        QCOMPARE(add["x-gemba-clients"_L1].toArray().size(), 6);
        QCOMPARE(operation("/ping", "post")["x-gemba-access"_L1].toString(), u"anyone"_s);
        QCOMPARE(operation("/notes/newest", "get")["x-gemba-access"_L1].toString(), u"signedIn"_s);
        QCOMPARE(operation("/notes/{id}", "get")["x-gemba-access"_L1].toString(), u"terminal"_s);
        QCOMPARE(operation("/forgotten", "get")["x-gemba-access"_L1].toString(), u"nobody"_s);
        QVERIFY(!operation("/ping", "post").contains("x-gemba-permission"_L1));
    }

    void onlyWhatIsOpenNeedsNoToken()
    {
        QCOMPARE(operation("/ping", "post")["security"_L1].toArray(), QJsonArray());
        QVERIFY(operation("/ping", "post").contains("security"_L1));
        QVERIFY(!operation("/notes", "post").contains("security"_L1));
        QVERIFY(!m_document["security"_L1].toArray().isEmpty());
        QVERIFY(parameter(operation("/ping", "post"), u"Idempotency-Key"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(OpenApiTest)
#include "tst_rpc_openapi.moc"
