// Every input that the fuzzers found worth keeping, and every one that once broke something, through the same functions.
// A broken property ends the program and says which, and of which file.

#include "fuzz_target.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace gemba::fuzz {

namespace {

std::vector<Target> &targets()
{
    static std::vector<Target> all;
    return all;
}

} // namespace

Target::Target(const char *targetName, Run targetRun)
    : name(targetName)
    , run(targetRun)
{
    targets().push_back(*this);
}

} // namespace gemba::fuzz

namespace {

std::string g_file;

void tellFile(int)
{
    std::fprintf(stderr, "with the corpus file %s\n", g_file.c_str());
}

} // namespace

class FuzzCorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { std::signal(SIGABRT, tellFile); }

    void everyCorpusHasItsTarget()
    {
        QStringList names;
        for (const auto &target : gemba::fuzz::targets())
            names.append(QString::fromLatin1(target.name));
        names.sort();
        QCOMPARE(QDir(QStringLiteral(GEMBA_FUZZ_CORPUS)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name),
                 names);
    }

    void holds_data()
    {
        QTest::addColumn<int>("target");
        const auto &all = gemba::fuzz::targets();
        for (size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << static_cast<int>(i);
    }
    void holds()
    {
        QFETCH(int, target);
        const auto &chosen = gemba::fuzz::targets().at(static_cast<size_t>(target));
        const QDir folder(QStringLiteral(GEMBA_FUZZ_CORPUS) + u'/' + QString::fromLatin1(chosen.name));
        const QStringList files = folder.entryList(QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            g_file = file.fileName().toStdString();
            chosen.run(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                       static_cast<std::size_t>(bytes.size()));
        }
    }
};

QTEST_GUILESS_MAIN(FuzzCorpusTest)
#include "tst_fuzz_corpus.moc"
