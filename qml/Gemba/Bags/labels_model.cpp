#include "labels_model.h"

#include <kept_file.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::bagdesk {

LabelsModel::LabelsModel(QObject *parent)
    : ListPage(parent)
{
    connect(this, &LabelsModel::currentChanged, this, &LabelsModel::detailsChanged);
    connect(this, &LabelsModel::refreshed, this, &LabelsModel::detailsChanged);
}

QList<Column> LabelsModel::describeColumns() const
{
    return {{.key = u"numbers"_s, .title = tr("Numbers"), .hideable = false},
            {.key = u"count"_s, .title = tr("Labels"), .width = 74, .atEnd = true},
            {.key = u"reserved"_s, .title = tr("Set aside"), .width = 130},
            {.key = u"printed"_s, .title = tr("Printed"), .width = 130}};
}

void LabelsModel::begun()
{
    connect(shell(), &shell::ShellController::wordsChanged, this, &LabelsModel::formsChanged);
    connect(page(), &shell::PageState::wanted, this, &LabelsModel::askForms);
    askForms();
}

void LabelsModel::askForms()
{
    link().call<bags::ListBagFormats>(this, {}, [this](const Result<bags::ListBagFormats::Reply> &reply) {
        // Without it nothing can be set aside; why not, the list beside it says.
        if (!reply)
            return;
        m_forms = reply->formats;
        m_forms.removeIf([](const bags::BagFormat &form) { return form.digits == 0 || !form.active; });
        Q_EMIT formsChanged();
        rowsChanged();
        Q_EMIT detailsChanged();
    });
}

void LabelsModel::ask(const QString &cursor)
{
    m_rows.fetch<bags::ListLabels>(cursor, {cursor, wanted()}, &bags::ListLabels::Reply::ranges);
}

QString LabelsModel::goodsOf(const QString &format) const
{
    const auto form = std::find_if(m_forms.cbegin(), m_forms.cend(),
                                   [&](const bags::BagFormat &each) { return each.name == format; });
    return form == m_forms.cend() || form->goods == format ? QString() : form->goods;
}

Cell LabelsModel::cell(int row, int column) const
{
    const bags::LabelRange &range = m_rows[row];
    switch (column) {
    case 0: {
        const QString goods = goodsOf(range.format);
        const QString first = words().isolated(range.first);
        return {.text = range.first == range.last ? first
                                                  : tr("%1 to %2", "numbers").arg(first, words().isolated(range.last)),
                .look = Look::Strong,
                .below =
                    goods.isEmpty() ? range.format : tr("%1, %2", "form of codes, goods").arg(range.format, goods)};
    }
    case 1:
        return {.text = words().count(range.count), .look = Look::Live};
    case 2:
        return {.text = words().since(range.reservedAtMs, nowMs()), .below = words().named(range.reservedBy)};
    default:
        if (range.prints == 0)
            return {.text = tr("Not yet", "never printed"), .look = Look::Strong};
        return {.text = range.lastPrintMs ? words().since(*range.lastPrintMs, nowMs()) : QString(),
                .below = tr("%n times", "how often it was printed", range.prints)};
    }
}

QStringList LabelsModel::forms() const
{
    QStringList out;
    for (const bags::BagFormat &form : m_forms)
        out.append(tr("%1, %2", "form of codes, an example")
                       .arg(form.name, words().isolated(form.prefix + QString(form.digits, u'0'))));
    return out;
}

QString LabelsModel::form() const
{
    if (!chosen())
        return {};
    const QString goods = goodsOf(m_rows.current()->format);
    return goods.isEmpty() ? m_rows.current()->format
                           : tr("%1, %2", "form of codes, goods").arg(m_rows.current()->format, goods);
}

QString LabelsModel::size() const
{
    return words().count(count());
}

QString LabelsModel::reserved() const
{
    return chosen() ? tr("%1 by %2", "when, who")
                          .arg(words().moment(m_rows.current()->reservedAtMs, nowMs()),
                               words().named(m_rows.current()->reservedBy))
                    : QString();
}

QString LabelsModel::printed() const
{
    if (!again())
        return tr("Not yet", "never printed");
    const QString times = tr("%n times", "how often it was printed", m_rows.current()->prints);
    return m_rows.current()->lastPrintMs
               ? tr("%1, last %2").arg(times, words().moment(*m_rows.current()->lastPrintMs, nowMs()))
               : times;
}

QString LabelsModel::againConsequence() const
{
    return tr("Two bags with one code are one bag to the system: destroy the labels that these take the place of. The "
              "reason goes into the audit trail.");
}

QString LabelsModel::progress() const
{
    return m_run ? tr("%1 of %2 labels").arg(words().count(m_run->made), words().count(m_run->wanted)) : QString();
}

void LabelsModel::setOnlyGaps(bool onlyGaps)
{
    m_onlyGaps = onlyGaps;
    Q_EMIT onlyGapsChanged();
}

void LabelsModel::reserve(int form, int count, bool gaps)
{
    if (form < 0 || form >= m_forms.size() || count < 1 || count > mostReserved)
        return;
    link().call<bags::ReserveLabels>(
        this, {m_forms[form].name, count, gaps}, [this, count](const Result<bags::LabelRange> &range) {
            setOnlyGaps(!range && range.error().code == ErrorCode::SerialsUsedUp && range.error().field == "gaps"_L1);
            // The form asks then.
            if (m_onlyGaps)
                return;
            if (!range)
                return shell()->sayNotDone(range.error());
            Q_EMIT wasReserved();
            setCurrentKey(range->id);
            load();
            shell()->sayDone(tr("%n numbers are set aside", nullptr, count));
        });
}

void LabelsModel::print(bool zpl, int from, int to, const QString &reason)
{
    if (!chosen() || m_run || from < 1 || to < from || to > count())
        return;
    Run run;
    run.next.range = m_rows.current()->id;
    run.next.medium = zpl ? bags::WireLabelMedium::Zpl : bags::WireLabelMedium::Pdf;
    run.next.from = from;
    run.next.reason = reason;
    run.to = to;
    run.wanted = to - from + 1;
    m_run = run;
    printNext();
}

void LabelsModel::printNext()
{
    m_run->next.count = std::min(m_run->to - m_run->next.from + 1, bags::PrintLabels::mostAtOnce);
    Q_EMIT detailsChanged();
    link().call<bags::PrintLabels>(this, m_run->next, [this](const Result<bags::PrintLabels::Reply> &reply) {
        if (!reply)
            return endRun(reply.error());
        shell::KeptFile file(reply->fileName);
        if (!file.open() || !file.write(reply->content) || !file.commit()) {
            m_run.reset();
            Q_EMIT detailsChanged();
            shell()->sayNotKept(file.path(), file.problem());
            return load();
        }
        m_run->path = file.path();
        m_run->made += reply->labels;
        ++m_run->files;
        m_run->next.from += reply->labels;
        if (reply->labels > 0 && m_run->next.from <= m_run->to)
            return printNext();
        endRun(std::nullopt);
    });
}

void LabelsModel::endRun(const std::optional<Error> &error)
{
    const Run run = *std::exchange(m_run, std::nullopt);
    Q_EMIT detailsChanged();
    if (error)
        shell()->sayRefused(
            run.made == 0
                ? tr("No labels were made")
                : tr("Only %1 of %2 labels were made").arg(words().count(run.made), words().count(run.wanted)),
            *error);
    else if (run.files == 1)
        shell()->sayKept(tr("%n labels saved", nullptr, run.made), run.path);
    else
        shell()->sayKept(tr("%1 labels saved in %n files, the last:", nullptr, run.files).arg(words().count(run.made)),
                         run.path);
    load();
}

} // namespace gemba::bagdesk
