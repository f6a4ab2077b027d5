#pragma once

#include <gemba/core/result.h>

#include <QByteArrayView>

namespace gemba::wire {

struct StrictCborLimits
{
    int depth = 32;                        ///< nested arrays and maps
    qsizetype maxBytes = 1024 * 1024;      ///< whole item
    qsizetype maxMembersPerObject = 4'096; ///< bounds the memory that duplicate detection takes
};

/// Whether @p item is exactly one CBOR item (RFC 8949) in the part of CBOR that has the meaning of JSON: definite
/// lengths that the remaining bytes can hold, text keys, no key twice in one map, valid UTF-8, integers within 64 bits
/// signed, finite floating point, false, true, null and byte strings. Tags, undefined and other simple values,
/// indefinite lengths and trailing bytes are refused: no message of ours has them. Refusals: MessageTooLarge for the
/// size, otherwise MalformedMessage with the byte offset in the detail. Pure, thread-safe, no recursion; memory is
/// bounded by the input, whatever lengths it claims.
Result<void> checkStrictCbor(QByteArrayView item, const StrictCborLimits &limits = {});

} // namespace gemba::wire
