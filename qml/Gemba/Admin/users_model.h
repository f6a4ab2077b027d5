#pragma once

#include "role_book.h"

#include <list_page.h>

#include <identity_contract.h>
#include <people_contract.h>

namespace gemba::admin {

using namespace gemba::shell;

/// The people who have an account: those who need something done about them first, then everybody by name.
class UsersModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    /// What the selects offer; the first of each is "any".
    Q_PROPERTY(QList<QString> roleChoices READ roleChoices NOTIFY choicesChanged)
    Q_PROPERTY(QList<QString> areaChoices READ areaChoices NOTIFY choicesChanged)
    Q_PROPERTY(QList<QString> stateChoices READ stateChoices NOTIFY choicesChanged)
    Q_PROPERTY(int roleFilter READ roleFilter WRITE setRoleFilter NOTIFY choicesChanged)
    Q_PROPERTY(int areaFilter READ areaFilter WRITE setAreaFilter NOTIFY choicesChanged)
    Q_PROPERTY(int stateFilter READ stateFilter WRITE setStateFilter NOTIFY choicesChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY refreshed)
    Q_PROPERTY(bool filtered READ filtered NOTIFY choicesChanged)
    /// Only those who need attention, and of these all.
    Q_PROPERTY(bool waitingOnly READ waitingOnly NOTIFY choicesChanged)

public:
    explicit UsersModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].id.text(); }
    Section section(int row) const override;

    QStringList roleChoices() const;
    QStringList areaChoices() const;
    QStringList stateChoices() const;
    int roleFilter() const { return m_role; }
    void setRoleFilter(int index);
    int areaFilter() const { return m_area; }
    void setAreaFilter(int index);
    int stateFilter() const { return static_cast<int>(m_state); }
    void setStateFilter(int index);
    QString summary() const;
    bool waitingOnly() const { return m_state == State::Waiting && m_role <= 0 && m_area <= 0 && query().isEmpty(); }
    bool filtered() const { return m_role > 0 || m_area > 0 || m_state != State::Everybody || !query().isEmpty(); }

    /// The one chosen in the table; null when none is.
    const identity::User *current() const { return m_rows.current(); }
    RoleBook &book() { return m_book; }
    const QList<identity::Role> &roles() const { return m_book.roles(); }
    const QStringList &areas() const { return m_book.areas(); }
    QString roleTitle(const QString &name) const { return m_book.title(name); }
    /// "Press shop, Benches", or "everywhere".
    QString scope(const identity::User &user) const;
    QString stateText(const identity::User &user) const;
    static bool needsAttention(const identity::User &user);

    /// Switches every ticked account off (or on); says how many and offers the way back.
    Q_INVOKABLE void setCheckedActive(bool active);

Q_SIGNALS:
    void choicesChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    qint64 total() const override;
    void ask(const QString &cursor) override;

private:
    /// In the order of stateChoices().
    enum class State { Everybody, Active, Waiting, Off };
    void filterChanged();
    void setActive(const QStringList &users, bool active, bool sayIt);

    Rows<identity::User> m_rows{*this};
    RoleBook m_book;
    identity::ListUsers::Counts m_counts;
    int m_role = 0;
    int m_area = 0;
    State m_state = State::Everybody;
    qint64 m_waiting = -1; ///< how many need attention; -1 while not all of them were looked at
};

} // namespace gemba::admin
