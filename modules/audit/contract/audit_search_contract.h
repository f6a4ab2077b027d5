#pragma once

#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

/// Wire shapes of the audit trail's lines and of the search among them.
namespace gemba::audit {

namespace permission {
inline constexpr auto readAudit = wire::Permission::named("audit.read");
inline constexpr auto exportAudit = wire::Permission::named("audit.export");
} // namespace permission

enum class LineResult { Done, Refused };

} // namespace gemba::audit

template <>
struct gemba::wire::EnumNames<gemba::audit::LineResult>
{
    static constexpr std::array values{std::pair{gemba::audit::LineResult::Done, "done"},
                                       std::pair{gemba::audit::LineResult::Refused, "refused"}};
};

namespace gemba::audit {

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
    LineResult result = LineResult::Done;
    QJsonObject before;
    QJsonObject after;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("seq", &AuditLine::seq, "Place in the chain"),
            wire::field("timeUs", &AuditLine::timeUs, "UTC microseconds"),
            wire::field("actor", &AuditLine::actor, "Who"),
            wire::field("session", &AuditLine::session, "Session"),
            wire::field("station", &AuditLine::station, "Terminal or kind of client"),
            wire::field("address", &AuditLine::address, "Peer address"),
            wire::field("referenceId", &AuditLine::referenceId, "Reference id of the request"),
            wire::field("action", &AuditLine::action, "What was done"),
            wire::field("entity", &AuditLine::entity, "Kind of thing"),
            wire::field("entityId", &AuditLine::entityId, "Which one"),
            wire::field("result", &AuditLine::result, "Whether it was done or refused"),
            wire::field("before", &AuditLine::before, "State before"),
            wire::field("after", &AuditLine::after, "State after; for refusals error, count, firstAtMs and lastAtMs")};
    }
};

struct ListAudit
{
    static constexpr wire::Method method{"audit.list",
                                         wire::MethodKind::Query,
                                         permission::readAudit,
                                         wire::Verb::Get,
                                         "/audit",
                                         "Search the audit trail",
                                         "Newest first, paged by cursor. A page may hold fewer lines than wanted, even "
                                         "none, while nextCursor says that there is more to search.",
                                         wire::Clients::desk};
    struct Params
    {
        std::optional<QString> text;
        std::optional<QString> entity;
        std::optional<QString> entityId;
        std::optional<QString> actor;
        std::optional<QString> action;
        std::optional<QString> notAction;
        std::optional<QString> station;
        std::optional<LineResult> result;
        std::optional<qint64> sinceMs;
        std::optional<qint64> untilMs;
        QString cursor;
        int limit = 100;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("text", &Params::text, "Words that stand anywhere in who, where, what or which")
                    .maxLength(200),
                wire::field("entity", &Params::entity, "Only this kind of thing"),
                wire::field("entityId", &Params::entityId, "Only this thing"),
                wire::field("actor", &Params::actor, "Only this actor"),
                wire::field("action", &Params::action, "Only actions that begin so, such as session.").maxLength(100),
                wire::field("notAction", &Params::notAction, "No actions that begin so").maxLength(100),
                wire::field("station", &Params::station, "Only from this terminal or kind of client"),
                wire::field("result", &Params::result, "Only what was done, or only what was refused"),
                wire::field("sinceMs", &Params::sinceMs, "From this time on, UTC milliseconds"),
                wire::field("untilMs", &Params::untilMs, "Up to this time, UTC milliseconds"),
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

} // namespace gemba::audit
