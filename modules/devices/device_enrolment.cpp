#include "device_enrolment.h"

#include <gemba/links/broker_files.h>

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <limits>

namespace gemba::devices {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
/// So long a request waits for somebody to decide.
constexpr qint64 waitMs = dayMs;
constexpr qint64 keepMs = 7 * dayMs;
constexpr int tidyStep = 500;
constexpr int codeLength = 10;

QString hashOf(const QString &secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// 50 bits without letters that are taken for digits.
QString newCode()
{
    static constexpr char alphabet[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    QString code;
    for (int i = 0; i < codeLength; ++i)
        code += QLatin1Char(alphabet[QRandomGenerator::system()->bounded(32)]);
    return code;
}

/// People type codes in lower case and in groups.
QString plainCode(const QString &typed)
{
    QString code = typed.toUpper();
    code.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return code;
}

void announce(Transaction &tx, EnrolmentState state, const Enrolment &enrolment)
{
    tx.publish({QString::fromLatin1(EnrolmentChanged::topic.name), wire::encode(EnrolmentChanged{state, enrolment}),
                enrolment.area});
}

} // namespace

DeviceEnrolment::DeviceEnrolment(DeviceService &devices, const Clock &clock, EnrolmentOptions options)
    : m_devices(devices)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_wrongCodes(10, minuteMs)
{
}

Result<MakeEnrolmentCode::Reply> DeviceEnrolment::makeCode(Transaction &tx, const rpc::Caller &caller,
                                                           const MakeEnrolmentCode::Params &in)
{
    const qint64 nowMs = m_clock.nowMs();
    StoredEnrolment made;
    made.enrolment.id = newUuid7(nowMs);
    made.enrolment.name = in.name;
    made.enrolment.area = in.area;
    made.enrolment.madeBy = caller.userName;
    made.codeExpiresAtMs = nowMs + in.minutes * minuteMs;
    const QString code = newCode();
    store::insertEnrolmentCode(tx, made, hashOf(code));
    tx.audit(rpc::auditOf(caller, u"devices.enrolmentCode"_s, u"enrolment"_s, made.enrolment.id, {},
                          {{u"name"_s, in.name}, {u"area"_s, in.area}, {u"expiresAtMs"_s, made.codeExpiresAtMs}}));
    return MakeEnrolmentCode::Reply{made.enrolment.id, code, made.codeExpiresAtMs, m_options.fingerprintWords};
}

Result<void> DeviceEnrolment::admitRequest(const rpc::Caller &caller)
{
    return admit(m_requests, caller.address);
}

// Each answer is kept under its idempotency key, so asking costs room on the disk.
Result<void> DeviceEnrolment::admitPoll(const rpc::Caller &caller)
{
    return admit(m_polls, caller.address);
}

Result<void> DeviceEnrolment::admit(RateLimiter &limiter, const QString &address) const
{
    if (!limiter.allow(address, m_clock.monotonicMs()))
        return tooManyAttempts(limiter.waitMs(address, m_clock.monotonicMs()));
    return {};
}

Result<EnrolDevice::Reply> DeviceEnrolment::enrol(Transaction &tx, const rpc::Caller &caller,
                                                  const EnrolDevice::Params &in)
{
    const qint64 nowMs = m_clock.nowMs();
    if (!m_wrongCodes.isOpen(caller.address, m_clock.monotonicMs()))
        return gemba::refuse(ErrorCode::TooManyAttempts);
    const auto wrong = [&] {
        tx.onRolledBack([this, from = caller.address] { m_wrongCodes.allow(from, m_clock.monotonicMs()); });
        return refuseField(ErrorCode::PairingCodeInvalid, u"code"_s);
    };
    auto found = store::findEnrolmentByCode(tx, hashOf(plainCode(in.code)), nowMs);
    if (!found)
        return wrong();
    if (!DeviceService::isValidId(in.device))
        return refuseField(ErrorCode::FieldFormat, u"device"_s,
                           u"lower-case letters, digits, '-' and '_', at most 32"_s);
    const QString secret = links::newBrokerSecret();
    Enrolment &enrolment = found->enrolment;
    enrolment.device = in.device;
    enrolment.model = in.model;
    enrolment.firmware = in.firmware;
    enrolment.address = caller.address;
    enrolment.askedAtMs = nowMs;
    found->secretHash = hashOf(secret);
    if (!store::askEnrolment(tx, *found))
        return wrong();
    tx.audit(rpc::auditOf(caller, u"devices.enrol"_s, u"enrolment"_s, enrolment.id, {}, wire::encode(enrolment)));
    announce(tx, EnrolmentState::Waiting, enrolment);
    return EnrolDevice::Reply{enrolment.id, secret, m_options.fingerprintWords};
}

Result<EnrolmentStatus::Reply> DeviceEnrolment::status(Transaction &tx, const rpc::Caller &caller,
                                                       const EnrolmentStatus::Params &in)
{
    const auto found = store::findEnrolment(tx, in.enrolment);
    if (!found || found->secretHash != hashOf(in.enrolmentSecret))
        return gemba::refuse(ErrorCode::PairingCodeInvalid);
    EnrolmentStatus::Reply reply;
    if (found->refused) {
        reply.state = EnrolmentState::Refused;
    } else if (found->approved) {
        reply.state = EnrolmentState::Approved;
        reply.device = found->enrolment.device;
        reply.site = m_options.site;
        const auto device = store::findDevice(tx, found->enrolment.device);
        // Until the device has been seen, asking again gives a fresh secret, so a lost reply costs nothing.
        if (device && !device->everOnline && !device->device.suspended) {
            auto issued = m_devices.issueSecret(tx, caller, device->device.id);
            if (!issued)
                return issued.error();
            reply.secret = issued->secret;
        }
    } else if (found->enrolment.askedAtMs + waitMs <= m_clock.nowMs()) {
        reply.state = EnrolmentState::Expired;
    }
    return reply;
}

Result<ListEnrolments::Reply> DeviceEnrolment::list(ReadTransaction &tx) const
{
    return ListEnrolments::Reply{store::waitingEnrolments(tx, m_clock.nowMs() - waitMs)};
}

Result<StoredEnrolment> DeviceEnrolment::waiting(ReadTransaction &tx, const QString &id) const
{
    const auto found = store::findEnrolment(tx, id);
    if (!found)
        return refuseField(ErrorCode::NotFound, u"enrolment"_s, id);
    if (found->approved || found->refused || found->enrolment.askedAtMs + waitMs <= m_clock.nowMs())
        return refuseField(ErrorCode::StateConflict, u"enrolment"_s, u"it does not wait any more"_s);
    return *found;
}

Result<Device> DeviceEnrolment::approve(Transaction &tx, const rpc::Caller &caller, const ApproveDevice::Params &in)
{
    const auto found = waiting(tx, in.enrolment);
    if (!found)
        return found.error();
    Enrolment enrolment = found->enrolment;
    enrolment.device = in.device.value_or(enrolment.device);
    enrolment.name = in.name.value_or(enrolment.name);
    enrolment.area = in.area.value_or(enrolment.area);
    AddDevice::Params wanted;
    wanted.device = enrolment.device;
    wanted.name = enrolment.name;
    wanted.area = enrolment.area;
    auto added = m_devices.add(tx, caller, wanted);
    if (!added)
        return added.error();
    if (!store::decideEnrolment(tx, in.enrolment, true, enrolment.device))
        return refuseField(ErrorCode::StateConflict, u"enrolment"_s, u"somebody else has decided"_s);
    tx.audit(rpc::auditOf(caller, u"devices.approve"_s, u"enrolment"_s, in.enrolment, wire::encode(found->enrolment),
                          wire::encode(enrolment)));
    announce(tx, EnrolmentState::Approved, enrolment);
    return added->device;
}

Result<wire::Empty> DeviceEnrolment::refuse(Transaction &tx, const rpc::Caller &caller, const RefuseDevice::Params &in)
{
    const auto found = waiting(tx, in.enrolment);
    if (!found)
        return found.error();
    if (!store::decideEnrolment(tx, in.enrolment, false, found->enrolment.device))
        return refuseField(ErrorCode::StateConflict, u"enrolment"_s, u"somebody else has decided"_s);
    tx.audit(rpc::auditOf(caller, u"devices.refuse"_s, u"enrolment"_s, in.enrolment, wire::encode(found->enrolment)));
    announce(tx, EnrolmentState::Refused, found->enrolment);
    return wire::Empty{};
}

void DeviceEnrolment::tidy(Transaction &tx, qint64 nowMs)
{
    store::purgeEnrolments(tx, nowMs - keepMs, tidyStep);
}

qint64 DeviceEnrolment::forgetAll(Transaction &tx)
{
    return store::purgeEnrolments(tx, std::numeric_limits<qint64>::max(), std::numeric_limits<int>::max());
}

QJsonArray DeviceEnrolment::shutOut(storage::ReadTransaction &tx)
{
    QJsonArray ids;
    for (const DeviceId &id : store::devicesOff(tx))
        ids.append(id.text());
    return ids;
}

qint64 DeviceEnrolment::shutOutAgain(Transaction &tx, const QJsonArray &before, qint64 nowMs)
{
    qint64 count = 0;
    for (const QJsonValue &id : before)
        count += store::suspendDevice(tx, DeviceId(id.toString()), nowMs) ? 1 : 0;
    return count;
}

} // namespace gemba::devices
