#pragma once

#include <alarm_service.h>
#include <bag_service.h>
#include <bags_module.h>
#include <recount.h>
#include <scan_contract.h>

#include <gemba/test/test_database.h>

#include <QTest>

namespace gemba::bags {

/// The domain on a database of its own, with every method as the server binds it, and a clock that stands still until told otherwise.
class BagYard
{
public:
    static QList<storage::Migration> migrations()
    {
        return storage::storageMigrations() +
               storage::migrationsIn({QStringLiteral(":/migrations/alarms"), QStringLiteral(":/migrations/bags")});
    }

    BagYard()
    {
        executor = std::make_unique<storage::Executor>(database.options(), clock);
        alarms = std::make_unique<alarms::AlarmService>(*executor, clock, metrics);
        alarms->start();
        service = std::make_unique<BagService>(*executor, *alarms, clock);
        service->start();
        bindBags(registry, *service);
    }
    ~BagYard() { executor.reset(); }

    /// One call, as the dispatcher makes it after its own checks: parameters and reply go through the wire.
    template <wire::WireMethod M>
    Result<typename M::Reply> call(const typename M::Params &params, const rpc::Caller &caller = lead())
    {
        const rpc::BoundMethod *method = registry.find(QString::fromLatin1(M::method.name));
        const QJsonObject in = wire::encode(params);
        Result<QJsonValue> answer = [&] {
            if constexpr (M::method.kind == wire::MethodKind::Query)
                return executor->readNow<QJsonValue>(
                    [&](storage::ReadTransaction &tx) { return method->query(tx, caller, in); });
            else
                return executor->writeNow<QJsonValue>(
                    [&](storage::Transaction &tx) { return method->command(tx, caller, in); });
        }();
        if (!answer)
            return answer.error();
        return wire::decode<typename M::Reply>(answer->toObject(), wire::Unknown::Refuse);
    }

    Result<BagChange> pack(const QString &parent, const QString &child, const rpc::Caller &caller = lead())
    {
        return call<PackBag>({parent, child, text("hall")}, caller);
    }
    /// A parent with that many children, complete: "SB00001" holds "SB00001C01" and so on.
    Bag filled(const QString &parent, int children)
    {
        std::optional<Bag> bag;
        for (int i = 1; i <= children; ++i)
            bag = must(pack(parent, childOf(parent, i))).parent;
        if (bag->state == WireBagState::Open)
            bag = must(call<CompleteParent>({parent, text("short")})).parent;
        return *bag;
    }
    static QString childOf(const QString &parent, int number)
    {
        return parent + QStringLiteral("C%1").arg(number, 2, 10, QChar(u'0'));
    }
    Bill openBill(const QString &number, int planned, const QString &area = text("hall"))
    {
        return must(call<OpenBill>({number, text("Pune"), text("MH12 4711"), area, planned})).bill;
    }
    Bag bag(const QString &code) { return must(call<FindBag>({code})).bag; }
    QStringList childrenOf(const QString &code)
    {
        QStringList out;
        for (const Bag &child : must(call<FindBag>({code})).children)
            out.append(child.code);
        return out;
    }
    BagCounters counters() { return must(call<ReadBagCounters>({})); }
    QList<BagEvent> history(const QString &code) { return must(call<ReadBagHistory>({code, {}, 100})).events; }
    /// "packed SB00001 C1", newest first.
    QStringList story(const QString &code)
    {
        QStringList out;
        for (const BagEvent &event : history(code))
            out.append(wire::enumName(event.type) + QChar(u' ') + event.bag +
                       (event.other ? QChar(u' ') + *event.other : QString()));
        return out;
    }
    /// What the recount finds wrong; empty when all agrees.
    QString difference() { return must(call<RecountBags>({}, admin())).differences.join(QStringLiteral("; ")); }

    Scan scan(const QString &code, const QString &parent = {}, WireScanMode mode = WireScanMode::Pack)
    {
        Scan out;
        out.key = QStringLiteral("00000000-0000-7000-8000-%1").arg(++sequence, 12, 10, QChar(u'0'));
        out.sequence = sequence;
        out.mode = mode;
        out.code = code;
        out.parent = parent;
        out.area = text("hall");
        out.deviceTimeMs = clock.nowMs();
        return out;
    }
    QList<ScanResult> take(const QList<Scan> &scans, const rpc::Caller &caller = lead(),
                           const QString &station = text("dock 1"))
    {
        return must(call<TakeScans>({station, scans}, caller)).results;
    }
    ScanResult takeOne(const Scan &scan, const rpc::Caller &caller = lead(), const QString &station = text("dock 1"))
    {
        return take({scan}, caller, station).first();
    }

    qint64 number(const QString &sql)
    {
        return *executor->readNow<qint64>(
            [&](storage::ReadTransaction &tx) -> Result<qint64> { return tx.select(sql).integer(0, 0); });
    }
    void sql(const QString &statement)
    {
        const auto done = executor->writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
            tx.execute(statement);
            return Nothing{};
        });
        if (!done)
            throw std::runtime_error(done.error().detail.toStdString());
    }

    template <typename T>
    static T must(Result<T> answer)
    {
        if (!answer)
            throw std::runtime_error(std::to_string(static_cast<int>(answer.error().code)) + ' ' +
                                     answer.error().field.toStdString() + ' ' + answer.error().detail.toStdString());
        return *std::move(answer);
    }

    static QString text(const char *latin1) { return QString::fromLatin1(latin1); }
    static rpc::Caller person(const char *name, std::initializer_list<const char *> permissions)
    {
        rpc::Caller caller;
        caller.user = UserId(text(name));
        caller.userName = text(name);
        caller.clientKind = text("scanner");
        for (const char *permission : permissions)
            caller.permissions.add(text(permission));
        return caller;
    }
    static rpc::Caller lead()
    {
        return person("lena", {"bags.read", "bags.scan", "bags.correct", "bills.manage", "bills.correct"});
    }
    static rpc::Caller packer(const char *name = "paul") { return person(name, {"bags.read", "bags.scan"}); }
    static rpc::Caller biller() { return person("bea", {"bags.read", "bills.manage"}); }
    static rpc::Caller admin()
    {
        return person("ada",
                      {"bags.read", "bags.scan", "bags.correct", "bags.configure", "bills.manage", "bills.correct"});
    }

    test::TestDatabase database{migrations()};
    ManualClock clock{1'763'683'200'000}; ///< 2025-11-21 00:00 UTC
    rpc::Metrics metrics;
    rpc::MethodRegistry registry;
    std::unique_ptr<storage::Executor> executor;
    std::unique_ptr<alarms::AlarmService> alarms;
    std::unique_ptr<BagService> service;
    qint64 sequence = 0;
};

} // namespace gemba::bags

/// The refusal's code, and where it is about.
#define GEMBA_REFUSED(answer, wanted, about)                                                                           \
    do {                                                                                                               \
        const auto refusal = (answer);                                                                                 \
        QVERIFY2(!refusal.ok(), "it was done");                                                                        \
        QCOMPARE(static_cast<int>(refusal.error().code), static_cast<int>(wanted));                                    \
        QCOMPARE(refusal.error().field, QStringLiteral(about));                                                        \
    } while (false)
