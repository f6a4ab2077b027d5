#include "portrait.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

namespace gemba::desk {

namespace {

constexpr double corner = 4;
constexpr int largestSide = 4096;

QImage readPhoto(const QByteArray &file)
{
    if (file.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = file.startsWith("\xff\xd8") ? "jpeg" : "png";
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    // What unpacks to more than a photo is none.
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > largestSide || size.height() > largestSide)
        return {};
    return reader.read();
}

} // namespace

Portrait::Portrait(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void Portrait::setFile(const QByteArray &file)
{
    if (file == m_file)
        return;
    m_file = file;
    m_image = readPhoto(file);
    update();
    Q_EMIT fileChanged();
}

void Portrait::paint(QPainter *painter)
{
    if (m_image.isNull())
        return;
    const int side = qMin(m_image.width(), m_image.height());
    const QRect middle((m_image.width() - side) / 2, (m_image.height() - side) / 2, side, side);
    QPainterPath frame;
    frame.addRoundedRect(boundingRect(), corner, corner);
    painter->setClipPath(frame);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(boundingRect(), m_image, middle);
}

} // namespace gemba::desk
