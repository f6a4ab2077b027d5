#include "bag_dashboard.h"

#include "bag_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using gemba::shell::PageState;
using gemba::shell::ShellController;
using gemba::shell::Words;
using gemba::shell::wordsOf;

namespace gemba::bagdesk {

namespace {
constexpr int reloadMs = 15'000;
constexpr int quarters = 96;
constexpr int minutesOfAQuarter = 15;
} // namespace

void BagDashboard::setShell(ShellController *shell)
{
    if (m_shell || !shell)
        return;
    m_shell = shell;
    m_page = new PageState(*shell, this);
    connect(m_page, &PageState::wanted, this, &BagDashboard::load);
    connect(shell, &ShellController::wordsChanged, this, &BagDashboard::changed);
    m_page->reloadOn<bags::BagsChanged>();
    // Rates and quarters move without an event.
    m_page->reloadEvery(reloadMs);
    Q_EMIT shellChanged();
    load();
}

template <wire::WireMethod M>
void BagDashboard::ask(const typename M::Params &params, typename M::Reply BagDashboard::*where)
{
    ++m_waitingFor;
    m_shell->link().call<M>(this, params, [this, where, serial = m_serial](const Result<typename M::Reply> &reply) {
        if (serial != m_serial)
            return;
        if (!reply)
            return arrived(serial, reply.error());
        this->*where = *reply;
        arrived(serial, {});
    });
}

void BagDashboard::load()
{
    ++m_serial;
    m_waitingFor = 0;
    m_page->asked();
    const QString day = today().toString(Qt::ISODate);
    ask<bags::ReadBagCounters>({}, &BagDashboard::m_counters);
    bags::ReadBagDays::Params days;
    days.from = day;
    days.to = day;
    ask<bags::ReadBagDays>(days, &BagDashboard::m_days);
    ask<bags::ReadBagPace>({day}, &BagDashboard::m_pace);
    ask<bags::ReadStations>({}, &BagDashboard::m_stations);
}

void BagDashboard::arrived(int serial, const Result<void> &how)
{
    if (serial != m_serial)
        return;
    if (!how) {
        // One refusal is enough: half of the figures would not agree with the other half.
        ++m_serial;
        return m_page->refused(how.error());
    }
    if (--m_waitingFor > 0)
        return;
    m_day = m_days.rows.isEmpty() ? bags::DayFigures{} : m_days.rows.first();
    m_page->came(m_counters.events == 0 && m_counters.parents == 0);
    Q_EMIT changed();
}

QDate BagDashboard::today() const
{
    return m_shell->words().local(m_shell->link().nowMs()).date();
}

int BagDashboard::quarterNow() const
{
    const QTime time = m_shell->words().local(m_shell->link().nowMs()).time();
    return (time.hour() * 60 + time.minute()) / minutesOfAQuarter;
}

std::pair<int, int> BagDashboard::shownQuarters() const
{
    int first = quarters;
    int last = 0;
    const auto widen = [&](const QList<qint64> &values) {
        for (int i = 0; i < values.size() && i < quarters; ++i) {
            if (values[i] <= 0)
                continue;
            first = std::min(first, i);
            last = std::max(last, i + 1);
        }
    };
    widen(m_pace.packed);
    widen(m_pace.usual);
    if (first >= last)
        return {24, 72};
    // Whole hours, so that the axis is labelled at its bars.
    return {first / 4 * 4, std::max(std::min(quarters, (last + 3) / 4 * 4), first / 4 * 4 + 16)};
}

QString BagDashboard::note() const
{
    if (!m_shell || m_counters.asOfMs == 0)
        return {};
    const Words &words = m_shell->words();
    return tr("%1, kept with every scan, nothing estimated").arg(words.shortDate(m_shell->link().nowMs()));
}

QString BagDashboard::perMinute() const
{
    qint64 scans = 0;
    for (const bags::StationFigures &station : m_stations.stations)
        scans += station.scansIn5Min;
    const double rate = static_cast<double>(scans) / 5;
    return wordsOf(m_shell).number(rate, rate < 10 && scans % 5 != 0 ? 1 : 0);
}

QString BagDashboard::perMinuteNote() const
{
    const auto busy = std::count_if(m_stations.stations.cbegin(), m_stations.stations.cend(),
                                    [](const bags::StationFigures &station) { return station.scansIn5Min > 0; });
    return tr("%1 of %2 stations busy")
        .arg(wordsOf(m_shell).count(busy), wordsOf(m_shell).count(m_stations.stations.size()));
}

QString BagDashboard::packedToday() const
{
    return wordsOf(m_shell).count(m_day.packed);
}

QString BagDashboard::packedNote() const
{
    return BagWords(wordsOf(m_shell)).kilogramsWithUnit(m_day.packedGrams);
}

QString BagDashboard::completedToday() const
{
    return wordsOf(m_shell).count(m_day.parentsCompleted);
}

QString BagDashboard::completedNote() const
{
    return tr("%1 put on bills").arg(wordsOf(m_shell).count(m_day.billed));
}

QString BagDashboard::openParents() const
{
    return wordsOf(m_shell).count(m_counters.openParents);
}

QString BagDashboard::openParentsNote() const
{
    return tr("of %1 there are").arg(wordsOf(m_shell).count(m_counters.parents));
}

QString BagDashboard::openBills() const
{
    return wordsOf(m_shell).count(m_counters.openBills);
}

QString BagDashboard::openBillsNote() const
{
    return tr("%1 closed today").arg(wordsOf(m_shell).count(m_day.billsClosed));
}

QString BagDashboard::refusedToday() const
{
    return wordsOf(m_shell).count(m_day.wrongParent + m_day.refused + m_day.alreadyHere);
}

QString BagDashboard::refusedUnit() const
{
    if (m_day.scans == 0)
        return {};
    const auto refused = static_cast<double>(m_day.wrongParent + m_day.refused + m_day.alreadyHere);
    return tr("%1 of scans").arg(wordsOf(m_shell).percent(100 * refused / static_cast<double>(m_day.scans), 1));
}

QString BagDashboard::refusedNote() const
{
    const Words &words = wordsOf(m_shell);
    return tr("%1 here already, %2 elsewhere, %3 other")
        .arg(words.count(m_day.alreadyHere), words.count(m_day.wrongParent), words.count(m_day.refused));
}

QString BagDashboard::toDecide() const
{
    return wordsOf(m_shell).count(m_counters.openResolutions);
}

QList<double> BagDashboard::pace() const
{
    const auto [first, last] = shownQuarters();
    QList<double> values;
    for (int i = first; i < last && i < m_pace.packed.size(); ++i)
        values.append(static_cast<double>(m_pace.packed[i]));
    return values;
}

QList<double> BagDashboard::usualPace() const
{
    const auto [first, last] = shownQuarters();
    QList<double> values;
    for (int i = first; i < last && i < m_pace.usual.size(); ++i)
        values.append(static_cast<double>(m_pace.usual[i]));
    return values;
}

int BagDashboard::runningQuarter() const
{
    return m_shell ? quarterNow() - shownQuarters().first : -1;
}

QStringList BagDashboard::paceHours() const
{
    const auto [first, last] = shownQuarters();
    QStringList hours;
    for (int quarter = first; quarter < last; quarter += 4)
        hours.append(QTime(quarter / 4, 0).toString(u"HH:mm"_s));
    return hours;
}

QString BagDashboard::usualName() const
{
    if (!m_shell || m_pace.usual.isEmpty())
        return {};
    return tr("usual %1", "a day of the week").arg(m_shell->words().locale().dayName(today().dayOfWeek()));
}

QString BagDashboard::spokenPace() const
{
    return tr("Bags in each quarter of an hour: %1 packed today").arg(packedToday());
}

} // namespace gemba::bagdesk
