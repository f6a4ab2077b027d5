#pragma once

#include "list_page.h"

#include <review_contract.h>

namespace gemba::admin {

using namespace gemba::shell;

/// The alarm definitions, worst first, with why each exists. The chosen one can be rationalised.
class ReviewModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    /// Places in dayChoices().
    Q_PROPERTY(int span READ span WRITE setSpan NOTIFY filterChanged)
    Q_PROPERTY(QList<QString> spans READ spans NOTIFY refreshed)
    Q_PROPERTY(bool overdueOnly READ overdueOnly WRITE setOverdueOnly NOTIFY filterChanged)
    /// Of the whole plant.
    Q_PROPERTY(QString perDay READ perDay NOTIFY refreshed)
    Q_PROPERTY(QString chattering READ chattering NOTIFY refreshed)
    Q_PROPERTY(QString stale READ stale NOTIFY refreshed)
    Q_PROPERTY(QString unanswered READ unanswered NOTIFY refreshed)
    Q_PROPERTY(QString overdue READ overdue NOTIFY refreshed)
    /// "3 / 12 / 30 / 55 %", priority 1 to 4, of the definitions; and what it should be near.
    Q_PROPERTY(QString shares READ shares NOTIFY refreshed)
    Q_PROPERTY(QString idealShares READ idealShares NOTIFY refreshed)
    // The chosen alarm.
    Q_PROPERTY(bool hasCurrent READ hasCurrent NOTIFY detailChanged)
    Q_PROPERTY(QString title READ title NOTIFY detailChanged)
    Q_PROPERTY(QString note READ note NOTIFY detailChanged)
    Q_PROPERTY(QString cause READ cause NOTIFY detailChanged)
    Q_PROPERTY(QString consequence READ consequence NOTIFY detailChanged)
    Q_PROPERTY(QString action READ action NOTIFY detailChanged)
    Q_PROPERTY(int minutes READ minutes NOTIFY detailChanged)
    Q_PROPERTY(int consequenceClass READ consequenceClass NOTIFY detailChanged)
    Q_PROPERTY(QList<QString> classes READ classes NOTIFY refreshed)
    Q_PROPERTY(QString priorityText READ priorityText NOTIFY detailChanged)
    Q_PROPERTY(QString suggestedText READ suggestedText NOTIFY detailChanged)
    Q_PROPERTY(QString decidedText READ decidedText NOTIFY detailChanged)
    Q_PROPERTY(QString sensor READ sensor NOTIFY detailChanged)

public:
    explicit ReviewModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].alarm.text(); }

    int span() const { return m_span; }
    void setSpan(int span);
    QStringList spans() const;
    bool overdueOnly() const { return m_overdueOnly; }
    void setOverdueOnly(bool only);
    QString perDay() const;
    QString chattering() const;
    QString stale() const;
    QString unanswered() const;
    QString overdue() const;
    QString shares() const;
    QString idealShares() const;
    bool hasCurrent() const { return current() != nullptr; }
    QString title() const;
    QString note() const;
    QString cause() const;
    QString consequence() const;
    QString action() const;
    int minutes() const;
    int consequenceClass() const;
    QStringList classes() const;
    QString priorityText() const;
    QString suggestedText() const;
    QString decidedText() const;
    QString sensor() const;

    /// Writes down why the chosen alarm exists.
    Q_INVOKABLE void save(const QString &cause, const QString &consequence, const QString &action,
                          const QString &minutes, int consequenceClass);

Q_SIGNALS:
    void filterChanged();
    void detailChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;
    qint64 total() const override { return m_figures.definitions; }

private:
    int m_span = 1;
    bool m_overdueOnly = false;
    alarms::ReviewAlarms::Reply m_figures; ///< without its rows

    const alarms::ReviewedAlarm *current() const { return m_rows.current(); }
    Rows<alarms::ReviewedAlarm> m_rows{*this};
};

} // namespace gemba::admin
