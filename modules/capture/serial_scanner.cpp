#include <gemba/capture/serial_scanner.h>

#include <QStringDecoder>

namespace gemba::capture {

namespace {

/// Codes are ASCII nearly always; a scanner set to Latin-1 must not lose the rest.
QString textOf(const QByteArray &line)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(line);
    return utf8.hasError() ? QString::fromLatin1(line) : text;
}

} // namespace

links::SerialOptions SerialScanner::defaults(const QString &port)
{
    links::SerialOptions options;
    options.port = port;
    options.framing.terminator = "\r";
    options.framing.maxBytes = 512;
    options.framing.textOnly = false;  // GS is a part of codes; what may not be in one is for the parser to say
    options.framing.skipFirst = false; // a scanner is silent until somebody scans: its first line is a whole one
    return options;
}

SerialScanner::SerialScanner(const links::SerialOptions &options, const Clock &clock, QObject *parent)
    : ScanSource(parent)
    , m_port(options.port)
    , m_link(links::makeSerialLink(options, clock))
{
    connect(m_link.get(), &links::SerialLink::lineReceived, this, [this](const QByteArray &line, qint64 timeMs) {
        // With CR LF the line feed comes in front of the next code; a lone one is no scan.
        if (!line.trimmed().isEmpty())
            Q_EMIT scanned(textOf(line), timeMs);
    });
    connect(m_link.get(), &links::SerialLink::stateChanged, this, [this] { Q_EMIT stateChanged(state()); });
}

SerialScanner::~SerialScanner() = default;

void SerialScanner::start()
{
    m_link->start();
}

void SerialScanner::stop()
{
    m_link->stop();
}

ScanSource::State SerialScanner::state() const
{
    switch (m_link->state()) {
    case links::LinkState::Stopped:
        return State::Stopped;
    case links::LinkState::Connected:
        return State::Ready;
    default:
        return State::Waiting;
    }
}

} // namespace gemba::capture
