#include "audit_store.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace gemba::audit::store {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Rows;

namespace {

/// So many rows a search without an index looks at in one call.
constexpr qint64 kStretch = 250'000;
constexpr qsizetype kWords = 5;

const auto columns =
    u"seq, time_us, actor, session, station, address, reference_id, action, entity, entity_id, result, "
    "before_json, after_json"_s;

QJsonObject jsonAt(const Rows &rows, qsizetype row, qsizetype column)
{
    return QJsonDocument::fromJson(rows.text(row, column).toUtf8()).object();
}

AuditLine lineAt(const Rows &rows, qsizetype i)
{
    return {rows.integer(i, 0),
            rows.integer(i, 1),
            rows.text(i, 2),
            rows.text(i, 3),
            rows.text(i, 4),
            rows.text(i, 5),
            rows.text(i, 6),
            rows.text(i, 7),
            rows.text(i, 8),
            rows.text(i, 9),
            rows.text(i, 10) == "refused"_L1 ? LineResult::Refused : LineResult::Done,
            jsonAt(rows, i, 11),
            jsonAt(rows, i, 12)};
}

QString escapedForLike(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'\\')
            out += u'\\';
        out += c;
    }
    return out;
}

/// What comes right after everything that begins with @p prefix.
QString endOfPrefix(QString prefix)
{
    const QChar last = prefix.back();
    prefix.back() = QChar(static_cast<char16_t>(last.unicode() + 1));
    return prefix;
}

class Search
{
public:
    explicit Search(storage::Engine engine)
        : m_like(engine == storage::Engine::Postgres ? u"ILIKE"_s : u"LIKE"_s)
    {
    }

    void add(const QString &condition, const QVariantList &binds)
    {
        m_conditions.append(condition);
        m_binds += binds;
    }
    void equals(const QString &column, const std::optional<QString> &value)
    {
        if (!value)
            return;
        add(column + u" = ?"_s, {*value});
        m_isIndexed = true;
    }
    void words(const QString &text)
    {
        const QStringList all = text.split(u' ', Qt::SkipEmptyParts).mid(0, kWords);
        for (const QString &word : all)
            add(u"(actor || ' ' || station || ' ' || address || ' ' || action || ' ' || entity || ' ' || entity_id || "
                u"' ' || "
                "reference_id) %1 ? ESCAPE '\\'"_s.arg(m_like),
                {u'%' + escapedForLike(word) + u'%'});
        m_isScan = m_isScan || !all.isEmpty();
    }
    void prefix(const QString &text, bool wanted)
    {
        if (text.isEmpty())
            return;
        add(wanted ? u"(action >= ? AND action < ?)"_s : u"NOT (action >= ? AND action < ?)"_s,
            {text, endOfPrefix(text)});
        m_isScan = m_isScan || wanted;
    }

    bool needsBound() const { return m_isScan && !m_isIndexed; }
    QString where() const { return m_conditions.join(u" AND "_s); }
    const QVariantList &binds() const { return m_binds; }

private:
    const QString m_like;
    QStringList m_conditions;
    QVariantList m_binds;
    bool m_isIndexed = false;
    bool m_isScan = false;
};

} // namespace

std::pair<qint64, qint64> rowsBetween(ReadTransaction &tx, std::optional<qint64> sinceMs, std::optional<qint64> untilMs)
{
    const qint64 sinceUs = sinceMs ? *sinceMs * 1'000 : std::numeric_limits<qint64>::min();
    const qint64 untilUs = untilMs ? *untilMs * 1'000 + 999 : std::numeric_limits<qint64>::max();
    const Rows rows = tx.select(u"SELECT COALESCE(MIN(seq), 0), COALESCE(MAX(seq), 0) FROM audit "
                                "WHERE time_us >= ? AND time_us <= ?"_s,
                                {sinceUs, untilUs});
    return {rows.integer(0, 0), rows.integer(0, 1)};
}

Result<ListAudit::Reply> listAudit(ReadTransaction &tx, const ListAudit::Params &params)
{
    qint64 before = std::numeric_limits<qint64>::max();
    if (!params.cursor.isEmpty()) {
        bool ok = false;
        before = params.cursor.toLongLong(&ok);
        if (!ok || before < 1)
            return refuseField(ErrorCode::CursorInvalid, u"cursor"_s);
    }
    Search search(tx.engine());
    search.equals(u"entity"_s, params.entity);
    search.equals(u"entity_id"_s, params.entityId);
    search.equals(u"actor"_s, params.actor);
    search.equals(u"station"_s, params.station);
    if (params.result == LineResult::Refused)
        search.equals(u"result"_s, u"refused"_s);
    else if (params.result == LineResult::Done)
        search.add(u"result <> 'refused'"_s, {});
    search.words(params.text.value_or(QString()));
    search.prefix(params.action.value_or(QString()), true);
    search.prefix(params.notAction.value_or(QString()), false);
    if (params.sinceMs)
        search.add(u"time_us >= ?"_s, {*params.sinceMs * 1'000});
    if (params.untilMs) {
        search.add(u"time_us <= ?"_s, {*params.untilMs * 1'000 + 999});
        // Not one by one through all that came later.
        const Rows newest =
            tx.select(u"SELECT COALESCE(MAX(seq), 0) FROM audit WHERE time_us <= ?"_s, {*params.untilMs * 1'000 + 999});
        before = std::min(before, newest.integer(0, 0) + 1);
    }

    qint64 from = 0;
    if (search.needsBound()) {
        const Rows newest = tx.select(u"SELECT COALESCE(MAX(seq), 0) FROM audit WHERE seq < ?"_s, {before});
        before = newest.integer(0, 0) + 1;
        from = std::max<qint64>(0, before - 1 - kStretch);
        search.add(u"seq > ?"_s, {from});
    }
    search.add(u"seq < ?"_s, {before});
    const auto rows =
        tx.select(u"SELECT %1 FROM audit WHERE %2 ORDER BY seq DESC LIMIT ?"_s.arg(columns, search.where()),
                  search.binds() + QVariantList{params.limit + 1});

    ListAudit::Reply reply;
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.count(), params.limit); ++i)
        reply.lines.append(lineAt(rows, i));
    if (rows.count() > params.limit) {
        reply.nextCursor = QString::number(reply.lines.last().seq);
    } else if (from > 0) {
        const Rows older = tx.select(u"SELECT 1 FROM audit WHERE seq <= ? AND time_us >= ? ORDER BY seq DESC LIMIT 1"_s,
                                     {from, params.sinceMs.value_or(0) * 1'000});
        if (!older.isEmpty())
            reply.nextCursor = QString::number(from + 1);
    }
    return reply;
}

std::optional<AuditLine> findLine(ReadTransaction &tx, qint64 seq)
{
    const Rows rows = tx.select(u"SELECT %1 FROM audit WHERE seq = ?"_s.arg(columns), {seq});
    return rows.isEmpty() ? std::nullopt : std::optional(lineAt(rows, 0));
}

QList<ChainedLine> chainedLines(ReadTransaction &tx, qint64 fromSeq, qint64 toSeq, int limit)
{
    const Rows rows = tx.select(
        u"SELECT %1, prev_hash, hash FROM audit WHERE seq >= ? AND seq <= ? ORDER BY seq LIMIT ?"_s.arg(columns),
        {fromSeq, toSeq, limit});
    QList<ChainedLine> lines;
    for (qsizetype i = 0; i < rows.count(); ++i)
        lines.append({lineAt(rows, i), rows.bytes(i, 13), rows.bytes(i, 14)});
    return lines;
}

QByteArray hashOf(ReadTransaction &tx, qint64 seq)
{
    const Rows rows = tx.select(u"SELECT hash FROM audit WHERE seq = ?"_s, {seq});
    return rows.isEmpty() ? QByteArray() : rows.bytes(0, 0);
}

QList<Restored> restores(ReadTransaction &tx)
{
    const Rows rows =
        tx.select(u"SELECT time_us, after_json FROM audit WHERE action = 'backups.restore' ORDER BY seq"_s);
    QList<Restored> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append({rows.integer(i, 0) / 1'000, jsonAt(rows, i, 1)["keptSeq"_L1].toInteger()});
    return out;
}

bool isReplaced(const QList<Restored> &restores, qint64 seq, qint64 timeMs)
{
    return std::any_of(restores.begin(), restores.end(),
                       [&](const Restored &restored) { return seq > restored.keptSeq && timeMs < restored.timeMs; });
}

Extent extent(ReadTransaction &tx)
{
    // Numbers have no gaps, so no counting is needed. Two statements: together they would make SQLite walk the whole table.
    const Rows first = tx.select(u"SELECT COALESCE(MIN(seq), 0) FROM audit"_s);
    const Rows last = tx.select(u"SELECT COALESCE(MAX(seq), 0) FROM audit"_s);
    Extent out{0, first.integer(0, 0), last.integer(0, 0)};
    out.rows = out.firstSeq == 0 ? 0 : out.lastSeq - out.firstSeq + 1;
    return out;
}

} // namespace gemba::audit::store
