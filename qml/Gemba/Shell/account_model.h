#pragma once

#include "own_access.h"
#include "shell_controller.h"

#include <identity_contract.h>

namespace gemba::shell {

/// The account of whoever is signed in, as they may see and change it themselves. GUI thread.
class AccountModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::shell::ShellController *shell READ shell WRITE setShell NOTIFY shellChanged REQUIRED)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString signInName READ signInName NOTIFY changed)
    Q_PROPERTY(QString roles READ roles NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(QString pinText READ pinText NOTIFY changed)
    Q_PROPERTY(QString cardsText READ cardsText NOTIFY changed)
    Q_PROPERTY(bool factorOn READ factorOn NOTIFY changed)
    Q_PROPERTY(QString factorText READ factorText NOTIFY changed)
    /// The file; empty without one.
    Q_PROPERTY(QByteArray photo READ photo NOTIFY changed)
    /// API keys that speak for this person, where they may see them.
    Q_PROPERTY(bool keysShown READ keysShown NOTIFY changed)
    Q_PROPERTY(QList<QString> keyNames READ keyNames NOTIFY changed)
    Q_PROPERTY(QList<QString> keyEnds READ keyEnds NOTIFY changed)
    /// How the secret of each begins: no two begin alike.
    Q_PROPERTY(QList<QString> keyPrefixes READ keyPrefixes NOTIFY changed)
    /// What there is to say instead of keys: that there are none, or why nobody knows; empty where there are some.
    Q_PROPERTY(QString keysText READ keysText NOTIFY changed)
    Q_PROPERTY(bool keysFailed READ keysFailed NOTIFY changed)
    Q_PROPERTY(gemba::shell::OwnAccess *own READ own NOTIFY shellChanged)
    /// What is being done; nothing is sent before it is confirmed with the password.
    Q_PROPERTY(Form form READ form NOTIFY formChanged)

public:
    enum class Form { None, Password, Enrol, TurnOff, NewCodes, Codes };
    Q_ENUM(Form)

    using QObject::QObject;

    ShellController *shell() const { return m_shell; }
    void setShell(ShellController *shell);
    QString name() const;
    QString signInName() const { return person().name; }
    QString roles() const;
    QString email() const;
    QString language() const;
    QString pinText() const;
    QString cardsText() const;
    bool factorOn() const { return m_factor == identity::SecondFactorState::Enrolled; }
    QString factorText() const;
    QByteArray photo() const { return m_photo; }
    /// Most people have none and never hear of them.
    bool keysShown() const { return keysFailed() || !m_keys.isEmpty() || mayManageKeys(); }
    QStringList keyNames() const;
    QStringList keyEnds() const;
    QStringList keyPrefixes() const;
    QString keysText() const;
    bool keysFailed() const { return m_keysFailure.has_value(); }
    OwnAccess *own() const { return m_own; }
    Form form() const;

    Q_INVOKABLE void loadKeys();
    /// Ends for good.
    Q_INVOKABLE void revokeKey(const QString &prefix);
    /// "password" or "factor", as "Go to" asks for it.
    Q_INVOKABLE void begin(const QString &what);
    Q_INVOKABLE void changePassword();
    Q_INVOKABLE void setFactorUp() { show(Form::Enrol); }
    Q_INVOKABLE void turnFactorOff() { show(Form::TurnOff); }
    Q_INVOKABLE void makeCodes() { show(Form::NewCodes); }
    /// Back to the facts; what was shown once is forgotten.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void shellChanged();
    void changed();
    void formChanged();
    /// Sessions elsewhere may have ended by it.
    void sessionsEnded();

private:
    bool mayManageKeys() const { return m_shell && m_shell->may(QStringLiteral("apiKeys.manage")); }
    Person person() const { return m_shell ? m_shell->link().person() : Person(); }
    void show(Form form);
    void follow();
    void ask();
    void done(const QString &what);

    ShellController *m_shell = nullptr;
    OwnAccess *m_own = nullptr;
    Form m_form = Form::None;
    identity::SecondFactorState m_factor = identity::SecondFactorState::None;
    QByteArray m_photo;
    QList<identity::ApiKey> m_keys;
    bool m_keysKnown = false;
    std::optional<Error> m_keysFailure;
};

} // namespace gemba::shell
