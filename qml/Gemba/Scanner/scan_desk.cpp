#include "scan_desk.h"

#include "shown_scan.h"

#include <gemba/core/log.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

#include <algorithm>

namespace gemba::scanner {

using namespace Qt::StringLiterals;
using bags::WireScanMode;
using bags::WireScanOutcome;

ScanDesk::ScanDesk(ScannerBackend &backend, outbox::Outbox &box, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_box(box)
    , m_duty(backend, box)
    , m_sender(
          box,
          [this](const bags::TakeScans::Params &params, outbox::ScanSender::Answer answer) {
              m_backend.ask<bags::TakeScans>(params, std::move(answer));
          },
          this)
{
    connect(&m_duty, &OperatorOnDuty::broken, this, &ScanDesk::survived);
    connect(&m_sender, &outbox::ScanSender::answered, this, &ScanDesk::answered);
    connect(&m_sender, &outbox::ScanSender::setAside, this, [this](const outbox::Row &row) { reverse(row); });
    connect(&m_sender, &outbox::ScanSender::broken, this, &ScanDesk::survived);
    connect(&m_sender, &outbox::ScanSender::changed, this, &ScanDesk::changed);
    connect(&backend, &ScannerBackend::linkChanged, this, &ScanDesk::followLink);
    connect(&backend, &ScannerBackend::personChanged, this, &ScanDesk::followLink);
    connect(&backend, &ScannerBackend::siteChanged, this, &ScanDesk::followLink);
    connect(&backend, &ScannerBackend::preloadDue, this, &ScanDesk::preload);
    connect(&backend, &ScannerBackend::bagsChanged, this, [this](const bags::BagsChanged &change) {
        followBill(change.event);
        // The answer to one's own scan says the same, and is what its count is settled with.
        if (change.event.station != m_backend.site().station || change.event.undoes) {
            m_book.follow(change);
            Q_EMIT changed();
        }
    });
}

ScanDesk::~ScanDesk() = default;

void ScanDesk::start()
{
    const QJsonObject kept = QJsonDocument::fromJson(m_box.recall(u"station"_s).toUtf8()).object();
    m_parent = kept[u"parent"_s].toString();
    m_bill = kept[u"bill"_s].toString();
    m_place = m_bill.isEmpty() ? Place::Packing : Place::Loading;
    m_subjectSinceMs = kept[u"since"_s].toInteger(nowMs());
    m_heldFor = static_cast<HeldFor>(std::clamp(kept[u"heldFor"_s].toInt(), 0, int(HeldFor::NextBill)));
    for (const QJsonValue &number : QJsonDocument::fromJson(m_box.recall(u"bills"_s).toUtf8()).array())
        m_openBills.insert(number.toString());
    m_duty.start();
    rebuild({});
    restoreRecents();
    forgetOld();
    const auto held = m_box.held();
    if (!held) {
        survived(held.error());
        return;
    }
    m_held = int(held->size());
    if (m_held == 0)
        m_heldFor = HeldFor::Now;
    if (m_held > 0 && (m_heldFor == HeldFor::Now || kept.contains(u"failed"_s))) {
        // The failure they waited behind was not acknowledged: somebody still has to.
        Shown shown;
        shown.outcome = Outcome::Refused;
        shown.code = kept[u"failed"_s].toString();
        shown.parent = m_parent;
        shown.atMs = kept[u"failedMs"_s].toInteger(nowMs());
        shown.error = errorCodeFromNumber(kept[u"error"_s].toInt());
        m_last = shown;
        m_latched = true;
    }
    followLink();
    if (!m_bill.isEmpty())
        Q_EMIT billWanted(m_bill);
    Q_EMIT changed();
}

bool ScanDesk::survived(const Error &error)
{
    log::error(u"outbox"_s, u"the station cannot save"_s, {{u"detail"_s, error.detail}});
    m_broken = error;
    Q_EMIT broken(error);
    Q_EMIT changed();
    return false;
}

void ScanDesk::followLink()
{
    // Told by every heartbeat; the sender is only troubled when something is different.
    const bool live = m_backend.link().isLive();
    const QString sender = m_backend.person().name;
    const QString key = QString::number(live) + sender + u'\n' + m_backend.site().station;
    if (std::exchange(m_readiness, key) != key) {
        m_sender.setStation(m_backend.site().station);
        m_sender.setReady(live, sender);
    }
    Q_EMIT changed();
}

// --- what comes in -------------------------------------------------------------------------------------------------

void ScanDesk::take(const QString &raw)
{
    if (m_broken)
        return; // nothing may be shown as taken that cannot be kept
    const auto text = bags::readScanned(raw, m_book.forms());
    const QString name = text ? (text->isCommand ? u"/"_s + text->code : text->code) : raw;
    if (m_bounce.isBounce(name, m_backend.clock().monotonicMs())) {
        log::info(u"scanner"_s, u"a scan bounced"_s, {{u"scanned"_s, name}});
        Q_EMIT bounced(name);
        return;
    }
    if (text && text->isCommand) {
        Q_EMIT command(text->code);
        return;
    }
    if (m_latched || (text && mustBeHeld(*text))) {
        hold(raw);
        return;
    }
    if (!text) {
        unreadable(raw, text.error(), here());
        return;
    }
    process(*text, raw, here());
    takeHeld(); // what waited for the parent or bill that is open now
}

bool ScanDesk::isParent(const bags::ScannedText &text) const
{
    return text.form && text.form->kind == bags::BagKind::Parent;
}

bool ScanDesk::namesBill(const bags::ScannedText &text) const
{
    // Numbers of one's own: the form of children may admit them, and only the list or the prefix tells them apart.
    return text.isBill || (!isParent(text) && (m_openBills.contains(text.code) ||
                                               (text.code.startsWith(u"BILL-"_s) && text.code.size() > 5)));
}

bool ScanDesk::mustBeHeld(const bags::ScannedText &text) const
{
    if (m_held == 0 || m_place != Place::Packing || !m_parent.isEmpty() || namesBill(text))
        return false;
    return m_heldFor == HeldFor::NextBill || (m_heldFor == HeldFor::NextParent && !isParent(text));
}

void ScanDesk::hold(const QString &raw)
{
    const Origin origin = here();
    if (const auto kept = m_box.hold(raw.left(512), origin.timeMs, origin.operatorName); !kept) {
        survived(kept.error());
        return;
    }
    ++m_held;
    Q_EMIT heldOne();
    Q_EMIT changed();
}

void ScanDesk::unreadable(const QString &raw, const Error &why, const Origin &origin)
{
    log::info(u"scanner"_s, u"a scan could not be read"_s, {{u"detail"_s, why.detail}});
    if (m_place == Place::Looking) {
        dropHeld(origin.heldId);
        Shown shown;
        shown.outcome = Outcome::Unknown;
        shown.code = raw.left(64);
        shown.atMs = origin.timeMs;
        shown.error = why.code;
        show(shown);
        return;
    }
    // It was scanned to be counted, so it goes where all such scans go. The wire carries neither NUL nor halves of characters.
    QString sent = raw;
    for (QChar &c : sent)
        if (c.isNull() || c.isSurrogate())
            c = QChar::ReplacementCharacter;
    outbox::Question question = questionHere();
    question.code = sent.left(64);
    outbox::Judgement judgement;
    judgement.outcome = WireScanOutcome::Unknown;
    judgement.error = why.code;
    record(question, judgement, sent, origin);
}

outbox::Question ScanDesk::questionHere() const
{
    outbox::Question question;
    if (m_place == Place::Loading) {
        question.mode = WireScanMode::Bill;
        question.bill = m_bill;
    } else {
        question.parent = m_parent;
    }
    return question;
}

void ScanDesk::process(const bags::ScannedText &text, const QString &raw, const Origin &origin)
{
    if (namesBill(text)) {
        dropHeld(origin.heldId);
        openBill(text.code);
        return;
    }
    if (m_place == Place::Looking ||
        (m_place == Place::Packing && m_parent.isEmpty() && text.form && !isParent(text))) {
        dropHeld(origin.heldId);
        Q_EMIT lookupWanted(text.code);
        return;
    }
    outbox::Question question = questionHere();
    question.code = text.code;
    if (text.form)
        question.kind = text.form->kind;
    if (isParent(text))
        question.parent.clear();
    record(question, m_book.judge(question), raw, origin);
}

void ScanDesk::dropHeld(std::optional<qint64> heldId)
{
    if (!heldId)
        return;
    if (const auto done = m_box.release(*heldId, std::nullopt); !done)
        survived(done.error());
}

void ScanDesk::record(const outbox::Question &question, const outbox::Judgement &judgement, const QString &raw,
                      const Origin &origin)
{
    const bool online = m_sender.isReady();
    outbox::NewScan scan;
    scan.mode = question.mode;
    scan.code = raw.left(512);
    scan.parent = question.parent;
    scan.bill = question.bill;
    scan.area = m_backend.site().area;
    scan.operatorName = origin.operatorName;
    scan.scannedMs = origin.timeMs;
    scan.offline = !online;
    scan.clockOffsetMs = m_backend.link().clockOffsetMs;
    scan.shown = judgement.outcome;
    scan.certain = judgement.certain;
    const bool opensParent = question.mode == WireScanMode::Pack && question.kind == bags::BagKind::Parent;
    if (opensParent) {
        m_parent = question.code;
        m_subjectSinceMs = origin.timeMs;
    }
    // On disk first: what is shown from here on is true whatever happens to this machine. So is which parent is open: a child that is
    // scanned after a restart must go into the one that was heard last.
    const std::optional<outbox::Memo> opened = opensParent ? std::optional(memo()) : std::nullopt;
    std::optional<outbox::Row> row;
    if (origin.heldId) {
        const auto released = m_box.release(*origin.heldId, scan, opened);
        if (!released) {
            survived(released.error());
            return;
        }
        row = *released;
    } else {
        const auto added = m_box.add(scan, opened);
        if (!added) {
            survived(added.error());
            return;
        }
        row = *added;
    }
    m_book.apply(question, judgement);
    m_effects.insert(row->scan.sequence, judgement.effect);
    countWaiting();

    Shown shown = shownOf(*row, question.code);
    shown.isParent = question.kind == bags::BagKind::Parent;
    shown.effect = judgement.effect;
    shown.place = judgement.place;
    shown.error = judgement.error;
    shown.otherParent = judgement.otherParent;
    shown.otherBill = judgement.otherBill;
    if (shown.outcome == Outcome::Accepted && !online) {
        shown.outcome = Outcome::Queued;
        shown.waiting = m_waiting;
    } else if (online) {
        m_unconfirmed.insert(shown.sequence, m_backend.clock().monotonicMs());
    }
    // What takes something back is not to be taken back itself: it would stand before the scans that can.
    if (judgement.effect > 0 && judgement.outcome == WireScanOutcome::Accepted) {
        m_recents.prepend(
            {shown.sequence, shown.mode, shown.code, shown.parent, shown.bill, shown.place, shown.atMs, {}, false});
        if (m_recents.size() > recentsKept)
            m_recents.removeLast();
    }
    if (opensParent)
        m_heldFor = HeldFor::Now;
    show(shown);
    if (opensParent)
        learnParent(question.code);
    QMetaObject::invokeMethod(
        this, [this] { m_sender.kick(); }, Qt::QueuedConnection);
}

void ScanDesk::show(const Shown &shown)
{
    m_last = shown;
    m_latched = latches(shown.outcome);
    if (m_latched)
        remember();
    Q_EMIT judged(shown.outcome);
    Q_EMIT changed();
}

void ScanDesk::tick()
{
    if (m_backend.clock().monotonicMs() - m_forgottenAtMs >= forgetEveryMs)
        forgetOld();
    // Shown as accepted, and the server is silent: then the operator learns that it waits, and so does the server later.
    QList<qint64> late;
    const qint64 now = m_backend.clock().monotonicMs();
    for (auto it = m_unconfirmed.cbegin(); it != m_unconfirmed.cend(); ++it)
        if (now - it.value() >= confirmWithinMs)
            late.append(it.key());
    if (late.isEmpty())
        return;
    if (const auto marked = m_box.markOffline(late); !marked) {
        survived(marked.error());
        return;
    }
    for (const qint64 sequence : std::as_const(late))
        m_unconfirmed.remove(sequence);
    if (m_last && late.contains(m_last->sequence) && m_last->outcome == Outcome::Accepted) {
        m_last->outcome = Outcome::Queued;
        m_last->waiting = m_waiting;
        Q_EMIT judged(Outcome::Queued);
    }
    Q_EMIT changed();
}

// --- what the operator wants ------------------------------------------------------------------------------------------

void ScanDesk::look()
{
    m_place = Place::Looking;
    Q_EMIT changed();
}

void ScanDesk::back()
{
    m_place = m_bill.isEmpty() ? Place::Packing : Place::Loading;
    Q_EMIT changed();
}

void ScanDesk::leave()
{
    m_parent.clear();
    m_bill.clear();
    m_place = Place::Packing;
    if (!m_latched)
        m_last.reset();
    remember();
    Q_EMIT changed();
}

void ScanDesk::openBill(const QString &number)
{
    m_parent.clear();
    m_bill = number;
    m_place = Place::Loading;
    m_subjectSinceMs = nowMs();
    m_heldFor = HeldFor::Now;
    m_last.reset();
    remember();
    Q_EMIT billWanted(number);
    Q_EMIT changed();
    takeHeld();
}

qsizetype ScanDesk::newestToUndo() const
{
    const auto found =
        std::find_if(m_recents.cbegin(), m_recents.cend(), [](const Recent &recent) { return !recent.undone; });
    return found == m_recents.cend() ? -1 : found - m_recents.cbegin();
}

bool ScanDesk::undo(qsizetype index)
{
    if (index < 0 || index >= m_recents.size() || m_recents[index].undone)
        return false;
    const Recent recent = m_recents[index];
    if (recent.event && m_backend.link().isLive()) {
        m_recents[index].undone = true;
        undoByServer(recent);
        return true;
    }
    // Not answered yet, or no link: the opposite goes the same way as the scan did, behind it.
    const bool onBill = recent.mode == WireScanMode::Bill;
    outbox::Question question;
    question.mode = onBill ? WireScanMode::Unbill : WireScanMode::Unpack;
    question.code = recent.code;
    question.kind = onBill ? bags::BagKind::Parent : bags::BagKind::Child;
    question.parent = recent.parent;
    question.bill = recent.bill;
    const outbox::Judgement judgement = m_book.judge(question);
    if (judgement.error) {
        // It would be shown as taken back, and come back as reversed.
        if (judgement.error == ErrorCode::ParentComplete)
            Q_EMIT undoNeedsServer(recent);
        else
            Q_EMIT undoFailed(refuse(*judgement.error));
        return true;
    }
    m_recents.removeAt(index);
    record(question, judgement, recent.code, here());
    Q_EMIT undoDone(recent);
    return true;
}

void ScanDesk::undoByServer(const Recent &recent)
{
    bags::UndoBagEvent::Params params;
    params.event = *recent.event;
    m_backend.ask<bags::UndoBagEvent>(params, [self = QPointer(this), recent](const Result<bags::BagChange> &done) {
        if (!self)
            return;
        if (!done) {
            for (Recent &entry : self->m_recents)
                if (entry.sequence == recent.sequence)
                    entry.undone = false;
            Q_EMIT self->undoFailed(done.error());
            Q_EMIT self->changed();
            return;
        }
        bags::BagsChanged change;
        change.event.type = bags::WireBagEventType::Unpacked;
        change.event.bag = recent.parent;
        change.event.other = recent.code;
        change.parent = done->parent;
        self->m_book.follow(change);
        if (recent.mode == WireScanMode::Bill)
            Q_EMIT self->billWanted(recent.bill);
        self->m_recents.removeIf([&](const Recent &entry) { return entry.sequence == recent.sequence; });
        self->noteUndone(recent.sequence);
        Q_EMIT self->undoDone(recent);
        Q_EMIT self->changed();
    });
    Q_EMIT changed();
}

void ScanDesk::tryNow()
{
    if (const auto again = m_box.sendAsideAgain(); !again) {
        survived(again.error());
        return;
    }
    countWaiting();
    m_sender.kick();
    Q_EMIT changed();
}

} // namespace gemba::scanner
