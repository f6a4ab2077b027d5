#pragma once

#include "signing_key.h"

#include <gemba/core/clock.h>

#include <mutex>
#include <optional>

namespace gemba::identity {

/// The keys that access tokens are signed with: the *current* one signs; the *previous* one is still believed, so that
/// no token that is out is lost when the keys change; the *next* one is shown in advance, so that whoever keeps a copy
/// of our key set knows it before the first token comes. All of them are one file (0600), replaced as a whole: a crash
/// leaves the ring of before or the ring of after. Thread-safe.
///
/// Each server has a ring of its own, also where several share a database: a token is good at the server that made it.
class KeyRing
{
public:
    /// Reads the ring in @p directory, or makes one there; an access-token.pem of an older version becomes its current
    /// key. Throws std::runtime_error and leaves a damaged file as it is: somebody may still mend it.
    /// @p tokenLifeMs: as long tokens live. The key of before is believed for that time after a rotation, and no longer, also after a
    /// restart with another one: a key that is exchanged because it leaked must be worth nothing soon.
    KeyRing(const QString &directory, const Clock &clock, qint64 tokenLifeMs = 15 * 60'000);

    /// As long tokens live that are signed from now on. The key of before stays believed for as long as its own tokens do.
    void setTokenLifeMs(qint64 tokenLifeMs);
    SigningKey current() const;
    /// The key with this id if tokens of it are to be believed: the current one or the previous one.
    std::optional<SigningKey> believed(const QString &keyId) const;
    /// All public keys as a JSON Web Key Set: current, next and, once there is one, previous.
    QJsonObject jwks() const;
    /// UTC milliseconds: since when the current key signs.
    qint64 currentSinceMs() const;

    struct Ids
    {
        QString previous;
        QString current;
        QString next;
    };
    /// Previous only while it is believed.
    Ids ids() const;
    /// The next key signs from now on, the current one becomes the previous one, and the previous one is forgotten: its
    /// tokens are refused. @p next takes the free place. Throws std::runtime_error if the file cannot be written; then
    /// nothing has changed.
    Ids rotate(const SigningKey &next);

private:
    struct Keys
    {
        SigningKey previous; ///< null before the first rotation
        SigningKey current;
        SigningKey next;
        qint64 currentSinceMs = 0;
        qint64 longestLifeMs = 0;   ///< of the tokens that the current key has signed
        qint64 previousUntilMs = 0; ///< that the previous key is believed, UTC
    };
    static Keys read(const QByteArray &text, const QString &fileName, qint64 tokenLifeMs);
    static Ids idsOf(const Keys &keys);
    void save(const Keys &keys) const;
    void keepLife(qint64 longestLifeMs);
    bool previousCounts() const;

    const QString m_fileName;
    const Clock &m_clock;
    mutable std::mutex m_mutex; ///< guards what follows
    qint64 m_tokenLifeMs;
    Keys m_keys;
};

} // namespace gemba::identity
