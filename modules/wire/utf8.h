#pragma once

#include <QByteArrayView>

namespace gemba::wire {

/// Length of the well-formed UTF-8 sequence (RFC 3629: shortest form, no surrogates, at most U+10FFFF) that starts at
/// @p at, or 0 if there is none.
inline int utf8SequenceLength(QByteArrayView text, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const auto continues = [&](qsizetype i) { return (byte(i) & 0xC0u) == 0x80u; };
    const unsigned first = byte(at);
    if (first < 0x80)
        return at < text.size() ? 1 : 0;
    if (first < 0xC2)
        return 0;
    if (first < 0xE0)
        return continues(at + 1) ? 2 : 0;
    if (first < 0xF0) {
        const unsigned second = byte(at + 1);
        if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F))
            return 0;
        return continues(at + 1) && continues(at + 2) ? 3 : 0;
    }
    if (first < 0xF5) {
        const unsigned second = byte(at + 1);
        if ((first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F))
            return 0;
        return continues(at + 1) && continues(at + 2) && continues(at + 3) ? 4 : 0;
    }
    return 0;
}

/// The offset of the first byte that is not part of well-formed UTF-8, or -1.
inline qsizetype firstInvalidUtf8(QByteArrayView text)
{
    for (qsizetype at = 0; at < text.size();) {
        const int length = utf8SequenceLength(text, at);
        if (length == 0)
            return at;
        at += length;
    }
    return -1;
}

} // namespace gemba::wire
