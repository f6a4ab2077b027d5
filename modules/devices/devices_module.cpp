#include "devices_module.h"

namespace gemba::devices {

using namespace Qt::StringLiterals;
using rpc::Caller;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

ListDevices::Reply page(const QList<Device> &all, const ListDevices::Params &in)
{
    ListDevices::Reply reply;
    for (const Device &device : all) {
        if (device.id.text() <= in.cursor)
            continue;
        if (reply.devices.size() == in.limit) {
            reply.nextCursor = reply.devices.last().id.text();
            break;
        }
        reply.devices.append(device);
    }
    return reply;
}

} // namespace

void bindDevices(rpc::MethodRegistry &registry, DeviceService &service, std::function<MqttGateway *()> gateway)
{
    registry.command<AddDevice>([&service](Transaction &tx, const Caller &caller,
                                           const AddDevice::Params &in) { return service.add(tx, caller, in); },
                                {.secretReply = true});
    registry.command<RotateSecret>(
        [&service](Transaction &tx, const Caller &caller, const DeviceOnly &in) {
            return service.rotateSecret(tx, caller, in.device);
        },
        {.secretReply = true});
    registry.command<RemoveDevice>([&service](Transaction &tx, const Caller &caller, const DeviceOnly &in) {
        return service.remove(tx, caller, in.device);
    });
    registry.command<RenameDevice>([&service](Transaction &tx, const Caller &caller, const RenameDevice::Params &in) {
        return service.rename(tx, caller, in);
    });
    registry.command<SuspendDevice>([&service](Transaction &tx, const Caller &caller, const DeviceOnly &in) {
        return service.setSuspended(tx, caller, in.device, true);
    });
    registry.command<ResumeDevice>([&service](Transaction &tx, const Caller &caller, const DeviceOnly &in) {
        return service.setSuspended(tx, caller, in.device, false);
    });
    registry.command<ConfigureDevice>(
        [&service](Transaction &tx, const Caller &caller, const ConfigureDevice::Params &in) {
            return service.configure(tx, caller, in);
        });
    registry.query<ListDevices>(
        [&service](ReadTransaction &, const Caller &, const ListDevices::Params &in) -> Result<ListDevices::Reply> {
            return page(service.list(), in);
        });
    registry.query<ListQuarantine>(
        [](ReadTransaction &tx, const Caller &, const ListQuarantine::Params &in) -> Result<ListQuarantine::Reply> {
            return ListQuarantine::Reply{store::quarantined(tx, in.limit)};
        });
    registry.local<PingDevice>([&service, gateway](const rpc::CallContext &context, const DeviceOnly &in, auto done) {
        const auto device = service.find(in.device);
        if (!device)
            return done(refuseField(ErrorCode::NotFound, u"device"_s, in.device.text()));
        if (auto ok = rpc::checkArea(context.caller, PingDevice::method.permission, device->area, u"device"_s); !ok)
            return done(ok.error());
        if (MqttGateway *link = gateway())
            link->ping(in.device, std::move(done));
        else
            done(refuse(ErrorCode::BrokerUnavailable));
    });
    registry.logTopic<DeviceChanged>([&service](ReadTransaction &, const Caller &) -> Result<QJsonObject> {
        return wire::encode(ListDevices::Reply{service.list(), std::nullopt});
    });
}

void bindEnrolment(rpc::MethodRegistry &registry, DeviceEnrolment &enrolment)
{
    registry.command<MakeEnrolmentCode>(
        [&enrolment](Transaction &tx, const Caller &caller, const MakeEnrolmentCode::Params &in) {
            return enrolment.makeCode(tx, caller, in);
        },
        {.secretReply = true});
    registry.command<EnrolDevice>(
        [&enrolment](Transaction &tx, const Caller &caller, const EnrolDevice::Params &in) {
            return enrolment.enrol(tx, caller, in);
        },
        {.admit = [&enrolment](const Caller &caller) { return enrolment.admitRequest(caller); }, .secretReply = true});
    registry.command<EnrolmentStatus>(
        [&enrolment](Transaction &tx, const Caller &caller, const EnrolmentStatus::Params &in) {
            return enrolment.status(tx, caller, in);
        },
        {.admit = [&enrolment](const Caller &caller) { return enrolment.admitPoll(caller); }, .secretReply = true});
    registry.query<ListEnrolments>(
        [&enrolment](ReadTransaction &tx, const Caller &, const wire::Empty &) { return enrolment.list(tx); });
    registry.command<ApproveDevice>(
        [&enrolment](Transaction &tx, const Caller &caller, const ApproveDevice::Params &in) {
            return enrolment.approve(tx, caller, in);
        });
    registry.command<RefuseDevice>([&enrolment](Transaction &tx, const Caller &caller, const RefuseDevice::Params &in) {
        return enrolment.refuse(tx, caller, in);
    });
    registry.logTopic<EnrolmentChanged>([&enrolment](ReadTransaction &tx, const Caller &) -> Result<QJsonObject> {
        return wire::encode(*enrolment.list(tx));
    });
}

} // namespace gemba::devices
