#pragma once

#include <audit_module.h>

#include <gemba/test/test_database.h>

#include <QTemporaryDir>
#include <QTest>

namespace gemba::audit {

/// A database with an audit trail, and the service around it; a clock that stands still until told otherwise.
class AuditHouse
{
public:
    static constexpr qint64 startMs = 1'763'683'200'000; // 2025-11-21T00:00:00Z

    explicit AuditHouse(AuditOptions options = {})
        : m_options(std::move(options))
    {
        m_options.key = database.options().auditKey;
        m_options.keyDirectory = folder.path();
        m_options.site = QStringLiteral("plant");
        open();
    }
    ~AuditHouse() { close(); }

    void open()
    {
        executor = std::make_unique<storage::Executor>(database, clock);
        registry = std::make_unique<rpc::MethodRegistry>();
        service = std::make_unique<AuditService>(*executor, clock, m_options);
        bindAudit(*registry, *service);
        dispatcher = std::make_unique<rpc::Dispatcher>(*registry, *executor, clock, metrics);
        dispatcher->addObserver([this](const rpc::FinishedCall &call) { service->noteCall(call); });
        service->start();
    }
    void close()
    {
        service->flush();
        executor.reset();
        dispatcher.reset();
        service.reset();
    }

    void write(const storage::AuditEntry &entry, int times = 1)
    {
        const auto done = executor->writeNow<void>([&](storage::Transaction &tx) -> Result<void> {
            for (int i = 0; i < times; ++i)
                tx.audit(entry);
            return {};
        });
        QVERIFY(done.ok());
    }
    qint64 change(const QString &sql, const QVariantList &binds = {})
    {
        return *executor->writeNow<qint64>(
            [&](storage::Transaction &tx) -> Result<qint64> { return tx.execute(sql, binds); });
    }
    QString value(const QString &sql)
    {
        return *executor->readNow<QString>([&](storage::ReadTransaction &tx) -> Result<QString> {
            const auto rows = tx.select(sql);
            return rows.isEmpty() ? QString() : rows.text(0, 0);
        });
    }

    rpc::Caller auditor(const QStringList &permissions = {QStringLiteral("audit.read"), QStringLiteral("audit.export")})
    {
        rpc::Caller caller;
        caller.user = UserId(QStringLiteral("u1"));
        caller.userName = QStringLiteral("auditor");
        caller.session = SessionId(QStringLiteral("s1"));
        caller.permissions = QSet<QString>(permissions.begin(), permissions.end());
        caller.address = QStringLiteral("10.0.0.9");
        return caller;
    }

    template <typename M>
    Result<typename M::Reply> call(const typename M::Params &params = {}, std::optional<rpc::Caller> as = {})
    {
        std::optional<Result<QJsonValue>> answer;
        dispatcher->call({as.value_or(auditor()), {}}, QString::fromLatin1(M::method.name), wire::encode(params), {},
                         [&](const Result<QJsonValue> &result) { answer = result; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 60'000))
            qFatal("no answer");
        if (!*answer)
            return answer->error();
        return wire::decode<typename M::Reply>((*answer)->toObject(), wire::Unknown::Refuse);
    }

    QTemporaryDir folder;
    test::TestDatabase database;
    ManualClock clock{startMs};
    rpc::Metrics metrics;
    std::unique_ptr<storage::Executor> executor;
    std::unique_ptr<rpc::MethodRegistry> registry;
    std::unique_ptr<AuditService> service;
    std::unique_ptr<rpc::Dispatcher> dispatcher;

private:
    AuditOptions m_options;
};

} // namespace gemba::audit
