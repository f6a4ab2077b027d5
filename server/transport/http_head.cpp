#include <gemba/transport/http_head.h>

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace gemba::transport {
namespace {

bool isAlphaNumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// RFC 9110 §5.6.2.
bool isTokenCharacter(char c)
{
    return isAlphaNumeric(c) || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

/// RFC 3986 pchar and the delimiters that path and query may hold; '%' is checked apart.
bool isTargetCharacter(char c)
{
    return isAlphaNumeric(c) || QByteArrayView("-._~!$&'()*+,;=:@/?").contains(c);
}

bool isHostCharacter(char c)
{
    return isAlphaNumeric(c) || QByteArrayView("-._~:[]").contains(c);
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

QByteArrayView trimSpaceAndTab(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text;
}

template <typename Visit>
void forEachToken(QByteArrayView list, Visit &&visit)
{
    for (;;) {
        const qsizetype comma = list.indexOf(',');
        visit(trimSpaceAndTab(comma < 0 ? list : list.first(comma)));
        if (comma < 0)
            return;
        list = list.sliced(comma + 1);
    }
}

/// Headers whose second appearance means that somebody wants two readers to see two different requests.
bool mayStandOnlyOnce(QByteArrayView lowerCaseName)
{
    static constexpr std::array<QByteArrayView, 11> names{"host",
                                                          "content-length",
                                                          "authorization",
                                                          "content-type",
                                                          "expect",
                                                          "origin",
                                                          "upgrade",
                                                          "idempotency-key",
                                                          "range",
                                                          "sec-websocket-key",
                                                          "sec-websocket-version"};
    return std::find(names.begin(), names.end(), lowerCaseName) != names.end();
}

} // namespace

class HttpHead::Parser
{
public:
    Parser(HttpHead &head, const HttpHeadLimits &limits)
        : m_head(head)
        , m_limits(limits)
    {
    }

    void run(QByteArrayView bytes, qsizetype checked)
    {
        const qsizetype end = findEnd(bytes, qMax<qsizetype>(0, checked - 3));
        if (m_head.m_outcome == Outcome::Refused)
            return;
        if (end < 0) {
            if (bytes.size() >= m_limits.maxHeadBytes)
                refuseTooLong(bytes);
            return;
        }
        m_head.m_headBytes = end + 4;
        if (m_head.m_headBytes > m_limits.maxHeadBytes) {
            refuseTooLong(bytes);
            return;
        }
        if (requestLineAndHeaders(bytes.first(end + 2)) && wholeRequest())
            m_head.m_outcome = Outcome::Ok;
    }

private:
    bool fail(int status, const char *reason)
    {
        m_head.m_outcome = Outcome::Refused;
        m_head.m_status = status;
        m_head.m_reason = QLatin1StringView(reason);
        return false;
    }

    void refuseTooLong(QByteArrayView bytes)
    {
        if (bytes.first(qMin(bytes.size(), m_limits.maxHeadBytes)).contains('\n'))
            fail(431, "the header fields are too large");
        else
            fail(414, "the request line is too long");
    }

    /// The offset of the CRLF CRLF, or -1. Refuses on the way every byte that no head may hold.
    qsizetype findEnd(QByteArrayView bytes, qsizetype from)
    {
        for (qsizetype i = from; i < bytes.size(); ++i) {
            const auto c = static_cast<unsigned char>(bytes[i]);
            if (c == '\r') {
                if (i + 1 == bytes.size())
                    return -1;
                if (bytes[i + 1] != '\n') {
                    fail(400, "a carriage return without a line feed");
                    return -1;
                }
                if (i == 0) {
                    fail(400, "an empty line before the request");
                    return -1;
                }
                if (bytes.sliced(i).startsWith("\r\n\r\n"))
                    return i;
                ++i;
            } else if (c == '\n') {
                // A scan that goes on from the middle of a CRLF pair starts here.
                if (i == 0 || bytes[i - 1] != '\r') {
                    fail(400, "a line feed without a carriage return");
                    return -1;
                }
            } else if ((c < 0x20 && c != '\t') || c > 0x7E) {
                fail(400, "a byte that no request head may hold");
                return -1;
            }
        }
        return -1;
    }

    bool requestLineAndHeaders(QByteArrayView lines)
    {
        bool isFirst = true;
        while (!lines.isEmpty()) {
            const qsizetype end = lines.indexOf("\r\n");
            const QByteArrayView line = lines.first(end);
            lines = lines.sliced(end + 2);
            if (!(isFirst ? requestLine(line) : headerLine(line)))
                return false;
            isFirst = false;
        }
        return true;
    }

    bool requestLine(QByteArrayView line)
    {
        const qsizetype first = line.indexOf(' ');
        const qsizetype last = line.lastIndexOf(' ');
        if (first <= 0 || last == first)
            return fail(400, "the request line is not method, target and version");
        const QByteArrayView method = line.first(first);
        const QByteArrayView target = line.sliced(first + 1, last - first - 1);
        const QByteArrayView version = line.sliced(last + 1);
        if (!std::all_of(method.begin(), method.end(), isTokenCharacter))
            return fail(400, "the method is not a token");
        if (version != "HTTP/1.1") {
            const bool isHttp = version.size() == 8 && version.startsWith("HTTP/") && version[6] == '.' &&
                                hexValue(version[5]) >= 0 && hexValue(version[7]) >= 0;
            return isHttp ? fail(505, "only HTTP/1.1 is spoken here") : fail(400, "the protocol version is malformed");
        }
        static constexpr std::array<QByteArrayView, 7> methods{"GET",   "HEAD",   "POST",   "PUT",
                                                               "PATCH", "DELETE", "OPTIONS"};
        if (std::find(methods.begin(), methods.end(), method) == methods.end())
            return fail(501, "the method is not supported");
        m_head.m_method = method.toByteArray();
        return requestTarget(target);
    }

    bool requestTarget(QByteArrayView target)
    {
        if (target.size() > m_limits.maxTargetBytes)
            return fail(414, "the target is too long");
        if (!target.startsWith('/') || target.startsWith("//"))
            return fail(400, "the target does not start with one slash");
        const qsizetype question = target.indexOf('?');
        const QByteArrayView path = question < 0 ? target : target.first(question);
        QByteArray decoded;
        decoded.reserve(path.size());
        for (qsizetype i = 0; i < target.size(); ++i) {
            char c = target[i];
            const bool isPath = i < path.size();
            if (c == '%') {
                const int high = i + 1 < target.size() ? hexValue(target[i + 1]) : -1;
                const int low = i + 2 < target.size() ? hexValue(target[i + 2]) : -1;
                if (high < 0 || low < 0)
                    return fail(400, "a malformed percent escape");
                c = static_cast<char>(high * 16 + low);
                if (isPath && (static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == '/' || c == '\\'))
                    return fail(400, "an escape that no path may hold");
                i += 2;
            } else if (!isTargetCharacter(c)) {
                return fail(400, "a character that no target may hold");
            }
            if (isPath)
                decoded += c;
        }
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        m_head.m_path = decoder(decoded);
        if (decoder.hasError())
            return fail(400, "the path is not UTF-8");
        const auto segments = QStringView(m_head.m_path).split(u'/');
        for (const QStringView segment : segments) {
            if (segment == u"." || segment == u"..")
                return fail(400, "a path with dot segments");
        }
        m_head.m_target = target.toByteArray();
        return true;
    }

    bool headerLine(QByteArrayView line)
    {
        if (line.startsWith(' ') || line.startsWith('\t'))
            return fail(400, "a folded header line");
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return fail(400, "a header line without a name");
        const QByteArrayView name = line.first(colon);
        if (!std::all_of(name.begin(), name.end(), isTokenCharacter))
            return fail(400, "a header name that is not a token");
        if (m_head.m_headers.size() >= m_limits.maxHeaders)
            return fail(431, "too many header fields");
        const QByteArray lowerCase = name.toByteArray().toLower();
        if (mayStandOnlyOnce(lowerCase) && !m_head.header(lowerCase).isNull())
            return fail(400, "a header field that may stand only once stands twice");
        const QByteArrayView value = trimSpaceAndTab(line.sliced(colon + 1));
        // An empty value is still a value: header() tells it from an absent one by isNull().
        m_head.m_headers.append({lowerCase, value.isEmpty() ? QByteArray("") : value.toByteArray()});
        return true;
    }

    bool wholeRequest()
    {
        const QByteArray host = m_head.header("host");
        if (host.isEmpty() || !std::all_of(host.begin(), host.end(), isHostCharacter))
            return fail(400, "exactly one valid Host is needed");
        if (!m_head.header("transfer-encoding").isNull())
            return fail(501, "Transfer-Encoding is not supported; send Content-Length");
        if (!contentLength())
            return false;
        if (m_head.m_contentLength > 0 && (m_head.m_method == "GET" || m_head.m_method == "HEAD"))
            return fail(400, "a body on GET or HEAD");
        const QByteArray expect = m_head.header("expect");
        if (!expect.isNull()) {
            if (expect.compare("100-continue", Qt::CaseInsensitive) != 0)
                return fail(417, "an expectation that cannot be met");
            m_head.m_expectsContinue = m_head.m_contentLength > 0;
        }
        m_head.m_keepAlive = !m_head.headerHasToken("connection", "close");
        return true;
    }

    bool contentLength()
    {
        const QByteArray value = m_head.header("content-length");
        if (value.isNull())
            return true;
        const bool allDigits = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (value.isEmpty() || !allDigits || (value.size() > 1 && value.front() == '0'))
            return fail(400, "Content-Length is not a plain number");
        bool ok = false;
        m_head.m_contentLength = value.toLongLong(&ok);
        // More digits than a qint64 holds are not malformed, only too large.
        if (!ok || m_head.m_contentLength > m_limits.maxBodyBytes)
            return fail(413, "the body is too large");
        return true;
    }

    HttpHead &m_head;
    const HttpHeadLimits &m_limits;
};

HttpHead HttpHead::parse(QByteArrayView bytes, const HttpHeadLimits &limits, qsizetype checked)
{
    HttpHead head;
    Parser(head, limits).run(bytes, checked);
    return head;
}

QByteArray HttpHead::query() const
{
    const qsizetype question = m_target.indexOf('?');
    return question < 0 ? QByteArray() : m_target.sliced(question + 1);
}

QByteArray HttpHead::header(QByteArrayView lowerCaseName) const
{
    QByteArray joined;
    for (const auto &[name, value] : m_headers) {
        if (name != lowerCaseName)
            continue;
        joined = joined.isNull() ? value : joined + ", " + value;
    }
    return joined;
}

bool HttpHead::headerHasToken(QByteArrayView lowerCaseName, QByteArrayView lowerCaseToken) const
{
    bool found = false;
    forEachToken(header(lowerCaseName), [&](QByteArrayView token) {
        found = found || token.compare(lowerCaseToken, Qt::CaseInsensitive) == 0;
    });
    return found;
}

} // namespace gemba::transport
