#include "people_module.h"

namespace gemba::identity {

using rpc::Caller;
using storage::ReadTransaction;
using storage::Transaction;

void bindPeople(rpc::MethodRegistry &registry, People &people, Roles &roles)
{
    registry.query<ListUsers>([&people](ReadTransaction &tx, const Caller &caller, const ListUsers::Params &in) {
        return people.list(tx, caller, in);
    });
    registry.query<GetUser>([&people](ReadTransaction &tx, const Caller &caller, const GetUser::Params &in) {
        return people.get(tx, caller, in.user);
    });
    registry.query<ReadUserRights>(
        [&people](ReadTransaction &tx, const Caller &caller, const ReadUserRights::Params &in) {
            return people.rights(tx, caller, in.user);
        });
    registry.query<ReadUserPhoto>([&people](ReadTransaction &tx, const Caller &, const ReadUserPhoto::Params &in) {
        return people.photo(tx, in.user);
    });
    registry.command<SaveUser>([&people](Transaction &tx, const Caller &caller, const SaveUser::Params &in) {
        return people.save(tx, caller, in);
    });
    registry.command<SetUserActive>([&people](Transaction &tx, const Caller &caller, const SetUserActive::Params &in) {
        return people.setActive(tx, caller, in);
    });
    registry.command<SetUserPhoto>([&people](Transaction &tx, const Caller &caller, const SetUserPhoto::Params &in) {
        return people.setPhoto(tx, caller, in);
    });

    registry.query<ListRoles>(
        [&roles](ReadTransaction &tx, const Caller &, const wire::Empty &) { return roles.list(tx); });
    registry.query<ListPermissions>(
        [&roles](ReadTransaction &, const Caller &, const wire::Empty &) -> Result<ListPermissions::Reply> {
            return ListPermissions::Reply{roles.catalogue()};
        });
    registry.query<PreviewRole>(
        [&roles](ReadTransaction &tx, const Caller &, const PreviewRole::Params &in) { return roles.preview(tx, in); });
    registry.query<ListRoleVersions>([&roles](ReadTransaction &tx, const Caller &, const ListRoleVersions::Params &in) {
        return roles.versions(tx, in.role);
    });
    registry.command<SaveRole>(
        [&roles](Transaction &tx, const Caller &caller, const RoleDraft &in) { return roles.save(tx, caller, in); });
    registry.command<RestoreRole>([&roles](Transaction &tx, const Caller &caller, const RestoreRole::Params &in) {
        return roles.restore(tx, caller, in);
    });
    registry.command<RemoveRole>([&roles](Transaction &tx, const Caller &caller, const RemoveRole::Params &in) {
        return roles.remove(tx, caller, in.role);
    });
    registry.logTopic<UsersChanged>({});
}

} // namespace gemba::identity
