#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shippedLanguagesAreComplete_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *program : {"kiosk", "desk", "bags", "files", "admin", "console", "scanner"})
            for (const char *language : {"en", "pl", "de", "ar"})
                QTest::addRow("%s %s", program, language)
                    << u"%1_%2.ts"_s.arg(QLatin1StringView(program), QLatin1StringView(language));
    }
    void shippedLanguagesAreComplete()
    {
        QFETCH(QString, file);
        QFile translations(QStringLiteral(GEMBA_TRANSLATIONS_DIR) + u'/' + file);
        QVERIFY(translations.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&translations);
        int messages = 0;
        QStringList faults;
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "source"_L1) {
                source = xml.readElementText();
                ++messages;
            } else if (xml.name() == "translation"_L1) {
                const QString type = xml.attributes().value("type"_L1).toString();
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                if (type == "unfinished"_L1)
                    faults.append(u"unfinished: "_s + source);
                for (int argument = 1; argument <= 8; ++argument) {
                    const QString place = u"%%1"_s.arg(argument);
                    if (type.isEmpty() && !text.isEmpty() && source.contains(place) && !text.contains(place))
                        faults.append(u"loses %1: %2"_s.arg(place, source));
                }
            }
        }
        QVERIFY(!xml.hasError());
        QVERIFY(messages > 50);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    void everyTextIsInTheFiles_data()
    {
        QTest::addColumn<QStringList>("folders");
        QTest::newRow("kiosk") << QStringList{u"Kiosk"_s, u"Ui"_s};
        QTest::newRow("scanner") << QStringList{u"Scanner"_s, u"Ui"_s};
        QTest::newRow("desk") << QStringList{u"Shell"_s, u"Desk"_s, u"Ui"_s};
        for (const char *program : {"Bags", "Files", "Admin", "Console"})
            QTest::newRow(qPrintable(QString::fromLatin1(program).toLower()))
                << QStringList{QString::fromLatin1(program)};
    }
    void everyTextIsInTheFiles()
    {
        QFETCH(QStringList, folders);
        const QString name = QString::fromLatin1(QTest::currentDataTag()) + u"_en.ts"_s;
        // lupdate says how many texts it would add.
        QTemporaryDir dir;
        const QString copy = dir.filePath(name);
        QVERIFY(QFile::copy(QStringLiteral(GEMBA_TRANSLATIONS_DIR) + u'/' + name, copy));
        QStringList arguments;
        for (const QString &folder : std::as_const(folders))
            arguments.append(QStringLiteral(GEMBA_QML_DIR) + u'/' + folder);
        QProcess lupdate;
        lupdate.start(QStringLiteral(GEMBA_LUPDATE), arguments + QStringList{u"-ts"_s, copy});
        QVERIFY(lupdate.waitForFinished(gemba::test::patienceMs));
        const QString said = QString::fromUtf8(lupdate.readAllStandardOutput() + lupdate.readAllStandardError());
        QCOMPARE(lupdate.exitCode(), 0);
        QVERIFY2(said.contains(u"(0 new and"_s), qPrintable(said + u"\nbuild the target update_translations"_s));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_qml_translations.moc"
