#pragma once

#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

/// Wire shapes of the audit trail.
namespace gemba::identity {

namespace permission {
inline constexpr auto readAudit = wire::Permission::named("audit.read");
} // namespace permission

struct AuditLine
{
    static constexpr auto schemaName = "AuditLine";
    qint64 seq = 0;
    qint64 timeUs = 0;
    QString actor;
    QString session;
    QString station;
    QString address;
    QString referenceId;
    QString action;
    QString entity;
    QString entityId;
    QJsonObject before;
    QJsonObject after;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("seq", &AuditLine::seq, "Place in the chain"),
                          wire::field("timeUs", &AuditLine::timeUs, "UTC microseconds"),
                          wire::field("actor", &AuditLine::actor, "Who"),
                          wire::field("session", &AuditLine::session, "Session"),
                          wire::field("station", &AuditLine::station, "Terminal or kind of client"),
                          wire::field("address", &AuditLine::address, "Peer address"),
                          wire::field("referenceId", &AuditLine::referenceId, "Reference id of the request"),
                          wire::field("action", &AuditLine::action, "What was done"),
                          wire::field("entity", &AuditLine::entity, "Kind of thing"),
                          wire::field("entityId", &AuditLine::entityId, "Which one"),
                          wire::field("before", &AuditLine::before, "State before"),
                          wire::field("after", &AuditLine::after, "State after")};
    }
};

struct ListAudit
{
    static constexpr wire::Method method{
        "audit.list",           wire::MethodKind::Query,          permission::readAudit, wire::Verb::Get, "/audit",
        "Read the audit trail", "Newest first, paged by cursor.", wire::Clients::desk};
    struct Params
    {
        std::optional<QString> entity;
        std::optional<QString> entityId;
        std::optional<QString> actor;
        QString cursor;
        int limit = 100;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("entity", &Params::entity, "Only this kind of thing"),
                              wire::field("entityId", &Params::entityId, "Only this thing"),
                              wire::field("actor", &Params::actor, "Only this actor"),
                              wire::field("cursor", &Params::cursor, "Where the last page ended").optional(),
                              wire::field("limit", &Params::limit, "Rows wanted").optional().range(1, 500)};
        }
    };
    struct Reply
    {
        QList<AuditLine> lines;
        std::optional<QString> nextCursor;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("lines", &Reply::lines, "One page"),
                              wire::field("nextCursor", &Reply::nextCursor, "Absent on the last page")};
        }
    };
};

struct VerifyAudit
{
    static constexpr wire::Method method{"audit.verify",
                                         wire::MethodKind::Query,
                                         permission::readAudit,
                                         wire::Verb::Get,
                                         "/audit/verification",
                                         "Verify the audit trail",
                                         "Recomputes the chain; a removed or altered line shows.",
                                         wire::Clients::desk};
    using Params = wire::Empty;
    struct Reply
    {
        qint64 rows = 0;
        QString head;
        std::optional<qint64> firstBadSeq;
        QString reason;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("rows", &Reply::rows, "Lines checked"),
                wire::field("head", &Reply::head, "Hash of the newest line, hex"),
                wire::field("firstBadSeq", &Reply::firstBadSeq, "First line that does not fit; absent when all do"),
                wire::field("reason", &Reply::reason, "What is wrong with it")};
        }
    };
};

} // namespace gemba::identity
