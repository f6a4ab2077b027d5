#pragma once

#include "calibration_contract.h"

#include <gemba/storage/database.h>

#include <QJsonObject>

namespace gemba::sensors {

/// What a certificate says of one calibration record, as data for a CertificatePrinter:
///  {language, hash, link, sensor {…}, calibration {…}, points [{step, reference, asFound, asFoundError, asLeft,
///  asLeftError, spread, uncertainty}]}.
/// As found: by the calibration that was in force before. uncertainty: expanded (k = 2), of the standard as its certificate
/// says, the stability while the point was held and the last digit shown, both taken as evenly spread (GUM, 4.3.7); absent
/// where the standard's is not known. NotFound "calibration".
Result<QJsonObject> certificateDocument(storage::ReadTransaction &tx, const CalibrationId &calibration,
                                        CertificateLanguage language);

/// SHA-256, hex, of the record in canonical JSON: what a reader can compare with the database.
QString contentHash(const Calibration &record, const SensorId &sensor);

/// The expanded uncertainty of a point; nothing where that of the standard is not known. All in the sensor's unit.
std::optional<double> expandedUncertainty(std::optional<double> standardExpanded, std::optional<double> spread,
                                          int decimals);

} // namespace gemba::sensors
