#include "command_context.h"

#include <bag_documents_contract.h>
#include <bag_stats_contract.h>

#include <QFileInfo>
#include <QSaveFile>

namespace gemba::ctl {

using namespace Qt::StringLiterals;

namespace {

QString kilograms(qint64 grams)
{
    return numberText(static_cast<double>(grams) / 1000, 3);
}

QString kilograms(const std::optional<qint64> &grams)
{
    return grams ? kilograms(*grams) : u"-"_s;
}

QString bagTable(const QList<bags::Bag> &list)
{
    Table table({u"CODE"_s, u"KIND"_s, u"STATE"_s, u"IN"_s, u"BILL"_s, u"CHILDREN"_s, u"kg"_s, u"SCALE kg"_s, u"AREA"_s,
                 u"CHANGED"_s, u"BY"_s});
    for (const bags::Bag &bag : list)
        table.add({bag.code, wire::enumName(bag.kind), wire::enumName(bag.state), bag.parent.value_or(u"-"_s),
                   bag.bill.value_or(u"-"_s), QString::number(bag.children), kilograms(bag.nominalGrams),
                   kilograms(bag.scaleGrams), bag.area, timeText(bag.changedAtMs), bag.changedBy});
    return table.text();
}

QString billTable(const QList<bags::Bill> &list)
{
    Table table({u"NUMBER"_s, u"STATE"_s, u"DESTINATION"_s, u"VEHICLE"_s, u"PARENTS"_s, u"PLANNED"_s, u"kg"_s,
                 u"OPENED"_s, u"BY"_s, u"CLOSED"_s, u"REVISION"_s});
    for (const bags::Bill &bill : list)
        table.add({bill.number, wire::enumName(bill.state), bill.destination, bill.vehicle,
                   QString::number(bill.parents), QString::number(bill.planned), kilograms(bill.nominalGrams),
                   timeText(bill.openedAtMs), bill.openedBy, timeText(bill.closedAtMs.value_or(0)),
                   QString::number(bill.revision)});
    return table.text();
}

/// What stands under a list that is not all there is.
QString moreText(const std::optional<QString> &nextCursor, const QString &how)
{
    return nextCursor ? u"\nThere are more; %1."_s.arg(how) : QString();
}

/// A choice of an enumeration by its name on the wire; false where the option names none of it, and that has been printed.
template <typename E>
bool choose(CommandContext &context, const QString &option, std::optional<E> &into)
{
    if (!context.args().has(option))
        return true;
    into = wire::enumFromName<E>(context.args().value(option));
    if (!into)
        context.usage(u"--%1 does not have the choice \"%2\"."_s.arg(option, context.args().value(option)));
    return into.has_value();
}

/// Writes a document to where --to says, or under its own name into the folder one is in.
int keep(CommandContext &context, const QString &fileName, const QByteArray &content, QJsonObject json)
{
    const QString path = context.args().value(u"to"_s, QFileInfo(fileName).fileName());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return context.usage(u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
    json.remove(u"content"_s);
    json.insert(u"file"_s, path);
    return context.show(json, u"Written to %1, %2 bytes."_s.arg(path).arg(content.size()));
}

int showBag(CommandContext &context)
{
    const auto found = context.call<bags::FindBag>({context.argument(0)});
    if (!found)
        return context.exit();
    QString human = bagTable({found->bag});
    if (found->parent)
        human += u"\nIn:\n"_s + bagTable({*found->parent});
    if (!found->children.isEmpty())
        human += u"\nHolds:\n"_s + bagTable(found->children);
    return context.show(wire::encode(*found), human);
}

int listBags(CommandContext &context)
{
    const auto limit = context.number(u"limit"_s, 100);
    if (!limit)
        return context.exit();
    bags::ListBags::Params params;
    params.text = context.argument(0);
    params.limit = *limit;
    std::optional<bags::WireCodeMatch> match;
    if (!choose(context, u"match"_s, match) || !choose(context, u"kind"_s, params.kind) ||
        !choose(context, u"state"_s, params.state))
        return context.exit();
    params.match = match.value_or(params.match);
    if (context.args().has(u"area"_s))
        params.area = context.args().value(u"area"_s);
    const auto page = context.call<bags::ListBags>(params);
    if (!page)
        return context.exit();
    return context.show(wire::encode(*page), (page->bags.isEmpty() ? u"No bags."_s : bagTable(page->bags)) +
                                                 moreText(page->nextCursor, u"narrow the search or raise --limit"_s));
}

int listBills(CommandContext &context)
{
    const auto limit = context.number(u"limit"_s, 50);
    if (!limit)
        return context.exit();
    bags::ListBills::Params params;
    params.text = context.argument(0);
    params.limit = *limit;
    if (!choose(context, u"state"_s, params.state))
        return context.exit();
    if (context.args().has(u"area"_s))
        params.area = context.args().value(u"area"_s);
    const auto page = context.call<bags::ListBills>(params);
    if (!page)
        return context.exit();
    return context.show(wire::encode(*page), (page->bills.isEmpty() ? u"No bills."_s : billTable(page->bills)) +
                                                 moreText(page->nextCursor, u"narrow the search or raise --limit"_s));
}

int showBill(CommandContext &context)
{
    const auto found = context.call<bags::FindBill>({context.argument(0)});
    if (!found)
        return context.exit();
    Table lines({u"PARENT"_s, u"GOODS"_s, u"CHILDREN"_s, u"kg"_s, u"SCALE kg"_s, u"WEIGHT"_s, u"ADDED"_s, u"BY"_s,
                 u"RETURNED"_s});
    for (const bags::BillLine &line : found->lines)
        lines.add({line.parent, line.goods, u"%1 of %2"_s.arg(line.children).arg(line.capacity),
                   kilograms(line.nominalGrams), kilograms(line.scaleGrams), wire::enumName(line.weight),
                   timeText(line.addedAtMs), line.addedBy, timeText(line.returnedAtMs.value_or(0))});
    return context.show(wire::encode(*found), billTable({found->bill}) + u'\n' + lines.text());
}

int billDocument(CommandContext &context)
{
    const auto revision = context.number(u"revision"_s, 0);
    if (!revision)
        return context.exit();
    bags::PrintBill::Params params;
    params.number = context.argument(0);
    params.revision = *revision;
    params.language = context.args().value(u"language"_s, u"en"_s);
    params.annex = context.args().has(u"annex"_s);
    const auto printed = context.call<bags::PrintBill>(params);
    return printed ? keep(context, printed->fileName, printed->content, wire::encode(*printed)) : context.exit();
}

QString rangeTable(const QList<bags::LabelRange> &list)
{
    Table table({u"ID"_s, u"FORMAT"_s, u"FIRST"_s, u"LAST"_s, u"COUNT"_s, u"RESERVED"_s, u"BY"_s, u"PRINTS"_s});
    for (const bags::LabelRange &range : list)
        table.add({range.id, range.format, range.first, range.last, QString::number(range.count),
                   timeText(range.reservedAtMs), range.reservedBy, QString::number(range.prints)});
    return table.text();
}

int listLabels(CommandContext &context)
{
    const auto limit = context.number(u"limit"_s, 100);
    if (!limit)
        return context.exit();
    bags::ListLabels::Params params;
    params.limit = *limit;
    const auto page = context.call<bags::ListLabels>(params);
    if (!page)
        return context.exit();
    return context.show(wire::encode(*page),
                        (page->ranges.isEmpty() ? u"No numbers were set aside."_s : rangeTable(page->ranges)) +
                            moreText(page->nextCursor, u"raise --limit"_s));
}

int reserveLabels(CommandContext &context)
{
    bool ok = false;
    const int count = context.argument(1).toInt(&ok);
    if (!ok)
        return context.usage(u"COUNT is a whole number."_s);
    const auto range = context.call<bags::ReserveLabels>({context.argument(0), count, context.args().has(u"gaps"_s)});
    return range ? context.show(wire::encode(*range), rangeTable({*range})) : context.exit();
}

int printLabels(CommandContext &context)
{
    const auto from = context.number(u"from"_s, 1);
    const auto count = context.number(u"count"_s, 0);
    std::optional<bags::WireLabelMedium> medium;
    if (!from || !count || !choose(context, u"medium"_s, medium))
        return context.exit();
    bags::PrintLabels::Params params;
    params.range = context.argument(0);
    params.medium = medium.value_or(params.medium);
    params.from = *from;
    params.count = *count;
    params.reason = context.args().value(u"reason"_s);
    const auto printed = context.call<bags::PrintLabels>(params);
    return printed ? keep(context, printed->fileName, printed->content, wire::encode(*printed)) : context.exit();
}

QString found(const QString &summary, const QStringList &differences)
{
    return differences.isEmpty() ? summary : summary + u"\n  "_s + differences.join(u"\n  "_s);
}

int recount(CommandContext &context)
{
    const auto counted = context.call<bags::RecountBags>({});
    if (!counted)
        return context.exit();
    const QString what = u"%1 entries, %2 bags, %3 s"_s.arg(counted->events)
                             .arg(counted->bags)
                             .arg(double(counted->tookMs) / 1000, 0, 'f', 1);
    return context.show(wire::encode(*counted), found(counted->agrees ? u"All agrees with the history: %1."_s.arg(what)
                                                                      : u"Differs from the history (%1):"_s.arg(what),
                                                      counted->differences));
}

int rebuild(CommandContext &context)
{
    const auto done = context.call<bags::RebuildBags>({context.args().value(u"reason"_s)});
    if (!done)
        return context.exit();
    return context.show(
        wire::encode(*done),
        found(done->written == 0
                  ? u"All agreed with the history; nothing was written."_s
                  : u"%1 rows were made again, and all agrees with the history. It was:"_s.arg(done->written),
              done->differences));
}

} // namespace

QList<CommandSpec> bagCommands()
{
    const OptionSpec area{u"area"_s, u"AREA"_s, u"Only this area"_s};
    const OptionSpec to{u"to"_s, u"FILE"_s, u"Where it is written; otherwise under its own name here"_s};
    return {
        {{u"bag"_s, u"show"_s}, {u"CODE"_s}, u"Show a bag with what is in it or what it is in"_s, {}, showBag},
        {{u"bag"_s, u"list"_s},
         {u"[TEXT]"_s},
         u"Search bags by their code"_s,
         {{u"match"_s, u"HOW"_s, u"exact, prefix (default), suffix or contains"_s},
          {u"kind"_s, u"KIND"_s, u"parent or child"_s},
          {u"state"_s, u"STATE"_s, u"open or complete"_s},
          area,
          {u"limit"_s, u"N"_s, u"Rows (default 100)"_s}},
         listBags},
        {{u"bag"_s, u"recount"_s}, {}, u"Count bags again and compare what is kept with their history"_s, {}, recount},
        {{u"bag"_s, u"rebuild"_s},
         {},
         u"Make bags, bills and counts again from their history"_s,
         {{u"reason"_s, u"TEXT"_s, u"Why"_s, true}},
         rebuild},
        {{u"bill"_s, u"list"_s},
         {u"[TEXT]"_s},
         u"List bills, newest first"_s,
         {{u"state"_s, u"STATE"_s, u"open, closed, reopened or void"_s},
          area,
          {u"limit"_s, u"N"_s, u"Rows (default 50)"_s}},
         listBills},
        {{u"bill"_s, u"show"_s}, {u"NUMBER"_s}, u"Show a bill with what is on it"_s, {}, showBill},
        {{u"bill"_s, u"document"_s},
         {u"NUMBER"_s},
         u"Write a bill as PDF"_s,
         {to,
          {u"revision"_s, u"N"_s, u"Which; otherwise the newest"_s},
          {u"language"_s, u"NAME"_s, u"en, pl, de or ar (default en)"_s},
          {u"annex"_s, {}, u"With every child on further pages"_s}},
         billDocument},
        {{u"label"_s, u"list"_s},
         {},
         u"List numbers that were set aside for labels, newest first"_s,
         {{u"limit"_s, u"N"_s, u"Rows (default 100)"_s}},
         listLabels},
        {{u"label"_s, u"reserve"_s},
         {u"FORMAT"_s, u"COUNT"_s},
         u"Set the next free numbers of a form aside for labels"_s,
         {{u"gaps"_s, {}, u"If need be, from between numbers in use: no labels from elsewhere may have them"_s}},
         reserveLabels},
        {{u"label"_s, u"print"_s},
         {u"RANGE"_s},
         u"Write labels of a range that was set aside"_s,
         {to,
          {u"medium"_s, u"NAME"_s, u"pdf (default) or zpl"_s},
          {u"from"_s, u"N"_s, u"Place in the range to begin at (default 1)"_s},
          {u"count"_s, u"N"_s, u"How many; otherwise all, at most 500 at once"_s},
          {u"reason"_s, u"TEXT"_s, u"Needed for a second print"_s}},
         printLabels},
    };
}

} // namespace gemba::ctl
