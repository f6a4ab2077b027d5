#pragma once

#include <QString>

#include <optional>

namespace gemba::capture {

/// Key events of the Linux kernel turned into what a scanner that types on a US keyboard meant. Pure. Knows shift, Ctrl+] and
/// Alt+029 for GS; anything else that is no character is left out.
class EvdevDecoder
{
public:
    /// Type, code and value of an input_event, its time in milliseconds. The code once Enter or Tab ended it. A pause of more than
    /// half a second inside a code drops what came before it: the scanner was pulled in the middle. After SYN_DROPPED (the kernel threw
    /// events away) everything up to the next end or pause is dropped: a code with a hole may well be another bag's.
    std::optional<QString> feed(quint16 type, quint16 code, qint32 value, qint64 timeMs);
    void reset();

private:
    void add(QChar c);

    QString m_text;
    QString m_altDigits;
    int m_shifts = 0;
    int m_controls = 0;
    int m_alts = 0;
    bool m_dropping = false;
    qint64 m_lastMs = 0;
};

} // namespace gemba::capture
