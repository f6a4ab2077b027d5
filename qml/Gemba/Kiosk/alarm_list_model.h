#pragma once

#include "kiosk_context.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace gemba::kiosk {

/// Every alarm that is not normal, worst first, with one of them chosen. The choice follows the alarm, not the line.
class AlarmListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by KioskController")
    Q_PROPERTY(int currentIndex READ currentIndex NOTIFY choiceChanged)
    Q_PROPERTY(bool hasCurrent READ hasCurrent NOTIFY choiceChanged)
    Q_PROPERTY(QString previousText READ previousText NOTIFY choiceChanged)
    Q_PROPERTY(QString nextText READ nextText NOTIFY choiceChanged)
    Q_PROPERTY(bool hasPrevious READ hasPrevious NOTIFY choiceChanged)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY choiceChanged)
    Q_PROPERTY(QString currentText READ currentText NOTIFY choiceChanged)
    Q_PROPERTY(int currentPriority READ currentPriority NOTIFY choiceChanged)
    Q_PROPERTY(int currentLook READ currentLook NOTIFY choiceChanged)
    Q_PROPERTY(bool currentActionable READ currentActionable NOTIFY choiceChanged)
    Q_PROPERTY(QString currentStateText READ currentStateText NOTIFY choiceChanged)
    Q_PROPERTY(Filter filter READ filter NOTIFY choiceChanged)
    Q_PROPERTY(QString filterText READ filterText NOTIFY choiceChanged)
    Q_PROPERTY(QString shownText READ shownText NOTIFY choiceChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY choiceChanged)

public:
    enum Role {
        TagRole = Qt::UserRole + 1,
        NameRole,
        PriorityRole,
        LookRole,
        ConditionRole,
        ValueTextRole,
        UnitRole,
        LimitTextRole,
        SinceTextRole,
        FirstOutRole,
        StateIconRole,
        StateTextRole,
        StateMoreRole,
        DetailRole,
        DetailMoreRole,
        RestingRole,
        UrgentRole,
        SpokenRole,
    };
    enum class Filter { All, Active, Unacknowledged };
    Q_ENUM(Filter)

    AlarmListModel(KioskContext &context, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void chooseNext(int direction);
    Q_INVOKABLE void nextFilter();
    /// Chooses this alarm if it is listed.
    void chooseAlarm(const AlarmId &id);
    void refresh();

    std::optional<AlarmItem> current() const;
    int currentIndex() const;
    bool hasCurrent() const { return currentIndex() >= 0; }
    bool hasPrevious() const { return currentIndex() > 0; }
    bool hasNext() const { return currentIndex() >= 0 && currentIndex() + 1 < m_rows.size(); }
    QString previousText() const;
    QString nextText() const;
    /// "P2 low"
    QString currentText() const;
    int currentPriority() const;
    int currentLook() const;
    bool currentActionable() const;
    QString currentStateText() const;
    Filter filter() const { return m_filter; }
    QString filterText() const;
    QString shownText() const;
    bool isEmpty() const { return m_rows.isEmpty(); }

    static QString shortName(const Words &words, const AlarmItem &alarm);

Q_SIGNALS:
    void choiceChanged();

private:
    QString stateMore(const AlarmItem &alarm) const;
    QString detailMore(const AlarmItem &alarm) const;
    QString stateIcon(AlarmState state) const;
    QString spoken(const AlarmItem &alarm) const;
    QString textAt(qsizetype row, const QString &otherwise) const;

    KioskContext &m_context;
    QList<AlarmItem> m_rows;
    qsizetype m_total = 0;
    AlarmId m_chosen;
    Filter m_filter = Filter::All;
};

} // namespace gemba::kiosk
