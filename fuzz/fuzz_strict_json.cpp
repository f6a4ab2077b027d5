// What the strict check accepts, Qt reads too, and what Qt writes of it the check accepts again.

#include "fuzz_target.h"

#include <gemba/wire/strict_json.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdint>

FUZZ_TARGET(strict_json)
{
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    if (!gemba::wire::checkStrictJson(text).ok())
        return;
    // QJsonDocument reads objects and arrays only.
    const QByteArray wrapped = "[" + text.toByteArray() + "]";
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(wrapped, &error);
    FUZZ_CHECK(error.error == QJsonParseError::NoError);
    FUZZ_CHECK(document.array().size() == 1);
    FUZZ_CHECK(gemba::wire::checkStrictJson(document.toJson(QJsonDocument::Compact), {.depth = 33}).ok());
}
