#include "words.h"

namespace gemba::scanner {

using namespace Qt::StringLiterals;

QString Words::span(qint64 ms) const
{
    const qint64 seconds = std::max<qint64>(0, ms) / 1000;
    if (seconds < 60)
        return tr("%1 s", "seconds").arg(isolated(count(seconds)));
    if (seconds < 3600)
        return tr("%1 min", "minutes").arg(isolated(count(seconds / 60)));
    if (seconds < 48 * 3600)
        return tr("%1 h", "hours").arg(isolated(count(seconds / 3600)));
    return tr("%1 d", "days").arg(isolated(count(seconds / 86'400)));
}

QString Words::ago(qint64 ms) const
{
    return tr("%1 ago", "6 s ago").arg(span(ms));
}

QString Words::kilograms(qint64 grams) const
{
    return withUnit(number(double(grams) / 1000, 1), tr("kg"));
}

QString Words::effect(int effect) const
{
    return isolated(effect < 0 ? u"–%1"_s.arg(-effect) : u"+%1"_s.arg(effect));
}

QString Words::code(const QString &code) const
{
    return u"<b>"_s + isolated(code).toHtmlEscaped() + u"</b>"_s;
}

QString Words::outcome(Outcome outcome) const
{
    switch (outcome) {
    case Outcome::Accepted:
        return tr("ACCEPTED");
    case Outcome::AlreadyHere:
        return tr("ALREADY\nHERE");
    case Outcome::Queued:
        return tr("QUEUED\nOFFLINE");
    case Outcome::WrongParent:
        return tr("WRONG\nPARENT");
    case Outcome::Unknown:
        return tr("UNKNOWN");
    case Outcome::Full:
        return tr("FULL");
    case Outcome::Refused:
        return tr("NOT TAKEN");
    case Outcome::Reversed:
        return tr("REVERSED");
    }
    return {};
}

QString Words::link(LinkPhase phase) const
{
    switch (phase) {
    case LinkPhase::Discovering:
        return tr("Looking for the server");
    case LinkPhase::Pairing:
        return tr("Not paired");
    case LinkPhase::Connecting:
        return tr("Connecting");
    case LinkPhase::Authenticating:
        return tr("Signing in");
    case LinkPhase::Syncing:
        return tr("Catching up");
    case LinkPhase::Live:
        return tr("Server live");
    case LinkPhase::Degraded:
        return tr("Server late");
    case LinkPhase::Offline:
        return tr("Offline");
    case LinkPhase::Rejected:
        return tr("Server refuses");
    case LinkPhase::VersionMismatch:
        return tr("Other version");
    }
    return {};
}

std::pair<QString, QString> split(const QString &code)
{
    // A short code is read as one; so is a parent's.
    if (code.size() < 8)
        return {QString(), code};
    return {code.left(code.size() - 4), code.right(4)};
}

} // namespace gemba::scanner
