#include <limit_change.h>

#include <algorithm>

namespace gemba::sensors {

using namespace Qt::StringLiterals;

namespace {

const std::array fieldNames{u"lolo"_s, u"lo"_s, u"hi"_s, u"hihi"_s};

bool protects(size_t i)
{
    return limitNames[i] == LimitName::LoLo || limitNames[i] == LimitName::HiHi;
}

bool isHigh(size_t i)
{
    return limitNames[i] == LimitName::Hi || limitNames[i] == LimitName::HiHi;
}

bool hasUrgentLimit(const LimitSet &set)
{
    for (size_t i = 0; i < set.at.size(); ++i) {
        if (set.at[i] && set.priority[i] <= 2)
            return true;
    }
    return false;
}

void compareLimit(const LimitSet &before, const LimitSet &after, size_t i, std::vector<LimitEdit> &out)
{
    const auto &was = before.at[i];
    const auto &is = after.at[i];
    if (was == is)
        return;
    if (!was) {
        out.push_back({fieldNames[i], LimitEffect::Added, protects(i)});
    } else if (!is) {
        out.push_back({fieldNames[i], LimitEffect::Removed, true});
    } else {
        const bool widened = isHigh(i) ? *is > *was : *is < *was;
        out.push_back({fieldNames[i], widened ? LimitEffect::Widened : LimitEffect::Tightened, widened || protects(i)});
    }
}

void comparePriority(const LimitSet &before, const LimitSet &after, size_t i, std::vector<LimitEdit> &out)
{
    // What a limit that is new should be called is part of adding it; one that is gone has no priority.
    if (!before.at[i] || !after.at[i] || before.priority[i] == after.priority[i])
        return;
    const bool lowered = after.priority[i] > before.priority[i];
    out.push_back({fieldNames[i] + u"Priority"_s, lowered ? LimitEffect::PriorityLowered : LimitEffect::PriorityRaised,
                   lowered || protects(i)});
}

template <typename T>
void compareAmount(const QString &field, T before, T after, bool moreIsCritical, std::vector<LimitEdit> &out)
{
    if (before == after)
        return;
    const bool more = after > before;
    out.push_back({field, more ? LimitEffect::Grows : LimitEffect::Shrinks, more && moreIsCritical});
}

} // namespace

std::vector<LimitEdit> limitEdits(const LimitSet &before, const LimitSet &after)
{
    std::vector<LimitEdit> out;
    for (size_t i = 0; i < limitNames.size(); ++i) {
        compareLimit(before, after, i, out);
        comparePriority(before, after, i, out);
    }
    compareAmount(u"deadband"_s, before.deadband, after.deadband, false, out);
    compareAmount(u"onDelayMs"_s, before.onDelayMs, after.onDelayMs, hasUrgentLimit(before) || hasUrgentLimit(after),
                  out);
    compareAmount(u"offDelayMs"_s, before.offDelayMs, after.offDelayMs, false, out);
    if (before.holds != after.holds) {
        const bool less = after.holds < before.holds;
        out.push_back({u"behaviour"_s, less ? LimitEffect::HoldsLess : LimitEffect::HoldsMore, less});
    }
    return out;
}

bool needsApproval(const std::vector<LimitEdit> &edits, ApprovalPolicy policy)
{
    if (policy == ApprovalPolicy::None || edits.empty())
        return false;
    return policy == ApprovalPolicy::All ||
           std::any_of(edits.begin(), edits.end(), [](const LimitEdit &edit) { return edit.critical; });
}

} // namespace gemba::sensors
