#include "segment.h"

#include "backup_folder.h"
#include "disk_file.h"
#include "part_stream.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <fcntl.h>
#include <unistd.h>

namespace gemba::backup {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLengthBytes = 4;

QByteArray littleEndian(quint32 value)
{
    QByteArray out(kLengthBytes, Qt::Uninitialized);
    qToLittleEndian(value, out.data());
    return out;
}

QByteArray contextOf(const QString &baseId, qint64 number)
{
    return (baseId + u"\nsegment\n"_s + QString::number(number)).toUtf8();
}

QString nameOf(qint64 number)
{
    return u"%1.segment"_s.arg(number, 10, 10, QLatin1Char('0'));
}

/// The image, written in place.
class Image
{
public:
    explicit Image(const QString &path)
        : m_path(path)
        , m_fd(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC))
    {
        if (m_fd < 0)
            failWithErrno(ErrorCode::RestoreFailed, u"open"_s, path);
    }
    ~Image() { ::close(m_fd); }
    Q_DISABLE_COPY_MOVE(Image)
    void put(qint64 offset, const char *data, qint64 size) const
    {
        if (::pwrite(m_fd, data, static_cast<size_t>(size), offset) != size)
            failWithErrno(ErrorCode::RestoreFailed, u"write"_s, m_path);
    }
    void finish(qint64 size) const
    {
        if (size > 0 && ::ftruncate(m_fd, size) != 0)
            failWithErrno(ErrorCode::RestoreFailed, u"resize"_s, m_path);
        if (::fsync(m_fd) != 0)
            failWithErrno(ErrorCode::RestoreFailed, u"sync"_s, m_path);
    }

private:
    QString m_path;
    int m_fd;
};

struct Segment
{
    QJsonObject head;
    QByteArray content; ///< page numbers and pages
    QByteArray sha256;
};

Segment readSegment(const BackupFolder &base, const QString &file, qint64 number)
{
    PartReader reader(file, base.key(), contextOf(base.manifest().id, number));
    QByteArray all;
    for (QByteArray data = reader.read(); !data.isEmpty(); data = reader.read())
        all += data;
    const auto headBytes = all.size() < kLengthBytes ? quint32{0} : qFromLittleEndian<quint32>(all.constData());
    if (headBytes == 0 || headBytes > all.size() - kLengthBytes)
        throw BackupFault(ErrorCode::BackupDamaged, u"%1 has no head"_s.arg(QFileInfo(file).fileName()));
    Segment out;
    out.head = QJsonDocument::fromJson(all.mid(kLengthBytes, headBytes)).object();
    out.content = all.mid(kLengthBytes + headBytes);
    out.sha256 = reader.summary().sha256;
    const qint64 pageSize = out.head["pageSize"_L1].toInteger();
    if (out.head["number"_L1].toInteger() != number || pageSize < 512 ||
        out.content.size() % (kLengthBytes + pageSize) != 0)
        throw BackupFault(ErrorCode::BackupDamaged, u"%1 is damaged"_s.arg(QFileInfo(file).fileName()));
    return out;
}

} // namespace

QString segmentFolder(const QString &baseFolder)
{
    return baseFolder + u"/segments"_s;
}

QStringList segmentFiles(const QString &baseFolder)
{
    const QDir folder(segmentFolder(baseFolder));
    QStringList files;
    const QStringList names = folder.entryList({u"*.segment"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files.append(folder.filePath(name));
    return files;
}

QByteArray writeSegment(const QString &baseFolder, const QString &baseId, const QByteArray &key,
                        const SegmentHead &head, const WalPages &pages)
{
    const QString folder = segmentFolder(baseFolder);
    makePrivateFolder(folder);
    const QString path = folder + u'/' + nameOf(head.number);
    const QString unfinished = folder + u"/unfinished"_s;
    QFile::remove(unfinished);
    const QByteArray text = QJsonDocument(QJsonObject{{u"number"_s, head.number},
                                                      {u"timeMs"_s, head.timeMs},
                                                      {u"previous"_s, QString::fromLatin1(head.previous.toHex())},
                                                      {u"pageSize"_s, pages.pageSize},
                                                      {u"databasePages"_s, pages.databasePages}})
                                .toJson(QJsonDocument::Compact);
    PartWriter out(unfinished, key, contextOf(baseId, head.number));
    out.write(littleEndian(static_cast<quint32>(text.size())) + text);
    for (auto page = pages.pages.cbegin(); page != pages.pages.cend(); ++page) {
        out.write(littleEndian(page.key()));
        out.write(page.value());
    }
    const PartSummary summary = out.finish();
    moveDurably(unfinished, path);
    return summary.sha256;
}

AppliedSegments applySegments(const BackupFolder &base, const QString &image, const JobControl &control)
{
    const QStringList files = segmentFiles(base.path());
    AppliedSegments applied;
    const Image out(image);
    QByteArray previous;
    qint64 size = 0;
    for (qsizetype i = 0; i < files.size(); ++i) {
        control.report(u"segments"_s, i, files.size());
        if (QFileInfo(files[i]).fileName() != nameOf(applied.count + 1)) {
            applied.stopped = u"the segment %1 is missing"_s.arg(applied.count + 1);
            break;
        }
        Segment segment;
        try {
            segment = readSegment(base, files[i], applied.count + 1);
        } catch (const BackupFault &fault) {
            if (fault.code() != ErrorCode::BackupDamaged)
                throw;
            applied.stopped = QString::fromUtf8(fault.what());
            break;
        }
        if (segment.head["previous"_L1].toString() != QString::fromLatin1(previous.toHex())) {
            applied.stopped = u"the segment %1 is not the one that was written"_s.arg(applied.count + 1);
            break;
        }
        const qint64 pageSize = segment.head["pageSize"_L1].toInteger();
        for (qsizetype at = 0; at < segment.content.size(); at += kLengthBytes + static_cast<qsizetype>(pageSize)) {
            const auto page = qFromLittleEndian<quint32>(segment.content.constData() + at);
            out.put((static_cast<qint64>(page) - 1) * pageSize, segment.content.constData() + at + kLengthBytes,
                    pageSize);
        }
        size = segment.head["databasePages"_L1].toInteger() * pageSize;
        previous = segment.sha256;
        applied.timeMs = segment.head["timeMs"_L1].toInteger();
        ++applied.count;
    }
    out.finish(size);
    return applied;
}

} // namespace gemba::backup
