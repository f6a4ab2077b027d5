#include "bill_words.h"

#include <algorithm>

namespace gemba::bags {

namespace {

/// Before a word that stands backwards; in none that somebody typed.
constexpr QChar backwardsMark(1);
/// After every other character, in the order of the tables.
constexpr char32_t greatest = 0x10FFFF;

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

QString backwards(const QString &foldedText)
{
    QList<uint> characters = foldedText.toUcs4();
    std::reverse(characters.begin(), characters.end());
    return backwardsMark +
           QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

void addFromEachWord(QStringList &out, const QString &text)
{
    bool isBetween = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPart = text[i].isLetterOrNumber() || text[i].isSurrogate() || text[i].isMark();
        if (isPart && isBetween)
            out.append(text.mid(i));
        isBetween = !isPart;
    }
    out.append(text);
}

WordRange rangeOf(const QString &begin)
{
    return {begin, begin + QString::fromUcs4(&greatest, 1)};
}

} // namespace

QStringList billWords(const StoredBill &bill)
{
    const QString number = folded(bill.number);
    const QString vehicle = folded(bill.vehicle);
    QStringList out{backwards(number), backwards(vehicle)};
    for (const QString &text : {number, folded(bill.destination), vehicle})
        addFromEachWord(out, text);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::pair<WordRange, WordRange> wordRanges(const QString &text)
{
    const QString searched = folded(text);
    return {rangeOf(searched), rangeOf(backwards(searched))};
}

} // namespace gemba::bags
