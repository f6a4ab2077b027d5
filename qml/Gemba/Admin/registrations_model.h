#pragma once

#include "grant_draft.h"

#include <list_page.h>

#include <registration_contract.h>

namespace gemba::admin {

/// Says in the rail, and so to other pages, how many ask for an account. The window has one. Nobody without the right everywhere
/// is told. GUI thread.
class RegistrationWatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::shell::ShellController *shell READ shell WRITE setShell NOTIFY shellChanged REQUIRED)

public:
    explicit RegistrationWatch(QObject *parent = nullptr);

    ShellController *shell() const { return m_shell; }
    void setShell(ShellController *shell);
    static void tell(ShellController &shell, qsizetype waiting);

Q_SIGNALS:
    void shellChanged();

private:
    void ask();
    void listen();

    ShellController *m_shell = nullptr;
    bool m_listens = false;
};

/// People who asked for an account by themselves, oldest first; what they get, or why not. GUI thread.
class RegistrationsModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool chosen READ chosen NOTIFY detailsChanged)
    Q_PROPERTY(QString person READ person NOTIFY detailsChanged)
    Q_PROPERTY(QString signInName READ signInName NOTIFY detailsChanged)
    Q_PROPERTY(QString email READ email NOTIFY detailsChanged)
    Q_PROPERTY(QString language READ language NOTIFY detailsChanged)
    Q_PROPERTY(QString address READ address NOTIFY detailsChanged)
    Q_PROPERTY(QString askedAt READ askedAt NOTIFY detailsChanged)
    Q_PROPERTY(QString forgottenAt READ forgottenAt NOTIFY detailsChanged)
    Q_PROPERTY(bool mayHearWhy READ mayHearWhy NOTIFY detailsChanged)
    Q_PROPERTY(gemba::admin::GrantDraft *grants READ grants CONSTANT)
    /// Why no account can be made of it, or empty.
    Q_PROPERTY(QString fault READ fault NOTIFY detailsChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY detailsChanged)
    /// Whether people may ask at all, in words; empty where this person may not know.
    Q_PROPERTY(QString openText READ openText NOTIFY refreshed)
    Q_PROPERTY(bool open READ isOpen NOTIFY refreshed)

public:
    explicit RegistrationsModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].id; }

    bool chosen() const { return m_rows.current() != nullptr; }
    QString person() const;
    QString signInName() const;
    QString email() const;
    QString language() const;
    QString address() const;
    QString askedAt() const;
    QString forgottenAt() const;
    bool mayHearWhy() const;
    GrantDraft *grants() { return &m_grants; }
    QString fault() const;
    bool busy() const { return m_busy; }
    QString openText() const;
    bool isOpen() const { return m_open.value_or(true); }

    Q_INVOKABLE void approve();
    Q_INVOKABLE void refuse(const QString &reason);

Q_SIGNALS:
    void detailsChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    void follow();

    Rows<identity::Registration> m_rows{*this};
    RoleBook m_book;
    GrantDraft m_grants;
    QString m_whose; ///< whose grants are drafted
    std::optional<bool> m_open;
    bool m_busy = false;
};

} // namespace gemba::admin
