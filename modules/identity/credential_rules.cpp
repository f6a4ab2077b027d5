#include "credential_rules.h"

#include "password_strength.h"

#include <QSet>

#include <algorithm>

namespace gemba::identity {

using namespace Qt::StringLiterals;

Result<void> checkNewName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.size() < 2)
        return refuseField(ErrorCode::FieldRange, u"name"_s, u"at least 2 characters"_s);
    // Unseen characters make two names look alike in the audit trail.
    if (std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) {
            return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        }))
        return refuseField(ErrorCode::FieldFormat, u"name"_s, u"no control characters"_s);
    return {};
}

QString normalised(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC);
}

qsizetype characters(const QString &password)
{
    return normalised(password).toUcs4().size();
}

Result<void> checkNewPassword(const QString &field, const QString &password, const PasswordContext &context,
                              int minLength)
{
    const qsizetype length = characters(password);
    if (length < minLength)
        return refuseField(ErrorCode::FieldRange, field, u"at least %1 characters"_s.arg(minLength));
    if (length > 256)
        return refuseField(ErrorCode::FieldRange, field, u"at most 256 characters"_s);
    const QString name = context.name.trimmed().toCaseFolded();
    const QString folded = normalised(password).toCaseFolded();
    if (folded.contains(u"gemba"_s) || (name.size() >= 4 && folded.contains(name)) ||
        isEasyToGuess(folded, context.others + QStringList{name}))
        return refuseField(ErrorCode::PasswordTooCommon, field, u"too easy to guess"_s);
    return {};
}

Result<void> checkNewPin(const QString &pin)
{
    const bool digits = std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits)
        return refuseField(ErrorCode::FieldFormat, u"pin"_s, u"digits only"_s);
    if (QSet<QChar>(pin.begin(), pin.end()).size() == 1)
        return refuseField(ErrorCode::FieldFormat, u"pin"_s, u"too easy to guess"_s);
    return {};
}

} // namespace gemba::identity
