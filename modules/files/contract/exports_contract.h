#pragma once

#include "files_contract.h"

/// Wire shapes of tables that go out; the jobs are in files_contract.h.
namespace gemba::files {

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
        "would take for a formula begins with ' unless raw is set; in a workbook text is text.",
        wire::Clients::desk};
    struct Params
    {
        QString what;
        WireFileFormat format = WireFileFormat::Csv;
        std::optional<QString> area;
        std::optional<QString> text;
        std::optional<QString> ends;
        std::optional<QString> contains;
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
                wire::field(
                    "text", &Params::text,
                    "Only where the code begins so; of scans and history any code or bill of a row; of bills what "
                    "bills.list finds by it")
                    .maxLength(80),
                wire::field("ends", &Params::ends, "Only where the code ends so").maxLength(80),
                wire::field("contains", &Params::contains, "Only where it is somewhere in the code").maxLength(80),
                wire::field(
                    "state", &Params::state,
                    "Only what is so: of parents open, complete or billed, of children loose or packed, of bills their "
                    "state or loadable (open or reopened), of scans their outcome, of the history what happened")
                    .maxLength(32),
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

} // namespace gemba::files
