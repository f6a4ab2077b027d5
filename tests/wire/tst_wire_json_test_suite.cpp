// The inputs of JSONTestSuite, which every parser of RFC 8259 must accept or refuse. Origin in json_test_suite.txt.

#include <gemba/wire/strict_json.h>

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using gemba::wire::checkStrictJson;

class JsonTestSuiteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdict_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("accepted");
        QFile file(QStringLiteral(GEMBA_JSON_TEST_SUITE));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        // The RFC lets a name stand twice; what a reader makes of it is open, so we do not (see strict_json.h).
        const QByteArrayList ours{"y_object_duplicated_key", "y_object_duplicated_key_and_value"};
        for (const QByteArray &line : lines) {
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            const QList<QByteArray> fields = line.split('\t');
            QCOMPARE(fields.size(), 2);
            QTest::newRow(fields[0].constData())
                << QByteArray::fromBase64(fields[1]) << (fields[0].startsWith('y') && !ours.contains(fields[0]));
        }
        // Two that are long and simple.
        QTest::newRow("n_structure_100000_opening_arrays") << QByteArray(100'000, '[') << false;
        QTest::newRow("n_structure_open_array_object") << QByteArray(R"([{"":)").repeated(50'000) << false;
    }
    void verdict()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, accepted);
        QCOMPARE(checkStrictJson(text).ok(), accepted);
    }
};

QTEST_APPLESS_MAIN(JsonTestSuiteTest)
#include "tst_wire_json_test_suite.moc"
