#pragma once

#include "row_model.h"
#include "scan_desk.h"
#include "scanner_settings.h"
#include "sound_player.h"
#include "views.h"
#include "words.h"

#include <gemba/capture/wedge_filter.h>

#include <QElapsedTimer>
#include <QTimer>

namespace gemba::scanner {

/// The station as its pages see it: which page, what it says, and what a key or a command barcode does. Both give the same
/// commands, so everything works without touching. All that is passed in must outlive it. GUI thread.
class StationController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(Page page READ page NOTIFY changed)
    /// Of a latched failure: Look of the result; -1 while nothing is latched.
    Q_PROPERTY(int latched READ latched NOTIFY changed)
    Q_PROPERTY(gemba::scanner::ScannerSettings *settings READ settings CONSTANT)
    Q_PROPERTY(gemba::scanner::StripView strip READ strip NOTIFY changed)
    Q_PROPERTY(gemba::scanner::ResultView result READ result NOTIFY changed)
    Q_PROPERTY(gemba::scanner::ContextView context READ context NOTIFY changed)
    Q_PROPERTY(gemba::scanner::SummaryView summary READ summary NOTIFY changed)
    Q_PROPERTY(gemba::scanner::ConflictView conflict READ conflict NOTIFY changed)
    Q_PROPERTY(gemba::scanner::PlainView plain READ plain NOTIFY changed)
    Q_PROPERTY(gemba::scanner::SignInView signIn READ signIn NOTIFY changed)
    Q_PROPERTY(gemba::scanner::PairingView pairing READ pairing NOTIFY changed)
    Q_PROPERTY(QString heldCount READ heldCount NOTIFY changed)
    Q_PROPERTY(QString heldTitle READ heldTitle NOTIFY changed)
    Q_PROPERTY(QString heldNote READ heldNote NOTIFY changed)
    /// One sentence about what a command did or could not do; empty after a while.
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QStringList headings READ headings NOTIFY changed)
    Q_PROPERTY(gemba::scanner::RowModel *rows READ rows CONSTANT)
    Q_PROPERTY(gemba::scanner::RowModel *sideRows READ sideRows CONSTANT)
    Q_PROPERTY(gemba::scanner::RowModel *sideKeys READ sideKeys CONSTANT)
    Q_PROPERTY(gemba::scanner::RowModel *keys READ keys CONSTANT)
    Q_PROPERTY(gemba::scanner::RowModel *tape READ tape CONSTANT)

public:
    enum class Page { Home, Work, Bill, Bills, Queue, Resolve, Lookup, Setup, Reason, SignIn, Pairing, Broken };
    Q_ENUM(Page)
    /// How a result looks. In the order of Outcome.
    enum class Look { Accepted, AlreadyHere, Queued, WrongParent, Unknown, Full, Refused, Reversed };
    Q_ENUM(Look)

    /// @p box null: the outbox could not be opened, @p boxError says why, and the station says so instead of scanning.
    StationController(ScannerBackend &backend, outbox::Outbox *box, const std::optional<Error> &boxError,
                      ScannerSettings &settings, SoundPlayer &sounds, QObject *parent = nullptr);
    ~StationController() override;

    void start();
    /// Takes what this scanner reads; its state is shown in the strip.
    void addSource(capture::ScanSource *source);
    void setWedge(capture::WedgeFilter *wedge);
    /// A scan, as a source would deliver it.
    Q_INVOKABLE void scan(const QString &raw);
    /// What a key or a command barcode gives.
    Q_INVOKABLE void command(const QString &word);
    Q_INVOKABLE void digit(int digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void confirm();

    Page page() const;
    int latched() const;
    ScanDesk *desk() { return m_desk.get(); }
    ScannerSettings *settings() { return &m_settings; }
    const StripView &strip() const { return m_strip; }
    const ResultView &result() const { return m_result; }
    const ContextView &context() const { return m_context; }
    const SummaryView &summary() const { return m_summary; }
    const ConflictView &conflict() const { return m_conflict; }
    const PlainView &plain() const { return m_plain; }
    const SignInView &signIn() const { return m_signIn; }
    const PairingView &pairing() const { return m_pairingView; }
    QString heldCount() const { return m_heldCount; }
    QString heldTitle() const { return m_heldTitle; }
    QString heldNote() const { return m_heldNote; }
    QString message() const { return m_message; }
    QStringList headings() const { return m_headings; }
    RowModel *rows() { return &m_rows; }
    RowModel *sideRows() { return &m_sideRows; }
    RowModel *sideKeys() { return &m_sideKeys; }
    RowModel *keys() { return &m_keys; }
    RowModel *tape() { return &m_tape; }
    /// Builds everything that is shown anew.
    void refresh();
    /// Where command sheets are written; empty: the folder for documents.
    void setPrintFolder(const QString &folder) { m_printFolder = folder; }
    QString lastPrint() const { return m_lastPrint; }

Q_SIGNALS:
    void changed();
    /// The sound that answers a scan has begun, so long after it was read. Not emitted for one that never begins.
    void sounded(qint64 afterUs);

private:
    using Overlay = std::optional<Page>;
    // what commands do
    bool generalCommand(const QString &word);
    void pageCommand(const QString &word);
    void latchedCommand(const QString &word);
    void close();
    void closeWithReason(const QString &reason);
    void moveHere();
    /// Whether the failure that is latched is the one whose bag is being moved. Until the answer nobody knows whether it is out.
    bool isBeingMoved() const;
    void show(Page page);
    void back();
    /// Makes way for a failure: whatever was being looked at, scans mean work again.
    void dropOverlay();
    /// To what the sign-in stands over.
    void leaveSignIn();
    void say(const QString &text, bool good = false);
    void sayError(const Error &error);
    void lookUp(const QString &code);
    void loadBill(const QString &number);
    void loadBills();
    void loadResolutions();
    void decide(bags::WireRemedy remedy);
    void print();
    void takeCalibration(const QString &observed);
    void judged(Outcome outcome);
    /// Says by sound what became of a scan, also once more.
    void announce(Outcome outcome);
    /// Plays it, and measures how long after the scan that it answers.
    void heard(Sound sound);
    // what is shown
    void buildStrip();
    void buildResult();
    QStringList stepsFor(const Shown &shown) const;
    void buildContext();
    void buildParentContext(const QString &code);
    void buildBillContext(const QString &number);
    void weigh(qint64 nominal, std::optional<qint64> scale, qint64 tolerance, qint64 unit, const QString &light,
               const QString &heavy);
    void buildHome();
    void buildQueue();
    void buildConflict();
    void buildBillRows();
    void buildBills();
    void buildLookup();
    void buildSetup();
    void buildReasons();
    void buildSignIn();
    void buildPairing();
    void buildBroken();
    void buildTape();
    void buildKeys();
    void buildLatchedKeys(QList<StationRow> &keys);
    Words words() const;
    /// Whom scans are counted for.
    std::optional<OperatorOnDuty::Duty> duty() const { return m_desk ? m_desk->duty() : std::nullopt; }
    QString whoIsMeant(const OperatorOnDuty::Duty &duty) const;
    qint64 nowMs() const { return m_backend.clock().nowMs(); }
    StationRow key(const QString &command, const QString &icon, const QString &title, const QString &note = {},
                   int width = 0) const;

    ScannerBackend &m_backend;
    std::unique_ptr<ScanDesk> m_desk;
    std::optional<Error> m_boxError;
    ScannerSettings &m_settings;
    SoundPlayer &m_sounds;
    QList<capture::ScanSource *> m_sources;
    capture::WedgeFilter *m_wedge = nullptr;
    QTimer m_timer;
    Overlay m_overlay;
    Words m_words;
    qint64 m_lastScanMs = 0;
    qint64 m_waitingSinceMs = 0;
    QString m_message;
    qint64 m_messageUntilMs = 0;
    int m_queuePage = 0;
    QList<bags::Bill> m_bills;
    std::optional<bags::FindBill::Reply> m_bill;
    QList<bags::Resolution> m_resolutions;
    qint64 m_openResolutions = 0;
    int m_conflictIndex = 0;
    std::optional<qint64> m_moving; ///< sequence of the failure that MOVE was asked for and the server has not answered
    std::optional<bags::FindBag::Reply> m_found;
    QString m_lookupCode;
    std::optional<Error> m_lookupError;
    bool m_listLoading = false;
    std::optional<Error> m_listError;
    bool m_calibrating = false;
    std::optional<capture::WedgeReader::Scan> m_measured;
    QElapsedTimer m_sinceScan;   ///< valid while a scan is being answered and nothing was heard of it
    QList<qint64> m_decisionsUs; ///< how long from scan to sound, newest last
    QString m_lastRaw;
    QString m_userName;
    QString m_digits;
    bool m_signingIn = false;
    std::optional<Error> m_signInError;
    QString m_printFolder;
    QString m_lastPrint;
    qint64 m_repeatedAtMs = 0;
    outbox::Tally m_tally;
    qint64 m_tallyAtMs = 0; ///< counted anew every few seconds only

    StripView m_strip;
    ResultView m_result;
    ContextView m_context;
    SummaryView m_summary;
    ConflictView m_conflict;
    PlainView m_plain;
    SignInView m_signIn;
    PairingView m_pairingView;
    QString m_heldCount, m_heldTitle, m_heldNote;
    QStringList m_headings;
    RowModel m_rows, m_sideRows, m_sideKeys, m_keys, m_tape;
};

} // namespace gemba::scanner
