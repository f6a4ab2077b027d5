#include "files_module.h"

#include "files_service.h"

namespace gemba::files {

using rpc::CallContext;
using rpc::Caller;
using storage::ReadTransaction;

void bindFiles(rpc::MethodRegistry &registry, FilesService &service)
{
    registry.query<ListFileKinds>(
        [&service](ReadTransaction &, const Caller &caller, const wire::Empty &) -> Result<ListFileKinds::Reply> {
            return service.kinds(caller);
        });
    registry.query<ListImports>(
        [](ReadTransaction &tx, const Caller &, const ListImports::Params &in) -> Result<ListImports::Reply> {
            return FilesService::imports(tx, in);
        });
    registry.local<ListFileJobs>([&service](const CallContext &call, const ListFileJobs::Params &in, auto done) {
        done(service.jobs(call.caller, in));
    });
    registry.local<CancelFileJob>(
        [&service](const CallContext &call, const JobName &in, auto done) { done(service.cancel(call.caller, in)); });
    registry.local<StartExport>([&service](const CallContext &call, const StartExport::Params &in, auto done) {
        service.startExport(call.caller, in, std::move(done));
    });
    registry.local<ReadExport>([&service](const CallContext &call, const ReadExport::Params &in, auto done) {
        done(service.readExport(call.caller, in));
    });
    registry.local<BeginImport>([&service](const CallContext &call, const BeginImport::Params &in, auto done) {
        service.beginImport(call.caller, in, std::move(done));
    });
    registry.local<AppendImport>([&service](const CallContext &call, const AppendImport::Params &in, auto done) {
        done(service.append(call.caller, in));
    });
    registry.local<CheckImport>(
        [&service](const CallContext &call, const UploadName &in, auto done) { done(service.check(call.caller, in)); });
    registry.local<CommitImport>([&service](const CallContext &call, const CommitImport::Params &in, auto done) {
        done(service.commit(call.caller, in));
    });
    registry.local<ReadImportReport>(
        [&service](const CallContext &call, const JobName &in, auto done) { done(service.report(call.caller, in)); });
    registry.local<UndoImport>([&service](const CallContext &call, const UndoImport::Params &in, auto done) {
        done(service.undo(call.caller, in));
    });
}

} // namespace gemba::files
