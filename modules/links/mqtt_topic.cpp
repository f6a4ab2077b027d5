#include <gemba/links/mqtt_topic.h>

#include <QString>

namespace gemba::links {

namespace {

constexpr qsizetype maxTopicBytes = 65'535;

bool lengthValid(QStringView text)
{
    return !text.isEmpty() && !text.contains(QChar(0)) && text.toUtf8().size() <= maxTopicBytes;
}

/// The filter behind "$share/<group>/", or the filter itself; an empty view for a malformed share.
QStringView plainFilter(QStringView filter)
{
    constexpr QStringView share = u"$share/";
    if (!filter.startsWith(share))
        return filter;
    const qsizetype slash = filter.indexOf(u'/', share.size());
    if (slash <= share.size())
        return {};
    const QStringView group = filter.sliced(share.size(), slash - share.size());
    if (group.contains(u'+') || group.contains(u'#'))
        return {};
    return filter.sliced(slash + 1);
}

} // namespace

bool mqttTopicValid(QStringView topic)
{
    return lengthValid(topic) && !topic.contains(u'+') && !topic.contains(u'#');
}

bool mqttFilterValid(QStringView filter)
{
    if (!lengthValid(filter))
        return false;
    const QStringView plain = plainFilter(filter);
    if (plain.isEmpty())
        return false;
    const auto levels = plain.split(u'/');
    for (qsizetype i = 0; i < levels.size(); ++i) {
        const QStringView level = levels[i];
        if (level.contains(u'+') && level.size() != 1)
            return false;
        if (level.contains(u'#') && (level.size() != 1 || i != levels.size() - 1))
            return false;
    }
    return true;
}

bool mqttTopicMatches(QStringView filter, QStringView topic)
{
    const auto filterLevels = plainFilter(filter).split(u'/');
    const auto topicLevels = topic.split(u'/');
    if (topic.startsWith(u'$') && (filterLevels.first() == u"+" || filterLevels.first() == u"#"))
        return false;
    for (qsizetype i = 0; i < filterLevels.size(); ++i) {
        if (filterLevels[i] == u"#")
            return true;
        if (i >= topicLevels.size())
            return false;
        if (filterLevels[i] != u"+" && filterLevels[i] != topicLevels[i])
            return false;
        // "a/#" selects "a" as well (4.7.1.2).
        if (i == topicLevels.size() - 1 && i == filterLevels.size() - 2 && filterLevels.last() == u"#")
            return true;
    }
    return filterLevels.size() == topicLevels.size();
}

} // namespace gemba::links
