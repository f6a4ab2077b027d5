#include <gemba/rpc/rest_router.h>

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace gemba::rpc {

using namespace Qt::StringLiterals;

namespace {

QString typeOf(const QJsonObject &schema)
{
    if (schema.contains("type"_L1))
        return schema["type"_L1].toString();
    for (const QJsonValue &option : schema["anyOf"_L1].toArray()) {
        if (option["type"_L1] != "null"_L1)
            return option["type"_L1].toString();
    }
    return u"string"_s;
}

Result<QJsonValue> converted(const QString &field, const QString &text, const QString &type)
{
    if (type == "integer"_L1 || type == "number"_L1) {
        bool ok = false;
        const QJsonValue value =
            type == "integer"_L1 ? QJsonValue(text.toLongLong(&ok)) : QJsonValue(text.toDouble(&ok));
        if (!ok)
            return refuseField(ErrorCode::FieldType, field, u"expected a number"_s);
        return value;
    }
    if (type == "boolean"_L1) {
        if (text != "true"_L1 && text != "false"_L1)
            return refuseField(ErrorCode::FieldType, field, u"expected true or false"_s);
        return QJsonValue(text == "true"_L1);
    }
    return QJsonValue(text);
}

} // namespace

QString verbName(wire::Verb verb)
{
    switch (verb) {
    case wire::Verb::Get:
        return u"GET"_s;
    case wire::Verb::Post:
        return u"POST"_s;
    case wire::Verb::Put:
        return u"PUT"_s;
    case wire::Verb::Delete:
        return u"DELETE"_s;
    }
    return {};
}

QStringList pathParameters(const QString &path)
{
    QStringList names;
    for (const QString &segment : path.split(u'/', Qt::SkipEmptyParts)) {
        if (segment.startsWith(u'{') && segment.endsWith(u'}'))
            names.append(segment.mid(1, segment.size() - 2));
    }
    return names;
}

RestRouter::RestRouter(const MethodRegistry &registry)
{
    for (const auto &method : registry.methods()) {
        Route route{verbName(method->info.verb),
                    QString::fromLatin1(method->info.path).split(u'/', Qt::SkipEmptyParts),
                    method.get(),
                    {}};
        wire::SchemaSet set;
        const QJsonObject properties = method->paramsSchema(set)["properties"_L1].toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it)
            route.types.insert(it.key(), typeOf(it.value().toObject()));
        m_routes.push_back(std::move(route));
    }
    // A word in the template is meant before a parameter in its place, in whatever order the two were bound.
    std::stable_sort(m_routes.begin(), m_routes.end(), [](const Route &a, const Route &b) {
        return std::lexicographical_compare(
            a.segments.begin(), a.segments.end(), b.segments.begin(), b.segments.end(),
            [](const QString &x, const QString &y) { return !x.startsWith(u'{') && y.startsWith(u'{'); });
    });
}

bool RestRouter::matches(const Route &route, const QStringList &segments, QJsonObject *params)
{
    if (route.segments.size() != segments.size())
        return false;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString &wanted = route.segments[i];
        if (wanted.startsWith(u'{')) {
            if (params)
                params->insert(wanted.mid(1, wanted.size() - 2), QUrl::fromPercentEncoding(segments[i].toUtf8()));
        } else if (wanted != segments[i]) {
            return false;
        }
    }
    return true;
}

Result<RestCall> RestRouter::route(const QString &verb, const QString &path, const QUrlQuery &query,
                                   const QJsonObject &body) const
{
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    bool pathKnown = false;
    for (const Route &route : m_routes) {
        QJsonObject fromPath;
        if (!matches(route, segments, &fromPath))
            continue;
        pathKnown = true;
        if (route.verb != verb)
            continue;
        RestCall call{route.method, body};
        const auto items = query.queryItems(QUrl::FullyDecoded);
        if (verb != "GET"_L1 && !items.isEmpty())
            return refuseField(ErrorCode::FieldUnknown, items.first().first, u"only GET takes query parameters"_s);
        for (const auto &[field, text] : items) {
            if (route.types.value(field) == "array"_L1) { // once for each item
                QJsonArray list = call.params.value(field).toArray();
                list.append(text);
                call.params.insert(field, list);
                continue;
            }
            if (call.params.contains(field))
                return refuseField(ErrorCode::FieldFormat, field, u"given twice"_s);
            auto value = converted(field, text, route.types.value(field));
            if (!value)
                return value.error();
            call.params.insert(field, *value);
        }
        for (auto it = fromPath.begin(); it != fromPath.end(); ++it) {
            auto value = converted(it.key(), it.value().toString(), route.types.value(it.key()));
            if (!value)
                return value.error();
            if (call.params.contains(it.key()) && call.params.value(it.key()) != *value)
                return refuseField(ErrorCode::FieldFormat, it.key(), u"differs from the address"_s);
            call.params.insert(it.key(), *value);
        }
        return call;
    }
    return refuse(pathKnown ? ErrorCode::MethodNotAllowed : ErrorCode::UnknownMethod, path.left(128));
}

QStringList RestRouter::allowedVerbs(const QString &path) const
{
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    QStringList verbs;
    for (const Route &route : m_routes) {
        if (matches(route, segments, nullptr))
            verbs.append(route.verb);
    }
    if (verbs.contains(u"GET"_s))
        verbs.append(u"HEAD"_s);
    verbs.sort();
    verbs.removeDuplicates();
    return verbs;
}

} // namespace gemba::rpc
