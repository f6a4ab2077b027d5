#include <alarm_record.h>

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::alarms;

namespace {

AlarmRecord fullRecord()
{
    AlarmRecord r;
    r.id = AlarmId(u"P2.lo"_s);
    r.sensor = SensorId(u"P2"_s);
    r.kind = AlarmKind::Lo;
    r.priority = 2;
    r.behaviour = AlarmBehaviour::Latching;
    r.state = {ProcessState::AcknowledgedActive, ShelfKind::OneShot, true, true};
    r.shelf = {1'763'683'260'000, u"node swap"_s, u"lead"_s};
    r.suppressedReason = u"line in set-up"_s;
    r.outOfServiceReason = u"in repair"_s;
    r.outOfServiceBy = u"technician3"_s;
    r.occurrence = 7;
    r.activeSinceMs = 1'763'683'200'001;
    r.raisedAtMs = 1'763'683'200'002;
    r.returnedAtMs = 0;
    r.acknowledgedAtMs = 1'763'683'200'003;
    r.acknowledgedBy = u"operator12"_s;
    r.acknowledgeNote = u"zażółć 漢字"_s;
    r.valueAtRaise = 0.94;
    r.limitAtRaise = 1;
    r.firstOut = true;
    r.version = 42;
    return r;
}

} // namespace

class AlarmRecordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip()
    {
        for (const AlarmRecord &record : {fullRecord(), AlarmRecord{}}) {
            const QByteArray text = QJsonDocument(toJson(record)).toJson();
            const auto back = alarmRecordFromJson(QJsonDocument::fromJson(text).object());
            QVERIFY(back.ok());
            QVERIFY(*back == record);
        }
    }
    void everyFieldIsNeeded()
    {
        const QJsonObject whole = toJson(fullRecord());
        QCOMPARE(whole.size(), 26);
        for (const QString &key : whole.keys()) {
            QJsonObject json = whole;
            json.remove(key);
            const auto result = alarmRecordFromJson(json);
            QVERIFY2(!result.ok(), qPrintable(key));
            QCOMPARE(result.error().code, ErrorCode::FieldMissing);
            QCOMPARE(result.error().field, key);
        }
    }
    void everyFieldIsChecked()
    {
        const QJsonObject whole = toJson(fullRecord());
        for (const QString &key : whole.keys()) {
            QJsonObject json = whole;
            json[key] = QJsonArray{};
            const auto result = alarmRecordFromJson(json);
            QVERIFY2(!result.ok(), qPrintable(key));
            QCOMPARE(result.error().field, key);
        }
    }
    void illegalStateIsRefused()
    {
        QJsonObject json = toJson(AlarmRecord{});
        json[u"process"_s] = u"activeUnannounced"_s;
        QCOMPARE(alarmRecordFromJson(json).error().field, u"process"_s);
    }
    void namesRoundTrip()
    {
        for (const AlarmKind kind : allAlarmKinds)
            QCOMPARE(alarmKindFromText(toText(kind)), kind);
        for (int i = 0; i < processStateCount; ++i)
            QCOMPARE(processStateFromText(toText(static_cast<ProcessState>(i))), static_cast<ProcessState>(i));
        for (int i = 0; i < shelfKindCount; ++i)
            QCOMPARE(shelfKindFromText(toText(static_cast<ShelfKind>(i))), static_cast<ShelfKind>(i));
        for (int i = 0; i < alarmBehaviourCount; ++i)
            QCOMPARE(alarmBehaviourFromText(toText(static_cast<AlarmBehaviour>(i))), static_cast<AlarmBehaviour>(i));
        QVERIFY(!alarmKindFromText(u"HIHI"_s));
    }
};

QTEST_GUILESS_MAIN(AlarmRecordTest)
#include "tst_alarms_record.moc"
