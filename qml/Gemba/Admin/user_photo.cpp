#include "user_photo.h"

#include "photo_file.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace gemba::admin {

void UserPhoto::setDetails(UserDetails *details)
{
    if (m_details || !details)
        return;
    m_details = details;
    connect(details, &UserDetails::changed, this, &UserPhoto::follow);
    Q_EMIT detailsChanged();
    follow();
}

void UserPhoto::follow()
{
    const auto &user = m_details->user();
    const UserId whose = user ? user->id : UserId();
    const bool has = user && user->hasPhoto;
    if (whose == m_whose && has == m_has)
        return;
    if (whose != m_whose)
        m_fault.clear();
    m_whose = whose;
    m_has = has;
    m_photo.clear();
    load();
}

void UserPhoto::load()
{
    m_failure.reset();
    if (m_has)
        shell().link().call<identity::ReadUserPhoto>(
            this, {m_whose}, [this, whose = m_whose](const Result<identity::ReadUserPhoto::Reply> &reply) {
                if (whose != m_whose)
                    return;
                if (reply)
                    m_photo = reply->photo;
                else
                    m_failure = reply.error();
                Q_EMIT changed();
            });
    Q_EMIT changed();
}

QString UserPhoto::failure() const
{
    return m_failure ? shell().words().error(m_failure->code) + u' ' + shell().words().remedy(m_failure->code)
                     : QString();
}

void UserPhoto::set(const QString &file)
{
    if (m_whose.isEmpty() || m_busy)
        return;
    const QString path = file.startsWith(u"file:"_s) ? QUrl(file).toLocalFile() : file.trimmed();
    const auto made = photoFrom(path);
    if (const auto *fault = std::get_if<PhotoFault>(&made)) {
        m_fault = *fault == PhotoFault::Unreadable ? tr("There is no such file, or it may not be read.")
                                                   : tr("This is no picture that can be read.");
        return Q_EMIT changed();
    }
    m_fault.clear();
    send(std::get<QByteArray>(made), tr("%1 has a new photo").arg(m_details->name()));
}

void UserPhoto::remove()
{
    if (!m_whose.isEmpty() && !m_busy)
        send({}, tr("The photo of %1 is gone").arg(m_details->name()));
}

void UserPhoto::send(const QByteArray &photo, const QString &done)
{
    m_busy = true;
    Q_EMIT changed();
    const UserId whose = m_whose;
    // A photo that was not read yet cannot be put back: the way back would delete it.
    const auto before = m_has && m_photo.isEmpty() ? std::nullopt : std::optional(m_photo);
    shell().link().call<identity::SetUserPhoto>(
        this, {whose, photo}, [this, whose, photo, done, before](const Result<wire::Empty> &reply) {
            m_busy = false;
            if (!reply) {
                Q_EMIT changed();
                return shell().sayRefused(tr("The photo was not changed"), reply.error());
            }
            if (whose == m_whose) {
                m_photo = photo;
                m_has = !photo.isEmpty();
                m_failure.reset();
            }
            Q_EMIT changed();
            m_details->users()->load();
            if (!before)
                return shell().sayDone(done);
            // The way back outlives the page.
            shell().sayDone(done, [self = QPointer(this), desk = &shell(), whose, before = *before] {
                if (self && whose == self->m_whose)
                    return self->send(before, tr("As it was"));
                desk->run<identity::SetUserPhoto>(desk, {whose, before}, tr("As it was"));
            });
        });
}

void UserPhoto::forgetFault()
{
    if (m_fault.isEmpty())
        return;
    m_fault.clear();
    Q_EMIT changed();
}

} // namespace gemba::admin
