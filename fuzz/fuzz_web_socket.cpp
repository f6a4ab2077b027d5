// The frames of one WebSocket, through Qt's server and our peer with its limits, beside a decoder written from RFC 6455
// alone. What the peer delivers is what the decoder read, message for message; what the RFC forbids ends the connection.
// The first byte of the input says how the rest is cut into packets.

#include "fuzz_target.h"

#include "frame_meter.h"
#include "web_socket_front.h"

#include <gemba/core/clock.h>
#include <gemba/transport/edge.h>

#include <QCoreApplication>
#include <QStringDecoder>
#include <QTcpSocket>
#include <QWebSocket>

#include <cstring>
#include <optional>

using namespace gemba;
using namespace gemba::transport;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFrame = 512;
constexpr qint64 maxMessage = 1'024;

/// A socket whose other end is this file.
class ScriptedSocket final : public QTcpSocket
{
public:
    ScriptedSocket()
    {
        setOpenMode(QIODevice::ReadWrite);
        setSocketState(QAbstractSocket::ConnectedState);
        setPeerAddress(QHostAddress(QHostAddress::LocalHost));
        setPeerPort(40'000);
        setLocalAddress(QHostAddress(QHostAddress::LocalHost));
        setLocalPort(8'443);
    }
    ~ScriptedSocket() override { setSocketState(QAbstractSocket::UnconnectedState); }

    void arrive(const QByteArray &bytes)
    {
        m_in += bytes;
        Q_EMIT readyRead();
    }
    qint64 bytesAvailable() const override { return m_in.size() - m_read + QTcpSocket::bytesAvailable(); }
    bool canReadLine() const override { return m_in.indexOf('\n', m_read) >= 0 || QTcpSocket::canReadLine(); }
    void disconnectFromHost() override {}
    void close() override {}

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = qMin<qint64>(maxSize, m_in.size() - m_read);
        if (size > 0)
            std::memcpy(data, m_in.constData() + m_read, static_cast<size_t>(size));
        m_read += size;
        return size;
    }
    qint64 writeData(const char *, qint64 size) override { return size; }

private:
    QByteArray m_in;
    qsizetype m_read = 0;
};

struct Message
{
    QByteArray payload;
    bool binary = false;
    bool operator==(const Message &) const = default;
};

/// RFC 6455 §5 and our caps, without Qt's decoder.
struct Decoded
{
    QList<Message> messages;
    bool isViolated = false;
    bool isClosed = false; ///< a close frame came
};

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

std::optional<quint64> readLength(QByteArrayView bytes, qsizetype &at, bool &isMinimal)
{
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    const quint64 small = byte(at - 1) & 0x7F;
    if (small < 126)
        return small;
    const qsizetype width = small == 126 ? 2 : 8;
    if (bytes.size() - at < width)
        return std::nullopt;
    quint64 length = 0;
    for (qsizetype i = 0; i < width; ++i)
        length = length << 8 | byte(at + i);
    at += width;
    isMinimal = width == 2 ? length > 125 : length > 0xFFFF && length >> 63 == 0;
    return length;
}

Decoded decode(QByteArrayView bytes)
{
    Decoded out;
    std::optional<Message> open;
    qsizetype at = 0;
    const auto violated = [&] {
        out.isViolated = true;
        return out;
    };
    while (bytes.size() - at >= 2) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const bool isMasked = static_cast<unsigned char>(bytes[at + 1]) & 0x80;
        const bool isFinal = first & 0x80;
        const int opcode = first & 0x0F;
        const bool isControl = opcode & 0x08;
        at += 2;
        if ((first & 0x70) || (opcode > 2 && opcode < 8) || opcode > 10)
            return violated();
        bool isMinimal = true;
        const auto length = readLength(bytes, at, isMinimal);
        if (!length)
            return out;
        if (!isMinimal || (isControl && (*length > 125 || !isFinal)) || *length > quint64(maxFrame) || !isMasked)
            return violated();
        const auto size = static_cast<qsizetype>(*length);
        if (bytes.size() - at < 4 + size)
            return out;
        QByteArray payload = bytes.sliced(at + 4, size).toByteArray();
        for (qsizetype i = 0; i < size; ++i)
            payload[i] = static_cast<char>(payload[i] ^ bytes[at + i % 4]);
        at += 4 + size;
        if (opcode == 8) {
            out.isClosed = true;
            return out;
        }
        if (isControl)
            continue;
        if ((opcode == 0) != open.has_value())
            return violated();
        if (!open)
            open = Message{{}, opcode == 2};
        // The RFC lets a character be cut in two by a fragment; Qt 6.4 wants each fragment of a text to be whole text.
        if (!open->binary && !isUtf8(payload))
            return violated();
        open->payload += payload;
        if (open->payload.size() > maxMessage)
            return violated();
        if (!isFinal)
            continue;
        // Qt takes a byte order mark at the start of a text for none.
        if (!open->binary && open->payload.startsWith("\xEF\xBB\xBF"))
            open->payload.remove(0, 3);
        out.messages.append(*open);
        open.reset();
    }
    return out;
}

class Harness
{
public:
    Harness()
        : m_front(false)
    {
    }

    void run(const QByteArray &bytes, qsizetype packet)
    {
        const QPointer<ScriptedSocket> socket(new ScriptedSocket);
        socket->arrive("GET /ws HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        std::unique_ptr<QWebSocket> webSocket;
        FrameMeter meter(socket);
        m_front.upgrade(socket, [&](std::unique_ptr<QWebSocket> opened) { webSocket = std::move(opened); });
        QCoreApplication::processEvents();
        FUZZ_CHECK(webSocket);

        const WebSocketLimits limits{
            .maxFrameBytes = maxFrame, .maxMessageBytes = maxMessage, .messagesPerSecond = 100'000};
        EdgeCounters counters;
        QList<Message> delivered;
        bool isOpen = false;
        {
            WebSocketPeer peer(std::move(webSocket), socket, {}, limits, m_clock, counters, nullptr);
            QObject::connect(&peer, &WebSocketPeer::messageReceived, &peer,
                             [&](const QByteArray &payload, bool binary) {
                                 delivered.append({payload, binary});
                             });
            meter.start([&](FrameScanner::Frame frame) { peer.countFrame(frame.isMasked); });
            for (qsizetype at = 0; at < bytes.size() && socket; at += packet)
                socket->arrive(bytes.mid(at, packet));
            QCoreApplication::processEvents();
            isOpen = peer.isOpen();
        }
        delete socket;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        const Decoded expected = decode(bytes);
        FUZZ_CHECK(delivered == expected.messages);
        FUZZ_CHECK(isOpen == !(expected.isViolated || expected.isClosed));
    }

private:
    WebSocketFront m_front;
    const ManualClock m_clock{1'763'683'200'000};
};

} // namespace

FUZZ_TARGET(web_socket)
{
    if (size == 0)
        return;
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    if (!QCoreApplication::instance())
        new QCoreApplication(argc, argv); // as long as the program
    static auto *harness = new Harness;   // before the application ends it is not torn down
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    harness->run(bytes, data[0] == 0 ? qMax<qsizetype>(1, bytes.size()) : data[0]);
}
