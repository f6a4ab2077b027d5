#pragma once

#include "stored_bag.h"

namespace gemba::bags {

/// What a bill is found by, each once, in order: its number, destination and vehicle from the beginning of each of their words on, and
/// number and vehicle backwards, since people read their ends aloud. Folded, so that small letters find capitals.
QStringList billWords(const StoredBill &bill);

/// Two ranges of such words, from the first on and before the second: of what begins with @p text, and of what ends with it.
struct WordRange
{
    QString from;
    QString before;
};
std::pair<WordRange, WordRange> wordRanges(const QString &text);

} // namespace gemba::bags
