#include <attendance.h>

#include <QCoreApplication>
#include <QTest>

using namespace gemba;
using namespace gemba::shell;

namespace {

/// As the window system hands it over.
void done(QEvent::Type type)
{
    QObject receiver;
    QEvent event(type);
    QSpontaneKeyEvent::setSpontaneous(&event);
    QCoreApplication::instance()->notify(&receiver, &event);
}

} // namespace

class AttendanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timersAloneAreNobody()
    {
        ManualClock clock(1'763'683'200'000);
        Attendance attendance(clock);
        for (int i = 0; i < 10; ++i) {
            clock.advanceMs(10'000);
            QVERIFY(!attendance.take());
        }
        QObject receiver;
        QEvent own(QEvent::KeyPress); // made by the program
        QCoreApplication::sendEvent(&receiver, &own);
        QVERIFY(!attendance.take());
        done(QEvent::MouseMove);
        QVERIFY(!attendance.take());
    }

    void whatAPersonDidCountsOnceAndForAMinute()
    {
        ManualClock clock(1'763'683'200'000);
        Attendance attendance(clock);
        for (const auto type : {QEvent::KeyPress, QEvent::MouseButtonPress, QEvent::Wheel, QEvent::TouchBegin}) {
            done(type);
            clock.advanceMs(500);
            QVERIFY(attendance.take());
            QVERIFY(!attendance.take());
        }
        done(QEvent::KeyPress);
        clock.advanceMs(61'000);
        QVERIFY(!attendance.take());
    }
};

QTEST_GUILESS_MAIN(AttendanceTest)
#include "tst_shell_attendance.moc"
