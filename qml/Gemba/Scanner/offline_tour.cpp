#include "offline_tour.h"

#include <QCoreApplication>

namespace gemba::scanner {

using namespace Qt::StringLiterals;

namespace {

void settle()
{
    for (int round = 0; round < 6; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

struct Tour
{
    StationController &station;
    OfflineBackend &backend;

    void scan(const QString &code, qint64 thenMs = 0)
    {
        station.scan(code);
        settle();
        backend.advance(thenMs == 0 ? 800 : thenMs);
    }
    void packFive()
    {
        scan(u"SB04217"_s);
        backend.advance(9 * 60'000);
        scan(u"9XV3B7TF"_s, 6'000);
        scan(u"2MH8Q6KD"_s, 7'000);
        scan(u"7C4XJ2PV"_s, 5'000);
        scan(u"5RT9W3HN"_s, 7'000);
        scan(u"8K2M4QX7"_s, 2'000);
    }
    void fill()
    {
        scan(u"SB04216"_s);
        scan(u"6HP2V8NQ"_s);
        scan(u"6HP2V8NP"_s);
    }
    void goOffline() { backend.setLinked(false); }
    void queue(int count)
    {
        scan(u"SB04219"_s);
        goOffline();
        for (int i = 0; i < count; ++i)
            scan(u"3DX9H6P%1"_s.arg(QChar(u'A' + i)), 20'000);
    }
    void conflicts()
    {
        scan(u"SB04218"_s);
        goOffline();
        scan(u"4JD8R2XM"_s, 30'000);
        scan(u"9PX4M2HC"_s, 30'000);
        scan(u"6WK3D7QW"_s, 30'000);
        backend.plant().packElsewhere(u"4JD8R2XM"_s, u"SB04212"_s);
        backend.plant().packElsewhere(u"9PX4M2HC"_s, u"SB04212"_s);
        backend.plant().packElsewhere(u"6WK3D7QW"_s, u"SB04217"_s);
        backend.advance(14 * 60'000);
        backend.setLinked(true);
        settle();
        backend.advance(60'000);
    }
};

} // namespace

QStringList tourPages()
{
    return {u"home"_s,    u"opened"_s,     u"accepted"_s, u"already-here"_s, u"wrong-parent"_s, u"full"_s,
            u"unknown"_s, u"refused"_s,    u"queued"_s,   u"reversed"_s,     u"queue"_s,        u"bills"_s,
            u"bill"_s,    u"resolution"_s, u"lookup"_s,   u"setup"_s,        u"reason"_s,       u"cut-off"_s,
            u"signin"_s,  u"pairing"_s,    u"broken"_s};
}

bool presentPage(StationController &station, OfflineBackend &backend, const QString &name)
{
    Tour tour{station, backend};
    settle();
    if (name == u"home"_s || name == u"broken"_s) {
        backend.advance(40'000);
    } else if (name == u"opened"_s) {
        tour.scan(u"SB04217"_s);
    } else if (name == u"accepted"_s) {
        tour.packFive();
    } else if (name == u"already-here"_s) {
        tour.packFive();
        backend.advance(4'000);
        tour.scan(u"8K2M4QX7"_s, 1'500);
    } else if (name == u"wrong-parent"_s) {
        backend.plant().packElsewhere(u"3WQ7Z9LC"_s, u"SB04212"_s);
        Q_EMIT backend.preloadDue();
        settle();
        tour.packFive();
        tour.scan(u"3WQ7Z9LC"_s, 6'000);
        tour.scan(u"2222BBBB"_s);
    } else if (name == u"full"_s) {
        tour.fill();
        tour.scan(u"6HP2V8NR"_s, 4'000);
    } else if (name == u"unknown"_s) {
        tour.packFive();
        tour.scan(u"5R7?W3HN"_s, 3'000);
    } else if (name == u"refused"_s) {
        station.command(u"bill:B.002031"_s);
        settle();
        tour.scan(u"SB04212"_s, 2'000);
    } else if (name == u"queued"_s) {
        tour.packFive();
        tour.goOffline();
        tour.scan(u"3DX9H6PK"_s, 3'000);
    } else if (name == u"reversed"_s) {
        tour.conflicts();
    } else if (name == u"queue"_s) {
        tour.queue(14);
        station.command(u"queue"_s);
    } else if (name == u"bills"_s) {
        station.command(u"bill"_s);
    } else if (name == u"bill"_s) {
        station.command(u"bill:B.002031"_s);
        settle();
        tour.scan(u"SB04198"_s, 3'000);
        station.desk()->billWanted(u"B.002031"_s);
    } else if (name == u"resolution"_s) {
        tour.conflicts();
        station.command(u"ok"_s);
        settle();
        station.command(u"resolve"_s);
    } else if (name == u"lookup"_s) {
        backend.plant().packElsewhere(u"3WQ7Z9LC"_s, u"SB04212"_s);
        backend.advance(6 * 60'000);
        tour.scan(u"3WQ7Z9LC"_s);
    } else if (name == u"setup"_s) {
        tour.packFive();
        station.command(u"setup"_s);
    } else if (name == u"reason"_s) {
        tour.packFive();
        station.command(u"close"_s);
    } else if (name == u"cut-off"_s) {
        backend.setLinked(false);
        backend.lapse();
        backend.advance(4 * 3'600'000);
    } else if (name == u"signin"_s) {
        backend.signOut();
        station.digit(4);
    } else if (name == u"pairing"_s) {
        backend.showPairing();
    } else {
        return false;
    }
    settle();
    station.refresh();
    return true;
}

} // namespace gemba::scanner
