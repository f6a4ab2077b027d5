#pragma once

#include <QString>

namespace gemba::watch {

/// Where figures become alarms.
struct WatchOptions
{
    QString dataDirectory;      ///< whose disk is watched
    int diskAlarmPercent = 15;  ///< free
    int queueAlarmPercent = 80; ///< of its limit
    int internalErrorsIn5Min = 20;
    int certificateAlarmDays = 14;
    int backupAlarmHours = 26;
    int clockErrorMs = 1'000; ///< 0: not watched
    int failedSignInsIn5Min = 30;
    int lockOutsIn5Min = 20;
};

} // namespace gemba::watch
