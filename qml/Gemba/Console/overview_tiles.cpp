#include "overview_tiles.h"

using namespace Qt::StringLiterals;

namespace gemba::console {

void TileList::setTraces(const QHash<QString, ui::Trace> *traces, const QHash<QString, ui::Scale> *scales)
{
    m_traces = traces;
    m_scales = scales;
}

void TileList::show(const QList<OverviewTile> &tiles)
{
    const bool samePlaces =
        std::equal(tiles.cbegin(), tiles.cend(), m_tiles.cbegin(), m_tiles.cend(),
                   [](const OverviewTile &a, const OverviewTile &b) { return a.key == b.key && a.large == b.large; });
    if (!samePlaces) {
        beginResetModel();
        m_tiles = tiles;
        endResetModel();
        return;
    }
    for (int row = 0; row < tiles.size(); ++row) {
        if (m_tiles[row] == tiles[row])
            continue;
        m_tiles[row] = tiles[row];
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void TileList::tracesChanged()
{
    if (!m_tiles.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_tiles.size()) - 1), {HistoryRole, ScalingRole});
}

int TileList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tiles.size());
}

QVariant TileList::data(const QModelIndex &index, int role) const
{
    const OverviewTile &tile = m_tiles[index.row()];
    switch (role) {
    case KeyRole:
        return tile.key;
    case SensorRole:
        return tile.sensor;
    case TagRole:
        return tile.tag;
    case NameRole:
        return tile.name;
    case ValueRole:
        return tile.value;
    case UnitRole:
        return tile.unit;
    case AgeRole:
        return tile.age;
    case RateRole:
        return tile.rate;
    case ConditionRole:
        return tile.condition;
    case SinceRole:
        return tile.since;
    case SpokenRole:
        return tile.spoken;
    case PriorityRole:
        return tile.priority;
    case LookRole:
        return static_cast<int>(tile.look);
    case LargeRole:
        return tile.large;
    case StaleRole:
        return tile.stale;
    case HasBarRole:
        return tile.hasBar;
    case FigureRole:
        return tile.figure;
    case HistoryRole:
        return QVariant::fromValue(m_traces ? m_traces->value(tile.sensor) : ui::Trace());
    case ScalingRole:
        return QVariant::fromValue(m_scales ? m_scales->value(tile.sensor) : ui::Scale());
    default:
        return {};
    }
}

QHash<int, QByteArray> TileList::roleNames() const
{
    return {{KeyRole, "tileKey"},         {SensorRole, "sensor"},   {TagRole, "tag"},        {NameRole, "name"},
            {ValueRole, "value"},         {UnitRole, "unit"},       {AgeRole, "age"},        {RateRole, "rate"},
            {ConditionRole, "condition"}, {SinceRole, "since"},     {SpokenRole, "spoken"},  {PriorityRole, "priority"},
            {LookRole, "look"},           {LargeRole, "large"},     {StaleRole, "stale"},    {HasBarRole, "hasBar"},
            {FigureRole, "figure"},       {HistoryRole, "history"}, {ScalingRole, "scaling"}};
}

} // namespace gemba::console
