#pragma once

#include <gemba/core/result.h>

#include <QByteArrayView>

namespace gemba::wire {

struct StrictJsonLimits
{
    int depth = 32;                        ///< nested arrays and objects
    qsizetype maxBytes = 1024 * 1024;      ///< whole text
    qsizetype maxNumberCharacters = 128;   ///< one literal, sign and exponent included
    qsizetype maxMembersPerObject = 4'096; ///< bounds the memory that duplicate detection takes
};

/// Whether @p text is exactly one JSON value of RFC 8259, read without any leniency: grammar, UTF-8, no byte order
/// mark, no lone surrogates, no name twice in one object (compared after escapes are decoded), integers within 64 bits
/// signed or of at most 17 digits before their zeros, other numbers within a double, neither infinite nor rounded to zero. QJsonDocument of Qt 6.4 accepts
/// documents that fail here and keeps the last of two equal names, so this runs first on everything that comes from
/// outside. Refusals: MessageTooLarge for the size, otherwise MalformedMessage with the byte offset in the detail.
/// Pure, thread-safe, no recursion.
Result<void> checkStrictJson(QByteArrayView text, const StrictJsonLimits &limits = {});

} // namespace gemba::wire
