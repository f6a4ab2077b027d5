#include "server_keys_model.h"

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::admin {

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

QList<Column> ServerKeysModel::describeColumns() const
{
    return {{.key = u"id"_s, .title = tr("Name of the key"), .hideable = false},
            {.key = u"use"_s, .title = tr("What it does"), .width = 240},
            {.key = u"since"_s, .title = tr("Since"), .width = 140},
            {.key = u"values"_s, .title = tr("Secrets sealed"), .width = 120, .atEnd = true}};
}

void ServerKeysModel::ask(const QString &)
{
    const int asked = serial();
    link().call<vault::VaultStatus>(this, {}, [this, asked](const Result<vault::VaultStatus::Reply> &vault) {
        if (asked != serial())
            return;
        if (!vault)
            return refused(vault.error());
        link().call<identity::ReadSigningKeys>(
            this, {}, [this, asked, vault = *vault](const Result<identity::ReadSigningKeys::Reply> &signing) {
                if (asked != serial())
                    return;
                if (!signing)
                    return refused(signing.error());
                putTogether(vault, *signing);
            });
    });
}

void ServerKeysModel::putTogether(const vault::VaultStatus::Reply &vault,
                                  const identity::ReadSigningKeys::Reply &signing)
{
    m_signing = signing;
    m_rows.clear();
    m_values = 0;
    m_lost = 0;
    if (!signing.current.isEmpty())
        m_rows.append({signing.current, Use::Signs, signing.currentSinceMs, {}});
    if (!signing.next.isEmpty())
        m_rows.append({signing.next, Use::Ready, {}, {}});
    if (!signing.previous.isEmpty())
        m_rows.append({signing.previous, Use::Believed, {}, {}});
    for (const vault::VaultKey &key : vault.keys) {
        m_values += key.values;
        if (!key.present)
            m_lost += key.values;
        m_rows.append({key.id,
                       key.current   ? Use::Seals
                       : key.present ? Use::Opens
                                     : Use::Lost,
                       key.madeAtMs, key.values});
    }
    rowsChanged();
    arrived(std::nullopt);
}

QString ServerKeysModel::key(int row) const
{
    return (signs(m_rows[row].use) ? u"s:"_s : u"v:"_s) + m_rows[row].id;
}

ServerKeysModel::Section ServerKeysModel::section(int row) const
{
    return signs(m_rows[row].use) ? Section{tr("Signing access tokens"), {}}
                                  : Section{tr("Sealing stored secrets"), {}};
}

QString ServerKeysModel::useOf(Use use) const
{
    switch (use) {
    case Use::Signs:
        return tr("Signs");
    case Use::Believed:
        return tr("Believed until its tokens end");
    case Use::Ready:
        return tr("Made ready, signs next");
    case Use::Seals:
        return tr("Seals and opens");
    case Use::Opens:
        return tr("Still opens older ones");
    case Use::Lost:
        break;
    }
    return tr("Lost: not in the key ring");
}

Cell ServerKeysModel::cell(int row, int column) const
{
    const KeyRow &one = m_rows[row];
    const bool isCurrent = one.use == Use::Signs || one.use == Use::Seals;
    switch (column) {
    case 0:
        return {.text = one.id.isEmpty() ? tr("not sealed") : one.id,
                .look = isCurrent ? Look::Strong : Look::Plain,
                .icon = u"keys"_s,
                .figures = true};
    case 1:
        return {.text = useOf(one.use), .look = isCurrent || one.use == Use::Lost ? Look::Strong : Look::Quiet};
    case 2:
        return {.text = one.sinceMs ? words().since(*one.sinceMs, nowMs()) : QString(), .look = Look::Quiet};
    default:
        return {.text = one.values ? words().count(*one.values) : QString()};
    }
}

QString ServerKeysModel::signing() const
{
    if (!m_signing || m_signing->current.isEmpty())
        return {};
    const qint64 atMs = m_signing->currentSinceMs + m_signing->days * dayMs;
    return tr("The next one signs by itself on %1.").arg(words().fullDate(atMs));
}

QString ServerKeysModel::sealing() const
{
    return shell() ? tr("%n stored secrets", nullptr, static_cast<int>(m_values)) : QString();
}

QString ServerKeysModel::lost() const
{
    return m_lost == 0 ? QString()
                       : tr("%n of them name a key that the key ring has lost. Restore the key ring from a backup.",
                            nullptr, static_cast<int>(m_lost));
}

void ServerKeysModel::rotateSigning()
{
    if (m_rotatingSigning)
        return;
    m_rotatingSigning = true;
    Q_EMIT workChanged();
    link().call<identity::RotateSigningKey>(this, {}, [this](const Result<identity::RotateSigningKey::Reply> &reply) {
        m_rotatingSigning = false;
        Q_EMIT workChanged();
        if (!reply)
            return shell()->sayRefused(tr("The signing key was not changed"), reply.error());
        shell()->sayDone(tr("The key %1 signs now").arg(reply->current));
        load();
    });
}

void ServerKeysModel::rotateVault()
{
    if (m_rotatingVault)
        return;
    m_rotatingVault = true;
    m_sealedText.clear();
    Q_EMIT workChanged();
    link().call<vault::RotateVault>(this, {}, [this](const Result<vault::RotateVault::Reply> &reply) {
        m_rotatingVault = false;
        if (!reply) {
            Q_EMIT workChanged();
            return shell()->sayRefused(tr("The vault key was not changed"), reply.error());
        }
        QStringList said;
        if (reply->resumed)
            said.append(tr("A change that had been interrupted was finished."));
        said.append(tr("%n secrets are sealed with the key %1 now.", nullptr, static_cast<int>(reply->resealed))
                        .arg(reply->key));
        said.append(reply->retired ? tr("The older keys are gone.")
                                   : tr("%n could not be opened, so the older keys are kept.", nullptr,
                                        static_cast<int>(reply->unreadable)));
        m_sealedText = said.join(u' ');
        Q_EMIT workChanged();
        shell()->sayDone(tr("The vault has a new key"));
        load();
    });
}

} // namespace gemba::admin
