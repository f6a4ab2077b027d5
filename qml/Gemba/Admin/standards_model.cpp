#include "standards_model.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;
using gemba::sensors::ReferenceStandard;

namespace gemba::admin {

namespace {

constexpr qint64 soonMs = 30 * 86'400'000LL;

/// Good to the end of the day on its certificate, wherever one reads it.
qint64 endOf(QDate day)
{
    return QDateTime(day, QTime(23, 59, 59), Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

StandardsModel::StandardsModel(QObject *parent)
    : ListPage(parent)
{
    connect(this, &TableModel::currentChanged, this, &StandardsModel::detailChanged);
    connect(this, &ListPage::refreshed, this, &StandardsModel::detailChanged);
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
    return current() ? QDateTime::fromMSecsSinceEpoch(current()->dueAtMs, Qt::UTC).date().toString(Qt::ISODate)
                     : QString();
}

QString StandardsModel::uncertainty() const
{
    return current() && current()->uncertainty ? QString::number(*current()->uncertainty, 'g', 10) : QString();
}

void StandardsModel::blame(const QString &field, const QString &text)
{
    m_faultField = field;
    m_faultText = text;
    Q_EMIT faultChanged();
}

void StandardsModel::dropFault()
{
    blame({}, {});
}

void StandardsModel::save(const QString &mark, const QString &description, const QString &certificate,
                          const QString &due, const QString &uncertainty)
{
    sensors::SaveStandard::Params params;
    params.standard = mark.trimmed();
    params.description = description.trimmed();
    params.certificate = certificate.trimmed();
    const QDate day = QDate::fromString(due.trimmed(), Qt::ISODate);
    if (params.standard.isEmpty())
        return blame(u"standard"_s, tr("Write the mark that stands on the instrument."));
    if (params.certificate.isEmpty())
        return blame(u"certificate"_s, tr("Write the number of its own certificate."));
    if (!day.isValid())
        return blame(u"dueAtMs"_s, tr("Write a day as 2027-03-14."));
    params.dueAtMs = endOf(day);
    if (!uncertainty.trimmed().isEmpty()) {
        bool ok = false;
        const double value = QString(uncertainty).replace(u',', u'.').trimmed().toDouble(&ok);
        if (!ok || value < 0)
            return blame(u"uncertainty"_s, tr("Write a number, or nothing."));
        params.uncertainty = value;
    }
    dropFault();
    const bool isNew = !current() || current()->name != params.standard;
    const auto before = isNew ? std::nullopt : std::optional(*current());
    link().call<sensors::SaveStandard>(this, params, [this, before](const Result<ReferenceStandard> &reply) {
        if (!reply && !reply.error().field.isEmpty())
            return blame(reply.error().field,
                         words().error(reply.error().code) + u' ' + words().remedy(reply.error().code));
        if (!reply)
            return shell()->sayRefused(tr("The standard was not saved"), reply.error());
        Q_EMIT saved();
        load();
        setCurrentKey(reply->name);
        if (!before)
            return shell()->sayDone(tr("%1 is entered").arg(reply->name));
        shell()->sayDone(tr("%1 is changed").arg(reply->name), [this, before = *before] {
            shell()->run<sensors::SaveStandard>(
                this, {before.name, before.description, before.certificate, before.dueAtMs, before.uncertainty},
                tr("%1 is as it was").arg(before.name), [this](const ReferenceStandard &) { load(); });
        });
    });
}

void StandardsModel::remove()
{
    if (!current())
        return;
    shell()->run<sensors::RemoveStandard>(this, {current()->name}, tr("%1 is removed").arg(current()->name),
                                          [this](const wire::Empty &) {
                                              setCurrentKey({});
                                              load();
                                          });
}

} // namespace gemba::admin
