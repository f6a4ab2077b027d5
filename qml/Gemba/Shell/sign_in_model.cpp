#include "sign_in_model.h"

#include "shell_controller.h"

#include <password_contract.h>
#include <second_factor_contract.h>

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace gemba::shell {

SignInModel::SignInModel(ShellController &shell)
    : QObject(&shell)
    , m_shell(shell)
    , m_name(shell.settings()->lastName())
{
    connect(&shell.link(), &Link::statusChanged, this, &SignInModel::changed);
    connect(&shell.link(), &Link::personChanged, this, &SignInModel::changed);
    connect(&shell, &ShellController::wordsChanged, this, &SignInModel::changed);
}

SignInModel::Step SignInModel::step() const
{
    const LinkStatus status = m_shell.link().status();
    const Person person = m_shell.link().person();
    if (!m_recoveryCodes.isEmpty())
        return Step::RecoveryCodes;
    if (person.signedIn()) {
        if (person.duties.contains(u"changePassword"_s))
            return Step::NewPassword;
        if (person.duties.contains(u"enrolSecondFactor"_s))
            return Step::Enrol;
        return Step::Done;
    }
    if (m_choosing || status.phase == LinkPhase::Choosing)
        return Step::Server;
    if (status.phase == LinkPhase::Trusting)
        return Step::Trust;
    if (m_codeWanted)
        return Step::Code;
    if (status.phase == LinkPhase::Connecting || status.phase == LinkPhase::Offline ||
        status.phase == LinkPhase::Rejected)
        return m_busy ? Step::Password : Step::Wait;
    return Step::Password;
}

QString SignInModel::failure() const
{
    if (!m_ownFailure.isEmpty())
        return m_ownFailure;
    const LinkStatus status = m_shell.link().status();
    const std::optional<Error> error = m_failure ? m_failure : step() == Step::Wait ? status.reason : std::nullopt;
    if (!error)
        return {};
    return m_shell.words().error(error->code) + u' ' + m_shell.words().remedy(error->code);
}

QString SignInModel::reference() const
{
    return m_failure ? m_shell.words().reference(*m_failure) : QString();
}

QString SignInModel::server() const
{
    const QString address = m_shell.link().status().address;
    return address.section(u"://"_s, -1).section(u'/', 0, 0);
}

QStringList SignInModel::words() const
{
    return m_shell.link().status().fingerprintWords;
}

QString SignInModel::waiting() const
{
    const LinkStatus status = m_shell.link().status();
    if (status.retryInMs > 0)
        return tr("Next try %1.").arg(m_shell.words().left(status.retryInMs));
    return tr("Connecting to %1").arg(m_shell.words().isolated(server()));
}

void SignInModel::begin()
{
    m_busy = true;
    m_failure.reset();
    m_ownFailure.clear();
    Q_EMIT changed();
}

void SignInModel::finish()
{
    m_busy = false;
    Q_EMIT changed();
}

void SignInModel::fail(const Error &error)
{
    m_failure = error;
    finish();
}

void SignInModel::forgetSecrets()
{
    m_password.fill(u'\0');
    m_password.clear();
    m_secret.clear();
    m_secretUri.clear();
}

void SignInModel::chooseServer(const QString &address)
{
    m_choosing = false;
    m_failure.reset();
    m_ownFailure.clear();
    m_shell.link().chooseServer(address.trimmed());
    Q_EMIT changed();
}

void SignInModel::otherServer()
{
    m_choosing = true;
    m_codeWanted = false;
    forgetSecrets();
    Q_EMIT changed();
}

void SignInModel::trust(bool believed)
{
    m_shell.link().answerTrust(believed);
}

void SignInModel::signIn(const QString &name, const QString &password)
{
    if (m_busy || name.trimmed().isEmpty() || password.isEmpty())
        return;
    m_name = name.trimmed();
    m_password = password;
    submit({});
}

void SignInModel::giveCode(const QString &code)
{
    QString digits = code;
    digits.remove(u' ');
    if (!m_busy && !digits.isEmpty())
        submit(digits);
}

void SignInModel::submit(const QString &code)
{
    begin();
    m_shell.link().signIn({m_name, m_password, code}, [self = QPointer(this)](const Result<void> &done) {
        if (!self)
            return;
        if (done) {
            self->m_codeWanted = false;
            self->forgetSecrets();
            return self->finish();
        }
        if (done.error().code == ErrorCode::SecondFactorRequired) {
            self->m_codeWanted = true;
            return self->finish();
        }
        // A wrong code leaves the password standing for another try; anything else ends it.
        if (!self->m_codeWanted)
            self->forgetSecrets();
        self->fail(done.error());
    });
}

void SignInModel::backToPassword()
{
    m_codeWanted = false;
    m_failure.reset();
    forgetSecrets();
    Q_EMIT changed();
}

template <typename M>
void SignInModel::ask(const typename M::Params &params, std::function<void(const typename M::Reply &)> then)
{
    begin();
    m_shell.link().call<M>(this, params, [this, then = std::move(then)](const Result<typename M::Reply> &reply) {
        if (!reply)
            return fail(reply.error());
        then(*reply);
        finish();
    });
}

void SignInModel::changePassword(const QString &old, const QString &fresh, const QString &again)
{
    if (m_busy)
        return;
    if (fresh != again) {
        m_ownFailure = tr("The two new passwords differ. Type them again.");
        Q_EMIT changed();
        return;
    }
    ask<identity::ChangePassword>({old, fresh},
                                  [this](const wire::Empty &) { m_shell.link().dutyDone(u"changePassword"_s); });
}

void SignInModel::beginEnrolment(const QString &password)
{
    if (m_busy)
        return;
    ask<identity::EnrolSecondFactor>({password}, [this](const identity::EnrolSecondFactor::Reply &reply) {
        m_secret = reply.secret;
        m_secretUri = reply.uri;
    });
}

void SignInModel::confirmEnrolment(const QString &code)
{
    if (m_busy)
        return;
    QString digits = code;
    digits.remove(u' ');
    ask<identity::ConfirmSecondFactor>({digits}, [this](const identity::RecoveryCodes &reply) {
        m_recoveryCodes = reply.codes;
        forgetSecrets();
    });
}

void SignInModel::codesKept()
{
    m_recoveryCodes.clear();
    m_shell.link().dutyDone(u"enrolSecondFactor"_s);
    Q_EMIT changed();
}

void SignInModel::copyCodes() const
{
    QGuiApplication::clipboard()->setText(m_recoveryCodes.join(u'\n'));
}

void SignInModel::signOut()
{
    forgetSecrets();
    m_recoveryCodes.clear();
    m_shell.link().signOut();
}

} // namespace gemba::shell
