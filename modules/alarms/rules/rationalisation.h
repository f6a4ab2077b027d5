#pragma once

#include <alarm_record.h>

#include <span>
#include <vector>

namespace gemba::alarms {

/// What happens if nobody acts on an alarm. Ordered: greater is worse.
enum class ConsequenceClass : quint8 {
    None,  ///< nothing: then it should be no alarm
    Minor, ///< rework, a short stop, a small cost
    Major, ///< lost production of a shift, damage to a machine, an environmental report
    Severe ///< injury, loss of a machine, a release beyond the fence
};

/// The priority that consequence and time to respond ask for (the matrix of ISA-18.2 and EEMUA 191 in our four steps);
/// nothing where there is no consequence.
///
///                 under 5 min   under 15 min   under 60 min   more
///     severe           1             1              2           2
///     major            1             2              3           3
///     minor            3             3              4           4
std::optional<int> suggestedPriority(ConsequenceClass consequence, int respondMinutes);

/// A line of the journal as a review needs it. In order of time.
struct ReviewLine
{
    AlarmId alarm;
    qint64 timeMs = 0;
    int occurrence = 0;
    bool announced = false;
    bool acknowledged = false;
};

/// How one alarm did in the time looked at.
struct ReviewFigures
{
    int announced = 0;
    int chatterBouts = 0; ///< see chatterBouts()
    int acknowledged = 0; ///< occurrences that somebody acknowledged
    qint64 latestMs = 0;  ///< newest announcement; 0 = none
    /// It came and nobody ever answered it.
    bool neverActedUpon() const { return announced > 0 && acknowledged == 0; }
};

QHash<AlarmId, ReviewFigures> reviewFigures(std::span<const ReviewLine> lines);

/// What makes an alarm worth looking at first: how often it came, a bout of chatter counting as five more alarms, one that
/// stands for more than a day as fifty, one that nobody answered as twice as many.
double reviewWeight(const ReviewFigures &figures, bool stale);

} // namespace gemba::alarms
