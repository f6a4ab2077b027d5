#pragma once

#include "user_details.h"

#include <badges_contract.h>

namespace gemba::admin {

/// The badges of the person shown: cards and tags that a reader types as a number. The number goes to the server and is
/// shown by nobody again. GUI thread.
class UserBadges : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::admin::UserDetails *details READ details WRITE setDetails NOTIFY detailsChanged REQUIRED)
    Q_PROPERTY(QList<QString> keys READ keys NOTIFY changed)
    Q_PROPERTY(QList<QString> titles READ titles NOTIFY changed)
    Q_PROPERTY(QList<QString> notes READ notes NOTIFY changed)
    Q_PROPERTY(bool asked READ asked NOTIFY changed)
    /// Why they cannot be shown, or empty.
    Q_PROPERTY(QString failure READ failure NOTIFY changed)

public:
    using QObject::QObject;

    UserDetails *details() const { return m_details; }
    void setDetails(UserDetails *details);
    QStringList keys() const;
    QStringList titles() const;
    QStringList notes() const;
    bool asked() const { return m_asked; }
    QString failure() const;

    /// What a reader typed, or a person read off the card.
    Q_INVOKABLE void add(const QString &number);
    Q_INVOKABLE void remove(const QString &key);
    Q_INVOKABLE void load();

Q_SIGNALS:
    void detailsChanged();
    void changed();

private:
    void follow();
    ShellController &shell() const { return *m_details->users()->shell(); }

    UserDetails *m_details = nullptr;
    QString m_whose;
    int m_count = -1;
    bool m_asked = false;
    QList<identity::Badge> m_badges;
    std::optional<Error> m_failure;
};

} // namespace gemba::admin
