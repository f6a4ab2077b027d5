// Every action of the pages with which a site is run, pressed as a person presses it: what goes to the server, and what the page
// says of the answer.
#include "desk_fixture.h"
#include "pressing.h"
#include "warning_trap.h"

#include <audit_model.h>
#include <device_desk.h>
#include <limit_sensors_model.h>
#include <limit_versions.h>
#include <quarantine_model.h>
#include <sensor_editor.h>
#include <server_keys_model.h>
#include <settings_model.h>
#include <standards_model.h>
#include <terminals_model.h>
#include <theme.h>

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::admin;
using gemba::shell::DeskFixture;
using gemba::test::button;
using gemba::test::keepPicture;
using gemba::test::press;
using gemba::test::type;

class PlantPagesTest : public QObject
{
    Q_OBJECT

    static QString said(DeskFixture &desk) { return desk.controller.toast()->text(); }
    static QJsonObject sensorNamed(const QString &id, qint64 version)
    {
        QFile file(u":/gemba/recorded/sensors.save.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no recording");
        QJsonObject sensor = QJsonDocument::fromJson(file.readAll()).object();
        sensor.insert(u"id"_s, id);
        sensor.insert(u"version"_s, version);
        return sensor;
    }
    static void listSensors(DeskFixture &desk, const QJsonArray &sensors)
    {
        desk.link.answerWith(u"sensors.list"_s, QJsonValue(QJsonObject{{u"sensors"_s, sensors}}));
        desk.model<SensorsModel>()->load();
        desk.settle();
    }

private Q_SLOTS:
    void initTestCase() { gemba::ui::applyDefaultFont(); }

    void everyFormFitsInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"de"_s, u"pl"_s, u"ar"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    /// What is open only after a press is not seen by the tests of all pages.
    void everyFormFitsInEveryLanguage()
    {
        QFETCH(QString, language);
        const auto fits = [](DeskFixture &desk, const QString &name) {
            keepPicture(desk, name);
            QQuickItem *cut = gemba::test::findItem(desk.window.contentItem(), [](QQuickItem *item) {
                QQuickItem *owner = item->parentItem();
                for (; owner && !owner->inherits("QQuickFlickable"); owner = owner->parentItem()) {
                    if (QString::fromLatin1(owner->metaObject()->className()).startsWith(u"Button_"_s))
                        return item->property("truncated").toBool();
                }
                return false;
            });
            QVERIFY2(!cut, cut ? qPrintable(name + u": "_s + cut->property("text").toString()) : "");
        };
        const QSize small{1100, 700};
        {
            DeskFixture desk(u"normal"_s, u"terminals"_s, language, u"day"_s, small);
            desk.model<TerminalsModel>()->setCurrentKey(u"d:node-1"_s);
            desk.settle();
            fits(desk, u"device"_s);
            desk.model<DeviceDesk>()->rotateSecret();
            desk.settle();
            fits(desk, u"secret"_s);
        }
        {
            DeskFixture desk(u"normal"_s, u"quarantine"_s, language, u"day"_s, small);
            desk.model<QuarantineModel>()->setCurrentKey(u"409"_s);
            fits(desk, u"quarantine"_s);
        }
        {
            DeskFixture desk(u"normal"_s, u"sensors"_s, language);
            desk.model<SensorEditor>()->makeNew();
            fits(desk, u"sensor-new"_s);
            desk.page()->findChild<SensorsModel *>()->setCurrentKey(u"PT-120"_s);
            desk.settle();
            fits(desk, u"sensor"_s);
        }
        {
            DeskFixture desk(u"normal"_s, u"limits"_s, language);
            desk.model<LimitSensorsModel>()->setCurrentKey(u"PT-120"_s);
            desk.settle();
            desk.page()->setProperty("looking", true);
            desk.settle();
            fits(desk, u"limit-versions"_s);
        }
        {
            DeskFixture desk(u"normal"_s, u"standards"_s, language, u"day"_s, small);
            desk.model<StandardsModel>()->setCurrentKey(u"REF-03"_s);
            fits(desk, u"standard"_s);
        }
        {
            DeskFixture desk(u"normal"_s, u"serverKeys"_s, language, u"day"_s, small);
            fits(desk, u"server-keys"_s);
        }
        {
            DeskFixture desk(u"normal"_s, u"settings"_s, language, u"day"_s, small);
            desk.model<SettingsModel>()->setCurrentKey(u"server.bind"_s);
            fits(desk, u"setting-file"_s);
        }
        {
            DeskFixture desk(u"normal"_s, u"audit"_s, language, u"day"_s, small);
            fits(desk, u"audit"_s);
        }
    }

    void aDeviceIsPingedConfiguredAndGivenASecret()
    {
        const gemba::test::WarningTrap trap;
        DeskFixture desk(u"normal"_s, u"terminals"_s);
        desk.model<TerminalsModel>()->setCurrentKey(u"d:node-1"_s);
        desk.settle();
        auto *device = desk.model<DeviceDesk>();
        QVERIFY(device && device->known());
        QVERIFY(device->factValues().contains(u"GN-32 1.4.2"_s));

        QVERIFY(press(desk, u"Ping"_s));
        QCOMPARE((*desk.sent(u"devices.ping"_s))["device"_L1].toString(), u"node-1"_s);
        QVERIFY2(device->pinged().contains(u"12.4"_s), qPrintable(device->pinged()));

        QVERIFY(device->rowCount() > 1);
        const QString sensor = device->index(0).data(DeviceDesk::SensorRole).toString();
        QVERIFY(type(desk, u"Milliseconds between readings of %1"_s.arg(sensor), u"505"_s));
        QVERIFY(!device->fault().isEmpty());
        QVERIFY(!button(desk, u"Send"_s));
        QVERIFY(type(desk, u"Milliseconds between readings of %1"_s.arg(sensor), u"500"_s));
        QCOMPARE(device->edits(), 1);
        QVERIFY(press(desk, u"Send"_s));
        const QJsonObject sent = *desk.sent(u"devices.configure"_s);
        QCOMPARE(sent["intervalsMs"_L1].toObject(), (QJsonObject{{sensor, 500}})); // and nothing nobody asked for

        QVERIFY(press(desk, u"New secret …"_s));
        QVERIFY(!desk.sent(u"devices.rotateSecret"_s)); // asked first
        QVERIFY(press(desk, u"New secret"_s));
        QCOMPARE((*desk.sent(u"devices.rotateSecret"_s))["device"_L1].toString(), u"node-1"_s);
        QVERIFY(!device->secret().isEmpty());
        QVERIFY(press(desk, u"I have it"_s));
        QVERIFY(device->secret().isEmpty());
        QVERIFY2(trap.taken().isEmpty(), qPrintable(trap.taken().join(u'\n')));
    }

    void whatWasSentToADeviceIsSentAgainWithAnEdit()
    {
        DeskFixture desk(u"normal"_s, u"terminals"_s);
        auto *stations = desk.model<TerminalsModel>();
        auto *device = desk.model<DeviceDesk>();
        const auto known = [&](const QJsonObject &intervals) {
            desk.link.answerWith(
                u"devices.list"_s,
                QJsonValue(QJsonObject{{u"devices"_s, QJsonArray{QJsonObject{{u"id"_s, u"node-1"_s},
                                                                             {u"name"_s, u"Press"_s},
                                                                             {u"area"_s, u"Shop"_s},
                                                                             {u"kind"_s, u"mqtt"_s},
                                                                             {u"presence"_s, u"online"_s},
                                                                             {u"presenceSinceMs"_s, 1},
                                                                             {u"model"_s, u"GN-32"_s},
                                                                             {u"firmware"_s, u"1"_s},
                                                                             {u"messagesAccepted"_s, 0},
                                                                             {u"messagesRefused"_s, 0},
                                                                             {u"configVersion"_s, 1},
                                                                             {u"configState"_s, u"sent"_s},
                                                                             {u"intervalsMs"_s, intervals}}}}}));
            stations->load();
            desk.settle();
        };
        stations->setCurrentKey(u"d:node-1"_s);
        desk.settle();
        QVERIFY(device->rowCount() > 1);
        const auto text = [&](int row) { return device->index(row).data(DeviceDesk::IntervalRole).toString(); };
        const QString first = device->index(0).data(DeviceDesk::SensorRole).toString();
        const QString second = device->index(1).data(DeviceDesk::SensorRole).toString();
        const QString registered = text(1);

        known({{first, 510}});
        QCOMPARE(text(0), u"510"_s); // what it was told, not what the sensor was registered with
        QCOMPARE(text(1), registered);
        QCOMPARE(device->edits(), 0);
        device->setInterval(1, u"2570"_s);
        device->configure();
        desk.settle();
        QCOMPARE((*desk.sent(u"devices.configure"_s))["intervalsMs"_L1].toObject(),
                 (QJsonObject{{first, 510}, {second, 2570}}));
        // What another sent meanwhile shows, except where somebody is writing.
        device->setInterval(0, u"700"_s);
        known({{first, 520}, {second, 2570}});
        QCOMPARE(text(0), u"700"_s);
        QCOMPARE(text(1), u"2570"_s);
        QCOMPARE(device->edits(), 1);
    }

    void aSecretWaitsAtItsDeviceUntilSomebodyHasIt()
    {
        DeskFixture desk(u"normal"_s, u"terminals"_s);
        auto *stations = desk.model<TerminalsModel>();
        auto *device = desk.model<DeviceDesk>();
        stations->setCurrentKey(u"d:node-1"_s);
        desk.settle();
        device->rotateSecret();
        stations->setCurrentKey(u"d:node-7"_s); // before the answer is there
        desk.settle();
        QVERIFY(device->secret().isEmpty());
        QVERIFY(said(desk).contains(u"has a new secret"_s));
        stations->setCurrentKey(u"d:node-1"_s);
        desk.settle();
        QVERIFY(!device->secret().isEmpty());
        stations->setQuery(u"a search that hides it"_s);
        stations->load();
        desk.settle();
        QVERIFY(device->secret().isEmpty());
        stations->setQuery({});
        stations->load();
        desk.settle();
        QVERIFY(!device->secret().isEmpty());
        device->putSecretAway();
        QVERIFY(device->secret().isEmpty());
    }

    void aDeviceIsRemovedByItsName()
    {
        DeskFixture desk(u"normal"_s, u"terminals"_s);
        desk.model<TerminalsModel>()->setCurrentKey(u"d:node-9"_s);
        desk.settle();
        QVERIFY(press(desk, u"Remove …"_s));
        QVERIFY(!button(desk, u"Remove"_s));
        QVERIFY(type(desk, u"Type “Test rig” to go on"_s, u"test rig"_s));
        QVERIFY(press(desk, u"Remove"_s));
        QCOMPARE((*desk.sent(u"devices.remove"_s))["device"_L1].toString(), u"node-9"_s);
    }

    void whoMayNotManageDevicesSeesNoWayToDoSo()
    {
        DeskFixture desk(u"normal"_s, u"terminals"_s);
        desk.link.grantOnly({u"terminals.manage"_s});
        desk.link.signOut();
        desk.settle();
        desk.link.signIn({u"clerk"_s, u"a password"_s, {}}, [](const Result<void> &) {});
        desk.settle();
        desk.controller.open(u"terminals"_s);
        desk.settle();
        QVERIFY(desk.model<TerminalsModel>());
        for (const QString &name : {u"Remove …"_s, u"New secret …"_s, u"Ping"_s, u"Send"_s, u"Refused messages"_s})
            QVERIFY2(!button(desk, name), qPrintable(name));
    }

    void refusedMessagesSayWhatWasWrong()
    {
        const gemba::test::WarningTrap trap;
        DeskFixture desk(u"normal"_s, u"quarantine"_s);
        auto *refused = desk.model<QuarantineModel>();
        QCOMPARE(refused->rows(), 5);
        refused->setCurrentKey(u"412"_s);
        desk.picture();
        QVERIFY(refused->reason().contains(u"not a number"_s));
        QVERIFY(refused->head().contains(u"SC-1"_s));
        // What is no text is shown as bytes.
        refused->setCurrentKey(u"409"_s);
        QVERIFY2(refused->head().startsWith(u"02 10 44 ff"_s), qPrintable(refused->head()));
        QVERIFY(press(desk, u"Copy the message"_s));
        refused->setQuery(u"node-7"_s);
        QTRY_COMPARE(refused->rows(), 1);
        QVERIFY2(trap.taken().isEmpty(), qPrintable(trap.taken().join(u'\n')));
    }

    void aSensorIsRegistered()
    {
        const gemba::test::WarningTrap trap;
        DeskFixture desk(u"normal"_s, u"sensors"_s);
        auto *editor = desk.model<SensorEditor>();
        QVERIFY(press(desk, u"New sensor"_s));
        QVERIFY(editor->making());
        QVERIFY(!button(desk, u"Register"_s));
        QVERIFY(type(desk, u"Identity"_s, u"P9"_s));
        QVERIFY(type(desk, u"Name"_s, u"Air after the dryer"_s));
        QVERIFY(type(desk, u"Area"_s, u"Utilities"_s));
        QVERIFY(type(desk, u"What is measured"_s, u"pressure"_s));
        QVERIFY(type(desk, u"Unit"_s, u"bar"_s));
        QVERIFY(type(desk, u"Range to"_s, u"10,5"_s));
        QVERIFY(type(desk, u"Path in the message"_s, u"v.P9"_s));
        QVERIFY2(editor->fault().isEmpty(), qPrintable(editor->fault()));
        QVERIFY(press(desk, u"Register"_s));
        const QJsonObject sent = *desk.sent(u"sensors.save"_s);
        QCOMPARE(sent["sensor"_L1].toString(), u"P9"_s);
        QCOMPARE(sent["expectedVersion"_L1].toInt(), 0);
        QCOMPARE(sent["rangeHigh"_L1].toDouble(), 10.5);
        QCOMPARE(sent["source"_L1]["jsonPath"_L1].toString(), u"v.P9"_s);
        QVERIFY2(trap.taken().isEmpty(), qPrintable(trap.taken().join(u'\n')));
    }

    void whatWasJustRegisteredStaysInItsForm()
    {
        DeskFixture desk(u"normal"_s, u"sensors"_s);
        auto *editor = desk.model<SensorEditor>();
        editor->makeNew();
        for (int row = 0; row < editor->rowCount(); ++row) {
            if (editor->index(row).data(SensorEditor::TextRole).toString().isEmpty())
                editor->setText(row, u"P9"_s);
        }
        QVERIFY2(editor->fault().isEmpty(), qPrintable(editor->fault()));
        desk.link.answerWith(u"sensors.save"_s, QJsonValue(sensorNamed(u"P9"_s, 1)));
        editor->save();
        desk.settle();
        // The list that came with the answer does not hold it yet.
        QVERIFY(editor->shown() && !editor->making());
        QCOMPARE(editor->title(), u"P9"_s);
        QCOMPARE(desk.model<SensorsModel>()->currentKey(), u"P9"_s);
        listSensors(desk, {sensorNamed(u"P9"_s, 1)});
        QCOMPARE(editor->title(), u"P9"_s);
        listSensors(desk, {}); // somebody removed it
        QVERIFY(!editor->shown());
    }

    void aSearchTakesNoEditsWithIt()
    {
        DeskFixture desk(u"normal"_s, u"sensors"_s);
        auto *editor = desk.model<SensorEditor>();
        auto *sensors = desk.model<SensorsModel>();
        sensors->setCurrentKey(u"PT-120"_s);
        desk.settle();
        QVERIFY(type(desk, u"Name"_s, u"Another name"_s));
        QCOMPARE(editor->edits(), 1);
        sensors->setQuery(u"what no sensor is called"_s);
        sensors->load();
        desk.settle();
        QCOMPARE(sensors->rows(), 0);
        QCOMPARE(editor->title(), u"PT-120"_s);
        QCOMPARE(editor->edits(), 1);
        editor->discard();
        QVERIFY(!editor->shown()); // nothing is left to keep
    }

    void numbersThatNobodyTouchedStayAsTheyAre()
    {
        constexpr double scale = 1.0 / 32768;
        DeskFixture desk(u"normal"_s, u"sensors"_s);
        QJsonObject sensor = sensorNamed(u"M1"_s, 3);
        sensor.insert(u"rangeHigh"_s, 123456.789012);
        sensor.insert(u"source"_s, QJsonObject{{u"kind"_s, u"modbus"_s},
                                               {u"link"_s, u"line"_s},
                                               {u"unit"_s, 1},
                                               {u"table"_s, u"holding"_s},
                                               {u"address"_s, 100},
                                               {u"type"_s, u"int16"_s},
                                               {u"scale"_s, scale},
                                               {u"offset"_s, 0}});
        listSensors(desk, {sensor});
        desk.model<SensorsModel>()->setCurrentKey(u"M1"_s);
        desk.settle();
        QVERIFY(type(desk, u"Name"_s, u"Another name"_s));
        QVERIFY(press(desk, u"Save"_s));
        const QJsonObject sent = *desk.sent(u"sensors.save"_s);
        QCOMPARE(sent["source"_L1]["scale"_L1].toDouble(), scale);
        QVERIFY(sent["rangeHigh"_L1].toDouble() == 123456.789012); // to the last bit
    }

    void theFormAsksForWhatTheSourceNeeds()
    {
        DeskFixture desk(u"normal"_s, u"sensors"_s);
        auto *editor = desk.model<SensorEditor>();
        editor->makeNew();
        const auto labels = [&] {
            QStringList out;
            for (int row = 0; row < editor->rowCount(); ++row)
                out.append(editor->index(row).data(SensorEditor::LabelRole).toString());
            return out;
        };
        const auto rowOf = [&](const QString &label) { return static_cast<int>(labels().indexOf(label)); };
        QVERIFY(!labels().contains(u"Register"_s));
        editor->choose(rowOf(u"Readings come by"_s), 1);
        QVERIFY(labels().contains(u"Register"_s) && labels().contains(u"Modbus unit"_s));
        QVERIFY(!labels().contains(u"Path in the message"_s));
        editor->choose(rowOf(u"Readings come by"_s), 2);
        QVERIFY(labels().contains(u"Name in the line"_s) && !labels().contains(u"Register"_s));
        QVERIFY(!desk.picture().isNull());
    }

    void aRefusalStandsAtItsField()
    {
        DeskFixture desk(u"normal"_s, u"sensors"_s);
        auto *editor = desk.model<SensorEditor>();
        desk.page()->findChild<SensorsModel *>()->setCurrentKey(u"PT-120"_s);
        desk.settle();
        QCOMPARE(editor->title(), u"PT-120"_s);
        QVERIFY(type(desk, u"Unit"_s, u"atm"_s));
        desk.link.answerWith(u"sensors.save"_s, refuseField(ErrorCode::FieldFormat, u"unit"_s, u"not a UCUM code"_s));
        QVERIFY(press(desk, u"Save"_s));
        QString fault;
        for (int row = 0; row < editor->rowCount(); ++row) {
            const QString at = editor->index(row).data(SensorEditor::FaultRole).toString();
            if (!at.isEmpty())
                fault = editor->index(row).data(SensorEditor::LabelRole).toString();
        }
        QCOMPARE(fault, u"Unit"_s);
        QVERIFY(said(desk).isEmpty());
        // What is about no field is said at the foot.
        desk.link.answerWith(u"sensors.save"_s, refuseField(ErrorCode::VersionConflict, u"expectedVersion"_s));
        QVERIFY(press(desk, u"Save"_s));
        QVERIFY(!said(desk).isEmpty());
        QVERIFY(press(desk, u"Discard"_s));
        QCOMPARE(editor->edits(), 0);
    }

    void aSensorIsRemovedByItsTag()
    {
        DeskFixture desk(u"normal"_s, u"sensors"_s);
        desk.page()->findChild<SensorsModel *>()->setCurrentKey(u"PT-120"_s);
        desk.settle();
        QVERIFY(press(desk, u"Remove …"_s));
        QVERIFY(type(desk, u"Type “PT-120” to go on"_s, u"PT-120"_s));
        QVERIFY(press(desk, u"Remove"_s));
        QCOMPARE((*desk.sent(u"sensors.remove"_s))["sensor"_L1].toString(), u"PT-120"_s);
    }

    void earlierLimitsAreComparedAndDrafted()
    {
        const gemba::test::WarningTrap trap;
        DeskFixture desk(u"normal"_s, u"limits"_s);
        desk.model<LimitSensorsModel>()->setCurrentKey(u"PT-120"_s);
        desk.settle();
        QVERIFY(press(desk, u"Versions"_s));
        auto *versions = desk.model<LimitVersions>();
        QCOMPARE((*desk.sent(u"limits.versions"_s))["sensor"_L1].toString(), u"PT-120"_s);
        QVERIFY(versions->rowCount() >= 3);
        QVERIFY(versions->diff()->changes() > 0);
        QVERIFY(!desk.picture().isNull());
        auto *editor = desk.model<LimitsEditor>();
        QCOMPARE(editor->edits(), 0);
        QVERIFY(press(desk, u"Take as draft"_s));
        QVERIFY(editor->edits() > 0);
        QVERIFY(!desk.sent(u"limits.propose"_s)); // nothing is in force by it
        QVERIFY(type(desk, u"Reason"_s, u"the older ones were better"_s));
        QVERIFY(press(desk, editor->needsApproval() ? u"Send for approval"_s : u"Apply"_s));
        QVERIFY(desk.sent(u"limits.propose"_s));
        QVERIFY2(trap.taken().isEmpty(), qPrintable(trap.taken().join(u'\n')));
    }

    void aStandardIsEnteredRenewedAndRemoved()
    {
        const gemba::test::WarningTrap trap;
        DeskFixture desk(u"normal"_s, u"standards"_s);
        auto *standards = desk.model<StandardsModel>();
        QCOMPARE(standards->rows(), 5);
        QVERIFY(press(desk, u"New standard"_s));
        QVERIFY(press(desk, u"Enter"_s));
        QCOMPARE(standards->faultField(), u"standard"_s);
        QVERIFY(type(desk, u"Mark on the instrument"_s, u"REF-09"_s));
        QVERIFY(type(desk, u"Number of its own certificate"_s, u"K-2026-0300"_s));
        QVERIFY(type(desk, u"Good until, year-month-day"_s, u"14.03.2027"_s));
        QVERIFY(press(desk, u"Enter"_s));
        QCOMPARE(standards->faultField(), u"dueAtMs"_s);
        QVERIFY(type(desk, u"Good until, year-month-day"_s, u"2027-03-14"_s));
        QVERIFY(press(desk, u"Enter"_s));
        QJsonObject sent = *desk.sent(u"standards.save"_s);
        QCOMPARE(sent["standard"_L1].toString(), u"REF-09"_s);
        QCOMPARE(sent["expectedVersion"_L1].toInt(-1), 0);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(sent["dueAtMs"_L1].toInteger(), Qt::UTC).date(), QDate(2027, 3, 14));

        standards->setCurrentKey(u"REF-03"_s);
        desk.settle();
        QVERIFY(type(desk, u"Number of its own certificate"_s, u"K-2026-0310"_s));
        QVERIFY(press(desk, u"Save"_s));
        sent = *desk.sent(u"standards.save"_s);
        QCOMPARE(sent["standard"_L1].toString(), u"REF-03"_s);
        QCOMPARE(sent["certificate"_L1].toString(), u"K-2026-0310"_s);

        standards->setCurrentKey(u"REF-05"_s);
        desk.settle();
        QVERIFY(press(desk, u"Remove …"_s));
        QVERIFY(type(desk, u"Type “REF-05” to go on"_s, u"ref-05"_s));
        QVERIFY(press(desk, u"Remove"_s));
        QCOMPARE((*desk.sent(u"standards.remove"_s))["standard"_L1].toString(), u"REF-05"_s);
        QVERIFY2(trap.taken().isEmpty(), qPrintable(trap.taken().join(u'\n')));
    }

    void aMarkThatIsTakenIsSaidAtTheMark()
    {
        DeskFixture desk(u"normal"_s, u"standards"_s);
        auto *standards = desk.model<StandardsModel>();
        QVERIFY(press(desk, u"New standard"_s));
        QVERIFY(type(desk, u"Mark on the instrument"_s, u"REF-01"_s));
        QVERIFY(type(desk, u"Number of its own certificate"_s, u"K-2026-0300"_s));
        QVERIFY(type(desk, u"Good until, year-month-day"_s, u"2027-03-14"_s));
        desk.link.answerWith(u"standards.save"_s, refuseField(ErrorCode::AlreadyExists, u"standard"_s));
        QVERIFY(press(desk, u"Enter"_s));
        QCOMPARE((*desk.sent(u"standards.save"_s))["expectedVersion"_L1].toInt(-1), 0);
        QCOMPARE(standards->faultField(), u"standard"_s);
        QVERIFY(desk.shows(u"K-2026-0300"_s)); // what was written stays
    }

    void aStandardThatAnotherChangedIsNotOverwritten()
    {
        DeskFixture desk(u"normal"_s, u"standards"_s);
        auto *standards = desk.model<StandardsModel>();
        const auto listed = [](qint64 version) {
            return QJsonValue(
                QJsonObject{{u"standards"_s, QJsonArray{QJsonObject{{u"name"_s, u"REF-03"_s},
                                                                    {u"description"_s, u"Isotech Jupiter"_s},
                                                                    {u"certificate"_s, u"K-%1"_s.arg(version)},
                                                                    {u"dueAtMs"_s, 1'794'403'927'000LL},
                                                                    {u"version"_s, version}}}}});
        };
        desk.link.answerWith(u"standards.list"_s, listed(4));
        standards->load();
        desk.settle();
        standards->setCurrentKey(u"REF-03"_s);
        desk.settle();
        QVERIFY(type(desk, u"Make, model, range"_s, u"Isotech Jupiter 650"_s));
        desk.link.answerWith(u"standards.list"_s, listed(5));
        standards->load();
        desk.settle();
        QCOMPARE(standards->certificate(),
                 u"K-4"_s); // what somebody is writing stays, and so does what it is a change of
        desk.link.answerWith(u"standards.save"_s, refuseField(ErrorCode::VersionConflict, u"expectedVersion"_s));
        QVERIFY(press(desk, u"Save"_s));
        QCOMPARE((*desk.sent(u"standards.save"_s))["expectedVersion"_L1].toInt(), 4);
        QVERIFY(said(desk).contains(u"not saved"_s));
        QCOMPARE(standards->certificate(), u"K-5"_s);
        QVERIFY(!desk.shows(u"Isotech Jupiter 650"_s));
    }

    void aStandardKeepsWhatWasNotEdited_data()
    {
        QTest::addColumn<qint64>("dueAtMs");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("listed");
        const auto at = [](int hour, int minute, int second) {
            return QDateTime(QDate(2027, 3, 14), QTime(hour, minute, second), Qt::UTC).toMSecsSinceEpoch();
        };
        // In Warsaw, an hour east.
        QTest::newRow("the end of the day at the site") << at(22, 59, 59) << u"2027-03-14"_s << u"14 Mar 2027"_s;
        QTest::newRow("the end of the day elsewhere") << at(23, 59, 59) << u"2027-03-15"_s << u"15 Mar 2027"_s;
        QTest::newRow("an hour of the day") << at(7, 30, 0) << u"2027-03-14"_s << u"14 Mar 2027"_s;
    }
    void aStandardKeepsWhatWasNotEdited()
    {
        QFETCH(qint64, dueAtMs);
        QFETCH(QString, day);
        QFETCH(QString, listed);
        constexpr double exact = 1.0 / 32768;
        DeskFixture desk(u"normal"_s, u"standards"_s);
        auto *standards = desk.model<StandardsModel>();
        desk.link.answerWith(
            u"standards.list"_s,
            QJsonValue(QJsonObject{{u"standards"_s, QJsonArray{QJsonObject{{u"name"_s, u"REF-03"_s},
                                                                           {u"description"_s, QString()},
                                                                           {u"certificate"_s, u"K-1"_s},
                                                                           {u"dueAtMs"_s, dueAtMs},
                                                                           {u"uncertainty"_s, exact},
                                                                           {u"version"_s, 1}}}}}));
        standards->load();
        desk.settle();
        standards->setCurrentKey(u"REF-03"_s);
        desk.settle();
        QCOMPARE(standards->due(), day);
        QCOMPARE(standards->cell(0, 4).text, listed);
        QVERIFY(type(desk, u"Make, model, range"_s, u"Isotech Jupiter"_s));
        QVERIFY(press(desk, u"Save"_s));
        QJsonObject sent = *desk.sent(u"standards.save"_s);
        QCOMPARE(sent["dueAtMs"_L1].toInteger(), dueAtMs);
        QCOMPARE(sent["uncertainty"_L1].toDouble(), exact);

        standards->setCurrentKey({});
        standards->setCurrentKey(u"REF-03"_s);
        desk.settle();
        QVERIFY(type(desk, u"Good until, year-month-day"_s, u"2027-06-30"_s));
        QVERIFY(press(desk, u"Save"_s));
        sent = *desk.sent(u"standards.save"_s);
        QCOMPARE(sent["dueAtMs"_L1].toInteger() + 1,
                 QDateTime(QDate(2027, 6, 30), QTime(22, 0), Qt::UTC).toMSecsSinceEpoch()); // summer time
    }

    void theServersKeysAreChanged()
    {
        const gemba::test::WarningTrap trap;
        DeskFixture desk(u"normal"_s, u"serverKeys"_s);
        auto *keys = desk.model<ServerKeysModel>();
        QCOMPARE(keys->rows(), 5);
        QVERIFY(press(desk, u"Change the signing key …"_s));
        QVERIFY(!desk.sent(u"security.rotateSigningKey"_s));
        QVERIFY(press(desk, u"Change the key"_s));
        QVERIFY(desk.sent(u"security.rotateSigningKey"_s));
        QVERIFY(said(desk).contains(u"zB5m4c"_s));

        QVERIFY(press(desk, u"Change the vault key …"_s));
        QVERIFY(!button(desk, u"Change the key"_s)); // a word first
        QVERIFY(type(desk, u"Type “seal anew” to go on"_s, u"seal anew"_s));
        QVERIFY(press(desk, u"Change the key"_s));
        QVERIFY(desk.sent(u"vault.rotate"_s));
        QVERIFY2(keys->sealedText().contains(u"44"_s), qPrintable(keys->sealedText()));
        QVERIFY2(trap.taken().isEmpty(), qPrintable(trap.taken().join(u'\n')));
    }

    void headsKeptOutsideAreCompared()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"heads.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const audit::SigningKey key = audit::SigningKey::fromSeed(QByteArray(32, 'k'));
        for (int i = 1; i <= 501; ++i) {
            const auto anchor = audit::signedAnchor(key, u"north"_s, i, QByteArray(32, 'h'), i);
            file.write(QJsonDocument(anchor.toJson()).toJson(QJsonDocument::Compact) + '\n');
        }
        file.write("a line of a log without a head\n");
        file.close();

        DeskFixture desk(u"normal"_s, u"audit"_s);
        auto *summary = desk.model<AuditModel>()->summary();
        desk.link.answerWith(u"audit.checkAnchors"_s,
                             QJsonValue(QJsonObject{
                                 {u"matched"_s, 250}, {u"dropped"_s, 3}, {u"foreign"_s, 0}, {u"reason"_s, QString()}}));
        QVERIFY(press(desk, u"Compare heads …"_s));
        QVERIFY(type(desk, u"File with signed heads, kept outside; type its path or drop it here"_s, file.fileName()));
        QVERIFY(press(desk, u"Compare"_s));
        // 500 fit into a call.
        QCOMPARE((*desk.sent(u"audit.checkAnchors"_s))["anchors"_L1].toArray().size(), 1);
        QVERIFY(summary->checkedWhole());
        QVERIFY2(summary->checkedText().contains(u"500"_s), qPrintable(summary->checkedText()));

        desk.link.answerWith(u"audit.checkAnchors"_s, QJsonValue(QJsonObject{{u"matched"_s, 1},
                                                                             {u"dropped"_s, 0},
                                                                             {u"foreign"_s, 0},
                                                                             {u"firstBadSeq"_s, 17},
                                                                             {u"reason"_s, u"the row is gone"_s}}));
        QVERIFY(press(desk, u"Compare"_s));
        QVERIFY(!summary->checkedWhole());
        QVERIFY(summary->checkedText().contains(u"17"_s));

        // After a restore the file may hold no other heads than those of the history it replaced.
        desk.link.answerWith(u"audit.checkAnchors"_s, QJsonValue(QJsonObject{{u"matched"_s, 0},
                                                                             {u"dropped"_s, 0},
                                                                             {u"foreign"_s, 0},
                                                                             {u"replaced"_s, 250},
                                                                             {u"reason"_s, QString()}}));
        QVERIFY(press(desk, u"Compare"_s));
        QVERIFY(summary->checkedWhole());
        QVERIFY2(summary->checkedText().contains(u"500 are of history"_s), qPrintable(summary->checkedText()));

        summary->checkAnchors(folder.filePath(u"nothing"_s));
        QVERIFY(!said(desk).isEmpty());
    }

    void whatStandsInTheFileIsWrittenDownForIt()
    {
        const gemba::test::WarningTrap trap;
        DeskFixture desk(u"normal"_s, u"settings"_s);
        auto *settings = desk.model<SettingsModel>();
        settings->setCurrentKey(u"server.port"_s);
        desk.picture();
        QVERIFY(type(desk, u"What it should be"_s, u"9443"_s));
        QCOMPARE(settings->fileLines(u"9443"_s), u"[server]\nport = 9443"_s);
        settings->setCurrentKey(u"server.bind"_s);
        QCOMPARE(settings->fileLines(u"127.0.0.1, ::1"_s), u"[server]\nbind = [\"127.0.0.1\", \"::1\"]"_s);
        settings->setCurrentKey(u"backup.directory"_s);
        QCOMPARE(settings->fileLines(u"/mnt/a \"b\""_s), u"[backup]\ndirectory = \"/mnt/a \\\"b\\\"\""_s);
        settings->setCurrentKey(u"mail.password"_s);
        QCOMPARE(settings->fileLines({}), u"[mail]\npassword_file = \"/etc/gemba/mail.password\""_s);
        QVERIFY(press(desk, u"Copy the lines"_s));
        settings->setCurrentKey(u"security.password_min_length"_s);
        QVERIFY(settings->fileLines(u"20"_s).isEmpty());
        QVERIFY2(trap.taken().isEmpty(), qPrintable(trap.taken().join(u'\n')));
    }
};

QTEST_MAIN(PlantPagesTest)
#include "tst_admin_plant_pages.moc"
