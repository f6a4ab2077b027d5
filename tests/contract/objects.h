#pragma once

#include <gemba/rpc/method_registry.h>

#include <QHash>
#include <QJsonArray>

#include <functional>

/// What the methods that reach into areas act on, for the authorisation matrix, and the page that shows the matrix.
namespace authorisation {

using Must = std::function<QJsonObject(const QString &method, const QJsonObject &params)>;

/// A small plant with one thing of each kind in the north, in the south, and somewhere without a name.
struct Plant
{
    QString userInNorth;
    QString userInSouth;
    QString userEverywhere;
    QString limitsOfNorth; ///< proposals for limits
    QString limitsOfSouth;
    QString limitsOfNowhere;
};
Plant build(const gemba::rpc::MethodRegistry &registry, const Must &must);

/// Parameters that name an object of the north (own), of the south (foreign) and of no area; what is empty does not exist.
/// They need not succeed once they are let in.
struct Objects
{
    QJsonObject own = {};
    QJsonObject foreign = {};
    QJsonObject without = {};
    bool hides = false; ///< a foreign object does not exist for who may not reach it
    bool none = false;  ///< acts on nothing of an area
    bool reads = false; ///< whoever holds the permission in some area reads all of these
};
/// By method. @p number makes names that must be new.
QHash<QString, Objects> objects(const Plant &plant, qint64 number);

/// docs/authorisation.md.
QString document(const gemba::rpc::MethodRegistry &registry, const QJsonArray &roles);

} // namespace authorisation
