#pragma once

#include <QString>
#include <QTemporaryFile>

namespace gemba::files {

/// The texts that the cells of a workbook refer to by number, on disk: there may be as many as cells. Throws std::runtime_error when
/// that fails.
class SharedStrings
{
public:
    /// @p folder: where the two files are, for as long as this lives.
    explicit SharedStrings(const QString &folder);

    void add(const QString &text);
    /// After the last one and before the first at().
    void close();
    qint64 count() const { return m_count; }
    /// Nothing for a number that there is not.
    std::optional<QString> at(qint64 number) const;

private:
    static void open(QTemporaryFile &file, const QString &folder);
    static void flush(QTemporaryFile &file, QByteArray &buffer);
    static const uchar *map(QTemporaryFile &file);

    QTemporaryFile m_texts;
    QTemporaryFile m_ends; ///< one qint64 for each: where its text ends
    QByteArray m_textBuffer;
    QByteArray m_endBuffer;
    qint64 m_end = 0;
    qint64 m_count = 0;
    const uchar *m_mappedTexts = nullptr;
    const uchar *m_mappedEnds = nullptr;
};

} // namespace gemba::files
