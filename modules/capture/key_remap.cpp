#include <gemba/capture/key_remap.h>

#include <QMap>

namespace gemba::capture {

using namespace Qt::StringLiterals;

QString KeyRemap::alphabet()
{
    return u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_/.]:"_s;
}

Result<KeyRemap> KeyRemap::learn(const QString &observed)
{
    const QString meant = alphabet();
    if (observed.size() != meant.size()) {
        return refuseField(ErrorCode::FieldFormat, u"calibration"_s,
                           u"%1 characters came of %2"_s.arg(observed.size()).arg(meant.size()));
    }
    KeyRemap remap;
    QHash<QChar, QChar> seen;
    for (qsizetype i = 0; i < meant.size(); ++i) {
        const QChar from = observed[i];
        const auto before = seen.constFind(from);
        if (before != seen.cend()) {
            return refuseField(ErrorCode::FieldFormat, u"calibration"_s,
                               u"'%1' and '%2' came as the same character"_s.arg(*before).arg(meant[i]));
        }
        seen.insert(from, meant[i]);
        if (from != meant[i])
            remap.m_map.insert(from, meant[i]);
    }
    return remap;
}

QString KeyRemap::apply(const QString &raw) const
{
    if (m_map.isEmpty())
        return raw;
    QString out = raw;
    for (QChar &c : out)
        c = m_map.value(c, c);
    return out;
}

QString KeyRemap::toText() const
{
    QMap<QChar, QChar> sorted;
    for (auto it = m_map.cbegin(); it != m_map.cend(); ++it)
        sorted.insert(it.key(), it.value());
    QString text;
    for (auto it = sorted.cbegin(); it != sorted.cend(); ++it) {
        text.append(it.key());
        text.append(it.value());
    }
    return text;
}

KeyRemap KeyRemap::fromText(const QString &text)
{
    KeyRemap remap;
    if (text.size() % 2 != 0)
        return remap;
    for (qsizetype i = 0; i < text.size(); i += 2) {
        if (remap.m_map.contains(text[i]))
            return {};
        remap.m_map.insert(text[i], text[i + 1]);
    }
    return remap;
}

} // namespace gemba::capture
