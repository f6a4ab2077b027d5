#include "frame_meter.h"

#include <QTcpSocket>

#include <algorithm>

namespace gemba::transport {

namespace {

constexpr int maskBytes = 4;

} // namespace

void FrameScanner::feed(QByteArrayView bytes, const std::function<void(Frame)> &found)
{
    while (!bytes.isEmpty()) {
        if (const quint64 rest = toSkip(); rest > 0) {
            const auto step = static_cast<qsizetype>(std::min<quint64>(rest, static_cast<quint64>(bytes.size())));
            skip(static_cast<quint64>(step));
            bytes = bytes.sliced(step);
            continue;
        }
        take(static_cast<unsigned char>(bytes.front()), found);
        bytes = bytes.sliced(1);
    }
}

void FrameScanner::take(unsigned char byte, const std::function<void(Frame)> &found)
{
    if (m_header == 0) {
        m_first = byte;
        m_header = 1;
        return;
    }
    if (m_header == 1) {
        m_isMasked = byte & 0x80;
        const int length = byte & 0x7F;
        m_lengthLeft = length == 126 ? 2 : length == 127 ? 8 : 0;
        m_headerLeft = m_lengthLeft + (m_isMasked ? maskBytes : 0);
        m_payloadLeft = m_lengthLeft > 0 ? 0 : static_cast<quint64>(length);
        m_header = m_headerLeft > 0 ? 2 : 0;
        found({m_first & 0x0F, m_isMasked});
        return;
    }
    if (m_lengthLeft > 0) {
        m_payloadLeft = m_payloadLeft << 8 | byte;
        --m_lengthLeft;
    }
    if (--m_headerLeft == 0)
        m_header = 0;
}

FrameMeter::FrameMeter(QTcpSocket *socket)
    : m_socket(socket)
{
    connect(socket, &QTcpSocket::readyRead, this, &FrameMeter::look);
}

void FrameMeter::start(std::function<void(FrameScanner::Frame)> found)
{
    m_found = std::move(found);
    // After QWebSocket's own slot, which has taken whole frames and left the rest.
    connect(m_socket, &QTcpSocket::readyRead, this, &FrameMeter::rememberRest);
}

void FrameMeter::look()
{
    if (!m_found || !m_socket)
        return;
    const qint64 available = m_socket->bytesAvailable();
    const qint64 fresh = available - m_seen;
    if (fresh <= 0)
        return;
    m_seen = available;
    // Inside a long payload there is nothing to see, and no need to copy it.
    if (m_scanner.toSkip() >= static_cast<quint64>(fresh)) {
        m_scanner.skip(static_cast<quint64>(fresh));
        return;
    }
    const QByteArray bytes = m_socket->peek(available);
    m_scanner.feed(QByteArrayView(bytes).last(std::min<qsizetype>(fresh, bytes.size())), m_found);
}

void FrameMeter::rememberRest()
{
    m_seen = m_socket ? m_socket->bytesAvailable() : 0;
}

} // namespace gemba::transport
