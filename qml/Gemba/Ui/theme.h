#pragma once

#include "tokens.h"

#include <QObject>

namespace gemba::ui {

/// What every page asks for its colours, type sizes and geometry. One per QML engine, made by the engine.
/// The application sets scheme, mirrored and reducedMotion; pages only read. GUI thread.
class Theme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// "day", "night" or "contrast"; any other word means day.
    Q_PROPERTY(QString scheme READ scheme WRITE setScheme NOTIFY schemeChanged)
    /// Right-to-left layout. Time axes, gauges and numbers are never mirrored.
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY mirroredChanged)
    /// True stops blinking and spinning.
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)
    /// The shared phase of everything that blinks, so that markers never blink against each other.
    Q_PROPERTY(bool blinkOn READ blinkOn WRITE setBlinkOn NOTIFY blinkOnChanged)
    Q_PROPERTY(gemba::ui::Tokens tokens READ tokens NOTIFY schemeChanged)

    Q_PROPERTY(QColor ground READ ground NOTIFY schemeChanged)
    Q_PROPERTY(QColor panel READ panel NOTIFY schemeChanged)
    Q_PROPERTY(QColor raised READ raised NOTIFY schemeChanged)
    Q_PROPERTY(QColor line READ line NOTIFY schemeChanged)
    Q_PROPERTY(QColor lineStrong READ lineStrong NOTIFY schemeChanged)
    Q_PROPERTY(QColor text READ text NOTIFY schemeChanged)
    Q_PROPERTY(QColor muted READ muted NOTIFY schemeChanged)
    Q_PROPERTY(QColor disabled READ disabled NOTIFY schemeChanged)
    Q_PROPERTY(QColor live READ live NOTIFY schemeChanged)
    Q_PROPERTY(QColor interactive READ interactive NOTIFY schemeChanged)
    Q_PROPERTY(QColor onInteractive READ onInteractive NOTIFY schemeChanged)
    Q_PROPERTY(QColor band READ band NOTIFY schemeChanged)

    Q_PROPERTY(QColor p1 READ p1 NOTIFY schemeChanged)
    Q_PROPERTY(QColor p2 READ p2 NOTIFY schemeChanged)
    Q_PROPERTY(QColor p3 READ p3 NOTIFY schemeChanged)
    Q_PROPERTY(QColor p4 READ p4 NOTIFY schemeChanged)

    Q_PROPERTY(int hero MEMBER s_hero CONSTANT)
    Q_PROPERTY(int value MEMBER s_value CONSTANT)
    Q_PROPERTY(int title MEMBER s_title CONSTANT)
    Q_PROPERTY(int body MEMBER s_body CONSTANT)
    Q_PROPERTY(int caption MEMBER s_caption CONSTANT)
    Q_PROPERTY(int gap MEMBER s_gap CONSTANT)
    Q_PROPERTY(int corner MEMBER s_corner CONSTANT)
    Q_PROPERTY(int keyHeight MEMBER s_keyHeight CONSTANT)
    // Desktop programs: type sizes, controls, compact table rows, buttons inside a line.
    Q_PROPERTY(int deskValue MEMBER s_deskValue CONSTANT)
    Q_PROPERTY(int deskTitle MEMBER s_deskTitle CONSTANT)
    Q_PROPERTY(int deskBody MEMBER s_deskBody CONSTANT)
    Q_PROPERTY(int deskCaption MEMBER s_deskCaption CONSTANT)
    Q_PROPERTY(int control MEMBER s_control CONSTANT)
    Q_PROPERTY(int tableRow MEMBER s_tableRow CONSTANT)
    Q_PROPERTY(int inlineControl MEMBER s_inlineControl CONSTANT)

public:
    explicit Theme(QObject *parent = nullptr);

    QString scheme() const { return m_name; }
    void setScheme(const QString &name);
    bool mirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    bool blinkOn() const { return m_blinkOn || m_reducedMotion; }
    void setBlinkOn(bool on);

    const Tokens &tokens() const { return *m_tokens; }
    QColor ground() const { return m_tokens->ground; }
    QColor panel() const { return m_tokens->panel; }
    QColor raised() const { return m_tokens->raised; }
    QColor line() const { return m_tokens->line; }
    QColor lineStrong() const { return m_tokens->lineStrong; }
    QColor text() const { return m_tokens->text; }
    QColor muted() const { return m_tokens->muted; }
    QColor disabled() const { return m_tokens->disabled; }
    QColor live() const { return m_tokens->live; }
    QColor interactive() const { return m_tokens->interactive; }
    QColor onInteractive() const { return m_tokens->onInteractive; }
    QColor band() const { return m_tokens->band; }
    QColor p1() const { return m_tokens->priorityColor(1); }
    QColor p2() const { return m_tokens->priorityColor(2); }
    QColor p3() const { return m_tokens->priorityColor(3); }
    QColor p4() const { return m_tokens->priorityColor(4); }

Q_SIGNALS:
    void schemeChanged();
    void mirroredChanged();
    void reducedMotionChanged();
    void blinkOnChanged();

private:
    static constexpr int s_hero = 64;
    static constexpr int s_value = 40;
    static constexpr int s_title = 22;
    static constexpr int s_body = 18;
    static constexpr int s_caption = 15;
    static constexpr int s_gap = 8;
    static constexpr int s_corner = 4;
    static constexpr int s_keyHeight = 100;
    static constexpr int s_deskValue = 28;
    static constexpr int s_deskTitle = 20;
    static constexpr int s_deskBody = 14;
    static constexpr int s_deskCaption = 12;
    static constexpr int s_control = 32;
    static constexpr int s_tableRow = 28;
    static constexpr int s_inlineControl = 24;

    const Tokens *m_tokens;
    QString m_name;
    bool m_mirrored = false;
    bool m_reducedMotion = false;
    bool m_blinkOn = true;
};

/// Gives the application the fonts of the design: Noto Sans, Arabic from Noto Sans Arabic, shapes unhinted so that the
/// same fonts give the same picture everywhere. Call once after the application object exists.
void applyDefaultFont();

} // namespace gemba::ui
