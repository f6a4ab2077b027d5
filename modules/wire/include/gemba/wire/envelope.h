#pragma once

#include <gemba/core/result.h>

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace gemba::wire {

/// The two encodings of the one message form.
enum class Encoding { Json, Cbor };

inline constexpr auto jsonSubprotocol = "gemba.v1.json";
inline constexpr auto cborSubprotocol = "gemba.v1.cbor";

/// Reads one message of at most @p maxBytes. JSON is checked strictly first (grammar, depth, duplicate keys); CBOR
/// likewise.
Result<QJsonValue> parseMessage(const QByteArray &bytes, Encoding encoding, qsizetype maxBytes = 1024 * 1024);
QByteArray serializeMessage(const QJsonObject &message, Encoding encoding);

/// Characters of an idempotency key, on whatever way it comes.
inline constexpr qsizetype maxIdempotencyKey = 128;
/// What is said about one that is longer or empty.
QString idempotencyKeyForm();

/// One JSON-RPC 2.0 request. id is a string, a whole number or undefined (a notification).
struct Request
{
    QJsonValue id{QJsonValue::Undefined};
    QString method;
    QJsonObject params;
    QString idempotencyKey; ///< taken out of params.idempotencyKey
    bool isPassive = false; ///< the program made it by itself: it is no sign that a person is there
};
Result<Request> readRequest(const QJsonValue &message);

QJsonObject requestMessage(const QJsonValue &id, const QString &method, const QJsonObject &params,
                           const QString &idempotencyKey, bool isPassive = false);
QJsonObject resultMessage(const QJsonValue &id, const QJsonValue &result);
/// Protocol faults use JSON-RPC's own numbers (-32700 … -32602), everything else the catalogue's; data.code always has
/// the latter.
QJsonObject errorMessage(const QJsonValue &id, const Error &error, const QString &referenceId);
/// A numbered event of a log topic, or (seq 0) the latest state of a state topic.
QJsonObject eventMessage(const QString &topic, qint64 seq, qint64 timeMs, const QJsonObject &data);

/// The error object's data part; REST answers carry the same members beside RFC 9457's.
QJsonObject errorData(const Error &error, const QString &referenceId);
/// Rebuilds the refusal from an error object, as a client receives it.
Error errorFromMessage(const QJsonObject &errorObject);

} // namespace gemba::wire
