#include <gemba/wire/envelope.h>

#include <gemba/wire/strict_cbor.h>
#include <gemba/wire/strict_json.h>

#include <QCborMap>
#include <QCborValue>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace gemba::wire {

using namespace Qt::StringLiterals;

namespace {

int rpcNumber(ErrorCode code)
{
    switch (code) {
    case ErrorCode::MalformedMessage:
        return -32700;
    case ErrorCode::UnknownMethod:
        return -32601;
    case ErrorCode::FieldMissing:
    case ErrorCode::FieldUnknown:
    case ErrorCode::FieldType:
    case ErrorCode::FieldRange:
    case ErrorCode::FieldFormat:
        return -32602;
    default:
        return static_cast<int>(code);
    }
}

} // namespace

Result<QJsonValue> parseMessage(const QByteArray &bytes, Encoding encoding, qsizetype maxBytes)
{
    if (encoding == Encoding::Cbor) {
        if (auto strict = checkStrictCbor(bytes, {.maxBytes = maxBytes}); !strict)
            return strict.error();
        QCborParserError error;
        const QCborValue value = QCborValue::fromCbor(bytes, &error);
        if (error.error != QCborError::NoError)
            return refuse(ErrorCode::MalformedMessage, error.errorString());
        return value.toJsonValue();
    }
    if (auto strict = checkStrictJson(bytes, {.maxBytes = maxBytes}); !strict)
        return strict.error();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(ErrorCode::MalformedMessage, error.errorString());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QByteArray serializeMessage(const QJsonObject &message, Encoding encoding)
{
    if (encoding == Encoding::Cbor)
        return QCborMap::fromJsonObject(message).toCborValue().toCbor();
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

QString idempotencyKeyForm()
{
    return u"expected 1 to %1 characters"_s.arg(maxIdempotencyKey);
}

Result<Request> readRequest(const QJsonValue &message)
{
    if (!message.isObject())
        return refuse(ErrorCode::MalformedMessage, u"a request is an object"_s);
    const QJsonObject object = message.toObject();
    Request request;
    request.id = object.value("id"_L1);
    const bool idOk = request.id.isUndefined() || request.id.isNull() || request.id.isString() ||
                      (request.id.isDouble() && request.id.toInteger(-1) == request.id.toDouble());
    if (!idOk || (request.id.isString() && request.id.toString().size() > 128))
        return refuseField(ErrorCode::MalformedMessage, u"id"_s, u"expected a short string or a whole number"_s);
    if (object.value("jsonrpc"_L1) != "2.0"_L1)
        return refuseField(ErrorCode::MalformedMessage, u"jsonrpc"_s, u"expected \"2.0\""_s);
    const QJsonValue method = object.value("method"_L1);
    if (!method.isString() || method.toString().isEmpty())
        return refuseField(ErrorCode::MalformedMessage, u"method"_s, u"expected the name of a method"_s);
    request.method = method.toString();
    const QJsonValue params = object.value("params"_L1);
    if (!params.isUndefined() && !params.isObject())
        return refuseField(ErrorCode::MalformedMessage, u"params"_s, u"expected an object of named parameters"_s);
    request.params = params.toObject();
    const QJsonValue passive = object.value("passive"_L1);
    if (!passive.isUndefined() && !passive.isBool())
        return refuseField(ErrorCode::MalformedMessage, u"passive"_s, u"expected true or false"_s);
    request.isPassive = passive.toBool();
    static constexpr std::array members{"id"_L1, "jsonrpc"_L1, "method"_L1, "params"_L1, "passive"_L1};
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (std::find(members.begin(), members.end(), it.key()) == members.end())
            return refuseField(ErrorCode::MalformedMessage, it.key(), u"not a member of a JSON-RPC request"_s);
    }
    const QJsonValue key = request.params.take("idempotencyKey"_L1);
    if (!key.isUndefined()) {
        request.idempotencyKey = key.toString();
        if (!key.isString() || request.idempotencyKey.isEmpty() || request.idempotencyKey.size() > maxIdempotencyKey)
            return refuseField(ErrorCode::FieldFormat, u"idempotencyKey"_s, idempotencyKeyForm());
    }
    return request;
}

QJsonObject requestMessage(const QJsonValue &id, const QString &method, const QJsonObject &params,
                           const QString &idempotencyKey, bool isPassive)
{
    QJsonObject all = params;
    if (!idempotencyKey.isEmpty())
        all.insert("idempotencyKey"_L1, idempotencyKey);
    QJsonObject message{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, method}, {u"params"_s, all}};
    if (isPassive)
        message.insert(u"passive"_s, true);
    return message;
}

QJsonObject resultMessage(const QJsonValue &id, const QJsonValue &result)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"result"_s, result}};
}

QJsonObject errorData(const Error &error, const QString &referenceId)
{
    const ErrorInfo &info = errorInfo(error.code);
    QJsonObject data{{u"code"_s, static_cast<int>(error.code)},
                     {u"name"_s, QString::fromLatin1(info.name)},
                     {u"remedy"_s, QString::fromUtf8(info.remedy)},
                     {u"referenceId"_s, referenceId}};
    if (!error.field.isEmpty())
        data.insert(u"field"_s, error.field);
    if (!error.detail.isEmpty())
        data.insert(u"detail"_s, error.detail);
    if (error.retryAfterS > 0)
        data.insert(u"retryAfterS"_s, error.retryAfterS);
    return data;
}

QJsonObject errorMessage(const QJsonValue &id, const Error &error, const QString &referenceId)
{
    return {{u"jsonrpc"_s, u"2.0"_s},
            {u"id"_s, id.isUndefined() ? QJsonValue() : id},
            {u"error"_s, QJsonObject{{u"code"_s, rpcNumber(error.code)},
                                     {u"message"_s, QString::fromUtf8(errorInfo(error.code).text)},
                                     {u"data"_s, errorData(error, referenceId)}}}};
}

QJsonObject eventMessage(const QString &topic, qint64 seq, qint64 timeMs, const QJsonObject &data)
{
    QJsonObject params{{u"topic"_s, topic}, {u"timeMs"_s, timeMs}, {u"data"_s, data}};
    if (seq > 0)
        params.insert(u"seq"_s, seq);
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, u"event"_s}, {u"params"_s, params}};
}

Error errorFromMessage(const QJsonObject &errorObject)
{
    const QJsonObject data = errorObject.value("data"_L1).toObject();
    const auto code = errorCodeFromNumber(data.value("code"_L1).toInt());
    Error error;
    error.code = code.value_or(ErrorCode::Internal);
    error.field = data.value("field"_L1).toString();
    error.detail = data.value("detail"_L1).toString();
    error.referenceId = data.value("referenceId"_L1).toString();
    error.retryAfterS = data.value("retryAfterS"_L1).toInt();
    if (!code)
        error.detail = errorObject.value("message"_L1).toString();
    return error;
}

} // namespace gemba::wire
