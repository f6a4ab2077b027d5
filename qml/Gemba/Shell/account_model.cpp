#include "account_model.h"

using namespace Qt::StringLiterals;

namespace gemba::shell {

using identity::SecondFactorState;

void AccountModel::setShell(ShellController *shell)
{
    if (m_shell || !shell)
        return;
    m_shell = shell;
    m_own = new OwnAccess(*shell, this);
    connect(shell, &ShellController::wordsChanged, this, &AccountModel::changed);
    connect(&shell->link(), &Link::personChanged, this, &AccountModel::follow);
    connect(m_own, &OwnAccess::changed, this, &AccountModel::formChanged);
    connect(m_own, &OwnAccess::passwordChanged, this, [this] {
        done(tr("Your password is changed"));
        Q_EMIT sessionsEnded();
    });
    connect(m_own, &OwnAccess::factorSet, this, [this] {
        m_factor = SecondFactorState::Enrolled;
        m_shell->link().renewPerson();
        Q_EMIT changed();
    });
    connect(m_own, &OwnAccess::factorGone, this, [this] {
        m_factor = SecondFactorState::None;
        m_shell->link().renewPerson();
        Q_EMIT changed();
        done(tr("Your second factor is turned off"));
    });
    connect(m_own, &OwnAccess::codesPutAway, this, [this] { done(tr("The recovery codes are in force")); });
    Q_EMIT shellChanged();
    follow();
    ask();
}

void AccountModel::follow()
{
    m_factor = person().secondFactor;
    Q_EMIT changed();
}

void AccountModel::ask()
{
    if (person().hasPhoto)
        m_shell->link().call<identity::ReadUserPhoto>(this, {UserId(person().id)},
                                                      [this](const Result<identity::ReadUserPhoto::Reply> &reply) {
                                                          if (!reply)
                                                              return;
                                                          m_photo = reply->photo;
                                                          Q_EMIT changed();
                                                      });
    loadKeys();
}

void AccountModel::loadKeys()
{
    m_keysFailure.reset();
    m_shell->link().call<identity::ListOwnApiKeys>(this, {}, [this](const Result<identity::ListApiKeys::Reply> &reply) {
        if (reply) {
            m_keysKnown = true;
            m_keys = reply->keys;
            const qint64 now = m_shell->link().nowMs();
            m_keys.removeIf([&](const identity::ApiKey &key) { return key.revokedAtMs || key.expiresAtMs <= now; });
        } else {
            m_keysFailure = reply.error();
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void AccountModel::revokeKey(const QString &prefix)
{
    for (const identity::ApiKey &key : m_keys) {
        if (key.prefix == prefix)
            return m_shell->run<identity::RevokeOwnApiKey>(
                this, {key.id}, tr("The key %1 is revoked").arg(wordsOf(m_shell).named(key.name)),
                [this](const identity::ApiKey &) { loadKeys(); });
    }
}

QString AccountModel::name() const
{
    return person().displayName.isEmpty() ? person().name : person().displayName;
}

QString AccountModel::roles() const
{
    QStringList titles;
    for (const QString &role : person().roles)
        titles.append(wordsOf(m_shell).role(role));
    return titles.join(u", "_s);
}

QString AccountModel::email() const
{
    return person().email.isEmpty() ? tr("none", "e-mail address") : person().email;
}

QString AccountModel::language() const
{
    return person().language.isEmpty() ? QString() : wordsOf(m_shell).languageName(person().language);
}

QString AccountModel::pinText() const
{
    return person().hasPin ? tr("set") : tr("none", "PIN");
}

QString AccountModel::cardsText() const
{
    return person().badges > 0 ? wordsOf(m_shell).count(person().badges) : tr("none", "cards");
}

QString AccountModel::factorText() const
{
    switch (m_factor) {
    case SecondFactorState::Enrolled:
        return tr("authenticator app");
    case SecondFactorState::Missing:
        return tr("required and missing");
    case SecondFactorState::None:
        break;
    }
    return tr("not set up");
}

QStringList AccountModel::keyNames() const
{
    QStringList names;
    for (const identity::ApiKey &key : m_keys)
        names.append(wordsOf(m_shell).named(key.name));
    return names;
}

QStringList AccountModel::keyEnds() const
{
    QStringList ends;
    for (const identity::ApiKey &key : m_keys)
        ends.append(tr("ends %1").arg(wordsOf(m_shell).fullDate(key.expiresAtMs)));
    return ends;
}

QStringList AccountModel::keyPrefixes() const
{
    QStringList prefixes;
    for (const identity::ApiKey &key : m_keys)
        prefixes.append(key.prefix);
    return prefixes;
}

QString AccountModel::keysText() const
{
    if (m_keysFailure)
        return wordsOf(m_shell).error(m_keysFailure->code) + u' ' + wordsOf(m_shell).remedy(m_keysFailure->code);
    if (!m_keysKnown)
        return tr("Loading");
    return m_keys.isEmpty() ? tr("None", "API keys") : QString();
}

AccountModel::Form AccountModel::form() const
{
    return m_own && !m_own->recoveryCodes().isEmpty() ? Form::Codes : m_form;
}

void AccountModel::begin(const QString &what)
{
    if (what == "password"_L1)
        changePassword();
    else if (what == "factor"_L1 && !factorOn())
        setFactorUp();
}

void AccountModel::changePassword()
{
    m_shell->ways().ask();
    show(Form::Password);
}

void AccountModel::show(Form form)
{
    m_own->forget();
    m_form = form;
    Q_EMIT formChanged();
}

void AccountModel::close()
{
    show(Form::None);
}

void AccountModel::done(const QString &what)
{
    m_form = Form::None;
    Q_EMIT formChanged();
    m_shell->sayDone(what);
}

} // namespace gemba::shell
