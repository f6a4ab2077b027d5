#include "xlsx_writer.h"

#include "cell_guard.h"

#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

namespace gemba::files {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCell = 32'767;
/// Beyond fifteen digits a spreadsheet rounds: a long number is text there, as codes are.
constexpr qsizetype exactDigits = 15;

void check(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        throw TableWriteError(QString::fromUtf8(lxw_strerror(error)));
}

} // namespace

XlsxWriter::XlsxWriter(const QString &file, const QList<TableColumn> &columns, const WriteOptions &options)
    : m_columns(columns)
    , m_rowsPerSheet(options.rowsPerSheet)
    , m_scratch(QFile::encodeName(options.scratch.isEmpty() ? QFileInfo(file).absolutePath() : options.scratch))
{
    lxw_workbook_options how{};
    how.constant_memory = LXW_TRUE;
    how.tmpdir = const_cast<char *>(m_scratch.constData());
    m_book = workbook_new_opt(QFile::encodeName(file).constData(), &how);
    if (!m_book)
        throw TableWriteError(u"the workbook cannot be begun"_s);
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    beginSheet();
}

XlsxWriter::~XlsxWriter()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void XlsxWriter::beginSheet()
{
    m_sheet = workbook_add_worksheet(m_book, nullptr);
    if (!m_sheet)
        throw TableWriteError(u"a sheet cannot be begun"_s);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        check(worksheet_set_column(m_sheet, column, column, m_columns[i].width, nullptr));
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        check(worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i), m_columns[i].name.toUtf8().constData(),
                                     m_bold));
    m_row = 1;
}

void XlsxWriter::write(const QStringList &cells)
{
    if (m_row >= m_rowsPerSheet)
        beginSheet();
    for (qsizetype i = 0; i < cells.size(); ++i)
        writeCell(static_cast<quint32>(m_row), static_cast<quint16>(i), cells[i], m_columns.value(i).number);
    ++m_row;
}

void XlsxWriter::writeCell(quint32 row, quint16 column, const QString &cell, bool number)
{
    m_bytes += 40 + cell.size();
    if (cell.isEmpty())
        return;
    if (number && cell.size() <= exactDigits && isPlainNumber(cell)) {
        check(worksheet_write_number(m_sheet, row, column, cell.toDouble(), nullptr));
        return;
    }
    QString text = cell.size() > longestCell ? cell.left(longestCell - 1) + u'…' : cell;
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    check(worksheet_write_string(m_sheet, row, column, text.toUtf8().constData(), nullptr));
}

void XlsxWriter::finish()
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    check(error);
}

} // namespace gemba::files
