#include "bag_yard.h"

#include <bag_store.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::bags;

namespace {

/// What all pages of two hold.
QStringList listed(BagYard &yard, ListBags::Params in)
{
    QStringList codes;
    in.limit = 2;
    for (;;) {
        const auto page = yard.call<ListBags>(in);
        if (!page)
            return QStringList{page.error().detail};
        for (const Bag &bag : page->bags)
            codes.append(bag.code);
        if (!page->nextCursor)
            return codes;
        in.cursor = *page->nextCursor;
    }
}

} // namespace

/// Children into parents and out again, on both engines.
class PackingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void bothComeIntoBeing()
    {
        BagYard yard;
        const auto packed = yard.pack(u" sb00001"_s, u"]C0c0001\r"_s);
        QVERIFY(packed.ok());
        QCOMPARE(packed->parent.code, u"SB00001"_s);
        QCOMPARE(packed->parent.kind, WireBagKind::Parent);
        QCOMPARE(packed->parent.format, u"Mustard"_s);
        QCOMPARE(packed->parent.goods, u"Mustard"_s);
        QCOMPARE(packed->parent.area, u"hall"_s);
        QCOMPARE(packed->parent.children, 1);
        QCOMPARE(packed->parent.capacity, 30);
        QCOMPARE(packed->parent.nominalGrams, 1'000);
        QCOMPARE(packed->parent.weight, WireWeightVerdict::NotWeighed);
        QCOMPARE(packed->parent.state, WireBagState::Open);
        QCOMPARE(packed->parent.changedBy, u"lena"_s);
        QCOMPARE(packed->events.size(), 1);
        QCOMPARE(packed->other->code, u"C0001"_s);
        QCOMPARE(packed->other->parent, u"SB00001"_s);

        const auto found = yard.call<FindBag>({u"C0001"_s});
        QCOMPARE(found->bag.kind, WireBagKind::Child);
        QCOMPARE(found->bag.state, WireBagState::Complete);
        QCOMPARE(found->parent->code, u"SB00001"_s);
        QCOMPARE(yard.childrenOf(u"SB00001"_s), QStringList{u"C0001"_s});
        QCOMPARE(yard.story(u"SB00001"_s), (QStringList{u"packed SB00001 C0001"_s, u"parentCreated SB00001"_s}));
        QCOMPARE(yard.story(u"C0001"_s), QStringList{u"packed SB00001 C0001"_s});
        QCOMPARE(yard.difference(), QString());
    }

    void packingTheSameAgainChangesNothing()
    {
        BagYard yard;
        QVERIFY(yard.pack(u"SB00001"_s, u"C0001"_s).ok());
        const BagCounters before = yard.counters();
        const auto again = yard.pack(u"SB00001"_s, u"C0001"_s);
        QVERIFY(again.ok());
        QCOMPARE(again->events, QList<qint64>());
        QCOMPARE(again->parent.children, 1);
        QCOMPARE(wire::encode(yard.counters()), wire::encode(before));
        QCOMPARE(yard.difference(), QString());
    }

    void whatDoesNotFitIsRefused()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 2);
        QVERIFY(yard.pack(u"SB00002"_s, u"C0002"_s).ok());
        const qint64 bags = yard.number(u"SELECT COUNT(*) FROM bag"_s);
        GEMBA_REFUSED(yard.pack(u"SB00002"_s, u"SB00001C01"_s), ErrorCode::BagInOtherParent, "child");
        GEMBA_REFUSED(yard.pack(u"SB00001"_s, u"C0009"_s), ErrorCode::ParentComplete, "parent");
        GEMBA_REFUSED(yard.pack(u"SB00002"_s, u"SB00003"_s), ErrorCode::BagWrongKind, "child");
        GEMBA_REFUSED(yard.pack(u"C0002"_s, u"C0003"_s), ErrorCode::BagWrongKind, "parent");
        GEMBA_REFUSED(yard.pack(u"C0009"_s, u"C0003"_s), ErrorCode::BagWrongKind, "parent");
        GEMBA_REFUSED(yard.pack(u"SB00002"_s, u"?"_s), ErrorCode::BagCodeUnknown, "child");
        GEMBA_REFUSED(yard.pack(u"X"_s, u"C0003"_s), ErrorCode::BagCodeUnknown, "parent");
        GEMBA_REFUSED(yard.pack(u"SB00002"_s, u"/undo"_s), ErrorCode::FieldFormat, "child");
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM bag"_s), bags);
        QCOMPARE(yard.difference(), QString());
    }

    void aFullParentIsComplete()
    {
        BagYard yard;
        for (int i = 1; i <= 29; ++i)
            QVERIFY(yard.pack(u"SB00001"_s, BagYard::childOf(u"SB00001"_s, i)).ok());
        QCOMPARE(yard.bag(u"SB00001"_s).state, WireBagState::Open);
        const auto last = yard.pack(u"SB00001"_s, BagYard::childOf(u"SB00001"_s, 30));
        QVERIFY(last.ok());
        QCOMPARE(last->parent.state, WireBagState::Complete);
        QCOMPARE(last->parent.children, 30);
        QCOMPARE(last->parent.nominalGrams, 30'000);
        QCOMPARE(last->events.size(), 2);
        QCOMPARE(yard.story(u"SB00001"_s).mid(0, 2),
                 (QStringList{u"completed SB00001"_s, u"packed SB00001 SB00001C30"_s}));
        GEMBA_REFUSED(yard.pack(u"SB00001"_s, u"C0099"_s), ErrorCode::ParentFull, "parent");
        GEMBA_REFUSED(yard.call<FindBag>({u"C0099"_s}), ErrorCode::BagUnknown, "code");
        QCOMPARE(yard.counters().completeParents, 1);
        QCOMPARE(yard.counters().openParents, 0);
        QCOMPARE(yard.difference(), QString());
    }

    void aShortParentIsCompletedWithAReason()
    {
        BagYard yard;
        QVERIFY(yard.pack(u"SB00001"_s, u"C0001"_s).ok());
        GEMBA_REFUSED(yard.call<CompleteParent>({u"SB00001"_s, u"  "_s}), ErrorCode::ReasonRequired, "reason");
        QVERIFY(yard.call<CompleteParent>({u"SB00001"_s, u"end of the lot"_s}).ok());
        QCOMPARE(yard.bag(u"SB00001"_s).state, WireBagState::Complete);
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM audit WHERE action = 'bags.complete' AND actor = 'lena'"_s), 1);
        const auto again = yard.call<CompleteParent>({u"SB00001"_s, {}});
        QVERIFY(again.ok());
        QVERIFY(again->events.isEmpty());
        QVERIFY(yard.call<ReopenParent>({u"SB00001"_s, u"one more came"_s}).ok());
        QCOMPARE(yard.bag(u"SB00001"_s).state, WireBagState::Open);
        QVERIFY(yard.pack(u"SB00001"_s, u"C0002"_s).ok());
        QVERIFY(yard.call<UnpackBag>({u"SB00001"_s, {}, {}}).ok());
        GEMBA_REFUSED(yard.call<CompleteParent>({u"SB00001"_s, u"empty"_s}), ErrorCode::StateConflict, "parent");
        QCOMPARE(yard.difference(), QString());
    }

    void childrenComeOut()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 3);
        const auto one = yard.call<UnpackBag>({u"SB00001"_s, {u"sb00001c02"_s}, u"torn"_s});
        QVERIFY(one.ok());
        QCOMPARE(one->parent.children, 2);
        QCOMPARE(one->parent.state, WireBagState::Open); // it was complete
        QCOMPARE(one->other->code, u"SB00001C02"_s);
        QVERIFY(!one->other->parent);
        QCOMPARE(yard.story(u"SB00001"_s).mid(0, 2),
                 (QStringList{u"unpacked SB00001 SB00001C02"_s, u"reopened SB00001"_s}));

        GEMBA_REFUSED(yard.call<UnpackBag>({u"SB00001"_s, {u"SB00001C01"_s, u"SB00001C02"_s}, {}}),
                      ErrorCode::BagNotInParent, "children");
        QCOMPARE(yard.childrenOf(u"SB00001"_s), (QStringList{u"SB00001C01"_s, u"SB00001C03"_s})); // none of them
        const auto all = yard.call<UnpackBag>({u"SB00001"_s, {}, {}});
        QVERIFY(all.ok());
        QCOMPARE(all->parent.children, 0);
        QCOMPARE(all->events.size(), 2);
        QCOMPARE(yard.counters().packed, 0);
        QCOMPARE(yard.counters().children, 3);
        QCOMPARE(yard.counters().nominalGrams, 0);
        QVERIFY(yard.pack(u"SB00002"_s, u"SB00001C02"_s).ok()); // it is free
        QCOMPARE(yard.difference(), QString());
    }

    void childrenMoveAllOrNone()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 3);
        const auto split =
            yard.call<MoveBags>({u"SB00001"_s, u"SB00002"_s, {u"SB00001C01"_s, u"SB00001C03"_s}, u"split"_s});
        QVERIFY(split.ok());
        QCOMPARE(split->parent.children, 1);
        QCOMPARE(split->parent.state, WireBagState::Open);
        QCOMPARE(split->other->code, u"SB00002"_s);
        QCOMPARE(split->other->children, 2);
        QCOMPARE(yard.childrenOf(u"SB00002"_s), (QStringList{u"SB00001C01"_s, u"SB00001C03"_s}));
        QSet<QString> groups;
        for (const BagEvent &event : yard.history(u"SB00001C01"_s).mid(0, 2))
            groups.insert(event.group.value_or(QString()));
        QCOMPARE(groups.size(), 1);
        QVERIFY(!groups.contains(QString()));

        GEMBA_REFUSED(yard.call<MoveBags>({u"SB00002"_s, u"SB00001"_s, {u"SB00001C01"_s, u"SB00001C02"_s}, {}}),
                      ErrorCode::BagNotInParent, "children");
        QCOMPARE(yard.childrenOf(u"SB00002"_s).size(), 2);
        yard.filled(u"SB00003"_s, 1);
        GEMBA_REFUSED(yard.call<MoveBags>({u"SB00002"_s, u"SB00003"_s, {u"SB00001C01"_s}, {}}),
                      ErrorCode::ParentComplete, "parent");
        QCOMPARE(yard.difference(), QString());
    }

    void weightsStandBesideEachOther()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 2);
        QCOMPARE(yard.call<WeighParent>({u"SB00001"_s, 2'250})->parent.weight, WireWeightVerdict::Agrees);
        const auto heavy = yard.call<WeighParent>({u"SB00001"_s, 2'251});
        QCOMPARE(heavy->parent.weight, WireWeightVerdict::Heavy);
        QCOMPARE(heavy->parent.nominalGrams, 2'000);
        QCOMPARE(heavy->parent.scaleGrams, 2'251);
        const auto undone = yard.call<UndoBagEvent>({heavy->events.first(), {}});
        QCOMPARE(undone->parent.scaleGrams, 2'250);
        QCOMPARE(yard.difference(), QString());
    }

    void verifyingSaysWhatIsMissing()
    {
        BagYard yard;
        yard.filled(u"SB00001"_s, 3);
        const auto found = yard.call<VerifyParent>({u"SB00001"_s, {u"SB00001C01"_s, u"SB00001C03"_s, u"C0009"_s}});
        QVERIFY(found.ok());
        QCOMPARE(found->missing, QStringList{u"SB00001C02"_s});
        QCOMPARE(found->extra, QStringList{u"C0009"_s});
        QCOMPARE(found->parent.children, 3);
        QCOMPARE(yard.story(u"SB00001"_s).first(), u"verified SB00001"_s);
        QCOMPARE(yard.difference(), QString());
    }

    void entriesAreTakenBackOnce()
    {
        BagYard yard;
        const qint64 event = yard.pack(u"SB00001"_s, u"C0001"_s)->events.first();
        QVERIFY(yard.history(u"C0001"_s).first().undoable);
        const auto undone = yard.call<UndoBagEvent>({event, u"wrong pile"_s});
        QVERIFY(undone.ok());
        QCOMPARE(undone->parent.children, 0);
        QVERIFY(!yard.bag(u"C0001"_s).parent);
        const auto history = yard.history(u"C0001"_s);
        QCOMPARE(history.first().undoes, event);
        QCOMPARE(history.first().reason, u"wrong pile"_s);
        QCOMPARE(history.last().undoneBy, history.first().id);
        QVERIFY(!history.last().undoable);
        const auto again = yard.call<UndoBagEvent>({event, {}});
        QVERIFY(again.ok());
        QVERIFY(again->events.isEmpty());
        const auto redone = yard.call<UndoBagEvent>({undone->events.first(), {}}); // that was wrong too
        QVERIFY(redone.ok());
        QCOMPARE(yard.bag(u"C0001"_s).parent, u"SB00001"_s);
        QCOMPARE(yard.difference(), QString());
    }

    void takingBackThePackThatFilledOpensTheParent()
    {
        BagYard yard;
        QVERIFY(
            yard.call<SaveBagFormat>({u"Small"_s, WireBagKind::Parent, u"Rye"_s, u"R"_s, 3, 4, 20, 2, 500, 10, true, 0},
                                     BagYard::admin())
                .ok());
        QVERIFY(yard.pack(u"R001"_s, u"C0001"_s).ok());
        const auto last = yard.pack(u"R001"_s, u"C0002"_s);
        QCOMPARE(last->parent.state, WireBagState::Complete);
        QCOMPARE(last->parent.nominalGrams, 1'000);
        const auto undone = yard.call<UndoBagEvent>({last->events.first(), {}});
        QVERIFY(undone.ok());
        QCOMPARE(undone->parent.state, WireBagState::Open);
        QCOMPARE(undone->parent.children, 1);
        QCOMPARE(yard.story(u"R001"_s).mid(0, 2), (QStringList{u"unpacked R001 C0002"_s, u"reopened R001"_s}));
        QCOMPARE(yard.difference(), QString());
    }

    void onlyTheNewestEntryIsTakenBack()
    {
        BagYard yard;
        const qint64 first = yard.pack(u"SB00001"_s, u"C0001"_s)->events.first();
        QVERIFY(yard.call<UnpackBag>({u"SB00001"_s, {u"C0001"_s}, {}}).ok());
        QVERIFY(yard.pack(u"SB00001"_s, u"C0001"_s).ok());
        GEMBA_REFUSED(yard.call<UndoBagEvent>({first, {}}), ErrorCode::NotUndoable, "event");
        QCOMPARE(yard.bag(u"C0001"_s).parent, u"SB00001"_s);
        const qint64 created = yard.history(u"SB00001"_s).last().id;
        GEMBA_REFUSED(yard.call<UndoBagEvent>({created, {}}), ErrorCode::NotUndoable, "event");
        GEMBA_REFUSED(yard.call<UndoBagEvent>({created + 1'000, {}}), ErrorCode::NotFound, "event");
        QCOMPARE(yard.difference(), QString());
    }

    void peopleTakeBackTheirOwn()
    {
        BagYard yard;
        const qint64 event = yard.pack(u"SB00001"_s, u"C0001"_s, BagYard::packer("paul"))->events.first();
        GEMBA_REFUSED(yard.call<UndoBagEvent>({event, {}}, BagYard::packer("petra")), ErrorCode::PermissionDenied,
                      "event");
        GEMBA_REFUSED(yard.call<UndoBagEvent>({event, {}}, BagYard::biller()), ErrorCode::PermissionDenied, "event");
        QVERIFY(yard.call<UndoBagEvent>({event, {}}, BagYard::packer("paul")).ok());
        const qint64 next = yard.pack(u"SB00001"_s, u"C0001"_s, BagYard::packer("paul"))->events.first();
        QVERIFY(yard.call<UndoBagEvent>({next, {}}, BagYard::lead()).ok());
        QCOMPARE(yard.number(u"SELECT COUNT(*) FROM audit WHERE action = 'bags.undo'"_s), 2);
    }

    void peopleActInTheirOwnAreasOnly()
    {
        BagYard yard;
        QVERIFY(yard.pack(u"SB00001"_s, u"C0001"_s).ok()); // in the hall
        rpc::Caller nora = BagYard::person("nora", {"bags.read"});
        for (const char *permission : {"bags.scan", "bags.correct"})
            nora.permissions.add(BagYard::text(permission), {u"north"_s});
        GEMBA_REFUSED(yard.pack(u"SB00001"_s, u"C0002"_s, nora), ErrorCode::PermissionDenied, "parent");
        GEMBA_REFUSED(yard.pack(u"SB00002"_s, u"C0002"_s, nora), ErrorCode::PermissionDenied, "area");
        GEMBA_REFUSED(yard.call<UnpackBag>({u"SB00001"_s, {}, {}}, nora), ErrorCode::PermissionDenied, "parent");
        QVERIFY(yard.call<PackBag>({u"SB00002"_s, u"C0002"_s, u"north"_s}, nora).ok());
        GEMBA_REFUSED(yard.call<MoveBags>({u"SB00002"_s, u"SB00001"_s, {u"C0002"_s}, {}}, nora),
                      ErrorCode::PermissionDenied, "to");
        QCOMPARE(yard.bag(u"C0002"_s).parent, u"SB00002"_s);
    }

    void formsAreChangedInVersions()
    {
        BagYard yard;
        const auto list = yard.call<ListBagFormats>({})->formats;
        QCOMPARE(list.size(), 3);
        QCOMPARE(list.first().name, u"Moong"_s); // the longest prefix
        QCOMPARE(list.last().name, u"Child"_s);
        BagFormat mustard = list[1];
        mustard.capacity = 2;
        QVERIFY(yard.pack(u"SB00001"_s, u"C0001"_s).ok());
        const auto saved = yard.call<SaveBagFormat>(mustard, BagYard::admin());
        QVERIFY(saved.ok());
        QCOMPARE(saved->version, mustard.version + 1);
        GEMBA_REFUSED(yard.call<SaveBagFormat>(mustard, BagYard::admin()), ErrorCode::VersionConflict, "version");
        QCOMPARE(yard.bag(u"SB00001"_s).capacity, 30); // it was there before
        QVERIFY(yard.pack(u"SB00002"_s, u"C0002"_s).ok());
        QCOMPARE(yard.pack(u"SB00002"_s, u"C0003"_s)->parent.state, WireBagState::Complete);

        mustard = *saved;
        mustard.active = false;
        QVERIFY(yard.call<SaveBagFormat>(mustard, BagYard::admin()).ok());
        GEMBA_REFUSED(yard.pack(u"SB00003"_s, u"C0004"_s), ErrorCode::BagCodeUnknown, "parent");
        QVERIFY(yard.pack(u"SB00001"_s, u"C0004"_s).ok());
        mustard.kind = WireBagKind::Child;
        mustard.version = yard.call<ListBagFormats>({})->formats[1].version;
        GEMBA_REFUSED(yard.call<SaveBagFormat>(mustard, BagYard::admin()), ErrorCode::StateConflict, "kind");
        QCOMPARE(yard.difference(), QString());
    }

    void searchesGoOnFromTheirCursor()
    {
        BagYard yard;
        for (int i = 1; i <= 7; ++i)
            QVERIFY(yard.pack(u"SB0000%1"_s.arg(i % 2 + 1), u"C-%1"_s.arg(i * 111, 5, 10, QChar(u'0'))).ok());
        const auto pages = [&](const ListBags::Params &in) { return listed(yard, in); };
        ListBags::Params in;
        in.text = u"c-"_s;
        QCOMPARE(pages(in).size(), 7);
        QCOMPARE(pages(in).first(), u"C-00111"_s);
        in.text = u"111"_s;
        in.match = WireCodeMatch::Suffix;
        QCOMPARE(pages(in), QStringList{u"C-00111"_s});
        in.text = u"1"_s;
        QCOMPARE(pages(in), (QStringList{u"SB00001"_s, u"C-00111"_s}));
        in.text = u"7"_s;
        in.match = WireCodeMatch::Contains;
        QCOMPARE(pages(in), QStringList{u"C-00777"_s});
        in.text = u"%"_s;
        QCOMPARE(pages(in), QStringList());
        in.text = u"SB00002"_s;
        in.match = WireCodeMatch::Exact;
        QCOMPARE(pages(in), QStringList{u"SB00002"_s});
        in = {};
        in.kind = WireBagKind::Parent;
        QCOMPARE(pages(in), (QStringList{u"SB00001"_s, u"SB00002"_s}));
        in = {};
        in.packed = true;
        QCOMPARE(pages(in).size(), 7);
        in.packed = false;
        QCOMPARE(pages(in), QStringList());
        in = {};
        in.billed = false;
        in.area = u"hall"_s;
        in.state = WireBagState::Open;
        QCOMPARE(pages(in).size(), 2);
        GEMBA_REFUSED(yard.call<ReadBagHistory>({u"SB00001"_s, u"x"_s, 5}), ErrorCode::CursorInvalid, "cursor");
    }

    void byPersonAndTimeTheNewestChangeComesFirst()
    {
        BagYard yard;
        const qint64 beginMs = yard.clock.nowMs();
        QVERIFY(yard.pack(u"SB00001"_s, u"C0001"_s).ok());
        yard.clock.advanceMs(1'000);
        QVERIFY(yard.pack(u"SB00002"_s, u"C0002"_s, BagYard::packer()).ok());
        QVERIFY(yard.pack(u"SB00002"_s, u"C0003"_s, BagYard::packer()).ok());
        yard.clock.advanceMs(1'000);
        QVERIFY(yard.pack(u"SB00002"_s, u"C0004"_s, BagYard::packer()).ok());
        ListBags::Params in;
        in.by = u"paul"_s;
        const QStringList ofPaul{u"C0004"_s, u"SB00002"_s, u"C0003"_s, u"C0002"_s};
        QCOMPARE(listed(yard, in), ofPaul);
        in.match = WireCodeMatch::Contains;
        in.text = u"000"_s;
        QCOMPARE(listed(yard, in), ofPaul);
        // A code that an index finds: in the order of codes.
        in.match = WireCodeMatch::Prefix;
        in.text = u"C"_s;
        QCOMPARE(listed(yard, in), (QStringList{u"C0002"_s, u"C0003"_s, u"C0004"_s}));
        in.match = WireCodeMatch::Suffix;
        in.text = u"2"_s;
        QCOMPARE(listed(yard, in), (QStringList{u"SB00002"_s, u"C0002"_s}));
        in = {};
        in.fromMs = beginMs + 1'000;
        in.toMs = beginMs + 2'000;
        QCOMPARE(listed(yard, in), (QStringList{u"C0003"_s, u"C0002"_s}));
        in.fromMs.reset();
        in.toMs = beginMs + 1'000;
        QCOMPARE(listed(yard, in), (QStringList{u"C0001"_s, u"SB00001"_s}));
        in = {};
        in.by = u"paul"_s;
        in.kind = WireBagKind::Parent;
        QCOMPARE(listed(yard, in), QStringList{u"SB00002"_s});
        for (const QString &cursor : {u"C0002"_s, u"5"_s, u"5.x"_s, u"5.6.7"_s}) {
            in.cursor = cursor;
            GEMBA_REFUSED(yard.call<ListBags>(in), ErrorCode::CursorInvalid, "cursor");
        }
    }

    /// However many bags there are, a page costs what is on it: desks ask for it again and again, on the readers of the stations.
    void aPageIsReadFromAnIndex_data()
    {
        const auto with = [](auto set) {
            ListBags::Params in;
            set(in);
            return in;
        };
        const auto row = [](const char *name, const ListBags::Params &in, const char *index) {
            QTest::newRow(name) << wire::encode(in) << QString::fromLatin1(index);
        };
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QString>("index");
        row("a person", with([](auto &in) { in.by = u"lena"_s; }), "bag_by_hand");
        row("a person's parents in some days", with([](auto &in) {
                in.by = u"lena"_s;
                in.kind = WireBagKind::Parent;
                in.fromMs = 5;
                in.toMs = 9;
            }),
            "bag_by_hand");
        row("days", with([](auto &in) { in.fromMs = 5; }), "bag_by_change");
        row("days in an area, the second page", with([](auto &in) {
                in.toMs = 9;
                in.area = u"hall"_s;
                in.cursor = u"7.3"_s;
            }),
            "bag_by_change");
        row("a person, and a code", with([](auto &in) {
                in.by = u"lena"_s;
                in.fromMs = 5;
                in.text = u"SB000"_s;
            }),
            "sqlite_autoindex_bag_1");
        row("days, and the end of a code", with([](auto &in) {
                in.fromMs = 5;
                in.toMs = 9;
                in.text = u"111"_s;
                in.match = WireCodeMatch::Suffix;
            }),
            "bag_reversed");
    }
    void aPageIsReadFromAnIndex()
    {
        if (gemba::test::currentEngine() != storage::Engine::Sqlite)
            QSKIP("PostgreSQL plans by what is in the table");
        QFETCH(QJsonObject, params);
        QFETCH(QString, index);
        BagYard yard;
        store::BagSearch search{*wire::decode<ListBags::Params>(params, wire::Unknown::Refuse), 100, {}};
        if (!search.in.cursor.isEmpty())
            search.after = store::BagSearch::Place{7, 3};
        const store::BagQuery query = store::queryOf(search);
        const auto plan = yard.executor->readNow<QStringList>([&](storage::ReadTransaction &tx) -> Result<QStringList> {
            const storage::Rows rows = tx.select(u"EXPLAIN QUERY PLAN "_s + query.sql, query.binds);
            QStringList steps;
            for (qsizetype i = 0; i < rows.count(); ++i)
                steps.append(rows.text(i, 3));
            return steps;
        });
        QVERIFY(plan.ok());
        const QString said = plan->join(u"; "_s);
        QVERIFY2(said.startsWith(u"SEARCH b USING INDEX %1 "_s.arg(index)), qPrintable(said));
        QVERIFY2(!said.contains(u"TEMP B-TREE"_s), qPrintable(said));
    }

    void aChildIsWhereItWasPackedLast()
    {
        BagYard yard;
        QVERIFY(yard.call<PackBag>({u"SB00001"_s, u"C0001"_s, u"hall"_s}).ok());
        QVERIFY(yard.call<UnpackBag>({u"SB00001"_s, {u"C0001"_s}, {}}).ok());
        QCOMPARE(yard.bag(u"C0001"_s).area, u"hall"_s);
        QVERIFY(yard.call<PackBag>({u"SB00002"_s, u"C0001"_s, u"north"_s}).ok());
        QCOMPARE(yard.bag(u"C0001"_s).area, u"north"_s);
        ListBags::Params in;
        in.kind = WireBagKind::Child;
        in.area = u"north"_s;
        QCOMPARE(yard.call<ListBags>(in)->bags.size(), 1);
        in.area = u"hall"_s;
        QCOMPARE(yard.call<ListBags>(in)->bags.size(), 0);
        QVERIFY(yard.call<MoveBags>({u"SB00002"_s, u"SB00001"_s, {u"C0001"_s}, {}}).ok());
        QCOMPARE(yard.bag(u"C0001"_s).area, u"hall"_s);
        QCOMPARE(yard.difference(), QString());
    }

    void aFormTakesNoCodesFromTheOtherKind()
    {
        BagYard yard;
        const auto save = [&](const QString &prefix, int digits, WireBagKind kind) {
            return yard.call<SaveBagFormat>({u"Alpha"_s, kind, {}, prefix, digits, 4, 20, 30, 1'000, 250, true, 0},
                                            BagYard::admin());
        };
        GEMBA_REFUSED(save(u"SB"_s, 5, WireBagKind::Child), ErrorCode::AlreadyExists, "prefix");
        GEMBA_REFUSED(save(u"SB1"_s, 4, WireBagKind::Child), ErrorCode::AlreadyExists, "prefix");
        QVERIFY(save(u"SB"_s, 6, WireBagKind::Child).ok());
        QVERIFY(yard.pack(u"SB00001"_s, u"SB000001"_s).ok());
        QCOMPARE(yard.bag(u"SB000001"_s).format, u"Alpha"_s);
        QCOMPARE(yard.takeOne(yard.scan(u"SB00001"_s)).outcome, WireScanOutcome::Accepted);
    }

    void theHistoryCannotBeChanged()
    {
        BagYard yard;
        QVERIFY(yard.takeOne(yard.scan(u"C0001"_s, u"SB00001"_s)).event);
        for (const char *table : {"bag_event", "bag_scan"}) {
            const QString name = QString::fromLatin1(table);
            QVERIFY_EXCEPTION_THROWN(yard.sql(u"UPDATE %1 SET station = 'nowhere'"_s.arg(name)), std::runtime_error);
            QVERIFY_EXCEPTION_THROWN(yard.sql(u"DELETE FROM %1"_s.arg(name)), std::runtime_error);
            if (gemba::test::currentEngine() == storage::Engine::Postgres)
                QVERIFY_EXCEPTION_THROWN(yard.sql(u"TRUNCATE %1"_s.arg(name)), std::runtime_error);
        }
    }
};

QTEST_GUILESS_MAIN(PackingTest)
#include "tst_bags_packing.moc"
