#include <gemba/vault/vault_service.h>

#include "reseal.h"

#include <gemba/core/log.h>
#include <gemba/storage/on_thread_of.h>

#include <stdexcept>

namespace gemba::vault {

using namespace Qt::StringLiterals;
using storage::onThreadOf;
using storage::ReadTransaction;
using storage::Transaction;

struct VaultService::Run
{
    rpc::Caller caller;
    std::function<void(Result<RotateVault::Reply>)> done;
    RotateVault::Reply reply;
    qsizetype column = 0;
    QString row;
};

VaultService::VaultService(storage::Executor &executor, Vault &vault, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_vault(vault)
{
}

void VaultService::bind(rpc::MethodRegistry &registry)
{
    registry.query<VaultStatus>(
        [this](ReadTransaction &tx, const rpc::Caller &, const wire::Empty &) { return status(tx); });
    registry.local<RotateVault>([this](const rpc::CallContext &context, const wire::Empty &, auto done) {
        rotate(context.caller, std::move(done));
    });
}

Result<VaultStatus::Reply> VaultService::status(ReadTransaction &tx) const
{
    QHash<QString, qint64> values;
    for (const Column &column : m_columns) {
        const auto counts = usage(tx, column);
        for (auto it = counts.begin(); it != counts.end(); ++it)
            values[it.key()] += it.value();
    }
    VaultStatus::Reply reply;
    const QString current = m_vault.currentKey();
    QList<VaultKey> known;
    for (const Key &key : m_vault.keys())
        known.append({key.id, key.id == current, true, key.madeAtMs, values.take(key.id)});
    QStringList lost = values.keys();
    lost.sort();
    for (const QString &id : std::as_const(lost))
        reply.keys.append({id, false, false, std::nullopt, values.value(id)});
    reply.keys += known;
    return reply;
}

void VaultService::rotate(const rpc::Caller &caller, std::function<void(Result<RotateVault::Reply>)> done)
{
    if (m_rotating)
        return done(refuse(ErrorCode::StateConflict, u"a rotation is under way"_s));
    auto run = std::make_shared<Run>();
    run->caller = caller;
    run->done = std::move(done);
    run->reply.resumed = m_vault.keys().size() > 1;
    if (!run->reply.resumed) {
        try {
            m_vault.addKey();
        } catch (const std::runtime_error &error) {
            log::error(u"vault"_s, u"the key ring cannot be written"_s,
                       {{u"detail"_s, QString::fromUtf8(error.what())}});
            return run->done(refuse(ErrorCode::Internal, u"the key ring cannot be written"_s));
        }
    }
    run->reply.key = m_vault.currentKey();
    m_rotating = true;
    step(run);
}

void VaultService::step(const std::shared_ptr<Run> &run)
{
    if (run->column == m_columns.size())
        return finish(run);
    m_executor.write<Resealed>(
        [this, column = m_columns.at(run->column), row = run->row](Transaction &tx) -> Result<Resealed> {
            return resealSome(tx, m_vault, column, row, m_batch);
        },
        onThreadOf<Resealed>(this, [this, run](const Result<Resealed> &result) {
            if (!result)
                return end(run, result.error());
            run->reply.resealed += result->values;
            run->reply.unreadable += result->unreadable;
            run->row = result->lastRow;
            if (result->finished) {
                ++run->column;
                run->row.clear();
            }
            step(run);
        }));
}

void VaultService::finish(const std::shared_ptr<Run> &run)
{
    m_executor.write<bool>(
        [this, caller = run->caller, reply = run->reply](Transaction &tx) -> Result<bool> {
            bool unused = true;
            for (const Column &column : m_columns) {
                const auto counts = usage(tx, column);
                unused &= counts.isEmpty() || (counts.size() == 1 && counts.contains(reply.key));
            }
            tx.audit(rpc::auditOf(caller, u"vault.rotate"_s, u"vault"_s, reply.key, {},
                                  {{u"resumed"_s, reply.resumed},
                                   {u"resealed"_s, reply.resealed},
                                   {u"unreadable"_s, reply.unreadable},
                                   {u"retired"_s, unused}}));
            return unused;
        },
        onThreadOf<bool>(this, [this, run](const Result<bool> &unused) {
            if (!unused)
                return end(run, unused.error());
            // Values are sealed with the newest key only, so nothing can have come to need an older one meanwhile.
            run->reply.retired = *unused && retireOldKeys();
            end(run, run->reply);
        }));
}

bool VaultService::retireOldKeys()
{
    try {
        m_vault.retireAllButCurrent();
        return true;
    } catch (const std::runtime_error &error) {
        log::error(u"vault"_s, u"the key ring cannot be written"_s, {{u"detail"_s, QString::fromUtf8(error.what())}});
        return false;
    }
}

void VaultService::end(const std::shared_ptr<Run> &run, Result<RotateVault::Reply> result)
{
    m_rotating = false;
    run->done(std::move(result));
}

} // namespace gemba::vault
