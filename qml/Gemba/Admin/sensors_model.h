#pragma once

#include "list_page.h"

#include <sensors_contract.h>

namespace gemba::admin {

using namespace gemba::shell;

/// Every sensor of the site with where it comes from.
class SensorsModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool hasCurrent READ hasCurrent NOTIFY detailChanged)
    Q_PROPERTY(QString place READ place NOTIFY detailChanged)

public:
    explicit SensorsModel(QObject *parent = nullptr);

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].id.text(); }

    bool hasCurrent() const { return current() != nullptr; }
    QString place() const;
    /// The chosen one; null when none is.
    const sensors::Sensor *current() const { return m_rows.current(); }
    /// "MQTT, v.P1", "Modbus press-3, register 100".
    static QString sourceText(const sensors::Source &source);

Q_SIGNALS:
    void detailChanged();

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    Rows<sensors::Sensor> m_rows{*this};
};

} // namespace gemba::admin
