#include "report.h"
#include "sections.h"

#include <audit_pass.h>
#include <audit_store.h>

#include <gemba/core/ids.h>
#include <gemba/storage/executor.h>
#include <gemba/storage/migrator.h>

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <ctime>

namespace gemba::bench {

using namespace Qt::StringLiterals;
using storage::AuditEntry;

namespace {

/// A line as commands write them: names, ids and a state of some fields before and after.
AuditEntry lineOf(int i)
{
    AuditEntry entry;
    entry.action = i % 7 == 0 ? u"session.login"_s : i % 3 == 0 ? u"sensors.save"_s : u"alarms.acknowledge"_s;
    entry.entity = u"alarm"_s;
    entry.entityId = u"TT-%1.HI"_s.arg(i % 500);
    entry.actor = u"operator-%1"_s.arg(i % 200);
    entry.session = newUuid7(1'763'683'200'000 + i);
    entry.station = u"kiosk-%1"_s.arg(i % 40);
    entry.address = u"10.20.4.%1"_s.arg(i % 250);
    entry.referenceId = u"K3T9ABCDEF"_s;
    entry.before = {{u"state"_s, u"unacknowledged"_s}, {u"priority"_s, 2}, {u"active"_s, true}};
    entry.after = {
        {u"state"_s, u"acknowledged"_s}, {u"priority"_s, 2}, {u"active"_s, true}, {u"note"_s, u"vent opened"_s}};
    entry.result = i % 50 == 0 ? storage::AuditResult::Refused : storage::AuditResult::Done;
    return entry;
}

double searchMs(storage::Executor &executor, const audit::ListAudit::Params &params)
{
    QElapsedTimer timer;
    timer.start();
    const auto page = executor.readNow<audit::ListAudit::Reply>(
        [&](storage::ReadTransaction &tx) { return audit::store::listAudit(tx, params); });
    if (!page)
        throw std::runtime_error("a search of the audit trail failed");
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

bool benchAudit(int rows)
{
    QTemporaryDir folder;
    storage::DatabaseOptions options;
    options.sqliteFile = folder.filePath(u"audit.sqlite"_s);
    options.auditKey = QByteArray(32, 'k');
    const SystemClock clock;
    if (!storage::Migrator(options, storage::storageMigrations(), clock).migrate())
        throw std::runtime_error("the database cannot be made");
    storage::Executor executor(options, clock);
    for (int done = 0; done < rows; done += 5'000) {
        const auto written = executor.writeNow<void>([&](storage::Transaction &tx) -> Result<void> {
            for (int i = done; i < std::min(rows, done + 5'000); ++i)
                tx.audit(lineOf(i));
            return {};
        });
        if (!written)
            throw std::runtime_error("the audit trail cannot be written");
    }

    QElapsedTimer timer;
    timer.start();
    const std::clock_t cpuBefore = std::clock();
    const auto verdict =
        executor.readNow<audit::AuditVerdict>([&](storage::ReadTransaction &tx) -> Result<audit::AuditVerdict> {
            audit::AuditPass pass(options.auditKey, {}, {});
            if (pass.begin(tx)) {
                while (pass.step(tx, 20'000)) {
                }
            }
            return pass.verdict();
        });
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (!verdict || verdict->firstBadSeq || verdict->rows != rows)
        throw std::runtime_error("the audit trail is not whole");
    // Beside others the processor's time says more than the clock on the wall.
    const double cpuSeconds = double(std::clock() - cpuBefore) / CLOCKS_PER_SEC;
    const QJsonObject more{{u"rows"_s, rows}, {u"cpuS"_s, cpuSeconds}};
    bool ok = report({u"audit_verify_million_rows"_s, seconds * 1e6 / rows, 0, u"s"_s, false, 5, more});

    std::vector<double> searches;
    audit::ListAudit::Params params;
    searches.push_back(searchMs(executor, params));
    params.actor = u"operator-7"_s;
    searches.push_back(searchMs(executor, params));
    params = {};
    params.result = audit::LineResult::Refused;
    searches.push_back(searchMs(executor, params));
    params = {};
    params.action = u"sensors."_s;
    searches.push_back(searchMs(executor, params));
    params = {};
    params.text = u"nothing has this word"_s;
    searches.push_back(searchMs(executor, params));
    params = {};
    params.entity = u"alarm"_s;
    params.entityId = u"TT-1.HI"_s;
    searches.push_back(searchMs(executor, params));
    return report({u"audit_search_slowest"_s, quantile(searches, 1.0), 0, u"ms"_s, false, 500, more}) && ok;
}

} // namespace gemba::bench
