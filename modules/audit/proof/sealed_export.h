#pragma once

#include "signing_key.h"

#include <QJsonObject>

#include <optional>

namespace gemba::audit {

/// The line that closes one page of an export. Pages are chained by their seals, so that none can be left out, and the last one
/// says that it is the last.
struct ExportSeal
{
    QString site;
    qint64 page = 0; ///< 1, 2, 3 …
    qint64 rows = 0;
    qint64 firstSeq = 0; ///< 0 in a page without rows
    qint64 lastSeq = 0;
    QByteArray digest;   ///< SHA-256 of the page's lines, each with its line feed
    QByteArray previous; ///< chainDigest() of the seal before; empty on the first page
    bool isLast = false;
    QString signer;
    QByteArray signature;

    QByteArray signedText() const;
    QByteArray chainDigest() const;
    QJsonObject toJson() const; ///< {"seal": {…}}
    static std::optional<ExportSeal> fromJson(const QJsonObject &line);
};

/// Reads an export line by line and finds the first thing that does not fit: a line changed, left out, added or moved, a page
/// missing, an end cut off. Needs the public key only.
class ExportVerifier
{
public:
    explicit ExportVerifier(const QByteArray &publicKey);

    /// @p line without its line feed. False once something is wrong.
    bool read(const QByteArray &line);
    /// After the last line.
    bool finish();

    bool isWhole() const { return m_problem.isEmpty() && m_ended; }
    QString problem() const { return m_problem; } ///< with the number of the line or row; empty while all fits
    qint64 rows() const { return m_rows; }
    qint64 pages() const { return m_pages; }
    qint64 firstSeq() const { return m_firstSeq; }
    qint64 lastSeq() const { return m_lastSeq; }

private:
    bool wrong(const QString &problem);
    bool readRow(const QByteArray &line, const QJsonObject &row);
    bool readSeal(const ExportSeal &seal);

    const QByteArray m_publicKey;
    QByteArray m_page; ///< the lines since the last seal
    QByteArray m_previous;
    QString m_lastHash;
    QString m_problem;
    qint64 m_line = 0;
    qint64 m_rows = 0;
    qint64 m_rowsOfPage = 0;
    qint64 m_pages = 0;
    qint64 m_firstSeq = 0;
    qint64 m_lastSeq = 0;
    qint64 m_firstOfPage = 0;
    bool m_ended = false;
};

} // namespace gemba::audit
