#pragma once

#include "bill_detail.h"
#include "list_filters.h"

#include <list_page.h>

namespace gemba::bagdesk {

/// Bills, newest first; the list of the dashboard too.
class BillsModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    /// 0 all, 1 those that are loaded, 2 closed, 3 void.
    Q_PROPERTY(int state READ state WRITE setState NOTIFY stateChanged)
    /// Only those that were opened today; for the dashboard.
    Q_PROPERTY(bool today MEMBER m_today)
    Q_PROPERTY(gemba::bagdesk::BillDetail *detail READ detail CONSTANT)
    Q_PROPERTY(gemba::bagdesk::ListFilters *filters READ filters CONSTANT)
    Q_PROPERTY(bool mayOpen READ mayOpen NOTIFY shellChanged)
    /// "6 open, 14 closed" of what is listed.
    Q_PROPERTY(QString summary READ summary NOTIFY refreshed)

public:
    explicit BillsModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].number; }

    int state() const { return m_state; }
    void setState(int state);
    BillDetail *detail() const { return m_detail; }
    ListFilters *filters() const { return m_filters; }
    bool mayOpen() const { return shell() && shell()->may(QStringLiteral("bills.manage")); }
    QString summary() const;

    /// Begins an export with the filter of the list.
    Q_INVOKABLE void exportAll();
    /// Opens a new bill; @p number empty takes the next one. Chooses it once it is there.
    Q_INVOKABLE void openBill(const QString &number, const QString &destination, const QString &vehicle,
                              const QString &area, int planned);

Q_SIGNALS:
    void stateChanged();
    /// The bill was opened: the form may go.
    void billOpened();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    BillDetail *m_detail;
    ListFilters *m_filters;
    int m_state = 0;
    bool m_today = false;
    shell::Rows<bags::Bill> m_rows{*this};
};

} // namespace gemba::bagdesk
