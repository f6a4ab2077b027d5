#include "roles_model.h"

#include "right_words.h"

using namespace Qt::StringLiterals;

namespace gemba::admin {

RolesModel::RolesModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_diff(this)
    , m_versions(this)
{
}

void RolesModel::setShell(ShellController *shell)
{
    if (m_shell || !shell)
        return;
    m_shell = shell;
    m_page = new PageState(*shell, this);
    connect(m_page, &PageState::wanted, this, &RolesModel::load);
    connect(shell, &ShellController::wordsChanged, this, &RolesModel::draftChanged);
    m_page->reloadOn<identity::UsersChanged>();
    Q_EMIT shellChanged();
    load();
}

void RolesModel::load()
{
    m_page->asked();
    Link &link = m_shell->link();
    link.call<identity::ListPermissions>(this, {}, [this](const Result<identity::ListPermissions::Reply> &rights) {
        if (!rights)
            return m_page->refused(rights.error());
        m_permissions = rights->permissions;
        m_shell->link().call<identity::ListRoles>(this, {}, [this](const Result<identity::ListRoles::Reply> &roles) {
            if (!roles)
                return m_page->refused(roles.error());
            take(*roles);
        });
    });
}

void RolesModel::take(const identity::ListRoles::Reply &roles)
{
    m_roles = roles.roles;
    m_holders = roles.holders;
    // What somebody else saved meanwhile is the new ground; what is drafted stands on it.
    for (auto it = m_draft.begin(); it != m_draft.end();)
        it = roleNamed(it.key()) ? std::next(it) : m_draft.erase(it);
    m_page->came(m_roles.isEmpty());
    m_shell->pages()->setCount(u"roles"_s, m_roles.size());
    draftChanged();
    showVersions();
}

const identity::Role *RolesModel::columnRole(int column) const
{
    return m_columns.value(column, nullptr);
}

const identity::Role *RolesModel::roleNamed(const QString &name) const
{
    for (const identity::Role &role : m_roles)
        if (role.name == name)
            return &role;
    return nullptr;
}

QString RolesModel::title(const identity::Role &role) const
{
    const QString known = wordsOf(m_shell).role(role.name);
    return known != role.name || role.title.isEmpty() ? known : role.title;
}

RolesModel::Mark RolesModel::mark(const QString &permission, const identity::Role &role) const
{
    if (role.grantsAll)
        return Mark::Everything;
    const bool now = role.permissions.contains(permission);
    const auto draft = m_draft.constFind(role.name);
    const bool next = draft == m_draft.cend() ? now : draft->contains(permission);
    return now == next ? (now ? Mark::Granted : Mark::None) : next ? Mark::Added : Mark::Removed;
}

bool RolesModel::changesAnything(const QString &permission) const
{
    return std::any_of(m_roles.cbegin(), m_roles.cend(), [&](const identity::Role &role) {
        const Mark is = mark(permission, role);
        return is == Mark::Added || is == Mark::Removed;
    });
}

void RolesModel::listEntries()
{
    const QString kept = m_entries.value(m_cursorEntry).name;
    beginResetModel();
    m_columns.clear();
    for (const identity::Role &role : std::as_const(m_roles))
        if (role.builtIn != m_own)
            m_columns.append(&role);
    m_entries.clear();
    QMap<QString, QList<const identity::PermissionInfo *>> byGroup;
    for (const identity::PermissionInfo &right : std::as_const(m_permissions)) {
        const QString said = right.name + u' ' + rightTitle(right.name) + u' ' + right.methods.join(u' ');
        if (m_query.isEmpty() || said.contains(m_query, Qt::CaseInsensitive))
            byGroup[right.group].append(&right);
    }
    for (auto group = byGroup.cbegin(); group != byGroup.cend(); ++group) {
        const bool touched = std::any_of(group->cbegin(), group->cend(), [&](const identity::PermissionInfo *right) {
            return changesAnything(right->name);
        });
        if (!m_allGroups && !touched)
            continue;
        m_entries.append({true, group.key(), static_cast<int>(group->size())});
        for (const identity::PermissionInfo *right : *group)
            m_entries.append({false, right->name, 0});
    }
    endResetModel();
    int entry = m_entries.size() > 1 ? 1 : 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        if (!m_entries[i].group && m_entries[i].name == kept)
            entry = static_cast<int>(i);
    m_cursorEntry = entry;
    m_cursorColumn = std::clamp<int>(m_cursorColumn, 0, std::max<int>(0, static_cast<int>(m_columns.size()) - 1));
    Q_EMIT cursorChanged();
}

void RolesModel::draftChanged()
{
    QList<desk::DiffRow> rows;
    for (const identity::Role &role : std::as_const(m_roles)) {
        for (const identity::PermissionInfo &right : std::as_const(m_permissions)) {
            const Mark is = mark(right.name, role);
            if (is != Mark::Added && is != Mark::Removed)
                continue;
            const QString people = tr("%n people", nullptr, static_cast<int>(m_holders.value(role.name)));
            const QString none = tr("not granted", "a right in a role");
            const QString granted = tr("granted", "a right in a role");
            rows.append({title(role), is == Mark::Added ? none : granted, is == Mark::Added ? granted : none,
                         u"%1\n%2"_s.arg(rightTitle(right.name), people), is == Mark::Added ? u"+"_s : u"-"_s});
        }
    }
    m_diff.setRows(rows);
    listEntries();
    askPreview();
    Q_EMIT changed();
}

void RolesModel::askPreview()
{
    const int serial = ++m_previewSerial;
    m_people = m_signedIn = 0;
    m_lostRights.clear();
    for (auto draft = m_draft.cbegin(); draft != m_draft.cend(); ++draft) {
        QStringList permissions = draft->values();
        permissions.sort();
        m_shell->link().call<identity::PreviewRole>(this, {draft.key(), permissions},
                                                    [this, serial](const Result<identity::PreviewRole::Reply> &reply) {
                                                        if (serial != m_previewSerial || !reply)
                                                            return;
                                                        // Several roles of one person are counted once each: never fewer than it will be.
                                                        m_people += reply->people;
                                                        m_signedIn += reply->signedIn;
                                                        m_lostRights += reply->lastHolderLost;
                                                        m_lostRights.removeDuplicates();
                                                        Q_EMIT changed();
                                                    });
    }
}

QStringList RolesModel::columnTitles() const
{
    QStringList titles;
    for (const identity::Role *role : m_columns)
        titles.append(title(*role));
    return titles;
}

QStringList RolesModel::columnNotes() const
{
    QStringList notes;
    for (const identity::Role *role : m_columns)
        notes.append(tr("%n people", nullptr, static_cast<int>(m_holders.value(role->name))));
    return notes;
}

QStringList RolesModel::rangeChoices() const
{
    const auto builtIn = std::count_if(m_roles.cbegin(), m_roles.cend(), [](const auto &role) { return role.builtIn; });
    if (!m_shell)
        return {};
    return {tr("Built in %1").arg(wordsOf(m_shell).count(builtIn)),
            tr("Own %1").arg(wordsOf(m_shell).count(m_roles.size() - builtIn))};
}

QStringList RolesModel::groupChoices() const
{
    if (!m_shell)
        return {};
    return {tr("Groups with changes"), tr("All %1").arg(wordsOf(m_shell).count(m_permissions.size()))};
}

void RolesModel::setRange(int range)
{
    m_own = range == 1;
    m_cursorColumn = 0;
    listEntries();
    showVersions();
    Q_EMIT changed();
}

void RolesModel::setGroups(int groups)
{
    m_allGroups = groups == 1;
    listEntries();
    Q_EMIT changed();
}

void RolesModel::setQuery(const QString &query)
{
    m_query = query.trimmed();
    listEntries();
    Q_EMIT changed();
}

QString RolesModel::summary() const
{
    if (!m_shell || m_roles.isEmpty())
        return {};
    const auto builtIn = std::count_if(m_roles.cbegin(), m_roles.cend(), [](const auto &role) { return role.builtIn; });
    const Words &words = wordsOf(m_shell);
    return tr("%1 built in, %2 own, %3 rights")
        .arg(words.count(builtIn), words.count(m_roles.size() - builtIn), words.count(m_permissions.size()));
}

QString RolesModel::cursorText() const
{
    const identity::Role *role = cursorRole();
    const Entry entry = m_entries.value(m_cursorEntry);
    if (!role || entry.group || entry.name.isEmpty())
        return {};
    const Mark is = mark(entry.name, *role);
    const QString state = is == Mark::None      ? tr("not granted", "a right in a role")
                          : is == Mark::Added   ? tr("will be granted")
                          : is == Mark::Removed ? tr("will be taken back")
                                                : tr("granted", "a right in a role");
    return tr("%1: %2, %3", "role: right, state").arg(title(*role), rightTitle(entry.name), state);
}

QString RolesModel::pendingTitle() const
{
    return tr("%n changes pending", nullptr, pending());
}

QString RolesModel::peopleText() const
{
    return wordsOf(m_shell).count(m_people);
}

QString RolesModel::signedInText() const
{
    return m_signedIn == 0 ? tr("nobody") : tr("%1, at once, no new sign-in").arg(wordsOf(m_shell).count(m_signedIn));
}

QString RolesModel::lastHolderText() const
{
    if (m_lostRights.isEmpty())
        return tr("none", "rights that would have no holder left");
    QStringList titles;
    for (const QString &right : m_lostRights)
        titles.append(rightTitle(right));
    return titles.join(u", "_s);
}

QString RolesModel::undoText() const
{
    QStringList versions;
    for (auto draft = m_draft.cbegin(); draft != m_draft.cend(); ++draft)
        if (const identity::Role *role = roleNamed(draft.key()))
            versions.append(
                tr("%1 version %2", "role, number").arg(title(*role), wordsOf(m_shell).count(role->version)));
    return tr("back to %1").arg(versions.join(u", "_s));
}

QString RolesModel::roleName() const
{
    const identity::Role *role = cursorRole();
    return role ? role->name : QString();
}

QString RolesModel::roleTitle() const
{
    const identity::Role *role = cursorRole();
    return role ? title(*role) : QString();
}

QString RolesModel::roleNote() const
{
    const identity::Role *role = cursorRole();
    if (!role)
        return {};
    const QString kind = !role->builtIn ? tr("own role") : role->edited ? tr("built in, changed here") : tr("built in");
    return tr("%1, version %2, %3", "kind, number, people")
        .arg(kind, wordsOf(m_shell).count(role->version),
             tr("%n people", nullptr, static_cast<int>(m_holders.value(role->name))));
}

bool RolesModel::roleRemovable() const
{
    const identity::Role *role = cursorRole();
    return role && !role->builtIn && mayChange();
}

QString RolesModel::roleTimes() const
{
    const identity::Role *role = cursorRole();
    if (!role)
        return {};
    const Words &words = wordsOf(m_shell);
    return tr("%1 min, idle %2, at most %3", "session times of a role")
        .arg(words.count(role->sessionMinutes), words.count(role->idleMinutes), words.count(role->absoluteMinutes));
}

QString RolesModel::roleFactor() const
{
    const identity::Role *role = cursorRole();
    return role && role->needsSecondFactor ? tr("required") : tr("not needed");
}

QString RolesModel::roleRights() const
{
    const identity::Role *role = cursorRole();
    if (!role)
        return {};
    const Words &words = wordsOf(m_shell);
    return role->grantsAll
               ? tr("everything, always")
               : tr("%1 of %2").arg(words.count(role->permissions.size()), words.count(m_permissions.size()));
}

int RolesModel::sessionMinutes() const
{
    const identity::Role *role = cursorRole();
    return role ? role->sessionMinutes : 0;
}

int RolesModel::idleMinutes() const
{
    const identity::Role *role = cursorRole();
    return role ? role->idleMinutes : 0;
}

int RolesModel::absoluteMinutes() const
{
    const identity::Role *role = cursorRole();
    return role ? role->absoluteMinutes : 0;
}

bool RolesModel::needsSecondFactor() const
{
    const identity::Role *role = cursorRole();
    return role && role->needsSecondFactor;
}

void RolesModel::moveCursor(int rows, int columns)
{
    int entry = m_cursorEntry;
    const int step = rows < 0 ? -1 : 1;
    for (int left = std::abs(rows); left > 0; --left) {
        int next = entry + step;
        while (next >= 0 && next < m_entries.size() && m_entries[next].group)
            next += step;
        if (next < 0 || next >= m_entries.size())
            break;
        entry = next;
    }
    putCursor(entry, m_cursorColumn + columns);
}

void RolesModel::putCursor(int entry, int column)
{
    const int last = static_cast<int>(m_columns.size()) - 1;
    column = std::clamp(column, 0, std::max(0, last));
    if (entry < 0 || entry >= m_entries.size() || m_entries[entry].group)
        entry = m_cursorEntry;
    const bool otherRole = column != m_cursorColumn;
    if (entry == m_cursorEntry && !otherRole)
        return;
    m_cursorEntry = entry;
    m_cursorColumn = column;
    Q_EMIT cursorChanged();
    if (!otherRole)
        return;
    showVersions();
    Q_EMIT changed();
}

void RolesModel::toggle()
{
    const identity::Role *role = cursorRole();
    const Entry entry = m_entries.value(m_cursorEntry);
    if (!role || role->grantsAll || entry.group || entry.name.isEmpty() || !mayChange() || saving())
        return;
    const QSet<QString> now(role->permissions.cbegin(), role->permissions.cend());
    auto draft = m_draft.find(role->name);
    if (draft == m_draft.end())
        draft = m_draft.insert(role->name, now);
    if (!draft->remove(entry.name))
        draft->insert(entry.name);
    if (*draft == now)
        m_draft.erase(draft);
    draftChanged();
}

void RolesModel::discard()
{
    m_draft.clear();
    draftChanged();
}

identity::RoleDraft RolesModel::draftOf(const identity::Role &role) const
{
    return {.role = role.name,
            .expectedVersion = role.version,
            .title = role.title,
            .permissions = role.permissions,
            .sessionMinutes = role.sessionMinutes,
            .idleMinutes = role.idleMinutes,
            .absoluteMinutes = role.absoluteMinutes,
            .needsSecondFactor = role.needsSecondFactor,
            .reason = {}};
}

void RolesModel::save(const QString &reason)
{
    const auto drafts = m_draft;
    for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft) {
        const identity::Role *role = roleNamed(draft.key());
        if (!role)
            continue;
        identity::RoleDraft wanted = draftOf(*role);
        wanted.permissions = draft->values();
        wanted.permissions.sort();
        wanted.reason = reason.trimmed();
        const QString name = role->name;
        const qint64 before = role->version;
        send(wanted, tr("%1 changed").arg(title(*role)), [this, name, before] {
            const identity::Role *now = roleNamed(name);
            if (now)
                m_shell->run<identity::RestoreRole>(this, {name, before, now->version},
                                                    tr("%1 is as it was").arg(title(*now)),
                                                    [this](const identity::Role &) { load(); });
        });
    }
}

void RolesModel::send(const identity::RoleDraft &draft, const QString &done, std::function<void()> undo)
{
    ++m_saving;
    Q_EMIT changed();
    m_shell->link().call<identity::SaveRole>(
        this, draft, [this, done, undo, name = draft.role](const Result<identity::Role> &reply) {
            --m_saving;
            if (!reply) {
                m_shell->sayRefused(tr("%1 was not changed").arg(name), reply.error());
            } else {
                m_draft.remove(name);
                m_shell->sayDone(done, undo);
                Q_EMIT saved();
            }
            load();
        });
}

void RolesModel::create(const QString &title)
{
    QString name;
    for (const QChar letter : title.trimmed().toUpper().normalized(QString::NormalizationForm_KD)) {
        if ((letter >= u'A' && letter <= u'Z') || (letter >= u'0' && letter <= u'9'))
            name += letter;
        else if ((letter == u' ' || letter == u'-' || letter == u'_') && !name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
    }
    // A title in another script leaves nothing to make a name of.
    if (name.size() < 2)
        name = u"ROLE_%1"_s.arg(m_roles.size() + 1);
    identity::RoleDraft draft;
    draft.role = name.left(32);
    draft.title = title.trimmed();
    m_own = true;
    send(draft, tr("%1 made; it grants nothing yet").arg(draft.title));
}

void RolesModel::remove()
{
    const identity::Role *role = cursorRole();
    if (!role || role->builtIn)
        return;
    const identity::Role gone = *role;
    m_shell->run<identity::RemoveRole>(
        this, {gone.name}, tr("%1 removed").arg(title(gone)), [this](const wire::Empty &) { load(); },
        [this, gone] {
            identity::RoleDraft again = draftOf(gone);
            again.expectedVersion = 0;
            send(again, tr("%1 is back").arg(title(gone)));
        });
}

void RolesModel::saveTimes(int session, int idle, int absolute, bool secondFactor, const QString &reason)
{
    const identity::Role *role = cursorRole();
    if (!role)
        return;
    const identity::Role before = *role;
    identity::RoleDraft draft = draftOf(*role);
    draft.sessionMinutes = session;
    draft.idleMinutes = idle;
    draft.absoluteMinutes = absolute;
    draft.needsSecondFactor = secondFactor;
    draft.reason = reason.trimmed();
    send(draft, tr("%1 changed").arg(title(*role)), [this, before] {
        m_shell->run<identity::RestoreRole>(this, {before.name, before.version, before.version + 1},
                                            tr("%1 is as it was").arg(title(before)),
                                            [this](const identity::Role &) { load(); });
    });
}

void RolesModel::showVersions()
{
    const identity::Role *role = cursorRole();
    if (!role || !mayChange())
        return;
    m_shell->link().call<identity::ListRoleVersions>(
        this, {role->name}, [this, name = role->name](const Result<identity::ListRoleVersions::Reply> &reply) {
            if (reply && name == roleName())
                m_versions.take(name, reply->versions, wordsOf(m_shell), m_shell->link().nowMs());
        });
}

void RolesModel::restore(qint64 version)
{
    const identity::Role *role = cursorRole();
    if (!role)
        return;
    const QString name = role->name;
    const qint64 before = role->version;
    m_shell->run<identity::RestoreRole>(
        this, {name, version, before}, tr("%1 is as in version %2").arg(title(*role), wordsOf(m_shell).count(version)),
        [this](const identity::Role &) { load(); },
        [this, name, before] {
            if (const identity::Role *now = roleNamed(name))
                m_shell->run<identity::RestoreRole>(this, {name, before, now->version},
                                                    tr("%1 is as it was").arg(title(*now)),
                                                    [this](const identity::Role &) { load(); });
        });
}

int RolesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RolesModel::data(const QModelIndex &index, int role) const
{
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case GroupRole:
        return entry.group;
    case TitleRole:
        return entry.group ? rightGroupTitle(entry.name) : rightTitle(entry.name);
    case NoteRole: {
        if (!entry.group)
            return entry.name;
        const auto changes = std::count_if(m_permissions.cbegin(), m_permissions.cend(), [&](const auto &right) {
            return right.group == entry.name && changesAnything(right.name);
        });
        const QString rights = tr("%n rights", nullptr, entry.rights);
        return changes == 0 ? rights : tr("%1, %2").arg(rights, tr("%n changes", nullptr, static_cast<int>(changes)));
    }
    case CellsRole: {
        QList<int> cells;
        for (const identity::Role *column : m_columns)
            cells.append(entry.group ? 0 : static_cast<int>(mark(entry.name, *column)));
        return QVariant::fromValue(cells);
    }
    case ChangedRole:
        return !entry.group && changesAnything(entry.name);
    case SpokenRole: {
        QStringList holders;
        for (const identity::Role *column : m_columns)
            if (!entry.group && mark(entry.name, *column) != Mark::None)
                holders.append(title(*column));
        return entry.group
                   ? rightGroupTitle(entry.name)
                   : tr("%1: %2", "right: roles that have it").arg(rightTitle(entry.name), holders.join(u", "_s));
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> RolesModel::roleNames() const
{
    return {{GroupRole, "group"}, {TitleRole, "title"},     {NoteRole, "note"},
            {CellsRole, "cells"}, {ChangedRole, "changed"}, {SpokenRole, "spoken"}};
}

} // namespace gemba::admin
