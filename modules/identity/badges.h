#pragma once

#include "badges_contract.h"
#include "identity_options.h"
#include "people.h"
#include "session_ends.h"

#include <gemba/core/clock.h>
#include <gemba/rpc/caller.h>
#include <gemba/storage/database.h>

namespace gemba::identity {

/// Cards and tags that people hold before a reader. Their numbers are short, so they are kept under a key of the
/// server's own (HMAC-SHA-256): the table alone tells nobody which badge opens what. Takes transactions; no state.
class Badges
{
public:
    /// Reads or makes the key. Throws std::runtime_error.
    Badges(const Clock &clock, const IdentityOptions &options, People &people, SessionEnds ends);

    Result<Badge> add(storage::Transaction &tx, const rpc::Caller &caller, const AddBadge::Params &in) const;
    Result<wire::Empty> remove(storage::Transaction &tx, const rpc::Caller &caller,
                               const RemoveBadge::Params &in) const;
    Result<ListBadges::Reply> list(storage::ReadTransaction &tx, const rpc::Caller &caller,
                                   const ListBadges::Params &in) const;

    /// In which form a number is stored: readers differ in case and separators.
    QString hashOf(const QString &number) const;
    /// The sign-in name of whom the badge belongs to; empty when to nobody.
    QString nameOf(storage::ReadTransaction &tx, const QString &hash) const;

private:
    const Clock &m_clock;
    const QByteArray m_key;
    People &m_people;
    const SessionEnds m_ends;
};

} // namespace gemba::identity
