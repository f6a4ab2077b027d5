#include "duties.h"

namespace gemba::identity {

using namespace Qt::StringLiterals;

QString proofName(SignInProof proof)
{
    switch (proof) {
    case SignInProof::Pin:
        return u"pin"_s;
    case SignInProof::Badge:
        return u"badge"_s;
    case SignInProof::Password:
        break;
    }
    return u"password"_s;
}

SignInProof proofOf(const QString &name)
{
    if (name == "pin"_L1)
        return SignInProof::Pin;
    return name == "badge"_L1 ? SignInProof::Badge : SignInProof::Password;
}

QStringList dutiesOf(const DutyFacts &facts, SecondFactorPolicy policy)
{
    QStringList duties;
    if (facts.mustChangePassword && facts.proof == SignInProof::Password)
        duties.append(duty::changePassword);
    if (facts.roleNeedsSecondFactor && !facts.hasSecondFactor && policy == SecondFactorPolicy::Required)
        duties.append(duty::enrolSecondFactor);
    return duties;
}

} // namespace gemba::identity
