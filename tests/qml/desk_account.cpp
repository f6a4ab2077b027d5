// The own account, worked as a person does: by the names of what stands on the page. For both programs.
#include "desk_fixture.h"

#include <account_model.h>
#include <palette_model.h>
#include <sessions_model.h>

#include <theme.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::shell;

namespace {

const QString kOld = u"the words so far"_s;
const QString kNew = u"fifteen letters or more"_s;

} // namespace

class DeskAccountTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { gemba::ui::applyDefaultFont(); }
    void thePersonInTheStripLeadsHere();
    void goToLeadsToTheForms();
    void thePasswordIsChanged();
    void aRefusedPasswordIsSaidAtItsField();
    void theSecondFactorIsSetUp();
    void theSecondFactorIsTurnedOffWithThePassword();
    void newRecoveryCodesAreShownOnce();
    void keysThatWereNotReadAreNotCalledNone();
    void anOwnKeyIsRevokedByItsPrefix();
    void whoHasNoKeysHearsOfNone();
    void anotherSessionIsEnded();
    void allOtherSessionsAreEnded();
    void theOwnSessionIsSignedOut();
    void whatIsShownOnceIsForgottenWithThePage();
    void aForgottenPasswordIsSetWithAMailedCode();
    void anAccountIsAskedFor();
    void whereAccountsAreMadeByOthersThisIsSaid();
    void onlyWaysThatAreOpenAreOffered_data();
    void onlyWaysThatAreOpenAreOffered();
    void theLengthThatTheServerWantsIsSaid();
};

void DeskAccountTest::thePersonInTheStripLeadsHere()
{
    DeskFixture desk;
    const Person person = desk.link.person();
    const StripModel &strip = *desk.controller.strip();
    QVERIFY(desk.press(strip.userName() + u", "_s + strip.userRole()));
    QCOMPARE(desk.controller.page(), u"account"_s);
    QVERIFY(desk.shows(person.email));
}

void DeskAccountTest::goToLeadsToTheForms()
{
    DeskFixture desk;
    PaletteModel &palette = *desk.controller.palette();
    palette.open();
    desk.settle();
    palette.search(u"change my password"_s);
    QCOMPARE(palette.rowCount(), 1);
    palette.go(0);
    desk.settle();
    QCOMPARE(desk.model<AccountModel>()->form(), AccountModel::Form::Password);
    QVERIFY(desk.control(u"Password so far"_s));
}

void DeskAccountTest::thePasswordIsChanged()
{
    DeskFixture desk(u"normal"_s, u"account"_s);
    const int asked = desk.sentTimes(u"sessions.mine"_s);
    QVERIFY(desk.press(u"Change the password"_s));
    QVERIFY(!desk.press(u"Change the password"_s)); // nothing typed yet
    QVERIFY(desk.type(u"Password so far"_s, kOld));
    QVERIFY(desk.type(u"New password"_s, kNew));
    QVERIFY(desk.type(u"New password, once more"_s, u"something else"_s));
    QVERIFY(desk.press(u"Change the password"_s));
    QVERIFY(!desk.sent(u"session.changePassword"_s));
    QVERIFY(desk.shows(u"differ"_s));
    QVERIFY(desk.type(u"New password, once more"_s, kNew, true));
    const auto sent = desk.sent(u"session.changePassword"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["current"_L1].toString(), kOld);
    QCOMPARE((*sent)["password"_L1].toString(), kNew);
    QCOMPARE(desk.model<AccountModel>()->form(), AccountModel::Form::None);
    QCOMPARE(desk.controller.toast()->text(), u"Your password is changed"_s);
    QCOMPARE(desk.sentTimes(u"sessions.mine"_s), asked + 1); // the others have ended
}

void DeskAccountTest::aRefusedPasswordIsSaidAtItsField()
{
    DeskFixture desk(u"normal"_s, u"account"_s);
    desk.link.answerWith(u"session.changePassword"_s, refuse(ErrorCode::PasswordTooCommon));
    QVERIFY(desk.press(u"Change the password"_s));
    QVERIFY(desk.type(u"Password so far"_s, kOld));
    QVERIFY(desk.type(u"New password"_s, kNew));
    QVERIFY(desk.type(u"New password, once more"_s, kNew, true));
    QVERIFY(desk.shows(u"too easy to guess"_s));
    QVERIFY(desk.shows(u"1025"_s));
    QVERIFY(desk.press(u"Cancel"_s));
    QVERIFY(!desk.shows(u"too easy to guess"_s));
    QVERIFY(desk.press(u"Change the password"_s));
    QVERIFY(!desk.shows(u"too easy to guess"_s));
}

void DeskAccountTest::theSecondFactorIsSetUp()
{
    DeskFixture desk(u"normal"_s, u"account"_s);
    AccountModel &account = *desk.model<AccountModel>();
    account.setFactorUp();
    desk.settle();
    QVERIFY(desk.type(u"Password"_s, kOld, true));
    QCOMPARE((*desk.sent(u"session.enrolSecondFactor"_s))["password"_L1].toString(), kOld);
    QVERIFY(desk.shows(account.own()->secret()));
    QVERIFY(account.own()->secretUri().startsWith(u"otpauth://totp/"_s));
    QVERIFY(!desk.press(u"Go on"_s));
    QVERIFY(desk.type(u"Code of the app"_s, u"123 456"_s));
    QVERIFY(desk.press(u"Go on"_s));
    QCOMPARE((*desk.sent(u"session.confirmSecondFactor"_s))["code"_L1].toString(), u"123456"_s);
    QVERIFY(account.factorOn());
    QCOMPARE(account.form(), AccountModel::Form::Codes);
    QCOMPARE(account.own()->recoveryCodes().size(), 10);
    // They are not closed by accident.
    QVERIFY(!desk.control(u"Close"_s));
    QVERIFY(desk.press(u"Copy"_s));
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 9);
    QVERIFY(desk.press(u"I have them"_s));
    QVERIFY(account.own()->recoveryCodes().isEmpty());
    QVERIFY(desk.press(u"Turn the second factor off"_s));
}

void DeskAccountTest::theSecondFactorIsTurnedOffWithThePassword()
{
    DeskFixture desk(u"normal"_s, u"account"_s);
    AccountModel &account = *desk.model<AccountModel>();
    account.turnFactorOff();
    desk.settle();
    QVERIFY(!desk.press(u"Turn off"_s));
    desk.link.answerWith(u"session.disableSecondFactor"_s, refuse(ErrorCode::PasswordWrong));
    QVERIFY(desk.type(u"Password"_s, kOld));
    QVERIFY(desk.press(u"Turn off"_s));
    QVERIFY(desk.shows(u"1024"_s));
    desk.link.answerWith(u"session.disableSecondFactor"_s, QJsonValue(QJsonObject()));
    QVERIFY(desk.type(u"Password"_s, kNew, true));
    QCOMPARE((*desk.sent(u"session.disableSecondFactor"_s))["password"_L1].toString(), kNew);
    QVERIFY(!account.factorOn());
    QVERIFY(desk.control(u"Set it up"_s));
}

void DeskAccountTest::newRecoveryCodesAreShownOnce()
{
    DeskFixture desk(u"normal"_s, u"account"_s);
    AccountModel &account = *desk.model<AccountModel>();
    account.makeCodes();
    desk.settle();
    QVERIFY(desk.type(u"Password"_s, kOld));
    QVERIFY(desk.press(u"Make them"_s));
    QCOMPARE((*desk.sent(u"session.newRecoveryCodes"_s))["password"_L1].toString(), kOld);
    QCOMPARE(account.own()->recoveryCodes().size(), 10);
    QVERIFY(desk.press(u"I have them"_s));
    QCOMPARE(account.form(), AccountModel::Form::None);
    QVERIFY(account.own()->recoveryCodes().isEmpty());
}

void DeskAccountTest::keysThatWereNotReadAreNotCalledNone()
{
    DeskFixture desk;
    desk.link.answerWith(u"apiKeys.mine"_s, refuse(ErrorCode::DatabaseUnavailable));
    desk.controller.open(u"account"_s);
    desk.settle();
    const AccountModel &account = *desk.model<AccountModel>();
    QVERIFY(account.keysFailed());
    QVERIFY(desk.shows(account.keysText()));
    desk.link.answerWith(u"apiKeys.mine"_s, QJsonValue(QJsonObject{{u"keys"_s, QJsonArray()}}));
    QVERIFY(desk.press(u"Try again"_s));
    QVERIFY(!account.keysFailed());
    QCOMPARE(account.keysText(), u"None"_s);
}

void DeskAccountTest::anOwnKeyIsRevokedByItsPrefix()
{
    DeskFixture desk(u"normal"_s, u"account"_s);
    const AccountModel &account = *desk.model<AccountModel>();
    QCOMPARE(account.keyNames().size(), 1);
    const QString prefix = account.keyPrefixes().constFirst();
    QVERIFY(desk.press(u"Revoke the key "_s + account.keyNames().constFirst()));
    QVERIFY(!desk.press(u"Revoke it"_s)); // it cannot be undone: the word first
    QVERIFY(!desk.sent(u"apiKeys.revokeMine"_s));
    QVERIFY(desk.type(u"Type “%1” to go on"_s.arg(prefix), prefix));
    const int asked = desk.sentTimes(u"apiKeys.mine"_s);
    QVERIFY(desk.press(u"Revoke it"_s));
    QCOMPARE((*desk.sent(u"apiKeys.revokeMine"_s))["key"_L1].toString(), u"k-9"_s);
    QCOMPARE(desk.sentTimes(u"apiKeys.mine"_s), asked + 1);
}

void DeskAccountTest::whoHasNoKeysHearsOfNone()
{
    DeskFixture desk;
    desk.link.answerWith(u"apiKeys.mine"_s, QJsonValue(QJsonObject{{u"keys"_s, QJsonArray()}}));
    desk.controller.open(u"account"_s);
    desk.settle();
    QCOMPARE(desk.model<AccountModel>()->keysShown(), desk.controller.may(u"apiKeys.manage"_s));
}

void DeskAccountTest::anotherSessionIsEnded()
{
    DeskFixture desk(u"normal"_s, u"account"_s);
    OwnSessionsModel &sessions = *desk.model<OwnSessionsModel>();
    QVERIFY(sessions.rows() >= 2);
    QVERIFY(!desk.press(u"End the chosen session"_s));
    const QString other = sessions.key(1);
    sessions.setCurrentKey(other);
    desk.settle();
    QVERIFY(desk.press(u"End the chosen session"_s));
    QVERIFY(!desk.sent(u"sessions.revoke"_s));
    QVERIFY(desk.press(u"End"_s));
    QCOMPARE((*desk.sent(u"sessions.revoke"_s))["session"_L1].toString(), other);
}

void DeskAccountTest::allOtherSessionsAreEnded()
{
    DeskFixture desk(u"normal"_s, u"account"_s);
    const int others = desk.model<OwnSessionsModel>()->others();
    QVERIFY(others >= 1);
    QVERIFY(desk.press(u"End all others"_s));
    QVERIFY(desk.press(u"End the others"_s));
    QCOMPARE(desk.sentTimes(u"sessions.revoke"_s), others);
    for (const OfflineLink::Call &call : desk.link.calls())
        if (call.method == "sessions.revoke"_L1)
            QVERIFY(call.params["session"_L1].toString() != desk.model<OwnSessionsModel>()->key(0));
}

void DeskAccountTest::theOwnSessionIsSignedOut()
{
    DeskFixture desk(u"normal"_s, u"account"_s);
    OwnSessionsModel &sessions = *desk.model<OwnSessionsModel>();
    sessions.setCurrentKey(sessions.key(0));
    QVERIFY(sessions.own());
    desk.settle();
    QVERIFY(desk.press(u"End the chosen session"_s));
    QVERIFY(desk.press(u"End"_s));
    QVERIFY(!desk.controller.inside());
    QVERIFY(!desk.sent(u"sessions.revoke"_s));
}

void DeskAccountTest::whatIsShownOnceIsForgottenWithThePage()
{
    DeskFixture desk(u"normal"_s, u"account"_s);
    desk.model<AccountModel>()->makeCodes();
    desk.settle();
    QVERIFY(desk.type(u"Password"_s, kOld, true));
    const QString code = desk.model<AccountModel>()->own()->recoveryCodes().value(0);
    QVERIFY(desk.shows(code));
    desk.controller.open(QString::fromLatin1(underTest().pages.front().id));
    desk.settle();
    desk.controller.open(u"account"_s);
    desk.settle();
    QVERIFY(!desk.shows(code));
    QVERIFY(desk.model<AccountModel>()->own()->recoveryCodes().isEmpty());
}

void DeskAccountTest::aForgottenPasswordIsSetWithAMailedCode()
{
    DeskFixture desk(u"signed-out"_s);
    QVERIFY(desk.press(u"Password forgotten"_s));
    QVERIFY(desk.type(u"Name"_s, u"ada"_s));
    QVERIFY(desk.press(u"Mail me a code"_s));
    QCOMPARE((*desk.sent(u"session.requestReset"_s))["name"_L1].toString(), u"ada"_s);
    QVERIFY(desk.type(u"Code from the mail"_s, u"ABCD"_s));
    QVERIFY(desk.type(u"New password"_s, kNew));
    QVERIFY(desk.type(u"New password, once more"_s, kOld, true));
    QVERIFY(!desk.sent(u"session.resetPassword"_s));
    desk.link.answerWith(u"session.resetPassword"_s, refuse(ErrorCode::ResetInvalid));
    QVERIFY(desk.type(u"New password, once more"_s, kNew, true));
    QVERIFY(desk.shows(u"1026"_s));
    desk.link.answerWith(u"session.resetPassword"_s, QJsonValue(QJsonObject()));
    QVERIFY(desk.press(u"Set the password"_s));
    const auto sent = desk.sent(u"session.resetPassword"_s);
    QCOMPARE((*sent)["token"_L1].toString(), u"ABCD"_s);
    QCOMPARE((*sent)["password"_L1].toString(), kNew);
    QCOMPARE(desk.controller.signIn()->step(), SignInModel::Step::Password);
    QVERIFY(desk.shows(u"new password is set"_s));

    QVERIFY(desk.press(u"Password forgotten"_s));
    QVERIFY(desk.press(u"I have a code already"_s));
    QVERIFY(desk.press(u"Back"_s));
    QCOMPARE(desk.controller.signIn()->step(), SignInModel::Step::Password);
}

void DeskAccountTest::anAccountIsAskedFor()
{
    DeskFixture desk(u"signed-out"_s);
    QVERIFY(desk.press(u"No account yet"_s));
    QVERIFY(desk.type(u"Sign-in name you wish for"_s, u"eve"_s));
    QVERIFY(desk.type(u"Your name as people say it"_s, u"Eve"_s));
    QVERIFY(desk.type(u"E-mail, where the answer goes; may stay empty"_s, u"eve@example.test"_s));
    QVERIFY(desk.type(u"Password"_s, kNew));
    QVERIFY(!desk.press(u"Ask"_s));
    QVERIFY(desk.type(u"Password, once more"_s, kNew, true));
    const auto sent = desk.sent(u"session.register"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["name"_L1].toString(), u"eve"_s);
    QCOMPARE((*sent)["displayName"_L1].toString(), u"Eve"_s);
    QCOMPARE((*sent)["email"_L1].toString(), u"eve@example.test"_s);
    QCOMPARE((*sent)["password"_L1].toString(), kNew);
    QVERIFY(desk.shows(u"administrator has said yes"_s));
}

void DeskAccountTest::whereAccountsAreMadeByOthersThisIsSaid()
{
    DeskFixture desk(u"signed-out"_s);
    desk.link.answerWith(u"session.register"_s, refuse(ErrorCode::RegistrationClosed));
    QVERIFY(desk.press(u"No account yet"_s));
    QVERIFY(desk.type(u"Sign-in name you wish for"_s, u"eve"_s));
    QVERIFY(desk.type(u"Password"_s, kNew));
    QVERIFY(desk.type(u"Password, once more"_s, kNew, true));
    QVERIFY(desk.shows(u"1027"_s));
}

void DeskAccountTest::onlyWaysThatAreOpenAreOffered_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("registration");
    QTest::addColumn<bool>("passwordReset");
    QTest::newRow("both") << true << true << true;
    QTest::newRow("no mail") << true << true << false;
    QTest::newRow("accounts are made by others") << true << false << true;
    QTest::newRow("neither, as it is set out of the box") << true << false << false;
    QTest::newRow("no answer") << false << false << false;
}
void DeskAccountTest::onlyWaysThatAreOpenAreOffered()
{
    QFETCH(bool, known);
    QFETCH(bool, registration);
    QFETCH(bool, passwordReset);
    // Asked anew whenever somebody has signed out: it may have been changed since.
    DeskFixture desk;
    if (known)
        desk.link.answerWith(u"session.ways"_s, QJsonValue(QJsonObject{{u"registration"_s, registration},
                                                                       {u"passwordReset"_s, passwordReset},
                                                                       {u"minPasswordLength"_s, 15},
                                                                       {u"minPasswordLengthWithSecondFactor"_s, 15}}));
    else
        desk.link.answerWith(u"session.ways"_s, refuse(ErrorCode::ServerUnreachable));
    desk.controller.signOut();
    desk.settle();
    QCOMPARE(desk.controller.signIn()->step(), SignInModel::Step::Password);
    QCOMPARE(desk.sentTimes(u"session.ways"_s), 1);
    QCOMPARE(desk.control(u"No account yet"_s) != nullptr, registration);
    QCOMPARE(desk.control(u"Password forgotten"_s) != nullptr, passwordReset);
    QVERIFY(desk.control(u"Another server"_s));
}

void DeskAccountTest::theLengthThatTheServerWantsIsSaid()
{
    DeskFixture desk;
    desk.link.answerWith(u"session.ways"_s, QJsonValue(QJsonObject{{u"registration"_s, true},
                                                                   {u"passwordReset"_s, true},
                                                                   {u"minPasswordLength"_s, 20},
                                                                   {u"minPasswordLengthWithSecondFactor"_s, 12}}));
    desk.controller.open(u"account"_s);
    desk.settle();
    QVERIFY(desk.press(u"Change the password"_s));
    const bool hasFactor = desk.link.person().secondFactor == identity::SecondFactorState::Enrolled;
    QVERIFY(desk.shows(hasFactor ? u"At least 12 characters."_s : u"At least 20 characters."_s));

    desk.controller.signOut();
    desk.settle();
    QVERIFY(desk.press(u"Password forgotten"_s));
    QVERIFY(desk.press(u"I have a code already"_s));
    QVERIFY(desk.shows(u"At least 20 characters, or 12 with a second factor."_s));
    QVERIFY(desk.press(u"Back"_s));
    QVERIFY(desk.press(u"No account yet"_s));
    QVERIFY(desk.shows(u"At least 20 characters."_s));
}

QTEST_MAIN(DeskAccountTest)
#include "desk_account.moc"
