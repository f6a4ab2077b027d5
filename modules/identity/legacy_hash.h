#pragma once

#include <gemba/core/result.h>

#include <QString>

#include <optional>

namespace gemba::identity::legacy {

/// How another system kept a password.
enum class Kind {
    Bcrypt, ///< $2a$, $2b$ or $2y$ with a cost of 10 to 15; kept as it is
    Sha256, ///< 64 hexadecimal digits, unsalted: never kept, see wrapped()
    Argon2, ///< argon2id as this system makes it; kept as it is
};

/// FieldFormat (naming "hash") for what is none of them.
Result<Kind> kindOf(const QString &hash);

/// What the hasher must hash for a SHA-256 in place of a password: its hexadecimal digits, lower case.
QString innerOf(const QString &sha256Hex);
QString innerOfPassword(const QString &password);
/// The stored form of a SHA-256 of which innerOf() was hashed to @p argon2, and back.
QString wrapped(const QString &argon2);
std::optional<QString> unwrapped(const QString &encoded);

bool isBcrypt(const QString &encoded);
/// By libxcrypt, which like all bcrypt looks at the first 72 bytes only. Thread-safe; takes as long as its cost says.
bool bcryptMatches(const QString &password, const QString &encoded);

} // namespace gemba::identity::legacy
