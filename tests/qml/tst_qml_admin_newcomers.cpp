// People who are to have an account, worked as a person does: who asks for one, and people from another system.
#include "desk_fixture.h"

#include <people_import_model.h>
#include <registrations_model.h>

#include <theme.h>

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::admin;
using namespace gemba::shell;

class AdminNewcomersTest : public QObject
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
    void theRailSaysWhoAsks();
    void whoAsksMeanwhileIsSaidAtOnce();
    void whoHasTheRightInSomeAreasIsNotTold();
    void aRequestIsApprovedForAnArea();
    void aTakenNameCanOnlyBeRefused();
    void aRequestIsRefusedWithAReason();
    void whetherPeopleMayAskIsSaid();
    void aFileIsTriedAndThenTaken();
    void anotherFileWantsAnotherTrial();
    void anImportThatStopsSaysHowFarItCame();
};

void AdminNewcomersTest::theRailSaysWhoAsks()
{
    DeskFixture desk(u"normal"_s, u"users"_s);
    QVERIFY(desk.control(u"New people, 3"_s));
    QCOMPARE(desk.sentTimes(u"users.registrations"_s), 1); // by the window, for the page too
    QVERIFY(desk.press(u"3 people ask for an account"_s));
    QCOMPARE(desk.controller.page(), u"newcomers"_s);
    DeskFixture nobody(u"empty"_s, u"users"_s);
    QVERIFY(nobody.control(u"New people"_s));
}

void AdminNewcomersTest::whoAsksMeanwhileIsSaidAtOnce()
{
    DeskFixture desk(u"empty"_s, u"users"_s);
    QCOMPARE(desk.controller.pages()->count(u"newcomers"_s), -1);
    identity::ListRegistrations::Reply waiting;
    waiting.registrations.append(identity::Registration{});
    desk.link.answerWith(u"users.registrations"_s, QJsonValue(wire::encode(waiting)));
    desk.link.tell(QString::fromLatin1(identity::RegistrationChanged::topic.name),
                   wire::encode(identity::RegistrationChanged{u"r-9"_s, identity::RegistrationStep::Asked}));
    desk.settle();
    QCOMPARE(desk.controller.pages()->count(u"newcomers"_s), 1);
}

void AdminNewcomersTest::whoHasTheRightInSomeAreasIsNotTold()
{
    DeskFixture desk(u"signed-out"_s);
    desk.link.answerWith(u"users.registrations"_s, refuse(ErrorCode::PermissionDenied));
    desk.link.signIn({u"ada"_s, {}, {}}, [](const Result<void> &) {});
    desk.settle();
    QCOMPARE(desk.sentTimes(u"users.registrations"_s), 1);
    QCOMPARE(desk.controller.pages()->count(u"newcomers"_s), -1);
}

void AdminNewcomersTest::aRequestIsApprovedForAnArea()
{
    DeskFixture desk(u"normal"_s, u"newcomers"_s);
    RegistrationsModel &requests = *desk.model<RegistrationsModel>();
    QCOMPARE(requests.rows(), 3);
    requests.setCurrentKey(u"r-1"_s);
    desk.settle();
    QCOMPARE(requests.grants()->count(), 1);
    QVERIFY(desk.type(u"Areas of role 1"_s, u"Press shop"_s, true));
    const int asked = desk.sentTimes(u"users.registrations"_s);
    QVERIFY(desk.press(u"Make the account"_s));
    const auto sent = desk.sent(u"users.approveRegistration"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["registration"_L1].toString(), u"r-1"_s);
    const QJsonObject grant = (*sent)["grants"_L1].toArray().first().toObject();
    QCOMPARE(grant["role"_L1].toString(), u"OPERATOR"_s);
    QCOMPARE(grant["areas"_L1].toArray(), QJsonArray{u"Press shop"_s});
    QCOMPARE(desk.controller.toast()->text(), u"Joanna Lis has an account"_s);
    QCOMPARE(desk.sentTimes(u"users.registrations"_s), asked + 1);
    QVERIFY(!requests.chosen());
    // Without a role there is no account.
    requests.setCurrentKey(u"r-3"_s);
    desk.settle();
    requests.grants()->remove(0);
    desk.settle();
    QVERIFY(!desk.press(u"Make the account"_s));
}

void AdminNewcomersTest::aTakenNameCanOnlyBeRefused()
{
    DeskFixture desk(u"normal"_s, u"newcomers"_s);
    desk.model<RegistrationsModel>()->setCurrentKey(u"r-2"_s);
    desk.settle();
    QVERIFY(!desk.press(u"Make the account"_s));
    QVERIFY(desk.shows(u"already"_s));
    QVERIFY(!desk.sent(u"users.approveRegistration"_s));
}

void AdminNewcomersTest::aRequestIsRefusedWithAReason()
{
    DeskFixture desk(u"normal"_s, u"newcomers"_s);
    desk.model<RegistrationsModel>()->setCurrentKey(u"r-3"_s);
    desk.settle();
    QVERIFY(desk.press(u"Refuse"_s));  // asks
    QVERIFY(!desk.press(u"Refuse"_s)); // no reason, no word
    QVERIFY(desk.type(u"Reason"_s, u"Ask your shift lead first"_s));
    QVERIFY(!desk.press(u"Refuse"_s));
    QVERIFY(desk.type(u"Type “refuse” to go on"_s, u"refuse"_s));
    QVERIFY(desk.press(u"Refuse"_s));
    const auto sent = desk.sent(u"users.refuseRegistration"_s);
    QVERIFY(sent);
    QCOMPARE((*sent)["registration"_L1].toString(), u"r-3"_s);
    QCOMPARE((*sent)["reason"_L1].toString(), u"Ask your shift lead first"_s);
}

void AdminNewcomersTest::whetherPeopleMayAskIsSaid()
{
    DeskFixture desk(u"normal"_s, u"newcomers"_s);
    QVERIFY(desk.model<RegistrationsModel>()->isOpen());
    QVERIFY(desk.shows(u"security.registration"_s));
    desk.link.answerWith(
        u"system.settings"_s,
        QJsonValue(QJsonObject{{u"settings"_s, QJsonArray{QJsonObject{{u"key"_s, u"security.registration"_s},
                                                                      {u"section"_s, u"security"_s},
                                                                      {u"value"_s, u"false"_s},
                                                                      {u"default"_s, u"false"_s},
                                                                      {u"origin"_s, u"default"_s},
                                                                      {u"doc"_s, QString()},
                                                                      {u"expects"_s, QString()},
                                                                      {u"choices"_s, QJsonArray()},
                                                                      {u"life"_s, u"restart"_s},
                                                                      {u"environment"_s, QString()},
                                                                      {u"version"_s, 0}}}}}));
    desk.link.answerWith(u"users.registrations"_s, QJsonValue(QJsonObject{{u"registrations"_s, QJsonArray()}}));
    desk.controller.open(u"newcomers"_s);
    desk.settle();
    QVERIFY(!desk.model<RegistrationsModel>()->isOpen());
    QVERIFY(desk.shows(u"Registration is turned off"_s));
}

void AdminNewcomersTest::aFileIsTriedAndThenTaken()
{
    DeskFixture desk(u"normal"_s, u"users"_s);
    QVERIFY(desk.press(u"Import"_s));
    QCOMPARE(desk.controller.page(), u"newcomers"_s);
    const QByteArray line = R"({"name":"%1","roles":["OPERATOR"],"hash":"$2b$12$abcdefghijklmnopqrstuv"})";
    const auto of = [&](const char *name) { return QByteArray(line).replace("%1", name); };
    const QString file =
        write(u"people.jsonl"_s, of("anna") + "\n\n" + of("piotr") + "\nno object\n" + of("admin1") + "\n");
    QVERIFY(!desk.press(u"Take them"_s));
    QVERIFY(desk.type(u"File of people, one JSON object a line; type its path or drop it here"_s, file));
    QVERIFY(desk.press(u"Try"_s));
    auto sent = desk.sent(u"users.import"_s);
    QVERIFY(sent);
    QVERIFY((*sent)["dryRun"_L1].toBool());
    QCOMPARE((*sent)["people"_L1].toArray().size(), 3);
    PeopleImportModel &import = *desk.model<PeopleImportModel>();
    QCOMPARE(import.takeable(), 2);
    QCOMPARE(import.rows(), 4);
    // Lines are those of the file, whatever was sent.
    QStringList lines;
    for (int row = 0; row < import.rows(); ++row)
        lines.append(import.key(row));
    QCOMPARE(lines, (QStringList{u"1"_s, u"3"_s, u"4"_s, u"5"_s}));
    QVERIFY(desk.press(u"Only what is refused"_s));
    QCOMPARE(import.rows(), 2);
    QVERIFY(desk.press(u"Only what is refused"_s));

    QVERIFY(desk.press(u"Take them"_s)); // asks
    QCOMPARE(desk.sentTimes(u"users.import"_s), 1);
    desk.link.answerWith(
        u"users.import"_s,
        QJsonValue(QJsonObject{
            {u"lines"_s,
             QJsonArray{QJsonObject{{u"line"_s, 1}, {u"name"_s, u"anna"_s}, {u"outcome"_s, u"created"_s}},
                        QJsonObject{{u"line"_s, 2}, {u"name"_s, u"piotr"_s}, {u"outcome"_s, u"created"_s}}}}}));
    QVERIFY(desk.press(u"Take them"_s));
    sent = desk.sent(u"users.import"_s);
    QVERIFY(!(*sent)["dryRun"_L1].toBool());
    QCOMPARE((*sent)["people"_L1].toArray().size(), 2);
    QCOMPARE(import.report(), u"2 people have an account now"_s);
    QCOMPARE(import.takeable(), 0); // they are not taken twice
    QCOMPARE(import.rows(), 4);
}

void AdminNewcomersTest::anotherFileWantsAnotherTrial()
{
    DeskFixture desk(u"normal"_s, u"newcomers"_s);
    PeopleImportModel &import = *desk.model<PeopleImportModel>();
    import.setFile(write(u"one.jsonl"_s, R"({"name":"p","roles":["OPERATOR"],"hash":"x"})"));
    import.tryOut();
    desk.settle();
    QVERIFY(import.takeable() > 0);
    import.setFile(u"file://"_s + write(u"empty.jsonl"_s, "\n\n"));
    QVERIFY(!import.reported());
    QCOMPARE(import.takeable(), 0);
    import.tryOut();
    QVERIFY(!import.fault().isEmpty());
    import.setFile(m_dir.filePath(u"nowhere"_s));
    import.tryOut();
    QVERIFY(!import.fault().isEmpty());
    QCOMPARE(desk.sentTimes(u"users.import"_s), 1);
}

void AdminNewcomersTest::anImportThatStopsSaysHowFarItCame()
{
    DeskFixture desk(u"normal"_s, u"newcomers"_s);
    PeopleImportModel &import = *desk.model<PeopleImportModel>();
    QByteArray content;
    for (int i = 0; i < 120; ++i)
        content += R"({"name":"p)" + QByteArray::number(i) +
                   R"(","roles":["OPERATOR"],"hash":"x"})"
                   "\n";
    import.setFile(write(u"many.jsonl"_s, content));
    import.tryOut();
    desk.settle();
    QCOMPARE(desk.sentTimes(u"users.import"_s), 3); // fifty at a time
    desk.link.answerWith(u"users.import"_s, refuse(ErrorCode::PermissionDenied));
    import.take();
    desk.settle();
    QVERIFY(desk.controller.toast()->text().contains(u"taken so far: 0"_s));
    QVERIFY(!import.busy());
    QVERIFY(import.takeable() > 0); // nothing was taken, so all can be still
}

QTEST_MAIN(AdminNewcomersTest)
#include "tst_qml_admin_newcomers.moc"
