// No secret is ever in the audit trail: every field that a contract marks as secret is sent with a value of its own to every method
// there is, most of them in vain and some with success; afterwards none of these values stands in any line, nor in the log.

#include <modules.h>

#include <gemba/core/ids.h>
#include <gemba/core/log.h>
#include <gemba/rpc/openapi.h>

#include <QJsonDocument>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace gemba;

namespace {

QMutex g_logged;
QByteArray g_log;

/// Long enough for a password, and found nowhere else.
QString sentinel(const QString &method, const QString &field)
{
    return u"sentinel of %1 in %2 zq"_s.arg(field, method);
}

/// Parameters of a method made from its schema: secrets get sentinels, everything else something of the right type.
class Filler
{
public:
    Filler(const QString &method, const wire::SchemaSet &set)
        : m_method(method)
        , m_set(set)
    {
    }

    QJsonValue value(const QString &name, QJsonObject schema)
    {
        const bool secret = schema["writeOnly"_L1].toBool();
        if (schema.contains(u"$ref"_s))
            schema = m_set.value(schema["$ref"_L1].toString().section(u'/', -1));
        if (schema.contains(u"anyOf"_s))
            return secret ? secretText(name) : value(name, schema["anyOf"_L1].toArray().first().toObject());
        if (secret)
            return secretText(name);
        if (schema.contains(u"enum"_s))
            return schema["enum"_L1].toArray().first();
        const QString type = schema["type"_L1].toString();
        if (type == "object"_L1)
            return object(schema);
        if (type == "array"_L1)
            return QJsonArray{value(name, schema["items"_L1].toObject())};
        if (type == "integer"_L1 || type == "number"_L1)
            return std::max(1.0, schema["minimum"_L1].toDouble());
        if (type == "boolean"_L1)
            return true;
        return u"x-%1"_s.arg(name.toLower());
    }
    QJsonObject object(const QJsonObject &schema)
    {
        QJsonObject out;
        const QJsonObject properties = schema["properties"_L1].toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it)
            out.insert(it.key(), value(it.key(), it->toObject()));
        return out;
    }
    const QStringList &secrets() const { return m_secrets; }

private:
    QString secretText(const QString &name)
    {
        m_secrets.append(sentinel(m_method, name));
        return m_secrets.last();
    }

    const QString m_method;
    const wire::SchemaSet &m_set;
    QStringList m_secrets;
};

} // namespace

class AuditSecretsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_data;
    SystemClock m_clock;
    std::unique_ptr<server::Modules> m_modules;

    Result<QJsonValue> call(const QString &method, const QJsonObject &params)
    {
        rpc::Caller caller = rpc::Caller::system();
        caller.address = u"127.0.0.1"_s;
        std::optional<Result<QJsonValue>> answer;
        m_modules->dispatcher().call({caller, {}}, method, params, newUuid7(m_clock.nowMs()),
                                     [&](const Result<QJsonValue> &result) { answer = result; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 60'000))
            qFatal("no answer from %s", qPrintable(method));
        return *answer;
    }
    QString trail()
    {
        return *m_modules->executor().readNow<QString>([](storage::ReadTransaction &tx) -> Result<QString> {
            QString all;
            const auto rows =
                tx.select(u"SELECT actor, session, station, address, reference_id, action, entity, entity_id, "
                          "before_json, after_json FROM audit"_s);
            for (qsizetype i = 0; i < rows.count(); ++i) {
                for (qsizetype column = 0; column < 10; ++column)
                    all += rows.text(i, column) + u'\n';
            }
            return all;
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        log::setMinimumSeverity(log::Severity::Debug);
        log::setSink([](const log::Record &record) {
            const QMutexLocker lock(&g_logged);
            g_log += log::toJsonLine(record) + '\n';
        });
        server::ServerSettings settings;
        settings.dataDirectory = m_data.path();
        m_modules = std::make_unique<server::Modules>(settings, m_clock);
    }
    void cleanupTestCase()
    {
        m_modules.reset();
        log::setSink({});
    }

    /// A field that sounds like a secret says that it is one.
    void secretsAreMarked()
    {
        static const QStringList secretNames{
            u"password"_s,      u"newPassword"_s,   u"oldPassword"_s, u"pin"_s,    u"refreshToken"_s, u"accessToken"_s,
            u"terminalToken"_s, u"pairingSecret"_s, u"setupCode"_s,   u"secret"_s, u"token"_s,        u"badge"_s};
        QStringList unmarked;
        int marked = 0;
        for (const auto &method : m_modules->registry().methods()) {
            wire::SchemaSet set;
            const QJsonObject properties = method->paramsSchema(set)["properties"_L1].toObject();
            for (auto it = properties.begin(); it != properties.end(); ++it) {
                const bool isMarked = it->toObject()["writeOnly"_L1].toBool();
                marked += isMarked ? 1 : 0;
                // There it is the badge's id.
                const bool isId = QByteArray(method->info.name) == "users.removeBadge" && it.key() == "badge"_L1;
                if (!isMarked && !isId && secretNames.contains(it.key()))
                    unmarked.append(QString::fromLatin1(method->info.name) + u'.' + it.key());
            }
        }
        QCOMPARE(unmarked, QStringList());
        QVERIFY(marked >= 8);
    }

    void noSecretReachesTheTrailOrTheLog()
    {
        QStringList secrets;
        // Done with success: what is set is set.
        const QString password = u"sentinel password that is long enough zq"_s;
        const QString pin = u"90817263"_s;
        QVERIFY(call(u"users.create"_s, {{u"name"_s, u"ada"_s},
                                         {u"displayName"_s, u"Ada"_s},
                                         {u"roles"_s, QJsonArray{u"ADMIN"_s}},
                                         {u"password"_s, password},
                                         {u"pin"_s, pin}})
                    .ok());
        (void)call(u"session.login"_s, {{u"name"_s, u"ada"_s}, {u"password"_s, password}, {u"client"_s, u"console"_s}});
        (void)call(u"session.login"_s,
                   {{u"name"_s, u"ada"_s}, {u"password"_s, password + u"x"_s}, {u"client"_s, u"console"_s}});
        const auto device =
            call(u"devices.add"_s, {{u"device"_s, u"press-9"_s}, {u"name"_s, u"Press 9"_s}, {u"area"_s, u"hall"_s}});
        secrets << password << pin;
        if (device && !device->toObject()["password"_L1].toString().isEmpty())
            secrets << device->toObject()["password"_L1].toString();

        int methods = 0;
        for (const auto &method : m_modules->registry().methods()) {
            const QString name = QString::fromLatin1(method->info.name);
            wire::SchemaSet set;
            const QJsonObject schema = method->paramsSchema(set);
            Filler filler(name, set);
            const QJsonObject params = filler.object(schema);
            if (filler.secrets().isEmpty())
                continue;
            ++methods;
            secrets += filler.secrets();
            (void)call(name, params);
        }
        QVERIFY(methods >= 6);

        const QString written = trail();
        QVERIFY(written.contains(u"users.create"_s) && written.contains(u"session.loginRefused"_s));
        const QMutexLocker lock(&g_logged);
        const QString logged = QString::fromUtf8(g_log);
        for (const QString &secret : std::as_const(secrets)) {
            QVERIFY2(!written.contains(secret), qPrintable(u"in the audit trail: "_s + secret));
            QVERIFY2(!logged.contains(secret), qPrintable(u"in the log: "_s + secret));
        }
    }
};

QTEST_GUILESS_MAIN(AuditSecretsTest)
#include "tst_server_audit_secrets.moc"
