#include "api_keys.h"

#include "account_store.h"
#include "secrets.h"

#include <gemba/core/log.h>

#include <algorithm>
#include <stdexcept>

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
constexpr int prefixLength = 8;
constexpr qint64 maxKeys = 1'000;
constexpr auto marker = "gk_"_L1;

rpc::Grants grantsOf(const QList<ApiKeyScope> &scopes)
{
    rpc::Grants grants;
    for (const ApiKeyScope &scope : scopes) {
        if (scope.areas.isEmpty())
            grants.add(scope.permission);
        else
            grants.add(scope.permission, QSet<QString>(scope.areas.begin(), scope.areas.end()));
    }
    return grants;
}

QString bearerOf(const ApiKey &key, const QString &secret)
{
    return marker + key.prefix + u'_' + secret;
}

int burstOf(const IdentityOptions &options)
{
    return std::max(10, options.apiRatePerMinute / 10);
}

qint64 periodMsOf(const IdentityOptions &options)
{
    return minuteMs / std::max<int>(1, options.apiRatePerMinute);
}

} // namespace

ApiKeys::ApiKeys(storage::Executor &executor, const Clock &clock, const IdentityOptions &options, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_clock(clock)
    , m_options(options)
    , m_wrong(20, 3'000)
    , m_calls(burstOf(options), periodMsOf(options))
{
}

void ApiKeys::applyRate()
{
    const std::lock_guard lock(m_mutex);
    m_calls.setRate(burstOf(m_options), periodMsOf(m_options), m_clock.monotonicMs());
}

bool ApiKeys::isApiKey(const QString &bearer)
{
    return bearer.startsWith(marker);
}

ApiKeys::Known ApiKeys::known(ReadTransaction &tx, const StoredApiKey &stored) const
{
    Known key;
    key.stored = stored;
    if (const auto networks = Networks::parse(stored.key.networks))
        key.networks = *networks;
    if (stored.key.ownerActive)
        key.ownerRights = m_rights ? m_rights(tx, stored.key.owner) : std::nullopt;
    key.savedUseAtMs = stored.key.lastUsedAtMs.value_or(0);
    return key;
}

ApiKeys::Load ApiKeys::load(ReadTransaction &tx) const
{
    Load loaded;
    for (const StoredApiKey &stored : store::listApiKeys(tx))
        loaded.append(known(tx, stored));
    return loaded;
}

void ApiKeys::take(const Load &loaded)
{
    const std::lock_guard lock(m_mutex);
    m_keys.clear();
    m_byPrefix.clear();
    for (const Known &key : loaded) {
        m_keys.insert(key.stored.key.id, key);
        m_byPrefix.insert(key.stored.key.prefix, key.stored.key.id);
    }
}

void ApiKeys::start()
{
    const auto loaded = m_executor.readNow<Load>([this](ReadTransaction &tx) -> Result<Load> { return load(tx); });
    if (!loaded)
        throw std::runtime_error("cannot load API keys: " + loaded.error().detail.toStdString());
    take(*loaded);
}

void ApiKeys::reload()
{
    m_executor.read<Load>(
        [this](ReadTransaction &tx) -> Result<Load> { return load(tx); },
        onThreadOf<Load>(this, [this](const Result<Load> &loaded) {
            if (loaded)
                return take(*loaded);
            log::error(u"identity"_s, u"the API keys cannot be read anew"_s, {{u"detail"_s, loaded.error().detail}});
        }));
}

rpc::Caller ApiKeys::callerOf(const Known &key, const QString &address) const
{
    rpc::Caller caller;
    caller.user = key.stored.key.owner;
    caller.userName = key.stored.key.ownerName;
    caller.apiKey = key.stored.key.id;
    caller.clientKind = u"api"_s;
    caller.address = address;
    caller.permissions = grantsOf(key.stored.key.scopes).common(key.ownerRights->at(m_clock.nowMs()).grants);
    return caller;
}

/// Whether a key whose secret is right may be used now and from here.
Result<void> ApiKeys::checkUsable(const Known &key, const QString &address) const
{
    if (key.stored.key.revokedAtMs || !key.ownerRights)
        return refuse(ErrorCode::TokenInvalid);
    if (key.stored.key.expiresAtMs <= m_clock.nowMs())
        return refuse(ErrorCode::TokenExpired);
    if (!key.stored.key.networks.isEmpty() && !key.networks.contains(address))
        return refuse(ErrorCode::PermissionDenied, u"not from this network"_s);
    return {};
}

Result<rpc::Caller> ApiKeys::authenticate(const QString &bearer, const QString &address) const
{
    const QString rest = bearer.mid(marker.size());
    const bool hasForm = rest.size() > prefixLength && rest.size() < 128 && rest[prefixLength] == u'_';
    const QString hash = hashed(rest.mid(prefixLength + 1));
    const std::lock_guard lock(m_mutex);
    const qint64 nowMs = m_clock.monotonicMs();
    const auto key = m_keys.constFind(m_byPrefix.value(hasForm ? rest.left(prefixLength) : QString()));
    const bool isKnown = key != m_keys.constEnd();
    const bool isRight = isKnown && sameText(key->stored.secretHash, hash);
    const bool isOlder = isKnown && !key->stored.olderHash.isEmpty() && sameText(key->stored.olderHash, hash) &&
                         key->stored.key.olderUntilMs.value_or(0) > m_clock.nowMs();
    if (!isRight && !isOlder) {
        // A right key is never refused for the wrong ones of others behind the same address: 256 bits need no lock.
        return refuse(m_wrong.allow(address, nowMs) ? ErrorCode::TokenInvalid : ErrorCode::TooManyAttempts);
    }
    if (auto usable = checkUsable(*key, address); !usable)
        return usable.error();
    rpc::Caller caller = callerOf(*key, address);
    // A connection that was opened with the secret of before ends with it.
    caller.accessExpiresAtMs = isRight ? key->stored.key.expiresAtMs : *key->stored.key.olderUntilMs;
    return caller;
}

Result<rpc::Caller> ApiKeys::check(const rpc::Caller &caller) const
{
    const std::lock_guard lock(m_mutex);
    const auto key = m_keys.constFind(caller.apiKey);
    if (key == m_keys.constEnd())
        return refuse(ErrorCode::TokenInvalid);
    if (auto usable = checkUsable(*key, caller.address); !usable)
        return usable.error();
    rpc::Caller current = callerOf(*key, caller.address);
    current.accessExpiresAtMs = caller.accessExpiresAtMs;
    return current;
}

Result<void> ApiKeys::admit(const rpc::Caller &caller)
{
    const qint64 nowMs = m_clock.nowMs();
    {
        const std::lock_guard lock(m_mutex);
        if (!m_calls.allow(caller.apiKey, m_clock.monotonicMs()))
            return refuse(ErrorCode::RateLimited, u"too many calls with this API key"_s);
        const auto key = m_keys.find(caller.apiKey);
        if (key == m_keys.end())
            return {};
        key->stored.key.lastUsedAtMs = nowMs;
        key->stored.key.lastUsedFrom = caller.address;
        if (nowMs - key->savedUseAtMs < minuteMs)
            return {};
        key->savedUseAtMs = nowMs;
    }
    m_executor.write<Nothing>(
        [id = caller.apiKey, nowMs, address = caller.address](Transaction &tx) -> Result<Nothing> {
            store::touchApiKey(tx, id, nowMs, address);
            return Nothing{};
        },
        [](Result<Nothing>) {});
    return {};
}

Result<ListApiKeys::Reply> ApiKeys::list(ReadTransaction &tx) const
{
    ListApiKeys::Reply reply;
    const auto stored = store::listApiKeys(tx);
    const std::lock_guard lock(m_mutex);
    for (const StoredApiKey &one : stored) {
        ApiKey key = one.key;
        // The newest use is written down once a minute only; here it is known exactly.
        const auto live = m_keys.constFind(key.id);
        if (live != m_keys.constEnd() && live->stored.key.lastUsedAtMs > key.lastUsedAtMs) {
            key.lastUsedAtMs = live->stored.key.lastUsedAtMs;
            key.lastUsedFrom = live->stored.key.lastUsedFrom;
        }
        reply.keys.append(key);
    }
    return reply;
}

Result<ListApiKeys::Reply> ApiKeys::mine(ReadTransaction &tx, const rpc::Caller &caller) const
{
    auto all = list(tx);
    if (all)
        all->keys.removeIf([&](const ApiKey &key) { return key.owner != caller.user; });
    return all;
}

void ApiKeys::changed(Transaction &tx, const StoredApiKey &stored)
{
    tx.publish({QString::fromLatin1(ApiKeyChanged::topic.name), wire::encode(ApiKeyChanged{stored.key}), {}});
    tx.onCommitted([this, key = known(tx, stored)] {
        const std::lock_guard lock(m_mutex);
        m_keys.insert(key.stored.key.id, key);
        m_byPrefix.insert(key.stored.key.prefix, key.stored.key.id);
    });
}

Result<ApiKeyMade> ApiKeys::create(Transaction &tx, const rpc::Caller &caller, const CreateApiKey::Params &in)
{
    if (!caller.isPerson())
        return refuse(ErrorCode::PermissionDenied, u"a key does not make keys"_s);
    const qint64 nowMs = m_clock.nowMs();
    if (in.expiresAtMs <= nowMs || in.expiresAtMs > nowMs + maxApiKeyDays * dayMs)
        return refuseField(ErrorCode::FieldRange, u"expiresAtMs"_s, u"from now to a year from now"_s);
    if (const auto networks = Networks::parse(in.networks); !networks)
        return refuseField(ErrorCode::FieldFormat, u"networks"_s, networks.error().detail);
    const auto owner = in.owner ? store::findAccountByName(tx, *in.owner) : store::findAccount(tx, caller.user);
    if (!owner)
        return refuseField(ErrorCode::NotFound, u"owner"_s, in.owner.value_or(QString()));
    const auto held = owner->user.active && m_rights ? m_rights(tx, owner->user.id) : std::nullopt;
    if (!held)
        return refuseField(ErrorCode::AccountDisabled, u"owner"_s, owner->user.name);
    const rpc::Grants rights = held->at(nowMs).grants;
    for (const ApiKeyScope &scope : in.scopes) {
        const rpc::Grants wanted = grantsOf({scope});
        if (!rights.cover(wanted) || (!caller.everything && !caller.permissions.cover(wanted)))
            return refuseField(ErrorCode::PermissionDenied, u"scopes"_s, scope.permission);
    }
    if (auto ok = checkLasting(tx, caller, in.scopes, in.expiresAtMs); !ok)
        return ok.error();
    if (store::listApiKeys(tx).size() >= maxKeys)
        return refuse(ErrorCode::StateConflict, u"there are %1 API keys already"_s.arg(maxKeys));

    const QString secret = randomToken();
    StoredApiKey stored;
    stored.key.id = newUuid7(nowMs);
    stored.key.name = in.name;
    stored.key.prefix = randomCode(prefixLength);
    stored.key.owner = owner->user.id;
    stored.key.ownerName = owner->user.name;
    stored.key.scopes = in.scopes;
    stored.key.networks = in.networks;
    stored.key.createdAtMs = nowMs;
    stored.key.expiresAtMs = in.expiresAtMs;
    stored.secretHash = hashed(secret);
    stored.madeBy = caller.userName;
    store::insertApiKey(tx, stored);
    tx.audit(rpc::auditOf(caller, u"apiKeys.create"_s, u"apiKey"_s, stored.key.id, {}, wire::encode(stored.key)));
    changed(tx, stored);
    return ApiKeyMade{stored.key, bearerOf(stored.key, secret)};
}

Result<void> ApiKeys::checkLasting(ReadTransaction &tx, const rpc::Caller &caller, const QList<ApiKeyScope> &scopes,
                                   qint64 expiresAtMs) const
{
    if (caller.everything)
        return {};
    const auto own = m_rights ? m_rights(tx, caller.user) : std::nullopt;
    if (!own || !own->at(expiresAtMs - 1).grants.cover(grantsOf(scopes)))
        return refuseField(ErrorCode::PermissionDenied, u"expiresAtMs"_s, u"it would outlast your own right"_s);
    return {};
}

Result<ApiKeyMade> ApiKeys::rotate(Transaction &tx, const rpc::Caller &caller, const RotateApiKey::Params &in)
{
    if (!caller.isPerson())
        return refuse(ErrorCode::PermissionDenied, u"a key does not make keys"_s);
    const qint64 nowMs = m_clock.nowMs();
    auto stored = store::findApiKey(tx, in.key);
    if (!stored)
        return refuseField(ErrorCode::NotFound, u"key"_s, in.key);
    if (stored->key.revokedAtMs)
        return refuseField(ErrorCode::StateConflict, u"key"_s, u"the key was revoked"_s);
    // Whoever holds the new secret can do what the key can do.
    if (!caller.everything && !caller.permissions.cover(grantsOf(stored->key.scopes)))
        return refuseField(ErrorCode::PermissionDenied, u"key"_s);
    const qint64 expiresAtMs = in.expiresAtMs.value_or(stored->key.expiresAtMs);
    if (expiresAtMs <= nowMs || expiresAtMs > nowMs + maxApiKeyDays * dayMs)
        return refuseField(ErrorCode::FieldRange, u"expiresAtMs"_s, u"from now to a year from now"_s);
    if (auto ok = checkLasting(tx, caller, stored->key.scopes, expiresAtMs); !ok)
        return ok.error();
    // The old secret lives no longer than it was promised to.
    if (in.oldUntilMs && (*in.oldUntilMs < nowMs || *in.oldUntilMs > stored->key.expiresAtMs))
        return refuseField(ErrorCode::FieldRange, u"oldUntilMs"_s, u"from now to the present end of the key"_s);
    const QJsonObject before = wire::encode(stored->key);
    const QString secret = randomToken();
    stored->olderHash = in.oldUntilMs ? stored->secretHash : QString();
    stored->key.olderUntilMs = in.oldUntilMs;
    stored->key.expiresAtMs = expiresAtMs;
    stored->secretHash = hashed(secret);
    store::saveApiKeySecrets(tx, *stored);
    tx.audit(rpc::auditOf(caller, u"apiKeys.rotate"_s, u"apiKey"_s, in.key, before, wire::encode(stored->key)));
    changed(tx, *stored);
    return ApiKeyMade{stored->key, bearerOf(stored->key, secret)};
}

Result<ApiKey> ApiKeys::revoke(Transaction &tx, const rpc::Caller &caller, const RevokeApiKey::Params &in)
{
    auto stored = store::findApiKey(tx, in.key);
    if (!stored)
        return refuseField(ErrorCode::NotFound, u"key"_s, in.key);
    const QJsonObject before = wire::encode(stored->key);
    if (!store::revokeApiKey(tx, in.key, m_clock.nowMs()))
        return stored->key;
    stored->key.revokedAtMs = m_clock.nowMs();
    tx.audit(rpc::auditOf(caller, u"apiKeys.revoke"_s, u"apiKey"_s, in.key, before, wire::encode(stored->key)));
    changed(tx, *stored);
    return stored->key;
}

Result<ApiKey> ApiKeys::revokeMine(Transaction &tx, const rpc::Caller &caller, const RevokeApiKey::Params &in)
{
    const auto stored = store::findApiKey(tx, in.key);
    if (!stored || stored->key.owner != caller.user)
        return refuseField(ErrorCode::NotFound, u"key"_s, in.key);
    return revoke(tx, caller, in);
}

void ApiKeys::noticed(const storage::CommittedEvent &event)
{
    if (event.event.topic == QLatin1String(ApiKeyChanged::topic.name))
        reload();
}

} // namespace gemba::identity
