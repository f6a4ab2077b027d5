#include "api_keys_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::admin {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

QStringList words(const QString &typed)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return typed.split(between, Qt::SkipEmptyParts);
}

} // namespace

ApiKeysModel::ApiKeysModel(QObject *parent)
    : ListPage(parent)
{
    connect(this, &ApiKeysModel::currentChanged, this, &ApiKeysModel::detailsChanged);
    connect(this, &ApiKeysModel::refreshed, this, &ApiKeysModel::detailsChanged);
}

QList<Column> ApiKeysModel::describeColumns() const
{
    return {{.key = u"name"_s, .title = tr("Key"), .width = 180, .hideable = false},
            {.key = u"owner"_s, .title = tr("Speaks for"), .width = 130},
            {.key = u"scopes"_s, .title = tr("May")},
            {.key = u"networks"_s, .title = tr("From"), .width = 140},
            {.key = u"used"_s, .title = tr("Last used"), .width = 130},
            {.key = u"expires"_s, .title = tr("Ends"), .width = 110},
            {.key = u"state"_s, .title = tr("State"), .width = 96}};
}

void ApiKeysModel::begun()
{
    page()->reloadOn<identity::ApiKeyChanged>();
    page()->reloadEvery(60'000);
}

void ApiKeysModel::ask(const QString &cursor)
{
    m_rows.fetch<identity::ListApiKeys>(
        cursor, {}, &identity::ListApiKeys::Reply::keys, [this](const identity::ListApiKeys::Reply &reply) {
            const auto active =
                std::count_if(reply.keys.begin(), reply.keys.end(),
                              [this](const identity::ApiKey &key) { return state(key) == State::Active; });
            shell()->pages()->setCount(u"keys"_s, active);
            m_rows.removeIf([this](const identity::ApiKey &key) { return !fits(key); });
            // What works comes first; within that the server's order by name stays.
            std::stable_partition(m_rows.begin(), m_rows.end(),
                                  [this](const auto &key) { return state(key) == State::Active; });
        });
}

bool ApiKeysModel::fits(const identity::ApiKey &key) const
{
    const QString wanted = query().trimmed();
    const auto has = [&](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); };
    return wanted.isEmpty() || has(key.name) || has(key.ownerName) || has(key.prefix) ||
           has(scopeNames(key).join(u' '));
}

ApiKeysModel::State ApiKeysModel::state(const identity::ApiKey &key) const
{
    if (key.revokedAtMs)
        return State::Revoked;
    if (!key.ownerActive)
        return State::OwnerOff;
    return key.expiresAtMs <= nowMs() ? State::Expired : State::Active;
}

QString ApiKeysModel::stateName(State state) const
{
    switch (state) {
    case State::Active:
        return tr("Active");
    case State::Expired:
        return tr("Expired");
    case State::Revoked:
        return tr("Revoked");
    case State::OwnerOff:
        return tr("Owner off");
    }
    return {};
}

QStringList ApiKeysModel::scopeNames(const identity::ApiKey &key)
{
    QStringList names;
    for (const identity::ApiKeyScope &scope : key.scopes)
        names.append(scope.areas.isEmpty() ? scope.permission : scope.permission + u'@' + scope.areas.join(u','));
    return names;
}

Cell ApiKeysModel::cell(int row, int column) const
{
    const identity::ApiKey &key = m_rows[row];
    const bool isActive = state(key) == State::Active;
    const Look look = isActive ? Look::Quiet : Look::Disabled;
    switch (column) {
    case 0:
        return {.text = words().named(key.name), .look = isActive ? Look::Plain : Look::Disabled};
    case 1:
        return {.text = words().named(key.ownerName), .look = look};
    case 2:
        return {.text = key.scopes.isEmpty() ? tr("look only") : scopeNames(key).join(u", "_s), .look = look};
    case 3:
        return {.text = key.networks.isEmpty() ? tr("anywhere") : key.networks.join(u", "_s),
                .look = look,
                .figures = !key.networks.isEmpty()};
    case 4:
        return {.text = key.lastUsedAtMs ? words().since(*key.lastUsedAtMs, nowMs()) : tr("never"), .look = look};
    case 5:
        return {.text = words().fullDate(key.expiresAtMs), .look = look};
    default:
        return {.text = stateName(state(key)), .look = isActive ? Look::Quiet : Look::Strong};
    }
}

QString ApiKeysModel::name() const
{
    return current() ? words().named(current()->name) : QString();
}

QString ApiKeysModel::owner() const
{
    return current() ? words().named(current()->ownerName) : QString();
}

QString ApiKeysModel::scopes() const
{
    if (!current())
        return {};
    return current()->scopes.isEmpty() ? tr("look only") : scopeNames(*current()).join(u'\n');
}

QString ApiKeysModel::networks() const
{
    if (!current())
        return {};
    return current()->networks.isEmpty() ? tr("anywhere") : current()->networks.join(u'\n');
}

QString ApiKeysModel::created() const
{
    return current() ? words().fullDate(current()->createdAtMs) : QString();
}

QString ApiKeysModel::expires() const
{
    return current() ? words().dateAndTime(current()->expiresAtMs) : QString();
}

QString ApiKeysModel::lastUsed() const
{
    if (!current() || !current()->lastUsedAtMs)
        return current() ? tr("never") : QString();
    return tr("%1, from %2").arg(words().since(*current()->lastUsedAtMs, nowMs()), current()->lastUsedFrom);
}

QString ApiKeysModel::older() const
{
    if (!current() || current()->olderUntilMs.value_or(0) <= nowMs())
        return {};
    return words().moment(*current()->olderUntilMs, nowMs());
}

QString ApiKeysModel::stateText() const
{
    return current() ? stateName(state(*current())) : QString();
}

template <wire::WireMethod M>
void ApiKeysModel::make(const typename M::Params &params)
{
    m_busy = true;
    Q_EMIT secretChanged();
    link().call<M>(this, params, [this](const Result<identity::ApiKeyMade> &reply) {
        m_busy = false;
        if (reply)
            m_secret = reply->secret;
        Q_EMIT secretChanged();
        if (!reply)
            return shell()->sayRefused(tr("No key was made"), reply.error());
        setCurrentKey(reply->key.id);
        Q_EMIT made();
        load();
    });
}

void ApiKeysModel::create(const QString &name, const QString &owner, const QString &scopes, const QString &networks,
                          int days)
{
    identity::CreateApiKey::Params params;
    params.name = name.trimmed();
    if (!owner.trimmed().isEmpty())
        params.owner = owner.trimmed();
    // An area may have blanks in its name, so only commas part here.
    for (const QString &scope : scopes.split(u',', Qt::SkipEmptyParts)) {
        const QString area = scope.section(u'@', 1).trimmed();
        params.scopes.append({scope.section(u'@', 0, 0).trimmed(), area.isEmpty() ? QStringList() : QStringList{area}});
    }
    params.networks = gemba::admin::words(networks);
    params.expiresAtMs = nowMs() + days * dayMs;
    make<identity::CreateApiKey>(params);
}

void ApiKeysModel::rotate(int keepOldHours)
{
    if (!current())
        return;
    identity::RotateApiKey::Params params;
    params.key = current()->id;
    if (keepOldHours > 0)
        params.oldUntilMs = std::min(nowMs() + keepOldHours * hourMs, current()->expiresAtMs);
    make<identity::RotateApiKey>(params);
}

void ApiKeysModel::revoke()
{
    if (!current())
        return;
    shell()->run<identity::RevokeApiKey>(this, {current()->id}, tr("The key %1 is revoked").arg(name()),
                                         [this](const identity::ApiKey &) { load(); });
}

void ApiKeysModel::copySecret() const
{
    QGuiApplication::clipboard()->setText(m_secret);
}

void ApiKeysModel::putSecretAway()
{
    m_secret.clear();
    Q_EMIT secretChanged();
}

} // namespace gemba::admin
