#include "permission_catalogue.h"

namespace gemba::identity {

QList<PermissionInfo> permissionCatalogue(const rpc::MethodRegistry &registry)
{
    QMap<QString, PermissionInfo> byName;
    const auto entryOf = [&](const wire::Permission &permission) -> PermissionInfo * {
        if (permission.access != wire::Permission::Access::Named)
            return nullptr;
        const QString name = QString::fromLatin1(permission.name);
        PermissionInfo &entry = byName[name];
        entry.name = name;
        entry.group = name.section(u'.', 0, 0);
        entry.inArea = entry.inArea || permission.isByArea();
        return &entry;
    };
    for (const auto &method : registry.methods()) {
        if (PermissionInfo *entry = entryOf(method->info.permission))
            entry->methods.append(QString::fromLatin1(method->info.name));
    }
    for (const auto &topic : registry.topics()) {
        if (PermissionInfo *entry = entryOf(topic->info.permission))
            entry->topics.append(QString::fromLatin1(topic->info.name));
    }
    for (PermissionInfo &entry : byName) {
        entry.methods.sort();
        entry.topics.sort();
    }
    return byName.values();
}

} // namespace gemba::identity
