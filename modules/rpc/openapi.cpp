#include <gemba/rpc/openapi.h>

#include <gemba/rpc/rest_router.h>

#include <QJsonArray>
#include <QMap>

namespace gemba::rpc {

using namespace Qt::StringLiterals;

namespace {

QString verbKey(wire::Verb verb)
{
    return verbName(verb).toLower();
}

QString permissionText(const wire::Permission &permission)
{
    using Access = wire::Permission::Access;
    switch (permission.access) {
    case Access::Nobody:
        return u"Nobody."_s;
    case Access::Anyone:
        return u"Open to anyone."_s;
    case Access::Terminal:
        return u"Any signed-in person or enrolled terminal."_s;
    case Access::SignedIn:
        return u"Any signed-in person."_s;
    case Access::Named: {
        const QString name = QString::fromLatin1(permission.name);
        switch (permission.scope) {
        case wire::Permission::Scope::Area:
            return u"Needs the permission %1 in the area of the object."_s.arg(name);
        case wire::Permission::Scope::AnyArea:
            return u"Needs the permission %1 in some area, and then reads all of them."_s.arg(name);
        case wire::Permission::Scope::Everywhere:
            break;
        }
        return u"Needs the permission %1."_s.arg(name);
    }
    }
    return {};
}

QString accessName(wire::Permission::Access access)
{
    using Access = wire::Permission::Access;
    switch (access) {
    case Access::Nobody:
        return u"nobody"_s;
    case Access::Anyone:
        return u"anyone"_s;
    case Access::Terminal:
        return u"terminal"_s;
    case Access::SignedIn:
        return u"signedIn"_s;
    case Access::Named:
        return u"named"_s;
    }
    return {};
}

QString scopeName(wire::Permission::Scope scope)
{
    using Scope = wire::Permission::Scope;
    return scope == Scope::Area ? u"area"_s : scope == Scope::AnyArea ? u"anyArea"_s : u"everywhere"_s;
}

/// Who may call, for programs to read.
void describeAccess(QJsonObject &operation, const wire::Method &method)
{
    operation.insert(u"x-gemba-access"_s, accessName(method.permission.access));
    if (method.permission.access == wire::Permission::Access::Named) {
        operation.insert(u"x-gemba-permission"_s, QString::fromLatin1(method.permission.name));
        operation.insert(u"x-gemba-scope"_s, scopeName(method.permission.scope));
    }
    operation.insert(u"x-gemba-clients"_s, QJsonArray::fromStringList(wire::clientNames(method.clients)));
}

QJsonObject problemSchema()
{
    const auto text = [](const QString &doc) { return QJsonObject{{u"type"_s, u"string"_s}, {u"description"_s, doc}}; };
    return {{u"type"_s, u"object"_s},
            {u"description"_s, u"A refusal, after RFC 9457"_s},
            {u"required"_s, QJsonArray{u"type"_s, u"title"_s, u"status"_s, u"code"_s, u"referenceId"_s}},
            {u"properties"_s,
             QJsonObject{{u"type"_s, text(u"URI of the kind of problem"_s)},
                         {u"title"_s, text(u"One plain sentence"_s)},
                         {u"status"_s, QJsonObject{{u"type"_s, u"integer"_s}, {u"description"_s, u"HTTP status"_s}}},
                         {u"code"_s, QJsonObject{{u"type"_s, u"integer"_s},
                                                 {u"description"_s, u"Number in the error catalogue"_s}}},
                         {u"name"_s, text(u"Name in the error catalogue"_s)},
                         {u"field"_s, text(u"The offending input"_s)},
                         {u"detail"_s, text(u"What exactly was wrong"_s)},
                         {u"remedy"_s, text(u"What can be done"_s)},
                         {u"referenceId"_s, text(u"Stands in the server's log too"_s)}}}};
}

QJsonObject response(const QString &description, const QString &mediaType, const QJsonObject &schema)
{
    return {{u"description"_s, description},
            {u"content"_s, QJsonObject{{mediaType, QJsonObject{{u"schema"_s, schema}}}}}};
}

QJsonObject operationOf(const BoundMethod &method, wire::SchemaSet &set)
{
    const QString name = QString::fromLatin1(method.info.name);
    const QStringList inPath = pathParameters(QString::fromLatin1(method.info.path));
    QJsonObject body = method.paramsSchema(set);
    QJsonObject properties = body["properties"_L1].toObject();
    QJsonArray required = body["required"_L1].toArray();
    QJsonArray parameters;

    const auto takeParameter = [&](const QString &field, const QString &place) {
        QJsonObject schema = properties.take(field).toObject();
        const QString description = schema.take(u"description"_s).toString();
        bool needed = false;
        for (qsizetype i = required.size() - 1; i >= 0; --i) {
            if (required.at(i).toString() == field) {
                required.removeAt(i);
                needed = true;
            }
        }
        parameters.append(QJsonObject{{u"name"_s, field},
                                      {u"in"_s, place},
                                      {u"required"_s, needed || place == "path"_L1},
                                      {u"description"_s, description},
                                      {u"schema"_s, schema}});
    };
    for (const QString &field : inPath)
        takeParameter(field, u"path"_s);
    if (method.info.verb == wire::Verb::Get) {
        for (const QString &field : properties.keys())
            takeParameter(field, u"query"_s);
    }
    if (method.info.kind == wire::MethodKind::Command) {
        parameters.append(QJsonObject{
            {u"name"_s, u"Idempotency-Key"_s},
            {u"in"_s, u"header"_s},
            {u"required"_s, true},
            {u"description"_s,
             u"Made by the client; the same key gets the same answer, and the command is done once."_s},
            {u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"minLength"_s, 1}, {u"maxLength"_s, 128}}}});
    }

    QJsonObject operation{
        {u"operationId"_s, name},
        {u"summary"_s, QString::fromUtf8(method.info.summary)},
        {u"description"_s, QString::fromUtf8(method.info.description) + u' ' + permissionText(method.info.permission)},
        {u"tags"_s, QJsonArray{name.section(u'.', 0, 0)}},
        {u"parameters"_s, parameters},
        {u"responses"_s, QJsonObject{{u"200"_s, response(u"Done"_s, u"application/json"_s, method.replySchema(set))},
                                     {u"default"_s, response(u"Refused"_s, u"application/problem+json"_s,
                                                             wire::referenceSchema(u"Problem"_s))}}}};
    if (method.info.verb != wire::Verb::Get && !properties.isEmpty()) {
        body.insert(u"properties"_s, properties);
        body.remove(u"required"_s);
        if (!required.isEmpty())
            body.insert(u"required"_s, required);
        body.insert(u"additionalProperties"_s, false);
        operation.insert(
            u"requestBody"_s,
            QJsonObject{{u"required"_s, !required.isEmpty()},
                        {u"content"_s, QJsonObject{{u"application/json"_s, QJsonObject{{u"schema"_s, body}}}}}});
    }
    describeAccess(operation, method.info);
    if (method.info.permission.access == wire::Permission::Access::Anyone)
        operation.insert(u"security"_s, QJsonArray{});
    return operation;
}

} // namespace

QJsonObject openApiDocument(const MethodRegistry &registry, const QString &serverUrl)
{
    wire::SchemaSet set;
    set.insert(u"Problem"_s, problemSchema());

    QMap<QString, QJsonObject> paths;
    QStringList tags;
    for (const auto &method : registry.methods()) {
        paths[QString::fromLatin1(method->info.path)].insert(verbKey(method->info.verb), operationOf(*method, set));
        const QString tag = QString::fromLatin1(method->info.name).section(u'.', 0, 0);
        if (!tags.contains(tag))
            tags.append(tag);
    }
    tags.sort();

    QJsonArray topics;
    for (const auto &topic : registry.topics()) {
        topics.append(QJsonObject{{u"name"_s, QString::fromLatin1(topic->info.name)},
                                  {u"kind"_s, topic->info.kind == wire::TopicKind::Log ? u"log"_s : u"state"_s},
                                  {u"summary"_s, QString::fromUtf8(topic->info.summary)},
                                  {u"permission"_s, permissionText(topic->info.permission)},
                                  {u"payload"_s, topic->schema(set)}});
    }

    QJsonObject pathObject;
    for (auto it = paths.begin(); it != paths.end(); ++it)
        pathObject.insert(it.key(), it.value());
    QJsonObject schemas;
    for (auto it = set.begin(); it != set.end(); ++it)
        schemas.insert(it.key(), it.value());
    QJsonArray tagList;
    for (const QString &tag : tags)
        tagList.append(QJsonObject{{u"name"_s, tag}, {u"description"_s, u"Methods of "_s + tag}});

    return {
        {u"openapi"_s, u"3.1.0"_s},
        {u"info"_s,
         QJsonObject{{u"title"_s, u"Gemba"_s},
                     {u"version"_s, QStringLiteral(GEMBA_VERSION)},
                     {u"description"_s,
                      u"The shop-floor suite's API. Every method is also a JSON-RPC 2.0 method on the WebSocket at /ws "
                      "under its operationId."_s},
                     {u"license"_s, QJsonObject{{u"name"_s, u"MIT"_s}, {u"identifier"_s, u"MIT"_s}}},
                     {u"contact"_s, QJsonObject{{u"name"_s, u"Gemba contributors"_s}}}}},
        {u"servers"_s,
         QJsonArray{QJsonObject{{u"url"_s, serverUrl + u"/api/v1"_s}, {u"description"_s, u"This server"_s}}}},
        {u"security"_s, QJsonArray{QJsonObject{{u"bearer"_s, QJsonArray{}}}}},
        {u"tags"_s, tagList},
        {u"paths"_s, pathObject},
        {u"x-gemba-topics"_s, topics},
        {u"components"_s,
         QJsonObject{
             {u"schemas"_s, schemas},
             {u"securitySchemes"_s,
              QJsonObject{{u"bearer"_s, QJsonObject{{u"type"_s, u"http"_s},
                                                    {u"scheme"_s, u"bearer"_s},
                                                    {u"bearerFormat"_s, u"JWT"_s},
                                                    {u"description"_s, u"Access token of session.login"_s}}}}}}}};
}

} // namespace gemba::rpc
