#pragma once

#include "kiosk_context.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace gemba::kiosk {

/// Who is signed in, for how long still, and the PIN being typed. The PIN never leaves this object except to the backend.
class SessionModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by KioskController")
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY changed)
    Q_PROPERTY(bool ending READ ending NOTIFY changed)
    Q_PROPERTY(QString signOutNote READ signOutNote NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose NOTIFY changed)
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    Q_PROPERTY(int subjectPriority READ subjectPriority NOTIFY changed)
    Q_PROPERTY(int subjectLook READ subjectLook NOTIFY changed)
    Q_PROPERTY(bool personKnown READ personKnown NOTIFY changed)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(QString personRole READ personRole NOTIFY changed)
    Q_PROPERTY(QString personNote READ personNote NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(int entered READ entered NOTIFY changed)
    Q_PROPERTY(int places READ places CONSTANT)
    /// The digits while a user number is typed; empty while a PIN is.
    Q_PROPERTY(QString shownDigits READ shownDigits NOTIFY changed)
    Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    /// Seconds before the automatic sign-out at which the warning begins.
    static constexpr qint64 warningMs = 30'000;

    SessionModel(KioskContext &context, QObject *parent);

    /// Begins typing. @p purpose: "Enter PIN to acknowledge"; @p subject: the alarm it is about, if any.
    void begin(const QString &purpose, const std::optional<AlarmItem> &subject);
    void takeBadge(const BadgeRead &badge);
    /// Somebody touched the kiosk: the idle time starts again, and so does a session that is about to end.
    void touched();
    /// Milliseconds until the automatic sign-out, -1 with nobody signed in.
    qint64 signOutInMs() const;
    void refresh();

    Q_INVOKABLE void digit(int digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void forgetPerson();

    bool signedIn() const { return m_view.signedIn; }
    bool ending() const { return m_view.ending; }
    QString signOutNote() const { return m_view.signOutNote; }
    QString purpose() const { return m_view.purpose; }
    QString subject() const { return m_view.subject; }
    int subjectPriority() const { return m_view.subjectPriority; }
    int subjectLook() const { return m_view.subjectLook; }
    bool personKnown() const { return !m_user.isEmpty(); }
    QString personName() const { return m_view.personName; }
    QString personRole() const { return m_view.personRole; }
    QString personNote() const { return m_view.personNote; }
    QString hint() const { return m_view.hint; }
    QString failure() const { return m_view.failure; }
    int entered() const { return static_cast<int>(m_digits.size()); }
    int places() const { return s_places; }
    QString shownDigits() const { return personKnown() ? QString() : m_digits; }
    bool canConfirm() const { return !m_busy && !m_offering && m_digits.size() >= (personKnown() ? s_leastPin : 1); }
    bool busy() const { return m_busy; }

Q_SIGNALS:
    void changed();
    void signedInNow();
    void signedOutByItself();

private:
    static constexpr int s_places = 6;
    static constexpr int s_leastPin = 4;

    struct View
    {
        bool signedIn = false, ending = false;
        QString signOutNote, purpose, subject, personName, personRole, personNote, hint, failure;
        int subjectPriority = 0, subjectLook = 0;
        bool operator==(const View &) const = default;
    };

    void offerBadge();
    void takeAnswer(const Result<UserInfo> &user);

    KioskContext &m_context;
    QString m_purposeText;
    std::optional<AlarmItem> m_subject;
    QString m_user; ///< what the person typed or the reader read, empty until known
    std::optional<BadgeRead> m_badge;
    QString m_digits;
    bool m_busy = false;
    bool m_offering = false; ///< the badge was read, and the server has not said yet whether it is enough
    std::optional<Error> m_failure;
    qint64 m_touchedMs = 0;
    View m_view;
};

} // namespace gemba::kiosk
