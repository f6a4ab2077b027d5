#include "audit_detail.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using gemba::desk::DiffRow;

namespace gemba::admin {

namespace {

/// "9f3c 02d7 41ab 6e18 … a71e": enough to compare by eye.
QString shortHash(const QString &hex)
{
    if (hex.size() < 24)
        return hex;
    return u"%1 %2 %3 %4 … %5"_s.arg(hex.mid(0, 4), hex.mid(4, 4), hex.mid(8, 4), hex.mid(12, 4), hex.right(4));
}

} // namespace

AuditDetail::AuditDetail(QObject *parent)
    : QObject(parent)
    , m_diff(new desk::DiffModel(this))
{
}

void AuditDetail::begin(ShellController &shell)
{
    m_shell = &shell;
}

void AuditDetail::show(const audit::AuditLine &line)
{
    const bool same = m_line && m_line->seq == line.seq;
    m_line = line;
    if (!same)
        m_proof.reset();
    compare();
    Q_EMIT changed();
    if (same && m_proof && m_proof->isFollowed)
        return;
    m_shell->link().call<audit::GetAuditLine>(this, {line.seq},
                                              [this, seq = line.seq](const Result<audit::GetAuditLine::Reply> &reply) {
                                                  if (!reply || !m_line || m_line->seq != seq)
                                                      return;
                                                  m_proof = *reply;
                                                  Q_EMIT changed();
                                              });
}

void AuditDetail::clear()
{
    m_line.reset();
    m_proof.reset();
    m_diff->setRows({});
    Q_EMIT changed();
}

void AuditDetail::retranslate()
{
    compare();
    Q_EMIT changed();
}

QString AuditDetail::title() const
{
    if (!m_line)
        return {};
    return m_line->entityId.isEmpty() ? m_line->action
                                      : u"%1 %2"_s.arg(m_line->action, wordsOf(m_shell).named(m_line->entityId));
}

QString AuditDetail::note() const
{
    if (!m_line)
        return {};
    const Words &say = wordsOf(m_shell);
    const qint64 ms = m_line->timeUs / 1'000;
    return tr("Row %1, %2 %3")
        .arg(say.count(m_line->seq), say.fullDate(ms),
             say.isolated(u"%1.%2 %3"_s.arg(say.clock(ms))
                              .arg(m_line->timeUs % 1'000'000, 6, 10, QChar(u'0'))
                              .arg(say.zone(ms))));
}

QString AuditDetail::who() const
{
    return m_line ? wordsOf(m_shell).named(m_line->actor) : QString();
}

QString AuditDetail::where() const
{
    if (!m_line)
        return {};
    QStringList parts;
    for (const QString &part : {m_line->station, m_line->address}) {
        if (!part.isEmpty())
            parts.append(wordsOf(m_shell).isolated(part));
    }
    return parts.join(u", "_s);
}

QString AuditDetail::result() const
{
    if (!m_line)
        return {};
    if (m_line->result == audit::LineResult::Done)
        return tr("done");
    const int code = m_line->after["error"_L1].toInt();
    const auto known = errorCodeFromNumber(code);
    return known ? tr("refused: %1").arg(wordsOf(m_shell).error(*known)) : tr("refused");
}

QString AuditDetail::valueText(const QJsonValue &value) const
{
    const Words &say = wordsOf(m_shell);
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        return {};
    case QJsonValue::Bool:
        return say.yesNo(value.toBool());
    case QJsonValue::Double:
        // Times of day and counts alike come as whole numbers: they are shown as they are.
        return say.isolated(QString::number(value.toDouble(), 'g', 15));
    case QJsonValue::String:
        return say.named(value.toString());
    default:
        break;
    }
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return say.isolated(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

void AuditDetail::compare()
{
    QList<DiffRow> rows;
    if (m_line) {
        QStringList names = m_line->before.keys() + m_line->after.keys();
        names.removeDuplicates();
        for (const QString &name : std::as_const(names)) {
            DiffRow row;
            row.field = name;
            row.before = valueText(m_line->before[name]);
            row.after = valueText(m_line->after[name]);
            // What was, and stays unsaid after, was taken away only where there is an after at all.
            if (m_line->after.isEmpty())
                row.after = QString();
            rows.append(row);
        }
        std::stable_sort(rows.begin(), rows.end(),
                         [](const DiffRow &a, const DiffRow &b) { return a.changed() && !b.changed(); });
    }
    m_diff->setRows(rows);
}

QString AuditDetail::diffNote() const
{
    if (m_diff->total() == 0)
        return tr("Nothing was written down beside the fact.");
    return tr("%1 of %2 fields changed")
        .arg(wordsOf(m_shell).count(m_diff->changes()), wordsOf(m_shell).count(m_diff->total()));
}

QString AuditDetail::rowBefore() const
{
    return m_proof ? shortHash(m_proof->previousHash) : QString();
}

QString AuditDetail::thisRow() const
{
    return m_proof ? shortHash(m_proof->hash) : QString();
}

QString AuditDetail::rowAfter() const
{
    if (!m_proof)
        return {};
    if (!m_proof->fits)
        return tr("this row does not fit its own seal");
    if (!m_proof->isFollowed)
        return tr("none yet, seal fits");
    return *m_proof->isFollowed ? tr("follows, seal fits") : tr("does not follow");
}

QString AuditDetail::sealed() const
{
    if (!m_proof)
        return {};
    const Words &say = wordsOf(m_shell);
    if (!m_proof->segment)
        return tr("day still open");
    return tr("rows %1 to %2, signed").arg(say.count(m_proof->segment->firstSeq), say.count(m_proof->segment->lastSeq));
}

bool AuditDetail::whole() const
{
    return !m_proof || (m_proof->fits && m_proof->isFollowed.value_or(true));
}

QString AuditDetail::json() const
{
    return m_line ? QString::fromUtf8(QJsonDocument(wire::encode(*m_line)).toJson()) : QString();
}

} // namespace gemba::admin
