#include "timeline_model.h"

namespace gemba::desk {

void TimelineModel::setEntries(const QList<TimelineEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
    Q_EMIT changed();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : total();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const TimelineEntry &entry = m_entries[index.row()];
    switch (role) {
    case TimeRole:
        return entry.time;
    case WhatRole:
        return entry.what;
    case OutcomeRole:
        return entry.outcome;
    case StrongRole:
        return entry.strong;
    case KeyRole:
        return entry.key;
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{TimeRole, "time"}, {WhatRole, "what"}, {OutcomeRole, "outcome"}, {StrongRole, "strong"}, {KeyRole, "key"}};
}

} // namespace gemba::desk
