#include "dock_models.h"

#include "bag_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::bagdesk {

namespace {
// Parents that are open at once fit into one answer by far; the server sorts by code, people look for the forgotten one.
constexpr int allAtOnce = 1000;
constexpr int reloadMs = 15'000;
} // namespace

BagAreasModel::BagAreasModel(QObject *parent)
    : ListPage(parent)
{
}

QList<Column> BagAreasModel::describeColumns() const
{
    return {{.key = u"area"_s, .title = tr("Area"), .hideable = false},
            {.key = u"packed"_s, .title = tr("Bags"), .width = 126, .atEnd = true},
            {.key = u"completed"_s, .title = tr("Parents"), .width = 56, .atEnd = true}};
}

void BagAreasModel::begun()
{
    page()->reloadOn<bags::BagsChanged>();
    page()->reloadEvery(4 * reloadMs);
}

void BagAreasModel::ask(const QString &cursor)
{
    bags::ReadBagDays::Params params;
    params.from = words().local(nowMs()).date().toString(Qt::ISODate);
    params.to = params.from;
    params.groupBy = bags::WireDayGroup::Area;
    m_rows.fetch<bags::ReadBagDays>(cursor, params, &bags::ReadBagDays::Reply::rows,
                                    [this](const bags::ReadBagDays::Reply &) {
                                        m_most = 1;
                                        for (const bags::DayFigures &area : std::as_const(m_rows))
                                            m_most = std::max(m_most, area.packed);
                                        std::sort(m_rows.begin(), m_rows.end(), [](const auto &a, const auto &b) {
                                            return a.packed != b.packed ? a.packed > b.packed : a.area < b.area;
                                        });
                                    });
}

Cell BagAreasModel::cell(int row, int column) const
{
    const bags::DayFigures &area = m_rows[row];
    switch (column) {
    case 0:
        return {.text = area.area.isEmpty() ? tr("no area") : words().named(area.area)};
    case 1:
        return {.text = words().count(area.packed),
                .look = Look::Live,
                .share = static_cast<double>(area.packed) / static_cast<double>(m_most)};
    default:
        return {.text = words().count(area.parentsCompleted), .look = Look::Live};
    }
}

StationsModel::StationsModel(QObject *parent)
    : ListPage(parent)
{
}

QList<Column> StationsModel::describeColumns() const
{
    return {{.key = u"station"_s, .title = tr("Station"), .width = 54, .hideable = false},
            {.key = u"who"_s, .title = tr("Who"), .width = 92},
            {.key = u"job"_s, .title = tr("Job"), .width = 58},
            {.key = u"subject"_s, .title = tr("Parent, bill")},
            {.key = u"rate"_s, .title = tr("/ min", "scans per minute"), .width = 42, .atEnd = true},
            {.key = u"refused"_s, .title = tr("No", "scans that were refused"), .width = 32, .atEnd = true},
            {.key = u"age"_s, .title = tr("Age"), .width = 48, .atEnd = true}};
}

void StationsModel::begun()
{
    page()->reloadOn<bags::BagsChanged>();
    page()->reloadEvery(reloadMs);
}

void StationsModel::ask(const QString &cursor)
{
    m_rows.fetch<bags::ReadStations>(
        cursor, {}, &bags::ReadStations::Reply::stations, [this](const bags::ReadStations::Reply &) {
            // Silence first: it is what somebody has to see to.
            std::stable_sort(m_rows.begin(), m_rows.end(),
                             [this](const auto &a, const auto &b) { return silent(a) > silent(b); });
        });
}

QString StationsModel::liveText() const
{
    const auto live =
        std::count_if(m_rows.cbegin(), m_rows.cend(), [this](const auto &station) { return !silent(station); });
    return rows() == 0 ? QString() : tr("%1 of %2 scanned lately").arg(words().count(live), words().count(rows()));
}

Cell StationsModel::cell(int row, int column) const
{
    const bags::StationFigures &station = m_rows[row];
    const bool quiet = silent(station);
    const double rate = static_cast<double>(station.scansIn5Min) / 5;
    switch (column) {
    case 0:
        return {.text = words().named(station.station), .look = Look::Strong};
    case 1:
        return {.text = words().named(station.by)};
    case 2:
        return {.text = BagWords(words()).mode(station.mode), .look = quiet ? Look::Struck : Look::Quiet};
    case 3:
        return {.text = station.subject, .figures = true};
    case 4:
        return {.text = words().number(rate, rate < 10 && station.scansIn5Min % 5 != 0 ? 1 : 0),
                .look = quiet ? Look::Struck : Look::Live};
    case 5:
        return {.text = words().count(station.refusedIn15Min),
                .look = station.refusedIn15Min > 0 ? Look::Plain : Look::Quiet};
    default:
        return {.text = words().age(nowMs() - station.lastScanMs), .look = quiet ? Look::Strong : Look::Quiet};
    }
}

OpenParentsModel::OpenParentsModel(QObject *parent)
    : ListPage(parent)
{
}

QList<Column> OpenParentsModel::describeColumns() const
{
    return {{.key = u"code"_s, .title = tr("Parent"), .width = 88, .hideable = false},
            {.key = u"goods"_s, .title = tr("Goods"), .width = 62},
            {.key = u"children"_s, .title = tr("Children"), .width = 126},
            {.key = u"scale"_s, .title = tr("Scale kg"), .width = 60, .atEnd = true},
            {.key = u"nominal"_s, .title = tr("To nominal")},
            {.key = u"area"_s, .title = tr("Area"), .width = 42},
            {.key = u"station"_s, .title = tr("Station"), .width = 52},
            {.key = u"last"_s, .title = tr("Last scan"), .width = 62, .atEnd = true}};
}

void OpenParentsModel::begun()
{
    page()->reloadOn<bags::BagsChanged>();
    page()->reloadEvery(4 * reloadMs);
}

void OpenParentsModel::ask(const QString &cursor)
{
    bags::ListBags::Params params;
    params.kind = bags::WireBagKind::Parent;
    params.state = bags::WireBagState::Open;
    if (!m_area.isEmpty())
        params.area = m_area;
    params.cursor = cursor;
    params.limit = allAtOnce;
    m_rows.fetch<bags::ListBags>(
        cursor, params, &bags::ListBags::Reply::bags, [this](const bags::ListBags::Reply &reply) {
            for (const bags::Bag &bag : reply.bags)
                if (!bag.area.isEmpty() && !m_areas.contains(bag.area))
                    m_areas.append(bag.area);
            m_areas.sort();
            std::stable_sort(m_rows.begin(), m_rows.end(),
                             [](const bags::Bag &a, const bags::Bag &b) { return a.changedAtMs < b.changedAtMs; });
        });
}

QStringList OpenParentsModel::areas() const
{
    QStringList choices{tr("All areas")};
    for (const QString &area : m_areas)
        choices.append(area);
    return choices;
}

int OpenParentsModel::area() const
{
    return static_cast<int>(m_areas.indexOf(m_area)) + 1;
}

void OpenParentsModel::setArea(int area)
{
    const QString wanted = m_areas.value(area - 1);
    if (wanted == m_area)
        return;
    m_area = wanted;
    Q_EMIT areaChanged();
    load();
}

Cell OpenParentsModel::cell(int row, int column) const
{
    const bags::Bag &bag = m_rows[row];
    const BagWords say(words());
    const bool off = bag.weight == bags::WireWeightVerdict::Light || bag.weight == bags::WireWeightVerdict::Heavy;
    switch (column) {
    case 0:
        return {.text = bag.code, .look = off ? Look::Strong : Look::Plain, .figures = true};
    case 1:
        return {.text = bag.goods, .look = Look::Quiet};
    case 2:
        return {.text = say.filled(bag.children, bag.capacity),
                .look = Look::Live,
                .share = bag.capacity > 0 ? static_cast<double>(bag.children) / bag.capacity : 0};
    case 3:
        return bag.scaleGrams ? Cell{.text = say.kilograms(*bag.scaleGrams), .look = Look::Live}
                              : Cell{.text = tr("no scale"), .look = Look::Quiet};
    case 4:
        if (bag.children >= bag.capacity && !off)
            return {.text = say.toNominal(bag), .note = tr("full, close")};
        return {.text = say.toNominal(bag), .look = off ? Look::Strong : Look::Quiet};
    case 5:
        return {.text = bag.area, .look = Look::Quiet};
    case 6:
        return {.text = bag.station, .look = Look::Quiet, .figures = true};
    default:
        return {.text = words().age(nowMs() - bag.changedAtMs)};
    }
}

} // namespace gemba::bagdesk
