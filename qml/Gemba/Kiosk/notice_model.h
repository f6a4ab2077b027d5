#pragma once

#include "kiosk_context.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace gemba::kiosk {

/// The three lines beside the corner key and the key itself: what matters most now, and the one thing to do about it.
class NoticeModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by KioskController")
    Q_PROPERTY(QString icon READ icon NOTIFY changed)
    Q_PROPERTY(int alarmPriority READ alarmPriority NOTIFY changed)
    Q_PROPERTY(int alarmLook READ alarmLook NOTIFY changed)
    Q_PROPERTY(bool linkLost READ linkLost NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString aside READ aside NOTIFY changed)
    Q_PROPERTY(QString secondLine READ secondLine NOTIFY changed)
    Q_PROPERTY(QString thirdLine READ thirdLine NOTIFY changed)
    Q_PROPERTY(QString small READ small NOTIFY changed)
    Q_PROPERTY(bool hasMessage READ hasMessage NOTIFY changed)
    Q_PROPERTY(bool calm READ calm NOTIFY changed)
    Q_PROPERTY(Action action READ action NOTIFY changed)
    Q_PROPERTY(QString actionIcon READ actionIcon NOTIFY changed)
    Q_PROPERTY(QString actionLabel READ actionLabel NOTIFY changed)
    Q_PROPERTY(QString actionNote READ actionNote NOTIFY changed)
    Q_PROPERTY(bool actionAvailable READ actionAvailable NOTIFY changed)

public:
    enum class Action { Nothing, Acknowledge, Retry, Pair };
    Q_ENUM(Action)

    NoticeModel(KioskContext &context, QObject *parent);

    /// Says what a refused or finished command had to say, until it is cleared.
    void setMessage(const QString &title, const QString &text, const QString &remedy, const QString &fineprint);
    void setRefusal(const QString &title, const Error &error);
    void clearMessage();
    bool hasMessage() const { return !m_messageTitle.isEmpty(); }
    void refresh();
    /// The alarm that the corner key acknowledges.
    AlarmId alarm() const { return m_view.alarm; }

    QString icon() const { return m_view.icon; }
    int alarmPriority() const { return m_view.alarmPriority; }
    int alarmLook() const { return m_view.alarmLook; }
    bool linkLost() const { return m_view.linkLost; }
    QString title() const { return m_view.title; }
    QString aside() const { return m_view.aside; }
    QString secondLine() const { return m_view.secondLine; }
    QString thirdLine() const { return m_view.thirdLine; }
    QString small() const { return m_view.fineprint; }
    bool calm() const { return m_view.calm; }
    Action action() const { return m_view.action; }
    QString actionIcon() const { return m_view.actionIcon; }
    QString actionLabel() const { return m_view.actionLabel; }
    QString actionNote() const { return m_view.actionNote; }
    bool actionAvailable() const { return m_view.actionAvailable; }

Q_SIGNALS:
    void changed();

private:
    struct View
    {
        QString icon, title, aside, secondLine, thirdLine, fineprint, actionIcon, actionLabel, actionNote;
        int alarmPriority = 0, alarmLook = 0;
        bool linkLost = false, calm = false, actionAvailable = false;
        Action action = Action::Nothing;
        AlarmId alarm;
        bool operator==(const View &) const = default;
    };
    void describeLink(View &view, const LinkState &link) const;
    void describeAlarm(View &view, const AlarmItem &alarm) const;
    void describeCalm(View &view) const;
    void describeAcknowledge(View &view, const std::optional<AlarmItem> &alarm) const;

    KioskContext &m_context;
    QString m_messageTitle, m_messageText, m_messageRemedy, m_messageFineprint;
    View m_view;
};

} // namespace gemba::kiosk
