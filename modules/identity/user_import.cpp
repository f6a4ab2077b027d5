#include "user_import.h"

#include "credential_rules.h"
#include "legacy_hash.h"

#include <QSet>

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

struct UserImport::Batch
{
    rpc::Caller caller;
    ImportUsers::Params in;
    Done<ImportUsers::Reply> done;
    QList<QString> hashes;               ///< in the form in which they are stored
    QList<std::optional<Error>> refused; ///< by line
    ImportUsers::Reply reply;
};

namespace {

void refuseLine(ImportLine &line, const Error &error)
{
    line.outcome = ImportOutcome::Refused;
    line.code = static_cast<int>(error.code);
    line.field = error.field;
    line.detail = error.detail;
}

std::optional<Error> problemOf(const ImportedPerson &person)
{
    if (auto ok = checkNewName(person.name); !ok)
        return ok.error();
    if (person.roles.isEmpty())
        return refuseField(ErrorCode::FieldMissing, u"roles"_s, u"at least one role"_s);
    if (auto kind = legacy::kindOf(person.hash); !kind)
        return kind.error();
    return std::nullopt;
}

} // namespace

UserImport::UserImport(storage::Executor &executor, const Clock &clock, PasswordHasher &hasher, People &people,
                       QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_hasher(hasher)
    , m_people(people)
{
}

void UserImport::run(const rpc::CallContext &context, const ImportUsers::Params &in, Done<ImportUsers::Reply> done)
{
    auto batch = std::make_shared<Batch>();
    batch->caller = context.caller;
    batch->in = in;
    batch->done = std::move(done);
    QSet<QString> names;
    for (const ImportedPerson &person : in.people) {
        auto problem = problemOf(person);
        const QString key = person.name.trimmed().toCaseFolded();
        if (!problem && names.contains(key))
            problem = refuseField(ErrorCode::AlreadyExists, u"name"_s, u"twice in this import"_s);
        names.insert(key);
        batch->refused.append(problem);
        batch->hashes.append(person.hash);
    }
    wrapNext(batch, 0);
}

void UserImport::wrapNext(const std::shared_ptr<Batch> &batch, qsizetype index)
{
    const auto needsWrapping = [&](qsizetype i) {
        const auto kind = legacy::kindOf(batch->in.people[i].hash);
        return !batch->in.dryRun && !batch->refused[i] && kind && *kind == legacy::Kind::Sha256;
    };
    while (index < batch->in.people.size() && !needsWrapping(index))
        ++index;
    if (index == batch->in.people.size())
        return store(batch);
    m_hasher.hash(legacy::innerOf(batch->in.people[index].hash), [this, batch, index](const Result<QString> &argon2) {
        if (!argon2)
            return batch->done(argon2.error());
        batch->hashes[index] = legacy::wrapped(*argon2);
        wrapNext(batch, index + 1);
    });
}

void UserImport::store(const std::shared_ptr<Batch> &batch)
{
    m_executor.write<ImportUsers::Reply>(
        [this, batch](Transaction &tx) -> Result<ImportUsers::Reply> {
            batch->reply = {};
            for (qsizetype i = 0; i < batch->in.people.size(); ++i) {
                const ImportedPerson &person = batch->in.people[i];
                ImportLine line{i + 1, person.name, ImportOutcome::Created, {}, {}, {}};
                if (batch->refused[i]) {
                    refuseLine(line, *batch->refused[i]);
                } else if (const auto made = m_people.create(tx, batch->caller, accountOf(person, batch->hashes[i]));
                           !made) {
                    refuseLine(line, made.error());
                } else if (batch->in.dryRun) {
                    line.outcome = ImportOutcome::WouldCreate;
                }
                batch->reply.lines.append(line);
            }
            // A dry run is a real one that is taken back: what it says is what would be.
            if (batch->in.dryRun)
                return refuse(ErrorCode::StateConflict, u"dry run"_s);
            return batch->reply;
        },
        [batch](const Result<ImportUsers::Reply> &result) {
            const bool takenBack = !result && batch->in.dryRun && result.error().code == ErrorCode::StateConflict;
            batch->done(takenBack ? Result<ImportUsers::Reply>(batch->reply) : result);
        });
}

Account UserImport::accountOf(const ImportedPerson &person, const QString &hash) const
{
    Account account;
    account.user.id = UserId(newUuid7(m_clock.nowMs()));
    account.user.name = person.name.trimmed();
    account.user.displayName = person.displayName.isEmpty() ? account.user.name : person.displayName;
    account.user.email = person.email;
    account.user.language = person.language;
    for (const QString &role : person.roles)
        account.user.grants.append(RoleGrant{role, {}, {}});
    account.passwordHash = hash;
    return account;
}

} // namespace gemba::identity
