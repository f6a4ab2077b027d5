#include "users_model.h"

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::admin {

QList<Column> UsersModel::describeColumns() const
{
    return {{.key = u"name"_s, .title = tr("User"), .width = 160, .hideable = false},
            {.key = u"roles"_s, .title = tr("Roles")},
            {.key = u"language"_s, .title = tr("Language"), .width = 100},
            {.key = u"pin"_s, .title = tr("PIN"), .width = 60},
            {.key = u"state"_s, .title = tr("State"), .width = 96}};
}

void UsersModel::begun()
{
    setCheckable(true);
}

void UsersModel::ask(const QString &cursor)
{
    m_rows.fetch<identity::ListUsers>(cursor, {.cursor = cursor, .limit = wanted()}, &identity::ListUsers::Reply::users);
}

Cell UsersModel::cell(int row, int column) const
{
    const identity::User &user = m_rows[row];
    const Look look = user.active ? Look::Plain : Look::Disabled;
    switch (column) {
    case 0:
        return {.text = words().named(user.displayName.isEmpty() ? user.name : user.displayName), .look = look};
    case 1: {
        QStringList roles;
        for (const QString &role : user.roles)
            roles.append(words().role(role));
        return {.look = look, .chips = roles};
    }
    case 2:
        return {.text = words().languageName(user.language), .look = Look::Quiet};
    case 3:
        return {.text = words().yesNo(user.hasPin), .look = Look::Quiet};
    default:
        return {.text = user.active ? tr("Active") : tr("Off"), .look = user.active ? Look::Quiet : Look::Strong};
    }
}

} // namespace gemba::admin
