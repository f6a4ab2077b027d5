#pragma once

#include "sensors_contract.h"

/// Wire shapes of service mode and of two-point calibration: what a technician does to one sensor.
namespace gemba::sensors {

struct StartService
{
    static constexpr wire::Method method{"sensors.startService",
                                         wire::MethodKind::Command,
                                         permission::calibrate,
                                         wire::Verb::Post,
                                         "/sensors/{sensor}/service",
                                         "Start service mode",
                                         "The sensor's alarms go to the log only; the mode ends by itself."};
    struct Params
    {
        SensorId sensor;
        int minutes = 30;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("sensor", &Params::sensor, "Sensor"),
                              wire::field("minutes", &Params::minutes, "How long").optional().range(1, 240)};
        }
    };
    using Reply = Sensor;
};

struct EndService
{
    static constexpr wire::Method method{"sensors.endService",
                                         wire::MethodKind::Command,
                                         permission::calibrate,
                                         wire::Verb::Post,
                                         "/sensors/{sensor}/service/end",
                                         "End service mode",
                                         "Captured points that were not signed off are dropped."};
    struct Params
    {
        SensorId sensor;
        static constexpr auto fields() { return std::tuple{wire::field("sensor", &Params::sensor, "Sensor")}; }
    };
    using Reply = Sensor;
};

enum class CalibrationStep { Low, High, Check };

struct CapturePoint
{
    static constexpr wire::Method method{
        "sensors.capturePoint",
        wire::MethodKind::Command,
        permission::calibrate,
        wire::Verb::Post,
        "/sensors/{sensor}/service/points",
        "Capture a calibration point",
        "The server takes the mean of the raw readings of the last ten seconds and refuses unless they are stable."};
    struct Params
    {
        SensorId sensor;
        CalibrationStep step = CalibrationStep::Low;
        double reference = 0;
        QString instrument;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("sensor", &Params::sensor, "Sensor"), wire::field("step", &Params::step, "Which point"),
                wire::field("reference", &Params::reference, "Value of the reference, engineering unit"),
                wire::field("instrument", &Params::instrument, "Reference instrument").optional().maxLength(64)};
        }
    };
    struct Reply
    {
        double raw = 0;
        double spread = 0;
        std::optional<double> gain;
        std::optional<double> offset;
        std::optional<double> largestErrorPercent;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("raw", &Reply::raw, "Mean raw reading"),
                wire::field("spread", &Reply::spread, "Largest minus smallest, engineering unit"),
                wire::field("gain", &Reply::gain, "Gain, once both points are captured"),
                wire::field("offset", &Reply::offset, "Offset, once both points are captured"),
                wire::field("largestErrorPercent", &Reply::largestErrorPercent, "Largest error, percent of span")};
        }
    };
};

struct SignOffCalibration
{
    static constexpr wire::Method method{"sensors.signOffCalibration",
                                         wire::MethodKind::Command,
                                         permission::calibrate,
                                         wire::Verb::Post,
                                         "/sensors/{sensor}/calibrations",
                                         "Sign off the captured calibration",
                                         "From now on readings use it; the record can never be changed."};
    struct Params
    {
        SensorId sensor;
        QString certificate;
        QString note;
        int validDays = 365;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("sensor", &Params::sensor, "Sensor"),
                wire::field("certificate", &Params::certificate, "Number of the certificate").optional().maxLength(64),
                wire::field("note", &Params::note, "Remark").optional().maxLength(500),
                wire::field("validDays", &Params::validDays, "Days until the next one").optional().range(1, 3650)};
        }
    };
    using Reply = Calibration;
};

struct ListCalibrations
{
    static constexpr wire::Method method{
        "sensors.calibrations",           wire::MethodKind::Query,        permission::read, wire::Verb::Get,
        "/sensors/{sensor}/calibrations", "List a sensor's calibrations", "Newest first."};
    struct Params
    {
        SensorId sensor;
        static constexpr auto fields() { return std::tuple{wire::field("sensor", &Params::sensor, "Sensor")}; }
    };
    struct Reply
    {
        QList<Calibration> calibrations;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("calibrations", &Reply::calibrations, "All records")};
        }
    };
};

enum class CertificateLanguage { En, Pl, De, Ar };

struct CalibrationCertificate
{
    static constexpr wire::Method method{
        "sensors.certificate",
        wire::MethodKind::Local,
        permission::read,
        wire::Verb::Get,
        "/calibrations/{calibration}/certificate",
        "Print a calibration certificate",
        "A PDF of one calibration record. The same record, sensor and language give the "
        "same bytes, whenever it is printed."};
    struct Params
    {
        CalibrationId calibration;
        CertificateLanguage language = CertificateLanguage::En;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("calibration", &Params::calibration, "Calibration record"),
                              wire::field("language", &Params::language, "en, pl, de or ar").optional()};
        }
    };
    struct Reply
    {
        QString fileName;
        QString contentHash;
        QByteArray pdf;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("fileName", &Reply::fileName, "Name for the file"),
                              wire::field("contentHash", &Reply::contentHash,
                                          "SHA-256 of the record, hex; printed on the certificate"),
                              wire::field("pdf", &Reply::pdf, "The PDF").maxLength(700'000)};
        }
    };
};

} // namespace gemba::sensors

template <>
struct gemba::wire::EnumNames<gemba::sensors::CertificateLanguage>
{
    using L = gemba::sensors::CertificateLanguage;
    static constexpr std::array values{std::pair{L::En, "en"}, std::pair{L::Pl, "pl"}, std::pair{L::De, "de"},
                                       std::pair{L::Ar, "ar"}};
};

template <>
struct gemba::wire::EnumNames<gemba::sensors::CalibrationStep>
{
    using S = gemba::sensors::CalibrationStep;
    static constexpr std::array values{std::pair{S::Low, "low"}, std::pair{S::High, "high"},
                                       std::pair{S::Check, "check"}};
};
