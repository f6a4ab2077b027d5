#include "scan_desk.h"

#include <gemba/core/log.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

namespace gemba::scanner {

using namespace Qt::StringLiterals;
using bags::WireScanOutcome;

// --- what is kept -----------------------------------------------------------------------------------------------------

void ScanDesk::preload()
{
    if (m_preloading) {
        m_preloadAgain = true;
        return;
    }
    m_preloading = true;
    preloadFrom({}, {});
    loadOpenBills();
}

void ScanDesk::loadOpenBills()
{
    bags::ListBills::Params params;
    params.openOnly = true;
    params.limit = 1'000;
    m_backend.ask<bags::ListBills>(params, [self = QPointer(this)](const Result<bags::ListBills::Reply> &list) {
        if (!self)
            return;
        if (!list) {
            log::warning(u"scanner"_s, u"open bills could not be read"_s, {{u"detail"_s, list.error().detail}});
            return;
        }
        self->m_openBills.clear();
        self->noteOpenBills(list->bills);
    });
}

void ScanDesk::noteOpenBills(const QList<bags::Bill> &bills)
{
    for (const bags::Bill &bill : bills)
        m_openBills.insert(bill.number);
    keepOpenBills();
}

void ScanDesk::followBill(const bags::BagEvent &event)
{
    if (!event.bill)
        return;
    const qsizetype before = m_openBills.size();
    if (event.type == bags::WireBagEventType::BillOpened || event.type == bags::WireBagEventType::BillReopened)
        m_openBills.insert(*event.bill);
    else if (event.type == bags::WireBagEventType::BillClosed || event.type == bags::WireBagEventType::BillVoided)
        m_openBills.remove(*event.bill);
    if (m_openBills.size() != before)
        keepOpenBills();
}

void ScanDesk::keepOpenBills()
{
    QStringList numbers(m_openBills.cbegin(), m_openBills.cend());
    numbers.sort();
    const QString text =
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(numbers)).toJson(QJsonDocument::Compact));
    if (m_box.recall(u"bills"_s) == text)
        return;
    if (const auto done = m_box.remember({u"bills"_s, text}); !done)
        survived(done.error());
}

void ScanDesk::forgetOld()
{
    m_forgottenAtMs = m_backend.clock().monotonicMs();
    if (const auto forgotten = m_box.forget(nowMs() - keptForMs); !forgotten)
        survived(forgotten.error());
}

void ScanDesk::restoreRecents()
{
    constexpr int looked = 60; // five, and what else people scan between them
    const auto rows = m_box.newest(looked);
    if (!rows) {
        survived(rows.error());
        return;
    }
    for (const QJsonValue &sequence : QJsonDocument::fromJson(m_box.recall(u"undone"_s).toUtf8()).array())
        m_undone.append(sequence.toInteger());
    QStringList opposites; // of scans further down
    for (const outbox::Row &row : *rows) {
        if (m_recents.size() == recentsKept)
            return;
        const outbox::Question question = questionOf(row.scan);
        const bool counts =
            row.shown == WireScanOutcome::Accepted && row.state != outbox::RowState::Refused &&
            (!row.answer || (row.answer->outcome == WireScanOutcome::Accepted && row.answer->effect != 0));
        const bool onBill = row.scan.mode == bags::WireScanMode::Bill || row.scan.mode == bags::WireScanMode::Unbill;
        const bool takesBack =
            row.scan.mode == bags::WireScanMode::Unpack || row.scan.mode == bags::WireScanMode::Unbill;
        if (!counts || m_undone.contains(row.scan.sequence) || (!onBill && row.scan.parent.isEmpty()))
            continue;
        const QString what = question.code + u'\n' + row.scan.parent + u'\n' + row.scan.bill;
        if (takesBack)
            opposites.append(what);
        else if (!opposites.removeOne(what))
            m_recents.append({row.scan.sequence, row.scan.mode, question.code, row.scan.parent, row.scan.bill, 0,
                              row.scan.deviceTimeMs, row.answer ? row.answer->event : std::nullopt, false});
    }
}

void ScanDesk::noteUndone(qint64 sequence)
{
    m_undone.append(sequence);
    while (m_undone.size() > 2 * recentsKept)
        m_undone.removeFirst();
    QJsonArray kept;
    for (const qint64 one : std::as_const(m_undone))
        kept.append(one);
    if (const auto done =
            m_box.remember({u"undone"_s, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact))});
        !done)
        survived(done.error());
}

void ScanDesk::preloadFrom(const QString &cursor, QList<bags::PreloadStation::OpenParent> parents)
{
    bags::PreloadStation::Params params;
    params.cursor = cursor;
    m_backend.ask<bags::PreloadStation>(params, [self = QPointer(this), parents = std::move(parents),
                                                 cursor](const Result<bags::PreloadStation::Reply> &page) mutable {
        if (!self)
            return;
        if (!page) {
            self->m_preloading = false; // tried again when the link is in step again
            log::warning(u"scanner"_s, u"open parents could not be read"_s, {{u"detail"_s, page.error().detail}});
            return;
        }
        if (cursor.isEmpty()) {
            self->m_book.setForms(page->formats);
            (void)self->m_box.remember(
                {u"formats"_s, QString::fromUtf8(QJsonDocument(wire::encode(bags::ListBagFormats::Reply{page->formats}))
                                                     .toJson(QJsonDocument::Compact))});
        }
        parents += page->parents;
        if (page->nextCursor)
            return self->preloadFrom(*page->nextCursor, std::move(parents));
        self->m_preloading = false;
        self->rebuild(parents);
        if (std::exchange(self->m_preloadAgain, false))
            self->preload();
    });
}

void ScanDesk::rebuild(const QList<bags::PreloadStation::OpenParent> &parents)
{
    if (m_book.forms().forms().isEmpty()) {
        // No link since the start: the forms of the last run are better than none.
        const QJsonObject kept = QJsonDocument::fromJson(m_box.recall(u"formats"_s).toUtf8()).object();
        if (const auto formats = wire::decode<bags::ListBagFormats::Reply>(kept, wire::Unknown::Ignore))
            m_book.setForms(formats->formats);
    }
    const std::optional<outbox::LocalBook::BillState> bill =
        m_book.bill(m_bill) ? std::optional(*m_book.bill(m_bill)) : std::nullopt;
    m_book.clear();
    for (const auto &open : parents)
        m_book.putParent(open.parent, open.children);
    if (bill)
        m_book.putBill(bill->bill, bill->parents);
    m_effects.clear();
    const auto rows = m_box.open(1'000'000);
    if (!rows) {
        survived(rows.error());
        return;
    }
    for (const outbox::Row &row : *rows) {
        const outbox::Question question = questionOf(row.scan);
        const outbox::Judgement judgement = m_book.judge(question);
        m_book.apply(question, judgement);
        m_effects.insert(row.scan.sequence, judgement.outcome == WireScanOutcome::Accepted ? judgement.effect : 0);
    }
    countWaiting();
    if (!m_parent.isEmpty())
        learnParent(m_parent);
    Q_EMIT changed();
}

void ScanDesk::learnParent(const QString &code)
{
    const outbox::LocalBook::Parent *known = m_book.parent(code);
    if (!m_backend.link().isLive() || (known && known->bag.revision > 0 && known->children.size() >= known->count()))
        return;
    // A complete or new parent is not among the open ones: its children are asked for.
    bags::FindBag::Params params;
    params.code = code;
    m_backend.ask<bags::FindBag>(params, [self = QPointer(this), code](const Result<bags::FindBag::Reply> &found) {
        const outbox::LocalBook::Parent *mine = self ? self->m_book.parent(code) : nullptr;
        if (!self || !found || (mine && mine->pending != 0))
            return;
        QStringList children;
        for (const bags::Bag &child : found->children)
            children.append(child.code);
        self->m_book.putParent(found->bag, children);
        Q_EMIT self->changed();
    });
}

void ScanDesk::countWaiting()
{
    const auto count = m_box.openCount();
    if (!count) {
        survived(count.error());
        return;
    }
    m_waiting = *count;
}

outbox::Memo ScanDesk::memo() const
{
    QJsonObject kept{{u"parent"_s, m_parent}, {u"bill"_s, m_bill}, {u"since"_s, m_subjectSinceMs}};
    if (m_heldFor != HeldFor::Now)
        kept[u"heldFor"_s] = int(m_heldFor);
    if (m_latched && m_last) {
        kept[u"failed"_s] = m_last->code;
        kept[u"failedMs"_s] = m_last->atMs;
        kept[u"error"_s] = m_last->error ? int(*m_last->error) : 0;
    }
    return {u"station"_s, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact))};
}

void ScanDesk::remember()
{
    if (const auto done = m_box.remember(memo()); !done)
        survived(done.error());
}

} // namespace gemba::scanner
