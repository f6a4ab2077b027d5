#pragma once

#include <gemba/rpc/method_registry.h>

#include <QUrlQuery>

namespace gemba::rpc {

/// One REST call turned into a method call.
struct RestCall
{
    const BoundMethod *method = nullptr;
    QJsonObject params;
};

/// Maps REST requests to methods by verb and path template. Pure; built once from the registry.
class RestRouter
{
public:
    explicit RestRouter(const MethodRegistry &registry);

    /// @p path is what follows /api/v1, percent-encoded. @p body is empty or a JSON object. GET parameters come from
    /// the query and are converted to the type their schema names. Refuses with UnknownMethod, MethodNotAllowed or a
    /// field error.
    Result<RestCall> route(const QString &verb, const QString &path, const QUrlQuery &query,
                           const QJsonObject &body) const;

    /// Verbs that the path answers, for the Allow header. Where there is GET there is HEAD.
    QStringList allowedVerbs(const QString &path) const;

private:
    struct Route
    {
        QString verb;
        QStringList segments; ///< "{x}" is a parameter
        const BoundMethod *method;
        QHash<QString, QString> types; ///< field → JSON Schema type
    };
    static bool matches(const Route &route, const QStringList &segments, QJsonObject *params);
    std::vector<Route> m_routes;
};

QString verbName(wire::Verb verb);
/// The fields named in braces.
QStringList pathParameters(const QString &path);

} // namespace gemba::rpc
