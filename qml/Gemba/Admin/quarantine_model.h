#pragma once

#include "list_page.h"

#include <devices_contract.h>

namespace gemba::admin {

using namespace gemba::shell;

/// Messages of devices that the server refused, newest first, each with what was wrong with it.
class QuarantineModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool hasCurrent READ hasCurrent NOTIFY detailChanged)
    Q_PROPERTY(QString reason READ reason NOTIFY detailChanged)
    Q_PROPERTY(QString device READ device NOTIFY detailChanged)
    Q_PROPERTY(QString source READ source NOTIFY detailChanged)
    Q_PROPERTY(QString came READ came NOTIFY detailChanged)
    Q_PROPERTY(QString size READ size NOTIFY detailChanged)
    /// The first bytes: as text where they are text, otherwise in hexadecimal.
    Q_PROPERTY(QString head READ head NOTIFY detailChanged)
    Q_PROPERTY(QString headNote READ headNote NOTIFY detailChanged)

public:
    explicit QuarantineModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return QString::number(m_rows[row].seq); }

    bool hasCurrent() const { return current() != nullptr; }
    QString reason() const { return current() ? current()->reason : QString(); }
    QString device() const;
    QString source() const { return current() ? current()->source : QString(); }
    QString came() const;
    QString size() const;
    QString head() const;
    QString headNote() const;

    Q_INVOKABLE void copyHead() const;

Q_SIGNALS:
    void detailChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    const devices::QuarantinedPayload *current() const { return m_rows.current(); }
    Rows<devices::QuarantinedPayload> m_rows{*this};
};

} // namespace gemba::admin
