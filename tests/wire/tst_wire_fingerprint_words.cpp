#include <gemba/wire/fingerprint_words.h>

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class FingerprintWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listTellsItsWordsApartByFourLetters()
    {
        const QStringList &words = gemba::wire::fingerprintWordList();
        QCOMPARE(words.size(), 256);
        QSet<QString> starts;
        for (const QString &word : words) {
            QVERIFY2(word.size() >= 3 && word.size() <= 8, qPrintable(word));
            starts.insert(word.left(4));
        }
        QCOMPARE(starts.size(), 256);
    }
    void wordsAreContract()
    {
        const QByteArray digest = QCryptographicHash::hash("gemba", QCryptographicHash::Sha256);
        QCOMPARE(gemba::wire::fingerprintWords(digest).join(u' '),
                 u"april funnel lemon desert anchor mirror mosaic crown"_s);
    }
    void anotherKeyHasOtherWords()
    {
        QByteArray digest(32, '\0');
        const QStringList before = gemba::wire::fingerprintWords(digest);
        digest[31] = '\x01';
        QVERIFY(gemba::wire::fingerprintWords(digest) != before);
    }
};

QTEST_GUILESS_MAIN(FingerprintWordsTest)
#include "tst_wire_fingerprint_words.moc"
