#include "packed.h"

#include <table_file.h>
#include <xlsx_reader.h>
#include <xlsx_sheet.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::files;

namespace {

struct Folder
{
    QString file() const { return dir.filePath(u"book.xlsx"_s); }

    /// Rows as "line:cell|cell", or the refusal's code and words.
    QStringList read(const ReadLimits &limits = {}) const
    {
        QStringList rows;
        const auto done = readTable(Format::Xlsx, file(), dir.path(), limits, [&](const FileRow &row) {
            rows.append(QString::number(row.line) + u':' + row.cells.join(u'|'));
            return true;
        });
        return done ? rows
                    : QStringList{QString::number(static_cast<int>(done.error().code)) + u' ' + done.error().detail};
    }
    QStringList packed(const QList<Part> &parts, const ReadLimits &limits = {}) const
    {
        pack(file(), parts);
        return read(limits);
    }

    QTemporaryDir dir;
};

QByteArray repeated(const QByteArray &text, qsizetype times)
{
    return text.repeated(times);
}

QList<Part> without(QList<Part> parts, const char *name)
{
    parts.removeIf([&](const Part &part) { return qstrcmp(part.name, name) == 0; });
    return parts;
}

QList<Part> with(QList<Part> parts, const Part &part)
{
    parts = without(parts, part.name);
    parts.append(part);
    return parts;
}

const QByteArray oneRow = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>";

} // namespace

class XlsxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenComesBack()
    {
        const Folder folder;
        const auto writer = writeTable(Format::Xlsx, folder.file(), {{u"code"_s}, {u"grams"_s, true}, {u"note"_s}}, {});
        const QList<QStringList> rows{{u"00123"_s, u"1500"_s, u"=HYPERLINK(\"http://x\")"_s},
                                      {u"12345678901234567890"_s, u"-2.5"_s, u"+1"_s},
                                      {u"SB00001"_s, u"1e3"_s, u"  spaces  "_s},
                                      {u"現場 👍 é"_s, u"no number"_s, u"two\nlines <&>\"'"_s},
                                      {u"_x0041_"_s, u"12345678901234567890"_s, u"\t@x"_s},
                                      {QString(), QString(), u"end"_s}};
        for (const QStringList &row : rows)
            writer->write(row);
        writer->finish();
        QStringList expected{u"1:code|grams|note"_s};
        for (qsizetype i = 0; i < rows.size(); ++i)
            expected.append(QString::number(i + 2) + u':' + rows[i].join(u'|'));
        expected[3].replace(u"1e3"_s, u"1000"_s);
        QCOMPARE(folder.read(), expected);
        QCOMPARE(QDir(folder.dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"book.xlsx"_s});
    }

    void aFullSheetGoesOnInTheNext()
    {
        const Folder folder;
        WriteOptions options;
        options.rowsPerSheet = 4;
        const auto writer = writeTable(Format::Xlsx, folder.file(), {{u"n"_s, true}}, options);
        for (int i = 0; i < 8; ++i)
            writer->write({QString::number(i)});
        writer->finish();
        QStringList cells;
        QList<int> sheets;
        const auto read = readTable(Format::Xlsx, folder.file(), folder.dir.path(), {}, [&](const FileRow &row) {
            cells.append(row.cells.join(u'|'));
            sheets.append(row.sheet);
            return true;
        });
        QVERIFY(read);
        QCOMPARE(cells.join(u' '), u"n 0 1 2 3 4 5 6 7"_s);
        QCOMPARE(sheets, (QList<int>{0, 0, 0, 0, 1, 1, 1, 2, 2}));
    }

    void aCellIsCutAtWhatASpreadsheetHolds()
    {
        const Folder folder;
        const auto writer = writeTable(Format::Xlsx, folder.file(), {{u"n"_s}}, {});
        writer->write({QString(40'000, u'x')});
        writer->finish();
        const QStringList rows = folder.read();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].size(), 2 + 32'767);
        QVERIFY(rows[1].endsWith(u"x…"_s));
    }

    void everyKindOfCell()
    {
        const Folder folder;
        const QByteArray texts = textsOf("<si><t>plain</t></si><si><r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r>"
                                         "<rPh sb=\"0\" eb=\"1\"><t>aloud</t></rPh></si><si/>");
        const QByteArray rows =
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\" "
            "t=\"s\"><v>2</v></c>"
            "<c r=\"D2\" t=\"inlineStr\"><is><r><t xml:space=\"preserve\"> in</t></r><r><t>line &amp; "
            "&#65;</t></r></is></c></row>"
            "<row r=\"5\"><c r=\"B5\"><v>12</v></c><c r=\"D5\" t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>"
            "<c r=\"AA5\" t=\"str\"><f>1+1</f><v>two</v></c></row>"
            "<row><c><v>1.5E+2</v></c><c><v>0.1</v></c><c s=\"14\"><v>45000</v></c><c t=\"e\"><v>#N/A</v></c>"
            "<c t=\"d\"><v>2026-11-20</v></c></row>"
            "<row r=\"9\"><c r=\"A9\"/><c r=\"ZZ9\" s=\"3\"/></row>";
        QCOMPARE(folder.packed(bookWith(sheetOf(rows), texts)),
                 (QStringList{u"2:plain|rich|| inline & A"_s, u"5:|12||true|false"_s + QString(22, u'|') + u"two"_s,
                              u"6:150|0.1|45000|#N/A|2026-11-20"_s}));
    }

    void numbersAreAsPeopleHaveThem()
    {
        QCOMPARE(plainNumber(u"1234567890123"_s), u"1234567890123"_s);
        QCOMPARE(plainNumber(u"1.234567890123E+12"_s), u"1234567890123"_s);
        QCOMPARE(plainNumber(u"0.30000000000000004"_s), u"0.3"_s);
        QCOMPARE(plainNumber(u"1E400"_s), u"1E400"_s);
        QCOMPARE(plainNumber(u"yes.no"_s), u"yes.no"_s);
    }

    void hostile_data()
    {
        QTest::addColumn<QList<Part>>("parts");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QList<Part> &parts, const QString &words) {
            QTest::newRow(name) << parts << words;
        };
        const QList<Part> good = bookWith(sheetOf(oneRow));
        row("a bomb", bookWith(sheetOf(repeated("<row></row>", 3'000'000))),
            u"2021 the workbook unpacks to more than 200 times its size, as a zip bomb does"_s);
        row("a bomb of texts",
            bookWith(sheetOf(oneRow), textsOf(repeated("<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>", 1'000'000))),
            u"2021 the workbook unpacks to more than 200 times its size, as a zip bomb does"_s);
        QList<Part> many = good;
        static const QList<QByteArray> names = [] {
            QList<QByteArray> all;
            for (int i = 0; i < 1'000; ++i)
                all.append("part" + QByteArray::number(i));
            return all;
        }();
        for (const QByteArray &name : names)
            many.append(Part{name.constData(), "x"});
        row("a thousand parts", many, u"2021 the workbook has 1006 parts; at most 1000 are taken"_s);
        row("elements without end", bookWith(sheetOf(repeated("<row>", 5'000))),
            u"2021 elements of the workbook stand more than 64 deep within each other"_s);
        row("a huge cell",
            bookWith(
                sheetOf("<row r=\"7\"><c t=\"inlineStr\"><is><t>" + QByteArray(40'000, 'x') + "</t></is></c></row>")),
            u"2021 line 7: a cell is longer than 32767 characters"_s);
        QByteArray noise(700'000, 'x');
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = static_cast<char>('a' + (i * i + i / 7) % 26);
        row("a cell without end", bookWith(sheetOf("<row><c t=\"inlineStr\"><is><phoneticPr>" + noise)),
            u"2021 a cell or a tag of the workbook is longer than any spreadsheet allows"_s);
        row("a tag without end", bookWith(sheetOf("<row x=\"" + noise)),
            u"2021 a cell or a tag of the workbook is longer than any spreadsheet allows"_s);
        row("a huge shared text", bookWith(sheetOf(oneRow), textsOf("<si><t>" + noise.left(33'000) + "</t></si>")),
            u"2021 a cell is longer than 32767 characters"_s);
        const QString forbidden =
            u"2021 a part of the workbook has a document type, a comment or a section, which no spreadsheet writes"_s;
        row("a billion laughs",
            bookWith("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b "
                     "\"&a;&a;&a;\">]><worksheet>&b;</worksheet>"),
            forbidden);
        row("a file of the server",
            bookWith("<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY f SYSTEM "
                     "\"file:///etc/passwd\">]><worksheet>&f;</worksheet>"),
            forbidden);
        row("a comment", bookWith(sheetOf("<!-- " + noise + " -->")), forbidden);
        row("a section", bookWith(sheetOf("<row><c><v><![CDATA[x]]></v></c></row>")), forbidden);
        row("an instruction", bookWith(sheetOf("<?php x ?>")),
            u"2021 a part of the workbook has a processing instruction, which no spreadsheet writes"_s);
        row("an entity that there is not", bookWith(sheetOf("<row><c><v>&file;</v></c></row>")),
            u"2017 the part xl/worksheets/sheet1.xml of the workbook is damaged: "_s);
        row("UTF-16 within", bookWith(QByteArray("\xFF\xFE<\0w\0", 6)),
            u"2017 a part of the workbook is no XML in UTF-8"_s);
        row("UTF-16 by its word", bookWith("<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet/>"),
            u"2017 the part xl/worksheets/sheet1.xml of the workbook "_s);
        row("Latin-1 by its word", bookWith("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><worksheet/>"),
            u"2017 the part xl/worksheets/sheet1.xml of the workbook is not UTF-8"_s);
        row("macros",
            with(good, {"[Content_Types].xml", contentTypes("application/vnd.ms-excel.sheet.macroEnabled.main+xml")}),
            u"2021 the workbook has macros; save it as .xlsx without"_s);
        row("macros that are not said", with(good, {"xl/vbaProject.bin", "x"}),
            u"2021 the workbook has macros; save it as .xlsx without"_s);
        row("a document",
            with(good,
                 {"[Content_Types].xml",
                  contentTypes("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")}),
            u"2017 it is a file of another program, not a workbook (.xlsx)"_s);
        row("any archive", {{"readme.txt", "hello"}}, u"2017 it is packed, but no workbook (.xlsx)"_s);
        row("a password", {{"[Content_Types].xml", contentTypes(), "secret"}},
            u"2021 the workbook is protected by a password; save it without"_s);
        row("no sheet", without(good, "xl/worksheets/sheet1.xml"),
            u"2017 the workbook has no part xl/worksheets/sheet1.xml"_s);
        row("a way out", with(good, {"xl/_rels/workbook.xml.rels", bookRelations("../../../../etc/passwd")}),
            u"2017 the workbook has no part etc/passwd"_s);
        row("a text that is not there", bookWith(sheetOf("<row r=\"3\"><c t=\"s\"><v>4</v></c></row>")),
            u"2017 line 3: a cell refers to a text that is not there"_s);
        row("a negative text", bookWith(sheetOf("<row r=\"3\"><c t=\"s\"><v>-1</v></c></row>")),
            u"2017 line 3: a cell refers to a text that is not there"_s);
        row("rows backwards", bookWith(sheetOf("<row r=\"3\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>")),
            u"2017 line 2: the rows are not in order"_s);
        row("cells backwards", bookWith(sheetOf("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"A3\"><v>1</v></c></row>")),
            u"2017 line 3: the cells are not in order"_s);
        row("far to the right", bookWith(sheetOf("<row r=\"3\"><c r=\"XFD3\"><v>1</v></c></row>")),
            u"2019 line 3: there are more than 256 columns"_s);
        row("half a sheet", bookWith(sheetOf("<row r=\"3\"><c r=\"A3\"><v>1</v></c>").chopped(30)),
            u"2017 the part xl/worksheets/sheet1.xml of the workbook is damaged: "_s);
    }
    void hostile()
    {
        QFETCH(QList<Part>, parts);
        QFETCH(QString, words);
        const Folder folder;
        const QStringList said = folder.packed(parts);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said[0].startsWith(words), qPrintable(said[0]));
        QCOMPARE(QDir(folder.dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"book.xlsx"_s});
    }

    void whatIsNoArchive_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QByteArray()
                                 << u"2017 it is no workbook (.xlsx); a text file is to be sent as CSV"_s;
        QTest::newRow("CSV") << QByteArray("a,b\n")
                             << u"2017 it is no workbook (.xlsx); a text file is to be sent as CSV"_s;
        QTest::newRow("an old or protected one")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)
            << u"2021 the workbook is protected by a password, or is of the old kind .xls; save it as .xlsx without a password"_s;
        QTest::newRow("the beginning of one")
            << QByteArray("PK\x03\x04") << u"2017 the workbook is damaged or incomplete; send it again"_s;
    }
    void whatIsNoArchive()
    {
        QFETCH(QByteArray, bytes);
        const Folder folder;
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QFETCH(QString, words);
        QCOMPARE(folder.read(), QStringList{words});
    }

    /// However much of a file arrives, it is refused in words, and whatever byte is another, nothing else happens.
    void damaged()
    {
        const Folder folder;
        pack(folder.file(), bookWith(sheetOf(oneRow)));
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        const auto read = [&](const QByteArray &bytes) {
            return readXlsx(QByteArrayView(bytes), folder.dir.path(), {}, [](const FileRow &) { return true; });
        };
        QVERIFY(read(whole));
        for (qsizetype i = 0; i < whole.size(); ++i) {
            const auto cut = read(whole.first(i));
            QVERIFY2(!cut, qPrintable(QString::number(i)));
            QVERIFY(cut.error().code == ErrorCode::ImportUnreadable || cut.error().code == ErrorCode::FileRefused);
            QVERIFY(!cut.error().detail.isEmpty());
            QByteArray changed = whole;
            changed[i] = static_cast<char>(changed[i] ^ 0x55);
            const auto other = read(changed);
            QVERIFY(other || !other.error().detail.isEmpty());
        }
    }

    void unpackedBytesAreCounted()
    {
        const Folder folder;
        ReadLimits limits;
        limits.unpackedBytes = 100'000;
        QByteArray rows;
        for (int i = 0; i < 5'000; ++i)
            rows += "<row><c><v>" + QByteArray::number(i * 7'919) + "</v></c></row>";
        QCOMPARE(folder.packed(bookWith(sheetOf(rows)), limits),
                 QStringList{u"2021 the workbook unpacks to more than 100000 bytes"_s});
        QCOMPARE(folder.read().size(), 5'000);
    }
};

QTEST_GUILESS_MAIN(XlsxTest)
#include "tst_files_xlsx.moc"
