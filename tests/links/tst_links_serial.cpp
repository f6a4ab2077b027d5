#include "pty.h"
#include "serial_port_name.h"

#include <gemba/core/log.h>
#include <gemba/links/fake_serial_link.h>
#include <gemba/links/serial_link.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::links;

class SerialTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    const gemba::SystemClock m_clock;

    /// Options for a device behind a stable name, as udev gives one.
    SerialOptions options(const QString &name) const
    {
        SerialOptions wanted;
        wanted.port = m_directory.filePath(name);
        wanted.baud = 115'200;
        wanted.framing.skipFirst = false;
        wanted.reconnectMinMs = 5;
        wanted.reconnectMaxMs = 20;
        return wanted;
    }
    static QList<QByteArray> lines(const QSignalSpy &spy)
    {
        QList<QByteArray> all;
        for (const auto &call : spy)
            all.append(call.at(0).toByteArray());
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        gemba::log::setSink([](const gemba::log::Record &) {}); // cables are pulled on purpose
    }

    void framing_data()
    {
        QTest::addColumn<QByteArray>("terminator");
        QTest::addColumn<bool>("textOnly");
        QTest::addColumn<bool>("skipFirst");
        QTest::addColumn<QList<QByteArray>>("portions");
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<QList<int>>("refused"); // overlong, binary, fragment
        const QList<int> none{0, 0, 0};
        QTest::newRow("one") << QByteArray("\n") << true << false << QList<QByteArray>{"P1=4.2\n"}
                             << QList<QByteArray>{"P1=4.2"} << none;
        QTest::newRow("several at once") << QByteArray("\n") << true << false << QList<QByteArray>{"a\nb\nc"}
                                         << QList<QByteArray>{"a", "b"} << none;
        QTest::newRow("byte by byte") << QByteArray("\r\n") << true << false
                                      << QList<QByteArray>{"a", "b", "\r", "\n", "c", "\r\n"}
                                      << QList<QByteArray>{"ab", "c"} << none;
        QTest::newRow("carriage returns go") << QByteArray("\n") << true << false << QList<QByteArray>{"a\r\n\r\nb\n"}
                                             << QList<QByteArray>{"a", "b"} << none;
        QTest::newRow("longest") << QByteArray("\n") << true << false << QList<QByteArray>{"0123456789\r\n"}
                                 << QList<QByteArray>{"0123456789"} << none;
        QTest::newRow("too long") << QByteArray("\n") << true << false << QList<QByteArray>{"0123456789x\n", "ok\n"}
                                  << QList<QByteArray>{"ok"} << QList<int>{1, 0, 0};
        QTest::newRow("endless") << QByteArray("\n") << true << false
                                 << QList<QByteArray>{QByteArray(100'000, 'x'), QByteArray(100'000, 'y'), "\nok\n"}
                                 << QList<QByteArray>{"ok"} << QList<int>{1, 0, 0};
        QTest::newRow("endless, terminator cut in two")
            << QByteArray("\r\n") << true << false << QList<QByteArray>{QByteArray(1'000, 'x') + '\r', "\nok\r\n"}
            << QList<QByteArray>{"ok"} << QList<int>{1, 0, 0};
        QTest::newRow("control characters")
            << QByteArray("\n") << true << false << QList<QByteArray>{QByteArray("a\0b\n", 4), "a\x1b[1m\n", "a\tb\n"}
            << QList<QByteArray>{"a\tb"} << QList<int>{0, 2, 0};
        QTest::newRow("not UTF-8") << QByteArray("\n") << true << false
                                   << QList<QByteArray>{"\xff\xfe\n", "\xc5\xbc\n", "\xc5\n"}
                                   << QList<QByteArray>{"\xc5\xbc"} << QList<int>{0, 2, 0};
        QTest::newRow("binary wanted") << QByteArray("\n") << false << false << QList<QByteArray>{"\xff\x01\n"}
                                       << QList<QByteArray>{"\xff\x01"} << none;
        QTest::newRow("joined in mid line") << QByteArray("\n") << true << true << QList<QByteArray>{"21\n4.22\n"}
                                            << QList<QByteArray>{"4.22"} << QList<int>{0, 0, 1};
        QTest::newRow("joined between lines")
            << QByteArray("\n") << true << true << QList<QByteArray>{"\n4.22\n"} << QList<QByteArray>{"4.22"} << none;
    }
    void framing()
    {
        QFETCH(QByteArray, terminator);
        QFETCH(bool, textOnly);
        QFETCH(bool, skipFirst);
        QFETCH(QList<QByteArray>, portions);
        QFETCH(QList<QByteArray>, lines);
        QFETCH(QList<int>, refused);
        LineFramer framer({terminator, 10, textOnly, skipFirst});
        QList<QByteArray> got;
        for (const QByteArray &portion : portions)
            got += framer.feed(portion);
        QCOMPARE(got, lines);
        const QList<int> counted{int(framer.refused().overlong), int(framer.refused().binary),
                                 int(framer.refused().fragment)};
        QCOMPARE(counted, refused);
    }

    void portSelectors_data()
    {
        QTest::addColumn<QString>("selector");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QString>("path");
        QTest::newRow("path") << u"/dev/serial/by-id/x"_s << true << u"/dev/serial/by-id/x"_s;
        QTest::newRow("first of two") << u"usb:0403:6001"_s << true << u"/dev/ttyUSB0"_s;
        QTest::newRow("by serial number") << u"usb:0403:6001:B"_s << true << u"/dev/ttyUSB1"_s;
        QTest::newRow("hexadecimal letters") << u"usb:10C4:ea60"_s << true << u"/dev/ttyUSB2"_s;
        QTest::newRow("not there") << u"usb:0403:6001:C"_s << true << QString();
        QTest::newRow("relative") << u"ttyUSB0"_s << false << QString();
        QTest::newRow("too short") << u"usb:403:6001"_s << false << QString();
        QTest::newRow("empty") << QString() << false << QString();
    }
    void portSelectors()
    {
        QFETCH(QString, selector);
        QFETCH(bool, valid);
        QFETCH(QString, path);
        QCOMPARE(serialSelectorValid(selector), valid);
        const QList<SerialPortFacts> ports{{u"/dev/ttyUSB1"_s, 0x0403, 0x6001, u"B"_s},
                                           {u"/dev/ttyUSB0"_s, 0x0403, 0x6001, u"A"_s},
                                           {u"/dev/ttyUSB2"_s, 0x10C4, 0xEA60, {}}};
        QCOMPARE(matchSerialPort(selector, ports), path);
    }

    void readsAndWritesLines()
    {
        Pty device;
        SerialOptions wanted = options(u"reader"_s);
        QVERIFY(QFile::link(device.path(), wanted.port));
        const auto link = makeSerialLink(wanted, m_clock);
        QSignalSpy received(link.get(), &SerialLink::lineReceived);
        QVERIFY(!link->send("too early").ok());
        link->start();
        QCOMPARE(link->state(), LinkState::Connected);
        device.write("P1=4.21\nP2=");
        device.write("2.9\n");
        QTRY_COMPARE(received.size(), 2);
        QCOMPARE(lines(received), (QList<QByteArray>{"P1=4.21", "P2=2.9"}));
        QVERIFY(received.first().at(1).toLongLong() > 0);
        QVERIFY(link->send("READ").ok());
        QByteArray heard;
        QVERIFY(gemba::test::eventually([&] {
            heard += device.read();
            return heard.endsWith('\n');
        }));
        QCOMPARE(heard, QByteArray("READ\n"));
        QCOMPARE(link->send(QByteArray(100'000, 'x')).error().code, gemba::ErrorCode::Busy);
        QCOMPARE(link->counters().received, quint64(2));
        QCOMPARE(link->counters().receivedBytes, quint64(13));
        QCOMPARE(link->counters().sent, quint64(1));
        QCOMPARE(link->counters().refused.value(u"offline"_s), quint64(1));
        QCOMPARE(link->counters().refused.value(u"queue_full"_s), quint64(1));
        link->stop();
        QCOMPARE(link->state(), LinkState::Stopped);
    }

    void refusesGarbageVisibly()
    {
        Pty device;
        SerialOptions wanted = options(u"noisy"_s);
        wanted.framing.maxBytes = 100;
        QVERIFY(QFile::link(device.path(), wanted.port));
        const auto link = makeSerialLink(wanted, m_clock);
        QSignalSpy received(link.get(), &SerialLink::lineReceived);
        link->start();
        device.write(QByteArray(1'000, '\xf0') + "\n\x01\x02\nP1=1\n");
        QTRY_COMPARE(lines(received), QList<QByteArray>{"P1=1"});
        QCOMPARE(link->counters().refused.value(u"overlong"_s), quint64(1));
        QCOMPARE(link->counters().refused.value(u"binary"_s), quint64(1));
    }

    void comesBackAfterUnplugging()
    {
        auto device = std::make_unique<Pty>();
        const SerialOptions wanted = options(u"pulled"_s);
        QVERIFY(QFile::link(device->path(), wanted.port));
        const auto link = makeSerialLink(wanted, m_clock);
        QSignalSpy received(link.get(), &SerialLink::lineReceived);
        QSignalSpy states(link.get(), &SerialLink::stateChanged);
        link->start();
        device->write("before\nhalf a l");
        QTRY_COMPARE(received.size(), 1);
        QVERIFY(QFile::remove(wanted.port));
        device->unplug();
        QTRY_COMPARE(link->state(), LinkState::Waiting);
        QVERIFY(!link->lastError().detail.isEmpty());
        QTRY_VERIFY(states.size() > 5); // it keeps trying
        device = std::make_unique<Pty>();
        QVERIFY(QFile::link(device->path(), wanted.port));
        QTRY_COMPARE(link->state(), LinkState::Connected);
        device->write("after\n");
        QTRY_COMPARE(lines(received), (QList<QByteArray>{"before", "after"}));
        QCOMPARE(link->counters().reconnects, quint64(1));
    }

    void waitsForADeviceThatIsNotThere()
    {
        const SerialOptions wanted = options(u"later"_s);
        const auto link = makeSerialLink(wanted, m_clock);
        link->start();
        QCOMPARE(link->state(), LinkState::Waiting);
        QCOMPARE(link->lastError().code, gemba::ErrorCode::LinkFailed);
        Pty device;
        QVERIFY(QFile::link(device.path(), wanted.port));
        QTRY_COMPARE(link->state(), LinkState::Connected);
    }

    void stoppingFromASlotIsSafe()
    {
        Pty device;
        const SerialOptions wanted = options(u"stopped"_s);
        QVERIFY(QFile::link(device.path(), wanted.port));
        const auto link = makeSerialLink(wanted, m_clock);
        QSignalSpy received(link.get(), &SerialLink::lineReceived);
        connect(link.get(), &SerialLink::lineReceived, link.get(), [&] { link->stop(); });
        link->start();
        device.write("a\nb\nc\n");
        QTRY_COMPARE(link->state(), LinkState::Stopped);
        QCOMPARE(received.size(), 1);
    }

    void unusableOptionsAreNamed_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("field");
        QTest::newRow("port") << 0 << u"port"_s;
        QTest::newRow("baud") << 1 << u"baud"_s;
        QTest::newRow("data bits") << 2 << u"dataBits"_s;
        QTest::newRow("stop bits") << 3 << u"stopBits"_s;
        QTest::newRow("terminator") << 4 << u"terminator"_s;
        QTest::newRow("line length") << 5 << u"maxBytes"_s;
    }
    void unusableOptionsAreNamed()
    {
        QFETCH(int, what);
        QFETCH(QString, field);
        SerialOptions wanted = options(u"x"_s);
        if (what == 0)
            wanted.port = u"COM1"_s;
        if (what == 1)
            wanted.baud = 0;
        if (what == 2)
            wanted.dataBits = 9;
        if (what == 3)
            wanted.stopBits = 0;
        if (what == 4)
            wanted.framing.terminator.clear();
        if (what == 5)
            wanted.framing.maxBytes = 0;
        QCOMPARE(checkSerialOptions(wanted).error().field, field);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, static_cast<void>(makeSerialLink(wanted, m_clock)));
    }

    void fakeBehavesTheSame()
    {
        LineFramer::Options framing;
        framing.skipFirst = false;
        FakeSerialLink link(framing, m_clock);
        QSignalSpy received(&link, &SerialLink::lineReceived);
        link.say("lost\n");
        link.start();
        link.say("a\nb");
        QVERIFY(link.send("READ").ok());
        link.unplug();
        QCOMPARE(link.state(), LinkState::Waiting);
        QVERIFY(!link.send("READ").ok());
        link.plug();
        link.say("c\n\x01\n");
        QCOMPARE(lines(received), (QList<QByteArray>{"a", "c"}));
        QCOMPARE(link.heard(), QList<QByteArray>{"READ"});
        QCOMPARE(link.counters().reconnects, quint64(1));
        QCOMPARE(link.counters().refusedTotal(), quint64(2));
    }
};

QTEST_GUILESS_MAIN(SerialTest)
#include "tst_links_serial.moc"
