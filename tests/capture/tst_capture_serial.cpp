#include "../links/pty.h"

#include <gemba/capture/serial_scanner.h>
#include <gemba/core/log.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::capture;

class SerialScannerTest : public QObject
{
    Q_OBJECT

    const gemba::SystemClock m_clock;
    QTemporaryDir m_directory;

    gemba::links::SerialOptions options(const QString &name) const
    {
        auto wanted = SerialScanner::defaults(m_directory.filePath(name));
        wanted.reconnectMinMs = 5;
        wanted.reconnectMaxMs = 20;
        return wanted;
    }
    static QStringList codes(const QSignalSpy &spy)
    {
        QStringList all;
        for (const auto &call : spy)
            all.append(call.at(0).toString().trimmed());
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        gemba::log::setSink([](const gemba::log::Record &) {}); // cables are pulled on purpose
    }

    void readsCodesWithTheirSeparators()
    {
        Pty cable;
        QVERIFY(QFile::link(cable.path(), m_directory.filePath(u"codes"_s)));
        SerialScanner scanner(options(u"codes"_s), m_clock);
        QSignalSpy scans(&scanner, &SerialScanner::scanned);
        scanner.start();
        QTRY_COMPARE(scanner.state(), ScanSource::State::Ready);
        cable.write("8K2M4QX7\r\n]C121AB\x1d"
                    "10CD\r\n\r\n");
        QTRY_COMPARE(scans.size(), 2);
        QCOMPARE(codes(scans), (QStringList{u"8K2M4QX7"_s, u"]C121AB\u001d10CD"_s}));
        // Twenty in one go, none dropped, in order.
        QByteArray many;
        QStringList expected;
        for (int i = 0; i < 20; ++i) {
            many += "CODE" + QByteArray::number(i) + '\r';
            expected.append(u"CODE%1"_s.arg(i));
        }
        scans.clear();
        cable.write(many);
        QTRY_COMPARE(scans.size(), 20);
        QCOMPARE(codes(scans), expected);
    }

    void comesBackWhenTheCableDoes()
    {
        auto cable = std::make_unique<Pty>();
        const QString name = m_directory.filePath(u"replugged"_s);
        QVERIFY(QFile::link(cable->path(), name));
        SerialScanner scanner(options(u"replugged"_s), m_clock);
        QSignalSpy scans(&scanner, &SerialScanner::scanned);
        QSignalSpy states(&scanner, &SerialScanner::stateChanged);
        scanner.start();
        QTRY_COMPARE(scanner.state(), ScanSource::State::Ready);
        cable->write("HALF");
        QVERIFY(QFile::remove(name));
        cable->unplug();
        QTRY_COMPARE(scanner.state(), ScanSource::State::Waiting);
        QVERIFY(!states.isEmpty());
        cable = std::make_unique<Pty>();
        QVERIFY(QFile::link(cable->path(), name));
        QTRY_COMPARE(scanner.state(), ScanSource::State::Ready);
        cable->write("WHOLE1\r");
        QTRY_COMPARE(codes(scans), QStringList{u"WHOLE1"_s}); // half a code of before is not glued to it
        scanner.stop();
        QCOMPARE(scanner.state(), ScanSource::State::Stopped);
    }

    void refusesWhatNoPortCanHave()
    {
        QVERIFY_EXCEPTION_THROWN(SerialScanner(SerialScanner::defaults(u"ttyUSB0"_s), m_clock), std::invalid_argument);
    }
};

QTEST_GUILESS_MAIN(SerialScannerTest)
#include "tst_capture_serial.moc"
