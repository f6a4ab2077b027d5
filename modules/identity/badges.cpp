#include "badges.h"

#include "secrets.h"

#include <QMessageAuthenticationCode>

namespace gemba::identity {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr qsizetype shortestNumber = 4;
constexpr qsizetype shownCharacters = 2;

Badge badgeAt(const storage::Rows &rows, qsizetype row)
{
    return {rows.text(row, 0), rows.text(row, 1), rows.text(row, 2), rows.integer(row, 3)};
}

} // namespace

Badges::Badges(const Clock &clock, const IdentityOptions &options, People &people, SessionEnds ends)
    : m_clock(clock)
    , m_key(readOrMakeSecret(options.keyDirectory + u"/badge.key"_s))
    , m_people(people)
    , m_ends(std::move(ends))
{
}

QString Badges::hashOf(const QString &number) const
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash("badge\n" + plainCode(number).toUtf8(), m_key, QCryptographicHash::Sha256)
            .toHex());
}

QString Badges::nameOf(ReadTransaction &tx, const QString &hash) const
{
    const auto rows = tx.select(u"SELECT account.name FROM account_badge JOIN account ON account.id = "
                                "account_badge.account_id WHERE account_badge.badge_hash = ?"_s,
                                {hash});
    return rows.isEmpty() ? QString() : rows.text(0, 0);
}

Result<Badge> Badges::add(Transaction &tx, const rpc::Caller &caller, const AddBadge::Params &in) const
{
    const auto account = m_people.reached(tx, caller, store::findAccountByName(tx, in.name), u"name"_s);
    if (!account)
        return account.error();
    const QString plain = plainCode(in.badge);
    if (plain.size() < shortestNumber)
        return refuseField(ErrorCode::FieldFormat, u"badge"_s, u"at least 4 letters or digits"_s);
    const Badge badge{newUuid7(m_clock.nowMs()), plain.right(shownCharacters), caller.userName, m_clock.nowMs()};
    if (tx.execute(u"INSERT INTO account_badge (id, account_id, badge_hash, last4, added_by, added_at_ms) "
                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (badge_hash) DO NOTHING"_s,
                   {badge.id, account->user.id.text(), hashOf(in.badge), badge.lastCharacters, badge.addedBy,
                    badge.addedAtMs}) != 1)
        return refuseField(ErrorCode::AlreadyExists, u"badge"_s, u"it belongs to somebody"_s);
    m_ends.dutiesChanged(tx, account->user.id, u"users.addBadge"_s);
    tx.audit(rpc::auditOf(caller, u"users.addBadge"_s, u"account"_s, account->user.id.text(), {}, wire::encode(badge)));
    return badge;
}

Result<wire::Empty> Badges::remove(Transaction &tx, const rpc::Caller &caller, const RemoveBadge::Params &in) const
{
    const auto account = m_people.reached(tx, caller, store::findAccountByName(tx, in.name), u"name"_s);
    if (!account)
        return account.error();
    if (tx.execute(u"DELETE FROM account_badge WHERE id = ? AND account_id = ?"_s,
                   {in.badge, account->user.id.text()}) != 1)
        return refuseField(ErrorCode::NotFound, u"badge"_s);
    tx.audit(
        rpc::auditOf(caller, u"users.removeBadge"_s, u"account"_s, account->user.id.text(), {{u"badge"_s, in.badge}}));
    m_ends.endAll(tx, account->user.id, caller.session);
    m_ends.dutiesChanged(tx, account->user.id, u"users.removeBadge"_s);
    return wire::Empty{};
}

Result<ListBadges::Reply> Badges::list(ReadTransaction &tx, const rpc::Caller &caller,
                                       const ListBadges::Params &in) const
{
    const auto account = m_people.reached(tx, caller, store::findAccountByName(tx, in.name), u"name"_s);
    if (!account)
        return account.error();
    const auto rows =
        tx.select(u"SELECT id, last4, added_by, added_at_ms FROM account_badge WHERE account_id = ? ORDER BY id"_s,
                  {account->user.id.text()});
    ListBadges::Reply reply;
    for (qsizetype i = 0; i < rows.count(); ++i)
        reply.badges.append(badgeAt(rows, i));
    return reply;
}

} // namespace gemba::identity
