// docs/asvs.csv says for each item of the security standard what shows it. What it names must exist, and the table in
// docs/security.md is made from it. Beside it, what the table says of the sources as a whole.
//
//   GEMBA_UPDATE_DOCS=1 tst_contract_security    writes the table anew

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(GEMBA_SOURCE_DIR) + u'/';
const QString tableBegin = u"<!-- asvs: made from docs/asvs.csv, see tests/contract/tst_contract_security.cpp -->\n"_s;
const QString tableEnd = u"<!-- asvs end -->\n"_s;

struct Item
{
    QString id;
    int level = 0;
    QString text;
    QString state;
    QString evidence;
};

QByteArray contentOf(const QString &path)
{
    QFile file(root + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One line of RFC 4180 without line breaks inside fields.
QStringList fieldsOf(const QString &line)
{
    QStringList fields{QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && isQuoted && i + 1 < line.size() && line[i + 1] == u'"')
            fields.last() += line[++i];
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            fields.append(QString());
        else
            fields.last() += c;
    }
    return fields;
}

QList<Item> items()
{
    QList<Item> all;
    const QStringList lines = QString::fromUtf8(contentOf(u"docs/asvs.csv"_s)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList fields = fieldsOf(line);
        if (fields.size() == 5)
            all.append({fields[0], fields[1].toInt(), fields[2], fields[3], fields[4]});
    }
    return all;
}

/// Source files below @p folders, relative to the project.
QStringList sources(const QStringList &folders, const QStringList &patterns)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator it(root + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next().mid(root.size()));
    }
    return files;
}

/// "file:line" of every line that fits and whose file is not excepted.
QStringList linesLike(const QStringList &files, const QString &pattern, const QStringList &excepted = {})
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (const QString &file : files) {
        if (excepted.contains(file))
            continue;
        const QStringList lines = QString::fromUtf8(contentOf(file)).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!lines[i].trimmed().startsWith(u"//") && expression.match(lines[i]).hasMatch())
                found.append(u"%1:%2"_s.arg(file).arg(i + 1));
        }
    }
    return found;
}

QString table()
{
    QString text = tableBegin + u"| Item | Level | What | | Shown by, or why not |\n|---|---|---|---|---|\n"_s;
    const auto all = items();
    for (const Item &item : all)
        text +=
            u"| %1 | %2 | %3 | %4 | %5 |\n"_s.arg(item.id).arg(item.level).arg(item.text, item.state, item.evidence);
    return text + tableEnd;
}

} // namespace

class SecurityContractTest : public QObject
{
    Q_OBJECT

    const QStringList m_cpp = sources({u"modules"_s, u"server"_s, u"apps"_s, u"qml"_s}, {u"*.cpp"_s, u"*.h"_s});

private Q_SLOTS:
    void everyItemIsThereOnce()
    {
        // L1 and L2 of version 5.0 without the chapters on OAuth and WebRTC, and nineteen of L3.
        const auto all = items();
        QCOMPARE(all.size(), 236);
        QSet<QString> ids;
        int third = 0;
        for (const Item &item : all) {
            ids.insert(item.id);
            third += item.level == 3 ? 1 : 0;
            QVERIFY2(item.level >= 1 && item.level <= 3 && !item.text.isEmpty(), qPrintable(item.id));
        }
        QCOMPARE(ids.size(), all.size());
        QCOMPARE(third, 19);
    }

    void everyItemSaysWhatShowsItOrWhyNot()
    {
        const QSet<QString> states{u"yes"_s, u"partly"_s, u"no"_s, u"n/a"_s};
        const auto all = items();
        for (const Item &item : all) {
            QVERIFY2(states.contains(item.state), qPrintable(item.id + u": "_s + item.state));
            QVERIFY2(item.evidence.size() > 3, qPrintable(item.id));
        }
    }

    void whatIsNamedExists()
    {
        QSet<QString> programs;
        const QStringList files = sources({u"tests"_s, u"fuzz"_s}, {u"tst_*.cpp"_s, u"fuzz_*.cpp"_s});
        for (const QString &file : files)
            programs.insert(file.section(u'/', -1).chopped(4));
        const QByteArray script = contentOf(u"gemba"_s);
        const QRegularExpression quoted(u"`([^`]+)`"_s);
        const auto all = items();
        for (const Item &item : all) {
            for (const auto &match : quoted.globalMatch(item.evidence)) {
                const QString name = match.captured(1);
                const QString where = item.id + u": "_s + name;
                if (name.startsWith(u"tst_") || name.startsWith(u"fuzz_"))
                    QVERIFY2(programs.contains(name), qPrintable(where));
                else if (name.startsWith(u"./gemba "))
                    QVERIFY2(script.contains("\n    " + name.section(u' ', 1, 1).toUtf8() + ")"), qPrintable(where));
                else if (name.contains(u'/'))
                    QVERIFY2(QFile::exists(root + name), qPrintable(where));
            }
        }
    }

    void theTableIsTheDocuments()
    {
        QString document = QString::fromUtf8(contentOf(u"docs/security.md"_s));
        const qsizetype begin = document.indexOf(tableBegin);
        const qsizetype end = document.indexOf(tableEnd);
        QVERIFY(begin >= 0 && end > begin);
        const QString now = document.mid(begin, end + tableEnd.size() - begin);
        if (now != table() && qEnvironmentVariableIsSet("GEMBA_UPDATE_DOCS")) {
            document.replace(begin, now.size(), table());
            QFile file(root + u"docs/security.md"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(document.toUtf8());
            return;
        }
        QVERIFY2(now == table(), "GEMBA_UPDATE_DOCS=1 tst_contract_security writes it anew");
    }

    void statementsHoldNoValues()
    {
        // Names of databases and roles cannot be bound; these files quote them.
        QCOMPARE(linesLike(m_cpp, u"(SELECT|INSERT|UPDATE|DELETE|WHERE|AND).*('%\\d|(=|<|>|LIKE) ?%\\d)"_s,
                           {u"modules/backup/postgres_tools.cpp"_s, u"modules/storage/postgres_policy.cpp"_s}),
                 QStringList());
    }
    void brokenHashesAreNotUsed()
    {
        QCOMPARE(linesLike(m_cpp, u"\\b(Md4|Md5|Sha1|EVP_md5|EVP_sha1)\\b"_s,
                           {// RFC 6238: authenticator programs know HMAC-SHA-1, which is not broken as an HMAC.
                            u"modules/identity/totp.cpp"_s}),
                 QStringList());
    }
    void secretsComeFromTheSystem()
    {
        const QStringList identity = sources({u"modules/identity"_s}, {u"*.cpp"_s, u"*.h"_s});
        QCOMPARE(linesLike(identity, u"QRandomGenerator|std::rand\\b|mt19937|\\brand\\(\\)"_s), QStringList());
    }
    void noShellIsAsked()
    {
        QCOMPARE(
            linesLike(m_cpp,
                      u"\\bpopen\\(|std::system\\(|[^:.>]\\bsystem\\(\\\"|startCommand\\(|\\\"(/bin/)?(ba)?sh\\\""_s),
            QStringList());
    }
    void patternsAreConstants()
    {
        QCOMPARE(linesLike(m_cpp, u"QRegularExpression( \\w+)?[({][^u)\\n]"_s), QStringList());
    }
    void noServerErrorIsIgnoredByClients()
    {
        QCOMPARE(linesLike(m_cpp, u"ignoreSslErrors|setPeerVerifyMode\\(QSslSocket::(VerifyNone|QueryPeer)"_s,
                           {// The server's side: clients are known by their token.
                            u"server/transport/edge.cpp"_s,
                            // Only the host name error, for a broker whose certificate does not name its address.
                            u"modules/links/qtmqtt_link.cpp"_s,
                            // Pairing, before there is anything to trust: looks at the fingerprint only.
                            u"modules/client/trust.cpp"_s}),
                 QStringList());
    }
};

QTEST_APPLESS_MAIN(SecurityContractTest)
#include "tst_contract_security.moc"
