#include <gemba/capture/wedge_reader.h>

#include <algorithm>

namespace gemba::capture {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar stx(0x02);
constexpr QChar gs(0x1d);
constexpr int scansRemembered = 8;
constexpr qsizetype shortestCommand = 3;

bool isModifierKey(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_Mode_switch:
        return true;
    default:
        return false;
    }
}

bool isTerminator(const Stroke &stroke)
{
    return stroke.key == Qt::Key_Return || stroke.key == Qt::Key_Enter || stroke.key == Qt::Key_Tab ||
           stroke.text == u"\r"_s || stroke.text == u"\n"_s || stroke.text == u"\t"_s;
}

/// The character of a code that the key stands for; null for keys that are none.
QChar characterOf(const Stroke &stroke)
{
    if (stroke.modifiers.testFlag(Qt::ControlModifier))
        return stroke.key == Qt::Key_BracketRight || stroke.text == gs ? gs : QChar();
    if (stroke.modifiers.testFlag(Qt::MetaModifier) || stroke.text.size() != 1)
        return {};
    const QChar c = stroke.text.front();
    return c.isPrint() || c == gs ? c : QChar();
}

bool isAltDigit(const Stroke &stroke)
{
    return stroke.modifiers.testFlag(Qt::AltModifier) && stroke.key >= Qt::Key_0 && stroke.key <= Qt::Key_9;
}

} // namespace

WedgeReader::WedgeReader(WedgeOptions options)
    : m_options(options)
    , m_gapMs(options.startGapMs)
{
}

void WedgeReader::setGapMs(int ms)
{
    m_gapMs = std::clamp(ms, m_options.startGapMs, m_options.longestGapMs);
}

bool WedgeReader::startsPrefix(const Stroke &stroke) const
{
    return (m_options.prefixKey != 0 && stroke.key == m_options.prefixKey) || stroke.text == stx ||
           (stroke.modifiers.testFlag(Qt::ControlModifier) && stroke.key == Qt::Key_B);
}

QList<Stroke> WedgeReader::release()
{
    m_prefixed = false;
    m_altDigits.clear();
    return std::exchange(m_held, {});
}

QList<Stroke> WedgeReader::idle()
{
    // What came after a prefix was never typing: half a scan is not put into a field.
    if (m_prefixed) {
        release();
        return {};
    }
    return release();
}

void WedgeReader::add(const Stroke &stroke)
{
    m_held.append(stroke);
}

WedgeReader::Outcome WedgeReader::press(const Stroke &stroke)
{
    Outcome out;
    // Shift and its kin come between the characters of a burst; they say nothing by themselves.
    if (isModifierKey(stroke.key) && stroke.text.isEmpty()) {
        out.waiting = !m_held.isEmpty() || m_prefixed;
        return out;
    }
    if (startsPrefix(stroke)) {
        out.replay = release();
        m_prefixed = true;
        out.taken = out.waiting = true;
        return out;
    }
    const int gapAllowed = m_prefixed ? m_options.prefixPatienceMs : m_learning ? m_options.longestGapMs : m_gapMs;
    const bool inTime = m_held.isEmpty() || stroke.timeMs - m_held.constLast().timeMs <= gapAllowed;
    if (!inTime)
        out.replay = idle();
    if (stroke.repeats) {
        out.replay += release();
        if (!out.replay.isEmpty()) {
            out.replay.append(stroke);
            out.taken = true;
        }
        return out;
    }
    if (isTerminator(stroke)) {
        Outcome ended = end(stroke);
        ended.replay = out.replay + ended.replay;
        // The order of what is handed back must be that of the keyboard.
        if (!ended.taken && !ended.replay.isEmpty()) {
            ended.replay.append(stroke);
            ended.taken = true;
        }
        return ended;
    }
    if (isAltDigit(stroke) && (!m_held.isEmpty() || m_prefixed)) {
        m_altDigits.append(QChar(stroke.key));
        if (m_altDigits == u"029"_s || m_altDigits == u"0029"_s) {
            Stroke separator = stroke;
            separator.text = gs;
            separator.modifiers = {};
            m_altDigits.clear();
            add(separator);
        }
        out.taken = true;
        out.waiting = true;
        return out;
    }
    m_altDigits.clear();
    const QChar c = characterOf(stroke);
    if (c.isNull() || m_held.size() >= m_options.maxLength) {
        out.replay += release();
        if (!out.replay.isEmpty()) {
            out.replay.append(stroke);
            out.taken = true;
        }
        return out;
    }
    Stroke held = stroke;
    // Ctrl+] types GS; everything else keeps what it was, so that it can be replayed.
    if (c == gs)
        held.text = gs;
    add(held);
    out.taken = true;
    out.waiting = true;
    return out;
}

bool WedgeReader::isEndOfLastScan(const Stroke &stroke) const
{
    if (!m_held.isEmpty() || m_prefixed || !m_scanEndedMs)
        return false;
    // Committed text and keys may go by different clocks: an end before the scan's own is none of it.
    const qint64 pauseMs = stroke.timeMs - *m_scanEndedMs;
    return pauseMs >= 0 && pauseMs <= m_options.longestGapMs;
}

WedgeReader::Outcome WedgeReader::end(const Stroke &stroke)
{
    Outcome out;
    if (isEndOfLastScan(stroke)) {
        m_scanEndedMs = stroke.timeMs;
        out.taken = true;
        return out;
    }
    // Commands are short, and nobody types a slash, two letters and Enter in so short a time.
    const bool isCommand = m_held.size() >= shortestCommand && m_held.constFirst().text == u"/"_s;
    const bool enough = m_prefixed ? !m_held.isEmpty() : m_held.size() >= m_options.minLength || isCommand;
    if (!enough) {
        const bool prefixed = m_prefixed;
        out.replay = release();
        if (prefixed)
            out.replay.clear();
        out.taken = prefixed;
        return out;
    }
    Scan scan;
    scan.prefixed = m_prefixed;
    scan.firstMs = m_held.constFirst().timeMs;
    scan.lastMs = m_held.constLast().timeMs;
    for (qsizetype i = 0; i < m_held.size(); ++i) {
        scan.text.append(m_held[i].text);
        if (i > 0)
            scan.gapsMs.append(int(m_held[i].timeMs - m_held[i - 1].timeMs));
    }
    release();
    m_scanEndedMs = stroke.timeMs;
    learn(scan);
    out.taken = true;
    out.scan = std::move(scan);
    return out;
}

void WedgeReader::learn(const Scan &scan)
{
    m_learning = false;
    if (scan.gapsMs.isEmpty())
        return;
    m_slowest.append(*std::max_element(scan.gapsMs.cbegin(), scan.gapsMs.cend()));
    if (m_slowest.size() > scansRemembered)
        m_slowest.removeFirst();
    const int slowest = *std::max_element(m_slowest.cbegin(), m_slowest.cend());
    // Twice the slowest leaves room for jitter; it narrows again only once there is enough to go by.
    const int wanted = std::clamp(2 * slowest, m_options.startGapMs, m_options.longestGapMs);
    if (wanted > m_gapMs || m_slowest.size() == scansRemembered)
        m_gapMs = wanted;
}

WedgeReader::Outcome WedgeReader::commit(const QString &text, qint64 timeMs)
{
    Outcome out;
    out.taken = true;
    for (const QChar c : text) {
        Stroke stroke;
        stroke.text = c;
        stroke.timeMs = timeMs;
        stroke.committed = true;
        Outcome one = press(stroke);
        if (!one.taken)
            one.replay.append(stroke);
        out.replay += one.replay;
        out.waiting = one.waiting;
        if (one.scan)
            out.scan = std::move(one.scan);
    }
    return out;
}

} // namespace gemba::capture
