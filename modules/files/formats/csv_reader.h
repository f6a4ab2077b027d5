#pragma once

#include "file_row.h"

#include <QByteArray>

namespace gemba::files {

/// Reads CSV (RFC 4180) in whatever pieces it comes: a piece may end within a quoted cell, within a character or between CR and LF.
/// Strict UTF-8, a byte order mark is passed over; UTF-16, Latin-1 and NUL are refused. Lines end with LF, CRLF or CR; a quoted cell may
/// hold delimiters, quotes ("") and line breaks. The delimiter is , ; or tab, whichever the first line has most of. Lines without
/// anything are passed over. A leading ' that CsvWriter put before a formula is taken off again.
/// Holds one row. Refuses FileRefused, ImportTooLarge or ImportUnreadable about "file", with "line N: …" in words; after a refusal it is
/// of no further use.
class CsvReader
{
public:
    explicit CsvReader(const ReadLimits &limits = {}, char delimiter = 0);

    Result<void> add(QByteArrayView bytes, const TakeRow &take);
    /// After the last piece.
    Result<void> end(const TakeRow &take);

    /// The taker wants no more.
    bool stopped() const { return m_stopped; }
    /// 0 before the first line is there.
    char delimiter() const { return m_delimiter; }

private:
    enum class State { CellStart, Plain, Quoted, AfterQuote };

    Result<void> begin(bool isLast, const TakeRow &take);
    Result<void> consume(QByteArrayView bytes, const TakeRow &take);
    std::optional<Error> checkByte(unsigned char byte);
    std::optional<Error> takeByte(unsigned char byte, const TakeRow &take);
    std::optional<Error> endCell();
    std::optional<Error> endRow(const TakeRow &take);
    std::optional<Error> lineBreak(const TakeRow &take);
    Error unreadable(const QString &why) const;

    const ReadLimits m_limits;
    char m_delimiter;
    QByteArray m_head; ///< what came before the delimiter was known
    bool m_begun = false;
    bool m_stopped = false;
    State m_state = State::CellStart;
    QByteArray m_cell;
    bool m_wasQuoted = false;
    qint64 m_rowBytes = 0;
    FileRow m_row;
    qint64 m_line = 1;
    qint64 m_quoteLine = 1; ///< where the open quote began
    bool m_afterCr = false;
    int m_following = 0; ///< bytes that the present character still needs
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xBF;
};

} // namespace gemba::files
