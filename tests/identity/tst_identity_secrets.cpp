#include "identity_house.h"

#include <gemba/core/log.h>

#include <QJsonDocument>
#include <QMutex>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::identity;

/// What opens a door stands nowhere: not in a table, not in the audit trail, not in the log.
class SecretsTest : public QObject
{
    Q_OBJECT

    /// Every value of every table, one per line.
    static QString everythingStored(IdentityHouse &house)
    {
        return *house.node->executor->readNow<QString>([](storage::ReadTransaction &tx) -> Result<QString> {
            const auto tables =
                tx.select(test::currentEngine() == storage::Engine::Postgres
                              ? u"SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"_s
                              : u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
            QString all;
            for (qsizetype i = 0; i < tables.count(); ++i) {
                all += u"== "_s + tables.text(i, 0) + u'\n';
                const auto rows = tx.select(u"SELECT * FROM \"%1\""_s.arg(tables.text(i, 0)));
                for (qsizetype row = 0; row < rows.count(); ++row) {
                    for (const QVariant &value : rows.row(row))
                        all += value.typeId() == QMetaType::QByteArray
                                   ? QString::fromLatin1(value.toByteArray()) + u'\n'
                                   : value.toString() + u'\n';
                }
            }
            return all;
        });
    }

private Q_SLOTS:
    void initTestCase_data() { test::onBothEngines(); }
    void cleanup()
    {
        log::setSink({});
        log::setMinimumSeverity(log::Severity::Info);
    }

    void secretsStandNowhere()
    {
        // As they are given to the log, before any key is redacted: the second line of defence is not under test.
        QString logged;
        QMutex mutex;
        log::setMinimumSeverity(log::Severity::Debug);
        log::setSink([&](const log::Record &record) {
            const QMutexLocker lock(&mutex);
            logged += record.message + QString::fromUtf8(QJsonDocument(record.fields).toJson()) + u'\n';
        });

        QList<std::pair<QString, QString>> secrets;
        const auto secret = [&](const char *what, const QString &value) {
            QVERIFY2(value.size() >= 8, what); // shorter ones occur by chance
            secrets.append({QString::fromLatin1(what), value});
        };
        const QString pin = u"739105284617"_s;
        const QString newPin = u"582046193758"_s;
        const QString typo = u"a password in the name field"_s;
        const QString wrong = u"what somebody typed wrong"_s;
        {
            IdentityHouse house(IdentityHouse::Setup::Open);
            secret("setup code", house.node->service.setupCode());
            secret("wrong setup code", u"WRQNGC0DEXYZ"_s);
            REFUSED(house.node->call<gemba::identity::Setup>(house.root,
                                                             {u"WRQNGC0DEXYZ"_s, u"root"_s, house.rootPassword}),
                    SetupCodeInvalid);
            const auto first = house.node->call<gemba::identity::Setup>(
                house.root, {house.node->service.setupCode(), house.rootName, house.rootPassword});
            ACCEPTED(first);
            secret("root's password", house.rootPassword);
            secret("root's access token", first->accessToken);
            secret("root's refresh token", first->refreshToken);
            house.createUser(u"ada"_s, {u"OPERATOR"_s}, pin);
            secret("password", house.password);
            secret("PIN", pin);
            ACCEPTED(house.node->call<SetPin>(house.root, {u"ada"_s, newPin}));
            secret("new PIN", newPin);

            REFUSED(house.node->login(house.connection(), u"ada"_s, wrong), SignInFailed);
            REFUSED(house.node->login(house.connection(), typo, u"ada"_s), SignInFailed);
            secret("wrong password", wrong);
            secret("password typed as a name", typo);
            const auto refused = house.node->call<CreateUser>(
                house.root, {u"eve"_s, {}, {u"OPERATOR"_s}, u"short one 1"_s, {}, u"en"_s});
            REFUSED(refused, FieldRange);
            secret("refused password", u"short one 1"_s);

            const Connection kiosk = house.connection();
            const auto asked = house.node->call<RequestPairing>(kiosk, {u"Press 1"_s, ClientKind::Kiosk});
            secret("pairing code", asked->code);
            secret("pairing secret", asked->pairingSecret);
            REFUSED(house.node->call<ApproveTerminal>(house.root, {u"WRQNGCDE"_s, {}, {}}), PairingCodeInvalid);
            secret("wrong pairing code", u"WRQNGCDE"_s);
            ACCEPTED(house.node->call<ApproveTerminal>(house.root, {asked->code, {}, {}}));
            const auto status = house.node->call<PairingStatus>(kiosk, {asked->pairing, asked->pairingSecret});
            secret("terminal token", *status->terminalToken);
            ACCEPTED(house.node->call<ConnectTerminal>(kiosk, {*status->terminalToken}));
            REFUSED(house.node->call<ConnectTerminal>(kiosk, {u"a made up terminal token"_s}), TerminalNotEnrolled);
            secret("wrong terminal token", u"a made up terminal token"_s);

            const auto in = house.node->pin(kiosk, u"ada"_s, newPin);
            ACCEPTED(in);
            secret("access token", in->accessToken);
            secret("its signature", in->accessToken.section(u'.', 2));
            secret("refresh token", in->refreshToken);
            const auto next = house.node->call<Refresh>(house.connection(), {in->refreshToken});
            ACCEPTED(next);
            secret("successor", next->refreshToken);
            ACCEPTED(house.node->call<Resume>(house.connection(), {next->accessToken}));
            house.clock.advanceMs(11'000);
            REFUSED(house.node->call<Refresh>(house.connection(), {in->refreshToken}), RefreshReused);
            REFUSED(house.node->call<LocalControl>(house.connection(u"127.0.0.1"_s), {u"not the control secret"_s}),
                    SignInFailed);
            ACCEPTED(house.node->call<LocalControl>(house.connection(u"127.0.0.1"_s), {house.settings.controlSecret}));
            secret("control secret", house.settings.controlSecret);
            secret("wrong control secret", u"not the control secret"_s);

            const QString stored = everythingStored(house);
            for (const char *table :
                 {"account", "session", "refresh_token", "terminal", "pairing", "audit", "idempotency"})
                QVERIFY2(stored.contains(u"== %1\n"_s.arg(QLatin1String(table))), table);
            QVERIFY(stored.contains(u"session.refreshReused"_s)); // the scan sees what is there
            QVERIFY(stored.contains(hashed(next->refreshToken)));
            for (const auto &[what, value] : secrets)
                QVERIFY2(!stored.contains(value, Qt::CaseInsensitive), qPrintable(what));
        }
        QVERIFY(logged.contains(u"refresh token used twice"_s));
        QVERIFY(logged.contains(u"session.login"_s));
        for (const auto &[what, value] : secrets)
            QVERIFY2(!logged.contains(value, Qt::CaseInsensitive), qPrintable(what));
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_identity_secrets.moc"
