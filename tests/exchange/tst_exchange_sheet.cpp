#include <sheet.h>

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::exchange;

namespace {

QStringList flat(const Result<Sheet> &sheet)
{
    if (!sheet)
        return {sheet.error().detail};
    QStringList out{sheet->columns.join(u'|')};
    for (const SheetRow &row : sheet->rows) {
        QStringList cells{QString::number(row.line)};
        for (const QString &column : sheet->columns)
            cells.append(row.cells.value(column, u"—"_s));
        out.append(cells.join(u'|'));
    }
    return out;
}

} // namespace

class SheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvIsReadAsSpreadsheetsWriteIt_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << QStringList{u"a|b"_s, u"2|1|2"_s};
        QTest::newRow("without a last line feed") << QByteArray("a,b\n1,2") << QStringList{u"a|b"_s, u"2|1|2"_s};
        QTest::newRow("CRLF and a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                                  "a,b\r\n1,2\r\n")
                                                    << QStringList{u"a|b"_s, u"2|1|2"_s};
        QTest::newRow("quotes, commas and line breaks") << QByteArray("a,b\n\"x, \"\"y\"\"\",\"1\n2\"\n3,4\n")
                                                        << QStringList{u"a|b"_s, u"2|x, \"y\"|1\n2"_s, u"4|3|4"_s};
        QTest::newRow("empty cells and blank lines")
            << QByteArray("a,b\n\n,\n\n1,\n") << QStringList{u"a|b"_s, u"3||"_s, u"5|1|"_s};
        QTest::newRow("only names") << QByteArray("a,b\n") << QStringList{u"a|b"_s};
        QTest::newRow("guarded formulas")
            << QByteArray("a,b\n'=1+1,'-x\n'=,'plain\n") << QStringList{u"a|b"_s, u"2|=1+1|-x"_s, u"3|=|'plain"_s};
        QTest::newRow("other scripts") << QByteArray("a\nŁódź\nمصنع\n")
                                       << QStringList{u"a"_s, u"2|Łódź"_s, u"3|مصنع"_s};
    }
    void csvIsReadAsSpreadsheetsWriteIt()
    {
        QFETCH(QByteArray, file);
        QTEST(flat(readCsv(file)), "rows");
    }

    void whatIsHostileIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &file, const char *words,
                            ErrorCode code = ErrorCode::ImportUnreadable) {
            QTest::newRow(name) << file << int(code) << QString::fromLatin1(words);
        };
        row("nothing", "", "line 1: no row of column names");
        row("not UTF-8", "a\n\xFF\xFE\n", "it is not UTF-8");
        row("overlong UTF-8", "a\n\xC0\xAF\n", "it is not UTF-8");
        row("half a character", "a\n\xC3", "it is not UTF-8");
        row("a surrogate", "a\n\xED\xA0\x80\n", "it is not UTF-8");
        row("NUL", QByteArray("a\n1\0002\n", 6), "it holds control characters");
        row("escape sequences", "a\n\x1B[31m\n", "it holds control characters");
        row("a quote that does not end", "a,b\n\"x,1\n", "line 2: a quoted cell that does not end");
        row("a quote inside", "a\nx\"y\n", "line 2: a quote inside a cell that is not quoted");
        row("text after a quote", "a\n\"x\"y\n", "line 2: text after a quoted cell");
        row("a lone CR", "a\rb\n", "line 1: a line that does not end with a line feed");
        row("too few cells", "a,b\n1\n", "line 2: 1 cells, but 2 columns");
        row("too many cells", "a\n1,2\n", "line 2: 2 cells, but 1 columns");
        row("a name twice", "a, a\n", "line 1: the column name \"a\" is empty or there twice");
        row("a name missing", "a,\n", "line 1: the column name \"\" is empty or there twice");
        row("a huge cell", "a\n" + QByteArray(5'000, 'x') + "\n", "line 2: a cell of more than 4096 characters");
        row("a thousand columns", QByteArray("a,").repeated(1'000), "line 1: more than 64 columns");
        row("too many rows", "a\n" + QByteArray("1\n").repeated(20'001), "more than 20000 rows",
            ErrorCode::ImportTooLarge);
        row("too many bytes", QByteArray(1'000'001, 'a'), "more than 1000000 bytes", ErrorCode::ImportTooLarge);
    }
    void whatIsHostileIsRefusedInWords()
    {
        QFETCH(QByteArray, file);
        const auto sheet = readCsv(file);
        QVERIFY(!sheet.ok());
        QTEST(int(sheet.error().code), "code");
        QTEST(sheet.error().detail, "words");
    }

    void theMostThatIsAllowedIsTaken()
    {
        QCOMPARE(readCsv("a\n" + QByteArray("1\n").repeated(20'000))->rows.size(), 20'000);
        QCOMPARE(readCsv("a\n" + QByteArray(4'096, 'x') + "\n")->rows.size(), 1);
    }

    void jsonIsAListOfFlatObjects_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("texts and numbers") << QByteArray(R"([{"a":"x","b":1.5},{"b":true,"c":null}])")
                                           << QStringList{u"a|b|c"_s, u"1|x|1.5|—"_s, u"2|—|true|"_s};
        QTest::newRow("empty") << QByteArray("[]") << QStringList{QString()};
        QTest::newRow("an object") << QByteArray("{}") << QStringList{u"line 1: it is not a list of objects"_s};
        QTest::newRow("a list inside") << QByteArray(R"([{"a":[1]}])")
                                       << QStringList{u"line 1: \"a\" holds a list or an object"_s};
        QTest::newRow("a number in the list") << QByteArray("[1]") << QStringList{u"line 1: it is not an object"_s};
        QTest::newRow("not UTF-8") << QByteArray("[\"\xFF\"]") << QStringList{u"it is not UTF-8"_s};
    }
    void jsonIsAListOfFlatObjects()
    {
        QFETCH(QByteArray, file);
        QTEST(flat(readJson(file)), "rows");
    }
    void brokenJsonNamesTheLine()
    {
        const auto sheet = readJson("[\n{\"a\":1},\n{\"a\":}\n]");
        QCOMPARE(sheet.error().code, ErrorCode::ImportUnreadable);
        QVERIFY2(sheet.error().detail.startsWith(u"line 3: "_s), qPrintable(sheet.error().detail));
    }

    void noCellBecomesAFormula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("safe");
        for (const char *formula : {"=1+1", "+A1", "-cmd|' /C calc'!A0", "@SUM(A1)", "\tx", "\rx", "=", "-"})
            QTest::newRow(formula) << QString::fromLatin1(formula) << u'\'' + QString::fromLatin1(formula);
        for (const char *plain : {"", "x", "-5", "+0.25", "-1.5e-3", "1-2", "'x", "a=b"})
            QTest::newRow(plain) << QString::fromLatin1(plain) << QString::fromLatin1(plain);
        QTest::newRow("a guard of its own") << u"'=x"_s << u"''=x"_s;
        QTest::newRow("two of them") << u"''=x"_s << u"'''=x"_s;
    }
    void noCellBecomesAFormula()
    {
        QFETCH(QString, cell);
        QTEST(guarded(cell), "safe");
        QCOMPARE(unguarded(guarded(cell)), cell);
    }

    void whatIsWrittenIsReadBack()
    {
        const bool holds = rc::check("CSV and JSON give every cell back", [] {
            static const QString letters = u"ab,\"\n\r'=+-@\t;ł 0159.eم"_s;
            const auto columns = *rc::gen::inRange(1, 5);
            const auto rows = *rc::gen::inRange(0, 6);
            QStringList names;
            for (int c = 0; c < columns; ++c)
                names.append(u"column %1"_s.arg(c));
            QList<QMap<QString, QString>> list;
            for (int r = 0; r < rows; ++r) {
                QMap<QString, QString> cells;
                for (const QString &name : names) {
                    const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(letters.size())));
                    QString cell;
                    for (const int pick : picks)
                        cell.append(letters.at(pick));
                    cells.insert(name, cell);
                }
                list.append(cells);
            }
            // A row of one empty cell is a blank line, which is skipped.
            if (columns > 1) {
                const auto csv = readCsv(writeCsv(names, list));
                RC_ASSERT(csv.ok());
                RC_ASSERT(csv->rows.size() == list.size());
                for (qsizetype r = 0; r < list.size(); ++r)
                    RC_ASSERT(csv->rows[r].cells == list[r]);
            }
            const auto json = readJson(writeJson(names, list));
            RC_ASSERT(json.ok());
            for (qsizetype r = 0; r < list.size(); ++r)
                RC_ASSERT(json->rows[r].cells == list[r]);
        });
        QVERIFY(holds);
    }

    void noBytesWhateverBringItDown()
    {
        const bool holds = rc::check("any bytes are read or refused in words", [] {
            const auto bytes = *rc::gen::container<std::vector<char>>(rc::gen::arbitrary<char>());
            const QByteArray file(bytes.data(), static_cast<qsizetype>(bytes.size()));
            for (const auto &sheet : {readCsv(file), readJson(file)}) {
                // First into a value: the macro evaluates both sides of an "or".
                const bool inWords = sheet.ok() || !sheet.error().detail.isEmpty();
                RC_ASSERT(inWords);
            }
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(SheetTest)
#include "tst_exchange_sheet.moc"
