#pragma once

#include <gemba/storage/database.h>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

namespace gemba::test {

/// Looks into a database beside all of the project's own code, while a server works on it or not. Stops the test when it cannot.
class SideView
{
public:
    explicit SideView(const storage::DatabaseOptions &options);
    /// Of a SQLite file.
    explicit SideView(const QString &file);
    ~SideView();
    SideView(const SideView &) = delete;
    SideView &operator=(const SideView &) = delete;

    QList<QVariantList> rows(const QString &select) const;
    /// The first column of the first row; invalid where there is none.
    QVariant value(const QString &select) const;
    /// SHA-256 of everything that the SELECT gives, in its order.
    QByteArray digest(const QString &select) const;

private:
    void open();

    QString m_connection;
};

} // namespace gemba::test
