// Every code of the catalogue has a sentence and a remedy for people, in every language of the suite.

#include <error_words.h>

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace gemba;
using words::ErrorWords;

class ErrorWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasWords()
    {
        QStringList missing;
        for (const ErrorInfo &info : errorCatalogue()) {
            if (!ErrorWords::knows(info.code))
                missing.append(u"%1 %2"_s.arg(static_cast<int>(info.code)).arg(QString::fromUtf8(info.name)));
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"no words in qml/Gemba/Words/error_words.cpp for: "_s + missing.join(u", "_s)));
    }

    void everyLanguageSaysIt_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : ErrorWords::languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyLanguageSaysIt()
    {
        QFETCH(QString, language);
        const ErrorWords english;
        const ErrorWords words{QLocale(language)};
        for (const ErrorInfo &info : errorCatalogue()) {
            for (const bool remedy : {false, true}) {
                const QString said = remedy ? words.remedy(info.code) : words.sentence(info.code);
                const QString source = remedy ? english.remedy(info.code) : english.sentence(info.code);
                const QString what = u"%1 %2: %3"_s.arg(static_cast<int>(info.code)).arg(language, said);
                QVERIFY2(said != source, qPrintable(what));
                QVERIFY2(said.endsWith(u'.') && said.size() < 140, qPrintable(what));
                // An Arabic sentence is written in Arabic, whatever names stand in it.
                const bool arabic =
                    std::any_of(said.begin(), said.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
                QCOMPARE(arabic, language == "ar"_L1);
            }
        }
    }

    void noTranslationIsUnfinished_data() { everyLanguageSaysIt_data(); }
    void noTranslationIsUnfinished()
    {
        QFETCH(QString, language);
        QFile file(u"%1/errors_%2.ts"_s.arg(QStringLiteral(GEMBA_TRANSLATIONS_DIR), language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        int messages = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "translation"_L1)
                continue;
            ++messages;
            QVERIFY2(!xml.attributes().hasAttribute(u"type"_s), qPrintable(u"line %1"_s.arg(xml.lineNumber())));
        }
        QVERIFY(!xml.hasError() && messages > 100);
    }

    void otherLanguagesGetEnglish()
    {
        QCOMPARE(ErrorWords(QLocale(u"fr_FR"_s)).sentence(ErrorCode::Busy), u"The server is busy."_s);
        QCOMPARE(ErrorWords(QLocale(u"de_AT"_s)).sentence(ErrorCode::Busy), u"Der Server ist beschäftigt."_s);
    }
};

QTEST_GUILESS_MAIN(ErrorWordsTest)
#include "tst_error_words.moc"
