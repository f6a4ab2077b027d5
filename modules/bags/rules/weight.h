#pragma once

#include <QtGlobal>

#include <optional>

namespace gemba::bags {

enum class WeightVerdict { NotWeighed, Agrees, Light, Heavy };

/// Whether the scale agrees with what the children should weigh: a difference of exactly the tolerance still does. Grams.
WeightVerdict weightVerdict(qint64 nominalGrams, std::optional<qint64> scaleGrams, qint64 toleranceGrams);

} // namespace gemba::bags
