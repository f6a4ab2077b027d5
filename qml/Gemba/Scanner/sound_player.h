#pragma once

#include "tone_synth.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace gemba::scanner {

/// Plays the station's sounds. Never waits: a beep that comes late is worse than none. GUI thread.
class SoundPlayer
{
public:
    virtual ~SoundPlayer() = default;
    virtual void play(Sound sound) = 0;
};

/// Through pw-play, paplay or aplay, whichever is there, from files made at the start; the machine's own beep where none is.
class ProcessSoundPlayer : public SoundPlayer
{
public:
    ProcessSoundPlayer();
    void play(Sound sound) override;
    /// The program that plays; empty: none was found.
    QString program() const { return m_program; }

private:
    QString m_program;
    QTemporaryDir m_folder;
};

/// Plays nothing and remembers what it should have: for pictures and tests.
class SilentPlayer : public SoundPlayer
{
public:
    void play(Sound sound) override { m_played.append(sound); }
    const QList<Sound> &played() const { return m_played; }
    void clear() { m_played.clear(); }

private:
    QList<Sound> m_played;
};

} // namespace gemba::scanner
