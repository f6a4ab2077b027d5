// Stands for the loudspeaker of a station: writes the name of each sound to the file that GEMBA_EAR names, one a line. A sound that was
// begun is written although the station dies over it.

#include <cstdlib>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <unistd.h>

int main(int argc, char *argv[])
{
    const char *file = std::getenv("GEMBA_EAR");
    if (argc < 2 || file == nullptr)
        return 64;
    const char *slash = std::strrchr(argv[argc - 1], '/');
    const std::string line = std::string(slash != nullptr ? slash + 1 : argv[argc - 1]) + '\n';
    const int to = ::open(file, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    return to >= 0 && ::write(to, line.data(), line.size()) == ssize_t(line.size()) ? 0 : 1;
}
