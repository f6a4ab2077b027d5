#include "program.h"
#include "scripted_server.h"

#include <identity_contract.h>

#include <gemba/client/trust.h>

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace gemba;
using namespace Qt::StringLiterals;
using test::ScriptedServer;
using test::TestPki;
using Answer = std::optional<Result<QJsonValue>>;

namespace {

struct Outcome
{
    int status = -1;
    QString out;
    QString err;
};

} // namespace

class ProgramTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    TestPki m_pki = TestPki::make();
    QTemporaryDir m_data;

    Outcome run(const QStringList &arguments, const QString &input = {})
    {
        QString text = input;
        Outcome outcome;
        QTextStream in(&text);
        QTextStream out(&outcome.out);
        QTextStream err(&outcome.err);
        outcome.status = ctl::runProgram(
            arguments, {in, out, err}, [&](const QString &) { return in.readLine(); }, m_clock);
        return outcome;
    }
    Outcome here(QStringList arguments, const QString &input = {})
    {
        arguments << u"--data"_s << m_data.path();
        return run(arguments, input);
    }
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(m_data.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
    }
    void announce(const ScriptedServer &server)
    {
        write(u"ca.pem"_s, m_pki.ca.toPem());
        write(u"control.json"_s, QJsonDocument(QJsonObject{{u"url"_s, server.url().toString()},
                                                           {u"caFile"_s, u"ca.pem"_s},
                                                           {u"secret"_s, u"s3cret"_s}})
                                     .toJson());
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(m_data.filePath(u"control.json"_s)); }

    void aUserIsCreatedWithSecretsFromStdin()
    {
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"session.local"_s, {});
        server.handle(u"users.create"_s, [](const ScriptedServer::Request &request) -> Answer {
            return Result<QJsonValue>(QJsonObject{{u"id"_s, u"u1"_s},
                                                  {u"name"_s, request.params["name"_L1]},
                                                  {u"displayName"_s, request.params["displayName"_L1]},
                                                  {u"roles"_s, request.params["roles"_L1]},
                                                  {u"language"_s, u"en"_s},
                                                  {u"active"_s, true},
                                                  {u"hasPin"_s, true}});
        });
        const Outcome outcome = here({u"user"_s, u"create"_s, u"ada"_s, u"--role"_s, u"ADMIN"_s, u"--password-stdin"_s,
                                      u"--pin-stdin"_s, u"--temporary"_s},
                                     u"a very long password\n4711\n"_s);
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out, u"Created ada (ADMIN).\n"_s);
        QCOMPARE(server.requestsOf(u"session.local"_s).first().params["secret"_L1].toString(), u"s3cret"_s);
        const QJsonObject params = server.requestsOf(u"users.create"_s).first().params;
        QCOMPARE(params["password"_L1].toString(), u"a very long password"_s);
        QCOMPARE(params["pin"_L1].toString(), u"4711"_s);
        QVERIFY(params["temporary"_L1].toBool());
    }

    void listsFollowTheirPages()
    {
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"session.local"_s, {});
        server.handle(u"users.list"_s, [](const ScriptedServer::Request &request) -> Answer {
            const bool second = request.params["cursor"_L1] == "more"_L1;
            QJsonObject reply{{u"users"_s, QJsonArray{QJsonObject{{u"id"_s, second ? u"u2"_s : u"u1"_s},
                                                                  {u"name"_s, second ? u"bob"_s : u"ada"_s},
                                                                  {u"displayName"_s, QString()},
                                                                  {u"roles"_s, QJsonArray()},
                                                                  {u"language"_s, u"en"_s},
                                                                  {u"active"_s, true},
                                                                  {u"hasPin"_s, false}}}}};
            if (!second)
                reply.insert(u"nextCursor"_s, u"more"_s);
            return Result<QJsonValue>(reply);
        });
        const Outcome human = here({u"user"_s, u"list"_s});
        QVERIFY(human.out.contains(u"ada"_s) && human.out.contains(u"bob"_s));
        const Outcome json = here({u"user"_s, u"list"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8())["users"_L1].toArray().size(), 2);
    }

    /// Only what the options say changes, and only at the version that whoever calls has read.
    void aStandardIsChangedAsItWasRead_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QJsonObject>("sent"); // empty: nothing
        QTest::addColumn<QString>("said");
        const QStringList renewed{u"--certificate"_s, u"C-2"_s, u"--due"_s, u"2027-03-14T00:00:00Z"_s};
        const auto params = [](const char *mark, int version, const QString &description, const QString &certificate,
                               qint64 dueAtMs, const QJsonValue &uncertainty) {
            QJsonObject out{{u"standard"_s, QString::fromLatin1(mark)},
                            {u"expectedVersion"_s, version},
                            {u"description"_s, description},
                            {u"certificate"_s, certificate},
                            {u"dueAtMs"_s, dueAtMs}};
            if (uncertainty.isDouble())
                out.insert(u"uncertainty"_s, uncertainty);
            return out;
        };
        constexpr qint64 kDueMs = 1'800'000'000'000;
        constexpr qint64 kRenewedMs = 1'804'982'400'000;
        const QJsonValue none;
        QTest::newRow("a new one") << QStringList{u"REF-09"_s} + renewed
                                   << params("REF-09", 0, QString(), u"C-2"_s, kRenewedMs, none) << QString();
        QTest::newRow("a new one without a certificate")
            << QStringList{u"REF-09"_s, u"--due"_s, u"2027-03-14T00:00:00Z"_s} << QJsonObject{} << u"not known yet"_s;
        QTest::newRow("one that was not read")
            << QStringList{u"REF-03"_s} + renewed << QJsonObject{} << u"--expected-version 4"_s;
        QTest::newRow("a renewed certificate")
            << QStringList{u"REF-03"_s, u"--expected-version"_s, u"4"_s} + renewed
            << params("REF-03", 4, u"Pt100"_s, u"C-2"_s, kRenewedMs, 0.05) << QString();
        QTest::newRow("somebody changed it meanwhile")
            << QStringList{u"REF-03"_s, u"--expected-version"_s, u"3"_s} + renewed
            << params("REF-03", 3, u"Pt100"_s, u"C-2"_s, kRenewedMs, 0.05) << QString(); // the server refuses it
        QTest::newRow("another uncertainty")
            << QStringList{u"REF-03"_s, u"--expected-version"_s, u"4"_s, u"--uncertainty"_s, u"0.5"_s}
            << params("REF-03", 4, u"Pt100"_s, u"C-1"_s, kDueMs, 0.5) << QString();
        QTest::newRow("no uncertainty any more")
            << QStringList{u"REF-03"_s, u"--expected-version"_s, u"4"_s,     u"--uncertainty"_s,
                           u"none"_s,   u"--description"_s,      u"Pt1000"_s}
            << params("REF-03", 4, u"Pt1000"_s, u"C-1"_s, kDueMs, none) << QString();
        for (const auto &text : {u"small"_s, u"nan"_s, u"inf"_s})
            QTest::newRow(qPrintable(u"no number: "_s + text))
                << QStringList{u"REF-03"_s, u"--expected-version"_s, u"4"_s, u"--uncertainty"_s, text} << QJsonObject{}
                << u"wants a number"_s;
    }
    void aStandardIsChangedAsItWasRead()
    {
        QFETCH(QStringList, options);
        QFETCH(QJsonObject, sent);
        QFETCH(QString, said);
        const QJsonObject standard{{u"name"_s, u"REF-03"_s},     {u"description"_s, u"Pt100"_s},
                                   {u"certificate"_s, u"C-1"_s}, {u"dueAtMs"_s, 1'800'000'000'000LL},
                                   {u"uncertainty"_s, 0.05},     {u"version"_s, 4}};
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"session.local"_s, {});
        server.reply(u"standards.list"_s, {{u"standards"_s, QJsonArray{standard}}});
        server.reply(u"standards.save"_s, standard);
        const Outcome outcome = here(QStringList{u"standard"_s, u"save"_s} + options);
        const auto requests = server.requestsOf(u"standards.save"_s);
        if (sent.isEmpty()) {
            QCOMPARE(outcome.status, 2);
            QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
            QVERIFY(requests.isEmpty());
            return;
        }
        QCOMPARE(outcome.err, QString());
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().params, sent);
    }

    void grantsStartFromWhatIsHeldNow_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QJsonArray>("grants");
        QTest::addColumn<QJsonArray>("excluded");
        const auto grant = [](const QString &role, const QJsonArray &areas) {
            return QJsonObject{{u"role"_s, role}, {u"areas"_s, areas}};
        };
        const QJsonObject lead = grant(u"LEAD"_s, {u"north"_s, u"south"_s});
        const QJsonObject reader = grant(u"READER"_s, {});
        const QJsonArray kept{u"audit.read"_s};
        QTest::newRow("grant everywhere") << QStringList{u"grant"_s, u"ada"_s, u"OPERATOR"_s}
                                          << QJsonArray{lead, reader, grant(u"OPERATOR"_s, {})} << kept;
        QTest::newRow("grant in an area") << QStringList{u"grant"_s, u"ADA"_s, u"OPERATOR"_s, u"--area"_s, u"west"_s}
                                          << QJsonArray{lead, reader, grant(u"OPERATOR"_s, {u"west"_s})} << kept;
        QTest::newRow("revoke") << QStringList{u"revoke"_s, u"ada"_s, u"LEAD"_s} << QJsonArray{reader} << kept;
        QTest::newRow("revoke in an area") << QStringList{u"revoke"_s, u"ada"_s, u"LEAD"_s, u"--area"_s, u"north"_s}
                                           << QJsonArray{grant(u"LEAD"_s, {u"south"_s}), reader} << kept;
        QTest::newRow("exclude") << QStringList{u"exclude"_s, u"ada"_s, u"alarms.shelve"_s} << QJsonArray{lead, reader}
                                 << QJsonArray{u"audit.read"_s, u"alarms.shelve"_s};
        QTest::newRow("no longer exclude") << QStringList{u"exclude"_s, u"ada"_s, u"audit.read"_s, u"--off"_s}
                                           << QJsonArray{lead, reader} << QJsonArray{};
    }
    void grantsStartFromWhatIsHeldNow()
    {
        QFETCH(QStringList, command);
        QFETCH(QJsonArray, grants);
        QFETCH(QJsonArray, excluded);
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"session.local"_s, {});
        const QJsonObject ada{
            {u"id"_s, u"u1"_s},
            {u"name"_s, u"ada"_s},
            {u"displayName"_s, u"Ada"_s},
            {u"roles"_s, QJsonArray{u"LEAD"_s, u"READER"_s}},
            {u"language"_s, u"en"_s},
            {u"active"_s, true},
            {u"hasPin"_s, false},
            {u"version"_s, 5},
            {u"excluded"_s, QJsonArray{u"audit.read"_s}},
            {u"grants"_s,
             QJsonArray{QJsonObject{{u"role"_s, u"LEAD"_s}, {u"areas"_s, QJsonArray{u"north"_s, u"south"_s}}},
                        QJsonObject{{u"role"_s, u"READER"_s}, {u"areas"_s, QJsonArray{}}}}}};
        QJsonObject adam = ada; // found by the same search, and not meant
        adam.insert(u"name"_s, u"adam"_s);
        adam.insert(u"id"_s, u"u2"_s);
        server.reply(u"users.list"_s, {{u"users"_s, QJsonArray{adam, ada}}});
        server.reply(u"users.save"_s, ada);
        const Outcome outcome = here(QStringList{u"user"_s} + command);
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.status, 0);
        const QJsonObject params = server.requestsOf(u"users.save"_s).first().params;
        QCOMPARE(params["user"_L1].toString(), u"u1"_s);
        QCOMPARE(params["expectedVersion"_L1].toInt(), 5);
        QCOMPARE(params["grants"_L1].toArray(), grants);
        QCOMPARE(params["excluded"_L1].toArray(), excluded);

        // What is not held cannot be revoked, and nothing is sent.
        QCOMPARE(here({u"user"_s, u"revoke"_s, u"ada"_s, u"ADMIN"_s}).status, 1);
        QCOMPARE(here({u"user"_s, u"show"_s, u"nobody"_s}).status, 1);
        QCOMPARE(server.requestsOf(u"users.save"_s).size(), 1);
    }

    void photosGoInAndOutAsFiles()
    {
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"session.local"_s, {});
        const QJsonObject ada{{u"id"_s, u"u1"_s},         {u"name"_s, u"ada"_s},    {u"displayName"_s, u"Ada"_s},
                              {u"roles"_s, QJsonArray()}, {u"language"_s, u"en"_s}, {u"active"_s, true},
                              {u"hasPin"_s, false}};
        server.reply(u"users.list"_s, {{u"users"_s, QJsonArray{ada}}});
        server.reply(u"users.setPhoto"_s, {});
        server.reply(u"users.photo"_s, {{u"mediaType"_s, u"image/png"_s}, {u"photo"_s, u"YWJj"_s}});
        write(u"ada.png"_s, "abc");
        const QString file = m_data.filePath(u"ada.png"_s);
        QCOMPARE(here({u"user"_s, u"set-photo"_s, u"ada"_s, file}).status, 0);
        QJsonObject params = server.requestsOf(u"users.setPhoto"_s).last().params;
        QCOMPARE(params["user"_L1].toString(), u"u1"_s);
        QCOMPARE(params["photo"_L1].toString(), u"YWJj"_s);
        QCOMPARE(here({u"user"_s, u"set-photo"_s, u"ada"_s, u"--remove"_s}).status, 0);
        QCOMPARE(server.requestsOf(u"users.setPhoto"_s).last().params["photo"_L1].toString(), QString());
        // Which of the two is not guessed, and nothing too large is sent.
        QCOMPARE(here({u"user"_s, u"set-photo"_s, u"ada"_s}).status, 2);
        QCOMPARE(here({u"user"_s, u"set-photo"_s, u"ada"_s, file, u"--remove"_s}).status, 2);
        write(u"large.png"_s, QByteArray(64 * 1024 + 1, 'x'));
        QCOMPARE(here({u"user"_s, u"set-photo"_s, u"ada"_s, m_data.filePath(u"large.png"_s)}).status, 2);
        QCOMPARE(server.requestsOf(u"users.setPhoto"_s).size(), 2);

        const QString out = m_data.filePath(u"out.png"_s);
        QCOMPARE(here({u"user"_s, u"photo"_s, u"ada"_s, out}).status, 0);
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("abc"));
        const Outcome json = here({u"user"_s, u"photo"_s, u"ada"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8())["mediaType"_L1].toString(), u"image/png"_s);
        const Outcome read = here({u"user"_s, u"show"_s, u"Ada"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(read.out.toUtf8())["id"_L1].toString(), u"u1"_s);
    }

    void ownSessionsAndResetsNeedNoRight()
    {
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"session.local"_s, {});
        server.reply(u"sessions.mine"_s, {{u"sessions"_s, QJsonArray{QJsonObject{{u"id"_s, u"s1"_s},
                                                                                 {u"user"_s, u"u1"_s},
                                                                                 {u"userName"_s, u"ada"_s},
                                                                                 {u"client"_s, u"console"_s},
                                                                                 {u"station"_s, QString()},
                                                                                 {u"address"_s, u"10.1.2.3"_s},
                                                                                 {u"sinceMs"_s, 1},
                                                                                 {u"lastUsedMs"_s, 1},
                                                                                 {u"idleEndsAtMs"_s, 1},
                                                                                 {u"endsAtMs"_s, 1},
                                                                                 {u"absoluteEndsAtMs"_s, 1},
                                                                                 {u"own"_s, true}}}}});
        server.reply(u"session.requestReset"_s, {});
        QVERIFY(here({u"session"_s, u"mine"_s}).out.contains(u"10.1.2.3"_s));
        const Outcome json = here({u"session"_s, u"mine"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8())["sessions"_L1].toArray().size(), 1);
        const Outcome asked = here({u"password"_s, u"request-reset"_s, u"ada"_s});
        QCOMPARE(asked.status, 0);
        QCOMPARE(server.requestsOf(u"session.requestReset"_s).last().params["name"_L1].toString(), u"ada"_s);
        QCOMPARE(here({u"password"_s, u"request-reset"_s, u"ada"_s, u"--json"_s}).out.trimmed(), u"{\n}"_s);
    }

    void ownKeysNeedNoRight()
    {
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"session.local"_s, {});
        identity::ApiKey key;
        key.id = u"k-9"_s;
        key.owner = UserId(u"ada"_s);
        key.name = u"reports"_s;
        server.reply(u"apiKeys.mine"_s, wire::encode(identity::ListApiKeys::Reply{{key}}));
        server.reply(u"apiKeys.revokeMine"_s, wire::encode(key));
        const auto listed = here({u"api-key"_s, u"list"_s, u"--mine"_s});
        QVERIFY2(listed.out.contains(u"reports"_s), qPrintable(listed.out + listed.err));
        QCOMPARE(here({u"api-key"_s, u"revoke"_s, u"k-9"_s, u"--mine"_s}).status, 0);
        QCOMPARE(server.requestsOf(u"apiKeys.revokeMine"_s).last().params["key"_L1].toString(), u"k-9"_s);
        QVERIFY(server.requestsOf(u"apiKeys.list"_s).isEmpty() && server.requestsOf(u"apiKeys.revoke"_s).isEmpty());
    }
    void requestsForAnAccountAreDecided()
    {
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"session.local"_s, {});
        server.reply(u"users.approveRegistration"_s, {{u"id"_s, u"u1"_s},
                                                      {u"name"_s, u"eve"_s},
                                                      {u"displayName"_s, u"Eve"_s},
                                                      {u"roles"_s, QJsonArray{u"OPERATOR"_s}},
                                                      {u"language"_s, u"en"_s},
                                                      {u"active"_s, true},
                                                      {u"hasPin"_s, false}});
        server.reply(u"users.refuseRegistration"_s, {});
        QCOMPARE(here({u"registration"_s, u"approve"_s, u"r1"_s, u"--role"_s, u"OPERATOR"_s, u"--area"_s, u"press"_s})
                     .status,
                 0);
        const QJsonObject params = server.requestsOf(u"users.approveRegistration"_s).last().params;
        const QJsonObject grant = params["grants"_L1].toArray().first().toObject();
        QCOMPARE(grant["role"_L1].toString(), u"OPERATOR"_s);
        QCOMPARE(grant["areas"_L1].toArray(), QJsonArray{u"press"_s});
        QCOMPARE(here({u"registration"_s, u"refuse"_s, u"r2"_s, u"--reason"_s, u"not ours"_s}).status, 0);
        QCOMPARE(server.requestsOf(u"users.refuseRegistration"_s).last().params["reason"_L1].toString(), u"not ours"_s);
    }

    void aRoleIsSavedFromTheDifference()
    {
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"session.local"_s, {});
        const QJsonObject role{
            {u"name"_s, u"WATCH"_s},        {u"title"_s, u"Watch"_s}, {u"builtIn"_s, false},
            {u"edited"_s, false},           {u"grantsAll"_s, false},  {u"permissions"_s, QJsonArray{u"audit.read"_s}},
            {u"sessionMinutes"_s, 45},      {u"idleMinutes"_s, 20},   {u"absoluteMinutes"_s, 400},
            {u"needsSecondFactor"_s, true}, {u"version"_s, 3}};
        server.reply(u"roles.list"_s, {{u"roles"_s, QJsonArray{role}}, {u"holders"_s, QJsonObject{{u"WATCH"_s, 2}}}});
        server.reply(u"roles.save"_s, role);
        server.reply(u"roles.preview"_s, {{u"added"_s, QJsonArray{u"audit.export"_s}},
                                          {u"removed"_s, QJsonArray{u"audit.read"_s}},
                                          {u"people"_s, 2},
                                          {u"signedIn"_s, 1},
                                          {u"lastHolderLost"_s, QJsonArray{u"audit.read"_s}}});
        const QString wish = u"{\"permissions\":[\"audit.export\"],\"reason\":\"exports only\"}"_s;
        const Outcome diff = here({u"role"_s, u"diff"_s, u"WATCH"_s}, wish);
        QCOMPARE(diff.status, 0);
        QVERIFY(diff.out.contains(u"+ audit.export\n- audit.read\n"_s));
        QVERIFY(diff.out.contains(u"Nobody would hold any more: audit.read."_s));
        QVERIFY(server.requestsOf(u"roles.save"_s).isEmpty());

        QCOMPARE(here({u"role"_s, u"save"_s, u"WATCH"_s}, wish).status, 0);
        const QJsonObject params = server.requestsOf(u"roles.save"_s).first().params;
        QCOMPARE(params["expectedVersion"_L1].toInt(), 3);
        QCOMPARE(params["permissions"_L1].toArray(), QJsonArray{u"audit.export"_s});
        QCOMPARE(params["sessionMinutes"_L1].toInt(), 45);
        QCOMPARE(params["needsSecondFactor"_L1].toBool(), true);
        QCOMPARE(params["reason"_L1].toString(), u"exports only"_s);
        // A name that is new makes a new role.
        QCOMPARE(here({u"role"_s, u"save"_s, u"FRESH"_s}, wish).status, 0);
        QCOMPARE(server.requestsOf(u"roles.save"_s).last().params["expectedVersion"_L1].toInt(), 0);
        QVERIFY(here({u"role"_s, u"list"_s}).out.contains(u"Watch"_s));
        QCOMPARE(here({u"role"_s, u"save"_s, u"WATCH"_s}, u"[]"_s).status, 2);
    }

    void refusalsSayWhyAndExitOne()
    {
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"session.local"_s, {});
        server.refuse(u"devices.remove"_s, ErrorCode::StateConflict, u"it still has sensors"_s);
        const Outcome human = here({u"device"_s, u"remove"_s, u"press-1"_s});
        QCOMPARE(human.status, 1);
        QCOMPARE(human.out, QString());
        QVERIFY(human.err.contains(u"3003"_s) && human.err.contains(u"REF0000001"_s) &&
                human.err.contains(u"it still has sensors"_s));
        const Outcome json = here({u"device"_s, u"remove"_s, u"press-1"_s, u"--json"_s});
        const QJsonObject error = QJsonDocument::fromJson(json.err.toUtf8())["error"_L1].toObject();
        QCOMPARE(error["code"_L1].toInt(), 3003);
        QCOMPARE(error["referenceId"_L1].toString(), u"REF0000001"_s);
        QVERIFY(!server.requestsOf(u"devices.remove"_s).first().idempotencyKey.isEmpty());
    }

    void savingASensorReadsItsVersionFirst()
    {
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"session.local"_s, {});
        server.reply(u"sensors.get"_s, {{u"version"_s, 7}});
        server.refuse(u"sensors.save"_s, ErrorCode::LimitsInconsistent);
        const QByteArray good = R"([{"sensor":"P1","name":"Pressure","area":"Press","device":"press-1",
            "source":{"kind":"mqtt","jsonPath":"v.P1"},"quantity":"pressure","unit":"bar","rangeLow":0,"rangeHigh":10,
            "intervalMs":1000,"limits":{"hi":8,"hihi":9}}])";
        const Outcome saved = here({u"sensor"_s, u"save"_s}, QString::fromUtf8(good));
        QCOMPARE(saved.status, 1);
        QCOMPARE(server.requestsOf(u"sensors.save"_s).first().params["expectedVersion"_L1].toInt(), 7);

        const qsizetype before = server.requests.size();
        QString slip = QString::fromUtf8(good);
        slip.replace(u"rangeHigh"_s, u"rangeHihg"_s);
        const Outcome refused = here({u"sensor"_s, u"save"_s, u"-"_s}, slip);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"rangeHigh"_s), qPrintable(refused.err));
        QCOMPARE(server.requests.size(), before + 1); // only session.local
        QCOMPARE(here({u"sensor"_s, u"save"_s}, u"{"_s).status, 2);
    }

    void anyMethodCanBeCalled()
    {
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"session.local"_s, {});
        server.handle(u"x.echo"_s, [](const ScriptedServer::Request &request) -> Answer {
            return Result<QJsonValue>(request.params);
        });
        const Outcome outcome = here({u"call"_s, u"x.echo"_s, uR"({"a":[1,2]})"_s, u"--key"_s, u"k1"_s});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(QJsonDocument::fromJson(outcome.out.toUtf8())["a"_L1].toArray().size(), 2);
        QCOMPARE(server.requestsOf(u"x.echo"_s).first().idempotencyKey, u"k1"_s);
        QCOMPARE(here({u"call"_s, u"x.echo"_s, u"[1]"_s}).status, 2);
    }

    void alarmsAreKeptSilentAndToldAgain_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("method");
        QTest::addColumn<bool>("reason");
        QTest::newRow("unshelve") << u"unshelve"_s << u"alarms.unshelve"_s << false;
        QTest::newRow("suppress") << u"suppress"_s << u"alarms.suppress"_s << true;
        QTest::newRow("unsuppress") << u"unsuppress"_s << u"alarms.unsuppress"_s << false;
        QTest::newRow("out of service") << u"out-of-service"_s << u"alarms.takeOutOfService"_s << true;
        QTest::newRow("return") << u"return"_s << u"alarms.returnToService"_s << false;
        QTest::newRow("reset") << u"reset"_s << u"alarms.reset"_s << false;
    }
    void alarmsAreKeptSilentAndToldAgain()
    {
        QFETCH(QString, word);
        QFETCH(QString, method);
        QFETCH(bool, reason);
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"session.local"_s, {});
        server.refuse(method, ErrorCode::StateConflict);
        QStringList line{u"alarm"_s, word, u"P1:hi"_s};
        if (reason)
            line << u"--reason"_s << u"pump away"_s;
        QCOMPARE(here(line).status, 1);
        const auto request = server.requestsOf(method).first();
        QCOMPARE(request.params["alarm"_L1].toString(), u"P1:hi"_s);
        QCOMPARE(request.params["reason"_L1].toString(), reason ? u"pump away"_s : QString());
        QVERIFY(!request.idempotencyKey.isEmpty());
    }

    void refusedMessagesAreShown()
    {
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"session.local"_s, {});
        server.reply(u"devices.quarantine"_s,
                     {{u"payloads"_s, QJsonArray{QJsonObject{{u"seq"_s, 1},
                                                             {u"timeMs"_s, 1},
                                                             {u"source"_s, u"gemba/v1/x/n/tele"_s},
                                                             {u"reason"_s, u"not a number"_s},
                                                             {u"sizeBytes"_s, 3},
                                                             {u"head"_s, u"LS0t"_s}}}}});
        const Outcome human = here({u"device"_s, u"quarantine"_s});
        QCOMPARE(human.status, 0);
        QVERIFY2(human.out.contains(u"not a number"_s) && human.out.contains(u"---"_s), qPrintable(human.out));
        const Outcome json = here({u"device"_s, u"quarantine"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8())["payloads"_L1].toArray().size(), 1);
    }

    void aListThatGoesOnSaysSo_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("rows");
        QTest::newRow("bags") << u"bag"_s << u"bags.list"_s << u"bags"_s;
        QTest::newRow("bills") << u"bill"_s << u"bills.list"_s << u"bills"_s;
        QTest::newRow("labels") << u"label"_s << u"labels.list"_s << u"ranges"_s;
    }
    void aListThatGoesOnSaysSo()
    {
        QFETCH(QString, command);
        QFETCH(QString, method);
        QFETCH(QString, rows);
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"session.local"_s, {});
        server.handle(method, [rows](const ScriptedServer::Request &request) -> Answer {
            QJsonObject reply{{rows, QJsonArray()}};
            if (request.params["limit"_L1].toInt() < 500)
                reply.insert(u"nextCursor"_s, u"c"_s);
            return Result<QJsonValue>(reply);
        });
        const Outcome some = here({command, u"list"_s});
        QCOMPARE(some.status, 0);
        QVERIFY2(some.out.contains(u"There are more"_s) && some.out.contains(u"--limit"_s), qPrintable(some.out));
        const Outcome all = here({command, u"list"_s, u"--limit"_s, u"500"_s});
        QCOMPARE(all.status, 0);
        QVERIFY2(!all.out.contains(u"There are more"_s), qPrintable(all.out));
    }

    void labelsAreWrittenIntoAFile()
    {
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"session.local"_s, {});
        server.reply(u"labels.print"_s,
                     {{u"fileName"_s, u"../../labels.zpl"_s}, {u"content"_s, u"XlhB"_s}, {u"labels"_s, 1}});
        const QString path = m_data.filePath(u"out.zpl"_s);
        const Outcome outcome =
            here({u"label"_s, u"print"_s, u"r-1"_s, u"--medium"_s, u"zpl"_s, u"--to"_s, path, u"--json"_s});
        QCOMPARE(outcome.status, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("^XA"));
        QVERIFY(!outcome.out.contains(u"XlhB"_s)); // the file has it
        QCOMPARE(server.requestsOf(u"labels.print"_s).first().params["medium"_L1].toString(), u"zpl"_s);
        QCOMPARE(here({u"label"_s, u"print"_s, u"r-1"_s, u"--medium"_s, u"stone"_s}).status, 2);
    }

    void whatCanBeTakenOutIsListed()
    {
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"session.local"_s, {});
        const QJsonObject column{{u"name"_s, u"key"_s}, {u"meaning"_s, u"Full name"_s}, {u"required"_s, true}};
        server.reply(u"data.kinds"_s, {{u"kinds"_s, QJsonArray{QJsonObject{{u"name"_s, u"settings"_s},
                                                                           {u"columns"_s, QJsonArray{column}},
                                                                           {u"canExport"_s, true},
                                                                           {u"canImport"_s, false}}}}});
        const Outcome outcome = here({u"data"_s, u"kinds"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.contains(u"settings"_s) && outcome.out.contains(u"key*"_s), qPrintable(outcome.out));
    }

    void aDamagedTrailExitsOne()
    {
        ScriptedServer server(m_pki.server);
        announce(server);
        server.reply(u"session.local"_s, {});
        server.reply(u"audit.verify"_s,
                     {{u"rows"_s, 9}, {u"head"_s, u"ab"_s}, {u"firstBadSeq"_s, 4}, {u"reason"_s, u"altered"_s}});
        const Outcome outcome = here({u"audit"_s, u"verify"_s});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.out.contains(u"line 4"_s));
    }

    void aRemoteServerIsBelievedOnlyWithItsPin()
    {
        ScriptedServer server(m_pki.server);
        server.reply(u"session.resume"_s, {});
        server.reply(u"terminals.list"_s, {{u"terminals"_s, QJsonArray()}});
        write(u"token"_s, "opaque-token\n");
        const QString pin = QString::fromLatin1(client::spkiSha256(m_pki.ca).toHex());
        const QStringList base{u"terminal"_s,           u"list"_s,         u"--server"_s,
                               server.url().toString(), u"--token-file"_s, m_data.filePath(u"token"_s),
                               u"--fingerprint"_s};
        QCOMPARE(run(base + QStringList{pin}).status, 0);
        QCOMPARE(server.requestsOf(u"session.resume"_s).first().params["accessToken"_L1].toString(), u"opaque-token"_s);
        const qsizetype before = server.requests.size();
        const Outcome distrusted = run(base + QStringList{QString(64, u'0')});
        QCOMPARE(distrusted.status, 3);
        QVERIFY(distrusted.err.contains(u"1020"_s));
        QCOMPARE(server.requests.size(), before);
    }

    void aPasswordSignsIn()
    {
        ScriptedServer server(m_pki.server);
        server.refuse(u"session.login"_s, ErrorCode::SignInFailed);
        write(u"ca.pem"_s, m_pki.ca.toPem());
        const Outcome outcome = run({u"status"_s, u"--server"_s, server.url().toString(), u"--ca"_s,
                                     m_data.filePath(u"ca.pem"_s), u"--user"_s, u"ada"_s},
                                    u"wrong password\n"_s);
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.err.contains(u"1001"_s));
        QCOMPARE(server.requestsOf(u"session.login"_s).first().params["password"_L1].toString(), u"wrong password"_s);
    }

    void nobodyThereExitsThree()
    {
        const Outcome nothing = here({u"status"_s});
        QCOMPARE(nothing.status, 3);
        {
            ScriptedServer gone(m_pki.server);
            announce(gone);
        }
        const Outcome stale = here({u"status"_s});
        QCOMPARE(stale.status, 3);
        write(u"control.json"_s, "{");
        QCOMPARE(here({u"status"_s}).status, 1);
    }

    void usageAndHelp()
    {
        QCOMPARE(run({u"dance"_s}).status, 2);
        QCOMPARE(run({u"status"_s, u"--server"_s, u"wss://x/ws"_s}).status, 2);
        const Outcome help = run({u"--help"_s});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains(u"audit verify"_s));
        QVERIFY(run({u"--version"_s}).out.startsWith(u"gembactl "_s));
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_ctl_program.moc"
