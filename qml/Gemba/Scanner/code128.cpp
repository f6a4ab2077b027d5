#include "code128.h"

#include <QPainter>

#include <array>
#include <numeric>

namespace gemba::scanner {

namespace {

constexpr int startB = 104;
constexpr int startC = 105;
constexpr int toB = 100;
constexpr int toC = 99;
constexpr int stop = 106;
constexpr int quiet = 10;

// Six widths each, of values 0 to 105; the stop has a seventh.
constexpr std::array<const char *, 107> widths{
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312",
    "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212",
    "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121",
    "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331",
    "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131", "311123",
    "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111", "111224", "111422", "121124",
    "121421", "141122", "141221", "112214", "112412", "122114", "122411", "142112", "142211", "241211", "221114",
    "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112",
    "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311",
    "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112"};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype digitsAt(const QString &text, qsizetype at)
{
    qsizetype count = 0;
    while (at + count < text.size() && isDigit(text[at + count]))
        ++count;
    return count;
}

} // namespace

QList<int> code128(const QString &text)
{
    if (text.isEmpty())
        return {};
    for (const QChar c : text)
        if (c < QChar(0x20) || c > QChar(0x7e))
            return {};
    QList<int> values;
    bool inC = false;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype digits = digitsAt(text, at);
        // Set C pays for its switches from four digits on at either end, from six in the middle.
        const bool atAnEnd = at == 0 || at + digits == text.size();
        if (!inC && digits >= (atAnEnd ? 4 : 6) && digits % 2 == 0) {
            values.append(values.isEmpty() ? startC : toC);
            inC = true;
        } else if (inC && digits < 2) {
            values.append(toB);
            inC = false;
        } else if (values.isEmpty()) {
            values.append(startB);
        }
        if (inC) {
            values.append(text.mid(at, 2).toInt());
            at += 2;
        } else {
            values.append(text[at].unicode() - 32);
            ++at;
        }
    }
    int check = values.constFirst();
    for (qsizetype i = 1; i < values.size(); ++i)
        check += int(i) * values[i];
    values.append(check % 103);
    values.append(stop);
    QList<int> out;
    for (const int value : std::as_const(values))
        for (const char *w = widths[size_t(value)]; *w != '\0'; ++w)
            out.append(*w - '0');
    return out;
}

int code128Width(const QString &text)
{
    const QList<int> bars = code128(text);
    return bars.isEmpty() ? 0 : std::accumulate(bars.cbegin(), bars.cend(), 2 * quiet);
}

void paintCode128(QPainter *painter, const QRectF &place, const QString &text)
{
    painter->fillRect(place, Qt::white);
    const QList<int> bars = code128(text);
    if (bars.isEmpty())
        return;
    const int modules = code128Width(text);
    // Whole pixels a module where there is room for it: a screen's blurred edges cost more than a narrower symbol.
    double module = place.width() / modules;
    if (module >= 1)
        module = std::floor(module);
    double x = place.left() + (place.width() - module * modules) / 2 + quiet * module;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        if (i % 2 == 0)
            painter->fillRect(QRectF(x, place.top(), bars[i] * module, place.height()), Qt::black);
        x += bars[i] * module;
    }
}

} // namespace gemba::scanner
