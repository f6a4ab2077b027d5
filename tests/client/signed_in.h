#pragma once

#include "sign_in_contract.h"

#include <gemba/wire/codec.h>

namespace gemba::test {

/// What the server says to somebody who has signed in at a terminal: Anna, whose session ends so much later than @p now.
inline QJsonObject signedInAt(qint64 now, qint64 endsInMs)
{
    using namespace Qt::StringLiterals;
    identity::SignedIn in;
    in.session = SessionId(u"s1"_s);
    in.user.id = UserId(u"u1"_s);
    in.user.name = u"1204"_s;
    in.user.displayName = u"Anna"_s;
    in.accessToken = u"access"_s;
    in.accessExpiresAtMs = now + 900'000;
    in.refreshToken = u"refresh"_s;
    in.refreshExpiresAtMs = now + 86'400'000;
    in.sessionEndsAtMs = now + endsInMs;
    return wire::encode(in);
}

} // namespace gemba::test
