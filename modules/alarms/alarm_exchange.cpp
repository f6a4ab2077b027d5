#include "alarm_exchange.h"

#include "alarm_store.h"
#include "review_store.h"

#include <cells.h>

namespace gemba::alarms {

using namespace Qt::StringLiterals;
using exchange::Cells;
using exchange::Column;
using exchange::RowEffect;
using rpc::Caller;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr int everyAlarm = 100'000;

class AlarmRows final : public exchange::Exchanged
{
public:
    explicit AlarmRows(AlarmService &service)
        : m_service(service)
    {
    }
    QString name() const override { return u"alarms"_s; }
    wire::Permission importPermission() const override { return permission::rationalise; }
    QList<Column> columns() const override
    {
        return {{u"alarm"_s, u"Identity, e.g. P1.HI"_s, true},
                {u"priority"_s, u"1 to 4; told, not taken: change limits for it"_s},
                {u"cause"_s, u"What makes it come"_s},
                {u"consequence"_s, u"What happens if nobody acts"_s},
                {u"action"_s, u"What the operator should do"_s},
                {u"respond_minutes"_s, u"Minutes in which that still helps"_s},
                {u"consequence_class"_s, u"none, minor, major or severe"_s},
                {u"review_due"_s, u"Day of the next review; told, not taken"_s}};
    }
    QList<Cells> rows(ReadTransaction &tx, const Caller &) const override
    {
        const auto written = store::rationalisations(tx);
        QList<Cells> out;
        for (const StoredAlarm &alarm : store::listAlarms(tx, true, std::nullopt, {}, everyAlarm)) {
            Cells row{{u"alarm"_s, alarm.record.id.text()}, {u"priority"_s, QString::number(alarm.record.priority)}};
            if (const auto it = written.constFind(alarm.record.id); it != written.constEnd()) {
                row.insert(u"cause"_s, it->cause);
                row.insert(u"consequence"_s, it->consequence);
                row.insert(u"action"_s, it->action);
                row.insert(u"respond_minutes"_s, QString::number(it->respondMinutes));
                row.insert(u"consequence_class"_s, wire::enumName(it->consequenceClass));
                row.insert(u"review_due"_s, exchange::dateCell(it->reviewDueMs));
            }
            out.append(row);
        }
        return out;
    }
    Result<RowEffect> take(Transaction &tx, const Caller &caller, const Cells &row) override
    {
        const AlarmId id(row.value(u"alarm"_s).trimmed());
        const auto known = store::findRationalisation(tx, id);
        // An export lists alarms that nobody has looked at yet: their rows say nothing.
        const QStringList words{u"cause"_s, u"consequence"_s, u"action"_s, u"consequence_class"_s};
        const bool says = std::any_of(words.begin(), words.end(),
                                      [&](const QString &column) { return !row.value(column).trimmed().isEmpty(); });
        if (!known && !says)
            return RowEffect::Unchanged;
        RationaliseAlarm::Params in;
        in.alarm = id;
        if (known) {
            in.expectedVersion = known->version;
            in.cause = known->cause;
            in.consequence = known->consequence;
            in.action = known->action;
            in.respondMinutes = known->respondMinutes;
            in.consequenceClass = known->consequenceClass;
        }
        const QJsonObject before = wire::encode(in);
        exchange::CellReader read(row);
        read.text(u"cause"_s, in.cause);
        read.text(u"consequence"_s, in.consequence);
        read.text(u"action"_s, in.action);
        read.integer(u"respond_minutes"_s, in.respondMinutes);
        read.choice(u"consequence_class"_s, in.consequenceClass);
        if (read.error())
            return *read.error();
        if (const auto checked = exchange::withinBounds(in, {{u"respondMinutes"_s, u"respond_minutes"_s}}); !checked)
            return checked.error();
        if (known && wire::encode(in) == before)
            return RowEffect::Unchanged;
        if (auto done = m_service.rationalise(tx, caller, in); !done)
            return done.error();
        return known ? RowEffect::Updated : RowEffect::Created;
    }

private:
    AlarmService &m_service;
};

} // namespace

std::unique_ptr<exchange::Exchanged> exchanged(AlarmService &service)
{
    return std::make_unique<AlarmRows>(service);
}

} // namespace gemba::alarms
