#include "sign_in_model.h"

#include "shell_controller.h"

using namespace Qt::StringLiterals;

namespace gemba::shell {

SignInModel::SignInModel(ShellController &shell)
    : QObject(&shell)
    , m_shell(shell)
    , m_own(shell)
    , m_stranger(shell)
    , m_name(shell.settings()->lastName())
{
    connect(&shell.link(), &Link::statusChanged, this, &SignInModel::changed);
    connect(&shell.link(), &Link::personChanged, this, &SignInModel::changed);
    connect(&shell, &ShellController::wordsChanged, this, &SignInModel::changed);
    connect(&m_own, &OwnAccess::changed, this, &SignInModel::changed);
    connect(&m_stranger, &StrangersWay::changed, this, &SignInModel::changed);
    connect(&m_own, &OwnAccess::passwordChanged, this, [this] { m_shell.link().dutyDone(u"changePassword"_s); });
    connect(&m_own, &OwnAccess::codesPutAway, this, [this] { m_shell.link().dutyDone(u"enrolSecondFactor"_s); });
}

SignInModel::Step SignInModel::step() const
{
    const LinkStatus status = m_shell.link().status();
    const Person person = m_shell.link().person();
    if (!m_own.recoveryCodes().isEmpty())
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
    return m_stranger.way() == StrangersWay::Way::None ? Step::Password : Step::Stranger;
}

QString SignInModel::failure() const
{
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

void SignInModel::forgetPassword()
{
    m_password.fill(u'\0');
    m_password.clear();
}

void SignInModel::chooseServer(const QString &address)
{
    m_choosing = false;
    m_failure.reset();
    m_shell.link().chooseServer(address.trimmed());
    Q_EMIT changed();
}

void SignInModel::otherServer()
{
    m_choosing = true;
    m_codeWanted = false;
    forgetPassword();
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
    m_stranger.leave(); // what came of it has been read
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
            self->forgetPassword();
            return self->finish();
        }
        if (done.error().code == ErrorCode::SecondFactorRequired) {
            self->m_codeWanted = true;
            return self->finish();
        }
        // A wrong code leaves the password standing for another try; anything else ends it.
        if (!self->m_codeWanted)
            self->forgetPassword();
        self->fail(done.error());
    });
}

void SignInModel::backToPassword()
{
    m_codeWanted = false;
    m_failure.reset();
    forgetPassword();
    Q_EMIT changed();
}

void SignInModel::signOut()
{
    forgetPassword();
    m_own.forget();
    m_shell.link().signOut();
}

} // namespace gemba::shell
