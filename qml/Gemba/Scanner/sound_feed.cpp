#include "sound_feed.h"

#include <QtEndian>

#include <algorithm>

namespace gemba::scanner {

namespace {

constexpr int fadeMs = 4;            ///< ends what is cut off without a click
constexpr qint64 staleAfterMs = 600; ///< later than this a sound would belong to another scan
constexpr qsizetype sampleBytes = 2;

constexpr qint64 samplesIn(qint64 ms)
{
    return ms * sampleRate / 1000;
}

constexpr qsizetype bytesIn(int ms)
{
    return qsizetype(samplesIn(ms)) * sampleBytes;
}

constexpr bool isFailure(Sound sound)
{
    return sound >= Sound::WrongParent && sound <= Sound::Reversed;
}

QByteArray fadedOut(QByteArray samples)
{
    samples.truncate(bytesIn(fadeMs));
    const qsizetype count = samples.size() / sampleBytes;
    for (qsizetype i = 0; i < count; ++i) {
        char *at = samples.data() + i * sampleBytes;
        qToLittleEndian<qint16>(qint16(qFromLittleEndian<qint16>(at) * (count - 1 - i) / count), at);
    }
    return samples;
}

} // namespace

SoundFeed::SoundFeed()
{
    for (int i = 0; i < soundCount; ++i) {
        const auto sound = static_cast<Sound>(i);
        m_samples[size_t(i)] = {samplesOf(sound), synthesise(patternOf(sound)).size()};
    }
    clear();
}

void SoundFeed::clear()
{
    m_next.reset();
    m_rest.clear();
    m_isNew = false;
    m_tonesLeft = 0;
    m_silentBytes = bytesIn(gapMs);
    m_fedUntil = 0;
}

void SoundFeed::play(Sound sound, qint64 nowMs)
{
    const qint64 ahead = m_fedUntil - samplesIn(nowMs);
    if (isFailure(sound)) {
        if (sound == m_current && ahead > samplesIn(staleAfterMs))
            return; // it has hardly begun, and says the same
    } else if (isFailure(m_current) && ahead > samplesIn(leadMs)) {
        m_next = sound;
        return;
    }
    begin(sound);
}

bool SoundFeed::hasBegun() const
{
    return !m_next && m_rest.size() <= m_samples[size_t(m_current)].all.size() - bytesIn(knownMs);
}

void SoundFeed::begin(Sound sound)
{
    const Samples &samples = m_samples[size_t(sound)];
    QByteArray between;
    if (m_tonesLeft > 0)
        between = fadedOut(m_rest.left(m_tonesLeft)) + QByteArray(bytesIn(gapMs), 0);
    else
        between = QByteArray(std::max<qsizetype>(0, bytesIn(gapMs) - m_silentBytes), 0);
    m_rest = between + samples.all;
    m_tonesLeft = between.size() + samples.tones;
    m_current = sound;
    m_isNew = true;
    m_next.reset();
}

QByteArray SoundFeed::take(qint64 until)
{
    const QByteArray piece = m_rest.left(std::max<qsizetype>(0, qsizetype(until - m_fedUntil) * sampleBytes));
    m_rest.remove(0, piece.size());
    const qsizetype tones = std::min(piece.size(), m_tonesLeft);
    m_tonesLeft -= tones;
    m_silentBytes = piece.size() - tones + (tones > 0 ? 0 : m_silentBytes);
    m_fedUntil += piece.size() / sampleBytes;
    return piece;
}

QByteArray SoundFeed::due(qint64 nowMs)
{
    const qint64 now = samplesIn(nowMs);
    m_fedUntil = std::max(m_fedUntil, now);
    const qint64 ofTones = m_fedUntil + m_tonesLeft / sampleBytes;
    QByteArray piece;
    if (isFailure(m_current)) {
        piece = take(m_fedUntil + m_rest.size() / sampleBytes);
    } else if (m_isNew) {
        piece = take(now + samplesIn(firstMs));
    } else {
        piece = take(std::min(ofTones, now + samplesIn(leadMs)));
        // Silence that is given away is time in which the next sound cannot begin.
        if (m_tonesLeft == 0)
            piece += take(now + samplesIn(pieceMs));
    }
    m_isNew = false;
    if (m_next && m_fedUntil < now + samplesIn(leadMs)) {
        begin(*m_next);
        piece += due(nowMs);
    }
    return piece;
}

} // namespace gemba::scanner
