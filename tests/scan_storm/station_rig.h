#pragma once

#include "../links/pty.h"
#include "house.h"

#include <tone_synth.h>

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace gemba::storm {

/// The real gemba-scanner with what stands around it: a scanner on a serial line, a keyboard for the PIN, and an ear at its
/// loudspeaker. What it is told and what it says goes these ways alone.
class StationRig
{
public:
    /// @p house and @p server, as for --server, must outlive it.
    StationRig(const test::House &house, QString server);

    void start();
    /// SIGKILL at once; waits for nothing.
    void kill();
    /// The program is gone, and with it what the scanner had sent and nobody had read.
    bool bury();
    bool isRunning() const { return m_process && m_process->isRunning(); }
    QByteArray complaints() const { return m_process ? m_process->complaints() : QByteArray(); }

    /// The code that a person must approve; empty when none came.
    QString pairingCode();
    void scan(const QString &code) { m_scanner.write(code.toLatin1() + '\r'); }
    /// The same from a scanner that is a keyboard: upper-case letters and digits, all at once. False where the station reads no keys.
    bool typeScan(const QString &code);
    /// Types as people do, slower than a scanner would. Runs the event loop.
    void type(const QString &digits);

    /// The next sound that has been heard whole since, in order.
    std::optional<scanner::Sound> hear();
    /// The next one, also where another sound has cut it off.
    std::optional<scanner::Sound> hearBeginning();
    /// What was heard so far is forgotten.
    void forgetSounds();
    /// How long after each scan since the last call its sound began, by the station's own word, in microseconds. None for those whose
    /// sound did not.
    QList<qint64> takeTimings();

    QString outbox() const { return m_folder.filePath(QStringLiteral("data/outbox.db")); }

private:
    enum class Piece { Whole, Any };
    std::optional<scanner::Sound> next(Piece wanted);

    const test::House &m_house;
    const QString m_server;
    QTemporaryDir m_folder;
    Pty m_scanner;
    Pty m_keyboard;
    std::unique_ptr<test::LineProcess> m_process;
    qint64 m_heard = 0; ///< bytes of the ear's file
};

} // namespace gemba::storm
