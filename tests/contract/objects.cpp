#include "objects.h"

namespace authorisation {

using namespace Qt::StringLiterals;
using namespace gemba;

namespace {

void addSensor(const Must &must, const QString &sensor, const QString &device, const QString &area)
{
    must(u"sensors.save"_s, {{u"sensor"_s, sensor},
                             {u"expectedVersion"_s, 0},
                             {u"name"_s, sensor},
                             {u"area"_s, area},
                             {u"device"_s, device},
                             {u"source"_s, QJsonObject{{u"kind"_s, u"mqtt"_s}, {u"jsonPath"_s, u"v."_s + sensor}}},
                             {u"quantity"_s, u"pressure"_s},
                             {u"unit"_s, u"bar"_s},
                             {u"rangeLow"_s, 0},
                             {u"rangeHigh"_s, 10},
                             {u"intervalMs"_s, 1'000},
                             {u"limits"_s, QJsonObject{{u"hi"_s, 8}}}});
}

/// In each area a parent that is open ("SB00001" in north, "SB00002" in south, "SB00003" without an area), another that is complete (10 more) and
/// a bill. In each an offline scan that lost: entries 1, 2 and 3 of the resolution list.
void addBags(const Must &must)
{
    qint64 sequence = 0;
    for (const char *area : {"north", "south", ""}) {
        const QString name = QString::fromLatin1(area);
        const QString number = QString::number(++sequence);
        const auto pack = [&](const QString &parent, const QString &child) {
            must(u"bags.pack"_s, {{u"parent"_s, parent}, {u"child"_s, child}, {u"area"_s, name}});
        };
        pack(u"SB0000"_s + number, u"CHILD"_s + number);
        pack(u"SB0001"_s + number, u"OTHER"_s + number);
        must(u"bags.complete"_s, {{u"parent"_s, u"SB0001"_s + number}, {u"reason"_s, u"matrix"_s}});
        must(u"bills.open"_s, {{u"number"_s, u"BILL."_s + number},
                               {u"destination"_s, u"matrix"_s},
                               {u"vehicle"_s, u"matrix"_s},
                               {u"area"_s, name},
                               {u"planned"_s, 5}});
        must(u"scans.take"_s, {{u"station"_s, u"matrix"_s},
                               {u"scans"_s, QJsonArray{QJsonObject{{u"key"_s, newUuid7(sequence)},
                                                                   {u"sequence"_s, sequence},
                                                                   {u"mode"_s, u"pack"_s},
                                                                   {u"code"_s, u"LATE"_s + number},
                                                                   {u"parent"_s, u"SB0001"_s + number},
                                                                   {u"area"_s, name},
                                                                   {u"deviceTimeMs"_s, 0},
                                                                   {u"offline"_s, true}}}}});
    }
}

Objects three(const QString &field, const QString &own, const QString &foreign, const QString &without,
              QJsonObject more = {})
{
    const auto with = [&](const QString &id) {
        QJsonObject params = more;
        params.insert(field, id);
        return params;
    };
    return {with(own), with(foreign), with(without)};
}

QString rolesThatMay(const wire::Permission &permission, const QJsonArray &roles)
{
    using Access = wire::Permission::Access;
    switch (permission.access) {
    case Access::Nobody:
        return u"nobody"_s;
    case Access::Anyone:
        return u"anyone, signed in or not"_s;
    case Access::Terminal:
        return u"every person, every enrolled terminal"_s;
    case Access::SignedIn:
        return u"every person"_s;
    case Access::Named:
        break;
    }
    QStringList names;
    for (const QJsonValue &role : roles) {
        const QJsonArray granted = role["permissions"_L1].toArray();
        if (role["builtIn"_L1].toBool() && granted.contains(QString::fromLatin1(permission.name)))
            names.append(role["name"_L1].toString());
    }
    return names.join(u", "_s);
}

QString scopeOf(const wire::Method &method)
{
    using Scope = wire::Permission::Scope;
    switch (method.permission.scope) {
    case Scope::Area:
        return u"in area"_s;
    case Scope::AnyArea:
        return method.kind == wire::MethodKind::Command ? u"each entry"_s : u"reads everywhere"_s;
    case Scope::Everywhere:
        break;
    }
    return u"everywhere"_s;
}

QString offeredBy(wire::Clients clients)
{
    if (clients == wire::Clients::all)
        return u"all"_s;
    if (clients == wire::Clients::desk)
        return u"desk"_s;
    return wire::clientNames(clients).join(u", "_s);
}

} // namespace

Plant build(const rpc::MethodRegistry &registry, const Must &must)
{
    for (const char *area : {"north", "south", ""}) {
        const QString name = QString::fromLatin1(area);
        const QString suffix = name.isEmpty() ? u"nowhere"_s : name;
        must(u"devices.add"_s, {{u"device"_s, u"node-"_s + suffix}, {u"area"_s, name}});
        // A sensor always has an area; that of the device without one is foreign too.
        const QString its = name.isEmpty() ? u"west"_s : name;
        addSensor(must, u'P' + its, u"node-"_s + suffix, its);
    }
    Plant plant;
    const auto person = [&](const QString &name, const QJsonArray &areas) {
        const QJsonObject grant{{u"role"_s, u"OPERATOR"_s}, {u"areas"_s, areas}};
        return must(u"users.create"_s, {{u"name"_s, name},
                                        {u"password"_s, u"a long enough password of letters"_s},
                                        {u"grants"_s, QJsonArray{grant}}})["id"_L1]
            .toString();
    };
    plant.userInNorth = person(u"worker-north"_s, {u"north"_s});
    plant.userInSouth = person(u"worker-south"_s, {u"south"_s});
    plant.userEverywhere = person(u"worker-everywhere"_s, {});
    if (registry.find(u"limits.propose"_s)) {
        const auto proposal = [&](const QString &sensor) {
            return must(u"limits.propose"_s, {{u"sensor"_s, sensor},
                                              {u"expectedVersion"_s, 1},
                                              {u"draft"_s, QJsonObject{{u"hi"_s, 7}}},
                                              {u"reason"_s, u"matrix"_s}})["id"_L1]
                .toString();
        };
        plant.limitsOfNorth = proposal(u"Pnorth"_s);
        plant.limitsOfSouth = proposal(u"Psouth"_s);
        plant.limitsOfNowhere = proposal(u"Pwest"_s);
    }
    addBags(must);
    return plant;
}

QHash<QString, Objects> objects(const Plant &plant, qint64 number)
{
    QHash<QString, Objects> all;
    const auto alarm = [&](const char *method, const QJsonObject &more = {}) {
        all.insert(QString::fromLatin1(method), three(u"alarm"_s, u"Pnorth.HI"_s, u"Psouth.HI"_s, u"Pwest.HI"_s, more));
    };
    alarm("alarms.acknowledge");
    alarm("alarms.shelve", {{u"minutes"_s, 5}, {u"reason"_s, u"matrix"_s}});
    alarm("alarms.unshelve");
    alarm("alarms.suppress", {{u"reason"_s, u"matrix"_s}});
    alarm("alarms.unsuppress");
    alarm("alarms.takeOutOfService", {{u"reason"_s, u"matrix"_s}});
    alarm("alarms.returnToService");
    alarm("alarms.reset");
    alarm("alarms.rationalise", {{u"expectedVersion"_s, 0},
                                 {u"cause"_s, u"matrix"_s},
                                 {u"consequence"_s, u"matrix"_s},
                                 {u"action"_s, u"matrix"_s},
                                 {u"respondMinutes"_s, 10},
                                 {u"consequenceClass"_s, u"minor"_s},
                                 {u"reviewMonths"_s, 12}});

    const auto sensor = [&](const char *method, const QJsonObject &more = {}) {
        all.insert(QString::fromLatin1(method), three(u"sensor"_s, u"Pnorth"_s, u"Psouth"_s, u"Pwest"_s, more));
    };
    sensor("sensors.startService");
    sensor("sensors.endService");
    sensor("sensors.capturePoint", {{u"step"_s, u"low"_s}, {u"reference"_s, 1}});
    sensor("sensors.signOffCalibration");

    // Whoever may but comes with an old version is told that, and nothing is changed.
    sensor("limits.propose",
           {{u"expectedVersion"_s, 999}, {u"draft"_s, QJsonObject{{u"hi"_s, 7}}}, {u"reason"_s, u"matrix"_s}});
    sensor("limits.restore", {{u"number"_s, 1}, {u"expectedVersion"_s, 999}, {u"reason"_s, u"matrix"_s}});
    const auto proposal = [&](const char *method, const QJsonObject &more) {
        all.insert(QString::fromLatin1(method),
                   three(u"proposal"_s, plant.limitsOfNorth, plant.limitsOfSouth, plant.limitsOfNowhere, more));
    };
    proposal("limits.approve", {});
    proposal("limits.refuse", {{u"reason"_s, u"matrix"_s}});

    all.insert(u"devices.ping"_s, three(u"device"_s, u"node-north"_s, u"node-south"_s, u"node-nowhere"_s));

    const auto user = [&](const char *method, bool hides, const QJsonObject &more = {}) {
        Objects people = three(u"user"_s, plant.userInNorth, plant.userInSouth, plant.userEverywhere, more);
        people.hides = hides;
        all.insert(QString::fromLatin1(method), people);
    };
    user("users.get", true);
    user("users.rights", true);
    user("users.save", false, {{u"expectedVersion"_s, -1}});
    user("users.setActive", false, {{u"active"_s, true}});
    user("users.setPhoto", false);
    const auto named = [&](const char *method, const QJsonObject &more = {}) {
        all.insert(QString::fromLatin1(method),
                   three(u"name"_s, u"worker-north"_s, u"worker-south"_s, u"worker-everywhere"_s, more));
    };
    named("users.setPin", {{u"pin"_s, u"4711"_s}});
    named("users.badges");
    named("users.addBadge", {{u"badge"_s, u"04A1B2C3%1"_s.arg(number)}});
    named("users.removeBadge", {{u"badge"_s, u"none"_s}});
    named("users.resetPassword");
    named("users.resetSecondFactor");
    const auto make = [&](const QString &area) {
        const QJsonArray areas = area.isEmpty() ? QJsonArray{} : QJsonArray{area};
        const QJsonObject grant{{u"role"_s, u"OPERATOR"_s}, {u"areas"_s, areas}};
        return QJsonObject{{u"name"_s, u"new-%1-%2"_s.arg(number).arg(area.isEmpty() ? u"nowhere"_s : area)},
                           {u"password"_s, u"a long enough password of letters"_s},
                           {u"grants"_s, QJsonArray{grant}}};
    };
    all.insert(u"users.create"_s, {make(u"north"_s), make(u"south"_s), make({})});
    // Those who may find that the code, the reason or the version is wrong, and nothing is changed for those who come after them.
    const auto bag = [&](const char *method, const QJsonObject &more = {}) {
        all.insert(QString::fromLatin1(method), three(u"parent"_s, u"SB00001"_s, u"SB00002"_s, u"SB00003"_s, more));
    };
    bag("bags.pack", {{u"child"_s, u"?"_s}});
    bag("bags.unpack", {{u"children"_s, QJsonArray{u"NOBODY"_s}}});
    bag("bags.move", {{u"to"_s, u"SB00001"_s}, {u"children"_s, QJsonArray{u"NOBODY"_s}}});
    bag("bags.complete");
    bag("bags.reopen", {{u"reason"_s, u"matrix"_s}});
    bag("bags.weigh", {{u"grams"_s, 1'000}});
    bag("bags.verify", {{u"children"_s, QJsonArray{}}});
    const auto bill = [&](const char *method, const QJsonObject &more = {}) {
        all.insert(QString::fromLatin1(method), three(u"number"_s, u"BILL.1"_s, u"BILL.2"_s, u"BILL.3"_s, more));
    };
    bill(
        "bills.change",
        {{u"expectedVersion"_s, 999}, {u"destination"_s, u"matrix"_s}, {u"vehicle"_s, u"matrix"_s}, {u"planned"_s, 5}});
    bill("bills.add", {{u"parent"_s, u"SB00099"_s}});
    bill("bills.remove", {{u"parent"_s, u"SB00099"_s}});
    bill("bills.close");
    bill("bills.reopen", {{u"reason"_s, u"matrix"_s}});
    bill("bills.return", {{u"parent"_s, u"SB00099"_s}, {u"reason"_s, u"matrix"_s}});
    bill("bills.void", {{u"reason"_s, u"matrix"_s}});
    all.insert(u"bills.open"_s, three(u"area"_s, u"north"_s, u"south"_s, {},
                                      {{u"number"_s, u"NEW-%1"_s.arg(number)},
                                       {u"destination"_s, u"matrix"_s},
                                       {u"vehicle"_s, u"matrix"_s},
                                       {u"planned"_s, 1}}));
    // Bags are read by whoever may read them somewhere.
    const auto reads = [&](const char *method, Objects what = {}) {
        what.reads = true;
        all.insert(QString::fromLatin1(method), what);
    };
    for (const char *method : {"bags.find", "bags.history"})
        reads(method, three(u"code"_s, u"SB00001"_s, u"SB00002"_s, u"SB00003"_s));
    for (const char *method : {"bills.find", "bills.document"})
        reads(method, three(u"number"_s, u"BILL-1"_s, u"BILL-2"_s, u"BILL-3"_s));
    reads("bills.revision", three(u"number"_s, u"BILL-1"_s, u"BILL-2"_s, u"BILL-3"_s, {{u"revision"_s, 0}}));
    for (const char *method : {"bags.list", "bills.list"})
        reads(method, three(u"area"_s, u"north"_s, u"south"_s, {}));
    for (const char *method :
         {"bagFormats.list", "scans.list", "scans.preload", "resolutions.list", "bagStats.counters", "bagStats.days",
          "bagStats.pace", "bagStats.stations", "bagDays.read", "labels.list"})
        reads(method);
    // Scans, what takes entries back and decisions are asked about one by one: the tests of bags.
    for (const char *method : {"bags.undo", "scans.take", "resolutions.decide"})
        all.insert(QString::fromLatin1(method), {.none = true});
    // Lists show what may be seen, a rehearsal reads what everybody may, and a proposal is withdrawn only by who made it,
    // wherever that was.
    for (const char *method : {"users.list", "roles.list", "roles.permissions", "limits.rehearse", "limits.withdraw"})
        all.insert(QString::fromLatin1(method), {.none = true});
    return all;
}

QString document(const rpc::MethodRegistry &registry, const QJsonArray &roles)
{
    QString text =
        u"# Who may call what\n\n"
        "Generated from the declarations by tst_contract_authorisation, which also asks the real server "
        "every one of these\n"
        "as everybody there is. *In area*: the permission must be held in the area of the object, and "
        "somebody who holds it\n"
        "in other areas only is refused. *Reads everywhere*: whoever holds it in some area sees what is in all; an "
        "area\n"
        "limits there what he may do, not what he may see. *Each entry*: the same, and what each entry changes "
        "is\n"
        "checked by the permission that it needs in its area. *Desk*: on a kiosk or scanner it is refused whoever is "
        "signed in "
        "there. The roles\n"
        "are the built-in ones as they are before anybody changes them.\n"_s;
    QMap<QString, QStringList> groups;
    for (const auto &method : registry.methods()) {
        const wire::Method &info = method->info;
        const QString name = QString::fromLatin1(info.name);
        const bool named = info.permission.access == wire::Permission::Access::Named;
        const QString scope = named ? scopeOf(info) : QString();
        groups[name.section(u'.', 0, 0)].append(u"| `%1` | %2 | %3 | %4 | %5 |\n"_s.arg(
            name, named ? u"`%1`"_s.arg(QString::fromLatin1(info.permission.name)) : QString(), scope,
            offeredBy(info.clients), rolesThatMay(info.permission, roles)));
    }
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        it->sort();
        text +=
            u"\n## %1\n\n| method | permission | scope | offered by | who |\n|---|---|---|---|---|\n"_s.arg(it.key()) +
            it->join(QString());
    }
    return text;
}

} // namespace authorisation
