#pragma once

#include "overview_tiles.h"

#include <page_state.h>

namespace gemba::console {

/// The plant at a glance: areas with their tiles, worst first, and the key figures of the alarm system. GUI thread.
class OverviewModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::shell::ShellController *shell READ shell WRITE setShell NOTIFY shellChanged REQUIRED)
    Q_PROPERTY(gemba::shell::PageState *page READ page NOTIFY shellChanged)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    /// How many areas stand side by side; the page says what fits.
    Q_PROPERTY(int columns MEMBER m_columns NOTIFY placed WRITE setColumns)
    Q_PROPERTY(double height READ height NOTIFY placed)
    /// False sorts areas by name: positions that never move.
    Q_PROPERTY(bool worstFirst READ worstFirst WRITE setWorstFirst NOTIFY changed)
    Q_PROPERTY(bool abnormalOnly READ abnormalOnly WRITE setAbnormalOnly NOTIFY changed)
    /// Of the alarm system: names, figures, units and notes, same length.
    Q_PROPERTY(QList<QString> kpiNames READ kpiNames NOTIFY changed)
    Q_PROPERTY(QList<QString> kpiFigures READ kpiFigures NOTIFY changed)
    Q_PROPERTY(QList<QString> kpiUnits READ kpiUnits NOTIFY changed)
    Q_PROPERTY(QList<QString> kpiNotes READ kpiNotes NOTIFY changed)
    Q_PROPERTY(bool flood READ flood NOTIFY changed)

public:
    enum Role { AreaRole = Qt::UserRole, NoteRole, CountsRole, TilesRole, ColumnRole, TopRole, TallRole, RestRole };

    /// Pixels: what the page is laid out with, said here because places follow from them.
    static constexpr double headHeight = 32, largeHeight = 88, smallHeight = 56, gap = 8, footHeight = 28;

    explicit OverviewModel(QObject *parent = nullptr);

    shell::ShellController *shell() const { return m_shell; }
    void setShell(shell::ShellController *shell);
    shell::PageState *page() const { return m_page; }
    QString note() const;
    void setColumns(int columns);
    double height() const { return m_height; }
    bool worstFirst() const { return m_worstFirst; }
    void setWorstFirst(bool worstFirst);
    bool abnormalOnly() const { return m_abnormalOnly; }
    void setAbnormalOnly(bool only);
    QStringList kpiNames() const;
    QStringList kpiFigures() const;
    QStringList kpiUnits() const;
    QStringList kpiNotes() const;
    bool flood() const { return m_day.flood; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void shellChanged();
    void changed();
    void placed();

private:
    struct Area
    {
        QString name;
        QString note;
        QString rest; ///< what of it is not shown: "14 normal"
        QStringList counts;
        QList<int> priorities{0, 0, 0, 0};
        int worst = 9;
        TileList *tiles = nullptr;
        int large = 0, small = 0;
        int column = 0;
        double top = 0, tall = 0;
    };
    void load();
    void loadTraces();
    void askTrace(QList<SensorId> left);
    void arrived(int serial, const Result<void> &how);
    void describe();
    void describeArea(Area &area, const QList<const sensors::Sensor *> &members);
    OverviewTile tileOf(const sensors::Sensor &sensor) const;
    OverviewTile tileOf(const alarms::Alarm &alarm) const;
    void place();

    shell::ShellController *m_shell = nullptr;
    shell::PageState *m_page = nullptr;
    QList<sensors::Sensor> m_sensors;
    QList<alarms::Alarm> m_alarms;
    QHash<SensorId, alarms::Alarm> m_worst; ///< the gravest told alarm of each sensor
    alarms::ReadKpi::Reply m_day, m_week;
    QHash<QString, ui::Trace> m_traces;
    QHash<QString, ui::Scale> m_scales;
    QHash<QString, TileList *> m_lists; ///< by area, kept so that views need not be made again
    QList<Area> m_areas;
    int m_columns = 3;
    double m_height = 0;
    bool m_worstFirst = true;
    bool m_abnormalOnly = false;
    int m_serial = 0;
    int m_waitingFor = 0;
    QTimer m_clock;
    QTimer m_lines;
};

} // namespace gemba::console
