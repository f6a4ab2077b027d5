#include "scanner_fixture.h"

#include <code128.h>
#include <command_sheet.h>
#include <scan_items.h>
#include <sound_player.h>
#include <tokens.h>
#include <tone_synth.h>

#include <gemba/capture/key_remap.h>
#include <gemba/core/log.h>

#include <QFile>
#include <QHash>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <numbers>
#include <numeric>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gemba::scanner;
using gemba::ui::Scheme;
using gemba::ui::tokensFor;

namespace {

/// What is heard at least of each sound at 20 scans a second: everyScanOfABurstIsHeard().
constexpr int heardMs = 40;

constexpr qsizetype bytesIn(qint64 ms)
{
    return qsizetype(ms * sampleRate / 1000) * 2;
}

/// How much of that pitch is in 16-bit samples.
double shareOf(int hertz, const QByteArray &samples)
{
    const auto *values = reinterpret_cast<const qint16 *>(samples.constData());
    double sine = 0;
    double cosine = 0;
    for (qsizetype i = 0; i < samples.size() / 2; ++i) {
        const double at = 2 * std::numbers::pi * hertz * double(i) / sampleRate;
        sine += values[i] * std::sin(at);
        cosine += values[i] * std::cos(at);
    }
    return std::hypot(sine, cosine);
}

/// A player and its event loop, by a clock of their own.
struct Feeding
{
    SoundFeed feed;
    QByteArray given;
    qint64 nowMs = 0;

    void play(Sound sound)
    {
        feed.play(sound, nowMs);
        given += feed.due(nowMs);
    }
    void goOn(int ms)
    {
        for (const qint64 endMs = nowMs + ms; nowMs < endMs;) {
            nowMs = std::min(endMs, nowMs + SoundFeed::pieceMs);
            if (feed.hasMore())
                given += feed.due(nowMs);
        }
    }
};

} // namespace

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
        QTest::newRow("bill") << u"B.002031"_s;
        QTest::newRow("bill of one's own") << u"/BILL:INV2031"_s;
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
            QVERIFY(samples.size() > sampleRate / 1000 * 30 * 2);
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
        }
        QCOMPARE(heard.size(), 7);
        QCOMPARE(rhythms.size(), 7);
    }

    // A machine that can only beep still says which of them it was.
    void beepsDiffer()
    {
        QSet<QByteArray> rhythms;
        for (int i = 0; i < soundCount; ++i) {
            const QList<int> starts = beepsOf(static_cast<Sound>(i));
            QVERIFY(!starts.isEmpty());
            QCOMPARE(starts.first(), 0);
            QByteArray rhythm;
            for (qsizetype at = 1; at < starts.size(); ++at) {
                const int pause = starts[at] - starts[at - 1];
                QVERIFY(pause >= 120); // or two are heard as one
                rhythm += pause < 250 ? "quick " : pause < 600 ? "slow " : "long ";
            }
            if (static_cast<Sound>(i) != Sound::Refused) // as Unknown: set it aside
                QVERIFY2(!rhythms.contains(rhythm), rhythm.constData());
            rhythms.insert(rhythm);
        }
    }

    void everyScanOfABurstIsHeard_data()
    {
        QTest::addColumn<int>("sound");
        QTest::addColumn<int>("lateMs");
        QTest::newRow("accepted") << int(Sound::Accepted) << 16;
        QTest::newRow("already here") << int(Sound::AlreadyHere) << 41;
        QTest::newRow("queued") << int(Sound::Queued) << 41;
        QTest::newRow("noted") << int(Sound::Noted) << 41;
        QTest::newRow("error") << int(Sound::Error) << 41;
    }
    // Twenty a second, as fast as a scanner is: each begins anew and in time, and the last of them is whole.
    void everyScanOfABurstIsHeard()
    {
        QFETCH(int, sound);
        QFETCH(int, lateMs);
        constexpr int scans = 40;
        constexpr int betweenMs = 50;
        const QByteArray whole = samplesOf(static_cast<Sound>(sound));
        const QByteArray beginning = whole.first(bytesIn(heardMs));
        Feeding player;
        for (int i = 0; i < scans; ++i) {
            player.play(static_cast<Sound>(sound));
            player.goOn(betweenMs);
        }
        player.goOn(1'000);
        qsizetype at = -1;
        for (int i = 0; i < scans; ++i) {
            at = player.given.indexOf(beginning, at + 1);
            QVERIFY2(at >= 0, qPrintable(u"scan %1 was not heard"_s.arg(i)));
            QVERIFY2(at <= bytesIn(i * betweenMs + lateMs), qPrintable(u"scan %1 was heard late"_s.arg(i)));
        }
        QCOMPARE(player.given.mid(at), whole);
        QVERIFY(!player.feed.hasMore());
    }

    // Without the server a burst must not sound as if each scan of it were confirmed: the beginning alone says which sound it is.
    void whatIsHeardOfABurstTellsSoundsApart()
    {
        QSet<int> pitches;
        for (int i = 0; i < soundCount; ++i)
            for (const Tone &tone : patternOf(static_cast<Sound>(i)))
                pitches.insert(tone.hertz);
        QHash<QByteArray, int> melodies;
        for (const Sound sound :
             {Sound::Accepted, Sound::AlreadyHere, Sound::Queued, Sound::Held, Sound::Error, Sound::Noted}) {
            const QByteArray heard = samplesOf(sound).first(bytesIn(heardMs));
            QByteArray melody;
            for (const QByteArray &half : {heard.first(bytesIn(heardMs / 2)), heard.mid(bytesIn(heardMs / 2))}) {
                const int loudest = *std::max_element(pitches.cbegin(), pitches.cend(), [&half](int one, int other) {
                    return shareOf(one, half) < shareOf(other, half);
                });
                melody += QByteArray::number(loudest) + ' ';
            }
            QVERIFY2(!melodies.contains(melody), qPrintable(u"%1 and %2 begin alike: %3"_s.arg(melodies.value(melody))
                                                                .arg(int(sound))
                                                                .arg(QLatin1StringView(melody))));
            melodies.insert(melody, int(sound));
        }
    }

    void whatTakesTheRestsPlaceIsApart_data()
    {
        QTest::addColumn<int>("afterMs");
        QTest::newRow("while it begins") << 5;
        QTest::newRow("in its first tone") << 20;
        QTest::newRow("in its pause") << 60;
        QTest::newRow("in its second tone") << 150;
        QTest::newRow("in its closing silence") << 250;
        QTest::newRow("long after it") << 1'000;
    }
    // Told from what sounded before by a moment of silence; nothing clicks, and nothing comes late.
    void whatTakesTheRestsPlaceIsApart()
    {
        QFETCH(int, afterMs);
        Feeding player;
        player.play(Sound::Queued);
        player.goOn(afterMs);
        player.play(Sound::Accepted);
        player.goOn(1'000);
        const QByteArray accepted = samplesOf(Sound::Accepted);
        QVERIFY(player.given.endsWith(accepted));
        const qsizetype at = player.given.size() - accepted.size();
        QVERIFY(at <= bytesIn(afterMs + SoundFeed::firstMs + 10));
        const qsizetype gap = bytesIn(SoundFeed::gapMs);
        QCOMPARE(player.given.mid(at - gap, gap), QByteArray(gap, 0));
        // The steepest that two samples of the highest tone lie apart, and a little.
        int steepest = 0;
        const auto *values = reinterpret_cast<const qint16 *>(player.given.constData());
        for (qsizetype i = 1; i < player.given.size() / 2; ++i)
            steepest = std::max(steepest, std::abs(values[i] - values[i - 1]));
        QVERIFY2(steepest < 9'000, qPrintable(QString::number(steepest)));
    }

    void whatBeginsToSound_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("afterMs");
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("at the same time as another") << int(Sound::Accepted) << 0 << false;
        QTest::newRow("in its turn") << int(Sound::Accepted) << 50 << true;
        QTest::newRow("in the place of a longer one") << int(Sound::Queued) << 50 << true;
        QTest::newRow("behind a failure") << int(Sound::WrongParent) << 50 << false;
        QTest::newRow("long after a failure") << int(Sound::WrongParent) << 1'000 << true;
    }
    // Not before so much of it was given that it is known, and later all the same.
    void whatBeginsToSound()
    {
        QFETCH(int, first);
        QFETCH(int, afterMs);
        QFETCH(bool, atOnce);
        Feeding player;
        player.play(static_cast<Sound>(first));
        QVERIFY(player.feed.hasBegun());
        player.goOn(afterMs);
        player.play(Sound::AlreadyHere);
        const QByteArray beginning = samplesOf(Sound::AlreadyHere).first(bytesIn(SoundFeed::knownMs));
        QCOMPARE(player.feed.hasBegun(), atOnce);
        QCOMPARE(player.given.contains(beginning), atOnce);
        player.goOn(1'000);
        QVERIFY(player.feed.hasBegun());
        QVERIFY(player.given.contains(beginning));
    }

    void aFailureIsHeardWhole()
    {
        Feeding player;
        player.play(Sound::Queued);
        player.goOn(20);
        player.play(Sound::Full);
        QVERIFY(player.given.endsWith(samplesOf(Sound::Full))); // nothing of it waits for an event loop
    }
    void whatIsHeldBehindAFailureIsSaidOnceItIsOver()
    {
        Feeding player;
        player.play(Sound::Full);
        for (int i = 0; i < 5; ++i) {
            player.play(i < 4 ? Sound::Accepted : Sound::Held);
            player.goOn(50);
        }
        player.goOn(1'000);
        QCOMPARE(player.given, samplesOf(Sound::Full) + samplesOf(Sound::Held));
        QVERIFY(!player.feed.hasMore());
    }

    void failuresFollowOneAnother_data()
    {
        QTest::addColumn<int>("sound");
        QTest::addColumn<int>("afterMs");
        QTest::addColumn<int>("times");
        const auto row = [](const char *name, Sound sound, int afterMs, int times) {
            QTest::newRow(name) << int(sound) << afterMs << times;
        };
        row("another", Sound::Reversed, 0, 1);
        row("the same has only begun", Sound::WrongParent, 0, 1);
        row("the same, of another scan", Sound::WrongParent, 300, 2);
    }
    void failuresFollowOneAnother()
    {
        QFETCH(int, sound);
        QFETCH(int, afterMs);
        QFETCH(int, times);
        Feeding player;
        player.play(Sound::WrongParent);
        player.goOn(afterMs);
        player.play(static_cast<Sound>(sound));
        player.goOn(2'000);
        QCOMPARE(player.given.count(synthesise(patternOf(static_cast<Sound>(sound)))), qsizetype(times));
        QVERIFY(player.given.startsWith(samplesOf(Sound::WrongParent)));
    }

    void aSoundAloneIsUntouched()
    {
        for (int i = 0; i < soundCount; ++i) {
            Feeding player;
            player.play(static_cast<Sound>(i));
            player.nowMs += 70; // the event loop is busy
            player.goOn(1'000);
            QCOMPARE(player.given, samplesOf(static_cast<Sound>(i)));
        }
    }

    void whatNeverBeginsIsNotMeasured_data()
    {
        QTest::addColumn<bool>("isBroken");
        QTest::newRow("heard") << false;
        QTest::newRow("not heard") << true;
    }
    void whatNeverBeginsIsNotMeasured()
    {
        QFETCH(bool, isBroken);
        ScannerFixture f;
        f.scan(u"SB04217"_s);
        QSignalSpy sounded(f.station.get(), &StationController::sounded);
        if (isBroken)
            f.sounds.breakDown();
        f.scan(u"8K2M4QX7"_s);
        QCOMPARE(f.sounds.played().constLast(), Sound::Accepted);
        QCOMPARE(sounded.size(), isBroken ? 0 : 1);
    }

    /// A command that is silent, a failure that comes by itself, a scan that is held and what becomes of it once it is let go.
    void onlyTheAnswerToAScanIsMeasured()
    {
        ScannerFixture f;
        f.scan(u"SB04218"_s);
        f.backend.setLinked(false);
        f.scan(u"4JD8R2XM"_s);
        f.backend.plant().packElsewhere(u"4JD8R2XM"_s, u"SB04212"_s);
        QSignalSpy sounded(f.station.get(), &StationController::sounded);
        f.scan(u"/setup"_s);
        f.backend.setLinked(true);
        f.settle();
        QCOMPARE(f.sounds.played().constLast(), Sound::Reversed);
        QCOMPARE(sounded.size(), 0);
        f.scan(u"NEXTCHILD1"_s);
        QCOMPARE(f.sounds.played().constLast(), Sound::Held);
        QCOMPARE(sounded.size(), 1);
        f.station->command(u"ok"_s);
        f.settle();
        QCOMPARE(f.sounds.played().constLast(), Sound::Accepted);
        QCOMPARE(sounded.size(), 1);
    }

    void onePlayerForAllSounds()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pcm"_s);
        const QString starts = folder.filePath(u"starts"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const int reader = ::open(QFile::encodeName(pipe).constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(reader >= 0);
        int beeps = 0;
        PipeSoundPlayer player({{u"/bin/sh"_s, {u"-c"_s, u"echo >> '%1'; exec cat > '%2'"_s.arg(starts, pipe)}}},
                               [&beeps] { ++beeps; });
        QVERIFY(player.isRunning()); // before the first scan
        // Read without any event loop: play() itself puts the samples into the pipe.
        const auto take = [reader](qsizetype count) {
            QByteArray bytes(count, 0);
            for (qsizetype at = 0; at < count;) {
                pollfd ready{reader, POLLIN, 0};
                if (::poll(&ready, 1, gemba::test::patienceMs) != 1)
                    return QByteArray();
                const ssize_t got = ::read(reader, bytes.data() + at, size_t(count - at));
                if (got <= 0)
                    return QByteArray();
                at += got;
            }
            return bytes;
        };
        const QByteArray accepted = synthesise(patternOf(Sound::Accepted));
        const QByteArray full = synthesise(patternOf(Sound::Full));
        const qsizetype tail = bytesIn(60); // silence that pushes the sound out of the player's buffer
        player.play(Sound::Accepted);
        player.play(Sound::Full);
        QCOMPARE(take(accepted.size()), accepted);
        const qsizetype pause =
            bytesIn(SoundFeed::firstMs) - accepted.size(); // what was given away of its closing silence
        QCOMPARE(take(pause), QByteArray(pause, 0));
        QCOMPARE(take(full.size()), full);
        QCOMPARE(take(tail), QByteArray(tail, 0));
        // It dies: until it is back the machine beeps, then it plays again.
        const qint64 first = player.processId();
        QCOMPARE(::kill(pid_t(first), SIGKILL), 0);
        QTRY_VERIFY(!player.isRunning() || player.processId() != first);
        QTRY_VERIFY(player.isRunning());
        int begun = 0;
        player.play(Sound::Reversed, [&begun] { ++begun; });
        QCOMPARE(begun, 1);
        const QByteArray reversed = synthesise(patternOf(Sound::Reversed));
        QCOMPARE(take(reversed.size()), reversed);
        QCOMPARE(beeps, 0);
        QFile counted(starts);
        QVERIFY(counted.open(QFile::ReadOnly));
        QCOMPARE(counted.readAll().count('\n'), 2); // not one for each sound
        // Good news comes in pieces, and all of it.
        QCOMPARE(take(tail), QByteArray(tail, 0));
        const QByteArray queued = samplesOf(Sound::Queued);
        QByteArray heard;
        player.play(Sound::Queued);
        QTRY_VERIFY([&] {
            for (pollfd ready{reader, POLLIN, 0}; ::poll(&ready, 1, 0) == 1;)
                heard += take(2);
            return heard.size() >= queued.size();
        }());
        QCOMPARE(heard, queued);
        ::close(reader);
    }

    void theNextOneIsTriedWhereOneEndsAtOnce()
    {
        gemba::log::setSink([](const gemba::log::Record &) {});
        const QTemporaryDir folder;
        const QString heard = folder.filePath(u"pcm"_s);
        PipeSoundPlayer player({{u"/bin/false"_s, {}}, {u"/bin/sh"_s, {u"-c"_s, u"exec cat > '%1'"_s.arg(heard)}}},
                               [] {});
        QTRY_VERIFY(player.isRunning() && QFile::exists(heard));
        player.play(Sound::Accepted);
        QTRY_VERIFY(QFile(heard).size() >= synthesise(patternOf(Sound::Accepted)).size());
    }

    void aPlayerThatIsMissingIsBeepedFor_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("none") << QString();
        QTest::newRow("cannot be started") << u"/nowhere/aplay"_s;
        QTest::newRow("ends at once, as without a sound card") << u"/bin/false"_s;
    }
    void aPlayerThatIsMissingIsBeepedFor()
    {
        QFETCH(QString, program);
        gemba::log::setSink([](const gemba::log::Record &) {});
        int beeps = 0;
        PipeSoundPlayer player(program.isEmpty() ? QList<PlayerProgram>() : QList<PlayerProgram>{{program, {}}},
                               [&beeps] { ++beeps; });
        QTRY_VERIFY(!player.isRunning());
        bool hasBegun = false;
        player.play(Sound::WrongParent, [&hasBegun] { hasBegun = true; });
        QTRY_COMPARE(beeps, int(beepsOf(Sound::WrongParent).size()));
        QVERIFY(!hasBegun); // when the machine's beep is heard nobody can say
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
        // Each outcome has a field of its own, told from the others without comparing.
        QList<QColor> fields;
        for (const int look : {0, 1, 2, 3, 4, 5, 7})
            fields.append(ScanColors::fieldOf(tokens, look));
        for (qsizetype i = 0; i < fields.size(); ++i) {
            QCOMPARE(fields[i].alpha(), 255);
            for (qsizetype j = 0; j < i; ++j) {
                const double apart =
                    std::hypot(fields[i].red() - fields[j].red(), fields[i].green() - fields[j].green(),
                               fields[i].blue() - fields[j].blue());
                QVERIFY2(apart >= 60, qPrintable(u"%1 and %2"_s.arg(fields[i].name(), fields[j].name())));
            }
        }
    }
};

QTEST_MAIN(PartsTest)
#include "tst_scanner_parts.moc"
