#include "audit_house.h"

#include <audit_store.h>

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::audit;
using gemba::test::TestDatabase;
using storage::AuditEntry;

namespace {

/// Twelve lines a minute apart, three of them refused.
void fill(AuditHouse &house)
{
    struct Row
    {
        const char16_t *actor, *station, *action, *entity, *id;
        bool refused;
    };
    static const Row rows[]{
        {u"ada", u"desk A", u"limits.propose", u"sensor", u"TT-212", false},
        {u"ben", u"K-07", u"session.login", u"session", u"s-1", false},
        {u"ben", u"K-07", u"session.loginRefused", u"account", u"ben", true},
        {u"system", u"server", u"alarms.raise", u"alarm", u"PT-101.LOLO", false},
        {u"ada", u"desk A", u"limits.approve", u"sensor", u"TT-212", true},
        {u"zoë", u"desk B", u"limits.approve", u"sensor", u"TT-212", false},
        {u"ada", u"desk A", u"users.create", u"account", u"u-100%_x", false},
        {u"ben", u"K-07", u"users.create", u"", u"", true},
        {u"ada", u"desk B", u"devices.add", u"device", u"press-2", false},
        {u"ada", u"desk B", u"devices.remove", u"device", u"press-2", false},
        {u"Ada", u"desk B", u"session.logout", u"session", u"s-1", false},
        {u"ben", u"K-07", u"session.extend", u"session", u"s-2", false},
    };
    for (const Row &row : rows) {
        AuditEntry entry;
        entry.actor = QString::fromUtf16(row.actor);
        entry.station = QString::fromUtf16(row.station);
        entry.action = QString::fromUtf16(row.action);
        entry.entity = QString::fromUtf16(row.entity);
        entry.entityId = QString::fromUtf16(row.id);
        entry.address = u"10.0.0.7"_s;
        entry.referenceId = u"REF1"_s;
        entry.result = row.refused ? storage::AuditResult::Refused : storage::AuditResult::Done;
        house.write(entry);
        house.clock.advanceMs(60'000);
    }
}

QList<qint64> numbers(const ListAudit::Reply &reply)
{
    QList<qint64> out;
    for (const AuditLine &line : reply.lines)
        out.append(line.seq);
    return out;
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void linesAreFound_data()
    {
        QTest::addColumn<ListAudit::Params>("params");
        QTest::addColumn<QList<qint64>>("found");
        const auto row = [](const char *name, auto set, const QList<qint64> &found) {
            ListAudit::Params params;
            set(params);
            QTest::newRow(name) << params << found;
        };
        using P = ListAudit::Params;
        row("all", [](P &) {}, {12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1});
        row("who", [](P &p) { p.actor = u"ben"_s; }, {12, 8, 3, 2});
        row("where", [](P &p) { p.station = u"desk B"_s; }, {11, 10, 9, 6});
        row("what", [](P &p) { p.action = u"session."_s; }, {12, 11, 3, 2});
        row("what exactly", [](P &p) { p.action = u"session.login"_s; }, {3, 2});
        row("which",
            [](P &p) {
                p.entity = u"sensor"_s;
                p.entityId = u"TT-212"_s;
            },
            {6, 5, 1});
        row("not what", [](P &p) { p.notAction = u"session."_s; }, {10, 9, 8, 7, 6, 5, 4, 1});
        row("refused", [](P &p) { p.result = LineResult::Refused; }, {8, 5, 3});
        row("done by ada",
            [](P &p) {
                p.result = LineResult::Done;
                p.actor = u"ada"_s;
            },
            {10, 9, 7, 1});
        row("since", [](P &p) { p.sinceMs = AuditHouse::startMs + 9 * 60'000; }, {12, 11, 10});
        row("until", [](P &p) { p.untilMs = AuditHouse::startMs + 60'000; }, {2, 1});
        row("between",
            [](P &p) {
                p.sinceMs = AuditHouse::startMs + 4 * 60'000;
                p.untilMs = AuditHouse::startMs + 5 * 60'000;
            },
            {6, 5});
        row("nothing before the beginning", [](P &p) { p.untilMs = AuditHouse::startMs - 1; }, {});
        row("a word", [](P &p) { p.text = u"tt-212"_s; }, {6, 5, 1});
        row("words in different places", [](P &p) { p.text = u"press DESK remove"_s; }, {10});
        row("letters beyond ASCII", [](P &p) { p.text = u"zoë"_s; }, {6});
        row("a reference",
            [](P &p) {
                p.text = u"ref1"_s;
                p.action = u"alarms."_s;
            },
            {4});
        row("signs that LIKE knows", [](P &p) { p.text = u"100%_"_s; }, {7});
        row("no joker", [](P &p) { p.text = u"u%x"_s; }, {});
        row("a quote", [](P &p) { p.text = u"' OR 1=1 --"_s; }, {});
        row("only blanks",
            [](P &p) {
                p.text = u"   "_s;
                p.actor = u"zoë"_s;
            },
            {6});
    }
    void linesAreFound()
    {
        QFETCH(ListAudit::Params, params);
        QFETCH(QList<qint64>, found);
        AuditHouse &house = filled();
        const auto all = house.call<ListAudit>(params);
        QVERIFY(all.ok());
        QCOMPARE(numbers(*all), found);
        QVERIFY(!all->nextCursor);
        // The same in pages of two.
        QList<qint64> paged;
        params.limit = 2;
        for (int page = 0; page < 20; ++page) {
            const auto reply = house.call<ListAudit>(params);
            QVERIFY(reply.ok());
            QVERIFY(reply->lines.size() <= 2);
            paged += numbers(*reply);
            if (!reply->nextCursor)
                break;
            params.cursor = *reply->nextCursor;
        }
        QCOMPARE(paged, found);
    }

    void aLineHasItsProof()
    {
        AuditHouse &house = filled();
        const auto first = house.call<GetAuditLine>({1});
        QVERIFY(first->fits);
        QCOMPARE(first->isFollowed, std::optional(true));
        QVERIFY(!first->olderSeq);
        QCOMPARE(first->newerSeq, std::optional<qint64>(2));
        QCOMPARE(first->line.action, u"limits.propose"_s);
        const auto last = house.call<GetAuditLine>({12});
        QVERIFY(last->fits && !last->isFollowed && !last->newerSeq);
        QCOMPARE(last->previousHash, house.call<GetAuditLine>({11})->hash);
        QCOMPARE(house.call<GetAuditLine>({13}).error().code, ErrorCode::NotFound);

        AuditHouse changed;
        fill(changed);
        changed.change(u"UPDATE audit SET actor = 'eve' WHERE seq = 5"_s);
        QVERIFY(!changed.call<GetAuditLine>({5})->fits);
        QVERIFY(changed.call<GetAuditLine>({6})->fits);
    }

    void cursorsAreChecked()
    {
        for (const QString &cursor : {u"x"_s, u"-1"_s, u"0"_s, u"1e3"_s}) {
            ListAudit::Params params;
            params.cursor = cursor;
            QCOMPARE(filled().call<ListAudit>(params).error().code, ErrorCode::CursorInvalid);
        }
    }

    void onlyWhoMayReadMayRead()
    {
        QCOMPARE(filled().call<ListAudit>({}, filled().auditor({})).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(filled().call<ExportAudit>({}, filled().auditor({u"audit.read"_s})).error().code,
                 ErrorCode::PermissionDenied);
    }

    void cleanupTestCase() { m_filled.clear(); }

private:
    AuditHouse &filled()
    {
        auto &house = m_filled[gemba::test::currentEngine()];
        if (!house) {
            house = std::make_unique<AuditHouse>();
            fill(*house);
        }
        return *house;
    }
    std::map<storage::Engine, std::unique_ptr<AuditHouse>> m_filled;
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_audit_search.moc"
