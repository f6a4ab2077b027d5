#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <zip.h>

#include <stdexcept>

namespace gemba::files {

struct Part
{
    const char *name;
    QByteArray content;
    const char *password = nullptr;
};

/// A zip archive as libzip writes it.
inline void pack(const QString &file, const QList<Part> &parts)
{
    QFile::remove(file);
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(file).constData(), ZIP_CREATE | ZIP_EXCL, &error);
    if (!archive)
        throw std::runtime_error("no archive");
    for (const Part &part : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, part.content.constData(), static_cast<zip_uint64_t>(part.content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, part.name, source, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            throw std::runtime_error("no part");
        if (part.password &&
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, part.password) != 0)
            throw std::runtime_error("no password");
    }
    if (zip_close(archive) != 0)
        throw std::runtime_error("not written");
}

inline const QByteArray xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

inline QByteArray
contentTypes(const QByteArray &main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
{
    return xmlHead +
           "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" +
           main + "\"/></Types>";
}

inline const QByteArray topRelations =
    xmlHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              "<Relationship Id=\"rId1\" "
              "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
              "Target=\"xl/workbook.xml\"/></Relationships>";

inline QByteArray bookRelations(const QByteArray &target = "worksheets/sheet1.xml")
{
    return xmlHead +
           "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
           "<Relationship Id=\"rId1\" "
           "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
           "Target=\"" +
           target +
           "\"/>"
           "<Relationship Id=\"rId2\" "
           "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" "
           "Target=\"sharedStrings.xml\"/></Relationships>";
}

inline const QByteArray book = xmlHead +
                               "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                               "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                               "<sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";

inline QByteArray sheetOf(const QByteArray &rows)
{
    return xmlHead + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" +
           rows + "</sheetData></worksheet>";
}

inline QByteArray textsOf(const QByteArray &texts)
{
    return xmlHead + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + texts + "</sst>";
}

/// The parts of a workbook with one sheet.
inline QList<Part> bookWith(const QByteArray &sheet, const QByteArray &texts = textsOf({}))
{
    return {{"[Content_Types].xml", contentTypes()},
            {"_rels/.rels", topRelations},
            {"xl/workbook.xml", book},
            {"xl/_rels/workbook.xml.rels", bookRelations()},
            {"xl/worksheets/sheet1.xml", sheet},
            {"xl/sharedStrings.xml", texts}};
}

} // namespace gemba::files
