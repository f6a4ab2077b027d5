// What the pages of the admin tool are built from, without a window: tables, states, the way in, "Go to".
#include <admin_program.h>
#include <backups_model.h>
#include <grant_draft.h>
#include <offline_link.h>
#include <page_state.h>
#include <shell_controller.h>
#include <table_model.h>
#include <users_model.h>

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::admin;
using namespace gemba::shell;

namespace {

/// Names under the section of their first letter.
class Names final : public desk::TableModel
{
public:
    Names()
    {
        setCheckable(true);
        columns()->setColumns({{.key = u"name"_s, .title = u"Name"_s, .sortable = true, .hideable = false},
                               {.key = u"size"_s, .title = u"Size"_s, .width = 60, .atEnd = true}});
    }
    void set(const QStringList &names)
    {
        m_names = names;
        rowsChanged();
    }
    int rows() const override { return static_cast<int>(m_names.size()); }
    QString key(int row) const override { return m_names[row]; }
    desk::Cell cell(int row, int column) const override
    {
        return {.text = column == 0 ? m_names[row] : QString::number(m_names[row].size())};
    }
    Section section(int row) const override { return {m_names[row].left(1), {}}; }

private:
    QStringList m_names;
};

struct Tool
{
    explicit Tool(OfflineLink::Variant variant = OfflineLink::Variant::Normal)
        : link(variant, OfflineLink::Pace::Still)
        , settings(QString(), u"admin"_s)
        , controller(link, settings, admin::program())
    {
        link.start();
        settle();
    }
    void settle()
    {
        do
            QCoreApplication::processEvents();
        while (link.busy());
    }
    OfflineLink link;
    ShellSettings settings;
    ShellController controller;
};

QStringList titles(const QAbstractItemModel &model, int role)
{
    QStringList said;
    for (int row = 0; row < model.rowCount(); ++row)
        said.append(model.index(row, 0).data(role).toString());
    return said;
}

} // namespace

class AdminModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTableKeepsWhatIsChosenByKey();
    void aTableTellsOnlyWhatMoved();
    void columnsShareWhatIsLeft();
    void hiddenColumnsStayHidden();
    void theWayInGoesStepByStep();
    void anotherServersWaysInAreNotOffered_data();
    void anotherServersWaysInAreNotOffered();
    void aPageGrowsOldWhenTheLinkIsLost();
    void aPageThatNeverCameFails();
    void whatTakesLongIsLoadedLessOften_data();
    void whatTakesLongIsLoadedLessOften();
    void goToFindsPagesAndSettings();
    void aSessionAboutToEndIsExtendedByAnyPress();
    void aRefusalIsSaidWithItsReference();
    void whatIsDoneCanBeTakenBack();
    void whoNeedsAttentionIsFoundAmongEverybody();
    void aBackupIsFollowedToItsEnd();
    void aRestoreIsToldToBeTyped();
    void aDayThatIsNoneStaysWithItsRole_data();
    void aDayThatIsNoneStaysWithItsRole();
    void rolesThatWereNotReadAreAskedForAgain();
};

void AdminModelsTest::aTableKeepsWhatIsChosenByKey()
{
    Names names;
    names.set({u"ada"_s, u"alan"_s, u"grace"_s});
    QCOMPARE(names.rowCount(), 5); // two headings
    names.setCurrentKey(u"grace"_s);
    QCOMPARE(names.currentEntry(), 4);
    names.toggle(4);
    names.set({u"ada"_s, u"barbara"_s, u"grace"_s, u"gustav"_s});
    QCOMPARE(names.currentKey(), u"grace"_s);
    QCOMPARE(names.rowOfEntry(names.currentEntry()), 2);
    QCOMPARE(names.checkedCount(), 1);
    // Headings are stepped over, and the ends are ends.
    names.step(-1);
    QCOMPARE(names.currentKey(), u"barbara"_s);
    names.step(-10);
    QCOMPARE(names.currentKey(), u"ada"_s);
    names.step(100);
    QCOMPARE(names.currentKey(), u"gustav"_s);
    // What left the table is ticked no more.
    names.set({u"ada"_s});
    QCOMPARE(names.checkedCount(), 0);
    names.toggleAll();
    QVERIFY(names.allChecked());
}

void AdminModelsTest::aTableTellsOnlyWhatMoved()
{
    Names names;
    names.set({u"ada"_s, u"alan"_s, u"grace"_s});
    QSignalSpy inserted(&names, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&names, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&names, &QAbstractItemModel::modelReset);
    names.set({u"ada"_s, u"alan"_s, u"grace"_s, u"gustav"_s});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 5);
    QCOMPARE(inserted[0][2].toInt(), 5);
    QCOMPARE(removed.size(), 0);
    names.set({u"ada"_s, u"grace"_s, u"gustav"_s});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void AdminModelsTest::columnsShareWhatIsLeft()
{
    Names names;
    desk::TableColumns &columns = *names.columns();
    columns.setInset(28);
    columns.setWidth(400);
    QCOMPARE(columns.columnWidth(1), 60.0);
    // Edges of 8, the check boxes' 28, a gap of 12 and the fixed 60 are taken.
    QCOMPARE(columns.columnWidth(0), 400.0 - 16 - 28 - 12 - 60);
    QCOMPARE(columns.start(1), 8 + 28 + columns.columnWidth(0) + 12);
    columns.setShown(1, false);
    QCOMPARE(columns.columnWidth(0), 400.0 - 16 - 28);
    columns.setShown(0, false); // may not be hidden
    QVERIFY(columns.shown(0));
}

void AdminModelsTest::hiddenColumnsStayHidden()
{
    Names names;
    desk::TableColumns &columns = *names.columns();
    columns.setShown(1, false);
    QList<desk::Column> again = columns.columns();
    for (desk::Column &column : again)
        column.shown = true;
    columns.setColumns(again); // as in another language
    QCOMPARE(columns.hiddenKeys(), QStringList{u"size"_s});
    columns.pressTitle(0);
    QCOMPARE(columns.sortKey(), u"name"_s);
    QVERIFY(!columns.descending());
    columns.pressTitle(0);
    QVERIFY(columns.descending());
    columns.pressTitle(1); // not sortable
    QCOMPARE(columns.sortKey(), u"name"_s);
}

void AdminModelsTest::theWayInGoesStepByStep()
{
    using Step = SignInModel::Step;
    Tool tool(OfflineLink::Variant::Server);
    SignInModel &way = *tool.controller.signIn();
    QCOMPARE(way.step(), Step::Server);
    way.chooseServer(u"gemba.example:8443"_s);
    tool.settle();
    QCOMPARE(way.step(), Step::Trust);
    QCOMPARE(way.words().size(), 8);
    way.trust(true);
    tool.settle();
    QCOMPARE(way.step(), Step::Password);

    Tool second(OfflineLink::Variant::Code);
    SignInModel &withCode = *second.controller.signIn();
    withCode.signIn(u"admin1"_s, u"a password"_s);
    second.settle();
    QCOMPARE(withCode.step(), Step::Code);
    QVERIFY(!second.controller.inside());
    withCode.giveCode(u"123 456"_s);
    second.settle();
    QCOMPARE(withCode.step(), Step::Done);
    QVERIFY(second.controller.inside());
    QCOMPARE(second.link.calls().constLast().method, u"system.info"_s);

    Tool duty(OfflineLink::Variant::Password);
    QCOMPARE(duty.controller.signIn()->step(), Step::NewPassword);
    QVERIFY(!duty.controller.inside());
    duty.controller.signIn()->own()->changePassword(u"old"_s, u"a"_s, u"b"_s);
    QVERIFY(!duty.controller.signIn()->own()->failure().isEmpty());
    duty.controller.signIn()->own()->changePassword(u"old"_s, u"new words here"_s, u"new words here"_s);
    duty.settle();
    QVERIFY(duty.controller.inside());
}

void AdminModelsTest::anotherServersWaysInAreNotOffered_data()
{
    QTest::addColumn<bool>("known");
    QTest::newRow("its key is seen for the first time") << false;
    QTest::newRow("its key is believed already") << true;
}
void AdminModelsTest::anotherServersWaysInAreNotOffered()
{
    QFETCH(bool, known);
    const QString ways = QString::fromLatin1(identity::SessionWays::method.name);
    Tool tool(OfflineLink::Variant::SignedOut);
    const StrangersWay &way = *tool.controller.signIn()->stranger();
    // As a page sees it: what was read when it was last told of a change.
    bool isOffered = way.accountOpen() && way.passwordOpen() && !way.lengthText().isEmpty();
    QVERIFY(isOffered);
    connect(&way, &StrangersWay::changed, this,
            [&] { isOffered = way.accountOpen() || way.passwordOpen() || !way.lengthText().isEmpty(); });
    const auto asked = [&] {
        return std::count_if(tool.link.calls().cbegin(), tool.link.calls().cend(),
                             [&](const OfflineLink::Call &call) { return call.method == ways; });
    };
    QCOMPARE(asked(), 1);

    tool.link.answerWith(ways, refuse(ErrorCode::NotFound)); // too old to know the question
    tool.controller.signIn()->chooseServer(u"wss://gemba.south-works.example:8443/ws"_s);
    if (!known)
        tool.settle();
    tool.controller.signIn()->trust(true);
    tool.settle();
    QCOMPARE(tool.controller.signIn()->step(), SignInModel::Step::Password);
    QCOMPARE(asked(), 2);
    QVERIFY(!isOffered);
}

void AdminModelsTest::aPageGrowsOldWhenTheLinkIsLost()
{
    Tool tool;
    PageState page(tool.controller, nullptr);
    QCOMPARE(page.state(), PageState::State::Loading);
    page.asked();
    page.came(false);
    QCOMPARE(page.state(), PageState::State::Live);
    tool.link.setVariant(OfflineLink::Variant::Stale);
    QCOMPARE(page.state(), PageState::State::Stale);
    QVERIFY(!page.age().isEmpty());
    QSignalSpy wanted(&page, &PageState::wanted);
    tool.link.retryNow();
    QCOMPARE(wanted.size(), 1); // the link is back: load again
}

void AdminModelsTest::aPageThatNeverCameFails()
{
    Tool tool;
    PageState page(tool.controller, nullptr);
    page.asked();
    page.refused(refuse(ErrorCode::DatabaseUnavailable));
    QVERIFY(page.isFailed());
    QVERIFY(!page.failure().isEmpty());
    QVERIFY(!page.remedy().isEmpty());
    QVERIFY(page.reference().contains(u"5002"_s));
    page.asked();
    QVERIFY(page.loading());
    page.came(true);
    QVERIFY(page.isEmpty());
}

void AdminModelsTest::whatTakesLongIsLoadedLessOften_data()
{
    QTest::addColumn<qint64>("tookMs");
    QTest::addColumn<qint64>("betweenMs");
    QTest::newRow("at once") << qint64{0} << qint64{1'500};
    QTest::newRow("as fast as usual") << qint64{250} << qint64{1'500};
    QTest::newRow("long") << qint64{4'000} << qint64{20'000};
    QTest::newRow("until the client gave up") << qint64{30'000} << qint64{60'000};
}

void AdminModelsTest::whatTakesLongIsLoadedLessOften()
{
    QFETCH(qint64, tookMs);
    QFETCH(qint64, betweenMs);
    QCOMPARE(PageState::betweenLoads(tookMs), betweenMs);
}

void AdminModelsTest::goToFindsPagesAndSettings()
{
    Tool tool;
    PaletteModel &palette = *tool.controller.palette();
    palette.open();
    tool.settle();
    QVERIFY(titles(palette, PaletteModel::TitleRole).contains(u"Users"_s));
    palette.search(u"night"_s);
    QCOMPARE(titles(palette, PaletteModel::TitleRole), QStringList{u"Night colours"_s});
    palette.go(0);
    QCOMPARE(tool.settings.scheme(), u"night"_s);
    palette.search(u"nothing is called this"_s);
    QCOMPARE(palette.rowCount(), 0);
}

void AdminModelsTest::aSessionAboutToEndIsExtendedByAnyPress()
{
    Tool tool(OfflineLink::Variant::Ending);
    tool.controller.refresh();
    QVERIFY(!tool.controller.strip()->endingText().isEmpty());
    tool.controller.touched();
    tool.settle();
    QCOMPARE(tool.link.calls().constLast().method, u"session.extend"_s);
    tool.controller.refresh();
    QVERIFY(tool.controller.strip()->endingText().isEmpty());
    const auto calls = tool.link.calls().size();
    tool.controller.touched(); // far from its end: nothing to do
    QCOMPARE(tool.link.calls().size(), calls);
}

void AdminModelsTest::aRefusalIsSaidWithItsReference()
{
    Tool tool;
    Error error = refuse(ErrorCode::VersionConflict);
    error.referenceId = u"R-1"_s;
    tool.controller.sayRefused(u"Not saved"_s, error);
    QCOMPARE(tool.controller.toast()->text(), u"Not saved"_s);
    QVERIFY(tool.controller.toast()->note().contains(u"3004"_s));
    QVERIFY(tool.controller.toast()->note().contains(u"R-1"_s));
    QVERIFY(tool.controller.toast()->stays());
}

void AdminModelsTest::whatIsDoneCanBeTakenBack()
{
    Tool tool;
    int undone = 0;
    tool.controller.sayDone(u"Done"_s, [&] { ++undone; });
    QVERIFY(!tool.controller.toast()->action().isEmpty());
    tool.controller.toast()->act();
    QCOMPARE(undone, 1);
    QVERIFY(tool.controller.toast()->text().isEmpty());
    tool.controller.toast()->act();
    QCOMPARE(undone, 1);
}

void AdminModelsTest::whoNeedsAttentionIsFoundAmongEverybody()
{
    Tool tool;
    UsersModel users;
    users.setShell(&tool.controller);
    tool.settle();
    users.setStateFilter(2);
    tool.settle();
    QCOMPARE(users.rows(), 3);
    for (int row = 0; row < users.rows(); ++row)
        QCOMPARE(users.section(row).title, u"Needs attention"_s);
    QVERIFY2(users.stateChoices()[2].contains(u'3'), qPrintable(users.stateChoices()[2]));
    // The server knows no such filter: everybody who is active is looked at.
    const OfflineLink::Call *asked = nullptr;
    for (const OfflineLink::Call &call : tool.link.calls())
        if (call.method == "users.list"_L1)
            asked = &call;
    QVERIFY(asked);
    QCOMPARE(asked->params["state"_L1].toString(), u"active"_s);
}

void AdminModelsTest::aBackupIsFollowedToItsEnd()
{
    Tool tool;
    BackupsModel backups;
    backups.setShell(&tool.controller);
    tool.settle();
    QVERIFY(backups.rows() > 5);
    QCOMPARE(backups.figures().size(), 5);
    QVERIFY(!backups.working());
    backups.backUp();
    tool.settle();
    QVERIFY(backups.working());
    QVERIFY(backups.share() > 0.4 && backups.share() < 0.5);
    const auto status = [](const QString &state) {
        const QJsonObject job{{u"id"_s, u"j-1"_s},   {u"kind"_s, u"run"_s}, {u"state"_s, state},
                              {u"backup"_s, u"b"_s}, {u"step"_s, u""_s},    {u"done"_s, 0},
                              {u"total"_s, 0},       {u"startedAtMs"_s, 0}, {u"reason"_s, u"the disk is full"_s}};
        return QJsonObject{{u"job"_s, job}, {u"lastGood"_s, u""_s}, {u"lastFailure"_s, u""_s}};
    };
    tool.link.tell(u"backups.status"_s, status(u"done"_s));
    QVERIFY(!backups.working());
    QCOMPARE(tool.controller.toast()->text(), u"The backup was made and read back"_s);
    QCOMPARE(backups.failure(), QString());
    tool.settle();

    backups.backUp();
    tool.settle();
    tool.link.tell(u"backups.status"_s, status(u"failed"_s));
    QCOMPARE(backups.failure(), u"No backup was made"_s);
    QVERIFY(backups.failureNote().contains(u"the disk is full"_s));
}

void AdminModelsTest::aRestoreIsToldToBeTyped()
{
    Tool tool;
    BackupsModel backups;
    backups.setShell(&tool.controller);
    tool.settle();
    // Without a choice the newest good one.
    QVERIFY(backups.restoreCommands().contains(
        u"gembactl restore /var/lib/gemba/backups/north-20261120T010003Z-daily --replace"_s));
    QVERIFY(backups.continuousCommands().contains(u"continuous"_s));
    backups.setCurrentKey(u"north-20261116T151200Z-manual"_s);
    QVERIFY(backups.chosen());
    QVERIFY(backups.damaged());
    QVERIFY(!backups.reason().isEmpty());
    backups.setCurrentKey(u"north-20261115T020002Z-weekly"_s);
    QVERIFY(backups.restoreCommands().contains(u"north-20261115T020002Z-weekly"_s));
}

void AdminModelsTest::aDayThatIsNoneStaysWithItsRole_data()
{
    QTest::addColumn<int>("removed");
    QTest::addColumn<QStringList>("ends");
    QTest::addColumn<bool>("faulty");
    QTest::newRow("the one before") << 0 << QStringList{u"31.12.26"_s, u"2027-01-31"_s} << true;
    QTest::newRow("it itself") << 1 << QStringList{u"2026-12-01"_s, u"2027-01-31"_s} << false;
    QTest::newRow("the one after") << 2 << QStringList{u"2026-12-01"_s, u"31.12.26"_s} << true;
}
void AdminModelsTest::aDayThatIsNoneStaysWithItsRole()
{
    QFETCH(int, removed);
    QFETCH(QStringList, ends);
    QFETCH(bool, faulty);
    Tool tool;
    RoleBook book;
    book.ask(tool.controller);
    tool.settle();
    GrantDraft draft;
    draft.setBook(&book);
    for (int i = 0; i < 3; ++i)
        draft.add();
    draft.setEnd(0, u"2026-12-01"_s);
    draft.setEnd(1, u"31.12.26"_s);
    draft.setEnd(2, u"2027-01-31"_s);
    QVERIFY(!draft.fault().isEmpty());
    draft.remove(removed);
    QCOMPARE(draft.ends(), ends);
    QCOMPARE(!draft.fault().isEmpty(), faulty);
    if (faulty) {
        draft.setEnd(static_cast<int>(ends.indexOf(u"31.12.26"_s)), u"2026-12-31"_s);
        QCOMPARE(draft.fault(), QString());
    }
}

void AdminModelsTest::rolesThatWereNotReadAreAskedForAgain()
{
    Tool tool;
    tool.link.answerWith(u"roles.list"_s, refuse(ErrorCode::DatabaseUnavailable));
    RoleBook book;
    GrantDraft draft;
    draft.setBook(&book);
    book.ask(tool.controller);
    tool.settle();
    QVERIFY(book.failure());
    QVERIFY2(draft.fault().contains(u"could not be read"_s), qPrintable(draft.fault()));
    draft.add();
    tool.settle();
    QCOMPARE(draft.count(), 0);
    QVERIFY(tool.controller.toast()->text().contains(u"could not be read"_s));
    QFile recorded(u":/gemba/recorded/roles.list.json"_s);
    QVERIFY(recorded.open(QIODevice::ReadOnly));
    tool.link.answerWith(u"roles.list"_s, QJsonValue(QJsonDocument::fromJson(recorded.readAll()).object()));
    draft.add();
    tool.settle();
    QVERIFY(!book.failure());
    QCOMPARE(draft.count(), 1);
    QCOMPARE(draft.fault(), QString());
    // Areas are those of all sensors, and what is known is not asked for again.
    book.ask(tool.controller);
    tool.settle();
    const auto &calls = tool.link.calls();
    QCOMPARE(std::count_if(calls.begin(), calls.end(),
                           [](const OfflineLink::Call &call) {
                               return call.method == "sensors.list"_L1 && call.params["limit"_L1].toInt() == 1000;
                           }),
             1);
}

QTEST_MAIN(AdminModelsTest)
#include "tst_admin_models.moc"
