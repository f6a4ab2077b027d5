#include "calibration_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::admin {

namespace {

constexpr int everySensor = 1000;
constexpr qint64 soonMs = 30 * 86'400'000LL;

/// Never calibrated first, then the most overdue.
qint64 dueOf(const sensors::Sensor &sensor)
{
    return sensor.calibration ? sensor.calibration->dueAtMs : 0;
}

} // namespace

CalibrationModel::CalibrationModel(QObject *parent)
    : ListPage(parent)
{
    connect(this, &TableModel::currentChanged, this, &CalibrationModel::loadRecords);
}

QList<Column> CalibrationModel::describeColumns() const
{
    return {{.key = u"sensor"_s, .title = tr("Sensor"), .width = 120, .hideable = false},
            {.key = u"name"_s, .title = tr("Name")},
            {.key = u"instrument"_s, .title = tr("Standard"), .width = 140},
            {.key = u"error"_s, .title = tr("Error found"), .width = 100, .atEnd = true},
            {.key = u"done"_s, .title = tr("Calibrated"), .width = 120},
            {.key = u"due"_s, .title = tr("Due"), .width = 120},
            {.key = u"state"_s, .title = tr("State"), .width = 100}};
}

void CalibrationModel::begun()
{
    page()->reloadOn<sensors::SensorChanged>();
}

void CalibrationModel::ask(const QString &cursor)
{
    sensors::ListSensors::Params params;
    params.limit = everySensor;
    m_rows.fetch<sensors::ListSensors>(
        cursor, params, &sensors::ListSensors::Reply::sensors, [this](const sensors::ListSensors::Reply &) {
            const QString wanted = query().trimmed();
            m_rows.removeIf([&](const sensors::Sensor &sensor) {
                return !wanted.isEmpty() && !sensor.id.text().contains(wanted, Qt::CaseInsensitive) &&
                       !sensor.name.contains(wanted, Qt::CaseInsensitive) &&
                       !sensor.area.contains(wanted, Qt::CaseInsensitive);
            });
            std::stable_sort(m_rows.begin(), m_rows.end(),
                             [](const sensors::Sensor &a, const sensors::Sensor &b) { return dueOf(a) < dueOf(b); });
            m_recordsOf.clear();
            loadRecords();
        });
}

QString CalibrationModel::summary() const
{
    if (!shell() || rows() == 0)
        return {};
    const auto overdue = std::count_if(m_rows.begin(), m_rows.end(),
                                       [this](const sensors::Sensor &sensor) { return dueOf(sensor) <= nowMs(); });
    return tr("%1 sensors, %2 overdue or never calibrated").arg(words().count(rows()), words().count(overdue));
}

Cell CalibrationModel::cell(int row, int column) const
{
    const sensors::Sensor &sensor = m_rows[row];
    const auto &last = sensor.calibration;
    switch (column) {
    case 0:
        return {.text = sensor.id.text(), .look = Look::Strong, .figures = true};
    case 1:
        return {.text = words().named(sensor.name), .note = words().named(sensor.area)};
    case 2:
        return {.text = last ? last->instrument : QString(), .look = Look::Quiet, .figures = true};
    case 3:
        return {.text = last ? words().percent(last->largestErrorPercent, 2) : QString()};
    case 4:
        return {.text = last ? words().fullDate(last->doneAtMs) : tr("Never"), .look = Look::Quiet};
    case 5:
        return {.text = last ? words().fullDate(last->dueAtMs) : QString()};
    default:
        if (!last)
            return {.text = tr("Never done"), .look = Look::Strong};
        if (last->dueAtMs <= nowMs())
            return {.text = tr("Overdue"), .look = Look::Strong};
        return {.text = last->dueAtMs - nowMs() < soonMs ? tr("Due soon") : tr("Valid"), .look = Look::Quiet};
    }
}

QString CalibrationModel::note() const
{
    return current() ? words().named(current()->name) + u", "_s + words().named(current()->area) : QString();
}

void CalibrationModel::loadRecords()
{
    const QString id = title();
    if (id == m_recordsOf)
        return;
    m_recordsOf = id;
    m_records.clear();
    Q_EMIT detailChanged();
    if (id.isEmpty() || !shell())
        return;
    link().call<sensors::ListCalibrations>(this, {SensorId(id)},
                                           [this, id](const Result<sensors::ListCalibrations::Reply> &reply) {
                                               if (id != m_recordsOf || !reply)
                                                   return;
                                               m_records = reply->calibrations;
                                               Q_EMIT detailChanged();
                                           });
}

QStringList CalibrationModel::records() const
{
    QStringList out;
    for (const sensors::Calibration &record : m_records)
        out.append(tr("%1 by %2, %3")
                       .arg(words().fullDate(record.doneAtMs), words().named(record.doneBy),
                            record.instrument.isEmpty() ? tr("no standard named") : record.instrument));
    return out;
}

void CalibrationModel::saveCertificate(int record)
{
    if (record < 0 || record >= m_records.size())
        return;
    const auto language = wire::enumFromName<sensors::CertificateLanguage>(shell()->settings()->language())
                              .value_or(sensors::CertificateLanguage::En);
    link().call<sensors::CalibrationCertificate>(
        this, {m_records[record].id, language}, [this](const Result<sensors::CalibrationCertificate::Reply> &reply) {
            if (!reply)
                return shell()->sayRefused(tr("The certificate was not printed"), reply.error());
            shell()->keepFile(reply->fileName, reply->pdf, tr("Certificate saved"));
        });
}

} // namespace gemba::admin
