#include <gemba/core/log.h>

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class LogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void redactsSecretsAtAnyDepth_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("secret");
        QTest::newRow("password") << u"password"_s << true;
        QTest::newRow("new password") << u"newPassword"_s << true;
        QTest::newRow("refresh token") << u"refresh_token"_s << true;
        QTest::newRow("pin") << u"PIN"_s << true;
        QTest::newRow("ping") << u"ping"_s << false;
        QTest::newRow("sensor") << u"sensor"_s << false;
    }
    void redactsSecretsAtAnyDepth()
    {
        QFETCH(QString, key);
        QFETCH(bool, secret);
        gemba::log::Record record;
        record.timeUs = 1'700'000'000'000'042;
        record.fields = {{u"list"_s, QJsonArray{QJsonObject{{key, u"hunter2"_s}}}}};
        const QByteArray line = gemba::log::toJsonLine(record);
        QCOMPARE(line.contains("hunter2"), !secret);
        QVERIFY(!line.contains('\n'));
        QVERIFY(line.contains("2023-11-14T22:13:20.000042Z"));
    }
    void lineBreaksCannotForgeRecords()
    {
        gemba::log::Record record;
        record.message = u"x\n{\"severity\":\"error\"}"_s;
        QCOMPARE(gemba::log::toJsonLine(record).count('\n'), 0);
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "tst_core_log.moc"
