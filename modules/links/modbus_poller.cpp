#include "modbus_poller.h"

#include "serial_port_name.h"

#include <gemba/core/log.h>

#include <QModbusReply>
#include <QModbusRtuSerialClient>
#include <QModbusTcpClient>
#include <QSerialPort>

#include <stdexcept>

namespace gemba::links {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 stableMs = 5'000;
// On TCP, this many unanswered requests without one answer mean that the peer is gone though nobody said so.
constexpr int timeoutsToReconnect = 5;
constexpr int illegalDataAddress = 2;
// Qt 6.4's TCP client stops its timeout at the first bytes of an answer and would wait for the rest for ever.
constexpr int watchdogMarginMs = 250;

QModbusDataUnit::RegisterType registerType(ModbusTable table)
{
    switch (table) {
    case ModbusTable::Coil:
        return QModbusDataUnit::Coils;
    case ModbusTable::Discrete:
        return QModbusDataUnit::DiscreteInputs;
    case ModbusTable::Input:
        return QModbusDataUnit::InputRegisters;
    case ModbusTable::Holding:
        return QModbusDataUnit::HoldingRegisters;
    }
    return QModbusDataUnit::Invalid;
}

/// Bits come in whole bytes.
qsizetype expectedValues(const ModbusRequest &request)
{
    const bool bits = request.table == ModbusTable::Coil || request.table == ModbusTable::Discrete;
    return bits ? (request.count + 7) / 8 * 8 : request.count;
}

QSerialPort::Parity serialParity(ModbusRtu::Parity parity)
{
    switch (parity) {
    case ModbusRtu::Parity::None:
        return QSerialPort::NoParity;
    case ModbusRtu::Parity::Even:
        return QSerialPort::EvenParity;
    case ModbusRtu::Parity::Odd:
        return QSerialPort::OddParity;
    }
    return QSerialPort::NoParity;
}

ErrorCode errorCode(ModbusFailure failure)
{
    switch (failure) {
    case ModbusFailure::Timeout:
        return ErrorCode::DeviceTimeout;
    case ModbusFailure::Exception:
        return ErrorCode::DeviceRefused;
    case ModbusFailure::WrongAnswer:
        return ErrorCode::PayloadInvalid;
    case ModbusFailure::None:
    case ModbusFailure::NotConnected:
        break;
    }
    return ErrorCode::LinkFailed;
}

} // namespace

std::unique_ptr<ModbusLink> makeModbusLink(const ModbusOptions &options, const Clock &clock)
{
    if (const auto checked = checkModbusOptions(options); !checked)
        throw std::invalid_argument("ModbusOptions: " + checked.error().field.toStdString());
    return std::make_unique<ModbusPoller>(options, clock);
}

ModbusPoller::ModbusPoller(ModbusOptions options, const Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_backoff(m_options.reconnectMinMs, m_options.reconnectMaxMs)
{
    for (const ModbusRequest &request : planModbusRequests(m_options.points, m_options.maxGap))
        m_jobs.append({request, 0});
    m_retryTimer.setSingleShot(true);
    m_pollTimer.setSingleShot(true);
    m_pollTimer.setTimerType(Qt::PreciseTimer);
    m_watchdog.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &ModbusPoller::open);
    connect(&m_watchdog, &QTimer::timeout, this, [this] { lost(u"an answer was cut short"_s); });
    connect(&m_pollTimer, &QTimer::timeout, this, &ModbusPoller::next);
}

ModbusPoller::~ModbusPoller()
{
    dropClient();
}

void ModbusPoller::start()
{
    if (m_state == LinkState::Stopped)
        open();
}

void ModbusPoller::stop()
{
    m_retryTimer.stop();
    m_backoff.reset();
    dropClient();
    if (m_state != LinkState::Stopped)
        setState(LinkState::Stopped, {});
}

void ModbusPoller::open()
{
    setState(LinkState::Connecting, {});
    dropClient();
    makeClient();
    connect(m_client, &QModbusClient::stateChanged, this, [this](QModbusDevice::State state) {
        if (state == QModbusDevice::ConnectedState)
            connected();
        else if (state == QModbusDevice::UnconnectedState)
            lost(m_client->errorString());
    });
    connect(m_client, &QModbusClient::errorOccurred, this, [this](QModbusDevice::Error error) {
        // Errors of one request end its reply; these end the connection.
        if (error == QModbusDevice::ConnectionError || error == QModbusDevice::ReadError ||
            error == QModbusDevice::WriteError || error == QModbusDevice::ConfigurationError)
            lost(m_client->errorString());
    });
    // A port that is not there is told by a signal from inside the call, and the client is dropped by then.
    QModbusClient *client = m_client;
    if (!client->connectDevice())
        lost(client->errorString());
}

void ModbusPoller::makeClient()
{
    if (const auto *tcp = std::get_if<ModbusTcp>(&m_options.transport)) {
        m_client = new QModbusTcpClient(this);
        m_client->setConnectionParameter(QModbusDevice::NetworkAddressParameter, tcp->host);
        m_client->setConnectionParameter(QModbusDevice::NetworkPortParameter, tcp->port);
    } else {
        const auto &rtu = std::get<ModbusRtu>(m_options.transport);
        m_client = new QModbusRtuSerialClient(this);
        m_client->setConnectionParameter(QModbusDevice::SerialPortNameParameter, findSerialPort(rtu.port));
        m_client->setConnectionParameter(QModbusDevice::SerialBaudRateParameter, rtu.baud);
        m_client->setConnectionParameter(QModbusDevice::SerialParityParameter, serialParity(rtu.parity));
        m_client->setConnectionParameter(QModbusDevice::SerialDataBitsParameter, QSerialPort::Data8);
        m_client->setConnectionParameter(QModbusDevice::SerialStopBitsParameter, rtu.stopBits);
    }
    // Asking again is this class' decision: a request that waits in the client blocks the other units.
    m_client->setNumberOfRetries(0);
}

void ModbusPoller::dropClient()
{
    m_pollTimer.stop();
    m_watchdog.stop();
    if (m_reply)
        m_reply->disconnect(this);
    m_reply = nullptr;
    if (!m_client)
        return;
    m_client->disconnect(this);
    m_client->disconnectDevice();
    // Not now: one of its signals may be on the stack.
    m_client->deleteLater();
    m_client = nullptr;
}

void ModbusPoller::connected()
{
    m_connectedAtMs = m_clock.monotonicMs();
    m_timeoutsInARow = 0;
    ++m_counters.connects;
    if (m_counters.connects > 1)
        ++m_counters.reconnects;
    for (auto &[number, unit] : m_units) {
        unit.backoff.reset();
        unit.silentUntilMs = 0;
    }
    for (Job &job : m_jobs)
        job.dueMs = m_connectedAtMs;
    setState(LinkState::Connected, {});
    next();
}

void ModbusPoller::lost(const QString &cause)
{
    if (m_state != LinkState::Connected && m_state != LinkState::Connecting)
        return;
    // A peer that just closes leaves no error.
    const QString reason = cause.isEmpty() ? u"the connection was lost"_s : cause;
    if (m_state == LinkState::Connected && m_clock.monotonicMs() - m_connectedAtMs >= stableMs)
        m_backoff.reset();
    dropClient();
    const int delayMs = m_backoff.nextMs();
    m_lastError = refuse(ErrorCode::LinkFailed, reason);
    log::info(u"modbus"_s, u"Not connected"_s, {{u"reason"_s, reason}, {u"retryMs"_s, delayMs}});
    m_retryTimer.start(delayMs);
    setState(LinkState::Waiting, reason);
    QList<ModbusSample> samples;
    for (const Job &job : std::as_const(m_jobs)) {
        for (const ModbusPoint &point : job.request.points)
            samples.append({point.id, 0.0, m_clock.nowMs(), ModbusFailure::NotConnected, 0, reason});
    }
    m_counters.refused[modbusFailureName(ModbusFailure::NotConnected)] += static_cast<quint64>(samples.size());
    if (!samples.isEmpty())
        Q_EMIT sampled(samples);
}

void ModbusPoller::next()
{
    if (m_state != LinkState::Connected || m_reply || m_jobs.isEmpty())
        return;
    const qint64 nowMs = m_clock.monotonicMs();
    qsizetype best = 0;
    qint64 bestMs = std::numeric_limits<qint64>::max();
    for (qsizetype i = 0; i < m_jobs.size(); ++i) {
        const qint64 readyMs = std::max(m_jobs[i].dueMs, unitOf(m_jobs[i].request).silentUntilMs);
        if (readyMs < bestMs) {
            best = i;
            bestMs = readyMs;
        }
    }
    if (bestMs <= nowMs)
        send(best);
    else
        m_pollTimer.start(static_cast<int>(std::min<qint64>(bestMs - nowMs, 60'000)));
}

void ModbusPoller::send(qsizetype job)
{
    const ModbusRequest request = m_jobs[job].request;
    const qint64 nowMs = m_clock.monotonicMs();
    // In step with the interval; polls that could not be kept are left out, not made up for.
    const qint64 missed = std::max<qint64>(nowMs - m_jobs[job].dueMs, 0) / request.pollMs;
    m_jobs[job].dueMs += (missed + 1) * request.pollMs;
    m_client->setTimeout(m_options.unitTimeoutMs.value(request.unit, m_options.timeoutMs));
    const QModbusDataUnit unit(registerType(request.table), request.address, static_cast<quint16>(request.count));
    m_reply = m_client->sendReadRequest(unit, request.unit);
    ++m_counters.sent;
    if (!m_reply) {
        lost(m_client->errorString());
        return;
    }
    // Queued: Qt Serial Bus still works on its queue while it emits.
    connect(
        m_reply, &QModbusReply::finished, this,
        [this, job, reply = m_reply] {
            if (reply && reply == m_reply)
                answered(job, reply);
        },
        Qt::QueuedConnection);
    m_watchdog.start(m_client->timeout() + watchdogMarginMs);
}

void ModbusPoller::answered(qsizetype job, QModbusReply *reply)
{
    m_watchdog.stop();
    reply->deleteLater();
    m_reply = nullptr;
    const ModbusRequest request = m_jobs[job].request;
    const QModbusDevice::Error error = reply->error();
    const QModbusDataUnit result = reply->result();
    if (error == QModbusDevice::TimeoutError) {
        Unit &unit = unitOf(request);
        unit.silentUntilMs = m_clock.monotonicMs() + unit.backoff.nextMs();
        const bool tcp = std::holds_alternative<ModbusTcp>(m_options.transport);
        const bool gone = tcp && ++m_timeoutsInARow >= timeoutsToReconnect;
        fail(request, ModbusFailure::Timeout, 0, u"unit %1 does not answer"_s.arg(request.unit));
        if (gone)
            lost(u"no answer to %1 requests"_s.arg(timeoutsToReconnect));
    } else if (error == QModbusDevice::ConnectionError || error == QModbusDevice::WriteError ||
               error == QModbusDevice::ReadError || error == QModbusDevice::ReplyAbortedError) {
        lost(reply->errorString());
    } else {
        m_timeoutsInARow = 0;
        Unit &unit = unitOf(request);
        unit.backoff.reset();
        unit.silentUntilMs = 0;
        if (error == QModbusDevice::ProtocolError) {
            // Not exceptionCode(): that loads an enumerator which Qt has no name for, which is undefined.
            const QByteArray data = reply->rawResult().data();
            const int code = data.isEmpty() ? 0 : static_cast<uchar>(data.front());
            if (code == illegalDataAddress && request.points.size() > 1)
                split(job);
            else
                fail(request, ModbusFailure::Exception, code, modbusExceptionText(code));
        } else if (error != QModbusDevice::NoError) {
            fail(request, ModbusFailure::WrongAnswer, 0, reply->errorString());
        } else if (result.registerType() != registerType(request.table) ||
                   result.valueCount() != expectedValues(request)) {
            fail(request, ModbusFailure::WrongAnswer, 0, u"another function or length than asked for"_s);
        } else {
            deliver(request, result.values());
        }
    }
    next();
}

void ModbusPoller::split(qsizetype job)
{
    const Job joint = m_jobs[job];
    log::info(u"modbus"_s, u"A joint read is refused; its points are read one by one"_s,
              {{u"unit"_s, joint.request.unit}, {u"address"_s, joint.request.address}});
    m_jobs.removeAt(job);
    for (const ModbusPoint &point : joint.request.points) {
        const auto single = planModbusRequests({point}, 0);
        m_jobs.append({single.first(), m_clock.monotonicMs()});
    }
}

void ModbusPoller::fail(const ModbusRequest &request, ModbusFailure failure, int exceptionCode, const QString &detail)
{
    m_lastError = refuseField(errorCode(failure), u"unit %1"_s.arg(request.unit), detail);
    QList<ModbusSample> samples;
    for (const ModbusPoint &point : request.points)
        samples.append({point.id, 0.0, m_clock.nowMs(), failure, exceptionCode, detail});
    m_counters.refused[modbusFailureName(failure)] += static_cast<quint64>(samples.size());
    Q_EMIT sampled(samples);
}

void ModbusPoller::deliver(const ModbusRequest &request, const QList<quint16> &words)
{
    const qint64 timeMs = m_clock.nowMs();
    QList<ModbusSample> samples;
    for (const ModbusPoint &point : request.points) {
        if (const auto value = decodeModbus(point, request, words)) {
            samples.append({point.id, *value, timeMs, ModbusFailure::None, 0, {}});
            ++m_counters.received;
            m_counters.receivedBytes += static_cast<quint64>(2 * modbusWidth(point));
        } else {
            samples.append({point.id, 0.0, timeMs, ModbusFailure::WrongAnswer, 0, u"not a number"_s});
            ++m_counters.refused[modbusFailureName(ModbusFailure::WrongAnswer)];
        }
    }
    Q_EMIT sampled(samples);
}

ModbusPoller::Unit &ModbusPoller::unitOf(const ModbusRequest &request)
{
    const Unit fresh{Backoff(m_options.reconnectMinMs, m_options.reconnectMaxMs), 0};
    return m_units.try_emplace(request.unit, fresh).first->second;
}

void ModbusPoller::setState(LinkState state, const QString &reason)
{
    m_state = state;
    Q_EMIT stateChanged(state, reason);
}

} // namespace gemba::links
