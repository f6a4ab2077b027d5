#include <gemba/vault/vault.h>

#include <sodium.h>

#include <stdexcept>

namespace gemba::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// The row comes before the key id, which has a fixed form: no two places give the same text.
QByteArray placeOf(const Column &column, const QString &row, const QString &key)
{
    return (column.table + u'|' + column.column + u'|' + row + u'|' + key).toUtf8();
}

} // namespace

Vault::Vault(const QString &keyFile, const Clock &clock)
    : m_fileName(keyFile)
    , m_clock(clock)
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium cannot start");
    m_ring = KeyRing::readOrMake(keyFile, clock.nowMs());
}

QString Vault::keyOf(const QString &sealed)
{
    const QStringList parts = sealed.split(u'.');
    return parts.size() == 3 && parts[0] == "v1"_L1 ? parts[1] : QString();
}

QString Vault::seal(const QByteArray &secret, const Column &column, const QString &row) const
{
    const std::lock_guard lock(m_mutex);
    const Key &key = m_ring.current();
    const QByteArray place = placeOf(column, row, key.id);
    QByteArray out(nonceBytes + secret.size() + tagBytes, Qt::Uninitialized);
    unsigned char *nonce = bytesOf(out);
    randombytes_buf(nonce, nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        nonce + nonceBytes, nullptr, bytesOf(secret), static_cast<unsigned long long>(secret.size()), bytesOf(place),
        static_cast<unsigned long long>(place.size()), nullptr, nonce, bytesOf(key.bytes));
    return u"v1."_s + key.id + u'.' + QString::fromLatin1(out.toBase64(base64));
}

Result<QByteArray> Vault::open(const QString &sealed, const Column &column, const QString &row) const
{
    const QString where = column.table + u'.' + column.column;
    const QString id = keyOf(sealed);
    const QByteArray text = sealed.section(u'.', 2).toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(text, base64 | QByteArray::AbortOnBase64DecodingErrors);
    // Bits of the last character that say nothing must be none: else two texts would be the same value.
    const bool isProper = decoded && (*decoded).size() >= nonceBytes + tagBytes && (*decoded).toBase64(base64) == text;
    if (id.isEmpty() || !isProper)
        return refuseField(ErrorCode::SealBroken, where, u"not a sealed value"_s);
    const QByteArray &in = *decoded;

    const std::lock_guard lock(m_mutex);
    if (!m_ring.find(id)) {
        try {
            m_ring = KeyRing::read(m_fileName);
        } catch (const std::runtime_error &) {
            // The keys in memory are still good for what they sealed.
        }
    }
    const Key *key = m_ring.find(id);
    if (!key)
        return refuseField(ErrorCode::SealBroken, where, u"its key %1 is not in the key ring"_s.arg(id.left(16)));
    const QByteArray place = placeOf(column, row, id);
    QByteArray secret(in.size() - nonceBytes - tagBytes, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(secret), nullptr, nullptr, bytesOf(in) + nonceBytes,
                                                   static_cast<unsigned long long>(in.size() - nonceBytes),
                                                   bytesOf(place), static_cast<unsigned long long>(place.size()),
                                                   bytesOf(in), bytesOf(key->bytes)) != 0)
        return refuseField(ErrorCode::SealBroken, where, u"altered, or not of this row"_s);
    return secret;
}

QList<Key> Vault::keys() const
{
    const std::lock_guard lock(m_mutex);
    return m_ring.keys();
}

QString Vault::currentKey() const
{
    const std::lock_guard lock(m_mutex);
    return m_ring.current().id;
}

void Vault::addKey()
{
    const std::lock_guard lock(m_mutex);
    const KeyRing ring = m_ring.withNewKey(m_clock.nowMs());
    ring.write(m_fileName);
    m_ring = ring;
}

void Vault::retireAllButCurrent()
{
    const std::lock_guard lock(m_mutex);
    const KeyRing ring = m_ring.withCurrentOnly();
    ring.write(m_fileName);
    m_ring = ring;
}

} // namespace gemba::vault
