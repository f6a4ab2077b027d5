#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <utility>

namespace gemba::transport {

struct HttpHeadLimits
{
    qsizetype maxHeadBytes = 16 * 1024; ///< request line, headers and the closing empty line
    qsizetype maxTargetBytes = 4 * 1024;
    int maxHeaders = 64;
    qint64 maxBodyBytes = 1024 * 1024;
};

/// The head of one HTTP/1.1 request (RFC 9112), read without any of the leniency that lets two programs read one byte
/// stream differently. What is refused and why:
///  - line ends other than CRLF, control bytes, bytes above 0x7E, an empty line before the request, folded lines, space
///    before a colon: request smuggling and header injection live there;
///  - HTTP/1.0 and everything else that is not HTTP/1.1 (505): without Host and keep-alive it serves nobody here;
///  - Transfer-Encoding in any form (501) and any Content-Length that is not one plain number: a body has one length;
///  - a body on GET or HEAD; a second Host, Content-Length, Authorization and others that may stand only once;
///  - a target that is not origin-form ("/…"), or whose path has dot segments, empty leading segments, encoded slashes,
///    backslashes or control characters, or is not UTF-8 once decoded.
/// A value. Parsing is pure and linear in the bytes that are new since the last call.
class HttpHead
{
public:
    enum class Outcome { Incomplete, Refused, Ok };

    /// Reads the head at the start of @p bytes. @p checked: how many leading bytes an earlier Incomplete call has
    /// already seen, so that a head that drips in byte by byte costs no more than one that comes whole.
    static HttpHead parse(QByteArrayView bytes, const HttpHeadLimits &limits = {}, qsizetype checked = 0);

    Outcome outcome() const { return m_outcome; }

    // If Refused: the status of the answer and one English clause.
    int status() const { return m_status; }
    QLatin1StringView reason() const { return m_reason; }

    // If Ok:
    const QByteArray &method() const { return m_method; }
    const QByteArray &target() const { return m_target; }
    /// The target up to '?', percent-decoded.
    const QString &path() const { return m_path; }
    /// The target behind '?', as sent; empty without one.
    QByteArray query() const;
    /// In order of arrival, names in lower case, values without surrounding white space.
    const QList<std::pair<QByteArray, QByteArray>> &headers() const { return m_headers; }
    /// All values of @p lowerCaseName, joined by ", "; null if there is none.
    QByteArray header(QByteArrayView lowerCaseName) const;
    /// Whether the comma-separated header holds @p lowerCaseToken, in any case.
    bool headerHasToken(QByteArrayView lowerCaseName, QByteArrayView lowerCaseToken) const;
    qsizetype headBytes() const { return m_headBytes; }
    qint64 contentLength() const { return m_contentLength; }
    bool keepAlive() const { return m_keepAlive; }
    bool expectsContinue() const { return m_expectsContinue; }

private:
    class Parser;

    Outcome m_outcome = Outcome::Incomplete;
    int m_status = 0;
    QLatin1StringView m_reason;
    QByteArray m_method;
    QByteArray m_target;
    QString m_path;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    qsizetype m_headBytes = 0;
    qint64 m_contentLength = 0;
    bool m_keepAlive = true;
    bool m_expectsContinue = false;
};

} // namespace gemba::transport
