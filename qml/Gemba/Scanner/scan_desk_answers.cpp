#include "scan_desk.h"
#include "shown_scan.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace gemba::scanner {

using bags::WireScanOutcome;

// --- what the server says --------------------------------------------------------------------------------------------

outbox::Question ScanDesk::questionOf(const bags::Scan &scan) const
{
    outbox::Question question{scan.mode, scan.code, std::nullopt, scan.parent, scan.bill};
    if (const auto text = bags::readScanned(scan.code, m_book.forms())) {
        question.code = text->code;
        if (text->form)
            question.kind = text->form->kind;
    }
    return question;
}

void ScanDesk::answered(const QList<outbox::Row> &rows, qint64 tookMs)
{
    for (const outbox::Row &row : rows) {
        m_book.settle(questionOf(row.scan), m_effects.take(row.scan.sequence), *row.answer);
        m_unconfirmed.remove(row.scan.sequence);
        compare(row, tookMs);
    }
    countWaiting();
    showReversals();
    Q_EMIT changed();
}

void ScanDesk::compare(const outbox::Row &row, qint64 tookMs)
{
    const bags::ScanResult &answer = *row.answer;
    for (Recent &recent : m_recents)
        if (recent.sequence == row.scan.sequence)
            recent.event = answer.event;
    const bool isLast = m_last && m_last->sequence == row.scan.sequence;
    const bool agrees = answer.outcome == row.shown;
    // A child that is here is here: whether this scan or an earlier one of the same put it there is all the same to the pile.
    const bool sameEffect = row.shown == WireScanOutcome::Accepted && answer.outcome == WireScanOutcome::AlreadyHere;
    if (agrees || sameEffect) {
        if (!isLast)
            return;
        if (m_last->outcome == Outcome::Queued && agrees)
            m_last->outcome = Outcome::Accepted;
        else if (sameEffect) {
            m_last->outcome = Outcome::AlreadyHere;
            m_last->effect = 0;
        }
        m_last->confirmedMs = tookMs;
        if (answer.otherStation)
            m_last->otherStation = *answer.otherStation;
        if (answer.otherTimeMs)
            m_last->otherTimeMs = *answer.otherTimeMs;
        return;
    }
    m_recents.removeIf([&](const Recent &recent) {
        return recent.sequence == row.scan.sequence && answer.outcome != WireScanOutcome::Accepted;
    });
    if (isLast && !row.scan.offline) {
        // The operator still looks at it and was told nothing else: the server's word takes the place of ours.
        Shown shown = *m_last;
        const bool wasLatched = m_latched;
        takeAnswer(shown, answer);
        shown.confirmedMs = tookMs;
        show(shown);
        if (wasLatched && !m_latched)
            takeHeld();
        return;
    }
    reverse(row);
}

void ScanDesk::reverse(const outbox::Row &row)
{
    Shown shown = shownOf(row, questionOf(row.scan).code);
    if (row.answer)
        takeAnswer(shown, *row.answer);
    else
        shown.error = row.refusal;
    shown.accepted = row.answer && row.answer->outcome == WireScanOutcome::Accepted;
    shown.effect = shown.accepted ? row.answer->effect : row.shown == WireScanOutcome::Accepted ? -1 : 0;
    shown.outcome = Outcome::Reversed;
    m_reversals.append(shown);
    if (!row.answer) {
        m_effects.remove(row.scan.sequence);
        countWaiting();
        showReversals();
    }
}

void ScanDesk::showReversals()
{
    if (m_latched || m_reversals.isEmpty())
        return;
    Shown first = m_reversals.constFirst();
    first.others = int(m_reversals.size()) - 1;
    m_reversals.clear();
    show(first);
}

void ScanDesk::acknowledge()
{
    if (!m_latched)
        return;
    m_latched = false;
    // The full bill stays open after all: what was held is for it.
    if (m_heldFor == HeldFor::NextBill && !m_bill.isEmpty())
        m_heldFor = HeldFor::Now;
    remember();
    showReversals();
    takeHeld();
    Q_EMIT changed();
}

void ScanDesk::acknowledgeFull()
{
    if (!m_latched)
        return;
    const bool onBill = !m_bill.isEmpty();
    m_latched = false;
    if (m_held > 0)
        m_heldFor = onBill ? HeldFor::NextBill : HeldFor::NextParent;
    // Left before anything that was held is taken: that may open the next parent, and must not be shut with this one.
    if (onBill)
        remember();
    else
        leave();
    showReversals();
    takeHeld();
    Q_EMIT changed();
}

void ScanDesk::takeHeldNow()
{
    m_heldFor = HeldFor::Now;
    takeHeld();
    remember();
    Q_EMIT changed();
}

void ScanDesk::takeHeld()
{
    if (m_takingHeld)
        return; // what is being taken opened something: the loop goes on by itself
    const QScopedValueRollback taking(m_takingHeld, true);
    while (!m_latched && !m_broken && m_held > 0) {
        const auto held = m_box.held();
        if (!held) {
            survived(held.error());
            return;
        }
        m_held = int(held->size());
        const auto next = std::find_if(held->cbegin(), held->cend(), [this](const outbox::Held &one) {
            if (m_heldFor == HeldFor::Now)
                return true;
            const auto text = bags::readScanned(one.raw, m_book.forms());
            return text && (namesBill(*text) || (m_heldFor == HeldFor::NextParent && isParent(*text)));
        });
        if (next == held->cend())
            return;
        --m_held;
        const auto text = bags::readScanned(next->raw, m_book.forms());
        if (!text) {
            unreadable(next->raw, text.error(), {next->timeMs, next->operatorName, next->id});
            return;
        }
        process(*text, next->raw, {next->timeMs, next->operatorName, next->id});
    }
    if (m_held == 0 && m_heldFor != HeldFor::Now) {
        m_heldFor = HeldFor::Now;
        remember();
    }
}

} // namespace gemba::scanner
