#pragma once

#include <QString>
#include <QStringList>

namespace gemba::identity {

/// What somebody proved to be himself with, as the session keeps it.
enum class SignInProof { Password, Pin, Badge };
QString proofName(SignInProof proof);
SignInProof proofOf(const QString &name);

/// Whether a site insists on second factors.
enum class SecondFactorPolicy { Required, Optional };

namespace duty {
inline const QString changePassword = QStringLiteral("changePassword");
inline const QString enrolSecondFactor = QStringLiteral("enrolSecondFactor");
} // namespace duty

struct DutyFacts
{
    bool roleNeedsSecondFactor = false;
    bool hasSecondFactor = false;
    bool mustChangePassword = false;
    SignInProof proof = SignInProof::Password;
};

/// What a person must do before a session grants anything. Whoever came with a PIN or badge has not used the password,
/// so it may wait until he does; a role that needs a second factor needs it wherever he signs in.
QStringList dutiesOf(const DutyFacts &facts, SecondFactorPolicy policy);

} // namespace gemba::identity
