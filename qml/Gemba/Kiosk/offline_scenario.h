#pragma once

#include "kiosk_types.h"
#include "recorded_plant.h"

#include <array>

namespace gemba::kiosk {

/// What a recording begins with. Texts here are what a site would have entered, so they are not translated.
struct OfflineScenario
{
    QString name;
    qint64 startMs = 0;
    LinkState link;
    UserInfo user;
    std::optional<BadgeRead> badge;
    QList<AlarmItem> alarms;
    std::optional<LastAlarm> lastAlarm;
    PairingInfo pairing;
    CalibrationState calibration;
    std::array<Upset, 3> upsets;
    std::array<unsigned, 3> seeds{21, 31, 9};
    /// Four more sensors than the three of a press: a hall.
    bool wholeHall = false;
    /// Samples missing from P1's record, counted back from the start.
    std::pair<int, int> gap{0, 0};
    /// The record ended this long ago: a lost link.
    qint64 silentForMs = 0;
    /// The theme and page that show it best; a hint for screenshots.
    QString scheme;
    QString page;
    QString selected;       ///< sensor tag
    qint64 cursorAgoMs = 0; ///< where the trend's cursor stands; 0 = no cursor
};

/// Names in a fixed order: normal, high, flood, stale, signin, pairing, service, trend, idle, diagnostics, shelve,
/// hall.
QStringList offlineScenarioNames();
/// Nothing for an unknown name.
std::optional<OfflineScenario> offlineScenario(const QString &name);

/// A sensor and how its record is made from one of the three kinds of signal.
struct OfflineChannel
{
    SensorInfo info;
    RecordedSignal::Kind kind = RecordedSignal::Kind::Supply;
    double gain = 1;
};

QList<OfflineChannel> offlineChannels(bool wholeHall);

} // namespace gemba::kiosk
