// A scanner station on the real server: paired, signed in, packing while server and station are torn down under it.

#include "house.h"

#include <gemba/core/log.h>

#include <live_backend.h>
#include <station_controller.h>

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::scanner;
using namespace gemba::test;

class ScannerStoryTest : public QObject
{
    Q_OBJECT

    House m_house;
    SystemClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<LiveBackend> m_backend;
    std::unique_ptr<outbox::Outbox> m_box;
    std::unique_ptr<ScannerSettings> m_settings;
    SilentPlayer m_sounds;
    std::unique_ptr<StationController> m_station;
    QStringList m_scanned; ///< children, in order

    void openStation()
    {
        client::TerminalLinkOptions options;
        options.server = u"wss://127.0.0.1:%1/ws"_s.arg(m_house.port());
        options.terminalName = u"station-7"_s;
        options.session.timing.backoffMaxMs = 1'000;
        m_backend = std::make_unique<LiveBackend>(
            std::move(options), client::CredentialStore::openFile(m_dir.filePath(u"station"_s)), m_clock);
        auto box = outbox::Outbox::open(m_dir.filePath(u"outbox.db"_s), m_clock);
        QVERIFY2(box.ok(), qPrintable(box ? QString() : box.error().detail));
        m_box = std::move(*box);
        m_settings = std::make_unique<ScannerSettings>(QString());
        m_settings->setLanguage(u"en"_s);
        m_station = std::make_unique<StationController>(*m_backend, m_box.get(), std::nullopt, *m_settings, m_sounds);
        m_backend->start();
        m_station->start();
    }
    /// As a machine that loses its power: nothing is said to anybody.
    void dropStation()
    {
        m_station.reset();
        m_box.reset();
        m_backend.reset();
    }
    void signIn()
    {
        QTRY_COMPARE(m_backend->link().phase, LinkPhase::Live);
        for (const QString &entry : {u"1204"_s, u"483920"_s}) {
            for (const QChar digit : entry)
                m_station->digit(digit.digitValue());
            m_station->confirm();
        }
        QTRY_COMPARE(m_backend->person().name, u"1204"_s);
    }
    void pack(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_scanned.append(u"E2ECHILD%1"_s.arg(m_scanned.size()));
            m_station->scan(m_scanned.constLast());
            QVERIFY2(!m_station->desk()->isLatched(), qPrintable(m_station->result().spoken));
            QTest::qWait(5);
        }
    }
    template <wire::WireMethod M>
    std::optional<typename M::Reply> ask(const typename M::Params &params)
    {
        std::optional<Result<typename M::Reply>> answer;
        m_backend->ask<M>(params, [&](const Result<typename M::Reply> &reply) { answer = reply; });
        if (!eventually([&] { return answer.has_value(); }) || !*answer) {
            qWarning("%s", answer ? qPrintable(answer->error().detail) : "no answer");
            return std::nullopt;
        }
        return **answer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        log::setSink([](const log::Record &) {}); // what breaks here does so on purpose
        QVERIFY(m_house.start());
        QVERIFY(m_house.addUser(u"1204"_s, u"DISPATCHER"_s));
        QCOMPARE(m_house.ctl({u"user"_s, u"set-pin"_s, u"1204"_s, u"--pin-stdin"_s}, "483920\n").status, 0);
        openStation();
    }

    void pairsAndSignsIn()
    {
        QTRY_VERIFY(!m_backend->pairing().code.isEmpty());
        QCOMPARE(m_station->page(), StationController::Page::Pairing);
        QCOMPARE(
            m_house.ctl({u"terminal"_s, u"approve"_s, m_backend->pairing().code, u"--name"_s, u"Station 7"_s}).status,
            0);
        QTRY_COMPARE(m_station->page(), StationController::Page::SignIn);
        signIn();
        QTRY_COMPARE(m_station->page(), StationController::Page::Home);
        QTRY_VERIFY(!m_station->desk()->book().forms().forms().isEmpty());
        QCOMPARE(m_backend->site().station, u"Station 7"_s);
    }

    void packsWhileEverythingBreaks()
    {
        m_station->scan(u"SB04217"_s);
        QTRY_COMPARE(m_station->desk()->waiting(), 0);
        pack(8);
        QTRY_COMPARE(m_station->desk()->waiting(), 0);
        QVERIFY(m_station->desk()->last()->confirmedMs.has_value());
        // The server dies while scans are under way.
        pack(4);
        QVERIFY(m_house.kill());
        pack(8);
        QVERIFY(m_station->desk()->waiting() > 0);
        QTRY_VERIFY(!m_backend->link().isLive());
        // So does the station, and comes back before the server does: it knows what it was doing.
        dropStation();
        openStation();
        QCOMPARE(m_station->desk()->parent(), u"SB04217"_s);
        QVERIFY(m_station->desk()->waiting() > 0);
        // Nobody can sign in, and the packing goes on for whoever was there.
        QCOMPARE(m_station->page(), StationController::Page::Work);
        QVERIFY(!m_backend->person().isThere());
        pack(3);
        QVERIFY(m_house.start());
        QTRY_COMPARE(m_station->page(), StationController::Page::SignIn);
        signIn();
        QTRY_COMPARE(m_station->desk()->waiting(), 0);
        pack(2);
        // And once more in the middle of a batch.
        dropStation();
        openStation();
        signIn();
        pack(5);
        QTRY_COMPARE(m_station->desk()->waiting(), 0);
        QCOMPARE(m_scanned.size(), 30);
    }

    void acceptedIsExactlyOnce()
    {
        const auto found = ask<bags::FindBag>({u"SB04217"_s});
        QVERIFY(found.has_value());
        QCOMPARE(found->bag.children, 30);
        QCOMPARE(found->bag.state, bags::WireBagState::Complete);
        QSet<QString> inside;
        for (const bags::Bag &child : found->children)
            inside.insert(child.code);
        QCOMPARE(inside, QSet<QString>(m_scanned.cbegin(), m_scanned.cend()));
        // The history has each of them once, and the station's numbers have no gap.
        bags::ReadBagHistory::Params history;
        history.code = u"SB04217"_s;
        history.limit = 1'000;
        const auto events = ask<bags::ReadBagHistory>(history);
        QVERIFY(events.has_value());
        int packed = 0;
        for (const bags::BagEvent &event : events->events)
            packed += event.type == bags::WireBagEventType::Packed;
        QCOMPARE(packed, 30);
        bags::ListScans::Params scans;
        scans.limit = 1'000;
        const auto kept = ask<bags::ListScans>(scans);
        QVERIFY(kept.has_value());
        QSet<qint64> numbers;
        for (const bags::KeptScan &scan : kept->scans) {
            QCOMPARE(scan.outcome, bags::WireScanOutcome::Accepted);
            QCOMPARE(scan.station, u"Station 7"_s);
            QCOMPARE(scan.by, u"1204"_s);
            numbers.insert(scan.sequence);
        }
        QCOMPARE(kept->scans.size(), 31);
        QCOMPARE(numbers.size(), 31);
        QVERIFY(numbers.contains(1) && numbers.contains(31));
    }

    void theThirtyFirstIsRefused()
    {
        m_station->scan(u"E2EONEMORE"_s);
        QCOMPARE(m_station->desk()->last()->outcome, Outcome::Full);
        QTRY_COMPARE(m_station->desk()->waiting(), 0);
        QCOMPARE(m_station->desk()->last()->outcome, Outcome::Full); // the server says the same
        m_station->scan(u"/ok"_s);
        QVERIFY(!m_station->desk()->isLatched());
    }

    void undoReachesTheServer()
    {
        m_station->scan(u"SB04218"_s);
        QTRY_COMPARE(m_station->desk()->waiting(), 0);
        m_station->scan(u"E2EUNDONE"_s);
        const auto newest = [this] { return m_station->desk()->recents().constFirst(); };
        QTRY_VERIFY(newest().code == u"E2EUNDONE"_s && newest().event.has_value());
        m_station->scan(u"/undo"_s);
        QTRY_VERIFY(newest().code != u"E2EUNDONE"_s);
        const auto found = ask<bags::FindBag>({u"SB04218"_s});
        QVERIFY(found.has_value());
        QCOMPARE(found->bag.children, 0);
    }
};

QTEST_MAIN(ScannerStoryTest)
#include "tst_e2e_scanner.moc"
