#pragma once

#include <exports_contract.h>
#include <shell_controller.h>

namespace gemba::bagdesk {

/// Begins the exports @p wanted one after the other and shows the page of files with the last of them; what was begun before a
/// refusal stays.
inline void startExports(shell::ShellController &shell, const QObject *context,
                         QList<files::StartExport::Params> wanted, const QString &lastJob = {})
{
    if (wanted.isEmpty())
        return shell.open(QStringLiteral("files"), lastJob);
    const files::StartExport::Params next = wanted.takeFirst();
    shell.run<files::StartExport>(context, next, {}, [&shell, context, wanted](const files::JobReply &reply) {
        startExports(shell, context, wanted, reply.job.job);
    });
}

} // namespace gemba::bagdesk
