#include <gemba/config/loader.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::config;

namespace {

Loaded loadText(const char *toml, const QProcessEnvironment &environment = QProcessEnvironment())
{
    return load(toml, u"gembad.toml"_s, environment);
}

QString writeFile(const QTemporaryDir &dir, const QString &name, const QByteArray &content,
                  QFile::Permissions permissions)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.setPermissions(permissions))
        qFatal("cannot write the test's file");
    return file.fileName();
}

constexpr auto privateFile = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

class ConfigLoadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyFileGivesTheDefaults()
    {
        const Loaded loaded = loadText("");
        QVERIFY2(loaded.ok(), qPrintable(loaded.text()));
        QCOMPARE(loaded.config.server.port, 8443);
        QCOMPARE(loaded.config.server.bind, QStringList{u"127.0.0.1"_s});
        QCOMPARE(loaded.config.storage.engine, u"sqlite"_s);
        QCOMPARE(loaded.config.security.accessTokenMinutes, 15);
        QVERIFY(!loaded.config.server.insecureLoopback);
    }

    void readsEveryKindOfValue()
    {
        const Loaded loaded = loadText("[server]\n"
                                       "bind = [\"0.0.0.0\", \"::\"]\n"
                                       "port = 0\n"
                                       "names = [\"plant.example\", \"192.0.2.1\"]\n"
                                       "allowed_origins = [\"https://intranet.example:8080\"]\n"
                                       "[storage]\n"
                                       "engine = \"postgresql\"\n"
                                       "pg.host = \"db.example\"\n"
                                       "[log]\n"
                                       "max_bytes = 4_294_967_296\n"
                                       "[site]\n"
                                       "timezone = \"Europe/Warsaw\"\n"
                                       "[[modbus]]\n"
                                       "name = \"press\"\n"
                                       "host = \"192.0.2.7\"\n"
                                       "[[modbus]]\n"
                                       "name = \"line\"\n"
                                       "kind = \"rtu\"\n"
                                       "device = \"/dev/ttyS0\"\n"
                                       "[[serial]]\n"
                                       "name = \"scale\"\n"
                                       "device = \"/dev/ttyUSB0\"\n"
                                       "line_ending = \"crlf\"\n");
        QVERIFY2(loaded.ok(), qPrintable(loaded.text()));
        QCOMPARE(loaded.config.server.bind, (QStringList{u"0.0.0.0"_s, u"::"_s}));
        QCOMPARE(loaded.config.server.port, 0);
        QCOMPARE(loaded.config.storage.pg.host, u"db.example"_s);
        QCOMPARE(loaded.config.log.maxBytes, 4'294'967'296);
        QCOMPARE(loaded.config.modbus.size(), 2);
        QCOMPARE(loaded.config.modbus.at(0).port, 502);
        QCOMPARE(loaded.config.modbus.at(1).device, u"/dev/ttyS0"_s);
        QCOMPARE(loaded.config.serial.at(0).lineEnding, u"crlf"_s);
    }

    void refusesWithPlaceKeyAndRemedy_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *toml, const char *text) {
            QTest::newRow(name) << QByteArray(toml) << QString::fromUtf8(text);
        };
        row("unknown key", "[server]\nprot = 1\n",
            "gembad.toml:2:1: server.prot: is not a known key. Did you mean port?");
        row("swapped letters", "[server]\nbidn = []\n",
            "gembad.toml:2:1: server.bidn: is not a known key. Did you mean bind?");
        row("unlike any key", "[server]\ncolour_of_the_door = 1\n",
            "gembad.toml:2:1: server.colour_of_the_door: is not a known key. Remove it; docs/configuration.md lists "
            "all keys.");
        row("unknown section", "[sever]\n", "gembad.toml:1:2: sever: is not a known key. Did you mean server?");
        row("unknown sub-section", "[storage.gp]\n",
            "gembad.toml:1:10: storage.gp: is not a known key. Did you mean pg?");
        row("text for number", "[server]\nport = \"1\"\n",
            "gembad.toml:2:1: server.port: expects a whole number from 0 to 65535, found a text. TCP port. 0 takes a "
            "free one "
            "and prints it in the ready line.");
        row("number for text", "[site]\nid = 5\n", "site.id: expects a text, found a whole number.");
        row("fraction", "[storage]\nreaders = 1.5\n", "found a number with a fraction.");
        row("date", "[site]\nname = 2020-01-01\n", "found a date or time.");
        row("number for flag", "[server]\ninsecure_loopback = 1\n", "expects true or false, found a whole number.");
        row("text for list", "[server]\nbind = \"::\"\n", "expects a list of texts, found a text.");
        row("number in list", "[server]\nbind = [1]\n", "expects a list of texts, found a whole number.");
        row("below range", "[server]\nport = -1\n",
            "gembad.toml:2:1: server.port: -1 is out of range. Use a whole number from 0 to 65535.");
        row("above range", "[server]\nport = 65536\n", "65536 is out of range.");
        row("far above range", "[log]\nmax_bytes = 9223372036854775807\n",
            "log.max_bytes: 9223372036854775807 is out of range.");
        row("choice", "[storage]\nengine = \"postgres\"\n",
            "storage.engine: does not have that choice. Use \"sqlite\" or \"postgresql\". Did you mean "
            "\"postgresql\"?");
        row("address", "[server]\nbind = [\"localhost\"]\n", "server.bind: expects a numeric IPv4 or IPv6 address.");
        row("host name", "[server]\nnames = [\"a b\"]\n", "server.names: expects a DNS name or an address.");
        row("origin", "[server]\nallowed_origins = [\"https://a.example/path\"]\n",
            "server.allowed_origins: expects an origin");
        row("time zone", "[site]\ntimezone = \"Europe/Atlantis\"\n", "site.timezone: expects an IANA time zone");
        row("topic wildcard", "[site]\nid = \"a/+\"\n", "site.id: expects 1 to 32 of the characters");
        row("empty", "[site]\nname = \" \"\n", "site.name: expects a text that is not empty.");
        row("relative path", "[mqtt]\nprogram = \"mosquitto\"\n", "mqtt.program: expects an absolute path.");
        row("control character", "[site]\nname = \"a\\nb\"\n", "site.name: has a control character in it.");
        row("value for section", "server = 1\n",
            "gembad.toml:1:1: server: expects a section, found a whole number. Write [server]");
        row("list for section", "[[server]]\n", "server: expects a section, found a list.");
        row("section for list", "[modbus]\n", "modbus: expects a list of tables. Write [[modbus]]");
        row("numbers for list", "serial = [1]\n", "serial: expects a list of tables.");
        row("link: unknown key", "[[modbus]]\nname = \"a\"\nhost = \"h\"\nspeed = 1\n",
            "gembad.toml:4:1: modbus[0].speed: is not a known");
        row("link: name missing", "[[modbus]]\nhost = \"h\"\n", "gembad.toml:1:1: modbus[0].name: is missing.");
        row("link: host missing", "[[modbus]]\nname = \"a\"\n", "modbus[0].host: is needed by kind = \"tcp\"");
        row("link: device missing", "[[modbus]]\nname = \"a\"\nkind = \"rtu\"\n",
            "modbus[0].device: is needed by kind = \"rtu\".");
        row("link: same name", "[[serial]]\nname=\"a\"\ndevice=\"/d\"\n[[serial]]\nname=\"a\"\ndevice=\"/e\"\n",
            "gembad.toml:5:1: serial[1].name: is used by an earlier link.");
        row("no address", "[server]\nbind = []\n", "server.bind: names no address.");
        row("insecure beyond loopback", "[server]\nbind = [\"127.0.0.1\", \"0.0.0.0\"]\ninsecure_loopback = true\n",
            "gembad.toml:3:1: server.insecure_loopback: is on while server.bind names an address that is not "
            "loopback.");
        row("external broker without host", "[mqtt]\nmode = \"external\"\n", "mqtt.host: is needed by mqtt.mode");
        row("interval of a link", "[[modbus]]\nname = \"press\"\nhost = \"192.0.2.7\"\npoll_ms = 500\n",
            "gembad.toml:4:1: modbus[0].poll_ms: is not a known key.");
        row("external broker in plain text", "[mqtt]\nmode = \"external\"\nhost = \"192.0.2.7\"\ntls = false\n",
            "gembad.toml:4:1: mqtt.tls: is off while mqtt.host is not a loopback address");
        row("external broker on port 0", "[mqtt]\nmode = \"external\"\nhost = \"b\"\nport = 0\n",
            "gembad.toml:4:1: mqtt.port: must not be 0");
        row("sockets of one source", "[server]\nmax_connections = 16\nper_source_sockets = 17\n",
            "is more than server.max_connections.");
        row("syntax", "[server\n", "gembad.toml:1:8: ");
        row("same key twice", "[server]\nport = 1\nport = 2\n", "gembad.toml:3:");
    }
    void refusesWithPlaceKeyAndRemedy()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, text);
        const Loaded loaded = loadText(toml.constData());
        QCOMPARE(loaded.problems.size(), 1);
        QVERIFY2(loaded.text().contains(text), qPrintable(loaded.text()));
        QVERIFY(!loaded.problems.at(0).remedy.isEmpty());
    }

    void collectsAllProblems()
    {
        const Loaded loaded = loadText("[server]\nport = \"x\"\nbnid = 1\n[log]\nlevel = 3\n");
        QCOMPARE(loaded.problems.size(), 3);
        QCOMPARE(loaded.text().count(u'\n'), 2);
    }

    void secretsNeverStandInAMessage_data()
    {
        QTest::addColumn<QByteArray>("toml");
        for (const char *toml :
             {"[storage.pg]\npassword = hunter2\n", "[storage.pg]\npassword = 'hunter2\n",
              "[storage.pg]\npassword = \"hunter2\\q\"\n", "[storage.pg]\npassword = \"\"\"hunter2",
              "[storage.pg]\npassword = [\"hunter2\"]\n", "[storage.pg]\npassword = \"hunter2\\n\"\n",
              "[storage.pg]\npasword = \"hunter2\"\n", "[mqtt]\npassword = {a = \"hunter2\"}\n",
              "[mqtt]\npassword = \"x\" hunter2\n", "[mqtt]\npassword : hunter2\n", "[mqtt]\nmode = \"hunter2\"\n",
              "[mqtt]\npassword = 0xhunter2\n", "[mqtt]\npassword = \"a\"\npassword = \"hunter2\"\n",
              "[mqtt]\npassword = hunter2 = 1\n", "[site]\nid = \"hunter2!\"\n", "[mqtt]\npassword = 1hunter2\n",
              "[mqtt]\npassword = truehunter2\n"}) {
            QTest::newRow(toml) << QByteArray(toml);
        }
    }
    void secretsNeverStandInAMessage()
    {
        QFETCH(QByteArray, toml);
        const Loaded loaded = loadText(toml.constData());
        QVERIFY(!loaded.ok());
        QVERIFY2(!loaded.text().contains(u"hunter2"_s), qPrintable(loaded.text()));
    }

    void theEnvironmentOverridesTheFile()
    {
        QProcessEnvironment environment;
        environment.insert(u"GEMBA_SERVER_PORT"_s, u"9000"_s);
        environment.insert(u"GEMBA_SERVER_BIND"_s, u"127.0.0.1, ::1"_s);
        environment.insert(u"GEMBA_SERVER_INSECURE_LOOPBACK"_s, u"TRUE"_s);
        environment.insert(u"GEMBA_STORAGE_PG_SSL_MODE"_s, u"require"_s);
        environment.insert(u"GEMBA_STORAGE_PG_PASSWORD"_s, u"12345"_s);
        environment.insert(u"GEMBA_OTHER"_s, u"not ours"_s);
        const Loaded loaded = loadText("[server]\nport = 1\n", environment);
        QVERIFY2(loaded.ok(), qPrintable(loaded.text()));
        QCOMPARE(loaded.config.server.port, 9000);
        QCOMPARE(loaded.config.server.bind, (QStringList{u"127.0.0.1"_s, u"::1"_s}));
        QVERIFY(loaded.config.server.insecureLoopback);
        QCOMPARE(loaded.config.storage.pg.sslMode, u"require"_s);
        QCOMPARE(loaded.config.storage.pg.password, u"12345"_s);
    }

    void badEnvironmentNamesTheVariable_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("type")
            << u"GEMBA_SERVER_PORT"_s << u"eight"_s
            << u"GEMBA_SERVER_PORT: server.port: expects a whole number from 0 to 65535, found a text."_s;
        QTest::newRow("empty number") << u"GEMBA_SERVER_PORT"_s << QString() << u"found a text."_s;
        QTest::newRow("range") << u"GEMBA_SERVER_PORT"_s << u"70000"_s
                               << u"GEMBA_SERVER_PORT: server.port: 70000 is out of range."_s;
        QTest::newRow("unknown") << u"GEMBA_SERVER_PROT"_s << u"1"_s
                                 << u"GEMBA_SERVER_PROT: is not a known variable. Did you mean GEMBA_SERVER_PORT?"_s;
        QTest::newRow("contradiction") << u"GEMBA_MQTT_MODE"_s << u"external"_s << u"mqtt.host: is needed"_s;
    }
    void badEnvironmentNamesTheVariable()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, text);
        QProcessEnvironment environment;
        environment.insert(name, value);
        const Loaded loaded = loadText("", environment);
        QCOMPARE(loaded.problems.size(), 1);
        QVERIFY2(loaded.text().contains(text), qPrintable(loaded.text()));
    }

    void passwordsCanStandInTheirOwnFile()
    {
        QTemporaryDir dir;
        const QString path = writeFile(dir, u"pg"_s, "correct horse\r\nsecond line\n", privateFile);
        QProcessEnvironment environment;
        environment.insert(u"GEMBA_STORAGE_PG_PASSWORD_FILE"_s, path);
        const Loaded loaded = loadText("", environment);
        QVERIFY2(loaded.ok(), qPrintable(loaded.text()));
        QCOMPARE(loaded.config.storage.pg.password, u"correct horse"_s);

        environment.insert(u"GEMBA_STORAGE_PG_PASSWORD"_s, u"another"_s);
        QVERIFY(loadText("", environment).text().contains(u"is set together with storage.pg.password"_s));
    }

    void badPasswordFilesAreRefused()
    {
        QTemporaryDir dir;
        const auto textFor = [&](const QString &path) {
            QProcessEnvironment environment;
            environment.insert(u"GEMBA_MQTT_PASSWORD_FILE"_s, path);
            return loadText("", environment).text();
        };
        const QString open = writeFile(dir, u"open"_s, "hunter2\n", privateFile | QFile::ReadOther);
        QVERIFY(textFor(open).contains(u"everybody on this machine may read"_s));
        QVERIFY(!textFor(open).contains(u"hunter2"_s));
        QVERIFY(textFor(writeFile(dir, u"empty"_s, "\nx", privateFile)).contains(u"without a password"_s));
        QVERIFY(textFor(dir.filePath(u"missing"_s)).contains(u"cannot be read"_s));
        QVERIFY(textFor(dir.path()).contains(u"cannot be read"_s));
    }

    void filesAreReadWithTheirName()
    {
        QTemporaryDir dir;
        const QString path = writeFile(dir, u"g.toml"_s, "[server]\nport = 70000\n", privateFile);
        QVERIFY(loadFile(path, QProcessEnvironment()).text().startsWith(path + u":2:1: server.port:"_s));
        QVERIFY(!loadFile(dir.filePath(u"none"_s), QProcessEnvironment()).ok());
        QVERIFY(!loadFile(dir.path(), QProcessEnvironment()).ok());
        const QString big = writeFile(dir, u"big"_s, QByteArray(1024 * 1024 + 1, '#'), privateFile);
        QVERIFY(loadFile(big, QProcessEnvironment()).text().contains(u"larger than 1 MiB"_s));
    }

    void garbageIsRefusedAndNeverCrashes()
    {
        quint32 state = 1;
        const QByteArray alphabet = "[]{}=\"'#.,\n\t \\abc019-_\0\xff\xc3"_ba;
        for (int round = 0; round < 3000; ++round) {
            QByteArray text;
            for (int i = 0; i < 40; ++i) {
                state = state * 1664525 + 1013904223;
                text.append(alphabet.at((state >> 16) % static_cast<quint32>(alphabet.size())));
            }
            const Loaded loaded = load(text, u"f"_s, QProcessEnvironment());
            for (const Problem &problem : loaded.problems)
                QVERIFY(!problem.text().contains(u'\n'));
        }
    }

    void pathsAreMeantInsideTheDataDirectory()
    {
        QCOMPARE(resolvePath(u"/var/lib/gemba"_s, u"log"_s), u"/var/lib/gemba/log"_s);
        QCOMPARE(resolvePath(u"/var/lib/gemba"_s, u"/srv/./log"_s), u"/srv/log"_s);
    }
};

QTEST_GUILESS_MAIN(ConfigLoadTest)
#include "tst_server_config_load.moc"
