#pragma once

#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

/// Wire shapes of whole tables as files: made and taken by the server in the background, however long they are, and carried in parts.
/// A job belongs to whoever started it; nobody else sees it. Files are kept for a day.
namespace gemba::files {

namespace permission {
inline constexpr auto exportData = wire::Permission::named("data.export");
inline constexpr auto importData = wire::Permission::named("data.import");
} // namespace permission

/// Bytes of a file in one message.
inline constexpr int partBytes = 524'288;
/// Problems that a report lists; the annotated file has all.
inline constexpr int listedProblems = 1'000;

enum class WireFileFormat { Csv, Xlsx };
enum class WireJobKind { Export, Import, Undo };
enum class WireJobState {
    Receiving, ///< an import's file is on its way
    Received,  ///< it is there whole, and nothing was done with it yet
    Waiting,   ///< for another job
    Running,
    Done,
    Failed, ///< code and reason say why; of an import nothing was changed unless it was partial
    Cancelled
};
/// What a running job is at.
enum class WireJobStep { None, Read, Check, Take, Write, Report, Undo };

struct FileColumnInfo
{
    static constexpr auto schemaName = "FileColumn";
    QString name;
    QString meaning;
    bool required = false;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("name", &FileColumnInfo::name, "As in the first row of a file"),
                          wire::field("meaning", &FileColumnInfo::meaning, "What stands in it"),
                          wire::field("required", &FileColumnInfo::required, "Whether each row must have it")};
    }
};

struct FileKindInfo
{
    static constexpr auto schemaName = "FileKind";
    QString name;
    QList<FileColumnInfo> exportColumns;
    QList<FileColumnInfo> importColumns;
    QStringList filters;
    bool canExport = false;
    bool canImport = false;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("name", &FileKindInfo::name, "bags, packing, …"),
                          wire::field("exportColumns", &FileKindInfo::exportColumns,
                                      "What a file of it holds; none: it only comes in"),
                          wire::field("importColumns", &FileKindInfo::importColumns,
                                      "What a file of it may hold; none: it only goes out"),
                          wire::field("filters", &FileKindInfo::filters, "Fields of the filter that it knows"),
                          wire::field("canExport", &FileKindInfo::canExport, "Whether you may take it out"),
                          wire::field("canImport", &FileKindInfo::canImport, "Whether you may bring it in")};
    }
};

struct FileJob
{
    static constexpr auto schemaName = "FileJob";
    QString job;
    WireJobKind kind = WireJobKind::Export;
    QString what;
    WireFileFormat format = WireFileFormat::Csv;
    QString fileName;
    WireJobState state = WireJobState::Waiting;
    WireJobStep step = WireJobStep::None;
    qint64 done = 0;
    qint64 total = 0;
    double rowsPerSecond = 0;
    qint64 bytes = 0;
    qint64 totalBytes = 0;
    QString sha256;
    qint64 startedAtMs = 0;
    std::optional<qint64> finishedAtMs;
    qint64 expiresAtMs = 0;
    std::optional<int> code;
    QString reason;
    bool checked = false;
    bool applied = false;
    bool repeated = false;
    std::optional<QString> importId;
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 problems = 0;
    bool hasFile = false;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("job", &FileJob::job, "Identity; of an import also that of the upload"),
            wire::field("kind", &FileJob::kind, "What it does"),
            wire::field("what", &FileJob::what, "Kind of data"),
            wire::field("format", &FileJob::format, "csv or xlsx"),
            wire::field("fileName", &FileJob::fileName, "Name for the file, or the name it came with"),
            wire::field("state", &FileJob::state, "How it stands"),
            wire::field("step", &FileJob::step, "What it is at"),
            wire::field("done", &FileJob::done, "Rows of the step that are done"),
            wire::field("total", &FileJob::total, "Rows of the step; 0 where that is not known"),
            wire::field("rowsPerSecond", &FileJob::rowsPerSecond, "How fast the step is"),
            wire::field("bytes", &FileJob::bytes, "Size of the result, or bytes that have arrived"),
            wire::field("totalBytes", &FileJob::totalBytes, "Bytes of the file that is on its way"),
            wire::field("sha256", &FileJob::sha256, "Of the file that came or was made, in hexadecimal"),
            wire::field("startedAtMs", &FileJob::startedAtMs, "When it began"),
            wire::field("finishedAtMs", &FileJob::finishedAtMs, "When it ended"),
            wire::field("expiresAtMs", &FileJob::expiresAtMs, "When its files are removed"),
            wire::field("code", &FileJob::code, "Error code, when it failed"),
            wire::field("reason", &FileJob::reason, "What failed, in words"),
            wire::field("checked", &FileJob::checked, "Whether the import was tried and its report is there"),
            wire::field("applied", &FileJob::applied, "Whether anything was changed"),
            wire::field("repeated", &FileJob::repeated, "The same file was imported before: nothing was changed"),
            wire::field("importId", &FileJob::importId, "What imports.undo takes, once it is applied"),
            wire::field("rows", &FileJob::rows, "Rows of the file"),
            wire::field("created", &FileJob::created, "Rows that made something new, or would"),
            wire::field("updated", &FileJob::updated, "Rows that changed something, or would"),
            wire::field("unchanged", &FileJob::unchanged, "Rows that say what is so already"),
            wire::field("problems", &FileJob::problems, "Rows that cannot be taken"),
            wire::field("hasFile", &FileJob::hasFile,
                        "Whether exports.read has something to give: the export, or the annotated file")};
    }
};

struct JobName
{
    QString job;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("job", &JobName::job, "Job").minLength(1).maxLength(64)};
    }
};

struct JobReply
{
    FileJob job;
    static constexpr auto fields() { return std::tuple{wire::field("job", &JobReply::job, "How it stands")}; }
};

struct ListFileKinds
{
    static constexpr wire::Method method{"files.kinds",
                                         wire::MethodKind::Query,
                                         wire::Permission::signedIn(),
                                         wire::Verb::Get,
                                         "/files/kinds",
                                         "List what can be taken out and brought in as whole files",
                                         "With columns and filters."};
    using Params = wire::Empty;
    struct Reply
    {
        QList<FileKindInfo> kinds;
        static constexpr auto fields() { return std::tuple{wire::field("kinds", &Reply::kinds, "By name")}; }
    };
};

struct ListFileJobs
{
    static constexpr wire::Method method{
        "files.jobs",  wire::MethodKind::Local,         wire::Permission::signedIn(),         wire::Verb::Get,
        "/files/jobs", "List your exports and imports", "Newest first, with how far each is."};
    static constexpr bool isPassive = true;
    struct Params
    {
        std::optional<QString> job;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("job", &Params::job, "Only this one").minLength(1).maxLength(64)};
        }
    };
    struct Reply
    {
        QList<FileJob> jobs;
        static constexpr auto fields() { return std::tuple{wire::field("jobs", &Reply::jobs, "Newest first")}; }
    };
};

struct CancelFileJob
{
    static constexpr wire::Method method{"files.cancel",
                                         wire::MethodKind::Local,
                                         wire::Permission::signedIn(),
                                         wire::Verb::Post,
                                         "/files/jobs/{job}/cancel",
                                         "Stop a job, or remove the files of one that is over",
                                         "A running one ends within a second; an import that is not partial has "
                                         "changed nothing then. One that is over is forgotten."};
    using Params = JobName;
    using Reply = JobReply;
};

struct StartExport
{
    static constexpr wire::Method method{
        "exports.start",
        wire::MethodKind::Local,
        permission::exportData,
        wire::Verb::Post,
        "/exports",
        "Export a whole table",
        "As it is at one moment, however long it is. Follow files.jobs, then fetch it by exports.read. In CSV a cell "
        "that a spreadsheet "
        "would take for a formula begins with ' unless raw is set; in a workbook text is text."};
    struct Params
    {
        QString what;
        WireFileFormat format = WireFileFormat::Csv;
        std::optional<QString> area;
        std::optional<QString> text;
        std::optional<QString> state;
        std::optional<QString> by;
        std::optional<qint64> fromMs;
        std::optional<qint64> toMs;
        bool bom = false;
        bool raw = false;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("what", &Params::what, "Kind of data").minLength(1).maxLength(32),
                wire::field("format", &Params::format, "csv or xlsx").optional(),
                wire::field("area", &Params::area, "Only this area").maxLength(64),
                wire::field("text", &Params::text, "Only what begins so").maxLength(64),
                wire::field("state", &Params::state, "Only what is so").maxLength(32),
                wire::field("by", &Params::by, "Only what this person did").maxLength(128),
                wire::field("fromMs", &Params::fromMs, "Then or later"),
                wire::field("toMs", &Params::toMs, "Before then"),
                wire::field("bom", &Params::bom,
                            "CSV: begin with a byte order mark, by which some spreadsheets know UTF-8")
                    .optional(),
                wire::field("raw", &Params::raw, "CSV: leave cells as they are; open such a file in no spreadsheet")
                    .optional()};
        }
    };
    using Reply = JobReply;
};

struct ReadExport
{
    static constexpr wire::Method method{"exports.read",
                                         wire::MethodKind::Local,
                                         wire::Permission::signedIn(),
                                         wire::Verb::Get,
                                         "/exports/{job}",
                                         "Fetch part of a file",
                                         "Of an export that is done, or the annotated file of an import that was "
                                         "tried. Any part, as often as is needed."};
    struct Params
    {
        QString job;
        qint64 offset = 0;
        int length = partBytes;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("job", &Params::job, "Job").minLength(1).maxLength(64),
                              wire::field("offset", &Params::offset, "First byte wanted").optional().range(0, 1e15),
                              wire::field("length", &Params::length, "Bytes wanted").optional().range(1, partBytes)};
        }
    };
    struct Reply
    {
        QString fileName;
        qint64 offset = 0;
        qint64 bytes = 0;
        QByteArray content;
        QString sha256;
        bool last = false;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("fileName", &Reply::fileName, "Name for the file"),
                              wire::field("offset", &Reply::offset, "Where this part begins"),
                              wire::field("bytes", &Reply::bytes, "Size of the whole file"),
                              wire::field("content", &Reply::content, "The part").maxLength(700'000),
                              wire::field("sha256", &Reply::sha256, "Of the whole file, in hexadecimal"),
                              wire::field("last", &Reply::last, "Whether the file ends with it")};
        }
    };
};

struct BeginImport
{
    static constexpr wire::Method method{
        "imports.begin",
        wire::MethodKind::Local,
        permission::importData,
        wire::Verb::Post,
        "/imports",
        "Announce a file to import",
        "Then send it by imports.append, try it by imports.check and take it by imports.commit."};
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
                                         "changes nothing."};
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
        "Everything is done as in earnest and taken back. The report is at imports.report."};
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
                                         "taken before changes nothing, nor does a row of it."};
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
                                         "file with what was said of each row."};
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
        "imports.list", wire::MethodKind::Query,  permission::importData,      wire::Verb::Get,
        "/imports",     "List what was imported", "Everybody's, newest first."};
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
                                         "was changed since. The file can be imported again then."};
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

namespace gemba::wire {

template <>
struct EnumNames<files::WireFileFormat>
{
    using F = files::WireFileFormat;
    static constexpr std::array values{std::pair{F::Csv, "csv"}, std::pair{F::Xlsx, "xlsx"}};
};
template <>
struct EnumNames<files::WireJobKind>
{
    using K = files::WireJobKind;
    static constexpr std::array values{std::pair{K::Export, "export"}, std::pair{K::Import, "import"},
                                       std::pair{K::Undo, "undo"}};
};
template <>
struct EnumNames<files::WireJobState>
{
    using S = files::WireJobState;
    static constexpr std::array values{std::pair{S::Receiving, "receiving"}, std::pair{S::Received, "received"},
                                       std::pair{S::Waiting, "waiting"},     std::pair{S::Running, "running"},
                                       std::pair{S::Done, "done"},           std::pair{S::Failed, "failed"},
                                       std::pair{S::Cancelled, "cancelled"}};
};
template <>
struct EnumNames<files::WireJobStep>
{
    using S = files::WireJobStep;
    static constexpr std::array values{std::pair{S::None, "none"},   std::pair{S::Read, "read"},
                                       std::pair{S::Check, "check"}, std::pair{S::Take, "take"},
                                       std::pair{S::Write, "write"}, std::pair{S::Report, "report"},
                                       std::pair{S::Undo, "undo"}};
};

} // namespace gemba::wire
