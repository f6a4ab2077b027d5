#pragma once

namespace gemba::ops {

/// What a program's exit status says, after sysexits(3). Scripts and systemd units lean on the numbers: never change
/// one.
enum class ExitCode : int {
    Ok = 0,
    Usage = 64,            ///< the command line cannot be understood
    Refused = 65,          ///< the request was understood and refused (gembactl)
    Unavailable = 69,      ///< a part this needs is missing or does not answer: broker, database, server
    Software = 70,         ///< a fault of the program itself
    AlreadyRunning = 73,   ///< another server holds the data directory
    InputOutput = 74,      ///< reading or writing a file failed
    TemporaryFailure = 75, ///< it may work if tried again
    NoPermission = 77,     ///< the data directory or a file belongs to somebody else
    Config = 78,           ///< the configuration is not valid
};

/// One plain English sentence.
const char *meaning(ExitCode code);

constexpr int toInt(ExitCode code)
{
    return static_cast<int>(code);
}

} // namespace gemba::ops
