#pragma once

#include <gemba/core/clock.h>
#include <gemba/core/result.h>
#include <gemba/vault/key_ring.h>

#include <mutex>

namespace gemba::vault {

/// A column of sealed text. Rows are told apart by one text column.
struct Column
{
    QString table;
    QString column;
    QString rowColumn;
};

/// Seals what must not be read from the database alone: XChaCha20-Poly1305 with "table|column|row|key id" as associated
/// data, so that a value opens in its own place only. A sealed value is text, "v1.<key id>.<base64url>", and different
/// each time. Thread-safe.
class Vault
{
public:
    /// Reads the key ring, or makes one. Throws std::runtime_error.
    Vault(const QString &keyFile, const Clock &clock);

    /// Call it inside the transaction that stores the value: a rotation counts on it.
    QString seal(const QByteArray &secret, const Column &column, const QString &row) const;
    /// SealBroken: altered, from another row or column, or its key is not in the ring.
    Result<QByteArray> open(const QString &sealed, const Column &column, const QString &row) const;

    QList<Key> keys() const;
    QString currentKey() const;
    static QString keyOf(const QString &sealed);

    /// Both write the ring first and use it then. Throw std::runtime_error.
    void addKey();
    void retireAllButCurrent();

private:
    const QString m_fileName;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    mutable KeyRing m_ring; ///< read anew when a value names a key that another server has added meanwhile
};

} // namespace gemba::vault
