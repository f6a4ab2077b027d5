#include "anchor.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gemba::audit {

QByteArray Anchor::signedText() const
{
    return "gemba audit head 1\n" + site.toUtf8() + '\n' + QByteArray::number(seq) + '\n' + head.toHex() + '\n' +
           QByteArray::number(timeMs);
}

bool Anchor::isSignedBy(const QByteArray &publicKey) const
{
    return audit::isSignedBy(publicKey, signedText(), signature);
}

QJsonObject Anchor::toJson() const
{
    return {{u"gembaAudit"_s, 1},
            {u"site"_s, site},
            {u"seq"_s, seq},
            {u"head"_s, QString::fromLatin1(head.toHex())},
            {u"timeMs"_s, timeMs},
            {u"signer"_s, signer},
            {u"signature"_s, QString::fromLatin1(signature.toBase64())}};
}

std::optional<Anchor> Anchor::fromJson(const QJsonObject &object)
{
    if (object["gembaAudit"_L1].toInt() != 1)
        return std::nullopt;
    Anchor anchor;
    anchor.site = object["site"_L1].toString();
    anchor.seq = object["seq"_L1].toInteger();
    anchor.head = QByteArray::fromHex(object["head"_L1].toString().toLatin1());
    anchor.timeMs = object["timeMs"_L1].toInteger();
    anchor.signer = object["signer"_L1].toString();
    anchor.signature = QByteArray::fromBase64(object["signature"_L1].toString().toLatin1());
    if (anchor.seq < 1 || anchor.head.size() != 32)
        return std::nullopt;
    return anchor;
}

Anchor signedAnchor(const SigningKey &key, const QString &site, qint64 seq, const QByteArray &head, qint64 timeMs)
{
    Anchor anchor{site, seq, head, timeMs, key.id(), {}};
    anchor.signature = key.sign(anchor.signedText());
    return anchor;
}

std::optional<Anchor> anchorIn(const QByteArray &line)
{
    const qsizetype begin = line.indexOf("{\"gembaAudit\":");
    const qsizetype end = begin < 0 ? -1 : line.indexOf('}', begin);
    if (end < 0)
        return std::nullopt;
    return Anchor::fromJson(QJsonDocument::fromJson(line.mid(begin, end - begin + 1)).object());
}

} // namespace gemba::audit
