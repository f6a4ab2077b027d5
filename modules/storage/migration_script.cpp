#include "migration_script.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gemba::storage {

namespace {

// Where the lines that follow are meant to run.
enum class Section { Both, Sqlite, Postgres };

bool isMarker(const QString &line, Section &section)
{
    if (line == u"-- @sqlite"_s)
        section = Section::Sqlite;
    else if (line == u"-- @postgres"_s)
        section = Section::Postgres;
    else if (line == u"-- @both"_s)
        section = Section::Both;
    else
        return false;
    return true;
}

bool isFinished(const QString &statement, const QString &lastLine)
{
    if (!lastLine.endsWith(u';'))
        return false;
    if (statement.count(u"$$"_s) % 2 != 0)
        return false;
    static const QRegularExpression trigger(u"^\\s*CREATE\\s+(TEMP\\s+|TEMPORARY\\s+)?TRIGGER\\b.*\\bBEGIN\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::DotMatchesEverythingOption);
    return !trigger.match(statement).hasMatch() || lastLine.compare(u"END;"_s, Qt::CaseInsensitive) == 0;
}

} // namespace

QStringList statementsFor(Engine engine, const QString &sql)
{
    const Section own = engine == Engine::Sqlite ? Section::Sqlite : Section::Postgres;
    Section section = Section::Both;
    QStringList statements;
    QString current;
    const QStringList lines = sql.split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (isMarker(trimmed, section) || trimmed.startsWith(u"--"_s) || trimmed.isEmpty())
            continue;
        if (section != Section::Both && section != own)
            continue;
        current += line + u'\n';
        if (isFinished(current, trimmed)) {
            current = current.trimmed();
            current.chop(1);
            statements.append(current);
            current.clear();
        }
    }
    if (!current.trimmed().isEmpty())
        throw std::logic_error("a migration ends in the middle of: " + current.trimmed().toStdString());
    return statements;
}

QString checksumOf(const QString &sql)
{
    return QString::fromLatin1(QCryptographicHash::hash(sql.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace gemba::storage
