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

/// Bytes of a file in one message, at most.
inline constexpr int partBytes = 524'288;
/// Of those that a client sends over a WebSocket: the server takes frames of 64 KiB there, and base64 makes four bytes of three.
inline constexpr int sentPartBytes = 45'056;
/// Between two parts over a WebSocket: the server closes one on which more than 100 messages a second come.
inline constexpr int partPaceMs = 20;
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
    bool undone = false;
    std::optional<QString> importId;
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 problems = 0;
    qint64 taken = 0;
    qint64 left = 0;
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
            wire::field("undone", &FileJob::undone, "Whether the import was taken back").optional(),
            wire::field("importId", &FileJob::importId, "What imports.undo takes, once it is applied"),
            wire::field("rows", &FileJob::rows, "Rows of the file"),
            wire::field("created", &FileJob::created, "Rows that made something new, or would"),
            wire::field("updated", &FileJob::updated, "Rows that changed something, or would"),
            wire::field("unchanged", &FileJob::unchanged, "Rows that say what is so already"),
            wire::field("problems", &FileJob::problems, "Rows that cannot be taken"),
            wire::field("taken", &FileJob::taken, "Rows of the file that are in by now, by whichever attempt")
                .optional(),
            wire::field("left", &FileJob::left,
                        "Rows that can still be taken, as the last trial found, or that an import did not come to")
                .optional(),
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
