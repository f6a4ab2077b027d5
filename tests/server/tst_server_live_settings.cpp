// What a setting does that is changed while the server runs, group by group: over a socket, as the page does it.

#include "front_house.h"

#include <audit_service.h>
#include <backup_service.h>
#include <identity_service.h>
#include <module_options.h>
#include <slow_ends.h>
#include <watch_service.h>

#include <gemba/config/key_access.h>

#include <QJsonArray>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace gemba;
using server::Client;
using server::House;

namespace {

const QString password = u"a long enough password"_s;

/// All that a key of [security] can say to the part that looks after people.
QStringList told(const identity::IdentityOptions &options)
{
    const identity::GuessLimits &guessing = options.guessing;
    QStringList out;
    for (const qint64 number :
         {qint64{options.accessMinutes}, qint64{options.refreshDays}, qint64{options.apiRatePerMinute},
          qint64{options.minPasswordLength}, qint64{options.minPasswordLengthWithSecondFactor},
          qint64{options.pairingMinutes}, qint64{options.offlineHours}, qint64{options.badgeAlone},
          qint64{options.registration}, qint64(options.secondFactor.get()), qint64{guessing.failures},
          guessing.firstWaitMs, qint64{guessing.codeFailures}, qint64{guessing.attemptsPerMinute},
          qint64{guessing.codesPerMinute}, qint64{guessing.resetsPerMinute}})
        out.append(QString::number(number));
    return out;
}

/// Ends when it is let.
class Lingering : public QObject
{
public:
    Lingering(QSemaphore &gate, std::atomic<bool> &ended)
        : m_gate(gate)
        , m_ended(ended)
    {
    }
    ~Lingering() override
    {
        m_gate.acquire();
        m_ended = true;
    }

private:
    QSemaphore &m_gate;
    std::atomic<bool> &m_ended;
};

/// A value of the key that is not the one it has.
QString another(const config::KeyInfo &info, const QString &value)
{
    if (!info.choices.isEmpty())
        return info.choices.first() == value ? info.choices.last() : info.choices.first();
    if (info.maximum > 0)
        return QString::number(value.toLongLong() == info.maximum ? info.minimum : info.maximum);
    return value == "true"_L1 ? u"false"_s : u"true"_s;
}

} // namespace

class LiveSettingsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<House> m_house;
    std::unique_ptr<Client> m_root;
    QHash<QString, int> m_versions;
    qint64 m_keys = 0;

    QJsonObject ask(Client &client, const QString &method, QJsonObject params = {})
    {
        params.insert(u"idempotencyKey"_s, newUuid7(++m_keys));
        const QJsonObject answer = client.ask(method, params);
        if (answer.isEmpty())
            qFatal("%s: no answer", qPrintable(method));
        return answer;
    }
    QJsonObject ask(const QString &method, const QJsonObject &params = {}) { return ask(*m_root, method, params); }
    /// The refusal's code, 0 where it was done.
    int code(const QString &method, const QJsonObject &params)
    {
        return ask(method, params)["error"_L1]["code"_L1].toInt();
    }
    /// Saves and waits until it applies: the answer may come a turn earlier.
    void set(const QString &key, const QString &value)
    {
        const QJsonObject answer = ask(u"system.saveSetting"_s,
                                       {{u"key"_s, key}, {u"value"_s, value}, {u"expectedVersion"_s, m_versions[key]}});
        QVERIFY2(answer.contains("result"_L1), QJsonDocument(answer).toJson().constData());
        ++m_versions[key];
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase()
    {
        silenceLog();
        m_house = std::make_unique<House>();
        m_root = std::make_unique<Client>(*m_house);
        QVERIFY(m_root->isOpen());
        QVERIFY(ask(u"session.setup"_s, {{u"setupCode"_s, m_house->modules->identity().setupCode()},
                                         {u"name"_s, u"root"_s},
                                         {u"password"_s, password}})
                    .contains("result"_L1));
    }
    void cleanupTestCase()
    {
        m_root.reset();
        m_house.reset();
    }

    /// A key that only the file may set would let whoever is far away name files of this machine, or where evidence goes.
    void whatNamesTheMachineStaysInTheFile()
    {
        const QJsonArray all = ask(u"system.settings"_s)["result"_L1]["settings"_L1].toArray();
        QStringList live;
        for (const QJsonValue &one : all) {
            if (one["life"_L1] == "live"_L1)
                live.append(one["key"_L1].toString());
        }
        QVERIFY2(live.size() >= 43, qPrintable(live.join(u' ')));
        for (const QString &key : std::as_const(live)) {
            QVERIFY2(!key.endsWith(u"_file"_s) && !key.endsWith(u"directory"_s) && !key.contains(u"anchor"_s) &&
                         !key.contains(u"password_file"_s),
                     qPrintable(key));
        }
        QCOMPARE(code(u"system.saveSetting"_s,
                      {{u"key"_s, u"audit.anchor_file"_s}, {u"value"_s, u"/dev/null"_s}, {u"expectedVersion"_s, 0}}),
                 int(ErrorCode::SettingFixed));
    }

    /// A line that is lost between the file and the part that reads it changes nothing, and nobody would notice.
    void everyKeyOfSecurityIsHeard()
    {
        House house;
        identity::IdentityService &service = house.modules->identity();
        const QStringList before = told(service.options());
        int keys = 0;
        for (const config::KeyInfo &info : config::keyInfos()) {
            if (info.section != "security"_L1)
                continue;
            ++keys;
            server::ServerSettings changed = house.settings;
            QVERIFY2(
                config::setFromText(changed.config, info.key, another(info, config::textOf(changed.config, info.key)))
                    .ok(),
                qPrintable(info.key));
            QVERIFY2(told(server::identityOptions(changed)) != before, qPrintable(info.key));
            service.reconfigure(server::identityOptions(changed));
            QVERIFY2(told(service.options()) != before, qPrintable(info.key));
            service.reconfigure(server::identityOptions(house.settings));
            QCOMPARE(told(service.options()), before);
        }
        QVERIFY(keys >= 16);
    }

    void passwordsMustBeAsLongAsIsSaidNow()
    {
        const auto create = [&](const QString &name, const QString &secret) {
            return code(u"users.create"_s,
                        {{u"name"_s, name}, {u"password"_s, secret}, {u"roles"_s, QJsonArray{u"OPERATOR"_s}}});
        };
        QCOMPARE(create(u"ann"_s, u"violet tram 77 x"_s), 0);
        set(u"security.password_min_length"_s, u"24"_s);
        QVERIFY(create(u"bob"_s, u"violet tram 78 x"_s) != 0);
        QCOMPARE(create(u"bob"_s, u"violet tram 78 over the hill"_s), 0);
    }

    void signInsLiveAsLongAsIsSaidNow()
    {
        set(u"security.access_token_minutes"_s, u"2"_s);
        Client peer(*m_house);
        QVERIFY(peer.isOpen());
        const QJsonObject in =
            ask(peer, u"session.login"_s, {{u"name"_s, u"ann"_s}, {u"password"_s, u"violet tram 77 x"_s}})["result"_L1]
                .toObject();
        QCOMPARE(in["accessExpiresAtMs"_L1].toInteger() / 1000, m_house->clock.nowMs() / 1000 + 120);
    }

    void guessingIsHeldBackAsIsSaidNow()
    {
        set(u"security.login_rate_per_minute"_s, u"1"_s);
        Client peer(*m_house);
        QVERIFY(peer.isOpen());
        const auto wrong = [&] {
            return ask(peer, u"session.login"_s,
                       {{u"name"_s, u"bob"_s}, {u"password"_s, u"wrong"_s}})["error"_L1]["code"_L1]
                .toInt();
        };
        int tries = 0;
        while (wrong() == int(ErrorCode::SignInFailed) && tries < 5)
            ++tries;
        QVERIFY(tries <= 1);
        QCOMPARE(wrong(), int(ErrorCode::TooManyAttempts));
        set(u"security.login_rate_per_minute"_s, u"1000"_s);
    }

    void registrationOpensAndCloses()
    {
        const QJsonObject wish{{u"name"_s, u"carl"_s}, {u"password"_s, u"violet tram 79 over the hill"_s}};
        QCOMPARE(code(u"session.register"_s, wish), int(ErrorCode::RegistrationClosed));
        set(u"security.registration"_s, u"true"_s);
        QVERIFY(code(u"session.register"_s, wish) != int(ErrorCode::RegistrationClosed));
    }

    void theWatchJudgesByTheNewLevels()
    {
        watch::WatchService &watch = m_house->modules->watch();
        set(u"watch.disk_alarm_percent"_s, u"33"_s);
        QCOMPARE(watch.health().disk->alarmPercent, 33);
        const auto guessed = [&] {
            const auto all = watch.health().conditions;
            return std::any_of(all.begin(), all.end(),
                               [](const auto &one) { return one.alarm.text() == "security.guessing"_L1; });
        };
        Client peer(*m_house);
        QVERIFY(peer.isOpen());
        QCOMPARE(
            ask(peer, u"session.login"_s, {{u"name"_s, u"dan"_s}, {u"password"_s, u"wrong"_s}})["error"_L1]["code"_L1]
                .toInt(),
            int(ErrorCode::SignInFailed));
        QVERIFY(!guessed());
        // The wrong password of before is enough by the new number.
        set(u"watch.failed_sign_ins"_s, u"1"_s);
        QVERIFY(guessed());
    }

    void theAuditTrailIsKeptAndVerifiedAsIsSaidNow()
    {
        set(u"audit.retention_days"_s, u"90"_s);
        set(u"audit.verify_minutes"_s, u"7"_s);
        const QJsonObject summary = ask(u"audit.summary"_s)["result"_L1].toObject();
        QCOMPARE(summary["retentionDays"_L1].toInt(), 90);
        QCOMPARE(summary["verifyMinutes"_L1].toInt(), 7);
    }

    void backupsComeWhenIsSaidNow()
    {
        backup::BackupService &backups = m_house->modules->backups();
        set(u"backup.keep_daily"_s, u"5"_s);
        set(u"backup.keep_weekly"_s, u"3"_s);
        const qint64 before = *backups.status().nextAtMs;
        set(u"backup.hour"_s, u"23"_s);
        const auto list = backups.list();
        QCOMPARE(list.keepDaily, 5);
        QCOMPARE(list.keepWeekly, 3);
        QCOMPARE(list.hour, 23);
        QVERIFY(*backups.status().nextAtMs != before);
        set(u"backup.schedule"_s, u"false"_s);
        QVERIFY(!backups.status().nextAtMs);
        QVERIFY(!backups.runIfDue());
        QVERIFY(!backups.health().scheduled);
        set(u"backup.schedule"_s, u"true"_s);
        QVERIFY(backups.runIfDue());
    }

    void mailGoesToTheServerThatIsNamedNow()
    {
        QTcpServer first;
        QTcpServer second;
        QVERIFY(first.listen(QHostAddress::LocalHost) && second.listen(QHostAddress::LocalHost));
        QVERIFY(ask(u"users.create"_s, {{u"name"_s, u"dora"_s},
                                        {u"password"_s, u"violet tram 80 over the hill"_s},
                                        {u"email"_s, u"dora@site.example"_s},
                                        {u"roles"_s, QJsonArray{u"OPERATOR"_s}}})
                    .contains("result"_L1));
        const QJsonObject mailed{{u"name"_s, u"dora"_s}, {u"mail"_s, true}};
        QVERIFY(code(u"users.resetPassword"_s, mailed) != 0);

        set(u"mail.from"_s, u"gemba@site.example"_s);
        set(u"mail.security"_s, u"none"_s);
        set(u"mail.port"_s, QString::number(first.serverPort()));
        set(u"mail.host"_s, u"127.0.0.1"_s);
        QCOMPARE(code(u"users.resetPassword"_s, mailed), 0);
        QTRY_VERIFY(first.hasPendingConnections());

        // It never answered: the mail goes to the other one when it is tried again.
        set(u"mail.port"_s, QString::number(second.serverPort()));
        m_house->clock.advanceMs(60'000);
        QTRY_VERIFY(second.hasPendingConnections());

        set(u"mail.host"_s, {});
        QVERIFY(code(u"users.resetPassword"_s, mailed) != 0);
    }

    /// As a mail link may that looks for a host which does not resolve: the very reason why another one is named.
    void whatIsReplacedEndsElsewhere()
    {
        QSemaphore gate;
        std::atomic<bool> ended = false;
        {
            server::SlowEnds ends;
            ends.end(nullptr);
            ends.end(std::make_unique<Lingering>(gate, ended));
            QVERIFY(!ended);
            gate.release();
        }
        QVERIFY(ended); // nothing is left behind
    }

    /// The last one: whoever has no second factor may do nothing after it.
    void aSecondFactorIsAskedForOnOpenSocketsAtOnce()
    {
        const auto told = [&] {
            return std::any_of(m_root->received.cbegin(), m_root->received.cend(),
                               [](const QJsonObject &message) { return message["method"_L1] == "rightsChanged"_L1; });
        };
        set(u"security.second_factor"_s, u"required"_s);
        QTRY_VERIFY(told());
        QCOMPARE(code(u"system.settings"_s, {}), int(ErrorCode::DutyOpen));
    }
};

QTEST_GUILESS_MAIN(LiveSettingsTest)
#include "tst_server_live_settings.moc"
