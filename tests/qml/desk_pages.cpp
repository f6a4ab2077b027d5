// Every page of a desktop program in every state, language and colour: loads without a warning, can be worked by keyboard and
// by a screen reader, and cuts no words but where a table or a narrow pane has to.
#include "desk_fixture.h"
#include "warning_trap.h"

#include <bills_model.h>
#include <dock_models.h>
#include <theme.h>

#include <QAccessible>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QQuickItem>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::shell;

namespace {

const QStringList languages{u"en"_s, u"pl"_s, u"de"_s, u"ar"_s};

QStringList pages()
{
    QStringList names;
    for (const PageEntry &page : underTest().pages)
        names.append(QString::fromLatin1(page.id));
    return names;
}

void visit(QQuickItem *item, const std::function<void(QQuickItem *)> &look)
{
    if (!item->isVisible())
        return;
    look(item);
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        visit(child, look);
}

} // namespace

class DeskPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { gemba::ui::applyDefaultFont(); }
    void everyPageLoadsWithoutAWarning_data();
    void everyPageLoadsWithoutAWarning();
    void everyWayInLoadsWithoutAWarning_data();
    void everyWayInLoadsWithoutAWarning();
    void everyControlHasANameAndCanBePressed_data();
    void everyControlHasANameAndCanBePressed();
    void keysReachEveryControl_data() { everyControlHasANameAndCanBePressed_data(); }
    void keysReachEveryControl();
    void noControlCutsItsWords_data();
    void noControlCutsItsWords();
    void theBagsPageCutsNoCell();
    void languageChangesWhileRunning();
};

void DeskPagesTest::everyPageLoadsWithoutAWarning_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("scheme");
    for (const QString &page : pages()) {
        for (const QString &variant : {u"normal"_s, u"empty"_s, u"failed"_s, u"slow"_s, u"stale"_s})
            for (const QString &language : {u"en"_s, u"ar"_s})
                QTest::addRow("%s %s %s", qPrintable(page), qPrintable(variant), qPrintable(language))
                    << page << variant << language << u"day"_s;
        for (const QString &scheme : {u"night"_s, u"contrast"_s})
            QTest::addRow("%s %s", qPrintable(page), qPrintable(scheme)) << page << u"normal"_s << u"de"_s << scheme;
    }
}

void DeskPagesTest::everyPageLoadsWithoutAWarning()
{
    QFETCH(QString, page);
    QFETCH(QString, variant);
    QFETCH(QString, language);
    QFETCH(QString, scheme);
    const gemba::test::WarningTrap trap;
    DeskFixture desk(variant, page, language, scheme);
    QVERIFY(desk.loaded);
    QVERIFY(!desk.picture().isNull());
    QVERIFY(desk.page());
    QVERIFY2(trap.taken().isEmpty(), qPrintable(trap.taken().join(u'\n')));
}

void DeskPagesTest::everyWayInLoadsWithoutAWarning_data()
{
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("language");
    for (const QString &variant : {u"signed-out"_s, u"trust"_s, u"server"_s, u"password"_s, u"enrol"_s, u"ending"_s})
        for (const QString &language : languages)
            QTest::addRow("%s %s", qPrintable(variant), qPrintable(language)) << variant << language;
}

void DeskPagesTest::everyWayInLoadsWithoutAWarning()
{
    QFETCH(QString, variant);
    QFETCH(QString, language);
    const gemba::test::WarningTrap trap;
    DeskFixture desk(variant, {}, language);
    QVERIFY(!desk.picture().isNull());
    QCOMPARE(desk.controller.inside(), variant == "ending"_L1);
    QVERIFY2(trap.taken().isEmpty(), qPrintable(trap.taken().join(u'\n')));
}

void DeskPagesTest::everyControlHasANameAndCanBePressed_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : pages())
        QTest::newRow(qPrintable(page)) << page;
}

void DeskPagesTest::everyControlHasANameAndCanBePressed()
{
    QFETCH(QString, page);
    QAccessible::setActive(true);
    DeskFixture desk(u"normal"_s, page);
    desk.picture();
    QStringList faults;
    int controls = 0;
    visit(desk.window.contentItem(), [&](QQuickItem *item) {
        if (!item->activeFocusOnTab())
            return;
        ++controls;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty()) {
            faults.append(u"no name: %1 at %2,%3"_s.arg(QLatin1StringView(item->metaObject()->className()))
                              .arg(item->mapToScene({}).x())
                              .arg(item->mapToScene({}).y()));
            return;
        }
        QAccessibleActionInterface *actions = interface->actionInterface();
        if (!actions || actions->actionNames().isEmpty())
            faults.append(u"cannot be pressed: %1"_s.arg(interface->text(QAccessible::Name)));
    });
    QVERIFY(controls >= 5);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void DeskPagesTest::keysReachEveryControl()
{
    QFETCH(QString, page);
    DeskFixture desk(u"normal"_s, page);
    desk.window.requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QSet<QQuickItem *> wanted;
    visit(desk.window.contentItem(), [&](QQuickItem *item) {
        if (item->activeFocusOnTab() && item->isEnabled())
            wanted.insert(item);
    });
    QVERIFY(wanted.size() >= 5);
    QSet<QQuickItem *> reached;
    for (qsizetype i = 0; i < wanted.size() + 3; ++i) {
        QTest::keyClick(&desk.window, Qt::Key_Tab);
        // In a list the focus is passed on to its current row.
        for (QQuickItem *item = desk.window.activeFocusItem(); item; item = item->parentItem())
            reached.insert(item);
    }
    QStringList missed;
    for (QQuickItem *item : std::as_const(wanted)) {
        if (reached.contains(item))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
        missed.append(interface ? interface->text(QAccessible::Name)
                                : QString::fromLatin1(item->metaObject()->className()));
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void DeskPagesTest::noControlCutsItsWords_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("language");
    for (const QString &page : pages())
        for (const QString &language : languages)
            QTest::addRow("%s %s", qPrintable(page), qPrintable(language)) << page << language;
}

// In the smallest window that is promised. Cells of tables and names of things may be cut; what is pressed may not.
void DeskPagesTest::noControlCutsItsWords()
{
    QFETCH(QString, page);
    QFETCH(QString, language);
    DeskFixture desk(u"normal"_s, page, language, u"day"_s, {1100, 700});
    desk.picture();
    static const QStringList pressed{u"Button_"_s,   u"Segmented_"_s, u"TabRow_"_s,
                                     u"RailItem_"_s, u"CheckBox_"_s,  u"TextAction_"_s};
    QStringList faults;
    visit(desk.window.contentItem(), [&](QQuickItem *item) {
        if (!item->property("truncated").toBool())
            return;
        for (QQuickItem *owner = item; owner; owner = owner->parentItem()) {
            const QString type = QString::fromLatin1(owner->metaObject()->className());
            if (std::any_of(pressed.cbegin(), pressed.cend(),
                            [&](const QString &name) { return type.startsWith(name); })) {
                faults.append(type.section(u'_', 0, 0) + u": "_s + item->property("text").toString());
                return;
            }
        }
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// Side by side on the smallest window: whoever reads a bill there must see where it goes.
void DeskPagesTest::theBagsPageCutsNoCell()
{
    DeskFixture desk(u"normal"_s, u"bags"_s);
    QVERIFY(!desk.picture().isNull());
    const auto widthOf = [](const QString &text, int size, bool bold) {
        QFont font = QGuiApplication::font();
        font.setPixelSize(size);
        font.setBold(bold);
        return QFontMetricsF(font).horizontalAdvance(text);
    };
    for (ListPage *table : std::initializer_list<ListPage *>{desk.model<gemba::bagdesk::BillsModel>(),
                                                             desk.model<gemba::bagdesk::OpenParentsModel>()}) {
        QVERIFY(table && table->rows() > 0);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns()->count(); ++column) {
                const gemba::desk::Cell cell = table->cell(row, column);
                double needed = widthOf(cell.text, 14, cell.look == gemba::desk::Look::Strong);
                if (cell.share >= 0)
                    needed += 78; // the bar and the gap behind it
                if (!cell.note.isEmpty())
                    needed += 6 + widthOf(cell.note, 12, false);
                const double room = table->columns()->columnWidth(column);
                QVERIFY2(needed <= room,
                         qPrintable(u"\"%1\" needs %2 of %3 pixels"_s.arg(cell.text).arg(needed).arg(room)));
            }
        }
    }
}

void DeskPagesTest::languageChangesWhileRunning()
{
    DeskFixture desk(u"normal"_s, pages().first());
    const QImage english = desk.picture();
    desk.settings.setLanguage(u"pl"_s);
    const QImage polish = desk.picture();
    QVERIFY(english != polish);
    desk.settings.setLanguage(u"en"_s);
    QCOMPARE(desk.picture(), english);
}

QTEST_MAIN(DeskPagesTest)
#include "desk_pages.moc"
