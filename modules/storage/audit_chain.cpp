#include "audit_chain.h"

#include <QJsonDocument>

#include <openssl/evp.h>

#include <algorithm>
#include <charconv>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace gemba::storage {

namespace {

constexpr qsizetype kBlockBytes = 64;

void appendLength(QByteArray &out, qsizetype length)
{
    const auto n = static_cast<quint32>(length);
    for (int shift = 24; shift >= 0; shift -= 8)
        out.append(static_cast<char>((n >> shift) & 0xFF));
}

/// Nearly every field is ASCII, whose UTF-8 needs no conversion and no memory of its own.
void append(QByteArray &out, const QString &field)
{
    if (std::any_of(field.begin(), field.end(), [](QChar c) { return c.unicode() > 0x7F; })) {
        const QByteArray utf8 = field.toUtf8();
        appendLength(out, utf8.size());
        out.append(utf8);
        return;
    }
    appendLength(out, field.size());
    for (const QChar c : field)
        out.append(static_cast<char>(c.unicode()));
}

QString asText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// What the engines give back as it was given to them: SQLite takes a byte order mark at the beginning for a mark and drops
/// it, and neither keeps half a surrogate pair. A line that was hashed otherwise would look altered.
QString storable(const QString &text)
{
    const auto needsNoCare = [](QChar c) { return c.unicode() != 0 && !c.isSurrogate(); };
    const bool hasMark = !text.isEmpty() && (text.front() == QChar(0xFEFF) || text.front() == QChar(0xFFFE));
    if (!hasMark && std::all_of(text.begin(), text.end(), needsNoCare))
        return text;
    QString out = text;
    for (qsizetype i = 0; i < out.size(); ++i) {
        const bool isPair = i + 1 < out.size() && out[i].isHighSurrogate() && out[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (!needsNoCare(out[i]))
            out[i] = QChar::ReplacementCharacter;
    }
    if (hasMark)
        out[0] = QChar::ReplacementCharacter;
    return out;
}

void check(int done)
{
    if (done != 1)
        throw std::runtime_error("OpenSSL could not compute the audit hash");
}

struct FreeDigest
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Digest = std::unique_ptr<EVP_MD_CTX, FreeDigest>;

} // namespace

AuditRow auditRowOf(qint64 seq, qint64 timeUs, const AuditEntry &entry)
{
    return {seq,
            timeUs,
            storable(entry.actor),
            storable(entry.session),
            storable(entry.station),
            storable(entry.address),
            storable(entry.referenceId),
            storable(entry.action),
            storable(entry.entity),
            storable(entry.entityId),
            storable(asText(entry.before)),
            storable(asText(entry.after)),
            entry.result == AuditResult::Refused ? u"refused"_s : u"done"_s};
}

QByteArray auditChainStart()
{
    return QByteArray(kAuditHashBytes, '\0');
}

// HMAC by its definition (RFC 2104) on copies of the two keyed states: OpenSSL's own HMAC() sets both up anew each time, which
// costs several times what a row's bytes do.
struct AuditHasher::State
{
    Digest inner{EVP_MD_CTX_new()};
    Digest outer{EVP_MD_CTX_new()};
    Digest work{EVP_MD_CTX_new()};
    QByteArray message;

    static void start(EVP_MD_CTX *context, QByteArray block, char pad)
    {
        for (char &c : block)
            c = static_cast<char>(c ^ pad);
        check(EVP_DigestInit_ex(context, EVP_sha256(), nullptr));
        check(EVP_DigestUpdate(context, block.constData(), static_cast<size_t>(block.size())));
    }
    void finish(const Digest &from, QByteArrayView bytes, unsigned char *out) const
    {
        check(EVP_MD_CTX_copy_ex(work.get(), from.get()));
        check(EVP_DigestUpdate(work.get(), bytes.data(), static_cast<size_t>(bytes.size())));
        check(EVP_DigestFinal_ex(work.get(), out, nullptr));
    }
};

AuditHasher::AuditHasher(const QByteArray &key)
    : d(std::make_unique<State>())
{
    QByteArray block(key);
    if (block.size() > kBlockBytes) {
        QByteArray shorter(kAuditHashBytes, Qt::Uninitialized);
        check(EVP_Digest(key.constData(), static_cast<size_t>(key.size()),
                         reinterpret_cast<unsigned char *>(shorter.data()), nullptr, EVP_sha256(), nullptr));
        block = shorter;
    }
    block.append(kBlockBytes - block.size(), '\0');
    State::start(d->inner.get(), block, 0x36);
    State::start(d->outer.get(), block, 0x5C);
    d->message.reserve(4096);
}

AuditHasher::~AuditHasher() = default;

void AuditHasher::begin(QByteArrayView previous)
{
    d->message.resize(0);
    d->message.append(previous);
}

void AuditHasher::add(QByteArrayView field)
{
    appendLength(d->message, field.size());
    d->message.append(field);
}

void AuditHasher::add(qint64 field)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, field).ptr;
    add(QByteArrayView(digits, end));
}

void AuditHasher::end(char *hash)
{
    auto *out = reinterpret_cast<unsigned char *>(hash);
    d->finish(d->inner, d->message, out);
    d->finish(d->outer, QByteArrayView(hash, kAuditHashBytes), out);
}

QByteArray AuditHasher::hash(const QByteArray &previous, const AuditRow &row)
{
    begin(previous);
    add(row.seq);
    add(row.timeUs);
    for (const QString *field : {&row.actor, &row.session, &row.station, &row.address, &row.referenceId, &row.action,
                                 &row.entity, &row.entityId, &row.beforeJson, &row.afterJson})
        append(d->message, *field);
    if (!row.result.isEmpty())
        append(d->message, row.result);
    QByteArray hash(kAuditHashBytes, Qt::Uninitialized);
    end(hash.data());
    return hash;
}

} // namespace gemba::storage
