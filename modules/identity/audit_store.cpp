#include "audit_store.h"

#include <QJsonDocument>

namespace gemba::identity::store {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonAt(const storage::Rows &rows, qsizetype row, qsizetype column)
{
    return QJsonDocument::fromJson(rows.text(row, column).toUtf8()).object();
}

} // namespace

QList<AuditLine> listAudit(storage::ReadTransaction &tx, const ListAudit::Params &params)
{
    QString where = u"seq < ?"_s;
    QVariantList binds{params.cursor.isEmpty() ? std::numeric_limits<qint64>::max() : params.cursor.toLongLong()};
    const auto filter = [&](const QString &column, const std::optional<QString> &value) {
        if (value) {
            where += u" AND "_s + column + u" = ?"_s;
            binds.append(*value);
        }
    };
    filter(u"entity"_s, params.entity);
    filter(u"entity_id"_s, params.entityId);
    filter(u"actor"_s, params.actor);
    binds.append(params.limit);
    const auto rows = tx.select(
        u"SELECT seq, time_us, actor, session, station, address, reference_id, action, entity, entity_id, before_json, "
        "after_json FROM audit WHERE %1 ORDER BY seq DESC LIMIT ?"_s.arg(where),
        binds);
    QList<AuditLine> lines;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        lines.append(AuditLine{rows.integer(i, 0), rows.integer(i, 1), rows.text(i, 2), rows.text(i, 3),
                               rows.text(i, 4), rows.text(i, 5), rows.text(i, 6), rows.text(i, 7), rows.text(i, 8),
                               rows.text(i, 9), jsonAt(rows, i, 10), jsonAt(rows, i, 11)});
    }
    return lines;
}

} // namespace gemba::identity::store
