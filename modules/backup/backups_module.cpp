#include "backups_module.h"

#include "backup_service.h"

namespace gemba::backup {

void bindBackups(rpc::MethodRegistry &registry, BackupService &service, rpc::EventBus &bus)
{
    registry.local<ListBackups>(
        [&service](const rpc::CallContext &, const wire::Empty &, auto done) { done(service.list()); });
    registry.local<RunBackup>([&service](const rpc::CallContext &context, const wire::Empty &, auto done) {
        done(service.run(context.caller));
    });
    registry.local<VerifyBackup>([&service](const rpc::CallContext &context, const BackupName &in, auto done) {
        done(service.verify(context.caller, in));
    });
    registry.local<DrillBackup>([&service](const rpc::CallContext &context, const BackupName &in, auto done) {
        done(service.drill(context.caller, in));
    });
    registry.stateTopic<BackupStatus>([&service] { return service.status(); });
    QObject::connect(&service, &BackupService::statusChanged, &bus, [&service, &bus] {
        bus.publishState(QString::fromLatin1(BackupStatus::topic.name), wire::encode(service.status()));
    });
}

} // namespace gemba::backup
