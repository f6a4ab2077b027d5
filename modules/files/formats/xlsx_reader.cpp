#include "xlsx_reader.h"

#include "shared_strings.h"
#include "xlsx_sheet.h"
#include "zip_book.h"

#include <QHash>
#include <QXmlStreamReader>

namespace gemba::files {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSheets = 256;
constexpr qsizetype mostRelations = 2'000;

Error unreadable(const QString &why)
{
    return refuseField(ErrorCode::ImportUnreadable, u"file"_s, why);
}

struct Relation
{
    QString id;
    QString type; ///< last word of the address
    QString target;
};

/// Where a part stands that another refers to.
QString partPath(const QString &base, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList path = base.isEmpty() ? QStringList() : base.split(u'/');
    for (const QString &step : target.split(u'/')) {
        if (step == ".."_L1) {
            if (!path.isEmpty())
                path.removeLast();
        } else if (step != "."_L1) {
            path.append(step);
        }
    }
    return path.join(u'/');
}

class Workbook
{
public:
    Workbook(ZipBook &zip, const QString &scratch, const ReadLimits &limits)
        : m_zip(zip)
        , m_limits(limits)
        , m_texts(scratch)
    {
    }

    Result<void> read(const TakeRow &take)
    {
        if (auto found = findParts(); !found)
            return found;
        if (auto texts = readTexts(); !texts)
            return texts;
        QStringList names;
        bool stopped = false;
        for (qsizetype i = 0; i < m_sheets.size() && !stopped; ++i) {
            bool isFirstRow = true;
            XlsxSheet sheet(static_cast<int>(i), m_texts, m_limits, [&](const FileRow &row) {
                if (std::exchange(isFirstRow, false)) {
                    if (i == 0)
                        names = row.cells;
                    else
                        return row.cells == names;
                }
                return !(stopped = !take(row));
            });
            if (auto read = m_zip.parse(m_sheets[i], [&](QXmlStreamReader &xml) { return sheet.token(xml); }); !read)
                return read;
        }
        return {};
    }

private:
    Result<QList<Relation>> relations(const QString &part)
    {
        QList<Relation> all;
        auto read = m_zip.parse(part, [&](QXmlStreamReader &xml) -> Result<bool> {
            if (xml.tokenType() != QXmlStreamReader::StartElement || xml.name() != u"Relationship"_s)
                return true;
            if (all.size() >= mostRelations)
                return unreadable(u"the workbook has too many relations between its parts"_s);
            const auto attributes = xml.attributes();
            const QString type = attributes.value("Type"_L1).toString();
            // What lies outside is never looked at.
            if (attributes.value("TargetMode"_L1) != u"External"_s)
                all.append({attributes.value("Id"_L1).toString(), type.mid(type.lastIndexOf(u'/') + 1),
                            attributes.value("Target"_L1).toString()});
            return true;
        });
        if (!read)
            return read.error();
        return all;
    }

    Result<void> findParts()
    {
        auto top = relations(u"_rels/.rels"_s);
        if (!top)
            return notAWorkbook(top.error());
        QString book;
        for (const Relation &relation : *top) {
            if (relation.type == "officeDocument"_L1)
                book = partPath({}, relation.target);
        }
        if (auto type = checkType(book); !type)
            return type;
        auto ids = sheetIds(book);
        if (!ids)
            return ids.error();
        const qsizetype slash = book.lastIndexOf(u'/');
        const QString folder = slash < 0 ? QString() : book.left(slash);
        const auto parts =
            relations((folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + book.mid(slash + 1) + u".rels"_s);
        if (!parts)
            return parts.error();
        QHash<QString, Relation> byId;
        for (const Relation &relation : *parts) {
            byId.insert(relation.id, relation);
            if (relation.type == "sharedStrings"_L1)
                m_textsPart = partPath(folder, relation.target);
        }
        for (const QString &id : *ids) {
            const Relation relation = byId.value(id);
            if (relation.type == "worksheet"_L1)
                m_sheets.append(partPath(folder, relation.target));
        }
        if (m_sheets.isEmpty())
            return unreadable(u"the workbook has no sheet with cells"_s);
        return {};
    }

    static Error notAWorkbook(const Error &error)
    {
        return error.code == ErrorCode::ImportUnreadable ? unreadable(u"it is packed, but no workbook (.xlsx)"_s)
                                                         : error;
    }

    Result<void> checkType(const QString &book)
    {
        QString type;
        auto read = m_zip.parse(u"[Content_Types].xml"_s, [&](QXmlStreamReader &xml) -> Result<bool> {
            if (xml.tokenType() == QXmlStreamReader::StartElement && xml.name() == u"Override"_s &&
                xml.attributes().value("PartName"_L1) == QString(u'/' + book))
                type = xml.attributes().value("ContentType"_L1).toString();
            return true;
        });
        if (!read)
            return notAWorkbook(read.error());
        if (type.contains(u"macroEnabled"_s, Qt::CaseInsensitive))
            return refuseField(ErrorCode::FileRefused, u"file"_s,
                               u"the workbook has macros; save it as .xlsx without"_s);
        if (!type.endsWith(u"spreadsheetml.sheet.main+xml"_s))
            return unreadable(u"it is a file of another program, not a workbook (.xlsx)"_s);
        return {};
    }

    Result<QStringList> sheetIds(const QString &book)
    {
        QStringList ids;
        auto read = m_zip.parse(book, [&](QXmlStreamReader &xml) -> Result<bool> {
            if (xml.tokenType() != QXmlStreamReader::StartElement || xml.name() != u"sheet"_s)
                return true;
            if (ids.size() >= mostSheets)
                return unreadable(u"the workbook has more than %1 sheets"_s.arg(mostSheets));
            for (const auto &attribute : xml.attributes()) {
                if (attribute.name() == u"id"_s && attribute.namespaceUri().endsWith(u"relationships"_s))
                    ids.append(attribute.value().toString());
            }
            return true;
        });
        if (!read)
            return read.error();
        return ids;
    }

    Result<void> readTexts()
    {
        if (!m_textsPart.isEmpty() && m_zip.has(m_textsPart)) {
            QString text;
            bool inText = false;
            bool inPhonetic = false;
            auto read = m_zip.parse(m_textsPart, [&](QXmlStreamReader &xml) -> Result<bool> {
                const QStringView name = xml.name();
                const bool starts = xml.tokenType() == QXmlStreamReader::StartElement;
                if (xml.tokenType() == QXmlStreamReader::Characters) {
                    if (inText && !inPhonetic)
                        text += xml.text();
                    if (text.size() > m_limits.cellCharacters)
                        return refuseField(ErrorCode::FileRefused, u"file"_s,
                                           u"a cell is longer than %1 characters"_s.arg(m_limits.cellCharacters));
                } else if (name == u"t"_s) {
                    inText = starts;
                } else if (name == u"rPh"_s) {
                    inPhonetic = starts;
                } else if (name == u"si"_s && !starts) {
                    if (m_texts.count() >= m_limits.sharedStrings)
                        return refuseField(
                            ErrorCode::ImportTooLarge, u"file"_s,
                            u"the workbook has more than %1 different texts"_s.arg(m_limits.sharedStrings));
                    m_texts.add(std::exchange(text, {}));
                }
                return true;
            });
            if (!read)
                return read;
        }
        m_texts.close();
        return {};
    }

    ZipBook &m_zip;
    const ReadLimits m_limits;
    SharedStrings m_texts;
    QString m_textsPart;
    QStringList m_sheets;
};

Result<void> readBook(Result<std::unique_ptr<ZipBook>> zip, const QString &scratch, const ReadLimits &limits,
                      const TakeRow &take)
{
    if (!zip)
        return zip.error();
    return Workbook(**zip, scratch, limits).read(take);
}

} // namespace

Result<void> readXlsx(const QString &file, const QString &scratch, const ReadLimits &limits, const TakeRow &take)
{
    return readBook(ZipBook::open(file, limits), scratch, limits, take);
}

Result<void> readXlsx(QByteArrayView bytes, const QString &scratch, const ReadLimits &limits, const TakeRow &take)
{
    return readBook(ZipBook::open(bytes, limits), scratch, limits, take);
}

} // namespace gemba::files
