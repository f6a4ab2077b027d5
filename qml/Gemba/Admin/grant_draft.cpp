#include "grant_draft.h"

using namespace Qt::StringLiterals;

namespace gemba::admin {

void GrantDraft::setBook(RoleBook *book)
{
    if (m_book || !book)
        return;
    m_book = book;
    connect(book, &RoleBook::changed, this, &GrantDraft::bookChanged);
    Q_EMIT changed();
}

void GrantDraft::bookChanged()
{
    if (m_adding && m_book->failure())
        m_book->shell()->sayRefused(tr("The roles could not be read"), *m_book->failure());
    const bool isAdding = m_adding && !m_book->roles().isEmpty();
    if (isAdding || m_book->failure())
        m_adding = false;
    if (isAdding)
        return add();
    Q_EMIT changed();
}

void GrantDraft::begin(const QList<identity::RoleGrant> &grants)
{
    m_grants = grants;
    m_badEnds.clear();
    m_adding = false;
    Q_EMIT changed();
}

QString GrantDraft::text(const QList<identity::RoleGrant> &grants) const
{
    QStringList lines;
    for (const identity::RoleGrant &grant : grants) {
        QString line = m_book->title(grant.role);
        if (!grant.areas.isEmpty())
            line += u" ("_s + grant.areas.join(u", "_s) + u')';
        if (grant.endsAtMs)
            line += u' ' + tr("until %1").arg(wordsOf(m_book->shell()).fullDate(*grant.endsAtMs));
        lines.append(line);
    }
    return lines.join(u", "_s);
}

QString GrantDraft::fault() const
{
    if (!m_badEnds.isEmpty())
        return tr("Write the last day like 2026-12-31, or leave it empty.");
    if (m_grants.isEmpty() && m_book && m_book->failure())
        return tr("The roles could not be read. Reload the page, or press “Add a role”.");
    return m_grants.isEmpty() ? tr("Without a role the account may do nothing. Give at least one.") : QString();
}

QList<int> GrantDraft::roles() const
{
    QList<int> indexes;
    for (const identity::RoleGrant &grant : m_grants) {
        int found = -1;
        for (qsizetype i = 0; m_book && i < m_book->roles().size(); ++i)
            if (m_book->roles()[i].name == grant.role)
                found = static_cast<int>(i);
        indexes.append(found);
    }
    return indexes;
}

QStringList GrantDraft::areas() const
{
    QStringList areas;
    for (const identity::RoleGrant &grant : m_grants)
        areas.append(grant.areas.join(u", "_s));
    return areas;
}

QStringList GrantDraft::ends() const
{
    QStringList ends;
    for (int i = 0; i < count(); ++i) {
        const auto &endsAtMs = m_grants[i].endsAtMs;
        if (m_badEnds.contains(i))
            ends.append(m_badEnds[i]);
        else if (endsAtMs && m_book && m_book->shell())
            ends.append(m_book->shell()->words().local(*endsAtMs).date().toString(Qt::ISODate));
        else
            ends.append(QString());
    }
    return ends;
}

void GrantDraft::add()
{
    if (!m_book)
        return;
    if (m_book->roles().isEmpty()) {
        if (!m_book->shell())
            return;
        m_adding = true;
        return m_book->ask(*m_book->shell());
    }
    m_grants.append({m_book->roles().first().name, {}, {}});
    Q_EMIT changed();
}

void GrantDraft::remove(int index)
{
    if (!has(index))
        return;
    m_grants.removeAt(index);
    QMap<int, QString> kept;
    for (auto it = m_badEnds.cbegin(); it != m_badEnds.cend(); ++it) {
        if (it.key() != index)
            kept.insert(it.key() > index ? it.key() - 1 : it.key(), it.value());
    }
    m_badEnds = kept;
    Q_EMIT changed();
}

void GrantDraft::setRole(int index, int role)
{
    if (!has(index) || role < 0 || role >= m_book->roles().size())
        return;
    m_grants[index].role = m_book->roles()[role].name;
    Q_EMIT changed();
}

void GrantDraft::setAreas(int index, const QString &areas)
{
    if (!has(index))
        return;
    QStringList names;
    for (const QString &area : areas.split(u',', Qt::SkipEmptyParts))
        if (const QString name = area.trimmed(); !name.isEmpty() && !names.contains(name))
            names.append(name);
    m_grants[index].areas = names;
    Q_EMIT changed();
}

void GrantDraft::setEnd(int index, const QString &date)
{
    if (!has(index))
        return;
    const QString text = date.trimmed();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    m_badEnds.remove(index);
    if (text.isEmpty())
        m_grants[index].endsAtMs.reset();
    else if (day.isValid())
        m_grants[index].endsAtMs = m_book->shell()->words().endOfDay(day);
    else
        m_badEnds.insert(index, text);
    Q_EMIT changed();
}

} // namespace gemba::admin
