#include <gemba/capture/wedge_filter.h>

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace gemba::capture;

namespace {

/// What reaches the items behind the filter.
class Field : public QWindow
{
public:
    QString text;
    int keys = 0;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        ++keys;
        text += event->text();
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::InputMethod)
            text += static_cast<QInputMethodEvent *>(event)->commitString();
        return QWindow::event(event);
    }
};

} // namespace

class FilterTest : public QObject
{
    Q_OBJECT

    Field m_window;
    gemba::SystemClock m_clock;
    quint64 m_now = 10'000;

    void press(int key, const QString &text, int gapMs, Qt::KeyboardModifiers modifiers = {})
    {
        m_now += quint64(gapMs);
        QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
        down.setTimestamp(m_now);
        QCoreApplication::sendEvent(&m_window, &down);
        QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
        up.setTimestamp(m_now);
        QCoreApplication::sendEvent(&m_window, &up);
    }
    void type(const QString &text, int gapMs)
    {
        for (const QChar c : text) {
            if (c == u'\n')
                press(Qt::Key_Return, u"\r"_s, gapMs);
            else
                press(c.toUpper().unicode(), QString(c), gapMs);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_window.resize(200, 100);
        m_window.show();
    }
    void init()
    {
        m_window.text.clear();
        m_window.keys = 0;
        m_now += 5'000;
    }

    void takesScansBeforeAnyItemSeesThem()
    {
        WedgeFilter filter(&m_window, m_clock);
        QSignalSpy scans(&filter, &WedgeFilter::scanned);
        type(u"8K2M4QX7\n"_s, 5);
        QCOMPARE(scans.size(), 0); // not started
        QCOMPARE(m_window.text, u"8K2M4QX7\r"_s);
        m_window.text.clear();
        filter.start();
        QCOMPARE(filter.state(), ScanSource::State::Ready);
        type(u"8K2M4QX7\n"_s, 5);
        QCOMPARE(scans.size(), 1);
        QCOMPARE(scans.at(0).at(0).toString(), u"8K2M4QX7"_s);
        QCOMPARE(m_window.text, QString());
    }

    void givesBackWhatWasTyped()
    {
        WedgeFilter filter(&m_window, m_clock);
        QSignalSpy scans(&filter, &WedgeFilter::scanned);
        filter.start();
        type(u"ab"_s, 5);
        QCOMPARE(m_window.text, QString()); // it might become a scan
        QTRY_COMPARE(m_window.text, u"ab"_s);
        QCOMPARE(scans.size(), 0);
    }

    // The events say that they came quickly; that the program was busy in between must not matter.
    void aStalledProgramDoesNotSplitAScan()
    {
        WedgeFilter filter(&m_window, m_clock);
        QSignalSpy scans(&filter, &WedgeFilter::scanned);
        filter.start();
        type(u"8K2M"_s, 5);
        // The rest waits in the queue while the program stands still and the filter's patience runs out.
        for (const QChar c : u"4QX7"_s) {
            m_now += 5;
            auto *down = new QKeyEvent(QEvent::KeyPress, c.unicode(), Qt::NoModifier, QString(c));
            down->setTimestamp(m_now);
            QCoreApplication::postEvent(&m_window, down, Qt::LowEventPriority);
        }
        m_now += 5;
        auto *enter = new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s);
        enter->setTimestamp(m_now);
        QCoreApplication::postEvent(&m_window, enter, Qt::LowEventPriority);
        QTest::qSleep(200);
        QTRY_COMPARE(scans.size(), 1);
        QCOMPARE(scans.at(0).at(0).toString(), u"8K2M4QX7"_s);
        QCOMPARE(m_window.text, QString());
    }

    void acceptsWhatAnInputMethodCommits()
    {
        WedgeFilter filter(&m_window, m_clock);
        QSignalSpy scans(&filter, &WedgeFilter::scanned);
        filter.start();
        QInputMethodEvent event;
        event.setCommitString(u"8K2M4QX7\n"_s);
        QCoreApplication::sendEvent(&m_window, &event);
        QCOMPARE(scans.size(), 1);
        QInputMethodEvent word;
        word.setCommitString(u"word"_s);
        QCoreApplication::sendEvent(&m_window, &word);
        QTRY_COMPARE(m_window.text, u"word"_s);
        QCOMPARE(scans.size(), 1);
    }

    void learnsTheLayoutFromOneBarcode()
    {
        WedgeFilter filter(&m_window, m_clock);
        QSignalSpy scans(&filter, &WedgeFilter::scanned);
        QSignalSpy calibrated(&filter, &WedgeFilter::calibrated);
        filter.start();
        filter.calibrateNext();
        const QString german = u"ABCDEFGHIJKLMNOPQRSTUVWXZY0123456789ß?-.+Ö"_s;
        type(german + u'\n', 120); // a slow one too
        QCOMPARE(calibrated.size(), 1);
        QCOMPARE(scans.size(), 0);
        const auto remap = KeyRemap::learn(calibrated.at(0).at(0).toString());
        QVERIFY(remap.ok());
        filter.setRemap(*remap);
        m_now += 2'000;
        type(u"-undo\n"_s, 20);
        QCOMPARE(scans.size(), 1);
        QCOMPARE(scans.at(0).at(0).toString(), u"/undo"_s);
    }

    void stoppingGivesBackWhatWasHeld()
    {
        WedgeFilter filter(&m_window, m_clock);
        filter.start();
        type(u"ab"_s, 5);
        filter.stop();
        QCOMPARE(m_window.text, u"ab"_s);
        type(u"cd"_s, 5);
        QCOMPARE(m_window.text, u"abcd"_s);
    }
};

QTEST_MAIN(FilterTest)
#include "tst_capture_filter.moc"
