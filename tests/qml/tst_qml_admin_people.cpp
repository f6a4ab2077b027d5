// The people who have an account, run from the admin tool as a person does: cards, photo, codes by mail, PIN.
#include "desk_fixture.h"

#include <user_badges.h>
#include <user_details.h>
#include <user_editor.h>
#include <user_photo.h>
#include <users_model.h>

#include <portrait.h>
#include <theme.h>

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::admin;
using namespace gemba::shell;

namespace {

/// The users page with somebody chosen.
struct PersonDesk : DeskFixture
{
    explicit PersonDesk(const QString &whose = u"u-0113"_s, const QString &tab = {},
                        const QString &variant = u"normal"_s)
        : DeskFixture(variant, u"users"_s)
    {
        model<UsersModel>()->setCurrentKey(whose);
        settle();
        if (!tab.isEmpty() && !press(tab))
            qFatal("there is no tab %s", qPrintable(tab));
    }
};

QByteArray pngOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 7 % 256, y * 5 % 256, (x * y) % 256));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace

class AdminPeopleTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase() { gemba::ui::applyDefaultFont(); }
    void aReaderTypesACard();
    void aCardThatBelongsToSomebodyIsRefused();
    void aCardIsTakenAway();
    void whoHasNoCardHasNone();
    void aPhotoOfAnySizeIsTaken();
    void whatIsNoPictureIsNotSent();
    void aPhotoIsRemovedAndComesBack();
    void aPhotoThatWasNotReadIsNotDeletedByTheWayBack();
    void aCodeIsMailed();
    void withoutAnAddressNoCodeIsMailed();
    void aPinIsSet();
    void aFirstPasswordIsTemporary();
    void aQuestionIsAboutThePersonItWasAskedOf();
    void aPhotoThatIsNoneIsNotDrawn();
};

void AdminPeopleTest::aReaderTypesACard()
{
    PersonDesk desk(u"u-0113"_s, u"Cards 2"_s);
    QVERIFY(desk.shows(u"C4"_s));
    QVERIFY(!desk.press(u"Give the card"_s));
    // A reader types the number and presses Enter.
    QVERIFY(desk.type(u"Hold it to the reader, or type its number"_s, u"0004711081"_s, true));
    const auto sent = desk.sent(u"users.addBadge"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["name"_L1].toString(), u"lead3"_s);
    QCOMPARE((*sent)["badge"_L1].toString(), u"0004711081"_s);
    QVERIFY(desk.controller.toast()->text().contains(u"7A"_s));
    QVERIFY(!desk.shows(u"0004711081"_s));
    QVERIFY(desk.controller.toast()->note().contains(u"ends all sessions"_s)); // the way back does more than it undoes
    desk.controller.toast()->act();
    desk.settle();
    QCOMPARE((*desk.sent(u"users.removeBadge"_s))["badge"_L1].toString(), u"b-90"_s);
}

void AdminPeopleTest::aCardThatBelongsToSomebodyIsRefused()
{
    PersonDesk desk(u"u-0113"_s, u"Cards 2"_s);
    desk.link.answerWith(u"users.addBadge"_s, refuse(ErrorCode::AlreadyExists));
    QVERIFY(desk.type(u"Hold it to the reader, or type its number"_s, u"12345678"_s));
    QVERIFY(desk.press(u"Give the card"_s));
    QCOMPARE(desk.controller.toast()->text(), u"The card was not given"_s);
}

void AdminPeopleTest::aCardIsTakenAway()
{
    PersonDesk desk(u"u-0113"_s, u"Cards 2"_s);
    const UserBadges &badges = *desk.model<UserBadges>();
    QCOMPARE(badges.keys().size(), 2);
    QVERIFY(desk.press(u"Take the card away: "_s + badges.titles()[1]));
    QVERIFY(!desk.sent(u"users.removeBadge"_s));
    QVERIFY(desk.press(u"Take it away"_s));
    const auto sent = desk.sent(u"users.removeBadge"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["name"_L1].toString(), u"lead3"_s);
    QCOMPARE((*sent)["badge"_L1].toString(), u"b-32"_s);
}

void AdminPeopleTest::whoHasNoCardHasNone()
{
    PersonDesk desk(u"u-0122"_s, u"Cards"_s);
    QVERIFY(desk.shows(u"has none"_s));
    QVERIFY(!desk.sent(u"users.badges"_s));
}

void AdminPeopleTest::aPhotoOfAnySizeIsTaken()
{
    PersonDesk desk(u"u-0201"_s, u"Photo"_s);
    const QString file = write(u"large.png"_s, pngOf({1600, 1200}));
    QVERIFY(!desk.press(u"Set the photo"_s));
    QVERIFY(desk.type(u"Picture file; type its path or drop it on the photo"_s, file));
    QVERIFY(desk.press(u"Set the photo"_s));
    const auto sent = desk.sent(u"users.setPhoto"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["user"_L1].toString(), u"u-0201"_s);
    const QByteArray photo = QByteArray::fromBase64((*sent)["photo"_L1].toString().toLatin1());
    QVERIFY2(photo.size() <= identity::maxPhotoBytes, qPrintable(QString::number(photo.size())));
    QVERIFY(photo.startsWith("\xff\xd8\xff") && photo.endsWith("\xff\xd9"));
    const QImage image = QImage::fromData(photo);
    QCOMPARE(image.size(), QSize(320, 320));
}

void AdminPeopleTest::whatIsNoPictureIsNotSent()
{
    PersonDesk desk(u"u-0201"_s, u"Photo"_s);
    const QString label = u"Picture file; type its path or drop it on the photo"_s;
    QVERIFY(desk.type(label, write(u"words.jpg"_s, "these are words"), true));
    QVERIFY(desk.shows(u"no picture"_s));
    QVERIFY(desk.type(label, m_dir.filePath(u"not there"_s), true));
    QVERIFY(desk.shows(u"no such file"_s));
    QVERIFY(!desk.sent(u"users.setPhoto"_s));
}

void AdminPeopleTest::aPhotoIsRemovedAndComesBack()
{
    PersonDesk desk(u"u-0113"_s, u"Photo"_s);
    const QByteArray before = desk.model<UserPhoto>()->photo();
    QVERIFY(!before.isEmpty());
    QVERIFY(desk.press(u"Remove the photo of Lead 3"_s));
    QCOMPARE((*desk.sent(u"users.setPhoto"_s))["photo"_L1].toString(), QString());
    desk.controller.toast()->act();
    desk.settle();
    QCOMPARE(QByteArray::fromBase64((*desk.sent(u"users.setPhoto"_s))["photo"_L1].toString().toLatin1()), before);
}

void AdminPeopleTest::aPhotoThatWasNotReadIsNotDeletedByTheWayBack()
{
    DeskFixture desk(u"normal"_s, u"users"_s);
    desk.link.answerWith(u"users.photo"_s, refuse(ErrorCode::DatabaseUnavailable));
    desk.model<UsersModel>()->setCurrentKey(u"u-0113"_s);
    desk.settle();
    QVERIFY(desk.press(u"Photo"_s));
    QVERIFY(!desk.model<UserPhoto>()->failure().isEmpty());
    QVERIFY(desk.shows(desk.model<UserPhoto>()->failure()));
    desk.model<UserPhoto>()->set(write(u"new.png"_s, pngOf({320, 320})));
    desk.settle();
    QVERIFY(desk.sent(u"users.setPhoto"_s));
    QVERIFY(desk.controller.toast()->text().contains(u"new photo"_s));
    QVERIFY(desk.controller.toast()->action().isEmpty());
    QVERIFY(desk.model<UserPhoto>()->failure().isEmpty());
}

void AdminPeopleTest::aCodeIsMailed()
{
    PersonDesk desk;
    QVERIFY(desk.press(u"Mail a code to set a new password"_s));
    QVERIFY(!desk.sent(u"users.resetPassword"_s));
    QVERIFY(desk.press(u"Mail it"_s));
    const auto sent = desk.sent(u"users.resetPassword"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["name"_L1].toString(), u"lead3"_s);
    QVERIFY((*sent)["mail"_L1].toBool());
    QVERIFY(desk.controller.toast()->text().contains(u"lead3@north-works.example"_s));
    QVERIFY(desk.model<UserDetails>()->temporaryPassword().isEmpty());
    // The other way still shows a temporary one.
    QVERIFY(desk.press(u"Reset password"_s));
    QVERIFY(desk.press(u"Reset it"_s));
    QVERIFY(!desk.model<UserDetails>()->temporaryPassword().isEmpty());

    desk.link.answerWith(u"users.resetPassword"_s, refuse(ErrorCode::MailUnavailable));
    desk.model<UserDetails>()->mailReset();
    desk.settle();
    QCOMPARE(desk.controller.toast()->text(), u"No code was mailed"_s);
}

void AdminPeopleTest::withoutAnAddressNoCodeIsMailed()
{
    PersonDesk desk(u"u-0201"_s);
    QVERIFY(!desk.press(u"Mail a code to set a new password"_s));
}

void AdminPeopleTest::aPinIsSet()
{
    PersonDesk desk;
    QVERIFY(desk.press(u"Set a PIN"_s));
    const QString label = u"New PIN of Lead 3, 4 to 12 digits"_s;
    QVERIFY(desk.type(label, u"12a"_s));
    QVERIFY(!desk.press(u"Set it"_s));
    QVERIFY(desk.type(label, u"483920"_s, true));
    const auto sent = desk.sent(u"users.setPin"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["pin"_L1].toString(), u"483920"_s);
}

void AdminPeopleTest::aFirstPasswordIsTemporary()
{
    PersonDesk desk;
    desk.link.answerWith(u"users.create"_s, refuse(ErrorCode::AlreadyExists));
    auto *editor = desk.model<UserEditor>();
    editor->create();
    editor->setName(u"night7"_s);
    QCOMPARE(editor->fault(), QString());
    editor->save();
    desk.settle();
    const auto sent = desk.sent(u"users.create"_s);
    QVERIFY(sent);
    QVERIFY((*sent)["temporary"_L1].toBool());
}

void AdminPeopleTest::aQuestionIsAboutThePersonItWasAskedOf()
{
    PersonDesk desk;
    QVERIFY(desk.press(u"Reset password"_s));
    desk.model<UsersModel>()->setCurrentKey(u"u-0201"_s);
    desk.settle();
    QVERIFY(!desk.control(u"Reset it"_s));
}

void AdminPeopleTest::aPhotoThatIsNoneIsNotDrawn()
{
    desk::Portrait portrait;
    portrait.setFile("these are words");
    QVERIFY(!portrait.readable());
    portrait.setFile(pngOf({5000, 20})); // what unpacks to more than a photo
    QVERIFY(!portrait.readable());
    portrait.setFile(pngOf({64, 64}));
    QVERIFY(portrait.readable());
    portrait.setFile({});
    QVERIFY(!portrait.readable());
}

QTEST_MAIN(AdminPeopleTest)
#include "tst_qml_admin_people.moc"
