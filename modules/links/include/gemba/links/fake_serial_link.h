#pragma once

#include <gemba/links/serial_link.h>

namespace gemba::links {

/// A SerialLink without a port, for tests and recorded demonstrations. Bytes pass the same framing as real ones.
class FakeSerialLink final : public SerialLink
{
    Q_OBJECT
public:
    FakeSerialLink(const LineFramer::Options &framing, const Clock &clock);

    void start() override;
    void stop() override;
    Result<void> send(const QByteArray &line) override;
    LinkState state() const override { return m_state; }
    Error lastError() const override { return m_lastError; }
    LinkCounters counters() const override;

    /// The device says these bytes. Lost unless Connected, as on a wire.
    void say(const QByteArray &bytes);
    void unplug();
    void plug();
    /// Lines sent to the device so far.
    const QList<QByteArray> &heard() const { return m_heard; }

private:
    void setState(LinkState state, const QString &reason);

    const Clock &m_clock;
    LineFramer m_framer;
    LinkState m_state = LinkState::Stopped;
    bool m_plugged = true;
    Error m_lastError;
    LinkCounters m_counters;
    QList<QByteArray> m_heard;
};

} // namespace gemba::links
