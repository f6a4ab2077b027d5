#include "zip_book.h"

#include <QFile>
#include <QXmlStreamReader>

#include <zip.h>

namespace gemba::files {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceBytes = 65'536;
/// The longest cell, each character as an entity, and some.
constexpr qsizetype longestRun = 524'288;

Error refused(const QString &why)
{
    return refuseField(ErrorCode::FileRefused, u"file"_s, why);
}

Error unreadable(const QString &why)
{
    return refuseField(ErrorCode::ImportUnreadable, u"file"_s, why);
}

Error damaged()
{
    return unreadable(u"the workbook is damaged or incomplete; send it again"_s);
}

/// Looks at XML before the parser does, because what a parser holds is as long as what it is given: nothing but tags and text, and
/// neither without end.
class XmlGuard
{
public:
    std::optional<Error> look(const QByteArray &piece)
    {
        for (const char c : piece) {
            if (m_seen == 0 && c != '<' && c != '\xEF')
                return unreadable(u"a part of the workbook is no XML in UTF-8"_s);
            ++m_seen;
            if (m_afterOpen) {
                if (c == '!')
                    return refused(
                        u"a part of the workbook has a document type, a comment or a section, which no spreadsheet writes"_s);
                if (c == '?' && m_seen > 8)
                    return refused(
                        u"a part of the workbook has a processing instruction, which no spreadsheet writes"_s);
            }
            m_afterOpen = c == '<';
            m_run = m_afterOpen ? 0 : m_run + 1;
            if (m_run > longestRun)
                return refused(u"a cell or a tag of the workbook is longer than any spreadsheet allows"_s);
        }
        return std::nullopt;
    }

private:
    qint64 m_seen = 0;
    qsizetype m_run = 0;
    bool m_afterOpen = false;
};

} // namespace

ZipBook::ZipBook(zip *archive, const ReadLimits &limits)
    : m_archive(archive)
    , m_limits(limits)
{
}

ZipBook::~ZipBook()
{
    zip_discard(m_archive);
}

Result<std::unique_ptr<ZipBook>> ZipBook::open(const QString &file, const ReadLimits &limits)
{
    QFile head(file);
    if (!head.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot open a workbook: " + head.errorString().toStdString());
    const QByteArray start = head.read(8);
    if (start.startsWith("\xD0\xCF\x11\xE0"))
        return refused(
            u"the workbook is protected by a password, or is of the old kind .xls; save it as .xlsx without a password"_s);
    if (!start.startsWith("PK"))
        return unreadable(u"it is no workbook (.xlsx); a text file is to be sent as CSV"_s);
    int error = 0;
    zip *archive = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, &error);
    return opened(archive, error, limits);
}

Result<std::unique_ptr<ZipBook>> ZipBook::open(QByteArrayView bytes, const ReadLimits &limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    return opened(archive, code, limits);
}

Result<std::unique_ptr<ZipBook>> ZipBook::opened(zip *archive, int error, const ReadLimits &limits)
{
    if (!archive) {
        if (error == ZIP_ER_MEMORY)
            throw std::bad_alloc();
        return damaged();
    }
    std::unique_ptr<ZipBook> book(new ZipBook(archive, limits));
    if (auto checked = book->checkEntries(); !checked)
        return checked.error();
    return book;
}

Result<void> ZipBook::checkEntries()
{
    const zip_int64_t entries = zip_get_num_entries(m_archive, 0);
    if (entries > m_limits.entries)
        return refused(u"the workbook has %1 parts; at most %2 are taken"_s.arg(entries).arg(m_limits.entries));
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t about;
        zip_stat_init(&about);
        if (zip_stat_index(m_archive, static_cast<zip_uint64_t>(i), 0, &about) != 0)
            return damaged();
        constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
        if ((about.valid & needed) != needed)
            return damaged();
        if (about.encryption_method != ZIP_EM_NONE)
            return refused(u"the workbook is protected by a password; save it without"_s);
        const QString name = QString::fromUtf8(about.name);
        if (name.endsWith(u"vbaProject.bin"_s, Qt::CaseInsensitive))
            return refused(u"the workbook has macros; save it as .xlsx without"_s);
        m_packed += static_cast<qint64>(std::min<zip_uint64_t>(about.comp_size, 1ULL << 40));
    }
    return {};
}

QStringList ZipBook::names() const
{
    QStringList names;
    for (zip_int64_t i = 0; i < zip_get_num_entries(m_archive, 0); ++i)
        names.append(QString::fromUtf8(zip_get_name(m_archive, static_cast<zip_uint64_t>(i), 0)));
    return names;
}

bool ZipBook::has(const QString &name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), 0) >= 0;
}

Result<void> ZipBook::unpack(const QString &name, const std::function<Result<bool>(const QByteArray &)> &take)
{
    const auto close = [](zip_file_t *file) { zip_fclose(file); };
    const std::unique_ptr<zip_file_t, decltype(close)> file(zip_fopen(m_archive, name.toUtf8().constData(), 0), close);
    if (!file)
        return unreadable(u"the workbook has no part %1"_s.arg(name));
    for (;;) {
        QByteArray piece(pieceBytes, Qt::Uninitialized);
        const zip_int64_t got = zip_fread(file.get(), piece.data(), pieceBytes);
        if (got < 0)
            return damaged();
        if (got == 0)
            return {};
        piece.truncate(static_cast<qsizetype>(got));
        m_unpacked += got;
        // What the directory says of the sizes is the sender's word: what comes out is counted.
        if (m_unpacked > m_limits.unpackedBytes)
            return refused(u"the workbook unpacks to more than %1 bytes"_s.arg(m_limits.unpackedBytes));
        if (m_unpacked > m_limits.freeBytes && m_unpacked / m_limits.ratio > m_packed)
            return refused(
                u"the workbook unpacks to more than %1 times its size, as a zip bomb does"_s.arg(m_limits.ratio));
        const auto more = take(piece);
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

Result<void> ZipBook::parse(const QString &name, const Token &token)
{
    QXmlStreamReader xml;
    XmlGuard guard;
    int depth = 0;
    bool enough = false;
    const auto malformed = [&] {
        return unreadable(u"the part %1 of the workbook is damaged: %2"_s.arg(name, xml.errorString()));
    };
    auto unpacked = unpack(name, [&](const QByteArray &piece) -> Result<bool> {
        if (auto error = guard.look(piece))
            return *error;
        xml.addData(piece);
        while (!xml.atEnd()) {
            const auto type = xml.readNext();
            if (type == QXmlStreamReader::Invalid)
                break;
            if (type == QXmlStreamReader::StartDocument && !xml.documentEncoding().isEmpty() &&
                xml.documentEncoding().compare(u"UTF-8"_s, Qt::CaseInsensitive) != 0)
                return unreadable(u"the part %1 of the workbook is not UTF-8"_s.arg(name));
            if (type == QXmlStreamReader::StartElement && ++depth > m_limits.depth)
                return refused(
                    u"elements of the workbook stand more than %1 deep within each other"_s.arg(m_limits.depth));
            if (type == QXmlStreamReader::EndElement)
                --depth;
            const auto more = token(xml);
            if (!more)
                return more;
            if (!*more) {
                enough = true;
                return false;
            }
        }
        if (xml.hasError() && xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
            return malformed();
        return true;
    });
    if (!unpacked)
        return unpacked;
    // An error that only the missing rest explains is one at the end.
    if (!enough && (xml.hasError() || !xml.atEnd()))
        return malformed();
    return {};
}

} // namespace gemba::files
