#pragma once

#include "table_file.h"

#include <QFile>

namespace gemba::files {

/// CSV with CRLF, in UTF-8.
class CsvWriter final : public TableWriter
{
public:
    CsvWriter(const QString &file, const QList<TableColumn> &columns, const WriteOptions &options);
    void write(const QStringList &cells) override;
    void finish() override;
    qint64 bytes() const override { return m_bytes + m_buffer.size(); }

private:
    void flush();

    QFile m_file;
    const bool m_raw;
    QByteArray m_buffer;
    qint64 m_bytes = 0;
};

} // namespace gemba::files
