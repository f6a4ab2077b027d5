#include "quarantine_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::admin {

namespace {

constexpr int allAtOnce = 1000;

/// Nothing where the bytes are no text that can be read.
std::optional<QString> textOf(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    const bool readable = !decoder.hasError() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isPrint() || c == u'\n' || c == u'\r' || c == u'\t';
    });
    return readable ? std::optional(text) : std::nullopt;
}

} // namespace

QuarantineModel::QuarantineModel(QObject *parent)
    : ListPage(parent)
{
    connect(this, &TableModel::currentChanged, this, &QuarantineModel::detailChanged);
    connect(this, &ListPage::refreshed, this, &QuarantineModel::detailChanged);
}

QList<Column> QuarantineModel::describeColumns() const
{
    return {{.key = u"came"_s, .title = tr("When"), .width = 140},
            {.key = u"device"_s, .title = tr("Device"), .width = 140},
            {.key = u"reason"_s, .title = tr("What was wrong"), .hideable = false},
            {.key = u"source"_s, .title = tr("Came by"), .width = 260},
            {.key = u"size"_s, .title = tr("Size"), .width = 80, .atEnd = true}};
}

void QuarantineModel::begun()
{
    // No event tells of them: a device gone wild would flood everybody.
    page()->reloadEvery(10'000);
}

void QuarantineModel::ask(const QString &cursor)
{
    m_rows.fetch<devices::ListQuarantine>(
        cursor, {allAtOnce}, &devices::ListQuarantine::Reply::payloads, [this](const devices::ListQuarantine::Reply &) {
            const QString wanted = query().trimmed();
            m_rows.removeIf([&](const devices::QuarantinedPayload &one) {
                return !wanted.isEmpty() && !one.reason.contains(wanted, Qt::CaseInsensitive) &&
                       !one.source.contains(wanted, Qt::CaseInsensitive) &&
                       !(one.device && one.device->text().contains(wanted, Qt::CaseInsensitive));
            });
        });
}

Cell QuarantineModel::cell(int row, int column) const
{
    const devices::QuarantinedPayload &one = m_rows[row];
    switch (column) {
    case 0:
        return {.text = words().since(one.timeMs, nowMs()), .look = Look::Quiet};
    case 1:
        return {.text = one.device ? one.device->text() : tr("not known"),
                .look = one.device ? Look::Plain : Look::Quiet,
                .icon = u"node"_s,
                .figures = true};
    case 2:
        return {.text = one.reason, .look = Look::Strong};
    case 3:
        return {.text = one.source, .look = Look::Quiet, .figures = true};
    default:
        return {.text = words().bytes(static_cast<double>(one.sizeBytes)), .look = Look::Quiet};
    }
}

QString QuarantineModel::device() const
{
    return current() && current()->device ? current()->device->text() : tr("not known");
}

QString QuarantineModel::came() const
{
    return current() ? words().moment(current()->timeMs, nowMs()) : QString();
}

QString QuarantineModel::size() const
{
    return current() ? words().bytes(static_cast<double>(current()->sizeBytes)) : QString();
}

QString QuarantineModel::head() const
{
    if (!current())
        return {};
    if (const auto text = textOf(current()->head))
        return *text;
    return QString::fromLatin1(current()->head.toHex(' '));
}

QString QuarantineModel::headNote() const
{
    if (!current())
        return {};
    const QString shape = textOf(current()->head) ? tr("as text") : tr("in hexadecimal, since it is no text");
    return current()->sizeBytes > current()->head.size()
               ? tr("The first %1, %2").arg(words().bytes(static_cast<double>(current()->head.size())), shape)
               : tr("All of it, %1").arg(shape);
}

void QuarantineModel::copyHead() const
{
    QGuiApplication::clipboard()->setText(head());
}

} // namespace gemba::admin
