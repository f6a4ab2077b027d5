#pragma once

#include <gemba/storage/executor.h>

namespace gemba::test {

/// The database cannot be written to while this lives: the PostgreSQL server is dead; SQLite's file is locked by somebody
/// else, and the writer has been told not to wait for it.
class Outage
{
public:
    Outage(storage::Executor &executor, const storage::DatabaseOptions &options);
    ~Outage() { end(); }
    Outage(const Outage &) = delete;
    Outage &operator=(const Outage &) = delete;
    void end();

private:
    const storage::DatabaseOptions m_options;
    bool m_over = false;
};

} // namespace gemba::test
