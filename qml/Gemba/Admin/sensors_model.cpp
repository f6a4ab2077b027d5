#include "sensors_model.h"

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::admin {

namespace {

constexpr int everySensor = 1000;

} // namespace

SensorsModel::SensorsModel(QObject *parent)
    : ListPage(parent)
{
    connect(this, &TableModel::currentChanged, this, &SensorsModel::detailChanged);
    connect(this, &ListPage::refreshed, this, &SensorsModel::detailChanged);
}

QList<Column> SensorsModel::describeColumns() const
{
    return {{.key = u"sensor"_s, .title = tr("Sensor"), .width = 120, .hideable = false},
            {.key = u"name"_s, .title = tr("Name")},
            {.key = u"area"_s, .title = tr("Area"), .width = 130},
            {.key = u"device"_s, .title = tr("Device"), .width = 110},
            {.key = u"source"_s, .title = tr("Comes from")},
            {.key = u"range"_s, .title = tr("Range"), .width = 150, .atEnd = true},
            {.key = u"interval"_s, .title = tr("Every"), .width = 76, .atEnd = true},
            {.key = u"state"_s, .title = tr("State"), .width = 100}};
}

void SensorsModel::begun()
{
    page()->reloadOn<sensors::SensorChanged>();
}

void SensorsModel::ask(const QString &cursor)
{
    sensors::ListSensors::Params params;
    params.limit = everySensor;
    m_rows.fetch<sensors::ListSensors>(
        cursor, params, &sensors::ListSensors::Reply::sensors, [this](const sensors::ListSensors::Reply &) {
            shell()->pages()->setCount(u"sensors"_s, m_rows.size());
            const QString wanted = query().trimmed();
            m_rows.removeIf([&](const sensors::Sensor &sensor) {
                const auto has = [&](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); };
                return !wanted.isEmpty() && !has(sensor.id.text()) && !has(sensor.name) && !has(sensor.area) &&
                       !has(sensor.device.text()) && !has(sourceText(sensor.source));
            });
        });
}

QString SensorsModel::sourceText(const sensors::Source &source)
{
    switch (source.kind) {
    case sensors::SourceKind::Modbus:
        return tr("Modbus %1, unit %2, register %3").arg(source.link).arg(source.unit).arg(source.address);
    case sensors::SourceKind::Serial:
        return tr("Serial %1, %2").arg(source.link, source.fieldName);
    case sensors::SourceKind::Mqtt:
        break;
    }
    return source.topic.isEmpty() ? tr("MQTT, %1").arg(source.jsonPath)
                                  : tr("MQTT %1, %2").arg(source.topic, source.jsonPath);
}

Cell SensorsModel::cell(int row, int column) const
{
    const sensors::Sensor &sensor = m_rows[row];
    const Look look = sensor.enabled ? Look::Plain : Look::Disabled;
    const Look quiet = sensor.enabled ? Look::Quiet : Look::Disabled;
    switch (column) {
    case 0:
        return {.text = sensor.id.text(), .look = sensor.enabled ? Look::Strong : Look::Disabled, .figures = true};
    case 1:
        return {.text = words().named(sensor.name), .look = look};
    case 2:
        return {.text = words().named(sensor.area), .look = quiet};
    case 3:
        return {.text = sensor.device.text(), .look = quiet, .figures = true};
    case 4:
        return {.text = sourceText(sensor.source), .look = quiet};
    case 5:
        return {.text = words().withUnit(
                    tr("%1 to %2").arg(words().limit(sensor.rangeLow), words().limit(sensor.rangeHigh)), sensor.unit),
                .look = look};
    case 6:
        return {.text = words().duration(sensor.intervalMs), .look = quiet};
    default:
        return {.text = !sensor.enabled             ? tr("Out of use")
                        : sensor.serviceUntilMs > 0 ? tr("In service")
                                                    : tr("In use"),
                .look = quiet};
    }
}

QString SensorsModel::place() const
{
    return current() ? tr("%1, %2").arg(words().named(current()->name), words().named(current()->area)) : QString();
}

} // namespace gemba::admin
