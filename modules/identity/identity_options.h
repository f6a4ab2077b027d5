#pragma once

#include "guess_guard.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gemba::identity {

struct IdentityOptions
{
    QString keyDirectory; ///< holds the token-signing key and the refresh secret; 0700
    QString siteName;
    QString siteTimeZone;
    QString serverFingerprint;    ///< SHA-256 of the CA's public key, hex; shown when a terminal pairs
    QStringList fingerprintWords; ///< the same as words
    QString controlSecret;        ///< of the local control channel; empty = closed
    int accessMinutes = 15;
    int refreshDays = 7;
    int minPasswordLength = 15; ///< NIST SP 800-63B-4 for a password that stands alone
    GuessLimits guessing;
    int pairingMinutes = 10;            ///< life of a pairing code
    size_t hashMemoryBytes = 64u << 20; ///< argon2id's cost for new hashes; older ones are renewed at sign-in
    unsigned long long hashPasses = 3;
};

} // namespace gemba::identity
