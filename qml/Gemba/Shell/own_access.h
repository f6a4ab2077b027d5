#pragma once

#include "account_calls.h"

namespace gemba::shell {

/// What people do about their own way in: a new password, the second factor, recovery codes. One for the duties on the way
/// in, one for the account page. Passwords and codes are handed on and kept nowhere; what is shown once is forgotten with
/// forget(). GUI thread.
class OwnAccess : public gemba::shell::AccountCalls
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of a model")
    /// Of the second factor being set up; empty until the password was given.
    Q_PROPERTY(QString secret READ secret NOTIFY changed)
    Q_PROPERTY(QString secretUri READ secretUri NOTIFY changed)
    Q_PROPERTY(QList<QString> recoveryCodes READ recoveryCodes NOTIFY changed)
    /// How long a new password must be, in a sentence; empty while that is not known.
    Q_PROPERTY(QString lengthText READ lengthText NOTIFY changed)

public:
    explicit OwnAccess(ShellController &shell, QObject *parent = nullptr);
    ~OwnAccess() override;

    QString secret() const { return m_secret; }
    QString secretUri() const { return m_secretUri; }
    QStringList recoveryCodes() const { return m_recoveryCodes; }
    QString lengthText() const;

    Q_INVOKABLE void changePassword(const QString &old, const QString &fresh, const QString &again);
    Q_INVOKABLE void beginEnrolment(const QString &password);
    Q_INVOKABLE void confirmEnrolment(const QString &code);
    Q_INVOKABLE void disable(const QString &password);
    Q_INVOKABLE void makeCodes(const QString &password);
    Q_INVOKABLE void codesKept();
    Q_INVOKABLE void copyCodes() const;
    /// Puts away what was shown and what was refused.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void passwordChanged();
    void factorSet();
    void factorGone();
    /// The person has the recovery codes that were shown.
    void codesPutAway();

private:
    void forgetSecrets();

    QString m_secret;
    QString m_secretUri;
    QStringList m_recoveryCodes;
};

} // namespace gemba::shell
