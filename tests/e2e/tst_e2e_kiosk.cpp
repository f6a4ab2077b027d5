// The kiosk's own pages on the real server: paired, looked at, pressed, and left alone by its server.

#include "house.h"

#include <kiosk_window.h>
#include <live_backend.h>
#include <theme.h>

#include <QDir>
#include <QImage>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Gemba_UiPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_KioskPlugin)

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::kiosk;
using namespace gemba::test;

namespace {

/// Mean square error of two pictures, each made coarse first: figures and curves differ, the page does not.
double distance(const QImage &a, const QImage &b)
{
    const QSize coarse(160, 50);
    const QImage left = a.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage right = b.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double sum = 0;
    for (int y = 0; y < coarse.height(); ++y) {
        for (int x = 0; x < coarse.width(); ++x) {
            const int difference = qGray(left.pixel(x, y)) - qGray(right.pixel(x, y));
            sum += difference * difference;
        }
    }
    return sum / (coarse.width() * coarse.height());
}

} // namespace

class KioskStoryTest : public QObject
{
    Q_OBJECT

    House m_house;
    SystemClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<LineProcess> m_plant;
    std::unique_ptr<LiveBackend> m_backend;
    std::unique_ptr<KioskSettings> m_settings;
    std::unique_ptr<KioskController> m_controller;
    std::unique_ptr<KioskWindow> m_window;

    void openKiosk()
    {
        m_window.reset();
        m_controller.reset();
        const QList<ServerChoice> servers{{u"127.0.0.1"_s, u"wss://127.0.0.1:%1/ws"_s.arg(m_house.port())}};
        client::TerminalLinkOptions options;
        options.terminalName = u"press-2"_s;
        m_backend = std::make_unique<LiveBackend>(
            servers, std::move(options), client::CredentialStore::openFile(m_dir.filePath(u"kiosk"_s)), m_clock);
        m_settings = std::make_unique<KioskSettings>(m_dir.filePath(u"kiosk.ini"_s));
        m_settings->setScheme(u"day"_s);
        m_settings->setLanguage(u"en"_s);
        m_settings->setReducedMotion(true);
        m_controller = std::make_unique<KioskController>(*m_backend, *m_settings);
        m_window = std::make_unique<KioskWindow>(*m_controller);
        QVERIFY(m_window->load());
        m_window->resize(1280, 400);
        m_window->show();
        m_backend->start();
    }
    void press(int x, int y)
    {
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, {x, y});
        QTest::qWait(20);
    }
    /// On the PIN pad: two rows of five keys, OK at the right.
    void typeNumber(const QString &digits)
    {
        for (const QChar digit : digits) {
            const int place = (digit.digitValue() + 9) % 10;
            press(506 + place % 5 * 140, 186 + place / 5 * 140);
        }
        press(1206, 326);
    }
    std::optional<AlarmItem> standing(AlarmCondition condition) const
    {
        for (const AlarmItem &alarm : m_backend->alarms())
            if (alarm.tag == u"P1"_s && alarm.condition == condition)
                return alarm;
        return std::nullopt;
    }
    bool isAcknowledged() const
    {
        const auto alarm = standing(AlarmCondition::HighHigh);
        return alarm && alarm->state == AlarmState::Acknowledged;
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyDefaultFont();
        QVERIFY(m_house.start());
        QVERIFY(m_house.addUser(u"1204"_s, u"LEAD"_s));
        QCOMPARE(m_house.ctl({u"user"_s, u"set-pin"_s, u"1204"_s, u"--pin-stdin"_s}, "483920\n").status, 0);
        QVERIFY(m_house.addDevice(u"node-1"_s));
        m_plant = m_house.plant({u"node-1"_s}, {u"--ack"_s, u"--interval"_s, u"500"_s});
        openKiosk();
    }

    void pairsByItsCode()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_backend->pairing().code.isEmpty(), patienceMs);
        QCOMPARE(m_controller->page(), KioskController::Page::Pairing);
        // The words on the screen are those of the server that the administrator sees.
        QCOMPARE(m_backend->pairing().words.join(u' '), m_house.readyLine()["fingerprintWords"_L1].toString());
        const auto approved =
            m_house.ctl({u"terminal"_s, u"approve"_s, m_backend->pairing().code, u"--name"_s, u"Press 2"_s});
        QCOMPARE(approved.status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_backend->link().phase, LinkPhase::Live, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->hasShownData(), patienceMs);
        QCOMPARE(m_controller->page(), KioskController::Page::Overview);
    }

    void looksLikeTheStoredOverview()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->tileAt(2) && !m_controller->tileAt(2)->stale(), patienceMs);
        m_controller->refresh();
        const QImage seen = m_window->grabWindow();
        const QDir stored(QStringLiteral(GEMBA_GOLDEN_DIR));
        QString nearest;
        double least = 1e9;
        for (const QString &name : stored.entryList({u"*.png"_s})) {
            const QImage picture(stored.filePath(name));
            if (picture.size() != seen.size())
                continue;
            const double away = distance(seen, picture);
            if (away < least) {
                least = away;
                nearest = name;
            }
        }
        const QString kept = QDir::temp().filePath(u"gemba-seen-live.png"_s);
        seen.save(kept);
        QVERIFY2(nearest == u"overview-day.png"_s && least < 400,
                 qPrintable(u"nearest is %1, %2 away; what was seen: %3"_s.arg(nearest).arg(least).arg(kept)));
        QFile::remove(kept);
    }

    void anAlarmIsAcknowledgedByHand()
    {
        QVERIFY(m_plant
                    ->ask({{u"fault"_s, u"ramp-to"_s},
                           {u"sensor"_s, u"P1"_s},
                           {u"value"_s, 9.6},
                           {u"seconds"_s, 1},
                           {u"durationS"_s, 3'600}})["ok"_L1]
                    .toBool());
        QTRY_VERIFY_WITH_TIMEOUT(standing(AlarmCondition::HighHigh).has_value(), patienceMs);
        m_controller->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->notice()->action() == NoticeModel::Action::Acknowledge, patienceMs);
        press(1204, 342);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->page(), KioskController::Page::SignIn, patienceMs);
        typeNumber(u"1204"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isVisible() && m_controller->page() == KioskController::Page::SignIn,
                                 patienceMs);
        typeNumber(u"483920"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_controller->page(), KioskController::Page::Overview, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isAcknowledged(), patienceMs);
        QCOMPARE(m_backend->user().name, u"1204"_s);

        const auto journal = m_house.ctl({u"alarm"_s, u"journal"_s, u"--json"_s});
        const QByteArray told = journal.out;
        QVERIFY2(told.contains("acknowledged") && told.contains("\"1204\""), told.constData());
    }

    void aKilledServerIsSaidAndComesBack()
    {
        QVERIFY(m_house.kill());
        QTRY_COMPARE_WITH_TIMEOUT(m_backend->link().phase, LinkPhase::Offline, patienceMs);
        m_controller->refresh();
        QVERIFY(!m_controller->status()->countsKnown());
        QVERIFY(m_controller->tileAt(0)->stale());
        QVERIFY(m_house.start());
        QTRY_COMPARE_WITH_TIMEOUT(m_backend->link().phase, LinkPhase::Live, patienceMs);
        QVERIFY(isAcknowledged()); // neither lost nor asked for again
        m_controller->refresh();
        QVERIFY(m_controller->status()->countsKnown());
    }

    void aRestartedKioskNeedsNoPairing()
    {
        openKiosk();
        QTRY_COMPARE_WITH_TIMEOUT(m_backend->link().phase, LinkPhase::Live, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isAcknowledged(), patienceMs);
        QVERIFY(!m_backend->user().signedIn()); // the person is not carried over
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_controller.reset();
        m_backend.reset();
        m_plant.reset();
        QCOMPARE(m_house.stop(), 0);
    }
};

QTEST_MAIN(KioskStoryTest)
#include "tst_e2e_kiosk.moc"
