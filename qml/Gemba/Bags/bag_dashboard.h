#pragma once

#include <bag_stats_contract.h>
#include <page_state.h>
#include <shell_controller.h>

namespace gemba::bagdesk {

/// The figures at the top of the bags page, and how the day went. The tables below have models of their own. GUI thread.
class BagDashboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::shell::ShellController *shell READ shell WRITE setShell NOTIFY shellChanged REQUIRED)
    Q_PROPERTY(gemba::shell::PageState *page READ page NOTIFY shellChanged)
    /// "Fri 20 Nov, figures exact, 3 s old".
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString perMinute READ perMinute NOTIFY changed)
    Q_PROPERTY(QString perMinuteNote READ perMinuteNote NOTIFY changed)
    Q_PROPERTY(QString packedToday READ packedToday NOTIFY changed)
    Q_PROPERTY(QString packedNote READ packedNote NOTIFY changed)
    Q_PROPERTY(QString completedToday READ completedToday NOTIFY changed)
    Q_PROPERTY(QString completedNote READ completedNote NOTIFY changed)
    Q_PROPERTY(QString openParents READ openParents NOTIFY changed)
    Q_PROPERTY(QString openParentsNote READ openParentsNote NOTIFY changed)
    Q_PROPERTY(QString openBills READ openBills NOTIFY changed)
    Q_PROPERTY(QString openBillsNote READ openBillsNote NOTIFY changed)
    Q_PROPERTY(QString refusedToday READ refusedToday NOTIFY changed)
    Q_PROPERTY(QString refusedUnit READ refusedUnit NOTIFY changed)
    Q_PROPERTY(QString refusedNote READ refusedNote NOTIFY changed)
    Q_PROPERTY(QString toDecide READ toDecide NOTIFY changed)
    Q_PROPERTY(bool somethingToDecide READ somethingToDecide NOTIFY changed)
    /// Quarters of the shown part of the day, for PaceChart.
    Q_PROPERTY(QList<double> pace READ pace NOTIFY changed)
    Q_PROPERTY(QList<double> usualPace READ usualPace NOTIFY changed)
    Q_PROPERTY(int runningQuarter READ runningQuarter NOTIFY changed)
    Q_PROPERTY(QStringList paceHours READ paceHours NOTIFY changed)
    /// "usual Friday"; empty when there is none to compare with.
    Q_PROPERTY(QString usualName READ usualName NOTIFY changed)
    Q_PROPERTY(QString spokenPace READ spokenPace NOTIFY changed)

public:
    using QObject::QObject;

    shell::ShellController *shell() const { return m_shell; }
    void setShell(shell::ShellController *shell);
    shell::PageState *page() const { return m_page; }

    QString note() const;
    QString perMinute() const;
    QString perMinuteNote() const;
    QString packedToday() const;
    QString packedNote() const;
    QString completedToday() const;
    QString completedNote() const;
    QString openParents() const;
    QString openParentsNote() const;
    QString openBills() const;
    QString openBillsNote() const;
    QString refusedToday() const;
    QString refusedUnit() const;
    QString refusedNote() const;
    QString toDecide() const;
    bool somethingToDecide() const { return m_counters.openResolutions > 0; }
    QList<double> pace() const;
    QList<double> usualPace() const;
    int runningQuarter() const;
    QStringList paceHours() const;
    QString usualName() const;
    QString spokenPace() const;

Q_SIGNALS:
    void shellChanged();
    void changed();

private:
    void load();
    void arrived(int serial, const Result<void> &how);
    QDate today() const;
    int quarterNow() const;
    /// First and one past the last quarter that are drawn: the working part of the day.
    std::pair<int, int> shownQuarters() const;
    template <wire::WireMethod M>
    void ask(const typename M::Params &params, typename M::Reply BagDashboard::*where);

    shell::ShellController *m_shell = nullptr;
    shell::PageState *m_page = nullptr;
    bags::BagCounters m_counters;
    bags::ReadBagDays::Reply m_days;
    bags::ReadBagPace::Reply m_pace;
    bags::ReadStations::Reply m_stations;
    bags::DayFigures m_day;
    int m_serial = 0;
    int m_waitingFor = 0;
};

} // namespace gemba::bagdesk
