#pragma once

#include <gemba/core/result.h>

#include <QJsonObject>

#include <array>
#include <deque>
#include <optional>
#include <vector>

namespace gemba::sensors {

/// value = raw × gain + offset. Raw in what the device sends (mA, counts, bar), value in the sensor's unit.
struct LinearCalibration
{
    double gain = 1;
    double offset = 0;
    double apply(double raw) const { return raw * gain + offset; }
    bool operator==(const LinearCalibration &) const = default;
};

/// One capture: what the reference instrument showed and what the device sent at that moment.
struct CalibrationPoint
{
    double reference = 0; ///< in the sensor's unit
    double raw = 0;
    bool operator==(const CalibrationPoint &) const = default;
};

/// The points must lie at least this part of the span apart, or the gain is mostly noise.
inline constexpr double minPointDistance = 0.20;

/// Gain and offset through two points. Refuses FieldRange "zero.raw", "zero.reference", "span.raw", "span.reference" or
/// "range" for what is not finite or an empty range, CalibrationPoints for points too close together or of equal raw.
Result<LinearCalibration> calibrate(const CalibrationPoint &zero, const CalibrationPoint &span, double rangeMin,
                                    double rangeMax);

/// What one point says before and after. Errors are value minus reference.
struct CalibrationRow
{
    CalibrationPoint point;
    double before = 0;
    double after = 0;
    double errorBefore = 0;
    double errorAfter = 0;
};

struct CalibrationReport
{
    std::vector<CalibrationRow> rows;
    double largestErrorBeforePercent = 0; ///< largest |error| over the points, % of span
    double largestErrorAfterPercent = 0;
};

/// The before-and-after table over all captured points (the check point too, once there is one). Precondition:
/// rangeMax > rangeMin.
CalibrationReport calibrationReport(const std::vector<CalibrationPoint> &points, const LinearCalibration &before,
                                    const LinearCalibration &after, double rangeMin, double rangeMax);

/// The reference to set for the check step: halfway between the two points, where neither was taken.
double checkReference(const CalibrationPoint &zero, const CalibrationPoint &span);

struct CalibrationCheck
{
    double value = 0;        ///< by the new calibration
    double error = 0;        ///< value minus reference
    double errorPercent = 0; ///< |error| in % of span
    bool passed = false;
};

/// Tries the new calibration at a third point. Passed: |error| ≤ tolerancePercent of span (0.5 % by default, the class
/// of a common pressure transmitter). Refuses FieldRange for what is not finite, and CalibrationPoints for a check
/// point not clearly between the two (within 10 % of their distance from one of them), where it would prove nothing.
Result<CalibrationCheck> checkCalibration(const LinearCalibration &calibration, const CalibrationPoint &zero,
                                          const CalibrationPoint &span, const CalibrationPoint &check, double rangeMin,
                                          double rangeMax, double tolerancePercent = 0.5);

QJsonObject toJson(const LinearCalibration &calibration);
/// FieldMissing or FieldRange "gain" / "offset"; a gain of 0 is refused.
Result<LinearCalibration> linearCalibrationFromJson(const QJsonObject &json);

} // namespace gemba::sensors
