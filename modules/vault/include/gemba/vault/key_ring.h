#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace gemba::vault {

/// One key of 256 bits. The id is no secret: it stands in front of every value that the key sealed.
struct Key
{
    QString id; ///< "k" and eight hexadecimal digits
    qint64 madeAtMs = 0;
    QByteArray bytes;
};

/// The keys of a vault, oldest first; the last one seals, all of them open. Kept in one file that only its owner can
/// read. Not thread-safe.
class KeyRing
{
public:
    /// Reads the ring, or makes one with one key where there is no file. Throws std::runtime_error: damaged, readable by
    /// others, or not to be written.
    static KeyRing readOrMake(const QString &fileName, qint64 nowMs);
    /// Throws std::runtime_error.
    static KeyRing read(const QString &fileName);

    const Key &current() const { return m_keys.last(); }
    const Key *find(const QString &id) const;
    const QList<Key> &keys() const { return m_keys; }

    /// With a new key that seals from now on.
    KeyRing withNewKey(qint64 nowMs) const;
    /// With nothing but the current key.
    KeyRing withCurrentOnly() const;
    /// Replaces the file as a whole; on disk when it returns. Throws std::runtime_error.
    void write(const QString &fileName) const;

private:
    QList<Key> m_keys;
};

} // namespace gemba::vault
