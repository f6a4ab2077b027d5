#include <gemba/storage/audit_trail.h>

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gemba::storage {

namespace {

constexpr int kLargestPage = 10'000;

} // namespace

qint64 newestEventSeq(ReadTransaction &tx)
{
    const Rows rows = tx.select(u"SELECT value FROM storage_counter WHERE name = 'event'"_s);
    return rows.isEmpty() ? 0 : rows.integer(0, 0);
}

Result<QList<CommittedEvent>> eventsSince(ReadTransaction &tx, qint64 since, const QStringList &topics, int limit)
{
    const qint64 newest = newestEventSeq(tx);
    const Rows oldest = tx.select(u"SELECT seq FROM event ORDER BY seq LIMIT 1"_s);
    const qint64 firstKept = oldest.isEmpty() ? newest + 1 : oldest.integer(0, 0);
    // A number that was never given out comes from another database, for instance one before a restore.
    if (since < firstKept - 1 || since > newest)
        return refuse(ErrorCode::SequenceGone);

    QString sql = u"SELECT seq, time_ms, topic, scope, payload FROM event WHERE seq > ?"_s;
    QVariantList binds{since};
    if (!topics.isEmpty()) {
        sql += u" AND topic IN (?"_s + u", ?"_s.repeated(topics.size() - 1) + u')';
        for (const QString &topic : topics)
            binds.append(topic);
    }
    sql += u" ORDER BY seq LIMIT ?"_s;
    binds.append(std::clamp(limit, 0, kLargestPage));

    const Rows rows = tx.select(sql, binds);
    QList<CommittedEvent> events;
    events.reserve(rows.count());
    for (qsizetype i = 0; i < rows.count(); ++i) {
        const QJsonObject payload = QJsonDocument::fromJson(rows.text(i, 4).toUtf8()).object();
        events.append({rows.integer(i, 0), rows.integer(i, 1), {rows.text(i, 2), payload, rows.text(i, 3)}});
    }
    return events;
}

} // namespace gemba::storage
