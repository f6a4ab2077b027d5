// However many rows there are, what is held does not grow with them.

#include "depot.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::files;

namespace {

constexpr int few = 10'000;
constexpr int many = 500'000;
/// What buffers, pages and the allocator may differ by.
constexpr qint64 slackKiB = 24 * 1024;

qint64 statusKiB(const char *what)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.mid(qstrlen(what) + 1).chopped(3).trimmed().toLongLong();
    }
    return -1;
}

/// The most that the process held during @p work beyond what it held before.
qint64 peakKiB(const std::function<void()> &work)
{
    QFile reset(u"/proc/self/clear_refs"_s);
    if (!reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || reset.write("5") != 1)
        return -1;
    const qint64 before = statusKiB("VmRSS");
    work();
    return statusKiB("VmHWM") - before;
}

} // namespace

class FilesMemoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { gemba::test::onBothEngines(); }

    void anExport_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << static_cast<int>(WireFileFormat::Csv);
        QTest::newRow("xlsx") << static_cast<int>(WireFileFormat::Xlsx);
    }
    void anExport()
    {
        QFETCH(int, format);
        const auto peakOf = [&](int rows) {
            Depot depot;
            depot.fill(rows);
            StartExport::Params in;
            in.what = u"boxes"_s;
            in.format = static_cast<WireFileFormat>(format);
            QElapsedTimer timer;
            timer.start();
            FileJob done;
            const qint64 peak = peakKiB([&] { done = depot.over(depot.startExport(in)); });
            qInfo("%lld rows, %lld bytes in %lld ms, at most %lld KiB more", static_cast<long long>(done.rows),
                  static_cast<long long>(done.bytes), static_cast<long long>(timer.elapsed()),
                  static_cast<long long>(peak));
            return done.rows == rows ? peak : -1;
        };
        const qint64 small = peakOf(few);
        const qint64 large = peakOf(many);
        QVERIFY(small >= 0 && large >= 0);
        QVERIFY2(large - small < slackKiB, qPrintable(u"%1 and %2 KiB"_s.arg(small).arg(large)));
    }

    void anImport()
    {
        const auto peakOf = [](int rows) {
            Depot depot;
            QByteArray file = "code,shelf,grams\r\n";
            for (int i = 0; i < rows; ++i)
                file += "B" + QByteArray::number(i) + ",S" + QByteArray::number(i / 30) + ",1\r\n";
            const QString upload = depot.upload(file);
            file = {};
            QElapsedTimer timer;
            timer.start();
            FileJob done;
            const qint64 peak = peakKiB([&] { done = depot.commit(upload); });
            qInfo("%lld rows in %lld ms, at most %lld KiB more", static_cast<long long>(done.created),
                  static_cast<long long>(timer.elapsed()), static_cast<long long>(peak));
            return done.created == rows ? peak : -1;
        };
        const qint64 small = peakOf(few);
        // Row by row on PostgreSQL each statement is a round trip.
        const qint64 large = peakOf(test::currentEngine() == storage::Engine::Sqlite ? many / 2 : 2 * few);
        QVERIFY(small >= 0 && large >= 0);
        QVERIFY2(large - small < slackKiB, qPrintable(u"%1 and %2 KiB"_s.arg(small).arg(large)));
    }
};

QTEST_GUILESS_MAIN(FilesMemoryTest)
#include "tst_files_memory.moc"
