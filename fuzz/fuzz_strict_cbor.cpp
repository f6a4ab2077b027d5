// What the strict check accepts, Qt reads too, and what Qt writes of it the check accepts again.

#include "fuzz_target.h"

#include <gemba/wire/strict_cbor.h>

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <cstdint>

FUZZ_TARGET(strict_cbor)
{
    const QByteArrayView item(data, static_cast<qsizetype>(size));
    if (!gemba::wire::checkStrictCbor(item).ok())
        return;
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(item.toByteArray(), &error);
    FUZZ_CHECK(error.error == QCborError::NoError);
    FUZZ_CHECK(error.offset == item.size());
    FUZZ_CHECK(!value.isInvalid() && !value.isTag() && !value.isUndefined());
    FUZZ_CHECK(gemba::wire::checkStrictCbor(value.toCbor()).ok());
}
