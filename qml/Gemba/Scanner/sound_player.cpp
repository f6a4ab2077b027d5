#include "sound_player.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace gemba::scanner {

using namespace Qt::StringLiterals;

namespace {

QString fileName(Sound sound)
{
    return u"%1.wav"_s.arg(int(sound));
}

} // namespace

ProcessSoundPlayer::ProcessSoundPlayer()
{
    for (const QString &name : {u"pw-play"_s, u"paplay"_s, u"aplay"_s}) {
        m_program = QStandardPaths::findExecutable(name);
        if (!m_program.isEmpty())
            break;
    }
    bool written = m_folder.isValid();
    for (int i = 0; i < soundCount && written; ++i) {
        QFile file(m_folder.filePath(fileName(static_cast<Sound>(i))));
        const QByteArray wav = wavOf(synthesise(patternOf(static_cast<Sound>(i))));
        written = file.open(QFile::WriteOnly) && file.write(wav) == wav.size();
    }
    if (!written)
        m_program.clear();
}

void ProcessSoundPlayer::play(Sound sound)
{
    if (m_program.isEmpty()) {
        QApplication::beep();
        return;
    }
    QStringList arguments{m_folder.filePath(fileName(sound))};
    if (m_program.endsWith(u"aplay"_s) && !m_program.endsWith(u"paplay"_s))
        arguments.prepend(u"-q"_s);
    QProcess::startDetached(m_program, arguments);
}

} // namespace gemba::scanner
