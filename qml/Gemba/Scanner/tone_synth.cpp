#include "tone_synth.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gemba::scanner {

namespace {

// Low and high enough to be told apart over machines; small loudspeakers reach all four.
constexpr int low = 392;
constexpr int middle = 587;
constexpr int high = 880;
constexpr int top = 1'319;
constexpr double edgeMs = 4;
constexpr double loudness = 0.6;

} // namespace

QList<Tone> patternOf(Sound sound)
{
    switch (sound) {
    case Sound::Accepted:
        return {{0, 90, top}};
    case Sound::AlreadyHere:
        return {{0, 60, high}, {110, 60, high}};
    case Sound::Queued:
        return {{0, 90, top}, {130, 140, low}};
    case Sound::WrongParent:
        return {{0, 170, low}, {210, 170, low}, {420, 170, low}};
    case Sound::Unknown:
    case Sound::Refused:
        return {{0, 110, low}, {130, 110, middle}, {260, 170, top}};
    case Sound::Full:
        return {{0, 110, top}, {130, 110, high}, {260, 220, low}};
    case Sound::Reversed:
        return {{0, 100, top}, {120, 100, low}, {240, 100, top}, {360, 100, low}};
    case Sound::Held:
        return {{0, 30, middle}};
    case Sound::Error:
        return {{0, 300, low}};
    }
    return {};
}

QByteArray synthesise(const QList<Tone> &pattern)
{
    int endMs = 0;
    for (const Tone &tone : pattern)
        endMs = std::max(endMs, tone.startMs + tone.lengthMs);
    const qsizetype count = qsizetype(endMs) * sampleRate / 1000;
    QByteArray samples(count * 2, 0);
    for (const Tone &tone : pattern) {
        const qsizetype first = qsizetype(tone.startMs) * sampleRate / 1000;
        const qsizetype length = qsizetype(tone.lengthMs) * sampleRate / 1000;
        for (qsizetype i = 0; i < length && first + i < count; ++i) {
            const double ms = double(i) * 1000 / sampleRate;
            const double edge = std::min({1.0, ms / edgeMs, (tone.lengthMs - ms) / edgeMs});
            const double value = std::sin(2 * std::numbers::pi * tone.hertz * double(i) / sampleRate);
            qToLittleEndian<qint16>(qint16(value * edge * loudness * 32'767), samples.data() + (first + i) * 2);
        }
    }
    return samples;
}

QByteArray wavOf(const QByteArray &samples)
{
    QByteArray out;
    const auto number = [&out](quint32 value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            out.append(char(value >> (8 * i) & 0xff));
    };
    out += "RIFF";
    number(quint32(36 + samples.size()), 4);
    out += "WAVEfmt ";
    number(16, 4);
    number(1, 2); // PCM
    number(1, 2); // one channel
    number(sampleRate, 4);
    number(sampleRate * 2, 4);
    number(2, 2);
    number(16, 2);
    out += "data";
    number(quint32(samples.size()), 4);
    return out + samples;
}

} // namespace gemba::scanner
