#pragma once

#include "audit_detail.h"
#include "audit_summary.h"
#include "list_page.h"

namespace gemba::admin {

using namespace gemba::shell;

/// The audit trail: what was done and what was refused, searched by words, person, thing, action, result and time.
class AuditModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(gemba::admin::AuditDetail *detail READ detail CONSTANT)
    Q_PROPERTY(gemba::admin::AuditSummary *summary READ summary CONSTANT)
    /// 0 all, 1 done, 2 refused.
    Q_PROPERTY(int result READ result WRITE setResult NOTIFY filtersChanged)
    /// Index into periods.
    Q_PROPERTY(int period READ period WRITE setPeriod NOTIFY filtersChanged)
    Q_PROPERTY(QList<QString> periods READ periods NOTIFY shellChanged)
    /// What the list is narrowed to, in words; removable one by one.
    Q_PROPERTY(QList<QString> chips READ chips NOTIFY filtersChanged)
    Q_PROPERTY(bool searching READ searching NOTIFY extentChanged)

public:
    explicit AuditModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return QString::number(m_rows[row].seq); }
    Section section(int row) const override;

    AuditDetail *detail() const { return m_detail; }
    AuditSummary *summary() const { return m_summary; }
    int result() const { return m_result; }
    void setResult(int result);
    int period() const { return m_period; }
    void setPeriod(int period);
    QStringList periods() const;
    QStringList chips() const;
    /// Still looking through older lines for matches.
    bool searching() const { return m_searching; }

    /// Narrow the list to what the chosen line has in common with others.
    Q_INVOKABLE void onlyThisActor();
    Q_INVOKABLE void onlyThisEntity();
    Q_INVOKABLE void onlyThisAction();
    Q_INVOKABLE void notThisAction();
    Q_INVOKABLE void removeChip(int index);

Q_SIGNALS:
    void filtersChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;
    qint64 total() const override { return -1; }

private:
    enum class Filter { Actor, Entity, Action, NotAction };
    struct Chip
    {
        Filter filter;
        QString value;
        QString more; ///< of an entity: its kind
    };
    void narrow(const Chip &chip);
    void refilter();
    std::optional<qint64> sinceMs() const;

    AuditDetail *m_detail;
    AuditSummary *m_summary;
    QList<Chip> m_chips;
    int m_result = 0;
    int m_period = 0;
    bool m_searching = false;

    const audit::AuditLine *current() const { return m_rows.current(); }
    Rows<audit::AuditLine> m_rows{*this};
};

} // namespace gemba::admin
