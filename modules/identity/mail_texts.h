#pragma once

#include <QString>

namespace gemba::identity {

struct MailText
{
    QString subject;
    QString text;
};

/// The mail with a code for a new password. @p link may be empty. In the reader's language where there is a text for it
/// (English, Polish, German, Arabic).
MailText resetMail(const QString &language, const QString &siteName, const QString &userName, const QString &code,
                   const QString &link);
/// A password was changed, or set anew: so that its owner learns of it when it was somebody else.
MailText passwordChangedMail(const QString &language, const QString &siteName, const QString &userName);
/// The account that was asked for is there.
MailText registrationApprovedMail(const QString &language, const QString &siteName, const QString &userName);
/// The account that was asked for is not made, and why.
MailText registrationRefusedMail(const QString &language, const QString &siteName, const QString &userName,
                                 const QString &reason);

} // namespace gemba::identity
