// A workbook from outside. The first byte chooses: the bytes as they are, as the XML of its sheet or as that of its shared texts; the latter
// two reach what lies behind the packing. Whatever comes out keeps to the limits, and a refusal has words.

#include "fuzz_target.h"

#include <xlsx_reader.h>

#include <QDir>

#include <zip.h>

using namespace gemba;
using namespace gemba::files;

namespace {

constexpr char types[] =
    "<Types><Override PartName=\"/xl/workbook.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
constexpr char top[] =
    "<Relationships><Relationship Id=\"1\" Type=\"/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
constexpr char parts[] = "<Relationships><Relationship Id=\"1\" Type=\"/worksheet\" Target=\"s.xml\"/>"
                         "<Relationship Id=\"2\" Type=\"/sharedStrings\" Target=\"t.xml\"/></Relationships>";
constexpr char book[] = "<workbook xmlns:r=\"/relationships\"><sheets><sheet r:id=\"1\"/></sheets></workbook>";
constexpr char sheet[] =
    "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row></sheetData></worksheet>";
constexpr char texts[] = "<sst><si><t>a</t></si><si><t>b</t></si></sst>";

/// Stored, not packed: the fuzzer's time is for the XML.
QByteArray packed(QByteArrayView sheetXml, QByteArrayView textsXml)
{
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(memory);
    zip_t *archive = zip_open_from_source(memory, ZIP_TRUNCATE, nullptr);
    const auto add = [&](const char *name, QByteArrayView content) {
        zip_source_t *source = zip_source_buffer(archive, content.data(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name, source, 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    };
    add("[Content_Types].xml", types);
    add("_rels/.rels", top);
    add("xl/workbook.xml", book);
    add("xl/_rels/workbook.xml.rels", parts);
    add("xl/s.xml", sheetXml);
    add("xl/t.xml", textsXml);
    FUZZ_CHECK(zip_close(archive) == 0);
    FUZZ_CHECK(zip_source_open(memory) == 0);
    FUZZ_CHECK(zip_source_seek(memory, 0, SEEK_END) == 0);
    QByteArray out(static_cast<qsizetype>(zip_source_tell(memory)), Qt::Uninitialized);
    FUZZ_CHECK(zip_source_seek(memory, 0, SEEK_SET) == 0);
    FUZZ_CHECK(zip_source_read(memory, out.data(), static_cast<zip_uint64_t>(out.size())) == out.size());
    zip_source_close(memory);
    zip_source_free(memory);
    return out;
}

} // namespace

FUZZ_TARGET(xlsx)
{
    if (size == 0)
        return;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    const QByteArray made = data[0] % 3 == 1   ? packed(bytes, texts)
                            : data[0] % 3 == 2 ? packed(sheet, bytes)
                                               : bytes.toByteArray();
    ReadLimits limits;
    limits.unpackedBytes = 10'000'000;
    limits.cellCharacters = 300;
    limits.columns = 20;
    qint64 last = 0;
    int lastSheet = 0;
    qint64 rows = 0;
    const auto read = readXlsx(QByteArrayView(made), QDir::tempPath(), limits, [&](const FileRow &row) {
        FUZZ_CHECK(row.sheet > lastSheet || row.line > last);
        FUZZ_CHECK(!row.cells.isEmpty() && row.cells.size() <= limits.columns);
        for (const QString &cell : row.cells)
            FUZZ_CHECK(cell.size() <= limits.cellCharacters);
        lastSheet = row.sheet;
        last = row.line;
        return ++rows < 10'000;
    });
    FUZZ_CHECK(read.ok() || !read.error().detail.isEmpty());
}
