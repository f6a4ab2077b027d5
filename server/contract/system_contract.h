#pragma once

#include <gemba/wire/codec.h>
#include <gemba/wire/method.h>

/// Wire shapes of the server itself. Times are UTC milliseconds.
namespace gemba::server {

/// State topic, once a second: a screen that shows it moving proves that server, link and screen are alive.
struct Heartbeat
{
    static constexpr wire::Topic topic{"server.heartbeat", wire::TopicKind::State, wire::Permission::terminal(),
                                       "The server is alive"};
    qint64 serverTimeMs = 0;
    qint64 beat = 0;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("timeMs", &Heartbeat::serverTimeMs, "The server's clock"),
                          wire::field("seq", &Heartbeat::beat, "Counts seconds since the server's start")};
    }
};

struct SystemInfo
{
    static constexpr bool isPassive = true;
    static constexpr wire::Method method{
        "system.info", wire::MethodKind::Local,    wire::Permission::terminal(), wire::Verb::Get,
        "/system",     "Read what this server is", "Version, site and clock."};
    using Params = wire::Empty;
    struct Reply
    {
        QString version;
        QString siteId;
        QString siteName;
        QString timeZone;
        qint64 serverTimeMs = 0;
        qint64 startedAtMs = 0;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("version", &Reply::version, "Version of the server"),
                              wire::field("siteId", &Reply::siteId, "Site"),
                              wire::field("siteName", &Reply::siteName, "Name of the site"),
                              wire::field("timeZone", &Reply::timeZone, "IANA zone of the site"),
                              wire::field("serverTimeMs", &Reply::serverTimeMs, "The server's clock"),
                              wire::field("startedAtMs", &Reply::startedAtMs, "When the server started")};
        }
    };
};

} // namespace gemba::server
