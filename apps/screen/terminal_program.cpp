#include "terminal_program.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QStandardPaths>

#include <cstdio>

namespace gemba::screen {

QString dataFolder(const QString &given)
{
    return given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : given;
}

std::unique_ptr<client::CredentialStore> openIdentity(const QString &given)
{
    if (!given.isEmpty())
        return client::CredentialStore::openFile(given);
    return client::CredentialStore::open(QCoreApplication::applicationName(), dataFolder(given));
}

client::TerminalLinkOptions linkOptions(const QString &server)
{
    client::TerminalLinkOptions options;
    options.server = server;
    options.terminalName = QHostInfo::localHostName().left(64);
    return options;
}

void tellPairingCodes(const client::TerminalLink &terminal)
{
    QObject::connect(&terminal, &client::TerminalLink::pairingChanged, &terminal,
                     [&terminal, told = QString()]() mutable {
                         const QString code = terminal.pairing() ? terminal.pairing()->code() : QString();
                         if (code.isEmpty() || code == told)
                             return;
                         told = code;
                         std::printf("{\"pairingCode\":\"%s\"}\n", qUtf8Printable(code));
                         std::fflush(stdout);
                     });
}

} // namespace gemba::screen
