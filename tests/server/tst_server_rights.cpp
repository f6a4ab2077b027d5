// How soon a change of rights counts, over real sockets: what a person no longer may, his socket no longer does.

#include "front_house.h"

#include <identity_service.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gemba;
using server::Client;
using server::House;

namespace {

const QString password = u"a long enough password"_s;
constexpr int rounds = 15;

} // namespace

class RightsOverSocketsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<House> m_house;
    std::unique_ptr<Client> m_root;

    QJsonObject must(Client &client, const QString &method, QJsonObject params)
    {
        params.insert(u"idempotencyKey"_s, newUuid7(++m_keys));
        const QJsonObject answer = client.ask(method, params);
        if (!answer.contains("result"_L1))
            qFatal("%s: %s", qPrintable(method), QJsonDocument(answer).toJson().constData());
        return answer["result"_L1].toObject();
    }
    QJsonObject ask(Client &client, const QString &method, const QJsonObject &params = {})
    {
        const QJsonObject answer = client.ask(method, params);
        if (answer.isEmpty())
            qFatal("%s: no answer", qPrintable(method));
        return answer;
    }
    static qsizetype notices(const Client &client, const QString &method)
    {
        return std::count_if(client.received.cbegin(), client.received.cend(),
                             [&](const QJsonObject &message) { return message["method"_L1] == method; });
    }
    qint64 m_keys = 0;

private Q_SLOTS:
    void initTestCase()
    {
        silenceLog(); // calls are refused on purpose here
        m_house = std::make_unique<House>();
        m_root = std::make_unique<Client>(*m_house);
        QVERIFY(m_root->isOpen());
        QVERIFY(ask(*m_root, u"session.setup"_s,
                    {{u"setupCode"_s, m_house->modules->identity().setupCode()},
                     {u"name"_s, u"root"_s},
                     {u"password"_s, password}})
                    .contains("result"_L1));
    }
    void cleanupTestCase()
    {
        m_root.reset();
        m_house.reset();
    }

    void aChangeCountsOnOpenSocketsAtOnce()
    {
        must(*m_root, u"roles.save"_s,
             {{u"role"_s, u"WATCH"_s},
              {u"expectedVersion"_s, 0},
              {u"permissions"_s, QJsonArray{u"users.manage"_s, u"audit.read"_s}}});
        QJsonObject eva =
            must(*m_root, u"users.create"_s,
                 {{u"name"_s, u"eva"_s}, {u"password"_s, password}, {u"roles"_s, QJsonArray{u"WATCH"_s}}});
        Client peer(*m_house);
        QVERIFY(peer.isOpen());
        QVERIFY(
            ask(peer, u"session.login"_s, {{u"name"_s, u"eva"_s}, {u"password"_s, password}}).contains("result"_L1));

        const auto setRole = [&](const QString &role) {
            eva =
                must(*m_root, u"users.save"_s,
                     {{u"user"_s, eva["id"_L1]},
                      {u"expectedVersion"_s, must(*m_root, u"users.get"_s, {{u"user"_s, eva["id"_L1]}})["version"_L1]},
                      {u"grants"_s, QJsonArray{QJsonObject{{u"role"_s, role}}}}});
        };
        QList<qint64> tookMs;
        for (int round = 0; round < rounds; ++round) {
            setRole(u"WATCH"_s);
            QVERIFY(ask(peer, u"audit.list"_s).contains("result"_L1));
            QVERIFY(ask(peer, u"subscribe"_s, {{u"topics"_s, QJsonArray{u"users.changed"_s}}}).contains("result"_L1));

            const qsizetype ended = notices(peer, u"unsubscribed"_s);
            const qsizetype told = notices(peer, u"rightsChanged"_s);
            QElapsedTimer timer;
            timer.start();
            setRole(u"OPERATOR"_s); // answered: it is on disk
            QTRY_VERIFY(notices(peer, u"unsubscribed"_s) > ended);
            tookMs.append(timer.elapsed());
            QTRY_VERIFY(notices(peer, u"rightsChanged"_s) > told);
            // Without any delay: the very next call is judged by the new rights.
            QCOMPARE(ask(peer, u"audit.list"_s)["error"_L1]["code"_L1].toInt(), int(ErrorCode::PermissionDenied));
        }
        std::sort(tookMs.begin(), tookMs.end());
        qInfo("from the command to the open socket: median %lld ms, longest %lld ms",
              static_cast<long long>(tookMs[rounds / 2]), static_cast<long long>(tookMs.last()));
        QVERIFY2(tookMs[rounds / 2] <= 100, "a change of rights takes longer than 100 ms to reach an open socket");
    }

    void aChangedRoleReachesEverybodyWhoHoldsIt()
    {
        must(*m_root, u"roles.save"_s,
             {{u"role"_s, u"READER"_s}, {u"expectedVersion"_s, 0}, {u"permissions"_s, QJsonArray{u"audit.read"_s}}});
        const QJsonObject ute =
            must(*m_root, u"users.create"_s,
                 {{u"name"_s, u"ute"_s}, {u"password"_s, password}, {u"roles"_s, QJsonArray{u"READER"_s}}});
        Client peer(*m_house);
        QVERIFY(peer.isOpen());
        QVERIFY(
            ask(peer, u"session.login"_s, {{u"name"_s, u"ute"_s}, {u"password"_s, password}}).contains("result"_L1));
        QVERIFY(ask(peer, u"audit.list"_s).contains("result"_L1));
        must(*m_root, u"roles.save"_s,
             {{u"role"_s, u"READER"_s}, {u"expectedVersion"_s, 1}, {u"permissions"_s, QJsonArray{}}});
        QCOMPARE(ask(peer, u"audit.list"_s)["error"_L1]["code"_L1].toInt(), int(ErrorCode::PermissionDenied));
        QTRY_COMPARE(notices(peer, u"rightsChanged"_s), 1);

        // Switched off: the socket is closed.
        must(*m_root, u"users.setActive"_s, {{u"user"_s, ute["id"_L1]}, {u"active"_s, false}});
        QCOMPARE(peer.closeCode(), int(rpc::RpcSession::closeAuthentication));
    }
};

QTEST_GUILESS_MAIN(RightsOverSocketsTest)
#include "tst_server_rights.moc"
