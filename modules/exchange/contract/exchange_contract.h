#pragma once

#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

/// Wire shapes of taking data out and in as files.
namespace gemba::exchange {

namespace permission {
inline constexpr auto exportData = wire::Permission::named("data.export");
inline constexpr auto importData = wire::Permission::named("data.import");
} // namespace permission

enum class FileFormat { Csv, Json };

struct ExchangeColumn
{
    static constexpr auto schemaName = "ExchangeColumn";
    QString name;
    QString meaning;
    bool required = false;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("name", &ExchangeColumn::name, "As in the first row of a file"),
                          wire::field("meaning", &ExchangeColumn::meaning, "What stands in it"),
                          wire::field("required", &ExchangeColumn::required, "Whether each row must have it")};
    }
};

struct ExchangeKind
{
    static constexpr auto schemaName = "ExchangeKind";
    QString name;
    QList<ExchangeColumn> columns;
    bool canExport = false;
    bool canImport = false;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("name", &ExchangeKind::name, "sensors, limits, …"),
                          wire::field("columns", &ExchangeKind::columns, "What a file of it holds"),
                          wire::field("canExport", &ExchangeKind::canExport, "Whether you may take it out"),
                          wire::field("canImport", &ExchangeKind::canImport, "Whether you may bring it in")};
    }
};

struct ListExchange
{
    static constexpr wire::Method method{"data.kinds",
                                         wire::MethodKind::Query,
                                         permission::exportData,
                                         wire::Verb::Get,
                                         "/data",
                                         "List what can be exported and imported",
                                         "With the columns of each kind of file."};
    using Params = wire::Empty;
    struct Reply
    {
        QList<ExchangeKind> kinds;
        static constexpr auto fields() { return std::tuple{wire::field("kinds", &Reply::kinds, "By name")}; }
    };
};

struct ExportData
{
    static constexpr wire::Method method{
        "data.export",
        wire::MethodKind::Query,
        permission::exportData,
        wire::Verb::Get,
        "/data/{what}",
        "Export data",
        "In pages of rows: CSV pages follow each other, the first holds the names; each "
        "JSON page is a list. Never holds a secret.",
        wire::Clients::desk};
    struct Params
    {
        QString what;
        FileFormat format = FileFormat::Csv;
        int cursor = 0;
        int limit = 500;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("what", &Params::what, "Kind of data").minLength(1).maxLength(32),
                wire::field("format", &Params::format, "csv or json").optional(),
                wire::field("cursor", &Params::cursor, "Where the last page ended").optional().range(0, 1'000'000),
                wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 1000)};
        }
    };
    struct Reply
    {
        QString fileName;
        QByteArray content;
        int rows = 0;
        std::optional<int> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("fileName", &Reply::fileName, "Name for the file"),
                              wire::field("content", &Reply::content, "One page, UTF-8").maxLength(4'000'000),
                              wire::field("rows", &Reply::rows, "Rows in it"),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page")};
        }
    };
};

struct ImportProblem
{
    static constexpr auto schemaName = "ImportProblem";
    int line = 0;
    QString column;
    QString value;
    int code = 0;
    QString problem;
    QString remedy;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("line", &ImportProblem::line, "Line of the file; of JSON: place in the list. 0: of none"),
            wire::field("column", &ImportProblem::column, "Column, where one is to blame"),
            wire::field("value", &ImportProblem::value, "What stands there, shortened"),
            wire::field("code", &ImportProblem::code, "Error code"),
            wire::field("problem", &ImportProblem::problem, "What is wrong"),
            wire::field("remedy", &ImportProblem::remedy, "What to do about it")};
    }
};

struct ImportData
{
    static constexpr wire::Method method{"data.import",
                                         wire::MethodKind::Local,
                                         permission::importData,
                                         wire::Verb::Post,
                                         "/data/{what}",
                                         "Import data",
                                         "All rows or none. With dryRun everything is tried and taken back. Importing "
                                         "the same file again changes nothing. "
                                         "Columns that a file does not have stay as they are.",
                                         wire::Clients::desk};
    struct Params
    {
        QString what;
        FileFormat format = FileFormat::Csv;
        QByteArray content;
        bool dryRun = true;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("what", &Params::what, "Kind of data").minLength(1).maxLength(32),
                              wire::field("format", &Params::format, "csv or json").optional(),
                              wire::field("content", &Params::content, "The file, UTF-8").maxLength(1'400'000),
                              wire::field("dryRun", &Params::dryRun, "Only say what would happen").optional()};
        }
    };
    struct Reply
    {
        bool applied = false;
        int rows = 0;
        int created = 0;
        int updated = 0;
        int unchanged = 0;
        int proposed = 0;
        QList<ImportProblem> problems;
        int problemCount = 0;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("applied", &Reply::applied, "Whether anything was changed"),
                wire::field("rows", &Reply::rows, "Rows in the file"),
                wire::field("created", &Reply::created, "Rows that make something new"),
                wire::field("updated", &Reply::updated, "Rows that change something"),
                wire::field("unchanged", &Reply::unchanged, "Rows that say what is so already"),
                wire::field("proposed", &Reply::proposed, "Rows that wait for a second person"),
                wire::field("problems", &Reply::problems, "The first hundred rows that cannot be taken").maxItems(100),
                wire::field("problemCount", &Reply::problemCount, "How many there are; with any, nothing is changed")};
        }
    };
};

} // namespace gemba::exchange

template <>
struct gemba::wire::EnumNames<gemba::exchange::FileFormat>
{
    using F = gemba::exchange::FileFormat;
    static constexpr std::array values{std::pair{F::Csv, "csv"}, std::pair{F::Json, "json"}};
};
