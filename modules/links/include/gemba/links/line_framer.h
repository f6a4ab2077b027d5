#pragma once

#include <QByteArray>
#include <QList>

namespace gemba::links {

/// Cuts a byte stream into lines and refuses what cannot be one. Holds at most maxBytes + the terminator. Pure.
class LineFramer
{
public:
    struct Options
    {
        QByteArray terminator = "\n"; ///< not empty
        int maxBytes = 4'096;         ///< of a line without its terminator
        /// Lines must be UTF-8 without control characters other than TAB; false lets any byte pass.
        bool textOnly = true;
        /// The first line after reset() is thrown away: whoever joins a talking device in the middle of a line would
        /// read "21" for "4.21".
        bool skipFirst = true;
    };
    struct Refused
    {
        quint64 overlong = 0;
        quint64 binary = 0;
        quint64 fragment = 0; ///< first lines thrown away
    };

    explicit LineFramer(Options options);

    /// The lines that @p bytes complete, without terminator; before a "\n" a "\r" goes too. Empty lines are left out.
    QList<QByteArray> feed(const QByteArray &bytes);
    /// Forgets the unfinished line; counters stay.
    void reset();
    const Refused &refused() const { return m_refused; }

private:
    void finish(QByteArray line, QList<QByteArray> &lines);

    const Options m_options;
    QByteArray m_buffer;
    bool m_skipping; ///< the present line is the first
    bool m_overlong = false;
    Refused m_refused;
};

} // namespace gemba::links
