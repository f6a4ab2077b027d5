#include "weight.h"

namespace gemba::bags {

WeightVerdict weightVerdict(qint64 nominalGrams, std::optional<qint64> scaleGrams, qint64 toleranceGrams)
{
    if (!scaleGrams)
        return WeightVerdict::NotWeighed;
    const qint64 difference = *scaleGrams - nominalGrams;
    if (difference < -toleranceGrams)
        return WeightVerdict::Light;
    return difference > toleranceGrams ? WeightVerdict::Heavy : WeightVerdict::Agrees;
}

} // namespace gemba::bags
