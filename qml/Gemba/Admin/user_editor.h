#pragma once

#include "grant_draft.h"
#include "users_model.h"

#include <diff_model.h>

namespace gemba::admin {

using namespace gemba::shell;

/// A draft of one account, new or known, beside how it is; nothing is sent until it is saved. GUI thread.
class UserEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::admin::UsersModel *users READ users WRITE setUsers NOTIFY usersChanged REQUIRED)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool fresh READ fresh NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString displayName READ displayName WRITE setDisplayName NOTIFY changed)
    Q_PROPERTY(QString email READ email WRITE setEmail NOTIFY changed)
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QList<QString> languageChoices READ languageChoices NOTIFY changed)
    Q_PROPERTY(QString password READ password NOTIFY changed)
    Q_PROPERTY(gemba::admin::GrantDraft *grants READ grants CONSTANT)
    /// Rights that may be kept back, and which are.
    Q_PROPERTY(QList<QString> exclusionChoices READ exclusionChoices NOTIFY changed)
    Q_PROPERTY(QList<QString> exclusions READ exclusions NOTIFY changed)
    Q_PROPERTY(gemba::desk::DiffModel *diff READ diff CONSTANT)
    /// Why it cannot be saved, or empty.
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)

public:
    explicit UserEditor(QObject *parent = nullptr);

    UsersModel *users() const { return m_users; }
    void setUsers(UsersModel *users);
    bool isOpen() const { return m_open; }
    bool fresh() const { return m_before.id.isEmpty(); }
    QString name() const { return m_draft.name; }
    void setName(const QString &name);
    QString displayName() const { return m_draft.displayName; }
    void setDisplayName(const QString &name);
    QString email() const { return m_draft.email; }
    void setEmail(const QString &email);
    int language() const;
    void setLanguage(int index);
    QStringList languageChoices() const;
    QString password() const { return m_password; }
    GrantDraft *grants() { return &m_grants; }
    QStringList exclusionChoices() const;
    QStringList exclusions() const;
    desk::DiffModel *diff() { return &m_diff; }
    QString fault() const;
    bool saving() const { return m_saving; }

    /// Begins with the person chosen in the table.
    Q_INVOKABLE void edit();
    /// Begins a new account, with a password to hand over.
    Q_INVOKABLE void create();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void save();
    Q_INVOKABLE void exclude(int choice);
    Q_INVOKABLE void include(int index);
    Q_INVOKABLE void copyPassword() const;

Q_SIGNALS:
    void usersChanged();
    void changed();
    void saved();

private:
    void begin(const identity::User &user);
    void describe();
    QString rightsText(const QStringList &permissions) const;
    void saveNew();
    void saveKnown();
    void finish(const Result<identity::User> &reply, const QString &done, std::function<void()> undo);

    UsersModel *m_users = nullptr;
    QStringList m_permissions;
    identity::User m_before;
    identity::User m_draft;
    GrantDraft m_grants;
    QString m_password;
    desk::DiffModel m_diff;
    bool m_open = false;
    bool m_saving = false;
};

} // namespace gemba::admin
