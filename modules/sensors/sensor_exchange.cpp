#include "sensor_exchange.h"

#include "limit_desk.h"
#include "limit_wire.h"
#include "sensor_store.h"
#include "standard_store.h"
#include "standards.h"

#include <cells.h>

namespace gemba::sensors {

using namespace Qt::StringLiterals;
using exchange::asColumn;
using exchange::cellOf;
using exchange::CellReader;
using exchange::Cells;
using exchange::Column;
using exchange::ColumnNames;
using exchange::RowEffect;
using rpc::Caller;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

SaveSensor::Params paramsOf(const Sensor &s)
{
    return {s.id,       s.version,   s.name,     s.area,       s.device, s.source,   s.quantity,       s.unit,
            s.rangeLow, s.rangeHigh, s.decimals, s.intervalMs, s.limits, s.response, s.retentionClass, s.enabled};
}

class SensorRows final : public exchange::Exchanged
{
public:
    explicit SensorRows(SensorService &service)
        : m_service(service)
    {
    }
    QString name() const override { return u"sensors"_s; }
    wire::Permission importPermission() const override { return permission::manage; }
    QList<Column> columns() const override
    {
        return {{u"sensor"_s, u"Identity, e.g. P1"_s, true},
                {u"name"_s, u"Name"_s},
                {u"area"_s, u"Area it belongs to"_s},
                {u"device"_s, u"Device that speaks for it"_s},
                {u"kind"_s, u"mqtt, modbus or serial"_s},
                {u"topic"_s, u"MQTT topic of a foreign layout"_s},
                {u"json_path"_s, u"Path of the value in the payload"_s},
                {u"link"_s, u"Name of the Modbus or serial link"_s},
                {u"unit_address"_s, u"Modbus unit"_s},
                {u"table"_s, u"holding or input"_s},
                {u"register"_s, u"Modbus register"_s},
                {u"type"_s, u"int16, uint16, int32, uint32 or float32"_s},
                {u"scale"_s, u"Raw value times this"_s},
                {u"offset"_s, u"plus this"_s},
                {u"serial_field"_s, u"Name in a name=value line"_s},
                {u"quantity"_s, u"What is measured"_s},
                {u"unit"_s, u"UCUM code"_s},
                {u"range_low"_s, u"Lower end of the range"_s},
                {u"range_high"_s, u"Upper end of the range"_s},
                {u"decimals"_s, u"Decimals to show"_s},
                {u"interval_s"_s, u"Seconds between readings"_s},
                {u"response"_s, u"What to do when it alarms"_s},
                {u"retention"_s, u"standard or long"_s},
                {u"enabled"_s, u"true or false"_s}};
    }
    QList<Cells> rows(ReadTransaction &tx, const Caller &) const override
    {
        QList<Cells> out;
        for (const StoredSensor &stored : store::allSensors(tx)) {
            const Sensor &s = stored.sensor;
            out.append({{u"sensor"_s, s.id.text()},
                        {u"name"_s, s.name},
                        {u"area"_s, s.area},
                        {u"device"_s, s.device.text()},
                        {u"kind"_s, wire::enumName(s.source.kind)},
                        {u"topic"_s, s.source.topic},
                        {u"json_path"_s, s.source.jsonPath},
                        {u"link"_s, s.source.link},
                        {u"unit_address"_s, QString::number(s.source.unit)},
                        {u"table"_s, s.source.table},
                        {u"register"_s, QString::number(s.source.address)},
                        {u"type"_s, s.source.type},
                        {u"scale"_s, cellOf(s.source.scale)},
                        {u"offset"_s, cellOf(s.source.offset)},
                        {u"serial_field"_s, s.source.fieldName},
                        {u"quantity"_s, s.quantity},
                        {u"unit"_s, s.unit},
                        {u"range_low"_s, cellOf(s.rangeLow)},
                        {u"range_high"_s, cellOf(s.rangeHigh)},
                        {u"decimals"_s, QString::number(s.decimals)},
                        {u"interval_s"_s, cellOf(s.intervalMs / 1000.0)},
                        {u"response"_s, s.response},
                        {u"retention"_s, s.retentionClass},
                        {u"enabled"_s, cellOf(s.enabled)}});
        }
        return out;
    }
    Result<RowEffect> take(Transaction &tx, const Caller &caller, const Cells &row) override
    {
        const SensorId id(row.value(u"sensor"_s).trimmed());
        const auto known = store::findSensor(tx, id);
        Sensor wanted = known ? known->sensor : Sensor{};
        wanted.id = id;
        if (!known)
            wanted.version = 0;
        const Sensor before = wanted;
        CellReader read(row);
        read.text(u"name"_s, wanted.name);
        read.text(u"area"_s, wanted.area);
        QString device = wanted.device.text();
        read.text(u"device"_s, device);
        wanted.device = DeviceId(device.trimmed());
        Source &source = wanted.source;
        read.choice(u"kind"_s, source.kind);
        read.text(u"topic"_s, source.topic);
        read.text(u"json_path"_s, source.jsonPath);
        read.text(u"link"_s, source.link);
        read.integer(u"unit_address"_s, source.unit);
        read.text(u"table"_s, source.table);
        read.integer(u"register"_s, source.address);
        read.text(u"type"_s, source.type);
        read.real(u"scale"_s, source.scale);
        read.real(u"offset"_s, source.offset);
        read.text(u"serial_field"_s, source.fieldName);
        read.text(u"quantity"_s, wanted.quantity);
        read.text(u"unit"_s, wanted.unit);
        read.real(u"range_low"_s, wanted.rangeLow);
        read.real(u"range_high"_s, wanted.rangeHigh);
        read.integer(u"decimals"_s, wanted.decimals);
        read.seconds(u"interval_s"_s, wanted.intervalMs);
        read.text(u"response"_s, wanted.response);
        read.text(u"retention"_s, wanted.retentionClass);
        read.flag(u"enabled"_s, wanted.enabled);
        if (read.error())
            return *read.error();
        // A sensor that comes back brings its limits with it: only limits.propose changes them.
        if (!known) {
            if (const auto removed = store::findRemovedSensor(tx, id))
                wanted.limits = removed->sensor.limits;
        }
        auto checked = exchange::withinBounds(paramsOf(wanted), columnNames());
        if (!checked)
            return checked.error();
        if (known && wire::encode(wanted) == wire::encode(before))
            return RowEffect::Unchanged;
        if (auto saved = m_service.save(tx, caller, *checked); !saved)
            return asColumn(saved.error(), columnNames());
        return known ? RowEffect::Updated : RowEffect::Created;
    }

private:
    static const ColumnNames &columnNames()
    {
        static const ColumnNames names{{u"source"_s, u"json_path"_s},      {u"source.kind"_s, u"kind"_s},
                                       {u"source.topic"_s, u"topic"_s},    {u"source.jsonPath"_s, u"json_path"_s},
                                       {u"source.link"_s, u"link"_s},      {u"source.unit"_s, u"unit_address"_s},
                                       {u"source.table"_s, u"table"_s},    {u"source.address"_s, u"register"_s},
                                       {u"source.type"_s, u"type"_s},      {u"source.scale"_s, u"scale"_s},
                                       {u"source.offset"_s, u"offset"_s},  {u"source.field"_s, u"serial_field"_s},
                                       {u"rangeLow"_s, u"range_low"_s},    {u"rangeHigh"_s, u"range_high"_s},
                                       {u"intervalMs"_s, u"interval_s"_s}, {u"retentionClass"_s, u"retention"_s}};
        return names;
    }

    SensorService &m_service;
};

class LimitRows final : public exchange::Exchanged
{
public:
    explicit LimitRows(SensorService &service)
        : m_service(service)
    {
    }
    QString name() const override { return u"limits"_s; }
    wire::Permission importPermission() const override { return permission::proposeLimits; }
    QList<Column> columns() const override
    {
        return {{u"sensor"_s, u"Identity, e.g. P1"_s, true},
                {u"lolo"_s, u"Critical low; empty = none"_s},
                {u"lo"_s, u"Low"_s},
                {u"hi"_s, u"High"_s},
                {u"hihi"_s, u"Critical high"_s},
                {u"lolo_priority"_s, u"1 to 4; empty = 1"_s},
                {u"lo_priority"_s, u"1 to 4; empty = 2"_s},
                {u"hi_priority"_s, u"1 to 4; empty = 2"_s},
                {u"hihi_priority"_s, u"1 to 4; empty = 1"_s},
                {u"deadband"_s, u"How far back before an alarm returns"_s},
                {u"on_delay_s"_s, u"Seconds beyond before it is raised"_s},
                {u"off_delay_s"_s, u"Seconds back before it returns"_s},
                {u"behaviour"_s, u"plain, autoAcknowledge or latching"_s},
                {u"reason"_s, u"Why; not exported"_s}};
    }
    QList<Cells> rows(ReadTransaction &tx, const Caller &) const override
    {
        QList<Cells> out;
        for (const StoredSensor &stored : store::allSensors(tx)) {
            const Limits &l = stored.sensor.limits;
            out.append({{u"sensor"_s, stored.sensor.id.text()},
                        {u"lolo"_s, cellOf(l.lolo)},
                        {u"lo"_s, cellOf(l.lo)},
                        {u"hi"_s, cellOf(l.hi)},
                        {u"hihi"_s, cellOf(l.hihi)},
                        {u"lolo_priority"_s, cellOf(l.loloPriority)},
                        {u"lo_priority"_s, cellOf(l.loPriority)},
                        {u"hi_priority"_s, cellOf(l.hiPriority)},
                        {u"hihi_priority"_s, cellOf(l.hihiPriority)},
                        {u"deadband"_s, cellOf(l.deadband)},
                        {u"on_delay_s"_s, cellOf(l.onDelayMs / 1000.0)},
                        {u"off_delay_s"_s, cellOf(l.offDelayMs / 1000.0)},
                        {u"behaviour"_s, wire::enumName(l.behaviour)}});
        }
        return out;
    }
    Result<RowEffect> take(Transaction &tx, const Caller &caller, const Cells &row) override
    {
        const SensorId id(row.value(u"sensor"_s).trimmed());
        const auto known = store::findSensor(tx, id);
        if (!known)
            return refuseField(ErrorCode::NotFound, u"sensor"_s, id.text());
        Limits draft = known->sensor.limits;
        CellReader read(row);
        read.real(u"lolo"_s, draft.lolo);
        read.real(u"lo"_s, draft.lo);
        read.real(u"hi"_s, draft.hi);
        read.real(u"hihi"_s, draft.hihi);
        read.integer(u"lolo_priority"_s, draft.loloPriority);
        read.integer(u"lo_priority"_s, draft.loPriority);
        read.integer(u"hi_priority"_s, draft.hiPriority);
        read.integer(u"hihi_priority"_s, draft.hihiPriority);
        read.real(u"deadband"_s, draft.deadband);
        read.seconds(u"on_delay_s"_s, draft.onDelayMs);
        read.seconds(u"off_delay_s"_s, draft.offDelayMs);
        read.choice(u"behaviour"_s, draft.behaviour);
        if (read.error())
            return *read.error();
        static const ColumnNames names{{u"loloPriority"_s, u"lolo_priority"_s}, {u"loPriority"_s, u"lo_priority"_s},
                                       {u"hiPriority"_s, u"hi_priority"_s},     {u"hihiPriority"_s, u"hihi_priority"_s},
                                       {u"onDelayMs"_s, u"on_delay_s"_s},       {u"offDelayMs"_s, u"off_delay_s"_s}};
        if (const auto checked = exchange::withinBounds(draft, names); !checked)
            return checked.error();
        if (limitEdits(setOf(known->sensor.limits), setOf(draft)).empty())
            return RowEffect::Unchanged;
        // The same file again, while its draft waits: nothing new is asked.
        if (const auto open = store::openProposal(tx, id); open && setOf(open->draft) == setOf(draft))
            return RowEffect::Unchanged;
        const QString reason = row.value(u"reason"_s).trimmed();
        auto asked = m_service.limits().propose(
            tx, caller, {id, known->sensor.limitsVersion, draft, reason.isEmpty() ? u"import"_s : reason.left(500)});
        if (!asked) {
            Error error = asked.error();
            error.field.remove(u"draft."_s);
            return asColumn(error, names);
        }
        return asked->state == ProposalState::Open ? RowEffect::Proposed : RowEffect::Updated;
    }

private:
    SensorService &m_service;
};

class StandardRows final : public exchange::Exchanged
{
public:
    QString name() const override { return u"standards"_s; }
    wire::Permission importPermission() const override { return permission::manage; }
    QList<Column> columns() const override
    {
        return {{u"standard"_s, u"Mark on the instrument"_s, true},
                {u"description"_s, u"Make, model, range"_s},
                {u"certificate"_s, u"Number of its own certificate"_s},
                {u"due"_s, u"Day its own calibration runs out"_s},
                {u"uncertainty"_s, u"Expanded uncertainty (k = 2), in the unit it measures"_s}};
    }
    QList<Cells> rows(ReadTransaction &tx, const Caller &) const override
    {
        QList<Cells> out;
        for (const ReferenceStandard &s : store::standards(tx))
            out.append({{u"standard"_s, s.name},
                        {u"description"_s, s.description},
                        {u"certificate"_s, s.certificate},
                        {u"due"_s, exchange::dateCell(s.dueAtMs)},
                        {u"uncertainty"_s, cellOf(s.uncertainty)}});
        return out;
    }
    Result<RowEffect> take(Transaction &tx, const Caller &caller, const Cells &row) override
    {
        const QString name = row.value(u"standard"_s).trimmed();
        const auto known = store::findStandard(tx, name);
        ReferenceStandard wanted = known.value_or(ReferenceStandard{});
        CellReader read(row);
        read.text(u"description"_s, wanted.description);
        read.text(u"certificate"_s, wanted.certificate);
        // A day is all a file says; the same day is no change of the hour.
        qint64 dueMs = wanted.dueAtMs;
        read.date(u"due"_s, dueMs);
        if (exchange::dateCell(dueMs) != exchange::dateCell(wanted.dueAtMs) || !known)
            wanted.dueAtMs = dueMs;
        read.real(u"uncertainty"_s, wanted.uncertainty);
        if (read.error())
            return *read.error();
        const SaveStandard::Params params{.standard = name,
                                          .expectedVersion = known ? known->version : 0,
                                          .description = wanted.description,
                                          .certificate = wanted.certificate,
                                          .dueAtMs = wanted.dueAtMs,
                                          .uncertainty = wanted.uncertainty};
        if (const auto checked = exchange::withinBounds(params, {{u"dueAtMs"_s, u"due"_s}}); !checked)
            return checked.error();
        wanted.name = name;
        if (known && wire::encode(*known) == wire::encode(wanted))
            return RowEffect::Unchanged;
        if (auto saved = saveStandard(tx, caller, params); !saved)
            return saved.error();
        return known ? RowEffect::Updated : RowEffect::Created;
    }
};

} // namespace

std::vector<std::unique_ptr<exchange::Exchanged>> exchanged(SensorService &service)
{
    std::vector<std::unique_ptr<exchange::Exchanged>> out;
    out.push_back(std::make_unique<SensorRows>(service));
    out.push_back(std::make_unique<LimitRows>(service));
    out.push_back(std::make_unique<StandardRows>());
    return out;
}

} // namespace gemba::sensors
