#include <gemba/ops/signal_handler.h>

#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

using gemba::ops::SignalHandler;

class OpsSignalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stopSignalsReachTheEventLoop_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void stopSignalsReachTheEventLoop()
    {
        QFETCH(int, number);
        SignalHandler handler;
        QSignalSpy spy(&handler, &SignalHandler::stopRequested);
        ::raise(number);
        QCOMPARE(spy.size(), 0);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).toInt(), number);
    }

    void aSecondSignalEndsTheProcess()
    {
        const pid_t child = fork();
        if (child == 0) {
            const SignalHandler handler;
            ::raise(SIGTERM);
            ::raise(SIGTERM);
            _exit(0);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGTERM);
    }

    void aBrokenPipeIsAnErrorOfTheWrite()
    {
        const SignalHandler handler;
        int fds[2];
        QCOMPARE(::pipe(fds), 0);
        ::close(fds[0]);
        QCOMPARE(::write(fds[1], "x", 1), ssize_t(-1));
        QCOMPARE(errno, EPIPE);
        ::close(fds[1]);
    }

    void thereIsOneAtATime()
    {
        {
            const SignalHandler first;
            QVERIFY_EXCEPTION_THROWN(SignalHandler second, std::logic_error);
        }
        const SignalHandler third;
    }
};

QTEST_GUILESS_MAIN(OpsSignalsTest)
#include "tst_server_ops_signals.moc"
