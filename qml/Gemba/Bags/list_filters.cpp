#include "list_filters.h"

namespace gemba::bagdesk {

namespace {

constexpr int typingMs = 250;

} // namespace

ListFilters::ListFilters(QObject *parent)
    : QObject(parent)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &ListFilters::wanted);
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

void ListFilters::setDay(QString &what, const QString &value)
{
    if (what == value)
        return;
    what = value;
    // Half a day asks for nothing else than before.
    if (dayFault().isEmpty()) {
        m_from = shell::Words::dayIn(m_firstDay);
        m_to = shell::Words::dayIn(m_lastDay);
        m_typing.start();
    }
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
    m_from.reset();
    m_to.reset();
    m_typing.stop();
    Q_EMIT changed();
    Q_EMIT wanted();
}

QString ListFilters::dayFault() const
{
    return shell::wordsOf(m_shell).dayFault(m_firstDay, m_lastDay);
}

} // namespace gemba::bagdesk
