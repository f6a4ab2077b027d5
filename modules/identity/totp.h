#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace gemba::identity::totp {

inline constexpr int digits = 6;
inline constexpr qint64 periodS = 30;
inline constexpr qsizetype secretBytes = 20; ///< as long as SHA-1's output (RFC 4226, 4)

/// 160 random bits.
QByteArray newSecret();
/// The code of a time step (RFC 6238 with HMAC-SHA-1, which is what authenticator apps expect), @p length digits.
QString codeAt(const QByteArray &secret, qint64 step, int length = digits);
qint64 stepAt(qint64 unixMs);

/// The step that @p typed is the code of: the present one or the one before, for those who type slowly. Spaces in it do
/// not matter. Takes the same time whichever matches.
std::optional<qint64> matchingStep(const QByteArray &secret, const QString &typed, qint64 unixMs);

/// RFC 4648, upper case, without padding: what people type into an app.
QString base32(const QByteArray &bytes);
/// What a QR code holds: otpauth://totp/<issuer>:<account>?secret=…
QString uri(const QByteArray &secret, const QString &issuer, const QString &account);

} // namespace gemba::identity::totp
