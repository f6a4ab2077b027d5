#include "list_page.h"

#include <algorithm>

namespace gemba::shell {

namespace {
constexpr int pageSize = 100;
constexpr int mostAtOnce = 500;
constexpr int typingMs = 250;
} // namespace

ListPage::ListPage(QObject *parent)
    : TableModel(parent)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &ListPage::load);
    connect(this, &TableModel::checkedChanged, this, &ListPage::extentChanged);
    connect(this, &TableModel::rowsCounted, this, &ListPage::extentChanged);
}

void ListPage::setShell(ShellController *shell)
{
    if (m_shell || !shell)
        return;
    m_shell = shell;
    m_page = new PageState(*shell, this);
    connect(m_page, &PageState::wanted, this, &ListPage::load);
    connect(shell, &ShellController::wordsChanged, this, &ListPage::retranslate);
    columns()->setColumns(describeColumns());
    columns()->setHiddenKeys(shell->settings()->hiddenColumns(tableName()));
    connect(columns(), &desk::TableColumns::chosen, this,
            [this] { m_shell->settings()->setHiddenColumns(tableName(), columns()->hiddenKeys()); });
    connect(columns(), &desk::TableColumns::sortChanged, this, &ListPage::load);
    begun();
    Q_EMIT shellChanged();
    load();
}

void ListPage::retranslate()
{
    columns()->setColumns(describeColumns());
    rowsChanged();
    Q_EMIT extentChanged();
    Q_EMIT refreshed();
}

void ListPage::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_typing.start();
    Q_EMIT queryChanged();
}

int ListPage::wanted() const
{
    return m_cursor.isEmpty() ? std::clamp(rows(), pageSize, mostAtOnce) : pageSize;
}

void ListPage::load()
{
    if (!m_shell)
        return;
    m_typing.stop();
    ++m_serial;
    m_cursor.clear();
    m_asking = true;
    m_page->asked();
    ask({});
}

void ListPage::loadMore()
{
    if (!m_more || m_asking || !m_shell)
        return;
    m_asking = true;
    ask(m_cursor);
}

void ListPage::arrived(const std::optional<QString> &nextCursor)
{
    m_asking = false;
    m_more = nextCursor.has_value() && !nextCursor->isEmpty();
    m_cursor = nextCursor.value_or(QString());
    m_page->came(rows() == 0);
    Q_EMIT extentChanged();
    Q_EMIT refreshed();
}

void ListPage::refused(const Error &error)
{
    m_asking = false;
    m_page->refused(error);
}

QString ListPage::extent() const
{
    if (!m_shell || rows() == 0)
        return {};
    const Words &say = words();
    if (!m_more)
        return tr("%n rows", nullptr, rows());
    if (total() > 0)
        return tr("%1 of %2, more on scroll").arg(say.count(rows()), say.count(total()));
    return tr("%1, more on scroll").arg(say.count(rows()));
}

QString ListPage::checkedText() const
{
    return checkedCount() > 0 ? tr("%n chosen", nullptr, checkedCount()) : QString();
}

} // namespace gemba::shell
