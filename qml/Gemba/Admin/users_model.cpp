#include "users_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::admin {

using identity::SecondFactorState;
using identity::User;

namespace {
/// The most that one question may ask for.
constexpr int largestPage = 500;
} // namespace

UsersModel::UsersModel(QObject *parent)
    : ListPage(parent)
{
    setCheckable(true);
}

QList<Column> UsersModel::describeColumns() const
{
    return {{.key = u"name"_s, .title = tr("User"), .width = 132, .hideable = false},
            {.key = u"roles"_s, .title = tr("Roles")},
            {.key = u"scope"_s, .title = tr("Scope"), .width = 116},
            {.key = u"factor"_s, .title = tr("Second factor"), .width = 100},
            {.key = u"last"_s, .title = tr("Last sign-in"), .width = 124},
            {.key = u"open"_s, .title = tr("Open", "sessions"), .width = 44, .atEnd = true},
            {.key = u"state"_s, .title = tr("State"), .width = 128}};
}

void UsersModel::begun()
{
    page()->reloadOn<identity::UsersChanged>();
    connect(&m_book, &RoleBook::changed, this, [this] {
        rowsChanged();
        Q_EMIT choicesChanged();
    });
    connect(this, &UsersModel::refreshed, this, &UsersModel::choicesChanged);
    connect(this, &UsersModel::refreshed, this, [this] {
        if (m_state == State::Waiting)
            loadMore();
    });
}

void UsersModel::ask(const QString &cursor)
{
    m_book.ask(*shell());
    identity::ListUsers::Params params;
    if (!query().isEmpty())
        params.query = query();
    if (m_role > 0 && m_role <= roles().size())
        params.role = roles()[m_role - 1].name;
    if (m_area > 0 && m_area <= areas().size())
        params.area = areas()[m_area - 1];
    params.state = m_state == State::Everybody ? identity::UserFilter::All
                   : m_state == State::Off     ? identity::UserFilter::Inactive
                                               : identity::UserFilter::Active;
    params.cursor = cursor;
    // Who needs attention is seen only by looking at everybody who is active.
    params.limit = m_state == State::Waiting ? largestPage : wanted();
    m_rows.fetch<identity::ListUsers>(
        cursor, params, &identity::ListUsers::Reply::users, [this](const identity::ListUsers::Reply &reply) {
            m_counts = reply.counts;
            if (m_state == State::Waiting)
                m_rows.removeIf([](const User &user) { return !needsAttention(user); });
            std::stable_sort(m_rows.begin(), m_rows.end(),
                             [](const User &a, const User &b) { return needsAttention(a) > needsAttention(b); });
            if (m_counts.all > 0)
                shell()->pages()->setCount(u"users"_s, m_counts.all);
            const bool all = !reply.nextCursor && m_role <= 0 && m_area <= 0 && query().isEmpty();
            if (all && m_state != State::Off)
                m_waiting = std::count_if(m_rows.cbegin(), m_rows.cend(), needsAttention);
        });
}

bool UsersModel::needsAttention(const User &user)
{
    return user.active &&
           (user.mustChangePassword || user.secondFactor == SecondFactorState::Missing || !user.lastSignInAtMs);
}

UsersModel::Section UsersModel::section(int row) const
{
    const auto waiting = std::count_if(m_rows.begin(), m_rows.end(), needsAttention);
    if (waiting == 0)
        return {};
    if (needsAttention(m_rows[row]))
        return {tr("Needs attention"), words().count(waiting)};
    return {tr("Everyone else"), tr("%1, by name").arg(words().count(rows() - waiting))};
}

QString UsersModel::scope(const User &user) const
{
    QStringList areas;
    for (const identity::RoleGrant &grant : user.grants) {
        if (grant.areas.isEmpty())
            return tr("everywhere", "scope of a role");
        for (const QString &area : grant.areas)
            if (!areas.contains(area))
                areas.append(area);
    }
    return areas.size() > 2 ? tr("%n areas", nullptr, static_cast<int>(areas.size())) : areas.join(u", "_s);
}

QString UsersModel::stateText(const User &user) const
{
    if (!user.active)
        return tr("Off", "account");
    if (!user.lastSignInAtMs)
        return tr("Invited");
    if (user.secondFactor == SecondFactorState::Missing)
        return tr("Must enrol");
    if (user.mustChangePassword)
        return tr("New password");
    return tr("Active", "account");
}

Cell UsersModel::cell(int row, int column) const
{
    const User &user = m_rows[row];
    const bool waits = needsAttention(user);
    switch (column) {
    case 0:
        return {.text = words().named(user.displayName.isEmpty() ? user.name : user.displayName),
                .look = user.active ? Look::Plain : Look::Disabled};
    case 1: {
        QStringList roles;
        for (const QString &role : user.roles)
            roles.append(roleTitle(role));
        return {.text = {}, .look = user.active ? Look::Plain : Look::Disabled, .chips = roles};
    }
    case 2:
        return {.text = scope(user), .look = Look::Quiet};
    case 3:
        switch (user.secondFactor) {
        case SecondFactorState::Enrolled:
            return {.text = tr("app"), .look = Look::Quiet};
        case SecondFactorState::Missing:
            return {.text = tr("missing"), .look = Look::Strong};
        default:
            return {.text = tr("none", "second factor"), .look = Look::Quiet};
        }
    case 4:
        return {.text = user.lastSignInAtMs ? words().since(*user.lastSignInAtMs, nowMs()) : tr("never"),
                .look = Look::Quiet};
    case 5:
        return {.text = words().count(user.openSessions), .look = user.openSessions > 0 ? Look::Live : Look::Quiet};
    default:
        return {.text = stateText(user),
                .look = waits ? Look::Strong : Look::Quiet,
                .icon = !waits                 ? QString()
                        : !user.lastSignInAtMs ? u"mail"_s
                                               : u"shield"_s};
    }
}

QStringList UsersModel::roleChoices() const
{
    return QStringList{tr("Any role")} + m_book.titles();
}

QStringList UsersModel::areaChoices() const
{
    return QStringList{tr("Any area")} + areas();
}

QStringList UsersModel::stateChoices() const
{
    if (!shell() || m_counts.all == 0)
        return {tr("Everybody"), tr("Active", "accounts"), tr("Needs attention"), tr("Off", "accounts")};
    return {tr("Everybody %1").arg(words().count(m_counts.all)),
            tr("Active %1", "accounts").arg(words().count(m_counts.active)),
            m_waiting < 0 ? tr("Needs attention") : tr("Needs attention %1").arg(words().count(m_waiting)),
            tr("Off %1", "accounts").arg(words().count(m_counts.inactive))};
}

void UsersModel::filterChanged()
{
    Q_EMIT choicesChanged();
    load();
}

void UsersModel::setRoleFilter(int index)
{
    m_role = index;
    filterChanged();
}

void UsersModel::setAreaFilter(int index)
{
    m_area = index;
    filterChanged();
}

void UsersModel::setStateFilter(int index)
{
    m_state = static_cast<State>(std::clamp(index, 0, static_cast<int>(State::Off)));
    filterChanged();
}

qint64 UsersModel::total() const
{
    switch (m_state) {
    case State::Everybody:
        return m_counts.all;
    case State::Active:
        return m_counts.active;
    case State::Waiting:
        return m_waiting;
    case State::Off:
        break;
    }
    return m_counts.inactive;
}

QString UsersModel::summary() const
{
    if (!shell() || rows() == 0)
        return {};
    qint64 open = 0;
    for (const User &user : m_rows)
        open += user.openSessions;
    const int waiting = static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), needsAttention));
    const QString people = tr("%n people", nullptr, static_cast<int>(std::max<qint64>(m_counts.all, rows())));
    const QString sessions = tr("%n sessions open", nullptr, static_cast<int>(open));
    return waiting == 0 ? tr("%1, %2").arg(people, sessions)
                        : tr("%1, %2, %3").arg(people, sessions, tr("%n need attention", nullptr, waiting));
}

void UsersModel::setCheckedActive(bool active)
{
    QStringList wanted;
    for (const User &user : m_rows)
        if (isChecked(rowOfKey(user.id.text())) && user.active != active)
            wanted.append(user.id.text());
    uncheckAll();
    setActive(wanted, active, true);
}

void UsersModel::setActive(const QStringList &users, bool active, bool sayIt)
{
    for (const QString &user : users) {
        const QString done = !sayIt || user != users.last() ? QString()
                             : active ? tr("%n accounts switched on", nullptr, static_cast<int>(users.size()))
                                      : tr("%n accounts switched off", nullptr, static_cast<int>(users.size()));
        shell()->run<identity::SetUserActive>(
            this, {UserId(user), active}, done, [this](const User &) { page()->reloadSoon(); },
            [this, users, active] { setActive(users, !active, false); });
    }
}

} // namespace gemba::admin
