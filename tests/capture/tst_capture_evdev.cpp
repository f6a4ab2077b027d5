#include <gemba/capture/evdev_scanner.h>
#include <gemba/core/log.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <linux/input.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gemba::capture;

namespace {

input_event record(quint16 type, quint16 code, qint32 value, qint64 timeMs)
{
    input_event event{};
    event.input_event_sec = timeMs / 1000;
    event.input_event_usec = timeMs % 1000 * 1000;
    event.type = type;
    event.code = code;
    event.value = value;
    return event;
}

/// The records of keys pressed one after the other; each with the scan code and the report that a kernel sends beside it.
QByteArray records(const QList<QPair<quint16, bool>> &keys, qint64 startMs)
{
    QByteArray bytes;
    const auto add = [&](const input_event &event) {
        bytes.append(reinterpret_cast<const char *>(&event), sizeof event);
    };
    qint64 now = startMs;
    for (const auto &[code, shifted] : keys) {
        now += 4;
        if (shifted)
            add(record(EV_KEY, KEY_LEFTSHIFT, 1, now));
        add(record(EV_MSC, MSC_SCAN, 0x70000 + code, now));
        add(record(EV_KEY, code, 1, now));
        add(record(EV_SYN, SYN_REPORT, 0, now));
        add(record(EV_KEY, code, 0, now + 1));
        if (shifted)
            add(record(EV_KEY, KEY_LEFTSHIFT, 0, now + 1));
    }
    return bytes;
}

const QList<QPair<quint16, bool>> &sb04217()
{
    static const QList<QPair<quint16, bool>> keys{{KEY_S, true},  {KEY_B, true},  {KEY_0, false}, {KEY_4, false},
                                                  {KEY_2, false}, {KEY_1, false}, {KEY_7, false}, {KEY_ENTER, false}};
    return keys;
}

} // namespace

class EvdevTest : public QObject
{
    Q_OBJECT

    const gemba::SystemClock m_clock;
    QTemporaryDir m_directory;

    static QStringList decode(EvdevDecoder &decoder, const QByteArray &bytes)
    {
        QStringList codes;
        for (qsizetype at = 0; at < bytes.size(); at += qsizetype(sizeof(input_event))) {
            input_event event{};
            memcpy(&event, bytes.constData() + at, sizeof event);
            const qint64 timeMs = qint64(event.input_event_sec) * 1000 + event.input_event_usec / 1000;
            if (const auto code = decoder.feed(event.type, event.code, event.value, timeMs))
                codes.append(*code);
        }
        return codes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        gemba::log::setSink([](const gemba::log::Record &) {}); // devices go away on purpose
    }

    void decodes()
    {
        EvdevDecoder decoder;
        QCOMPARE(decode(decoder, records(sb04217(), 1'000)), QStringList{u"SB04217"_s});
        // Signs with and without shift, the number pad, Tab as an end.
        QCOMPARE(decode(decoder, records({{KEY_SLASH, false},
                                          {KEY_MINUS, true},
                                          {KEY_MINUS, false},
                                          {KEY_KP7, false},
                                          {KEY_RIGHTBRACE, false},
                                          {KEY_TAB, false}},
                                         2'000)),
                 QStringList{u"/_-7]"_s});
        // Keys that are no characters are left out, and an Enter alone is no scan.
        QCOMPARE(decode(decoder, records({{KEY_ENTER, false},
                                          {KEY_F5, false},
                                          {KEY_A, false},
                                          {KEY_HOME, false},
                                          {KEY_B, false},
                                          {KEY_KPENTER, false}},
                                         3'000)),
                 QStringList{u"ab"_s});
    }

    void separatorsArriveAsGs()
    {
        EvdevDecoder decoder;
        QByteArray bytes = records({{KEY_A, false}}, 1'000);
        const auto add = [&](const input_event &event) {
            bytes.append(reinterpret_cast<const char *>(&event), sizeof event);
        };
        add(record(EV_KEY, KEY_LEFTCTRL, 1, 1'010));
        add(record(EV_KEY, KEY_RIGHTBRACE, 1, 1'011));
        add(record(EV_KEY, KEY_RIGHTBRACE, 0, 1'012));
        add(record(EV_KEY, KEY_LEFTCTRL, 0, 1'013));
        bytes += records({{KEY_B, false}}, 1'020);
        add(record(EV_KEY, KEY_LEFTALT, 1, 1'030));
        bytes += records({{KEY_KP0, false}, {KEY_KP2, false}, {KEY_KP9, false}}, 1'030);
        add(record(EV_KEY, KEY_LEFTALT, 0, 1'060));
        bytes += records({{KEY_C, false}, {KEY_ENTER, false}}, 1'060);
        QCOMPARE(decode(decoder, bytes), QStringList{u"a\u001db\u001dc"_s});
    }

    void halfACodeIsNotGluedToTheNext()
    {
        EvdevDecoder decoder;
        QVERIFY(decode(decoder, records({{KEY_X, false}, {KEY_Y, false}}, 1'000)).isEmpty());
        QCOMPARE(decode(decoder, records(sb04217(), 1'600)), QStringList{u"SB04217"_s});
    }

    void aCodeWithAHoleIsNotTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("codes");
        const auto dropped = [](qint64 timeMs) {
            const input_event event = record(EV_SYN, SYN_DROPPED, 0, timeMs);
            return QByteArray(reinterpret_cast<const char *>(&event), sizeof event);
        };
        const auto keys = [](qsizetype from, qsizetype count, qint64 startMs) {
            return records(sb04217().mid(from, count), startMs);
        };
        QTest::newRow("the middle is missing")
            << keys(0, 3, 1'000) + dropped(1'020) + keys(5, 3, 1'021) << QStringList();
        QTest::newRow("the next one is whole again")
            << keys(0, 3, 1'000) + dropped(1'020) + keys(5, 3, 1'021) + keys(0, 8, 1'050) << QStringList{u"SB04217"_s};
        QTest::newRow("the beginning is missing") << dropped(1'000) + keys(4, 4, 1'001) << QStringList();
        QTest::newRow("the end is missing: the pause before the next one ends it")
            << keys(0, 5, 1'000) + dropped(1'030) + keys(0, 8, 1'600) << QStringList{u"SB04217"_s};
        QTest::newRow("a shift key that was let go in the hole")
            << records({{KEY_A, false}}, 1'000) +
                   [&] {
                       const input_event shift = record(EV_KEY, KEY_LEFTSHIFT, 1, 1'010);
                       return QByteArray(reinterpret_cast<const char *>(&shift), sizeof shift);
                   }() +
                   dropped(1'020) + records({{KEY_ENTER, false}, {KEY_1, false}, {KEY_ENTER, false}}, 1'021)
            << QStringList{u"1"_s};
    }
    void aCodeWithAHoleIsNotTaken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, codes);
        EvdevDecoder decoder;
        QCOMPARE(decode(decoder, bytes), codes);
    }

    void readsADeviceAndComesBack()
    {
        const QString path = m_directory.filePath(u"event7"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        EvdevScanner scanner(path, m_clock, EvdevScanner::Grab::None);
        QSignalSpy scans(&scanner, &EvdevScanner::scanned);
        scanner.start();
        QCOMPARE(scanner.state(), ScanSource::State::Ready);
        int writer = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
        QVERIFY(writer >= 0);
        const QByteArray bytes = records(sb04217(), 1'000);
        // In portions that cut records.
        for (qsizetype at = 0; at < bytes.size(); at += 100) {
            const QByteArray portion = bytes.mid(at, 100);
            QCOMPARE(::write(writer, portion.constData(), size_t(portion.size())), ssize_t(portion.size()));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(scans.size(), 1);
        QCOMPARE(scans.at(0).at(0).toString(), u"SB04217"_s);
        ::close(writer);
        QTRY_COMPARE(scanner.state(), ScanSource::State::Waiting);
        QVERIFY(!scanner.problem().isEmpty());
        // Opened again by itself. A pipe whose writer is gone ends at once again: so the writer has to be there first.
        writer = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(writer >= 0);
        QTRY_COMPARE(scanner.state(), ScanSource::State::Ready);
        const QByteArray again = records(sb04217(), 9'000);
        QCOMPARE(::write(writer, again.constData(), size_t(again.size())), ssize_t(again.size()));
        QTRY_COMPARE(scans.size(), 2);
        scanner.stop();
        ::close(writer);
        QCOMPARE(scanner.state(), ScanSource::State::Stopped);
    }

    void aDeviceThatCannotBeHadAloneIsNotUsed()
    {
        const QString path = m_directory.filePath(u"event8"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0); // knows no EVIOCGRAB
        EvdevScanner scanner(path, m_clock, EvdevScanner::Grab::Exclusive);
        scanner.start();
        QCOMPARE(scanner.state(), ScanSource::State::Waiting);
        QVERIFY(scanner.problem().contains(u"alone"_s));
    }
};

QTEST_GUILESS_MAIN(EvdevTest)
#include "tst_capture_evdev.moc"
