#include "limit_versions.h"

using namespace Qt::StringLiterals;
using gemba::desk::DiffRow;

namespace gemba::admin {

LimitVersions::LimitVersions(QObject *parent)
    : QAbstractListModel(parent)
    , m_diff(new gemba::desk::DiffModel(this))
{
}

void LimitVersions::setEditor(LimitsEditor *editor)
{
    if (m_editor || !editor)
        return;
    m_editor = editor;
    connect(editor, &LimitsEditor::shellChanged, this, &LimitVersions::begin);
    connect(editor, &LimitsEditor::sensorChanged, this, &LimitVersions::load);
    if (editor->shell())
        begin();
    Q_EMIT editorChanged();
}

void LimitVersions::begin()
{
    m_page = new PageState(*m_editor->shell(), this);
    connect(m_page, &PageState::wanted, this, &LimitVersions::load);
    m_page->reloadOn<sensors::LimitsChanged>();
    connect(m_editor->shell(), &ShellController::wordsChanged, this, [this] {
        if (!m_versions.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        compare();
    });
    // What is compared with may have changed under it.
    connect(m_editor, &LimitsEditor::changed, this, &LimitVersions::compare);
    Q_EMIT editorChanged();
}

void LimitVersions::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    Q_EMIT changed();
    load();
}

void LimitVersions::load()
{
    if (!m_active || !m_page || m_editor->sensor().isEmpty())
        return;
    const int asked = ++m_serial;
    const QString of = m_editor->sensor();
    m_page->asked();
    m_editor->shell()->link().call<sensors::ListLimitVersions>(
        this, {SensorId(of)}, [this, asked, of](const Result<sensors::ListLimitVersions::Reply> &reply) {
            if (asked != m_serial)
                return;
            if (!reply)
                return m_page->refused(reply.error());
            beginResetModel();
            m_versions = reply->versions;
            endResetModel();
            if (m_of != of || m_chosen >= m_versions.size())
                m_chosen = m_versions.size() > 1 ? 1 : m_versions.isEmpty() ? -1 : 0; // what was before is looked for
            m_of = of;
            m_page->came(m_versions.isEmpty());
            compare();
        });
}

void LimitVersions::setChosen(int row)
{
    if (row == m_chosen || row < 0 || row >= m_versions.size())
        return;
    m_chosen = row;
    compare();
}

QString LimitVersions::chosenTitle() const
{
    return m_chosen < 0 ? QString() : tr("Version %1").arg(words().count(m_versions[m_chosen].number));
}

bool LimitVersions::canDraft() const
{
    return m_chosen > 0 && m_diff->changes() > 0 && !m_editor->waiting() &&
           m_editor->shell()->may(QString::fromLatin1(sensors::permission::proposeLimits.name));
}

QList<DiffRow> LimitVersions::rowsOf(const sensors::Limits &now, const sensors::Limits &then) const
{
    const auto figure = [this](const std::optional<double> &limit, const std::optional<int> &priority, int usual) {
        if (!limit)
            return tr("none");
        return tr("%1, priority %2").arg(words().limit(*limit), words().count(priority.value_or(usual)));
    };
    const auto seconds = [this](int ms) { return words().duration(ms); };
    const auto behaviour = [](sensors::LimitBehaviour one) {
        return one == sensors::LimitBehaviour::Latching          ? tr("until acknowledged and reset")
               : one == sensors::LimitBehaviour::AutoAcknowledge ? tr("by themselves")
                                                                 : tr("when acknowledged");
    };
    return {
        {u"HIHI"_s, figure(now.hihi, now.hihiPriority, 1), figure(then.hihi, then.hihiPriority, 1)},
        {u"HI"_s, figure(now.hi, now.hiPriority, 2), figure(then.hi, then.hiPriority, 2)},
        {u"LO"_s, figure(now.lo, now.loPriority, 2), figure(then.lo, then.loPriority, 2)},
        {u"LOLO"_s, figure(now.lolo, now.loloPriority, 1), figure(then.lolo, then.loloPriority, 1)},
        {tr("Deadband"), words().limit(now.deadband), words().limit(then.deadband)},
        {tr("Delay on"), seconds(now.onDelayMs), seconds(then.onDelayMs)},
        {tr("Delay off"), seconds(now.offDelayMs), seconds(then.offDelayMs)},
        {tr("Alarms leave"), behaviour(now.behaviour), behaviour(then.behaviour)},
    };
}

void LimitVersions::compare()
{
    const auto &sensor = m_editor->sensorNow();
    if (sensor && m_chosen >= 0 && m_of == m_editor->sensor())
        m_diff->setRows(rowsOf(sensor->limits, m_versions[m_chosen].limits));
    else
        m_diff->setRows({});
    Q_EMIT changed();
}

void LimitVersions::draft()
{
    if (!canDraft())
        return;
    m_editor->takeDraft(m_versions[m_chosen].limits);
    m_editor->shell()->say(tr("%1 is the draft now; look at its rehearsal and send it").arg(chosenTitle()));
}

int LimitVersions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

QVariant LimitVersions::data(const QModelIndex &at, int role) const
{
    const sensors::LimitVersion &version = m_versions[at.row()];
    switch (role) {
    case TitleRole:
        return at.row() == 0 ? tr("Version %1, in force").arg(words().count(version.number))
                             : tr("Version %1").arg(words().count(version.number));
    case NoteRole: {
        if (version.sinceMs == 0)
            return tr("before versions were kept");
        const QString when = words().moment(version.sinceMs, m_editor->shell()->link().nowMs());
        return version.approvedBy.isEmpty()
                   ? tr("%1, by %2").arg(when, words().named(version.askedBy))
                   : tr("%1, by %2, approved by %3")
                         .arg(when, words().named(version.askedBy), words().named(version.approvedBy));
    }
    case ReasonRole:
        return version.reason;
    case CurrentRole:
        return at.row() == 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> LimitVersions::roleNames() const
{
    return {{TitleRole, "title"}, {NoteRole, "note"}, {ReasonRole, "reason"}, {CurrentRole, "current"}};
}

} // namespace gemba::admin
