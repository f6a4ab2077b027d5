#pragma once

#include "page_state.h"
#include "role_versions.h"
#include "shell_controller.h"

#include <identity_contract.h>
#include <roles_contract.h>

#include <diff_model.h>

#include <QAbstractListModel>
#include <QSet>

namespace gemba::admin {

using namespace gemba::shell;

/// Rights as rows, roles as columns, and a draft of changes between them that nobody feels until it is saved. One cell has
/// the cursor. GUI thread.
class RolesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::shell::ShellController *shell READ shell WRITE setShell NOTIFY shellChanged REQUIRED)
    Q_PROPERTY(gemba::shell::PageState *page READ page NOTIFY shellChanged)
    /// What the roles are called and who holds them, in the order of the columns.
    Q_PROPERTY(QList<QString> columnTitles READ columnTitles NOTIFY changed)
    Q_PROPERTY(QList<QString> columnNotes READ columnNotes NOTIFY changed)
    Q_PROPERTY(QList<QString> rangeChoices READ rangeChoices NOTIFY changed)
    Q_PROPERTY(QList<QString> groupChoices READ groupChoices NOTIFY changed)
    /// 0: built in, 1: own.
    Q_PROPERTY(int range READ range WRITE setRange NOTIFY changed)
    /// 0: groups with changes, 1: all.
    Q_PROPERTY(int groups READ groups WRITE setGroups NOTIFY changed)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(int cursorEntry READ cursorEntry NOTIFY cursorChanged)
    Q_PROPERTY(int cursorColumn READ cursorColumn NOTIFY cursorChanged)
    /// "Lead: Shelve alarms, granted", for screen readers.
    Q_PROPERTY(QString cursorText READ cursorText NOTIFY cursorChanged)
    Q_PROPERTY(gemba::desk::DiffModel *diff READ diff CONSTANT)
    Q_PROPERTY(int pending READ pending NOTIFY changed)
    Q_PROPERTY(QString pendingTitle READ pendingTitle NOTIFY changed)
    Q_PROPERTY(QString peopleText READ peopleText NOTIFY changed)
    Q_PROPERTY(QString signedInText READ signedInText NOTIFY changed)
    Q_PROPERTY(QString lastHolderText READ lastHolderText NOTIFY changed)
    Q_PROPERTY(bool lastHolderLost READ lastHolderLost NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)
    Q_PROPERTY(bool mayChange READ mayChange NOTIFY shellChanged)
    // The role under the cursor.
    Q_PROPERTY(QString roleName READ roleName NOTIFY changed)
    Q_PROPERTY(QString roleTitle READ roleTitle NOTIFY changed)
    Q_PROPERTY(QString roleNote READ roleNote NOTIFY changed)
    Q_PROPERTY(bool roleRemovable READ roleRemovable NOTIFY changed)
    Q_PROPERTY(QString roleTimes READ roleTimes NOTIFY changed)
    Q_PROPERTY(QString roleFactor READ roleFactor NOTIFY changed)
    Q_PROPERTY(QString roleRights READ roleRights NOTIFY changed)
    Q_PROPERTY(int sessionMinutes READ sessionMinutes NOTIFY changed)
    Q_PROPERTY(int idleMinutes READ idleMinutes NOTIFY changed)
    Q_PROPERTY(int absoluteMinutes READ absoluteMinutes NOTIFY changed)
    Q_PROPERTY(bool needsSecondFactor READ needsSecondFactor NOTIFY changed)
    Q_PROPERTY(gemba::admin::RoleVersions *versions READ versions CONSTANT)

public:
    enum Role { GroupRole = Qt::UserRole, TitleRole, NoteRole, CellsRole, ChangedRole, SpokenRole };
    /// How a cell is drawn.
    enum class Mark { None, Granted, Everything, Added, Removed };
    Q_ENUM(Mark)

    explicit RolesModel(QObject *parent = nullptr);

    ShellController *shell() const { return m_shell; }
    void setShell(ShellController *shell);
    PageState *page() const { return m_page; }
    QStringList columnTitles() const;
    QStringList columnNotes() const;
    QStringList rangeChoices() const;
    QStringList groupChoices() const;
    int range() const { return m_own; }
    void setRange(int range);
    int groups() const { return m_allGroups; }
    void setGroups(int groups);
    QString query() const { return m_query; }
    void setQuery(const QString &query);
    QString summary() const;
    int cursorEntry() const { return m_cursorEntry; }
    int cursorColumn() const { return m_cursorColumn; }
    QString cursorText() const;
    desk::DiffModel *diff() { return &m_diff; }
    int pending() const { return m_diff.total(); }
    QString pendingTitle() const;
    QString peopleText() const;
    QString signedInText() const;
    QString lastHolderText() const;
    bool lastHolderLost() const { return !m_lostRights.isEmpty(); }
    QString undoText() const;
    bool saving() const { return m_saving > 0; }
    bool mayChange() const { return m_shell && m_shell->may(QStringLiteral("roles.manage")); }
    QString roleName() const;
    QString roleTitle() const;
    QString roleNote() const;
    bool roleRemovable() const;
    QString roleTimes() const;
    QString roleFactor() const;
    QString roleRights() const;
    int sessionMinutes() const;
    int idleMinutes() const;
    int absoluteMinutes() const;
    bool needsSecondFactor() const;
    RoleVersions *versions() { return &m_versions; }

    Q_INVOKABLE void moveCursor(int rows, int columns);
    Q_INVOKABLE void putCursor(int entry, int column);
    /// Grants or takes back, in the draft, what the cursor stands on.
    Q_INVOKABLE void toggle();
    Q_INVOKABLE void discard();
    Q_INVOKABLE void save(const QString &reason);
    /// A new role that grants nothing yet; its name is made from the title.
    Q_INVOKABLE void create(const QString &title);
    Q_INVOKABLE void remove();
    /// Sessions and second factor of the role under the cursor; takes effect at once.
    Q_INVOKABLE void saveTimes(int session, int idle, int absolute, bool secondFactor, const QString &reason);
    Q_INVOKABLE void restore(qint64 version);
    Q_INVOKABLE void showVersions();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void shellChanged();
    void changed();
    void cursorChanged();
    void saved();

private:
    struct Entry
    {
        bool group = false;
        QString name;   ///< permission, or group
        int rights = 0; ///< of a group
    };
    void load();
    void take(const identity::ListRoles::Reply &roles);
    void listEntries();
    void draftChanged();
    void askPreview();
    void send(const identity::RoleDraft &draft, const QString &done, std::function<void()> undo = {});
    const identity::Role *columnRole(int column) const;
    const identity::Role *cursorRole() const { return columnRole(m_cursorColumn); }
    const identity::Role *roleNamed(const QString &name) const;
    identity::RoleDraft draftOf(const identity::Role &role) const;
    Mark mark(const QString &permission, const identity::Role &role) const;
    bool changesAnything(const QString &permission) const;
    QString title(const identity::Role &role) const;

    ShellController *m_shell = nullptr;
    PageState *m_page = nullptr;
    QList<identity::Role> m_roles;
    QMap<QString, qint64> m_holders;
    QList<identity::PermissionInfo> m_permissions;
    QMap<QString, QSet<QString>> m_draft; ///< whole permission sets, of changed roles only
    QList<const identity::Role *> m_columns;
    QList<Entry> m_entries;
    bool m_own = false;
    bool m_allGroups = true;
    QString m_query;
    int m_cursorEntry = 1;
    int m_cursorColumn = 0;
    desk::DiffModel m_diff;
    RoleVersions m_versions;
    int m_previewSerial = 0;
    int m_saving = 0;
    qint64 m_people = 0;
    qint64 m_signedIn = 0;
    QStringList m_lostRights;
};

} // namespace gemba::admin
