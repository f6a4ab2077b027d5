#include "strangers_way.h"

#include "shell_controller.h"

#include <password_contract.h>
#include <registration_contract.h>

namespace gemba::shell {

StrangersWay::StrangersWay(ShellController &shell, QObject *parent)
    : AccountCalls(shell, parent)
{
    connect(&shell.ways(), &WaysIn::changed, this, &StrangersWay::changed);
}

bool StrangersWay::passwordOpen() const
{
    return shell().ways().passwordReset();
}

bool StrangersWay::accountOpen() const
{
    return shell().ways().registration();
}

QString StrangersWay::lengthText() const
{
    // Who has no account yet has no second factor either.
    return m_way == Way::Account ? shell().ways().lengthText(false) : shell().ways().lengthText();
}

QString StrangersWay::outcome() const
{
    switch (m_outcome) {
    case Outcome::PasswordSet:
        return tr("Your new password is set. Sign in with it.");
    case Outcome::Asked:
        return tr("Your request is on its way. Once an administrator has said yes, you can sign in.");
    case Outcome::None:
        break;
    }
    return {};
}

void StrangersWay::begin(Way way)
{
    m_way = way;
    m_codeExpected = false;
    m_outcome = Outcome::None;
    forgetFailure();
    Q_EMIT changed();
}

void StrangersWay::leave()
{
    begin(Way::None);
}

void StrangersWay::finish(Outcome outcome)
{
    m_way = Way::None;
    m_codeExpected = false;
    m_outcome = outcome;
}

void StrangersWay::expectCode()
{
    m_codeExpected = true;
    forgetFailure();
    Q_EMIT changed();
}

void StrangersWay::askForCode(const QString &name)
{
    ask<identity::RequestReset>({name.trimmed()}, [this](const wire::Empty &) { m_codeExpected = true; });
}

void StrangersWay::setPassword(const QString &code, const QString &fresh, const QString &again)
{
    if (same(fresh, again))
        ask<identity::ResetPassword>({code.trimmed(), fresh},
                                     [this](const wire::Empty &) { finish(Outcome::PasswordSet); });
}

void StrangersWay::askForAccount(const QString &name, const QString &displayName, const QString &email,
                                 const QString &password, const QString &again)
{
    if (!same(password, again))
        return;
    identity::Register::Params params;
    params.name = name.trimmed();
    params.displayName = displayName.trimmed();
    params.email = email.trimmed();
    params.password = password;
    params.language = shell().settings()->language();
    ask<identity::Register>(params, [this](const wire::Empty &) { finish(Outcome::Asked); });
}

} // namespace gemba::shell
