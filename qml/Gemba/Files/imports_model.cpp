#include "imports_model.h"

#include "file_words.h"

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::filedesk {

ImportsModel::ImportsModel(QObject *parent)
    : ListPage(parent)
{
    connect(this, &ImportsModel::currentChanged, this, &ImportsModel::detailsChanged);
    connect(this, &ImportsModel::refreshed, this, &ImportsModel::detailsChanged);
}

QList<Column> ImportsModel::describeColumns() const
{
    return {{.key = u"file"_s, .title = tr("File"), .hideable = false},
            {.key = u"when"_s, .title = tr("When"), .width = 130},
            {.key = u"taken"_s, .title = tr("Rows taken"), .width = 124, .atEnd = true},
            {.key = u"state"_s, .title = tr("State"), .width = 140}};
}

void ImportsModel::ask(const QString &cursor)
{
    m_rows.fetch<files::ListImports>(cursor, {cursor, wanted()}, &files::ListImports::Reply::imports);
}

QString ImportsModel::stateOf(const files::ImportRecord &record) const
{
    if (record.undoneAtMs)
        return tr("Taken back");
    if (!record.complete)
        return tr("Stopped half way");
    return record.problems > 0 ? tr("Taken in part") : tr("Taken");
}

Cell ImportsModel::cell(int row, int column) const
{
    const files::ImportRecord &record = m_rows[row];
    const Look look = record.undoneAtMs ? Look::Struck : Look::Strong;
    switch (column) {
    case 0:
        return {.text = record.fileName, .look = look, .below = FileWords(words()).kind(record.what)};
    case 1:
        return {.text = words().since(record.atMs, nowMs()), .below = words().named(record.by)};
    case 2:
        return {.text = words().count(record.taken),
                .look = record.undoneAtMs ? Look::Struck : Look::Live,
                .below = tr("of %1", "rows").arg(words().count(record.rows))};
    default:
        return {.text = stateOf(record), .look = record.complete ? Look::Plain : Look::Strong};
    }
}

QString ImportsModel::what() const
{
    return chosen() ? FileWords(words()).kind(m_rows.current()->what) : QString();
}

QVariantList ImportsModel::facts() const
{
    QVariantList out;
    if (!chosen())
        return out;
    const files::ImportRecord &record = *m_rows.current();
    const auto add = [&](const QString &name, const QString &value) {
        out.append(QVariantMap{{u"name"_s, name}, {u"value"_s, value}});
    };
    add(tr("State"), stateOf(record));
    add(tr("Rows"), words().count(record.rows));
    add(tr("Taken"), words().count(record.taken));
    add(tr("As they were"), words().count(record.unchanged));
    add(tr("Not taken"), words().count(record.problems));
    add(tr("How"), record.partial ? tr("what can be taken") : tr("all or none"));
    add(tr("Imported"),
        tr("%1 by %2", "when, who").arg(words().moment(record.atMs, nowMs()), words().named(record.by)));
    return out;
}

bool ImportsModel::canUndo() const
{
    return chosen() && !m_rows.current()->undoneAtMs && (m_rows.current()->taken > 0 || !m_rows.current()->complete) &&
           shell()->may(u"data.import"_s);
}

QString ImportsModel::undoConsequence() const
{
    return chosen() ? tr("%1 rows are taken back together, or none of them where something was changed since. The file "
                         "can be imported again then.")
                          .arg(words().count(m_rows.current()->taken))
                    : QString();
}

QString ImportsModel::undone() const
{
    if (!chosen() || !m_rows.current()->undoneAtMs)
        return {};
    const files::ImportRecord &record = *m_rows.current();
    return tr("%1 by %2: %3", "when, who, why")
        .arg(words().moment(*record.undoneAtMs, nowMs()), words().named(record.undoneBy.value_or(QString())),
             words().named(record.undoReason.value_or(QString())));
}

void ImportsModel::undo(const QString &reason)
{
    if (canUndo())
        link().call<files::UndoImport>(this, {m_rows.current()->importId, reason},
                                       [this](const Result<files::JobReply> &reply) {
                                           if (reply)
                                               return Q_EMIT undoing(reply->job.job);
                                           shell()->sayNotDone(reply.error());
                                           load(); // the answer may only have been lost
                                       });
}

} // namespace gemba::filedesk
