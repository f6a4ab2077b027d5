#pragma once

#include "list_page.h"

#include <sessions_contract.h>
#include <vault_contract.h>

namespace gemba::admin {

using namespace gemba::shell;

/// The keys that the server works with, by their names: those that sign access tokens and those that seal stored secrets. No key
/// itself ever comes here.
class ServerKeysModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString signing READ signing NOTIFY refreshed)
    Q_PROPERTY(QString sealing READ sealing NOTIFY refreshed)
    /// Values whose key is lost; empty where there is none.
    Q_PROPERTY(QString lost READ lost NOTIFY refreshed)
    Q_PROPERTY(bool rotatingSigning READ rotatingSigning NOTIFY workChanged)
    Q_PROPERTY(bool rotatingVault READ rotatingVault NOTIFY workChanged)
    /// What the newest rotation of the vault did.
    Q_PROPERTY(QString sealedText READ sealedText NOTIFY workChanged)

public:
    using ListPage::ListPage;

    int rows() const override { return static_cast<int>(m_rows.size()); }
    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override;
    Section section(int row) const override;

    QString signing() const;
    QString sealing() const;
    QString lost() const;
    bool rotatingSigning() const { return m_rotatingSigning; }
    bool rotatingVault() const { return m_rotatingVault; }
    QString sealedText() const { return m_sealedText; }

    Q_INVOKABLE void rotateSigning();
    Q_INVOKABLE void rotateVault();

Q_SIGNALS:
    void workChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void ask(const QString &cursor) override;

private:
    enum class Use { Signs, Believed, Ready, Seals, Opens, Lost };
    struct KeyRow
    {
        QString id;
        Use use = Use::Signs;
        std::optional<qint64> sinceMs;
        std::optional<qint64> values;
    };
    void putTogether(const vault::VaultStatus::Reply &vault, const identity::ReadSigningKeys::Reply &signing);
    QString useOf(Use use) const;
    static bool signs(Use use) { return use == Use::Signs || use == Use::Believed || use == Use::Ready; }

    QList<KeyRow> m_rows;
    std::optional<identity::ReadSigningKeys::Reply> m_signing;
    qint64 m_values = 0;
    qint64 m_lost = 0;
    bool m_rotatingSigning = false;
    bool m_rotatingVault = false;
    QString m_sealedText;
};

} // namespace gemba::admin
