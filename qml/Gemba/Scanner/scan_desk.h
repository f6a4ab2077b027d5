#pragma once

#include "scanner_backend.h"

#include <gemba/capture/bounce_guard.h>
#include <gemba/outbox/local_book.h>
#include <gemba/outbox/outbox.h>
#include <gemba/outbox/scan_sender.h>

#include <scanned_text.h>

namespace gemba::scanner {

/// The station without its screens: what a scanned code means now, what is decided on local evidence, what waits, what was
/// reversed. Everything that counts is in the outbox before it is shown. GUI thread.
class ScanDesk : public QObject
{
    Q_OBJECT
public:
    enum class Place { Packing, Loading, Looking }; ///< what codes are for: parents, a bill, or only to be looked up

    /// How long the server may take before the operator is told that a scan waits.
    static constexpr qint64 confirmWithinMs = 2'000;
    static constexpr int recentsKept = 5;

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
    const QList<Recent> &recents() const { return m_recents; }
    const outbox::LocalBook &book() const { return m_book; }
    outbox::LocalBook &book() { return m_book; }
    outbox::ScanSender &sender() { return m_sender; }
    const outbox::Outbox &box() const { return m_box; }
    int waiting() const { return m_waiting; }
    bool isBroken() const { return m_broken.has_value(); }
    quint64 bounces() const { return m_bounce.bounces(); }

    /// Leaves the parent or bill as it is and waits for the next code.
    void leave();
    void pack() { setPlace(Place::Packing); }
    void look() { setPlace(Place::Looking); }
    void openBill(const QString &number);
    /// Somebody has seen the failure. What was held is taken now, until the next failure.
    void acknowledge();
    /// Takes one of recents() back: with the entry's number where the server gave it, otherwise by a scan that says the opposite.
    void undo(qsizetype recent);
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
    void undoDone(const QString &code);
    void undoFailed(const gemba::Error &error);
    void broken(const gemba::Error &error);

private:
    void setPlace(Place place);
    void process(const bags::ScannedText &text, const QString &raw, std::optional<qint64> heldId,
                 const QString &operatorName);
    void record(const outbox::Question &question, const QString &raw, std::optional<qint64> heldId,
                const QString &operatorName);
    void dropHeld(std::optional<qint64> heldId);
    void show(const Shown &shown);
    void answered(const QList<outbox::Row> &rows, qint64 tookMs);
    void compare(const outbox::Row &row, qint64 tookMs);
    void reverse(const outbox::Row &row);
    void showReversals();
    void takeHeld();
    void preloadFrom(const QString &cursor, QList<bags::PreloadStation::OpenParent> parents);
    void rebuild(const QList<bags::PreloadStation::OpenParent> &parents);
    void learnParent(const QString &code);
    outbox::Question questionOf(const bags::Scan &scan) const;
    void followLink();
    void countWaiting();
    void remember();
    bool survived(const Error &error);
    qint64 nowMs() const { return m_backend.clock().nowMs(); }
    QString operatorNow() const { return m_backend.person().name; }

    ScannerBackend &m_backend;
    outbox::Outbox &m_box;
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
    int m_waiting = 0;
    QList<Recent> m_recents;
    QList<Shown> m_reversals;            ///< wait to be shown
    QHash<qint64, qint64> m_unconfirmed; ///< sequence to when it was shown as accepted
    QHash<qint64, int> m_effects;        ///< of open rows, as they were judged here
    std::optional<Error> m_broken;
    QString m_readiness; ///< what the sender was last told
    bool m_preloading = false;
    bool m_preloadAgain = false;
};

} // namespace gemba::scanner
