#pragma once

#include "tone_synth.h"

#include <array>
#include <optional>

namespace gemba::scanner {

/// What a player gets of the station's sounds, and when. Its pipe gives nothing back, so good news goes there piece by piece, little of it
/// before it sounds, and the next sound takes the place of what is left: each scan is heard, 20 a second too. A failure goes at once
/// and whole, behind what sounds; good news waits until it is over, the newest of it only. Pure: times are milliseconds of any
/// monotonic clock.
class SoundFeed
{
public:
    static constexpr int firstMs = 60; ///< at once: the page is drawn just then, and the event loop is busy
    static constexpr int leadMs = 30;  ///< ahead of what sounds from then on
    static constexpr int pieceMs = 15; ///< due() is asked so often while hasMore()
    static constexpr int gapMs = 6;    ///< of silence between two sounds, or they are heard as one
    static constexpr int knownMs = 20; ///< of a sound, by which it is known

    SoundFeed();

    void play(Sound sound, qint64 nowMs);
    /// To be written now; empty: nothing yet.
    QByteArray due(qint64 nowMs);
    bool hasMore() const { return !m_rest.isEmpty() || m_next; }
    /// Enough was given of what was played last to know it by. False while it waits, and for ever where another one takes its place before.
    bool hasBegun() const;
    /// The player is another one: it has nothing.
    void clear();

private:
    struct Samples
    {
        QByteArray all; ///< samplesOf()
        qsizetype tones = 0;
    };
    void begin(Sound sound);
    /// Up to that sample.
    QByteArray take(qint64 until);

    std::array<Samples, soundCount> m_samples;
    Sound m_current = Sound::Accepted;
    std::optional<Sound> m_next; ///< behind a failure
    QByteArray m_rest;           ///< of what sounds, not given away yet
    bool m_isNew = false;
    qsizetype m_tonesLeft = 0;   ///< bytes of m_rest before its closing silence
    qsizetype m_silentBytes = 0; ///< given away since the last tone
    qint64 m_fedUntil = 0;       ///< sample of the clock at which the player runs dry
};

} // namespace gemba::scanner
