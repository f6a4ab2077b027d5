#include "standards_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;
using gemba::sensors::ReferenceStandard;

namespace gemba::admin {

namespace {

constexpr qint64 soonMs = 30 * 86'400'000LL;

} // namespace

StandardsModel::StandardsModel(QObject *parent)
    : ListPage(parent)
{
    connect(this, &TableModel::currentChanged, this, &StandardsModel::follow);
    connect(this, &ListPage::refreshed, this, &StandardsModel::follow);
}

void StandardsModel::follow()
{
    if (m_form ? m_form->name == currentKey() && m_edited : currentKey().isEmpty())
        return;
    const ReferenceStandard *now = m_rows.current();
    show(now ? std::optional(*now) : std::nullopt);
}

void StandardsModel::show(const std::optional<ReferenceStandard> &standard)
{
    m_form = standard;
    dropFault();
    Q_EMIT detailChanged();
    Q_EMIT formBegun();
}

QList<Column> StandardsModel::describeColumns() const
{
    return {{.key = u"mark"_s, .title = tr("Mark"), .width = 130, .hideable = false},
            {.key = u"description"_s, .title = tr("What it is")},
            {.key = u"certificate"_s, .title = tr("Certificate"), .width = 150},
            {.key = u"uncertainty"_s, .title = tr("Uncertainty"), .width = 110, .atEnd = true},
            {.key = u"due"_s, .title = tr("Good until"), .width = 130},
            {.key = u"state"_s, .title = tr("State"), .width = 110}};
}

void StandardsModel::ask(const QString &cursor)
{
    m_rows.fetch<sensors::ListStandards>(
        cursor, {}, &sensors::ListStandards::Reply::standards, [this](const sensors::ListStandards::Reply &) {
            const QString wanted = query().trimmed();
            m_rows.removeIf([&](const ReferenceStandard &one) {
                return !wanted.isEmpty() && !one.name.contains(wanted, Qt::CaseInsensitive) &&
                       !one.description.contains(wanted, Qt::CaseInsensitive) &&
                       !one.certificate.contains(wanted, Qt::CaseInsensitive);
            });
            std::stable_sort(m_rows.begin(), m_rows.end(), [](const ReferenceStandard &a, const ReferenceStandard &b) {
                return a.dueAtMs < b.dueAtMs;
            });
        });
}

QString StandardsModel::stateOf(const ReferenceStandard &one) const
{
    if (one.dueAtMs <= nowMs())
        return tr("Run out");
    return one.dueAtMs - nowMs() < soonMs ? tr("Due soon") : tr("Valid");
}

Cell StandardsModel::cell(int row, int column) const
{
    const ReferenceStandard &one = m_rows[row];
    switch (column) {
    case 0:
        return {.text = one.name, .look = Look::Strong, .figures = true};
    case 1:
        return {.text = words().named(one.description)};
    case 2:
        return {.text = one.certificate, .look = Look::Quiet, .figures = true};
    case 3:
        return {.text = one.uncertainty ? words().limit(*one.uncertainty) : QString()};
    case 4:
        return {.text = words().fullDate(one.dueAtMs)};
    default:
        return {.text = stateOf(one), .look = one.dueAtMs <= nowMs() ? Look::Strong : Look::Quiet};
    }
}

QString StandardsModel::summary() const
{
    if (!shell() || rows() == 0)
        return {};
    const auto over = std::count_if(m_rows.begin(), m_rows.end(),
                                    [this](const ReferenceStandard &one) { return one.dueAtMs <= nowMs(); });
    return over == 0 ? tr("%n instruments, all valid", nullptr, rows())
                     : tr("%1 instruments, %2 run out").arg(words().count(rows()), words().count(over));
}

QString StandardsModel::due() const
{
    return m_form ? words().local(m_form->dueAtMs).date().toString(Qt::ISODate) : QString();
}

QString StandardsModel::uncertainty() const
{
    return m_form && m_form->uncertainty ? Words::editable(*m_form->uncertainty) : QString();
}

void StandardsModel::blame(const QString &field, const QString &text)
{
    m_faultField = field;
    m_faultText = text;
    Q_EMIT faultChanged();
}

void StandardsModel::save(const QString &mark, const QString &description, const QString &certificate,
                          const QString &due, const QString &uncertainty)
{
    const std::optional<ReferenceStandard> before = m_form;
    sensors::SaveStandard::Params params;
    params.standard = before ? before->name : mark.trimmed();
    params.expectedVersion = before ? before->version : 0;
    params.description = description.trimmed();
    params.certificate = certificate.trimmed();
    const QDate day = QDate::fromString(due.trimmed(), Qt::ISODate);
    if (params.standard.isEmpty())
        return blame(u"standard"_s, tr("Write the mark that stands on the instrument."));
    if (params.certificate.isEmpty())
        return blame(u"certificate"_s, tr("Write the number of its own certificate."));
    if (!day.isValid())
        return blame(u"dueAtMs"_s, tr("Write a day as 2027-03-14."));
    // A day is all the form shows; the same day is no change of the hour.
    params.dueAtMs = before && words().local(before->dueAtMs).date() == day ? before->dueAtMs : words().endOfDay(day);
    if (!uncertainty.trimmed().isEmpty()) {
        params.uncertainty = Words::typed(uncertainty);
        if (!params.uncertainty || *params.uncertainty < 0)
            return blame(u"uncertainty"_s, tr("Write a number, or nothing."));
    }
    dropFault();
    link().call<sensors::SaveStandard>(this, params, [this, before](const Result<ReferenceStandard> &reply) {
        if (!reply)
            return refused(reply.error());
        Q_EMIT saved();
        setCurrentKey(reply->name);
        show(*reply);
        load();
        if (!before)
            return shell()->sayDone(tr("%1 is entered").arg(reply->name));
        shell()->sayDone(tr("%1 is changed").arg(reply->name), [this, before = *before, version = reply->version] {
            shell()->run<sensors::SaveStandard>(
                this,
                {before.name, version, before.description, before.certificate, before.dueAtMs, before.uncertainty},
                tr("%1 is as it was").arg(before.name), [this](const ReferenceStandard &) { load(); });
        });
    });
}

void StandardsModel::refused(const Error &error)
{
    static const QStringList inForm{u"standard"_s, u"description"_s, u"certificate"_s, u"dueAtMs"_s, u"uncertainty"_s};
    if (inForm.contains(error.field))
        return blame(error.field, words().error(error.code) + u' ' + words().remedy(error.code));
    shell()->sayRefused(tr("The standard was not saved"), error);
    if (error.code == ErrorCode::VersionConflict) {
        m_form.reset(); // the form takes what is there now
        load();
    }
}

void StandardsModel::remove()
{
    if (!m_form)
        return;
    shell()->run<sensors::RemoveStandard>(this, {m_form->name}, tr("%1 is removed").arg(m_form->name),
                                          [this](const wire::Empty &) {
                                              setCurrentKey({});
                                              load();
                                          });
}

} // namespace gemba::admin
