#pragma once

#include <gemba/core/result.h>

#include <QByteArray>
#include <QString>

namespace gemba::identity {

/// A file is at most this large.
inline constexpr qsizetype maxPhotoBytes = 64 * 1024;

/// The media type of a photo, by what the file begins and ends with, whatever it was called: a whole PNG or JPEG of no more
/// than maxPhotoBytes. Pure.
Result<QString> photoType(const QByteArray &file);

} // namespace gemba::identity
