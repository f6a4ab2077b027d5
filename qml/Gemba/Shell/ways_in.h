#pragma once

#include <sign_in_contract.h>

#include <QObject>
#include <QTimer>

namespace gemba::shell {

class ShellController;

/// Which ways in the server offers besides signing in, and how long a new password must be. Asked whenever nobody is signed in
/// any more or another server was chosen, and again until there is an answer: a way that is not known to be open is not
/// offered. GUI thread.
class WaysIn final : public QObject
{
    Q_OBJECT

public:
    explicit WaysIn(ShellController &shell);

    /// Asks anew; what was known stays until the answer.
    void ask();
    bool registration() const { return m_known.registration; }
    bool passwordReset() const { return m_known.passwordReset; }
    /// "At least 15 characters."; empty while that is not known.
    QString lengthText(bool withSecondFactor) const;
    /// The same for somebody of whom nobody knows whether they have a second factor.
    QString lengthText() const;

Q_SIGNALS:
    void changed();

private:
    void follow();
    void followPerson();
    void forget();
    bool signedOut() const;

    ShellController &m_shell;
    identity::SessionWays::Reply m_known;
    QString m_address; ///< of the server that m_known is of
    bool m_wasSignedOut = false;
    int m_serial = 0; ///< answers to an older question are not listened to
    QTimer m_again;
};

} // namespace gemba::shell
