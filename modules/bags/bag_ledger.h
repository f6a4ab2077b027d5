#pragma once

#include "event_store.h"
#include "tally.h"

#include <site_days.h>

#include <gemba/core/result.h>

#include <memory>

namespace gemba::bags {

/// What one command writes of bags: entries of the history, and with them what all adds up to. Made at the beginning of a command,
/// closed at its end, on the writer thread; knows the bags it has met, which nobody else can change before the commit.
class Ledger
{
public:
    /// Only in the turn of this server (see store::takeTurn).
    Ledger(storage::Transaction &tx, std::shared_ptr<const Formats> formats, const QTimeZone &zone);

    storage::Transaction &tx() { return m_tx; }
    const Formats &formats() const { return *m_formats; }

    std::optional<StoredBag> bag(const QString &code);
    /// As a statement has left it.
    void keep(const StoredBag &bag) { m_bags.insert(bag.code, bag); }

    /// What happens to what. Bags and bills as they are afterwards.
    struct Entry
    {
        WireBagEventType type = WireBagEventType::Packed;
        const StoredBag *parent = nullptr;
        const StoredBag *child = nullptr;
        const StoredBill *bill = nullptr;
        std::optional<qint64> undoes = {};
        std::optional<qint64> grams = {};
        QString reason = {};
        QString detail = {};
    };
    /// Adds it to the history, the counts and the outbox; gives its number.
    qint64 write(const Entry &entry, const Hand &hand);
    /// Counts that an entry's words do not say.
    Tally &tally() { return *m_tally; }
    DayChange &dayOf(const Hand &hand, const QString &area);

    /// Leaves what it all adds up to for the end of the commit. Nothing may be written after it; what was met may still be asked for.
    void close();

    /// What the statement before has found is not so any more: another server was quicker. The command is to be run again.
    [[noreturn]] static void startOver();

private:
    void count(const Entry &entry, const Hand &hand, const QString &area);

    storage::Transaction &m_tx;
    std::shared_ptr<const Formats> m_formats;
    SiteDays m_days;
    QHash<QString, StoredBag> m_bags;
    std::unique_ptr<Tally> m_tally = std::make_unique<Tally>();
};

} // namespace gemba::bags
