#pragma once

#include "audit_search_contract.h"

/// Wire shapes of the audit trail's proof: its chain, its signed heads outside, its export. Hashes are hexadecimal.
namespace gemba::audit {

/// A signed head as it is kept outside.
struct AnchorLine
{
    static constexpr auto schemaName = "AuditAnchor";
    QString site;
    qint64 seq = 0;
    QString head;
    qint64 timeMs = 0;
    QString signer;
    QString signature;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("site", &AnchorLine::site, "Site"),
                          wire::field("seq", &AnchorLine::seq, "Newest row then").range(1, 9e15),
                          wire::field("head", &AnchorLine::head, "Its hash, hex").maxLength(64),
                          wire::field("timeMs", &AnchorLine::timeMs, "When it was signed, UTC milliseconds"),
                          wire::field("signer", &AnchorLine::signer, "Name of the key"),
                          wire::field("signature", &AnchorLine::signature, "Ed25519, base64").maxLength(128)};
    }
};

struct AuditSegment
{
    static constexpr auto schemaName = "AuditSegment";
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;
    qint64 firstAtMs = 0;
    qint64 lastAtMs = 0;
    bool dropped = false;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("firstSeq", &AuditSegment::firstSeq, "First row"),
                          wire::field("lastSeq", &AuditSegment::lastSeq, "Last row"),
                          wire::field("firstAtMs", &AuditSegment::firstAtMs, "Time of the first row"),
                          wire::field("lastAtMs", &AuditSegment::lastAtMs, "Time of the last row"),
                          wire::field("dropped", &AuditSegment::dropped,
                                      "Its lines are past their retention and gone; its signed head is kept")};
    }
};

struct GetAuditLine
{
    static constexpr wire::Method method{"audit.get",
                                         wire::MethodKind::Query,
                                         permission::readAudit,
                                         wire::Verb::Get,
                                         "/audit/lines/{seq}",
                                         "Read one line with its proof",
                                         "The proof says whether the line fits its hash and what holds it in place.",
                                         wire::Clients::desk};
    struct Params
    {
        qint64 seq = 0;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("seq", &Params::seq, "Place in the chain").range(1, 9e15)};
        }
    };
    struct Reply
    {
        AuditLine line;
        QString previousHash;
        QString hash;
        bool fits = false;
        std::optional<bool> isFollowed;
        std::optional<AuditSegment> segment;
        std::optional<qint64> olderSeq;
        std::optional<qint64> newerSeq;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("line", &Reply::line, "The line"),
                wire::field("previousHash", &Reply::previousHash, "Hash of the row before, as this row has it"),
                wire::field("hash", &Reply::hash, "Hash of this row"),
                wire::field("fits", &Reply::fits, "The row gives this hash, and follows the row before"),
                wire::field("isFollowed", &Reply::isFollowed, "The row after fits this one; absent for the newest"),
                wire::field("segment", &Reply::segment, "The closed segment it is in; absent while its day is open"),
                wire::field("olderSeq", &Reply::olderSeq, "The row before, if it is kept"),
                wire::field("newerSeq", &Reply::newerSeq, "The row after, if there is one")};
        }
    };
};

struct AuditVerdict
{
    static constexpr auto schemaName = "AuditVerdict";
    qint64 rows = 0;
    QString head;
    std::optional<qint64> firstBadSeq;
    QString reason;
    qint64 toSeq = 0;
    qint64 atMs = 0;
    qint64 tookMs = 0;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("rows", &AuditVerdict::rows, "Lines checked"),
            wire::field("head", &AuditVerdict::head, "Hash of the newest line checked, hex"),
            wire::field("firstBadSeq", &AuditVerdict::firstBadSeq, "First line that does not fit; absent when all do"),
            wire::field("reason", &AuditVerdict::reason, "What is wrong with it"),
            wire::field("toSeq", &AuditVerdict::toSeq, "The last line that fits").optional(),
            wire::field("atMs", &AuditVerdict::atMs, "When it was checked").optional(),
            wire::field("tookMs", &AuditVerdict::tookMs, "How long that took, milliseconds").optional()};
    }
};

/// One place outside where heads are kept.
struct AnchorPlace
{
    static constexpr auto schemaName = "AuditAnchorPlace";
    QString place;
    qint64 seq = 0;
    qint64 atMs = 0;
    QString problem;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("place", &AnchorPlace::place, "log, a file or a log host"),
            wire::field("seq", &AnchorPlace::seq, "The newest row it holds the head of; 0 for none since the start"),
            wire::field("atMs", &AnchorPlace::atMs, "When it took it; 0 for never"),
            wire::field("problem", &AnchorPlace::problem, "Why it did not take the newest; empty if it did")};
    }
};

struct SummariseAudit
{
    static constexpr wire::Method method{"audit.summary",
                                         wire::MethodKind::Local,
                                         permission::readAudit,
                                         wire::Verb::Get,
                                         "/audit/summary",
                                         "Read the state of the audit trail",
                                         "How long it is, up to where it was verified, and where its head is held "
                                         "outside.",
                                         wire::Clients::desk};
    using Params = wire::Empty;
    struct Reply
    {
        qint64 rows = 0;
        qint64 firstSeq = 0;
        qint64 lastSeq = 0;
        QString head;
        std::optional<AuditVerdict> verified;
        int verifyMinutes = 0;
        int retentionDays = 0;
        QList<AnchorPlace> anchors;
        QList<AuditSegment> segments;
        QString signer;
        QByteArray publicKey;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("rows", &Reply::rows, "Lines kept"),
                wire::field("firstSeq", &Reply::firstSeq, "The oldest line kept; 0 for none"),
                wire::field("lastSeq", &Reply::lastSeq, "The newest line; 0 for none"),
                wire::field("head", &Reply::head, "Its hash, hex"),
                wire::field("verified", &Reply::verified, "The newest verification; absent before the first"),
                wire::field("verifyMinutes", &Reply::verifyMinutes, "Minutes from one verification to the next"),
                wire::field("retentionDays", &Reply::retentionDays, "Days that lines are kept"),
                wire::field("anchors", &Reply::anchors, "Where the head is held outside"),
                wire::field("segments", &Reply::segments, "The newest closed segments, oldest first").maxItems(100),
                wire::field("signer", &Reply::signer, "Name of the key that signs heads and exports"),
                wire::field("publicKey", &Reply::publicKey, "Its public half: Ed25519, base64")};
        }
    };
};

struct VerifyAudit
{
    static constexpr wire::Method method{"audit.verify",
                                         wire::MethodKind::Local,
                                         permission::readAudit,
                                         wire::Verb::Get,
                                         "/audit/verification",
                                         "Verify the audit trail",
                                         "Recomputes the chain; a removed or altered line shows. The verification is "
                                         "itself a line of the trail.",
                                         wire::Clients::desk};
    using Params = wire::Empty;
    using Reply = AuditVerdict;
};

struct CheckAnchors
{
    static constexpr wire::Method method{"audit.checkAnchors",
                                         wire::MethodKind::Query,
                                         permission::readAudit,
                                         wire::Verb::Post,
                                         "/audit/anchors/check",
                                         "Compare heads kept outside with the trail",
                                         "Finds what the chain alone cannot show: rows cut off the end together with "
                                         "their counter, or a trail written anew.",
                                         wire::Clients::desk};
    struct Params
    {
        QList<AnchorLine> anchors;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("anchors", &Params::anchors, "Signed heads, oldest first").maxItems(500)};
        }
    };
    struct Reply
    {
        qint64 matched = 0;
        qint64 dropped = 0;
        qint64 foreign = 0;
        qint64 replaced = 0;
        std::optional<qint64> firstBadSeq;
        QString reason;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("matched", &Reply::matched, "Heads whose row has that hash"),
                wire::field("dropped", &Reply::dropped, "Heads of rows past their retention"),
                wire::field("foreign", &Reply::foreign, "Heads that this server's key did not sign"),
                wire::field("replaced", &Reply::replaced, "Heads of history that a restore has replaced since")
                    .optional(),
                wire::field("firstBadSeq", &Reply::firstBadSeq, "First row that is not as it was; absent if all are"),
                wire::field("reason", &Reply::reason, "What is wrong with it")};
        }
    };
};

struct ExportAudit
{
    static constexpr wire::Method method{"audit.export",
                                         wire::MethodKind::Local,
                                         permission::exportAudit,
                                         wire::Verb::Post,
                                         "/audit/export",
                                         "Export the audit trail, signed",
                                         "One page of JSON Lines, closed by a seal that names the page before. The "
                                         "first page of an export is itself a line of the trail.",
                                         wire::Clients::desk};
    struct Params
    {
        std::optional<qint64> sinceMs;
        std::optional<qint64> untilMs;
        QString cursor;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("sinceMs", &Params::sinceMs, "From this time on"),
                wire::field("untilMs", &Params::untilMs, "Up to this time"),
                wire::field("cursor", &Params::cursor, "nextCursor of the page before; empty for the first")
                    .optional()};
        }
    };
    struct Reply
    {
        QString text;
        qint64 page = 0;
        qint64 rows = 0;
        std::optional<QString> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("text", &Reply::text, "Lines of JSON, the last of them the page's seal")
                                  .maxLength(4'000'000),
                              wire::field("page", &Reply::page, "Number of the page, from 1"),
                              wire::field("rows", &Reply::rows, "Lines of the trail in it"),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page").maxLength(512)};
        }
    };
};

} // namespace gemba::audit
