#pragma once

#include <gemba/core/result.h>

#include <QJsonObject>
#include <QJsonValue>

namespace gemba::rpc {

/// The form in which an idempotency key is stored: its SHA-256, hex.
QString hashedKey(const QString &key);

/// Encrypts a reply under a key derived from the idempotency key (XChaCha20-Poly1305), which only the client knows.
QJsonObject sealReply(const QJsonObject &reply, const QString &key);
Result<QJsonValue> openReply(const QJsonObject &sealed, const QString &key);

} // namespace gemba::rpc
