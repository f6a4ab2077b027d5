#pragma once

#include "table_file.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace gemba::files {

/// A workbook; when a sheet is full the next one begins, with the names again. Text is written as text, so nothing in it is a formula.
class XlsxWriter final : public TableWriter
{
public:
    XlsxWriter(const QString &file, const QList<TableColumn> &columns, const WriteOptions &options);
    ~XlsxWriter() override;
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;
    void write(const QStringList &cells) override;
    void finish() override;
    qint64 bytes() const override { return m_bytes; }

private:
    void beginSheet();
    void writeCell(quint32 row, quint16 column, const QString &cell, bool number);

    const QList<TableColumn> m_columns;
    const qint64 m_rowsPerSheet;
    const QByteArray m_scratch; ///< the library keeps no copy
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    qint64 m_row = 0;
    qint64 m_bytes = 0;
};

} // namespace gemba::files
