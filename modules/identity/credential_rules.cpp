#include "credential_rules.h"

#include <QSet>

#include <algorithm>

namespace gemba::identity {

using namespace Qt::StringLiterals;

Result<void> checkNewPassword(const QString &field, const QString &password, const QString &name, int minLength)
{
    if (password.size() < minLength)
        return refuseField(ErrorCode::FieldRange, field, u"at least %1 characters"_s.arg(minLength));
    const QString folded = password.toCaseFolded();
    const QSet<QChar> distinct(folded.begin(), folded.end());
    if (distinct.size() < 5 || folded.contains(u"gemba"_s) ||
        (name.size() >= 4 && folded.contains(name.toCaseFolded())))
        return refuseField(ErrorCode::FieldFormat, field, u"too easy to guess"_s);
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
