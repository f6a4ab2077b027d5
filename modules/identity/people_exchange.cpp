#include "people_exchange.h"

#include "credential_rules.h"

#include <gemba/core/ids.h>

#include <cells.h>

#include <QDateTime>

namespace gemba::identity {

using namespace Qt::StringLiterals;
using exchange::cellOf;
using exchange::CellReader;
using exchange::Cells;
using exchange::Column;
using exchange::RowEffect;
using rpc::Caller;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr auto until = " until "_L1;

QString escaped(QString area)
{
    return area.replace(u'%', u"%25"_s).replace(u';', u"%3B"_s).replace(u'|', u"%7C"_s);
}

QString unescaped(const QString &area)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(area.trimmed().toUtf8()));
}

QStringList listFromCell(const QString &cell)
{
    QStringList items;
    for (const QString &item : cell.split(u';', Qt::SkipEmptyParts)) {
        if (!item.trimmed().isEmpty())
            items.append(item.trimmed());
    }
    return items;
}

class PeopleRows final : public exchange::Exchanged
{
public:
    PeopleRows(People &people, const Clock &clock)
        : m_people(people)
        , m_clock(clock)
    {
    }
    QString name() const override { return u"users"_s; }
    wire::Permission importPermission() const override { return permission::manageAllUsers; }
    wire::Permission exportPermission() const override { return permission::manageAllUsers; }
    QList<Column> columns() const override
    {
        return {
            {u"name"_s, u"Sign-in name; a new one gets an account without a password, which a reset then sets"_s, true},
            {u"display_name"_s, u"Name as people say it"_s},
            {u"email"_s, u"E-mail address"_s},
            {u"language"_s, u"en, pl, de or ar"_s},
            {u"roles"_s, u"Roles held, e.g. LEAD; OPERATOR@press|hall until 2026-12-31T22:00:00Z"_s},
            {u"excluded"_s, u"Permissions kept back, parted by ;"_s},
            {u"active"_s, u"true or false"_s}};
    }
    QList<Cells> rows(ReadTransaction &tx, const Caller &) const override
    {
        QList<Cells> out;
        for (const Account &account : store::accountsWhere(tx, u"1 = 1 ORDER BY name_key"_s, {})) {
            const User &user = account.user;
            out.append({{u"name"_s, user.name},
                        {u"display_name"_s, user.displayName},
                        {u"email"_s, user.email},
                        {u"language"_s, user.language},
                        {u"roles"_s, grantsCell(user.grants)},
                        {u"excluded"_s, user.excluded.join(u"; "_s)},
                        {u"active"_s, cellOf(user.active)}});
        }
        return out;
    }
    Result<RowEffect> take(Transaction &tx, const Caller &caller, const Cells &row) override
    {
        const QString name = row.value(u"name"_s).trimmed();
        const auto known = store::findAccountByName(tx, name);
        const User before = known ? known->user : User{};
        User wanted = before;
        if (!known) {
            wanted.id = UserId(newUuid7(m_clock.nowMs()));
            wanted.name = name;
        }
        CellReader read(row);
        read.text(u"display_name"_s, wanted.displayName);
        read.text(u"email"_s, wanted.email);
        read.text(u"language"_s, wanted.language);
        read.flag(u"active"_s, wanted.active);
        if (read.error())
            return *read.error();
        if (row.contains(u"roles"_s)) {
            auto grants = grantsFromCell(row.value(u"roles"_s));
            if (!grants)
                return grants.error();
            wanted.grants = *std::move(grants);
        }
        if (row.contains(u"excluded"_s))
            wanted.excluded = listFromCell(row.value(u"excluded"_s));
        if (!known && wanted.displayName.isEmpty())
            wanted.displayName = wanted.name;
        if (!known && wanted.language.isEmpty())
            wanted.language = u"en"_s;
        if (const auto fits = checkShape(wanted); !fits)
            return fits.error();
        auto taken = known ? change(tx, caller, before, wanted) : create(tx, caller, wanted);
        if (!taken)
            return exchange::asColumn(taken.error(), columnNames());
        return taken;
    }

private:
    static const exchange::ColumnNames &columnNames()
    {
        static const exchange::ColumnNames names{
            {u"displayName"_s, u"display_name"_s}, {u"grants"_s, u"roles"_s}, {u"user"_s, u"name"_s}};
        return names;
    }
    static Result<void> checkShape(const User &wanted)
    {
        SaveUser::Params in;
        in.user = wanted.id;
        in.expectedVersion = wanted.version;
        in.displayName = wanted.displayName;
        in.email = wanted.email;
        in.language = wanted.language;
        in.grants = wanted.grants;
        in.excluded = wanted.excluded;
        const auto fits = exchange::withinBounds(in, columnNames());
        return fits ? Result<void>() : fits.error();
    }
    Result<RowEffect> create(Transaction &tx, const Caller &caller, const User &wanted)
    {
        if (auto ok = checkNewName(wanted.name); !ok)
            return ok.error();
        if (wanted.grants.isEmpty())
            return refuseField(ErrorCode::FieldMissing, u"roles"_s, u"at least one role"_s);
        const auto made = m_people.create(tx, caller, {wanted, {}, {}});
        return made ? Result<RowEffect>(RowEffect::Created) : made.error();
    }
    Result<RowEffect> change(Transaction &tx, const Caller &caller, const User &before, const User &wanted)
    {
        const bool sameWords = wanted.displayName == before.displayName && wanted.email == before.email &&
                               wanted.language == before.language;
        const bool sameRights = wanted.grants == before.grants && wanted.excluded == before.excluded;
        if (!sameWords || !sameRights) {
            SaveUser::Params in;
            in.user = before.id;
            in.expectedVersion = before.version;
            in.displayName = wanted.displayName;
            in.email = wanted.email;
            in.language = wanted.language;
            if (!sameRights) {
                in.grants = wanted.grants;
                in.excluded = wanted.excluded;
            }
            if (const auto saved = m_people.save(tx, caller, in); !saved)
                return saved.error();
        }
        if (wanted.active != before.active) {
            if (const auto set = m_people.setActive(tx, caller, {before.id, wanted.active}); !set)
                return set.error();
        }
        const bool same = sameWords && sameRights && wanted.active == before.active;
        return same ? RowEffect::Unchanged : RowEffect::Updated;
    }

    People &m_people;
    const Clock &m_clock;
};

class RoleRows final : public exchange::Exchanged
{
public:
    explicit RoleRows(Roles &roles)
        : m_roles(roles)
    {
    }
    QString name() const override { return u"roles"_s; }
    wire::Permission importPermission() const override { return permission::manageRoles; }
    wire::Permission exportPermission() const override { return permission::manageRoles; }
    QList<Column> columns() const override
    {
        return {{u"role"_s, u"Name: capital letters, digits and _"_s, true},
                {u"title"_s, u"Name as people say it"_s},
                {u"permissions"_s, u"All that it grants, parted by ;"_s},
                {u"session_minutes"_s, u"How long a session lasts without extension"_s},
                {u"idle_minutes"_s, u"How long without anything being done"_s},
                {u"absolute_minutes"_s, u"How long however often it is extended"_s},
                {u"second_factor"_s, u"Whether it asks for a second factor: true or false"_s}};
    }
    QList<Cells> rows(ReadTransaction &tx, const Caller &) const override
    {
        QList<Cells> out;
        for (const Role &role : store::roles(tx)) {
            out.append({{u"role"_s, role.name},
                        {u"title"_s, role.title},
                        {u"permissions"_s, role.permissions.join(u"; "_s)},
                        {u"session_minutes"_s, QString::number(role.sessionMinutes)},
                        {u"idle_minutes"_s, QString::number(role.idleMinutes)},
                        {u"absolute_minutes"_s, QString::number(role.absoluteMinutes)},
                        {u"second_factor"_s, cellOf(role.needsSecondFactor)}});
        }
        return out;
    }
    Result<RowEffect> take(Transaction &tx, const Caller &caller, const Cells &row) override
    {
        const auto known = store::findRole(tx, row.value(u"role"_s).trimmed());
        const Role before = known.value_or(Role{});
        RoleDraft wanted{row.value(u"role"_s).trimmed(),
                         before.version,
                         before.title,
                         before.permissions,
                         before.sessionMinutes,
                         before.idleMinutes,
                         before.absoluteMinutes,
                         before.needsSecondFactor,
                         u"imported"_s};
        CellReader read(row);
        read.text(u"title"_s, wanted.title);
        if (row.contains(u"permissions"_s))
            wanted.permissions = listFromCell(row.value(u"permissions"_s));
        read.integer(u"session_minutes"_s, wanted.sessionMinutes);
        read.integer(u"idle_minutes"_s, wanted.idleMinutes);
        read.integer(u"absolute_minutes"_s, wanted.absoluteMinutes);
        read.flag(u"second_factor"_s, wanted.needsSecondFactor);
        if (read.error())
            return *read.error();
        const auto draft = exchange::withinBounds(wanted);
        const auto saved = draft ? m_roles.save(tx, caller, *draft) : Result<Role>(draft.error());
        if (!saved)
            return exchange::asColumn(saved.error(), columnNames());
        return !known ? RowEffect::Created : *saved == before ? RowEffect::Unchanged : RowEffect::Updated;
    }

private:
    static const exchange::ColumnNames &columnNames()
    {
        static const exchange::ColumnNames names{{u"sessionMinutes"_s, u"session_minutes"_s},
                                                 {u"idleMinutes"_s, u"idle_minutes"_s},
                                                 {u"absoluteMinutes"_s, u"absolute_minutes"_s},
                                                 {u"needsSecondFactor"_s, u"second_factor"_s}};
        return names;
    }

    Roles &m_roles;
};

} // namespace

QString grantsCell(const QList<RoleGrant> &grants)
{
    QStringList cells;
    for (const RoleGrant &grant : grants) {
        QStringList areas;
        for (const QString &area : grant.areas)
            areas.append(escaped(area));
        QString cell = grant.role;
        if (!areas.isEmpty())
            cell += u'@' + areas.join(u'|');
        if (grant.endsAtMs)
            cell += until + QDateTime::fromMSecsSinceEpoch(*grant.endsAtMs, Qt::UTC).toString(Qt::ISODateWithMs);
        cells.append(cell);
    }
    return cells.join(u"; "_s);
}

Result<QList<RoleGrant>> grantsFromCell(const QString &cell)
{
    QList<RoleGrant> grants;
    for (QString item : listFromCell(cell)) {
        RoleGrant grant;
        if (const qsizetype at = item.lastIndexOf(until); at > 0) {
            const QDateTime end = QDateTime::fromString(item.mid(at + until.size()).trimmed(), Qt::ISODateWithMs);
            if (!end.isValid())
                return refuseField(ErrorCode::FieldFormat, u"roles"_s, u"an end like 2026-12-31T22:00:00Z"_s);
            grant.endsAtMs = end.toMSecsSinceEpoch();
            item.truncate(at);
        }
        grant.role = item.section(u'@', 0, 0).trimmed();
        for (const QString &area : item.section(u'@', 1).split(u'|', Qt::SkipEmptyParts))
            grant.areas.append(unescaped(area));
        if (grant.role.isEmpty() || (item.contains(u'@') && grant.areas.isEmpty()))
            return refuseField(ErrorCode::FieldFormat, u"roles"_s, u"ROLE or ROLE@area|area, parted by ;"_s);
        grants.append(grant);
    }
    return grants;
}

std::vector<std::unique_ptr<exchange::Exchanged>> exchanged(People &people, Roles &roles, const Clock &clock)
{
    std::vector<std::unique_ptr<exchange::Exchanged>> kinds;
    kinds.push_back(std::make_unique<PeopleRows>(people, clock));
    kinds.push_back(std::make_unique<RoleRows>(roles));
    return kinds;
}

} // namespace gemba::identity
