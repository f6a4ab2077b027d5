#pragma once

#include "user_details.h"

namespace gemba::admin {

/// The photo of the person shown. GUI thread.
class UserPhoto : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::admin::UserDetails *details READ details WRITE setDetails NOTIFY detailsChanged REQUIRED)
    /// The file; empty without one.
    Q_PROPERTY(QByteArray photo READ photo NOTIFY changed)
    Q_PROPERTY(bool known READ known NOTIFY changed)
    /// Why the chosen file cannot be the photo, or empty.
    Q_PROPERTY(QString fault READ fault NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Why the photo there is cannot be shown, or empty.
    Q_PROPERTY(QString failure READ failure NOTIFY changed)

public:
    using QObject::QObject;

    UserDetails *details() const { return m_details; }
    void setDetails(UserDetails *details);
    QByteArray photo() const { return m_photo; }
    bool known() const { return !m_photo.isEmpty(); }
    QString fault() const { return m_fault; }
    bool busy() const { return m_busy; }
    QString failure() const;

    /// Takes the picture in a file; a path, or the address of one that was dropped.
    Q_INVOKABLE void set(const QString &file);
    Q_INVOKABLE void remove();
    /// Another file is being named.
    Q_INVOKABLE void forgetFault();
    Q_INVOKABLE void load();

Q_SIGNALS:
    void detailsChanged();
    void changed();

private:
    void follow();
    void send(const QByteArray &photo, const QString &done);
    ShellController &shell() const { return *m_details->users()->shell(); }

    UserDetails *m_details = nullptr;
    UserId m_whose;
    bool m_has = false;
    bool m_busy = false;
    QByteArray m_photo;
    QString m_fault;
    std::optional<Error> m_failure;
};

} // namespace gemba::admin
