#pragma once

#include "alarm_words.h"

#include <list_page.h>

#include <timeline_model.h>

namespace gemba::console {

/// Alarms as people work through them: told ones or silent ones, by priority, state and area, under the cause they
/// followed; and all about the chosen one.
class AlarmsModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    /// 0 active, 1 shelved, 2 suppressed by design, 3 out of service.
    Q_PROPERTY(int shelf READ shelf WRITE setShelf NOTIFY filtersChanged)
    Q_PROPERTY(QList<QString> shelves READ shelves NOTIFY refreshed)
    /// Bit n-1: priority n is shown.
    Q_PROPERTY(int priorities READ priorities NOTIFY filtersChanged)
    Q_PROPERTY(QList<QString> priorityCounts READ priorityCounts NOTIFY refreshed)
    Q_PROPERTY(bool onlyUnacknowledged READ onlyUnacknowledged WRITE setOnlyUnacknowledged NOTIFY filtersChanged)
    Q_PROPERTY(QList<QString> areas READ areas NOTIFY refreshed)
    Q_PROPERTY(int area READ area WRITE setArea NOTIFY filtersChanged)
    Q_PROPERTY(bool byCause READ byCause WRITE setByCause NOTIFY filtersChanged)
    Q_PROPERTY(bool filtered READ filtered NOTIFY filtersChanged)
    Q_PROPERTY(QString note READ note NOTIFY refreshed)
    /// What one press acknowledges together: what is listed and unacknowledged, but no priority 1.
    Q_PROPERTY(int together READ together NOTIFY refreshed)
    Q_PROPERTY(QString togetherConsequence READ togetherConsequence NOTIFY refreshed)
    Q_PROPERTY(bool chosen READ chosen NOTIFY detailsChanged)
    Q_PROPERTY(QString title READ title NOTIFY detailsChanged)
    Q_PROPERTY(QString place READ place NOTIFY detailsChanged)
    Q_PROPERTY(int priority READ priority NOTIFY detailsChanged)
    Q_PROPERTY(int look READ look NOTIFY detailsChanged)
    Q_PROPERTY(QString value READ value NOTIFY detailsChanged)
    Q_PROPERTY(QString valueNote READ valueNote NOTIFY detailsChanged)
    Q_PROPERTY(QString condition READ condition NOTIFY detailsChanged)
    Q_PROPERTY(QString since READ since NOTIFY detailsChanged)
    Q_PROPERTY(QString state READ state NOTIFY detailsChanged)
    Q_PROPERTY(QString acknowledged READ acknowledged NOTIFY detailsChanged)
    Q_PROPERTY(QString silenced READ silenced NOTIFY detailsChanged)
    Q_PROPERTY(QString response READ response NOTIFY detailsChanged)
    Q_PROPERTY(QString occurrences READ occurrences NOTIFY detailsChanged)
    Q_PROPERTY(QString sensor READ sensor NOTIFY detailsChanged)
    Q_PROPERTY(gemba::desk::TimelineModel *history READ history CONSTANT)
    Q_PROPERTY(bool canAcknowledge READ canAcknowledge NOTIFY detailsChanged)
    Q_PROPERTY(bool noteNeeded READ noteNeeded NOTIFY detailsChanged)
    Q_PROPERTY(bool canShelve READ canShelve NOTIFY detailsChanged)
    Q_PROPERTY(bool canUnshelve READ canUnshelve NOTIFY detailsChanged)
    Q_PROPERTY(bool canReset READ canReset NOTIFY detailsChanged)
    Q_PROPERTY(bool canSuppress READ canSuppress NOTIFY detailsChanged)
    Q_PROPERTY(bool canUnsuppress READ canUnsuppress NOTIFY detailsChanged)
    Q_PROPERTY(bool canReturn READ canReturn NOTIFY detailsChanged)

public:
    explicit AlarmsModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].id.text(); }
    Section section(int row) const override;

    int shelf() const { return m_shelf; }
    void setShelf(int shelf);
    QStringList shelves() const;
    int priorities() const { return m_priorities; }
    QStringList priorityCounts() const;
    bool onlyUnacknowledged() const { return m_onlyUnacknowledged; }
    void setOnlyUnacknowledged(bool only);
    QStringList areas() const;
    int area() const { return static_cast<int>(m_areas.indexOf(m_area)) + 1; }
    void setArea(int area);
    bool byCause() const { return m_byCause; }
    void setByCause(bool byCause);
    bool filtered() const { return m_priorities != allPriorities || m_onlyUnacknowledged || !m_area.isEmpty(); }
    QString note() const;
    int together() const;
    QString togetherConsequence() const;

    bool chosen() const { return m_rows.current() != nullptr; }
    QString title() const;
    QString place() const;
    int priority() const { return chosen() ? m_rows.current()->priority : 4; }
    int look() const;
    QString value() const;
    QString valueNote() const;
    QString condition() const;
    QString since() const;
    QString state() const;
    QString acknowledged() const;
    QString silenced() const;
    QString response() const { return chosen() ? m_rows.current()->response : QString(); }
    QString occurrences() const;
    QString sensor() const;
    desk::TimelineModel *history() const { return m_history; }
    bool canAcknowledge() const;
    bool noteNeeded() const { return priority() == 1; }
    bool canShelve() const;
    bool canUnshelve() const;
    bool canReset() const;
    /// By design, or by taking it out of service.
    bool canSuppress() const;
    bool canUnsuppress() const;
    bool canReturn() const;

    Q_INVOKABLE void togglePriority(int priority);
    Q_INVOKABLE void dropFilters();
    Q_INVOKABLE void acknowledge(const QString &note);
    /// All that together() counts, with one note.
    Q_INVOKABLE void acknowledgeTogether(const QString &note);
    Q_INVOKABLE void shelve(int minutes, bool oneShot, const QString &reason);
    Q_INVOKABLE void unshelve();
    Q_INVOKABLE void reset();
    /// For states of the plant in which it means nothing.
    Q_INVOKABLE void suppress(const QString &reason);
    Q_INVOKABLE void unsuppress();
    /// For maintenance; it has no end of its own.
    Q_INVOKABLE void takeOutOfService(const QString &reason);
    Q_INVOKABLE void returnToService();

Q_SIGNALS:
    void filtersChanged();
    void detailsChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    static constexpr int allPriorities = 0b1111;
    static int shelfOf(const alarms::Alarm &alarm);
    bool fits(const alarms::Alarm &alarm) const;
    void take();
    void findCauses();
    void readHistory();
    void acknowledgeNext(QList<AlarmId> left, int done, const QString &note);

    QList<alarms::Alarm> m_all;
    /// Of each alarm, the first-out alarm it followed; none where it stands for itself.
    QHash<AlarmId, AlarmId> m_causes;
    QStringList m_areas;
    QString m_area;
    int m_shelf = 0;
    int m_priorities = allPriorities;
    bool m_onlyUnacknowledged = false;
    bool m_byCause = true;
    QString m_historyOf;
    desk::TimelineModel *m_history;
    shell::Rows<alarms::Alarm> m_rows{*this};
};

/// The alarm journal: what happened to alarms, newest first, never changed.
class JournalModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit JournalModel(QObject *parent = nullptr);
    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return QString::number(m_rows[row].seq); }

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    void learnNames();

    QHash<AlarmId, alarms::Alarm> m_alarms; ///< a journal line tells the alarm by its id only
    shell::Rows<alarms::JournalLine> m_rows{*this};
};

} // namespace gemba::console
