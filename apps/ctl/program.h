#pragma once

#include "command_context.h"

namespace gemba::ctl {

struct Streams
{
    QTextStream &in;
    QTextStream &out;
    QTextStream &err;
};

/// The whole program behind main(): parses, opens a channel, runs the command. @p arguments without the program's name.
/// Returns the exit status. Needs a QCoreApplication.
int runProgram(const QStringList &arguments, const Streams &streams, const SecretReader &secrets, const Clock &clock);

/// What DATA/control.json says about the server that runs on this data; nullopt when there is none. An unreadable or
/// malformed file is an error, not an absence.
struct ControlFile
{
    QUrl url;
    QString caFile;
    QString secret;
};
Result<std::optional<ControlFile>> readControlFile(const QString &dataDir);

} // namespace gemba::ctl
