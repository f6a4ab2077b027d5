#include "modbus_plan.h"
#include "pty.h"

#include <gemba/core/log.h>
#include <gemba/links/fake_modbus_source.h>
#include <gemba/links/modbus_link.h>
#include <gemba/test/free_port.h>

#include <QModbusRtuSerialServer>
#include <QModbusTcpServer>
#include <QSerialPort>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace gemba::links;

namespace {

ModbusPoint point(const QString &id, quint16 address, ModbusType type = ModbusType::Uint16)
{
    ModbusPoint result;
    result.id = id;
    result.address = address;
    result.type = type;
    result.pollMs = 20;
    return result;
}

ModbusRequest request(int address, int count, const QStringList &ids)
{
    ModbusRequest result;
    result.address = address;
    result.count = count;
    result.pollMs = 20;
    for (const QString &id : ids)
        result.points.append(point(id, 0));
    return result;
}

/// The last sample of each point.
struct Samples
{
    explicit Samples(ModbusLink &link)
    {
        QObject::connect(&link, &ModbusLink::sampled, &link, [this](const QList<ModbusSample> &batch) {
            for (const ModbusSample &sample : batch) {
                last[sample.pointId] = sample;
                failures.append(sample.failure);
            }
            batches.append(batch.size());
        });
    }
    bool has(const QString &id, double value) const
    {
        const auto it = last.constFind(id);
        return it != last.constEnd() && it->failure == ModbusFailure::None && std::abs(it->value - value) < 1e-6;
    }
    ModbusFailure failure(const QString &id) const { return last.value(id).failure; }

    QHash<QString, ModbusSample> last;
    QList<ModbusFailure> failures; ///< of all samples
    QList<qsizetype> batches;
};

QModbusDataUnitMap registers()
{
    QModbusDataUnitMap map;
    for (const auto type : {QModbusDataUnit::HoldingRegisters, QModbusDataUnit::InputRegisters, QModbusDataUnit::Coils,
                            QModbusDataUnit::DiscreteInputs})
        map.insert(type, {type, 0, 20});
    return map;
}

void fill(QModbusServer &server)
{
    const quint32 pi = std::bit_cast<quint32>(3.25F);
    server.setData(QModbusDataUnit::HoldingRegisters, 0, 421);
    server.setData(QModbusDataUnit::HoldingRegisters, 1, 0xFFFE);
    server.setData(QModbusDataUnit::HoldingRegisters, 2, quint16(pi >> 16));
    server.setData(QModbusDataUnit::HoldingRegisters, 3, quint16(pi));
    server.setData(QModbusDataUnit::InputRegisters, 5, 7);
    server.setData(QModbusDataUnit::Coils, 4, 1);
    server.setData(QModbusDataUnit::DiscreteInputs, 6, 1);
}

QList<ModbusPoint> allKinds()
{
    ModbusPoint pressure = point(u"pressure"_s, 0);
    pressure.scale = 0.01;
    pressure.offset = -1.0;
    ModbusPoint input = point(u"input"_s, 5);
    input.table = ModbusTable::Input;
    ModbusPoint coil = point(u"coil"_s, 4);
    coil.table = ModbusTable::Coil;
    ModbusPoint discrete = point(u"discrete"_s, 6);
    discrete.table = ModbusTable::Discrete;
    return {pressure, point(u"signed"_s, 1, ModbusType::Int16), point(u"float"_s, 2, ModbusType::Float32), input, coil,
            discrete};
}

/// A TCP server of Qt on a free port.
struct TcpBus
{
    TcpBus()
    {
        port = gemba::test::freePort();
        open();
    }
    ~TcpBus() { close(); }
    void close()
    {
        // Qt's server frees its buffers only if its sockets are destroyed before it.
        server->disconnectDevice();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void open()
    {
        server = std::make_unique<QModbusTcpServer>();
        server->setMap(registers());
        server->setServerAddress(1);
        server->setConnectionParameter(QModbusDevice::NetworkAddressParameter, u"127.0.0.1"_s);
        server->setConnectionParameter(QModbusDevice::NetworkPortParameter, port);
        if (!server->connectDevice())
            throw std::runtime_error("no Modbus server");
        fill(*server);
    }
    ModbusOptions options(const QList<ModbusPoint> &points) const
    {
        ModbusOptions wanted;
        wanted.transport = ModbusTcp{u"127.0.0.1"_s, port};
        wanted.points = points;
        wanted.timeoutMs = gemba::test::patienceMs;
        wanted.reconnectMinMs = 5;
        wanted.reconnectMaxMs = 20;
        return wanted;
    }

    quint16 port = 0;
    std::unique_ptr<QModbusTcpServer> server;
};

} // namespace

class ModbusTest : public QObject
{
    Q_OBJECT

    const gemba::SystemClock m_clock;

private Q_SLOTS:
    void initTestCase()
    {
        gemba::log::setSink([](const gemba::log::Record &) {}); // buses are cut on purpose
    }

    void plans_data()
    {
        QTest::addColumn<QList<ModbusPoint>>("points");
        QTest::addColumn<int>("maxGap");
        QTest::addColumn<QList<ModbusRequest>>("requests");
        using Points = QList<ModbusPoint>;
        using Requests = QList<ModbusRequest>;
        QTest::newRow("nothing") << Points{} << 0 << Requests{};
        QTest::newRow("neighbours") << Points{point(u"b"_s, 1), point(u"a"_s, 0)} << 0
                                    << Requests{request(0, 2, {u"a"_s, u"b"_s})};
        QTest::newRow("wide neighbours") << Points{point(u"a"_s, 0, ModbusType::Float32),
                                                   point(u"b"_s, 2, ModbusType::Int32)}
                                         << 0 << Requests{request(0, 4, {u"a"_s, u"b"_s})};
        QTest::newRow("gap refused") << Points{point(u"a"_s, 0), point(u"b"_s, 2)} << 0
                                     << Requests{request(0, 1, {u"a"_s}), request(2, 1, {u"b"_s})};
        QTest::newRow("gap allowed") << Points{point(u"a"_s, 0), point(u"b"_s, 2)} << 1
                                     << Requests{request(0, 3, {u"a"_s, u"b"_s})};
        QTest::newRow("the same twice") << Points{point(u"a"_s, 0), point(u"b"_s, 0)} << 0
                                        << Requests{request(0, 1, {u"a"_s, u"b"_s})};
        QTest::newRow("inside another") << Points{point(u"a"_s, 0, ModbusType::Int32), point(u"b"_s, 1)} << 0
                                        << Requests{request(0, 2, {u"a"_s, u"b"_s})};
        QTest::newRow("125 registers") << Points{point(u"a"_s, 0), point(u"b"_s, 124)} << 1'000
                                       << Requests{request(0, 125, {u"a"_s, u"b"_s})};
        QTest::newRow("126 registers") << Points{point(u"a"_s, 0), point(u"b"_s, 125)} << 1'000
                                       << Requests{request(0, 1, {u"a"_s}), request(125, 1, {u"b"_s})};
        ModbusPoint otherUnit = point(u"b"_s, 1);
        otherUnit.unit = 2;
        ModbusRequest otherUnitRequest = request(1, 1, {u"b"_s});
        otherUnitRequest.unit = 2;
        QTest::newRow("units apart") << Points{point(u"a"_s, 0), otherUnit} << 0
                                     << Requests{request(0, 1, {u"a"_s}), otherUnitRequest};
        ModbusPoint slow = point(u"b"_s, 1);
        slow.pollMs = 1'000;
        ModbusRequest slowRequest = request(1, 1, {u"b"_s});
        slowRequest.pollMs = 1'000;
        QTest::newRow("intervals apart") << Points{point(u"a"_s, 0), slow} << 0
                                         << Requests{request(0, 1, {u"a"_s}), slowRequest};
    }
    void plans()
    {
        QFETCH(QList<ModbusPoint>, points);
        QFETCH(int, maxGap);
        QFETCH(QList<ModbusRequest>, requests);
        QVERIFY(planModbusRequests(points, maxGap) == requests);
    }

    void decodes_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("order");
        QTest::addColumn<QList<quint16>>("words");
        QTest::addColumn<double>("value");
        const auto row = [](const char *name, ModbusType type, ModbusWordOrder order, QList<quint16> words,
                            double value) { QTest::newRow(name) << int(type) << int(order) << words << value; };
        constexpr auto high = ModbusWordOrder::HighFirst;
        constexpr auto low = ModbusWordOrder::LowFirst;
        row("uint16", ModbusType::Uint16, high, {0xFFFF}, 65'535);
        row("int16", ModbusType::Int16, high, {0xFFFF}, -1);
        row("int16 lowest", ModbusType::Int16, high, {0x8000}, -32'768);
        row("uint32", ModbusType::Uint32, high, {0x0001, 0x0002}, 65'538);
        row("uint32 low first", ModbusType::Uint32, low, {0x0002, 0x0001}, 65'538);
        row("uint32 highest", ModbusType::Uint32, high, {0xFFFF, 0xFFFF}, 4'294'967'295.0);
        row("int32", ModbusType::Int32, high, {0xFFFF, 0xFFFE}, -2);
        row("int32 low first", ModbusType::Int32, low, {0xFFFE, 0xFFFF}, -2);
        row("float", ModbusType::Float32, high, {0x4048, 0xF5C3}, double(3.14F));
        row("float low first", ModbusType::Float32, low, {0xF5C3, 0x4048}, double(3.14F));
        row("not a number", ModbusType::Float32, high, {0x7FC0, 0x0000}, qQNaN());
        row("infinite", ModbusType::Float32, high, {0x7F80, 0x0000}, qQNaN());
    }
    void decodes()
    {
        QFETCH(int, type);
        QFETCH(int, order);
        QFETCH(QList<quint16>, words);
        QFETCH(double, value);
        ModbusPoint wanted = point(u"x"_s, 10, static_cast<ModbusType>(type));
        wanted.order = static_cast<ModbusWordOrder>(order);
        const QList<quint16> answer = QList<quint16>{0xAAAA} + words;
        const auto decoded = decodeModbus(wanted, request(9, int(answer.size()), {}), answer);
        QCOMPARE(decoded.has_value(), !std::isnan(value));
        if (decoded)
            QCOMPARE(*decoded, value);
    }

    void pollsOverTcp()
    {
        TcpBus bus;
        const auto link = makeModbusLink(bus.options(allKinds()), m_clock);
        Samples samples(*link);
        link->start();
        QTRY_COMPARE(samples.last.size(), 6);
        QCOMPARE(link->state(), LinkState::Connected);
        QVERIFY(samples.has(u"pressure"_s, 3.21));
        QVERIFY(samples.has(u"signed"_s, -2));
        QVERIFY(samples.has(u"float"_s, 3.25));
        QVERIFY(samples.has(u"input"_s, 7));
        QVERIFY(samples.has(u"coil"_s, 1));
        QVERIFY(samples.has(u"discrete"_s, 1));
        QVERIFY(samples.batches.contains(3)); // three neighbours, one request
        QVERIFY(samples.last.value(u"float"_s).timeMs > 0);
        bus.server->setData(QModbusDataUnit::HoldingRegisters, 0, 500);
        QTRY_VERIFY(samples.has(u"pressure"_s, 4.0));
        QCOMPARE(link->counters().refusedTotal(), quint64(0));
        link->stop();
        QCOMPARE(link->state(), LinkState::Stopped);
    }

    void pollsOverASerialBus()
    {
        PtyCable cable;
        QModbusRtuSerialServer server;
        server.setMap(registers());
        server.setServerAddress(1);
        server.setConnectionParameter(QModbusDevice::SerialPortNameParameter, cable.b.path());
        server.setConnectionParameter(QModbusDevice::SerialBaudRateParameter, 115'200);
        server.setConnectionParameter(QModbusDevice::SerialParityParameter, QSerialPort::EvenParity);
        server.setConnectionParameter(QModbusDevice::SerialDataBitsParameter, QSerialPort::Data8);
        server.setConnectionParameter(QModbusDevice::SerialStopBitsParameter, QSerialPort::OneStop);
        QVERIFY(server.connectDevice());
        fill(server);
        ModbusOptions options;
        options.transport = ModbusRtu{cable.a.path(), 115'200, ModbusRtu::Parity::Even, 1};
        options.points = allKinds();
        ModbusPoint absent = point(u"absent"_s, 0);
        absent.unit = 9;
        options.points.append(absent);
        options.timeoutMs = gemba::test::patienceMs;
        options.unitTimeoutMs = {{9, 30}};
        const auto link = makeModbusLink(options, m_clock);
        Samples samples(*link);
        link->start();
        QTRY_COMPARE(samples.last.size(), 7);
        QVERIFY(samples.has(u"pressure"_s, 3.21));
        QVERIFY(samples.has(u"float"_s, 3.25));
        QVERIFY(samples.has(u"coil"_s, 1));
        QCOMPARE(samples.failure(u"absent"_s), ModbusFailure::Timeout);
        QCOMPARE(link->lastError().code, gemba::ErrorCode::DeviceTimeout);
        QCOMPARE(link->state(), LinkState::Connected); // one dead unit does not take the bus down
        server.setData(QModbusDataUnit::HoldingRegisters, 0, 500);
        QTRY_VERIFY(samples.has(u"pressure"_s, 4.0));
        cable.cut();
        QTRY_COMPARE(link->state(), LinkState::Waiting);
        QCOMPARE(samples.failure(u"pressure"_s), ModbusFailure::NotConnected);
    }

    void reportsExceptions()
    {
        TcpBus bus;
        ModbusPoint outside = point(u"outside"_s, 1'000);
        const auto link = makeModbusLink(bus.options({point(u"inside"_s, 0), outside}), m_clock);
        Samples samples(*link);
        link->start();
        QTRY_COMPARE(samples.failure(u"outside"_s), ModbusFailure::Exception);
        QCOMPARE(samples.last.value(u"outside"_s).exceptionCode, 2);
        QCOMPARE(samples.last.value(u"outside"_s).detail, u"illegal data address"_s);
        QTRY_VERIFY(samples.has(u"inside"_s, 421));
        QVERIFY(link->counters().refused.value(u"exception"_s) > 0);
        QCOMPARE(link->lastError().code, gemba::ErrorCode::DeviceRefused);
    }

    void splitsAJointReadThatIsRefused()
    {
        TcpBus bus; // has the registers 0 to 19
        const auto link = makeModbusLink(bus.options({point(u"last"_s, 19), point(u"outside"_s, 20)}), m_clock);
        bus.server->setData(QModbusDataUnit::HoldingRegisters, 19, 5);
        Samples samples(*link);
        link->start();
        QTRY_VERIFY(samples.has(u"last"_s, 5));
        QTRY_COMPARE(samples.failure(u"outside"_s), ModbusFailure::Exception);
    }

    void aSilentUnitDoesNotStopTheOthers()
    {
        TcpBus bus;
        ModbusPoint silent = point(u"silent"_s, 0);
        silent.unit = 7; // the server serves unit 1 only
        ModbusOptions options = bus.options({point(u"a"_s, 0), silent});
        options.reconnectMinMs = options.reconnectMaxMs = 2'000;
        options.unitTimeoutMs = {{7, 20}};
        const auto link = makeModbusLink(options, m_clock);
        Samples samples(*link);
        int good = 0;
        connect(link.get(), &ModbusLink::sampled, link.get(), [&](const QList<ModbusSample> &batch) {
            good += batch.first().pointId == u"a"_s && batch.first().failure == ModbusFailure::None;
        });
        link->start();
        QTRY_COMPARE(samples.failure(u"silent"_s), ModbusFailure::Timeout);
        QTRY_VERIFY(good >= 10);
        QCOMPARE(link->state(), LinkState::Connected);
    }

    void comesBackAfterTheServerWasGone()
    {
        TcpBus bus;
        const auto link = makeModbusLink(bus.options({point(u"a"_s, 0)}), m_clock);
        Samples samples(*link);
        link->start();
        QTRY_VERIFY(samples.has(u"a"_s, 421));
        bus.close();
        QTRY_COMPARE(samples.failure(u"a"_s), ModbusFailure::NotConnected);
        QVERIFY(!link->lastError().detail.isEmpty());
        bus.open();
        QTRY_VERIFY(samples.has(u"a"_s, 421));
        QCOMPARE(link->counters().reconnects, quint64(1));
    }

    void survivesAnswersThatMakeNoSense_data()
    {
        QTest::addColumn<QByteArray>("answer"); // behind the transaction id
        QTest::addColumn<int>("failure");
        QTest::newRow("cut short") << QByteArray::fromHex("0000000701030401") << int(ModbusFailure::NotConnected);
        QTest::newRow("length zero") << QByteArray::fromHex("0000000001") << int(ModbusFailure::NotConnected);
        QTest::newRow("one register for two")
            << QByteArray::fromHex("0000000501030201a5") << int(ModbusFailure::WrongAnswer);
        QTest::newRow("another function")
            << QByteArray::fromHex("0000000701040401a50001") << int(ModbusFailure::WrongAnswer);
        QTest::newRow("byte count lies") << QByteArray::fromHex("0000000701030801a50001")
                                         << int(ModbusFailure::WrongAnswer);
        QTest::newRow("busy") << QByteArray::fromHex("00000003018306") << int(ModbusFailure::Exception);
        QTest::newRow("silence") << QByteArray() << int(ModbusFailure::Timeout);
    }
    void survivesAnswersThatMakeNoSense()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, failure);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost), 0));
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                const QByteArray asked = socket->readAll();
                if (!answer.isEmpty())
                    socket->write(asked.first(2) + answer);
            });
        });
        ModbusOptions options;
        options.transport = ModbusTcp{u"127.0.0.1"_s, server.serverPort()};
        options.points = {point(u"a"_s, 0, ModbusType::Uint32)};
        // Short only where nothing, or no end, is to come.
        const bool isAnswered = failure != int(ModbusFailure::Timeout) && failure != int(ModbusFailure::NotConnected);
        options.timeoutMs = isAnswered ? gemba::test::patienceMs : 50;
        options.reconnectMinMs = options.reconnectMaxMs = 5;
        const auto link = makeModbusLink(options, m_clock);
        Samples samples(*link);
        link->start();
        QTRY_VERIFY(samples.failures.contains(ModbusFailure(failure)));
        // And again: it goes on.
        const quint64 before = link->counters().sent;
        QTRY_VERIFY(link->counters().sent > before);
    }

    void stoppingFromASlotIsSafe()
    {
        TcpBus bus;
        const auto link = makeModbusLink(bus.options({point(u"a"_s, 0)}), m_clock);
        int batches = 0;
        connect(link.get(), &ModbusLink::sampled, link.get(), [&] {
            ++batches;
            link->stop();
        });
        link->start();
        QTRY_COMPARE(link->state(), LinkState::Stopped);
        QCOMPARE(batches, 1);
        link->start();
        QTRY_COMPARE(batches, 2);
    }

    void unusableOptionsAreNamed_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("field");
        QTest::newRow("no host") << 0 << u"host"_s;
        QTest::newRow("timeout") << 1 << u"timeoutMs"_s;
        QTest::newRow("unit") << 2 << u"points[0].unit"_s;
        QTest::newRow("end of the table") << 3 << u"points[0].address"_s;
        QTest::newRow("interval") << 4 << u"points[0].pollMs"_s;
        QTest::newRow("scale") << 5 << u"points[0].scale"_s;
        QTest::newRow("same id") << 6 << u"points[1].id"_s;
        QTest::newRow("serial port") << 7 << u"port"_s;
    }
    void unusableOptionsAreNamed()
    {
        QFETCH(int, what);
        QFETCH(QString, field);
        ModbusOptions options;
        options.transport = ModbusTcp{u"127.0.0.1"_s, 502};
        options.points = {point(u"a"_s, 0)};
        ModbusPoint &first = options.points.first();
        if (what == 0)
            options.transport = ModbusTcp{};
        if (what == 1)
            options.unitTimeoutMs = {{3, 0}};
        if (what == 2)
            first.unit = 248;
        if (what == 3) {
            first.address = 65'535;
            first.type = ModbusType::Float32;
        }
        if (what == 4)
            first.pollMs = 0;
        if (what == 5)
            first.scale = 0.0;
        if (what == 6)
            options.points.append(point(u"a"_s, 5));
        if (what == 7)
            options.transport = ModbusRtu{u"ttyS0"_s, 19'200, ModbusRtu::Parity::None, 1};
        QCOMPARE(checkModbusOptions(options).error().field, field);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, static_cast<void>(makeModbusLink(options, m_clock)));
    }

    void fakeBehavesTheSame()
    {
        ModbusPoint scaled = point(u"a"_s, 0);
        scaled.scale = 0.1;
        FakeModbusSource source({scaled, point(u"b"_s, 1)}, m_clock);
        Samples samples(source);
        source.setRaw(u"a"_s, 42);
        source.setFailure(u"b"_s, ModbusFailure::Exception, 6);
        source.poll();
        QVERIFY(samples.last.isEmpty());
        source.start();
        source.poll();
        QVERIFY(samples.has(u"a"_s, 4.2));
        QCOMPARE(samples.last.value(u"b"_s).exceptionCode, 6);
        source.setFailure(u"b"_s, ModbusFailure::None);
        QTRY_VERIFY(samples.has(u"b"_s, 0)); // by its interval
        source.disconnectBus(u"cut"_s);
        QCOMPARE(samples.failure(u"a"_s), ModbusFailure::NotConnected);
    }

    void aMissingSerialPortIsTriedAgain()
    {
        ModbusOptions options;
        ModbusRtu rtu;
        rtu.port = u"/nonexistent/ttyRS485"_s;
        options.transport = rtu;
        options.points = {point(u"a"_s, 0)};
        options.reconnectMinMs = options.reconnectMaxMs = 10;
        const auto link = makeModbusLink(options, m_clock);
        int attempts = 0;
        connect(link.get(), &ModbusLink::stateChanged, this,
                [&](LinkState state) { attempts += state == LinkState::Connecting; });
        link->start();
        QTRY_VERIFY_WITH_TIMEOUT(attempts >= 5, 60'000);
        QCOMPARE(link->lastError().code, gemba::ErrorCode::LinkFailed);
        link->stop();
    }
};

QTEST_GUILESS_MAIN(ModbusTest)
#include "tst_links_modbus.moc"
