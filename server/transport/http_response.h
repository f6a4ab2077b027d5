#pragma once

#include <gemba/transport/http_message.h>

#include <QByteArray>

namespace gemba::transport {

struct ResponseContext
{
    bool tls = false;
    bool isHead = false;        ///< answers a HEAD request: no body
    bool keepAlive = false;     ///< false adds Connection: close
    qint64 nowMs = 0;           ///< UTC, for Date
    bool isWithoutBody = false; ///< leaves it out of the bytes, not out of Content-Length
};

/// The answer as bytes, with the headers that every answer carries: Date, Content-Length, nosniff, no-referrer, a
/// closed Content-Security-Policy, same-origin resource policy, Cache-Control: no-store, and on TLS HSTS
/// (OWASP Secure Headers). Those that the response names itself win.
QByteArray serialize(const HttpResponse &response, const ResponseContext &context);

/// Whether the answer has a body to be sent.
bool hasBody(const HttpResponse &response, const ResponseContext &context);

/// The reason phrase of @p status, or "Status" for one that has none here.
QByteArrayView reasonPhrase(int status);

} // namespace gemba::transport
