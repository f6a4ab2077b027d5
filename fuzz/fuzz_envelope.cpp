// A message that is read as a request says the same after it was written again, in either encoding; and both encodings
// of one message are judged alike.

#include "fuzz_target.h"

#include <gemba/wire/envelope.h>

#include <QJsonArray>
#include <QJsonObject>

using namespace gemba;
using namespace gemba::wire;

namespace {

bool sameRequest(const Request &a, const Request &b)
{
    return a.id == b.id && a.method == b.method && a.params == b.params && a.idempotencyKey == b.idempotencyKey;
}

/// A refusal is one of the few that a peer is told of a malformed message, and its answer can be sent.
void checkRefusal(const Error &error, const QJsonValue &id)
{
    FUZZ_CHECK(error.code == ErrorCode::MalformedMessage || error.code == ErrorCode::MessageTooLarge ||
               error.code == ErrorCode::FieldFormat);
    for (const Encoding encoding : {Encoding::Json, Encoding::Cbor}) {
        const QByteArray answer = serializeMessage(errorMessage(id, error, QStringLiteral("reference")), encoding);
        const auto back = parseMessage(answer, encoding);
        FUZZ_CHECK(back.ok() && back->isObject());
        FUZZ_CHECK(errorFromMessage((*back)[QLatin1StringView("error")].toObject()).code == error.code);
    }
}

void checkMessage(const QJsonValue &message)
{
    const auto request = readRequest(message);
    if (!request) {
        checkRefusal(request.error(), QJsonValue());
        return;
    }
    FUZZ_CHECK(!request->method.isEmpty());
    FUZZ_CHECK(request->id.isUndefined() || request->id.isNull() || request->id.isString() || request->id.isDouble());
    FUZZ_CHECK(!request->params.contains(QLatin1StringView("idempotencyKey")));
    FUZZ_CHECK(request->idempotencyKey.size() <= maxIdempotencyKey);
    for (const Encoding encoding : {Encoding::Json, Encoding::Cbor}) {
        QJsonObject object =
            requestMessage(request->id, request->method, request->params, request->idempotencyKey, request->isPassive);
        const auto written = parseMessage(serializeMessage(object, encoding), encoding);
        FUZZ_CHECK(written.ok());
        const auto again = readRequest(*written);
        FUZZ_CHECK(again.ok() && sameRequest(*request, *again));
    }
}

} // namespace

FUZZ_TARGET(envelope)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const Encoding encoding : {Encoding::Json, Encoding::Cbor}) {
        const auto message = parseMessage(bytes, encoding);
        if (!message) {
            checkRefusal(message.error(), QJsonValue());
            continue;
        }
        if (!message->isArray()) {
            checkMessage(*message);
            continue;
        }
        const QJsonArray batch = message->toArray();
        for (const QJsonValue &item : batch)
            checkMessage(item);
    }
}
