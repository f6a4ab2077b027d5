#pragma once

#include <QByteArray>
#include <QString>

namespace gemba::identity {

/// 256 random bits, base64url.
QString randomToken();
/// Letters and digits that are not mistaken for one another on a screen; 5 bits each.
QString randomCode(int length);
/// A code as randomCode() made it, from what somebody typed: any case, with or without spaces and dashes.
QString plainCode(const QString &typed);

/// SHA-256, hex: the form in which tokens and codes are stored.
QString hashed(const QString &token);
/// Compares in a time that does not tell where the texts differ.
bool sameText(const QString &a, const QString &b);

/// The 32 bytes of a key file, made (0600) when there is none. Throws std::runtime_error.
QByteArray readOrMakeSecret(const QString &fileName);

} // namespace gemba::identity
