#include "sessions_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::shell {

SessionsModel::SessionsModel(QObject *parent)
    : ListPage(parent)
{
    connect(this, &SessionsModel::currentChanged, this, &SessionsModel::detailsChanged);
    connect(this, &SessionsModel::refreshed, this, &SessionsModel::detailsChanged);
}

QList<Column> SessionsModel::describeColumns() const
{
    return {{.key = u"person"_s, .title = tr("Person"), .width = 160, .hideable = false},
            {.key = u"program"_s, .title = tr("Program"), .width = 120},
            {.key = u"place"_s, .title = tr("Where")},
            {.key = u"since"_s, .title = tr("Since"), .width = 130},
            {.key = u"used"_s, .title = tr("Last used"), .width = 130},
            {.key = u"ends"_s, .title = tr("Ends"), .width = 110}};
}

void SessionsModel::begun()
{
    page()->reloadOn<identity::SessionChanged>();
    // Last uses and ends move without an event.
    page()->reloadEvery(60'000);
}

void SessionsModel::ask(const QString &cursor)
{
    identity::ListSessions::Params params;
    params.cursor = cursor;
    params.limit = 1000;
    m_rows.fetch<identity::ListSessions>(
        cursor, params, &identity::ListSessions::Reply::sessions, [this](const identity::ListSessions::Reply &reply) {
            m_perPerson.clear();
            for (const identity::SessionInfo &session : reply.sessions)
                ++m_perPerson[session.user];
            shell()->pages()->setCount(u"sessions"_s, reply.sessions.size());
            m_rows.removeIf([this](const identity::SessionInfo &session) { return !fits(session); });
        });
}

bool SessionsModel::fits(const identity::SessionInfo &session) const
{
    const QString wanted = query().trimmed();
    const auto has = [&](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); };
    return wanted.isEmpty() || has(session.userName) || has(session.station) || has(session.address) ||
           has(words().program(session.client));
}

QString SessionsModel::placeOf(const identity::SessionInfo &session) const
{
    return session.station.isEmpty() ? session.address : words().named(session.station);
}

Cell SessionsModel::cell(int row, int column) const
{
    const identity::SessionInfo &session = m_rows[row];
    switch (column) {
    case 0:
        return {.text = words().named(session.userName), .note = session.own ? tr("this one") : QString()};
    case 1:
        return {.text = words().program(session.client), .look = Look::Quiet};
    case 2:
        return {.text = placeOf(session), .look = Look::Quiet, .figures = session.station.isEmpty()};
    case 3:
        return {.text = words().moment(session.sinceMs, nowMs()), .look = Look::Quiet};
    case 4:
        return {.text = words().since(session.lastUsedMs, nowMs()), .look = Look::Quiet};
    default:
        return {.text = words().left(std::min(session.idleEndsAtMs, session.endsAtMs) - nowMs())};
    }
}

QString SessionsModel::person() const
{
    return current() ? words().named(current()->userName) : QString();
}

QString SessionsModel::place() const
{
    return current() ? placeOf(*current()) : QString();
}

QString SessionsModel::program() const
{
    return current() ? words().program(current()->client) : QString();
}

QString SessionsModel::address() const
{
    return current() ? current()->address : QString();
}

QString SessionsModel::since() const
{
    return current() ? words().dateAndTime(current()->sinceMs) : QString();
}

QString SessionsModel::lastUsed() const
{
    return current() ? words().since(current()->lastUsedMs, nowMs()) : QString();
}

QString SessionsModel::idleEnd() const
{
    return current() ? words().left(current()->idleEndsAtMs - nowMs()) : QString();
}

QString SessionsModel::capEnd() const
{
    return current() ? words().moment(current()->endsAtMs, nowMs()) : QString();
}

QString SessionsModel::absoluteEnd() const
{
    return current() ? words().moment(current()->absoluteEndsAtMs, nowMs()) : QString();
}

int SessionsModel::ofPerson() const
{
    return current() ? m_perPerson.value(current()->user) : 0;
}

QString SessionsModel::consequence() const
{
    if (!current())
        return {};
    return own() ? tr("You will be signed out here.")
                 : tr("%1 is signed out there at once and may sign in again.").arg(person());
}

QString SessionsModel::allConsequence() const
{
    return current()
               ? tr("%n session(s) of %1 end at once, except the one you are using.", nullptr, ofPerson()).arg(person())
               : QString();
}

void SessionsModel::end()
{
    if (!current())
        return;
    if (current()->own)
        return shell()->signOut();
    shell()->run<identity::RevokeSession>(this, {current()->id}, tr("The session of %1 has ended").arg(person()),
                                          [this](const wire::Empty &) { load(); });
}

void SessionsModel::endAll()
{
    if (!current())
        return;
    shell()->run<identity::RevokeAllSessions>(this, {current()->user, true},
                                              tr("The sessions of %1 have ended").arg(person()),
                                              [this](const identity::RevokeAllSessions::Reply &) { load(); });
}

// --- the own ones

QList<Column> OwnSessionsModel::describeColumns() const
{
    QList<Column> columns = SessionsModel::describeColumns().mid(1);
    columns.first().width = 200;
    columns.first().hideable = false;
    return columns;
}

void OwnSessionsModel::begun()
{
    // Events of sessions are for administrators.
    page()->reloadEvery(60'000);
}

void OwnSessionsModel::ask(const QString &cursor)
{
    m_rows.fetch<identity::MySessions>(cursor, {}, &identity::MySessions::Reply::sessions);
}

Cell OwnSessionsModel::cell(int row, int column) const
{
    Cell cell = SessionsModel::cell(row, column + 1);
    if (column == 0) {
        cell.look = Look::Plain;
        cell.note = m_rows[row].own ? tr("this one") : QString();
    }
    return cell;
}

int OwnSessionsModel::others() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const auto &row) { return !row.own; }));
}

void OwnSessionsModel::endAll()
{
    QList<SessionId> left;
    for (const identity::SessionInfo &session : m_rows)
        if (!session.own)
            left.append(session.id);
    endNext(left, 0);
}

// One after the other: what was refused is said, and is not drowned by what came after it.
void OwnSessionsModel::endNext(QList<SessionId> left, int ended)
{
    if (left.isEmpty()) {
        shell()->sayDone(tr("%n of your sessions have ended", nullptr, ended));
        return load();
    }
    const SessionId next = left.takeFirst();
    shell()->run<identity::RevokeSession>(this, {next}, {},
                                          [this, left, ended](const wire::Empty &) { endNext(left, ended + 1); });
}

} // namespace gemba::shell
