#pragma once

#include <gemba/storage/migrator.h>

#include <QTemporaryDir>

namespace gemba::test {

/// Runs every test function of a class once per engine. The class says so with one line:
///     void initTestCase_data() { gemba::test::onBothEngines(); }
void onBothEngines();

/// The engine of the running row.
storage::Engine currentEngine();

/// A new database for one test, on the engine of the running row (or the one named), migrated, with an audit key.
class TestDatabase
{
public:
    explicit TestDatabase(const QList<storage::Migration> &migrations = storage::storageMigrations());
    TestDatabase(storage::Engine engine, const QList<storage::Migration> &migrations);

    const storage::DatabaseOptions &options() const { return m_options; }
    operator const storage::DatabaseOptions &() const { return m_options; }

private:
    QTemporaryDir m_folder;
    storage::DatabaseOptions m_options;
};

/// The steps of the storage module and after them one of the test's own, for tables it needs. Its number is 9000.
QList<storage::Migration> withTables(const QString &sql);

} // namespace gemba::test

Q_DECLARE_METATYPE(gemba::storage::Engine)
