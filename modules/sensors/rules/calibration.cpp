#include <calibration.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::sensors {
namespace {

std::optional<Error> checkFinite(std::initializer_list<std::pair<double, const char16_t *>> numbers)
{
    for (const auto &[number, field] : numbers) {
        if (!std::isfinite(number))
            return refuseField(ErrorCode::FieldRange, QString::fromUtf16(field), u"not a finite number"_s);
    }
    return std::nullopt;
}

std::optional<Error> checkRange(double rangeMin, double rangeMax)
{
    if (!std::isfinite(rangeMin) || !std::isfinite(rangeMax) || rangeMin >= rangeMax)
        return refuseField(ErrorCode::FieldRange, u"range"_s, u"needs a minimum below its maximum"_s);
    return std::nullopt;
}

} // namespace

Result<LinearCalibration> calibrate(const CalibrationPoint &zero, const CalibrationPoint &span, double rangeMin,
                                    double rangeMax)
{
    if (auto error = checkRange(rangeMin, rangeMax))
        return *std::move(error);
    if (auto error = checkFinite({{zero.reference, u"zero.reference"},
                                  {zero.raw, u"zero.raw"},
                                  {span.reference, u"span.reference"},
                                  {span.raw, u"span.raw"}}))
        return *std::move(error);
    // A part in 10⁹ of slack: 20 % exactly must pass although 0.2 has no exact double.
    const double distance = std::abs(span.reference - zero.reference) / (rangeMax - rangeMin);
    if (distance < minPointDistance * (1 - 1e-9))
        return refuseField(ErrorCode::CalibrationPoints, u"span.reference"_s);
    if (span.raw == zero.raw)
        return refuseField(ErrorCode::CalibrationPoints, u"span.raw"_s, u"the device sent the same at both points"_s);

    LinearCalibration calibration;
    calibration.gain = (span.reference - zero.reference) / (span.raw - zero.raw);
    calibration.offset = zero.reference - calibration.gain * zero.raw;
    if (!std::isfinite(calibration.gain) || !std::isfinite(calibration.offset) || calibration.gain == 0)
        return refuseField(ErrorCode::CalibrationPoints, u"span.raw"_s, u"the raw values are too close together"_s);
    return calibration;
}

CalibrationReport calibrationReport(const std::vector<CalibrationPoint> &points, const LinearCalibration &before,
                                    const LinearCalibration &after, double rangeMin, double rangeMax)
{
    const double percent = 100 / (rangeMax - rangeMin);
    CalibrationReport report;
    for (const CalibrationPoint &point : points) {
        CalibrationRow row;
        row.point = point;
        row.before = before.apply(point.raw);
        row.after = after.apply(point.raw);
        row.errorBefore = row.before - point.reference;
        row.errorAfter = row.after - point.reference;
        report.largestErrorBeforePercent =
            std::max(report.largestErrorBeforePercent, std::abs(row.errorBefore) * percent);
        report.largestErrorAfterPercent = std::max(report.largestErrorAfterPercent, std::abs(row.errorAfter) * percent);
        report.rows.push_back(row);
    }
    return report;
}

double checkReference(const CalibrationPoint &zero, const CalibrationPoint &span)
{
    return zero.reference + (span.reference - zero.reference) / 2;
}

Result<CalibrationCheck> checkCalibration(const LinearCalibration &calibration, const CalibrationPoint &zero,
                                          const CalibrationPoint &span, const CalibrationPoint &check, double rangeMin,
                                          double rangeMax, double tolerancePercent)
{
    if (auto error = checkRange(rangeMin, rangeMax))
        return *std::move(error);
    if (auto error = checkFinite({{check.reference, u"check.reference"}, {check.raw, u"check.raw"}}))
        return *std::move(error);
    const double place = (check.reference - zero.reference) / (span.reference - zero.reference);
    if (!(place >= 0.1 && place <= 0.9))
        return refuseField(ErrorCode::CalibrationPoints, u"check.reference"_s);

    CalibrationCheck result;
    result.value = calibration.apply(check.raw);
    result.error = result.value - check.reference;
    result.errorPercent = std::abs(result.error) * 100 / (rangeMax - rangeMin);
    result.passed = result.errorPercent <= tolerancePercent;
    return result;
}

QJsonObject toJson(const LinearCalibration &calibration)
{
    return {{u"gain"_s, calibration.gain}, {u"offset"_s, calibration.offset}};
}

Result<LinearCalibration> linearCalibrationFromJson(const QJsonObject &json)
{
    for (const QString &key : {u"gain"_s, u"offset"_s}) {
        if (!json.contains(key))
            return refuseField(ErrorCode::FieldMissing, key);
        if (!json.value(key).isDouble() || (key == u"gain" && json.value(key).toDouble() == 0))
            return refuseField(ErrorCode::FieldRange, key);
    }
    return LinearCalibration{json.value(u"gain"_s).toDouble(), json.value(u"offset"_s).toDouble()};
}

} // namespace gemba::sensors
