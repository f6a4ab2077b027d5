#include <gemba/transport/problem.h>

#include <gemba/wire/envelope.h>

#include <QJsonDocument>

#include <algorithm>

namespace gemba::transport {

using namespace Qt::StringLiterals;

HttpResponse problem(const Error &error, const QString &referenceId, int status)
{
    const ErrorInfo &info = errorInfo(error.code);
    QJsonObject body = wire::errorData(error, referenceId);
    body.insert(u"type"_s, u"/docs#error-%1"_s.arg(static_cast<int>(error.code)));
    body.insert(u"title"_s, QString::fromUtf8(info.text));
    HttpResponse response;
    response.status = status > 0 ? status : info.httpStatus;
    body.insert(u"status"_s, response.status);
    response.contentType = "application/problem+json";
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    response.headers.emplaceBack("X-Reference-Id", referenceId.toLatin1());
    if (response.status == 401)
        response.headers.emplaceBack("WWW-Authenticate", "Bearer");
    if (response.status == 429)
        response.headers.emplaceBack("Retry-After", QByteArray::number(std::max(1, error.retryAfterS)));
    return response;
}

} // namespace gemba::transport
