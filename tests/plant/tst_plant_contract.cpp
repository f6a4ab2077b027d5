// What the simulated nodes send is what the server reads, and their rubbish is what it refuses.

#include "stream.h"

#include <tele_message.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::plant;
using namespace gemba::plant::test;

class PlantContractTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void serverReadsEveryMessage_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<int>("batch");
        QTest::newRow("calm") << R"({"fault":"clear"})"_ba << 1;
        QTest::newRow("batches") << R"({"fault":"clear"})"_ba << 20;
        QTest::newRow("saturated") << R"({"fault":"spike","sensor":"P1","amplitude":50,"n":5})"_ba << 1;
        QTest::newRow("dropout") << R"({"fault":"dropout","sensor":"P1"})"_ba << 1;
        QTest::newRow("clock") << R"({"fault":"clock-jump","sensor":"P1","ms":86400000})"_ba << 1;
        QTest::newRow("duplicate") << R"({"fault":"duplicate","sensor":"P1"})"_ba << 1;
        QTest::newRow("out of order") << R"({"fault":"out-of-order","sensor":"P1"})"_ba << 1;
    }
    void serverReadsEveryMessage()
    {
        QFETCH(QByteArray, command);
        QFETCH(int, batch);
        PlantConfig with = config();
        with.ack = true;
        with.batch = batch;
        Plant plant(with);
        plant.setOnline(u"node-1"_s, true);
        QVERIFY(plant.apply(json(command)).ok());
        const Outbox sent = only(plant.advance(startMs + 60'000), u"tele"_s);
        QVERIFY(!sent.isEmpty());
        qsizetype messages = 0;
        for (const Message &message : sent) {
            const auto read = gemba::devices::readTele(message.payload);
            QVERIFY2(read.ok(), message.payload.constData());
            for (const gemba::devices::TeleMessage &element : *read)
                QVERIFY(element.wantsAck && element.batch.seq && !element.batch.values.isEmpty());
            messages += read->size();
        }
        QVERIFY(messages >= 59);
    }
    void serverRefusesGarbage_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("readable");
        QTest::newRow("malformed") << int(GarbageKind::Malformed) << false;
        QTest::newRow("types") << int(GarbageKind::Types) << false;
        QTest::newRow("not a number") << int(GarbageKind::Nan) << false;
        QTest::newRow("oversized") << int(GarbageKind::Oversized) << false;
        QTest::newRow("binary") << int(GarbageKind::Binary) << false;
        QTest::newRow("wrong sensor: the registry refuses it") << int(GarbageKind::WrongSensor) << true;
    }
    void serverRefusesGarbage()
    {
        QFETCH(int, kind);
        QFETCH(bool, readable);
        RandomSource random(1, u"garbage");
        const QByteArray payload = makeGarbage(GarbageKind(kind), {u"P1"_s, 12, startMs}, random);
        QCOMPARE(gemba::devices::readTele(payload).ok(), readable);
    }
};

QTEST_GUILESS_MAIN(PlantContractTest)
#include "tst_plant_contract.moc"
