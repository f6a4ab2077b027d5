#pragma once

#include "operator_on_duty.h"

#include <gemba/capture/bounce_guard.h>
#include <gemba/outbox/local_book.h>
#include <gemba/outbox/outbox.h>
#include <gemba/outbox/scan_sender.h>

#include <scanned_text.h>

#include <QSet>

namespace gemba::scanner {

/// The station without its screens: what a scanned code means now, what is decided on local evidence, what waits, what was
/// reversed. Everything that counts is in the outbox before it is shown. GUI thread.
class ScanDesk : public QObject
{
    Q_OBJECT
public:
    enum class Place { Packing, Loading, Looking }; ///< what codes are for: parents, a bill, or only to be looked up
    /// What held scans are taken for: as soon as the failure is acknowledged, or not before the next parent or bill is open.
    enum class HeldFor { Now, NextParent, NextBill };

    /// How long the server may take before the operator is told that a scan waits.
    static constexpr qint64 confirmWithinMs = 2'000;
    static constexpr int recentsKept = 5;
    static constexpr qint64 forgetEveryMs = 24 * 3'600'000LL;
    /// How long a scan that the server has answered is kept.
    static constexpr qint64 keptForMs = 7 * 86'400'000LL;

    /// Both must outlive the desk.
    ScanDesk(ScannerBackend &backend, outbox::Outbox &box, QObject *parent = nullptr);
    ~ScanDesk() override;

    /// Takes up what the last run left: what was open, what is held, what waits. Once.
    void start();

    /// A scanner said something.
    void take(const QString &raw);
    /// Time went by; called a few times a second.
    void tick();

    Place place() const { return m_place; }
    const QString &parent() const { return m_parent; }
    const QString &bill() const { return m_bill; }
    qint64 subjectSinceMs() const { return m_subjectSinceMs; }
    const std::optional<Shown> &last() const { return m_last; }
    bool isLatched() const { return m_latched; }
    int held() const { return m_held; }
    HeldFor heldFor() const { return m_heldFor; }
    /// The last that changed a count, newest first, whichever parent or bill it was.
    const QList<Recent> &recents() const { return m_recents; }
    /// Index of the newest that can still be taken back; -1: there is none.
    qsizetype newestToUndo() const;
    /// Whom scans are counted for.
    std::optional<OperatorOnDuty::Duty> duty() const { return m_duty.now(); }
    std::optional<int> offlineHoursOver() const { return m_duty.hoursOver(); }
    const outbox::LocalBook &book() const { return m_book; }
    outbox::LocalBook &book() { return m_book; }
    outbox::ScanSender &sender() { return m_sender; }
    const outbox::ScanSender &sender() const { return m_sender; }
    const outbox::Outbox &box() const { return m_box; }
    int waiting() const { return m_waiting; }
    bool isBroken() const { return m_broken.has_value(); }
    quint64 bounces() const { return m_bounce.bounces(); }

    /// Leaves the parent or bill as it is and waits for the next code.
    void leave();
    /// Codes are only looked up; the parent or bill that is open stays so until back().
    void look();
    /// To what was open before look().
    void back();
    void openBill(const QString &number);
    /// These can be loaded: their numbers are bills', whatever else they look like.
    void noteOpenBills(const QList<bags::Bill> &bills);
    /// Somebody has seen the failure. What was held is taken now, until the next failure.
    void acknowledge();
    /// Somebody has seen that parent or bill is full and closes it. A parent is left; what was held belongs to the next one, and is
    /// taken once that is open.
    void acknowledgeFull();
    /// Takes what is held although the next one is not open.
    void takeHeldNow();
    /// Takes one of recents() back: with the entry's number where the server gave it, otherwise by a scan that says the opposite.
    /// False, and nothing is said: there is no such scan, or it is taken back already.
    bool undo(qsizetype recent);
    /// Sends what waits, and what was set aside once more.
    void tryNow();
    void preload();

Q_SIGNALS:
    /// Something that is shown changed.
    void changed();
    /// A scan was judged: to be heard.
    void judged(gemba::scanner::Outcome outcome);
    void bounced(const QString &code);
    void heldOne();
    /// A command barcode, in lower case without its slash.
    void command(const QString &word);
    void lookupWanted(const QString &code);
    void billWanted(const QString &number);
    /// Something of one's own was done, or could not be.
    void undoDone(const gemba::scanner::Recent &recent);
    void undoFailed(const gemba::Error &error);
    /// It filled its parent, which is complete by that: only the server can take it back, and only once it has answered.
    void undoNeedsServer(const gemba::scanner::Recent &recent);
    void broken(const gemba::Error &error);

private:
    /// When and by whom something was scanned, and as what it was held.
    struct Origin
    {
        qint64 timeMs = 0;
        QString operatorName;
        std::optional<qint64> heldId;
    };
    Origin here() const { return {nowMs(), m_duty.name(), std::nullopt}; }
    bool namesBill(const bags::ScannedText &text) const;
    bool isParent(const bags::ScannedText &text) const;
    /// Whether it waits behind a failure, or for the parent or bill that is to be opened next.
    bool mustBeHeld(const bags::ScannedText &text) const;
    void hold(const QString &raw);
    void process(const bags::ScannedText &text, const QString &raw, const Origin &origin);
    void unreadable(const QString &raw, const Error &why, const Origin &origin);
    /// What a bag's code is asked while packing or loading; the code itself is to be filled in.
    outbox::Question questionHere() const;
    /// Keeps what was judged, then shows it.
    void record(const outbox::Question &question, const outbox::Judgement &judgement, const QString &raw,
                const Origin &origin);
    void dropHeld(std::optional<qint64> heldId);
    void show(const Shown &shown);
    void answered(const QList<outbox::Row> &rows, qint64 tookMs);
    void compare(const outbox::Row &row, qint64 tookMs);
    void reverse(const outbox::Row &row);
    void showReversals();
    void takeHeld();
    void undoByServer(const Recent &recent);
    void forgetOld();
    void restoreRecents();
    void noteUndone(qint64 sequence);
    void loadOpenBills();
    void followBill(const bags::BagEvent &event);
    void keepOpenBills();
    void preloadFrom(const QString &cursor, QList<bags::PreloadStation::OpenParent> parents);
    void rebuild(const QList<bags::PreloadStation::OpenParent> &parents);
    void learnParent(const QString &code);
    outbox::Question questionOf(const bags::Scan &scan) const;
    void followLink();
    void countWaiting();
    outbox::Memo memo() const;
    void remember();
    bool survived(const Error &error);
    qint64 nowMs() const { return m_backend.clock().nowMs(); }

    ScannerBackend &m_backend;
    outbox::Outbox &m_box;
    OperatorOnDuty m_duty;
    outbox::LocalBook m_book;
    outbox::ScanSender m_sender;
    capture::BounceGuard m_bounce;
    Place m_place = Place::Packing;
    QString m_parent;
    QString m_bill;
    qint64 m_subjectSinceMs = 0;
    std::optional<Shown> m_last;
    bool m_latched = false;
    int m_held = 0;
    HeldFor m_heldFor = HeldFor::Now;
    bool m_takingHeld = false;
    int m_waiting = 0;
    QList<Recent> m_recents;
    QList<Shown> m_reversals;            ///< wait to be shown
    QHash<qint64, qint64> m_unconfirmed; ///< sequence to when it was shown as accepted
    QHash<qint64, int> m_effects;        ///< of open rows, as they were judged here
    std::optional<Error> m_broken;
    QString m_readiness; ///< what the sender was last told
    QSet<QString> m_openBills;
    QList<qint64> m_undone;     ///< sequences that the server took back; what a restart must not offer again
    qint64 m_forgottenAtMs = 0; ///< monotonic
    bool m_preloading = false;
    bool m_preloadAgain = false;
};

} // namespace gemba::scanner
