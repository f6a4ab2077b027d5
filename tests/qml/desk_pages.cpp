// Every page of the admin tool in every state, language and colour: loads without a warning, can be worked by keyboard and
// by a screen reader, and cuts no words but where a table or a narrow pane has to.
#include "admin_fixture.h"
#include "warning_trap.h"

#include <page_table.h>
#include <theme.h>

#include <QAccessible>
#include <QQuickItem>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::admin;

namespace {

const QStringList languages{u"en"_s, u"pl"_s, u"de"_s, u"ar"_s};

QStringList pages()
{
    QStringList names;
    for (const PageEntry &page : pageTable())
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

class AdminPagesTest : public QObject
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
    void languageChangesWhileRunning();
};

void AdminPagesTest::everyPageLoadsWithoutAWarning_data()
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

void AdminPagesTest::everyPageLoadsWithoutAWarning()
{
    QFETCH(QString, page);
    QFETCH(QString, variant);
    QFETCH(QString, language);
    QFETCH(QString, scheme);
    const gemba::test::WarningTrap trap;
    AdminFixture admin(variant, page, language, scheme);
    QVERIFY(admin.loaded);
    QVERIFY(!admin.picture().isNull());
    QVERIFY(admin.page());
    QVERIFY2(trap.taken().isEmpty(), qPrintable(trap.taken().join(u'\n')));
}

void AdminPagesTest::everyWayInLoadsWithoutAWarning_data()
{
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("language");
    for (const QString &variant : {u"signed-out"_s, u"trust"_s, u"server"_s, u"password"_s, u"enrol"_s, u"ending"_s})
        for (const QString &language : languages)
            QTest::addRow("%s %s", qPrintable(variant), qPrintable(language)) << variant << language;
}

void AdminPagesTest::everyWayInLoadsWithoutAWarning()
{
    QFETCH(QString, variant);
    QFETCH(QString, language);
    const gemba::test::WarningTrap trap;
    AdminFixture admin(variant, {}, language);
    QVERIFY(!admin.picture().isNull());
    QCOMPARE(admin.controller.inside(), variant == "ending"_L1);
    QVERIFY2(trap.taken().isEmpty(), qPrintable(trap.taken().join(u'\n')));
}

void AdminPagesTest::everyControlHasANameAndCanBePressed_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : pages())
        QTest::newRow(qPrintable(page)) << page;
}

void AdminPagesTest::everyControlHasANameAndCanBePressed()
{
    QFETCH(QString, page);
    QAccessible::setActive(true);
    AdminFixture admin(u"normal"_s, page);
    admin.picture();
    QStringList faults;
    int controls = 0;
    visit(admin.window.contentItem(), [&](QQuickItem *item) {
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

void AdminPagesTest::keysReachEveryControl()
{
    QFETCH(QString, page);
    AdminFixture admin(u"normal"_s, page);
    admin.window.requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&admin.window));
    QSet<QQuickItem *> wanted;
    visit(admin.window.contentItem(), [&](QQuickItem *item) {
        if (item->activeFocusOnTab() && item->isEnabled())
            wanted.insert(item);
    });
    QVERIFY(wanted.size() >= 5);
    QSet<QQuickItem *> reached;
    for (qsizetype i = 0; i < wanted.size() + 3; ++i) {
        QTest::keyClick(&admin.window, Qt::Key_Tab);
        // In a list the focus is passed on to its current row.
        for (QQuickItem *item = admin.window.activeFocusItem(); item; item = item->parentItem())
            reached.insert(item);
    }
    QStringList missed;
    for (QQuickItem *item : std::as_const(wanted)) {
        if (reached.contains(item))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
        missed.append(interface ? interface->text(QAccessible::Name) : QString::fromLatin1(item->metaObject()->className()));
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void AdminPagesTest::languageChangesWhileRunning()
{
    AdminFixture admin(u"normal"_s, u"users"_s);
    const QImage english = admin.picture();
    admin.settings.setLanguage(u"pl"_s);
    const QImage polish = admin.picture();
    QVERIFY(english != polish);
    admin.settings.setLanguage(u"en"_s);
    QCOMPARE(admin.picture(), english);
}

QTEST_MAIN(AdminPagesTest)
#include "tst_qml_admin_pages.moc"
