#include "sound_player.h"

#include <gemba/core/log.h>

#include <QApplication>
#include <QStandardPaths>

#include <algorithm>

namespace gemba::scanner {

using namespace Qt::StringLiterals;

namespace {

constexpr int startWithinMs = 1'000;
constexpr int writeWithinMs = 20;   ///< a pipe that has room takes it at once
constexpr qint64 stableMs = 10'000; ///< a program that has run this long is not broken

} // namespace

QList<PlayerProgram> findPlayerPrograms()
{
    const QString rate = QString::number(sampleRate);
    // Not pw-cat: the one of Debian 12 reads files only. Its machines have one of these.
    const QList<PlayerProgram> known{
        {u"pacat"_s,
         {u"--playback"_s, u"--rate="_s + rate, u"--channels=1"_s, u"--format=s16le"_s, u"--latency-msec=20"_s,
          u"--client-name=gemba-scanner"_s}},
        // Begins with the first samples instead of a full buffer, and reads them in small portions.
        {u"aplay"_s,
         {u"-q"_s, u"-t"_s, u"raw"_s, u"-f"_s, u"S16_LE"_s, u"-r"_s, rate, u"-c"_s, u"1"_s, u"--buffer-time=60000"_s,
          u"--period-time=15000"_s, u"--start-delay=1"_s, u"-"_s}},
    };
    QList<PlayerProgram> found;
    for (const PlayerProgram &program : known) {
        const QString path = QStandardPaths::findExecutable(program.path);
        if (!path.isEmpty())
            found.append({path, program.arguments});
    }
    return found;
}

PipeSoundPlayer::PipeSoundPlayer(QList<PlayerProgram> programs, std::function<void()> beep, QObject *parent)
    : QObject(parent)
    , m_programs(std::move(programs))
    , m_beep(beep ? std::move(beep) : [] { QApplication::beep(); })
{
    m_clock.start();
    m_feeding.setTimerType(Qt::PreciseTimer);
    m_feeding.setInterval(SoundFeed::pieceMs);
    connect(&m_feeding, &QTimer::timeout, this, &PipeSoundPlayer::feed);
    m_beeping.setSingleShot(true);
    connect(&m_beeping, &QTimer::timeout, this, [this] {
        m_beep();
        if (!m_beeps.isEmpty())
            m_beeping.start(m_beeps.takeFirst());
    });
    if (m_programs.isEmpty()) {
        log::warning(u"scanner"_s, u"no program that plays sounds: the machine's own beep is used"_s, {});
        return;
    }
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_restart.setSingleShot(true);
    connect(&m_restart, &QTimer::timeout, this, &PipeSoundPlayer::start);
    connect(&m_process, &QProcess::finished, this, &PipeSoundPlayer::gone);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            gone();
    });
    start();
    m_process.waitForStarted(startWithinMs); // before the first scan, not during it
}

PipeSoundPlayer::~PipeSoundPlayer()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    m_process.kill();
    m_process.waitForFinished(1'000);
}

void PipeSoundPlayer::start()
{
    m_startedAtMs = m_clock.elapsed();
    forget();
    m_process.start(m_programs[m_which].path, m_programs[m_which].arguments, QIODevice::WriteOnly);
}

void PipeSoundPlayer::gone()
{
    const QString program = m_programs[m_which].path;
    if (m_clock.elapsed() - m_startedAtMs >= stableMs) {
        m_backoff.reset();
        m_told = false;
    } else {
        m_which = (m_which + 1) % m_programs.size(); // no server, no card: another one may know a way
    }
    if (!std::exchange(m_told, true))
        log::warning(u"scanner"_s, u"the program that plays sounds has ended"_s, {{u"program"_s, program}});
    m_restart.start(m_backoff.nextMs());
}

bool PipeSoundPlayer::write(const QByteArray &samples)
{
    if (!isRunning())
        return false;
    if (m_process.bytesToWrite() > 0) {
        // The last sound is still not in the pipe: it hangs. Ended, it comes back.
        m_process.kill();
        return false;
    }
    m_process.write(samples);
    // The event loop would write it, after whatever else it has to do.
    return m_process.waitForBytesWritten(writeWithinMs) || m_process.bytesToWrite() == 0;
}

void PipeSoundPlayer::play(Sound sound, std::function<void()> begun)
{
    m_begun = std::move(begun);
    m_feed.play(sound, m_clock.elapsed());
    if (!feed())
        beep(sound);
}

bool PipeSoundPlayer::feed()
{
    const QByteArray piece = m_feed.due(m_clock.elapsed());
    const bool isGiven = piece.isEmpty() ? isRunning() : write(piece);
    if (!isGiven)
        forget();
    else if (m_begun && m_feed.hasBegun())
        std::exchange(m_begun, nullptr)();
    if (!m_feed.hasMore())
        m_feeding.stop();
    else if (!m_feeding.isActive())
        m_feeding.start();
    return isGiven;
}

void PipeSoundPlayer::forget()
{
    m_feed.clear();
    m_begun = nullptr;
}

void PipeSoundPlayer::beep(Sound sound)
{
    // The newest scan's: the rest of an older rhythm would be mistaken for its own.
    const QList<int> starts = beepsOf(sound);
    m_beeps.clear();
    for (qsizetype i = 1; i < starts.size(); ++i)
        m_beeps.append(starts[i] - starts[i - 1]);
    m_beep();
    if (m_beeps.isEmpty())
        m_beeping.stop();
    else
        m_beeping.start(m_beeps.takeFirst());
}

} // namespace gemba::scanner
