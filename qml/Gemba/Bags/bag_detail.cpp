#include "bag_detail.h"

#include "bag_words.h"
#include "taking_back.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Look;
using gemba::shell::wordsOf;

namespace gemba::bagdesk {

BagChildrenModel::BagChildrenModel(QObject *parent)
    : TableModel(parent)
{
    // Said once: a view takes it for good.
    setCheckable(true);
}

void BagChildrenModel::show(const QList<bags::Bag> &children, const shell::ShellController &shell)
{
    m_shell = &shell;
    columns()->setColumns({{.key = u"code"_s, .title = tr("Child"), .hideable = false},
                           {.key = u"by"_s, .title = tr("By"), .width = 90},
                           {.key = u"since"_s, .title = tr("Since"), .width = 100, .atEnd = true}});
    m_children = children;
    rowsChanged();
}

Cell BagChildrenModel::cell(int row, int column) const
{
    const bags::Bag &bag = m_children[row];
    switch (column) {
    case 0:
        return {.text = bag.code, .figures = true};
    case 1:
        return {.text = wordsOf(m_shell).named(bag.changedBy), .look = Look::Quiet};
    default:
        return {.text = wordsOf(m_shell).since(bag.changedAtMs, m_shell->link().nowMs()), .look = Look::Quiet};
    }
}

BagDetail::BagDetail(QObject *parent)
    : QObject(parent)
    , m_children(new BagChildrenModel(this))
    , m_history(new desk::TimelineModel(this))
{
    connect(m_children, &BagChildrenModel::checkedChanged, this, &BagDetail::changed);
}

void BagDetail::begin(shell::ShellController &shell)
{
    m_shell = &shell;
    connect(&shell, &shell::ShellController::wordsChanged, this, &BagDetail::describe);
    shell.link().on<bags::BagsChanged>(this, [this](const bags::BagsChanged &change) {
        if (shown() && (change.event.bag == m_code || change.event.other == m_code))
            load();
    });
}

void BagDetail::show(const QString &code)
{
    if (code == m_code)
        return;
    m_code = code;
    m_bag = {};
    m_bag.code = code;
    m_events.clear();
    m_error.reset();
    m_children->uncheckAll();
    describe();
    load();
}

void BagDetail::load()
{
    const int serial = ++m_serial;
    if (m_code.isEmpty())
        return;
    m_loading = true;
    m_shell->link().call<bags::FindBag>(this, {m_code}, [this, serial](const Result<bags::FindBag::Reply> &reply) {
        if (serial != m_serial)
            return;
        m_loading = false;
        if (!reply) {
            m_error = reply.error();
            return Q_EMIT changed();
        }
        m_error.reset();
        m_bag = reply->bag;
        m_children->show(reply->children, *m_shell);
        describe();
    });
    bags::ReadBagHistory::Params params;
    params.code = m_code;
    m_shell->link().call<bags::ReadBagHistory>(this, params,
                                               [this, serial](const Result<bags::ReadBagHistory::Reply> &reply) {
                                                   if (serial != m_serial || !reply)
                                                       return;
                                                   m_events = reply->events;
                                                   describe();
                                               });
}

void BagDetail::describe()
{
    const shell::Words &words = wordsOf(m_shell);
    const BagWords say(words);
    QList<desk::TimelineEntry> entries;
    for (const bags::BagEvent &event : std::as_const(m_events)) {
        QString what = say.event(event);
        if (event.reason && !event.reason->isEmpty())
            what = tr("%1: %2", "what happened: why").arg(what, words.named(*event.reason));
        QStringList outcome;
        if (event.undoneBy)
            outcome.append(tr("taken back"));
        if (event.undoes)
            outcome.append(tr("takes back"));
        outcome.append(words.named(event.by));
        entries.append({words.moment(event.timeMs, m_shell->link().nowMs()), what, outcome.join(u", "_s), false,
                        QString::number(event.id)});
    }
    m_history->setEntries(entries);
    Q_EMIT changed();
}

QString BagDetail::failure() const
{
    return m_error ? wordsOf(m_shell).error(m_error->code) + u' ' + wordsOf(m_shell).remedy(m_error->code) : QString();
}

QString BagDetail::note() const
{
    const QString kind = BagWords(wordsOf(m_shell)).kind(m_bag.kind);
    return m_bag.goods.isEmpty() ? kind : tr("%1, %2", "kind of bag, goods in it").arg(kind, m_bag.goods);
}

QString BagDetail::state() const
{
    return BagWords(wordsOf(m_shell)).state(m_bag);
}

QString BagDetail::filled() const
{
    return BagWords(wordsOf(m_shell)).filled(m_bag.children, m_bag.capacity);
}

QString BagDetail::nominal() const
{
    return BagWords(wordsOf(m_shell)).kilogramsWithUnit(m_bag.nominalGrams);
}

QString BagDetail::scale() const
{
    const BagWords say(wordsOf(m_shell));
    return m_bag.scaleGrams
               ? tr("%1 (%2)", "weight, difference").arg(say.kilogramsWithUnit(*m_bag.scaleGrams), say.toNominal(m_bag))
               : tr("not weighed");
}

QString BagDetail::firstSeen() const
{
    return m_bag.createdAtMs > 0 ? wordsOf(m_shell).moment(m_bag.createdAtMs, m_shell->link().nowMs()) : QString();
}

QString BagDetail::lastChange() const
{
    if (m_bag.changedAtMs == 0)
        return {};
    const QString when = wordsOf(m_shell).since(m_bag.changedAtMs, m_shell->link().nowMs());
    return tr("%1 by %2", "when, who").arg(when, wordsOf(m_shell).named(m_bag.changedBy));
}

bool BagDetail::canUnpack() const
{
    return m_shell && m_shell->may(u"bags.correct"_s) && isParent() && m_bag.children > 0 && !m_bag.bill &&
           m_bag.state == bags::WireBagState::Open;
}

bool BagDetail::canReopen() const
{
    return m_shell && m_shell->may(u"bags.correct"_s) && isParent() && m_bag.state == bags::WireBagState::Complete &&
           !m_bag.bill;
}

bool BagDetail::canComplete() const
{
    return m_shell && m_shell->may(u"bags.scan"_s) && isParent() && m_bag.state == bags::WireBagState::Open &&
           m_bag.children > 0;
}

bool BagDetail::canWeigh() const
{
    return m_shell && m_shell->may(u"bags.scan"_s) && isParent() && m_bag.revision > 0 && !m_bag.bill;
}

/// As bags.weigh takes it: up to 100 t.
std::optional<qint64> BagDetail::gramsIn(const QString &kilograms)
{
    const auto typed = ui::Figures::typed(kilograms);
    if (!typed || *typed < 0 || *typed > 100'000)
        return std::nullopt;
    return std::llround(*typed * 1'000);
}

const bags::BagEvent *BagDetail::lastUndoable() const
{
    if (!m_shell)
        return nullptr;
    const bool others = m_shell->may(u"bags.correct"_s);
    const QString me = m_shell->link().person().name;
    const auto found = std::find_if(m_events.cbegin(), m_events.cend(), [&](const bags::BagEvent &event) {
        return event.undoable &&
               (others || (event.by == me && m_shell->may(event.bill ? u"bills.manage"_s : u"bags.scan"_s)));
    });
    return found == m_events.cend() ? nullptr : &*found;
}

QString BagDetail::undoable() const
{
    const bags::BagEvent *event = lastUndoable();
    return event ? BagWords(wordsOf(m_shell)).event(*event) : QString();
}

QString BagDetail::hindrance() const
{
    if (!m_shell || !isParent() || !m_shell->may(u"bags.correct"_s))
        return {};
    if (m_bag.bill)
        return tr("On bill %1: take it off, or take it back as a return, before anything in it is changed.")
            .arg(wordsOf(m_shell).isolated(*m_bag.bill));
    if (m_bag.state == bags::WireBagState::Complete)
        return tr("Complete: open it again before children are moved or taken out.");
    return {};
}

QString BagDetail::unpackConsequence() const
{
    const int ticked = m_children->checkedCount();
    return tr("%n children become loose. The entry can be taken back.", nullptr, ticked > 0 ? ticked : m_bag.children);
}

template <wire::WireMethod M>
void BagDetail::correct(const typename M::Params &params, const QString &done)
{
    TakingBack back;
    m_shell->run<M>(
        this, params, done,
        [this, back](const bags::BagChange &change) mutable {
            back.remember(change.events);
            m_children->uncheckAll();
            load();
            Q_EMIT corrected();
        },
        back.undo(*m_shell, this, tr("Taken back at once"), [this] {
            load();
            Q_EMIT corrected();
        }));
}

void BagDetail::unpack(const QString &reason)
{
    const QStringList ticked = m_children->checkedKeys();
    bags::UnpackBag::Params params;
    params.parent = m_code;
    params.children = ticked;
    params.reason = reason;
    correct<bags::UnpackBag>(params, tr("Taken out of %1").arg(wordsOf(m_shell).isolated(m_code)));
}

void BagDetail::move(const QString &to, const QString &reason)
{
    bags::MoveBags::Params params;
    params.parent = m_code;
    params.to = to.trimmed();
    params.children = m_children->checkedKeys();
    if (params.children.isEmpty())
        for (int row = 0; row < m_children->rows(); ++row)
            params.children.append(m_children->key(row));
    params.reason = reason;
    correct<bags::MoveBags>(params, tr("Moved to %1").arg(wordsOf(m_shell).isolated(params.to)));
}

void BagDetail::reopen(const QString &reason)
{
    correct<bags::ReopenParent>({m_code, reason}, tr("%1 is open again").arg(wordsOf(m_shell).isolated(m_code)));
}

void BagDetail::complete(const QString &reason)
{
    correct<bags::CompleteParent>({m_code, reason}, tr("%1 is complete").arg(wordsOf(m_shell).isolated(m_code)));
}

void BagDetail::weigh(const QString &kilograms)
{
    const auto grams = gramsIn(kilograms);
    if (!grams)
        return;
    const shell::Words &words = wordsOf(m_shell);
    correct<bags::WeighParent>(
        {m_code, *grams}, tr("%1 weighs %2").arg(words.isolated(m_code), BagWords(words).kilogramsWithUnit(*grams)));
}

void BagDetail::undoLast(const QString &reason)
{
    const bags::BagEvent *event = lastUndoable();
    if (!event)
        return;
    bags::UndoBagEvent::Params params;
    params.event = event->id;
    params.reason = reason;
    m_shell->run<bags::UndoBagEvent>(this, params, tr("Taken back: %1").arg(undoable()),
                                     [this](const bags::BagChange &) {
                                         load();
                                         Q_EMIT corrected();
                                     });
}

} // namespace gemba::bagdesk
