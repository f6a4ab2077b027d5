#include "certificate.h"

#include "sensor_service.h"
#include "sensor_store.h"

#include <gemba/storage/on_thread_of.h>

#include <calibration.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace gemba::sensors {

using namespace Qt::StringLiterals;

namespace {

struct Point
{
    QString step;
    CalibrationPoint point;
    std::optional<double> spread;
};

QList<Point> pointsOf(const Calibration &record)
{
    QList<Point> out{{u"low"_s, {record.lowReference, record.lowRaw}, record.lowSpread},
                     {u"high"_s, {record.highReference, record.highRaw}, record.highSpread}};
    if (record.checkReference && record.checkReading && record.gain != 0) {
        // Records from before the raw value was kept have it in the reading.
        const double raw = record.checkRaw.value_or((*record.checkReading - record.offset) / record.gain);
        out.append({u"check"_s, {*record.checkReference, raw}, record.checkSpread});
    }
    return out;
}

} // namespace

QString contentHash(const Calibration &record, const SensorId &sensor)
{
    // Members in the order of their names, which is what QJsonObject writes.
    QJsonObject json = wire::encode(record);
    json.insert(u"sensor"_s, sensor.text());
    return QString::fromLatin1(
        QCryptographicHash::hash(QJsonDocument(json).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
            .toHex());
}

std::optional<double> expandedUncertainty(std::optional<double> standardExpanded, std::optional<double> spread,
                                          int decimals)
{
    if (!standardExpanded)
        return std::nullopt;
    const double standard = *standardExpanded / 2;
    const double stability = spread.value_or(0) / (2 * std::sqrt(3.0));
    const double resolution = std::pow(10.0, -decimals) / (2 * std::sqrt(3.0));
    return 2 * std::sqrt(standard * standard + stability * stability + resolution * resolution);
}

Result<QJsonObject> certificateDocument(storage::ReadTransaction &tx, const CalibrationId &calibration,
                                        CertificateLanguage language)
{
    const auto found = store::findCalibration(tx, calibration);
    if (!found)
        return refuseField(ErrorCode::NotFound, u"calibration"_s, calibration.text());
    const auto &[id, record] = *found;
    auto stored = store::findSensor(tx, id);
    if (!stored)
        stored = store::findRemovedSensor(tx, id);
    if (!stored)
        return refuseField(ErrorCode::NotFound, u"sensor"_s, id.text());
    const Sensor &sensor = stored->sensor;

    const auto before = store::calibrationBefore(tx, id, record);
    const LinearCalibration asFound = before ? LinearCalibration{before->gain, before->offset} : LinearCalibration{};
    const LinearCalibration asLeft{record.gain, record.offset};
    QJsonArray points;
    for (const Point &p : pointsOf(record)) {
        const double reference = p.point.reference;
        QJsonObject row{{u"step"_s, p.step},
                        {u"reference"_s, reference},
                        {u"asFound"_s, asFound.apply(p.point.raw)},
                        {u"asFoundError"_s, asFound.apply(p.point.raw) - reference},
                        {u"asLeft"_s, asLeft.apply(p.point.raw)},
                        {u"asLeftError"_s, asLeft.apply(p.point.raw) - reference}};
        if (p.spread)
            row.insert(u"spread"_s, *p.spread);
        if (const auto u = expandedUncertainty(record.standardUncertainty, p.spread, sensor.decimals))
            row.insert(u"uncertainty"_s, *u);
        points.append(row);
    }
    const QString hash = contentHash(record, id);
    return QJsonObject{{u"language"_s, wire::enumName(language)},
                       {u"hash"_s, hash},
                       {u"link"_s, u"gemba:calibration/%1?sha256=%2"_s.arg(record.id.text(), hash)},
                       {u"sensor"_s, QJsonObject{{u"id"_s, id.text()},
                                                 {u"name"_s, sensor.name},
                                                 {u"area"_s, sensor.area},
                                                 {u"device"_s, sensor.device.text()},
                                                 {u"quantity"_s, sensor.quantity},
                                                 {u"unit"_s, sensor.unit},
                                                 {u"rangeLow"_s, sensor.rangeLow},
                                                 {u"rangeHigh"_s, sensor.rangeHigh},
                                                 {u"decimals"_s, sensor.decimals}}},
                       {u"calibration"_s, wire::encode(record)},
                       {u"points"_s, points}};
}

void SensorService::certificate(const CalibrationCertificate::Params &in, CertificatePrinter *printer,
                                std::function<void(Result<CalibrationCertificate::Reply>)> done)
{
    if (!printer)
        return done(refuse(ErrorCode::StateConflict, u"nothing here can print"_s));
    m_executor.read<QJsonObject>(
        [in](storage::ReadTransaction &tx) { return certificateDocument(tx, in.calibration, in.language); },
        // Printers live on the server's thread.
        storage::onThreadOf<QJsonObject>(
            this, [in, printer, done = std::move(done)](const Result<QJsonObject> &document) {
                if (!document)
                    return done(document.error());
                printer->print(*document, [in, done, hash = (*document)["hash"_L1].toString()](auto pdf) {
                    if (!pdf)
                        return done(pdf.error());
                    done(CalibrationCertificate::Reply{
                        u"calibration-%1-%2.pdf"_s.arg(in.calibration.text(), wire::enumName(in.language)), hash,
                        *std::move(pdf)});
                });
            }));
}

} // namespace gemba::sensors
