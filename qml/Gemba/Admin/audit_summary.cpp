#include "audit_summary.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gemba::admin {

namespace {

constexpr int againMs = 15'000;
constexpr qsizetype anchorsAtOnce = 500; // as many as a call takes
constexpr qint64 mostLineBytes = 64 * 1024;

} // namespace

AuditSummary::AuditSummary(QObject *parent)
    : QObject(parent)
{
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &AuditSummary::load);
}

void AuditSummary::begin(ShellController &shell)
{
    m_shell = &shell;
    m_again.start();
    load();
}

void AuditSummary::load()
{
    m_shell->link().call<audit::SummariseAudit>(this, {}, [this](const Result<audit::SummariseAudit::Reply> &reply) {
        // What was known stays: the page says how old it is.
        if (!reply)
            return;
        m_summary = *reply;
        Q_EMIT changed();
    });
}

bool AuditSummary::whole() const
{
    return !m_summary || !m_summary->verified || !m_summary->verified->firstBadSeq;
}

QString AuditSummary::chain() const
{
    if (!m_summary || !m_summary->verified)
        return tr("not verified yet");
    return whole() ? tr("Whole") : tr("Damaged");
}

QString AuditSummary::chainNote() const
{
    if (!m_summary || !m_summary->verified)
        return {};
    return whole() ? tr("0 gaps, 0 altered")
                   : tr("from row %1 on").arg(words().count(*m_summary->verified->firstBadSeq));
}

QString AuditSummary::rows() const
{
    return m_summary ? words().count(m_summary->rows) : QString();
}

QString AuditSummary::verifiedTitle() const
{
    if (!m_summary || !m_summary->verified)
        return tr("Verified");
    return tr("Verified to row %1").arg(words().count(m_summary->verified->toSeq));
}

QString AuditSummary::verified() const
{
    return m_summary && m_summary->verified ? words().clock(m_summary->verified->atMs) : QString();
}

QString AuditSummary::verifiedNote() const
{
    if (!m_summary || !m_summary->verified)
        return {};
    if (!whole())
        return m_summary->verified->reason;
    return tr("in %1 s, every %2 min")
        .arg(words().number(static_cast<double>(m_summary->verified->tookMs) / 1'000, 1),
             words().count(m_summary->verifyMinutes));
}

QString AuditSummary::outsideTitle() const
{
    if (!m_summary)
        return tr("Head held outside");
    const auto good = std::count_if(m_summary->anchors.begin(), m_summary->anchors.end(),
                                    [](const audit::AnchorPlace &place) { return place.problem.isEmpty(); });
    return tr("Head held outside, %n places", nullptr, static_cast<int>(good));
}

QString AuditSummary::outside() const
{
    qint64 newest = 0;
    if (m_summary) {
        for (const audit::AnchorPlace &place : m_summary->anchors)
            newest = std::max(newest, place.atMs);
    }
    return newest > 0 ? words().clock(newest) : tr("not yet");
}

QString AuditSummary::outsideNote() const
{
    if (!m_summary)
        return {};
    for (const audit::AnchorPlace &place : m_summary->anchors) {
        if (!place.problem.isEmpty())
            return u"%1: %2"_s.arg(words().isolated(place.place), place.problem);
    }
    return tr("to row %1").arg(words().count(m_summary->anchors.isEmpty() ? 0 : m_summary->anchors.last().seq));
}

QList<bool> AuditSummary::segments() const
{
    QList<bool> out;
    if (m_summary) {
        for (const audit::AuditSegment &segment : m_summary->segments)
            out.append(segment.dropped);
    }
    return out;
}

QString AuditSummary::segmentsFrom() const
{
    return m_summary && !m_summary->segments.isEmpty() ? words().shortDate(m_summary->segments.first().firstAtMs)
                                                       : QString();
}

QString AuditSummary::segmentsNote() const
{
    return m_summary ? tr("%n signed segments", nullptr, static_cast<int>(m_summary->segments.size())) : QString();
}

QString AuditSummary::retention() const
{
    if (!m_summary)
        return {};
    if (m_summary->firstSeq > 1)
        return tr("Rows before %1 dropped by retention, signed heads kept").arg(words().count(m_summary->firstSeq));
    return tr("Kept for %n days, signed heads for ever", nullptr, m_summary->retentionDays);
}

void AuditSummary::verifyNow()
{
    if (m_verifying)
        return;
    m_verifying = true;
    Q_EMIT changed();
    m_shell->link().call<audit::VerifyAudit>(this, {}, [this](const Result<audit::AuditVerdict> &verdict) {
        m_verifying = false;
        Q_EMIT changed();
        if (!verdict)
            return m_shell->sayRefused(tr("Not verified"), verdict.error());
        if (verdict->firstBadSeq)
            m_shell->say(tr("The trail is damaged from row %1 on.").arg(words().count(*verdict->firstBadSeq)),
                         verdict->reason);
        else
            m_shell->say(tr("The trail is whole: %1 rows.").arg(words().count(verdict->rows)));
        load();
    });
}

void AuditSummary::checkAnchors(const QString &file)
{
    if (m_checking)
        return;
    QFile heads(file.startsWith(u"file:"_s) ? QUrl(file).toLocalFile() : file.trimmed());
    if (!heads.open(QIODevice::ReadOnly))
        return m_shell->say(tr("The file could not be read"), heads.errorString());
    QList<audit::AnchorLine> lines;
    while (!heads.atEnd()) {
        // Whatever log surrounds them.
        if (const auto anchor = audit::anchorIn(heads.readLine(mostLineBytes)))
            lines.append({anchor->site, anchor->seq, QString::fromLatin1(anchor->head.toHex()), anchor->timeMs,
                          anchor->signer, QString::fromLatin1(anchor->signature.toBase64())});
    }
    if (lines.isEmpty())
        return m_shell->say(tr("There is no signed head in that file"),
                            tr("It is the file that audit.anchor_file names, or the log of the log host."));
    m_checking = true;
    m_checkedText.clear();
    Q_EMIT changed();
    checkNext(lines, {});
}

void AuditSummary::checkNext(QList<audit::AnchorLine> left, const audit::CheckAnchors::Reply &soFar)
{
    if (left.isEmpty() || soFar.firstBadSeq)
        return endCheck(soFar);
    const audit::CheckAnchors::Params params{left.mid(0, anchorsAtOnce)};
    left.remove(0, params.anchors.size());
    m_shell->link().call<audit::CheckAnchors>(this, params,
                                              [this, left, soFar](const Result<audit::CheckAnchors::Reply> &reply) {
                                                  if (!reply) {
                                                      m_checking = false;
                                                      Q_EMIT changed();
                                                      return m_shell->sayRefused(tr("Not compared"), reply.error());
                                                  }
                                                  audit::CheckAnchors::Reply total = *reply;
                                                  total.matched += soFar.matched;
                                                  total.dropped += soFar.dropped;
                                                  total.foreign += soFar.foreign;
                                                  total.replaced += soFar.replaced;
                                                  checkNext(left, total);
                                              });
}

void AuditSummary::endCheck(const audit::CheckAnchors::Reply &total)
{
    m_checking = false;
    m_checkedWhole = !total.firstBadSeq && (total.matched > 0 || total.replaced > 0);
    if (total.firstBadSeq)
        m_checkedText = tr("The trail is not what was signed outside, from row %1 on: %2.")
                            .arg(words().count(*total.firstBadSeq), total.reason);
    else
        m_checkedText =
            tr("%1 signed heads match. %2 are of rows past their retention, %3 of another server.")
                .arg(words().count(total.matched), words().count(total.dropped), words().count(total.foreign));
    if (!total.firstBadSeq && total.replaced > 0)
        m_checkedText += u' ' + tr("%1 are of history that a restore replaced: see the lines backups.restore.")
                                    .arg(words().count(total.replaced));
    Q_EMIT changed();
}

void AuditSummary::exportAll()
{
    if (m_export)
        return;
    const QString stamp =
        QDateTime::fromMSecsSinceEpoch(m_shell->link().nowMs(), Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s);
    m_export = std::make_unique<KeptFile>(u"gemba-audit-%1.jsonl"_s.arg(stamp));
    m_exported = 0;
    if (!m_export->open())
        return notKept();
    Q_EMIT changed();
    exportPage({});
}

void AuditSummary::exportPage(const QString &cursor)
{
    audit::ExportAudit::Params params;
    params.cursor = cursor;
    m_shell->link().call<audit::ExportAudit>(this, params, [this](const Result<audit::ExportAudit::Reply> &reply) {
        if (!reply)
            return endExport(reply.error());
        const QByteArray page = reply->text.toUtf8();
        if (!m_export->write(page))
            return notKept();
        m_exported += reply->rows;
        if (reply->nextCursor)
            return exportPage(*reply->nextCursor);
        if (!m_export->commit())
            return notKept();
        endExport(std::nullopt);
    });
}

void AuditSummary::notKept()
{
    const auto file = std::move(m_export);
    m_shell->sayNotKept(file->path(), file->problem());
    Q_EMIT changed();
}

void AuditSummary::endExport(const std::optional<Error> &error)
{
    const QString file = m_export->path();
    m_export.reset(); // what was not committed is thrown away
    if (error)
        m_shell->sayRefused(tr("Not exported"), *error);
    else
        m_shell->sayKept(tr("%1 rows exported and signed").arg(words().count(m_exported)), file);
    Q_EMIT changed();
}

} // namespace gemba::admin
