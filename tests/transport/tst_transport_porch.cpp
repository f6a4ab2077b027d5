#include "porch.h"

#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::transport;

namespace {

/// A porch with guests on socket pairs; who was let in is told by name.
class Scene
{
public:
    explicit Scene(const PorchLimits &limits = {})
        : porch(
              limits, clock,
              [this](const Guest &guest) {
                  in += names.value(guest.descriptor);
                  ::close(guest.descriptor);
              },
              [this](const Guest &guest, Porch::Leaving leaving) {
                  (leaving == Porch::Leaving::Late ? late : gone) += names.value(guest.descriptor);
              })
    {
    }
    ~Scene()
    {
        for (const int other : std::as_const(others))
            ::close(other);
    }
    Q_DISABLE_COPY_MOVE(Scene)

    void come(const QString &name, const QString &source, bool isPaced = true)
    {
        int pair[2];
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair) != 0)
            qFatal("no socket pair");
        names.insert(pair[0], name);
        others.insert(name, pair[1]);
        porch.add({pair[0], QHostAddress(QHostAddress::Any), QHostAddress(source)}, QHostAddress(source), isPaced);
    }
    void say(const QString &name) { QCOMPARE(::send(others[name], "x", 1, MSG_NOSIGNAL), 1); }
    void hangUp(const QString &name) { ::close(others.take(name)); }

    ManualClock clock{1'000};
    QHash<int, QString> names;
    QHash<QString, int> others;
    QStringList in;
    QStringList late;
    QStringList gone;
    Porch porch;
};

} // namespace

class PorchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSpeaksIsLetInAndWhoDoesNotIsNot()
    {
        Scene scene;
        scene.come(u"silent"_s, u"10.0.0.1"_s);
        scene.come(u"speaker"_s, u"10.0.0.1"_s);
        scene.say(u"speaker"_s);
        QTRY_COMPARE(scene.in, QStringList{u"speaker"_s});
        QCOMPARE(scene.porch.waiting(), 1);
        scene.clock.advanceMs(4'999);
        scene.porch.tick();
        QCOMPARE(scene.late, QStringList{});
        scene.clock.advanceMs(1);
        scene.porch.tick();
        QCOMPARE(scene.late, QStringList{u"silent"_s});
        QCOMPARE(scene.porch.waiting(), 0);
    }

    void whoHangsUpIsGone()
    {
        Scene scene;
        scene.come(u"a"_s, u"10.0.0.1"_s);
        scene.hangUp(u"a"_s);
        QTRY_COMPARE(scene.gone, QStringList{u"a"_s});
        QCOMPARE(scene.in, QStringList{});
        QCOMPARE(scene.porch.waiting(), 0);
    }

    void sourcesTakeTurns()
    {
        Scene scene;
        QStringList storm;
        for (int i = 0; i < 50; ++i) {
            storm.append(u"storm-%1"_s.arg(i));
            scene.come(storm.last(), u"10.0.0.1"_s);
            scene.say(storm.last());
        }
        scene.come(u"one"_s, u"10.0.0.2"_s);
        scene.say(u"one"_s);
        scene.come(u"another"_s, u"10.0.0.3"_s);
        scene.say(u"another"_s);
        QTRY_COMPARE(scene.in.size(), 52);
        // All had spoken before the event loop first looked: one of each, whoever came first.
        const QStringList first = scene.in.mid(0, 3);
        QVERIFY2(first.contains(u"one"_s) && first.contains(u"another"_s), qPrintable(first.join(u' ')));
    }

    void ofOneSourceTheOldestAndTheNewestTakeTurns()
    {
        Scene scene({.silentMs = 60'000, .queuedMs = 60'000, .perSecond = 1});
        scene.come(u"first"_s, u"10.0.0.1"_s);
        scene.say(u"first"_s);
        QTRY_COMPARE(scene.in.size(), 1);
        for (int i = 0; i < 4; ++i) {
            scene.come(QString::number(i), u"10.0.0.1"_s);
            scene.say(QString::number(i));
            QTRY_COMPARE(scene.porch.queued(), i + 1);
        }
        for (int i = 0; i < 4; ++i) {
            scene.clock.advanceMs(1'000);
            QTRY_COMPARE(scene.in.size(), i + 2);
        }
        QCOMPARE(scene.in, (QStringList{u"first"_s, u"3"_s, u"0"_s, u"2"_s, u"1"_s}));
    }

    void whoGaveUpMeanwhileCostsNothing()
    {
        Scene scene({.perSecond = 1, .halfClosedIsGone = true});
        for (const QString &name : {u"served"_s, u"gave up"_s}) {
            scene.come(name, u"10.0.0.1"_s);
            scene.say(name);
        }
        QTRY_COMPARE(scene.in.size(), 1);
        const QString other = scene.in.first() == "served"_L1 ? u"gave up"_s : u"served"_s;
        scene.hangUp(other);
        scene.clock.advanceMs(1'000);
        QTRY_COMPARE(scene.gone, QStringList{other});
        QCOMPARE(scene.in.size(), 1);
    }

    void aRoundEndsWhenItsTimeIsUp()
    {
        Scene scene({.roundUs = 0});
        for (int i = 0; i < 5; ++i) {
            scene.come(QString::number(i), u"10.0.0.1"_s);
            scene.say(QString::number(i));
        }
        // Whatever else the thread has to do has its turn between two guests.
        QStringList between;
        QTimer other;
        connect(&other, &QTimer::timeout, &other, [&] {
            if (!scene.in.isEmpty() && scene.in.size() < 5)
                between.append(QString::number(scene.in.size()));
        });
        other.start(0);
        QTRY_COMPARE(scene.in.size(), 5);
        QVERIFY(between.size() >= 3);
    }

    void oneSourceHasItsPace()
    {
        Scene scene({.silentMs = 60'000, .queuedMs = 60'000, .perSecond = 4});
        for (int i = 0; i < 7; ++i) {
            scene.come(QString::number(i), u"10.0.0.1"_s);
            scene.say(QString::number(i));
        }
        scene.come(u"machine itself"_s, u"127.0.0.1"_s, false);
        scene.say(u"machine itself"_s);
        QTRY_COMPARE(scene.in.size(), 5);
        QVERIFY(scene.in.contains(u"machine itself"_s));
        QTest::qWait(60);
        QCOMPARE(scene.in.size(), 5);
        scene.clock.advanceMs(250);
        QTRY_COMPARE(scene.in.size(), 6);
        scene.clock.advanceMs(250);
        QTRY_COMPARE(scene.in.size(), 7);
    }

    void whoIsNotServedInTimeLeaves()
    {
        Scene scene({.queuedMs = 10'000, .perSecond = 1});
        for (const QString &name : {u"a"_s, u"b"_s}) {
            scene.come(name, u"10.0.0.1"_s);
            scene.say(name);
        }
        QTRY_COMPARE(scene.in.size(), 1);
        QTest::qWait(60);
        scene.clock.advanceMs(10'000);
        scene.porch.tick();
        QCOMPARE(scene.late.size() + scene.in.size(), 2);
        QCOMPARE(scene.porch.waiting(), 0);
    }

    void clearingTellsOfEach()
    {
        Scene scene;
        scene.come(u"a"_s, u"10.0.0.1"_s);
        scene.come(u"b"_s, u"10.0.0.2"_s);
        scene.porch.clear();
        QCOMPARE(scene.gone.size(), 2);
        QCOMPARE(scene.porch.waiting(), 0);
    }
};

QTEST_GUILESS_MAIN(PorchTest)
#include "tst_transport_porch.moc"
