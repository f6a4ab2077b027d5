// Compares pages with stored pictures. GEMBA_UPDATE_GOLDEN=1 writes them anew; look at the difference before committing.
#include "kiosk_fixture.h"

#include <theme.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::kiosk;

namespace {

/// What the pictures depend on besides our code: the Qt that drew them and the fonts it drew with.
QByteArray machineFingerprint()
{
    QByteArray text = "Qt " + QByteArray(qVersion()) + '\n';
    for (const char *name :
         {"NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"}) {
        QFile file(u"/usr/share/fonts/truetype/noto/"_s + QLatin1StringView(name));
        const QByteArray hash = file.open(QIODevice::ReadOnly)
                                    ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()
                                    : QByteArray("missing");
        text += QByteArray(name) + ' ' + hash + '\n';
    }
    return text;
}

double meanSquareError(const QImage &a, const QImage &b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x) {
            const int red = qRed(left[x]) - qRed(right[x]);
            const int green = qGreen(left[x]) - qGreen(right[x]);
            const int blue = qBlue(left[x]) - qBlue(right[x]);
            sum += (red * red + green * green + blue * blue) / 3.0;
        }
    }
    return sum / (static_cast<double>(a.width()) * a.height());
}

} // namespace

class KioskGoldenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        gemba::ui::applyDefaultFont();
        QFile stored(folder().filePath(u"made-with.txt"_s));
        if (updating()) {
            QVERIFY(stored.open(QIODevice::WriteOnly));
            stored.write("The pictures beside this file were drawn with fonts-noto-core 20201225-1 and\n" +
                         machineFingerprint());
        } else {
            QVERIFY(stored.open(QIODevice::ReadOnly));
            m_sameMachine = stored.readAll().endsWith(machineFingerprint());
        }
    }
    void pagesLookAsTheyDid_data();
    void pagesLookAsTheyDid();

private:
    static QDir folder() { return QDir(QStringLiteral(GEMBA_GOLDEN_DIR)); }
    static bool updating() { return qEnvironmentVariableIsSet("GEMBA_UPDATE_GOLDEN"); }
    bool m_sameMachine = false;
};

void KioskGoldenTest::pagesLookAsTheyDid_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    const QSize wide(1280, 400);
    const QSize tall(400, 1280);
    QTest::newRow("overview-day") << u"normal"_s << u"en"_s << wide;
    QTest::newRow("overview-night") << u"high"_s << u"en"_s << wide;
    QTest::newRow("overview-stale") << u"stale"_s << u"en"_s << wide;
    QTest::newRow("overview-arabic") << u"high"_s << u"ar"_s << wide;
    QTest::newRow("overview-portrait") << u"high"_s << u"pl"_s << tall;
    QTest::newRow("alarms") << u"flood"_s << u"en"_s << wide;
    QTest::newRow("trend") << u"trend"_s << u"en"_s << wide;
    QTest::newRow("pin") << u"signin"_s << u"en"_s << wide;
    QTest::newRow("pairing") << u"pairing"_s << u"en"_s << wide;
    QTest::newRow("calibration") << u"service"_s << u"en"_s << wide;
}

void KioskGoldenTest::pagesLookAsTheyDid()
{
    QFETCH(QString, scenario);
    QFETCH(QString, language);
    QFETCH(QSize, size);
    KioskFixture kiosk(scenario, language, {}, size);
    const QImage picture = kiosk.picture();
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    const QString path = folder().filePath(name);
    if (updating()) {
        QVERIFY(picture.save(path));
        return;
    }
    const QImage golden = QImage(path).convertToFormat(QImage::Format_RGB32);
    QCOMPARE(picture.size(), golden.size());
    const bool matches = m_sameMachine ? picture == golden : meanSquareError(picture, golden) <= 10;
    if (!matches) {
        const QString seen = QDir::temp().filePath(u"gemba-seen-"_s + name);
        picture.save(seen);
        QFAIL(qPrintable(u"differs from the stored picture by a mean square error of %1; what was seen: %2"_s
                             .arg(meanSquareError(picture, golden))
                             .arg(seen)));
    }
}

QTEST_MAIN(KioskGoldenTest)
#include "tst_qml_kiosk_golden.moc"
