#include "own_access.h"

#include "shell_controller.h"

#include <password_contract.h>
#include <second_factor_contract.h>

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace gemba::shell {

OwnAccess::OwnAccess(ShellController &shell, QObject *parent)
    : AccountCalls(shell, parent)
{
    connect(&shell.ways(), &WaysIn::changed, this, &OwnAccess::changed);
}

OwnAccess::~OwnAccess()
{
    forgetSecrets();
}

QString OwnAccess::lengthText() const
{
    return shell().ways().lengthText(link().person().secondFactor == identity::SecondFactorState::Enrolled);
}

void OwnAccess::changePassword(const QString &old, const QString &fresh, const QString &again)
{
    if (!same(fresh, again))
        return;
    ask<identity::ChangePassword>({old, fresh}, [this](const wire::Empty &) { Q_EMIT passwordChanged(); });
}

void OwnAccess::beginEnrolment(const QString &password)
{
    ask<identity::EnrolSecondFactor>({password}, [this](const identity::EnrolSecondFactor::Reply &reply) {
        m_secret = reply.secret;
        m_secretUri = reply.uri;
    });
}

void OwnAccess::confirmEnrolment(const QString &code)
{
    QString digits = code;
    digits.remove(u' ');
    ask<identity::ConfirmSecondFactor>({digits}, [this](const identity::RecoveryCodes &reply) {
        forgetSecrets();
        m_recoveryCodes = reply.codes;
        Q_EMIT factorSet();
    });
}

void OwnAccess::disable(const QString &password)
{
    ask<identity::DisableSecondFactor>({password}, [this](const wire::Empty &) { Q_EMIT factorGone(); });
}

void OwnAccess::makeCodes(const QString &password)
{
    ask<identity::NewRecoveryCodes>({password},
                                    [this](const identity::RecoveryCodes &reply) { m_recoveryCodes = reply.codes; });
}

void OwnAccess::codesKept()
{
    m_recoveryCodes.clear();
    Q_EMIT codesPutAway();
    Q_EMIT changed();
}

void OwnAccess::copyCodes() const
{
    QGuiApplication::clipboard()->setText(m_recoveryCodes.join(u'\n'));
}

void OwnAccess::forgetSecrets()
{
    m_secret.fill(u'\0');
    m_secret.clear();
    m_secretUri.fill(u'\0');
    m_secretUri.clear();
    m_recoveryCodes.clear();
}

void OwnAccess::forget()
{
    forgetSecrets();
    forgetFailure();
    Q_EMIT changed();
}

} // namespace gemba::shell
