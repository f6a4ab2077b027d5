#include "modbus_unit.h"
#include "pty_port.h"
#include "stream.h"

#include <QFileInfo>
#include <QModbusReply>
#include <QModbusRtuSerialClient>
#include <QModbusTcpClient>
#include <QSerialPort>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <memory>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::plant;
using namespace gemba::plant::test;

namespace {

/// The plant's unit with one client on TCP or RTU.
struct Bench
{
    explicit Bench(bool rtu)
        : plant(config())
        , unit([this] { return plant.modbusImage(); })
    {
        plant.advance(startMs + 20'000);
        if (rtu) {
            Result<std::unique_ptr<PtyCable>> opened = PtyCable::open();
            if (!opened || !unit.serveRtu((*opened)->nearPath()))
                return;
            cable = std::move(*opened);
            client = std::make_unique<QModbusRtuSerialClient>();
            client->setConnectionParameter(QModbusDevice::SerialPortNameParameter, cable->far().devicePath());
            client->setConnectionParameter(QModbusDevice::SerialBaudRateParameter, QSerialPort::Baud19200);
            client->setConnectionParameter(QModbusDevice::SerialParityParameter, QSerialPort::EvenParity);
        } else {
            const Result<quint16> port = unit.listenTcp(0);
            if (!port)
                return;
            client = std::make_unique<QModbusTcpClient>();
            client->setConnectionParameter(QModbusDevice::NetworkAddressParameter, u"127.0.0.1"_s);
            client->setConnectionParameter(QModbusDevice::NetworkPortParameter, *port);
        }
        client->setTimeout(10'000);
        // Qt's RTU server drops a request whose bytes came with a pause between them.
        client->setNumberOfRetries(2);
        client->connectDevice();
    }

    std::unique_ptr<QModbusReply> read(int address, quint16 count,
                                       QModbusDataUnit::RegisterType type = QModbusDataUnit::HoldingRegisters)
    {
        std::unique_ptr<QModbusReply> reply(
            client->sendReadRequest(QModbusDataUnit(type, address, count), ModbusImage::unitId));
        if (reply && !reply->isFinished())
            QSignalSpy(reply.get(), &QModbusReply::finished).wait(gemba::test::patienceMs);
        return reply;
    }

    Plant plant;
    ModbusUnit unit;
    std::unique_ptr<PtyCable> cable;
    std::unique_ptr<QModbusClient> client;
};

/// Not QModbusPdu::exceptionCode(): in Qt 6.4 a received exception holds an enumerator that does not exist.
int exceptionOf(const QModbusReply &reply)
{
    return reply.error() == QModbusDevice::ProtocolError ? reply.rawResult().data().at(0) : -1;
}

} // namespace

class PlantModbusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clientReadsWhatThePlantShows_data() { bothLinks(); }
    void clientReadsWhatThePlantShows()
    {
        QFETCH(bool, rtu);
        Bench bench(rtu);
        QVERIFY(bench.client);
        QTRY_COMPARE(bench.client->state(), QModbusDevice::ConnectedState);
        for (const auto type : {QModbusDataUnit::HoldingRegisters, QModbusDataUnit::InputRegisters}) {
            const auto reply = bench.read(0, ModbusImage::registerCount, type);
            QVERIFY(reply);
            QCOMPARE(reply->error(), QModbusDevice::NoError);
            QCOMPARE(reply->result().values(), bench.plant.modbusImage().registers);
        }
        const auto flow = bench.read(1, 2);
        QCOMPARE(flow->error(), QModbusDevice::NoError);
        const float value = std::bit_cast<float>(quint32(flow->result().value(0)) << 16 | flow->result().value(1));
        QVERIFY(value > 5 && value < 25);
        QCOMPARE(bench.unit.requests(), 3u);
    }

    void faultsShowOnTheLink_data() { bothLinks(); }
    void faultsShowOnTheLink()
    {
        QFETCH(bool, rtu);
        Bench bench(rtu);
        QVERIFY(bench.client);
        QTRY_COMPARE(bench.client->state(), QModbusDevice::ConnectedState);
        QVERIFY(bench.plant.apply(json(R"({"fault":"dropout","sensor":"T1"})")).ok());
        const auto failed = bench.read(0, 1);
        QCOMPARE(failed->error(), QModbusDevice::ProtocolError);
        QCOMPARE(exceptionOf(*failed), int(QModbusPdu::ServerDeviceFailure));
        QCOMPARE(bench.read(1, 2)->error(), QModbusDevice::NoError);

        QVERIFY(bench.plant.apply(json(R"({"fault":"dropout","sensor":"T1","mode":"silent"})")).ok());
        bench.client->setTimeout(rtu ? 100 : 10'000);
        bench.client->setNumberOfRetries(0);
        const auto silent = bench.read(0, 1);
        bench.client->setTimeout(10'000);
        if (rtu)
            QCOMPARE(silent->error(), QModbusDevice::TimeoutError);
        else
            QCOMPARE(exceptionOf(*silent), int(QModbusPdu::GatewayTargetDeviceFailedToRespond));

        QVERIFY(bench.plant.apply(json(R"({"fault":"clear"})")).ok());
        QCOMPARE(bench.read(0, 1)->error(), QModbusDevice::NoError);
    }

    void badRequestsAreRefused_data()
    {
        QTest::addColumn<int>("function");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<int>("exception");
        QTest::newRow("beyond the end") << int(QModbusPdu::ReadHoldingRegisters) << QByteArray("\0\x0C\0\2", 4)
                                        << int(QModbusPdu::IllegalDataAddress);
        QTest::newRow("wraps around") << int(QModbusPdu::ReadHoldingRegisters) << QByteArray("\xFF\xFF\0\2", 4)
                                      << int(QModbusPdu::IllegalDataAddress);
        QTest::newRow("nothing") << int(QModbusPdu::ReadInputRegisters) << QByteArray("\0\0\0\0", 4)
                                 << int(QModbusPdu::IllegalDataValue);
        QTest::newRow("too many") << int(QModbusPdu::ReadHoldingRegisters) << QByteArray("\0\0\0\x7E", 4)
                                  << int(QModbusPdu::IllegalDataValue);
        QTest::newRow("too short") << int(QModbusPdu::ReadHoldingRegisters) << QByteArray("\0\0", 2)
                                   << int(QModbusPdu::IllegalDataValue);
        QTest::newRow("write") << int(QModbusPdu::WriteSingleRegister) << QByteArray("\0\0\0\1", 4)
                               << int(QModbusPdu::IllegalFunction);
    }
    void badRequestsAreRefused()
    {
        QFETCH(int, function);
        QFETCH(QByteArray, data);
        QFETCH(int, exception);
        const Plant plant(config());
        const auto answer = answerModbus(QModbusRequest(QModbusPdu::FunctionCode(function), data), plant.modbusImage());
        QVERIFY(answer && answer->isException());
        QCOMPARE(int(answer->exceptionCode()), exception);
    }

    void anyFunctionCodeIsSurvived()
    {
        Bench bench(false);
        QVERIFY(bench.client);
        QTRY_COMPARE(bench.client->state(), QModbusDevice::ConnectedState);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost,
                             quint16(bench.client->connectionParameter(QModbusDevice::NetworkPortParameter).toInt()));
        QVERIFY(socket.waitForConnected(gemba::test::patienceMs));
        for (const int code : {0x00, 0x07, 0x2B, 0x64, 0x80, 0x83, 0xFF}) {
            QByteArray request("\0\1\0\0\0\6\1\3\0\0\0\1", 12);
            request[7] = char(code);
            socket.write(request);
        }
        socket.flush();
        QTRY_VERIFY(bench.unit.requests() > 0);
        QCOMPARE(bench.read(0, 1)->error(), QModbusDevice::NoError);
    }

    void serialPortGetsWholeLines()
    {
        Result<std::unique_ptr<Pty>> pty = Pty::open();
        QVERIFY(pty.ok());
        (*pty)->write("nobody reads this\r\n", 0);
        QSerialPort port;
        port.setPortName((*pty)->devicePath());
        QVERIFY2(port.open(QIODevice::ReadOnly), qPrintable(port.errorString()));
        (*pty)->write("H1=48.2;seq=1*00\r\n", 0);
        QTRY_VERIFY(port.canReadLine());
        QCOMPARE(port.readLine(), "H1=48.2;seq=1*00\r\n"_ba);
    }
    void anUnreadPortLosesBytesAndNeverBlocks()
    {
        Result<std::unique_ptr<Pty>> pty = Pty::open();
        QVERIFY(pty.ok());
        for (int i = 0; i < 100; ++i)
            (*pty)->write(QByteArray(1'000, 'x'), 1 << 20);
    }
    void linkIsReplacedAndRemoved()
    {
        QTemporaryDir directory;
        const QString link = directory.filePath(u"port"_s);
        QVERIFY(QFile::link(u"/nowhere"_s, link));
        {
            Result<std::unique_ptr<Pty>> pty = Pty::open();
            QVERIFY(pty.ok() && (*pty)->linkAs(link).ok());
            QCOMPARE(QFileInfo(link).symLinkTarget(), (*pty)->devicePath());
        }
        QVERIFY(!QFileInfo(link).isSymLink());
        QFile file(link);
        QVERIFY(file.open(QIODevice::WriteOnly));
        Result<std::unique_ptr<Pty>> pty = Pty::open();
        QCOMPARE((*pty)->linkAs(link).error().code, ErrorCode::LinkFailed);
    }

private:
    static void bothLinks()
    {
        QTest::addColumn<bool>("rtu");
        QTest::newRow("TCP") << false;
        QTest::newRow("RTU") << true;
    }
};

QTEST_GUILESS_MAIN(PlantModbusTest)
#include "tst_plant_modbus.moc"
