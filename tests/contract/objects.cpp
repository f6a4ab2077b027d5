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

QString offeredBy(wire::Clients clients)
{
    if (clients == wire::Clients::all)
        return u"all"_s;
    if (clients == wire::Clients::desk)
        return u"desk"_s;
    return wire::clientNames(clients).join(u", "_s);
}

} // namespace

Plant build(const Must &must)
{
    for (const char *area : {"north", "south", ""}) {
        const QString name = QString::fromLatin1(area);
        const QString suffix = name.isEmpty() ? u"nowhere"_s : name;
        must(u"devices.add"_s, {{u"device"_s, u"node-"_s + suffix}, {u"area"_s, name}});
        addSensor(must, u"P-"_s + suffix, u"node-"_s + suffix, name);
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
    return plant;
}

QHash<QString, Objects> objects(const Plant &plant, qint64 number)
{
    QHash<QString, Objects> all;
    const auto alarm = [&](const char *method, const QJsonObject &more = {}) {
        all.insert(QString::fromLatin1(method),
                   three(u"alarm"_s, u"P-north.HI"_s, u"P-south.HI"_s, u"P-nowhere.HI"_s, more));
    };
    alarm("alarms.acknowledge");
    alarm("alarms.shelve", {{u"minutes"_s, 5}, {u"reason"_s, u"matrix"_s}});
    alarm("alarms.unshelve");
    alarm("alarms.suppress", {{u"reason"_s, u"matrix"_s}});
    alarm("alarms.unsuppress");
    alarm("alarms.takeOutOfService", {{u"reason"_s, u"matrix"_s}});
    alarm("alarms.returnToService");
    alarm("alarms.resetLatch");

    const auto sensor = [&](const char *method, const QJsonObject &more = {}) {
        all.insert(QString::fromLatin1(method), three(u"sensor"_s, u"P-north"_s, u"P-south"_s, u"P-nowhere"_s, more));
    };
    sensor("sensors.startService");
    sensor("sensors.endService");
    sensor("sensors.capturePoint", {{u"step"_s, u"low"_s}, {u"reference"_s, 1}});
    sensor("sensors.signOffCalibration");

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
    all.insert(u"users.setPin"_s, three(u"name"_s, u"worker-north"_s, u"worker-south"_s, u"worker-everywhere"_s,
                                        {{u"pin"_s, u"4711"_s}}));
    const auto named = [&](const char *method, const QJsonObject &more = {}) {
        all.insert(QString::fromLatin1(method),
                   three(u"name"_s, u"worker-north"_s, u"worker-south"_s, u"worker-everywhere"_s, more));
    };
    named("users.resetPassword");
    named("users.resetSecondFactor");
    named("users.addBadge", {{u"badge"_s, u"badge-%1"_s.arg(number)}});
    named("users.removeBadge", {{u"badge"_s, u"none"_s}});
    named("users.badges");
    const auto make = [&](const QJsonArray &areas) {
        const QJsonObject grant{{u"role"_s, u"OPERATOR"_s}, {u"areas"_s, areas}};
        return QJsonObject{
            {u"name"_s, u"new-%1-%2"_s.arg(number).arg(
                            areas.isEmpty() ? 0 : areas[0].toString().size() + areas[0].toString()[0].unicode())},
            {u"password"_s, u"a long enough password of letters"_s},
            {u"grants"_s, QJsonArray{grant}}};
    };
    all.insert(u"users.create"_s, {make({u"north"_s}), make({u"south"_s}), make({})});
    for (const char *method : {"users.list", "roles.list", "roles.permissions"})
        all.insert(QString::fromLatin1(method), {.none = true});
    return all;
}

QString document(const rpc::MethodRegistry &registry, const QJsonArray &roles)
{
    QString text = u"# Who may call what\n\n"
                   "Generated from the declarations by tst_contract_authorisation, which also asks the real server "
                   "every one of these\n"
                   "as everybody there is. *In area*: the permission must be held in the area of the object, and "
                   "somebody who holds it\n"
                   "in other areas only is refused. *Desk*: on a kiosk or scanner it is refused whoever is signed in "
                   "there. The roles\n"
                   "are the built-in ones as they are before anybody changes them.\n"_s;
    QMap<QString, QStringList> groups;
    for (const auto &method : registry.methods()) {
        const wire::Method &info = method->info;
        const QString name = QString::fromLatin1(info.name);
        const bool named = info.permission.access == wire::Permission::Access::Named;
        const QString scope = !named                                                   ? QString()
                              : info.permission.scope == wire::Permission::Scope::Area ? u"in area"_s
                                                                                       : u"everywhere"_s;
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
