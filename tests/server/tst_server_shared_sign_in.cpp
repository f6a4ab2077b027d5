// One sign-in for the programs of a station: real client sessions, a real store, a real server.

#include <api_front.h>
#include <raw_client.h>

#include <identity_service.h>

#include <gemba/client/shared_sign_in.h>

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace gemba;

namespace {

const QString name = u"anna"_s;
const QString password = u"a long enough password"_s;

/// A server without its links.
struct House
{
    House()
    {
        settings.dataDirectory = folder.path();
        settings.config.security.secondFactor = u"optional"_s; // what it asks for has tests of its own
        modules = std::make_unique<server::Modules>(settings, clock);
        edge = std::make_unique<transport::Edge>(loopbackOptions(), clock);
        front = std::make_unique<server::ApiFront>(*modules, *edge, clock, QByteArray());
        url.setPort(edge->listen().value());
    }
    ~House()
    {
        front.reset();
        edge.reset();
    }

    QTemporaryDir folder;
    SystemClock clock;
    server::ServerSettings settings;
    std::unique_ptr<server::Modules> modules;
    std::unique_ptr<transport::Edge> edge;
    std::unique_ptr<server::ApiFront> front;
    QUrl url{u"ws://127.0.0.1/ws"_s};
};

/// A program of the station, with its own connection and its own look into the store that all share.
struct Program
{
    Program(const House &house, const QString &storeFolder, identity::ClientKind kind)
        : session(optionsFor(house, kind), house.clock)
        , store(client::CredentialStore::openFile(storeFolder))
        , shared(session, *store, house.url)
        , finished(&shared, &client::SharedSignIn::finished)
    {
        session.start();
    }
    static client::SessionOptions optionsFor(const House &house, identity::ClientKind kind)
    {
        client::SessionOptions options;
        options.url = house.url;
        options.kind = kind;
        options.timing.backoffMinMs = 50;
        return options;
    }
    bool signIn()
    {
        std::optional<Result<void>> outcome;
        session.signIn(name, password, [&](const Result<void> &result) { outcome = result; });
        return test::eventually([&] { return outcome.has_value(); }) && outcome->ok();
    }
    /// Whether the sign-in of another program carried over.
    bool carriesOver()
    {
        shared.start();
        return test::eventually([&] { return !finished.isEmpty(); }) && finished.takeFirst().first().toBool();
    }
    bool isSignedIn() const { return session.user() && session.user()->name == name; }
    std::optional<QByteArray> ticket() const
    {
        std::optional<QByteArray> out;
        store->read(client::SharedSignIn::storeName(session_url), [&](const Result<std::optional<QByteArray>> &stored) {
            if (stored)
                out = *stored;
        });
        return out;
    }

    client::Session session;
    std::unique_ptr<client::CredentialStore> store;
    client::SharedSignIn shared;
    QSignalSpy finished;
    QUrl session_url;
};

} // namespace

class SharedSignInTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<House> m_house;
    std::unique_ptr<QTemporaryDir> m_store;

    std::unique_ptr<Program> program(identity::ClientKind kind) const
    {
        auto made = std::make_unique<Program>(*m_house, m_store->path(), kind);
        made->session_url = m_house->url;
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        silenceLog(); // sign-ins are refused on purpose here
        m_house = std::make_unique<House>();
        client::Session first(Program::optionsFor(*m_house, identity::ClientKind::Admin), m_house->clock);
        first.start();
        std::optional<Result<void>> outcome;
        first.setUp(m_house->modules->identity().setupCode(), name, password,
                    [&](const Result<void> &result) { outcome = result; });
        QVERIFY(test::eventually([&] { return outcome.has_value(); }));
        QVERIFY(outcome->ok());
    }
    void init() { m_store = std::make_unique<QTemporaryDir>(); }
    void cleanupTestCase() { m_house.reset(); }

    void theSecondProgramIsSignedInByTheFirst()
    {
        const auto console = program(identity::ClientKind::Console);
        QVERIFY(!console->carriesOver()); // nobody has left anything
        QVERIFY(console->signIn());
        QTRY_VERIFY(console->ticket());
        const QByteArray first = *console->ticket();

        const auto admin = program(identity::ClientKind::Admin);
        QVERIFY(admin->carriesOver());
        QVERIFY(admin->isSignedIn());
        QTRY_VERIFY(admin->ticket() && *admin->ticket() != first); // it has left one of its own
        // And a third one uses that.
        const auto scanner = program(identity::ClientKind::Scanner);
        QVERIFY(scanner->carriesOver());
        QVERIFY(scanner->isSignedIn());
    }
    void twoThatStartAtOnceAreBothSignedIn()
    {
        const auto console = program(identity::ClientKind::Console);
        QVERIFY(console->signIn());
        QTRY_VERIFY(console->ticket());
        const auto one = program(identity::ClientKind::Admin);
        const auto two = program(identity::ClientKind::Scanner);
        one->shared.start();
        two->shared.start();
        QTRY_VERIFY(!one->finished.isEmpty() && !two->finished.isEmpty());
        // One of them came second; it found either the ticket of the first or nothing yet, never somebody else's session.
        QVERIFY(one->isSignedIn() || two->isSignedIn());
        for (const auto *one_of : {one.get(), two.get()})
            QCOMPARE(one_of->finished.first().first().toBool(), one_of->isSignedIn());
    }
    void signingOutTakesTheTicketAlong()
    {
        const auto console = program(identity::ClientKind::Console);
        QVERIFY(console->signIn());
        QTRY_VERIFY(console->ticket());
        std::optional<Result<void>> out;
        console->session.signOut([&](const Result<void> &result) { out = result; });
        QTRY_VERIFY(out && out->ok());
        QTRY_VERIFY(!console->ticket());
        QVERIFY(!program(identity::ClientKind::Admin)->carriesOver());
    }
    void signingOutAtTheStationEndsTheOthersToo()
    {
        const auto console = program(identity::ClientKind::Console);
        QVERIFY(console->signIn());
        QTRY_VERIFY(console->ticket());
        const auto admin = program(identity::ClientKind::Admin);
        QVERIFY(admin->carriesOver());
        QSignalSpy lost(&console->session, &client::Session::userLost);
        admin->session.signOut({}, client::Session::SignOut::Station);
        QTRY_COMPARE(lost.count(), 1);
        QTRY_VERIFY(!console->isSignedIn());
        QTRY_VERIFY(!admin->ticket());
    }
    void aSpentTicketIsForgotten()
    {
        const auto console = program(identity::ClientKind::Console);
        QVERIFY(console->signIn());
        QTRY_VERIFY(console->ticket());
        const QByteArray stolen = *console->ticket();
        QVERIFY(program(identity::ClientKind::Admin)->carriesOver());
        const auto thief = program(identity::ClientKind::Unknown);
        std::optional<Result<void>> outcome;
        thief->session.signInTicket(QString::fromLatin1(stolen), [&](const Result<void> &result) { outcome = result; });
        QTRY_VERIFY(outcome.has_value());
        QVERIFY(!outcome->ok());
        QCOMPARE(outcome->error().code, ErrorCode::TokenInvalid);
        // What nobody can use any more does not stay in the store.
        const auto late = program(identity::ClientKind::Unknown);
        late->store->write(client::SharedSignIn::storeName(m_house->url), stolen, [](const Result<void> &) {});
        QVERIFY(!late->carriesOver());
        QVERIFY(!late->ticket());
    }
};

QTEST_GUILESS_MAIN(SharedSignInTest)
#include "tst_server_shared_sign_in.moc"
