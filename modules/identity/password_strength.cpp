#include "password_strength.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <vector>

namespace gemba::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr int enough = 6;
constexpr qsizetype longestWord = 24;
constexpr qsizetype shortestPattern = 3;

QString folded(const QString &text)
{
    // Letters without their accents: "hasło" is tried as "haslo" too.
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toCaseFolded()) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        out += c == u'ł' ? QChar(u'l') : c;
    }
    return out;
}

/// Digits and signs that stand for letters.
QString unmasked(const QString &text)
{
    static const QString from = u"013457@$!|€8"_s;
    static const QString to = u"oieastasiieb"_s;
    QString out = text;
    for (QChar &c : out) {
        const qsizetype i = from.indexOf(c);
        if (i >= 0)
            c = to[i];
    }
    return out;
}

const QSet<QString> &commonWords()
{
    static const QSet<QString> words = [] {
        QFile file(u":/passwords/common.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            throw std::logic_error("the list of common passwords is not built in");
        QSet<QString> out;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            for (const QString &word : line.section(u'#', 0, 0).split(u' ', Qt::SkipEmptyParts))
                out.insert(folded(word));
        }
        return out;
    }();
    return words;
}

/// How far a run along the alphabet, the digits or a keyboard's row goes from @p start, in either direction.
qsizetype runAt(const QString &text, qsizetype start)
{
    static const QStringList rows{u"abcdefghijklmnopqrstuvwxyz"_s,
                                  u"01234567890"_s,
                                  u"qwertyuiop"_s,
                                  u"qwertzuiop"_s,
                                  u"azertyuiop"_s,
                                  u"asdfghjkl"_s,
                                  u"zxcvbnm"_s,
                                  u"yxcvbnm"_s,
                                  u"1qaz2wsx3edc4rfv5tgb6yhn7ujm"_s,
                                  u"!@#$%^&*()"_s,
                                  u"йцукенгшщзхъ"_s,
                                  u"фывапролджэ"_s,
                                  u"ячсмитьбю"_s};
    qsizetype longest = 0;
    for (const QString &row : rows) {
        for (const int direction : {1, -1}) {
            qsizetype at = row.indexOf(text[start]);
            qsizetype length = 0;
            while (start + length < text.size() && at >= 0 && at < row.size() && row[at] == text[start + length]) {
                ++length;
                at += direction;
            }
            longest = std::max(longest, length);
        }
    }
    return longest;
}

/// How far the text from @p start repeats the @p period characters before it.
qsizetype repetitionAt(const QString &text, qsizetype start, qsizetype period)
{
    qsizetype length = 0;
    while (start + length < text.size() && text[start + length] == text[start + length - period])
        ++length;
    return length;
}

bool isYear(const QStringView text)
{
    return text.size() == 4 && (text.startsWith(u"19") || text.startsWith(u"20")) && text[2].isDigit() &&
           text[3].isDigit();
}

} // namespace

int guessingCost(const QString &password, const QStringList &context)
{
    const QString plain = folded(password);
    const QString letters = unmasked(plain);
    QSet<QString> near;
    for (const QString &text : context) {
        const QString word = folded(text).trimmed();
        near.insert(word);
        for (const QString &part : word.split(u' ', Qt::SkipEmptyParts))
            near.insert(part);
    }
    const qsizetype size = plain.size();
    std::vector<int> cost(static_cast<size_t>(size) + 1, std::numeric_limits<int>::max() / 2);
    cost[0] = 0;
    const auto reach = [&](qsizetype end, int value) {
        int &known = cost[static_cast<size_t>(end)];
        known = std::min(known, value);
    };
    for (qsizetype i = 0; i < size; ++i) {
        const int here = cost[static_cast<size_t>(i)];
        // A sign between words is a choice that everybody makes alike.
        reach(i + 1, here + (plain[i].isLetterOrNumber() ? 1 : 0));
        for (qsizetype length = shortestPattern; length <= std::min(longestWord, size - i); ++length) {
            for (const QString &part : {plain.mid(i, length), letters.mid(i, length)}) {
                if (near.contains(part))
                    reach(i + length, here + 1);
                else if (commonWords().contains(part))
                    reach(i + length, here + 2);
            }
        }
        const qsizetype run = runAt(plain, i);
        for (qsizetype length = shortestPattern; length <= run; ++length)
            reach(i + length, here + 1);
        if (isYear(QStringView(plain).mid(i, 4)))
            reach(i + 4, here + 1);
        for (qsizetype period = 1; period <= i; ++period) {
            const qsizetype repeated = repetitionAt(plain, i, period);
            if (repeated >= std::min<qsizetype>(period, 2))
                reach(i + repeated, here + 1);
        }
    }
    return cost.back();
}

bool isEasyToGuess(const QString &password, const QStringList &context)
{
    return guessingCost(password, context) < enough;
}

} // namespace gemba::identity
