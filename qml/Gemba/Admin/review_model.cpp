#include "review_model.h"

#include <array>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::admin {

namespace {

constexpr std::array spanDays{1, 7, 30};
constexpr int mostRows = 500;

QString sharesOf(const Words &say, const QList<double> &percent)
{
    QStringList out;
    for (const double share : percent)
        out.append(say.number(share, 0));
    return out.join(u" / "_s);
}

} // namespace

ReviewModel::ReviewModel(QObject *parent)
    : ListPage(parent)
{
    connect(this, &TableModel::currentChanged, this, &ReviewModel::detailChanged);
    connect(this, &ListPage::refreshed, this, &ReviewModel::detailChanged);
}

QList<Column> ReviewModel::describeColumns() const
{
    return {{.key = u"alarm"_s, .title = tr("Alarm"), .width = 150, .hideable = false},
            {.key = u"name"_s, .title = tr("Name")},
            {.key = u"perDay"_s, .title = tr("A day"), .width = 72, .atEnd = true},
            {.key = u"chatter"_s, .title = tr("Chatter"), .width = 76, .atEnd = true},
            {.key = u"is"_s, .title = tr("State"), .width = 130},
            {.key = u"suggested"_s, .title = tr("Suggested"), .width = 96},
            {.key = u"due"_s, .title = tr("Review due"), .width = 120}};
}

void ReviewModel::begun()
{
    page()->reloadOn<alarms::AlarmChanged>();
}

void ReviewModel::ask(const QString &cursor)
{
    alarms::ReviewAlarms::Params params;
    params.days = spanDays.at(static_cast<size_t>(m_span));
    params.overdueOnly = m_overdueOnly;
    params.limit = mostRows;
    m_rows.fetch<alarms::ReviewAlarms>(
        cursor, params, &alarms::ReviewAlarms::Reply::alarms, [this](const alarms::ReviewAlarms::Reply &reply) {
            m_figures = reply;
            m_figures.alarms.clear();
            const QString wanted = query().trimmed();
            m_rows.removeIf([&](const alarms::ReviewedAlarm &alarm) {
                return !wanted.isEmpty() && !alarm.alarm.text().contains(wanted, Qt::CaseInsensitive) &&
                       !alarm.name.contains(wanted, Qt::CaseInsensitive) &&
                       !alarm.area.contains(wanted, Qt::CaseInsensitive);
            });
        });
}

Cell ReviewModel::cell(int row, int column) const
{
    const alarms::ReviewedAlarm &alarm = m_rows[row];
    switch (column) {
    case 0:
        return {.text = alarm.alarm.text(), .look = Look::Strong, .priority = alarm.priority, .figures = true};
    case 1:
        return {.text = words().named(alarm.name), .note = words().named(alarm.area)};
    case 2:
        return {.text = words().number(alarm.perDay, 1), .look = Look::Live};
    case 3:
        return {.text = alarm.chatterBouts > 0 ? words().count(alarm.chatterBouts) : QString()};
    case 4:
        return {.text = alarm.stale            ? tr("Stale")
                        : alarm.neverActedUpon ? tr("Never answered")
                        : alarm.standing       ? tr("Active")
                                               : QString(),
                .look = alarm.stale || alarm.neverActedUpon ? Look::Strong : Look::Quiet};
    case 5: {
        if (!alarm.rationalisation)
            return {.text = QString(), .look = Look::Quiet};
        const auto &suggested = alarm.rationalisation->suggestedPriority;
        if (!suggested)
            return {.text = tr("No alarm"), .look = Look::Strong};
        return {.text = words().count(*suggested), .look = *suggested == alarm.priority ? Look::Quiet : Look::Strong};
    }
    default:
        if (!alarm.rationalisation)
            return {.text = tr("Never done"), .look = Look::Strong};
        return {.text = words().fullDate(alarm.rationalisation->reviewDueMs),
                .look = alarm.overdue ? Look::Strong : Look::Quiet};
    }
}

void ReviewModel::setSpan(int span)
{
    if (span == m_span || span < 0 || span >= int(spanDays.size()))
        return;
    m_span = span;
    Q_EMIT filterChanged();
    load();
}

QStringList ReviewModel::spans() const
{
    return {tr("1 d"), tr("7 d"), tr("30 d")};
}

void ReviewModel::setOverdueOnly(bool only)
{
    if (only == m_overdueOnly)
        return;
    m_overdueOnly = only;
    Q_EMIT filterChanged();
    load();
}

QString ReviewModel::perDay() const
{
    return shell() ? words().number(m_figures.perDay, 1) : QString();
}

QString ReviewModel::chattering() const
{
    return shell() ? words().count(m_figures.chattering) : QString();
}

QString ReviewModel::stale() const
{
    return shell() ? words().count(m_figures.stale) : QString();
}

QString ReviewModel::unanswered() const
{
    return shell() ? words().count(m_figures.neverActedUpon) : QString();
}

QString ReviewModel::overdue() const
{
    return shell() ? words().count(m_figures.overdue) : QString();
}

QString ReviewModel::shares() const
{
    if (!shell())
        return {};
    QList<double> percent;
    for (const qint64 count : m_figures.definitionsByPriority)
        percent.append(m_figures.definitions > 0 ? 100.0 * double(count) / double(m_figures.definitions) : 0);
    return sharesOf(words(), percent);
}

QString ReviewModel::idealShares() const
{
    return shell() ? tr("near %1").arg(sharesOf(words(), m_figures.idealPercent)) : QString();
}

QString ReviewModel::title() const
{
    return current() ? current()->alarm.text() : QString();
}

QString ReviewModel::note() const
{
    return current() ? words().named(current()->name) + u", "_s + words().named(current()->area) : QString();
}

QString ReviewModel::cause() const
{
    return current() && current()->rationalisation ? current()->rationalisation->cause : QString();
}

QString ReviewModel::consequence() const
{
    return current() && current()->rationalisation ? current()->rationalisation->consequence : QString();
}

QString ReviewModel::action() const
{
    return !current()                   ? QString()
           : current()->rationalisation ? current()->rationalisation->action
                                        : current()->response;
}

int ReviewModel::minutes() const
{
    return current() && current()->rationalisation ? current()->rationalisation->respondMinutes : 10;
}

int ReviewModel::consequenceClass() const
{
    return static_cast<int>(current() && current()->rationalisation ? current()->rationalisation->consequenceClass
                                                                    : alarms::WireConsequence::Minor);
}

QStringList ReviewModel::classes() const
{
    return {tr("None: it should be no alarm"), tr("Minor: rework, a short stop"), tr("Major: lost production, damage"),
            tr("Severe: injury, loss of a machine")};
}

QString ReviewModel::priorityText() const
{
    return current() ? words().count(current()->priority) : QString();
}

QString ReviewModel::suggestedText() const
{
    if (!current() || !current()->rationalisation)
        return tr("Not yet");
    const auto &suggested = current()->rationalisation->suggestedPriority;
    return suggested ? words().count(*suggested) : tr("No alarm");
}

QString ReviewModel::decidedText() const
{
    if (!current() || !current()->rationalisation)
        return tr("Nobody has looked at it yet");
    const alarms::Rationalisation &why = *current()->rationalisation;
    return tr("%1, %2").arg(words().named(why.doneBy), words().since(why.doneAtMs, nowMs()));
}

QString ReviewModel::sensor() const
{
    return current() && current()->sensor ? current()->sensor->text() : QString();
}

void ReviewModel::save(const QString &cause, const QString &consequence, const QString &action, const QString &minutes,
                       int consequenceClass)
{
    if (!current())
        return;
    alarms::RationaliseAlarm::Params params;
    params.alarm = current()->alarm;
    params.expectedVersion = current()->rationalisation ? current()->rationalisation->version : 0;
    params.cause = cause.trimmed();
    params.consequence = consequence.trimmed();
    params.action = action.trimmed();
    params.respondMinutes = minutes.toInt();
    params.consequenceClass = static_cast<alarms::WireConsequence>(consequenceClass);
    shell()->run<alarms::RationaliseAlarm>(this, params, tr("%1 is rationalised").arg(params.alarm.text()),
                                           [this](const alarms::Rationalisation &) { load(); });
}

} // namespace gemba::admin
