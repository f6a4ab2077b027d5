#include "screen_options.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace gemba::screen {

std::optional<QSize> sizeFrom(const QString &text, QSize least, int most)
{
    const QStringList parts = text.split(u'x');
    bool widthOk = false;
    bool heightOk = false;
    const QSize size(parts.value(0).toInt(&widthOk), parts.value(1).toInt(&heightOk));
    if (parts.size() != 2 || !widthOk || !heightOk || size.width() < least.width() || size.height() < least.height() ||
        size.width() > most || size.height() > most)
        return std::nullopt;
    return size;
}

QStringList schemeNames()
{
    return {u"day"_s, u"night"_s, u"contrast"_s};
}

bool isServerAddress(const QString &text)
{
    const QUrl url(text);
    return url.scheme().startsWith(u"ws"_s) && !url.host().isEmpty();
}

} // namespace gemba::screen
