#include "audit_chain.h"

#include <QJsonDocument>

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace gemba::storage {

namespace {

constexpr qsizetype kHashBytes = 32;

void append(QByteArray &out, const QByteArray &field)
{
    const auto length = static_cast<quint32>(field.size());
    for (int shift = 24; shift >= 0; shift -= 8)
        out.append(static_cast<char>((length >> shift) & 0xFF));
    out.append(field);
}

QString asText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

AuditRow auditRowOf(qint64 seq, qint64 timeUs, const AuditEntry &entry)
{
    return {seq,           timeUs,         entry.actor,          entry.session,
            entry.station, entry.address,  entry.referenceId,    entry.action,
            entry.entity,  entry.entityId, asText(entry.before), asText(entry.after)};
}

QByteArray auditChainStart()
{
    return QByteArray(kHashBytes, '\0');
}

QByteArray auditHash(const QByteArray &key, const QByteArray &previous, const AuditRow &row)
{
    QByteArray message;
    message.reserve(512);
    message.append(previous);
    append(message, QByteArray::number(row.seq));
    append(message, QByteArray::number(row.timeUs));
    for (const QString *field : {&row.actor, &row.session, &row.station, &row.address, &row.referenceId, &row.action,
                                 &row.entity, &row.entityId, &row.beforeJson, &row.afterJson})
        append(message, field->toUtf8());

    QByteArray hash(kHashBytes, Qt::Uninitialized);
    unsigned int length = 0;
    if (!HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()),
              reinterpret_cast<const unsigned char *>(message.constData()), static_cast<size_t>(message.size()),
              reinterpret_cast<unsigned char *>(hash.data()), &length) ||
        length != kHashBytes)
        throw std::runtime_error("OpenSSL could not compute the audit hash");
    return hash;
}

} // namespace gemba::storage
