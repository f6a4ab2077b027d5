#include "sealed_export.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gemba::audit {

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

QByteArray ExportSeal::signedText() const
{
    return "gemba audit export 1\n" + site.toUtf8() + '\n' + QByteArray::number(page) + '\n' +
           QByteArray::number(rows) + '\n' + QByteArray::number(firstSeq) + '\n' + QByteArray::number(lastSeq) + '\n' +
           digest.toHex() + '\n' + previous.toHex() + '\n' + (isLast ? "last" : "more");
}

QByteArray ExportSeal::chainDigest() const
{
    return sha256(signedText());
}

QJsonObject ExportSeal::toJson() const
{
    return {{u"seal"_s, QJsonObject{{u"site"_s, site},
                                    {u"page"_s, page},
                                    {u"rows"_s, rows},
                                    {u"firstSeq"_s, firstSeq},
                                    {u"lastSeq"_s, lastSeq},
                                    {u"digest"_s, QString::fromLatin1(digest.toHex())},
                                    {u"previous"_s, QString::fromLatin1(previous.toHex())},
                                    {u"last"_s, isLast},
                                    {u"signer"_s, signer},
                                    {u"signature"_s, QString::fromLatin1(signature.toBase64())}}}};
}

std::optional<ExportSeal> ExportSeal::fromJson(const QJsonObject &line)
{
    if (!line["seal"_L1].isObject())
        return std::nullopt;
    const QJsonObject in = line["seal"_L1].toObject();
    ExportSeal seal;
    seal.site = in["site"_L1].toString();
    seal.page = in["page"_L1].toInteger();
    seal.rows = in["rows"_L1].toInteger();
    seal.firstSeq = in["firstSeq"_L1].toInteger();
    seal.lastSeq = in["lastSeq"_L1].toInteger();
    seal.digest = QByteArray::fromHex(in["digest"_L1].toString().toLatin1());
    seal.previous = QByteArray::fromHex(in["previous"_L1].toString().toLatin1());
    seal.isLast = in["last"_L1].toBool();
    seal.signer = in["signer"_L1].toString();
    seal.signature = QByteArray::fromBase64(in["signature"_L1].toString().toLatin1());
    return seal;
}

ExportVerifier::ExportVerifier(const QByteArray &publicKey)
    : m_publicKey(publicKey)
{
}

bool ExportVerifier::wrong(const QString &problem)
{
    m_problem = u"line %1: %2"_s.arg(m_line).arg(problem);
    return false;
}

bool ExportVerifier::read(const QByteArray &line)
{
    if (!m_problem.isEmpty())
        return false;
    ++m_line;
    if (m_ended)
        return wrong(u"something follows the last page"_s);
    QJsonParseError broken;
    const QJsonDocument document = QJsonDocument::fromJson(line, &broken);
    if (broken.error != QJsonParseError::NoError || !document.isObject())
        return wrong(u"not a JSON object"_s);
    const QJsonObject object = document.object();
    if (const auto seal = ExportSeal::fromJson(object)) {
        // One seal, one spelling: no two lines may stand for the same.
        if (QJsonDocument(seal->toJson()).toJson(QJsonDocument::Compact) != line ||
            seal->signer != signerOf(m_publicKey))
            return wrong(u"the seal of page %1 was altered"_s.arg(seal->page));
        return readSeal(*seal);
    }
    return readRow(line, object);
}

bool ExportVerifier::readRow(const QByteArray &line, const QJsonObject &row)
{
    const qint64 seq = row["seq"_L1].toInteger();
    if (m_rows > 0 && seq != m_lastSeq + 1)
        return wrong(u"row %1 is missing"_s.arg(m_lastSeq + 1));
    if (m_rows > 0 && row["previousHash"_L1].toString() != m_lastHash)
        return wrong(u"row %1 does not follow the one before it"_s.arg(seq));
    if (m_rows == 0)
        m_firstSeq = seq;
    if (m_rowsOfPage == 0)
        m_firstOfPage = seq;
    m_page += line + '\n';
    m_lastHash = row["hash"_L1].toString();
    m_lastSeq = seq;
    ++m_rows;
    ++m_rowsOfPage;
    return true;
}

bool ExportVerifier::readSeal(const ExportSeal &seal)
{
    if (!isSignedBy(m_publicKey, seal.signedText(), seal.signature))
        return wrong(u"the seal of page %1 is not signed with this key"_s.arg(seal.page));
    if (seal.page != m_pages + 1 || seal.previous != m_previous)
        return wrong(u"page %1 is missing"_s.arg(m_pages + 1));
    const bool fits = seal.rows == m_rowsOfPage && seal.digest == sha256(m_page) &&
                      (seal.rows == 0 || (seal.firstSeq == m_firstOfPage && seal.lastSeq == m_lastSeq));
    if (!fits)
        return wrong(u"page %1, rows %2 to %3, was altered"_s.arg(seal.page).arg(seal.firstSeq).arg(seal.lastSeq));
    m_previous = seal.chainDigest();
    m_page.clear();
    m_rowsOfPage = 0;
    ++m_pages;
    m_ended = seal.isLast;
    return true;
}

bool ExportVerifier::finish()
{
    if (!m_problem.isEmpty())
        return false;
    ++m_line;
    return m_ended || wrong(u"the export ends before its last page"_s);
}

} // namespace gemba::audit
