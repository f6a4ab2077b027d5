// Labels, bills on paper, and whole tables out and in: the pages of the admin tool on the real server, with its printer and its
// limits on messages.

#include "house.h"

#include <admin_program.h>
#include <bills_model.h>
#include <file_forms.h>
#include <file_jobs_model.h>
#include <imports_model.h>
#include <labels_model.h>
#include <live_link.h>
#include <shell_window.h>
#include <theme.h>

#include <QDir>
#include <QFileInfo>
#include <QQuickItem>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Gemba_UiPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_DeskPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_ShellPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_BagsPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_FilesPlugin)
Q_IMPORT_QML_PLUGIN(Gemba_AdminPlugin)

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::bagdesk;
using namespace gemba::filedesk;
using namespace gemba::shell;
using namespace gemba::test;

class GoodsStoryTest : public QObject
{
    Q_OBJECT

    House m_house;
    SystemClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<ShellSettings> m_settings;
    std::unique_ptr<LiveLink> m_link;
    std::unique_ptr<ShellController> m_controller;
    std::unique_ptr<ShellWindow> m_window;
    bool m_isTaken = false;

    QQuickItem *page() const
    {
        QQuickItem *loader = m_window->rootObject()->findChild<QQuickItem *>(u"page"_s);
        return loader ? loader->property("item").value<QQuickItem *>() : nullptr;
    }
    template <typename Model>
    Model *model() const
    {
        return page() ? page()->findChild<Model *>() : nullptr;
    }
    QByteArray saved(const QString &pattern) const
    {
        const QDir folder(m_dir.filePath(u"Documents"_s));
        const QStringList found = folder.entryList({pattern}, QDir::Files, QDir::Time);
        QFile file(folder.filePath(found.value(0)));
        return !found.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// @p count children, thirty to a parent; the last row is none.
    QString packingList(int count) const
    {
        QFile file(m_dir.filePath(u"packing.csv"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        file.write("parent,child,bill,area\n");
        for (int i = 0; i < count; ++i)
            file.write(
                u"SB%1,BAG-%2-%3,,A\n"_s.arg(7000 + i / 30, 5, 10, QChar(u'0')).arg(i).arg(QString(8, u'X')).toUtf8());
        file.write("SB0x,BAG-LAST,,A\n");
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyDefaultFont();
        qputenv("HOME", m_dir.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_dir.filePath(u".config"_s).toUtf8());
        QVERIFY(m_house.start());
        QVERIFY(m_house.addUser(u"chief"_s, u"SUPERUSER"_s));
        m_settings = std::make_unique<ShellSettings>(m_dir.filePath(u"admin.ini"_s), u"admin"_s);
        m_settings->setReducedMotion(true);
        m_link = std::make_unique<LiveLink>(*m_settings, admin::program().kind, u"127.0.0.1:%1"_s.arg(m_house.port()),
                                            client::CredentialStore::openFile(m_dir.filePath(u"shared"_s)), m_clock);
        m_controller = std::make_unique<ShellController>(*m_link, *m_settings, admin::program());
        m_window = std::make_unique<ShellWindow>(*m_controller);
        QVERIFY(m_window->load());
        m_window->resize(1440, 900);
        m_window->show();
        m_link->start();
        SignInModel &way = *m_controller->signIn();
        QTRY_COMPARE_WITH_TIMEOUT(way.step(), SignInModel::Step::Trust, patienceMs);
        way.trust(true);
        QTRY_COMPARE_WITH_TIMEOUT(way.step(), SignInModel::Step::Password, patienceMs);
        way.signIn(u"chief"_s, QString::fromUtf16(password));
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->inside(), patienceMs);
    }

    void labelsAreSetAsidePrintedAndPrintedAgainWithAReason()
    {
        m_controller->open(u"labels"_s);
        QTRY_VERIFY_WITH_TIMEOUT(model<LabelsModel>() && model<LabelsModel>()->forms().size() >= 2, patienceMs);
        auto *labels = model<LabelsModel>();
        labels->reserve(0, 620, false);
        QTRY_COMPARE_WITH_TIMEOUT(labels->count(), 620, patienceMs);
        QVERIFY(!labels->again());
        labels->print(true, 1, 20, {});
        QTRY_VERIFY_WITH_TIMEOUT(labels->again(), patienceMs);
        QVERIFY(saved(u"labels-*.zpl"_s).startsWith("^XA"));
        labels->print(false, 1, 2, {});
        QTRY_VERIFY_WITH_TIMEOUT(!labels->busy(), patienceMs);
        QVERIFY(m_controller->toast()->stays());
        QVERIFY(saved(u"labels-*.pdf"_s).isEmpty());
        // As many as the server makes at once, and the rest in a file of its own.
        labels->print(false, 1, 620, u"the roll was torn"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!labels->busy(), patienceMs);
        QVERIFY2(!m_controller->toast()->stays(), qPrintable(m_controller->toast()->note()));
        QVERIFY(saved(u"labels-*.pdf"_s).startsWith("%PDF"));
        QCOMPARE(QDir(m_dir.filePath(u"Documents"_s)).entryList({u"*.pdf"_s}).size(), 2);
    }

    void aPackingListIsTriedTakenAndTakenBack()
    {
        m_controller->open(u"files"_s);
        QTRY_VERIFY_WITH_TIMEOUT(model<ImportForm>() && !model<ImportForm>()->kinds().isEmpty(), patienceMs);
        auto *form = model<ImportForm>();
        auto *jobs = model<FileJobsModel>();
        form->setFile(packingList(6000)); // larger than one message and than one frame
        QVERIFY(form->ready());
        form->start();
        QTRY_VERIFY_WITH_TIMEOUT(jobs->inward() && jobs->canTakePart(), patienceMs);
        QCOMPARE(jobs->problems()->rows(), 1); // nothing is offered before it is seen what stays out
        QVERIFY(!jobs->canTakeAll());
        jobs->take(true);
        QTRY_VERIFY_WITH_TIMEOUT(jobs->canUndo(), patienceMs);
        m_isTaken = true;
        jobs->save();
        QTRY_VERIFY_WITH_TIMEOUT(saved(u"packing-report*.csv"_s).contains("BAG-LAST"), patienceMs);
    }

    void anExportIsFollowedAndSaved()
    {
        QVERIFY2(m_isTaken, "needs the rows of the import before it");
        auto *form = model<ExportForm>();
        QVERIFY(form);
        form->setKind(static_cast<int>(form->kinds().indexOf(u"Children"_s)));
        form->start(false, {}, u"A"_s, {}, false, false);
        auto *jobs = model<FileJobsModel>();
        QTRY_VERIFY_WITH_TIMEOUT(!jobs->inward() && jobs->canSave(), patienceMs);
        jobs->save();
        QTRY_VERIFY_WITH_TIMEOUT(!saved(u"children-*.csv"_s).isEmpty(), patienceMs);
        QCOMPARE(saved(u"children-*.csv"_s).count('\n'), 6001);
    }

    void theImportIsTakenBackAsOne()
    {
        QVERIFY2(m_isTaken, "needs the rows of the import before it");
        auto *imports = model<ImportsModel>();
        imports->load();
        QTRY_COMPARE_WITH_TIMEOUT(imports->rows(), 1, patienceMs);
        imports->setCurrentKey(imports->key(0));
        QVERIFY(imports->canUndo());
        imports->undo(u"of another dock"_s);
        auto *jobs = model<FileJobsModel>();
        QTRY_VERIFY_WITH_TIMEOUT(jobs->inward() && jobs->chosen() && jobs->canForget(), patienceMs);
        QCOMPARE(jobs->failure(), QString());
        imports->load();
        QTRY_VERIFY_WITH_TIMEOUT(!imports->undone().isEmpty(), patienceMs);
    }

    /// The shell sends over the same socket, with the same limits on frames and messages.
    void theShellTriesALargeFileToo()
    {
        const QString list = packingList(6000);
        QVERIFY(QFileInfo(list).size() > 3 * 65'536 / 2);
        const House::Outcome tried = m_house.ctl({u"import"_s, u"packing"_s, list, u"--check"_s, u"--json"_s});
        QVERIFY2(tried.json()["rows"_L1].toInt() == 6001 && tried.json()["problems"_L1].toInt() == 1,
                 (tried.out + tried.err).constData());
        const QString report = m_dir.filePath(u"refused.csv"_s);
        m_house.ctl({u"import"_s, u"packing"_s, list, u"--check"_s, u"--report"_s, report});
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("BAG-LAST"));
    }

    void aBillIsPrinted()
    {
        m_settings->setLanguage(u"de"_s);
        m_controller->open(u"bills"_s);
        QTRY_VERIFY_WITH_TIMEOUT(model<BillsModel>(), patienceMs);
        auto *bills = model<BillsModel>();
        bills->openBill({}, u"East"_s, u"truck 7"_s, {}, 2);
        QTRY_COMPARE_WITH_TIMEOUT(bills->detail()->prints().size(), 1, patienceMs);
        bills->detail()->print(0, true);
        QTRY_VERIFY_WITH_TIMEOUT(saved(u"bill-*-draft.pdf"_s).startsWith("%PDF"), patienceMs);
    }
};

QTEST_MAIN(GoodsStoryTest)
#include "tst_e2e_goods.moc"
