#include <code_forms.h>
#include <virtual_packer.h>

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using dock::Habits;
using dock::VirtualPacker;

namespace {

QStringList parents(int count)
{
    QStringList out;
    for (int i = 1; i <= count; ++i)
        out.append(u"SB%1"_s.arg(i, 5, 10, QChar(u'0')));
    return out;
}

bags::CodeForms forms()
{
    bags::CodeForm parent{u"Mustard"_s, bags::BagKind::Parent, u"SB"_s};
    bags::CodeForm child{u"Child"_s, bags::BagKind::Child, {}, 0};
    return bags::CodeForms({child, parent});
}

} // namespace

class DockPackerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameSeedDoesTheSame()
    {
        VirtualPacker a(7, {});
        VirtualPacker b(7, {});
        VirtualPacker other(8, {});
        for (auto *packer : {&a, &b, &other})
            packer->addParents(parents(50));
        bool differs = false;
        for (int i = 0; i < 1'000; ++i) {
            const auto step = a.next();
            const auto same = b.next();
            QCOMPARE(step.code, same.code);
            QCOMPARE(step.afterMs, same.afterMs);
            differs |= other.next().code != step.code;
        }
        QVERIFY(differs);
    }

    void aParentIsFilledAndThenTheNextOne()
    {
        Habits careful;
        careful.again = careful.strange = careful.elsewhere = careful.oneTooMany = 0;
        VirtualPacker packer(1, careful);
        packer.addParents(parents(2));
        const bags::CodeForms all = forms();
        QSet<QString> children;
        for (const QString &parent : parents(2)) {
            QCOMPARE(packer.next().code, parent);
            for (int i = 0; i < 30; ++i) {
                const QString code = packer.next().code;
                const auto *form = all.formOf(code);
                QVERIFY2(form && form->kind == bags::BagKind::Child, qPrintable(code));
                QVERIFY(!children.contains(code));
                children.insert(code);
            }
        }
        QVERIFY(packer.next().code.isEmpty()); // no parent is left
        packer.addParents({u"SB00777"_s});
        QCOMPARE(packer.next().code, u"SB00777"_s);
    }

    void peopleMakeMistakes()
    {
        VirtualPacker packer(3, {});
        packer.addParents(parents(2'000));
        packer.setElsewhere({u"FOREIGN1"_s, u"FOREIGN2"_s});
        const bags::CodeForms all = forms();
        int foreign = 0, strange = 0, again = 0, fast = 0, tooMany = 0, inParent = 0;
        QString last;
        for (int i = 0; i < 30'000; ++i) {
            const auto step = packer.next();
            const auto *form = all.formOf(step.code);
            if (form && form->kind == bags::BagKind::Parent) {
                tooMany += inParent > 30;
                inParent = 0;
            } else if (!form) {
                ++strange;
            } else if (step.code.startsWith(u"FOREIGN"_s)) {
                ++foreign;
            } else if (step.code == last) {
                ++again;
            } else {
                ++inParent;
            }
            last = step.code;
            fast += step.afterMs <= 50;
        }
        const auto about = [](int found, double part) {
            return std::abs(found - 30'000 * part) < 30'000 * part * 0.3 + 20;
        };
        QVERIFY2(about(again, Habits{}.again), qPrintable(QString::number(again)));
        QVERIFY2(about(strange, Habits{}.strange), qPrintable(QString::number(strange)));
        QVERIFY2(about(foreign, Habits{}.elsewhere), qPrintable(QString::number(foreign)));
        QVERIFY(tooMany > 20);
        QVERIFY(fast > 3'000); // a pile is scanned at 20 a second
    }
};

QTEST_GUILESS_MAIN(DockPackerTest)
#include "tst_dock_packer.moc"
