#include "document_desk.h"

#include "bag_store.h"
#include "bag_wire.h"
#include "bill_store.h"
#include "epcis.h"
#include "event_store.h"

#include <zpl.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace gemba::bags {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

QStringList childrenNow(ReadTransaction &tx, const StoredBag &parent)
{
    QStringList codes;
    for (const StoredBag &child : store::childrenOf(tx, parent.id))
        codes.append(child.code);
    return codes;
}

/// The children of each parent: as they are now, or as they were put on the bill that @p closing closed.
QJsonObject childrenOf(ReadTransaction &tx, const QJsonArray &lines, qint64 bill, std::optional<qint64> closing)
{
    QJsonObject out;
    for (const QJsonValue &line : lines) {
        const QString code = line["parent"_L1].toString();
        const auto parent = store::findBag(tx, code);
        if (!parent)
            continue;
        // On a bill a parent is frozen, so what it held when it was put on is what it held when the bill was closed.
        const auto put = closing ? store::billingBefore(tx, bill, parent->id, *closing) : std::nullopt;
        out.insert(code, QJsonArray::fromStringList(put ? store::childrenBefore(tx, parent->id, *put)
                                                        : childrenNow(tx, *parent)));
    }
    return out;
}

QJsonArray encoded(const QList<BillLine> &lines)
{
    QJsonArray out;
    for (const BillLine &line : lines)
        out.append(wire::encode(line));
    return out;
}

/// What left with the bill, by what was printed when it was closed and not by what is on it now. Of what takes a bill back, those
/// that had not come back before.
QStringList parentsShipped(ReadTransaction &tx, const StoredEvent &event)
{
    using T = WireBagEventType;
    if (!event.bill || (event.type != T::BillClosed && event.type != T::BillReopened && event.type != T::BillVoided))
        return {};
    const auto before = store::closingsBefore(tx, *event.bill, event.id);
    if (event.type != T::BillClosed && !before.closed)
        return {};
    const auto printed = store::revisionOf(tx, *event.bill, before.revision);
    if (!printed)
        return {};
    QStringList out;
    for (const QJsonValue &line : QJsonDocument::fromJson(printed->content.toUtf8())["lines"_L1].toArray()) {
        const QString parent = line["parent"_L1].toString();
        if (!line["returnedAtMs"_L1].isDouble() && !before.returned.contains(parent))
            out.append(parent);
    }
    return out;
}

} // namespace

Result<QJsonObject> billDocument(ReadTransaction &tx, const PrintBill::Params &in, const QTimeZone &zone)
{
    const auto bill = store::findBill(tx, canonicalCode(in.number));
    if (!bill)
        return refuseField(ErrorCode::NotFound, u"number"_s, in.number);
    const bool isDraft = in.revision == 0 && bill->isOpen();
    QJsonObject out{{u"kind"_s, u"bill"_s},
                    {u"language"_s, in.language},
                    {u"timeZone"_s, QString::fromUtf8(zone.id())},
                    {u"draft"_s, isDraft}};
    QString hash;
    std::optional<qint64> closing;
    if (isDraft) {
        out.insert(u"bill"_s, wire::encode(toWire(*bill)));
        out.insert(u"lines"_s, encoded(store::linesOf(tx, *bill, formatsOf(store::formats(tx)))));
    } else {
        const auto revision = store::revisionOf(tx, bill->id, in.revision);
        if (!revision)
            return refuseField(ErrorCode::NotFound, u"revision"_s, QString::number(in.revision));
        const QJsonObject content = QJsonDocument::fromJson(revision->content.toUtf8()).object();
        QJsonObject printed = content["bill"_L1].toObject();
        // Void is what became of it afterwards, and nobody may take such a print for a bill.
        if (bill->state == WireBillState::Void)
            printed.insert(u"state"_s, wire::enumName(WireBillState::Void));
        out.insert(u"bill"_s, printed);
        out.insert(u"lines"_s, content["lines"_L1].toArray());
        hash = revision->sha256;
        closing = store::closingOf(tx, bill->id, content["bill"_L1]["revision"_L1].toInt());
    }
    out.insert(u"hash"_s, hash);
    out.insert(u"link"_s, u"gemba:bill/%1?revision=%2&sha256=%3"_s.arg(bill->number)
                              .arg(out["bill"_L1]["revision"_L1].toInt())
                              .arg(hash));
    if (in.annex)
        out.insert(u"children"_s, childrenOf(tx, out["lines"_L1].toArray(), bill->id, closing));
    return out;
}

DocumentDesk::DocumentDesk(storage::Executor &executor, BagService &service, DocumentPrinter *printer, QString site,
                           QObject *parent)
    : QObject(parent)
    , m_executor(executor)
    , m_service(service)
    , m_printer(printer)
    , m_site(std::move(site))
{
}

void DocumentDesk::printBill(const PrintBill::Params &in, std::function<void(Result<PrintBill::Reply>)> done)
{
    if (!m_printer)
        return done(refuse(ErrorCode::StateConflict, u"nothing here can print"_s));
    m_executor.read<QJsonObject>(
        [in, zone = m_service.zone()](ReadTransaction &tx) { return billDocument(tx, in, zone); },
        [this, done = std::move(done)](Result<QJsonObject> document) {
            // From the reader's thread back to the server's, where printers live.
            QMetaObject::invokeMethod(
                this,
                [this, done, document] {
                    if (!document)
                        return done(document.error());
                    m_printer->print(*document, [done, document = *document](Result<QByteArray> pdf) {
                        if (!pdf)
                            return done(pdf.error());
                        PrintBill::Reply reply;
                        reply.revision = document["bill"_L1]["revision"_L1].toInt();
                        reply.draft = document["draft"_L1].toBool();
                        reply.contentHash = document["hash"_L1].toString();
                        QString number = document["bill"_L1]["number"_L1].toString();
                        reply.fileName = u"bill-%1-r%2%3.pdf"_s.arg(number.replace(u'/', u'_'))
                                             .arg(reply.revision)
                                             .arg(reply.draft ? u"-draft"_s : QString());
                        reply.content = *std::move(pdf);
                        done(reply);
                    });
                },
                Qt::QueuedConnection);
        });
}

void DocumentDesk::printLabels(const rpc::Caller &caller, const PrintLabels::Params &in,
                               std::function<void(Result<PrintLabels::Reply>)> done)
{
    if (in.medium == WireLabelMedium::Pdf && !m_printer)
        return done(refuse(ErrorCode::StateConflict, u"nothing here can print"_s));
    m_executor.write<LabelDesk::Job>(
        [this, caller, in](Transaction &tx) { return LabelDesk(m_service).note(tx, caller, in); },
        [this, in, done = std::move(done)](Result<LabelDesk::Job> noted) {
            QMetaObject::invokeMethod(
                this,
                [this, in, noted, done] {
                    if (!noted)
                        return done(noted.error());
                    const LabelDesk::Job &job = *noted;
                    PrintLabels::Reply reply;
                    reply.labels = static_cast<int>(job.codes.size());
                    reply.nextFrom = job.nextFrom;
                    reply.fileName =
                        u"labels-%1-%2.%3"_s.arg(job.codes.first(), job.codes.last(), wire::enumName(in.medium));
                    if (in.medium == WireLabelMedium::Zpl) {
                        for (const QString &code : job.codes)
                            reply.content += zplOf(labelLayout({code, job.goods, job.note, m_site}));
                        return done(reply);
                    }
                    QJsonArray labels;
                    for (const QString &code : job.codes)
                        labels.append(QJsonObject{
                            {u"code"_s, code}, {u"goods"_s, job.goods}, {u"note"_s, job.note}, {u"site"_s, m_site}});
                    m_printer->print({{u"kind"_s, u"labels"_s}, {u"labels"_s, labels}, {u"dateMs"_s, job.dateMs}},
                                     [done, reply](Result<QByteArray> pdf) mutable {
                                         if (!pdf)
                                             return done(pdf.error());
                                         reply.content = *std::move(pdf);
                                         done(reply);
                                     });
                },
                Qt::QueuedConnection);
        });
}

Result<ExportEpcis::Reply> DocumentDesk::epcis(ReadTransaction &tx, const ExportEpcis::Params &in) const
{
    store::EventFilter filter;
    filter.fromMs = in.fromMs;
    filter.toMs = in.toMs;
    if (in.bag) {
        const auto bag = store::findBag(tx, canonicalCode(*in.bag));
        if (!bag)
            return refuseField(ErrorCode::BagUnknown, u"bag"_s, *in.bag);
        filter.bag = bag->id;
    }
    if (in.bill) {
        const auto bill = store::findBill(tx, canonicalCode(*in.bill));
        if (!bill)
            return refuseField(ErrorCode::NotFound, u"bill"_s, *in.bill);
        filter.bill = bill->id;
    }
    qint64 after = 0;
    if (!in.cursor.isEmpty()) {
        bool ok = false;
        after = in.cursor.toLongLong(&ok);
        if (!ok || after < 1)
            return refuseField(ErrorCode::CursorInvalid, u"cursor"_s);
    }
    const EpcisNames names{m_site, m_service.zone()};
    QList<StoredEvent> rows = store::eventsAfter(tx, filter, after, in.limit + 1);
    ExportEpcis::Reply out;
    if (rows.size() > in.limit) {
        rows.removeLast();
        out.nextCursor = QString::number(rows.last().id);
    }
    QList<QJsonObject> events;
    for (const StoredEvent &row : rows) {
        std::optional<BagEvent> undone;
        StoredEvent said = row;
        if (row.undoes) {
            const auto original = store::findEvent(tx, *row.undoes);
            if (original) {
                undone = toWire(*original);
                said = *original;
            }
        }
        if (auto event = epcisEvent(toWire(row), names, undone ? &*undone : nullptr, parentsShipped(tx, said)))
            events.append(*std::move(event));
    }
    out.events = static_cast<int>(events.size());
    out.document = QString::fromUtf8(
        QJsonDocument(epcisDocument(events, rows.isEmpty() ? 0 : rows.last().timeMs)).toJson(QJsonDocument::Compact));
    return out;
}

} // namespace gemba::bags
