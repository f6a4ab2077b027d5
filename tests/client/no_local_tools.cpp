#include <local_tools.h>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

// Built where the server's library is not.
int refuseHere(CommandContext &context)
{
    return context.fail(refuse(ErrorCode::ServerUnreachable, u"This gembactl was built without the server."_s));
}

} // namespace

int restoreHere(CommandContext &context)
{
    return refuseHere(context);
}

int verifyHere(CommandContext &context)
{
    return refuseHere(context);
}

int doctorHere(CommandContext &context)
{
    return refuseHere(context);
}

int prepareHere(CommandContext &context)
{
    return refuseHere(context);
}

int copyHere(CommandContext &context, const QString &, const QString &)
{
    return refuseHere(context);
}

} // namespace gemba::ctl
