#include "live_backend.h"
#include "live_mapping.h"
#include "scripted_server.h"
#include "signed_in.h"

#include <gemba/client/trust.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gemba;
using namespace gemba::kiosk;
using namespace Qt::StringLiterals;
using test::ScriptedServer;
using test::TestPki;
using Answer = std::optional<Result<QJsonValue>>;

namespace {

constexpr qint64 now = 1'700'000'000'000;

sensors::Sensor sensorOf(const QString &id, const QString &area)
{
    sensors::Sensor sensor;
    sensor.id = SensorId(id);
    sensor.name = u"Pressure"_s;
    sensor.area = area;
    sensor.device = DeviceId(u"press-1"_s);
    sensor.unit = u"Cel"_s;
    sensor.rangeLow = 0;
    sensor.rangeHigh = 10;
    sensor.limits.hi = 8;
    return sensor;
}

sensors::LiveValue valueOf(const QString &id, double value, qint64 timeMs)
{
    sensors::LiveValue live;
    live.sensor = SensorId(id);
    live.value = value;
    live.raw = value;
    live.quality = sensors::WireQuality::Good;
    live.timeMs = timeMs;
    live.receivedMs = timeMs;
    return live;
}

alarms::Alarm alarmOf(alarms::WireAlarmState state)
{
    alarms::Alarm alarm;
    alarm.id = AlarmId(u"P1:hi"_s);
    alarm.sensor = SensorId(u"P1"_s);
    alarm.kind = alarms::WireAlarmKind::Hi;
    alarm.state = state;
    alarm.raisedAtMs = now;
    return alarm;
}

} // namespace

class LiveBackendTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock{now};
    TestPki m_pki = TestPki::make();
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ScriptedServer> m_server;
    int m_pairingPollMs = 10;

    std::unique_ptr<LiveBackend> backend(bool enrolled)
    {
        auto store = client::CredentialStore::openFile(m_dir->path() + u"/kiosk"_s);
        if (enrolled) {
            const client::Enrolment enrolment{m_server->url(), TerminalId(u"t1"_s), u"Press 1"_s, u"token"_s,
                                              m_pki.ca.toPem()};
            store->write(client::Enrolment::storeName(), enrolment.toJson(), [](const Result<void> &) {});
        }
        const QList<ServerChoice> servers{{u"gemba-north"_s, m_server->url().toString()}};
        client::TerminalLinkOptions options;
        options.terminalName = u"kiosk-7"_s;
        options.pairingPollMs = m_pairingPollMs;
        options.session.timing.backoffMinMs = 1;
        options.session.timing.backoffMaxMs = 10;
        options.session.timing.freshnessCheckMs = 10;
        return std::make_unique<LiveBackend>(servers, options, std::move(store), m_clock);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>(m_pki.server);
        const auto live = wire::encode(sensors::LiveUpdate{{valueOf(u"P1"_s, 4.5, now)}});
        const auto registry =
            wire::encode(sensors::ListSensors::Reply{{sensorOf(u"P1"_s, u"A"_s), sensorOf(u"P9"_s, u"B"_s)}, {}});
        const auto standing =
            wire::encode(alarms::ListAlarms::Reply{{alarmOf(alarms::WireAlarmState::Unacknowledged)}, std::nullopt});
        m_server->snapshot = {{u"sensors.live"_s, live},
                              {u"sensors.changed"_s, registry},
                              {u"alarms.changed"_s, standing},
                              {u"server.heartbeat"_s, QJsonObject{{u"timeMs"_s, now}, {u"seq"_s, 0}}}};
    }

    void anEnrolledKioskShowsItsArea()
    {
        const auto kiosk = backend(true);
        kiosk->start();
        QTRY_COMPARE(kiosk->link().phase, LinkPhase::Live);
        QCOMPARE(kiosk->site().site, u"Plant"_s);
        QCOMPARE(kiosk->site().device, u"Press 1"_s);
        QCOMPARE(kiosk->sensors().size(), 1); // P9 hangs elsewhere
        QCOMPARE(kiosk->sensors().first().unit, u"°C"_s);
        const LiveValue value = kiosk->live(SensorId(u"P1"_s));
        QCOMPARE(value.value, 4.5);
        QCOMPARE(value.quality, Quality::Good);
        QCOMPARE(kiosk->live(SensorId(u"none"_s)).quality, Quality::Never);
        QCOMPARE(kiosk->alarms().size(), 1);
        QCOMPARE(kiosk->alarms().first().condition, AlarmCondition::High);
        QVERIFY(!kiosk->diagnostics().words.isEmpty());
    }

    void aStrangerPairsAndGoesLive()
    {
        m_server->reply(u"terminals.requestPairing"_s,
                        {{u"pairing"_s, u"p1"_s},
                         {u"code"_s, u"AB12CD34"_s},
                         {u"pairingSecret"_s, u"only-mine"_s},
                         {u"expiresAtMs"_s, now + 600'000},
                         {u"serverFingerprint"_s, QString::fromLatin1(client::spkiSha256(m_pki.ca).toHex())},
                         {u"fingerprintWords"_s, QJsonArray()}});
        m_server->reply(u"terminals.pairingStatus"_s, {{u"state"_s, u"waiting"_s}});
        auto kiosk = backend(false);
        kiosk->start();
        QTRY_COMPARE(kiosk->pairing().phase, PairingPhase::Waiting);
        QCOMPARE(kiosk->link().phase, LinkPhase::Pairing);
        QCOMPARE(kiosk->pairing().serverName, u"gemba-north"_s);
        QVERIFY(kiosk->pairing().qrText.startsWith(u"GEMBA:PAIR/1/AB12CD34/"_s));
        m_server->reply(u"terminals.pairingStatus"_s, {{u"state"_s, u"approved"_s},
                                                       {u"terminal"_s, u"t1"_s},
                                                       {u"name"_s, u"Press 1"_s},
                                                       {u"terminalToken"_s, u"token"_s}});
        QTRY_COMPARE(kiosk->link().phase, LinkPhase::Live);
        QCOMPARE(kiosk->pairing().phase, PairingPhase::Approved);
        // After a restart it needs no pairing.
        kiosk = backend(false);
        kiosk->start();
        QTRY_COMPARE(kiosk->link().phase, LinkPhase::Live);
        QCOMPARE(m_server->requestsOf(u"terminals.requestPairing"_s).size(), 1);
    }

    void withoutALinkThePictureStaysButIsStale()
    {
        const auto kiosk = backend(true);
        kiosk->start();
        QTRY_COMPARE(kiosk->link().phase, LinkPhase::Live);
        m_server.reset();
        QTRY_COMPARE(kiosk->link().phase, LinkPhase::Offline);
        QCOMPARE(kiosk->live(SensorId(u"P1"_s)).quality, Quality::Stale);
        QCOMPARE(kiosk->live(SensorId(u"P1"_s)).value, 4.5);
        QCOMPARE(kiosk->alarms().size(), 1);
        std::optional<ErrorCode> refused;
        kiosk->acknowledge(AlarmId(u"P1:hi"_s), {}, [&](const Result<void> &result) { refused = result.error().code; });
        QVERIFY(!refused); // never from inside the call
        QTRY_COMPARE(refused, ErrorCode::ServerUnreachable);
    }

    void alarmsComeAndGo()
    {
        const auto kiosk = backend(true);
        QSignalSpy changed(kiosk.get(), &KioskBackend::alarmsChanged);
        kiosk->start();
        QTRY_COMPARE(kiosk->link().phase, LinkPhase::Live);
        kiosk->silenceHorn([](const Result<void> &) {});
        QVERIFY(kiosk->hornSilentUntilMs() > now);
        m_server->sendEvent(
            u"alarms.changed"_s, 5,
            wire::encode(alarms::AlarmChanged{u"acknowledged"_s, alarmOf(alarms::WireAlarmState::Acknowledged)}));
        QTRY_COMPARE(kiosk->alarms().first().state, AlarmState::Acknowledged);
        alarms::Alarm second = alarmOf(alarms::WireAlarmState::Unacknowledged);
        second.id = AlarmId(u"P1:hihi"_s);
        m_server->sendEvent(u"alarms.changed"_s, 6, wire::encode(alarms::AlarmChanged{u"raised"_s, second}));
        QTRY_COMPARE(kiosk->alarms().size(), 2);
        QCOMPARE(kiosk->hornSilentUntilMs(), 0);
        m_server->sendEvent(u"alarms.changed"_s, 7,
                            wire::encode(alarms::AlarmChanged{u"returned"_s, alarmOf(alarms::WireAlarmState::Normal)}));
        QTRY_COMPARE(kiosk->alarms().size(), 1);
        QVERIFY(kiosk->lastAlarm());
    }

    void ageIsTheServersNotOurs()
    {
        const auto kiosk = backend(true);
        kiosk->start();
        QTRY_COMPARE(kiosk->link().phase, LinkPhase::Live);
        // Half of the best round trip goes into the age: let there be one without a stall of this machine.
        std::optional<double> roundTripMs;
        for (int attempt = 0; attempt < 100 && roundTripMs.value_or(1'000) > 200; ++attempt) {
            roundTripMs.reset();
            kiosk->ping([&](const Result<double> &ms) { roundTripMs = ms ? *ms : 1'000; });
            QTRY_VERIFY(roundTripMs);
        }
        // The server is an hour ahead; its value is two seconds old.
        const qint64 theirs = now + 3'600'000;
        m_server->sendEvent(u"server.heartbeat"_s, 0, {{u"timeMs"_s, theirs}, {u"seq"_s, 0}});
        m_server->sendEvent(u"sensors.live"_s, 0,
                            wire::encode(sensors::LiveUpdate{{valueOf(u"P1"_s, 5, theirs - 2'000)}}));
        QTRY_COMPARE(kiosk->live(SensorId(u"P1"_s)).value, 5.0);
        const LiveValue value = kiosk->live(SensorId(u"P1"_s));
        QCOMPARE(value.quality, Quality::Good);
        QVERIFY2(value.ageMs >= 2'000 && value.ageMs < 3'000, qPrintable(QString::number(value.ageMs)));
        m_clock.advanceMs(4'000);
        QCOMPARE(kiosk->live(SensorId(u"P1"_s)).quality, Quality::Stale);
    }

    void aBadgeSignsItsHolderIn()
    {
        m_server->handle(u"session.loginBadge"_s, [](const ScriptedServer::Request &request) -> Answer {
            if (!request.params.contains("pin"_L1))
                return Result<QJsonValue>(refuse(ErrorCode::BadgePinRequired));
            return Result<QJsonValue>(test::signedInAt(now, 1'800'000));
        });
        const auto kiosk = backend(true);
        kiosk->start();
        QTRY_COMPARE(kiosk->link().phase, LinkPhase::Live);
        std::optional<Result<UserInfo>> answered;
        const auto keep = [&](const Result<UserInfo> &user) { answered = user; };
        kiosk->signInWithBadge(u"0004711081"_s, std::nullopt, keep);
        QTRY_VERIFY(answered);
        QCOMPARE(answered->error().code, ErrorCode::BadgePinRequired);
        answered.reset();
        kiosk->signInWithBadge(u"0004711081"_s, u"4711"_s, keep);
        QTRY_VERIFY(answered);
        QVERIFY(answered->ok());
        QVERIFY(kiosk->user().signedIn());
        const auto sent = m_server->requestsOf(u"session.loginBadge"_s);
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent.last().params["badge"_L1].toString(), u"0004711081"_s);
        QCOMPARE(sent.last().params["pin"_L1].toString(), u"4711"_s);
    }

    void aCalibrationGoesThroughItsSteps()
    {
        m_server->handle(u"sensors.startService"_s, [](const ScriptedServer::Request &) -> Answer {
            sensors::Sensor sensor = sensorOf(u"P1"_s, u"A"_s);
            sensor.serviceUntilMs = now + 1'800'000;
            return Result<QJsonValue>(wire::encode(sensor));
        });
        m_server->handle(u"sensors.capturePoint"_s, [](const ScriptedServer::Request &request) -> Answer {
            sensors::CapturePoint::Reply reply;
            reply.raw = request.params["reference"_L1].toDouble() * 2;
            if (request.params["step"_L1] != "low"_L1) {
                reply.gain = 0.5;
                reply.offset = 0;
                reply.largestErrorPercent = 50;
            }
            return Result<QJsonValue>(wire::encode(reply));
        });
        m_server->handle(u"sensors.signOffCalibration"_s, [](const ScriptedServer::Request &) -> Answer {
            sensors::Calibration record;
            record.id = CalibrationId(u"c1"_s);
            record.doneAtMs = now;
            return Result<QJsonValue>(wire::encode(record));
        });
        const auto kiosk = backend(true);
        kiosk->start();
        QTRY_COMPARE(kiosk->link().phase, LinkPhase::Live);
        kiosk->startService(SensorId(u"P1"_s), [](const Result<void> &) {});
        QTRY_VERIFY(kiosk->calibration().active);
        QVERIFY(!kiosk->calibration().stable());
        for (const auto next : {CalibrationStep::Span, CalibrationStep::Check, CalibrationStep::SignOff}) {
            kiosk->captureCalibrationPoint([](const Result<void> &) {});
            QTRY_COMPARE(kiosk->calibration().step, next);
        }
        const CalibrationState state = kiosk->calibration();
        QCOMPARE(*state.gainAfter, 0.5);
        QCOMPARE(*state.span.after, 8.0);
        QCOMPARE(state.span.before, 16.0);
        QCOMPARE(*state.largestErrorAfter, 0.0);
        std::optional<CalibrationRecord> record;
        kiosk->signOffCalibration([&](const Result<CalibrationRecord> &result) { record = *result; });
        QTRY_VERIFY(record);
        QCOMPARE(record->id.text(), u"c1"_s);
        QVERIFY(!kiosk->calibration().active);
    }

    void theLampNeedsTenQuietSeconds()
    {
        CalibrationBench bench(m_clock);
        bench.begin(sensorOf(u"P1"_s, u"A"_s));
        LiveValue good;
        good.quality = Quality::Good;
        const auto feed = [&](double raw, int seconds) {
            for (int i = 0; i < seconds; ++i) {
                m_clock.advanceMs(1'000);
                bench.add(valueOf(u"P1"_s, raw, m_clock.nowMs()), good);
            }
        };
        feed(5.00, 8);
        QVERIFY(!bench.state().stable());
        feed(5.01, 4);
        QVERIFY(bench.state().stable());
        bench.setReference(9);
        QVERIFY(!bench.state().stable());
        feed(9.0, 12);
        QVERIFY(bench.state().stable());
        feed(9.5, 1); // more than 0.4 % of the span
        QVERIFY(!bench.state().stable());
    }

    void historyIsMappedBucketByBucket()
    {
        sensors::SensorHistory::Reply reply;
        sensors::Bucket bucket;
        bucket.fromMs = 1'000;
        bucket.min = 1;
        bucket.max = 3;
        bucket.mean = 2;
        bucket.percentGood = 50;
        reply.buckets = {bucket};
        const TrendSeries series = mapping::trend({SensorId(u"P1"_s), 0, 60'000, 60}, reply);
        QCOMPARE(series.stepMs, 1'000);
        QCOMPARE(series.points.size(), 1);
        QCOMPARE(series.points.first().max, 3.0);
        QCOMPARE(series.points.first().quality, Quality::Uncertain);
    }
};

QTEST_GUILESS_MAIN(LiveBackendTest)
#include "tst_kiosk_live_backend.moc"
