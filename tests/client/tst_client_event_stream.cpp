#include "event_stream.h"

#include <QTest>

using gemba::client::EventStream;
using namespace Qt::StringLiterals;

namespace {

EventStream::Event numbered(const QString &topic, qint64 seq)
{
    return {topic, seq, 0, {}};
}

} // namespace

class EventStreamTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repetitionsAndOldEventsAreDropped()
    {
        EventStream stream;
        stream.want({u"a"_s});
        stream.opening();
        QVERIFY(stream.subscribed({u"a"_s}, 10, false).isEmpty());
        QVERIFY(!stream.accept(numbered(u"a"_s, 10))); // the snapshot has it
        QVERIFY(stream.accept(numbered(u"a"_s, 11)));
        QVERIFY(!stream.accept(numbered(u"a"_s, 11)));
        QVERIFY(stream.accept(numbered(u"a"_s, 14))); // numbers of other topics leave holes
        QVERIFY(!stream.accept(numbered(u"a"_s, 12)));
        QVERIFY(!stream.accept(numbered(u"b"_s, 15))); // nobody asked
        QCOMPARE(stream.since(), 14);
    }

    void statesAlwaysPass()
    {
        EventStream stream;
        stream.want({u"s"_s});
        stream.opening();
        stream.subscribed({u"s"_s}, 7, false);
        QVERIFY(stream.accept(numbered(u"s"_s, 0)));
        QVERIFY(stream.accept(numbered(u"s"_s, 0)));
        QCOMPARE(stream.since(), 7);
    }

    void eventsWaitForTheSnapshot()
    {
        EventStream stream;
        stream.want({u"a"_s});
        stream.opening();
        QVERIFY(!stream.accept(numbered(u"a"_s, 9)));
        QVERIFY(!stream.accept(numbered(u"a"_s, 12)));
        const auto held = stream.subscribed({u"a"_s}, 10, false);
        QCOMPARE(held.size(), 1);
        QCOMPARE(held.first().seq, 12);
    }

    void aLaterTopicHidesNothingOfTheOthers()
    {
        EventStream stream;
        stream.want({u"a"_s});
        stream.opening();
        stream.subscribed({u"a"_s}, 10, false);
        stream.want({u"b"_s});
        QCOMPARE(stream.topicsToOpen(), QStringList{u"b"_s});
        stream.opening();
        QVERIFY(!stream.accept(numbered(u"a"_s, 11)));
        QVERIFY(!stream.accept(numbered(u"b"_s, 12)));
        QVERIFY(!stream.accept(numbered(u"a"_s, 13)));
        const auto held = stream.subscribed({u"b"_s}, 12, false);
        QCOMPARE(held.size(), 2); // b's 12 is in its snapshot
        QCOMPARE(held.at(0).seq, 11);
        QCOMPARE(held.at(1).seq, 13);
        QVERIFY(stream.inStep());
    }

    void aReconnectResumesAfterTheLastDelivered()
    {
        EventStream stream;
        stream.want({u"a"_s});
        stream.opening();
        stream.subscribed({u"a"_s}, 10, false);
        stream.accept(numbered(u"a"_s, 12));
        stream.linkLost();
        QVERIFY(!stream.accept(numbered(u"a"_s, 13)));
        QCOMPARE(stream.topicsToResume(), QStringList{u"a"_s});
        QCOMPARE(stream.since(), 12);
        stream.subscribed({u"a"_s}, 20, true); // the number of the answer must not swallow the replay
        QVERIFY(!stream.accept(numbered(u"a"_s, 12)));
        QVERIFY(stream.accept(numbered(u"a"_s, 13)));
        QVERIFY(stream.accept(numbered(u"a"_s, 20)));
    }

    void aGoneSequenceStartsAgainEvenLower()
    {
        EventStream stream;
        stream.want({u"a"_s});
        stream.opening();
        stream.subscribed({u"a"_s}, 500, false);
        stream.linkLost();
        stream.sequenceGone();
        QVERIFY(stream.topicsToResume().isEmpty());
        QCOMPARE(stream.topicsToOpen(), QStringList{u"a"_s});
        stream.opening();
        stream.subscribed({u"a"_s}, 3, false); // a restored database counts lower
        QVERIFY(stream.accept(numbered(u"a"_s, 4)));
    }

    void aTopicDroppedMeanwhileStaysDropped()
    {
        EventStream stream;
        stream.want({u"a"_s, u"b"_s});
        stream.opening();
        stream.accept(numbered(u"b"_s, 6));
        stream.drop({u"b"_s});
        QVERIFY(stream.subscribed({u"a"_s, u"b"_s}, 5, false).isEmpty());
        QVERIFY(!stream.accept(numbered(u"b"_s, 7)));
        QVERIFY(stream.isLive(u"a"_s));
    }
};

QTEST_GUILESS_MAIN(EventStreamTest)
#include "tst_client_event_stream.moc"
