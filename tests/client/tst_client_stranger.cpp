// One question of somebody who is not signed in.
#include "scripted_server.h"

#include <gemba/client/stranger_call.h>
#include <gemba/test/patience.h>

#include <QPointer>
#include <QTest>

using namespace gemba;
using namespace Qt::StringLiterals;
using client::StrangerCall;
using test::ScriptedServer;
using test::TestPki;

class StrangerTest : public QObject
{
    Q_OBJECT

    TestPki m_pki = TestPki::make();

    static Result<QJsonValue> ask(const client::SessionOptions &options, const QString &method,
                                  const QJsonObject &params)
    {
        std::optional<Result<QJsonValue>> answer;
        QObject owner;
        QPointer<StrangerCall> call = new StrangerCall(options, &owner);
        call->ask(method, params, [&](const Result<QJsonValue> &reply) { answer = reply; });
        if (answer)
            qFatal("answered from inside");
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, test::patienceMs))
            return refuse(ErrorCode::Internal, u"no answer"_s);
        if (!QTest::qWaitFor([&] { return call.isNull(); }, test::patienceMs))
            return refuse(ErrorCode::Internal, u"it stays"_s);
        return *answer;
    }
    client::SessionOptions optionsFor(const ScriptedServer &server)
    {
        client::SessionOptions options;
        options.url = server.url();
        options.trust.caPem = m_pki.ca.toPem();
        return options;
    }

private Q_SLOTS:
    void isAnsweredWithoutASignIn()
    {
        ScriptedServer server(m_pki.server);
        server.reply(u"session.requestReset"_s, {{u"said"_s, u"yes"_s}});
        server.refuse(u"session.register"_s, ErrorCode::RegistrationClosed);
        const auto reply = ask(optionsFor(server), u"session.requestReset"_s, {{u"name"_s, u"ada"_s}});
        QVERIFY(reply);
        QCOMPARE((*reply)["said"_L1].toString(), u"yes"_s);
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.requests.first().params["name"_L1].toString(), u"ada"_s);
        const auto refused = ask(optionsFor(server), u"session.register"_s, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RegistrationClosed);
    }
    void isNotAskedOfAnotherServer()
    {
        ScriptedServer server(TestPki::make().server);
        const auto refused = ask(optionsFor(server), u"session.requestReset"_s, {{u"name"_s, u"ada"_s}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ServerNotTrusted);
        QCOMPARE(server.requests.size(), 0);
    }
    void isNotSentInTheClear()
    {
        client::SessionOptions options;
        options.url = QUrl(u"ws://192.0.2.1:8443/ws"_s);
        QCOMPARE(ask(options, u"session.resetPassword"_s, {}).error().code, ErrorCode::ServerNotTrusted);
        options.url = QUrl(u"wss://192.0.2.1:8443/ws"_s); // nobody is believed yet
        QCOMPARE(ask(options, u"session.resetPassword"_s, {}).error().code, ErrorCode::ServerNotTrusted);
    }
    void failsWhereNobodyAnswers()
    {
        client::SessionOptions options;
        options.trust.caPem = m_pki.ca.toPem();
        {
            const ScriptedServer gone(m_pki.server);
            options.url = gone.url();
        }
        QCOMPARE(ask(options, u"session.requestReset"_s, {}).error().code, ErrorCode::ServerUnreachable);
    }
};

QTEST_GUILESS_MAIN(StrangerTest)
#include "tst_client_stranger.moc"
