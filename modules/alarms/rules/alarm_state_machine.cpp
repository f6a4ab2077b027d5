#include <alarm_state_machine.h>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace gemba::alarms {
namespace {

constexpr std::array eventNames{u"raised",       u"cleared",           u"acknowledged", u"reset",      u"shelved",
                                u"shelvedOnce",  u"unshelved",         u"shelfExpired", u"suppressed", u"unsuppressed",
                                u"outOfService", u"returnedToService", u"retired"};
static_assert(eventNames.size() == alarmEventKindCount);

bool doneByPerson(AlarmEventKind kind)
{
    switch (kind) {
    case AlarmEventKind::Acknowledge:
    case AlarmEventKind::Reset:
    case AlarmEventKind::ShelveTimed:
    case AlarmEventKind::ShelveOneShot:
    case AlarmEventKind::Unshelve:
    case AlarmEventKind::TakeOutOfService:
    case AlarmEventKind::ReturnToService:
        return true;
    case AlarmEventKind::ConditionRaised:
    case AlarmEventKind::ConditionCleared:
    case AlarmEventKind::ShelfExpired:
    case AlarmEventKind::Suppress:
    case AlarmEventKind::Unsuppress:
    case AlarmEventKind::Retire:
        return false;
    }
    return false;
}

bool needsReason(AlarmEventKind kind)
{
    return kind == AlarmEventKind::ShelveTimed || kind == AlarmEventKind::ShelveOneShot ||
           kind == AlarmEventKind::Suppress || kind == AlarmEventKind::TakeOutOfService;
}

std::optional<Error> checkWords(const AlarmRecord &record, const AlarmEvent &event, const AlarmPolicy &policy)
{
    const bool acknowledges = event.kind == AlarmEventKind::Acknowledge;
    const QString field = acknowledges ? u"note"_s : u"reason"_s;
    if (doneByPerson(event.kind) && event.by.isEmpty())
        return refuseField(ErrorCode::FieldMissing, u"by"_s);
    if (event.text.size() > policy.maxTextLength)
        return refuseField(ErrorCode::FieldRange, field, u"at most %1 characters"_s.arg(policy.maxTextLength));
    const bool required =
        needsReason(event.kind) || (acknowledges && record.priority <= policy.noteRequiredUpToPriority);
    if (required && event.text.trimmed().isEmpty())
        return refuseField(ErrorCode::ReasonRequired, field);
    return std::nullopt;
}

std::optional<Error> checkShelf(const AlarmEvent &event, qint64 nowMs, const AlarmPolicy &policy)
{
    if (event.kind != AlarmEventKind::ShelveTimed)
        return std::nullopt;
    if (event.untilMs <= nowMs)
        return refuseField(ErrorCode::FieldRange, u"until"_s, u"must be in the future"_s);
    if (event.untilMs - nowMs > policy.maxShelveMs)
        return refuseField(ErrorCode::ShelveTooLong, u"until"_s, u"at most %1 ms"_s.arg(policy.maxShelveMs));
    return std::nullopt;
}

/// Writes down what the effects of a cell mean for the record's facts.
void record(AlarmRecord &r, const AlarmEvent &event, quint16 effects, qint64 nowMs, const AlarmPolicy &policy)
{
    if (effects & NewOccurrence) {
        ++r.occurrence;
        r.activeSinceMs = nowMs;
        r.raisedAtMs = 0;
        r.returnedAtMs = 0;
        r.valueAtRaise = event.value;
        r.limitAtRaise = event.limit;
    }
    if (effects & (NewOccurrence | Announce)) {
        r.acknowledgedAtMs = 0;
        r.acknowledgedBy.clear();
        r.acknowledgeNote.clear();
    }
    if (effects & Announce)
        r.raisedAtMs = nowMs;
    if (effects & Returned)
        r.returnedAtMs = nowMs;
    if (effects & Acknowledged) {
        r.acknowledgedAtMs = nowMs;
        r.acknowledgedBy = event.by;
        r.acknowledgeNote = event.text;
    }
    if (effects & (StartTimedShelf | StartOneShotShelf))
        r.shelf = {effects & StartTimedShelf ? event.untilMs : nowMs + policy.maxOneShotMs, event.text, event.by};
    if (r.state.shelf == ShelfKind::None)
        r.shelf = {};
    if (effects & StartSuppression)
        r.suppressedReason = event.text;
    if (effects & EndSuppression)
        r.suppressedReason.clear();
    if (effects & StartOutOfService) {
        r.outOfServiceReason = event.text;
        r.outOfServiceBy = event.by;
    }
    if (effects & EndOutOfService) {
        r.outOfServiceReason.clear();
        r.outOfServiceBy.clear();
    }
}

QString whyNot(const AlarmState &state)
{
    if (state.hidden())
        return u"it is shelved, suppressed or out of service"_s;
    return u"it is %1"_s.arg(toText(state.process));
}

} // namespace

Result<Transition> applyEvent(const AlarmRecord &before, const AlarmEvent &event, qint64 nowMs,
                              const AlarmPolicy &policy)
{
    const Cell &cell = transition(before.state, event.kind, before.behaviour);
    if (cell.verdict == Verdict::Impossible || cell.verdict == Verdict::Undefined)
        throw std::logic_error("alarm record in a state that no sequence of events leads to");

    const bool namesOccurrence = event.kind == AlarmEventKind::Acknowledge || event.kind == AlarmEventKind::Reset;
    if (namesOccurrence && event.occurrence && *event.occurrence != before.occurrence)
        return refuseField(ErrorCode::VersionConflict, u"occurrence"_s, u"it has come again"_s);
    if (cell.verdict == Verdict::Refuse)
        return refuse(ErrorCode::AlarmNotActionable, whyNot(before.state));
    if (cell.verdict == Verdict::Ignore || (event.kind == AlarmEventKind::ShelfExpired && nowMs < before.shelf.untilMs))
        return Transition{before, {}, false};
    if (auto error = checkWords(before, event, policy))
        return *std::move(error);
    if (auto error = checkShelf(event, nowMs, policy))
        return *std::move(error);

    Transition result;
    AlarmRecord &after = result.record;
    after = before;
    after.state = stateAfter(before.state, cell);
    record(after, event, cell.effects, nowMs, policy);
    ++after.version;
    result.announces = (cell.effects & Announce) && !event.superseded;

    JournalEntry entry;
    entry.alarm = after.id;
    entry.sensor = after.sensor;
    entry.kind = after.kind;
    entry.priority = after.priority;
    entry.timeMs = nowMs;
    entry.event = event.kind;
    entry.before = before.state;
    entry.after = after.state;
    entry.occurrence = after.occurrence;
    entry.announced = result.announces;
    entry.by = event.by;
    entry.text = event.text;
    entry.value = event.value;
    entry.limit = event.limit;
    result.journal.push_back(std::move(entry));

    // A one-shot shelf that ends with its condition is a second fact, and gets a line of its own.
    const bool shelfEndedByItself = before.state.shelf == ShelfKind::OneShot && after.state.shelf == ShelfKind::None &&
                                    event.kind == AlarmEventKind::ConditionCleared;
    if (shelfEndedByItself) {
        JournalEntry ended = result.journal.front();
        result.journal.front().after.shelf = ShelfKind::OneShot;
        ended.event = AlarmEventKind::ShelfExpired;
        ended.before = result.journal.front().after;
        ended.value.reset();
        ended.limit.reset();
        ended.text = before.shelf.reason;
        ended.announced = false;
        result.journal.push_back(std::move(ended));
    }
    return result;
}

QString toText(AlarmEventKind kind)
{
    return QString::fromUtf16(eventNames.at(static_cast<size_t>(kind)));
}

std::optional<AlarmEventKind> alarmEventKindFromText(const QString &text)
{
    for (size_t i = 0; i < eventNames.size(); ++i) {
        if (text == QStringView(eventNames[i]))
            return static_cast<AlarmEventKind>(i);
    }
    return std::nullopt;
}

} // namespace gemba::alarms
