#pragma once

#include "duties.h"
#include "guess_guard.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gemba::identity {

struct IdentityOptions
{
    QString keyDirectory; ///< holds the token-signing keys and the refresh secret; 0700
    QString siteName;
    QString siteTimeZone;
    QString serverFingerprint;    ///< SHA-256 of the CA's public key, hex; shown when a terminal pairs
    QStringList fingerprintWords; ///< the same as words
    QString controlSecret;        ///< of the local control channel; empty = closed
    int accessMinutes = 15;
    int refreshDays = 7;
    int apiRatePerMinute = 600;                 ///< calls of one API key
    int signingKeyDays = 30;                    ///< then the next key signs access tokens
    int minPasswordLength = 15;                 ///< NIST SP 800-63B-4 for a password that stands alone
    int minPasswordLengthWithSecondFactor = 15; ///< 8 or more
    bool badgeAlone = false;                    ///< whether a badge is enough on an enrolled terminal
    bool registration = false;                  ///< whether people may ask for an account
    QString webAddress; ///< "https://host:port" of this server in links of mails; empty: no links
    SecondFactorPolicy secondFactor = SecondFactorPolicy::Required;
    GuessLimits guessing;
    int pairingMinutes = 10;            ///< life of a pairing code
    int offlineHours = 12;              ///< that a station without the server scans for whoever was signed in last
    size_t hashMemoryBytes = 64u << 20; ///< argon2id's cost for new hashes; older ones are renewed at sign-in
    unsigned long long hashPasses = 3;
};

} // namespace gemba::identity
