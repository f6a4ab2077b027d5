#pragma once

#include <QByteArray>
#include <QList>

namespace gemba::scanner {

/// What the station can say by sound. The first eight are in the order of Outcome; Refused sounds as Unknown does: both mean "set it
/// aside".
/// Noted: read, and nothing was counted.
enum class Sound { Accepted, AlreadyHere, Queued, WrongParent, Unknown, Full, Refused, Reversed, Held, Error, Noted };
inline constexpr int soundCount = 11;

struct Tone
{
    int startMs = 0;
    int lengthMs = 0;
    int hertz = 0;
    bool operator==(const Tone &) const = default;
};

/// The pattern of a sound: differs from every other by rhythm and by melody, so that it is known by either alone.
QList<Tone> patternOf(Sound sound);

/// The same for a machine that can only beep: when each beep begins, in milliseconds. Told apart by their number and rhythm.
QList<int> beepsOf(Sound sound);

inline constexpr int sampleRate = 22'050;

/// 16-bit mono samples, little endian, with soft edges so that nothing clicks.
QByteArray synthesise(const QList<Tone> &pattern);

/// What a player is given for a sound: its tones, and silence that pushes the last of them out of the player's own buffer.
QByteArray samplesOf(Sound sound);

} // namespace gemba::scanner
