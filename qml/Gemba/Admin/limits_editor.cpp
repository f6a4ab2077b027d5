#include "limits_editor.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace gemba::admin {

namespace {

constexpr std::array spanDays{1, 7, 30};
constexpr int chartBuckets = 1000;

bool isLimit(int row)
{
    return row <= LimitsEditor::LoLo;
}

std::optional<double> &limitAt(sensors::Limits &limits, int row)
{
    switch (row) {
    case LimitsEditor::HiHi:
        return limits.hihi;
    case LimitsEditor::Hi:
        return limits.hi;
    case LimitsEditor::Lo:
        return limits.lo;
    default:
        return limits.lolo;
    }
}

std::optional<int> &priorityAt(sensors::Limits &limits, int row)
{
    switch (row) {
    case LimitsEditor::HiHi:
        return limits.hihiPriority;
    case LimitsEditor::Hi:
        return limits.hiPriority;
    case LimitsEditor::Lo:
        return limits.loPriority;
    default:
        return limits.loloPriority;
    }
}

constexpr std::array usualPriorities{1, 2, 2, 1};

} // namespace

LimitsEditor::LimitsEditor(QObject *parent)
    : QAbstractListModel(parent)
{
    using namespace std::chrono_literals;
    m_typing.setSingleShot(true);
    m_typing.setInterval(400ms);
    connect(&m_typing, &QTimer::timeout, this, &LimitsEditor::rehearse);
}

void LimitsEditor::setShell(ShellController *shell)
{
    if (m_shell || !shell)
        return;
    m_shell = shell;
    m_page = new PageState(*shell, this);
    connect(m_page, &PageState::wanted, this, &LimitsEditor::load);
    m_page->reloadOn<sensors::LimitsChanged>();
    connect(shell, &ShellController::wordsChanged, this, [this] {
        Q_EMIT dataChanged(index(0), index(RowTotal - 1));
        Q_EMIT changed();
        Q_EMIT rehearsed();
    });
    Q_EMIT shellChanged();
    if (!m_id.isEmpty())
        load();
}

void LimitsEditor::setSensor(const QString &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_sensor.reset();
    m_open.reset();
    m_rehearsal.reset();
    m_history = {};
    Q_EMIT sensorChanged();
    Q_EMIT changed();
    Q_EMIT rehearsed();
    load();
}

void LimitsEditor::load()
{
    if (!m_shell || m_id.isEmpty())
        return;
    const int asked = ++m_serial;
    m_page->asked();
    m_shell->link().call<sensors::GetSensor>(
        this, {SensorId(m_id)}, [this, asked](const Result<sensors::Sensor> &reply) {
            if (asked != m_serial)
                return;
            if (!reply)
                return m_page->refused(reply.error());
            // A draft that somebody is writing stays, unless the limits under it changed.
            const bool keep = m_sensor && m_sensor->limitsVersion == reply->limitsVersion && edits() > 0;
            m_sensor = *reply;
            if (!keep)
                takeLimits(reply->limits);
            m_page->came(false);
            loadProposal();
            loadHistory();
            rehearse();
        });
}

void LimitsEditor::loadProposal()
{
    sensors::ListProposals::Params params;
    params.sensor = SensorId(m_id);
    params.state = sensors::ProposalState::Open;
    m_shell->link().call<sensors::ListProposals>(
        this, params, [this, asked = m_serial](const Result<sensors::ListProposals::Reply> &reply) {
            if (asked != m_serial || !reply)
                return;
            m_open = reply->proposals.isEmpty() ? std::nullopt : std::optional(reply->proposals.first());
            if (m_open && edits() == 0)
                takeLimits(m_open->draft);
            Q_EMIT changed();
            rehearse();
        });
}

void LimitsEditor::loadHistory()
{
    const qint64 toMs = m_shell->link().nowMs();
    const qint64 fromMs = toMs - spanDays.at(static_cast<size_t>(m_span)) * 86'400'000LL;
    m_shell->link().call<sensors::SensorHistory>(
        this, {SensorId(m_id), fromMs, toMs, chartBuckets},
        [this, asked = m_serial, fromMs, toMs](const Result<sensors::SensorHistory::Reply> &reply) {
            if (asked != m_serial || !reply)
                return;
            m_history = {};
            m_history.fromMs = fromMs;
            m_history.toMs = toMs;
            m_history.stepMs = (toMs - fromMs) / chartBuckets;
            for (const sensors::Bucket &bucket : reply->buckets)
                m_history.points.append({bucket.fromMs, bucket.first, bucket.min, bucket.max, bucket.last});
            Q_EMIT rehearsed();
        });
}

void LimitsEditor::rehearse()
{
    if (!m_sensor || !fault().isEmpty() || !m_shell->may(u"limits.propose"_s))
        return;
    m_rehearsing = true;
    Q_EMIT rehearsed();
    m_shell->link().call<sensors::RehearseLimits>(
        this, {SensorId(m_id), draft(), spanDays.at(static_cast<size_t>(m_span))},
        [this, asked = m_serial](const Result<sensors::RehearseLimits::Reply> &reply) {
            m_rehearsing = false;
            if (asked == m_serial && reply)
                m_rehearsal = *reply;
            else if (asked == m_serial)
                m_shell->sayRefused(tr("The draft was not rehearsed"), reply.error());
            Q_EMIT rehearsed();
            Q_EMIT changed();
        });
}

void LimitsEditor::takeLimits(const sensors::Limits &limits)
{
    sensors::Limits copy = limits;
    for (int row = HiHi; row <= LoLo; ++row) {
        const auto place = static_cast<size_t>(row);
        m_texts[place] = figure(limitAt(copy, row));
        m_priorities[place] = priorityAt(copy, row).value_or(usualPriorities[place]);
    }
    m_texts[Deadband] = Words::editable(limits.deadband);
    m_texts[OnDelay] = Words::editable(limits.onDelayMs / 1000.0);
    m_texts[OffDelay] = Words::editable(limits.offDelayMs / 1000.0);
    Q_EMIT dataChanged(index(0), index(RowTotal - 1));
    Q_EMIT changed();
}

QString LimitsEditor::figure(std::optional<double> value) const
{
    return value ? Words::editable(*value) : QString();
}

QString LimitsEditor::inForceText(int row) const
{
    if (!m_sensor)
        return {};
    sensors::Limits limits = inForce();
    if (isLimit(row))
        return figure(limitAt(limits, row));
    if (row == Deadband)
        return figure(limits.deadband);
    return figure((row == OnDelay ? limits.onDelayMs : limits.offDelayMs) / 1000.0);
}

sensors::Limits LimitsEditor::draft() const
{
    sensors::Limits limits = m_sensor ? inForce() : sensors::Limits{};
    for (int row = HiHi; row <= LoLo; ++row) {
        const auto place = static_cast<size_t>(row);
        limitAt(limits, row) = Words::typed(m_texts[place]);
        if (m_priorities[place] != priorityAt(limits, row).value_or(usualPriorities[place]))
            priorityAt(limits, row) = m_priorities[place];
    }
    limits.deadband = Words::typed(m_texts[Deadband]).value_or(0);
    limits.onDelayMs = qRound(Words::typed(m_texts[OnDelay]).value_or(0) * 1000);
    limits.offDelayMs = qRound(Words::typed(m_texts[OffDelay]).value_or(0) * 1000);
    return limits;
}

int LimitsEditor::edits() const
{
    int count = 0;
    for (int row = 0; m_sensor && row < RowTotal; ++row)
        count += int(data(index(row), ChangedRole).toBool());
    return count;
}

QString LimitsEditor::fault() const
{
    for (int row = 0; row < RowTotal; ++row) {
        const QString &text = m_texts[static_cast<size_t>(row)];
        if (!Words::typed(text) && !(isLimit(row) && text.trimmed().isEmpty()))
            return tr("%1 is no number").arg(data(index(row), NameRole).toString());
    }
    std::optional<double> below;
    for (const int row : {LoLo, Lo, Hi, HiHi}) {
        const auto value = Words::typed(m_texts[static_cast<size_t>(row)]);
        if (value && below && *value < *below)
            return tr("The limits are out of order");
        if (value)
            below = value;
    }
    return {};
}

QString LimitsEditor::title() const
{
    return m_id;
}

QString LimitsEditor::place() const
{
    if (!m_sensor)
        return {};
    const Words &say = wordsOf(m_shell);
    return say.named(m_sensor->name) + u", "_s + say.named(m_sensor->area);
}

QString LimitsEditor::rangeText() const
{
    if (!m_sensor)
        return {};
    const Words &say = wordsOf(m_shell);
    return tr("range %1 to %2 %3").arg(say.limit(m_sensor->rangeLow), say.limit(m_sensor->rangeHigh), m_sensor->unit);
}

QString LimitsEditor::response() const
{
    return m_sensor ? m_sensor->response : QString();
}

QString LimitsEditor::approvalText() const
{
    if (!m_sensor || edits() == 0)
        return {};
    const QString version = wordsOf(m_shell).count(m_sensor->limitsVersion);
    return needsApproval() ? tr("Needs a second person with limits.approve. Version %1 stays in force until then and "
                                "can be put back.")
                                 .arg(version)
                           : tr("Nothing critical: it applies at once. Version %1 can be put back.").arg(version);
}

QString LimitsEditor::waitingText() const
{
    if (!m_open)
        return {};
    return tr("Asked by %1, %2")
        .arg(wordsOf(m_shell).named(m_open->askedBy),
             wordsOf(m_shell).since(m_open->askedAtMs, m_shell->link().nowMs()));
}

void LimitsEditor::setSpan(int span)
{
    if (span == m_span || span < 0 || span >= int(spanDays.size()))
        return;
    m_span = span;
    Q_EMIT changed();
    if (!m_sensor)
        return;
    loadHistory();
    rehearse();
}

QStringList LimitsEditor::spans() const
{
    return {tr("1 d"), tr("7 d"), tr("30 d")};
}

QString LimitsEditor::rehearsalNote() const
{
    if (!m_rehearsal)
        return {};
    const Words &say = wordsOf(m_shell);
    return tr("on %1 to %2, %3 samples, %4 good")
        .arg(say.shortDate(m_rehearsal->fromMs), say.shortDate(m_rehearsal->toMs), say.count(m_rehearsal->samples),
             say.percent(m_rehearsal->percentGood, 1));
}

QStringList LimitsEditor::figuresInForce() const
{
    if (!m_rehearsal)
        return {QString(), QString(), QString(), QString(), QString()};
    const Words &say = wordsOf(m_shell);
    const auto &now = m_rehearsal->inForce;
    return {say.number(now.perDay, 1), say.count(now.chatterBouts), say.count(now.floodMinutes),
            say.number(now.plantPerDay, 0), QString()};
}

QStringList LimitsEditor::figuresDraft() const
{
    if (!m_rehearsal)
        return {QString(), QString(), QString(), QString(), QString()};
    const Words &say = wordsOf(m_shell);
    const auto &then = m_rehearsal->draft;
    const auto kept = std::count_if(m_rehearsal->dips.begin(), m_rehearsal->dips.end(),
                                    [](const sensors::RehearsedDip &dip) { return dip.draftAtMs.has_value(); });
    return {say.number(then.perDay, 1), say.count(then.chatterBouts), say.count(then.floodMinutes),
            say.number(then.plantPerDay, 0), tr("%1 of %2").arg(say.count(kept), say.count(m_rehearsal->dips.size()))};
}

QString LimitsEditor::suggestionText() const
{
    if (!m_rehearsal)
        return {};
    const Words &say = wordsOf(m_shell);
    return tr("deadband %1, delay on %2 s, delay off %3 s")
        .arg(say.measured(m_rehearsal->suggestedDeadband), say.count(m_rehearsal->suggestedOnDelayMs / 1000),
             say.count(m_rehearsal->suggestedOffDelayMs / 1000));
}

QStringList LimitsEditor::dips() const
{
    QStringList out;
    if (!m_rehearsal)
        return out;
    const Words &say = wordsOf(m_shell);
    for (const sensors::RehearsedDip &dip : m_rehearsal->dips) {
        QString then = tr("lost");
        if (dip.draftAtMs) {
            const qint64 laterMs = *dip.draftAtMs - dip.inForceAtMs.value_or(dip.raisedAtMs);
            then = laterMs > 0 ? tr("+%1 s").arg(say.count(laterMs / 1000)) : tr("kept");
        }
        out.append(tr("%1: %2, %3. %4")
                       .arg(say.dateAndTime(dip.raisedAtMs),
                            say.withUnit(say.number(dip.extreme, m_sensor->decimals), m_sensor->unit), then, dip.note));
    }
    return out;
}

QString LimitsEditor::dayName(qint64 ms) const
{
    return m_shell ? wordsOf(m_shell).shortDate(ms) : QString();
}

void LimitsEditor::draftChanged(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
    m_typing.start();
}

void LimitsEditor::setText(int row, const QString &text)
{
    if (row < 0 || row >= RowTotal || m_texts[static_cast<size_t>(row)] == text)
        return;
    m_texts[static_cast<size_t>(row)] = text;
    draftChanged(row);
}

void LimitsEditor::setPriority(int row, int priority)
{
    if (!isLimit(row) || row < 0 || priority < 1 || priority > 4)
        return;
    m_priorities[static_cast<size_t>(row)] = priority;
    draftChanged(row);
}

void LimitsEditor::useSuggestion()
{
    if (!m_rehearsal)
        return;
    m_texts[Deadband] = QString::number(m_rehearsal->suggestedDeadband, 'g', 6);
    m_texts[OnDelay] = QString::number(m_rehearsal->suggestedOnDelayMs / 1000.0, 'g', 6);
    m_texts[OffDelay] = QString::number(m_rehearsal->suggestedOffDelayMs / 1000.0, 'g', 6);
    Q_EMIT dataChanged(index(Deadband), index(OffDelay));
    draftChanged(Deadband);
}

void LimitsEditor::takeDraft(const sensors::Limits &limits)
{
    if (!m_sensor)
        return;
    takeLimits(limits);
    rehearse();
}

void LimitsEditor::discard()
{
    if (m_sensor)
        takeDraft(inForce());
}

void LimitsEditor::send(const QString &reason)
{
    if (!m_sensor)
        return;
    m_shell->link().call<sensors::ProposeLimits>(
        this, {m_sensor->id, m_sensor->limitsVersion, draft(), reason.trimmed()},
        [this, before = m_sensor->limitsVersion](const Result<sensors::LimitProposal> &reply) {
            if (!reply)
                return m_shell->sayRefused(tr("The draft was not sent"), reply.error());
            const SensorId id = reply->sensor;
            if (reply->state == sensors::ProposalState::Open) {
                m_shell->sayDone(tr("Sent for approval"), [this, proposal = reply->id] {
                    m_shell->run<sensors::WithdrawLimits>(this, {proposal}, tr("Withdrawn"),
                                                          [this](const sensors::LimitProposal &) { load(); });
                });
            } else {
                m_shell->sayDone(tr("The limits of %1 are in force").arg(id.text()), [this, id, before] {
                    m_shell->run<sensors::RestoreLimits>(this, {id, before, before + 1, tr("put back")},
                                                         tr("Put back, or sent for approval"),
                                                         [this](const sensors::LimitProposal &) { load(); });
                });
            }
            load();
        });
}

void LimitsEditor::approve(const QString &note)
{
    if (m_open)
        m_shell->run<sensors::ApproveLimits>(this, {m_open->id, note.trimmed()},
                                             tr("Approved: the limits are in force"),
                                             [this](const sensors::LimitProposal &) { load(); });
}

void LimitsEditor::refuse(const QString &reason)
{
    if (m_open)
        m_shell->run<sensors::RefuseLimits>(this, {m_open->id, reason.trimmed()}, tr("Refused: the limits stay"),
                                            [this](const sensors::LimitProposal &) {
                                                takeLimits(inForce());
                                                load();
                                            });
}

void LimitsEditor::withdraw()
{
    if (m_open)
        m_shell->run<sensors::WithdrawLimits>(this, {m_open->id}, tr("Withdrawn"),
                                              [this](const sensors::LimitProposal &) {
                                                  takeLimits(inForce());
                                                  load();
                                              });
}

int LimitsEditor::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RowTotal;
}

QVariant LimitsEditor::data(const QModelIndex &at, int role) const
{
    const int row = at.row();
    const auto place = static_cast<size_t>(row);
    switch (role) {
    case NameRole: {
        const std::array names{u"HIHI"_s, u"HI"_s, u"LO"_s, u"LOLO"_s, tr("Deadband"), tr("Delay on"), tr("Delay off")};
        return names.at(place);
    }
    case InForceRole:
        return inForceText(row);
    case DraftRole:
        return m_texts.at(place);
    case UnitRole:
        return row >= OnDelay ? u"s"_s : row == Deadband && m_sensor ? m_sensor->unit : QString();
    case ChangedRole: {
        if (!m_sensor)
            return false;
        sensors::Limits limits = inForce();
        const bool otherPriority =
            isLimit(row) && priorityAt(limits, row).value_or(usualPriorities[place % 4]) != m_priorities[place % 4];
        return otherPriority || Words::typed(inForceText(row)) != Words::typed(m_texts.at(place));
    }
    case PriorityRole:
        return isLimit(row) ? m_priorities[place] : 0;
    case IsLimitRole:
        return isLimit(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> LimitsEditor::roleNames() const
{
    return {{NameRole, "name"},       {InForceRole, "inForce"},   {DraftRole, "draft"},    {UnitRole, "unit"},
            {ChangedRole, "changed"}, {PriorityRole, "priority"}, {IsLimitRole, "isLimit"}};
}

} // namespace gemba::admin
