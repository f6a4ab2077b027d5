#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace gemba::desk {

/// A person's photo, cut to the item's square. Only PNG and JPEG are read, and nothing larger than a photo may be: the file
/// comes from somebody else. Empty where there is none, or one that cannot be read.
class Portrait : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// The file as it is kept.
    Q_PROPERTY(QByteArray file READ file WRITE setFile NOTIFY fileChanged)
    Q_PROPERTY(bool readable READ readable NOTIFY fileChanged)

public:
    explicit Portrait(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

    QByteArray file() const { return m_file; }
    void setFile(const QByteArray &file);
    bool readable() const { return !m_image.isNull(); }

Q_SIGNALS:
    void fileChanged();

private:
    QByteArray m_file;
    QImage m_image;
};

} // namespace gemba::desk
