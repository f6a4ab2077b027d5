#include <gemba/wire/strict_cbor.h>

#include "utf8.h"

#include <QByteArray>
#include <QSet>

#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace gemba::wire {
namespace {

struct Container
{
    bool isMap;
    quint64 remaining; ///< items still to come; a map counts keys and values
    QSet<QByteArray> keys;
};

enum Major { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Map = 5, Tag = 6, Simple = 7 };

class Scanner
{
public:
    Scanner(QByteArrayView item, const StrictCborLimits &limits)
        : m_item(item)
        , m_limits(limits)
    {
    }

    Result<void> run()
    {
        if (m_item.size() > m_limits.maxBytes)
            return refuse(ErrorCode::MessageTooLarge, u"CBOR item is longer than %1 bytes"_s.arg(m_limits.maxBytes));
        if (!document())
            return refuse(ErrorCode::MalformedMessage,
                          u"CBOR, byte %1: %2"_s.arg(m_start).arg(QString::fromLatin1(m_reason)));
        return {};
    }

private:
    bool fail(const char *reason)
    {
        m_reason = reason;
        return false;
    }
    quint64 left() const { return static_cast<quint64>(m_item.size() - m_at); }

    bool document()
    {
        do {
            while (!m_open.empty() && m_open.back().remaining == 0)
                m_open.pop_back();
            if (m_open.empty() && m_at > 0)
                break;
            if (!item())
                return false;
        } while (true);
        m_start = m_at;
        return left() == 0 || fail("something follows the item");
    }

    bool item()
    {
        m_start = m_at;
        if (left() == 0)
            return fail("unexpected end");
        const auto initial = static_cast<unsigned char>(m_item[m_at++]);
        const auto major = static_cast<Major>(initial >> 5);
        const unsigned info = initial & 0x1Fu;
        bool isKey = false;
        if (!m_open.empty()) {
            Container &container = m_open.back();
            isKey = container.isMap && container.remaining % 2 == 0;
            --container.remaining;
        }
        if (isKey && major != Text)
            return fail("a map key is not text");
        if (major == Simple)
            return simple(info);
        quint64 argument = 0;
        if (!readArgument(info, argument))
            return false;
        switch (major) {
        case Unsigned:
        case Negative:
            return argument <= static_cast<quint64>(std::numeric_limits<qint64>::max()) ||
                   fail("an integer does not fit 64 bits");
        case Bytes:
            if (argument > left())
                return fail("a byte string is longer than the message");
            m_at += static_cast<qsizetype>(argument);
            return true;
        case Text:
            return text(argument, isKey);
        case Array:
        case Map:
            return open(major == Map, argument);
        case Tag:
        case Simple:
            break;
        }
        return fail("tags are not used");
    }

    bool readArgument(unsigned info, quint64 &argument)
    {
        if (info < 24) {
            argument = info;
            return true;
        }
        if (info > 27)
            return fail("an indefinite or reserved length");
        const unsigned size = 1u << (info - 24);
        if (left() < size)
            return fail("unexpected end");
        argument = 0;
        for (unsigned i = 0; i < size; ++i)
            argument = argument << 8 | static_cast<unsigned char>(m_item[m_at++]);
        return true;
    }

    bool text(quint64 length, bool isKey)
    {
        if (length > left())
            return fail("a text is longer than the message");
        const QByteArrayView content = m_item.sliced(m_at, static_cast<qsizetype>(length));
        if (firstInvalidUtf8(content) >= 0)
            return fail("not UTF-8");
        m_at += content.size();
        if (!isKey)
            return true;
        QSet<QByteArray> &keys = m_open.back().keys;
        const qsizetype before = keys.size();
        keys.insert(content.toByteArray());
        return keys.size() > before || fail("a key stands twice in one map");
    }

    bool open(bool isMap, quint64 count)
    {
        if (static_cast<int>(m_open.size()) >= m_limits.depth)
            return fail("nested too deeply");
        // Every item takes at least one byte, so a larger count is a lie and would only cost memory.
        if (count > left() || (isMap && count > left() / 2))
            return fail("more items are announced than the message holds");
        if (isMap && count > static_cast<quint64>(m_limits.maxMembersPerObject))
            return fail("too many members in one map");
        m_open.push_back({isMap, isMap ? count * 2 : count, {}});
        return true;
    }

    bool simple(unsigned info)
    {
        switch (info) {
        case 20: // false
        case 21: // true
        case 22: // null
            return true;
        case 25:
            return finite(2, 5);
        case 26:
            return finite(4, 8);
        case 27:
            return finite(8, 11);
        default:
            return fail("a simple value without meaning in JSON");
        }
    }

    /// IEEE 754: all exponent bits set means infinity or not-a-number.
    bool finite(unsigned size, unsigned exponentBits)
    {
        if (left() < size)
            return fail("unexpected end");
        quint64 bits = 0;
        for (unsigned i = 0; i < size; ++i)
            bits = bits << 8 | static_cast<unsigned char>(m_item[m_at++]);
        const quint64 mask = (quint64(1) << exponentBits) - 1;
        const quint64 exponent = (bits >> (size * 8 - 1 - exponentBits)) & mask;
        return exponent != mask || fail("a number that is not finite");
    }

    const QByteArrayView m_item;
    const StrictCborLimits &m_limits;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    const char *m_reason = "";
    std::vector<Container> m_open;
};

} // namespace

Result<void> checkStrictCbor(QByteArrayView item, const StrictCborLimits &limits)
{
    return Scanner(item, limits).run();
}

} // namespace gemba::wire
