#pragma once

#include "client_kind.h"

#include <gemba/wire/method.h>

/// Wire shapes of terminals and of how they are enrolled. Times are UTC milliseconds.
namespace gemba::identity {

namespace permission {
inline constexpr auto manageTerminals = wire::Permission::named("terminals.manage");
} // namespace permission

enum class PairingState { Waiting, Approved, Refused, Expired };

struct RequestPairing
{
    static constexpr wire::Method method{"terminals.requestPairing",
                                         wire::MethodKind::Command,
                                         wire::Permission::anyone(),
                                         wire::Verb::Post,
                                         "/terminals/pairings",
                                         "Ask to enrol this terminal",
                                         "Shows a code that somebody with the right to manage terminals types in."};
    struct Params
    {
        QString name;
        ClientKind kind = ClientKind::Kiosk;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("name", &Params::name, "Proposed name").minLength(1).maxLength(64),
                              wire::field("kind", &Params::kind, "Kind of terminal")};
        }
    };
    struct Reply
    {
        QString pairing;
        QString code;
        QString pairingSecret;
        qint64 expiresAtMs = 0;
        QString serverFingerprint;
        QStringList fingerprintWords;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("pairing", &Reply::pairing, "Identity of the request"),
                wire::field("code", &Reply::code, "Eight characters to show on the screen"),
                wire::field("pairingSecret", &Reply::pairingSecret,
                            "Proves that a later question comes from the asker"),
                wire::field("expiresAtMs", &Reply::expiresAtMs, "When the code stops working"),
                wire::field("serverFingerprint", &Reply::serverFingerprint, "SHA-256 of the CA's public key, hex"),
                wire::field("fingerprintWords", &Reply::fingerprintWords, "The same as words to compare")};
        }
    };
};

struct PairingStatus
{
    static constexpr wire::Method method{"terminals.pairingStatus",
                                         wire::MethodKind::Command,
                                         wire::Permission::anyone(),
                                         wire::Verb::Post,
                                         "/terminals/pairings/{pairing}/status",
                                         "Ask whether the pairing was approved",
                                         "The terminal's token is handed out once, to the asker."};
    struct Params
    {
        QString pairing;
        QString pairingSecret;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("pairing", &Params::pairing, "Identity of the request").minLength(1).maxLength(64),
                wire::field("pairingSecret", &Params::pairingSecret, "From requestPairing")
                    .secret()
                    .minLength(1)
                    .maxLength(128)};
        }
    };
    struct Reply
    {
        PairingState state = PairingState::Waiting;
        std::optional<TerminalId> terminal;
        std::optional<QString> name;
        std::optional<QString> terminalToken;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("state", &Reply::state, "How far it is"),
                wire::field("terminal", &Reply::terminal, "Identity once approved"),
                wire::field("name", &Reply::name, "Name given at approval"),
                wire::field("terminalToken", &Reply::terminalToken, "For terminals.connect; keep it sealed")};
        }
    };
};

struct Terminal
{
    static constexpr auto schemaName = "Terminal";
    TerminalId id;
    QString name;
    ClientKind kind = ClientKind::Kiosk;
    QString area;
    bool revoked = false;
    qint64 approvedAtMs = 0;
    std::optional<qint64> lastSeenAtMs;
    bool suspended = false;
    bool connected = false;
    static constexpr auto fields()
    {
        return std::tuple{
            wire::field("id", &Terminal::id, "Identity"),
            wire::field("name", &Terminal::name, "Name"),
            wire::field("kind", &Terminal::kind, "Kind of terminal"),
            wire::field("area", &Terminal::area, "Where it hangs"),
            wire::field("revoked", &Terminal::revoked, "True when it may no longer connect"),
            wire::field("approvedAtMs", &Terminal::approvedAtMs, "When it was enrolled"),
            wire::field("lastSeenAtMs", &Terminal::lastSeenAtMs, "When it last connected"),
            wire::field("suspended", &Terminal::suspended, "True while it is switched off").optional(),
            wire::field("connected", &Terminal::connected, "Whether a socket of it is open now").optional()};
    }
};

struct ApproveTerminal
{
    static constexpr wire::Method method{"terminals.approve",
                                         wire::MethodKind::Command,
                                         permission::manageTerminals,
                                         wire::Verb::Post,
                                         "/terminals/approve",
                                         "Enrol the terminal that shows this code",
                                         "Compare the fingerprint words on its screen first.",
                                         wire::Clients::desk};
    struct Params
    {
        QString code;
        QString name;
        QString area;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("code", &Params::code, "The code on the terminal's screen")
                    .secret()
                    .minLength(8)
                    .maxLength(16),
                wire::field("name", &Params::name, "Name; empty keeps the proposed one").optional().maxLength(64),
                wire::field("area", &Params::area, "Where it hangs").optional().maxLength(64)};
        }
    };
    using Reply = Terminal;
};

/// A request that waits for somebody to type the code that the terminal shows.
struct Pairing
{
    static constexpr auto schemaName = "Pairing";
    QString id;
    QString name;
    ClientKind kind = ClientKind::Kiosk;
    QString address;
    qint64 expiresAtMs = 0;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("id", &Pairing::id, "Identity of the request"),
                          wire::field("name", &Pairing::name, "Proposed name"),
                          wire::field("kind", &Pairing::kind, "Kind of terminal"),
                          wire::field("address", &Pairing::address, "Where it asks from"),
                          wire::field("expiresAtMs", &Pairing::expiresAtMs, "When its code stops working")};
    }
};

struct ListPairings
{
    static constexpr wire::Method method{"terminals.pairings",
                                         wire::MethodKind::Query,
                                         permission::manageTerminals,
                                         wire::Verb::Get,
                                         "/terminals/pairings",
                                         "List terminals that wait for their approval",
                                         "With the words that each of them must show.",
                                         wire::Clients::desk};
    using Params = wire::Empty;
    struct Reply
    {
        QList<Pairing> pairings;
        QStringList fingerprintWords;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("pairings", &Reply::pairings, "Oldest first"),
                wire::field("fingerprintWords", &Reply::fingerprintWords, "What the terminal's screen must show")};
        }
    };
};

struct RefusePairing
{
    static constexpr wire::Method method{"terminals.refuse",
                                         wire::MethodKind::Command,
                                         permission::manageTerminals,
                                         wire::Verb::Post,
                                         "/terminals/pairings/{pairing}/refuse",
                                         "Refuse a terminal that waits for its approval",
                                         "It is told so and may ask again.",
                                         wire::Clients::desk};
    struct Params
    {
        QString pairing;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("pairing", &Params::pairing, "Identity of the request").minLength(1).maxLength(64)};
        }
    };
    using Reply = wire::Empty;
};

struct TerminalOnly
{
    TerminalId terminal;
    static constexpr auto fields() { return std::tuple{wire::field("terminal", &TerminalOnly::terminal, "Terminal")}; }
};

struct RenameTerminal
{
    static constexpr wire::Method method{
        "terminals.rename",      wire::MethodKind::Command, permission::manageTerminals,     wire::Verb::Put,
        "/terminals/{terminal}", "Rename a terminal",       "Its name, and where it hangs.", wire::Clients::desk};
    struct Params
    {
        TerminalId terminal;
        QString name;
        QString area;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("terminal", &Params::terminal, "Terminal"),
                              wire::field("name", &Params::name, "Name").minLength(1).maxLength(64),
                              wire::field("area", &Params::area, "Where it hangs").maxLength(64)};
        }
    };
    using Reply = Terminal;
};

struct SuspendTerminal
{
    static constexpr wire::Method method{"terminals.suspend",
                                         wire::MethodKind::Command,
                                         permission::manageTerminals,
                                         wire::Verb::Post,
                                         "/terminals/{terminal}/suspend",
                                         "Switch a terminal off for a while",
                                         "Its open sockets are closed at once, and the sessions begun on it end.",
                                         wire::Clients::desk};
    using Params = TerminalOnly;
    using Reply = Terminal;
};

struct ResumeTerminal
{
    static constexpr wire::Method method{"terminals.resume",
                                         wire::MethodKind::Command,
                                         permission::manageTerminals,
                                         wire::Verb::Post,
                                         "/terminals/{terminal}/resume",
                                         "Switch a terminal on again",
                                         "It connects by itself within a minute.",
                                         wire::Clients::desk};
    using Params = TerminalOnly;
    using Reply = Terminal;
};

enum class TerminalChange { Asked, Refused, Enrolled, Renamed, Suspended, Resumed, Revoked };

struct TerminalChanged
{
    static constexpr wire::Topic topic{"terminals.changed", wire::TopicKind::Log, permission::manageTerminals,
                                       "A terminal asked to be enrolled, or an enrolled one changed"};
    TerminalChange change = TerminalChange::Asked;
    std::optional<Terminal> terminal;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("change", &TerminalChanged::change, "What happened"),
                          wire::field("terminal", &TerminalChanged::terminal, "As it is now, once it is enrolled")};
    }
};

struct RevokeTerminal
{
    static constexpr wire::Method method{"terminals.revoke",
                                         wire::MethodKind::Command,
                                         permission::manageTerminals,
                                         wire::Verb::Post,
                                         "/terminals/{terminal}/revoke",
                                         "Shut a terminal out",
                                         "Its open sockets are closed at once.",
                                         wire::Clients::desk};
    struct Params
    {
        TerminalId terminal;
        static constexpr auto fields() { return std::tuple{wire::field("terminal", &Params::terminal, "Terminal")}; }
    };
    using Reply = wire::Empty;
};

struct ListTerminals
{
    static constexpr wire::Method method{
        "terminals.list", wire::MethodKind::Query,   permission::manageTerminals, wire::Verb::Get,
        "/terminals",     "List enrolled terminals", "Ordered by name.",          wire::Clients::desk};
    using Params = wire::Empty;
    struct Reply
    {
        QList<Terminal> terminals;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("terminals", &Reply::terminals, "All terminals").maxItems(wire::kSnapshotItems)};
        }
    };
};

struct ConnectTerminal
{
    static constexpr wire::Method method{"terminals.connect",
                                         wire::MethodKind::Local,
                                         wire::Permission::anyone(),
                                         wire::Verb::Post,
                                         "/terminals/connect",
                                         "Authenticate this socket as an enrolled terminal",
                                         "A terminal may look; acting needs a person to sign in on it."};
    struct Params
    {
        QString terminalToken;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("terminalToken", &Params::terminalToken, "From pairing")
                                  .secret()
                                  .minLength(1)
                                  .maxLength(512)};
        }
    };
    struct Reply
    {
        Terminal terminal;
        QString siteName;
        QString siteTimeZone;
        QString serverVersion;
        std::optional<int> offlineHours;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("terminal", &Reply::terminal, "The terminal"),
                wire::field("siteName", &Reply::siteName, "Name of the site"),
                wire::field("siteTimeZone", &Reply::siteTimeZone, "IANA zone of the site"),
                wire::field("serverVersion", &Reply::serverVersion, "Version of the server"),
                wire::field("offlineHours", &Reply::offlineHours,
                            "How long a scanner station that has lost the server goes on for whoever was signed in "
                            "last, in hours; 0: not at all")};
        }
    };
};

} // namespace gemba::identity

template <>
struct gemba::wire::EnumNames<gemba::identity::TerminalChange>
{
    using C = gemba::identity::TerminalChange;
    static constexpr std::array values{std::pair{C::Asked, "asked"},         std::pair{C::Refused, "refused"},
                                       std::pair{C::Enrolled, "enrolled"},   std::pair{C::Renamed, "renamed"},
                                       std::pair{C::Suspended, "suspended"}, std::pair{C::Resumed, "resumed"},
                                       std::pair{C::Revoked, "revoked"}};
};
template <>
struct gemba::wire::EnumNames<gemba::identity::PairingState>
{
    using S = gemba::identity::PairingState;
    static constexpr std::array values{std::pair{S::Waiting, "waiting"}, std::pair{S::Approved, "approved"},
                                       std::pair{S::Refused, "refused"}, std::pair{S::Expired, "expired"}};
};
