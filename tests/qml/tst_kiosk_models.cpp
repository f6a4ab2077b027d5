#include "kiosk_fixture.h"

#include <gemba/capture/wedge_filter.h>

#include <history_buffer.h>

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::kiosk;
using Page = KioskController::Page;

class KioskModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agesAreWordedBySize_data();
    void agesAreWordedBySize();
    void numbersFollowTheLanguage();
    void historyKeepsGapsAndRate();
    void acknowledgingAsksWhoFirst();
    void aWrongPinIsSaidAndForgotten();
    void aBadgeThatIsReadAsksForItsPin();
    void aForgottenBadgeIsNotAskedFor();
    void beforeEnrolmentABadgeOpensNothing();
    void aRoleThatMayNotIsRefusedInWords();
    void sessionEndsByItselfAfterAWarning();
    void anyPressKeepsTheSession();
    void lostLinkMakesEverythingStale();
    void wakingPressDoesNothingElse();
    void anUnacknowledgedAlarmKeepsTheScreenAwake();
    void choiceFollowsTheAlarm();
    void shelvingNeedsTimeAndReason();
    void calibrationGoesStepByStep();
    void unstableReadingCannotBeCaptured();
    void anOverdueStandardCannotBeUsed();
    void pairingMovesOnByItself();

private:
    static void signIn(KioskFixture &kiosk, const QString &number)
    {
        auto *session = kiosk.controller.session();
        for (const QChar digit : number)
            session->digit(digit.digitValue());
        session->confirm();
        for (const int digit : {1, 2, 3, 4})
            session->digit(digit);
        session->confirm();
        kiosk.settle();
    }
};

void KioskModelsTest::agesAreWordedBySize_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("tenths") << 400LL << u"0.4 s"_s;
    QTest::newRow("seconds") << 48'000LL << u"48 s"_s;
    QTest::newRow("minutes") << 3 * 60'000LL + 59'000 << u"3 min"_s;
    QTest::newRow("hours") << 5 * 3'600'000LL << u"5 h"_s;
    QTest::newRow("days") << 3 * 86'400'000LL << u"3 d"_s;
    QTest::newRow("clock went back") << -5000LL << u"0.0 s"_s;
}

void KioskModelsTest::agesAreWordedBySize()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    const Words words(QLocale(QLocale::English), QTimeZone::utc());
    QCOMPARE(words.age(ms), text);
}

void KioskModelsTest::numbersFollowTheLanguage()
{
    const Words english(QLocale(QLocale::English), QTimeZone::utc());
    const Words polish(QLocale(QLocale::Polish), QTimeZone::utc());
    QCOMPARE(english.number(7.09, 2), u"7.09"_s);
    QCOMPARE(polish.number(7.09, 2), u"7,09"_s);
    QCOMPARE(english.number(-0.001, 2), u"0.00"_s);
    QCOMPARE(english.signedNumber(-0.2, 2), u"–0.20"_s);
    QCOMPARE(english.limit(1.5), u"1.5"_s);
    QCOMPARE(english.limit(800), u"800"_s);
    KioskSettings settings{QString()};
    settings.setLanguage(u"ar"_s);
    QCOMPARE(Words(settings.locale(), QTimeZone::utc()).number(841, 0), u"841"_s);
    QVERIFY(settings.mirrored());
}

void KioskModelsTest::historyKeepsGapsAndRate()
{
    HistoryBuffer history(600'000, 1000);
    for (int second = 0; second <= 200; ++second)
        if (second < 50 || second >= 60)
            history.append(second * 1000LL, second / 60.0);
    const ui::Trace trace = history.trace(200'000, 600'000);
    QCOMPARE(trace.gaps().size(), 1);
    QCOMPARE(trace.gaps().first(), (std::pair<qint64, qint64>(50'000, 60'000)));
    QVERIFY(std::abs(*history.ratePerMinute(200'000) - 1.0) < 0.02);
    history.append(100'000, 99);
    QCOMPARE(history.lastMs(), 200'000);
}

void KioskModelsTest::acknowledgingAsksWhoFirst()
{
    KioskFixture kiosk(u"signin"_s);
    kiosk.controller.cancelSignIn();
    QCOMPARE(kiosk.controller.page(), Page::Overview);
    QVERIFY(kiosk.controller.notice()->actionAvailable());
    kiosk.controller.act();
    QCOMPARE(kiosk.controller.page(), Page::SignIn);
    QVERIFY(!kiosk.controller.session()->personKnown());
    signIn(kiosk, u"12"_s);
    QCOMPARE(kiosk.controller.page(), Page::Overview);
    QCOMPARE(kiosk.backend.alarms().first().state, AlarmState::Acknowledged);
    QCOMPARE(kiosk.backend.alarms().first().acknowledgedBy, u"Operator 12"_s);
    QVERIFY(!kiosk.controller.notice()->actionAvailable());
}

void KioskModelsTest::aWrongPinIsSaidAndForgotten()
{
    KioskFixture kiosk(u"normal"_s);
    kiosk.controller.signInOrOut();
    auto *session = kiosk.controller.session();
    session->digit(7);
    session->confirm();
    for (int i = 0; i < 4; ++i)
        session->digit(0);
    session->confirm();
    kiosk.settle();
    QCOMPARE(kiosk.controller.page(), Page::SignIn);
    QVERIFY(!session->failure().isEmpty());
    QCOMPARE(session->entered(), 0);
    QVERIFY(!session->signedIn());
}

void KioskModelsTest::aBadgeThatIsReadAsksForItsPin()
{
    KioskFixture kiosk(u"normal"_s);
    const SystemClock clock;
    capture::WedgeFilter wedge(&kiosk.window, clock);
    connect(&wedge, &capture::ScanSource::scanned, &kiosk.controller,
            [&](const QString &number) { kiosk.controller.takeBadge(number); });
    wedge.start();
    quint64 timeMs = 1'000;
    const auto read = [&](const QString &number) {
        timeMs += 2'000;
        for (const QChar c : number + u'\r') {
            timeMs += 5;
            QKeyEvent down(QEvent::KeyPress, c == u'\r' ? int(Qt::Key_Return) : int(c.unicode()), Qt::NoModifier, c);
            down.setTimestamp(timeMs);
            QCoreApplication::sendEvent(&kiosk.window, &down);
        }
        kiosk.settle();
    };
    kiosk.controller.show(Page::Idle);
    read(u"0004711081"_s);
    QCOMPARE(kiosk.controller.page(), Page::SignIn);
    auto *session = kiosk.controller.session();
    QVERIFY(session->personKnown());
    QVERIFY2(session->failure().isEmpty(), qPrintable(session->failure()));
    for (const QString &shown : {session->personName(), session->personNote(), session->hint(), session->shownDigits()})
        QVERIFY2(!shown.contains(u"4711"_s), qPrintable(shown));
    for (const int digit : {1, 2, 3, 4})
        session->digit(digit);
    QVERIFY(session->canConfirm());
    session->confirm();
    kiosk.settle();
    QVERIFY(session->signedIn());
    QCOMPARE(kiosk.backend.user().id, u"0004711081"_s); // the recording calls people by what the reader read
    QCOMPARE(kiosk.controller.page(), Page::Overview);

    // Somebody else's, while she is at work, changes nothing for her.
    read(u"0004711082"_s);
    QCOMPARE(kiosk.controller.page(), Page::Overview);
    QCOMPARE(kiosk.backend.user().id, u"0004711081"_s);
}

void KioskModelsTest::aForgottenBadgeIsNotAskedFor()
{
    KioskFixture kiosk(u"normal"_s);
    auto *session = kiosk.controller.session();
    kiosk.backend.setLinkUp(false);
    kiosk.controller.takeBadge(u"0004711081"_s);
    kiosk.controller.cancelSignIn(); // before the answer came
    kiosk.settle();
    kiosk.controller.signInOrOut();
    QVERIFY(!session->personKnown());
    QVERIFY2(session->failure().isEmpty(), qPrintable(session->failure()));
    kiosk.controller.takeBadge(u"0004711081"_s);
    kiosk.settle();
    QVERIFY(!session->failure().isEmpty()); // without the server nobody signs in, and it is said
}

void KioskModelsTest::beforeEnrolmentABadgeOpensNothing()
{
    KioskFixture kiosk(u"pairing"_s);
    kiosk.controller.takeBadge(u"0004711081"_s);
    kiosk.settle();
    QCOMPARE(kiosk.controller.page(), Page::Pairing);
    QVERIFY(!kiosk.controller.session()->personKnown());
}

void KioskModelsTest::aRoleThatMayNotIsRefusedInWords()
{
    KioskFixture kiosk(u"normal"_s);
    kiosk.controller.openService();
    signIn(kiosk, u"12"_s);
    QCOMPARE(kiosk.controller.page(), Page::Overview);
    QVERIFY(kiosk.controller.notice()->hasMessage());
    kiosk.backend.advance(10'000);
    kiosk.controller.refresh();
    QVERIFY(!kiosk.controller.notice()->hasMessage());
}

void KioskModelsTest::sessionEndsByItselfAfterAWarning()
{
    KioskFixture kiosk(u"normal"_s);
    kiosk.controller.signInOrOut();
    signIn(kiosk, u"12"_s);
    QVERIFY(kiosk.controller.session()->signedIn());
    kiosk.backend.advance(149'000);
    kiosk.controller.refresh();
    QVERIFY(!kiosk.controller.session()->ending());
    kiosk.backend.advance(2'000);
    kiosk.controller.refresh();
    QVERIFY(kiosk.controller.session()->ending());
    QVERIFY(kiosk.controller.status()->userName().contains(u"0:29"_s));
    kiosk.backend.advance(30'000);
    kiosk.controller.refresh();
    QVERIFY(!kiosk.backend.user().signedIn());
}

void KioskModelsTest::anyPressKeepsTheSession()
{
    KioskFixture kiosk(u"high"_s);
    kiosk.backend.advance(140'000);
    kiosk.controller.refresh();
    QVERIFY(kiosk.controller.session()->ending());
    kiosk.controller.pressed();
    kiosk.settle();
    QVERIFY(!kiosk.controller.session()->ending());
    QVERIFY(kiosk.controller.session()->signOutInMs() > 170'000);
}

void KioskModelsTest::lostLinkMakesEverythingStale()
{
    KioskFixture kiosk(u"high"_s);
    const auto tile = [&] { return kiosk.controller.tileAt(2); };
    QCOMPARE(tile()->alarmPriority(), 2);
    kiosk.backend.setLinkUp(false);
    kiosk.backend.advance(48'000);
    kiosk.controller.refresh();
    QVERIFY(tile()->stale());
    QCOMPARE(tile()->alarmPriority(), 0);
    QVERIFY(!kiosk.controller.status()->countsKnown());
    QCOMPARE(kiosk.controller.notice()->action(), NoticeModel::Action::Retry);
    kiosk.backend.setLinkUp(true);
    kiosk.settle();
    QVERIFY(!tile()->stale());
    // What was missed is fetched: the history has no hole.
    QVERIFY(kiosk.controller.overviewTrend()->history().gaps().isEmpty());
}

void KioskModelsTest::wakingPressDoesNothingElse()
{
    KioskFixture kiosk(u"normal"_s);
    kiosk.backend.advance(121'000);
    kiosk.controller.refresh();
    kiosk.settle();
    QCOMPARE(kiosk.controller.page(), Page::Idle);
    // Where the Alarms key will be once the screen is awake.
    const QPoint alarmsKey(80, 340);
    QTest::mouseClick(&kiosk.window, Qt::LeftButton, {}, alarmsKey);
    QCOMPARE(kiosk.controller.page(), Page::Overview);
    kiosk.picture();
    QTest::mouseClick(&kiosk.window, Qt::LeftButton, {}, alarmsKey);
    QCOMPARE(kiosk.controller.page(), Page::Alarms);
}

void KioskModelsTest::anUnacknowledgedAlarmKeepsTheScreenAwake()
{
    KioskFixture kiosk(u"idle"_s);
    QCOMPARE(kiosk.controller.page(), Page::Idle);
    AlarmItem alarm;
    alarm.id = AlarmId(u"new"_s);
    alarm.tag = u"P1"_s;
    alarm.priority = 1;
    alarm.raisedMs = kiosk.backend.clock().nowMs();
    kiosk.backend.raise(alarm);
    QCOMPARE(kiosk.controller.page(), Page::Overview);
    kiosk.backend.advance(3'600'000);
    kiosk.controller.refresh();
    QCOMPARE(kiosk.controller.page(), Page::Overview);
}

void KioskModelsTest::choiceFollowsTheAlarm()
{
    KioskFixture kiosk(u"flood"_s);
    auto *alarms = kiosk.controller.alarms();
    QCOMPARE(alarms->rowCount(), 5);
    QCOMPARE(alarms->currentIndex(), 0);
    alarms->chooseNext(1);
    const AlarmId chosen = alarms->current()->id;
    AlarmItem worse;
    worse.id = AlarmId(u"worse"_s);
    worse.tag = u"P9"_s;
    worse.priority = 1;
    worse.raisedMs = kiosk.backend.clock().nowMs();
    kiosk.backend.raise(worse);
    QCOMPARE(alarms->currentIndex(), 2);
    QCOMPARE(alarms->current()->id, chosen);
    alarms->nextFilter();
    alarms->nextFilter();
    for (int row = 0; row < alarms->rowCount(); ++row)
        QVERIFY(!alarms->data(alarms->index(row), AlarmListModel::RestingRole).toBool());
}

void KioskModelsTest::shelvingNeedsTimeAndReason()
{
    KioskFixture kiosk(u"shelve"_s);
    QCOMPARE(kiosk.controller.page(), Page::Shelve);
    auto *shelving = kiosk.controller.shelving();
    QVERIFY(!shelving->ready());
    shelving->chooseReason(1);
    QVERIFY(shelving->ready());
    shelving->confirm();
    kiosk.settle();
    QCOMPARE(kiosk.controller.page(), Page::Alarms);
    const QList<AlarmItem> alarms = kiosk.backend.alarms();
    const auto shelved =
        std::find_if(alarms.cbegin(), alarms.cend(), [](const AlarmItem &item) { return item.tag == "P2"_L1; });
    QCOMPARE(shelved->state, AlarmState::Shelved);
    QCOMPARE(shelved->reason, u"Known fault"_s);
}

void KioskModelsTest::calibrationGoesStepByStep()
{
    KioskFixture kiosk(u"diagnostics"_s);
    auto *service = kiosk.controller.service();
    QVERIFY(service->mayCalibrate());
    service->start();
    kiosk.settle();
    QVERIFY(service->active());
    for (int step = 0; step < 3; ++step) {
        QCOMPARE(service->step(), step);
        QVERIFY(!service->actionAvailable());
        kiosk.backend.advance(60'000);
        QVERIFY(service->actionAvailable());
        service->act();
        kiosk.settle();
    }
    QCOMPARE(service->step(), 3);
    const CalibrationState state = kiosk.backend.calibration();
    QVERIFY(state.gainAfter && std::abs(*state.gainAfter - 0.62054) < 1e-3);
    QVERIFY(*state.largestErrorAfter < state.largestErrorBefore);
    service->act();
    kiosk.settle();
    QVERIFY(!service->active());
    QVERIFY(service->secondLine().contains(u"C-0001"_s));
}

void KioskModelsTest::anOverdueStandardCannotBeUsed()
{
    KioskFixture kiosk(u"diagnostics"_s);
    auto *service = kiosk.controller.service();
    service->start();
    kiosk.settle();
    kiosk.backend.advance(60'000);
    QCOMPARE(service->standardsToChoose(), 2);
    QCOMPARE(service->standardName(), u"REF-03"_s);
    service->nextStandard();
    QCOMPARE(service->standardName(), u"REF-07"_s);
    QCOMPARE(service->standardDue(), u"overdue"_s);
    service->act();
    kiosk.settle();
    QCOMPARE(service->step(), 0);
    QCOMPARE(service->title(), u"Not done"_s);
    service->nextStandard();
    service->act();
    kiosk.settle();
    QCOMPARE(service->step(), 1);
}

void KioskModelsTest::unstableReadingCannotBeCaptured()
{
    KioskFixture kiosk(u"diagnostics"_s);
    auto *service = kiosk.controller.service();
    service->start();
    kiosk.settle();
    service->act();
    kiosk.settle();
    QCOMPARE(service->step(), 0);
    QCOMPARE(service->title(), u"Not done"_s);
    service->editReference();
    for (const QString &key : {u"-"_s, u"1"_s, u"."_s, u"2"_s, u"."_s, u"5"_s})
        service->type(key);
    QCOMPARE(service->editText(), u"–1.25"_s);
    service->confirmReference();
    kiosk.settle();
    QCOMPARE(kiosk.backend.calibration().zero.reference, -1.25);
    kiosk.backend.advance(31 * 60'000);
    QVERIFY(!service->active());
}

void KioskModelsTest::pairingMovesOnByItself()
{
    KioskFixture kiosk(u"pairing"_s);
    QCOMPARE(kiosk.controller.page(), Page::Pairing);
    const QString code = kiosk.controller.pairing()->codeFront();
    kiosk.controller.pairing()->newCode();
    QVERIFY(kiosk.controller.pairing()->codeFront() != code);
    kiosk.backend.approvePairing();
    QCOMPARE(kiosk.controller.page(), Page::Overview);
}

QTEST_MAIN(KioskModelsTest)
#include "tst_kiosk_models.moc"
