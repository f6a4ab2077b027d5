#include "kiosk_fixture.h"

#include <theme.h>

#include <QAccessible>
#include <QQuickItem>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::kiosk;

namespace {

const QList<QSize> sizes{{1280, 400}, {400, 1280}};
const QStringList schemes{u"day"_s, u"night"_s, u"contrast"_s};

void visit(QQuickItem *item, const std::function<void(QQuickItem *)> &look)
{
    if (!item->isVisible())
        return;
    look(item);
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        visit(child, look);
}

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText") && !item->property("text").toString().isEmpty();
}

QRectF inkRect(const QQuickItem *item)
{
    const double width = item->property("contentWidth").toDouble();
    const double height = item->property("contentHeight").toDouble();
    const int alignment = item->property("effectiveHorizontalAlignment").toInt();
    const double left = alignment == Qt::AlignHCenter ? (item->width() - width) / 2
                        : alignment == Qt::AlignRight ? item->width() - width
                                                      : 0;
    // The line box is taller than its letters: what may not overlap is the part between ascender and descender.
    return item->mapRectToScene(QRectF(left, height * 0.2, width, height * 0.6));
}

QString described(const QQuickItem *item)
{
    const QRectF rect = inkRect(item);
    return u"\"%1\" at %2,%3 %4x%5"_s.arg(item->property("text").toString())
        .arg(rect.x(), 0, 'f', 0)
        .arg(rect.y(), 0, 'f', 0)
        .arg(rect.width(), 0, 'f', 0)
        .arg(rect.height(), 0, 'f', 0);
}

} // namespace

class KioskPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { gemba::ui::applyDefaultFont(); }
    void everyPageLoadsWithoutAWarning_data() { matrix({u"en"_s, u"pl"_s, u"ar"_s}, schemes); }
    void everyPageLoadsWithoutAWarning();
    void noTextIsCutOrCovered_data() { matrix({u"en"_s, u"pl"_s, u"de"_s, u"ar"_s}, {u"day"_s}); }
    void noTextIsCutOrCovered();
    void everyControlCanBeFoundAndPressed_data() { matrix({u"en"_s}, {u"day"_s}); }
    void everyControlCanBeFoundAndPressed();
    void keysReachEveryControl();
    void languageChangesWhileRunning();

private:
    void matrix(const QStringList &languages, const QStringList &colours)
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QSize>("size");
        for (const QString &scenario : offlineScenarioNames())
            for (const QString &language : languages)
                for (const QString &scheme : colours)
                    for (const QSize &size : sizes)
                        QTest::addRow("%s %s %s %d", qPrintable(scenario), qPrintable(language), qPrintable(scheme),
                                      size.width())
                            << scenario << language << scheme << size;
    }
};

void KioskPagesTest::everyPageLoadsWithoutAWarning()
{
    QFETCH(QString, scenario);
    QFETCH(QString, language);
    QFETCH(QString, scheme);
    QFETCH(QSize, size);
    const gemba::test::WarningTrap trap;
    KioskFixture kiosk(scenario, language, scheme, size);
    QVERIFY(kiosk.loaded);
    const QImage picture = kiosk.picture();
    QCOMPARE(picture.size(), size);
    QVERIFY2(trap.taken().isEmpty(), qPrintable(trap.taken().join(u'\n')));
}

void KioskPagesTest::noTextIsCutOrCovered()
{
    QFETCH(QString, scenario);
    QFETCH(QString, language);
    QFETCH(QString, scheme);
    QFETCH(QSize, size);
    KioskFixture kiosk(scenario, language, scheme, size);
    kiosk.picture();
    QStringList faults;
    QList<const QQuickItem *> texts;
    const QRectF whole(QPointF(), size);
    visit(kiosk.window.contentItem(), [&](QQuickItem *item) {
        if (!isText(item))
            return;
        if (item->property("truncated").toBool())
            faults.append(u"cut: "_s + described(item));
        if (!whole.contains(inkRect(item)))
            faults.append(u"outside: "_s + described(item));
        texts.append(item);
    });
    QVERIFY(texts.size() > 5);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype k = i + 1; k < texts.size(); ++k) {
            const QRectF common = inkRect(texts[i]) & inkRect(texts[k]);
            if (common.width() > 2 && common.height() > 2)
                faults.append(u"covered: %1 and %2"_s.arg(described(texts[i]), described(texts[k])));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void KioskPagesTest::everyControlCanBeFoundAndPressed()
{
    QFETCH(QString, scenario);
    QFETCH(QString, language);
    QFETCH(QString, scheme);
    QFETCH(QSize, size);
    QAccessible::setActive(true);
    KioskFixture kiosk(scenario, language, scheme, size);
    kiosk.picture();
    QStringList faults;
    int buttons = 0;
    visit(kiosk.window.contentItem(), [&](QQuickItem *item) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
        if (!interface)
            return;
        const QAccessible::Role role = interface->role();
        const QString name = interface->text(QAccessible::Name);
        const bool pressable = role == QAccessible::Button || role == QAccessible::ListItem;
        if ((item->activeFocusOnTab() || pressable) && name.trimmed().isEmpty())
            faults.append(u"no name: %1"_s.arg(QLatin1StringView(item->metaObject()->className())));
        if (!pressable)
            return;
        QAccessibleActionInterface *actions = interface->actionInterface();
        if (!actions || !actions->actionNames().contains(QAccessibleActionInterface::pressAction()))
            faults.append(u"cannot be pressed: %1"_s.arg(name));
        // Alarm rows are chosen with the previous and next keys; touching them is a shortcut.
        if (role != QAccessible::Button)
            return;
        ++buttons;
        if (item->width() < 100 || item->height() < 100)
            faults.append(u"too small for a glove: %1 %2x%3"_s.arg(name).arg(item->width()).arg(item->height()));
    });
    if (scenario != "idle"_L1)
        QVERIFY(buttons >= 2);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void KioskPagesTest::keysReachEveryControl()
{
    KioskFixture kiosk(u"high"_s);
    QSet<QQuickItem *> wanted;
    visit(kiosk.window.contentItem(), [&](QQuickItem *item) {
        if (item->activeFocusOnTab() && item->isEnabled())
            wanted.insert(item);
    });
    QVERIFY(wanted.size() >= 8);
    QSet<QQuickItem *> reached;
    for (qsizetype i = 0; i < wanted.size() + 2; ++i) {
        QTest::keyClick(&kiosk.window, Qt::Key_Tab);
        if (kiosk.window.activeFocusItem())
            reached.insert(kiosk.window.activeFocusItem());
    }
    QVERIFY(reached.contains(wanted));
}

void KioskPagesTest::languageChangesWhileRunning()
{
    KioskFixture kiosk(u"normal"_s);
    const QImage english = kiosk.picture();
    kiosk.settings.setLanguage(u"pl"_s);
    const QImage polish = kiosk.picture();
    QVERIFY(english != polish);
    QCOMPARE(polish, KioskFixture(u"normal"_s, u"pl"_s).picture());
    kiosk.settings.setLanguage(u"en"_s);
    QCOMPARE(kiosk.picture(), english);
}

QTEST_MAIN(KioskPagesTest)
#include "tst_qml_kiosk_pages.moc"
