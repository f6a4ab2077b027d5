#include "part_stream.h"

#include "backup_fault.h"

#include <QFileInfo>
#include <QtEndian>

#include <openssl/evp.h>
#include <sodium.h>
#include <zstd.h>

namespace gemba::backup {

using namespace Qt::StringLiterals;

namespace {

// A part: magic, flags, the secretstream's header if it is sealed, then chunks: length (4 bytes, little endian; the top
// bit marks the last) and content. The last chunk holds the plain size (8 bytes, little endian).
const QByteArray kMagic("GEMBAPT1");
constexpr char kSealed = 1;
constexpr qsizetype kChunk = 1024 * 1024;
constexpr quint32 kLast = 0x80000000U;
constexpr int kLevel = 1; // measured: higher levels cost more time than the disk they save
constexpr qsizetype kHeaderBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype kSealBytes = crypto_secretstream_xchacha20poly1305_ABYTES;

class Sha256
{
public:
    Sha256()
        : m_context(EVP_MD_CTX_new())
    {
        EVP_DigestInit_ex(m_context, EVP_sha256(), nullptr);
    }
    ~Sha256() { EVP_MD_CTX_free(m_context); }
    Q_DISABLE_COPY_MOVE(Sha256)
    void add(const char *data, qsizetype size) { EVP_DigestUpdate(m_context, data, static_cast<size_t>(size)); }
    QByteArray result()
    {
        QByteArray digest(32, Qt::Uninitialized);
        EVP_DigestFinal_ex(m_context, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
        return digest;
    }

private:
    EVP_MD_CTX *m_context;
};

const unsigned char *bytesOf(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

unsigned char *bytesOf(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

} // namespace

class PartWriter::Private
{
public:
    Private(const QString &path, const QByteArray &key, const QByteArray &context)
        : m_file(DiskFile::create(path))
        , m_context(context)
        , m_sealed(!key.isEmpty())
        , m_zstd(ZSTD_createCCtx())
    {
        ZSTD_CCtx_setParameter(m_zstd, ZSTD_c_compressionLevel, kLevel);
        ZSTD_CCtx_setParameter(m_zstd, ZSTD_c_checksumFlag, 1);
        m_packed.resize(static_cast<qsizetype>(ZSTD_compressBound(kChunk)));
        m_pending.reserve(kChunk);
        put(kMagic);
        put(QByteArray(1, m_sealed ? kSealed : '\0'));
        if (m_sealed) {
            QByteArray header(kHeaderBytes, Qt::Uninitialized);
            crypto_secretstream_xchacha20poly1305_init_push(&m_stream, bytesOf(header), bytesOf(key));
            put(header);
        }
    }
    ~Private()
    {
        ZSTD_freeCCtx(m_zstd);
        sodium_memzero(&m_stream, sizeof m_stream);
    }
    Q_DISABLE_COPY_MOVE(Private)

    void write(const char *data, qsizetype size)
    {
        m_plain += size;
        while (size > 0) {
            const qsizetype taken = std::min(size, kChunk - m_pending.size());
            m_pending.append(data, taken);
            data += taken;
            size -= taken;
            if (m_pending.size() == kChunk)
                flush();
        }
    }
    PartSummary finish()
    {
        flush();
        QByteArray total(8, Qt::Uninitialized);
        qToLittleEndian<qint64>(m_plain, total.data());
        putChunk(total, true);
        m_file.sync();
        return {m_file.position(), m_plain, m_sha.result()};
    }

private:
    void flush()
    {
        if (m_pending.isEmpty())
            return;
        const size_t size = ZSTD_compress2(m_zstd, m_packed.data(), static_cast<size_t>(m_packed.size()),
                                           m_pending.constData(), static_cast<size_t>(m_pending.size()));
        if (ZSTD_isError(size))
            throw BackupFault(ErrorCode::BackupFailed, QString::fromLatin1(ZSTD_getErrorName(size)));
        putChunk(QByteArray::fromRawData(m_packed.constData(), static_cast<qsizetype>(size)), false);
        m_pending.clear();
        m_pending.reserve(kChunk);
    }
    void putChunk(const QByteArray &chunk, bool last)
    {
        const QByteArray content = m_sealed ? seal(chunk, last) : chunk;
        char length[4];
        qToLittleEndian<quint32>(static_cast<quint32>(content.size()) | (last ? kLast : 0U), length);
        put(QByteArray::fromRawData(length, 4));
        put(content);
    }
    QByteArray seal(const QByteArray &chunk, bool last)
    {
        QByteArray out(chunk.size() + kSealBytes, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(
            &m_stream, bytesOf(out), nullptr, bytesOf(chunk), static_cast<unsigned long long>(chunk.size()),
            bytesOf(m_context), static_cast<unsigned long long>(m_context.size()),
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        return out;
    }
    void put(const QByteArray &data)
    {
        m_sha.add(data.constData(), data.size());
        m_file.write(data);
    }

    DiskFile m_file;
    const QByteArray m_context;
    const bool m_sealed;
    ZSTD_CCtx *m_zstd;
    crypto_secretstream_xchacha20poly1305_state m_stream{};
    Sha256 m_sha;
    QByteArray m_pending;
    QByteArray m_packed;
    qint64 m_plain = 0;
};

PartWriter::PartWriter(const QString &path, const QByteArray &key, const QByteArray &context)
    : d(std::make_unique<Private>(path, key, context))
{
}

PartWriter::~PartWriter() = default;

void PartWriter::write(const char *data, qsizetype size)
{
    d->write(data, size);
}

PartSummary PartWriter::finish()
{
    return d->finish();
}

class PartReader::Private
{
public:
    Private(const QString &path, const QByteArray &key, const QByteArray &context)
        : m_name(QFileInfo(path).fileName())
        , m_file(DiskFile::open(path))
        , m_context(context)
        , m_zstd(ZSTD_createDCtx())
    {
        m_out.resize(kChunk);
        if (take(kMagic.size()) != kMagic)
            damaged(u"does not begin like a part of a backup"_s);
        m_sealed = take(1).at(0) == kSealed;
        if (m_sealed && key.isEmpty())
            throw BackupFault(ErrorCode::BackupKeyWrong,
                              u"the part %1 is encrypted and no key was given"_s.arg(m_name));
        if (m_sealed) {
            const QByteArray header = take(kHeaderBytes);
            if (crypto_secretstream_xchacha20poly1305_init_pull(&m_stream, bytesOf(header), bytesOf(key)) != 0)
                damaged(u"has a damaged head"_s);
        }
    }
    ~Private()
    {
        ZSTD_freeDCtx(m_zstd);
        sodium_memzero(&m_stream, sizeof m_stream);
    }
    Q_DISABLE_COPY_MOVE(Private)

    QByteArray read()
    {
        if (m_ended)
            return {};
        m_chunkAt = m_file.position();
        const auto mark = qFromLittleEndian<quint32>(take(4).constData());
        const bool last = (mark & kLast) != 0;
        const auto length = static_cast<qsizetype>(mark & ~kLast);
        if (length > static_cast<qsizetype>(ZSTD_compressBound(kChunk)) + kSealBytes)
            damaged(u"has a chunk of impossible length"_s);
        QByteArray content = take(length);
        if (m_sealed)
            content = unseal(content, last);
        if (last) {
            end(content);
            return {};
        }
        const size_t size = ZSTD_decompressDCtx(m_zstd, m_out.data(), static_cast<size_t>(m_out.size()),
                                                content.constData(), static_cast<size_t>(content.size()));
        if (ZSTD_isError(size))
            damaged(QString::fromLatin1(ZSTD_getErrorName(size)));
        m_summary.plainBytes += static_cast<qint64>(size);
        return QByteArray(m_out.constData(), static_cast<qsizetype>(size));
    }

    PartSummary m_summary;

private:
    [[noreturn]] void damaged(const QString &why) const
    {
        throw BackupFault(ErrorCode::BackupDamaged,
                          u"the part %1 is damaged near byte %2: %3"_s.arg(m_name).arg(m_chunkAt).arg(why));
    }
    QByteArray take(qsizetype size)
    {
        QByteArray data(size, Qt::Uninitialized);
        if (m_file.read(data.data(), size) != size)
            damaged(u"it ends too early"_s);
        m_sha.add(data.constData(), size);
        return data;
    }
    QByteArray unseal(const QByteArray &content, bool last)
    {
        if (content.size() < kSealBytes)
            damaged(u"has a chunk of impossible length"_s);
        QByteArray out(content.size() - kSealBytes, Qt::Uninitialized);
        unsigned char tag = 0;
        const bool whole = crypto_secretstream_xchacha20poly1305_pull(
                               &m_stream, bytesOf(out), nullptr, &tag, bytesOf(content),
                               static_cast<unsigned long long>(content.size()), bytesOf(m_context),
                               static_cast<unsigned long long>(m_context.size())) == 0;
        const bool final = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (!whole || final != last)
            damaged(u"its seal is broken"_s);
        return out;
    }
    void end(const QByteArray &content)
    {
        m_ended = true;
        if (content.size() != 8 || qFromLittleEndian<qint64>(content.constData()) != m_summary.plainBytes)
            damaged(u"its length is not the one it was written with"_s);
        char more = 0;
        if (m_file.read(&more, 1) != 0)
            damaged(u"there is something behind its end"_s);
        m_summary.bytes = m_file.position();
        m_summary.sha256 = m_sha.result();
    }

    const QString m_name;
    DiskFile m_file;
    const QByteArray m_context;
    ZSTD_DCtx *m_zstd;
    bool m_sealed = false;
    bool m_ended = false;
    crypto_secretstream_xchacha20poly1305_state m_stream{};
    Sha256 m_sha;
    QByteArray m_out;
    qint64 m_chunkAt = 0;
};

PartReader::PartReader(const QString &path, const QByteArray &key, const QByteArray &context)
    : d(std::make_unique<Private>(path, key, context))
{
}

PartReader::~PartReader() = default;

QByteArray PartReader::read()
{
    return d->read();
}

PartSummary PartReader::summary() const
{
    return d->m_summary;
}

} // namespace gemba::backup
