#pragma once

#include "file_row.h"

#include <QByteArray>

#include <memory>

class QXmlStreamReader;
struct zip;

namespace gemba::files {

/// The packed parts of a workbook from outside, unpacked piece by piece and never to disk under their own names. Counts what it
/// unpacks. Refuses FileRefused or ImportUnreadable about "file", in words.
class ZipBook
{
public:
    static Result<std::unique_ptr<ZipBook>> open(const QString &file, const ReadLimits &limits);
    /// The same of bytes in memory, which must outlive it.
    static Result<std::unique_ptr<ZipBook>> open(QByteArrayView bytes, const ReadLimits &limits);
    ~ZipBook();
    ZipBook(const ZipBook &) = delete;
    ZipBook &operator=(const ZipBook &) = delete;

    bool has(const QString &name) const;
    QStringList names() const;

    /// True: go on; false: enough, which is no error.
    using Token = std::function<Result<bool>(QXmlStreamReader &)>;
    /// Reads a part as XML in UTF-8. Anything by which XML can grow or reach out is refused: document types, entities, comments,
    /// sections, processing instructions, text or tags without end, elements without end within each other.
    Result<void> parse(const QString &name, const Token &token);

private:
    ZipBook(zip *archive, const ReadLimits &limits);
    static Result<std::unique_ptr<ZipBook>> opened(zip *archive, int error, const ReadLimits &limits);
    Result<void> checkEntries();
    Result<void> unpack(const QString &name, const std::function<Result<bool>(const QByteArray &)> &take);

    zip *m_archive;
    const ReadLimits m_limits;
    qint64 m_packed = 0;
    qint64 m_unpacked = 0;
};

} // namespace gemba::files
