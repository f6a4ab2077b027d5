#include "audit_export.h"

#include "audit_store.h"

#include <sealed_export.h>

#include <QCryptographicHash>
#include <QJsonDocument>

namespace gemba::audit {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr int kRows = 500;
constexpr qsizetype kPageBytes = 400'000; ///< a page ends after the row that reaches it

/// How far an export has come.
struct Progress
{
    qint64 page = 0;
    qint64 nextSeq = 0;
    qint64 lastSeq = 0;
    QByteArray previous;

    QByteArray text() const
    {
        return QByteArray::number(page) + '.' + QByteArray::number(nextSeq) + '.' + QByteArray::number(lastSeq) + '.' +
               previous.toHex();
    }
};

QByteArray signedCursor(const QByteArray &text)
{
    return "gemba audit export cursor 1\n" + text;
}

QString cursorOf(const Progress &progress, const SigningKey &key)
{
    return QString::fromLatin1(progress.text() + '.' + key.sign(signedCursor(progress.text())).toHex());
}

std::optional<Progress> progressOf(const QString &cursor, const SigningKey &key)
{
    const QByteArrayList parts = cursor.toLatin1().split('.');
    if (parts.size() != 5)
        return std::nullopt;
    const Progress progress{parts[0].toLongLong(), parts[1].toLongLong(), parts[2].toLongLong(),
                            QByteArray::fromHex(parts[3])};
    if (!isSignedBy(key.publicKey(), signedCursor(progress.text()), QByteArray::fromHex(parts[4])))
        return std::nullopt;
    return progress;
}

QByteArray lineOf(const store::ChainedLine &row)
{
    QJsonObject object = wire::encode(row.line);
    object.insert(u"previousHash"_s, QString::fromLatin1(row.previousHash.toHex()));
    object.insert(u"hash"_s, QString::fromLatin1(row.hash.toHex()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

ExportAudit::Reply pageFrom(ReadTransaction &tx, const Progress &progress, const QString &site, const SigningKey &key)
{
    ExportSeal seal;
    seal.site = site;
    seal.page = progress.page + 1;
    seal.previous = progress.previous;
    seal.signer = key.id();
    QByteArray text;
    qint64 next = progress.nextSeq;
    for (const auto &row : store::chainedLines(tx, progress.nextSeq, progress.lastSeq, kRows)) {
        text += lineOf(row);
        ++seal.rows;
        if (seal.firstSeq == 0)
            seal.firstSeq = row.line.seq;
        seal.lastSeq = row.line.seq;
        next = row.line.seq + 1;
        if (text.size() >= kPageBytes)
            break;
    }
    seal.digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    seal.isLast = seal.rows == 0 || next > progress.lastSeq;
    seal.signature = key.sign(seal.signedText());
    text += QJsonDocument(seal.toJson()).toJson(QJsonDocument::Compact) + '\n';

    ExportAudit::Reply reply;
    reply.text = QString::fromUtf8(text);
    reply.page = seal.page;
    reply.rows = seal.rows;
    if (!seal.isLast)
        reply.nextCursor = cursorOf({seal.page, next, progress.lastSeq, seal.chainDigest()}, key);
    return reply;
}

} // namespace

AuditExport::AuditExport(storage::Executor &executor, const QString &site, const SigningKey &key, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_site(site)
    , m_key(key)
{
}

void AuditExport::page(const rpc::CallContext &context, const ExportAudit::Params &in, Done<ExportAudit::Reply> done)
{
    using Reply = ExportAudit::Reply;
    if (!in.cursor.isEmpty()) {
        const auto progress = progressOf(in.cursor, m_key);
        if (!progress)
            return done(refuseField(ErrorCode::CursorInvalid, u"cursor"_s));
        m_executor.read<Reply>([progress = *progress, site = m_site, key = m_key](
                                   ReadTransaction &tx) -> Result<Reply> { return pageFrom(tx, progress, site, key); },
                               onThreadOf<Reply>(this, done));
        return;
    }
    m_executor.write<Reply>(
        [caller = context.caller, in, site = m_site, key = m_key](Transaction &tx) -> Result<Reply> {
            const auto [first, last] = store::rowsBetween(tx, in.sinceMs, in.untilMs);
            tx.audit(rpc::auditOf(caller, u"audit.export"_s, u"audit"_s, u"%1-%2"_s.arg(first).arg(last)));
            return pageFrom(tx, {0, first, last, {}}, site, key);
        },
        onThreadOf<Reply>(this, done));
}

} // namespace gemba::audit
