// The admin tool's own pages on the real server: its key compared and pinned, signed in, people made and changed, and the
// link lost and found again.

#include "house.h"

#include <account_model.h>
#include <admin_program.h>
#include <live_link.h>
#include <registrations_model.h>
#include <roles_model.h>
#include <sessions_model.h>
#include <shell_window.h>
#include <theme.h>
#include <totp.h>
#include <user_badges.h>
#include <user_details.h>
#include <user_editor.h>
#include <user_photo.h>
#include <users_model.h>

#include <QDir>
#include <QImage>
#include <QQuickItem>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Gemba_UiPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_DeskPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_ShellPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_BagsPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_FilesPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_AdminPlugin)

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::admin;
using namespace gemba::shell;
using namespace gemba::test;

namespace {

/// The secret as an authenticator app reads it (RFC 4648, base 32).
QByteArray fromBase32(const QString &text)
{
    QByteArray bytes;
    quint32 held = 0;
    int bits = 0;
    for (const QChar letter : text) {
        const ushort code = letter.unicode();
        held = (held << 5) | (code >= u'A' ? code - u'A' : code - u'2' + 26u);
        bits += 5;
        if (bits < 8)
            continue;
        bits -= 8;
        bytes.append(static_cast<char>((held >> bits) & 0xff));
    }
    return bytes;
}

} // namespace

class AdminStoryTest : public QObject
{
    Q_OBJECT

    House m_house;
    SystemClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<ShellSettings> m_settings;
    std::unique_ptr<LiveLink> m_link;
    std::unique_ptr<ShellController> m_controller;
    std::unique_ptr<ShellWindow> m_window;

    void openTool()
    {
        m_window.reset();
        m_controller.reset();
        m_link.reset();
        m_settings = std::make_unique<ShellSettings>(m_dir.filePath(u"admin.ini"_s), u"admin"_s);
        m_settings->setReducedMotion(true);
        m_link = std::make_unique<LiveLink>(*m_settings, program().kind, u"127.0.0.1:%1"_s.arg(m_house.port()),
                                            client::CredentialStore::openFile(m_dir.filePath(u"shared"_s)), m_clock);
        m_controller = std::make_unique<ShellController>(*m_link, *m_settings, program());
        m_window = std::make_unique<ShellWindow>(*m_controller);
        QVERIFY(m_window->load());
        m_window->resize(1440, 900);
        m_window->show();
        m_link->start();
    }
    QQuickItem *page() const
    {
        QQuickItem *loader = m_window->rootObject()->findChild<QQuickItem *>(u"page"_s);
        return loader ? loader->property("item").value<QQuickItem *>() : nullptr;
    }
    template <typename Model>
    Model *model() const
    {
        return page() ? page()->findChild<Model *>() : nullptr;
    }
    SignInModel::Step step() const { return m_controller->signIn()->step(); }

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyDefaultFont();
        m_house.configure(u"GEMBA_SECURITY_SECOND_FACTOR"_s, u"required"_s); // as it is shipped
        m_house.configure(u"GEMBA_SECURITY_REGISTRATION"_s, u"true"_s);
        QVERIFY(m_house.start());
        QVERIFY(m_house.addUser(u"chief"_s, u"SUPERUSER"_s));
        openTool();
    }

    void theServersWordsAreComparedOnce()
    {
        QTRY_COMPARE_WITH_TIMEOUT(step(), SignInModel::Step::Trust, patienceMs);
        // The words on the screen are those that the server itself tells.
        QCOMPARE(m_controller->signIn()->words().join(u' '), m_house.readyLine()["fingerprintWords"_L1].toString());
        m_controller->signIn()->trust(true);
        QTRY_COMPARE_WITH_TIMEOUT(step(), SignInModel::Step::Password, patienceMs);
    }

    void whoHasNoAccountAsksForOne()
    {
        StrangersWay &way = *m_controller->signIn()->stranger();
        way.begin(StrangersWay::Way::Account);
        QCOMPARE(step(), SignInModel::Step::Stranger);
        const QString chosen = u"nobody guesses these words"_s;
        way.askForAccount(u"newcomer"_s, u"New Comer"_s, {}, chosen, chosen);
        QTRY_VERIFY_WITH_TIMEOUT(!way.busy(), patienceMs);
        QCOMPARE(way.failure(), QString());
        QVERIFY(!way.outcome().isEmpty());
        QCOMPARE(step(), SignInModel::Step::Password);
    }

    void aWrongPasswordIsSaidAndTheRightOneGoesOn()
    {
        m_controller->signIn()->signIn(u"chief"_s, u"not the password at all"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_controller->signIn()->failure().isEmpty(), patienceMs);
        QVERIFY(!m_controller->inside());
        m_controller->signIn()->signIn(u"chief"_s, QString::fromUtf16(password));
        // The role insists on a second factor before anything else.
        QTRY_COMPARE_WITH_TIMEOUT(step(), SignInModel::Step::Enrol, patienceMs);
        QVERIFY(!m_controller->inside());
    }

    void theSecondFactorIsSetUpWithAnApp()
    {
        SignInModel &way = *m_controller->signIn();
        OwnAccess &own = *way.own();
        own.beginEnrolment(QString::fromUtf16(password));
        QTRY_VERIFY_WITH_TIMEOUT(!own.secret().isEmpty() || !own.failure().isEmpty(), patienceMs);
        QCOMPARE(own.failure(), QString());
        QVERIFY(own.secretUri().startsWith(u"otpauth://totp/"_s));
        const QByteArray secret = fromBase32(own.secret());
        own.confirmEnrolment(identity::totp::codeAt(secret, identity::totp::stepAt(m_clock.nowMs())));
        QTRY_COMPARE_WITH_TIMEOUT(step(), SignInModel::Step::RecoveryCodes, patienceMs);
        QCOMPARE(own.recoveryCodes().size(), 10);
        own.codesKept();
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->inside(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!m_controller->siteName().isEmpty(), patienceMs);
    }

    void aPersonIsMadeChangedAndSwitchedOff()
    {
        m_controller->open(u"users"_s);
        QTRY_VERIFY_WITH_TIMEOUT(model<UsersModel>() && model<UsersModel>()->rows() == 1, patienceMs);
        auto *editor = model<UserEditor>();
        QTRY_VERIFY_WITH_TIMEOUT(!editor->grants()->roleChoices().isEmpty(), patienceMs);
        editor->create();
        editor->setName(u"4711"_s);
        editor->setDisplayName(u"Night operator"_s);
        QCOMPARE(editor->fault(), QString());
        editor->save();
        QTRY_COMPARE_WITH_TIMEOUT(model<UsersModel>()->rows(), 2, patienceMs);

        QTRY_COMPARE_WITH_TIMEOUT(model<UserDetails>()->name(), u"Night operator"_s, patienceMs);
        editor->edit();
        editor->setDisplayName(u"Night shift"_s);
        QCOMPARE(editor->diff()->changes(), 1);
        editor->save();
        QTRY_COMPARE_WITH_TIMEOUT(model<UserDetails>()->name(), u"Night shift"_s, patienceMs);
        // The way back is offered, and goes back.
        QCOMPARE(m_controller->toast()->action(), u"Undo"_s);
        m_controller->toast()->act();
        QTRY_COMPARE_WITH_TIMEOUT(model<UserDetails>()->name(), u"Night operator"_s, patienceMs);

        auto *badges = model<UserBadges>();
        badges->add(u"0004711081"_s);
        QTRY_COMPARE_WITH_TIMEOUT(badges->keys().size(), 1, patienceMs);
        QImage face(800, 600, QImage::Format_RGB32);
        face.fill(Qt::gray);
        QVERIFY(face.save(m_dir.filePath(u"face.png"_s)));
        auto *photo = model<UserPhoto>();
        photo->set(m_dir.filePath(u"face.png"_s));
        QTRY_VERIFY_WITH_TIMEOUT(model<UserDetails>()->user()->hasPhoto, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(photo->known(), patienceMs);
        QCOMPARE(photo->fault(), QString());

        model<UserDetails>()->setActive(false);
        QTRY_VERIFY_WITH_TIMEOUT(!model<UserDetails>()->active(), patienceMs);
        const auto told = m_house.ctl({u"user"_s, u"list"_s, u"--json"_s});
        QVERIFY2(told.out.contains("4711"), told.out.constData());
    }

    void aRoleIsChangedForEverybodyAndBack()
    {
        m_controller->open(u"roles"_s);
        QTRY_VERIFY_WITH_TIMEOUT(model<RolesModel>() && model<RolesModel>()->rowCount() > 5, patienceMs);
        auto *roles = model<RolesModel>();
        QCOMPARE(roles->pending(), 0);
        roles->toggle();
        QCOMPARE(roles->pending(), 1);
        const QString role = roles->roleName();
        roles->save(u"the story needs it"_s);
        QTRY_COMPARE_WITH_TIMEOUT(roles->pending(), 0, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->toast()->action(), u"Undo"_s, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(roles->versions()->total() >= 2, patienceMs);
        QCOMPARE(roles->versions()->role(), role);
        m_controller->toast()->act();
        QTRY_VERIFY_WITH_TIMEOUT(roles->versions()->total() >= 3, patienceMs);
    }

    void aKilledServerIsSaidAndComesBack()
    {
        m_controller->open(u"users"_s);
        QTRY_VERIFY_WITH_TIMEOUT(model<UsersModel>() && model<UsersModel>()->rows() == 2, patienceMs);
        QVERIFY(m_house.kill());
        QTRY_COMPARE_WITH_TIMEOUT(m_link->status().phase, LinkPhase::Offline, patienceMs);
        m_controller->refresh();
        QVERIFY(!m_controller->strip()->lostText().isEmpty());
        QCOMPARE(model<UsersModel>()->page()->state(), PageState::State::Stale);
        QCOMPARE(model<UsersModel>()->rows(), 2); // still there to be read
        QVERIFY(m_house.start());
        QTRY_COMPARE_WITH_TIMEOUT(m_link->status().phase, LinkPhase::Live, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(model<UsersModel>()->page()->state(), PageState::State::Live, patienceMs);
        QVERIFY(m_controller->strip()->lostText().isEmpty());
    }

    void whoAskedGetsAnAccount()
    {
        m_controller->open(u"newcomers"_s);
        QTRY_VERIFY_WITH_TIMEOUT(model<RegistrationsModel>() && model<RegistrationsModel>()->rows() == 1, patienceMs);
        auto *requests = model<RegistrationsModel>();
        QTRY_VERIFY_WITH_TIMEOUT(requests->isOpen(), patienceMs);
        requests->setCurrentKey(requests->key(0));
        QTRY_COMPARE_WITH_TIMEOUT(requests->grants()->count(), 1, patienceMs);
        requests->approve();
        QTRY_COMPARE_WITH_TIMEOUT(requests->rows(), 0, patienceMs);
        QVERIFY(m_house.ctl({u"user"_s, u"list"_s}).out.contains("newcomer"));
    }

    void theOwnAccountIsSeenAndKept()
    {
        m_controller->open(u"account"_s);
        QTRY_VERIFY_WITH_TIMEOUT(model<OwnSessionsModel>() && model<OwnSessionsModel>()->rows() >= 1, patienceMs);
        auto *account = model<AccountModel>();
        QVERIFY(account->factorOn());
        account->own()->makeCodes(u"not the password at all"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!account->own()->failure().isEmpty(), patienceMs);
        account->own()->makeCodes(QString::fromUtf16(password));
        QTRY_COMPARE_WITH_TIMEOUT(account->own()->recoveryCodes().size(), 10, patienceMs);
        account->own()->codesKept();
    }

    void theSignInOutlivesTheProgramAndCarriesOver()
    {
        const auto store = client::CredentialStore::openFile(m_dir.filePath(u"shared"_s));
        const QUrl url = serverUrl(u"127.0.0.1:%1"_s.arg(m_house.port()));
        const auto ticket = [&] {
            std::optional<QByteArray> left;
            store->read(client::SharedSignIn::storeName(url), [&](const Result<std::optional<QByteArray>> &stored) {
                if (stored)
                    left = *stored;
            });
            return left;
        };
        QTRY_VERIFY_WITH_TIMEOUT(ticket().has_value(), patienceMs);
        openTool();
        // Neither the words nor a password are asked for.
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->inside(), patienceMs);
        QCOMPARE(m_link->person().name, u"chief"_s);

        // Another program of this station finds the same person signed in.
        const std::optional<QByteArray> before = ticket();
        QVERIFY(before.has_value());
        client::SessionOptions options;
        options.url = url;
        options.trust.caPem = m_settings->authority(url.toString());
        options.kind = identity::ClientKind::Console;
        client::Session console(options, m_clock);
        console.start();
        client::SharedSignIn carried(console, *store, url);
        carried.start();
        QTRY_VERIFY_WITH_TIMEOUT(console.user() && console.user()->name == "chief"_L1, patienceMs);

        // What the tool left is spent; the console left its own. Signing out there takes it away: nothing to carry over.
        QTRY_VERIFY_WITH_TIMEOUT(ticket().has_value() && ticket() != before, patienceMs);
        console.signOut();
        QTRY_VERIFY_WITH_TIMEOUT(!ticket().has_value(), patienceMs);
        QVERIFY(m_controller->inside());
        m_controller->signOut();
        QTRY_COMPARE_WITH_TIMEOUT(step(), SignInModel::Step::Password, patienceMs);
    }

    void thePinnedServerIsBelievedWithoutAsking()
    {
        openTool();
        QTRY_COMPARE_WITH_TIMEOUT(step(), SignInModel::Step::Password, patienceMs);
        QCOMPARE(m_controller->signIn()->name(), u"chief"_s);
    }
};

QTEST_MAIN(AdminStoryTest)
#include "tst_e2e_admin.moc"
