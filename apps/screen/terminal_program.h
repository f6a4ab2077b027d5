#pragma once

#include <gemba/client/credential_store.h>
#include <gemba/client/terminal_link.h>

#include <QString>

#include <memory>

/// What the main() of a program begins with that is enrolled as a terminal. GUI thread.
namespace gemba::screen {

/// @p given, or the program's own folder where none was given.
QString dataFolder(const QString &given);

/// Where the terminal's identity is: in the program's part of the secret service, or in a file of the folder @p given
/// when one was, so that several terminals may run beside each other.
std::unique_ptr<client::CredentialStore> openIdentity(const QString &given);

/// To be paired at @p server under this machine's name.
client::TerminalLinkOptions linkOptions(const QString &server);

/// Tells each pairing code on standard output too, as a line of JSON, so that a script may hand it to whoever approves
/// terminals. As long as @p terminal lives.
void tellPairingCodes(const client::TerminalLink &terminal);

} // namespace gemba::screen
