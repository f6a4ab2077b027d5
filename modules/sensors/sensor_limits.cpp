// Limits in force: the part of SensorService that lets them change.

#include "sensor_service.h"

#include "limit_desk.h"
#include "limit_wire.h"
#include "sensor_store.h"

namespace gemba::sensors {

using namespace Qt::StringLiterals;
using storage::Transaction;

void SensorService::setQualityPolicy(const QualityPolicy &policy)
{
    const std::lock_guard lock(m_policyMutex);
    m_policy = policy;
}

QualityPolicy SensorService::qualityPolicy() const
{
    const std::lock_guard lock(m_policyMutex);
    return m_policy;
}

Result<void> SensorService::checkLimits(const Limits &limits, double rangeLow, double rangeHigh) const
{
    // In use or not: what is saved now may be switched on later.
    return m_alarms.checkLimits(alarmsWith(Sensor{}, limits), rangeLow, rangeHigh);
}

Result<void> SensorService::mayReplaceLimits(const Sensor &before, const Limits &limits) const
{
    const auto edits = limitEdits(setOf(before.limits), setOf(limits));
    if (!needsApproval(edits, m_limitApproval))
        return {};
    const auto first = std::find_if(edits.begin(), edits.end(), [](const LimitEdit &edit) { return edit.critical; });
    const LimitEdit &named = first == edits.end() ? edits.front() : *first;
    return refuseField(ErrorCode::LimitsNeedApproval, u"limits."_s + named.field,
                       u"use "_s + QString::fromLatin1(ProposeLimits::method.name));
}

Result<Sensor> SensorService::putLimits(Transaction &tx, const rpc::Caller &caller, const StoredSensor &before,
                                        const Limits &limits, const LimitOrigin &origin)
{
    Sensor sensor = before.sensor;
    sensor.limits = limits;
    ++sensor.limitsVersion;
    ++sensor.version;
    if (!store::updateSensor(tx, sensor, before.sensor.version))
        return refuseField(ErrorCode::VersionConflict, u"expectedVersion"_s);
    limitsReplaced(tx, sensor, origin);
    changed(tx, SensorChangeKind::Updated, sensor.id);
    m_alarms.sensorConfigured(tx, alarmsOf(sensor), caller.userName, m_clock.nowMs());
    return store::findSensor(tx, sensor.id)->sensor;
}

void SensorService::limitsReplaced(Transaction &tx, const Sensor &sensor, const LimitOrigin &origin)
{
    const qint64 nowMs = m_clock.nowMs();
    store::insertVersion(
        tx, sensor.id, {sensor.limitsVersion, sensor.limits, nowMs, origin.askedBy, origin.approvedBy, origin.reason});
    auto open = store::openProposal(tx, sensor.id);
    if (!open)
        return;
    open->state = ProposalState::Outdated;
    open->decidedByName = origin.askedBy;
    open->decidedAtMs = nowMs;
    if (store::decideProposal(tx, *open))
        announce(tx, *open);
}

} // namespace gemba::sensors
