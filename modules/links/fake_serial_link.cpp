#include <gemba/links/fake_serial_link.h>

namespace gemba::links {

using namespace Qt::StringLiterals;

FakeSerialLink::FakeSerialLink(const LineFramer::Options &framing, const Clock &clock)
    : m_clock(clock)
    , m_framer(framing)
{
}

void FakeSerialLink::start()
{
    if (m_state != LinkState::Stopped)
        return;
    setState(LinkState::Connecting, {});
    if (m_plugged)
        plug();
    else
        unplug();
}

void FakeSerialLink::stop()
{
    if (m_state != LinkState::Stopped)
        setState(LinkState::Stopped, {});
}

void FakeSerialLink::plug()
{
    m_plugged = true;
    if (m_state == LinkState::Stopped || m_state == LinkState::Connected)
        return;
    m_framer.reset();
    ++m_counters.connects;
    if (m_counters.connects > 1)
        ++m_counters.reconnects;
    setState(LinkState::Connected, {});
}

void FakeSerialLink::unplug()
{
    m_plugged = false;
    if (m_state == LinkState::Stopped)
        return;
    m_lastError = refuse(ErrorCode::LinkFailed, u"unplugged"_s);
    setState(LinkState::Waiting, m_lastError.detail);
}

void FakeSerialLink::say(const QByteArray &bytes)
{
    if (m_state != LinkState::Connected)
        return;
    const QList<QByteArray> lines = m_framer.feed(bytes);
    for (const QByteArray &line : lines) {
        ++m_counters.received;
        m_counters.receivedBytes += static_cast<quint64>(line.size());
        Q_EMIT lineReceived(line, m_clock.nowMs());
    }
}

Result<void> FakeSerialLink::send(const QByteArray &line)
{
    if (m_state != LinkState::Connected) {
        ++m_counters.refused[u"offline"_s];
        return refuse(ErrorCode::LinkFailed, u"the port is not open"_s);
    }
    m_heard.append(line);
    ++m_counters.sent;
    m_counters.sentBytes += static_cast<quint64>(line.size());
    return {};
}

LinkCounters FakeSerialLink::counters() const
{
    LinkCounters counters = m_counters;
    const LineFramer::Refused &refused = m_framer.refused();
    for (const auto &[name, count] : {std::pair{u"overlong"_s, refused.overlong},
                                      {u"binary"_s, refused.binary},
                                      {u"fragment"_s, refused.fragment}}) {
        if (count > 0)
            counters.refused[name] = count;
    }
    return counters;
}

void FakeSerialLink::setState(LinkState state, const QString &reason)
{
    m_state = state;
    Q_EMIT stateChanged(state, reason);
}

} // namespace gemba::links
