#include "random_source.h"

#include <bit>

namespace gemba::plant {

namespace {

quint64 splitmix(quint64 &state)
{
    state += 0x9E3779B97F4A7C15ULL;
    quint64 z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

quint64 fnv1a(QStringView text)
{
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const QChar c : text) {
        hash ^= c.unicode();
        hash *= 0x100000001B3ULL;
    }
    return hash;
}

} // namespace

RandomSource::RandomSource(quint64 seed, QStringView stream)
{
    quint64 state = seed ^ fnv1a(stream);
    for (quint64 &word : m_state)
        word = splitmix(state);
}

quint64 RandomSource::next()
{
    const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
    const quint64 t = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= t;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double RandomSource::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

double RandomSource::gaussian()
{
    double sum = -6.0;
    for (int i = 0; i < 12; ++i)
        sum += uniform();
    return sum;
}

int RandomSource::below(int bound)
{
    return static_cast<int>(uniform() * bound);
}

} // namespace gemba::plant
