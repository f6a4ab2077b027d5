#pragma once

#include <identity_contract.h>
#include <roles_contract.h>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace gemba::shell {
class Words;
}

namespace gemba::admin {

using namespace gemba::shell;

/// The states a role was in, newest first, each with what it changed. GUI thread.
class RoleVersions : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of RolesModel")
    Q_PROPERTY(QString role READ role NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)

public:
    enum Role { VersionRole = Qt::UserRole, TitleRole, NoteRole, ChangesRole, CurrentRole };
    using QAbstractListModel::QAbstractListModel;

    void take(const QString &role, const QList<identity::RoleVersion> &versions, const Words &words, qint64 nowMs);
    QString role() const { return m_role; }
    int total() const { return static_cast<int>(m_lines.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        qint64 version;
        QString title, note, changes;
    };
    QString m_role;
    QList<Line> m_lines;
};

} // namespace gemba::admin
