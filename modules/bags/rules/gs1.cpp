#include "gs1.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <optional>

namespace gemba::bags {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar gs(0x1d);

enum class Kind { Digits, Text, Date };

struct Identifier
{
    int length; ///< of the identifier itself
    int min;
    int max;
    Kind kind = Kind::Text;
    bool checked = false; ///< the first max (or 13, 14, 17, 18) digits end in a check digit
};

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// GS1 AI encodable character set 82 (General Specifications, figure 7.11-1).
bool isText(QStringView text)
{
    constexpr QStringView others = u"!\"%&'()*+,-./_:;<=>?";
    return std::all_of(text.begin(), text.end(), [&](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || others.contains(c);
    });
}

// The identifiers that begin with these digits. Measures 31xx to 36xx carry their decimal point as the fourth digit.
std::optional<Identifier> identifierAt(QStringView text)
{
    if (text.size() < 2 || !isDigits(text.first(2)))
        return std::nullopt;
    const int two = text.first(2).toInt();
    const auto digits = [&](int n) { return text.size() >= n && isDigits(text.first(n)) ? text.first(n).toInt() : -1; };
    switch (two) {
    case 0:
        return Identifier{2, 18, 18, Kind::Digits, true};
    case 1:
    case 2:
    case 3:
        return Identifier{2, 14, 14, Kind::Digits, true};
    case 10:
    case 21:
    case 22:
        return Identifier{2, 1, 20};
    case 11:
    case 12:
    case 13:
    case 15:
    case 16:
    case 17:
        return Identifier{2, 6, 6, Kind::Date};
    case 20:
        return Identifier{2, 2, 2, Kind::Digits};
    case 30:
    case 37:
        return Identifier{2, 1, 8, Kind::Digits};
    case 90:
        return Identifier{2, 1, 30};
    default:
        break;
    }
    if (two >= 91 && two <= 99)
        return Identifier{2, 1, 90};
    const int three = digits(3);
    switch (three) {
    case 235:
        return Identifier{3, 1, 28};
    case 240:
    case 241:
    case 250:
    case 251:
    case 400:
    case 401:
    case 403:
        return Identifier{3, 1, 30};
    case 242:
        return Identifier{3, 1, 6, Kind::Digits};
    case 243:
    case 254:
    case 420:
        return Identifier{3, 1, 20};
    case 253:
        return Identifier{3, 13, 30};
    case 255:
        return Identifier{3, 13, 25, Kind::Digits};
    case 402:
        return Identifier{3, 17, 17, Kind::Digits, true};
    case 421:
        return Identifier{3, 4, 12};
    case 422:
    case 424:
    case 426:
        return Identifier{3, 3, 3, Kind::Digits};
    case 423:
    case 425:
        return Identifier{3, 3, 15, Kind::Digits};
    case 427:
        return Identifier{3, 1, 3};
    default:
        break;
    }
    if (three >= 410 && three <= 417)
        return Identifier{3, 13, 13, Kind::Digits, true};
    const int four = digits(4);
    if (three >= 310 && three <= 369 && four >= 0)
        return Identifier{4, 6, 6, Kind::Digits};
    if (three >= 390 && three <= 395 && four >= 0) {
        const bool withCurrency = three == 391 || three == 393;
        const bool isPercent = three == 394;
        return Identifier{4,
                          isPercent      ? 4
                          : withCurrency ? 4
                          : three == 395 ? 6
                                         : 1,
                          isPercent      ? 4
                          : withCurrency ? 18
                          : three == 395 ? 6
                                         : 15,
                          Kind::Digits};
    }
    switch (four) {
    case 7001:
        return Identifier{4, 13, 13, Kind::Digits};
    case 7002:
    case 8002:
    case 8004:
    case 8013:
        return Identifier{4, 1, 30};
    case 7003:
        return Identifier{4, 10, 10, Kind::Digits};
    case 8001:
        return Identifier{4, 14, 14, Kind::Digits};
    case 8003:
        return Identifier{4, 14, 30};
    case 8005:
        return Identifier{4, 6, 6, Kind::Digits};
    case 8006:
        return Identifier{4, 18, 18, Kind::Digits};
    case 8007:
        return Identifier{4, 1, 34};
    case 8008:
        return Identifier{4, 8, 12, Kind::Digits};
    case 8017:
    case 8018:
        return Identifier{4, 18, 18, Kind::Digits, true};
    case 8020:
        return Identifier{4, 1, 25};
    case 8200:
        return Identifier{4, 1, 70};
    default:
        return std::nullopt;
    }
}

// General Specifications, figure 7.8.5-2: these never need a separator after them, whoever wrote the string.
bool isPredefined(QStringView ai)
{
    static constexpr std::array prefixes{0,  1,  2,  3,  4,  11, 12, 13, 14, 15, 16,
                                         17, 18, 19, 20, 31, 32, 33, 34, 35, 36, 41};
    return std::find(prefixes.begin(), prefixes.end(), ai.first(2).toInt()) != prefixes.end();
}

// YYMMDD; day 00 means the end of the month, or the whole of it.
bool isDate(QStringView six)
{
    const int day = six.mid(4, 2).toInt();
    return QDate::isValid(2000 + six.first(2).toInt(), six.mid(2, 2).toInt(), day == 0 ? 1 : day);
}

Error wrong(QStringView ai, const QString &what)
{
    return Error{ErrorCode::FieldFormat, u"code"_s, u"GS1 element %1: %2"_s.arg(ai.toString(), what)};
}

} // namespace

bool hasGs1CheckDigit(QStringView digits)
{
    if (digits.size() < 2 || !isDigits(digits))
        return false;
    int sum = 0;
    for (qsizetype i = digits.size() - 2, weight = 3; i >= 0; --i, weight = 4 - weight)
        sum += (digits[i].unicode() - u'0') * int(weight);
    return (10 - sum % 10) % 10 == digits.back().unicode() - u'0';
}

Result<QList<Gs1Element>> readGs1(QStringView text)
{
    QList<Gs1Element> elements;
    while (!text.isEmpty()) {
        if (text.front() == gs) {
            text = text.mid(1);
            continue;
        }
        const auto identifier = identifierAt(text);
        if (!identifier)
            return wrong(text.first(std::min<qsizetype>(4, text.size())), u"no such identifier is known"_s);
        const QStringView ai = text.first(identifier->length);
        text = text.mid(identifier->length);
        qsizetype end = text.indexOf(gs);
        if (end < 0)
            end = text.size();
        if (isPredefined(ai))
            end = std::min<qsizetype>(end, identifier->max);
        const QStringView value = text.first(end);
        if (value.size() < identifier->min || value.size() > identifier->max)
            return wrong(ai, identifier->min == identifier->max
                                 ? u"takes %1 characters"_s.arg(identifier->max)
                                 : u"takes %1 to %2 characters"_s.arg(identifier->min).arg(identifier->max));
        if (identifier->kind != Kind::Text ? !isDigits(value) : !isText(value))
            return wrong(ai, identifier->kind != Kind::Text ? u"takes digits only"_s
                                                            : u"has a character that it may not have"_s);
        if (identifier->kind == Kind::Date && !isDate(value))
            return wrong(ai, u"is no date"_s);
        if (identifier->checked && !hasGs1CheckDigit(value))
            return wrong(ai, u"its check digit is not right"_s);
        elements.append({ai.toString(), value.toString()});
        text = text.mid(end);
    }
    if (elements.isEmpty())
        return Error{ErrorCode::FieldFormat, u"code"_s, u"there is no GS1 element in it"_s};
    return elements;
}

} // namespace gemba::bags
