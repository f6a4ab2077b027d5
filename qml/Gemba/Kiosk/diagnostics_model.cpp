#include "diagnostics_model.h"

#include <QPointer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gemba::kiosk {

DiagnosticsModel::DiagnosticsModel(KioskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void DiagnosticsModel::ping()
{
    if (m_pinging)
        return;
    m_pinging = true;
    m_pingError.reset();
    m_context.backend.ping([self = QPointer(this)](const Result<double> &ms) {
        if (!self)
            return;
        self->m_pinging = false;
        self->m_pingMs = ms ? std::optional(*ms) : std::nullopt;
        self->m_pingError = ms ? std::nullopt : std::optional(ms.error());
        self->refresh();
    });
    refresh();
}

void DiagnosticsModel::restart()
{
    m_context.backend.restart();
}

void DiagnosticsModel::refresh()
{
    const Words &words = m_context.words;
    const DiagnosticsInfo info = m_context.backend.diagnostics();
    View view;
    const auto row = [&](const QString &label, const QString &value) {
        view.labels.append(label);
        view.values.append(value.isEmpty() ? u"–"_s : value);
    };
    const auto ms = [&](double value) { return words.withUnit(words.number(value, value < 100 ? 1 : 0), u"ms"_s); };
    row(tr("Server"), info.serverName);
    row(tr("Address"), words.isolated(info.address.section(u"://"_s, -1)));
    row(tr("Versions"), tr("kiosk %1, server %2")
                            .arg(words.isolated(QStringLiteral(GEMBA_VERSION)), words.isolated(info.serverVersion)));
    row(tr("Answer time"), tr("%1, worst %2").arg(ms(info.latencyMedianMs), ms(info.latencyWorstMs)));
    row(tr("Lost messages"), words.percent(info.lossPercent, 2));
    row(tr("Clock difference"), ms(static_cast<double>(info.clockOffsetMs)));
    row(tr("Connected for"),
        tr("%1, %2 reconnects").arg(words.duration(info.uptimeMs / 60'000 * 60'000), words.count(info.reconnects)));
    row(tr("Memory"), words.withUnit(words.number(static_cast<double>(info.memoryBytes) / (1024 * 1024), 0), u"MiB"_s));
    row(tr("Terminal"), words.isolated(info.terminal));
    if (m_pinging)
        view.pingText = tr("waiting…");
    else if (m_pingError)
        view.pingText = tr("no answer");
    else if (m_pingMs)
        view.pingText = tr("answered in %1").arg(ms(*m_pingMs));
    else
        view.pingText = tr("asks for one answer");
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT changed();
}

} // namespace gemba::kiosk
