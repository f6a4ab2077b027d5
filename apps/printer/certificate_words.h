#pragma once

#include <QString>

namespace gemba::certificate {

/// What a certificate says besides figures and names.
enum class Word {
    Title,
    Record,
    Site,
    Sensor,
    Area,
    Device,
    Quantity,
    Range,
    Points,
    Reference,
    AsFound,
    AsLeft,
    Error,
    Stability,
    Uncertainty,
    Low,
    High,
    Check,
    Standard,
    StandardCertificate,
    ValidUntil,
    Adjustment,
    LargestError,
    Date,
    Due,
    SignedOff,
    Number,
    Note,
    UncertaintyNote,
    UncertaintyUnknown,
    NotStated,
    Hash,
    Scan,
    Last ///< counts the words
};

/// In "en", "pl", "de" or "ar"; any other language is English.
QString word(Word word, const QString &language);

} // namespace gemba::certificate
