#include "mail_texts.h"

#include <QHash>

namespace gemba::identity {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    QString resetSubject;
    QString reset;     ///< %1 person, %2 site, %3 code
    QString resetLink; ///< %1 link
    QString notYou;
    QString changedSubject;
    QString changed; ///< %1 person, %2 site
    QString tellSomebody;
    QString approvedSubject;
    QString approved; ///< %1 person, %2 site
    QString refusedSubject;
    QString refused; ///< %1 person, %2 site, %3 reason
};

const Words &wordsOf(const QString &language)
{
    static const QHash<QString, Words> all{
        {u"en"_s,
         {u"A new password at %1"_s,
          u"A new password was asked for the account %1 at %2.\n\nCode: %3\n\nIt works once and "
          "for 30 minutes."_s,
          u"Set the new password here: %1"_s, u"If it was not you, do nothing: the password stays as it is."_s,
          u"Your password at %1 was changed"_s, u"The password of the account %1 at %2 was changed."_s,
          u"If it was not you, tell an administrator at once."_s, u"Your account at %1 is ready"_s,
          u"Your account %1 at %2 was approved. Sign in with the password that you chose."_s, u"No account at %1"_s,
          u"You asked for the account %1 at %2. It was not made.\n\nReason: %3"_s}},
        {u"pl"_s,
         {u"Nowe hasło w %1"_s,
          u"Poproszono o nowe hasło do konta %1 w %2.\n\nKod: %3\n\nDziała raz, przez 30 minut."_s,
          u"Nowe hasło można ustawić tutaj: %1"_s, u"Jeśli to nie Ty, nic nie rób: hasło się nie zmieni."_s,
          u"Twoje hasło w %1 zostało zmienione"_s, u"Hasło do konta %1 w %2 zostało zmienione."_s,
          u"Jeśli to nie Ty, od razu powiadom administratora."_s, u"Twoje konto w %1 jest gotowe"_s,
          u"Twoje konto %1 w %2 zostało zatwierdzone. Zaloguj się wybranym hasłem."_s, u"Konto w %1 nie powstało"_s,
          u"Poproszono o konto %1 w %2. Nie zostało utworzone.\n\nPowód: %3"_s}},
        {u"de"_s,
         {u"Ein neues Passwort bei %1"_s,
          u"Für das Konto %1 bei %2 wurde ein neues Passwort angefordert.\n\nCode: %3\n\nEr gilt einmal und 30 Minuten "
          "lang."_s,
          u"Das neue Passwort wird hier gesetzt: %1"_s,
          u"Wenn Sie das nicht waren, ist nichts zu tun: Das Passwort bleibt, wie es ist."_s,
          u"Ihr Passwort bei %1 wurde geändert"_s, u"Das Passwort des Kontos %1 bei %2 wurde geändert."_s,
          u"Wenn Sie das nicht waren, verständigen Sie sofort die Administration."_s, u"Ihr Konto bei %1 ist bereit"_s,
          u"Ihr Konto %1 bei %2 wurde freigegeben. Melden Sie sich mit dem Passwort an, das Sie gewählt haben."_s,
          u"Kein Konto bei %1"_s, u"Sie haben das Konto %1 bei %2 beantragt. Es wurde nicht angelegt.\n\nGrund: %3"_s}},
        {u"ar"_s,
         {u"كلمة مرور جديدة في %1"_s,
          u"طُلبت كلمة مرور جديدة للحساب %1 في %2.\n\nالرمز: %3\n\nيعمل مرة واحدة ولمدة 30 دقيقة."_s,
          u"عيّن كلمة المرور الجديدة هنا: %1"_s, u"إن لم تكن أنت من طلبها فلا تفعل شيئًا: تبقى كلمة المرور كما هي."_s,
          u"تغيّرت كلمة مرورك في %1"_s, u"تغيّرت كلمة مرور الحساب %1 في %2."_s,
          u"إن لم تكن أنت من غيّرها فأبلغ المسؤول فورًا."_s, u"حسابك في %1 جاهز"_s,
          u"تمت الموافقة على حسابك %1 في %2. سجّل الدخول بكلمة المرور التي اخترتها."_s, u"لم يُنشأ حساب في %1"_s,
          u"طلبتَ الحساب %1 في %2. لم يُنشأ.\n\nالسبب: %3"_s}},
    };
    const auto it = all.constFind(language.section(u'-', 0, 0).toLower());
    return it == all.constEnd() ? *all.constFind(u"en"_s) : *it;
}

} // namespace

MailText resetMail(const QString &language, const QString &siteName, const QString &userName, const QString &code,
                   const QString &link)
{
    const Words &words = wordsOf(language);
    QString text = words.reset.arg(userName, siteName, code);
    if (!link.isEmpty())
        text += u'\n' + words.resetLink.arg(link);
    return {words.resetSubject.arg(siteName), text + u"\n\n"_s + words.notYou + u'\n'};
}

MailText passwordChangedMail(const QString &language, const QString &siteName, const QString &userName)
{
    const Words &words = wordsOf(language);
    return {words.changedSubject.arg(siteName),
            words.changed.arg(userName, siteName) + u"\n\n"_s + words.tellSomebody + u'\n'};
}

MailText registrationApprovedMail(const QString &language, const QString &siteName, const QString &userName)
{
    const Words &words = wordsOf(language);
    return {words.approvedSubject.arg(siteName), words.approved.arg(userName, siteName) + u'\n'};
}

MailText registrationRefusedMail(const QString &language, const QString &siteName, const QString &userName,
                                 const QString &reason)
{
    const Words &words = wordsOf(language);
    return {words.refusedSubject.arg(siteName), words.refused.arg(userName, siteName, reason) + u'\n'};
}

} // namespace gemba::identity
