#pragma once

#include "command_context.h"

namespace gemba::ctl {

// Commands that work on the files of this machine, with the server's own library, which defines them.

/// restore FOLDER [--into DIR] [--replace] [--dry-run] [--key-file FILE]
int restoreHere(CommandContext &context);
/// backup verify FOLDER [--key-file FILE]
int verifyHere(CommandContext &context);
/// doctor
int doctorHere(CommandContext &context);
/// database prepare [--run --admin USER]
int prepareHere(CommandContext &context);
/// After "backup --to DIR": copies a finished backup of this machine's server.
int copyHere(CommandContext &context, const QString &folder, const QString &directory);

} // namespace gemba::ctl
