#include "user_details.h"

#include "right_words.h"

#include <audit_contract.h>
#include <password_contract.h>

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace gemba::admin {

namespace {

constexpr int decisionsShownAtMost = 5;

bool refusedOf(const audit::AuditLine &line)
{
    return line.result == audit::LineResult::Refused;
}

} // namespace

UserDetails::UserDetails(QObject *parent)
    : QObject(parent)
    , m_decisions(this)
{
}

void UserDetails::setUsers(UsersModel *users)
{
    if (m_users || !users)
        return;
    m_users = users;
    connect(users, &UsersModel::currentChanged, this, &UserDetails::follow);
    connect(users, &UsersModel::refreshed, this, &UserDetails::follow);
    connect(users, &UsersModel::choicesChanged, this, &UserDetails::changed);
    Q_EMIT usersChanged();
    follow();
}

void UserDetails::follow()
{
    const identity::User *current = m_users->shell() ? m_users->current() : nullptr;
    const QString before = id();
    m_user = current ? std::optional(*current) : std::nullopt;
    if (id() != before) {
        m_rights.clear();
        m_sessions.clear();
        m_decisions.setEntries({});
        forgetTemporary();
        Q_EMIT rightsChanged();
        Q_EMIT sessionsChanged();
    }
    if (m_user) {
        askRights();
        askSessions();
        askDecisions();
    }
    Q_EMIT changed();
}

void UserDetails::askRights()
{
    shell().link().call<identity::ReadUserRights>(
        this, {m_user->id}, [this, whose = m_user->id](const Result<identity::ReadUserRights::Reply> &reply) {
            if (!reply || !m_user || m_user->id != whose)
                return;
            m_rights = reply->rights;
            Q_EMIT rightsChanged();
        });
}

void UserDetails::askSessions()
{
    if (!sessionsShown())
        return;
    identity::ListSessions::Params params;
    params.user = m_user->id;
    shell().link().call<identity::ListSessions>(
        this, params, [this, whose = m_user->id](const Result<identity::ListSessions::Reply> &reply) {
            if (!reply || !m_user || m_user->id != whose)
                return;
            m_sessions = reply->sessions;
            Q_EMIT sessionsChanged();
        });
}

void UserDetails::askDecisions()
{
    if (!decisionsShown())
        return;
    audit::ListAudit::Params params;
    params.actor = m_user->name;
    params.limit = decisionsShownAtMost;
    shell().link().call<audit::ListAudit>(
        this, params, [this, whose = m_user->id](const Result<audit::ListAudit::Reply> &reply) {
            if (!reply || !m_user || m_user->id != whose)
                return;
            QList<desk::TimelineEntry> entries;
            const qint64 now = shell().link().nowMs();
            for (const audit::AuditLine &line : reply->lines)
                entries.append({.time = words().moment(line.timeUs / 1000, now),
                                .what = u"%1 %2"_s.arg(line.action, line.entityId).trimmed(),
                                .outcome = refusedOf(line) ? tr("refused") : tr("done"),
                                .strong = refusedOf(line),
                                .key = QString::number(line.seq)});
            m_decisions.setEntries(entries);
        });
}

QString UserDetails::name() const
{
    return !m_user ? QString() : m_user->displayName.isEmpty() ? m_user->name : m_user->displayName;
}

QString UserDetails::note() const
{
    if (!m_user)
        return {};
    return u"%1, %2"_s.arg(words().isolated(m_user->name), words().languageName(m_user->language));
}

bool UserDetails::oneself() const
{
    return m_user && m_user->id.text() == shell().link().person().id;
}

QStringList UserDetails::grantRoles() const
{
    QStringList roles;
    for (const identity::RoleGrant &grant : m_user ? m_user->grants : QList<identity::RoleGrant>())
        roles.append(m_users->roleTitle(grant.role));
    return roles;
}

QStringList UserDetails::grantScopes() const
{
    QStringList scopes;
    for (const identity::RoleGrant &grant : m_user ? m_user->grants : QList<identity::RoleGrant>())
        scopes.append(grant.areas.isEmpty() ? tr("everywhere", "scope of a role") : grant.areas.join(u", "_s));
    return scopes;
}

QStringList UserDetails::grantEnds() const
{
    QStringList ends;
    for (const identity::RoleGrant &grant : m_user ? m_user->grants : QList<identity::RoleGrant>())
        ends.append(grant.endsAtMs ? tr("ends %1").arg(words().fullDate(*grant.endsAtMs)) : tr("no end"));
    return ends;
}

QString UserDetails::excluded() const
{
    QStringList titles;
    for (const QString &permission : m_user ? m_user->excluded : QStringList())
        titles.append(rightTitle(permission));
    return titles.join(u", "_s);
}

QString UserDetails::rightsText() const
{
    const auto held =
        std::count_if(m_rights.cbegin(), m_rights.cend(), [](const auto &right) { return !right.excluded; });
    return tr("See the %n rights this makes", nullptr, static_cast<int>(held));
}

QStringList UserDetails::rights() const
{
    QStringList lines;
    for (const identity::EffectiveRight &right : m_rights) {
        const QString where = right.excluded     ? tr("excluded")
                              : right.everywhere ? tr("everywhere", "scope of a role")
                                                 : right.areas.join(u", "_s);
        lines.append(tr("%1: %2", "right: where").arg(rightTitle(right.permission), where));
    }
    return lines;
}

QString UserDetails::passwordText() const
{
    if (!m_user || !m_user->mustChangePassword)
        return tr("set");
    if (!m_user->passwordEndsAtMs)
        return tr("to be changed at the next sign-in");
    const qint64 now = shell().link().nowMs();
    const QString ends = words().moment(*m_user->passwordEndsAtMs, now);
    return *m_user->passwordEndsAtMs > now ? tr("temporary, until %1").arg(ends)
                                           : tr("temporary, over since %1").arg(ends);
}

QString UserDetails::factorText() const
{
    if (!m_user)
        return {};
    switch (m_user->secondFactor) {
    case identity::SecondFactorState::Enrolled:
        return tr("authenticator app");
    case identity::SecondFactorState::Missing:
        return tr("required and missing");
    default:
        return tr("not set up");
    }
}

QString UserDetails::pinText() const
{
    return m_user && m_user->hasPin ? tr("set, enrolled terminals only") : tr("none", "PIN");
}

QString UserDetails::cardsText() const
{
    return m_user && m_user->badges > 0 ? words().count(m_user->badges) : tr("none", "cards");
}

QString UserDetails::cardCountText() const
{
    return cardCount() > 0 ? tr("Cards %1").arg(words().count(cardCount())) : tr("Cards");
}

QString UserDetails::lastText() const
{
    return m_user && m_user->lastSignInAtMs ? words().since(*m_user->lastSignInAtMs, shell().link().nowMs())
                                            : tr("never");
}

QString UserDetails::emailText() const
{
    return m_user && !m_user->email.isEmpty() ? m_user->email : tr("none", "e-mail address");
}

bool UserDetails::sessionsShown() const
{
    return m_users && m_users->shell() && m_users->shell()->may(u"sessions.manage"_s);
}

bool UserDetails::decisionsShown() const
{
    return m_users && m_users->shell() && m_users->shell()->may(u"audit.read"_s);
}

QStringList UserDetails::sessionKeys() const
{
    QStringList keys;
    for (const identity::SessionInfo &session : m_sessions)
        keys.append(session.id.text());
    return keys;
}

QStringList UserDetails::sessionTitles() const
{
    QStringList titles;
    for (const identity::SessionInfo &session : m_sessions) {
        const QString place = session.station.isEmpty() ? session.address : session.station;
        titles.append(
            tr("%1, %2", "kind of program, place").arg(words().program(session.client), words().named(place)));
    }
    return titles;
}

QStringList UserDetails::sessionNotes() const
{
    QStringList notes;
    const qint64 now = m_sessions.isEmpty() ? 0 : shell().link().nowMs();
    for (const identity::SessionInfo &session : m_sessions)
        notes.append(
            tr("since %1, used %2").arg(words().moment(session.sinceMs, now), words().since(session.lastUsedMs, now)));
    return notes;
}

QStringList UserDetails::sessionEnds() const
{
    QStringList ends;
    const qint64 now = m_sessions.isEmpty() ? 0 : shell().link().nowMs();
    for (const identity::SessionInfo &session : m_sessions)
        ends.append(tr("ends %1").arg(words().moment(std::min(session.endsAtMs, session.idleEndsAtMs), now)));
    return ends;
}

QString UserDetails::offText() const
{
    return tr("Turning off ends %n sessions at once. Can be undone.", nullptr,
              std::max<int>(sessionCount(), m_user ? static_cast<int>(m_user->openSessions) : 0));
}

void UserDetails::setActive(bool active)
{
    if (!m_user)
        return;
    const UserId who = m_user->id;
    const QString whose = name();
    shell().run<identity::SetUserActive>(
        this, {who, active}, active ? tr("%1 can sign in again").arg(whose) : tr("%1 is switched off").arg(whose),
        [this](const identity::User &) { m_users->load(); },
        [this, who, active] {
            shell().run<identity::SetUserActive>(this, {who, !active}, {},
                                                 [this](const identity::User &) { m_users->load(); });
        });
}

void UserDetails::endSession(const QString &session)
{
    shell().run<identity::RevokeSession>(this, {SessionId(session)}, tr("The session has ended"),
                                         [this](const wire::Empty &) { follow(); });
}

void UserDetails::endAllSessions()
{
    if (!m_user)
        return;
    identity::RevokeAllSessions::Params params;
    params.user = m_user->id;
    shell().run<identity::RevokeAllSessions>(this, params, tr("All sessions of %1 have ended").arg(name()),
                                             [this](const identity::RevokeAllSessions::Reply &) { m_users->load(); });
}

void UserDetails::resetPassword()
{
    if (!m_user)
        return;
    identity::ResetUserPassword::Params params;
    params.name = m_user->name;
    shell().run<identity::ResetUserPassword>(this, params, {}, [this](const identity::ResetUserPassword::Reply &reply) {
        m_temporary = reply.temporaryPassword.value_or(QString());
        Q_EMIT temporaryChanged();
        m_users->load();
    });
}

void UserDetails::mailReset()
{
    if (!m_user)
        return;
    shell().link().call<identity::ResetUserPassword>(
        this, {m_user->name, true}, [this](const Result<identity::ResetUserPassword::Reply> &reply) {
            if (!reply)
                return shell().sayRefused(tr("No code was mailed"), reply.error());
            shell().sayDone(tr("A code goes to %1").arg(words().isolated(reply->mailedTo.value_or(QString()))));
        });
}

void UserDetails::resetSecondFactor()
{
    if (!m_user)
        return;
    shell().run<identity::ResetSecondFactor>(this, {m_user->name},
                                             tr("%1 sets up a new second factor at the next sign-in").arg(name()),
                                             [this](const wire::Empty &) { m_users->load(); });
}

void UserDetails::setPin(const QString &pin)
{
    if (!m_user)
        return;
    shell().run<identity::SetPin>(this, {m_user->name, pin}, tr("%1 has a new PIN").arg(name()),
                                  [this](const wire::Empty &) { m_users->load(); });
}

void UserDetails::forgetTemporary()
{
    m_temporary.fill(u'\0');
    m_temporary.clear();
    Q_EMIT temporaryChanged();
}

void UserDetails::copyTemporary() const
{
    QGuiApplication::clipboard()->setText(m_temporary);
}

} // namespace gemba::admin
