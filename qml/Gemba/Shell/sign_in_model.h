#pragma once

#include "own_access.h"
#include "strangers_way.h"

#include <QtQml/qqmlregistration.h>

namespace gemba::shell {

class ShellController;

/// The way in, one step after the other: which server, are its words right, name and password, the second factor's code;
/// then what the server insists on before anything else, a new password and a second factor. Passwords and codes are handed
/// on and kept nowhere. GUI thread.
class SignInModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ShellController")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// What was refused and what to do, or empty.
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(QString reference READ reference NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString server READ server NOTIFY changed)
    Q_PROPERTY(QList<QString> words READ words NOTIFY changed)
    /// "Connecting to 10.0.0.4:8443", while there is nothing to do but wait.
    Q_PROPERTY(QString waiting READ waiting NOTIFY changed)
    /// For the duties: the new password and the second factor.
    Q_PROPERTY(gemba::shell::OwnAccess *own READ own CONSTANT)
    /// For who cannot sign in: a password forgotten, no account yet.
    Q_PROPERTY(gemba::shell::StrangersWay *stranger READ stranger CONSTANT)

public:
    enum class Step { Server, Wait, Trust, Password, Stranger, Code, NewPassword, Enrol, RecoveryCodes, Done };
    Q_ENUM(Step)

    explicit SignInModel(ShellController &shell);

    Step step() const;
    bool busy() const { return m_busy || m_own.busy(); }
    QString failure() const;
    QString reference() const;
    QString name() const { return m_name; }
    QString server() const;
    QStringList words() const;
    QString waiting() const;
    OwnAccess *own() { return &m_own; }
    StrangersWay *stranger() { return &m_stranger; }
    void keepName(const QString &name) { m_name = name; }

    Q_INVOKABLE void chooseServer(const QString &address);
    /// Back to the choice of the server.
    Q_INVOKABLE void otherServer();
    Q_INVOKABLE void trust(bool believed);
    Q_INVOKABLE void signIn(const QString &name, const QString &password);
    Q_INVOKABLE void giveCode(const QString &code);
    Q_INVOKABLE void backToPassword();
    Q_INVOKABLE void signOut();

Q_SIGNALS:
    void changed();

private:
    void submit(const QString &code);
    void fail(const Error &error);
    void begin();
    void finish();
    void forgetPassword();

    ShellController &m_shell;
    OwnAccess m_own;
    StrangersWay m_stranger;
    bool m_choosing = false;
    bool m_codeWanted = false;
    bool m_busy = false;
    std::optional<Error> m_failure;
    QString m_name;
    QString m_password; ///< only between the password and its code
};

} // namespace gemba::shell
