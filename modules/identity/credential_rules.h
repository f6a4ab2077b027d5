#pragma once

#include <gemba/core/result.h>

#include <QString>

namespace gemba::identity {

/// What a sign-in name must be: two characters that can be seen, without control or direction marks.
Result<void> checkNewName(const QString &name);

/// What a new password must be: at least @p minLength characters, five different ones among them, and neither the
/// product's name nor the person's in it. No rules of composition (NIST SP 800-63B-4). The refusal names @p field.
Result<void> checkNewPassword(const QString &field, const QString &password, const QString &name, int minLength);

/// What a new PIN must be: digits, not all the same. Its length is the contract's.
Result<void> checkNewPin(const QString &pin);

} // namespace gemba::identity
