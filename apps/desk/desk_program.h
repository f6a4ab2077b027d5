#pragma once

#include <program.h>

namespace gemba::shell {

/// All of main() of a desktop program but the import of its QML plugins: options, link, window, event loop. Returns the
/// exit code: 0 worked, 2 wrong options, 3 the pages are broken, 4 no picture could be taken.
int runProgram(const Program &program, int argc, char *argv[]);

} // namespace gemba::shell
