#include <local_channel.h>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

// Built where the server's library is not: such a gembactl administers servers over the network only.
std::unique_ptr<ApiChannel> openLocalChannel(const QString &dataDir, const QString &, QString *error)
{
    *error = u"No server is running on %1, and this gembactl was built without the server, so it cannot open the data "
             "itself. Start the server, or name one with --server."_s.arg(dataDir);
    return nullptr;
}

} // namespace gemba::ctl
