#pragma once

#include "kiosk_context.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace gemba::kiosk {

/// The strip at the top: where, whether the link lives, who is signed in, how many alarms of each priority, what time.
class StatusModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by KioskController")
    Q_PROPERTY(QString site READ site NOTIFY changed)
    Q_PROPERTY(QString device READ device NOTIFY changed)
    Q_PROPERTY(QString linkText READ linkText NOTIFY changed)
    Q_PROPERTY(QString linkAge READ linkAge NOTIFY changed)
    Q_PROPERTY(bool linkGood READ linkGood NOTIFY changed)
    Q_PROPERTY(int beat READ beat NOTIFY changed)
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY changed)
    Q_PROPERTY(QString userName READ userName NOTIFY changed)
    Q_PROPERTY(QString userRole READ userRole NOTIFY changed)
    Q_PROPERTY(bool countsKnown READ countsKnown NOTIFY changed)
    Q_PROPERTY(QList<int> counts READ counts NOTIFY changed)
    Q_PROPERTY(QList<int> looks READ looks NOTIFY changed)
    Q_PROPERTY(QList<QString> countTexts READ countTexts NOTIFY changed)
    Q_PROPERTY(bool anyUnacknowledged READ anyUnacknowledged NOTIFY changed)
    Q_PROPERTY(QString spokenAlarms READ spokenAlarms NOTIFY changed)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed)
    Q_PROPERTY(QString timeText READ timeText NOTIFY changed)
    Q_PROPERTY(QString zoneText READ zoneText NOTIFY changed)
    Q_PROPERTY(QString minuteText READ minuteText NOTIFY changed)

public:
    StatusModel(KioskContext &context, QObject *parent);
    /// @p signOutInMs: until the automatic sign-out, -1 while it is far away.
    void refresh(qint64 signOutInMs);

    QString site() const { return m_view.site; }
    QString device() const { return m_view.device; }
    QString linkText() const { return m_view.linkText; }
    QString linkAge() const { return m_view.linkAge; }
    bool linkGood() const { return m_view.linkGood; }
    int beat() const { return m_view.beat; }
    bool signedIn() const { return m_view.signedIn; }
    QString userName() const { return m_view.userName; }
    QString userRole() const { return m_view.userRole; }
    bool countsKnown() const { return m_view.countsKnown; }
    QList<int> counts() const { return m_view.counts; }
    QList<int> looks() const { return m_view.looks; }
    QStringList countTexts() const { return m_view.countTexts; }
    bool anyUnacknowledged() const { return m_view.anyUnacknowledged; }
    QString spokenAlarms() const { return m_view.spokenAlarms; }
    QString dateText() const { return m_view.dateText; }
    QString timeText() const { return m_view.timeText; }
    QString zoneText() const { return m_view.zoneText; }
    QString minuteText() const { return m_view.minuteText; }

Q_SIGNALS:
    void changed();

private:
    struct View
    {
        QString site, device, linkText, linkAge, userName, userRole, spokenAlarms, dateText, timeText, zoneText,
            minuteText;
        bool linkGood = false, signedIn = false, countsKnown = false, anyUnacknowledged = false;
        int beat = 0;
        QList<int> counts{0, 0, 0, 0}, looks{0, 0, 0, 0};
        QStringList countTexts;
        bool operator==(const View &) const = default;
    };

    KioskContext &m_context;
    View m_view;
};

} // namespace gemba::kiosk
