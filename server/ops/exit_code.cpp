#include <gemba/ops/exit_code.h>

namespace gemba::ops {

const char *meaning(ExitCode code)
{
    switch (code) {
    case ExitCode::Ok:
        return "It was done.";
    case ExitCode::Usage:
        return "The command line cannot be understood.";
    case ExitCode::Refused:
        return "The request was understood and refused.";
    case ExitCode::Unavailable:
        return "A part that is needed is missing or does not answer.";
    case ExitCode::Software:
        return "The program has a fault.";
    case ExitCode::AlreadyRunning:
        return "Another server uses this data directory.";
    case ExitCode::InputOutput:
        return "Reading or writing a file failed.";
    case ExitCode::TemporaryFailure:
        return "It may work if tried again.";
    case ExitCode::NoPermission:
        return "The data directory or a file belongs to somebody else.";
    case ExitCode::Config:
        return "The configuration is not valid.";
    }
    return "";
}

} // namespace gemba::ops
