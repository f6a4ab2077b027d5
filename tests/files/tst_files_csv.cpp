#include <cell_guard.h>
#include <csv_reader.h>
#include <table_file.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::files;

namespace {

/// Rows as "line:cell|cell", or the refusal's words.
QStringList read(const QByteArray &file, const QList<qsizetype> &cuts = QList<qsizetype>(),
                 const ReadLimits &limits = {})
{
    QStringList rows;
    CsvReader reader(limits);
    const TakeRow take = [&](const FileRow &row) {
        rows.append(QString::number(row.line) + u':' + row.cells.join(u'|'));
        return true;
    };
    qsizetype from = 0;
    QList<qsizetype> ends = cuts;
    ends.append(file.size());
    for (const qsizetype cut : ends) {
        if (auto read = reader.add(QByteArrayView(file).sliced(from, cut - from), take); !read)
            return {QString::number(static_cast<int>(read.error().code)) + u' ' + read.error().detail};
        from = cut;
    }
    if (auto read = reader.end(take); !read)
        return {QString::number(static_cast<int>(read.error().code)) + u' ' + read.error().detail};
    return rows;
}

void samples()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, QByteArray file, QStringList rows) { QTest::newRow(name) << file << rows; };
    row("nothing", "", {});
    row("plain", "a,b\r\n1,2\r\n", {u"1:a|b"_s, u"2:1|2"_s});
    row("no end of line at the end", "a,b\n1,2", {u"1:a|b"_s, u"2:1|2"_s});
    row("carriage returns alone", "a,b\r1,2\r", {u"1:a|b"_s, u"2:1|2"_s});
    row("semicolons", "a;b;c,d\n1;2;3\n", {u"1:a|b|c,d"_s, u"2:1|2|3"_s});
    row("tabs", "a\tb\n1,5\t2\n", {u"1:a|b"_s, u"2:1,5|2"_s});
    row("one column", "a\n1;2\n", {u"1:a"_s, u"2:1;2"_s});
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "a,b\n1,2\n",
        {u"1:a|b"_s, u"2:1|2"_s});
    row("a byte order mark before a quote", "\xEF\xBB\xBF\"a\",b\n", {u"1:a|b"_s});
    row("a byte order mark within",
        "a,b\n1,\xEF\xBB\xBF"
        "2\n",
        {u"1:a|b"_s, u"2:1|\uFEFF2"_s});
    row("quotes", "\"a\"\"b\",\"c,d\"\n\"\",x\n", {u"1:a\"b|c,d"_s, u"2:|x"_s});
    row("lines within a cell", "a,b\n\"1\r\n2\n3\",x\n4,5\n", {u"1:a|b"_s, u"2:1\r\n2\n3|x"_s, u"5:4|5"_s});
    row("empty lines", "\n\r\na,b\n\n1,2\n\n", {u"3:a|b"_s, u"5:1|2"_s});
    row("empty cells", "a,b,c\n,,\n", {u"1:a|b|c"_s, u"2:||"_s});
    row("a quoted nothing", "a\n\"\"\n", {u"1:a"_s, u"2:"_s});
    row("many characters", "gr\xC3\xBC\xC3\x9F,\xE7\x8F\xBE\xE5\xA0\xB4\n\xF0\x9F\x91\x8D,x\n",
        {u"1:grüß|現場"_s, u"2:👍|x"_s});
    row("a guarded formula", "a,b\n'=1+1,'it\n''@x,'-5\n", {u"1:a|b"_s, u"2:=1+1|'it"_s, u"3:'@x|'-5"_s});
    row("Latin-1", "a,b\nB\xFCro,1\n",
        {u"2017 line 2: it is not UTF-8, but perhaps Latin-1 or Windows-1252 (byte fc); save it as \"CSV UTF-8\""_s});
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0,\0",
                   6),
        {u"2017 line 1: the file is UTF-16; save it as \"CSV UTF-8\""_s});
    row("UTF-16 the other way", QByteArray("\xFE\xFF\0a\0,", 6),
        {u"2017 line 1: the file is UTF-16; save it as \"CSV UTF-8\""_s});
    row("UTF-16 without a mark", QByteArray("a\0,\0b\0", 6),
        {u"2017 line 1: the file is UTF-16; save it as \"CSV UTF-8\""_s});
    row("a NUL", QByteArray("a,b\n1,\0\n", 8),
        {u"2017 line 2: there is a NUL in it, as in UTF-16; save it as \"CSV UTF-8\""_s});
    row("a surrogate", "a,b\n\xED\xA0\x80,1\n",
        {u"2017 line 2: it is not UTF-8, but perhaps Latin-1 or Windows-1252 (byte a0); save it as \"CSV UTF-8\""_s});
    row("longer than it need be", "a,b\n\xC0\xAF,1\n",
        {u"2017 line 2: it is not UTF-8, but perhaps Latin-1 or Windows-1252 (byte c0); save it as \"CSV UTF-8\""_s});
    row("half a character", "a,b\nx\xC3", {u"2017 line 2: the file ends within a character"_s});
    row("an open quote", "a,b\n1,\"2\n3,4\n", {u"2017 line 2: the quote that is opened here is never closed"_s});
    row("a quote within a cell", "a,b\n1,2\"3\n",
        {u"2017 line 2: there is a quote within a cell that does not begin with one"_s});
    row("something after a quote", "a,b\n\"1\"2,3\n",
        {u"2017 line 2: there is something between a closing quote and the end of the cell"_s});
    row("a workbook", "PK\x03\x04 and so on", {u"2017 it is a workbook or another packed file, not CSV"_s});
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data() { samples(); }
    void reads()
    {
        QFETCH(QByteArray, file);
        QTEST(read(file), "rows");
    }

    /// Where a piece ends never matters: after any byte, after any two, and after each.
    void readsInWhateverPieces_data() { samples(); }
    void readsInWhateverPieces()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, rows);
        QList<qsizetype> each;
        for (qsizetype i = 0; i <= file.size(); ++i) {
            each.append(i);
            QCOMPARE(read(file, {i}), rows);
            for (qsizetype j = i; j <= file.size(); ++j)
                QCOMPARE(read(file, {i, j}), rows);
        }
        QCOMPARE(read(file, each), rows);
    }

    void limitsHold()
    {
        ReadLimits limits;
        limits.cellCharacters = 4;
        limits.columns = 3;
        limits.rowBytes = 30;
        QCOMPARE(read("a,b\n1234,x\n", {}, limits), (QStringList{u"1:a|b"_s, u"2:1234|x"_s}));
        QCOMPARE(read("a,b\n12345,x\n", {}, limits), QStringList{u"2019 line 2: a cell is longer than 4 characters"_s});
        QCOMPARE(read("a,b,c,d\n", {}, limits), QStringList{u"2019 line 1: there are more than 3 columns"_s});
        // Before it is held: whatever has no end has no line break either.
        QCOMPARE(read("a,b\n" + QByteArray(31, 'x'), {}, limits),
                 QStringList{u"2019 line 2: the row is longer than 30 bytes"_s});
    }

    void theTakerCanStop()
    {
        int rows = 0;
        CsvReader reader;
        const TakeRow take = [&](const FileRow &) { return ++rows < 2; };
        QVERIFY(reader.add("a\nb\nc\n\xFF", take));
        QVERIFY(reader.stopped());
        QVERIFY(reader.end(take));
        QCOMPARE(rows, 2);
    }

    void formulasAreGuarded_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("safe");
        const auto row = [](const QString &cell, const QString &safe) {
            QTest::newRow(qPrintable(cell)) << cell << safe;
        };
        row(u"=1+1"_s, u"'=1+1"_s);
        row(u"+A1"_s, u"'+A1"_s);
        row(u"-A1"_s, u"'-A1"_s);
        row(u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
        row(u"\t=1"_s, u"'\t=1"_s);
        row(u"\r=1"_s, u"'\r=1"_s);
        row(QString(QChar(u'\0')) + u"=1"_s, QString(u"'"_s) + QChar(u'\0') + u"=1"_s);
        row(u"-5"_s, u"-5"_s);
        row(u"+5.25e-3"_s, u"+5.25e-3"_s);
        row(u"-5+3"_s, u"'-5+3"_s);
        row(u"-"_s, u"'-"_s);
        row(u"+."_s, u"'+."_s);
        row(u"-5e"_s, u"'-5e"_s);
        row(u"'=1"_s, u"''=1"_s);
        row(u"it's"_s, u"it's"_s);
        row(u"'quoted'"_s, u"'quoted'"_s);
        row(u"SB00001"_s, u"SB00001"_s);
        row(u""_s, u""_s);
    }
    void formulasAreGuarded()
    {
        QFETCH(QString, cell);
        QTEST(guarded(cell), "safe");
        QCOMPARE(unguarded(guarded(cell)), cell);
    }

    /// Whatever is written comes back, and none of it begins like a formula.
    void whatIsWrittenComesBack()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"table.csv"_s);
        const bool held = rc::check([&] {
            const auto letter = rc::gen::element<char16_t>(u'a', u'=', u'+', u'-', u'@', u'\'', u'"', u',', u';', u'\t',
                                                           u'\r', u'\n', u' ', u'é', u'現', u'7');
            const auto cell = rc::gen::map(rc::gen::container<std::u16string>(letter),
                                           [](const std::u16string &text) { return QString::fromStdU16String(text); });
            const int columns = *rc::gen::inRange(1, 5);
            const auto rows = *rc::gen::container<std::vector<std::vector<QString>>>(
                rc::gen::container<std::vector<QString>>(static_cast<size_t>(columns), cell));
            QList<TableColumn> names;
            for (int i = 0; i < columns; ++i)
                names.append({u"column%1"_s.arg(i), i % 2 == 0, 10});
            WriteOptions options;
            options.bom = *rc::gen::arbitrary<bool>();
            const auto writer = writeTable(Format::Csv, file, names, options);
            QList<QStringList> written;
            for (const auto &row : rows) {
                written.append(QStringList(row.begin(), row.end()));
                writer->write(written.last());
            }
            writer->finish();
            QList<QStringList> back;
            const auto read = readTable(Format::Csv, file, {}, {}, [&](const FileRow &row) {
                back.append(row.cells);
                return true;
            });
            RC_ASSERT(read.ok());
            back.removeFirst();
            RC_ASSERT(back == written);
        });
        QVERIFY(held);
    }

    void rawIsAsItIs()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"table.csv"_s);
        WriteOptions options;
        options.raw = true;
        options.bom = true;
        const auto writer = writeTable(Format::Csv, name, {{u"a"_s}, {u"b"_s}}, options);
        writer->write({u"=1+1"_s, u"x;y"_s});
        writer->finish();
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBF"
                                            "a,b\r\n=1+1,\"x;y\"\r\n"));
        QCOMPARE(writer->bytes(), file.size());
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_files_csv.moc"
