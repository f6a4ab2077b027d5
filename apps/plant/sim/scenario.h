#pragma once

#include <gemba/core/result.h>

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace gemba::plant {

/// A score of commands: {"name":"…","loopS":90,"steps":[{"atS":20,"command":{"fault":…}},…]}.
struct Scenario
{
    struct Step
    {
        qint64 atMs = 0; ///< plant time since the start, or since the loop's start
        QJsonObject command;
    };
    QString name;
    qint64 loopMs = 0; ///< 0: played once
    QList<Step> steps; ///< in order of time
};

/// calm, alarm-demo, faults, flood, load.
QStringList scenarioNames();
/// The JSON of a built-in scenario, empty if there is none of that name.
QByteArray builtInScenario(const QString &name);
/// Refusals: MalformedMessage, FieldMissing, FieldType, FieldRange, FieldUnknown; commands are checked as parseFault()
/// does, whether their sensors exist shows when the plant takes the scenario.
Result<Scenario> parseScenario(const QByteArray &json);

} // namespace gemba::plant
