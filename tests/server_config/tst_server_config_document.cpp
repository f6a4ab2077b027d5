#include <gemba/config/document.h>
#include <gemba/config/loader.h>

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::config;

class ConfigDocumentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theExampleFileIsTheDefaults()
    {
        const QByteArray example = toToml(ServerConfig{});
        const Loaded loaded = load(example, u"example.toml"_s, QProcessEnvironment());
        QVERIFY2(loaded.ok(), qPrintable(loaded.text()));
        QCOMPARE(toToml(loaded.config), example);
    }

    void theCommentedLinksAreValidToo()
    {
        // Uncommenting from the first [[modbus]] on: explanations stay comments, keys and headers lose theirs.
        QString example = QString::fromUtf8(toToml(ServerConfig{}));
        static const QRegularExpression assignment(u"^# (\\[\\[.*|[a-z_]+ = .*)$"_s,
                                                   QRegularExpression::MultilineOption);
        const qsizetype links = example.indexOf(u"# [[modbus]]"_s);
        QVERIFY(links > 0);
        QString tail = example.mid(links);
        tail.replace(assignment, u"\\1"_s);
        const Loaded loaded = load((example.left(links) + tail).toUtf8(), u"example.toml"_s, QProcessEnvironment());
        QVERIFY2(loaded.ok(), qPrintable(loaded.text()));
        QCOMPARE(loaded.config.modbus.size(), 1);
        QCOMPARE(loaded.config.serial.size(), 1);
        const Loaded again = load(toToml(loaded.config), u"again.toml"_s, QProcessEnvironment());
        QVERIFY2(again.ok(), qPrintable(again.text()));
        QCOMPARE(again.config.serial.at(0).device, u"/dev/ttyUSB0"_s);
    }

    void printingKeepsValuesAndLeavesSecretsOut()
    {
        ServerConfig config;
        config.server.port = 1234;
        config.site.name = u"The \"old\" \\ plant"_s;
        config.storage.pg.password = u"hunter2"_s;
        config.mqtt.password = u"hunter2"_s;
        const QByteArray printed = toToml(config);
        QVERIFY(!printed.contains("hunter2"));
        const Loaded loaded = load(printed, u"printed.toml"_s, QProcessEnvironment());
        QVERIFY2(loaded.ok(), qPrintable(loaded.text()));
        QCOMPARE(loaded.config.server.port, 1234);
        QCOMPARE(loaded.config.site.name, config.site.name);
    }

    void theCommittedReferenceIsTheGeneratedOne()
    {
        QFile file(QStringLiteral(GEMBA_DOCS_DIR "/configuration.md"));
        if (qEnvironmentVariableIsSet("GEMBA_UPDATE_DOCS")) {
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(file.write(toMarkdown()), toMarkdown().size());
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll() == toMarkdown(), "docs/configuration.md is out of date; its head says how to renew it");
    }
};

QTEST_GUILESS_MAIN(ConfigDocumentTest)
#include "tst_server_config_document.moc"
