#pragma once

#include <import_contract.h>

#include <gemba/wire/strict_json.h>

#include <QJsonDocument>

/// The file that people are brought in with: one JSON object a line, an ImportedPerson each; empty lines count and are
/// passed over. gembactl and the admin tool read it alike.
namespace gemba::identity {

/// People that one call of users.import takes.
inline constexpr qsizetype importedAtATime = 50;

struct ImportFileLine
{
    qint64 number = 0; ///< in the file, from 1
    std::optional<ImportedPerson> person;
    Error problem{}; ///< where there is no person
};

inline ImportFileLine readImportLine(qint64 number, const QByteArray &text)
{
    ImportFileLine line{number, {}, {}};
    if (auto strict = wire::checkStrictJson(text); !strict) {
        line.problem = strict.error();
        return line;
    }
    const QJsonDocument document = QJsonDocument::fromJson(text);
    auto person =
        document.isObject()
            ? wire::decode<ImportedPerson>(document.object(), wire::Unknown::Refuse)
            : Result<ImportedPerson>(refuse(ErrorCode::MalformedMessage, QStringLiteral("not a JSON object")));
    if (person)
        line.person = *person;
    else
        line.problem = person.error();
    return line;
}

inline QList<ImportFileLine> readImportFile(const QByteArray &content)
{
    QList<ImportFileLine> lines;
    qint64 number = 0;
    for (const QByteArray &text : content.split('\n')) {
        ++number;
        if (const QByteArray trimmed = text.trimmed(); !trimmed.isEmpty())
            lines.append(readImportLine(number, trimmed));
    }
    return lines;
}

/// What the report says of a line that could not be read, so was never sent.
inline ImportLine refusedLine(const ImportFileLine &line)
{
    return {line.number,        {}, ImportOutcome::Refused, static_cast<int>(line.problem.code), line.problem.field,
            line.problem.detail};
}

} // namespace gemba::identity
