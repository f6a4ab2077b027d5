#include "list_filters.h"

using namespace Qt::StringLiterals;

namespace gemba::bagdesk {

namespace {

constexpr int typingMs = 250;

QDate dateIn(const QString &day)
{
    return QDate::fromString(day.trimmed(), u"yyyy-MM-dd"_s);
}

} // namespace

ListFilters::ListFilters(QObject *parent)
    : QObject(parent)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        // Half a day is being typed.
        if (dayFault().isEmpty())
            Q_EMIT wanted();
    });
}

void ListFilters::begin(shell::ShellController &shell)
{
    m_shell = &shell;
    connect(&shell, &shell::ShellController::wordsChanged, this, &ListFilters::changed);
}

void ListFilters::set(QString &what, const QString &value)
{
    if (what == value)
        return;
    what = value;
    m_typing.start();
    Q_EMIT changed();
}

bool ListFilters::any() const
{
    const auto isSet = [](const QString &text) { return !text.trimmed().isEmpty(); };
    return isSet(m_area) || isSet(m_by) || isSet(m_firstDay) || isSet(m_lastDay);
}

void ListFilters::clear()
{
    for (QString *text : {&m_area, &m_by, &m_firstDay, &m_lastDay})
        text->clear();
    m_typing.stop();
    Q_EMIT changed();
    Q_EMIT wanted();
}

QString ListFilters::dayFault() const
{
    for (const QString &day : {m_firstDay, m_lastDay})
        if (!day.trimmed().isEmpty() && !dateIn(day).isValid())
            return tr("A day like %1").arg(shell::wordsOf(m_shell).isolated(u"2026-11-20"_s));
    const QDate first = dateIn(m_firstDay);
    const QDate last = dateIn(m_lastDay);
    return first.isValid() && last.isValid() && last < first ? tr("The last day comes before the first") : QString();
}

std::optional<qint64> ListFilters::beginOf(const QString &day, int daysLater) const
{
    const QDate date = dateIn(day);
    if (!date.isValid())
        return std::nullopt;
    return date.addDays(daysLater).startOfDay(shell::wordsOf(m_shell).timeZone()).toMSecsSinceEpoch();
}

} // namespace gemba::bagdesk
