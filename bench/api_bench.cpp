#include "probes.h"
#include "report.h"
#include "sections.h"

namespace gemba::bench {

using namespace Qt::StringLiterals;

bool benchApi(BenchServer &server, int calls)
{
    std::vector<double> queries;
    std::vector<double> commands;
    for (int i = 0; i < calls; ++i) {
        const auto listed = server.rest("GET", u"/sensors?limit=10"_s);
        if (listed.status != 200)
            throw std::runtime_error("a query failed");
        queries.push_back(listed.ms);
        if (i % 4 == 0) {
            const auto extended = server.rest("POST", u"/session/extend"_s);
            if (extended.status != 200)
                throw std::runtime_error("a command failed");
            commands.push_back(extended.ms);
        }
    }
    const auto trip = probeRoundTripUs(500);
    const auto fsync = probeFsyncUs(server.directory(), 200);
    const QJsonObject more{{u"calls"_s, calls}};
    bool ok =
        report({u"api_query_p95"_s, quantile(queries, 0.95), quantile(trip, 0.95) / 1000, u"ms"_s, false, 200, more});
    ok &= report({u"api_command_p95"_s, quantile(commands, 0.95), (quantile(trip, 0.95) + quantile(fsync, 0.95)) / 1000,
                  u"ms"_s, false, 200, more});
    ok &= report({u"login"_s, server.loginMs(), 0, u"ms"_s, false, 500, {}});
    return ok;
}

} // namespace gemba::bench
