#pragma once

#include <gemba/rpc/method_registry.h>

#include <QJsonObject>

namespace gemba::rpc {

/// The OpenAPI 3.1 document of everything bound: one operation per method, schemas from the contracts, the error shape
/// (RFC 9457), and the topics under the extension x-gemba-topics. @p serverUrl is where the document says the API is.
QJsonObject openApiDocument(const MethodRegistry &registry, const QString &serverUrl);

} // namespace gemba::rpc
