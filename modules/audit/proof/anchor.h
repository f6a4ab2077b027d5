#pragma once

#include "signing_key.h"

#include <QJsonObject>

#include <optional>

namespace gemba::audit {

/// The head of the trail at some moment, signed, as it is kept outside the database: whoever cuts rows off the end, or writes
/// the trail anew from some row on, would have to change it there too.
struct Anchor
{
    QString site;
    qint64 seq = 0;    ///< of the newest row then
    QByteArray head;   ///< its hash, 32 bytes
    qint64 timeMs = 0; ///< UTC
    QString signer;    ///< see signerOf()
    QByteArray signature;

    QByteArray signedText() const;
    bool isSignedBy(const QByteArray &publicKey) const;
    /// One object, no nested ones, beginning with "gembaAudit".
    QJsonObject toJson() const;
    static std::optional<Anchor> fromJson(const QJsonObject &object);
};

Anchor signedAnchor(const SigningKey &key, const QString &site, qint64 seq, const QByteArray &head, qint64 timeMs);

/// The anchor in one line of a file, whatever log surrounds it; nullopt when there is none.
std::optional<Anchor> anchorIn(const QByteArray &line);

} // namespace gemba::audit
