#include "command_context.h"

#include <QTest>

using namespace gemba;
using namespace gemba::ctl;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodLinesAreRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("one word") << u"status"_s << u"status"_s << QStringList{};
        QTest::newRow("two words") << u"user list"_s << u"user list"_s << QStringList{};
        QTest::newRow("argument") << u"device remove press-1"_s << u"device remove"_s << QStringList{u"press-1"_s};
        QTest::newRow("many arguments") << u"device configure press-1 P1=500 P2=1000"_s << u"device configure"_s
                                        << QStringList{u"press-1"_s, u"P1=500"_s, u"P2=1000"_s};
        QTest::newRow("optional left out") << u"sensor save"_s << u"sensor save"_s << QStringList{};
        QTest::newRow("global before") << u"--json --data /tmp/x user list"_s << u"user list"_s << QStringList{};
        QTest::newRow("global between") << u"user --json list"_s << u"user list"_s << QStringList{};
        QTest::newRow("global after") << u"alarm ack P1:hi --json --note=seen"_s << u"alarm ack"_s
                                      << QStringList{u"P1:hi"_s};
        QTest::newRow("a reason is asked for")
            << u"alarm out-of-service P1:hi --reason away"_s << u"alarm out-of-service"_s << QStringList{u"P1:hi"_s};
        QTest::newRow("alarm return") << u"alarm return P1:hi"_s << u"alarm return"_s << QStringList{u"P1:hi"_s};
        QTest::newRow("quarantine") << u"device quarantine --limit 5"_s << u"device quarantine"_s << QStringList{};
        QTest::newRow("data kinds") << u"data kinds --json"_s << u"data kinds"_s << QStringList{};
        QTest::newRow("one bag") << u"bag show SB00041"_s << u"bag show"_s << QStringList{u"SB00041"_s};
        QTest::newRow("one account") << u"user show ada"_s << u"user show"_s << QStringList{u"ada"_s};
        QTest::newRow("all bags") << u"bag list --kind parent"_s << u"bag list"_s << QStringList{};
        QTest::newRow("labels") << u"label reserve PARENT 20 --gaps"_s << u"label reserve"_s
                                << QStringList{u"PARENT"_s, u"20"_s};
        QTest::newRow("after --") << u"terminal revoke -- --odd"_s << u"terminal revoke"_s << QStringList{u"--odd"_s};
        QTest::newRow("single dash is a value")
            << u"call users.list -"_s << u"call"_s << QStringList{u"users.list"_s, u"-"_s};
    }
    void goodLinesAreRead()
    {
        QFETCH(QString, line);
        QFETCH(QString, command);
        QFETCH(QStringList, arguments);
        const auto parsed = parseCommandLine(line.split(u' '), allCommands());
        const auto *invocation = std::get_if<Invocation>(&parsed);
        QVERIFY2(invocation, qPrintable(invocation ? QString() : std::get<UsageError>(parsed).text));
        QCOMPARE(invocation->command->words.join(u' '), command);
        QCOMPARE(invocation->arguments, arguments);
    }

    void badLinesAreRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QString() << u"command is missing"_s;
        QTest::newRow("unknown") << u"user dance"_s << u"no command"_s;
        QTest::newRow("half") << u"user"_s << u"no command"_s;
        QTest::newRow("missing argument") << u"device add"_s << u"ID is missing"_s;
        QTest::newRow("missing pair") << u"device configure press-1"_s << u"is missing"_s;
        QTest::newRow("too many") << u"device remove a b"_s << u"too many"_s;
        QTest::newRow("unknown option") << u"user list --loud"_s << u"--loud is not known"_s;
        QTest::newRow("another's option") << u"user list --role ADMIN"_s << u"--role is not known"_s;
        QTest::newRow("no value") << u"alarm ack x --note"_s << u"needs a value"_s;
        QTest::newRow("value for a flag") << u"user list --json=yes"_s << u"takes no value"_s;
        QTest::newRow("twice") << u"alarm ack x --note a --note b"_s << u"given twice"_s;
        QTest::newRow("suppress why") << u"alarm suppress x"_s << u"--reason is required"_s;
        QTest::newRow("required") << u"alarm shelve x"_s << u"--reason is required"_s;
        QTest::newRow("password on the line")
            << u"user create ada --role ADMIN --password secret"_s << u"--password is not known"_s;
        QTest::newRow("password source") << u"user create ada --role ADMIN"_s << u"--password-stdin is required"_s;
        QTest::newRow("both ends") << u"status --server wss://x/ws --data /tmp"_s << u"either"_s;
    }
    void badLinesAreRefused()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const auto parsed = parseCommandLine(line.split(u' ', Qt::SkipEmptyParts), allCommands());
        const auto *problem = std::get_if<UsageError>(&parsed);
        QVERIFY(problem);
        QVERIFY2(problem->text.contains(says), qPrintable(problem->text));
    }

    void repeatedOptionsAddUp()
    {
        const auto parsed = parseCommandLine(
            u"user create ada --role OPERATOR --role=ADMIN --password-stdin"_s.split(u' '), allCommands());
        QCOMPARE(std::get<Invocation>(parsed).values(u"role"_s), (QStringList{u"OPERATOR"_s, u"ADMIN"_s}));
    }

    void helpNeedsNoArguments()
    {
        const auto parsed = parseCommandLine({u"device"_s, u"add"_s, u"--help"_s}, allCommands());
        const Invocation &invocation = std::get<Invocation>(parsed);
        QVERIFY(invocation.help);
        const QString text = helpText(allCommands(), invocation.command);
        QVERIFY(text.contains(u"gembactl device add ID"_s));
        QVERIFY(text.contains(u"--area AREA"_s));
        for (const CommandSpec &command : allCommands())
            QVERIFY(helpText(allCommands(), nullptr).contains(command.words.join(u' ')));
    }

    void timesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("now") << u"now"_s << 100'000'000LL;
        QTest::newRow("minutes") << u"-15m"_s << 99'100'000LL;
        QTest::newRow("days") << u"-1d"_s << 13'600'000LL;
        QTest::newRow("iso") << u"1970-01-01T00:00:05Z"_s << 5'000LL;
        QTest::newRow("nonsense") << u"yesterday"_s << -1LL;
        QTest::newRow("half") << u"-15"_s << -1LL;
    }
    void timesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        QCOMPARE(CommandContext::parseTime(text, 100'000'000).value_or(-1), ms);
    }

    void tablesAlignAndDisarmControlCharacters()
    {
        Table table({u"ID"_s, u"NAME"_s});
        table.add({u"press-1"_s, u"a\x1b[31mb"_s});
        table.add({u"x"_s, u"c"_s});
        QCOMPARE(table.text(), u"ID       NAME\npress-1  a\uFFFD[31mb\nx        c\n"_s);
    }

    void errorsSayWhatToDo()
    {
        const Error error{ErrorCode::PermissionDenied, {}, u"users.manage"_s, u"REF0000001"_s};
        QCOMPARE(errorText(error), u"You are not allowed to do this. Ask a person with the right role. "
                                   "(code 1006 PermissionDenied; users.manage; reference REF0000001)"_s);
        QCOMPARE(exitOf(error), Exit::Refused);
        QCOMPARE(exitOf(gemba::refuse(ErrorCode::ServerUnreachable)), Exit::Unreachable);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_ctl_command_line.moc"
