#include "desk_fixture.h"
#include <account_model.h>
#include <sessions_model.h>
#include <users_model.h>
#include <registrations_model.h>
#include <people_import_model.h>
#include <theme.h>
#include <QTest>
#include <QFile>
using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::shell;
static QQuickItem *byType(QQuickItem *item, const QString &type)
{
    if (QString::fromLatin1(item->metaObject()->className()).startsWith(type)) return item;
    for (QQuickItem *c : item->childItems()) if (auto *f = byType(c, type)) return f;
    return nullptr;
}
class Pictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { gemba::ui::applyDefaultFont(); }
    void all()
    {
        const QString dir = qEnvironmentVariable("PICTURES");
        QFile f(dir + u"/people.jsonl"_s);
        if (!f.open(QIODevice::WriteOnly)) qFatal("x");
        f.write("{\"name\":\"anna\",\"roles\":[\"OPERATOR\"],\"hash\":\"x\"}\n{\"name\":\"piotr\",\"roles\":[\"OPERATOR\"],\"hash\":\"x\"}\nno object\n{\"name\":\"admin1\",\"roles\":[\"OPERATOR\"],\"hash\":\"x\"}\n");
        f.close();
        for (const auto &[language, scheme, size] : {std::tuple{u"en"_s, u"day"_s, QSize(1440, 900)}, {u"de"_s, u"night"_s, QSize(1440, 900)}, {u"pl"_s, u"day"_s, QSize(1100, 700)}, {u"ar"_s, u"night"_s, QSize(1440, 900)}, {u"ar"_s, u"day"_s, QSize(1100, 700)}}) {
            const auto save = [&, language = language, scheme = scheme, size = size](DeskFixture &desk, const QString &name) {
                desk.picture().save(u"%1/%2-%3-%4-%5.png"_s.arg(dir, name, language, scheme).arg(size.width()));
            };
#ifdef PICTURES_ADMIN
            {
                DeskFixture desk(u"normal"_s, u"users"_s, language, scheme, size);
                desk.model<admin::UsersModel>()->setCurrentKey(u"u-0113"_s);
                desk.settle();
                save(desk, u"users-access"_s);
                QQuickItem *pane = byType(desk.page(), u"UserPane"_s);
                pane->setProperty("tab", 1); desk.settle();
                byType(desk.page(), u"UserCards"_s)->setProperty("removing", u"b-32"_s); desk.settle();
                save(desk, u"users-cards"_s);
                pane->setProperty("tab", 2); desk.settle();
                save(desk, u"users-photo"_s);
                pane->setProperty("tab", 0); pane->setProperty("asking", u"mail"_s); desk.settle();
                save(desk, u"users-mail"_s);
                pane->setProperty("asking", u"pin"_s); desk.settle();
                save(desk, u"users-pin"_s);
            }
            {
                DeskFixture desk(u"normal"_s, u"newcomers"_s, language, scheme, size);
                save(desk, u"newcomers-list"_s);
                desk.model<admin::RegistrationsModel>()->setCurrentKey(u"r-1"_s); desk.settle();
                save(desk, u"newcomers-one"_s);
                byType(desk.page(), u"RegistrationsView"_s)->setProperty("refusing", true); desk.settle();
                save(desk, u"newcomers-refuse"_s);
                desk.page()->setProperty("tab", 1); desk.settle();
                save(desk, u"newcomers-import"_s);
                auto *import = desk.model<admin::PeopleImportModel>();
                import->setFile(f.fileName()); import->tryOut(); desk.settle();
                save(desk, u"newcomers-report"_s);
            }
            for (const QString &v : {u"empty"_s, u"failed"_s}) { DeskFixture desk(v, u"newcomers"_s, language, scheme, size); save(desk, u"newcomers-"_s + v); }
#endif
            {
                DeskFixture desk(u"normal"_s, u"account"_s, language, scheme, size);
                desk.model<OwnSessionsModel>()->setCurrentKey(desk.model<OwnSessionsModel>()->key(1)); desk.settle();
                save(desk, u"account"_s);
                auto *a = desk.model<AccountModel>();
                a->changePassword(); desk.settle(); save(desk, u"account-password"_s);
                a->own()->changePassword(u"a"_s, u"b"_s, u"c"_s); desk.settle(); save(desk, u"account-differ"_s);
                a->setFactorUp(); desk.settle(); save(desk, u"account-enrol1"_s);
                a->own()->beginEnrolment(u"x"_s); desk.settle(); save(desk, u"account-enrol2"_s);
                a->turnFactorOff(); desk.settle(); save(desk, u"account-off"_s);
                a->own()->makeCodes(u"x"_s); desk.settle(); save(desk, u"account-codes"_s);
            }
            {
                DeskFixture desk(u"signed-out"_s, {}, language, scheme, size);
                save(desk, u"signin"_s);
                desk.controller.signIn()->stranger()->begin(StrangersWay::Way::NewPassword); desk.settle(); save(desk, u"signin-forgot"_s);
                desk.controller.signIn()->stranger()->expectCode(); desk.settle(); save(desk, u"signin-code"_s);
                desk.controller.signIn()->stranger()->begin(StrangersWay::Way::Account); desk.settle(); save(desk, u"signin-account"_s);
            }
        }
    }
};
QTEST_MAIN(Pictures)
#include "tmp_pictures.moc"
