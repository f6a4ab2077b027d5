#pragma once

#include <identity_contract.h>
#include <identity_module.h>
#include <secrets.h>

#include <gemba/links/fake_mail_link.h>
#include <gemba/rpc/dispatcher.h>
#include <gemba/test/test_database.h>

#include <QTemporaryDir>
#include <QTest>

namespace gemba::identity {

/// One connection, as a socket would be: it remembers as whom it speaks.
class Peer : public rpc::PeerControl
{
public:
    explicit Peer(const QString &address) { m_caller.address = address; }
    void adopt(const rpc::Caller &caller) override { m_caller = caller; }
    rpc::Caller caller() const override { return m_caller; }

private:
    rpc::Caller m_caller;
};

using Connection = std::shared_ptr<Peer>;

/// Stand for parts that are not here: roles grant only permissions that some method asks for.
struct AcknowledgeStub
{
    static constexpr wire::Method method{"test.acknowledge",
                                         wire::MethodKind::Local,
                                         wire::Permission::inArea("alarms.acknowledge"),
                                         wire::Verb::Post,
                                         "/test/acknowledge",
                                         "Stands for the alarms",
                                         ""};
    using Params = wire::Empty;
    using Reply = wire::Empty;
};
struct AuditStub
{
    static constexpr wire::Method method{"test.audit",
                                         wire::MethodKind::Local,
                                         wire::Permission::named("audit.read"),
                                         wire::Verb::Get,
                                         "/test/audit",
                                         "Stands for the audit trail",
                                         ""};
    using Params = wire::Empty;
    using Reply = wire::Empty;
};

/// One server on a database: the same door and the same parts as the real one, without the sockets.
class Node
{
public:
    Node(const storage::DatabaseOptions &database, const Clock &clock, const IdentityOptions &options)
        : executor(std::make_unique<storage::Executor>(database, clock))
        , vault(options.keyDirectory + QStringLiteral("/vault.keys"), clock)
        , service(*executor, clock, options, vault, &mail)
        , dispatcher(registry, *executor, clock, metrics)
    {
        bindIdentity(registry, service);
        registry.local<AcknowledgeStub>(
            [](const rpc::CallContext &, const wire::Empty &, auto done) { done(wire::Empty{}); });
        registry.local<AuditStub>(
            [](const rpc::CallContext &, const wire::Empty &, auto done) { done(wire::Empty{}); });
        service.learnPermissions(registry);
        dispatcher.setCallerCheck([this](const rpc::Caller &caller) { return service.check(caller); });
        dispatcher.setGate(
            [this](const rpc::Caller &caller, bool isPassive) { return service.admit(caller, isPassive); });
        service.start();
    }
    // Jobs that still run belong to the service.
    ~Node() { executor.reset(); }

    /// An answer that may come later.
    template <typename M>
    using Coming = std::shared_ptr<std::optional<Result<typename M::Reply>>>;

    template <typename M>
    Coming<M> send(const Connection &from, const typename M::Params &params)
    {
        auto coming = std::make_shared<std::optional<Result<typename M::Reply>>>();
        dispatcher.call({from->caller(), from}, QString::fromLatin1(M::method.name), wire::encode(params),
                        newUuid7(++m_keys), [coming](const Result<QJsonValue> &answer) {
                            if (!answer)
                                coming->emplace(answer.error());
                            else
                                coming->emplace(
                                    wire::decode<typename M::Reply>(answer->toObject(), wire::Unknown::Refuse));
                        });
        return coming;
    }
    template <typename M>
    Result<typename M::Reply> wait(const Coming<M> &coming)
    {
        if (!QTest::qWaitFor([&] { return coming->has_value(); }, 30'000))
            qFatal("no answer");
        return **coming;
    }
    template <typename M>
    Result<typename M::Reply> call(const Connection &from, const typename M::Params &params = {})
    {
        return wait<M>(send<M>(from, params));
    }

    Result<SignedIn> login(const Connection &from, const QString &name, const QString &password)
    {
        return call<Login>(from, {name, password, ClientKind::Console});
    }
    Result<SignedIn> pin(const Connection &from, const QString &name, const QString &pin)
    {
        return call<LoginPin>(from, {name, pin});
    }

    std::unique_ptr<storage::Executor> executor;
    vault::Vault vault;
    links::FakeMailLink mail;
    rpc::Metrics metrics;
    rpc::MethodRegistry registry;
    IdentityService service;
    rpc::Dispatcher dispatcher;

private:
    qint64 m_keys = 0;
};

/// A server with one SUPERUSER signed in, and a clock that stands still until told otherwise.
class IdentityHouse
{
public:
    static inline const QString rootName = QStringLiteral("root");
    static inline const QString rootPassword = QStringLiteral("correct horse battery");
    static inline const QString password = QStringLiteral("staple of many letters");
    static inline const QString goodPin = QStringLiteral("4711");

    enum class Setup { Done, Open };

    explicit IdentityHouse(Setup setup = Setup::Done)
    {
        start();
        if (setup == Setup::Done) {
            const auto first = node->call<identity::Setup>(root, {node->service.setupCode(), rootName, rootPassword});
            if (!first)
                qFatal("no first account: %s", qPrintable(first.error().detail));
        }
    }

    static QList<storage::Migration> migrations()
    {
        return storage::storageMigrations() + storage::migrationsIn({QStringLiteral(":/migrations/identity")});
    }
    /// argon2id at its cheapest; what the cost is in service has a test of its own.
    static IdentityOptions options()
    {
        static const QTemporaryDir keys; // one key pair per program: making it is slow
        IdentityOptions options;
        options.keyDirectory = keys.path();
        options.siteName = QStringLiteral("Test works");
        options.serverFingerprint = QStringLiteral("00ff");
        options.fingerprintWords = {QStringLiteral("anvil"), QStringLiteral("birch")};
        options.controlSecret = QStringLiteral("secret-of-control-json");
        // Stories that are not about second factors act as ADMIN and SUPERUSER without one.
        options.secondFactor = SecondFactorPolicy::Optional;
        // The clock stands still, and stories sign in more often than people do; the rates have tests of their own.
        options.guessing.attemptsPerMinute = 30;
        options.hashMemoryBytes = 8192;
        options.hashPasses = 1;
        return options;
    }
    std::unique_ptr<Node> anotherNode() { return std::make_unique<Node>(database.options(), clock, settings); }
    void restart()
    {
        node.reset();
        start();
    }

    static Connection connection(const QString &address = QStringLiteral("192.0.2.1"))
    {
        return std::make_shared<Peer>(address);
    }
    User createUser(const QString &name, const QStringList &roles = {QStringLiteral("OPERATOR")},
                    const QString &withPin = goodPin)
    {
        CreateUser::Params params;
        params.name = name;
        params.roles = roles;
        params.password = password;
        params.pin = withPin;
        const auto user = node->call<CreateUser>(root, params);
        if (!user)
            qFatal("no user: %s %s", qPrintable(user.error().field), qPrintable(user.error().detail));
        return *user;
    }
    struct Kiosk
    {
        Connection connection;
        TerminalId id;
        QString token;
    };
    /// An enrolled terminal that has connected.
    Kiosk enrol(const QString &name, const QString &address = QStringLiteral("192.0.2.50"),
                ClientKind kind = ClientKind::Kiosk)
    {
        Kiosk kiosk;
        kiosk.connection = connection(address);
        const auto asked = node->call<RequestPairing>(kiosk.connection, {name, kind});
        const auto approved = node->call<ApproveTerminal>(root, {asked->code, {}, {}});
        const auto status = node->call<PairingStatus>(kiosk.connection, {asked->pairing, asked->pairingSecret});
        kiosk.id = approved->id;
        kiosk.token = *status->terminalToken;
        if (!node->call<ConnectTerminal>(kiosk.connection, {kiosk.token}))
            qFatal("the terminal is not accepted");
        return kiosk;
    }
    /// As an administrator's tool of the future would: straight in the table.
    qint64 execute(const QString &sql, const QVariantList &binds = {})
    {
        return *node->executor->writeNow<qint64>(
            [&](storage::Transaction &tx) -> Result<qint64> { return tx.execute(sql, binds); });
    }
    QString value(const QString &sql, const QVariantList &binds = {})
    {
        return *node->executor->readNow<QString>([&](storage::ReadTransaction &tx) -> Result<QString> {
            const auto rows = tx.select(sql, binds);
            return rows.isEmpty() ? QString() : rows.text(0, 0);
        });
    }

    ManualClock clock{1'763'683'200'000};
    IdentityOptions settings = options();
    test::TestDatabase database{migrations()};
    Connection root = connection(QStringLiteral("192.0.2.9"));
    std::unique_ptr<Node> node;

private:
    void start() { node = std::make_unique<Node>(database.options(), clock, settings); }
};

/// The number of a refusal; 0 when there was none.
template <typename T>
int codeOf(const Result<T> &result)
{
    return result ? 0 : static_cast<int>(result.error().code);
}
inline int number(ErrorCode code)
{
    return static_cast<int>(code);
}

} // namespace gemba::identity

#define REFUSED(result, expected) QCOMPARE(codeOf(result), number(ErrorCode::expected))
#define ACCEPTED(result) QCOMPARE(codeOf(result), 0)
