#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace gemba::admin {

enum class PhotoFault { Unreadable, NoPicture };

/// A photo as the server takes it, of any picture in @p path: the middle square, small, without what cameras write into
/// files of where and when. Blocks; a few tens of milliseconds for a photo from a telephone.
std::variant<QByteArray, PhotoFault> photoFrom(const QString &path);

} // namespace gemba::admin
