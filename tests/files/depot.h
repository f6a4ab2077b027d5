#pragma once

#include "box_kind.h"

#include <files_module.h>
#include <files_service.h>

#include <gemba/test/patience.h>
#include <gemba/test/test_database.h>

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <memory>

namespace gemba::files {

/// A service with boxes, on the engine of the running row.
struct Depot
{
    explicit Depot(storage::Engine engine = test::currentEngine())
        : Depot(std::make_shared<test::TestDatabase>(engine, allSteps()))
    {
    }
    /// One more server of the same database.
    explicit Depot(std::shared_ptr<test::TestDatabase> shared)
        : sharedDatabase(std::move(shared))
        , database(*sharedDatabase)
        , executor(std::make_unique<storage::Executor>(database.options(), clock))
    {
        start();
    }
    static QList<storage::Migration> allSteps()
    {
        return test::withTables(boxTables) + storage::migrationsIn({QStringLiteral(":/migrations/files")});
    }
    void start()
    {
        FilesOptions options;
        options.folder = folder.filePath(QStringLiteral("exchange"));
        options.database = database.options();
        options.disk.keptFree = 0;
        service = std::make_unique<FilesService>(*executor, clock, options);
        auto kind = std::make_unique<BoxKind>();
        boxes = kind.get();
        service->add(std::move(kind));
    }
    void restart()
    {
        service.reset();
        start();
    }

    static rpc::Caller person(const QString &name = QStringLiteral("ada"))
    {
        rpc::Caller caller;
        caller.user = UserId(name);
        caller.userName = name;
        for (const char *permission : {"data.import", "data.export", "boxes.read", "boxes.move"})
            caller.permissions.add(QString::fromLatin1(permission));
        return caller;
    }
    /// What @p ask is answered with.
    static Result<JobReply> answer(const std::function<void(FilesService::Done)> &ask)
    {
        std::optional<Result<JobReply>> reply;
        ask([&](Result<JobReply> got) { reply = std::move(got); });
        if (!test::eventually([&] { return reply.has_value(); }))
            return refuse(ErrorCode::Internal, QStringLiteral("no answer"));
        return *std::move(reply);
    }
    Result<JobReply> startExport(const StartExport::Params &in, const rpc::Caller &caller = person())
    {
        return answer([&](FilesService::Done done) { service->startExport(caller, in, std::move(done)); });
    }
    FileJob job(const QString &id, const rpc::Caller &caller = person()) const
    {
        const auto found = service->jobs(caller, {id});
        return found ? found->jobs.first() : FileJob();
    }
    /// How it stands once it is over.
    FileJob over(const QString &id, const rpc::Caller &caller = person()) const
    {
        const bool isOver = test::eventually([&] {
            const auto state = job(id, caller).state;
            return state == WireJobState::Done || state == WireJobState::Failed || state == WireJobState::Cancelled;
        });
        return isOver ? job(id, caller) : FileJob();
    }
    FileJob over(const Result<JobReply> &started) const
    {
        if (started)
            return over(started->job.job);
        FileJob refused;
        refused.state = WireJobState::Failed;
        refused.code = static_cast<int>(started.error().code);
        refused.reason = started.error().detail;
        return refused;
    }
    QByteArray fetched(const QString &id, int part = partBytes, const rpc::Caller &caller = person()) const
    {
        QByteArray all;
        for (;;) {
            const auto got = service->readExport(caller, {id, all.size(), part});
            if (!got)
                return "refused " + QByteArray::number(static_cast<int>(got.error().code));
            all += got->content;
            if (got->last)
                return all;
        }
    }
    static QString hash(const QByteArray &content)
    {
        return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }
    /// Its job, whole or as far as @p bytes.
    QString upload(const QByteArray &content, WireFileFormat format = WireFileFormat::Csv, qsizetype bytes = -1)
    {
        BeginImport::Params in;
        in.what = QStringLiteral("boxes");
        in.format = format;
        in.fileName = QStringLiteral("../../boxes\n.csv");
        in.bytes = content.size();
        in.sha256 = hash(content);
        const auto begun =
            answer([&](FilesService::Done done) { service->beginImport(person(), in, std::move(done)); });
        if (!begun)
            return begun.error().detail;
        const QByteArray sent = bytes < 0 ? content : content.first(bytes);
        for (qsizetype at = 0; at < sent.size(); at += partBytes) {
            if (auto put = service->append(person(), {begun->job.job, at, sent.mid(at, partBytes)}); !put)
                return put.error().detail;
        }
        return begun->job.job;
    }
    FileJob check(const QString &id) { return over(service->check(person(), {id})); }
    FileJob commit(const QString &id, bool partial = false) { return over(service->commit(person(), {id, partial})); }
    FileJob undo(const QString &import)
    {
        return over(service->undo(person(), {import, QStringLiteral("wrong file")}));
    }

    qint64 count(const QString &table) const
    {
        return *executor->readNow<qint64>([&](storage::ReadTransaction &tx) -> Result<qint64> {
            return tx.select(QStringLiteral("SELECT count(*) FROM ") + table).integer(0, 0);
        });
    }
    QList<ImportRecord> imports() const
    {
        return executor
            ->readNow<ListImports::Reply>([](storage::ReadTransaction &tx) -> Result<ListImports::Reply> {
                return FilesService::imports(tx, {});
            })
            ->imports;
    }
    QStringList audited() const
    {
        return *executor->readNow<QStringList>([&](storage::ReadTransaction &tx) -> Result<QStringList> {
            QStringList out;
            const auto rows = tx.select(QStringLiteral("SELECT action FROM audit ORDER BY seq"));
            for (qsizetype i = 0; i < rows.count(); ++i)
                out.append(rows.text(i, 0));
            return out;
        });
    }
    void fill(int rows)
    {
        for (int from = 0; from < rows; from += 10'000) {
            const auto done = executor->writeNow<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
                QList<QVariantList> batch;
                for (int i = from; i < std::min(rows, from + 10'000); ++i)
                    batch.append({QStringLiteral("B%1").arg(i, 7, 10, QLatin1Char('0')),
                                  QStringLiteral("S%1").arg(i / 30), qint64{1000} + i % 250, QString()});
                tx.executeBatch(QStringLiteral("INSERT INTO box (code, shelf, grams, group_id) VALUES (?, ?, ?, ?)"),
                                batch);
                return Nothing{};
            });
            if (!done)
                qFatal("cannot fill: %s", qPrintable(done.error().detail));
        }
    }

    ManualClock clock{1'763'683'200'000};
    QTemporaryDir folder;
    std::shared_ptr<test::TestDatabase> sharedDatabase;
    const test::TestDatabase &database;
    std::unique_ptr<storage::Executor> executor;
    std::unique_ptr<FilesService> service;
    BoxKind *boxes = nullptr;
};

} // namespace gemba::files
