// What others make of our workbooks, and we of theirs.

#include <table_file.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::files;

namespace {

/// What Debian's Python says, which has openpyxl; nothing where it has not.
std::optional<QByteArray> python(const QString &script, const QString &argument)
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, {u"-B"_s, QStringLiteral(GEMBA_FILES_TESTS) + u'/' + script, argument});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

bool hasOpenpyxl()
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import openpyxl"_s});
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

} // namespace

class JudgesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!hasOpenpyxl())
            QSKIP("python3-openpyxl is not there");
    }

    void openpyxlReadsOurs()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"ours.xlsx"_s);
        WriteOptions options;
        options.rowsPerSheet = 3;
        const auto writer = writeTable(Format::Xlsx, file, {{u"code"_s}, {u"grams"_s, true}}, options);
        writer->write({u"00123"_s, u"1500"_s});
        writer->write({u"=1+1"_s, u"-2.5"_s});
        writer->write({u"現場\nzwei"_s, QString()});
        writer->finish();
        const auto seen = python(u"judge_openpyxl.py"_s, file);
        QVERIFY(seen);
        const QJsonArray sheets = QJsonDocument::fromJson(*seen).array();
        const QJsonArray names{u"code"_s, u"grams"_s, u"s"_s, u"s"_s};
        // A code stays text with its zeros, and what looks like a formula is text ("s"), not one ("f").
        QCOMPARE(sheets, (QJsonArray{QJsonArray{names, QJsonArray{u"00123"_s, 1500, u"s"_s, u"n"_s},
                                                QJsonArray{u"=1+1"_s, -2.5, u"s"_s, u"n"_s}},
                                     QJsonArray{names, QJsonArray{u"現場\nzwei"_s, QJsonValue(), u"s"_s, u"n"_s}}}));
    }

    void weReadOpenpyxls()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"theirs.xlsx"_s);
        QVERIFY(python(u"make_openpyxl.py"_s, file));
        QStringList rows;
        const auto read = readTable(Format::Xlsx, file, folder.path(), {}, [&](const FileRow &row) {
            rows.append(QString::number(row.line) + u':' + row.cells.join(u'|'));
            return true;
        });
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        // A day is the number that it is in the file; a formula that was never calculated has no result.
        QCOMPARE(rows, (QStringList{u"1:parent|child|number|flag|day"_s, u"2:SB00001|C0001|12.5|true|46346"_s,
                                    u"3:現場| two\nlines |-3|false"_s, u"4:||1e+20"_s}));
    }
};

QTEST_GUILESS_MAIN(JudgesTest)
#include "tst_files_judges.moc"
