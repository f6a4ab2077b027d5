#include "bill_store.h"

#include "bag_event_type.h"
#include "bill_words.h"

#include <weight.h>

#include <algorithm>

namespace gemba::bags::store {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Rows;
using storage::Transaction;

namespace {

#define GEMBA_BILL_COLUMNS                                                                                             \
    "id, number, state, destination, vehicle, area, planned, n_parent, n_child, nominal_g, scale_g, n_weighed, "       \
    "n_returned, "                                                                                                     \
    "revision, opened_by, opened_ms, closed_by, closed_ms, reason, version"
#define GEMBA_BILL_RETURNING " RETURNING " GEMBA_BILL_COLUMNS

std::optional<QString> textAt(const Rows &rows, qsizetype i, qsizetype column)
{
    return rows.isNull(i, column) ? std::nullopt : std::optional(rows.text(i, column));
}

std::optional<qint64> numberAt(const Rows &rows, qsizetype i, qsizetype column)
{
    return rows.isNull(i, column) ? std::nullopt : std::optional(rows.integer(i, column));
}

StoredBill billAt(const Rows &rows, qsizetype i)
{
    StoredBill bill;
    bill.id = rows.integer(i, 0);
    bill.number = rows.text(i, 1);
    bill.state = static_cast<WireBillState>(rows.integer(i, 2));
    bill.destination = rows.text(i, 3);
    bill.vehicle = rows.text(i, 4);
    bill.area = rows.text(i, 5);
    bill.planned = static_cast<int>(rows.integer(i, 6));
    bill.parents = static_cast<int>(rows.integer(i, 7));
    bill.children = static_cast<int>(rows.integer(i, 8));
    bill.nominalGrams = rows.integer(i, 9);
    bill.scaleGrams = rows.integer(i, 10);
    bill.weighed = static_cast<int>(rows.integer(i, 11));
    bill.returned = static_cast<int>(rows.integer(i, 12));
    bill.revision = static_cast<int>(rows.integer(i, 13));
    bill.openedBy = rows.text(i, 14);
    bill.openedMs = rows.integer(i, 15);
    bill.closedBy = textAt(rows, i, 16);
    bill.closedMs = numberAt(rows, i, 17);
    bill.reason = textAt(rows, i, 18);
    bill.version = rows.integer(i, 19);
    return bill;
}

std::optional<StoredBill> first(const Rows &rows)
{
    return rows.isEmpty() ? std::nullopt : std::optional(billAt(rows, 0));
}

WireWeightVerdict verdictOf(qint64 nominal, std::optional<qint64> scale, qint64 tolerance)
{
    return static_cast<WireWeightVerdict>(weightVerdict(nominal, scale, tolerance));
}

#define GEMBA_LINE_SUMS                                                                                                \
    u"SELECT COUNT(*), COALESCE(SUM(n_child), 0), COALESCE(SUM(nominal_g), 0), COALESCE(SUM(scale_g), 0), "            \
    "COUNT(scale_g), COUNT(returned_event) FROM bill_line "

StoredBill sumAt(const Rows &rows)
{
    StoredBill sum;
    sum.parents = static_cast<int>(rows.integer(0, 0));
    sum.children = static_cast<int>(rows.integer(0, 1));
    sum.nominalGrams = rows.integer(0, 2);
    sum.scaleGrams = rows.integer(0, 3);
    sum.weighed = static_cast<int>(rows.integer(0, 4));
    sum.returned = static_cast<int>(rows.integer(0, 5));
    return sum;
}

/// The entry that made the bill void; lines taken off by it were on the bill then.
qint64 voidedAt(ReadTransaction &tx, const StoredBill &bill)
{
    if (bill.state != WireBillState::Void)
        return 0;
    return tx
        .select(u"SELECT COALESCE(MAX(id), 0) FROM bag_event WHERE bill_id = ? AND type = ?"_s,
                {bill.id, numberOf(WireBagEventType::BillVoided)})
        .integer(0, 0);
}

} // namespace

std::optional<StoredBill> findBill(ReadTransaction &tx, const QString &number)
{
    return first(tx.select(u"SELECT " GEMBA_BILL_COLUMNS " FROM bill WHERE number = ?"_s, {number}));
}

std::optional<StoredBill> billById(ReadTransaction &tx, qint64 id)
{
    return first(tx.select(u"SELECT " GEMBA_BILL_COLUMNS " FROM bill WHERE id = ?"_s, {id}));
}

QString foundBy(const QString &text, QVariantList &binds)
{
    const auto [begins, ends] = wordRanges(text);
    binds << begins.from << begins.before << ends.from << ends.before;
    return u"id IN (SELECT bill_id FROM bill_word WHERE word >= ? AND word < ? "
           "UNION SELECT bill_id FROM bill_word WHERE word >= ? AND word < ?)"_s;
}

QList<StoredBill> listBills(ReadTransaction &tx, const ListBills::Params &in, qint64 beforeId, int limit)
{
    QStringList where{u"id < ?"_s};
    QVariantList binds{beforeId};
    if (!in.text.trimmed().isEmpty())
        where << foundBy(in.text, binds);
    if (in.state) {
        where << u"state = ?"_s;
        binds << static_cast<int>(*in.state);
    }
    if (in.openOnly)
        where << (*in.openOnly ? u"state IN (0, 2)"_s : u"state IN (1, 3)"_s);
    if (in.area) {
        where << u"area = ?"_s;
        binds << *in.area;
    }
    if (in.by) {
        where << u"opened_by = ?"_s;
        binds << *in.by;
    }
    if (in.fromMs) {
        where << u"opened_ms >= ?"_s;
        binds << *in.fromMs;
    }
    if (in.toMs) {
        where << u"opened_ms < ?"_s;
        binds << *in.toMs;
    }
    binds << limit;
    const Rows rows = tx.select(u"SELECT " GEMBA_BILL_COLUMNS " FROM bill WHERE "_s + where.join(u" AND "_s) +
                                    u" ORDER BY id DESC LIMIT ?"_s,
                                binds);
    QList<StoredBill> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(billAt(rows, i));
    return out;
}

QList<StoredBill> everyBill(ReadTransaction &tx)
{
    const Rows rows = tx.select(u"SELECT " GEMBA_BILL_COLUMNS " FROM bill ORDER BY id"_s);
    QList<StoredBill> out;
    out.reserve(rows.count());
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(billAt(rows, i));
    return out;
}

std::map<qint64, QStringList> keptWords(ReadTransaction &tx)
{
    std::map<qint64, QStringList> out;
    tx.scan(u"SELECT bill_id, word FROM bill_word"_s, {}, [&](const storage::RawRow &row) {
        const auto word = row.text(1).value_or(QByteArrayView());
        out[row.integer(0).value_or(0)].append(QString::fromUtf8(word.data(), word.size()));
        return true;
    });
    for (auto &[bill, words] : out)
        std::sort(words.begin(), words.end());
    return out;
}

QList<StoredBill> billsWithoutWords(ReadTransaction &tx, qint64 after, int limit)
{
    const Rows rows = tx.select(u"SELECT " GEMBA_BILL_COLUMNS " FROM bill WHERE id > ? AND NOT EXISTS "
                                "(SELECT 1 FROM bill_word w WHERE w.bill_id = bill.id) ORDER BY id LIMIT ?"_s,
                                {after, limit});
    QList<StoredBill> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(billAt(rows, i));
    return out;
}

void writeWords(Transaction &tx, const StoredBill &bill)
{
    deleteWords(tx, bill.id);
    for (const QString &word : billWords(bill))
        tx.execute(u"INSERT INTO bill_word (word, bill_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, {word, bill.id});
}

void deleteWords(Transaction &tx, qint64 bill)
{
    tx.execute(u"DELETE FROM bill_word WHERE bill_id = ?"_s, {bill});
}

qint64 nextBill(ReadTransaction &tx)
{
    return tx.select(u"SELECT COALESCE(MAX(id), 0) + 1 FROM bill"_s).integer(0, 0);
}

std::optional<StoredBill> createBill(Transaction &tx, const StoredBill &bill)
{
    const auto created = first(tx.select(
        u"INSERT INTO bill (number, state, destination, vehicle, area, planned, n_parent, n_child, nominal_g, "
        "scale_g, n_weighed, n_returned, revision, opened_by, opened_ms, version) "
        "VALUES (?, 0, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 1, ?, ?, 1) ON CONFLICT (number) DO NOTHING" GEMBA_BILL_RETURNING
        ""_s,
        {bill.number, bill.destination, bill.vehicle, bill.area, bill.planned, bill.openedBy, bill.openedMs}));
    if (created)
        writeWords(tx, *created);
    return created;
}

std::optional<StoredBill> changeBill(Transaction &tx, const ChangeBill::Params &in, qint64 id)
{
    const auto changed =
        first(tx.select(u"UPDATE bill SET destination = ?, vehicle = ?, planned = ?, version = version + 1 "
                        "WHERE id = ? AND version = ? AND state IN (0, 2) AND n_parent <= ?" GEMBA_BILL_RETURNING ""_s,
                        {in.destination, in.vehicle, in.planned, id, in.expectedVersion, in.planned}));
    if (changed)
        writeWords(tx, *changed);
    return changed;
}

std::optional<StoredBill> countOn(Transaction &tx, qint64 bill, const StoredBag &parent)
{
    return first(tx.select(
        u"UPDATE bill SET n_parent = n_parent + 1, n_child = n_child + ?, nominal_g = nominal_g + ?, "
        "scale_g = scale_g + ?, n_weighed = n_weighed + ?, version = version + 1 "
        "WHERE id = ? AND state IN (0, 2) AND n_parent < planned" GEMBA_BILL_RETURNING ""_s,
        {parent.children, parent.nominalGrams, parent.scaleGrams.value_or(0), parent.scaleGrams ? 1 : 0, bill}));
}

std::optional<StoredBill> countOff(Transaction &tx, qint64 bill, const StoredLine &line)
{
    return first(
        tx.select(u"UPDATE bill SET n_parent = n_parent - 1, n_child = n_child - ?, nominal_g = nominal_g - ?, "
                  "scale_g = scale_g - ?, n_weighed = n_weighed - ?, version = version + 1 "
                  "WHERE id = ? AND state IN (0, 2)" GEMBA_BILL_RETURNING ""_s,
                  {line.children, line.nominalGrams, line.scaleGrams.value_or(0), line.scaleGrams ? 1 : 0, bill}));
}

std::optional<StoredBill> closeBill(Transaction &tx, qint64 bill, int parents, const std::optional<QString> &reason,
                                    const Hand &hand)
{
    return first(
        tx.select(u"UPDATE bill SET state = 1, closed_by = ?, closed_ms = ?, reason = ?, version = version + 1 "
                  "WHERE id = ? AND state IN (0, 2) AND n_parent = ?" GEMBA_BILL_RETURNING ""_s,
                  {hand.actor, hand.nowMs, reason ? QVariant(*reason) : QVariant(), bill, parents}));
}

std::optional<StoredBill> reopenBill(Transaction &tx, qint64 bill, const StoredBill &returned, const QString &reason)
{
    return first(tx.select(u"UPDATE bill SET state = 2, revision = revision + 1, reason = ?, version = version + 1, "
                           "n_parent = n_parent - ?, n_child = n_child - ?, nominal_g = nominal_g - ?, "
                           "scale_g = scale_g - ?, n_weighed = n_weighed - ?, n_returned = 0 "
                           "WHERE id = ? AND state = 1 AND n_returned = ?" GEMBA_BILL_RETURNING ""_s,
                           {reason, returned.parents, returned.children, returned.nominalGrams, returned.scaleGrams,
                            returned.weighed, bill, returned.parents}));
}

std::optional<StoredBill> voidBill(Transaction &tx, qint64 bill, WireBillState from, const QString &reason)
{
    return first(tx.select(
        u"UPDATE bill SET state = 3, reason = ?, version = version + 1 WHERE id = ? AND state = ?" GEMBA_BILL_RETURNING
        ""_s,
        {reason, bill, static_cast<int>(from)}));
}

std::optional<StoredBill> countReturn(Transaction &tx, qint64 bill)
{
    return first(tx.select(u"UPDATE bill SET n_returned = n_returned + 1, version = version + 1 WHERE id = ? AND state "
                           u"= 1" GEMBA_BILL_RETURNING ""_s,
                           {bill}));
}

void insertLine(Transaction &tx, qint64 addedEvent, qint64 bill, const StoredBag &parent)
{
    tx.execute(
        u"INSERT INTO bill_line (added_event, bill_id, bag_id, n_child, nominal_g, scale_g) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {addedEvent, bill, parent.id, parent.children, parent.nominalGrams,
         parent.scaleGrams ? QVariant(*parent.scaleGrams) : QVariant()});
}

std::optional<StoredLine> activeLine(ReadTransaction &tx, qint64 bill, qint64 parent)
{
    const Rows rows =
        tx.select(u"SELECT added_event, n_child, nominal_g, scale_g FROM bill_line WHERE bag_id = ? AND bill_id = ? "
                  "AND removed_event IS NULL AND returned_event IS NULL"_s,
                  {parent, bill});
    if (rows.isEmpty())
        return std::nullopt;
    return StoredLine{.addedEvent = rows.integer(0, 0),
                      .bill = bill,
                      .bag = parent,
                      .children = static_cast<int>(rows.integer(0, 1)),
                      .nominalGrams = rows.integer(0, 2),
                      .scaleGrams = numberAt(rows, 0, 3),
                      .removedEvent = {},
                      .returnedEvent = {}};
}

bool endLine(Transaction &tx, qint64 addedEvent, std::optional<qint64> removedBy, std::optional<qint64> returnedBy)
{
    return tx.execute(u"UPDATE bill_line SET removed_event = ?, returned_event = ? "
                      "WHERE added_event = ? AND removed_event IS NULL AND returned_event IS NULL"_s,
                      {removedBy ? QVariant(*removedBy) : QVariant(), returnedBy ? QVariant(*returnedBy) : QVariant(),
                       addedEvent}) == 1;
}

QList<BillLine> linesOf(ReadTransaction &tx, const StoredBill &bill, const Formats &formats)
{
    const qint64 after = voidedAt(tx, bill);
    const Rows rows =
        tx.select(u"SELECT b.code, b.format, l.n_child, b.capacity, l.nominal_g, l.scale_g, b.tolerance_g, e.time_ms, "
                  "e.actor, r.time_ms FROM bill_line l JOIN bag b ON b.id = l.bag_id "
                  "JOIN bag_event e ON e.id = l.added_event LEFT JOIN bag_event r ON r.id = l.returned_event "
                  "WHERE l.bill_id = ? AND (l.removed_event IS NULL OR (? > 0 AND l.removed_event > ?)) "
                  "ORDER BY l.added_event"_s,
                  {bill.id, after, after});
    QList<BillLine> out;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        BillLine line;
        line.parent = rows.text(i, 0);
        line.goods = formats.goodsOf(rows.text(i, 1));
        line.children = static_cast<int>(rows.integer(i, 2));
        line.capacity = static_cast<int>(rows.integer(i, 3));
        line.nominalGrams = rows.integer(i, 4);
        line.scaleGrams = numberAt(rows, i, 5);
        line.weight = verdictOf(line.nominalGrams, line.scaleGrams, rows.integer(i, 6));
        line.addedAtMs = rows.integer(i, 7);
        line.addedBy = rows.text(i, 8);
        line.returnedAtMs = numberAt(rows, i, 9);
        out.append(line);
    }
    return out;
}

StoredBill sumOfLines(ReadTransaction &tx, const StoredBill &bill)
{
    const qint64 after = voidedAt(tx, bill);
    return sumAt(tx.select(GEMBA_LINE_SUMS
                           "WHERE bill_id = ? AND (removed_event IS NULL OR (? > 0 AND removed_event > ?))"_s,
                           {bill.id, after, after}));
}

StoredBill sumOfReturned(ReadTransaction &tx, qint64 bill)
{
    return sumAt(tx.select(
        GEMBA_LINE_SUMS "WHERE bill_id = ? AND returned_event IS NOT NULL AND removed_event IS NULL"_s, {bill}));
}

qint64 endReturnedLines(Transaction &tx, qint64 bill, qint64 removedBy)
{
    return tx.execute(u"UPDATE bill_line SET removed_event = ? "
                      "WHERE bill_id = ? AND returned_event IS NOT NULL AND removed_event IS NULL"_s,
                      {removedBy, bill});
}

void everyLine(ReadTransaction &tx, const std::function<void(const StoredLine &)> &take)
{
    tx.scan(u"SELECT added_event, bill_id, bag_id, CAST(n_child AS BIGINT), nominal_g, scale_g, removed_event, "
            "returned_event FROM bill_line ORDER BY added_event"_s,
            {}, [&](const storage::RawRow &row) {
                take({row.integer(0).value_or(0), row.integer(1).value_or(0), row.integer(2).value_or(0),
                      static_cast<int>(row.integer(3).value_or(0)), row.integer(4).value_or(0), row.integer(5),
                      row.integer(6), row.integer(7)});
                return true;
            });
}

void everyRevision(ReadTransaction &tx,
                   const std::function<void(qint64 bill, int revision, const StoredRevision &)> &take)
{
    tx.scan(
        u"SELECT bill_id, CAST(revision AS BIGINT), content, sha256 FROM bill_revision ORDER BY bill_id, revision"_s,
        {}, [&](const storage::RawRow &row) {
            const auto text = [&](int column) {
                const auto bytes = row.text(column);
                return bytes ? QString::fromUtf8(bytes->data(), bytes->size()) : QString();
            };
            take(row.integer(0).value_or(0), static_cast<int>(row.integer(1).value_or(0)), {text(2), text(3)});
            return true;
        });
}

bool insertRevision(Transaction &tx, qint64 bill, int revision, const StoredRevision &row)
{
    return tx.execute(
               u"INSERT INTO bill_revision (bill_id, revision, content, sha256) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
               {bill, revision, row.content, row.sha256}) == 1;
}

std::optional<StoredRevision> revisionOf(ReadTransaction &tx, qint64 bill, int revision)
{
    const Rows rows =
        revision > 0
            ? tx.select(u"SELECT content, sha256 FROM bill_revision WHERE bill_id = ? AND revision = ?"_s,
                        {bill, revision})
            : tx.select(u"SELECT content, sha256 FROM bill_revision WHERE bill_id = ? ORDER BY revision DESC LIMIT 1"_s,
                        {bill});
    if (rows.isEmpty())
        return std::nullopt;
    return StoredRevision{rows.text(0, 0), rows.text(0, 1)};
}

} // namespace gemba::bags::store
