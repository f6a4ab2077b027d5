#include "scanner_fixture.h"

#include <code128.h>
#include <command_sheet.h>
#include <scan_items.h>
#include <tokens.h>
#include <tone_synth.h>

#include <gemba/capture/key_remap.h>

#include <QFile>
#include <QSet>
#include <QTest>

#include <cstdlib>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace gemba::scanner;
using gemba::ui::Scheme;
using gemba::ui::tokensFor;

class PartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void barcodesCarryTheirCheckValue()
    {
        // PJJ123C in code set B: (104 + 48*1 + 42*2 + 42*3 + 17*4 + 18*5 + 19*6 + 35*7) mod 103 = 55.
        const QList<int> bars = code128(u"PJJ123C"_s);
        QCOMPARE(bars.size(), 6 * 9 + 7);
        const auto symbol = [&](qsizetype at) { return bars.mid(at * 6, 6); };
        QCOMPARE(symbol(0), (QList<int>{2, 1, 1, 2, 1, 4}));       // start B
        QCOMPARE(symbol(1), (QList<int>{3, 1, 3, 1, 2, 1}));       // P, value 48
        QCOMPARE(symbol(8), (QList<int>{3, 1, 1, 3, 2, 1}));       // 55
        QCOMPARE(bars.mid(54), (QList<int>{2, 3, 3, 1, 1, 1, 2})); // stop
    }
    void barcodesAreWellFormed_data()
    {
        QTest::addColumn<QString>("text");
        for (const PrintedCommand &command : printedCommands())
            QTest::newRow(qPrintable(command.word)) << command.code;
        QTest::newRow("bill") << u"BILL-2031"_s;
        QTest::newRow("digits") << u"00123456789012345678"_s;
        QTest::newRow("odd digits") << u"12345"_s;
        QTest::newRow("alphabet") << gemba::capture::KeyRemap::alphabet();
    }
    // Every symbol is eleven modules wide and its bars add up to an even number: what a reader checks.
    void barcodesAreWellFormed()
    {
        QFETCH(QString, text);
        const QList<int> bars = code128(text);
        QVERIFY(bars.size() > 6 * 3);
        QCOMPARE((bars.size() - 7) % 6, 0);
        for (qsizetype at = 0; at + 7 < bars.size(); at += 6) {
            const QList<int> symbol = bars.mid(at, 6);
            QCOMPARE(std::accumulate(symbol.cbegin(), symbol.cend(), 0), 11);
            QCOMPARE((symbol[0] + symbol[2] + symbol[4]) % 2, 0);
        }
        QCOMPARE(code128Width(text), std::accumulate(bars.cbegin(), bars.cend(), 20));
    }
    void setCIsUsedWhereItIsShorter()
    {
        QCOMPARE(code128Width(u"12345678"_s), 20 + 11 * 6 + 13); // start, four pairs, check, stop
        QVERIFY(code128(QString()).isEmpty());
        QVERIFY(code128(u"ż"_s).isEmpty());
        QCOMPARE(code128Width(u"ż"_s), 0);
    }

    void theSheetIsWritten()
    {
        ScannerFixture f;
        const QTemporaryDir folder;
        f.station->setPrintFolder(folder.path());
        f.scan(u"/setup"_s);
        f.scan(u"/print"_s);
        QFile file(f.station->lastPrint());
        QVERIFY2(file.open(QFile::ReadOnly), qPrintable(f.station->message()));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-1."));
        QVERIFY(bytes.size() > 5'000);
        QVERIFY(!writeCommandSheet(u"/proc/nowhere.pdf"_s, QLocale::c(), u"x"_s));
    }

    void soundsDiffer()
    {
        QSet<QByteArray> heard;
        QSet<QByteArray> rhythms;
        for (const Sound sound : {Sound::Accepted, Sound::AlreadyHere, Sound::Queued, Sound::WrongParent,
                                  Sound::Unknown, Sound::Full, Sound::Reversed}) {
            const QList<Tone> pattern = patternOf(sound);
            const QByteArray samples = synthesise(pattern);
            QVERIFY(samples.size() > sampleRate / 1000 * 50 * 2);
            heard.insert(samples);
            QByteArray melody;
            for (const Tone &tone : pattern)
                melody += QByteArray::number(tone.hertz) + ' ';
            rhythms.insert(melody);
            // Loud enough, never clipped, silent at both ends.
            int loudest = 0;
            const auto *values = reinterpret_cast<const qint16 *>(samples.constData());
            for (qsizetype i = 0; i < samples.size() / 2; ++i)
                loudest = std::max(loudest, std::abs(int(values[i])));
            QVERIFY(loudest > 10'000 && loudest < 32'000);
            QCOMPARE(values[0], qint16(0));
            const QByteArray wav = wavOf(samples);
            QVERIFY(wav.startsWith("RIFF"));
            QCOMPARE(wav.size(), samples.size() + 44);
        }
        QCOMPARE(heard.size(), 7);
        QCOMPARE(rhythms.size(), 7);
    }

    void wordsOnPlatesAreReadable_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("day") << int(Scheme::Day);
        QTest::newRow("night") << int(Scheme::Night);
        QTest::newRow("contrast") << int(Scheme::Contrast);
    }
    void wordsOnPlatesAreReadable()
    {
        QFETCH(int, scheme);
        const auto &tokens = tokensFor(static_cast<Scheme>(scheme));
        const double contrast = gemba::ui::contrastRatio(tokens.text, ScanColors::plateOf(tokens));
        QVERIFY2(contrast >= 12, qPrintable(QString::number(contrast)));
        // Each failure has a field of its own.
        QSet<QRgb> fields;
        for (const int look : {0, 3, 4, 5, 7})
            fields.insert(ScanColors::fieldOf(tokens, look).rgb());
        QCOMPARE(fields.size(), 5);
    }
};

QTEST_MAIN(PartsTest)
#include "tst_scanner_parts.moc"
