#include <gemba/wire/strict_json.h>

#include "utf8.h"

#include <QByteArray>
#include <QSet>

#include <charconv>
#include <cmath>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace gemba::wire {
namespace {

/// A double has no more than these, and no fewer tell it from its neighbours.
constexpr qsizetype maxDoubleDigits = 17;

enum class Expect { Value, FirstElementOrEnd, FirstNameOrEnd, Name, CommaOrEnd };

struct Container
{
    bool isObject;
    QSet<QByteArray> names;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

void appendUtf8(QByteArray &out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

/// Reads one text. A member returns false after it has set the reason, and the caller stops at once.
class Scanner
{
public:
    Scanner(QByteArrayView text, const StrictJsonLimits &limits)
        : m_text(text)
        , m_limits(limits)
    {
    }

    Result<void> run()
    {
        if (m_text.size() > m_limits.maxBytes)
            return refuse(ErrorCode::MessageTooLarge, u"JSON text is longer than %1 bytes"_s.arg(m_limits.maxBytes));
        if (!document())
            return refuse(ErrorCode::MalformedMessage,
                          u"JSON, byte %1: %2"_s.arg(m_at).arg(QString::fromLatin1(m_reason)));
        return {};
    }

private:
    bool fail(const char *reason)
    {
        m_reason = reason;
        return false;
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    char current() const { return atEnd() ? '\0' : m_text[m_at]; }
    void skipSpace()
    {
        while (!atEnd() &&
               (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n' || m_text[m_at] == '\r'))
            ++m_at;
    }

    bool document()
    {
        Expect expect = Expect::Value;
        for (;;) {
            skipSpace();
            if (atEnd())
                return fail("unexpected end");
            if (!step(expect))
                return false;
            if (m_open.empty() && expect == Expect::CommaOrEnd) {
                skipSpace();
                return atEnd() || fail("something follows the value");
            }
        }
    }

    bool step(Expect &expect)
    {
        switch (expect) {
        case Expect::FirstElementOrEnd:
            if (current() == ']')
                return close(expect);
            return value(expect);
        case Expect::Value:
            return value(expect);
        case Expect::FirstNameOrEnd:
            if (current() == '}')
                return close(expect);
            return name(expect);
        case Expect::Name:
            return name(expect);
        case Expect::CommaOrEnd:
            break;
        }
        const bool isObject = m_open.back().isObject;
        if (current() == ',') {
            ++m_at;
            expect = isObject ? Expect::Name : Expect::Value;
            return true;
        }
        if (current() == (isObject ? '}' : ']'))
            return close(expect);
        return fail("a comma or a closing bracket is missing");
    }

    bool close(Expect &expect)
    {
        ++m_at;
        m_open.pop_back();
        expect = Expect::CommaOrEnd;
        return true;
    }

    bool value(Expect &expect)
    {
        const char c = current();
        if (c == '{' || c == '[') {
            if (static_cast<int>(m_open.size()) >= m_limits.depth)
                return fail("nested too deeply");
            m_open.push_back({c == '{', {}});
            ++m_at;
            expect = c == '{' ? Expect::FirstNameOrEnd : Expect::FirstElementOrEnd;
            return true;
        }
        expect = Expect::CommaOrEnd;
        if (c == '"')
            return string(nullptr);
        if (c == '-' || isDigit(c))
            return number();
        return word("true") || word("false") || word("null") || fail("a value is missing");
    }

    bool word(QByteArrayView literal)
    {
        if (!m_text.sliced(m_at).startsWith(literal))
            return false;
        m_at += literal.size();
        return true;
    }

    bool name(Expect &expect)
    {
        if (current() != '"')
            return fail("a member name is missing");
        const qsizetype start = m_at;
        QByteArray decoded;
        if (!string(&decoded))
            return false;
        QSet<QByteArray> &names = m_open.back().names;
        const qsizetype before = names.size();
        if (before >= m_limits.maxMembersPerObject) {
            m_at = start;
            return fail("too many members in one object");
        }
        names.insert(decoded);
        if (names.size() == before) {
            m_at = start;
            return fail("a member name stands twice in one object");
        }
        skipSpace();
        if (current() != ':')
            return fail("a colon is missing");
        ++m_at;
        expect = Expect::Value;
        return true;
    }

    /// @p decoded, if wanted, receives the content with its escapes resolved.
    bool string(QByteArray *decoded)
    {
        ++m_at;
        qsizetype plainStart = m_at;
        const auto keepPlain = [&] {
            if (decoded)
                decoded->append(m_text.sliced(plainStart, m_at - plainStart));
        };
        while (!atEnd()) {
            const auto c = static_cast<unsigned char>(m_text[m_at]);
            if (c == '"') {
                keepPlain();
                ++m_at;
                return true;
            }
            if (c < 0x20)
                return fail("a control character in a string");
            if (c == '\\') {
                keepPlain();
                if (!escape(decoded))
                    return false;
                plainStart = m_at;
                continue;
            }
            const int length = utf8SequenceLength(m_text, m_at);
            if (length == 0)
                return fail("not UTF-8");
            m_at += length;
        }
        return fail("a string is not closed");
    }

    bool escape(QByteArray *decoded)
    {
        ++m_at;
        static constexpr QByteArrayView letters = "\"\\/bfnrt";
        static constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
        const char c = current();
        if (c == 'u')
            return unicodeEscape(decoded);
        const qsizetype which = atEnd() ? -1 : letters.indexOf(c);
        if (which < 0)
            return fail("an unknown escape");
        if (decoded)
            decoded->append(meanings[which]);
        ++m_at;
        return true;
    }

    bool unicodeEscape(QByteArray *decoded)
    {
        char32_t unit = 0;
        if (!hexUnit(unit))
            return false;
        if (unit >= 0xDC00 && unit <= 0xDFFF)
            return fail("a low surrogate without a high one");
        if (unit >= 0xD800 && unit <= 0xDBFF) {
            if (current() != '\\')
                return fail("a high surrogate without a low one");
            ++m_at;
            char32_t low = 0;
            if (current() != 'u' || !hexUnit(low) || low < 0xDC00 || low > 0xDFFF)
                return fail("a high surrogate without a low one");
            unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        }
        if (decoded)
            appendUtf8(*decoded, unit);
        return true;
    }

    /// At the letter u of an escape.
    bool hexUnit(char32_t &unit)
    {
        ++m_at;
        unit = 0;
        for (int i = 0; i < 4; ++i) {
            const int digit = hexValue(current());
            if (digit < 0)
                return fail("four hexadecimal digits are missing");
            unit = unit * 16 + static_cast<char32_t>(digit);
            ++m_at;
        }
        return true;
    }

    bool digits()
    {
        if (!isDigit(current()))
            return fail("a digit is missing");
        while (isDigit(current()))
            ++m_at;
        return true;
    }

    bool number()
    {
        const qsizetype start = m_at;
        bool isInteger = true;
        if (current() == '-')
            ++m_at;
        if (current() == '0')
            ++m_at;
        else if (!digits())
            return false;
        if (isDigit(current()))
            return fail("a leading zero");
        if (current() == '.') {
            isInteger = false;
            ++m_at;
            if (!digits())
                return false;
        }
        if (current() == 'e' || current() == 'E') {
            isInteger = false;
            ++m_at;
            if (current() == '+' || current() == '-')
                ++m_at;
            if (!digits())
                return false;
        }
        return magnitude(m_text.sliced(start, m_at - start), isInteger);
    }

    static qsizetype significantDigits(QByteArrayView integer)
    {
        if (integer.startsWith('-'))
            integer = integer.sliced(1);
        while (integer.endsWith('0'))
            integer.chop(1);
        return integer.size();
    }

    bool magnitude(QByteArrayView literal, bool isInteger)
    {
        if (literal.size() > m_limits.maxNumberCharacters)
            return fail("a number is too long");
        const char *first = literal.data();
        const char *last = first + literal.size();
        if (isInteger) {
            qint64 value = 0;
            const auto [end, error] = std::from_chars(first, last, value);
            if (error == std::errc{} && end == last)
                return true;
            // Qt writes doubles from 2^63 up to 10^21 without an exponent, as at most 17 digits and then zeros. More digits
            // are an integer that a double would silently round.
            if (significantDigits(literal) > maxDoubleDigits)
                return fail("an integer does not fit 64 bits");
        }
        double value = 0;
        const auto [end, error] = std::from_chars(first, last, value);
        return (error == std::errc{} && end == last && std::isfinite(value)) || fail("a number does not fit a double");
    }

    const QByteArrayView m_text;
    const StrictJsonLimits &m_limits;
    qsizetype m_at = 0;
    const char *m_reason = "";
    std::vector<Container> m_open;
};

} // namespace

Result<void> checkStrictJson(QByteArrayView text, const StrictJsonLimits &limits)
{
    return Scanner(text, limits).run();
}

} // namespace gemba::wire
