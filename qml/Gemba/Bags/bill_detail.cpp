#include "bill_detail.h"

#include "bag_words.h"
#include "taking_back.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Look;
using gemba::shell::wordsOf;

namespace gemba::bagdesk {

BillLinesModel::BillLinesModel(QObject *parent)
    : TableModel(parent)
{
}

void BillLinesModel::show(const QList<bags::BillLine> &lines, const shell::ShellController &shell)
{
    m_shell = &shell;
    columns()->setColumns({{.key = u"parent"_s, .title = tr("Parent"), .width = 104, .hideable = false},
                           {.key = u"children"_s, .title = tr("Children"), .width = 70, .atEnd = true},
                           {.key = u"kg"_s, .title = tr("kg"), .width = 52, .atEnd = true},
                           {.key = u"scale"_s, .title = tr("Scale kg"), .atEnd = true}});
    m_lines = lines;
    rowsChanged();
}

const bags::BillLine *BillLinesModel::current() const
{
    return currentRow() >= 0 && currentRow() < rows() ? &m_lines[currentRow()] : nullptr;
}

Cell BillLinesModel::cell(int row, int column) const
{
    const bags::BillLine &line = m_lines[row];
    const BagWords say(wordsOf(m_shell));
    const bool returned = line.returnedAtMs.has_value();
    const bool off = line.weight == bags::WireWeightVerdict::Light || line.weight == bags::WireWeightVerdict::Heavy;
    switch (column) {
    case 0:
        return {.text = line.parent,
                .look = returned ? Look::Struck
                        : off    ? Look::Strong
                                 : Look::Plain,
                .figures = true};
    case 1:
        return {.text = say.filled(line.children, line.capacity),
                .look = line.children < line.capacity ? Look::Strong : Look::Quiet};
    case 2:
        return {.text = say.kilograms(line.nominalGrams), .look = Look::Live};
    default:
        if (returned)
            return {.text = tr("came back"), .look = Look::Quiet};
        return line.scaleGrams ? Cell{.text = say.kilograms(*line.scaleGrams), .look = off ? Look::Strong : Look::Quiet}
                               : Cell{.text = tr("no scale"), .look = Look::Quiet};
    }
}

BillDetail::BillDetail(QObject *parent)
    : QObject(parent)
    , m_lines(new BillLinesModel(this))
    , m_history(new desk::TimelineModel(this))
{
    connect(m_lines, &BillLinesModel::currentChanged, this, &BillDetail::changed);
}

void BillDetail::begin(shell::ShellController &shell)
{
    m_shell = &shell;
    connect(&shell, &shell::ShellController::wordsChanged, this, &BillDetail::describe);
    shell.link().on<bags::BagsChanged>(this, [this](const bags::BagsChanged &change) {
        if (shown() && change.event.bill == m_number)
            load();
    });
}

void BillDetail::show(const QString &number)
{
    if (number == m_number)
        return;
    m_number = number;
    m_bill = {};
    m_events.clear();
    m_error.reset();
    m_loaded = false;
    m_lines->setCurrentKey({});
    describe();
    load();
}

void BillDetail::load()
{
    const int serial = ++m_serial;
    if (m_number.isEmpty())
        return;
    m_loading = true;
    m_shell->link().call<bags::FindBill>(this, {m_number}, [this, serial](const Result<bags::FindBill::Reply> &reply) {
        if (serial != m_serial)
            return;
        m_loading = false;
        if (!reply) {
            m_error = reply.error();
            return Q_EMIT changed();
        }
        m_error.reset();
        m_loaded = true;
        m_bill = reply->bill;
        m_events = reply->events;
        m_lines->show(reply->lines, *m_shell);
        describe();
    });
}

void BillDetail::describe()
{
    const shell::Words &words = wordsOf(m_shell);
    const BagWords say(words);
    QList<desk::TimelineEntry> entries;
    for (const bags::BagEvent &event : std::as_const(m_events)) {
        QString what = say.event(event);
        if (event.reason && !event.reason->isEmpty())
            what = tr("%1: %2", "what happened: why").arg(what, words.named(*event.reason));
        entries.append({words.moment(event.timeMs, m_shell->link().nowMs()), what, words.named(event.by)});
    }
    m_history->setEntries(entries);
    Q_EMIT changed();
}

bool BillDetail::isOpen() const
{
    return m_loaded && (m_bill.state == bags::WireBillState::Open || m_bill.state == bags::WireBillState::Reopened);
}

QString BillDetail::failure() const
{
    return m_error ? wordsOf(m_shell).error(m_error->code) + u' ' + wordsOf(m_shell).remedy(m_error->code) : QString();
}

QString BillDetail::note() const
{
    return m_loaded ? tr("%1, %2", "destination, vehicle").arg(m_bill.destination, m_bill.vehicle) : QString();
}

QString BillDetail::state() const
{
    return m_loaded ? BagWords(wordsOf(m_shell)).billState(m_bill) : QString();
}

QString BillDetail::filled() const
{
    return BagWords(wordsOf(m_shell)).filled(m_bill.parents, m_bill.planned);
}

QString BillDetail::children() const
{
    return wordsOf(m_shell).count(m_bill.children);
}

QString BillDetail::nominal() const
{
    return BagWords(wordsOf(m_shell)).kilogramsWithUnit(m_bill.nominalGrams);
}

QString BillDetail::scale() const
{
    if (m_bill.scaleGrams)
        return BagWords(wordsOf(m_shell)).kilogramsWithUnit(*m_bill.scaleGrams);
    return tr("%1 of %2 weighed").arg(wordsOf(m_shell).count(m_bill.weighed), wordsOf(m_shell).count(m_bill.parents));
}

QString BillDetail::revision() const
{
    const QString revision = wordsOf(m_shell).count(m_bill.revision);
    return m_bill.returned > 0 ? tr("%1, %n returned", nullptr, m_bill.returned).arg(revision) : revision;
}

QString BillDetail::opened() const
{
    return m_loaded ? tr("%1 by %2", "when, who")
                          .arg(wordsOf(m_shell).moment(m_bill.openedAtMs, m_shell->link().nowMs()),
                               wordsOf(m_shell).named(m_bill.openedBy))
                    : QString();
}

QString BillDetail::closed() const
{
    return m_bill.closedAtMs ? tr("%1 by %2", "when, who")
                                   .arg(wordsOf(m_shell).moment(*m_bill.closedAtMs, m_shell->link().nowMs()),
                                        wordsOf(m_shell).named(m_bill.closedBy.value_or(QString())))
                             : QString();
}

bool BillDetail::canReturn() const
{
    return m_bill.state == bags::WireBillState::Closed && may(u"bills.manage") && m_lines->current() &&
           !m_lines->current()->returnedAtMs;
}

QString BillDetail::chosenParent() const
{
    return m_lines->current() ? m_lines->current()->parent : QString();
}

QString BillDetail::closeConsequence() const
{
    const QString frozen =
        tr("Its %n parents are frozen and revision %1 is kept for print. It can be opened again with a reason.",
           nullptr, m_bill.parents)
            .arg(wordsOf(m_shell).count(m_bill.revision));
    if (!closesShort())
        return frozen;
    return tr("%n parents fewer than planned.", nullptr, m_bill.planned - m_bill.parents) + u' ' + frozen;
}

QString BillDetail::reopenConsequence() const
{
    return tr("Parents can be put on and taken off again. Revision %1 stays readable; the next close makes revision "
              "%2.")
        .arg(wordsOf(m_shell).count(m_bill.revision), wordsOf(m_shell).count(m_bill.revision + 1));
}

QString BillDetail::voidConsequence() const
{
    return tr("Its %n parents are free for other bills. The bill stays readable; its number is not used again and this "
              "cannot be taken back.",
              nullptr, m_bill.parents);
}

QString BillDetail::returnConsequence() const
{
    return tr("%1 is free again. The bill stays as it was printed and counts the return.")
        .arg(wordsOf(m_shell).isolated(chosenParent()));
}

QString BillDetail::hindrance() const
{
    if (isOpen() && closesShort() && m_bill.parents > 0 && may(u"bills.manage") && !may(u"bills.correct"))
        return tr("Short of what was planned: somebody with the right to correct bills can close it with a reason.");
    if (m_bill.state == bags::WireBillState::Closed && may(u"bills.manage") && !m_lines->current())
        return tr("Choose a parent above to take it back as a return.");
    return {};
}

template <wire::WireMethod M>
void BillDetail::act(const typename M::Params &params, const QString &done, bool takesBack)
{
    TakingBack back;
    const auto after = [this] {
        load();
        Q_EMIT corrected();
    };
    m_shell->run<M>(
        this, params, done,
        [back, after](const bags::BillChange &change) mutable {
            back.remember(change.events);
            after();
        },
        takesBack ? back.undo(*m_shell, this, tr("Taken back at once"), after) : std::function<void()>());
}

void BillDetail::add(const QString &parent)
{
    const QString code = parent.trimmed();
    if (!code.isEmpty())
        act<bags::AddToBill>({m_number, code}, tr("%1 is on the bill").arg(wordsOf(m_shell).isolated(code)));
}

void BillDetail::change(const QString &destination, const QString &vehicle, int planned, int version)
{
    if (canChange())
        act<bags::ChangeBill>({m_number, version, destination.trimmed(), vehicle.trimmed(), planned},
                              tr("Bill %1 is changed").arg(wordsOf(m_shell).isolated(m_number)), false);
}

void BillDetail::remove()
{
    if (canRemove())
        act<bags::RemoveFromBill>({m_number, chosenParent()},
                                  tr("%1 is off the bill").arg(wordsOf(m_shell).isolated(chosenParent())));
}

void BillDetail::close(const QString &shortReason)
{
    act<bags::CloseBill>({m_number, shortReason}, tr("Bill %1 is closed").arg(wordsOf(m_shell).isolated(m_number)),
                         false);
}

void BillDetail::reopen(const QString &reason)
{
    act<bags::ReopenBill>({m_number, reason}, tr("Bill %1 is open again").arg(wordsOf(m_shell).isolated(m_number)),
                          false);
}

void BillDetail::makeVoid(const QString &reason)
{
    act<bags::VoidBill>({m_number, reason}, tr("Bill %1 is void").arg(wordsOf(m_shell).isolated(m_number)), false);
}

void BillDetail::takeReturn(const QString &reason)
{
    if (canReturn())
        act<bags::ReturnParent>({m_number, chosenParent(), reason},
                                tr("%1 came back").arg(wordsOf(m_shell).isolated(chosenParent())), false);
}

/// Revisions as bills.document counts them; 0: a draft, or the last one of a void bill.
QList<int> BillDetail::printable() const
{
    if (!m_loaded)
        return {};
    if (m_bill.state == bags::WireBillState::Void) {
        const bool wasClosed = std::any_of(m_events.cbegin(), m_events.cend(), [](const bags::BagEvent &event) {
            return event.type == bags::WireBagEventType::BillClosed;
        });
        return wasClosed ? QList<int>{0} : QList<int>();
    }
    QList<int> out;
    if (isOpen())
        out.append(0);
    for (int revision = isOpen() ? m_bill.revision - 1 : m_bill.revision; revision > 0; --revision)
        out.append(revision);
    return out;
}

QStringList BillDetail::prints() const
{
    QStringList out;
    for (const int revision : printable()) {
        if (revision > 0)
            out.append(tr("Revision %1").arg(wordsOf(m_shell).count(revision)));
        else
            out.append(isOpen() ? tr("Draft") : tr("Marked void"));
    }
    return out;
}

void BillDetail::print(int which, bool annex)
{
    const QList<int> revisions = printable();
    if (m_printing || which < 0 || which >= revisions.size())
        return;
    m_printing = true;
    Q_EMIT changed();
    bags::PrintBill::Params params;
    params.number = m_number;
    params.revision = revisions[which];
    params.language = m_shell->settings()->language();
    params.annex = annex;
    m_shell->link().call<bags::PrintBill>(
        this, params, [this, number = m_number](const Result<bags::PrintBill::Reply> &reply) {
            m_printing = false;
            Q_EMIT changed();
            if (!reply)
                return m_shell->sayRefused(tr("The bill was not printed"), reply.error());
            const QString shown = wordsOf(m_shell).isolated(number);
            m_shell->keepFile(reply->fileName, reply->content,
                              reply->draft ? tr("Draft of bill %1 saved").arg(shown) : tr("Bill %1 saved").arg(shown));
        });
}

} // namespace gemba::bagdesk
