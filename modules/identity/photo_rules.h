#pragma once

#include "people_contract.h"

#include <gemba/core/result.h>

#include <QByteArray>
#include <QString>

namespace gemba::identity {

/// The media type of a photo, by what the file begins and ends with, whatever it was called: a whole PNG or JPEG of no more
/// than maxPhotoBytes. Pure.
Result<QString> photoType(const QByteArray &file);

} // namespace gemba::identity
