#include "scan_desk.h"

#include <gemba/core/log.h>

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
                u"formats"_s, QString::fromUtf8(QJsonDocument(wire::encode(bags::ListBagFormats::Reply{page->formats}))
                                                    .toJson(QJsonDocument::Compact)));
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

void ScanDesk::remember()
{
    QJsonObject kept{{u"parent"_s, m_parent}, {u"bill"_s, m_bill}, {u"since"_s, m_subjectSinceMs}};
    if (m_latched && m_last) {
        kept[u"failed"_s] = m_last->code;
        kept[u"failedMs"_s] = m_last->atMs;
        kept[u"error"_s] = m_last->error ? int(*m_last->error) : 0;
    }
    if (const auto done =
            m_box.remember(u"station"_s, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
        !done)
        survived(done.error());
}

} // namespace gemba::scanner
