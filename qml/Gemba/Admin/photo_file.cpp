#include "photo_file.h"

#include <people_contract.h>

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QPainter>

namespace gemba::admin {

namespace {

constexpr int side = 320;
constexpr int best = 90;
constexpr int worst = 30;

QByteArray jpeg(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "jpeg", quality) ? bytes : QByteArray();
}

} // namespace

std::variant<QByteArray, PhotoFault> photoFrom(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return PhotoFault::Unreadable;
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return PhotoFault::NoPicture;
    const int square = qMin(image.width(), image.height());
    image = image.copy((image.width() - square) / 2, (image.height() - square) / 2, square, square);
    if (square > side)
        image = image.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    // JPEG knows no transparency; black where there was none would frame a cut-out face.
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    for (int quality = best; quality >= worst; quality -= 15)
        if (const QByteArray bytes = jpeg(flat, quality); !bytes.isEmpty() && bytes.size() <= identity::maxPhotoBytes)
            return bytes;
    return PhotoFault::NoPicture;
}

} // namespace gemba::admin
