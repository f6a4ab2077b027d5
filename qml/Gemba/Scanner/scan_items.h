#pragma once

#include <painted_items.h>

#include <QQuickPaintedItem>

namespace gemba::scanner {

/// Colours that only results have, beside the theme's. Where words stand on a plate their contrast is 12:1 or more in every scheme.
class ScanColors : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(gemba::ui::Tokens tokens READ tokens WRITE setTokens NOTIFY changed)
    Q_PROPERTY(QColor good READ good NOTIFY changed)
    Q_PROPERTY(QColor here READ here NOTIFY changed)
    Q_PROPERTY(QColor onHere READ onHere NOTIFY changed)
    Q_PROPERTY(QColor queued READ queued NOTIFY changed)
    Q_PROPERTY(QColor plate READ plate NOTIFY changed)

public:
    using QObject::QObject;
    const gemba::ui::Tokens &tokens() const { return m_tokens; }
    void setTokens(const gemba::ui::Tokens &tokens);
    QColor good() const { return m_tokens.good; }
    QColor here() const { return m_tokens.here; }
    QColor onHere() const { return m_tokens.onHere; }
    QColor queued() const { return m_tokens.queued; }
    QColor plate() const { return plateOf(m_tokens); }
    /// The brightest ground of the scheme on which its text still has 12:1.
    static QColor plateOf(const gemba::ui::Tokens &tokens);
    /// Field of the outcome, by StationController::Look.
    static QColor fieldOf(const gemba::ui::Tokens &tokens, int look);

Q_SIGNALS:
    void changed();

private:
    gemba::ui::Tokens m_tokens;
};

/// The sign of an outcome: one shape each, so that it is known without colour.
class ScanShape : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int look MEMBER m_look NOTIFY lookChanged)

public:
    explicit ScanShape(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    int m_look = 0;
};

/// A dashed frame around what is not, or no longer, at the server.
class QueuedFrame : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double thickness MEMBER m_thickness NOTIFY thicknessChanged)

public:
    using TokenItem::TokenItem;
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void thicknessChanged();

private:
    double m_thickness = 6;
};

/// Fate of a scan in the queue: "ok", "unsure", "sent", "reversed".
class FateSign : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString fate MEMBER m_fate NOTIFY fateChanged)

public:
    explicit FateSign(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void fateChanged();

private:
    QString m_fate;
};

/// The picture of the home page: a bag with its label in a finder.
class BagPicture : public gemba::ui::TokenItem
{
    Q_OBJECT
    QML_ELEMENT

public:
    using TokenItem::TokenItem;
    void paint(QPainter *painter) override;
};

/// A command or bill as a barcode, always black on white with its quiet zone.
class Barcode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text NOTIFY textChanged)

public:
    explicit Barcode(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
};

} // namespace gemba::scanner
