#include "photo_rules.h"

namespace gemba::identity {

using namespace Qt::StringLiterals;

Result<QString> photoType(const QByteArray &file)
{
    static const QByteArray pngHead("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    static const QByteArray pngTail("\0\0\0\0IEND\xae\x42\x60\x82", 12);
    static const QByteArray jpegHead("\xff\xd8\xff", 3);
    static const QByteArray jpegTail("\xff\xd9", 2);
    if (file.size() > maxPhotoBytes)
        return refuseField(ErrorCode::FieldRange, u"photo"_s, u"at most %1 bytes"_s.arg(maxPhotoBytes));
    // The end too: what hides behind a picture is no picture.
    if (file.startsWith(pngHead) && file.endsWith(pngTail))
        return u"image/png"_s;
    if (file.startsWith(jpegHead) && file.endsWith(jpegTail))
        return u"image/jpeg"_s;
    return refuseField(ErrorCode::FieldFormat, u"photo"_s, u"a PNG or JPEG file"_s);
}

} // namespace gemba::identity
