#include "station_hand.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <chrono>
#include <cstdio>

namespace gemba::shift {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 shiftMs = 8 * 3'600'000LL;

void tell(const QJsonObject &line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

StationHand::StationHand(const HandOptions &options)
    : m_options(options)
    , m_scanClock(m_clock.nowMs() - shiftMs)
    , m_plan(options.size, options.station)
{
}

StationHand::~StationHand() = default;

bool StationHand::start()
{
    client::TerminalLinkOptions live;
    live.server = m_options.server;
    live.terminalName = m_options.name;
    live.pairingPollMs = 200;
    live.session.timing.backoffMaxMs = 1'000;
    m_backend = std::make_unique<scanner::LiveBackend>(std::move(live),
                                                       client::CredentialStore::openFile(m_options.folder), m_clock);
    auto box = outbox::Outbox::open(QDir(m_options.folder).filePath(u"outbox.db"_s), m_scanClock);
    if (!box) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(box.error().detail));
        return false;
    }
    m_box = std::move(*box);
    m_desk = std::make_unique<scanner::ScanDesk>(*m_backend, *m_box);
    connect(m_backend.get(), &scanner::ScannerBackend::linkChanged, this, &StationHand::follow);
    connect(m_backend.get(), &scanner::ScannerBackend::personChanged, this, &StationHand::follow);
    connect(m_backend.get(), &scanner::ScannerBackend::pairingChanged, this, &StationHand::follow);
    connect(m_desk.get(), &scanner::ScanDesk::changed, this, &StationHand::follow);
    connect(&m_desk->sender(), &outbox::ScanSender::setAside, this, [this] { ++m_setAside; });
    connect(m_desk.get(), &scanner::ScanDesk::broken, this,
            [](const Error &error) { qFatal("the outbox broke: %s", qPrintable(error.detail)); });
    m_backend->start();
    m_desk->start();
    return true;
}

void StationHand::follow()
{
    if (const QString code = m_backend->pairing().code; !code.isEmpty() && std::exchange(m_toldCode, code) != code)
        tell({{u"pairingCode"_s, code}});
    const bool live = m_backend->link().isLive();
    if (live && !m_backend->person().isThere())
        signIn();
    const bool knows = m_backend->person().isThere() && !m_desk->book().forms().forms().isEmpty();
    if (live && knows && !std::exchange(m_ready, true))
        tell({{u"ready"_s, true}});
    if (m_options.sendsOnly) {
        if (m_ready && m_desk->waiting() == 0)
            tellSent();
    } else if (m_ready && !live && !std::exchange(m_scanning, true)) {
        // The network is gone: from now on this station is by itself.
        QMetaObject::invokeMethod(this, &StationHand::doNext, Qt::QueuedConnection);
    }
}

void StationHand::signIn()
{
    if (std::exchange(m_signingIn, true))
        return;
    m_backend->signInWithPin(m_options.person, m_options.pin, [this](const Result<void> &done) {
        if (done) {
            m_signingIn = false;
            return follow();
        }
        // Many ask at once: the server may be busy.
        QTimer::singleShot(500ms, this, [this] {
            m_signingIn = false;
            follow();
        });
    });
}

void StationHand::doNext()
{
    if (m_desk->waiting() == m_options.size.scans) {
        tell({{u"shiftOver"_s, true}, {u"waiting"_s, m_desk->waiting()}, {u"bounces"_s, qint64(m_desk->bounces())}});
        return;
    }
    const qint64 pauseMs = shiftMs / m_options.size.scans;
    m_clock.skipMs(std::max(pauseMs, capture::BounceGuard::windowMs));
    m_scanClock.advanceMs(pauseMs);
    const ShiftPlan::Step step = m_plan.next();
    switch (step.what) {
    case ShiftPlan::Do::Scan:
        m_desk->take(step.code);
        break;
    case ShiftPlan::Do::Undo:
        m_desk->undo(0);
        break;
    case ShiftPlan::Do::Pack:
        m_desk->leave();
        break;
    }
    // A failure is seen and set aside, as a hand does.
    m_desk->acknowledge();
    QMetaObject::invokeMethod(this, &StationHand::doNext, Qt::QueuedConnection);
}

void StationHand::tellSent()
{
    disconnect(m_desk.get(), nullptr, this, nullptr);
    disconnect(m_backend.get(), nullptr, this, nullptr);
    tell({{u"sent"_s, true}, {u"setAside"_s, m_setAside}});
    QCoreApplication::quit();
}

} // namespace gemba::shift
