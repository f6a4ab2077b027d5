#pragma once

#include "kiosk_context.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace gemba::kiosk {

/// Putting one alarm aside: for how long and why. Both are asked; neither is assumed.
class ShelveModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by KioskController")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString secondLine READ secondLine NOTIFY changed)
    Q_PROPERTY(QString thirdLine READ thirdLine NOTIFY changed)
    Q_PROPERTY(int priority READ priority NOTIFY changed)
    Q_PROPERTY(int look READ look NOTIFY changed)
    Q_PROPERTY(QStringList durations READ durations NOTIFY changed)
    Q_PROPERTY(QStringList endings READ endings NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed)
    Q_PROPERTY(int duration READ duration NOTIFY changed)
    Q_PROPERTY(int reason READ reason NOTIFY changed)
    Q_PROPERTY(QString actionNote READ actionNote NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)

public:
    ShelveModel(KioskContext &context, QObject *parent);
    void begin(const AlarmItem &alarm);
    void refresh();

    Q_INVOKABLE void chooseDuration(int index);
    Q_INVOKABLE void chooseReason(int index);
    Q_INVOKABLE void confirm();

    QString title() const { return m_view.title; }
    QString secondLine() const { return m_view.secondLine; }
    QString thirdLine() const { return m_view.thirdLine; }
    int priority() const { return m_alarm.priority; }
    int look() const { return m_view.look; }
    QStringList durations() const { return m_view.durations; }
    QStringList endings() const { return m_view.endings; }
    QStringList reasons() const { return m_view.reasons; }
    int duration() const { return m_duration; }
    int reason() const { return m_reason; }
    QString actionNote() const { return m_view.actionNote; }
    bool ready() const { return m_duration >= 0 && m_reason >= 0; }
    QString failure() const { return m_view.failure; }

Q_SIGNALS:
    void changed();
    void shelved();

private:
    struct View
    {
        QString title, secondLine, thirdLine, actionNote, failure;
        QStringList durations, endings, reasons;
        int look = 0, duration = -1, reason = -1;
        bool operator==(const View &) const = default;
    };

    KioskContext &m_context;
    AlarmItem m_alarm;
    int m_duration = -1;
    int m_reason = -1;
    std::optional<Error> m_failure;
    View m_view;
};

} // namespace gemba::kiosk
