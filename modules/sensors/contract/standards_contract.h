#pragma once

#include "sensors_contract.h"

/// Wire shapes of the reference standards: the instruments that calibrations are traced to.
namespace gemba::sensors {

struct ReferenceStandard
{
    static constexpr auto schemaName = "ReferenceStandard";
    QString name;
    QString description;
    QString certificate;
    qint64 dueAtMs = 0;
    std::optional<double> uncertainty = std::nullopt;
    qint64 version = 1;
    static constexpr auto fields()
    {
        return std::tuple{wire::field("name", &ReferenceStandard::name, "Mark on the instrument, e.g. REF-03"),
                          wire::field("description", &ReferenceStandard::description, "Make, model, range"),
                          wire::field("certificate", &ReferenceStandard::certificate, "Number of its own certificate"),
                          wire::field("dueAtMs", &ReferenceStandard::dueAtMs, "When its own calibration runs out"),
                          wire::field("uncertainty", &ReferenceStandard::uncertainty,
                                      "Expanded uncertainty (k = 2) of its certificate, in the unit it measures"),
                          wire::field("version", &ReferenceStandard::version, "Grows with every change")};
    }
};

struct ListStandards
{
    static constexpr wire::Method method{
        "standards.list", wire::MethodKind::Query,    permission::read,  wire::Verb::Get,
        "/standards",     "List reference standards", "Ordered by name."};
    using Params = wire::Empty;
    struct Reply
    {
        QList<ReferenceStandard> standards;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("standards", &Reply::standards, "All of them").maxItems(wire::kSnapshotItems)};
        }
    };
};

struct SaveStandard
{
    static constexpr wire::Method method{
        "standards.save",
        wire::MethodKind::Command,
        permission::manage,
        wire::Verb::Put,
        "/standards/{standard}",
        "Create or change a reference standard",
        "Also how a renewed certificate is entered. expectedVersion 0 creates; otherwise it "
        "must be the version last read, so that nobody overwrites another's change. "
        "Points cannot be captured with a standard whose own calibration has run out.",
        wire::Clients::desk};
    struct Params
    {
        QString standard;
        qint64 expectedVersion = 0;
        QString description;
        QString certificate;
        qint64 dueAtMs = 0;
        std::optional<double> uncertainty = std::nullopt;
        static constexpr auto fields()
        {
            return std::tuple{
                wire::field("standard", &Params::standard, "Mark on the instrument").minLength(1).maxLength(64),
                wire::field("expectedVersion", &Params::expectedVersion, "The version last read; 0 to create")
                    .range(0, 1e15),
                wire::field("description", &Params::description, "Make, model, range").optional().maxLength(200),
                wire::field("certificate", &Params::certificate, "Number of its own certificate")
                    .minLength(1)
                    .maxLength(64),
                wire::field("dueAtMs", &Params::dueAtMs, "When its own calibration runs out, UTC milliseconds")
                    .range(1, 253'402'300'799'999.0),
                wire::field("uncertainty", &Params::uncertainty,
                            "Expanded uncertainty (k = 2) of its certificate, in the unit it measures")
                    .range(0, 1e12)};
        }
    };
    using Reply = ReferenceStandard;
};

struct RemoveStandard
{
    static constexpr wire::Method method{"standards.remove",
                                         wire::MethodKind::Command,
                                         permission::manage,
                                         wire::Verb::Delete,
                                         "/standards/{standard}",
                                         "Remove a reference standard",
                                         "Calibration records keep its name.",
                                         wire::Clients::desk};
    struct Params
    {
        QString standard;
        static constexpr auto fields()
        {
            return std::tuple{wire::field("standard", &Params::standard, "Mark on the instrument").maxLength(64)};
        }
    };
    using Reply = wire::Empty;
};

} // namespace gemba::sensors
