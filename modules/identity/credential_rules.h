#pragma once

#include <gemba/core/result.h>

#include <QString>
#include <QStringList>

namespace gemba::identity {

/// What a sign-in name must be: two characters that can be seen, without control or direction marks.
Result<void> checkNewName(const QString &name);

/// The form in which passwords are compared: NFKC, so that one typed on another keyboard is the same.
QString normalised(const QString &password);
/// Characters as NIST SP 800-63B-4 counts them: code points of the normalised form.
qsizetype characters(const QString &password);

/// Words that an attacker would try first.
struct PasswordContext
{
    QString name;         ///< the person's sign-in name: it must not occur at all
    QStringList others{}; ///< other names of the person, and the site's
};

/// What a new password must be: at least @p minLength characters, at most 256, without the person's or the product's
/// name, and no easier to guess than its length says (see password_strength.h). No rules of composition (NIST SP
/// 800-63B-4). The refusal names @p field.
Result<void> checkNewPassword(const QString &field, const QString &password, const PasswordContext &context,
                              int minLength);

/// What a new PIN must be: digits, not all the same. Its length is the contract's.
Result<void> checkNewPin(const QString &pin);

} // namespace gemba::identity
