#include <rationalisation.h>

#include <limit_replay.h>

namespace gemba::alarms {

std::optional<int> suggestedPriority(ConsequenceClass consequence, int respondMinutes)
{
    static constexpr int matrix[3][4] = {{3, 3, 4, 4}, {1, 2, 3, 3}, {1, 1, 2, 2}};
    if (consequence == ConsequenceClass::None)
        return std::nullopt;
    const size_t column = respondMinutes < 5 ? 0 : respondMinutes < 15 ? 1 : respondMinutes < 60 ? 2 : 3;
    return matrix[static_cast<size_t>(consequence) - 1][column];
}

QHash<AlarmId, ReviewFigures> reviewFigures(std::span<const ReviewLine> lines)
{
    QHash<AlarmId, ReviewFigures> figures;
    QHash<AlarmId, std::vector<qint64>> times;
    QHash<AlarmId, int> lastAcknowledged;
    for (const ReviewLine &line : lines) {
        ReviewFigures &f = figures[line.alarm];
        if (line.announced) {
            ++f.announced;
            f.latestMs = std::max(f.latestMs, line.timeMs);
            times[line.alarm].push_back(line.timeMs);
        }
        // Acknowledging one occurrence twice is still one answer.
        if (line.acknowledged && lastAcknowledged.value(line.alarm, -1) != line.occurrence) {
            ++f.acknowledged;
            lastAcknowledged.insert(line.alarm, line.occurrence);
        }
    }
    for (auto it = times.cbegin(); it != times.cend(); ++it)
        figures[it.key()].chatterBouts = chatterBouts(it.value());
    return figures;
}

double reviewWeight(const ReviewFigures &figures, bool stale)
{
    const double came = figures.announced + 5.0 * figures.chatterBouts;
    return (figures.neverActedUpon() ? 2.0 : 1.0) * came + (stale ? 50.0 : 0.0);
}

} // namespace gemba::alarms
