#pragma once

#include "files_contract.h"

/// Wire shapes of tables that come in; the jobs are in files_contract.h.
namespace gemba::files {

struct BeginImport
{
    static constexpr wire::Method method{
        "imports.begin",
        wire::MethodKind::Local,
        permission::importData,
        wire::Verb::Post,
        "/imports",
        "Announce a file to import",
        "Then send it by imports.append, try it by imports.check and take it by imports.commit.",
        wire::Clients::desk};
    struct Params
    {
        QString what;
        WireFileFormat format = WireFileFormat::Csv;
        QString fileName;
        qint64 bytes = 0;
        QString sha256;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("what", &Params::what, "Kind of data").minLength(1).maxLength(32),
                wire::field("format", &Params::format, "csv or xlsx").optional(),
                wire::field("fileName", &Params::fileName, "What you call it; shown to people and nothing else")
                    .optional()
                    .maxLength(200),
                wire::field("bytes", &Params::bytes, "Its size").range(1, 4e9),
                wire::field("sha256", &Params::sha256, "Of the whole file, in hexadecimal")
                    .minLength(64)
                    .maxLength(64)};
        }
    };
    using Reply = JobReply;
};

struct AppendImport
{
    static constexpr wire::Method method{"imports.append",
                                         wire::MethodKind::Local,
                                         permission::importData,
                                         wire::Verb::Put,
                                         "/imports/{upload}",
                                         "Send a part of the file",
                                         "Parts follow each other; the reply says how much is there. After an "
                                         "interruption go on from that. A part that is there already "
                                         "changes nothing. Over a WebSocket send parts of 44 KiB: its frames take "
                                         "64 KiB.",
                                         wire::Clients::desk};
    struct Params
    {
        QString upload;
        qint64 offset = 0;
        QByteArray content;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("upload", &Params::upload, "Job that imports.begin gave").minLength(1).maxLength(64),
                wire::field("offset", &Params::offset, "Where the part begins").range(0, 4e9),
                wire::field("content", &Params::content, "The part, at most 512 KiB").maxLength(699'052)};
        }
    };
    using Reply = JobReply;
};

struct UploadName
{
    QString upload;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("upload", &UploadName::upload, "Job that imports.begin gave").minLength(1).maxLength(64)};
    }
};

struct CheckImport
{
    static constexpr wire::Method method{
        "imports.check",
        wire::MethodKind::Local,
        permission::importData,
        wire::Verb::Post,
        "/imports/{upload}/check",
        "Try an import and change nothing",
        "Everything is done as in earnest and taken back. The report is at imports.report.",
        wire::Clients::desk};
    using Params = UploadName;
    using Reply = JobReply;
};

struct CommitImport
{
    static constexpr wire::Method method{"imports.commit",
                                         wire::MethodKind::Local,
                                         permission::importData,
                                         wire::Verb::Post,
                                         "/imports/{upload}/commit",
                                         "Take an import",
                                         "All rows or none; with partial those that can be taken. A file that was "
                                         "taken before changes nothing, nor does a row of it.",
                                         wire::Clients::desk};
    struct Params
    {
        QString upload;
        bool partial = false;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("upload", &Params::upload, "Job that imports.begin gave").minLength(1).maxLength(64),
                wire::field("partial", &Params::partial, "Take what can be taken").optional()};
        }
    };
    using Reply = JobReply;
};

struct FileProblem
{
    static constexpr auto schemaName = "FileProblem";
    qint64 line = 0;
    int sheet = 0;
    QString column;
    QString value;
    int code = 0;
    QString problem;
    QString remedy;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("line", &FileProblem::line, "Line of the file, row of the sheet"),
                          wire::field("sheet", &FileProblem::sheet, "Of a workbook, from 0"),
                          wire::field("column", &FileProblem::column, "Column, where one is to blame"),
                          wire::field("value", &FileProblem::value, "What stands there, shortened"),
                          wire::field("code", &FileProblem::code, "Error code"),
                          wire::field("problem", &FileProblem::problem, "What is wrong"),
                          wire::field("remedy", &FileProblem::remedy, "What to do about it")};
    }
};

struct ReadImportReport
{
    static constexpr wire::Method method{"imports.report",
                                         wire::MethodKind::Local,
                                         permission::importData,
                                         wire::Verb::Get,
                                         "/imports/{job}/report",
                                         "Read what is wrong with a file",
                                         "The first thousand rows that cannot be taken; exports.read gives the whole "
                                         "file with what was said of each row.",
                                         wire::Clients::desk};
    using Params = JobName;
    struct Reply
    {
        FileJob job;
        QList<FileProblem> problems;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("job", &Reply::job, "How it stands, with its counts"),
                              wire::field("problems", &Reply::problems, "By line").maxItems(listedProblems)};
        }
    };
};

/// What was imported, as it is remembered for ever.
struct ImportRecord
{
    static constexpr auto schemaName = "ImportRecord";
    QString importId;
    QString what;
    QString fileName;
    QString sha256;
    qint64 rows = 0;
    qint64 taken = 0;
    qint64 unchanged = 0;
    qint64 problems = 0;
    bool partial = false;
    bool complete = false;
    QString by;
    qint64 atMs = 0;
    std::optional<QString> undoneBy;
    std::optional<qint64> undoneAtMs;
    std::optional<QString> undoReason;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("importId", &ImportRecord::importId, "Identity; what it did has it as its group"),
                          wire::field("what", &ImportRecord::what, "Kind of data"),
                          wire::field("fileName", &ImportRecord::fileName, "Name that the file came with"),
                          wire::field("sha256", &ImportRecord::sha256, "Of the file, in hexadecimal"),
                          wire::field("rows", &ImportRecord::rows, "Rows of the file"),
                          wire::field("taken", &ImportRecord::taken, "Rows that changed something"),
                          wire::field("unchanged", &ImportRecord::unchanged, "Rows that said what was so already"),
                          wire::field("problems", &ImportRecord::problems, "Rows that were not taken"),
                          wire::field("partial", &ImportRecord::partial, "Whether it was to take what could be taken"),
                          wire::field("complete", &ImportRecord::complete, "Whether it came to its end"),
                          wire::field("by", &ImportRecord::by, "By whom"),
                          wire::field("atMs", &ImportRecord::atMs, "When it began"),
                          wire::field("undoneBy", &ImportRecord::undoneBy, "Who took it back"),
                          wire::field("undoneAtMs", &ImportRecord::undoneAtMs, "When"),
                          wire::field("undoReason", &ImportRecord::undoReason, "Why")};
    }
};

struct ListImports
{
    static constexpr wire::Method method{
        "imports.list", wire::MethodKind::Query,  permission::importData,       wire::Verb::Get,
        "/imports",     "List what was imported", "Everybody's, newest first.", wire::Clients::desk};
    struct Params
    {
        QString cursor;
        int limit = 100;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("cursor", &Params::cursor, "Where the last page ended").optional().maxLength(64),
                wire::field("limit", &Params::limit, "Imports wanted").optional().range(1, 1000)};
        }
    };
    struct Reply
    {
        QList<ImportRecord> imports;
        std::optional<QString> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("imports", &Reply::imports, "One page"),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page")};
        }
    };
};

struct UndoImport
{
    static constexpr wire::Method method{"imports.undo",
                                         wire::MethodKind::Local,
                                         permission::importData,
                                         wire::Verb::Post,
                                         "/imports/{importId}/undo",
                                         "Take an import back as one",
                                         "By entries that say the opposite, all or none: refused where something of it "
                                         "was changed since. The file can be imported again then.",
                                         wire::Clients::desk};
    struct Params
    {
        QString importId;
        QString reason;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("importId", &Params::importId, "Import").minLength(1).maxLength(64),
                              wire::field("reason", &Params::reason, "Why").minLength(1).maxLength(500)};
        }
    };
    using Reply = JobReply;
};

} // namespace gemba::files
