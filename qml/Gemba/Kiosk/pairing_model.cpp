#include "pairing_model.h"

using namespace Qt::StringLiterals;

namespace gemba::kiosk {

PairingModel::PairingModel(KioskContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void PairingModel::newCode()
{
    m_context.backend.startPairing();
}

void PairingModel::nextServer()
{
    const QList<ServerChoice> servers = m_context.backend.servers();
    const QString present = m_context.backend.pairing().address;
    for (qsizetype i = 0; i < servers.size(); ++i) {
        if (servers[i].address == present) {
            m_context.backend.chooseServer(servers[(i + 1) % servers.size()].address);
            return;
        }
    }
    if (!servers.isEmpty())
        m_context.backend.chooseServer(servers.first().address);
}

void PairingModel::refresh()
{
    const Words &words = m_context.words;
    const PairingInfo info = m_context.backend.pairing();
    View view;
    const QString version = words.isolated(QStringLiteral(GEMBA_VERSION));
    view.terminalText = info.terminal.isEmpty()
                            ? tr("version %1").arg(version)
                            : tr("%1, version %2", "terminal id").arg(words.isolated(info.terminal), version);
    view.serverName = info.serverName.isEmpty() ? tr("looking for one") : info.serverName;
    view.codeFront = info.code.left(4);
    view.codeBack = info.code.mid(4);
    view.qrText = info.qrText;
    view.spokenCode = tr("Pairing code %1").arg(info.code.split(QString(), Qt::SkipEmptyParts).join(u' '));
    if (info.phase == PairingPhase::Waiting && info.validUntilMs > 0)
        view.validText = tr("Valid for %1").arg(words.duration(info.validUntilMs - m_context.nowMs()));
    view.words = info.words;
    for (qsizetype i = 0; i < info.words.size(); ++i)
        view.wordNumbers.append(words.count(i + 1));
    view.severalServers = m_context.backend.servers().size() > 1;
    describeState(view, info);
    if (view == m_view)
        return;
    m_view = view;
    Q_EMIT changed();
}

void PairingModel::describeState(View &view, const PairingInfo &info) const
{
    const Words &words = m_context.words;
    switch (info.phase) {
    case PairingPhase::Idle:
        view.title = tr("Not asking yet");
        view.secondLine = tr("Press New code to begin.");
        break;
    case PairingPhase::Requesting:
        view.title = tr("Asking for a code");
        view.secondLine = tr("The server answers in a moment.");
        view.waiting = true;
        break;
    case PairingPhase::Waiting:
        view.title = tr("Waiting for approval");
        view.secondLine =
            tr("by an administrator, for %1").arg(words.duration(m_context.nowMs() - info.waitingSinceMs));
        view.thirdLine = tr("This page moves on by itself.");
        view.waiting = true;
        break;
    case PairingPhase::Approved:
        view.title = tr("Approved");
        view.secondLine = tr("Connecting to the server.");
        break;
    case PairingPhase::Rejected:
        view.title = tr("Not approved");
        view.secondLine = tr("An administrator declined this kiosk.");
        view.thirdLine = tr("Ask why, then press New code.");
        break;
    case PairingPhase::Expired:
        view.title = tr("The code has expired");
        view.secondLine = tr("Nobody approved it in time.");
        view.thirdLine = tr("Press New code to try again.");
        break;
    case PairingPhase::Failed:
        view.title = tr("No code from the server");
        view.secondLine = info.error ? words.error(info.error->code) : QString();
        view.thirdLine = tr("Press New code to try again.");
        break;
    }
}

} // namespace gemba::kiosk
