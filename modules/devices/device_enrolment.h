#pragma once

#include "device_service.h"
#include "enrolment_store.h"

#include <gemba/core/rate_limiter.h>

#include <QJsonArray>

namespace gemba::devices {

struct EnrolmentOptions
{
    QString site;                 ///< as topics name it
    QStringList fingerprintWords; ///< of the server; empty without TLS
};

/// How a device comes in: somebody makes a code, the device uses it once and says what it is, somebody approves, and the
/// device takes its MQTT secret. Runs on the writer and reader threads.
class DeviceEnrolment
{
public:
    DeviceEnrolment(DeviceService &devices, const Clock &clock, EnrolmentOptions options);

    Result<MakeEnrolmentCode::Reply> makeCode(storage::Transaction &tx, const rpc::Caller &caller,
                                              const MakeEnrolmentCode::Params &in);
    /// Whether @p caller may use a code, or ask how a request stands, now; on the server's thread, before the writer is asked.
    Result<void> admitRequest(const rpc::Caller &caller);
    Result<void> admitPoll(const rpc::Caller &caller);
    /// Refuses with PairingCodeInvalid whatever is wrong with the code, and with TooManyAttempts after ten wrong ones
    /// from one address.
    Result<EnrolDevice::Reply> enrol(storage::Transaction &tx, const rpc::Caller &caller,
                                     const EnrolDevice::Params &in);
    Result<EnrolmentStatus::Reply> status(storage::Transaction &tx, const rpc::Caller &caller,
                                          const EnrolmentStatus::Params &in);
    Result<ListEnrolments::Reply> list(storage::ReadTransaction &tx) const;
    Result<Device> approve(storage::Transaction &tx, const rpc::Caller &caller, const ApproveDevice::Params &in);
    Result<wire::Empty> refuse(storage::Transaction &tx, const rpc::Caller &caller, const RefuseDevice::Params &in);
    /// Forgets old codes and requests: one small step, on the writer thread.
    void tidy(storage::Transaction &tx, qint64 nowMs);
    /// All codes and requests, also those that are not over: after a restore they may have been used already. Returns rows.
    qint64 forgetAll(storage::Transaction &tx);
    /// Devices that are removed or suspended in a database that a restore is about to replace, by id.
    static QJsonArray shutOut(storage::ReadTransaction &tx);
    /// Suspends them in the restored one: what was removed comes back with a secret that may be in other hands by now. Returns how
    /// many. Before the devices start.
    static qint64 shutOutAgain(storage::Transaction &tx, const QJsonArray &before, qint64 nowMs);

private:
    Result<void> admit(RateLimiter &limiter, const QString &address) const;
    Result<StoredEnrolment> waiting(storage::ReadTransaction &tx, const QString &id) const;

    DeviceService &m_devices;
    const Clock &m_clock;
    const EnrolmentOptions m_options;
    RateLimiter m_wrongCodes;          ///< by address; writer's thread
    RateLimiter m_polls{60, 1'000};    ///< by address; server's thread
    RateLimiter m_requests{20, 3'000}; ///< by address; server's thread
};

} // namespace gemba::devices
