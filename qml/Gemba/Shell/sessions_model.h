#pragma once

#include "list_page.h"

#include <identity_contract.h>

namespace gemba::shell {

/// Who is signed in where, since when and for how long still; and the way to end it.
class SessionsModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool chosen READ chosen NOTIFY detailsChanged)
    Q_PROPERTY(QString person READ person NOTIFY detailsChanged)
    Q_PROPERTY(QString place READ place NOTIFY detailsChanged)
    Q_PROPERTY(QString program READ program NOTIFY detailsChanged)
    Q_PROPERTY(QString address READ address NOTIFY detailsChanged)
    Q_PROPERTY(QString since READ since NOTIFY detailsChanged)
    Q_PROPERTY(QString lastUsed READ lastUsed NOTIFY detailsChanged)
    Q_PROPERTY(QString idleEnd READ idleEnd NOTIFY detailsChanged)
    Q_PROPERTY(QString capEnd READ capEnd NOTIFY detailsChanged)
    Q_PROPERTY(QString absoluteEnd READ absoluteEnd NOTIFY detailsChanged)
    Q_PROPERTY(bool own READ own NOTIFY detailsChanged)
    /// Sessions of the chosen person, this one included.
    Q_PROPERTY(int ofPerson READ ofPerson NOTIFY detailsChanged)
    Q_PROPERTY(QString consequence READ consequence NOTIFY detailsChanged)
    Q_PROPERTY(QString allConsequence READ allConsequence NOTIFY detailsChanged)

public:
    explicit SessionsModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].id.text(); }

    bool chosen() const { return current() != nullptr; }
    QString person() const;
    QString place() const;
    QString program() const;
    QString address() const;
    QString since() const;
    QString lastUsed() const;
    QString idleEnd() const;
    QString capEnd() const;
    QString absoluteEnd() const;
    bool own() const { return current() && current()->own; }
    int ofPerson() const;
    QString consequence() const;
    QString allConsequence() const;

    Q_INVOKABLE void end();
    Q_INVOKABLE virtual void endAll();

Q_SIGNALS:
    void detailsChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

    const identity::SessionInfo *current() const { return m_rows.current(); }
    QString placeOf(const identity::SessionInfo &session) const;
    Rows<identity::SessionInfo> m_rows{*this};

private:
    bool fits(const identity::SessionInfo &session) const;

    QHash<UserId, int> m_perPerson;
};

/// The same of the person who looks, for whom no right is needed.
class OwnSessionsModel : public gemba::shell::SessionsModel
{
    Q_OBJECT
    QML_ELEMENT
    /// How many there are beside the one in use.
    Q_PROPERTY(int others READ others NOTIFY detailsChanged)

public:
    using SessionsModel::SessionsModel;

    gemba::desk::Cell cell(int row, int column) const override;
    int others() const;
    /// All but the one in use.
    Q_INVOKABLE void endAll() override;

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;
    QString tableName() const override { return QStringLiteral("OwnSessions"); }

private:
    void endNext(QList<SessionId> left, int ended);
};

} // namespace gemba::shell
