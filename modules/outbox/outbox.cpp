#include <gemba/outbox/outbox.h>

#include <gemba/core/ids.h>

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>

namespace gemba::outbox {

using namespace Qt::StringLiterals;

namespace {

Error broken(const QString &detail)
{
    return refuse(ErrorCode::OutboxFailed, detail);
}

QString toText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject fromText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

// AUTOINCREMENT never gives a number twice, not even that of a row that is gone; a statement that fails takes none.
const QStringList schema{
    u"CREATE TABLE IF NOT EXISTS outbox ("
    "sequence INTEGER PRIMARY KEY AUTOINCREMENT, scan_key TEXT NOT NULL UNIQUE, state INTEGER NOT NULL, "
    "scanned_ms INTEGER NOT NULL, scan TEXT NOT NULL, shown TEXT NOT NULL, certain INTEGER NOT NULL, "
    "answer TEXT, refusal INTEGER)"_s,
    u"CREATE INDEX IF NOT EXISTS outbox_open ON outbox (sequence) WHERE state < 2"_s,
    u"CREATE INDEX IF NOT EXISTS outbox_aside ON outbox (sequence) WHERE state = 3"_s,
    u"CREATE INDEX IF NOT EXISTS outbox_time ON outbox (scanned_ms)"_s,
    u"CREATE TABLE IF NOT EXISTS held (id INTEGER PRIMARY KEY AUTOINCREMENT, raw TEXT NOT NULL, time_ms INTEGER NOT "
    u"NULL, "
    "operator TEXT NOT NULL)"_s,
    u"CREATE TABLE IF NOT EXISTS memo (name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
};

} // namespace

struct Outbox::Private
{
    QString connection;
    QSqlDatabase database;
    const Clock &clock;

    explicit Private(const Clock &ownClock)
        : clock(ownClock)
    {
    }
    ~Private()
    {
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(connection);
    }

    Result<QSqlQuery> run(const QString &sql, const QVariantList &binds = {}) const
    {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        bool worked = query.prepare(sql);
        for (const QVariant &bind : binds)
            query.addBindValue(bind);
        worked = worked && query.exec();
        if (!worked)
            return broken(query.lastError().text());
        return query;
    }

    /// All of @p work or nothing of it.
    template <typename F>
    auto inOneStep(F work) -> decltype(work())
    {
        if (const auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
            return begun.error();
        auto done = work();
        if (!done) {
            (void)run(u"ROLLBACK"_s);
            return done;
        }
        if (const auto committed = run(u"COMMIT"_s); !committed) {
            (void)run(u"ROLLBACK"_s);
            return committed.error();
        }
        return done;
    }

    Result<QList<Row>> rows(const QString &rest, const QVariantList &binds) const
    {
        auto query = run(
            u"SELECT sequence, scan_key, state, scan, shown, certain, answer, refusal FROM outbox "_s + rest, binds);
        if (!query)
            return query.error();
        QList<Row> out;
        while (query->next()) {
            Row row;
            const auto scan = wire::decode<bags::Scan>(fromText(query->value(3).toString()), wire::Unknown::Ignore);
            if (!scan)
                return broken(
                    u"row %1 cannot be read: %2"_s.arg(query->value(0).toLongLong()).arg(scan.error().detail));
            row.scan = *scan;
            row.scan.sequence = query->value(0).toLongLong();
            row.scan.key = query->value(1).toString();
            row.state = static_cast<RowState>(query->value(2).toInt());
            row.shown = wire::enumFromName<bags::WireScanOutcome>(query->value(4).toString())
                            .value_or(bags::WireScanOutcome::Refused);
            row.certain = query->value(5).toBool();
            if (!query->isNull(6)) {
                if (const auto answer =
                        wire::decode<bags::ScanResult>(fromText(query->value(6).toString()), wire::Unknown::Ignore))
                    row.answer = *answer;
            }
            if (!query->isNull(7))
                row.refusal = errorCodeFromNumber(query->value(7).toInt());
            out.append(row);
        }
        return out;
    }

    Result<Row> insert(const NewScan &scan) const
    {
        Row row;
        row.scan.key = newUuid7(clock.nowMs());
        row.scan.sequence = 1; // the real one is the row's own
        row.scan.mode = scan.mode;
        row.scan.code = scan.code;
        row.scan.parent = scan.parent;
        row.scan.bill = scan.bill;
        row.scan.area = scan.area;
        row.scan.deviceTimeMs = scan.scannedMs > 0 ? scan.scannedMs : clock.nowMs();
        row.scan.clockOffsetMs = scan.clockOffsetMs;
        row.scan.offline = scan.offline;
        row.scan.operatorName = scan.operatorName;
        row.scan.reason = scan.reason;
        row.shown = scan.shown;
        row.certain = scan.certain;
        const auto query =
            run(u"INSERT INTO outbox (scan_key, state, scanned_ms, scan, shown, certain) VALUES (?, 0, ?, ?, ?, ?)"_s,
                {row.scan.key, row.scan.deviceTimeMs, toText(wire::encode(row.scan)), wire::enumName(row.shown),
                 row.certain ? 1 : 0});
        if (!query)
            return query.error();
        row.scan.sequence = query->lastInsertId().toLongLong();
        return row;
    }

    Result<void> remember(const Memo &memo) const
    {
        const auto done = run(
            u"INSERT INTO memo (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
            {memo.name, memo.value.isNull() ? u""_s : memo.value});
        return done ? Result<void>() : Result<void>(done.error());
    }

    Result<Row> insert(const NewScan &scan, const std::optional<Memo> &memo) const
    {
        const auto row = insert(scan);
        if (!row || !memo)
            return row;
        if (const auto kept = remember(*memo); !kept)
            return kept.error();
        return row;
    }
};

Outbox::Outbox(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

Outbox::~Outbox() = default;

Result<std::unique_ptr<Outbox>> Outbox::open(const QString &file, const Clock &clock)
{
    static std::atomic<int> connections{0};
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return broken(u"%1 cannot be made"_s.arg(QFileInfo(file).absolutePath()));
    auto state = std::make_unique<Private>(clock);
    state->connection = u"outbox-%1"_s.arg(++connections);
    state->database = QSqlDatabase::addDatabase(u"QSQLITE"_s, state->connection);
    state->database.setDatabaseName(file);
    state->database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=500"_s);
    if (!state->database.open())
        return broken(state->database.lastError().text());
    // Exclusive: two programs with one count of scans would send the same number twice.
    const QStringList settings{u"PRAGMA locking_mode=EXCLUSIVE"_s, u"PRAGMA journal_mode=WAL"_s,
                               u"PRAGMA synchronous=FULL"_s};
    for (const QString &statement : settings + schema) {
        if (const auto done = state->run(statement); !done)
            return done.error();
    }
    {
        auto check = state->run(u"PRAGMA quick_check"_s);
        if (!check)
            return check.error();
        if (!check->next() || check->value(0).toString() != u"ok"_s)
            return broken(u"the file is damaged: "_s + check->value(0).toString());
        auto mode = state->run(u"PRAGMA journal_mode"_s);
        if (!mode)
            return mode.error();
        if (!mode->next() || mode->value(0).toString() != u"wal"_s)
            return broken(u"the disk does not bear a write-ahead log"_s);
    }
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return std::unique_ptr<Outbox>(new Outbox(std::move(state)));
}

Result<Row> Outbox::add(const NewScan &scan, const std::optional<Memo> &memo)
{
    if (!memo)
        return d->insert(scan);
    return d->inOneStep([&] { return d->insert(scan, memo); });
}

Result<QList<Row>> Outbox::open(int limit) const
{
    return d->rows(u"WHERE state < 2 ORDER BY sequence LIMIT ?"_s, {limit});
}

Result<int> Outbox::openCount() const
{
    auto query = d->run(u"SELECT count(*) FROM outbox WHERE state < 2"_s);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toInt() : 0;
}

Result<qint64> Outbox::oldestOpenMs() const
{
    // By time, not by number: a scan that was held is older than its number.
    auto query = d->run(u"SELECT min(scanned_ms) FROM outbox WHERE state < 2"_s);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<QList<Row>> Outbox::newest(int limit) const
{
    return d->rows(u"ORDER BY sequence DESC LIMIT ?"_s, {limit});
}

Result<QList<Row>> Outbox::aside(int limit) const
{
    return d->rows(u"WHERE state = 3 ORDER BY sequence LIMIT ?"_s, {limit});
}

Result<int> Outbox::asideCount() const
{
    auto query = d->run(u"SELECT count(*) FROM outbox WHERE state = 3"_s);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toInt() : 0;
}

Result<Tally> Outbox::tally(qint64 sinceMs) const
{
    auto query = d->run(
        u"SELECT count(DISTINCT json_extract(scan, '$.parent')), count(*), min(scanned_ms) FROM outbox "
        "WHERE scanned_ms >= ? AND shown = 'accepted' AND json_extract(scan, '$.mode') = 'pack' AND "
        "json_extract(scan, '$.parent') <> '' AND coalesce(json_extract(answer, '$.outcome'), 'accepted') = 'accepted'"_s,
        {sinceMs});
    if (!query)
        return query.error();
    Tally tally;
    if (query->next())
        tally = {query->value(0).toInt(), query->value(1).toInt(), query->value(2).toLongLong()};
    return tally;
}

Result<void> Outbox::markSent(const QList<Row> &rows)
{
    if (rows.isEmpty())
        return {};
    const auto done = d->run(u"UPDATE outbox SET state = 1 WHERE state = 0 AND sequence BETWEEN ? AND ?"_s,
                             {rows.constFirst().scan.sequence, rows.constLast().scan.sequence});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> Outbox::markOffline(const QList<qint64> &sequences)
{
    return d->inOneStep([&]() -> Result<void> {
        for (const qint64 sequence : sequences) {
            const auto done = d->run(
                u"UPDATE outbox SET scan = json_set(scan, '$.offline', json('true')) WHERE sequence = ? AND state < 2"_s,
                {sequence});
            if (!done)
                return done.error();
        }
        return {};
    });
}

Result<void> Outbox::answer(const QList<QPair<qint64, bags::ScanResult>> &answers)
{
    return d->inOneStep([&]() -> Result<void> {
        for (const auto &[sequence, result] : answers) {
            const auto done = d->run(u"UPDATE outbox SET state = 2, answer = ? WHERE sequence = ? AND state < 2"_s,
                                     {toText(wire::encode(result)), sequence});
            if (!done)
                return done.error();
        }
        return {};
    });
}

Result<void> Outbox::refuseRow(qint64 sequence, ErrorCode code)
{
    const auto done =
        d->run(u"UPDATE outbox SET state = 3, refusal = ? WHERE sequence = ? AND state < 2"_s, {int(code), sequence});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<int> Outbox::sendAsideAgain()
{
    const auto done = d->run(u"UPDATE outbox SET state = 0, refusal = NULL WHERE state = 3"_s);
    if (!done)
        return done.error();
    return done->numRowsAffected();
}

Result<int> Outbox::forget(qint64 beforeMs)
{
    // What was set aside is in no list of the server: this is its only copy.
    const auto done = d->run(u"DELETE FROM outbox WHERE state = 2 AND scanned_ms < ?"_s, {beforeMs});
    if (!done)
        return done.error();
    return done->numRowsAffected();
}

Result<void> Outbox::hold(const QString &raw, qint64 timeMs, const QString &operatorName)
{
    const auto done =
        d->run(u"INSERT INTO held (raw, time_ms, operator) VALUES (?, ?, ?)"_s, {raw, timeMs, operatorName});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QList<Held>> Outbox::held() const
{
    auto query = d->run(u"SELECT id, raw, time_ms, operator FROM held ORDER BY id"_s);
    if (!query)
        return query.error();
    QList<Held> out;
    while (query->next())
        out.append({query->value(0).toLongLong(), query->value(1).toString(), query->value(2).toLongLong(),
                    query->value(3).toString()});
    return out;
}

Result<std::optional<Row>> Outbox::release(qint64 id, const std::optional<NewScan> &scan,
                                           const std::optional<Memo> &memo)
{
    return d->inOneStep([&]() -> Result<std::optional<Row>> {
        if (const auto gone = d->run(u"DELETE FROM held WHERE id = ?"_s, {id}); !gone)
            return gone.error();
        if (!scan)
            return std::optional<Row>();
        const auto row = d->insert(*scan, memo);
        if (!row)
            return row.error();
        return std::optional<Row>(*row);
    });
}

Result<void> Outbox::remember(const Memo &memo)
{
    return d->remember(memo);
}

QString Outbox::recall(const QString &name) const
{
    auto query = d->run(u"SELECT value FROM memo WHERE name = ?"_s, {name});
    return query && query->next() ? query->value(0).toString() : QString();
}

} // namespace gemba::outbox
