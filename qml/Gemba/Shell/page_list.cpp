#include "page_list.h"

#include "shell_controller.h"

using namespace Qt::StringLiterals;

namespace gemba::shell {

namespace {
constexpr int withShortcut = 9;
}

PageList::PageList(ShellController &shell)
    : QAbstractListModel(&shell)
    , m_shell(shell)
{
}

QString PageList::title(const PageEntry &page)
{
    return QCoreApplication::translate("PageTable", page.title);
}

QString PageList::sectionTitle(const PageEntry &page)
{
    return QCoreApplication::translate("PageTable", page.section);
}

void PageList::refresh()
{
    beginResetModel();
    m_offered.clear();
    const Person person = m_shell.link().person();
    for (const PageEntry &page : m_shell.program().pages) {
        if (person.signedIn() && page.offeredTo(person.permissions))
            m_offered.append(&page);
    }
    if (!person.signedIn()) {
        m_counts.clear();
        m_waiting.clear();
    }
    endResetModel();
}

void PageList::setCount(const QString &page, qint64 count, bool waits)
{
    if (m_counts.value(page, -1) == count)
        return;
    m_counts.insert(page, count);
    if (waits)
        m_waiting.insert(page);
    for (qsizetype row = 0; row < m_offered.size(); ++row)
        if (page == QLatin1StringView(m_offered[row]->id))
            Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)), {CountRole, WaitsRole});
    Q_EMIT counted(page);
}

int PageList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_offered.size());
}

QVariant PageList::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const PageEntry &page = *m_offered[row];
    switch (role) {
    case PageIdRole:
        return QString::fromLatin1(page.id);
    case SectionRole:
        return row == 0 || qstrcmp(m_offered[row - 1]->section, page.section) != 0 ? sectionTitle(page) : QString();
    case TitleRole:
        return title(page);
    case IconRole:
        return QString::fromLatin1(page.icon);
    case CountRole: {
        const qint64 count = m_counts.value(QString::fromLatin1(page.id), -1);
        return count < 0 ? QString() : m_shell.words().count(count);
    }
    case WaitsRole:
        return m_waiting.contains(QString::fromLatin1(page.id));
    case ShortcutRole:
        return row < withShortcut ? u"Ctrl+%1"_s.arg(row + 1) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> PageList::roleNames() const
{
    return {{PageIdRole, "pageId"}, {SectionRole, "section"},   {TitleRole, "title"}, {IconRole, "icon"},
            {CountRole, "count"},   {ShortcutRole, "shortcut"}, {WaitsRole, "waits"}};
}

} // namespace gemba::shell
