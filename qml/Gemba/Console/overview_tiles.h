#pragma once

#include "alarm_words.h"

#include <QAbstractListModel>

#include <sensors_contract.h>
#include <trace.h>

namespace gemba::console {

/// One tile of the overview, in words.
struct OverviewTile
{
    QString key; ///< sensor, or alarm of a device
    QString sensor;
    QString tag, name, value, unit, age, rate, condition, since, spoken;
    int priority = 0; ///< of the gravest alarm; 0: normal
    ui::AlarmShape::Look look = ui::AlarmShape::Look::Idle;
    bool large = false;
    bool stale = false;
    bool hasBar = false;
    double figure = 0;
    bool operator==(const OverviewTile &) const = default;
};

/// The tiles of one area, worst first. GUI thread.
class TileList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of OverviewModel")

public:
    enum Role {
        KeyRole = Qt::UserRole,
        SensorRole,
        TagRole,
        NameRole,
        ValueRole,
        UnitRole,
        AgeRole,
        RateRole,
        ConditionRole,
        SinceRole,
        SpokenRole,
        PriorityRole,
        LookRole,
        LargeRole,
        StaleRole,
        HasBarRole,
        FigureRole,
        HistoryRole,
        ScalingRole
    };

    using QAbstractListModel::QAbstractListModel;

    /// Tells the view of what moved, and no more.
    void show(const QList<OverviewTile> &tiles);
    /// Lines and scales, which change more seldom than the rest.
    void setTraces(const QHash<QString, ui::Trace> *traces, const QHash<QString, ui::Scale> *scales);
    void tracesChanged();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QList<OverviewTile> m_tiles;
    const QHash<QString, ui::Trace> *m_traces = nullptr;
    const QHash<QString, ui::Scale> *m_scales = nullptr;
};

} // namespace gemba::console
