#include "label_desk.h"

#include "bag_store.h"

#include <gemba/core/ids.h>

#include <cmath>

namespace gemba::bags {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

/// Above every id, which is a UUID in lower case.
const auto afterAll = u"~"_s;

std::optional<BagFormat> formatNamed(ReadTransaction &tx, const QString &name)
{
    for (const BagFormat &format : store::formats(tx)) {
        if (format.name == name)
            return format;
    }
    return std::nullopt;
}

QString codeOf(const QString &prefix, int digits, qint64 number)
{
    return prefix + u"%1"_s.arg(number, digits, 10, QChar(u'0'));
}

/// The numbers of a form that nobody has: neither in use nor set aside.
class FreeNumbers
{
public:
    FreeNumbers(ReadTransaction &tx, const BagFormat &format)
        : m_tx(tx)
        , m_format(format)
        , m_last(static_cast<qint64>(std::pow(10.0, format.digits)) - 1)
    {
    }
    QString code(qint64 number) const { return codeOf(m_format.prefix, m_format.digits, number); }
    /// The one after the greatest in use.
    qint64 afterUsed() const
    {
        const auto used = store::greatestUsed(m_tx, m_format.prefix, code(0), code(m_last));
        return used ? numberIn(*used) + 1 : 1;
    }
    /// The first of so many in one piece, @p from or later.
    std::optional<qint64> run(qint64 from, int count) const
    {
        constexpr int page = 1'000;
        while (from + count - 1 <= m_last) {
            if (const auto end = store::endOfSetAside(m_tx, m_format.name, from, from + count - 1)) {
                from = *end;
                continue;
            }
            const qint64 asked = from;
            for (const QString &used : store::usedCodes(m_tx, m_format.prefix, code(from), code(m_last), page)) {
                if (numberIn(used) >= from + count)
                    break;
                from = numberIn(used) + 1;
            }
            if (from == asked)
                return from;
        }
        return std::nullopt;
    }

private:
    qint64 numberIn(const QString &code) const { return QStringView(code).mid(m_format.prefix.size()).toLongLong(); }

    ReadTransaction &m_tx;
    const BagFormat &m_format;
    const qint64 m_last;
};

QString noteOf(const BagFormat &format)
{
    if (format.kind != WireBagKind::Parent)
        return {};
    const QString kilograms =
        QString::number(format.unitGrams / 1000) +
        (format.unitGrams % 1000 == 0 ? QString() : u'.' + u"%1"_s.arg(format.unitGrams % 1000, 3, 10, QChar(u'0')));
    return u"%1 × %2 kg"_s.arg(format.capacity).arg(kilograms);
}

} // namespace

Result<LabelRange> LabelDesk::reserve(Transaction &tx, const rpc::Caller &caller, const ReserveLabels::Params &in)
{
    // What is free is read before it is given: no other server may bring a bag with such a number into being meanwhile.
    store::takeTurn(tx);
    const auto format = formatNamed(tx, in.format);
    if (!format)
        return refuseField(ErrorCode::NotFound, u"format"_s, in.format);
    if (format->digits == 0 || !format->active)
        return refuseField(ErrorCode::StateConflict, u"format"_s,
                           format->active ? u"codes of this form are not counted"_s : u"this form is switched off"_s);
    const qint64 next = std::max<qint64>(1, store::nextNumber(tx, format->name));
    const FreeNumbers numbers(tx, *format);
    // Labels that were printed elsewhere are numbered upwards, and those not scanned yet are not known here: only what comes after all
    // numbers in use is surely new. One high number must not end it all, though, so whoever knows that there are no such labels gets
    // what lies in between: what comes after the last labels first, then all.
    const qint64 surelyNew = numbers.afterUsed();
    std::optional<qint64> first;
    for (const qint64 from : {std::max(next, surelyNew), surelyNew, next, qint64{1}}) {
        if (!first && (in.gaps || from >= surelyNew))
            first = numbers.run(from, in.count);
    }
    if (!first && !in.gaps && numbers.run(1, in.count))
        return refuseField(ErrorCode::SerialsUsedUp, u"gaps"_s,
                           u"after the greatest in use not so many are left; with gaps = true those between numbers in "
                           "use are given, which labels that were printed elsewhere may have"_s);
    if (!first)
        return refuseField(ErrorCode::SerialsUsedUp, u"count"_s, u"not so many are left in one piece"_s);
    store::setNextNumber(tx, format->name, *first + in.count);
    store::StoredRange row;
    row.firstNumber = *first;
    row.range.id = newUuid7(m_service.nowMs());
    row.range.format = format->name;
    row.range.count = in.count;
    row.digits = format->digits;
    row.range.first = numbers.code(*first);
    row.range.last = numbers.code(*first + in.count - 1);
    row.range.reservedBy = caller.userName;
    row.range.reservedAtMs = m_service.nowMs();
    row.range.gaps = *first < surelyNew;
    store::insertRange(tx, row);
    tx.audit(rpc::auditOf(caller, u"labels.reserve"_s, u"bagLabels"_s, row.range.id, {},
                          {{u"format"_s, row.range.format},
                           {u"first"_s, row.range.first},
                           {u"last"_s, row.range.last},
                           {u"gaps"_s, row.range.gaps}}));
    return row.range;
}

Result<ListLabels::Reply> LabelDesk::list(ReadTransaction &tx, const ListLabels::Params &in) const
{
    ListLabels::Reply out;
    for (const store::StoredRange &row :
         store::listRanges(tx, in.cursor.isEmpty() ? afterAll : in.cursor, in.limit + 1))
        out.ranges.append(row.range);
    if (out.ranges.size() > in.limit) {
        out.ranges.removeLast();
        out.nextCursor = out.ranges.last().id;
    }
    return out;
}

Result<LabelDesk::Job> LabelDesk::note(Transaction &tx, const rpc::Caller &caller, const PrintLabels::Params &in)
{
    const auto row = store::findRange(tx, in.range);
    const auto format = row ? formatNamed(tx, row->range.format) : std::nullopt;
    if (!format)
        return refuseField(ErrorCode::NotFound, u"range"_s, in.range);
    const LabelRange &range = row->range;
    if (in.from > range.count)
        return refuseField(ErrorCode::FieldRange, u"from"_s, u"the range has %1 labels"_s.arg(range.count));
    const int left = range.count - in.from + 1;
    const int count = std::min({in.count == 0 ? left : in.count, left, PrintLabels::mostAtOnce});
    const bool isAgain = in.from <= row->printedTo;
    if (isAgain && in.reason.trimmed().isEmpty())
        return refuseField(ErrorCode::ReasonRequired, u"reason"_s, u"these labels were printed already"_s);
    Job job;
    const QString prefix = range.first.chopped(row->digits);
    for (int i = 0; i < count; ++i)
        job.codes.append(codeOf(prefix, row->digits, row->firstNumber + in.from - 1 + i));
    job.goods = format->goods;
    job.note = noteOf(*format);
    job.dateMs = range.reservedAtMs;
    if (in.from + count <= range.count)
        job.nextFrom = in.from + count;
    store::notePrint(tx, range.id, in.from + count - 1, m_service.nowMs());
    tx.audit(rpc::auditOf(caller, u"labels.print"_s, u"bagLabels"_s, range.id, {},
                          {{u"first"_s, job.codes.first()},
                           {u"last"_s, job.codes.last()},
                           {u"medium"_s, wire::enumName(in.medium)},
                           {u"again"_s, isAgain},
                           {u"reason"_s, in.reason.trimmed()}}));
    return job;
}

} // namespace gemba::bags
