#pragma once

#include <bag_stats_contract.h>
#include <list_page.h>

namespace gemba::bagdesk {

/// One day's figures by area and person: those of the moment while the day is open, the frozen ones once it is closed, and
/// what arrived after that.
class EndOfDayModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString day READ day NOTIFY dayChanged)
    Q_PROPERTY(bool isToday READ isToday NOTIFY dayChanged)
    Q_PROPERTY(bool closed READ closed NOTIFY refreshed)
    Q_PROPERTY(QString note READ note NOTIFY refreshed)
    Q_PROPERTY(bool mayClose READ mayClose NOTIFY refreshed)
    Q_PROPERTY(QString closeConsequence READ closeConsequence NOTIFY refreshed)
    /// Names, figures and notes of the strip, same length.
    Q_PROPERTY(QList<QString> names READ names NOTIFY refreshed)
    Q_PROPERTY(QList<QString> figures READ figures NOTIFY refreshed)
    Q_PROPERTY(QList<QString> notes READ notes NOTIFY refreshed)

public:
    explicit EndOfDayModel(QObject *parent = nullptr);

    int rows() const override { return static_cast<int>(m_lines.size()); }
    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override;
    Section section(int row) const override;

    QString day() const;
    bool isToday() const;
    bool closed() const { return m_summary.has_value(); }
    QString note() const;
    bool mayClose() const;
    QString closeConsequence() const;
    QStringList names() const;
    QStringList figures() const;
    QStringList notes() const;

    Q_INVOKABLE void step(int days);
    Q_INVOKABLE void closeDay();

Q_SIGNALS:
    void dayChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    struct Line
    {
        bags::DayFigures figures;
        bool late = false;
    };
    QDate date() const;
    bags::DayFigures sums() const;
    void take(const QList<bags::DayFigures> &rows, bool late);
    void askOpenDay(int serial);

    QDate m_date;
    std::optional<bags::DaySummary> m_summary;
    QList<Line> m_lines;
};

} // namespace gemba::bagdesk
