#include "device_plant.h"

#include <device_enrolment.h>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::devices;

namespace {

constexpr qint64 minute = 60'000;

template <typename T>
int codeOf(const Result<T> &result)
{
    return result ? 0 : static_cast<int>(result.error().code);
}

} // namespace

#define REFUSED(result, expected) QCOMPARE(codeOf(result), static_cast<int>(ErrorCode::expected))
#define ACCEPTED(result) QCOMPARE(codeOf(result), 0)

/// How a device comes in by a code, and how it is switched off.
class DeviceEnrolmentTest : public QObject
{
    Q_OBJECT

    /// A plant with its enrolment desk.
    struct Desk
    {
        template <typename T, typename F>
        Result<T> write(F job)
        {
            return plant.executor->writeNow<T>([&](storage::Transaction &tx) -> Result<T> { return job(tx); });
        }
        Result<MakeEnrolmentCode::Reply> code(const QString &name = u"Oven"_s, const QString &area = u"Hall"_s)
        {
            return write<MakeEnrolmentCode::Reply>([&](storage::Transaction &tx) {
                return enrolment.makeCode(tx, rpc::Caller::system(), {name, area, 30});
            });
        }
        Result<EnrolDevice::Reply> enrol(const QString &typed, const QString &id = u"node-7"_s,
                                         const QString &from = u"192.0.2.7"_s)
        {
            rpc::Caller nobody;
            nobody.address = from;
            if (auto open = enrolment.admitRequest(nobody); !open) // as the dispatcher asks, before the writer
                return open.error();
            return write<EnrolDevice::Reply>([&](storage::Transaction &tx) {
                return enrolment.enrol(tx, nobody, {typed, DeviceId(id), u"GN-32"_s, u"1.0.0"_s});
            });
        }
        Result<EnrolmentStatus::Reply> status(const EnrolDevice::Reply &asked)
        {
            if (auto open = enrolment.admitPoll({}); !open)
                return open.error();
            return write<EnrolmentStatus::Reply>([&](storage::Transaction &tx) {
                return enrolment.status(tx, {}, {asked.enrolment, asked.enrolmentSecret});
            });
        }
        Result<Device> approve(const QString &id, const std::optional<DeviceId> &as = {})
        {
            return write<Device>([&](storage::Transaction &tx) {
                return enrolment.approve(tx, rpc::Caller::system(), {id, as, {}, {}});
            });
        }
        Result<wire::Empty> refuse(const QString &id)
        {
            return write<wire::Empty>(
                [&](storage::Transaction &tx) { return enrolment.refuse(tx, rpc::Caller::system(), {id}); });
        }
        Result<Device> suspend(const char *id, bool suspended)
        {
            return write<Device>([&](storage::Transaction &tx) {
                return plant.service->setSuspended(tx, rpc::Caller::system(), DeviceId(QString::fromLatin1(id)),
                                                   suspended);
            });
        }
        QList<Enrolment> waiting()
        {
            return plant.executor
                ->readNow<ListEnrolments::Reply>([&](storage::ReadTransaction &tx) { return enrolment.list(tx); })
                ->enrolments;
        }
        QString value(const QString &sql)
        {
            return *plant.executor->readNow<QString>([&](storage::ReadTransaction &tx) -> Result<QString> {
                const auto rows = tx.select(sql);
                return rows.isEmpty() ? QString() : rows.text(0, 0);
            });
        }
        bool isCredited(const char *id)
        {
            const auto all = plant.service->credentials();
            return std::any_of(all.begin(), all.end(), [&](const DeviceService::Credential &credential) {
                return credential.device == DeviceId(QString::fromLatin1(id));
            });
        }

        DevicePlant plant;
        DeviceEnrolment enrolment{*plant.service, plant.clock, {u"plant"_s, {u"anvil"_s, u"birch"_s}}};
    };

private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void aDeviceComesInByACode()
    {
        Desk desk;
        const auto made = desk.code();
        ACCEPTED(made);
        QCOMPARE(made->code.size(), 10);
        QCOMPARE(made->fingerprintWords, (QStringList{u"anvil"_s, u"birch"_s}));
        QVERIFY(desk.waiting().isEmpty()); // nobody has used it yet
        // As a person types it.
        const auto asked = desk.enrol(made->code.left(5).toLower() + u" - "_s + made->code.mid(5));
        ACCEPTED(asked);
        QCOMPARE(asked->fingerprintWords, made->fingerprintWords);
        QCOMPARE(desk.status(*asked)->state, EnrolmentState::Waiting);
        QVERIFY(!desk.status(*asked)->secret);
        const auto waiting = desk.waiting();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().device, DeviceId(u"node-7"_s));
        QCOMPARE(waiting.first().name, u"Oven"_s);
        QCOMPARE(waiting.first().model, u"GN-32"_s);
        QCOMPARE(waiting.first().address, u"192.0.2.7"_s);

        const auto device = desk.approve(asked->enrolment);
        ACCEPTED(device);
        QCOMPARE(device->name, u"Oven"_s);
        QCOMPARE(device->area, u"Hall"_s);
        QVERIFY(desk.waiting().isEmpty());
        const auto first = desk.status(*asked);
        ACCEPTED(first);
        QCOMPARE(first->state, EnrolmentState::Approved);
        QCOMPARE(*first->device, DeviceId(u"node-7"_s));
        QCOMPARE(*first->site, u"plant"_s);
        QVERIFY(first->secret->size() > 40);
        // A lost reply costs nothing, and once the device has been seen nobody gets another.
        const auto second = desk.status(*asked);
        QVERIFY(second->secret && second->secret != first->secret);
        desk.plant.service->setPresence(DeviceId(u"node-7"_s), Presence::Online);
        QTRY_COMPARE(desk.value(u"SELECT ever_online FROM device WHERE id = 'node-7'"_s), u"1"_s);
        QVERIFY(!desk.status(*asked)->secret);
        for (const char *column : {"before_json", "after_json"})
            QCOMPARE(desk.value(u"SELECT COUNT(*) FROM audit WHERE %1 LIKE '%%2%'"_s.arg(QLatin1String(column),
                                                                                         *second->secret)),
                     u"0"_s);
    }
    void whoEnrolledGetsNoSecretOfTheNextOfItsName()
    {
        Desk desk;
        const auto asked = desk.enrol(desk.code()->code);
        ACCEPTED(desk.approve(asked->enrolment));
        QVERIFY(desk.status(*asked)->secret);
        const auto change = [&](auto method) {
            return desk.write<wire::Empty>([&](storage::Transaction &tx) -> Result<wire::Empty> { return method(tx); });
        };
        const DeviceId id(u"node-7"_s);
        ACCEPTED(change(
            [&](storage::Transaction &tx) { return desk.plant.service->remove(tx, rpc::Caller::system(), id); }));
        ACCEPTED(change([&](storage::Transaction &tx) -> Result<wire::Empty> {
            AddDevice::Params again;
            again.device = id;
            const auto added = desk.plant.service->add(tx, rpc::Caller::system(), again);
            return added ? Result<wire::Empty>(wire::Empty{}) : added.error();
        }));
        REFUSED(desk.status(*asked), PairingCodeInvalid);
    }

    void whoAsksWithoutEndIsHeldBack()
    {
        Desk desk;
        const auto asked = desk.enrol(desk.code()->code);
        for (int i = 0; i < 60; ++i)
            ACCEPTED(desk.status(*asked));
        REFUSED(desk.status(*asked), TooManyAttempts);
        desk.plant.clock.advanceMs(1'000);
        ACCEPTED(desk.status(*asked));
    }

    void aCodeIsGoodOnceAndForItsTime()
    {
        Desk desk;
        const auto used = desk.code();
        ACCEPTED(desk.enrol(used->code));
        REFUSED(desk.enrol(used->code), PairingCodeInvalid);
        const auto late = desk.code();
        desk.plant.clock.advanceMs(30 * minute);
        REFUSED(desk.enrol(late->code), PairingCodeInvalid);
        const auto misspelt = desk.code();
        REFUSED(desk.enrol(misspelt->code, u"Node 7"_s), FieldFormat);
        REFUSED(desk.enrol(misspelt->code, u"gembad"_s), FieldFormat);
        ACCEPTED(desk.enrol(misspelt->code)); // such a slip does not spend it
    }
    void wrongCodesAreHeldBackByAddress()
    {
        Desk desk;
        const auto made = desk.code();
        for (int i = 0; i < 10; ++i)
            REFUSED(desk.enrol(u"AAAAAAAAAA"_s), PairingCodeInvalid);
        REFUSED(desk.enrol(made->code), TooManyAttempts);
        ACCEPTED(desk.enrol(made->code, u"node-7"_s, u"192.0.2.8"_s));
        desk.plant.clock.advanceMs(minute);
        REFUSED(desk.enrol(u"AAAAAAAAAA"_s), PairingCodeInvalid);
    }
    void onlyTheAskerHearsHowItStands()
    {
        Desk desk;
        const auto asked = desk.enrol(desk.code()->code);
        REFUSED(desk.status({asked->enrolment, u"guess"_s, {}}), PairingCodeInvalid);
        REFUSED(desk.status({u"none"_s, asked->enrolmentSecret, {}}), PairingCodeInvalid);
        ACCEPTED(desk.refuse(asked->enrolment));
        QCOMPARE(desk.status(*asked)->state, EnrolmentState::Refused);
        REFUSED(desk.approve(asked->enrolment), StateConflict);
        const auto other = desk.enrol(desk.code()->code);
        desk.plant.clock.advanceMs(24 * 60 * minute);
        QCOMPARE(desk.status(*other)->state, EnrolmentState::Expired);
        REFUSED(desk.approve(other->enrolment), StateConflict);
        QVERIFY(desk.waiting().isEmpty());
        desk.plant.clock.advanceMs(7 * 24 * 60 * minute);
        ACCEPTED(desk.write<Nothing>([&](storage::Transaction &tx) -> Result<Nothing> {
            desk.enrolment.tidy(tx, desk.plant.clock.nowMs());
            return Nothing{};
        }));
        QCOMPARE(desk.value(u"SELECT COUNT(*) FROM device_enrolment"_s), u"0"_s);
    }
    void aTakenNameNeedsAnother()
    {
        Desk desk;
        const auto asked = desk.enrol(desk.code()->code, u"node-1"_s);
        REFUSED(desk.approve(asked->enrolment), AlreadyExists);
        ACCEPTED(desk.approve(asked->enrolment, DeviceId(u"node-8"_s)));
        QCOMPARE(*desk.status(*asked)->device, DeviceId(u"node-8"_s));
    }
    void aSuspendedDeviceIsNotHeardAndNotMissed()
    {
        Desk desk;
        desk.plant.service->setPresence(DeviceId(u"node-1"_s), Presence::Online);
        QTRY_COMPARE(desk.value(u"SELECT ever_online FROM device WHERE id = 'node-1'"_s), u"1"_s);
        QVERIFY(desk.isCredited("node-1"));
        QSignalSpy changed(desk.plant.service.get(), &DeviceService::credentialsChanged);
        const auto off = desk.suspend("node-1", true);
        ACCEPTED(off);
        QVERIFY(off->suspended);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(!desk.isCredited("node-1"));
        QVERIFY(!desk.plant.service->mayReport(DeviceId(u"node-1"_s)));
        QCOMPARE(desk.plant.service->find(DeviceId(u"node-1"_s))->presence, Presence::Offline);
        desk.plant.service->setPresence(DeviceId(u"node-1"_s), Presence::Online); // an external broker still lets it in
        QCOMPARE(desk.plant.service->find(DeviceId(u"node-1"_s))->presence, Presence::Offline);
        QTRY_COMPARE(desk.value(u"SELECT presence FROM device WHERE id = 'node-1'"_s), u"offline"_s);
        QCOMPARE(desk.value(u"SELECT COUNT(*) FROM alarm_journal WHERE alarm_id = 'node-1.OFFLINE'"_s), u"0"_s);
        ACCEPTED(desk.suspend("node-1", true)); // again changes nothing
        const auto on = desk.suspend("node-1", false);
        ACCEPTED(on);
        QTRY_COMPARE(changed.count(), 2);
        QVERIFY(desk.isCredited("node-1"));
        QCOMPARE(desk.value(u"SELECT COUNT(*) FROM audit WHERE action IN ('devices.suspend', 'devices.resume')"_s),
                 u"2"_s);
    }
    void whatWasShutOutIsSuspendedAfterARestore()
    {
        Desk desk;
        ACCEPTED(desk.suspend("node-1", true));
        const auto before = desk.plant.executor->readNow<QJsonArray>(
            [](storage::ReadTransaction &tx) -> Result<QJsonArray> { return DeviceEnrolment::shutOut(tx); });
        ACCEPTED(before);
        QCOMPARE(*before, QJsonArray{u"node-1"_s});
        const auto again = desk.plant.executor->writeNow<qint64>([&](storage::Transaction &tx) -> Result<qint64> {
            tx.execute(u"UPDATE device SET suspended_at_ms = NULL"_s); // as it was in the backup
            return DeviceEnrolment::shutOutAgain(tx, *before, 1);
        });
        ACCEPTED(again);
        QCOMPARE(*again, 1);
        QCOMPARE(desk.value(u"SELECT COUNT(*) FROM device WHERE suspended_at_ms IS NOT NULL"_s), u"1"_s);
    }
    void aDeviceIsRenamed()
    {
        Desk desk;
        const auto renamed = desk.write<Device>([&](storage::Transaction &tx) {
            return desk.plant.service->rename(tx, rpc::Caller::system(), {DeviceId(u"node-1"_s), u"Press"_s, u"B2"_s});
        });
        ACCEPTED(renamed);
        QCOMPARE(desk.plant.service->find(DeviceId(u"node-1"_s))->name, u"Press"_s);
        QCOMPARE(desk.value(u"SELECT area FROM device WHERE id = 'node-1'"_s), u"B2"_s);
    }
};

QTEST_GUILESS_MAIN(DeviceEnrolmentTest)
#include "tst_devices_enrolment.moc"
