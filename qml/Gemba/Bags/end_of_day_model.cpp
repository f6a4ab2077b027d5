#include "end_of_day_model.h"

#include "bag_words.h"

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::bagdesk {

EndOfDayModel::EndOfDayModel(QObject *parent)
    : ListPage(parent)
{
}

QList<Column> EndOfDayModel::describeColumns() const
{
    return {{.key = u"area"_s, .title = tr("Area"), .width = 90, .hideable = false},
            {.key = u"who"_s, .title = tr("Who")},
            {.key = u"scans"_s, .title = tr("Scans"), .width = 80, .atEnd = true},
            {.key = u"packed"_s, .title = tr("Packed"), .width = 80, .atEnd = true},
            {.key = u"unpacked"_s, .title = tr("Taken out"), .width = 84, .atEnd = true},
            {.key = u"kg"_s, .title = tr("kg"), .width = 80, .atEnd = true},
            {.key = u"parents"_s, .title = tr("Parents"), .width = 80, .atEnd = true},
            {.key = u"billed"_s, .title = tr("On bills"), .width = 80, .atEnd = true},
            {.key = u"returned"_s, .title = tr("Returned"), .width = 90, .atEnd = true},
            {.key = u"refused"_s, .title = tr("Refused"), .width = 80, .atEnd = true}};
}

void EndOfDayModel::begun()
{
    page()->reloadOn<bags::BagsChanged>();
    connect(shell(), &shell::ShellController::wordsChanged, this, &EndOfDayModel::dayChanged);
}

QDate EndOfDayModel::date() const
{
    return m_date.isValid() ? m_date : words().local(nowMs()).date();
}

bool EndOfDayModel::isToday() const
{
    return shell() && date() == words().local(nowMs()).date();
}

QString EndOfDayModel::day() const
{
    return shell() ? BagWords(words()).day(date().toString(Qt::ISODate)) : QString();
}

void EndOfDayModel::step(int days)
{
    m_date = std::min(date().addDays(days), words().local(nowMs()).date());
    m_summary.reset();
    Q_EMIT dayChanged();
    load();
}

void EndOfDayModel::take(const QList<bags::DayFigures> &rows, bool late)
{
    for (const bags::DayFigures &figures : rows)
        m_lines.append({figures, late});
}

void EndOfDayModel::ask(const QString &)
{
    const int asked = serial();
    link().call<bags::ReadDaySummary>(this, {date().toString(Qt::ISODate)},
                                      [this, asked](const Result<bags::DaySummary> &summary) {
                                          if (asked != serial())
                                              return;
                                          // A day that is not closed has no summary; its figures so far are shown instead.
                                          if (!summary && summary.error().code == ErrorCode::NotFound)
                                              return askOpenDay(asked);
                                          if (!summary)
                                              return refused(summary.error());
                                          m_summary = *summary;
                                          m_lines.clear();
                                          take(summary->rows, false);
                                          take(summary->late, true);
                                          rowsChanged();
                                          arrived(std::nullopt);
                                      });
}

void EndOfDayModel::askOpenDay(int asked)
{
    bags::ReadBagDays::Params params;
    params.from = date().toString(Qt::ISODate);
    params.to = params.from;
    params.groupBy = bags::WireDayGroup::AreaAndPerson;
    link().call<bags::ReadBagDays>(this, params, [this, asked](const Result<bags::ReadBagDays::Reply> &days) {
        if (asked != serial())
            return;
        if (!days)
            return refused(days.error());
        m_summary.reset();
        m_lines.clear();
        take(days->rows, false);
        rowsChanged();
        arrived(std::nullopt);
    });
}

QString EndOfDayModel::key(int row) const
{
    const Line &line = m_lines[row];
    return line.figures.area + u'|' + line.figures.by + (line.late ? u"|late"_s : QString());
}

EndOfDayModel::Section EndOfDayModel::section(int row) const
{
    if (!m_summary)
        return {};
    if (m_lines[row].late)
        return {tr("Arrived after the day was closed"), tr("not in the sums above")};
    return {tr("As it was when the day was closed"), {}};
}

Cell EndOfDayModel::cell(int row, int column) const
{
    const bags::DayFigures &figures = m_lines[row].figures;
    const auto counted = [&](qint64 value) {
        return Cell{.text = words().count(value), .look = value == 0 ? Look::Quiet : Look::Live};
    };
    switch (column) {
    case 0:
        return {.text = figures.area.isEmpty() ? tr("no area") : words().named(figures.area)};
    case 1:
        return {.text = words().named(figures.by)};
    case 2:
        return counted(m_lines[row].late ? std::max(figures.scans, figures.late) : figures.scans);
    case 3:
        return counted(figures.packed);
    case 4:
        return counted(figures.unpacked);
    case 5:
        return {.text = BagWords(words()).kilograms(figures.packedGrams), .look = Look::Live};
    case 6:
        return counted(figures.parentsCompleted);
    case 7:
        return counted(figures.billed);
    case 8:
        return counted(figures.returned);
    default:
        return counted(figures.wrongParent + figures.refused);
    }
}

bags::DayFigures EndOfDayModel::sums() const
{
    if (m_summary)
        return m_summary->total;
    bags::DayFigures sum;
    for (const Line &line : m_lines) {
        sum.scans += line.figures.scans;
        sum.packed += line.figures.packed;
        sum.unpacked += line.figures.unpacked;
        sum.parentsCompleted += line.figures.parentsCompleted;
        sum.billed += line.figures.billed;
        sum.returned += line.figures.returned;
        sum.billsClosed += line.figures.billsClosed;
        sum.billsOpened += line.figures.billsOpened;
        sum.packedGrams += line.figures.packedGrams;
        sum.wrongParent += line.figures.wrongParent;
        sum.refused += line.figures.refused;
        sum.alreadyHere += line.figures.alreadyHere;
    }
    return sum;
}

QString EndOfDayModel::note() const
{
    if (!shell())
        return {};
    if (!m_summary)
        return tr("Not closed: the figures still move");
    return tr("Closed %1 by %2, frozen since")
        .arg(words().moment(m_summary->closedAtMs, nowMs()), words().named(m_summary->closedBy));
}

bool EndOfDayModel::mayClose() const
{
    return shell() && !m_summary && rows() > 0 && shell()->may(u"bags.configure"_s);
}

QString EndOfDayModel::closeConsequence() const
{
    return tr("The figures of %1 are frozen. What stations send later of that day is shown beside them, never added. "
              "A closed day stays closed.")
        .arg(day());
}

QStringList EndOfDayModel::names() const
{
    return {tr("Bags packed"),  tr("Weight, nominal"), tr("Parents completed"),
            tr("Bills closed"), tr("Returned"),        tr("Left open")};
}

QStringList EndOfDayModel::figures() const
{
    const bags::DayFigures sum = sums();
    return {words().count(sum.packed),           BagWords(words()).kilogramsWithUnit(sum.packedGrams),
            words().count(sum.parentsCompleted), words().count(sum.billsClosed),
            words().count(sum.returned),         m_summary ? words().count(m_summary->openParents) : u"–"_s};
}

QStringList EndOfDayModel::notes() const
{
    const bags::DayFigures sum = sums();
    return {tr("%1 scans").arg(words().count(sum.scans)),
            tr("%1 taken out").arg(words().count(sum.unpacked)),
            tr("%1 put on bills").arg(words().count(sum.billed)),
            tr("%1 opened").arg(words().count(sum.billsOpened)),
            tr("%1 scans refused").arg(words().count(sum.wrongParent + sum.refused)),
            m_summary ? tr("%1 bills, %2 to decide")
                            .arg(words().count(m_summary->openBills), words().count(m_summary->openResolutions))
                      : tr("told once it is closed")};
}

void EndOfDayModel::closeDay()
{
    shell()->run<bags::CloseDay>(this, {date().toString(Qt::ISODate)}, tr("%1 is closed").arg(day()),
                                 [this](const bags::DaySummary &) { load(); });
}

} // namespace gemba::bagdesk
