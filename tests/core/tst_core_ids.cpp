#include <gemba/core/error_code.h>
#include <gemba/core/ids.h>

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

class IdsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void uuid7CarriesTimeVersionAndVariant()
    {
        const QUuid uuid(gemba::newUuid7(0x0123456789AB));
        QCOMPARE(uuid.toString(QUuid::WithoutBraces).left(13), u"01234567-89ab"_s);
        QCOMPARE(uuid.data3 >> 12, 7);
        QCOMPARE(uuid.variant(), QUuid::DCE);
    }
    void uuid7IsUniqueWithinAMillisecond()
    {
        QSet<QString> seen;
        for (int i = 0; i < 10'000; ++i)
            seen.insert(gemba::newUuid7(1));
        QCOMPARE(seen.size(), 10'000);
    }
    void errorCatalogueIsOrderedAndWorded()
    {
        int previous = 0;
        for (const auto &info : gemba::errorCatalogue()) {
            QVERIFY2(static_cast<int>(info.code) > previous, info.name);
            previous = static_cast<int>(info.code);
            QVERIFY(qstrlen(info.text) > 10 && qstrlen(info.remedy) > 5);
            QVERIFY(info.httpStatus >= 400 && info.httpStatus < 600);
            QCOMPARE(gemba::errorCodeFromNumber(previous), info.code);
        }
        QVERIFY(!gemba::errorCodeFromNumber(42));
    }
};

QTEST_GUILESS_MAIN(IdsTest)
#include "tst_core_ids.moc"
