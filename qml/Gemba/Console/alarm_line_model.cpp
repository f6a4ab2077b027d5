#include "alarm_line_model.h"

using namespace Qt::StringLiterals;
using gemba::shell::ShellController;
using gemba::shell::Words;
using gemba::shell::wordsOf;

namespace gemba::console {

namespace {
/// Of a flood many events come at once; one reading does for them.
constexpr int gatherMs = 150;
constexpr int all = 1000;
} // namespace

void AlarmLineModel::setShell(ShellController *shell)
{
    if (m_shell || !shell)
        return;
    m_shell = shell;
    m_soon.setSingleShot(true);
    m_soon.setInterval(gatherMs);
    connect(&m_soon, &QTimer::timeout, this, &AlarmLineModel::load);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &AlarmLineModel::changed);
    m_clock.start();
    connect(shell, &ShellController::wordsChanged, this, &AlarmLineModel::changed);
    connect(&shell->link(), &shell::Link::personChanged, this, &AlarmLineModel::load);
    connect(&shell->link(), &shell::Link::statusChanged, this, [this] {
        if (m_shell->link().status().current() && !m_loaded)
            load();
        else
            Q_EMIT changed();
    });
    shell->link().on<alarms::AlarmChanged>(this, [this](const alarms::AlarmChanged &) {
        if (!m_soon.isActive())
            m_soon.start();
    });
    Q_EMIT changed();
    load();
}

void AlarmLineModel::load()
{
    if (!m_shell->link().person().signedIn())
        return;
    alarms::ListAlarms::Params params;
    params.limit = all;
    m_shell->link().call<alarms::ListAlarms>(this, params, [this](const Result<alarms::ListAlarms::Reply> &reply) {
        m_loaded = reply.ok();
        if (!reply)
            return Q_EMIT changed();
        m_top.reset();
        m_unacknowledged = 0;
        int told = 0;
        for (const alarms::Alarm &alarm : reply->alarms) {
            told += isTold(alarm);
            if (!isTold(alarm) || !isUnacknowledged(alarm))
                continue;
            ++m_unacknowledged;
            if (!m_top || goesBefore(alarm, *m_top))
                m_top = alarm;
        }
        m_shell->pages()->setCount(u"alarms"_s, told);
        Q_EMIT changed();
    });
}

bool AlarmLineModel::known() const
{
    return m_loaded && m_shell && m_shell->link().status().current();
}

int AlarmLineModel::look() const
{
    return static_cast<int>(m_top ? markerLook(*m_top) : ui::AlarmShape::Look::Idle);
}

QString AlarmLineModel::time() const
{
    return m_top ? wordsOf(m_shell).clock(m_top->raisedAtMs.value_or(0)) : QString();
}

QString AlarmLineModel::age() const
{
    return m_top ? wordsOf(m_shell).ago(m_shell->link().nowMs() - m_top->raisedAtMs.value_or(0)) : QString();
}

QString AlarmLineModel::source() const
{
    return m_top ? AlarmWords(wordsOf(m_shell)).source(*m_top) : QString();
}

QString AlarmLineModel::condition() const
{
    if (!m_top)
        return {};
    const AlarmWords say(wordsOf(m_shell));
    const sensors::LiveValue *live = m_top->sensor ? m_shell->values().of(*m_top->sensor) : nullptr;
    if (!live || !live->value || !m_top->limit)
        return say.condition(*m_top);
    return tr("%1: now %2").arg(say.condition(*m_top), say.valueWithUnit(live->value, m_top->unit));
}

QString AlarmLineModel::place() const
{
    return m_top ? m_top->area : QString();
}

QString AlarmLineModel::more() const
{
    return m_unacknowledged > 1 ? tr("%n more unacknowledged", nullptr, m_unacknowledged - 1) : QString();
}

bool AlarmLineModel::mayAcknowledge() const
{
    return m_top && known() && m_shell->may(u"alarms.acknowledge"_s);
}

QString AlarmLineModel::spoken() const
{
    if (!known())
        return tr("Alarms are not known");
    return m_top ? tr("Priority %1: %2, %3, %4").arg(wordsOf(m_shell).count(priority()), source(), condition(), age())
                 : tr("No unacknowledged alarm");
}

void AlarmLineModel::acknowledge(const QString &note)
{
    if (!mayAcknowledge())
        return;
    m_shell->run<alarms::Acknowledge>(this, {m_top->id, note}, tr("Acknowledged: %1").arg(source()),
                                      [this](const alarms::Alarm &) { load(); });
}

} // namespace gemba::console
