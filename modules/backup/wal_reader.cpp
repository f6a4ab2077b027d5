#include "wal_reader.h"

#include "backup_fault.h"
#include "disk_file.h"

#include <QFileInfo>
#include <QtEndian>

namespace gemba::backup {

using namespace Qt::StringLiterals;

namespace {

// https://sqlite.org/fileformat2.html#the_write_ahead_log
constexpr qsizetype kHead = 32;
constexpr qsizetype kFrameHead = 24;
constexpr quint32 kMagic = 0x377F0682;

quint32 bigAt(const QByteArray &data, qsizetype at)
{
    return qFromBigEndian<quint32>(data.constData() + at);
}

class Checksum
{
public:
    Checksum(bool bigEndian, quint32 first, quint32 second)
        : m_bigEndian(bigEndian)
        , m_first(first)
        , m_second(second)
    {
    }
    void add(const char *data, qsizetype size)
    {
        for (qsizetype i = 0; i < size; i += 8) {
            m_first += word(data + i) + m_second;
            m_second += word(data + i + 4) + m_first;
        }
    }
    bool is(quint32 first, quint32 second) const { return m_first == first && m_second == second; }

private:
    quint32 word(const char *data) const
    {
        return m_bigEndian ? qFromBigEndian<quint32>(data) : qFromLittleEndian<quint32>(data);
    }
    bool m_bigEndian;
    quint32 m_first;
    quint32 m_second;
};

class WalFile
{
public:
    explicit WalFile(const QString &path)
        : m_file(DiskFile::open(path))
    {
        QByteArray head(kHead, Qt::Uninitialized);
        if (m_file.read(head.data(), kHead) != kHead)
            return;
        const quint32 magic = bigAt(head, 0);
        m_bigEndian = (magic & 1U) != 0;
        Checksum checksum(m_bigEndian, 0, 0);
        checksum.add(head.constData(), kHead - 8);
        if ((magic & ~1U) != kMagic || !checksum.is(bigAt(head, 24), bigAt(head, 28)))
            return; // none, or being written
        m_pageSize = bigAt(head, 8);
        m_salt = head.mid(16, 8);
        m_sums = {bigAt(head, 24), bigAt(head, 28)};
    }

    const QByteArray &salt() const { return m_salt; }
    qint64 pageSize() const { return m_pageSize; }

    /// Collects the commits after a frame of the log with that salt. False when that frame is not there any more.
    bool collect(const QByteArray &salt, qint64 after, WalPages &out)
    {
        const qsizetype frameBytes = kFrameHead + static_cast<qsizetype>(m_pageSize);
        QByteArray frame(frameBytes, Qt::Uninitialized);
        std::pair<quint32, quint32> sums = m_sums;
        if (after > 0) {
            m_file.seek(kHead + (after - 1) * frameBytes);
            if (m_file.read(frame.data(), frameBytes) != frameBytes || frame.mid(8, 8) != salt)
                return false;
            sums = {bigAt(frame, 16), bigAt(frame, 20)};
        } else {
            m_file.seek(kHead);
        }
        Checksum checksum(m_bigEndian, sums.first, sums.second);
        QMap<quint32, QByteArray> pending;
        for (qint64 number = after + 1; m_file.read(frame.data(), frameBytes) == frameBytes; ++number) {
            if (frame.mid(8, 8) != salt)
                break;
            checksum.add(frame.constData(), 8);
            checksum.add(frame.constData() + kFrameHead, static_cast<qsizetype>(m_pageSize));
            if (!checksum.is(bigAt(frame, 16), bigAt(frame, 20)))
                break;
            pending.insert(bigAt(frame, 0), frame.mid(kFrameHead));
            const quint32 pagesAfterCommit = bigAt(frame, 4);
            if (pagesAfterCommit == 0)
                continue;
            for (auto page = pending.cbegin(); page != pending.cend(); ++page)
                out.pages.insert(page.key(), page.value());
            pending.clear();
            out.databasePages = pagesAfterCommit;
            out.upTo = {salt, number, false};
            out.logBytes = m_file.position();
        }
        return true;
    }

private:
    DiskFile m_file;
    bool m_bigEndian = false;
    qint64 m_pageSize = 0;
    QByteArray m_salt;
    std::pair<quint32, quint32> m_sums{0, 0};
};

[[noreturn]] void lost()
{
    throw BackupFault(ErrorCode::BackupFailed, u"the write-ahead log began anew more often than it was looked at"_s);
}

} // namespace

std::optional<WalPages> readWal(const QString &logFile, const WalPlace &since)
{
    if (!QFileInfo::exists(logFile))
        return std::nullopt;
    WalFile log(logFile);
    if (log.salt().isEmpty())
        return std::nullopt;
    WalPages out;
    out.pageSize = log.pageSize();
    const bool isSame = log.salt() == since.salt;
    if (isSame || since.frame == 0) {
        if (!log.collect(log.salt(), isSame ? since.frame : 0, out))
            lost();
    } else {
        // The first half of the salt counts the beginnings.
        const bool isNext = bigAt(log.salt(), 0) == bigAt(since.salt, 0) + 1;
        if (!since.folded && (!isNext || !log.collect(since.salt, since.frame, out)))
            lost();
        out.logBytes = 0;
        log.collect(log.salt(), 0, out);
        if (out.upTo.salt != log.salt())
            out.upTo = {log.salt(), 0, false};
    }
    if (out.pages.isEmpty())
        return std::nullopt;
    return out;
}

QByteArray walSaltOf(const QString &logFile)
{
    return QFileInfo::exists(logFile) ? WalFile(logFile).salt() : QByteArray();
}

} // namespace gemba::backup
