#include "theme.h"

#include <QFont>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace gemba::ui {

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_tokens(&tokensFor(Scheme::Day))
    , m_name(u"day"_s)
{
}

void Theme::setScheme(const QString &name)
{
    const Scheme scheme = name == "night"_L1 ? Scheme::Night : name == "contrast"_L1 ? Scheme::Contrast : Scheme::Day;
    const Tokens *tokens = &tokensFor(scheme);
    if (tokens == m_tokens)
        return;
    m_tokens = tokens;
    m_name = scheme == Scheme::Night ? u"night"_s : scheme == Scheme::Contrast ? u"contrast"_s : u"day"_s;
    Q_EMIT schemeChanged();
}

void Theme::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    Q_EMIT mirroredChanged();
}

void Theme::setReducedMotion(bool reduced)
{
    if (m_reducedMotion == reduced)
        return;
    m_reducedMotion = reduced;
    Q_EMIT reducedMotionChanged();
    Q_EMIT blinkOnChanged();
}

void Theme::setBlinkOn(bool on)
{
    if (m_blinkOn == on)
        return;
    m_blinkOn = on;
    Q_EMIT blinkOnChanged();
}

void applyDefaultFont()
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s});
    font.setPixelSize(18);
    font.setHintingPreference(QFont::PreferNoHinting);
    QGuiApplication::setFont(font);
}

} // namespace gemba::ui
