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
        QTest::addColumn<bool>("complete");
        QTest::newRow("en") << true;
        QTest::newRow("pl") << true;
        QTest::newRow("de") << true;
        QTest::newRow("ar") << true;
    }
    void shippedLanguagesAreComplete()
    {
        QFETCH(bool, complete);
        const QString path = u"%1/kiosk_%2.ts"_s.arg(QStringLiteral(GEMBA_TRANSLATIONS_DIR),
                                                     QString::fromLatin1(QTest::currentDataTag()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
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
        QVERIFY(messages > 100);
        QVERIFY2(!complete || faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    void everyTextIsInTheFiles()
    {
        // lupdate says how many texts it would add.
        QTemporaryDir dir;
        const QString copy = dir.filePath(u"kiosk_en.ts"_s);
        QVERIFY(QFile::copy(QStringLiteral(GEMBA_TRANSLATIONS_DIR) + u"/kiosk_en.ts"_s, copy));
        QProcess lupdate;
        lupdate.start(QStringLiteral(GEMBA_LUPDATE),
                      {QStringLiteral(GEMBA_KIOSK_DIR), QStringLiteral(GEMBA_UI_DIR), u"-ts"_s, copy});
        QVERIFY(lupdate.waitForFinished(gemba::test::patienceMs));
        const QString said = QString::fromUtf8(lupdate.readAllStandardOutput() + lupdate.readAllStandardError());
        QCOMPARE(lupdate.exitCode(), 0);
        QVERIFY2(said.contains(u"(0 new and"_s), qPrintable(said + u"\nbuild the target update_translations"_s));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_qml_translations.moc"
