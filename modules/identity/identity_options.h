#pragma once

#include "duties.h"
#include "guess_guard.h"

#include <gemba/core/live.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gemba::identity {

/// What is Live may change while the server runs, see IdentityService::reconfigure().
struct IdentityOptions
{
    QString keyDirectory; ///< holds the token-signing keys and the refresh secret; 0700
    Live<QString> siteName;
    QString siteTimeZone;
    QString serverFingerprint;    ///< SHA-256 of the CA's public key, hex; shown when a terminal pairs
    QStringList fingerprintWords; ///< the same as words
    QString controlSecret;        ///< of the local control channel; empty = closed
    Live<int> accessMinutes = 15;
    Live<int> refreshDays = 7;
    Live<int> apiRatePerMinute = 600;                 ///< calls of one API key
    int signingKeyDays = 30;                          ///< then the next key signs access tokens
    Live<int> minPasswordLength = 15;                 ///< NIST SP 800-63B-4 for a password that stands alone
    Live<int> minPasswordLengthWithSecondFactor = 15; ///< 8 or more
    Live<bool> badgeAlone = false;                    ///< whether a badge is enough on an enrolled terminal
    Live<bool> registration = false;                  ///< whether people may ask for an account
    Live<QString> webAddress; ///< "https://host:port" of this server in links of mails; empty: no links
    Live<SecondFactorPolicy> secondFactor = SecondFactorPolicy::Required;
    GuessLimits guessing;
    Live<int> pairingMinutes = 10;      ///< life of a pairing code
    Live<int> offlineHours = 12;        ///< that a station without the server scans for whoever was signed in last
    size_t hashMemoryBytes = 64u << 20; ///< argon2id's cost for new hashes; older ones are renewed at sign-in
    unsigned long long hashPasses = 3;
};

} // namespace gemba::identity
