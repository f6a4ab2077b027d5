#include <limit_change.h>

#include <limit_settings.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gemba::sensors;

namespace {

using Edit = void (*)(LimitSet &);

/// LOLO 1 (P1), LO 2 (P2), HI 8 (P3), HIHI 9 (P1), deadband 0.1, on 5 s, off 10 s, plain.
LimitSet usual()
{
    LimitSet set;
    set.at = {1, 2, 8, 9};
    set.priority = {1, 2, 3, 1};
    set.deadband = 0.1;
    set.onDelayMs = 5'000;
    set.offDelayMs = 10'000;
    return set;
}

QString text(const std::vector<LimitEdit> &edits)
{
    static const std::array names{u"added"_s,           u"removed"_s, u"widened"_s, u"tightened"_s, u"priorityRaised"_s,
                                  u"priorityLowered"_s, u"grows"_s,   u"shrinks"_s, u"holdsMore"_s, u"holdsLess"_s};
    QStringList out;
    for (const LimitEdit &edit : edits)
        out.append(edit.field + u' ' + names[static_cast<size_t>(edit.effect)] + (edit.critical ? u"!"_s : QString()));
    return out.join(u", "_s);
}

} // namespace

class LimitChangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsCritical_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("effect"); ///< "!" marks what is critical
        const auto row = [](const char *name, Edit edit, const char *effect) {
            QTest::newRow(name) << edit << QString::fromLatin1(effect);
        };
        row(
            "nothing", [](LimitSet &) {}, "");
        row(
            "LOLO lower", [](LimitSet &s) { s.at[0] = 0.5; }, "lolo widened!");
        row(
            "LOLO higher protects more, and is looked at all the same", [](LimitSet &s) { s.at[0] = 1.5; },
            "lolo tightened!");
        row(
            "HIHI lower", [](LimitSet &s) { s.at[3] = 8.5; }, "hihi tightened!");
        row(
            "HIHI higher", [](LimitSet &s) { s.at[3] = 9.5; }, "hihi widened!");
        row(
            "LO lower", [](LimitSet &s) { s.at[1] = 1.8; }, "lo widened!");
        row(
            "LO higher", [](LimitSet &s) { s.at[1] = 2.2; }, "lo tightened");
        row(
            "HI higher", [](LimitSet &s) { s.at[2] = 8.2; }, "hi widened!");
        row(
            "HI lower", [](LimitSet &s) { s.at[2] = 7; }, "hi tightened");
        row(
            "LO taken away", [](LimitSet &s) { s.at[1].reset(); }, "lo removed!");
        row(
            "HIHI taken away", [](LimitSet &s) { s.at[3].reset(); }, "hihi removed!");
        row(
            "a removed limit has no priority", [](LimitSet &s) { s.at[2].reset(), s.priority[2] = 4; }, "hi removed!");
        row(
            "LO less urgent", [](LimitSet &s) { s.priority[1] = 3; }, "loPriority priorityLowered!");
        row(
            "LO more urgent", [](LimitSet &s) { s.priority[1] = 1; }, "loPriority priorityRaised");
        row(
            "HI less urgent", [](LimitSet &s) { s.priority[2] = 4; }, "hiPriority priorityLowered!");
        row(
            "LOLO less urgent", [](LimitSet &s) { s.priority[0] = 2; }, "loloPriority priorityLowered!");
        row(
            "longer before it is raised", [](LimitSet &s) { s.onDelayMs = 6'000; }, "onDelayMs grows!");
        row(
            "shorter before it is raised", [](LimitSet &s) { s.onDelayMs = 0; }, "onDelayMs shrinks");
        row(
            "longer before it returns", [](LimitSet &s) { s.offDelayMs = 60'000; }, "offDelayMs grows");
        row(
            "shorter before it returns", [](LimitSet &s) { s.offDelayMs = 0; }, "offDelayMs shrinks");
        row(
            "more deadband", [](LimitSet &s) { s.deadband = 0.5; }, "deadband grows");
        row(
            "less deadband", [](LimitSet &s) { s.deadband = 0; }, "deadband shrinks");
        row(
            "leaves by itself", [](LimitSet &s) { s.holds = 0; }, "behaviour holdsLess!");
        row(
            "latches", [](LimitSet &s) { s.holds = 2; }, "behaviour holdsMore");
        row(
            "several at once", [](LimitSet &s) { s.at[1] = 2.5, s.deadband = 0.2, s.offDelayMs = 1; },
            "lo tightened, deadband grows, offDelayMs shrinks");
    }
    void whatIsCritical()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, effect);
        LimitSet after = usual();
        edit(after);
        QCOMPARE(text(limitEdits(usual(), after)), effect);
    }

    void addingAnOrdinaryLimitIsNotCriticalAddingAProtectingOneIs()
    {
        LimitSet before = usual();
        before.at[1].reset();
        before.at[3].reset();
        QCOMPARE(text(limitEdits(before, usual())), u"lo added, hihi added!"_s);
    }

    void aLongerOnDelayIsCriticalOnlyWhereAnUrgentLimitExists()
    {
        LimitSet before;
        before.at[2] = 8;
        before.priority[2] = 3;
        LimitSet after = before;
        after.onDelayMs = 1;
        QCOMPARE(text(limitEdits(before, after)), u"onDelayMs grows"_s);
        before.priority[2] = after.priority[2] = 2;
        QCOMPARE(text(limitEdits(before, after)), u"onDelayMs grows!"_s);
        // Urgency of limits that do not exist does not count.
        before.at[2].reset();
        after.at[2].reset();
        QCOMPARE(text(limitEdits(before, after)), u"onDelayMs grows"_s);
    }

    void whoMustBeAsked_data()
    {
        QTest::addColumn<double>("lo");
        QTest::addColumn<int>("policy");
        QTest::addColumn<bool>("needed");
        QTest::newRow("critical, critical only") << 1.5 << int(ApprovalPolicy::Critical) << true;
        QTest::newRow("critical, all") << 1.5 << int(ApprovalPolicy::All) << true;
        QTest::newRow("critical, none") << 1.5 << int(ApprovalPolicy::None) << false;
        QTest::newRow("harmless, critical only") << 2.5 << int(ApprovalPolicy::Critical) << false;
        QTest::newRow("harmless, all") << 2.5 << int(ApprovalPolicy::All) << true;
        QTest::newRow("harmless, none") << 2.5 << int(ApprovalPolicy::None) << false;
        QTest::newRow("nothing, all") << 2.0 << int(ApprovalPolicy::All) << false;
    }
    void whoMustBeAsked()
    {
        QFETCH(double, lo);
        QFETCH(int, policy);
        LimitSet after = usual();
        after.at[1] = lo;
        QTEST(needsApproval(limitEdits(usual(), after), static_cast<ApprovalPolicy>(policy)), "needed");
    }

    /// Sensors may not know the rules of alarms; what both take for granted is compared here.
    void theDefaultPrioritiesAreThoseOfTheAlarmSystem()
    {
        using gemba::alarms::AlarmKind;
        const std::array kinds{AlarmKind::LoLo, AlarmKind::Lo, AlarmKind::Hi, AlarmKind::HiHi};
        for (size_t i = 0; i < kinds.size(); ++i)
            QCOMPARE(defaultLimitPriorities[i], gemba::alarms::defaultPriority(kinds[i]));
    }
};

QTEST_GUILESS_MAIN(LimitChangeTest)
#include "tst_sensors_limit_change.moc"
