// Stands for the loudspeaker of a station, in place of the program that plays raw samples from its standard input: writes the number of
// each sound to the file that GEMBA_EAR names, one a line. A sound that came whole is written although the station dies over it.

#include <tone_synth.h>

#include <array>
#include <cstdlib>
#include <string>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace gemba::scanner;

namespace {

/// The station writes a sound at once: a pause this long is none within one.
constexpr int pauseMs = 20;

/// The longest sound that @p heard begins with: the beginning of one may be another one whole. -1 if it is none.
int recognise(const QByteArray &heard, const std::array<QByteArray, soundCount> &sounds)
{
    int best = -1;
    for (int i = 0; i < soundCount; ++i) {
        if (heard.startsWith(sounds[i]) && (best < 0 || sounds[i].size() > sounds[best].size()))
            best = i;
    }
    return best;
}

} // namespace

int main()
{
    const char *file = std::getenv("GEMBA_EAR");
    if (file == nullptr)
        return 64;
    std::array<QByteArray, soundCount> sounds;
    for (int i = 0; i < soundCount; ++i)
        sounds[i] = samplesOf(static_cast<Sound>(i));
    QByteArray heard;
    for (bool isOpen = true; isOpen;) {
        pollfd ready{STDIN_FILENO, POLLIN, 0};
        if (::poll(&ready, 1, heard.isEmpty() ? -1 : pauseMs) == 1) {
            std::array<char, 65'536> bytes;
            const ssize_t got = ::read(STDIN_FILENO, bytes.data(), bytes.size());
            isOpen = got > 0;
            if (isOpen) {
                heard.append(bytes.data(), got);
                continue;
            }
        }
        for (int sound; (sound = recognise(heard, sounds)) >= 0; heard.remove(0, sounds[sound].size())) {
            const std::string line = std::to_string(sound) + '\n';
            const int to = ::open(file, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
            if (to < 0 || ::write(to, line.data(), line.size()) != ssize_t(line.size()))
                return 1;
            ::close(to);
        }
    }
    return 0;
}
