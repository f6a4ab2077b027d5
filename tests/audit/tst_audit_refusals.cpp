#include <refusal_book.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba;
using namespace gemba::audit;

class RefusalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneLineForEachCallerAndMethod()
    {
        RefusalBook book;
        const RefusedCaller ada{u"user:1"_s, u"ada"_s, u"s1"_s, u"desk"_s, u"10.0.0.1"_s, u"R1"_s};
        RefusedCaller later = ada;
        later.referenceId = u"R2"_s;
        const RefusedCaller ben{u"user:2"_s, u"ben"_s, u"s2"_s, u"desk"_s, u"10.0.0.2"_s, u"R3"_s};
        book.note(ada, u"users.create"_s, ErrorCode::PermissionDenied, 1'000);
        book.note(later, u"users.create"_s, ErrorCode::PermissionDenied, 3'000);
        book.note(ada, u"devices.add"_s, ErrorCode::PermissionDenied, 4'000);
        book.note(ben, u"users.create"_s, ErrorCode::NotSignedIn, 5'000);

        const QList<RefusalLine> lines = book.take();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].method, u"users.create"_s);
        QCOMPARE(lines[0].caller.referenceId, u"R1"_s);
        QCOMPARE(lines[0].facts,
                 (QJsonObject{{u"error"_s, 1006}, {u"count"_s, 2}, {u"firstAtMs"_s, 1'000}, {u"lastAtMs"_s, 3'000}}));
        QCOMPARE(lines[2].caller.actor, u"ben"_s);
        QVERIFY(book.isEmpty());
        QVERIFY(book.take().isEmpty());
    }

    void whatCouldNotBeWrittenIsKept()
    {
        RefusalBook book;
        const RefusedCaller ada{u"user:1"_s, u"ada"_s, u"s1"_s, u"desk"_s, u"10.0.0.1"_s, u"R1"_s};
        const RefusedCaller ben{u"user:2"_s, u"ben"_s, u"s2"_s, u"desk"_s, u"10.0.0.2"_s, u"R2"_s};
        book.note(ada, u"users.create"_s, ErrorCode::PermissionDenied, 1'000);
        const QList<RefusalLine> lost = book.take();
        book.note(ben, u"users.create"_s, ErrorCode::PermissionDenied, 2'000);
        book.note(ada, u"users.create"_s, ErrorCode::PermissionDenied, 3'000);
        book.putBack(lost);
        const QList<RefusalLine> lines = book.take();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].facts,
                 (QJsonObject{{u"error"_s, 1006}, {u"count"_s, 2}, {u"firstAtMs"_s, 1'000}, {u"lastAtMs"_s, 3'000}}));
        QCOMPARE(lines[1].caller.actor, u"ben"_s);
    }

    void anAttackerWithManyAddressesMakesABoundedNumber()
    {
        RefusalBook book;
        for (int i = 0; i < 20'000; ++i) {
            const QString address = u"10.0.%1.%2"_s.arg(i / 256).arg(i % 256);
            book.note({u"address:"_s + address, address, {}, {}, address, {}}, u"users.create"_s,
                      ErrorCode::NotSignedIn, i);
        }
        const QList<RefusalLine> lines = book.take();
        QCOMPARE(lines.size(), RefusalBook::maxCallers + 1);
        qint64 counted = 0;
        for (const RefusalLine &line : lines)
            counted += line.facts["count"_L1].toInteger();
        QCOMPARE(counted, 20'000);
        QCOMPARE(lines.last().caller.actor, u"(many others)"_s);
    }

    void whatIsWorthALine_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("changes");
        QTest::addColumn<bool>("worth");
        const auto row = [](ErrorCode code, bool changes, bool worth) {
            QTest::addRow("%s %s", errorInfo(code).name, changes ? "changing" : "reading")
                << static_cast<int>(code) << changes << worth;
        };
        row(ErrorCode::PermissionDenied, true, true);
        row(ErrorCode::PermissionDenied, false, false);
        row(ErrorCode::NotSignedIn, true, true);
        row(ErrorCode::TerminalNotEnrolled, true, true);
        row(ErrorCode::TooManyAttempts, true, true);
        row(ErrorCode::TooManyAttempts, false, true);
        row(ErrorCode::SignInFailed, true, false); // has a line of its own
        row(ErrorCode::RefreshReused, true, false);
        row(ErrorCode::TokenExpired, true, false);
        row(ErrorCode::VersionConflict, true, false);
        row(ErrorCode::FieldRange, true, false);
        row(ErrorCode::Internal, true, false);
    }
    void whatIsWorthALine()
    {
        QFETCH(int, code);
        QFETCH(bool, changes);
        QFETCH(bool, worth);
        QCOMPARE(isSecurityRefusal(static_cast<ErrorCode>(code), changes), worth);
    }
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "tst_audit_refusals.moc"
