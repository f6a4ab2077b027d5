// What the strict check accepts, Qt reads too, and what Qt writes of it the check accepts again.

#include "fuzz_check.h"

#include <gemba/wire/strict_json.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    if (!gemba::wire::checkStrictJson(text).ok())
        return 0;
    // QJsonDocument reads objects and arrays only.
    const QByteArray wrapped = "[" + text.toByteArray() + "]";
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(wrapped, &error);
    FUZZ_CHECK(error.error == QJsonParseError::NoError);
    FUZZ_CHECK(document.array().size() == 1);
    FUZZ_CHECK(gemba::wire::checkStrictJson(document.toJson(QJsonDocument::Compact), {.depth = 33}).ok());
    return 0;
}
