#pragma once

#include "list_page.h"

#include <identity_contract.h>

namespace gemba::admin {

using namespace gemba::shell;

/// The keys that programs speak with: made, given a new secret, ended. A secret is shown once and kept nowhere.
class ApiKeysModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool chosen READ chosen NOTIFY detailsChanged)
    Q_PROPERTY(bool alive READ alive NOTIFY detailsChanged)
    Q_PROPERTY(QString name READ name NOTIFY detailsChanged)
    Q_PROPERTY(QString owner READ owner NOTIFY detailsChanged)
    Q_PROPERTY(QString prefix READ prefix NOTIFY detailsChanged)
    Q_PROPERTY(QString scopes READ scopes NOTIFY detailsChanged)
    Q_PROPERTY(QString networks READ networks NOTIFY detailsChanged)
    Q_PROPERTY(QString created READ created NOTIFY detailsChanged)
    Q_PROPERTY(QString expires READ expires NOTIFY detailsChanged)
    Q_PROPERTY(QString lastUsed READ lastUsed NOTIFY detailsChanged)
    Q_PROPERTY(QString older READ older NOTIFY detailsChanged)
    Q_PROPERTY(QString stateText READ stateText NOTIFY detailsChanged)
    /// Just made, until it is put away.
    Q_PROPERTY(QString secret READ secret NOTIFY secretChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY secretChanged)

public:
    explicit ApiKeysModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].id; }

    bool chosen() const { return current() != nullptr; }
    bool alive() const { return current() && state(*current()) == State::Active; }
    QString name() const;
    QString owner() const;
    QString prefix() const { return current() ? current()->prefix : QString(); }
    QString scopes() const;
    QString networks() const;
    QString created() const;
    QString expires() const;
    QString lastUsed() const;
    QString older() const;
    QString stateText() const;
    QString secret() const { return m_secret; }
    bool busy() const { return m_busy; }

    /// @p owner empty: oneself. @p scopes and @p networks are typed: parted by commas or blanks, areas after an "@".
    Q_INVOKABLE void create(const QString &name, const QString &owner, const QString &scopes, const QString &networks,
                            int days);
    /// @p keepOldHours: how long the present secret works too.
    Q_INVOKABLE void rotate(int keepOldHours);
    Q_INVOKABLE void revoke();
    Q_INVOKABLE void copySecret() const;
    Q_INVOKABLE void putSecretAway();

Q_SIGNALS:
    void detailsChanged();
    void secretChanged();
    /// A new key is there; its secret is shown.
    void made();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    enum class State { Active, Expired, Revoked, OwnerOff };
    State state(const identity::ApiKey &key) const;
    QString stateName(State state) const;
    static QStringList scopeNames(const identity::ApiKey &key);
    bool fits(const identity::ApiKey &key) const;
    template <wire::WireMethod M>
    void make(const typename M::Params &params);

    QString m_secret;
    bool m_busy = false;

    const identity::ApiKey *current() const { return m_rows.current(); }
    Rows<identity::ApiKey> m_rows{*this};
};

} // namespace gemba::admin
