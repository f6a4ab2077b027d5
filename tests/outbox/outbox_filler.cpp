#include <gemba/outbox/outbox.h>

#include <QCoreApplication>

#include <cstdio>

using namespace gemba;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const SystemClock clock;
    const auto box = outbox::Outbox::open(QCoreApplication::arguments().value(1), clock);
    if (!box) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(box.error().detail));
        return 1;
    }
    for (int i = 0;; ++i) {
        // Every third one comes by way of the held scans, as after a failure that was acknowledged.
        outbox::NewScan scan;
        scan.code = QStringLiteral("CHILD%1").arg(i);
        scan.parent = QStringLiteral("SB04217");
        scan.operatorName = QStringLiteral("dispatcher4");
        Result<std::optional<outbox::Row>> row = std::optional<outbox::Row>();
        if (i % 3 == 2) {
            if (!(*box)->hold(scan.code, clock.nowMs(), scan.operatorName))
                return 2;
            const auto held = (*box)->held();
            if (!held || held->isEmpty())
                return 2;
            row = (*box)->release(held->constFirst().id, scan);
        } else {
            const auto added = (*box)->add(scan);
            if (added)
                row = std::optional<outbox::Row>(*added);
            else
                row = added.error();
        }
        if (!row || !*row)
            return 3;
        std::printf("%lld\n", static_cast<long long>((**row).scan.sequence));
        std::fflush(stdout);
    }
}
