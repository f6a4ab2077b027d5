#include "alarm_store.h"

#include "alarm_wire.h"

#include <QJsonDocument>

#include <limits>

namespace gemba::alarms::store {

using namespace Qt::StringLiterals;
using storage::DatabaseError;
using storage::ReadTransaction;
using storage::Rows;
using storage::Transaction;

namespace {

const auto settable =
    u"sensor_id, device_id, name, area, unit, response, kind, priority, behaviour, process, shelf, shelf_until_ms, "
    "shelf_reason, shelf_by, suppressed, suppressed_reason, suppressed_by, suppressed_for_service, out_of_service, "
    "out_of_service_reason, out_of_service_by, occurrence, active_since_ms, raised_at_ms, returned_at_ms, "
    "acknowledged_at_ms, acknowledged_by, acknowledge_note, value_at_raise, limit_at_raise, first_out, version, "
    "retired, superseded"_s;

const auto journalColumns =
    u"seq, time_ms, alarm_id, sensor_id, kind, priority, event, process_before, covers_before, process_after, "
    "covers_after, occurrence, announced, actor, words, value, limit_value"_s;

template <typename E>
E known(std::optional<E> value, const QString &text)
{
    if (!value)
        throw DatabaseError(DatabaseError::Kind::Other, u"unreadable alarm row: "_s + text);
    return *value;
}

QVariant numberOrNull(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

std::optional<double> numberAt(const Rows &rows, qsizetype row, qsizetype column)
{
    return rows.isNull(row, column) ? std::nullopt : std::optional(rows.real(row, column));
}

int coversOf(const AlarmState &state)
{
    return static_cast<int>(state.shelf) + (state.suppressedByDesign ? 4 : 0) + (state.outOfService ? 8 : 0);
}

AlarmState stateOf(const QString &process, qint64 covers)
{
    const qint64 shelf = covers & 3;
    if (covers < 0 || covers > 15 || shelf >= shelfKindCount)
        throw DatabaseError(DatabaseError::Kind::Other, u"unreadable alarm row: covers"_s);
    return {known(processStateFromText(process), process), static_cast<ShelfKind>(shelf), (covers & 4) != 0,
            (covers & 8) != 0};
}

QVariantList settableValues(const StoredAlarm &a)
{
    const AlarmRecord &r = a.record;
    return {r.sensor.text(),
            a.device.text(),
            a.name,
            a.area,
            a.unit,
            a.response,
            toText(r.kind),
            r.priority,
            toText(r.behaviour),
            toText(r.state.process),
            toText(r.state.shelf),
            r.shelf.untilMs,
            r.shelf.reason,
            r.shelf.by,
            r.state.suppressedByDesign ? 1 : 0,
            r.suppressedReason,
            a.suppressedBy,
            a.suppressedForService ? 1 : 0,
            r.state.outOfService ? 1 : 0,
            r.outOfServiceReason,
            r.outOfServiceBy,
            r.occurrence,
            r.activeSinceMs,
            r.raisedAtMs,
            r.returnedAtMs,
            r.acknowledgedAtMs,
            r.acknowledgedBy,
            r.acknowledgeNote,
            numberOrNull(r.valueAtRaise),
            numberOrNull(r.limitAtRaise),
            r.firstOut ? 1 : 0,
            r.version,
            a.retired ? 1 : 0,
            a.superseded ? 1 : 0};
}

StoredAlarm alarmAt(const Rows &rows, qsizetype i)
{
    qsizetype c = 0;
    const auto text = [&] { return rows.text(i, c++); };
    const auto integer = [&] { return rows.integer(i, c++); };
    const auto flag = [&] { return rows.flag(i, c++); };
    StoredAlarm a;
    AlarmRecord &r = a.record;
    r.id = AlarmId(text());
    r.sensor = SensorId(text());
    a.device = DeviceId(text());
    a.name = text();
    a.area = text();
    a.unit = text();
    a.response = text();
    const QString kind = text();
    r.kind = known(alarmKindFromText(kind), kind);
    r.priority = static_cast<int>(integer());
    const QString behaviour = text();
    r.behaviour = known(alarmBehaviourFromText(behaviour), behaviour);
    const QString process = text();
    r.state.process = known(processStateFromText(process), process);
    const QString shelf = text();
    r.state.shelf = known(shelfKindFromText(shelf), shelf);
    r.shelf.untilMs = integer();
    r.shelf.reason = text();
    r.shelf.by = text();
    r.state.suppressedByDesign = flag();
    r.suppressedReason = text();
    a.suppressedBy = text();
    a.suppressedForService = flag();
    r.state.outOfService = flag();
    r.outOfServiceReason = text();
    r.outOfServiceBy = text();
    r.occurrence = static_cast<int>(integer());
    r.activeSinceMs = integer();
    r.raisedAtMs = integer();
    r.returnedAtMs = integer();
    r.acknowledgedAtMs = integer();
    r.acknowledgedBy = text();
    r.acknowledgeNote = text();
    r.valueAtRaise = numberAt(rows, i, c++);
    r.limitAtRaise = numberAt(rows, i, c++);
    r.firstOut = flag();
    r.version = static_cast<int>(integer());
    a.retired = flag();
    a.superseded = flag();
    if (!r.state.legal())
        throw DatabaseError(DatabaseError::Kind::Other, u"alarm %1 is in an impossible state"_s.arg(r.id.text()));
    return a;
}

QList<StoredAlarm> alarmsIn(const Rows &rows)
{
    QList<StoredAlarm> out;
    out.reserve(rows.count());
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(alarmAt(rows, i));
    return out;
}

JournalRow journalAt(const Rows &rows, qsizetype i)
{
    JournalRow row;
    row.seq = rows.integer(i, 0);
    JournalEntry &e = row.entry;
    e.timeMs = rows.integer(i, 1);
    e.alarm = AlarmId(rows.text(i, 2));
    e.sensor = SensorId(rows.text(i, 3));
    e.kind = known(alarmKindFromText(rows.text(i, 4)), rows.text(i, 4));
    e.priority = static_cast<int>(rows.integer(i, 5));
    e.event = known(transitionFromName(rows.text(i, 6)), rows.text(i, 6));
    e.before = stateOf(rows.text(i, 7), rows.integer(i, 8));
    e.after = stateOf(rows.text(i, 9), rows.integer(i, 10));
    e.occurrence = static_cast<int>(rows.integer(i, 11));
    e.announced = rows.flag(i, 12);
    e.by = rows.text(i, 13);
    e.text = rows.text(i, 14);
    e.value = numberAt(rows, i, 15);
    e.limit = numberAt(rows, i, 16);
    return row;
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

QList<StoredAlarm> allAlarms(ReadTransaction &tx)
{
    return alarmsIn(tx.select(u"SELECT id, %1 FROM alarm ORDER BY id"_s.arg(settable)));
}

QList<StoredAlarm> listAlarms(ReadTransaction &tx, bool all, const std::optional<QString> &area, const QString &afterId,
                              int limit)
{
    QVariantList binds{afterId};
    QString where = u"retired = 0 AND id > ?"_s;
    if (!all)
        where += u" AND (process <> 'normal' OR shelf <> 'none' OR suppressed = 1 OR out_of_service = 1)"_s;
    if (area) {
        where += u" AND area = ?"_s;
        binds.append(*area);
    }
    binds.append(limit);
    return alarmsIn(tx.select(u"SELECT id, %1 FROM alarm WHERE %2 ORDER BY id LIMIT ?"_s.arg(settable, where), binds));
}

void insertAlarm(Transaction &tx, const StoredAlarm &alarm)
{
    static const QString sql =
        u"INSERT INTO alarm (id, %1) VALUES (?%2)"_s.arg(settable, u", ?"_s.repeated(settable.count(u',') + 1));
    QVariantList binds = settableValues(alarm);
    binds.prepend(alarm.record.id.text());
    tx.execute(sql, binds);
}

bool updateAlarm(Transaction &tx, const StoredAlarm &alarm, int expectedVersion)
{
    static const QString sql =
        u"UPDATE alarm SET %1 = ? WHERE id = ? AND version = ?"_s.arg(settable.split(u", "_s).join(u" = ?, "_s));
    QVariantList binds = settableValues(alarm);
    binds.append(alarm.record.id.text());
    binds.append(expectedVersion);
    return tx.execute(sql, binds) == 1;
}

QHash<SensorId, WatchedSensor> limitStates(ReadTransaction &tx)
{
    const Rows rows = tx.select(u"SELECT sensor_id, settings, state, in_service FROM alarm_limit_state"_s);
    QHash<SensorId, WatchedSensor> out;
    for (qsizetype i = 0; i < rows.count(); ++i) {
        auto settings = limitSettingsFromJson(parsed(rows.text(i, 1)));
        auto state = limitStateFromJson(parsed(rows.text(i, 2)));
        if (!settings || !state)
            throw DatabaseError(DatabaseError::Kind::Other,
                                u"unreadable limit state of sensor %1"_s.arg(rows.text(i, 0)));
        WatchedSensor watched;
        watched.settings = *settings;
        watched.state = *state;
        watched.inService = rows.flag(i, 3);
        out.insert(SensorId(rows.text(i, 0)), watched);
    }
    return out;
}

void saveLimitState(Transaction &tx, const SensorId &sensor, const WatchedSensor &watched, qint64 monotonicMs)
{
    tx.execute(u"INSERT INTO alarm_limit_state (sensor_id, settings, state, in_service) VALUES (?, ?, ?, ?) "
               "ON CONFLICT (sensor_id) DO UPDATE SET settings = excluded.settings, state = excluded.state, "
               "in_service = excluded.in_service"_s,
               {sensor.text(), compact(toJson(watched.settings)), compact(toJson(watched.state, monotonicMs)),
                watched.inService ? 1 : 0});
}

void removeLimitState(Transaction &tx, const SensorId &sensor)
{
    tx.execute(u"DELETE FROM alarm_limit_state WHERE sensor_id = ?"_s, {sensor.text()});
}

void appendJournal(Transaction &tx, const JournalEntry &e)
{
    tx.execute(u"INSERT INTO alarm_journal (%1) VALUES ((SELECT COALESCE(MAX(seq), 0) + 1 FROM alarm_journal), "
               "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(journalColumns),
               {e.timeMs, e.alarm.text(), e.sensor.text(), toText(e.kind), e.priority, transitionName(e.event),
                toText(e.before.process), coversOf(e.before), toText(e.after.process), coversOf(e.after), e.occurrence,
                e.announced ? 1 : 0, e.by, e.text, numberOrNull(e.value), numberOrNull(e.limit)});
}

QList<JournalRow> journal(ReadTransaction &tx, const std::optional<AlarmId> &alarm, qint64 beforeSeq, int limit)
{
    QVariantList binds{beforeSeq};
    QString where = u"seq < ?"_s;
    if (alarm) {
        where += u" AND alarm_id = ?"_s;
        binds.append(alarm->text());
    }
    binds.append(limit);
    const Rows rows = tx.select(
        u"SELECT %1 FROM alarm_journal WHERE %2 ORDER BY seq DESC LIMIT ?"_s.arg(journalColumns, where), binds);
    QList<JournalRow> out;
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.append(journalAt(rows, i));
    return out;
}

qint64 purgeJournal(Transaction &tx, qint64 beforeMs, int limit)
{
    // The newest line stays: the next one takes its number from it.
    return tx.execute(u"DELETE FROM alarm_journal WHERE seq IN (SELECT j.seq FROM alarm_journal j "
                      "JOIN alarm a ON a.id = j.alarm_id WHERE j.time_ms < ? "
                      "AND j.seq < (SELECT MAX(seq) FROM alarm_journal) "
                      "AND NOT (a.process <> 'normal' AND j.occurrence = a.occurrence) "
                      "ORDER BY j.time_ms, j.seq LIMIT ?)"_s,
                      {beforeMs, limit});
}

std::vector<JournalEntry> journalSince(ReadTransaction &tx, qint64 fromMs)
{
    const Rows rows = tx.select(u"SELECT %1 FROM alarm_journal WHERE time_ms >= ? UNION ALL "
                                "SELECT %1 FROM alarm_journal WHERE time_ms < ? "
                                "AND alarm_id IN (SELECT id FROM alarm WHERE process <> 'normal') AND occurrence = "
                                "(SELECT alarm.occurrence FROM alarm WHERE alarm.id = alarm_journal.alarm_id) "
                                "ORDER BY seq"_s.arg(journalColumns),
                                {fromMs, fromMs});
    std::vector<JournalEntry> out;
    out.reserve(static_cast<size_t>(rows.count()));
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.push_back(journalAt(rows, i).entry);
    return out;
}

std::vector<Announcement> announcements(ReadTransaction &tx, qint64 fromMs, qint64 toMs, int limit)
{
    const Rows rows = tx.select(u"SELECT time_ms, alarm_id FROM alarm_journal WHERE announced = 1 AND time_ms >= ? "
                                "AND time_ms < ? ORDER BY time_ms, seq LIMIT ?"_s,
                                {fromMs, toMs, limit});
    std::vector<Announcement> out;
    out.reserve(static_cast<size_t>(rows.count()));
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.push_back({rows.integer(i, 0), AlarmId(rows.text(i, 1))});
    return out;
}

std::vector<JournalEntry> journalOf(ReadTransaction &tx, const QList<AlarmId> &alarms, qint64 fromMs, qint64 toMs,
                                    int limit)
{
    std::vector<JournalEntry> out;
    if (alarms.isEmpty())
        return out;
    QVariantList binds;
    for (const AlarmId &alarm : alarms)
        binds.append(alarm.text());
    binds << fromMs << toMs << limit;
    const QString marks = QStringList(alarms.size(), u"?"_s).join(u", "_s);
    const Rows rows = tx.select(u"SELECT %1 FROM alarm_journal WHERE alarm_id IN (%2) AND time_ms >= ? AND time_ms < ? "
                                "ORDER BY seq LIMIT ?"_s.arg(journalColumns, marks),
                                binds);
    for (qsizetype i = 0; i < rows.count(); ++i)
        out.push_back(journalAt(rows, i).entry);
    return out;
}

} // namespace gemba::alarms::store
