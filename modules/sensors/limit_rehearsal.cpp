// The rehearsal of limits: the part of SensorService that hands history to the alarm system's rules.

#include "sensor_service.h"

#include "limit_wire.h"
#include "rehearsal_contract.h"
#include "sensor_store.h"

#include <rehearsal.h>

#include <QDateTime>

namespace gemba::sensors {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;

namespace {

/// A month at one reading a second, with room. Above it nothing is left out silently: the rehearsal is refused.
constexpr qint64 mostSamples = 3'000'000;
constexpr int pageRows = 20'000;
constexpr int listedAlarms = 1000;
constexpr int listedDips = 200;
/// A rehearsal occupies a reader for seconds; the others stay for everybody else.
constexpr int atOnce = 2;

class Seat
{
public:
    explicit Seat(std::atomic<int> &taken)
        : m_taken(taken)
        , m_free(m_taken.fetch_add(1) < atOnce)
    {
    }
    ~Seat() { m_taken.fetch_sub(1); }
    Seat(const Seat &) = delete;
    Seat &operator=(const Seat &) = delete;
    bool free() const { return m_free; }

private:
    std::atomic<int> &m_taken;
    bool m_free;
};

/// @p days whole days of the site up to now, the running one included, and the edges between them.
QList<qint64> dayEdges(qint64 nowMs, int days, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    QList<qint64> edges;
    for (int i = days - 1; i >= 0; --i)
        edges.append(today.addDays(-i).startOfDay(zone).toMSecsSinceEpoch());
    edges.append(nowMs + 1);
    return edges;
}

alarms::SampleTrust trustOf(int reasons)
{
    switch (levelOf(QualityReasons::fromInt(reasons))) {
    case Quality::Good:
        return alarms::SampleTrust::Good;
    case Quality::Uncertain:
        return alarms::SampleTrust::Uncertain;
    case Quality::Bad:
        break;
    }
    return alarms::SampleTrust::Bad;
}

RehearsedLimit wireKind(alarms::LimitKind kind)
{
    static_assert(static_cast<int>(alarms::LimitKind::HiHi) == static_cast<int>(RehearsedLimit::HiHi));
    return static_cast<RehearsedLimit>(kind);
}

std::optional<qint64> whenReturned(qint64 atMs)
{
    return atMs > 0 ? std::optional(atMs) : std::nullopt;
}

RehearsedLimits toWire(const alarms::RehearsedLimits &in, double days)
{
    RehearsedLimits out;
    out.alarms = in.announced;
    out.perDay = double(in.announced) / days;
    out.chatterBouts = in.chatterBouts;
    out.floodMinutes = in.floodMinutes;
    out.plantPerDay = double(in.plantAnnounced) / days;
    out.byDay = in.perDay;
    out.truncated = in.truncated;
    for (const alarms::RehearsedAlarm &alarm : in.alarms) {
        if (!alarm.announced)
            continue;
        if (out.raised.size() == listedAlarms) {
            out.truncated = true;
            break;
        }
        out.raised.append({wireKind(alarm.kind), alarm.raisedAtMs, whenReturned(alarm.returnedAtMs), alarm.extreme});
    }
    return out;
}

} // namespace

Result<RehearseLimits::Reply> SensorService::rehearse(ReadTransaction &tx, const RehearseLimits::Params &in)
{
    const auto stored = store::findSensor(tx, in.sensor);
    if (!stored)
        return refuseField(ErrorCode::NotFound, u"sensor"_s, in.sensor.text());
    const Sensor &sensor = stored->sensor;
    if (const auto fits = checkLimits(in.draft, sensor.rangeLow, sensor.rangeHigh); !fits) {
        Error error = fits.error();
        error.field.replace(u"limits."_s, u"draft."_s);
        return error;
    }
    const Seat seat(m_rehearsals);
    if (!seat.free())
        return refuse(ErrorCode::Busy, u"%1 rehearsals are running"_s.arg(atOnce));

    alarms::RehearsalRequest request;
    request.inForce = alarmsWith(sensor, sensor.limits);
    request.draft = alarmsWith(sensor, in.draft);
    request.rangeLow = sensor.rangeLow;
    request.rangeHigh = sensor.rangeHigh;
    request.staleAfterMs = staleAfterMs(sensor.intervalMs, qualityPolicy());
    request.dayEdgesMs = dayEdges(m_clock.nowMs(), in.days, m_zone);
    bool tooMany = false;
    const auto rehearsed = m_alarms.rehearse(tx, request, [&](const auto &sink) {
        qint64 fromMs = request.fromMs();
        qint64 count = 0;
        for (;;) {
            const auto page = m_historian->range(tx, stored->number, fromMs, request.toMs(), pageRows);
            for (const HistoryRow &row : page)
                sink({row.timeMs, row.value, trustOf(row.reasons)});
            count += page.size();
            tooMany = count >= mostSamples;
            if (page.size() < pageRows || tooMany)
                return;
            fromMs = page.last().timeMs + 1;
        }
    });
    if (tooMany)
        return refuseField(ErrorCode::FieldRange, u"days"_s,
                           u"more than %1 readings; look at fewer days"_s.arg(mostSamples));

    RehearseLimits::Reply out;
    out.fromMs = request.fromMs();
    out.toMs = request.toMs();
    out.days = request.dayEdgesMs;
    out.days.removeLast();
    out.samples = rehearsed.samples;
    out.percentGood = rehearsed.samples > 0 ? 100.0 * double(rehearsed.good) / double(rehearsed.samples) : 0;
    out.limitsVersion = sensor.limitsVersion;
    out.differences = differencesOf(sensor.limits, in.draft);
    out.needsApproval = sensors::needsApproval(limitEdits(setOf(sensor.limits), setOf(in.draft)), m_limitApproval);
    const double days = double(out.toMs - out.fromMs) / 86'400'000.0;
    out.inForce = toWire(rehearsed.inForce, days);
    out.draft = toWire(rehearsed.draft, days);
    out.kept = rehearsed.kept;
    out.later = rehearsed.later;
    out.lost = rehearsed.lost;
    out.added = rehearsed.added;
    for (const alarms::RealAlarm &real : rehearsed.real) {
        if (out.dips.size() == listedDips)
            break;
        out.dips.append({wireKind(real.kind), real.raisedAtMs, whenReturned(real.returnedAtMs), real.extreme, real.note,
                         real.by, real.inForceAtMs, real.draftAtMs});
    }
    out.suggestedDeadband = rehearsed.suggestedDeadband;
    out.suggestedOnDelayMs = static_cast<int>(rehearsed.suggestedOnDelayMs);
    out.suggestedOffDelayMs = static_cast<int>(rehearsed.suggestedOffDelayMs);
    return out;
}

} // namespace gemba::sensors
