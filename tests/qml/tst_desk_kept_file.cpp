// What is kept of a file that leaves a page: whole or not at all, in the person's folder, in no other file's place.
#include "goods_desk.h"

#include <kept_file.h>

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::shell;

class KeptFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<PersonsHome>(); }
    void aFileTakesNoOthersPlace();
    void aNameFromOutsideStaysInTheFolder_data();
    void aNameFromOutsideStaysInTheFolder();

private:
    std::unique_ptr<PersonsHome> m_home;
};

void KeptFileTest::aFileTakesNoOthersPlace()
{
    for (const QByteArray content : {"one", "two"}) {
        KeptFile file(u"bill.pdf"_s);
        QVERIFY(file.open());
        QVERIFY(file.write(content));
        QVERIFY(file.commit());
        QCOMPARE(QFileInfo(file.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QCOMPARE(contentOf(m_home->documents().filePath(u"bill.pdf"_s)), "one");
    QCOMPARE(contentOf(m_home->documents().filePath(u"bill (2).pdf"_s)), "two");
    // Both began before either was there.
    {
        KeptFile first(u"bill.pdf"_s);
        KeptFile second(u"bill.pdf"_s);
        QVERIFY(first.open() && first.write("three") && second.open() && second.write("four"));
        QVERIFY(first.commit() && second.commit());
        QVERIFY(first.path() != second.path());
        QCOMPARE(contentOf(first.path()), "three");
        QCOMPARE(contentOf(second.path()), "four");
        QVERIFY(QFile::remove(first.path()) && QFile::remove(second.path()));
    }
    {
        KeptFile file(u"half.pdf"_s);
        QVERIFY(file.open());
        QVERIFY(file.write("half"));
    }
    QCOMPARE(m_home->documents().entryList(QDir::Files | QDir::Hidden),
             (QStringList{u"bill (2).pdf"_s, u"bill.pdf"_s}));
}

void KeptFileTest::aNameFromOutsideStaysInTheFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"a.csv"_s << u"a.csv"_s;
    QTest::newRow("up") << u"../../.bashrc"_s << u"bashrc"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s << u"passwd"_s;
    QTest::newRow("windows") << u"..\\..\\boot.ini"_s << u"boot.ini"_s;
    QTest::newRow("folder") << u".."_s << u"gemba"_s;
    QTest::newRow("empty") << QString() << u"gemba"_s;
    QTest::newRow("newline") << u"a\nb.csv"_s << u"a_b.csv"_s;
}

void KeptFileTest::aNameFromOutsideStaysInTheFolder()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QCOMPARE(KeptFile::pathFor(name), m_home->documents().filePath(file));
}

QTEST_MAIN(KeptFileTest)
#include "tst_desk_kept_file.moc"
