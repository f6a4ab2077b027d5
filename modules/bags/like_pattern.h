#pragma once

#include <QString>

namespace gemba::bags::store {

/// @p text as a part of a pattern of LIKE ... ESCAPE '\' that stands for itself.
inline QString escapedLike(QString text)
{
    using namespace Qt::StringLiterals;
    return text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

} // namespace gemba::bags::store
