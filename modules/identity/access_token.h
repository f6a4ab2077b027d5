#pragma once

#include "key_ring.h"

#include <gemba/core/ids.h>
#include <gemba/core/result.h>

namespace gemba::identity {

struct AccessClaims
{
    UserId user;
    SessionId session;
    qint64 issuedAtS = 0;
    qint64 expiresAtS = 0;
};

/// Makes and checks access tokens: JWTs after RFC 9068 and RFC 8725. The algorithm is RS256 because the key is, never
/// because a header says so. Thread-safe once made.
class AccessTokens
{
public:
    /// @p keys must outlive this.
    AccessTokens(const KeyRing &keys, const QString &issuer);

    QString issue(const AccessClaims &claims) const;
    /// Refuses with TokenInvalid or TokenExpired, never saying which part was wrong. @p nowS is UTC seconds; a token that
    /// is up to 5 s from the future passes, one that lasts more than a day does not.
    Result<AccessClaims> check(const QString &token, qint64 nowS) const;

private:
    const KeyRing &m_keys;
    const QString m_issuer;
};

} // namespace gemba::identity
