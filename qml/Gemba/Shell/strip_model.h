#pragma once

#include "link.h"

#include <alarms_contract.h>

#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace gemba::shell {

class ShellController;

/// The strip at the top: site, link, sensors, alarms, person, clock; and the two warnings that stand below it, that the
/// link is gone and that the session is about to end. GUI thread.
class StripModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ShellController")
    Q_PROPERTY(QString site READ site NOTIFY changed)
    Q_PROPERTY(QString station READ station NOTIFY changed)
    Q_PROPERTY(QString linkText READ linkText NOTIFY changed)
    Q_PROPERTY(QString linkAge READ linkAge NOTIFY changed)
    Q_PROPERTY(bool linkGood READ linkGood NOTIFY changed)
    Q_PROPERTY(int beat READ beat NOTIFY changed)
    Q_PROPERTY(QString goodCount READ goodCount NOTIFY changed)
    Q_PROPERTY(QString goodOf READ goodOf NOTIFY changed)
    Q_PROPERTY(bool countsKnown READ countsKnown NOTIFY changed)
    Q_PROPERTY(QList<int> counts READ counts NOTIFY changed)
    Q_PROPERTY(QList<QString> countTexts READ countTexts NOTIFY changed)
    Q_PROPERTY(QString unacknowledged READ unacknowledged NOTIFY changed)
    Q_PROPERTY(QString spokenAlarms READ spokenAlarms NOTIFY changed)
    Q_PROPERTY(QString userName READ userName NOTIFY changed)
    Q_PROPERTY(QString userRole READ userRole NOTIFY changed)
    Q_PROPERTY(QString timeText READ timeText NOTIFY changed)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed)
    Q_PROPERTY(QString lostText READ lostText NOTIFY changed)
    Q_PROPERTY(QString lostNote READ lostNote NOTIFY changed)
    Q_PROPERTY(QString endingText READ endingText NOTIFY changed)
    Q_PROPERTY(QString endingNote READ endingNote NOTIFY changed)

public:
    /// How long before the session's end the warning stands.
    static constexpr qint64 warningMs = 30'000;

    explicit StripModel(ShellController &shell);

    /// Brings ages and clock to the present; the controller's timer does it once a second.
    void refresh();

    QString site() const { return m_view.site; }
    QString station() const { return m_view.station; }
    QString linkText() const { return m_view.linkText; }
    QString linkAge() const { return m_view.linkAge; }
    bool linkGood() const { return m_view.linkGood; }
    int beat() const { return m_view.beat; }
    QString goodCount() const { return m_view.goodCount; }
    QString goodOf() const { return m_view.goodOf; }
    bool countsKnown() const { return m_view.countsKnown; }
    QList<int> counts() const { return m_view.counts; }
    QStringList countTexts() const { return m_view.countTexts; }
    QString unacknowledged() const { return m_view.unacknowledged; }
    QString spokenAlarms() const { return m_view.spokenAlarms; }
    QString userName() const { return m_view.userName; }
    QString userRole() const { return m_view.userRole; }
    QString timeText() const { return m_view.timeText; }
    QString dateText() const { return m_view.dateText; }
    QString lostText() const { return m_view.lostText; }
    QString lostNote() const { return m_view.lostNote; }
    QString endingText() const { return m_view.endingText; }
    QString endingNote() const { return m_view.endingNote; }

Q_SIGNALS:
    void changed();

private:
    struct View
    {
        QString site, station, linkText, linkAge, goodCount, goodOf, unacknowledged, spokenAlarms, userName, userRole,
            timeText, dateText, lostText, lostNote, endingText, endingNote;
        bool linkGood = false, countsKnown = false;
        int beat = 0;
        QList<int> counts{0, 0, 0, 0};
        QStringList countTexts{QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0")};
        bool operator==(const View &) const = default;
    };
    QString phaseText(LinkPhase phase) const;
    void describeAlarms(View &view) const;
    void describeWarnings(View &view, const LinkStatus &status, const Person &person) const;

    ShellController &m_shell;
    QHash<AlarmId, alarms::Alarm> m_alarms;
    bool m_alarmsKnown = false;
    View m_view;
};

} // namespace gemba::shell
