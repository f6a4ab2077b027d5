#include "service_model.h"

#include <QPointer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::kiosk {

ServiceModel::ServiceModel(KioskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

std::function<void(const Result<void> &)> ServiceModel::done()
{
    m_message.clear();
    return [self = QPointer(this)](const Result<void> &result) {
        if (!self)
            return;
        self->m_failure = result ? std::nullopt : std::optional(result.error());
        self->refresh();
    };
}

void ServiceModel::start()
{
    m_context.backend.startService(m_context.selected, done());
}

void ServiceModel::act()
{
    if (m_context.backend.calibration().step != CalibrationStep::SignOff) {
        m_context.backend.captureCalibrationPoint(done());
        return;
    }
    m_context.backend.signOffCalibration([self = QPointer(this)](const Result<CalibrationRecord> &record) {
        if (!self)
            return;
        self->m_failure = record ? std::nullopt : std::optional(record.error());
        if (record)
            self->m_message = ServiceModel::tr("Signed off and recorded as %1.")
                                  .arg(self->m_context.words.isolated(record->id.text()));
        self->refresh();
    });
}

void ServiceModel::nextStandard()
{
    m_failure.reset();
    m_context.backend.nextStandard();
    refresh();
}

void ServiceModel::back()
{
    m_failure.reset();
    m_context.backend.previousCalibrationStep();
}

void ServiceModel::abort()
{
    m_editing = false;
    m_context.backend.endService(done());
}

void ServiceModel::editReference()
{
    m_editing = true;
    m_edit.clear();
    refresh();
}

void ServiceModel::cancelEdit()
{
    m_editing = false;
    refresh();
}

void ServiceModel::type(const QString &key)
{
    if (key == "-"_L1)
        m_edit = m_edit.startsWith(u'-') ? m_edit.mid(1) : u'-' + m_edit;
    else if (key == "."_L1 && !m_edit.contains(u'.'))
        m_edit += m_edit.isEmpty() || m_edit == "-"_L1 ? u"0."_s : u"."_s;
    else if (key.size() == 1 && key.at(0).isDigit() && m_edit.size() < 9)
        m_edit += key;
    refresh();
}

void ServiceModel::erase()
{
    m_edit.chop(1);
    refresh();
}

void ServiceModel::confirmReference()
{
    bool ok = false;
    const double value = m_edit.toDouble(&ok);
    m_editing = false;
    if (ok)
        m_context.backend.setReference(value, done());
    refresh();
}

const CalibrationPoint &ServiceModel::pointOf(const CalibrationState &state) const
{
    return state.step == CalibrationStep::Zero   ? state.zero
           : state.step == CalibrationStep::Span ? state.span
                                                 : state.check;
}

void ServiceModel::refresh()
{
    const Words &words = m_context.words;
    const CalibrationState state = m_context.backend.calibration();
    const std::optional<SensorInfo> info = m_context.sensor(state.sensor);
    View view;
    describeMenu(view);
    view.active = state.active && info;
    if (!view.active)
        m_editing = false;
    if (view.active) {
        m_decimals = info->decimals + 1;
        view.tag = info->tag;
        view.unit = info->unit;
        view.step = static_cast<int>(state.step);
        view.editing = m_editing;
        view.editText = m_edit.isEmpty()
                            ? u"–"_s
                            : QString(m_edit).replace(u'-', u'–').replace(u'.', words.locale().decimalPoint());
        view.logNote = tr("%1 alarms to log only").arg(words.isolated(info->tag));
        view.endNote = tr("Ends by itself at %1, in %2")
                           .arg(words.minute(state.endsMs), words.elapsed(state.endsMs - m_context.nowMs()));
        view.stepNames = {tr("Zero"), tr("Span"), tr("Check"), tr("Sign off")};
        for (const CalibrationPoint *point : {&state.zero, &state.span, &state.check})
            view.stepReferences.append(words.withUnit(words.limit(point->reference), info->unit));
        view.stepReferences.append(QString());
        describeReading(view, state, *info);
        describeStability(view, state);
        describeTable(view, state);
        describeAction(view, state);
    }
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT changed();
}

void ServiceModel::describeMenu(View &view) const
{
    const Words &words = m_context.words;
    const UserInfo user = m_context.backend.user();
    const bool linked = m_context.backend.link().dataIsCurrent();
    const std::optional<SensorInfo> chosen = m_context.sensor(m_context.selected);
    view.mayCalibrate = linked && chosen && user.may(permission::calibrate);
    view.mayDiagnose = user.may(permission::diagnose);
    view.startNote = !linked                            ? tr("needs link")
                     : !user.may(permission::calibrate) ? tr("not your role")
                     : chosen                           ? tr("calibrates %1").arg(words.isolated(chosen->tag))
                                                        : tr("choose a sensor");
    view.title = tr("Service");
    view.secondLine = m_message.isEmpty() ? tr("While it lasts, alarms of the sensor go to the log only.") : m_message;
    view.thirdLine = m_failure             ? words.error(m_failure->code)
                     : m_message.isEmpty() ? tr("It ends by itself after 30 minutes.")
                                           : tr("The new values count from now on.");
}

void ServiceModel::describeReading(View &view, const CalibrationState &state, const SensorInfo &info) const
{
    const Words &words = m_context.words;
    const double reference = pointOf(state).reference;
    view.rawText = tr("%1, %2, %3", "raw value, quality, age")
                       .arg(words.withUnit(words.number(state.raw, 3), state.rawUnit),
                            words.quality(state.quality).toLower(), words.age(state.ageMs));
    view.valueText = engineering(state.value);
    const double difference = state.value - reference;
    const QString distance = words.isolated(engineering(std::abs(difference)));
    view.differenceText = difference >= 0 ? tr("%1 above").arg(distance) : tr("%1 below").arg(distance);
    view.referenceWithUnit = words.withUnit(engineering(reference), info.unit);
    view.referenceText = tr("reference %1").arg(view.referenceWithUnit);
    view.standardsToChoose = state.standards;
    view.standardName = state.standards > 0 ? words.isolated(state.referenceName) : tr("No standard");
    view.standardDue = state.standards == 0 ? tr("none registered")
                       : state.referenceDueMs < m_context.nowMs()
                           ? tr("overdue")
                           : tr("due %1").arg(words.fullDate(state.referenceDueMs));
}

void ServiceModel::describeStability(View &view, const CalibrationState &state) const
{
    const Words &words = m_context.words;
    const bool captured = state.step == CalibrationStep::SignOff;
    view.stable = captured || state.stable();
    view.stableTitle = captured ? tr("All points taken") : view.stable ? tr("Stable") : tr("Settling");
    if (!captured)
        view.stableNote =
            tr("for %1, needs %2")
                .arg(words.duration(std::min<qint64>(state.stableForMs, 99'000)), words.duration(state.stableNeedsMs));
    const QString unit = view.unit;
    view.spreadText =
        tr("spread %1 %2, limit %3")
            .arg(words.isolated(engineering(state.spread)), unit, words.isolated(engineering(state.spreadLimit)));
    view.windowText = tr("last %1 s").arg(words.count(60));
    const qint64 now = m_context.nowMs();
    view.recent.fromMs = now - 60'000;
    view.recent.toMs = now;
    view.recent.stepMs = 500;
    double middle = state.value;
    for (const TrendPoint &point : state.recent)
        view.recent.points.append({point.timeMs, point.first, point.min, point.max, point.last});
    if (state.step == CalibrationStep::SignOff)
        view.recent.points.clear();
    const double reach = std::max(1e-6, state.spreadLimit * 1.5);
    view.recentScale.min = middle - reach;
    view.recentScale.max = middle + reach;
    view.recentScale.lo = middle - state.spreadLimit / 2;
    view.recentScale.hi = middle + state.spreadLimit / 2;
    view.windowPart = static_cast<double>(state.stableNeedsMs) / 60'000;
}

void ServiceModel::describeTable(View &view, const CalibrationState &state) const
{
    const Words &words = m_context.words;
    const QString unit = view.unit;
    // A sensor that speaks in its own unit is corrected by a plain ratio.
    const QString perRaw = state.rawUnit.isEmpty() ? tr("ratio") : words.isolated(unit + u'/' + state.rawUnit);
    const QString none = u"–"_s;
    const auto row = [&](const QString &name, const CalibrationPoint &point, CalibrationStep step) {
        const bool now = state.step == step;
        const bool seen = point.captured || now;
        const double raw = now && !point.captured ? state.raw : point.raw;
        const double before = now && !point.captured ? state.value : point.before;
        view.table +=
            {name, words.withUnit(engineering(point.reference), unit),
             seen ? words.withUnit(words.number(raw, 3), state.rawUnit) : none, seen ? engineering(before) : none,
             point.after && seen ? engineering(*point.after)
             : now               ? engineering(point.reference)
                                 : none};
    };
    row(tr("Zero"), state.zero, CalibrationStep::Zero);
    row(tr("Span"), state.span, CalibrationStep::Span);
    if (state.step >= CalibrationStep::Check)
        row(tr("Check"), state.check, CalibrationStep::Check);
    view.table += {tr("Gain"), QString(), perRaw, words.number(state.gainBefore, 5),
                   state.gainAfter ? words.number(*state.gainAfter, 5) : none};
    view.table += {tr("Largest error"), QString(), tr("of span"), words.percent(state.largestErrorBefore, 2),
                   state.largestErrorAfter ? words.percent(*state.largestErrorAfter, 2) : tr("in step 3")};
}

void ServiceModel::describeAction(View &view, const CalibrationState &state) const
{
    const Words &words = m_context.words;
    const QString standard = state.standards == 0 ? tr("the reference") : view.standardName;
    switch (state.step) {
    case CalibrationStep::Zero:
        view.actionNote = tr("zero point");
        view.backNote = tr("first step");
        break;
    case CalibrationStep::Span:
        view.actionNote = tr("span point");
        view.backNote = tr("to zero point");
        break;
    case CalibrationStep::Check:
        view.actionNote = tr("check point");
        view.backNote = tr("to span point");
        break;
    case CalibrationStep::SignOff:
        view.actionNote = tr("stores new values");
        view.backNote = tr("to check point");
        break;
    }
    if (state.step == CalibrationStep::SignOff) {
        view.title = tr("Sign off the new values?");
        view.secondLine = tr("They count from this moment on, and the");
        view.thirdLine = state.standards > 0 ? tr("certificate names you and the standard.")
                                             : tr("certificate names you, but no standard.");
        view.actionLabel = tr("Sign off");
        view.actionAvailable = m_context.backend.link().dataIsCurrent();
    } else {
        view.title = tr("Hold %1 on %2").arg(view.referenceWithUnit, standard);
        view.secondLine =
            view.stable ? tr("Stable long enough: capture is open.") : tr("Wait until the reading holds still.");
        view.thirdLine = tr("Nothing changes until sign-off.");
        view.actionLabel = tr("Capture");
        view.actionAvailable = view.stable && m_context.backend.link().dataIsCurrent();
        if (!view.actionAvailable)
            view.actionNote = view.stable ? tr("needs link") : tr("not stable yet");
    }
    if (m_failure) {
        view.title = tr("Not done");
        view.secondLine = words.error(m_failure->code);
        view.thirdLine = words.remedy(m_failure->code);
    }
}

} // namespace gemba::kiosk
