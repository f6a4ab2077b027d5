#include "scanner_fixture.h"

#include <gemba/core/log.h>

#include <scan_items.h>
#include <theme.h>

#include <QAccessible>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQuickItem>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::scanner;

namespace {

void eachItem(QQuickItem *item, const std::function<void(QQuickItem *)> &visit)
{
    if (!item->isVisible())
        return;
    visit(item);
    for (QQuickItem *child : item->childItems())
        eachItem(child, visit);
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

    /// Keys as a wedge scanner types them, a while after those before.
    static void type(QWindow *window, const QString &text, const QString &ends = u"\r"_s)
    {
        static quint64 now = 1'000;
        now += 2'000;
        for (const QChar c : text + ends) {
            now += 5;
            const int key = c == u'\r'   ? int(Qt::Key_Return)
                            : c == u'\t' ? int(Qt::Key_Tab)
                                         : int(c.toUpper().unicode());
            QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, QString(c));
            down.setTimestamp(now);
            QCoreApplication::sendEvent(window, &down);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        log::setSink([](const log::Record &) {});
        gemba::ui::applyDefaultFont();
    }

    void everyStateShows_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("scheme");
        for (const QString &page : tourPages()) {
            QTest::addRow("%s day", qPrintable(page)) << page << u"en"_s << u"day"_s;
            QTest::addRow("%s night German", qPrintable(page)) << page << u"de"_s << u"night"_s;
            QTest::addRow("%s contrast Arabic", qPrintable(page)) << page << u"ar"_s << u"contrast"_s;
        }
    }
    void everyStateShows()
    {
        QFETCH(QString, page);
        QFETCH(QString, language);
        QFETCH(QString, scheme);
        ScannerFixture f;
        const test::WarningTrap trap;
        QVERIFY(f.openWindow(language, scheme));
        QVERIFY(presentPage(*f.station, f.backend, page));
        const QImage picture = f.picture();
        QVERIFY(!picture.isNull());
        QSet<QRgb> colours;
        for (int x = 0; x < picture.width(); x += 7)
            for (int y = 60; y < picture.height(); y += 7)
                colours.insert(picture.pixel(x, y));
        QVERIFY(colours.size() > 3);
        QVERIFY2(trap.taken().isEmpty(), qPrintable(trap.taken().join(u'\n')));
        // Whatever can be pressed says what it is and is large enough for a glove.
        eachItem(f.window->rootObject() ? f.window->rootObject() : f.window->contentItem(), [&](QQuickItem *item) {
            if (!item->activeFocusOnTab() || !item->isEnabled())
                return;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(item);
            QVERIFY(spoken);
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), item->metaObject()->className());
            QCOMPARE(spoken->role(), QAccessible::Button);
            QVERIFY2(
                item->height() >= 96 && item->width() >= 96,
                qPrintable(u"%1: %2x%3"_s.arg(spoken->text(QAccessible::Name)).arg(item->width()).arg(item->height())));
        });
    }

    void everyOutcomeHasItsLook_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("look");
        QTest::addColumn<bool>("latched");
        using L = StationController::Look;
        QTest::newRow("accepted") << u"accepted"_s << int(L::Accepted) << false;
        QTest::newRow("already here") << u"already-here"_s << int(L::AlreadyHere) << false;
        QTest::newRow("queued") << u"queued"_s << int(L::Queued) << false;
        QTest::newRow("wrong parent") << u"wrong-parent"_s << int(L::WrongParent) << true;
        QTest::newRow("unknown") << u"unknown"_s << int(L::Unknown) << true;
        QTest::newRow("full") << u"full"_s << int(L::Full) << true;
        QTest::newRow("refused") << u"refused"_s << int(L::Refused) << true;
        QTest::newRow("reversed") << u"reversed"_s << int(L::Reversed) << true;
    }
    void everyOutcomeHasItsLook()
    {
        QFETCH(QString, page);
        QFETCH(int, look);
        QFETCH(bool, latched);
        ScannerFixture f;
        QVERIFY(f.openWindow());
        QVERIFY(presentPage(*f.station, f.backend, page));
        QCOMPARE(f.station->result().outcome, look);
        QCOMPARE(f.station->latched(), latched ? look : -1);
        QVERIFY(!f.station->result().word.isEmpty());
        QVERIFY(f.station->result().spoken.contains(f.station->result().head + f.station->result().tail));
        // A failure colours the ground around everything.
        const QImage picture = f.picture();
        const auto &tokens = gemba::ui::tokensFor(gemba::ui::Scheme::Day);
        const QColor ground = latched ? ScanColors::fieldOf(tokens, look) : tokens.ground;
        QCOMPARE(QColor(picture.pixel(6, 400)), ground);
        QCOMPARE(QColor(picture.pixel(1360, 400)), ground);
        if (!latched) {
            // The others have theirs beside the shape, between the lines of a frame or hatch.
            bool isColoured = false;
            for (int y = 150; y < 250; ++y)
                isColoured = isColoured || QColor(picture.pixel(28, y)) == ScanColors::fieldOf(tokens, look);
            QVERIFY(isColoured);
            return;
        }
        // Enter on the key that has the focus answers it, as a touch or a scan of OK does.
        QTest::keyClick(f.window.get(), Qt::Key_Return);
        f.settle();
        QCOMPARE(f.station->latched(), -1);
    }

    // The whole way: keys of a wedge, the filter, the desk, the page.
    void everythingWorksByBarcodes()
    {
        ScannerFixture f;
        QVERIFY(f.openWindow());
        const SystemClock clock;
        capture::WedgeFilter wedge(f.window.get(), clock);
        f.station->setWedge(&wedge);
        wedge.start();
        const auto scan = [&](const QString &code) {
            type(f.window.get(), code);
            f.settle();
            f.backend.advance(800);
        };
        using Page = StationController::Page;
        scan(u"SB04217"_s);
        QCOMPARE(f.station->page(), Page::Work);
        scan(u"8K2M4QX7"_s);
        QCOMPARE(f.station->context().count, u"13"_s);
        scan(u"/UNDO"_s);
        QCOMPARE(f.station->context().count, u"12"_s);
        scan(u"/REPEAT"_s);
        scan(u"/NEXT"_s);
        QCOMPARE(f.station->page(), Page::Home);
        scan(u"/LOOKUP"_s);
        QCOMPARE(f.station->page(), Page::Lookup);
        scan(u"SB04212"_s);
        QVERIFY(f.station->plain().tail == u"SB04212"_s);
        scan(u"/BILL"_s);
        QCOMPARE(f.station->page(), Page::Bills);
        QCOMPARE(f.station->rows()->count(), 2);
        scan(u"BILL-2032"_s);
        QCOMPARE(f.station->page(), Page::Bill);
        scan(u"/QUEUE"_s);
        QCOMPARE(f.station->page(), Page::Queue);
        scan(u"/RESOLVE"_s);
        QCOMPARE(f.station->page(), Page::Resolve);
        scan(u"/SETUP"_s);
        QCOMPARE(f.station->page(), Page::Setup);
        scan(u"/LANGUAGE"_s);
        QVERIFY(f.settings.language() != u"en"_s);
        scan(u"/PACK"_s);
        QCOMPARE(f.station->page(), Page::Home);
        scan(u"SB04216"_s);
        scan(u"FILL1"_s);
        scan(u"FILL2"_s);
        scan(u"TOOMANY1"_s);
        QCOMPARE(f.station->latched(), int(StationController::Look::Full));
        scan(u"/OK"_s);
        QCOMPARE(f.station->latched(), -1);
        scan(u"/CLOSE"_s);
        QCOMPARE(f.station->page(), Page::Home);
        scan(u"/SIGNOUT"_s);
        QCOMPARE(f.station->page(), Page::SignIn);
    }

    void whatEndsAScanAnswersNothing_data()
    {
        QTest::addColumn<QString>("ends");
        QTest::newRow("CR LF as two Enters") << u"\r\r"_s;
        QTest::newRow("Tab and Enter") << u"\t\r"_s;
    }
    // The key that answers a failure has the focus as soon as there is one, and the second end of the scan comes right behind.
    void whatEndsAScanAnswersNothing()
    {
        QFETCH(QString, ends);
        ScannerFixture f;
        QVERIFY(f.openWindow());
        const SystemClock clock;
        capture::WedgeFilter wedge(f.window.get(), clock);
        f.station->setWedge(&wedge);
        wedge.start();
        const auto scan = [&](const QString &code) {
            type(f.window.get(), code, ends);
            f.settle();
            f.backend.advance(800);
        };
        scan(u"SB04216"_s);
        scan(u"FILL1"_s);
        scan(u"FILL2"_s);
        scan(u"TOOMANY1"_s);
        QCOMPARE(f.station->latched(), int(StationController::Look::Full));
        QCOMPARE(f.desk().parent(), u"SB04216"_s); // not closed either
        scan(u"/OK"_s);
        QCOMPARE(f.station->latched(), -1);
        scan(u"B.002031"_s);
        scan(u"SB04198"_s);
        scan(u"SB04212"_s); // not complete
        QCOMPARE(f.station->latched(), int(StationController::Look::Refused));
        // Somebody's own Enter does answer it, and the key that stands there afterwards, UNDO, is not his next one's.
        for (int i = 0; i < 2; ++i) {
            type(f.window.get(), QString(), u"\r"_s);
            f.settle();
        }
        QCOMPARE(f.station->latched(), -1);
        QCOMPARE(f.station->page(), StationController::Page::Bill);
        QCOMPARE(f.backend.plant().truth().bill(u"B.002031"_s)->count(), 12);
    }

    void thePinIsTypedOnTheKeyboard()
    {
        ScannerFixture f;
        QVERIFY(f.openWindow());
        f.scan(u"/SIGNOUT"_s);
        QCOMPARE(f.station->page(), StationController::Page::SignIn);
        f.scan(u"/ID-1204"_s);
        f.picture();
        for (const auto key : {Qt::Key_4, Qt::Key_8, Qt::Key_3})
            QTest::keyClick(f.window.get(), key);
        QCOMPARE(f.station->signIn().entered, 3);
        QTest::keyClick(f.window.get(), Qt::Key_Backspace);
        QCOMPARE(f.station->signIn().entered, 2);
    }

    void cardsAreTakenBackByTouch()
    {
        ScannerFixture f;
        QVERIFY(f.openWindow());
        QVERIFY(presentPage(*f.station, f.backend, u"accepted"_s));
        QCOMPARE(f.station->context().count, u"17"_s);
        f.picture();
        // The second card: the window's left edge is its start in English.
        QTest::mouseClick(f.window.get(), Qt::LeftButton, {}, QPoint(12 + 271 + 130, 708));
        f.settle();
        QCOMPARE(f.station->context().count, u"16"_s);
        QVERIFY(!f.backend.plant().truth().parent(u"SB04217"_s)->children.contains(u"5RT9W3HN"_s));
    }

    void aBrokenOutboxStopsTheStation()
    {
        OfflineBackend backend(OfflineBackend::Pace::Still);
        ScannerSettings settings((QString()));
        SilentPlayer sounds;
        StationController station(backend, nullptr, refuse(ErrorCode::OutboxFailed, u"disk I/O error"_s), settings,
                                  sounds);
        ScannerWindow window(station);
        const test::WarningTrap trap;
        QVERIFY(window.load());
        window.resize(1366, 768);
        window.show();
        station.start();
        QCOMPARE(station.page(), StationController::Page::Broken);
        station.scan(u"SB04217"_s);
        QCOMPARE(sounds.played(), QList<Sound>{Sound::Error});
        QVERIFY(!window.grabWindow().isNull());
        QVERIFY2(trap.taken().isEmpty(), qPrintable(trap.taken().join(u'\n')));
    }
};

QTEST_MAIN(PagesTest)
#include "tst_qml_scanner_pages.moc"
