#pragma once

#include "list_page.h"

#include <identity_contract.h>

namespace gemba::admin {

/// The people who have an account, and in what state it is.
class UsersModel : public ListPage
{
    Q_OBJECT
    QML_ELEMENT

public:
    using ListPage::ListPage;

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].id.text(); }

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    Rows<identity::User> m_rows{*this};
};

} // namespace gemba::admin
