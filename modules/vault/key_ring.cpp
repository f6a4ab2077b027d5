#include <gemba/vault/key_ring.h>

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <stdexcept>

namespace gemba::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr char header[] = "gemba key ring 1\n";

[[noreturn]] void fail(const char *what, const QString &fileName)
{
    throw std::runtime_error(what + fileName.toStdString());
}

Key newKey(qint64 nowMs)
{
    Key key{QString(), nowMs, QByteArray(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, Qt::Uninitialized)};
    quint32 id = 0;
    randombytes_buf(&id, sizeof id);
    key.id = u"k%1"_s.arg(id, 8, 16, QLatin1Char('0'));
    randombytes_buf(key.bytes.data(), static_cast<size_t>(key.bytes.size()));
    return key;
}

/// The name of a replaced file is only on disk once its folder is.
void syncFolderOf(const QString &fileName)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(fileName).absolutePath());
    const int fd = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool done = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0)
        ::close(fd);
    if (!done)
        fail("cannot write the folder of ", fileName);
}

} // namespace

KeyRing KeyRing::readOrMake(const QString &fileName, qint64 nowMs)
{
    if (QFile::exists(fileName))
        return read(fileName);
    KeyRing ring;
    ring.m_keys.append(newKey(nowMs));
    ring.write(fileName);
    return ring;
}

KeyRing KeyRing::read(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        fail("cannot read ", fileName);
    if (file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
        fail("others than its owner can read or write ", fileName);
    const QByteArray text = file.readAll();
    if (!text.startsWith(header))
        fail("damaged key ring: ", fileName);
    static const QRegularExpression line(u"^(k[0-9a-f]{8}) ([0-9]{1,15}) ([A-Za-z0-9+/]{43}=)$"_s);
    KeyRing ring;
    for (const QString &each : QString::fromLatin1(text.mid(sizeof header - 1)).split(u'\n', Qt::SkipEmptyParts)) {
        const auto match = line.match(each);
        if (!match.hasMatch() || ring.find(match.captured(1)))
            fail("damaged key ring: ", fileName);
        ring.m_keys.append(
            {match.captured(1), match.captured(2).toLongLong(), QByteArray::fromBase64(match.captured(3).toLatin1())});
    }
    if (ring.m_keys.isEmpty())
        fail("damaged key ring: ", fileName);
    return ring;
}

const Key *KeyRing::find(const QString &id) const
{
    const auto it = std::find_if(m_keys.begin(), m_keys.end(), [&](const Key &key) { return key.id == id; });
    return it == m_keys.end() ? nullptr : &*it;
}

KeyRing KeyRing::withNewKey(qint64 nowMs) const
{
    KeyRing ring = *this;
    Key key = newKey(nowMs);
    while (find(key.id))
        key = newKey(nowMs);
    ring.m_keys.append(key);
    return ring;
}

KeyRing KeyRing::withCurrentOnly() const
{
    KeyRing ring;
    ring.m_keys.append(current());
    return ring;
}

void KeyRing::write(const QString &fileName) const
{
    QByteArray text = header;
    for (const Key &key : m_keys)
        text += key.id.toLatin1() + ' ' + QByteArray::number(key.madeAtMs) + ' ' + key.bytes.toBase64() + '\n';
    QSaveFile save(fileName);
    if (!save.open(QIODevice::WriteOnly) || !save.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        save.write(text) != text.size() || !save.commit())
        fail("cannot write ", fileName);
    syncFolderOf(fileName);
}

} // namespace gemba::vault
