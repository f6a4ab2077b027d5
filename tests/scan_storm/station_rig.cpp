#include "station_rig.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <linux/input.h>

#include <csignal>

namespace gemba::storm {

using namespace Qt::StringLiterals;

namespace {

/// Longer than any pause within a burst of a scanner.
constexpr int betweenKeysMs = 170;

quint16 keyOf(QChar digit)
{
    return digit == u'0' ? quint16(KEY_0) : quint16(KEY_1 + digit.digitValue() - 1);
}

} // namespace

StationRig::StationRig(const test::House &house, QString server)
    : m_house(house)
    , m_server(std::move(server))
{
    // The station looks for a player by its name.
    QDir folder(m_folder.path());
    if (!folder.mkpath(u"bin"_s) || !folder.mkpath(u"data"_s) ||
        !QFile::link(QStringLiteral(GEMBA_EAR_PROGRAM), folder.filePath(u"bin/pacat"_s)))
        qFatal("the rig of the station cannot be built");
}

void StationRig::start()
{
    QProcessEnvironment environment = m_house.environment();
    environment.insert(u"PATH"_s, m_folder.filePath(u"bin"_s) + u':' + environment.value(u"PATH"_s));
    environment.insert(u"GEMBA_EAR"_s, m_folder.filePath(u"ear"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"evdevkeyboard:"_s + m_keyboard.path());
    const QString program = qEnvironmentVariable("GEMBA_SCANNER");
    if (!QFile::exists(program))
        qFatal("GEMBA_SCANNER names no program");
    m_process = std::make_unique<test::LineProcess>();
    m_process->start(program,
                     {u"--server"_s, m_server, u"--data"_s, m_folder.filePath(u"data"_s), u"--serial"_s,
                      m_scanner.path(), u"--windowed"_s, u"--language"_s, u"en"_s},
                     environment);
}

void StationRig::kill()
{
    if (isRunning())
        ::kill(pid_t(m_process->pid()), SIGKILL);
}

bool StationRig::bury()
{
    const bool gone = !m_process || m_process->waitForEnd();
    m_scanner.forget();
    m_keyboard.forget();
    return gone;
}

QString StationRig::pairingCode()
{
    return m_process->waitFor([](const QJsonObject &line) { return line.contains("pairingCode"_L1); })["pairingCode"_L1]
        .toString();
}

void StationRig::press(quint16 key)
{
    input_event events[4]{};
    for (int i = 0; i < 4; ++i)
        events[i].type = i % 2 == 0 ? EV_KEY : EV_SYN;
    events[0].code = events[2].code = key;
    events[0].value = 1;
    m_keyboard.write(QByteArray(reinterpret_cast<const char *>(events), sizeof events));
}

void StationRig::type(const QString &digits)
{
    for (const QChar digit : digits) {
        press(keyOf(digit));
        QTest::qWait(betweenKeysMs);
    }
    press(KEY_ENTER);
}

std::optional<scanner::Sound> StationRig::hear()
{
    QFile ear(m_folder.filePath(u"ear"_s));
    if (!ear.open(QFile::ReadOnly) || !ear.seek(m_heard))
        return std::nullopt;
    const QByteArray line = ear.readLine();
    if (!line.endsWith('\n'))
        return std::nullopt;
    m_heard += line.size();
    return static_cast<scanner::Sound>(line.trimmed().toInt());
}

void StationRig::forgetSounds()
{
    while (hear()) {
    }
}

} // namespace gemba::storm
