#include "role_versions.h"

#include "right_words.h"
#include "words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace gemba::admin {

void RoleVersions::take(const QString &role, const QList<identity::RoleVersion> &versions, const Words &words,
                        qint64 nowMs)
{
    beginResetModel();
    m_role = role;
    m_lines.clear();
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const identity::RoleVersion &version = versions[i];
        QStringList changes;
        if (i + 1 < versions.size()) {
            const QSet<QString> now(version.content.permissions.cbegin(), version.content.permissions.cend());
            const QStringList &earlier = versions[i + 1].content.permissions;
            const QSet<QString> before(earlier.cbegin(), earlier.cend());
            for (const QString &permission : now - before)
                changes.append(u"+ "_s + rightTitle(permission));
            for (const QString &permission : before - now)
                changes.append(u"– "_s + rightTitle(permission));
            changes.sort();
        }
        if (!version.reason.isEmpty())
            changes.prepend(version.reason);
        m_lines.append({version.version, tr("Version %1").arg(words.count(version.version)),
                        tr("%1, by %2").arg(words.since(version.savedAtMs, nowMs), words.named(version.savedBy)),
                        changes.join(u", "_s)});
    }
    endResetModel();
    Q_EMIT changed();
}

int RoleVersions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : total();
}

QVariant RoleVersions::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines[index.row()];
    switch (role) {
    case VersionRole:
        return line.version;
    case TitleRole:
        return line.title;
    case NoteRole:
        return line.note;
    case ChangesRole:
        return line.changes;
    case CurrentRole:
        return index.row() == 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> RoleVersions::roleNames() const
{
    return {{VersionRole, "version"},
            {TitleRole, "title"},
            {NoteRole, "note"},
            {ChangesRole, "changes"},
            {CurrentRole, "current"}};
}

} // namespace gemba::admin
