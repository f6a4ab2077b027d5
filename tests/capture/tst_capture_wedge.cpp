#include <gemba/capture/bounce_guard.h>
#include <gemba/capture/key_remap.h>
#include <gemba/capture/wedge_reader.h>

#include <scanned_text.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::capture;

namespace {

Stroke key(const QString &text, qint64 timeMs, int code = 0)
{
    Stroke stroke;
    stroke.text = text;
    stroke.timeMs = timeMs;
    stroke.key = code != 0 ? code : text.isEmpty() ? 0 : text.front().toUpper().unicode();
    return stroke;
}

/// What a keyboard did: each character gapMs after the one before it; '\n' is Enter, '\t' Tab, '^' Escape.
struct Typist
{
    WedgeReader reader;
    qint64 now = 1'000;
    QStringList scans;
    QString replayed;

    void type(const QString &text, int gapMs)
    {
        for (const QChar c : text) {
            now += gapMs;
            Stroke stroke = c == u'\n'   ? key(u"\r"_s, now, Qt::Key_Return)
                            : c == u'\t' ? key(u"\t"_s, now, Qt::Key_Tab)
                            : c == u'^'  ? key({}, now, Qt::Key_Escape)
                                         : key(QString(c), now);
            take(reader.press(stroke), stroke);
        }
    }
    void take(const WedgeReader::Outcome &outcome, const Stroke &stroke)
    {
        for (const Stroke &back : outcome.replay)
            replayed += name(back);
        if (!outcome.taken)
            replayed += name(stroke);
        if (outcome.scan)
            scans.append(outcome.scan->text);
    }
    void pause()
    {
        for (const Stroke &back : reader.idle())
            replayed += name(back);
        now += 1'000;
    }
    static QString name(const Stroke &stroke)
    {
        return stroke.key == Qt::Key_Return   ? u"\n"_s
               : stroke.key == Qt::Key_Tab    ? u"\t"_s
               : stroke.key == Qt::Key_Escape ? u"^"_s
                                              : stroke.text;
    }
};

} // namespace

class WedgeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bursts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("gapMs");
        QTest::addColumn<QStringList>("scans");
        QTest::addColumn<QString>("replayed");
        QTest::newRow("a scan") << u"8K2M4QX7\n"_s << 8 << QStringList{u"8K2M4QX7"_s} << QString();
        QTest::newRow("ended by Tab") << u"8K2M4QX7\t"_s << 8 << QStringList{u"8K2M4QX7"_s} << QString();
        QTest::newRow("all at once") << u"8K2M4QX7\n"_s << 0 << QStringList{u"8K2M4QX7"_s} << QString();
        QTest::newRow("as slow as may be") << u"8K2M4QX7\n"_s << 60 << QStringList{u"8K2M4QX7"_s} << QString();
        QTest::newRow("slower is typing") << u"8K2M\n"_s << 61 << QStringList() << u"8K2M\n"_s;
        QTest::newRow("too short") << u"123\n"_s << 5 << QStringList() << u"123\n"_s;
        QTest::newRow("shortest") << u"1234\n"_s << 5 << QStringList{u"1234"_s} << QString();
        QTest::newRow("two in a row") << u"AAAA1\nBBBB2\n"_s << 4 << QStringList{u"AAAA1"_s, u"BBBB2"_s} << QString();
        QTest::newRow("CR LF as two Enters") << u"8K2M4QX7\n\n"_s << 8 << QStringList{u"8K2M4QX7"_s} << QString();
        QTest::newRow("Tab and Enter") << u"8K2M4QX7\t\n"_s << 60 << QStringList{u"8K2M4QX7"_s} << QString();
        QTest::newRow("three ends, then the next")
            << u"AAAA1\t\n\nBBBB2\n\n"_s << 4 << QStringList{u"AAAA1"_s, u"BBBB2"_s} << QString();
        QTest::newRow("two Enters behind typing") << u"12\n\n"_s << 8 << QStringList() << u"12\n\n"_s;
        QTest::newRow("Enter alone") << u"\n"_s << 5 << QStringList() << u"\n"_s;
        QTest::newRow("shortest command") << u"/ok\n"_s << 5 << QStringList{u"/ok"_s} << QString();
        QTest::newRow("command") << u"/undo\n"_s << 5 << QStringList{u"/undo"_s} << QString();
        QTest::newRow("another key in between") << u"AB^CD\n"_s << 5 << QStringList() << u"AB^CD\n"_s;
        QTest::newRow("typed and never ended") << u"hello"_s << 150 << QStringList() << u"hell"_s;
    }
    void bursts()
    {
        QFETCH(QString, text);
        QFETCH(int, gapMs);
        QFETCH(QStringList, scans);
        QFETCH(QString, replayed);
        Typist typist;
        typist.type(text, gapMs);
        QCOMPARE(typist.scans, scans);
        QCOMPARE(typist.replayed, replayed);
    }

    void typingComesBackInOrderAndWhole()
    {
        Typist typist;
        typist.type(u"quick"_s, 120);
        typist.pause();
        typist.type(u"8K2M4QX7\n"_s, 5);
        typist.type(u"br"_s, 90);
        typist.pause();
        QCOMPARE(typist.replayed, u"quickbr"_s);
        QCOMPARE(typist.scans, QStringList{u"8K2M4QX7"_s});
    }

    // The last of a scanner's ends, and the first key of whoever answers.
    void enterBehindAScanIsSomebodys_data()
    {
        QTest::addColumn<int>("pauseMs");
        QTest::addColumn<QString>("replayed");
        QTest::newRow("right behind it") << 0 << QString();
        QTest::newRow("as slow as a scanner types") << 150 << QString();
        QTest::newRow("slower") << 151 << u"\n"_s;
        QTest::newRow("by a clock that is behind") << -5'000 << u"\n"_s;
    }
    void enterBehindAScanIsSomebodys()
    {
        QFETCH(int, pauseMs);
        QFETCH(QString, replayed);
        Typist typist;
        typist.now = 10'000;
        typist.type(u"8K2M4QX7\n"_s, 5);
        typist.type(u"\n"_s, pauseMs);
        QCOMPARE(typist.replayed, replayed);
        QCOMPARE(typist.scans, QStringList{u"8K2M4QX7"_s});
    }

    void aScanBehindTypingIsStillAScan()
    {
        Typist typist;
        typist.type(u"ab"_s, 100);
        typist.now += 300;
        typist.type(u"8K2M4QX7\n"_s, 5);
        QCOMPARE(typist.replayed, u"ab"_s);
        QCOMPARE(typist.scans, QStringList{u"8K2M4QX7"_s});
    }

    void heldKeysAreTyping()
    {
        Typist typist;
        typist.type(u"aa"_s, 5);
        Stroke held = key(u"a"_s, typist.now + 5);
        held.repeats = true;
        typist.take(typist.reader.press(held), held);
        QCOMPARE(typist.replayed, u"aaa"_s);
    }

    void shiftBetweenCharactersSaysNothing()
    {
        Typist typist;
        typist.type(u"sb"_s, 5);
        const Stroke shift = key({}, typist.now + 2, Qt::Key_Shift);
        const auto outcome = typist.reader.press(shift);
        QVERIFY(!outcome.taken);
        QVERIFY(outcome.waiting);
        typist.type(u"04217\n"_s, 5);
        QCOMPARE(typist.scans, QStringList{u"sb04217"_s});
    }

    void aPrefixIsCertainHoweverSlow()
    {
        WedgeOptions options;
        options.prefixKey = Qt::Key_F9;
        Typist typist;
        typist.reader = WedgeReader(options);
        const Stroke prefix = key({}, 1'000, Qt::Key_F9);
        QVERIFY(typist.reader.press(prefix).taken);
        typist.type(u"12\n"_s, 400);
        QCOMPARE(typist.scans, QStringList{u"12"_s});
        QCOMPARE(typist.replayed, QString());
        // Half of one is not put into a field.
        QVERIFY(typist.reader.press(key(QString(QChar(0x02)), typist.now + 10)).taken);
        typist.type(u"12"_s, 5);
        typist.pause();
        QCOMPARE(typist.replayed, QString());
    }

    void theGapFollowsTheScanner()
    {
        Typist typist;
        typist.type(u"8K2M4QX7\n"_s, 45);
        QCOMPARE(typist.reader.gapMs(), 90);
        typist.type(u"8K2M4QX8\n"_s, 85);
        QCOMPARE(typist.reader.gapMs(), 150);
        QCOMPARE(typist.scans.size(), 2);
        // Eight fast ones later it is narrow again.
        for (int i = 0; i < 8; ++i) {
            typist.now += 500;
            typist.type(u"AAAA%1\n"_s.arg(i), 5);
        }
        QCOMPARE(typist.reader.gapMs(), 60);
        QCOMPARE(typist.scans.size(), 10);
    }

    void aSlowScannerIsTaught()
    {
        Typist typist;
        typist.type(u"8K2M4QX7\n"_s, 110);
        QVERIFY(typist.scans.isEmpty());
        typist.replayed.clear();
        typist.now += 1'000;
        typist.reader.learnNext();
        typist.type(u"8K2M4QX7\n"_s, 110);
        QCOMPARE(typist.scans, QStringList{u"8K2M4QX7"_s});
        QCOMPARE(typist.reader.gapMs(), 150);
        typist.now += 1'000;
        typist.type(u"9K2M4QX7\n"_s, 110);
        QCOMPARE(typist.scans.size(), 2);
        QCOMPARE(typist.replayed, QString());
    }

    void separatorsArriveAsGs()
    {
        Typist typist;
        typist.type(u"21AB"_s, 5);
        Stroke bracket = key({}, typist.now += 5, Qt::Key_BracketRight);
        bracket.modifiers = Qt::ControlModifier;
        QVERIFY(typist.reader.press(bracket).taken);
        typist.type(u"10CD"_s, 5);
        for (const char digit : {'0', '2', '9'}) {
            Stroke alt = key(QString(QLatin1Char(digit)), typist.now += 5, Qt::Key_0 + digit - '0');
            alt.modifiers = Qt::AltModifier;
            QVERIFY(typist.reader.press(alt).taken);
        }
        typist.type(u"EF\n"_s, 5);
        QCOMPARE(typist.scans, QStringList{u"21AB\u001d10CD\u001dEF"_s});
    }

    void inputMethodsCommitWholeCodes()
    {
        Typist typist;
        const auto held = typist.reader.commit(u"8K2M4QX7"_s, typist.now);
        QVERIFY(held.taken);
        QVERIFY(held.waiting);
        typist.type(u"\n"_s, 10);
        QCOMPARE(typist.scans, QStringList{u"8K2M4QX7"_s});
        QVERIFY(typist.reader.commit(u"8K2M4QX8\r\n"_s, typist.now += 500).replay.isEmpty());
        // Committed and never ended: given back as what it was.
        typist.now += 500;
        typist.reader.commit(u"word"_s, typist.now);
        const QList<Stroke> back = typist.reader.idle();
        QCOMPARE(back.size(), 4);
        QVERIFY(back.constFirst().committed);
    }

    void endlessKeysAreNoCode()
    {
        Typist typist;
        const QString text(600, u'x');
        typist.type(text + u'\n', 1);
        QCOMPARE(typist.scans.size(), 1); // the last of it, which is no known code
        QVERIFY(typist.scans.constFirst().size() < 512);
        QCOMPARE(typist.replayed.size() + typist.scans.constFirst().size(), 600);
    }

    void remaps_data()
    {
        QTest::addColumn<QString>("observed");
        QTest::addColumn<bool>("learned");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("same layout") << KeyRemap::alphabet() << true << u"/undo"_s << u"/undo"_s;
        QTest::newRow("German") << u"ABCDEFGHIJKLMNOPQRSTUVWXZY0123456789ß?-.+Ö"_s << true << u"BILLß2031"_s
                                << u"BILL-2031"_s;
        QTest::newRow("CapsLock") << KeyRemap::alphabet().toLower() << true << u"sb04217"_s << u"SB04217"_s;
        QTest::newRow("lost a character") << KeyRemap::alphabet().mid(1) << false << QString() << QString();
        QTest::newRow("two became one") << u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789--/.]:"_s << false << QString()
                                        << QString();
    }
    void remaps()
    {
        QFETCH(QString, observed);
        QFETCH(bool, learned);
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        const auto remap = KeyRemap::learn(observed);
        QCOMPARE(remap.ok(), learned);
        if (!learned) {
            QCOMPARE(remap.error().code, gemba::ErrorCode::FieldFormat);
            return;
        }
        QCOMPARE(remap->apply(typed), meant);
        QCOMPARE(remap->apply(observed), KeyRemap::alphabet());
        QCOMPARE(KeyRemap::fromText(remap->toText()).apply(typed), meant);
    }
    void brokenSettingsGiveNoRemap()
    {
        QVERIFY(KeyRemap::fromText(u"abc"_s).isEmpty());
        QVERIFY(KeyRemap::fromText(u"abac"_s).isEmpty());
        QCOMPARE(KeyRemap::fromText(u"ab"_s).apply(u"a"_s), u"b"_s);
    }

    void bounces()
    {
        BounceGuard guard;
        QVERIFY(!guard.isBounce(u"A"_s, 0));
        QVERIFY(guard.isBounce(u"A"_s, 699));
        QVERIFY(!guard.isBounce(u"B"_s, 699));
        QVERIFY(!guard.isBounce(u"A"_s, 700)); // the bounce at 699 did not prolong it
        QVERIFY(guard.isBounce(u"A"_s, 1'399));
        QVERIFY(!guard.isBounce(u"A"_s, 1'400));
        QCOMPARE(guard.bounces(), quint64(2));
        // Twenty different codes a second never hinder each other.
        for (int i = 0; i < 1'200; ++i)
            QVERIFY(!guard.isBounce(u"C%1"_s.arg(i), 2'000 + i * 50));
    }

    void whatIsReadGoesThroughTheOneParser()
    {
        using namespace gemba::bags;
        const CodeForms forms({{u"Mustard"_s, BagKind::Parent, u"SB"_s, 5}});
        Typist typist;
        typist.type(u"]C0sb04217\n12\n"_s, 5);
        typist.type(u"/UNDO\n"_s, 5);
        QCOMPARE(typist.scans, (QStringList{u"]C0sb04217"_s, u"/UNDO"_s})); // "12" is as short as typing
        const auto code = readScanned(typist.scans[0], forms);
        QVERIFY(code.ok());
        QCOMPARE(code->code, u"SB04217"_s);
        QVERIFY(code->form);
        const auto command = readScanned(typist.scans[1], forms);
        QVERIFY(command.ok());
        QVERIFY(command->isCommand);
        QCOMPARE(command->code, u"undo"_s);
    }
};

QTEST_GUILESS_MAIN(WedgeTest)
#include "tst_capture_wedge.moc"
