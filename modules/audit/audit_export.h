#pragma once

#include "audit_contract.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/method_registry.h>
#include <gemba/storage/on_thread_of.h>

#include <signing_key.h>

#include <QObject>

namespace gemba::audit {

using storage::Done;
using storage::onThreadOf;

/// Gives the trail out in signed pages. The server remembers nothing between two pages: what the next one must know is in the
/// cursor, which is signed too, so that nobody can have a page sealed that leaves some out. Lives on the server's thread.
class AuditExport : public QObject
{
    Q_OBJECT
public:
    AuditExport(storage::Executor &executor, const QString &site, const SigningKey &key, QObject *parent = nullptr);

    void page(const rpc::CallContext &context, const ExportAudit::Params &in, Done<ExportAudit::Reply> done);

private:
    storage::Executor &m_executor;
    const QString m_site;
    const SigningKey &m_key;
};

} // namespace gemba::audit
