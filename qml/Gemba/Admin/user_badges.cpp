#include "user_badges.h"

using namespace Qt::StringLiterals;

namespace gemba::admin {

void UserBadges::setDetails(UserDetails *details)
{
    if (m_details || !details)
        return;
    m_details = details;
    connect(details, &UserDetails::changed, this, &UserBadges::follow);
    Q_EMIT detailsChanged();
    follow();
}

void UserBadges::follow()
{
    const auto &user = m_details->user();
    const QString whose = user ? user->name : QString();
    const int count = user ? static_cast<int>(user->badges) : -1;
    if (whose == m_whose && count == m_count)
        return Q_EMIT changed(); // perhaps another language
    if (whose != m_whose)
        m_badges.clear();
    m_whose = whose;
    m_count = count;
    load();
}

void UserBadges::load()
{
    m_failure.reset();
    m_asked = m_count <= 0;
    if (m_count == 0)
        m_badges.clear();
    if (m_count > 0)
        shell().link().call<identity::ListBadges>(
            this, {m_whose}, [this, whose = m_whose](const Result<identity::ListBadges::Reply> &reply) {
                if (whose != m_whose)
                    return;
                m_asked = true;
                if (reply)
                    m_badges = reply->badges;
                else
                    m_failure = reply.error();
                Q_EMIT changed();
            });
    Q_EMIT changed();
}

QString UserBadges::failure() const
{
    return m_failure ? shell().words().error(m_failure->code) + u' ' + shell().words().remedy(m_failure->code)
                     : QString();
}

QStringList UserBadges::keys() const
{
    QStringList keys;
    for (const identity::Badge &badge : m_badges)
        keys.append(badge.id);
    return keys;
}

QStringList UserBadges::titles() const
{
    QStringList titles;
    for (const identity::Badge &badge : m_badges)
        titles.append(tr("ends in %1", "card").arg(shell().words().isolated(badge.lastCharacters)));
    return titles;
}

QStringList UserBadges::notes() const
{
    QStringList notes;
    for (const identity::Badge &badge : m_badges)
        notes.append(tr("given by %1, %2", "person, date")
                         .arg(shell().words().isolated(badge.addedBy), shell().words().fullDate(badge.addedAtMs)));
    return notes;
}

void UserBadges::add(const QString &number)
{
    const QString plain = number.trimmed();
    if (plain.isEmpty() || m_whose.isEmpty())
        return;
    const QString whose = m_details->name();
    const QString name = m_whose;
    shell().link().call<identity::AddBadge>(
        this, {name, plain}, [this, whose, name](const Result<identity::Badge> &badge) {
            if (!badge)
                return shell().sayRefused(tr("The card was not given"), badge.error());
            const QString id = badge->id;
            // The way back outlives the page.
            ShellController *desk = &shell();
            desk->sayDone(
                tr("%1 has the card that ends in %2").arg(whose, desk->words().isolated(badge->lastCharacters)),
                [self = QPointer(this), desk, name, id] {
                    desk->run<identity::RemoveBadge>(desk, {name, id}, tr("As it was"), [self](const wire::Empty &) {
                        if (self)
                            self->m_details->users()->load();
                    });
                },
                tr("Undo takes the card away again and ends all sessions of %1.").arg(whose));
            if (name == m_whose)
                load();
            m_details->users()->load();
        });
}

void UserBadges::remove(const QString &key)
{
    if (m_whose.isEmpty())
        return;
    shell().run<identity::RemoveBadge>(this, {m_whose, key}, tr("The card opens nothing any more"),
                                       [this](const wire::Empty &) {
                                           load();
                                           m_details->users()->load();
                                       });
}

} // namespace gemba::admin
