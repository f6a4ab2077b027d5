#pragma once

namespace gemba::log {

/// True while this thread writes a record: a message that arises then must not be logged again, or it would wait for
/// itself.
inline thread_local bool t_inSink = false;

class InSink
{
public:
    InSink()
        : m_before(t_inSink)
    {
        t_inSink = true;
    }
    ~InSink() { t_inSink = m_before; }
    InSink(const InSink &) = delete;
    InSink &operator=(const InSink &) = delete;

private:
    bool m_before;
};

} // namespace gemba::log
