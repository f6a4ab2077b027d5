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

// Of what a burst cuts off only the first 40 ms are heard: for each sound but the failures they are a pitch of its own, or a step up or
// down.
QList<Tone> patternOf(Sound sound)
{
    switch (sound) {
    case Sound::Accepted:
        return {{0, 40, top}}; // the rest of a scan's share at 20 a second is the pause that tells it from the next
    case Sound::AlreadyHere:
        return {{0, 60, high}, {110, 60, high}};
    case Sound::Queued:
        return {{0, 90, low}, {130, 140, high}};
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
        return {{0, 20, high}, {20, 280, low}};
    case Sound::Noted:
        return {{0, 20, middle}, {20, 60, high}};
    }
    return {};
}

QList<int> beepsOf(Sound sound)
{
    constexpr int quick = 130;
    constexpr int slow = 400;
    switch (sound) {
    case Sound::Accepted:
        return {0};
    case Sound::AlreadyHere:
        return {0, quick};
    case Sound::Queued:
        return {0, slow};
    case Sound::WrongParent:
        return {0, slow, 2 * slow};
    case Sound::Unknown:
    case Sound::Refused:
        return {0, quick, 2 * quick};
    case Sound::Full:
        return {0, quick, quick + slow};
    case Sound::Reversed:
        return {0, quick, 2 * quick, 3 * quick};
    case Sound::Held:
        return {0, slow, slow + quick};
    case Sound::Error:
        return {0, quick, quick + slow, 2 * quick + slow};
    case Sound::Noted:
        return {0, 2 * slow};
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

QByteArray samplesOf(Sound sound)
{
    constexpr int silenceMs = 60; // longer than a period of any of the players
    return synthesise(patternOf(sound)) + QByteArray(qsizetype(silenceMs) * sampleRate / 1000 * 2, 0);
}

} // namespace gemba::scanner
