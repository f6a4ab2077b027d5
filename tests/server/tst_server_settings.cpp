#include <licences.h>
#include <module_options.h>
#include <runtime_settings.h>
#include <setting_exchange.h>

#include <exchange_service.h>

#include <gemba/config/key_access.h>
#include <gemba/storage/executor.h>
#include <gemba/test/test_database.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <optional>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::server;
using settings::SaveSetting;
using settings::Setting;
using settings::SettingLife;
using settings::SettingOrigin;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

struct House
{
    ManualClock clock{1'763'683'200'000};
    gemba::test::TestDatabase database{storage::storageMigrations()};
    storage::Executor executor{database, clock};
    ServerSettings server;
    std::unique_ptr<RuntimeSettings> runtime;
    QStringList applied;

    explicit House(const QByteArray &toml = {}, const QProcessEnvironment &environment = {})
    {
        const auto loaded = config::load(toml, u"gembad.toml"_s, environment);
        server.config = loaded.config;
        server.origins = loaded.origins;
        start();
    }
    void start()
    {
        runtime = std::make_unique<RuntimeSettings>(server, clock);
        load(*runtime);
        runtime->live({u"alarms.approval"_s},
                      [this](const config::ServerConfig &now) { applied.append(now.alarms.approval); });
        runtime->live({u"sensors.raw_retention_days"_s});
        runtime->liveSection(u"mail"_s, [this](const config::ServerConfig &now) { applied.append(now.mail.host); });
    }
    void load(RuntimeSettings &of)
    {
        const auto done = executor.readNow<Nothing>([&](ReadTransaction &tx) -> Result<Nothing> {
            of.load(tx);
            return Nothing{};
        });
        QVERIFY(done.ok());
    }
    Setting setting(const QString &key) { return settingAt(*runtime, key); }
    Setting settingAt(const RuntimeSettings &of, const QString &key)
    {
        const auto reply = executor.readNow<settings::ListSettings::Reply>(
            [&](ReadTransaction &tx) -> Result<settings::ListSettings::Reply> { return of.list(tx); });
        for (const Setting &one : reply->settings) {
            if (one.key == key)
                return one;
        }
        return {};
    }
    Result<Setting> save(const QString &key, const QString &value, qint64 version = 0, bool reset = false)
    {
        auto saved = executor.writeNow<Setting>([&](Transaction &tx) {
            rpc::Caller caller = rpc::Caller::system();
            caller.userName = u"maria"_s;
            return runtime->save(tx, caller, {key, value, reset, version});
        });
        QCoreApplication::processEvents();
        return saved;
    }
};

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }
    void everyKeyOfTheTableIsListedWithWhatItIs()
    {
        QProcessEnvironment environment;
        environment.insert(u"GEMBA_ALARMS_APPROVAL"_s, u"all"_s);
        environment.insert(u"GEMBA_STORAGE_PG_PASSWORD"_s, u"hunter2"_s);
        House house("[sensors]\nraw_retention_days = 30\n", environment);
        const auto reply = house.executor.readNow<settings::ListSettings::Reply>(
            [&](ReadTransaction &tx) -> Result<settings::ListSettings::Reply> { return house.runtime->list(tx); });
        QCOMPARE(reply->settings.size(), config::keyInfos().size());
        QVERIFY(reply->settings.size() > 40);
        const Setting approval = house.setting(u"alarms.approval"_s);
        QCOMPARE(approval.value, u"all"_s);
        QCOMPARE(approval.defaultValue, u"critical"_s);
        QCOMPARE(approval.origin, SettingOrigin::Environment);
        QCOMPARE(approval.choices, (QStringList{u"critical"_s, u"all"_s, u"none"_s}));
        QCOMPARE(approval.life, SettingLife::Live);
        QVERIFY(!approval.doc.isEmpty());
        const Setting days = house.setting(u"sensors.raw_retention_days"_s);
        QCOMPARE(days.origin, SettingOrigin::File);
        QCOMPARE(days.value, u"30"_s);
        QCOMPARE(*days.minimum, 1);
        QCOMPARE(house.setting(u"server.port"_s).life, SettingLife::Restart);
        QCOMPARE(house.setting(u"server.port"_s).origin, SettingOrigin::Default);
        // A secret is said to be set, and nothing more.
        const Setting password = house.setting(u"storage.pg.password"_s);
        QCOMPARE(password.life, SettingLife::Secret);
        QVERIFY(!password.value.contains(u"hunter2"_s));
        QVERIFY(!QString::fromUtf8(QJsonDocument(wire::encode(*reply)).toJson()).contains(u"hunter2"_s));
    }

    void aChangeAppliesAtOnceAndOutlivesARestart()
    {
        House house;
        const auto saved = house.save(u"alarms.approval"_s, u"none"_s);
        QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().detail));
        QCOMPARE(saved->origin, SettingOrigin::RunTime);
        QCOMPARE(saved->changedBy, u"maria"_s);
        QCOMPARE(saved->version, 1);
        QCOMPARE(house.applied, QStringList{u"none"_s});
        QCOMPARE(house.server.config.alarms.approval, u"none"_s);

        house.server.config = config::ServerConfig{}; // what a new process reads from its file
        house.start();
        QCOMPARE(house.server.config.alarms.approval, u"none"_s);
        QCOMPARE(house.setting(u"alarms.approval"_s).origin, SettingOrigin::RunTime);
    }

    void aResetGoesBackToTheFile()
    {
        House house("[alarms]\napproval = \"all\"\n");
        QVERIFY(house.save(u"alarms.approval"_s, u"none"_s).ok());
        const auto reset = house.save(u"alarms.approval"_s, {}, 1, true);
        QCOMPARE(reset->value, u"all"_s);
        QCOMPARE(reset->origin, SettingOrigin::File);
        QCOMPARE(reset->version, 2);
        QCOMPARE(house.applied, (QStringList{u"none"_s, u"all"_s}));
    }

    void whatCannotBeChangedIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<qint64>("version");
        QTest::addColumn<int>("code");
        QTest::newRow("a socket") << u"server.port"_s << u"1"_s << 0LL << int(ErrorCode::SettingFixed);
        QTest::newRow("a secret") << u"storage.pg.password"_s << u"x"_s << 0LL << int(ErrorCode::SettingFixed);
        QTest::newRow("no key") << u"alarms.nonsense"_s << u"x"_s << 0LL << int(ErrorCode::NotFound);
        QTest::newRow("no choice") << u"alarms.approval"_s << u"maybe"_s << 0LL << int(ErrorCode::FieldRange);
        QTest::newRow("out of range") << u"sensors.raw_retention_days"_s << u"0"_s << 0LL << int(ErrorCode::FieldRange);
        QTest::newRow("no number") << u"sensors.raw_retention_days"_s << u"many"_s << 0LL << int(ErrorCode::FieldRange);
        QTest::newRow("another version") << u"alarms.approval"_s << u"all"_s << 3LL << int(ErrorCode::VersionConflict);
        QTest::newRow("a reset of what was never set")
            << u"alarms.approval"_s << u"critical"_s << -1LL << int(ErrorCode::NothingChanged);
    }
    void whatCannotBeChangedIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(qint64, version);
        House house;
        const auto saved = house.save(key, value, std::max<qint64>(version, 0), version < 0);
        QVERIFY(!saved.ok());
        QTEST(int(saved.error().code), "code");
        QVERIFY(house.applied.isEmpty());
        QCOMPARE(house.setting(u"alarms.approval"_s).value, u"critical"_s);
    }

    void everyChangeIsAudited()
    {
        House house;
        QVERIFY(house.save(u"alarms.approval"_s, u"all"_s).ok());
        const auto line = *house.executor.readNow<QStringList>([](ReadTransaction &tx) -> Result<QStringList> {
            const auto rows = tx.select(u"SELECT action, entity_id, before_json, after_json FROM audit"_s);
            return QStringList{rows.text(0, 0), rows.text(0, 1), rows.text(0, 2), rows.text(0, 3)};
        });
        QCOMPARE(line[0], u"system.saveSetting"_s);
        QCOMPARE(line[1], u"alarms.approval"_s);
        QVERIFY(line[2].contains(u"critical"_s));
        QVERIFY(line[3].contains(u"all"_s));
    }

    void aStoredValueThatNoLongerFitsIsLeftOut()
    {
        House house;
        QVERIFY(house.save(u"alarms.approval"_s, u"all"_s).ok());
        QVERIFY(house.executor
                    .writeNow<Nothing>([](Transaction &tx) -> Result<Nothing> {
                        tx.execute(u"UPDATE setting SET value = REPLACE(value, 'all', 'some')"_s);
                        return Nothing{};
                    })
                    .ok());
        house.server.config = config::ServerConfig{};
        house.start();
        QCOMPARE(house.server.config.alarms.approval, u"critical"_s);
    }

    void keysThatNeedOneAnotherAreCheckedTogether()
    {
        House house;
        const auto alone = house.save(u"mail.host"_s, u"mail.site.example"_s);
        QVERIFY(!alone.ok());
        QCOMPARE(alone.error().code, ErrorCode::FieldRange);
        QVERIFY2(alone.error().detail.startsWith(u"mail.from"_s), qPrintable(alone.error().detail));
        QCOMPARE(alone.error().field, u"mail.from"_s); // nothing is wrong with the value that was given
        QVERIFY(house.save(u"mail.from"_s, u"gemba@site.example"_s).ok());
        QVERIFY(house.save(u"mail.host"_s, u"mail.site.example"_s).ok());
        // Mails hold codes for new passwords: to another machine only under TLS.
        const auto plain = house.save(u"mail.security"_s, u"none"_s);
        QVERIFY(!plain.ok());
        QCOMPARE(plain.error().field, u"value"_s);
        QVERIFY(!house.save(u"mail.from"_s, {}, 1, true).ok());
        QCOMPARE(house.applied.last(), u"mail.site.example"_s);
    }

    void whatNoLongerGoesWithTheFileIsLeftOut()
    {
        House house("[mail]\nfrom = \"gemba@site.example\"\n");
        QVERIFY(house.save(u"mail.host"_s, u"mail.site.example"_s).ok());
        house.server.config = config::ServerConfig{}; // the address is not in the file any more
        house.start();
        QCOMPARE(house.server.config.mail.host, QString());
    }

    /// It must neither be shown as in force nor stand in the way of every other change.
    void whatIsLeftOutIsSaidAndHoldsNothingUp()
    {
        House house;
        QVERIFY(house.save(u"mail.from"_s, u"gemba@site.example"_s).ok());
        QVERIFY(house.save(u"mail.host"_s, u"mail.site.example"_s).ok());
        house.server.config = config::load("[mail]\nsecurity = \"none\"\n", u"gembad.toml"_s, {}).config;
        house.server.origins.clear();
        house.start();
        for (const auto &[key, value] :
             {std::pair{u"mail.host"_s, u"mail.site.example"_s}, std::pair{u"mail.from"_s, u"gemba@site.example"_s}}) {
            const Setting out = house.setting(key);
            QCOMPARE(out.value, QString());
            QCOMPARE(out.origin, SettingOrigin::Default);
            QCOMPARE(out.leftOut.value_or(QString()), value);
            QCOMPARE(out.version, 1);
        }
        QVERIFY(!house.setting(u"mail.port"_s).leftOut);
        QVERIFY(house.save(u"alarms.approval"_s, u"none"_s).ok());

        // One is given up, and the other set anew with what goes with it.
        const auto reset = house.save(u"mail.from"_s, {}, 1, true);
        QVERIFY(reset.ok());
        QVERIFY(!reset->leftOut);
        QVERIFY(!house.save(u"mail.host"_s, u"mail.site.example"_s, 1).ok());
        QVERIFY(house.save(u"mail.from"_s, u"gemba@site.example"_s, 2).ok());
        QVERIFY(house.save(u"mail.security"_s, u"starttls"_s).ok());
        const auto host = house.save(u"mail.host"_s, u"mail.site.example"_s, 1);
        QVERIFY(host.ok());
        QVERIFY(!host->leftOut);
        QCOMPARE(house.setting(u"mail.host"_s).origin, SettingOrigin::RunTime);
        QCOMPARE(house.server.config.mail.host, u"mail.site.example"_s);
    }

    /// In whatever order they stand in the file: all of them, or none.
    void rowsOfAFileAreCheckedTogether_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("problem"); // its line and value; none: taken
        QTest::newRow("in the order of the keys")
            << QByteArray("key,value\nmail.host,mail.site.example\nmail.from,gemba@site.example\n") << QString();
        QTest::newRow("the other way round")
            << QByteArray("key,value\nmail.from,gemba@site.example\nmail.host,mail.site.example\n") << QString();
        QTest::newRow("one is missing") << QByteArray("key,value\nmail.host,mail.site.example\n") << u"0 mail.from"_s;
        QTest::newRow("two that do not go together")
            << QByteArray("key,value\nmail.host,mail.site.example\nmail.security,none\nmail.from,a@site.example\n")
            << u"3 mail.security"_s;
        QTest::newRow("one that is wrong alone")
            << QByteArray("key,value\nmail.host,mail.site.example\nmail.port,none\nmail.from,a@site.example\n")
            << u"3 none"_s;
    }
    void rowsOfAFileAreCheckedTogether()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, problem);
        House house;
        exchange::ExchangeService service(house.executor);
        service.add(exchanged(*house.runtime));
        exchange::ImportData::Params in;
        in.what = u"settings"_s;
        in.format = exchange::FileFormat::Csv;
        in.content = file;
        in.dryRun = false;
        std::optional<Result<exchange::ImportData::Reply>> answer;
        std::atomic<bool> answered = false;
        service.import(rpc::Caller::system(), in, [&](const Result<exchange::ImportData::Reply> &given) {
            answer.emplace(given);
            answered = true;
        });
        QTRY_VERIFY(answered);
        QVERIFY(answer->ok());
        const exchange::ImportData::Reply &done = **answer;
        QCOMPARE(done.applied, problem.isEmpty());
        if (problem.isEmpty()) {
            QCOMPARE(done.problemCount, 0);
            QTRY_COMPARE(house.server.config.mail.host, u"mail.site.example"_s);
            QTRY_COMPARE(house.server.config.mail.from, u"gemba@site.example"_s);
            return;
        }
        QCOMPARE(done.problemCount, 1);
        QCOMPARE(QString::number(done.problems[0].line) + u' ' + done.problems[0].value, problem);
        QCOMPARE(house.setting(u"mail.host"_s).version, 0);
    }

    /// Whoever may change settings could otherwise read the password at a host of his own.
    void thePasswordOfTheFileGoesToTheHostOfTheFileOnly()
    {
        config::MailSection file;
        file.host = u"mail.site.example"_s;
        file.password = u"hunter2"_s;
        config::MailSection now = file;
        now.port = 2525;
        QCOMPARE(mailOptions(now, file).password, u"hunter2"_s);
        now.host = u"mail.elsewhere.example"_s;
        QVERIFY(mailOptions(now, file).password.isEmpty());
        QCOMPARE(mailOptions(now, file).host, now.host);
    }

    void anotherServersChangeAppliesHereToo()
    {
        House house;
        Setting changed = house.setting(u"alarms.approval"_s);
        changed.value = u"all"_s;
        changed.origin = SettingOrigin::RunTime;
        changed.version = 1;
        const storage::CommittedEvent event{
            1, 0, {u"settings.changed"_s, wire::encode(settings::SettingChanged{changed}), {}}};
        house.runtime->noticed(event);
        house.runtime->noticed(event); // as this server's own comes a second time
        QCOMPARE(house.applied, QStringList{u"all"_s});
        QCOMPARE(house.server.config.alarms.approval, u"all"_s);
    }

    /// The events of a server's own changes come after later ones were made, and must not take those back.
    void everyChangeAppliesOnceAndInOrder()
    {
        House house;
        QList<storage::CommittedEvent> events;
        for (int version = 0; version < 2; ++version) {
            const auto saved = house.save(u"alarms.approval"_s, version == 0 ? u"all"_s : u"none"_s, version);
            QVERIFY(saved.ok());
            events.append(
                {version + 1, 0, {u"settings.changed"_s, wire::encode(settings::SettingChanged{*saved}), {}}});
        }
        for (const storage::CommittedEvent &event : std::as_const(events))
            house.runtime->noticed(event);
        QCOMPARE(house.applied, (QStringList{u"all"_s, u"none"_s}));
        QCOMPARE(house.server.config.alarms.approval, u"none"_s);
    }

    void aResetElsewhereGoesBackToTheFileOfThisServer()
    {
        House house("[alarms]\napproval = \"all\"\n");
        QVERIFY(house.save(u"alarms.approval"_s, u"none"_s).ok());
        // Another server, whose file says nothing, resets it.
        Setting reset = house.setting(u"alarms.approval"_s);
        reset.value = u"critical"_s;
        reset.origin = SettingOrigin::Default;
        reset.version = 2;
        house.runtime->noticed({1, 0, {u"settings.changed"_s, wire::encode(settings::SettingChanged{reset}), {}}});
        QCOMPARE(house.applied, (QStringList{u"none"_s, u"all"_s}));
        QCOMPARE(house.server.config.alarms.approval, u"all"_s);
    }

    /// Mails hold codes for new passwords: a change that is right at one server must not send them in clear text from another.
    void whatDoesNotGoWithTheFileOfAnotherServerIsLeftOutThere()
    {
        House here;
        ServerSettings file;
        file.config = config::load("[mail]\nhost = \"localhost\"\nsecurity = \"none\"\nfrom = \"b@site.example\"\n",
                                   u"gembad.toml"_s, {})
                          .config;
        RuntimeSettings there(file, here.clock);
        here.load(there);
        QStringList applied;
        there.liveSection(u"mail"_s, [&](const config::ServerConfig &now) {
            applied.append(now.mail.host + u' ' + now.mail.security + u' ' + now.mail.from);
        });
        qint64 seq = 0;
        const auto saveHere = [&](const QString &key, const QString &value, qint64 version = 0, bool reset = false) {
            const auto saved = here.save(key, value, version, reset);
            QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().detail));
            there.noticed({++seq, 0, {u"settings.changed"_s, wire::encode(settings::SettingChanged{*saved}), {}}});
        };
        saveHere(u"mail.from"_s, u"a@site.example"_s);
        QCOMPARE(applied, QStringList{u"localhost none a@site.example"_s});
        saveHere(u"mail.host"_s, u"mail.example"_s);
        QCOMPARE(here.server.config.mail.host, u"mail.example"_s);
        QCOMPARE(file.config.mail.host, u"localhost"_s);
        // As after a start: the section as it is in the file.
        QCOMPARE(applied.last(), u"localhost none b@site.example"_s);
        QCOMPARE(here.settingAt(there, u"mail.host"_s).leftOut.value_or(QString()), u"mail.example"_s);
        QCOMPARE(here.settingAt(there, u"mail.host"_s).value, u"localhost"_s);
        QCOMPARE(here.settingAt(there, u"mail.from"_s).leftOut.value_or(QString()), u"a@site.example"_s);
        QVERIFY(!here.setting(u"mail.host"_s).leftOut);
        ServerSettings restartedFile = file;
        RuntimeSettings restarted(restartedFile, here.clock);
        here.load(restarted);
        QCOMPARE(restartedFile.config.mail.host, u"localhost"_s);
        QCOMPARE(restartedFile.config.mail.from, file.config.mail.from);

        // What hinders it goes: it is in force, all at once.
        const qsizetype before = applied.size();
        saveHere(u"mail.security"_s, u"tls"_s);
        QCOMPARE(applied.mid(before), QStringList{u"mail.example tls a@site.example"_s});
        QVERIFY(!here.settingAt(there, u"mail.host"_s).leftOut);
        QVERIFY(!here.settingAt(there, u"mail.from"_s).leftOut);
        // And comes back, with the file of that server.
        saveHere(u"mail.security"_s, {}, 1, true);
        QCOMPARE(here.server.config.mail.host, u"mail.example"_s);
        QCOMPARE(applied.last(), u"localhost none b@site.example"_s);
    }

    // --- licences

    void theSuiteAndItsPartsAreNamed()
    {
        const auto reply = licences();
        QCOMPARE(reply.licence, u"MIT"_s);
        QVERIFY(reply.text.contains(u"Permission is hereby granted"_s));
        QStringList names;
        for (const settings::Licence &part : reply.parts) {
            names.append(part.name);
            QVERIFY2(!part.licence.isEmpty() && !part.holder.isEmpty() && !part.use.isEmpty(), qPrintable(part.name));
        }
        QStringList sorted = names;
        std::sort(sorted.begin(), sorted.end(),
                  [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
        QCOMPARE(names, sorted);
        for (const settings::Licence &part : reply.parts) {
            if (part.name == "Qt"_L1)
                QCOMPARE(part.version, QString::fromLatin1(qVersion()));
        }
    }

    /// What the server links must be named; the system's own run-time library needs no name.
    void everyLinkedLibraryIsNamed()
    {
        QProcess readelf;
        readelf.start(u"readelf"_s, {u"-d"_s, QStringLiteral(GEMBAD)});
        QVERIFY(readelf.waitForFinished(-1));
        QCOMPARE(readelf.exitCode(), 0);
        static const QRegularExpression needed(u"NEEDED.*\\[(.+)\\]"_s);
        static const QStringList system{u"libc."_s,    u"libm."_s,    u"libstdc++"_s,
                                        u"libgcc_s"_s, u"ld-linux"_s, u"libpthread"_s};
        QStringList libraries;
        for (const QJsonValue &part : data()) {
            for (const QJsonValue &library : part["libraries"_L1].toArray())
                libraries.append(library.toString());
        }
        int seen = 0;
        auto it = needed.globalMatch(QString::fromUtf8(readelf.readAllStandardOutput()));
        while (it.hasNext()) {
            const QString name = it.next().captured(1);
            ++seen;
            const auto begins = [&](const QString &with) { return name.startsWith(with); };
            const bool named = std::any_of(libraries.begin(), libraries.end(), begins) ||
                               std::any_of(system.begin(), system.end(), begins);
            QVERIFY2(named, qPrintable(name));
        }
        QVERIFY(seen > 8);
    }

    void theDistributionSaysTheSame()
    {
        int compared = 0;
        for (const QJsonValue &part : data()) {
            QFile copyright(u"/usr/share/doc/%1/copyright"_s.arg(part["package"_L1].toString()));
            if (!copyright.open(QIODevice::ReadOnly))
                continue;
            ++compared;
            const QString text = QString::fromUtf8(copyright.readAll());
            QVERIFY2(text.contains(part["words"_L1].toString()), qPrintable(part["name"_L1].toString()));
        }
        if (compared == 0)
            QSKIP("no copyright files here");
    }

private:
    static QJsonArray data()
    {
        QFile file(u":/licences/licences.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).array();
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_server_settings.moc"
