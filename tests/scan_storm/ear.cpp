// Stands for the loudspeaker of a station, in place of the program that plays raw samples from its standard input: writes the number of
// each sound to the file that GEMBA_EAR names, one a line, as soon as its last tone is there and although the station dies over it. Behind
// the number of one that another one took the place of stands "cut", if so much of it came that people would know it; less is not written.

#include <tone_synth.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>

#include <fcntl.h>
#include <unistd.h>

using namespace gemba::scanner;

namespace {

constexpr qsizetype sampleBytes = 2;
/// Of the silence behind what was cut off: longer than any that a tone has, shorter than what the station leaves.
constexpr qsizetype silentBytes = sampleRate * 3 / 1000 * sampleBytes;
/// By which a sound that is cut off is known: the step that some begin with is in it, and a little less than the station lets out.
constexpr qsizetype knownBytes = sampleRate * 18 / 1000 * sampleBytes;

using AllTones = std::array<QByteArray, soundCount>;

struct Heard
{
    int sound = -1; ///< -1: there is none yet
    bool isWhole = true;
};

/// How many bytes of silence it begins with, in whole samples.
qsizetype silenceOf(const QByteArray &samples, qsizetype from = 0)
{
    qsizetype at = from;
    while (at + 1 < samples.size() && samples[at] == 0 && samples[at + 1] == 0)
        at += sampleBytes;
    return at - from;
}

/// Where the silence begins that ends a sound which is none of the whole ones; -1: it has not come yet.
qsizetype endOfPiece(const QByteArray &heard)
{
    for (qsizetype at = 0; at + 1 < heard.size(); at += sampleBytes) {
        const qsizetype silence = silenceOf(heard, at);
        if (silence >= silentBytes)
            return at;
        at += silence;
    }
    return -1;
}

/// The sound that a piece is the beginning of; -1: it is too short, or something else. Failures are never cut off, and come behind the
/// sounds that some of them begin like.
int cutSound(const QByteArray &piece, const AllTones &tones)
{
    if (piece.size() < knownBytes)
        return -1;
    const auto found =
        std::find_if(tones.cbegin(), tones.cend(),
                     [known = piece.first(knownBytes)](const QByteArray &one) { return one.startsWith(known); });
    return found == tones.cend() ? -1 : int(found - tones.cbegin());
}

/// Takes the first sound out of what was heard, with all that is before it.
Heard recognise(QByteArray &heard, const AllTones &tones)
{
    for (;;) {
        heard.remove(0, silenceOf(heard));
        if (heard.size() < sampleBytes)
            return {};
        // No sound is the beginning of another one.
        for (int i = 0; i < soundCount; ++i) {
            if (heard.startsWith(tones[i])) {
                heard.remove(0, tones[i].size());
                return {i};
            }
        }
        if (std::any_of(tones.cbegin(), tones.cend(), [&](const QByteArray &one) { return one.startsWith(heard); }))
            return {};
        const qsizetype end = endOfPiece(heard);
        if (end < 0)
            return {};
        const int cut = cutSound(heard.first(end), tones);
        heard.remove(0, end);
        if (cut >= 0)
            return {cut, false};
    }
}

} // namespace

int main()
{
    const char *file = std::getenv("GEMBA_EAR");
    if (file == nullptr)
        return 64;
    AllTones tones;
    for (int i = 0; i < soundCount; ++i) {
        tones[i] = synthesise(patternOf(static_cast<Sound>(i)));
        tones[i].remove(0, silenceOf(tones[i]));
    }
    QByteArray heard;
    std::array<char, 65'536> bytes;
    for (ssize_t got; (got = ::read(STDIN_FILENO, bytes.data(), bytes.size())) > 0;) {
        heard.append(bytes.data(), got);
        for (Heard one; (one = recognise(heard, tones)).sound >= 0;) {
            const std::string line = std::to_string(one.sound) + (one.isWhole ? "\n" : " cut\n");
            const int to = ::open(file, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
            if (to < 0 || ::write(to, line.data(), line.size()) != ssize_t(line.size()))
                return 1;
            ::close(to);
        }
    }
    return 0;
}
