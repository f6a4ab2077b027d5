#pragma once

#include <identity_contract.h>
#include <identity_module.h>

#include <gemba/core/log.h>
#include <gemba/rpc/dispatcher.h>
#include <gemba/storage/audit_trail.h>
#include <gemba/test/test_database.h>

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

namespace gemba::identity {

using namespace Qt::StringLiterals;

/// A connection: whoever a method makes of it.
class Connection final : public rpc::PeerControl
{
public:
    explicit Connection(const QString &address) { m_caller.address = address; }
    void adopt(const rpc::Caller &caller) override { m_caller = caller; }
    rpc::Caller caller() const override { return m_caller; }

private:
    rpc::Caller m_caller;
};

template <typename T>
using Awaited = std::shared_ptr<std::optional<Result<T>>>;

/// Identity behind a real dispatcher, on a database of its own, with a clock that stands still until told otherwise.
/// Keeps every secret that went over the wire, and everything that was logged.
class IdentityHouse : public QObject
{
public:
    using Peer = std::shared_ptr<Connection>;

    IdentityHouse()
    {
        log::setMinimumSeverity(log::Severity::Debug);
        log::setSink([this](const log::Record &record) {
            const std::lock_guard lock(m_logMutex);
            m_log += record.category + u' ' + record.message + u' ' +
                     QString::fromUtf8(QJsonDocument(record.fields).toJson(QJsonDocument::Compact)) + u'\n';
        });
        options.keyDirectory = m_keys.path();
        options.auditKey = database.options().auditKey;
        // The cheapest argon2id there is: what is tested is who is let in, not how long he waits.
        options.hashMemoryBytes = 8'192;
        options.hashPasses = 1;
        // Finding primes takes longer than a whole test: one key does for all.
        static const QByteArray key = [] {
            const QTemporaryDir folder;
            const AccessTokens made(folder.filePath(u"key.pem"_s), {});
            QFile file(folder.filePath(u"key.pem"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        QFile file(m_keys.filePath(u"access-token.pem"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(key) != key.size())
            qFatal("no key");
        file.close();
        start();
    }
    ~IdentityHouse() override
    {
        stop();
        log::setSink({});
        log::setMinimumSeverity(log::Severity::Info);
    }
    void restart()
    {
        stop();
        start();
    }

    Peer connectFrom(const QString &address) { return std::make_shared<Connection>(address); }

    template <typename M>
    Awaited<typename M::Reply> begin(const Peer &peer, const typename M::Params &params)
    {
        const QJsonObject encoded = wire::encode(params);
        rememberSecretsOf(encoded);
        auto answer = std::make_shared<std::optional<Result<typename M::Reply>>>();
        rpc::CallContext context{peer->caller(), peer};
        context.caller.referenceId = rpc::newReferenceId();
        dispatcher->call(context, QString::fromLatin1(M::method.name), encoded, u"key-%1"_s.arg(++m_lastKey),
                         [this, answer](const Result<QJsonValue> &given) {
                             if (!given) {
                                 answer->emplace(given.error());
                                 return;
                             }
                             rememberSecretsOf(given->toObject());
                             answer->emplace(wire::decode<typename M::Reply>(given->toObject(), wire::Unknown::Refuse));
                         });
        return answer;
    }
    template <typename T>
    Result<T> await(const Awaited<T> &answer)
    {
        if (!QTest::qWaitFor([&] { return answer->has_value(); }, 30'000))
            qFatal("no answer");
        return **answer;
    }
    template <typename M>
    Result<typename M::Reply> call(const Peer &peer, const typename M::Params &params = {})
    {
        return await(begin<M>(peer, params));
    }

    /// The first account, signed in.
    Peer owner()
    {
        const Peer peer = connectFrom(u"10.0.0.1"_s);
        if (!call<Setup>(peer, {service->setupCode(), u"anna"_s, ownersPassword}).ok())
            qFatal("no first account");
        return peer;
    }
    void addPerson(const Peer &by, const QString &name, const QString &pin)
    {
        CreateUser::Params in;
        in.name = name;
        in.roles = {u"OPERATOR"_s};
        in.password = personsPassword;
        in.pin = pin;
        if (!call<CreateUser>(by, in).ok())
            qFatal("no account");
    }
    /// Asks to be enrolled, is approved and gets its token.
    QString enrol(const Peer &by, const QString &name)
    {
        const Peer terminal = connectFrom(u"10.0.1.1"_s);
        const auto asked = call<RequestPairing>(terminal, {name, ClientKind::Kiosk});
        if (!asked || !call<ApproveTerminal>(by, {asked->code, name, u"hall"_s}).ok())
            qFatal("not enrolled");
        const auto status = call<PairingStatus>(terminal, {asked->pairing, asked->pairingSecret});
        if (!status || !status->terminalToken)
            qFatal("no token");
        return *status->terminalToken;
    }
    Peer terminal(const QString &token)
    {
        const Peer peer = connectFrom(u"10.0.1.1"_s);
        if (!call<ConnectTerminal>(peer, {token}).ok())
            qFatal("not connected");
        return peer;
    }

    qint64 count(const QString &sql, const QVariantList &binds = {})
    {
        return *executor->readNow<qint64>([&](storage::ReadTransaction &tx) -> Result<qint64> {
            return tx.select(u"SELECT COUNT(*) FROM "_s + sql, binds).integer(0, 0);
        });
    }
    qint64 audited(const QString &action) { return count(u"audit WHERE action = ?"_s, {action}); }
    void execute(const QString &sql, const QVariantList &binds)
    {
        const auto done = executor->writeNow<qint64>(
            [&](storage::Transaction &tx) -> Result<qint64> { return tx.execute(sql, binds); });
        if (!done || *done != 1)
            qFatal("nothing changed");
    }

    /// The secrets that went over the wire and stand in the clear in the audit trail, the log or any table of identity;
    /// and whether there were any to look for.
    QStringList leaks()
    {
        struct Place
        {
            const char *table;
            const char *columns;
        };
        static constexpr Place places[] = {
            {"audit",
             "actor, session, station, address, reference_id, action, entity, entity_id, before_json, after_json"},
            {"account", "id, name, display_name, password_hash, pin_hash, language"},
            {"session", "id, account_id, terminal_id, client, address"},
            {"refresh_token", "token_hash, session_id"},
            {"pairing", "id, code_hash, secret_hash, name, kind, address"},
            {"terminal", "id, name, kind, area, token_hash, approved_by"},
            {"idempotency", "principal, key, method, reply"},
            {"event", "topic, scope, payload"},
        };
        QString written = *executor->readNow<QString>([&](storage::ReadTransaction &tx) -> Result<QString> {
            QString text;
            for (const Place &place : places) {
                const auto columns = QString::fromLatin1(place.columns);
                const auto rows = tx.select(u"SELECT %1 FROM %2"_s.arg(columns, QString::fromLatin1(place.table)));
                for (qsizetype row = 0; row < rows.count(); ++row) {
                    for (qsizetype column = 0; column <= columns.count(u','); ++column)
                        text += rows.text(row, column) + u'\n';
                }
            }
            return text;
        });
        {
            const std::lock_guard lock(m_logMutex);
            written += m_log;
        }
        QStringList found;
        for (const QString &secret : std::as_const(m_secrets)) {
            if (written.contains(secret))
                found.append(secret);
        }
        if (m_secrets.isEmpty() || !written.contains(u"session.setup"_s))
            found.append(u"nothing was looked at"_s);
        return found;
    }

    static inline const QString ownersPassword = u"correct horse battery"_s;
    static inline const QString personsPassword = u"another long password"_s;
    static inline const QString wrongPassword = u"not the right password"_s;

    ManualClock clock{1'763'683'200'000};
    test::TestDatabase database{storage::storageMigrations() + storage::migrationsIn({u":/migrations/identity"_s})};
    IdentityOptions options;
    rpc::Metrics metrics;
    std::unique_ptr<storage::Executor> executor;
    std::unique_ptr<IdentityService> service;
    std::unique_ptr<rpc::MethodRegistry> registry;
    std::unique_ptr<rpc::Dispatcher> dispatcher;
    QList<SessionId> ended;

private:
    void start()
    {
        executor = std::make_unique<storage::Executor>(database.options(), clock);
        service = std::make_unique<IdentityService>(*executor, clock, options);
        registry = std::make_unique<rpc::MethodRegistry>();
        bindIdentity(*registry, *service);
        service->setAllPermissions({u"users.manage"_s, u"terminals.manage"_s, u"audit.read"_s});
        dispatcher = std::make_unique<rpc::Dispatcher>(*registry, *executor, clock, metrics);
        dispatcher->setCallerCheck([this](const rpc::Caller &caller) { return service->check(caller); });
        connect(service.get(), &IdentityService::sessionEnded, this, [this](const SessionId &id) { ended.append(id); });
        service->start();
        if (!service->setupCode().isEmpty())
            m_secrets.insert(service->setupCode());
    }
    void stop()
    {
        // What still runs belongs to the service: the executor finishes it first.
        executor.reset();
        dispatcher.reset();
        registry.reset();
        service.reset();
    }
    void rememberSecretsOf(const QJsonObject &object)
    {
        for (const auto &name : {"password"_L1, "pin"_L1, "setupCode"_L1, "accessToken"_L1, "refreshToken"_L1,
                                 "code"_L1, "pairingSecret"_L1, "terminalToken"_L1}) {
            if (const QString secret = object[name].toString(); !secret.isEmpty())
                m_secrets.insert(secret);
        }
    }

    QTemporaryDir m_keys;
    int m_lastKey = 0;
    QSet<QString> m_secrets;
    std::mutex m_logMutex;
    QString m_log;
};

} // namespace gemba::identity
