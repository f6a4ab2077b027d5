#include "bag_store.h"

#include "like_pattern.h"

#include <algorithm>

namespace gemba::bags::store {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Rows;
using storage::Transaction;

namespace {

constexpr qint64 turnLock = 0x67656D6261626167;

#define GEMBA_BAG_COLUMNS                                                                                              \
    "id, code, kind, format, area, state, parent_id, bill_id, n_child, capacity, unit_g, tolerance_g, nominal_g, "     \
    "scale_g, "                                                                                                        \
    "held, created_ms, changed_ms, changed_by, station, rev"
#define GEMBA_BAG_SELECT                                                                                               \
    u"SELECT b.id, b.code, b.kind, b.format, b.area, b.state, b.parent_id, b.bill_id, b.n_child, b.capacity, "         \
    u"b.unit_g, "                                                                                                      \
    "b.tolerance_g, b.nominal_g, b.scale_g, b.held, b.created_ms, b.changed_ms, b.changed_by, b.station, b.rev, "      \
    "p.code, "                                                                                                         \
    "l.number FROM bag b LEFT JOIN bag p ON p.id = b.parent_id LEFT JOIN bill l ON l.id = b.bill_id "
// rev counts the entries of the history that changed the bag, so that it follows from them like all else.
#define GEMBA_BAG_TOUCH "changed_ms = ?, changed_by = ?, station = ?, rev = rev + 1 "
#define GEMBA_BAG_RETURNING " RETURNING " GEMBA_BAG_COLUMNS

std::optional<qint64> optionalAt(const Rows &rows, qsizetype i, qsizetype column)
{
    return rows.isNull(i, column) ? std::nullopt : std::optional(rows.integer(i, column));
}

StoredBag bagAt(const Rows &rows, qsizetype i)
{
    StoredBag bag;
    bag.id = rows.integer(i, 0);
    bag.code = rows.text(i, 1);
    bag.kind = static_cast<BagKind>(rows.integer(i, 2));
    bag.format = rows.text(i, 3);
    bag.area = rows.text(i, 4);
    bag.complete = rows.flag(i, 5);
    bag.parent = optionalAt(rows, i, 6);
    bag.bill = optionalAt(rows, i, 7);
    bag.children = static_cast<int>(rows.integer(i, 8));
    bag.capacity = static_cast<int>(rows.integer(i, 9));
    bag.unitGrams = rows.integer(i, 10);
    bag.toleranceGrams = rows.integer(i, 11);
    bag.nominalGrams = rows.integer(i, 12);
    bag.scaleGrams = optionalAt(rows, i, 13);
    bag.held = static_cast<int>(rows.integer(i, 14));
    bag.createdMs = rows.integer(i, 15);
    bag.changedMs = rows.integer(i, 16);
    bag.changedBy = rows.text(i, 17);
    bag.station = rows.text(i, 18);
    bag.rev = rows.integer(i, 19);
    if (rows.row(i).size() > 20) {
        bag.parentCode = rows.text(i, 20);
        bag.billNumber = rows.text(i, 21);
    }
    return bag;
}

std::optional<StoredBag> first(const Rows &rows)
{
    return rows.isEmpty() ? std::nullopt : std::optional(bagAt(rows, 0));
}

QList<StoredBag> every(const Rows &rows)
{
    QList<StoredBag> out;
    out.reserve(rows.count());
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(bagAt(rows, i));
    return out;
}

QString reversedText(const QString &code)
{
    QString out = code;
    std::reverse(out.begin(), out.end());
    return out;
}

void touch(StoredBag &bag, const Hand &hand)
{
    bag.changedMs = hand.nowMs;
    bag.changedBy = hand.actor;
    bag.station = hand.station;
}

/// A statement that changes one bag: its own values, then who did it, then the bag.
std::optional<StoredBag> change(Transaction &tx, const QString &sql, QVariantList values, const Hand &hand,
                                const QVariantList &where)
{
    values << hand.nowMs << hand.actor << hand.station;
    return first(tx.select(sql, values + where));
}

} // namespace

void takeTurn(Transaction &tx)
{
    if (tx.engine() == storage::Engine::Postgres)
        tx.select(u"SELECT pg_advisory_xact_lock(?)"_s, {turnLock});
}

std::optional<StoredBag> findBag(ReadTransaction &tx, const QString &code)
{
    return first(tx.select(GEMBA_BAG_SELECT "WHERE b.code = ?"_s, {code}));
}

std::optional<StoredBag> bagById(ReadTransaction &tx, qint64 id)
{
    return first(tx.select(GEMBA_BAG_SELECT "WHERE b.id = ?"_s, {id}));
}

QList<StoredBag> childrenOf(ReadTransaction &tx, qint64 parent)
{
    return every(tx.select(GEMBA_BAG_SELECT "WHERE b.parent_id = ? ORDER BY b.code"_s, {parent}));
}

QList<StoredBag> parentsOnBill(ReadTransaction &tx, qint64 bill)
{
    return every(tx.select(GEMBA_BAG_SELECT "WHERE b.bill_id = ? ORDER BY b.id"_s, {bill}));
}

QList<StoredBag> openParents(ReadTransaction &tx, const std::optional<QString> &area, const QString &afterCode,
                             int limit)
{
    QString sql = GEMBA_BAG_SELECT "WHERE b.kind = 1 AND b.state = 0 AND b.code > ? "_s;
    QVariantList binds{afterCode};
    if (area) {
        sql += u"AND b.area = ? "_s;
        binds << *area;
    }
    binds << limit;
    return every(tx.select(sql + u"ORDER BY b.code LIMIT ?"_s, binds));
}

bool BagSearch::byChange() const
{
    return (in.by || in.fromMs || in.toMs) && (in.text.isEmpty() || in.match == WireCodeMatch::Contains);
}

BagQuery queryOf(const BagSearch &search)
{
    const ListBags::Params &in = search.in;
    const bool byChange = search.byChange();
    QStringList where;
    QVariantList binds;
    const auto add = [&](const QString &condition, std::initializer_list<QVariant> values = {}) {
        where << condition;
        for (const QVariant &value : values)
            binds << value;
    };
    // Codes are of A to Z, 0 to 9 and '-': '~' comes after all of them, so it ends the range of a prefix.
    const bool backwards = in.match == WireCodeMatch::Suffix && !in.text.isEmpty();
    const QString key = backwards ? u"b.reversed"_s : u"b.code"_s;
    if (!in.text.isEmpty()) {
        switch (in.match) {
        case WireCodeMatch::Exact:
            add(u"b.code = ?"_s, {in.text});
            break;
        case WireCodeMatch::Prefix:
            add(u"b.code >= ? AND b.code < ?"_s, {in.text, in.text + u'~'});
            break;
        case WireCodeMatch::Suffix:
            add(u"b.reversed >= ? AND b.reversed < ?"_s, {reversedText(in.text), reversedText(in.text) + u'~'});
            break;
        case WireCodeMatch::Contains:
            add(u"b.code LIKE ? ESCAPE '\\'"_s, {u'%' + escapedLike(in.text) + u'%'});
            break;
        }
    }
    if (search.after)
        add(u"(b.changed_ms, b.id) < (?, ?)"_s, {search.after->changedMs, search.after->id});
    else if (!in.cursor.isEmpty())
        add(key + u" > ?"_s, {backwards ? reversedText(in.cursor) : in.cursor});
    if (in.kind)
        add(u"b.kind = ?"_s, {*in.kind == WireBagKind::Parent ? 1 : 2});
    if (in.state)
        add(u"b.kind = 1 AND b.state = ?"_s, {*in.state == WireBagState::Complete ? 1 : 0});
    if (in.billed)
        add(*in.billed ? u"b.bill_id IS NOT NULL"_s : u"b.kind = 1 AND b.bill_id IS NULL"_s);
    if (in.packed)
        add(*in.packed ? u"b.parent_id IS NOT NULL"_s : u"b.kind = 2 AND b.parent_id IS NULL"_s);
    if (in.area)
        add(u"b.area = ?"_s, {*in.area});
    // Where the code narrows, its index gives the rows in their order. Offered the other indexes as well, SQLite would take one of them and
    // sort all that a person ever changed.
    const QString by = byChange ? u"b.changed_by"_s : u"b.changed_by || ''"_s;
    const QString changed = byChange ? u"b.changed_ms"_s : u"b.changed_ms + 0"_s;
    if (in.by)
        add(by + u" = ?"_s, {*in.by});
    if (in.fromMs)
        add(changed + u" >= ?"_s, {*in.fromMs});
    // A further page begins where the one before ended, which is nearer.
    if (in.toMs)
        add((search.after ? u"b.changed_ms + 0"_s : changed) + u" < ?"_s, {*in.toMs});
    QString sql = GEMBA_BAG_SELECT ""_s;
    if (!where.isEmpty())
        sql += u"WHERE "_s + where.join(u" AND "_s);
    binds << search.limit;
    return {sql + u" ORDER BY %1 LIMIT ?"_s.arg(byChange ? u"b.changed_ms DESC, b.id DESC"_s : key), binds};
}

QList<StoredBag> searchBags(ReadTransaction &tx, const BagSearch &search)
{
    const auto [sql, binds] = queryOf(search);
    return every(tx.select(sql, binds));
}

std::optional<StoredBag> createParent(Transaction &tx, const QString &code, const BagFormat &format,
                                      const QString &area, const Hand &hand)
{
    return first(tx.select(
        u"INSERT INTO bag (code, reversed, kind, format, area, state, n_child, capacity, unit_g, tolerance_g, "
        "nominal_g, held, created_ms, changed_ms, changed_by, station, rev) "
        "VALUES (?, ?, 1, ?, ?, 0, 0, ?, ?, ?, 0, 0, ?, ?, ?, ?, 1) "
        "ON CONFLICT (code) DO NOTHING" GEMBA_BAG_RETURNING ""_s,
        {code, reversedText(code), format.name, area, format.capacity, format.unitGrams, format.toleranceGrams,
         hand.nowMs, hand.nowMs, hand.actor, hand.station}));
}

std::optional<StoredBag> claimChild(Transaction &tx, const QString &code, const BagFormat &format,
                                    const StoredBag &parent, const Hand &hand)
{
    // Nearly all are new.
    const auto id = tx.insert(u"INSERT INTO bag (code, reversed, kind, format, area, state, parent_id, n_child, "
                              "capacity, unit_g, tolerance_g, nominal_g, held, created_ms, changed_ms, changed_by, "
                              "station, rev) VALUES (?, ?, 2, ?, ?, 0, ?, 0, 0, ?, 0, 0, 0, ?, ?, ?, ?, 1) "
                              "ON CONFLICT (code) DO NOTHING"_s,
                              {code, reversedText(code), format.name, parent.area, parent.id, format.unitGrams,
                               hand.nowMs, hand.nowMs, hand.actor, hand.station});
    std::optional<StoredBag> child;
    if (id) {
        child.emplace();
        child->id = *id;
        child->code = code;
        child->format = format.name;
        child->area = parent.area;
        child->parent = parent.id;
        child->unitGrams = format.unitGrams;
        child->createdMs = hand.nowMs;
        child->rev = 1;
        touch(*child, hand);
    } else {
        child = change(tx,
                       u"UPDATE bag SET parent_id = ?, area = ?, " GEMBA_BAG_TOUCH
                       "WHERE code = ? AND kind = 2 AND parent_id IS NULL" GEMBA_BAG_RETURNING ""_s,
                       {parent.id, parent.area}, hand, {code});
    }
    if (child)
        child->parentCode = parent.code;
    return child;
}

std::optional<StoredBag> countIn(Transaction &tx, const StoredBag &parent, const Hand &hand)
{
    StoredBag after = parent;
    after.children += 1;
    after.nominalGrams += parent.unitGrams;
    after.complete = after.isFull() && after.held == 0;
    after.rev += after.complete ? 2 : 1;
    touch(after, hand);
    // With the revision, what was read is what is there.
    const bool counted =
        tx.execute(u"UPDATE bag SET n_child = ?, nominal_g = ?, state = ?, rev = ?, changed_ms = ?, changed_by = ?, "
                   "station = ? WHERE id = ? AND rev = ? AND held = ? AND kind = 1 AND state = 0 AND bill_id IS NULL "
                   "AND n_child < capacity"_s,
                   {after.children, after.nominalGrams, after.complete ? 1 : 0, after.rev, after.changedMs,
                    after.changedBy, after.station, parent.id, parent.rev, parent.held}) == 1;
    return counted ? std::optional(after) : std::nullopt;
}

std::optional<StoredBag> releaseChild(Transaction &tx, qint64 child, qint64 parent, const Hand &hand)
{
    return change(tx,
                  u"UPDATE bag SET parent_id = NULL, " GEMBA_BAG_TOUCH
                  "WHERE id = ? AND parent_id = ?" GEMBA_BAG_RETURNING ""_s,
                  {}, hand, {child, parent});
}

std::optional<StoredBag> countOut(Transaction &tx, qint64 parent, const Hand &hand)
{
    return change(tx,
                  u"UPDATE bag SET n_child = n_child - 1, nominal_g = nominal_g - unit_g, " GEMBA_BAG_TOUCH
                  "WHERE id = ? AND kind = 1 AND state = 0 AND bill_id IS NULL AND n_child > 0" GEMBA_BAG_RETURNING
                  ""_s,
                  {}, hand, {parent});
}

std::optional<StoredBag> markComplete(Transaction &tx, qint64 parent, const Hand &hand)
{
    return change(
        tx,
        u"UPDATE bag SET state = 1, " GEMBA_BAG_TOUCH
        "WHERE id = ? AND kind = 1 AND state = 0 AND held = 0 AND n_child > 0 AND bill_id IS NULL" GEMBA_BAG_RETURNING
        ""_s,
        {}, hand, {parent});
}

std::optional<StoredBag> markOpen(Transaction &tx, qint64 parent, const Hand &hand)
{
    return change(tx,
                  u"UPDATE bag SET state = 0, " GEMBA_BAG_TOUCH
                  "WHERE id = ? AND kind = 1 AND state = 1 AND bill_id IS NULL" GEMBA_BAG_RETURNING ""_s,
                  {}, hand, {parent});
}

std::optional<StoredBag> setScale(Transaction &tx, qint64 parent, std::optional<qint64> grams, const Hand &hand)
{
    auto changed =
        change(tx, u"UPDATE bag SET scale_g = ?, " GEMBA_BAG_TOUCH "WHERE id = ? AND kind = 1" GEMBA_BAG_RETURNING ""_s,
               {grams ? QVariant(*grams) : QVariant()}, hand, {parent});
    // It may be on a bill, whose number the statement does not give.
    return changed && changed->bill ? bagById(tx, parent) : changed;
}

std::optional<StoredBag> putOnBill(Transaction &tx, qint64 parent, qint64 bill, const Hand &hand)
{
    return change(tx,
                  u"UPDATE bag SET bill_id = ?, " GEMBA_BAG_TOUCH
                  "WHERE id = ? AND kind = 1 AND state = 1 AND held = 0 AND bill_id IS NULL" GEMBA_BAG_RETURNING ""_s,
                  {bill}, hand, {parent});
}

std::optional<StoredBag> takeOffBill(Transaction &tx, qint64 parent, qint64 bill, const Hand &hand)
{
    return change(
        tx, u"UPDATE bag SET bill_id = NULL, " GEMBA_BAG_TOUCH "WHERE id = ? AND bill_id = ?" GEMBA_BAG_RETURNING ""_s,
        {}, hand, {parent, bill});
}

std::optional<StoredBag> addHold(Transaction &tx, qint64 parent, int by)
{
    auto changed = first(
        tx.select(u"UPDATE bag SET held = held + ? WHERE id = ? AND kind = 1" GEMBA_BAG_RETURNING ""_s, {by, parent}));
    return changed && changed->bill ? bagById(tx, parent) : changed;
}

QList<BagFormat> formats(ReadTransaction &tx)
{
    const Rows rows =
        tx.select(u"SELECT name, kind, goods, prefix, digits, min_length, max_length, capacity, unit_g, tolerance_g, "
                  "active, version FROM bag_format ORDER BY name"_s);
    QList<BagFormat> out;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        BagFormat format;
        format.name = rows.text(i, 0);
        format.kind = rows.integer(i, 1) == 1 ? WireBagKind::Parent : WireBagKind::Child;
        format.goods = rows.text(i, 2);
        format.prefix = rows.text(i, 3);
        format.digits = static_cast<int>(rows.integer(i, 4));
        format.minLength = static_cast<int>(rows.integer(i, 5));
        format.maxLength = static_cast<int>(rows.integer(i, 6));
        format.capacity = static_cast<int>(rows.integer(i, 7));
        format.unitGrams = static_cast<int>(rows.integer(i, 8));
        format.toleranceGrams = static_cast<int>(rows.integer(i, 9));
        format.active = rows.flag(i, 10);
        format.version = rows.integer(i, 11);
        out.append(format);
    }
    return out;
}

bool insertFormat(Transaction &tx, const BagFormat &format)
{
    return tx.execute(
               u"INSERT INTO bag_format (name, kind, goods, prefix, digits, min_length, max_length, capacity, unit_g, "
               "tolerance_g, active, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
               {format.name, format.kind == WireBagKind::Parent ? 1 : 2, format.goods, format.prefix, format.digits,
                format.minLength, format.maxLength, format.capacity, format.unitGrams, format.toleranceGrams,
                format.active ? 1 : 0, format.version}) == 1;
}

bool updateFormat(Transaction &tx, const BagFormat &format)
{
    return tx.execute(
               u"UPDATE bag_format SET goods = ?, prefix = ?, digits = ?, min_length = ?, max_length = ?, capacity = "
               u"?, "
               "unit_g = ?, tolerance_g = ?, active = ?, version = ? WHERE name = ? AND kind = ? AND version = ?"_s,
               {format.goods, format.prefix, format.digits, format.minLength, format.maxLength, format.capacity,
                format.unitGrams, format.toleranceGrams, format.active ? 1 : 0, format.version, format.name,
                format.kind == WireBagKind::Parent ? 1 : 2, format.version - 1}) == 1;
}

} // namespace gemba::bags::store
