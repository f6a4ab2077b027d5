#include "bag_export.h"

#include "bags_contract.h"

namespace gemba::bags {

using namespace Qt::StringLiterals;
using files::Column;
using files::Filter;
using files::TakeCells;
using storage::ReadTransaction;

namespace {

Column text(const QString &name, const QString &meaning, int width = 14)
{
    return {name, meaning, false, false, width};
}

Column number(const QString &name, const QString &meaning)
{
    return {name, meaning, false, true, 10};
}

Column time(const QString &name, const QString &meaning)
{
    return {name, meaning + u", UTC"_s, false, false, 25};
}

const QStringList &allFilters()
{
    static const QStringList names{u"area"_s, u"text"_s, u"state"_s, u"by"_s, u"fromMs"_s, u"toMs"_s};
    return names;
}

/// Of bags, which have one code each.
QStringList bagFilters()
{
    return allFilters() + QStringList{u"ends"_s, u"contains"_s};
}

class BagExport final : public files::FileKind
{
public:
    using Each = void (*)(ReadTransaction &, const Filter &, const TakeCells &);

    BagExport(QString kind, QList<Column> columns, Each rowsOf, qint64 store::TableRows::*rows,
              QStringList known = allFilters())
        : m_name(std::move(kind))
        , m_columns(std::move(columns))
        , m_each(rowsOf)
        , m_rows(rows)
        , m_filters(std::move(known))
    {
    }

    QString name() const override { return m_name; }
    QList<Column> exportColumns() const override { return m_columns; }
    QStringList filters() const override { return m_filters; }
    wire::Permission exportPermission() const override { return permission::read; }
    qint64 estimate(ReadTransaction &tx, const rpc::Caller &, const Filter &filter) const override
    {
        const bool isNarrowed = filter.area || filter.text || filter.ends || filter.contains || filter.state ||
                                filter.by || filter.fromMs || filter.toMs;
        return isNarrowed ? 0 : store::tableRows(tx).*m_rows;
    }
    void each(ReadTransaction &tx, const rpc::Caller &, const Filter &filter, const TakeCells &take) const override
    {
        m_each(tx, filter, take);
    }

private:
    const QString m_name;
    const QList<Column> m_columns;
    const Each m_each;
    qint64 store::TableRows::*const m_rows;
    const QStringList m_filters;
};

} // namespace

std::vector<std::unique_ptr<files::FileKind>> exportKinds()
{
    std::vector<std::unique_ptr<files::FileKind>> kinds;
    const auto add = [&](auto... arguments) { kinds.push_back(std::make_unique<BagExport>(std::move(arguments)...)); };
    using Rows = store::TableRows;
    add(u"parents"_s,
        QList<Column>{text(u"code"_s, u"What is printed on it"_s), text(u"format"_s, u"Form its code has"_s),
                      text(u"area"_s, u"Where it was packed"_s), text(u"state"_s, u"open or complete"_s),
                      number(u"children"_s, u"How many are in it"_s), number(u"capacity"_s, u"How many fit"_s),
                      number(u"nominal_g"_s, u"What they should weigh, grams"_s),
                      number(u"scale_g"_s, u"What the scale said, grams"_s), text(u"bill"_s, u"Bill it is on"_s),
                      time(u"created"_s, u"First seen"_s), time(u"changed"_s, u"Last changed"_s),
                      text(u"changed_by"_s, u"By whom"_s), text(u"station"_s, u"Where it was scanned last"_s)},
        &store::eachParent, &Rows::parents, bagFilters());
    add(u"children"_s,
        QList<Column>{text(u"parent"_s, u"Parent it is in"_s), text(u"child"_s, u"What is printed on it"_s),
                      text(u"bill"_s, u"Bill that its parent is on"_s), text(u"area"_s, u"Where it was packed last"_s),
                      time(u"created"_s, u"First seen"_s), time(u"changed"_s, u"Last changed"_s),
                      text(u"changed_by"_s, u"By whom"_s), text(u"station"_s, u"Where it was scanned last"_s)},
        &store::eachChild, &Rows::children, bagFilters());
    add(u"bills"_s,
        QList<Column>{
            text(u"number"_s, u"As printed"_s), text(u"state"_s, u"open, closed, reopened or void"_s),
            text(u"destination"_s, u"Where the goods go"_s, 30), text(u"vehicle"_s, u"What carries them"_s),
            text(u"area"_s, u"Dock it is loaded at"_s), number(u"planned"_s, u"Parents that should be on it"_s),
            number(u"parents"_s, u"Parents that are on it"_s), number(u"children"_s, u"Children in them"_s),
            number(u"nominal_g"_s, u"What they should weigh, grams"_s),
            number(u"scale_g"_s, u"Sum of the scale's weights, grams"_s),
            number(u"weighed"_s, u"Parents that were weighed"_s), number(u"returned"_s, u"Parents that came back"_s),
            number(u"revision"_s, u"Of the print"_s), text(u"opened_by"_s, u"Who opened it"_s),
            time(u"opened"_s, u"When"_s), text(u"closed_by"_s, u"Who closed it last"_s), time(u"closed"_s, u"When"_s),
            text(u"reason"_s, u"Why"_s, 30)},
        &store::eachBill, &Rows::bills);
    add(u"scans"_s,
        QList<Column>{
            number(u"scan"_s, u"Its number"_s), time(u"received"_s, u"When the server took it"_s),
            time(u"scanned"_s, u"When the station saw it"_s), text(u"station"_s, u"Where"_s),
            number(u"sequence"_s, u"Place among the station's scans"_s), text(u"mode"_s, u"What it was meant to do"_s),
            text(u"code"_s, u"What was scanned"_s), text(u"parent"_s, u"Open at the station"_s),
            text(u"bill"_s, u"Open at the station"_s), text(u"area"_s, u"Area it is counted in"_s),
            text(u"outcome"_s, u"What became of it"_s), number(u"error"_s, u"Error code"_s),
            text(u"offline"_s, u"true: taken while the network was away"_s), text(u"operator"_s, u"Who scanned"_s),
            text(u"sender"_s, u"Who was signed in"_s), number(u"event"_s, u"Entry of the history that it made"_s),
            text(u"key"_s, u"By which it is known again"_s, 40)},
        &store::eachScan, &Rows::scans);
    add(u"history"_s,
        QList<Column>{number(u"event"_s, u"Its place in the history"_s), time(u"time"_s, u"When the server took it"_s),
                      time(u"device_time"_s, u"When the station saw it"_s), text(u"type"_s, u"What happened"_s),
                      text(u"parent"_s, u"Parent it is about"_s), text(u"child"_s, u"Child it is about"_s),
                      text(u"bill"_s, u"Bill it is about"_s), text(u"by"_s, u"Who did it"_s),
                      text(u"station"_s, u"Where"_s), text(u"area"_s, u"Area it is counted in"_s),
                      number(u"undoes"_s, u"Entry that it takes back"_s),
                      text(u"group"_s, u"Shared by what belongs together"_s, 40),
                      number(u"grams"_s, u"What the scale said"_s), text(u"reason"_s, u"Why"_s, 30)},
        &store::eachEvent, &Rows::events);
    return kinds;
}

} // namespace gemba::bags
