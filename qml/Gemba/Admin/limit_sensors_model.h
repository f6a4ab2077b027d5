#pragma once

#include "list_page.h"

#include <limits_contract.h>
#include <review_contract.h>

namespace gemba::admin {

using namespace gemba::shell;

/// One sensor with how often its limits alarmed.
struct LimitSensor
{
    sensors::Sensor sensor;
    double perDay = 0;
    int chatterBouts = 0;
    int priority = 0; ///< gravest of its alarms that stand now; 0 = none
    bool waiting = false;
};

/// The sensors, those whose limits alarm most first.
class LimitSensorsModel : public gemba::shell::ListPage
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString summary READ summary NOTIFY refreshed)

public:
    using ListPage::ListPage;

    gemba::desk::Cell cell(int row, int column) const override;
    QString key(int row) const override { return m_rows[row].sensor.id.text(); }
    QString summary() const;

protected:
    QList<gemba::desk::Column> describeColumns() const override;
    void begun() override;
    void ask(const QString &cursor) override;

private:
    void askRates(int asked);
    void askProposals(int asked);
    void merge(int asked);

    QList<LimitSensor> m_coming;
    int m_limits = 0;
    int m_waiting = 0;

    const LimitSensor *current() const { return m_rows.current(); }
    Rows<LimitSensor> m_rows{*this};
};

} // namespace gemba::admin
