#pragma once

#include "sound_feed.h"

#include <gemba/core/backoff.h>

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace gemba::scanner {

/// Plays the station's sounds. Never waits: a beep that comes late is worse than none. GUI thread.
class SoundPlayer
{
public:
    virtual ~SoundPlayer() = default;
    /// @p begun is called when its beginning is on the way to the ear: before or after this returns, or never.
    virtual void play(Sound sound, std::function<void()> begun) = 0;
    void play(Sound sound) { play(sound, {}); }
};

/// A program that plays raw samples from its standard input for as long as that is open.
struct PlayerProgram
{
    QString path;
    QStringList arguments;
};

/// Those that this machine has, the best first, set to tone_synth's samples and to little delay.
QList<PlayerProgram> findPlayerPrograms();

/// Through one program that runs as long as the station does: starting one for each scan would take longer than the sound may. play()
/// puts the beginning of the sound into its pipe, unless too much is there that has to sound before; the rest follows while it sounds
/// (SoundFeed). Started anew when it dies, the next one where it dies at once; until it is back, and
/// where there is none, the machine's own beep in a rhythm for each sound (beepsOf).
class PipeSoundPlayer : public QObject, public SoundPlayer
{
    Q_OBJECT
public:
    explicit PipeSoundPlayer(QList<PlayerProgram> programs = findPlayerPrograms(), std::function<void()> beep = {},
                             QObject *parent = nullptr);
    ~PipeSoundPlayer() override;

    using SoundPlayer::play;
    void play(Sound sound, std::function<void()> begun) override;
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 processId() const { return m_process.processId(); }

private:
    void start();
    void gone();
    void beep(Sound sound);
    /// What is due goes into the pipe; false when it did not.
    bool feed();
    /// Nothing of it will be heard.
    void forget();
    bool write(const QByteArray &samples);

    const QList<PlayerProgram> m_programs;
    const std::function<void()> m_beep;
    SoundFeed m_feed;
    std::function<void()> m_begun; ///< of the sound that was played last, until it is called
    QTimer m_feeding;
    QProcess m_process;
    QTimer m_restart;
    Backoff m_backoff{250, 30'000};
    QElapsedTimer m_clock;
    qsizetype m_which = 0;
    qint64 m_startedAtMs = 0;
    QList<int> m_beeps; ///< pauses before the beeps that are still to come
    QTimer m_beeping;
    bool m_told = false;
};

/// Plays nothing and remembers what it should have: for pictures and tests.
class SilentPlayer : public SoundPlayer
{
public:
    using SoundPlayer::play;
    void play(Sound sound, std::function<void()> begun) override
    {
        m_played.append(sound);
        if (begun && !m_isBroken)
            begun();
    }
    const QList<Sound> &played() const { return m_played; }
    void clear() { m_played.clear(); }
    /// From now on nothing begins.
    void breakDown() { m_isBroken = true; }

private:
    QList<Sound> m_played;
    bool m_isBroken = false;
};

} // namespace gemba::scanner
