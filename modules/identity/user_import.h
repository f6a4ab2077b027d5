#pragma once

#include "account_store.h"
#include "answers.h"
#include "import_contract.h"
#include "password_hasher.h"
#include "people.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/method_registry.h>
#include <gemba/storage/executor.h>

#include <QObject>

#include <memory>

namespace gemba::identity {

/// People from another system, with the hashes of their passwords (see legacy_hash.h). Lives on the server's thread.
class UserImport : public QObject
{
    Q_OBJECT
public:
    UserImport(storage::Executor &executor, const Clock &clock, PasswordHasher &hasher, People &people,
               QObject *parent = nullptr);

    void run(const rpc::CallContext &context, const ImportUsers::Params &in, Done<ImportUsers::Reply> done);

private:
    struct Batch;
    void wrapNext(const std::shared_ptr<Batch> &batch, qsizetype index);
    Account accountOf(const ImportedPerson &person, const QString &hash) const;
    void store(const std::shared_ptr<Batch> &batch);

    storage::Executor &m_executor;
    const Clock &m_clock;
    PasswordHasher &m_hasher;
    People &m_people;
};

} // namespace gemba::identity
