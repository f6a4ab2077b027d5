#include <gemba/links/line_framer.h>

#include <QStringDecoder>

#include <algorithm>

namespace gemba::links {

namespace {

bool isText(const QByteArray &line)
{
    const bool control = std::any_of(line.begin(), line.end(), [](char c) {
        const auto byte = static_cast<uchar>(c);
        return (byte < 0x20 && byte != '\t') || byte == 0x7F;
    });
    if (control)
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(line);
    return !decoder.hasError();
}

} // namespace

LineFramer::LineFramer(Options options)
    : m_options(std::move(options))
    , m_skipping(m_options.skipFirst)
{
}

void LineFramer::reset()
{
    m_buffer.clear();
    m_overlong = false;
    m_skipping = m_options.skipFirst;
}

QList<QByteArray> LineFramer::feed(const QByteArray &bytes)
{
    QList<QByteArray> lines;
    const qsizetype keep = m_options.terminator.size() - 1;
    // In portions, so that a flood without a terminator never grows the buffer.
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype room = m_options.maxBytes + m_options.terminator.size() + 1 - m_buffer.size();
        const qsizetype portion = std::min(std::max<qsizetype>(room, 1), bytes.size() - at);
        m_buffer += bytes.sliced(at, portion);
        at += portion;
        qsizetype start = 0;
        for (qsizetype end = 0; (end = m_buffer.indexOf(m_options.terminator, start)) >= 0;
             start = end + m_options.terminator.size())
            finish(m_buffer.sliced(start, end - start), lines);
        m_buffer.remove(0, start);
        // One byte more for the "\r" that may stand before the terminator.
        if (m_buffer.size() > m_options.maxBytes + keep + 1) {
            m_overlong = true;
            m_buffer = m_buffer.right(keep);
        }
    }
    return lines;
}

void LineFramer::finish(QByteArray line, QList<QByteArray> &lines)
{
    const bool overlong = std::exchange(m_overlong, false);
    if (std::exchange(m_skipping, false)) {
        if (overlong || !line.isEmpty())
            ++m_refused.fragment;
        return;
    }
    if (m_options.terminator == "\n" && line.endsWith('\r'))
        line.chop(1);
    if (overlong || line.size() > m_options.maxBytes)
        ++m_refused.overlong;
    else if (m_options.textOnly && !isText(line))
        ++m_refused.binary;
    else if (!line.isEmpty())
        lines.append(line);
}

} // namespace gemba::links
