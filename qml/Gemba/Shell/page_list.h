#pragma once

#include "program.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace gemba::shell {

class ShellController;

/// The pages the signed-in person may open, for the rail. GUI thread.
class PageList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ShellController")

public:
    enum Role { PageIdRole = Qt::UserRole, SectionRole, TitleRole, IconRole, CountRole, ShortcutRole, WaitsRole };

    explicit PageList(ShellController &shell);

    /// After signing in or out, or in another language.
    void refresh();
    /// How many there are of what the page shows; negative takes the figure away. @p waits: somebody has to do something
    /// about them.
    void setCount(const QString &page, qint64 count, bool waits = false);
    /// The same figure; -1 where there is none.
    Q_INVOKABLE int count(const QString &page) const { return static_cast<int>(m_counts.value(page, -1)); }
    const QList<const PageEntry *> &offered() const { return m_offered; }
    static QString title(const PageEntry &page);
    static QString sectionTitle(const PageEntry &page);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void counted(const QString &page);

private:
    ShellController &m_shell;
    QList<const PageEntry *> m_offered;
    QHash<QString, qint64> m_counts;
    QSet<QString> m_waiting; ///< pages whose count asks for somebody
};

} // namespace gemba::shell
