#pragma once

#include "account_calls.h"

namespace gemba::shell {

/// What people may ask before they are signed in: a new password, with a code that is mailed, and an account. Passwords and
/// codes are handed on and kept nowhere. GUI thread.
class StrangersWay : public gemba::shell::AccountCalls
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of SignInModel")
    Q_PROPERTY(Way way READ way NOTIFY changed)
    /// The code was asked for, or the person has one already.
    Q_PROPERTY(bool codeExpected READ codeExpected NOTIFY changed)
    /// Whether the server takes such a question at all, as far as is known.
    Q_PROPERTY(bool passwordOpen READ passwordOpen NOTIFY changed)
    Q_PROPERTY(bool accountOpen READ accountOpen NOTIFY changed)
    /// How long the password must be, in a sentence; empty while that is not known.
    Q_PROPERTY(QString lengthText READ lengthText NOTIFY changed)
    /// What came of it, for the page one is back on; or empty.
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)

public:
    enum class Way { None, NewPassword, Account };
    Q_ENUM(Way)

    explicit StrangersWay(ShellController &shell, QObject *parent = nullptr);

    Way way() const { return m_way; }
    bool codeExpected() const { return m_codeExpected; }
    bool passwordOpen() const;
    bool accountOpen() const;
    QString lengthText() const;
    QString outcome() const;

    Q_INVOKABLE void begin(Way way);
    Q_INVOKABLE void askForCode(const QString &name);
    Q_INVOKABLE void expectCode();
    Q_INVOKABLE void setPassword(const QString &code, const QString &fresh, const QString &again);
    Q_INVOKABLE void askForAccount(const QString &name, const QString &displayName, const QString &email,
                                   const QString &password, const QString &again);
    Q_INVOKABLE void leave();

private:
    enum class Outcome { None, PasswordSet, Asked };
    void finish(Outcome outcome);

    Way m_way = Way::None;
    bool m_codeExpected = false;
    Outcome m_outcome = Outcome::None;
};

} // namespace gemba::shell
