#include <gemba/outbox/scan_sender.h>

#include <gemba/core/log.h>

#include <QPointer>

#include <algorithm>

namespace gemba::outbox {

using namespace Qt::StringLiterals;

namespace {

/// Refusals that are about what one scan says, not about the link, the moment or the person.
bool isAboutAScan(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FieldMissing:
    case ErrorCode::FieldRange:
    case ErrorCode::FieldFormat:
    case ErrorCode::ScanKeyReused:
        return true;
    default:
        return false;
    }
}

/// Refusals that every scan of this station would get: server and station are of different versions. Setting scans aside one by one
/// would empty the outbox into a place where nobody looks.
bool isAboutTheStation(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FieldUnknown:
    case ErrorCode::FieldType:
    case ErrorCode::MessageTooLarge:
    case ErrorCode::UnknownMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

ScanSender::ScanSender(Outbox &box, Send send, QObject *parent)
    : QObject(parent)
    , m_box(box)
    , m_send(std::move(send))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ScanSender::sendNext);
}

void ScanSender::setReady(bool linked, const QString &senderName)
{
    // What was under way on a lost link may never be answered; its rows are sent again with the same keys.
    if (m_sending && (!linked || senderName != m_sender)) {
        ++m_attempt;
        m_sending = false;
    }
    m_linked = linked;
    m_sender = senderName;
    if (isReady()) {
        m_backoff.reset();
        kick();
    } else {
        m_retry.stop();
    }
    Q_EMIT changed();
}

void ScanSender::kick()
{
    m_retry.stop();
    sendNext();
}

void ScanSender::sendNext()
{
    if (m_sending || !isReady())
        return;
    const auto batch = m_box.open(m_limit);
    if (!batch) {
        Q_EMIT broken(batch.error());
        return;
    }
    if (batch->isEmpty())
        return;
    if (const auto marked = m_box.markSent(*batch); !marked) {
        Q_EMIT broken(marked.error());
        return;
    }
    bags::TakeScans::Params params;
    params.station = m_station;
    for (const Row &row : *batch) {
        bags::Scan scan = row.scan;
        if (scan.operatorName == m_sender)
            scan.operatorName.clear();
        params.scans.append(scan);
    }
    m_sending = true;
    m_sentAtMs = m_clock.monotonicMs();
    const quint64 attempt = ++m_attempt;
    Q_EMIT changed();
    m_send(params, [self = QPointer(this), rows = *batch, attempt](const Result<bags::TakeScans::Reply> &reply) {
        if (self)
            self->take(rows, reply, attempt);
    });
}

void ScanSender::take(const QList<Row> &batch, const Result<bags::TakeScans::Reply> &reply, quint64 attempt)
{
    if (attempt != m_attempt)
        return; // given up meanwhile; the same rows are or were sent again, and get the same answer
    m_sending = false;
    if (!reply)
        return failed(batch, reply.error());
    if (reply->results.size() != batch.size())
        return failed(batch, refuse(ErrorCode::ServerTimeout,
                                    u"%1 answers to %2 scans"_s.arg(reply->results.size()).arg(batch.size())));
    QList<QPair<qint64, bags::ScanResult>> answers;
    QList<Row> rows = batch;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].answer = reply->results[i];
        rows[i].state = RowState::Answered;
        answers.append({rows[i].scan.sequence, reply->results[i]});
    }
    if (const auto kept = m_box.answer(answers); !kept) {
        Q_EMIT broken(kept.error());
        return;
    }
    m_error.reset();
    m_stuck = false;
    m_backoff.reset();
    m_limit = std::min(batchSize, m_limit * 2);
    Q_EMIT answered(rows, m_clock.monotonicMs() - m_sentAtMs);
    Q_EMIT changed();
    sendNext();
}

void ScanSender::failed(const QList<Row> &batch, const Error &error)
{
    m_error = error;
    const bool canBeHalved = batch.size() > 1 && (isAboutAScan(error.code) || error.code == ErrorCode::MessageTooLarge);
    if (canBeHalved || isAboutAScan(error.code)) {
        if (canBeHalved) {
            m_limit = std::max(1, int(batch.size() / 2));
        } else {
            Row row = batch.constFirst();
            log::error(
                u"outbox"_s, u"the server will not take a scan"_s,
                {{u"sequence"_s, row.scan.sequence}, {u"error"_s, int(error.code)}, {u"detail"_s, error.detail}});
            if (const auto kept = m_box.refuseRow(row.scan.sequence, error.code); !kept) {
                Q_EMIT broken(kept.error());
                return;
            }
            row.state = RowState::Refused;
            row.refusal = error.code;
            m_limit = batchSize;
            Q_EMIT setAside(row);
        }
        Q_EMIT changed();
        return sendNext();
    }
    if (isAboutTheStation(error.code) && !std::exchange(m_stuck, true))
        log::error(u"outbox"_s, u"the server does not understand this station's scans; they wait"_s,
                   {{u"error"_s, int(error.code)}, {u"field"_s, error.field}, {u"detail"_s, error.detail}});
    m_retry.start(std::max(m_backoff.nextMs(), error.retryAfterS * 1000));
    Q_EMIT changed();
}

} // namespace gemba::outbox
