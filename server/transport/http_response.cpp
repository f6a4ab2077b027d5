#include "http_response.h"

#include <gemba/core/log.h>

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gemba::transport {
namespace {

struct Phrase
{
    int status;
    QByteArrayView text;
};

constexpr std::array<Phrase, 41> phrases{{
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {206, "Partial Content"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {416, "Range Not Satisfiable"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {423, "Locked"},
    {426, "Upgrade Required"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
    {505, "HTTP Version Not Supported"},
    {507, "Insufficient Storage"},
}};

bool isToken(const QByteArray &name)
{
    const auto isTokenCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenCharacter);
}

bool isFieldValue(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x20 && byte < 0x7F) || c == '\t';
    });
}

/// IMF-fixdate; it changes once a second and is asked for at every answer.
const QByteArray &httpDate(qint64 nowMs)
{
    thread_local qint64 second = -1;
    thread_local QByteArray text;
    if (nowMs / 1000 != second) {
        second = nowMs / 1000;
        text = QLocale::c()
                   .toString(QDateTime::fromSecsSinceEpoch(second, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'")
                   .toLatin1();
    }
    return text;
}

void append(QByteArray &out, QByteArrayView name, QByteArrayView value)
{
    out.append(name).append(": ").append(value).append("\r\n");
}

int statusOf(const HttpResponse &response)
{
    return response.status >= 200 && response.status <= 599 ? response.status : 500;
}

bool mayHaveBody(int status)
{
    return status != 204 && status != 304;
}

} // namespace

QByteArrayView reasonPhrase(int status)
{
    const auto found =
        std::find_if(phrases.begin(), phrases.end(), [&](const Phrase &p) { return p.status == status; });
    return found == phrases.end() ? QByteArrayView("Status") : found->text;
}

bool hasBody(const HttpResponse &response, const ResponseContext &context)
{
    return mayHaveBody(statusOf(response)) && !context.isHead && !response.body.isEmpty();
}

QByteArray serialize(const HttpResponse &response, const ResponseContext &context)
{
    const int status = statusOf(response);
    const bool withBody = hasBody(response, context) && !context.isWithoutBody;
    QByteArray out;
    out.reserve(512 + (withBody ? response.body.size() : 0));
    out.append("HTTP/1.1 ").append(QByteArray::number(status)).append(' ').append(reasonPhrase(status)).append("\r\n");
    append(out, "Date", httpDate(context.nowMs));
    if (mayHaveBody(status)) {
        append(out, "Content-Length", QByteArray::number(response.body.size()));
        if (!response.contentType.isEmpty() && isFieldValue(response.contentType))
            append(out, "Content-Type", response.contentType);
    }

    const auto given = [&](QByteArrayView name) {
        return std::any_of(response.headers.begin(), response.headers.end(),
                           [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    };
    const auto appendDefault = [&](QByteArrayView name, QByteArrayView value) {
        if (!given(name))
            append(out, name, value);
    };
    appendDefault("Cache-Control", "no-store");
    appendDefault("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    appendDefault("Cross-Origin-Resource-Policy", "same-origin");
    appendDefault("Referrer-Policy", "no-referrer");
    appendDefault("X-Content-Type-Options", "nosniff");
    if (context.tls)
        appendDefault("Strict-Transport-Security", "max-age=31536000");
    for (const auto &[name, value] : response.headers) {
        // The framing belongs to the connection; a handler that named it would only contradict it.
        const bool isFraming = name.compare("content-length", Qt::CaseInsensitive) == 0 ||
                               name.compare("transfer-encoding", Qt::CaseInsensitive) == 0 ||
                               name.compare("connection", Qt::CaseInsensitive) == 0 ||
                               name.compare("content-type", Qt::CaseInsensitive) == 0;
        if (isFraming || !isToken(name) || !isFieldValue(value)) {
            log::error(u"http"_s, u"response header left out"_s,
                       {{u"name"_s, QString::fromLatin1(name.toPercentEncoding())}});
            continue;
        }
        append(out, name, value);
    }
    if (!context.keepAlive)
        append(out, "Connection", "close");
    out.append("\r\n");
    if (withBody)
        out.append(response.body);
    return out;
}

} // namespace gemba::transport
