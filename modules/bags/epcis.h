#pragma once

#include <bags_contract.h>

#include <QJsonObject>
#include <QTimeZone>

#include <optional>

/// The history as other companies read it: events of EPCIS 2.0 in JSON-LD (GS1 EPCIS 2.0, section 10; bare words of CBV 2.0).
/// docs/bags.md has the table of what becomes what.
namespace gemba::bags {

/// How things of this site are named for others.
struct EpcisNames
{
    QString site;       ///< id of the site: a bag is urn:gemba:<site>:bag:<code>, a bill urn:gemba:<site>:bill:<number>
    QTimeZone timeZone; ///< of the site, for eventTimeZoneOffset
};

QString epcisUri(const EpcisNames &names, QLatin1StringView kind, const QString &id);

/// The event in EPCIS. Nothing for what only this house keeps (a bill that was opened or changed, a parent reopened, a bill that was
/// made void before it left).
/// @p undone: the entry that @p event takes back, if it does. Then the result is that entry once more with a declaration that it
/// was an error, and no event of the opposite: to say both would take it back twice. @p shipped: of a bill that was closed, the
/// parents that left with it; of one that was reopened or made void, those of them that had not come back.
std::optional<QJsonObject> epcisEvent(const BagEvent &event, const EpcisNames &names, const BagEvent *undone = nullptr,
                                      const QStringList &shipped = {});

/// @p madeAtMs: UTC.
QJsonObject epcisDocument(const QList<QJsonObject> &events, qint64 madeAtMs);

} // namespace gemba::bags
