#include "epcis.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUrl>

namespace gemba::bags {

using namespace Qt::StringLiterals;
using Type = WireBagEventType;

namespace {

QString offsetText(const EpcisNames &names, qint64 timeMs)
{
    const int seconds =
        names.timeZone.isValid() ? names.timeZone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC)) : 0;
    const int minutes = std::abs(seconds) / 60;
    return u"%1%2:%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString timeText(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

// What the vocabulary calls it: the step, and how the goods are afterwards.
struct Meaning
{
    const char *type;
    const char *action;
    const char *step;
    const char *disposition;
};

std::optional<Meaning> meaningOf(Type type)
{
    switch (type) {
    case Type::ParentCreated:
        return Meaning{"ObjectEvent", "ADD", "commissioning", "active"};
    case Type::Packed:
        return Meaning{"AggregationEvent", "ADD", "packing", "in_progress"};
    case Type::Unpacked:
        return Meaning{"AggregationEvent", "DELETE", "unpacking", "in_progress"};
    case Type::Completed:
        return Meaning{"ObjectEvent", "OBSERVE", "packing", "container_closed"};
    case Type::Verified:
    case Type::Weighed:
        return Meaning{"ObjectEvent", "OBSERVE", "inspecting", "in_progress"};
    case Type::Billed:
        return Meaning{"TransactionEvent", "ADD", "loading", "in_progress"};
    case Type::Unbilled:
        return Meaning{"TransactionEvent", "DELETE", "unloading", "in_progress"};
    case Type::BillClosed:
        return Meaning{"ObjectEvent", "OBSERVE", "shipping", "in_transit"};
    case Type::BillReopened:
    case Type::BillVoided:
        return Meaning{"ObjectEvent", "OBSERVE", "void_shipping", "in_progress"};
    case Type::Returned:
        return Meaning{"ObjectEvent", "OBSERVE", "receiving", "returned"};
    case Type::Reopened:
    case Type::BillOpened:
    case Type::BillChanged:
        break;
    }
    return std::nullopt;
}

QJsonArray transactions(const EpcisNames &names, const QString &bill)
{
    return {QJsonObject{{u"type"_s, u"bol"_s}, {u"bizTransaction"_s, epcisUri(names, "bill"_L1, bill)}}};
}

} // namespace

QString epcisUri(const EpcisNames &names, QLatin1StringView kind, const QString &id)
{
    const auto escaped = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return u"urn:gemba:%1:%2:%3"_s.arg(escaped(names.site), kind, escaped(id));
}

std::optional<QJsonObject> epcisEvent(const BagEvent &event, const EpcisNames &names, const BagEvent *undone,
                                      const QStringList &shipped)
{
    const BagEvent &said = undone ? *undone : event;
    const auto meaning = meaningOf(said.type);
    if (!meaning)
        return std::nullopt;
    const qint64 happenedMs = said.deviceTimeMs.value_or(said.timeMs);
    const QString type = QString::fromLatin1(meaning->type);
    QJsonObject out{{u"type"_s, type},
                    {u"eventID"_s, epcisUri(names, "event"_L1, QString::number(said.id))},
                    {u"eventTime"_s, timeText(happenedMs)},
                    {u"eventTimeZoneOffset"_s, offsetText(names, happenedMs)},
                    {u"recordTime"_s, timeText(said.timeMs)},
                    {u"action"_s, QString::fromLatin1(meaning->action)},
                    {u"bizStep"_s, QString::fromLatin1(meaning->step)},
                    {u"disposition"_s, QString::fromLatin1(meaning->disposition)}};
    const QString parent = said.bag.isEmpty() ? QString() : epcisUri(names, "bag"_L1, said.bag);
    if (type == "AggregationEvent"_L1) {
        out.insert(u"parentID"_s, parent);
        // No children: everything in it.
        out.insert(u"childEPCs"_s, said.other ? QJsonArray{epcisUri(names, "bag"_L1, *said.other)} : QJsonArray());
    } else {
        QJsonArray parents;
        for (const QString &code : shipped)
            parents.append(epcisUri(names, "bag"_L1, code));
        if (!parent.isEmpty())
            parents = {parent};
        if (parents.isEmpty())
            return std::nullopt;
        out.insert(u"epcList"_s, parents);
    }
    if (said.bill)
        out.insert(u"bizTransactionList"_s, transactions(names, *said.bill));
    if (!said.station.isEmpty())
        out.insert(u"readPoint"_s, QJsonObject{{u"id"_s, epcisUri(names, "station"_L1, said.station)}});
    if (!said.area.isEmpty())
        out.insert(u"bizLocation"_s, QJsonObject{{u"id"_s, epcisUri(names, "area"_L1, said.area)}});
    if (undone) {
        out.insert(u"errorDeclaration"_s,
                   QJsonObject{{u"declarationTime"_s, timeText(event.timeMs)}, {u"reason"_s, u"did_not_occur"_s}});
    }
    return out;
}

QJsonObject epcisDocument(const QList<QJsonObject> &events, qint64 madeAtMs)
{
    QJsonArray list;
    for (const QJsonObject &event : events)
        list.append(event);
    return {{u"@context"_s, QJsonArray{u"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"_s}},
            {u"type"_s, u"EPCISDocument"_s},
            {u"schemaVersion"_s, u"2.0"_s},
            {u"creationDate"_s, timeText(madeAtMs)},
            {u"epcisBody"_s, QJsonObject{{u"eventList"_s, list}}}};
}

} // namespace gemba::bags
