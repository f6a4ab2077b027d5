#pragma once

#include "users_model.h"

#include <second_factor_contract.h>
#include <sessions_contract.h>

#include <table_model.h>
#include <timeline_model.h>

namespace gemba::admin {

using namespace gemba::shell;

/// What is known about the person chosen in the table, and what can be done about the account. GUI thread.
class UserDetails : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::admin::UsersModel *users READ users WRITE setUsers NOTIFY usersChanged REQUIRED)
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(QString id READ id NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(bool oneself READ oneself NOTIFY changed)
    /// Grants, one line each: role, where, until when.
    Q_PROPERTY(QList<QString> grantRoles READ grantRoles NOTIFY changed)
    Q_PROPERTY(QList<QString> grantScopes READ grantScopes NOTIFY changed)
    Q_PROPERTY(QList<QString> grantEnds READ grantEnds NOTIFY changed)
    Q_PROPERTY(QString excluded READ excluded NOTIFY changed)
    Q_PROPERTY(QString rightsText READ rightsText NOTIFY rightsChanged)
    Q_PROPERTY(QList<QString> rights READ rights NOTIFY rightsChanged)
    Q_PROPERTY(QString passwordText READ passwordText NOTIFY changed)
    Q_PROPERTY(QString factorText READ factorText NOTIFY changed)
    Q_PROPERTY(bool factorMissing READ factorMissing NOTIFY changed)
    Q_PROPERTY(QString pinText READ pinText NOTIFY changed)
    Q_PROPERTY(QString cardsText READ cardsText NOTIFY changed)
    Q_PROPERTY(QString lastText READ lastText NOTIFY changed)
    Q_PROPERTY(QString emailText READ emailText NOTIFY changed)
    /// Where a code could be mailed to, or empty.
    Q_PROPERTY(QString email READ email NOTIFY changed)
    Q_PROPERTY(int cardCount READ cardCount NOTIFY changed)
    Q_PROPERTY(QString cardCountText READ cardCountText NOTIFY changed)
    Q_PROPERTY(int sessionCount READ sessionCount NOTIFY sessionsChanged)
    Q_PROPERTY(QList<QString> sessionKeys READ sessionKeys NOTIFY sessionsChanged)
    Q_PROPERTY(QList<QString> sessionTitles READ sessionTitles NOTIFY sessionsChanged)
    Q_PROPERTY(QList<QString> sessionNotes READ sessionNotes NOTIFY sessionsChanged)
    Q_PROPERTY(QList<QString> sessionEnds READ sessionEnds NOTIFY sessionsChanged)
    Q_PROPERTY(bool sessionsShown READ sessionsShown NOTIFY changed)
    Q_PROPERTY(gemba::desk::TimelineModel *decisions READ decisions CONSTANT)
    Q_PROPERTY(bool decisionsShown READ decisionsShown NOTIFY changed)
    Q_PROPERTY(QString offText READ offText NOTIFY sessionsChanged)
    /// Shown once after a reset, then forgotten.
    Q_PROPERTY(QString temporaryPassword READ temporaryPassword NOTIFY temporaryChanged)

public:
    explicit UserDetails(QObject *parent = nullptr);

    UsersModel *users() const { return m_users; }
    void setUsers(UsersModel *users);
    const std::optional<identity::User> &user() const { return m_user; }
    bool known() const { return m_user.has_value(); }
    QString id() const { return m_user ? m_user->id.text() : QString(); }
    QString name() const;
    QString note() const;
    bool active() const { return m_user && m_user->active; }
    bool oneself() const;
    QStringList grantRoles() const;
    QStringList grantScopes() const;
    QStringList grantEnds() const;
    QString excluded() const;
    QString rightsText() const;
    QStringList rights() const;
    QString passwordText() const;
    QString factorText() const;
    bool factorMissing() const { return m_user && m_user->secondFactor == identity::SecondFactorState::Missing; }
    QString pinText() const;
    QString cardsText() const;
    QString lastText() const;
    QString emailText() const;
    QString email() const { return m_user ? m_user->email : QString(); }
    int cardCount() const { return m_user ? static_cast<int>(m_user->badges) : 0; }
    QString cardCountText() const;
    int sessionCount() const { return static_cast<int>(m_sessions.size()); }
    QStringList sessionKeys() const;
    QStringList sessionTitles() const;
    QStringList sessionNotes() const;
    QStringList sessionEnds() const;
    bool sessionsShown() const;
    desk::TimelineModel *decisions() { return &m_decisions; }
    bool decisionsShown() const;
    QString offText() const;
    QString temporaryPassword() const { return m_temporary; }

    Q_INVOKABLE void setActive(bool active);
    Q_INVOKABLE void endSession(const QString &session);
    Q_INVOKABLE void endAllSessions();
    Q_INVOKABLE void resetPassword();
    /// Mails a code to set a new password with; the one so far goes on working until then.
    Q_INVOKABLE void mailReset();
    Q_INVOKABLE void resetSecondFactor();
    Q_INVOKABLE void setPin(const QString &pin);
    Q_INVOKABLE void forgetTemporary();
    Q_INVOKABLE void copyTemporary() const;

Q_SIGNALS:
    void usersChanged();
    void changed();
    void rightsChanged();
    void sessionsChanged();
    void temporaryChanged();

private:
    void follow();
    void askRights();
    void askSessions();
    void askDecisions();
    ShellController &shell() const { return *m_users->shell(); }
    const Words &words() const { return shell().words(); }

    UsersModel *m_users = nullptr;
    std::optional<identity::User> m_user;
    QList<identity::EffectiveRight> m_rights;
    QList<identity::SessionInfo> m_sessions;
    desk::TimelineModel m_decisions;
    QString m_temporary;
};

} // namespace gemba::admin
