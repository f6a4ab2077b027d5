#include "station_controller.h"

#include <gemba/core/log.h>

#include <QPointer>
#include <QScopeGuard>

namespace gemba::scanner {

using namespace Qt::StringLiterals;

namespace {
constexpr int refreshMs = 250;
constexpr qint64 messageMs = 6'000;
constexpr qint64 reversedAgainMs = 5'000;
constexpr qsizetype decisionsKept = 200;
} // namespace

StationController::StationController(ScannerBackend &backend, outbox::Outbox *box, const std::optional<Error> &boxError,
                                     ScannerSettings &settings, SoundPlayer &sounds, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_boxError(boxError)
    , m_settings(settings)
    , m_sounds(sounds)
    , m_waitingSinceMs(backend.clock().nowMs())
{
    if (box) {
        m_desk = std::make_unique<ScanDesk>(backend, *box);
        connect(m_desk.get(), &ScanDesk::changed, this, &StationController::refresh);
        connect(m_desk.get(), &ScanDesk::judged, this, &StationController::judged);
        connect(m_desk.get(), &ScanDesk::heldOne, this, [this] { heard(Sound::Held); });
        connect(m_desk.get(), &ScanDesk::command, this, &StationController::command);
        connect(m_desk.get(), &ScanDesk::lookupWanted, this, &StationController::lookUp);
        connect(m_desk.get(), &ScanDesk::billWanted, this, [this](const QString &number) {
            if (m_overlay == Page::Lookup)
                m_overlay.reset(); // scanned to be looked up, it is loaded
            loadBill(number);
        });
        connect(m_desk.get(), &ScanDesk::undoDone, this, [this](const Recent &recent) {
            say(tr("Taken back: %1 from %2", "bag, parent or bill")
                    .arg(m_words.plainCode(recent.code),
                         m_words.plainCode(recent.bill.isEmpty() ? recent.parent : recent.bill)),
                true);
        });
        connect(m_desk.get(), &ScanDesk::undoNeedsServer, this, [this](const Recent &recent) {
            heard(Sound::Error);
            say(tr("%1 filled %2: only the server can take it back. Try again with a link.", "bag, parent")
                    .arg(m_words.plainCode(recent.code), m_words.plainCode(recent.parent)));
        });
        connect(m_desk.get(), &ScanDesk::undoFailed, this, &StationController::sayError);
        connect(m_desk.get(), &ScanDesk::broken, this, [this](const Error &error) {
            m_boxError = error;
            heard(Sound::Error);
            refresh();
        });
    }
    connect(&backend, &ScannerBackend::linkChanged, this, &StationController::refresh);
    connect(&backend, &ScannerBackend::siteChanged, this, &StationController::refresh);
    connect(&backend, &ScannerBackend::pairingChanged, this, &StationController::refresh);
    connect(&backend, &ScannerBackend::personChanged, this, [this] {
        m_userName.clear();
        m_digits.clear();
        refresh();
    });
    connect(&backend, &ScannerBackend::preloadDue, this, [this] {
        loadResolutions();
        if (m_desk && !m_desk->bill().isEmpty())
            loadBill(m_desk->bill());
    });
    connect(&settings, &ScannerSettings::languageChanged, this, &StationController::refresh);
    m_timer.setInterval(refreshMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_desk) {
            m_desk->tick();
            // A reversal means that a bag lies where it should not: it is said again until somebody hears.
            if (m_desk->isLatched() && m_desk->last() && m_desk->last()->outcome == Outcome::Reversed &&
                m_backend.clock().monotonicMs() - m_repeatedAtMs >= reversedAgainMs)
                announce(Outcome::Reversed);
        }
        if (m_messageUntilMs != 0 && m_backend.clock().monotonicMs() >= m_messageUntilMs) {
            m_message.clear();
            m_messageUntilMs = 0;
        }
        refresh();
    });
}

StationController::~StationController() = default;

void StationController::start()
{
    if (m_desk)
        m_desk->start();
    m_timer.start();
    refresh();
}

void StationController::addSource(capture::ScanSource *source)
{
    m_sources.append(source);
    connect(source, &capture::ScanSource::scanned, this, [this](const QString &raw) { scan(raw); });
    connect(source, &capture::ScanSource::stateChanged, this, &StationController::refresh);
}

void StationController::setWedge(capture::WedgeFilter *wedge)
{
    m_wedge = wedge;
    wedge->setGapMs(m_settings.gapMs());
    wedge->setRemap(capture::KeyRemap::fromText(m_settings.remap()));
    connect(wedge, &capture::WedgeFilter::measured, this,
            [this](const capture::WedgeReader::Scan &scan) { m_measured = scan; });
    connect(wedge, &capture::WedgeFilter::gapChanged, this, [this](int ms) {
        if (ms != m_settings.gapMs())
            m_settings.setGapMs(ms);
    });
    connect(wedge, &capture::WedgeFilter::calibrated, this, &StationController::takeCalibration);
    addSource(wedge);
}

void StationController::scan(const QString &raw)
{
    m_sinceScan.start();
    // What sounds later, as a reversal does, answers no scan.
    const auto answered = qScopeGuard([this] { m_sinceScan.invalidate(); });
    m_lastScanMs = nowMs();
    m_lastRaw = raw;
    // A badge is a command with a name: it says who, the PIN proves it.
    const QString badge = u"/ID-"_s;
    const QString trimmed = raw.trimmed();
    const qsizetype at = trimmed.startsWith(u']') ? 3 : 0;
    if (trimmed.mid(at, badge.size()).compare(badge, Qt::CaseInsensitive) == 0 && trimmed.size() > at + badge.size()) {
        m_userName = trimmed.mid(at + badge.size()).toLower();
        m_digits.clear();
        m_signInError.reset();
        show(Page::SignIn);
        return;
    }
    if (!m_desk) {
        heard(Sound::Error);
        return;
    }
    const auto text = bags::readScanned(raw, m_desk->book().forms());
    const bool isCommand = text && text->isCommand;
    if (!isCommand && !duty()) {
        // Nobody to count it for: said at once, not kept for whoever comes next.
        heard(Sound::Error);
        say(tr("Sign in first: that scan was not counted."));
        return;
    }
    if (!isCommand && page() == Page::Setup) {
        // The set-up page measures; nothing is counted there, and it must not sound as if it were.
        heard(Sound::Noted);
        refresh();
        return;
    }
    if (!isCommand && m_overlay && *m_overlay != Page::Lookup)
        m_overlay.reset();
    m_desk->take(raw);
}

void StationController::announce(Outcome outcome)
{
    m_repeatedAtMs = m_backend.clock().monotonicMs();
    heard(static_cast<Sound>(outcome));
}

void StationController::judged(Outcome outcome)
{
    announce(outcome);
    if (latches(outcome))
        dropOverlay();
}

void StationController::heard(Sound sound)
{
    if (!m_sinceScan.isValid())
        return m_sounds.play(sound);
    const QElapsedTimer sinceScan = std::exchange(m_sinceScan, {});
    // The player lives longer.
    m_sounds.play(sound, [self = QPointer(this), sinceScan] {
        if (!self)
            return;
        self->m_decisionsUs.append(sinceScan.nsecsElapsed() / 1000);
        if (self->m_decisionsUs.size() > decisionsKept)
            self->m_decisionsUs.removeFirst();
        Q_EMIT self->sounded(self->m_decisionsUs.constLast());
    });
}

StationController::Page StationController::page() const
{
    const LinkPhase phase = m_backend.link().phase;
    if (m_boxError)
        return Page::Broken;
    if (phase == LinkPhase::Pairing)
        return Page::Pairing;
    // A failure that only a supervisor may put right stays behind his sign-in.
    if (m_desk && m_desk->isLatched() && m_overlay != Page::SignIn)
        return Page::Work;
    if ((m_desk && !duty()) || m_overlay == Page::SignIn)
        return m_overlay == Page::Setup ? Page::Setup : Page::SignIn;
    if (m_overlay)
        return *m_overlay;
    if (!m_desk)
        return Page::Home;
    if (m_desk->place() == ScanDesk::Place::Loading)
        return Page::Bill;
    return m_desk->parent().isEmpty() ? Page::Home : Page::Work;
}

int StationController::latched() const
{
    return m_desk && m_desk->isLatched() && m_desk->last() && page() == Page::Work ? int(m_desk->last()->outcome) : -1;
}

void StationController::show(Page page)
{
    if (m_desk && page == Page::Lookup)
        m_desk->look();
    m_overlay = page;
    m_queuePage = 0;
    refresh();
}

void StationController::back()
{
    m_calibrating = false;
    if (m_desk && m_desk->place() == ScanDesk::Place::Looking)
        m_desk->back();
    m_overlay.reset();
    m_found.reset();
    refresh();
}

void StationController::leaveSignIn()
{
    if (m_desk && m_desk->place() == ScanDesk::Place::Looking)
        m_overlay = Page::Lookup;
    else
        m_overlay.reset();
}

void StationController::dropOverlay()
{
    m_calibrating = false;
    // Codes are still looked up: the page that says so comes back after the failure.
    if (m_overlay != Page::Lookup)
        m_overlay.reset();
}

QString StationController::whoIsMeant(const OperatorOnDuty::Duty &duty) const
{
    const qint64 since = duty.signedInMs;
    const bool today = m_words.local(since).date() == m_words.local(nowMs()).date();
    const QString when = today
                             ? m_words.minute(since)
                             : m_words.isolated(m_settings.locale().toString(m_words.local(since), u"dd.MM. HH:mm"_s));
    return tr("signed in last at %1", "time of day").arg(when);
}

void StationController::say(const QString &text, bool good)
{
    m_message = text;
    m_messageUntilMs = m_backend.clock().monotonicMs() + messageMs;
    if (!good)
        log::info(u"scanner"_s, u"said to the operator"_s, {{u"text"_s, text}});
    refresh();
}

void StationController::sayError(const Error &error)
{
    heard(Sound::Error);
    say(m_words.error(error.code) + u' ' + m_words.remedy(error.code));
}

void StationController::digit(int digit)
{
    if (m_signingIn || digit < 0 || digit > 9 || m_digits.size() >= 6)
        return;
    m_digits.append(QChar(u'0' + digit));
    m_signInError.reset();
    refresh();
}

void StationController::erase()
{
    if (m_digits.isEmpty())
        m_userName.clear();
    m_digits.chop(1);
    m_signInError.reset();
    refresh();
}

void StationController::confirm()
{
    if (m_signingIn || m_digits.isEmpty())
        return;
    if (m_userName.isEmpty()) {
        m_userName = std::exchange(m_digits, QString());
        refresh();
        return;
    }
    if (m_digits.size() < 4)
        return;
    m_signingIn = true;
    m_backend.signInWithPin(m_userName, std::exchange(m_digits, QString()),
                            [self = QPointer(this)](const Result<void> &done) {
                                if (!self)
                                    return;
                                self->m_signingIn = false;
                                if (done) {
                                    self->m_userName.clear();
                                    self->leaveSignIn();
                                    self->m_waitingSinceMs = self->nowMs();
                                } else {
                                    self->m_signInError = done.error();
                                    self->heard(Sound::Error);
                                }
                                self->refresh();
                            });
    refresh();
}

void StationController::refresh()
{
    m_words = words();
    buildStrip();
    switch (page()) {
    case Page::Home:
        buildHome();
        break;
    case Page::Work:
        buildResult();
        buildContext();
        break;
    case Page::Bill:
        buildResult();
        buildContext();
        buildBillRows();
        break;
    case Page::Bills:
        buildBills();
        break;
    case Page::Queue:
        buildResult();
        buildQueue();
        break;
    case Page::Resolve:
        buildConflict();
        break;
    case Page::Lookup:
        buildLookup();
        break;
    case Page::Setup:
        buildSetup();
        break;
    case Page::Reason:
        buildContext();
        buildReasons();
        break;
    case Page::SignIn:
        buildSignIn();
        break;
    case Page::Pairing:
        buildPairing();
        break;
    case Page::Broken:
        buildBroken();
        break;
    }
    buildTape();
    buildKeys();
    Q_EMIT changed();
}

Words StationController::words() const
{
    const QByteArray zone = m_backend.site().timeZone.toLatin1();
    const QTimeZone known = zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone);
    return Words(m_settings.locale(), known.isValid() ? known : QTimeZone::utc());
}

} // namespace gemba::scanner
