#include "audit_model.h"

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::admin {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

} // namespace

AuditModel::AuditModel(QObject *parent)
    : ListPage(parent)
    , m_detail(new AuditDetail(this))
    , m_summary(new AuditSummary(this))
{
    const auto show = [this] {
        if (const audit::AuditLine *line = current())
            m_detail->show(*line);
        else
            m_detail->clear();
    };
    connect(this, &TableModel::currentChanged, this, show);
    connect(this, &ListPage::refreshed, this, show);
}

void AuditModel::begun()
{
    m_detail->begin(*shell());
    m_summary->begin(*shell());
    connect(shell(), &ShellController::wordsChanged, this, [this] {
        m_detail->retranslate();
        m_summary->retranslate();
        Q_EMIT filtersChanged();
    });
    page()->reloadEvery(30'000);
}

QList<Column> AuditModel::describeColumns() const
{
    return {{.key = u"seq"_s, .title = tr("Row"), .width = 84, .hideable = false},
            {.key = u"time"_s, .title = tr("Time, µs"), .width = 128, .hideable = false},
            {.key = u"actor"_s, .title = tr("Who"), .width = 108},
            {.key = u"station"_s, .title = tr("Where"), .width = 92},
            {.key = u"action"_s, .title = tr("Action"), .width = 160},
            {.key = u"entity"_s, .title = tr("Object")},
            {.key = u"result"_s, .title = tr("Result"), .width = 76}};
}

AuditModel::Section AuditModel::section(int row) const
{
    const qint64 ms = m_rows[row].timeUs / 1'000;
    return {words().fullDate(ms), words().zone(ms)};
}

Cell AuditModel::cell(int row, int column) const
{
    const audit::AuditLine &line = m_rows[row];
    switch (column) {
    case 0:
        return {.text = words().count(line.seq), .look = Look::Quiet, .figures = true};
    case 1:
        return {.text = words().clock(line.timeUs / 1'000),
                .note = u".%1"_s.arg(line.timeUs % 1'000'000, 6, 10, QChar(u'0')),
                .figures = true};
    case 2:
        return {.text = words().named(line.actor)};
    case 3:
        return {.text = words().named(line.station.isEmpty() ? line.address : line.station), .look = Look::Quiet};
    case 4:
        return {.text = line.action, .figures = true};
    case 5: {
        QStringList what;
        for (const QString &part : {line.entity, line.entityId}) {
            if (!part.isEmpty())
                what.append(words().named(part));
        }
        if (what.isEmpty() && line.after.contains("count"_L1))
            what.append(tr("%n times", nullptr, line.after["count"_L1].toInt()));
        return {.text = what.join(u' '), .figures = true};
    }
    default:
        return line.result == audit::LineResult::Done ? Cell{.text = tr("done"), .look = Look::Quiet}
                                                      : Cell{.text = tr("refused"), .look = Look::Strong};
    }
}

std::optional<qint64> AuditModel::sinceMs() const
{
    static constexpr qint64 lengths[]{0, hourMs, dayMs, 7 * dayMs, 30 * dayMs};
    return m_period > 0 && m_period < 5 ? std::optional(nowMs() - lengths[m_period]) : std::nullopt;
}

void AuditModel::ask(const QString &cursor)
{
    audit::ListAudit::Params params;
    if (!query().trimmed().isEmpty())
        params.text = query().trimmed();
    for (const Chip &chip : std::as_const(m_chips)) {
        switch (chip.filter) {
        case Filter::Actor:
            params.actor = chip.value;
            break;
        case Filter::Entity:
            params.entity = chip.more;
            params.entityId = chip.value;
            break;
        case Filter::Action:
            params.action = chip.value;
            break;
        case Filter::NotAction:
            params.notAction = chip.value;
            break;
        }
    }
    if (m_result > 0)
        params.result = m_result == 1 ? audit::LineResult::Done : audit::LineResult::Refused;
    params.sinceMs = sinceMs();
    params.cursor = cursor;
    params.limit = wanted();
    m_rows.fetch<audit::ListAudit>(cursor, params, &audit::ListAudit::Reply::lines,
                                   [this](const audit::ListAudit::Reply &reply) {
                                       // Where no index helps the server looks through a stretch at a time, and a stretch may hold no match.
                                       m_searching = reply.lines.isEmpty() && reply.nextCursor.has_value();
                                       if (m_searching)
                                           QTimer::singleShot(0, this, &ListPage::loadMore);
                                   });
}

void AuditModel::refilter()
{
    Q_EMIT filtersChanged();
    load();
}

void AuditModel::setResult(int result)
{
    if (result == m_result)
        return;
    m_result = result;
    refilter();
}

void AuditModel::setPeriod(int period)
{
    if (period == m_period)
        return;
    m_period = period;
    refilter();
}

QStringList AuditModel::periods() const
{
    return {tr("All time"), tr("Last hour"), tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days")};
}

QStringList AuditModel::chips() const
{
    QStringList out;
    for (const Chip &chip : m_chips) {
        switch (chip.filter) {
        case Filter::Actor:
            out.append(tr("who: %1").arg(words().named(chip.value)));
            break;
        case Filter::Entity:
            out.append(tr("object: %1").arg(words().named(chip.value)));
            break;
        case Filter::Action:
            out.append(tr("action: %1").arg(words().isolated(chip.value)));
            break;
        case Filter::NotAction:
            out.append(tr("not: %1").arg(words().isolated(chip.value)));
            break;
        }
    }
    return out;
}

void AuditModel::narrow(const Chip &chip)
{
    m_chips.removeIf([&](const Chip &other) { return other.filter == chip.filter; });
    m_chips.append(chip);
    refilter();
}

void AuditModel::onlyThisActor()
{
    if (const audit::AuditLine *line = current())
        narrow({Filter::Actor, line->actor, {}});
}

void AuditModel::onlyThisEntity()
{
    if (const audit::AuditLine *line = current(); line && !line->entityId.isEmpty())
        narrow({Filter::Entity, line->entityId, line->entity});
}

void AuditModel::onlyThisAction()
{
    if (const audit::AuditLine *line = current())
        narrow({Filter::Action, line->action, {}});
}

void AuditModel::notThisAction()
{
    if (const audit::AuditLine *line = current())
        narrow({Filter::NotAction, line->action, {}});
}

void AuditModel::removeChip(int index)
{
    if (index < 0 || index >= m_chips.size())
        return;
    m_chips.removeAt(index);
    refilter();
}

} // namespace gemba::admin
