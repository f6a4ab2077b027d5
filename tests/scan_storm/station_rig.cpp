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

quint16 keyOf(QChar c)
{
    // Rows of keys have numbers in a row.
    for (const auto &[keys, first] : {std::pair(u"1234567890"_s, KEY_1), std::pair(u"qwertyuiop"_s, KEY_Q),
                                      std::pair(u"asdfghjkl"_s, KEY_A), std::pair(u"zxcvbnm"_s, KEY_Z)}) {
        if (const qsizetype at = keys.indexOf(c.toLower()); at >= 0)
            return quint16(first + at);
    }
    qFatal("the rig has no such key");
}

/// Down and up. The reports between them say nothing to the station; without them it reads a whole code at once, so that no key of it is
/// late however busy the machine is.
QByteArray strokeOf(quint16 key)
{
    input_event events[2]{};
    for (input_event &event : events) {
        event.type = EV_KEY;
        event.code = key;
    }
    events[0].value = 1;
    return {reinterpret_cast<const char *>(events), sizeof events};
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
                      m_scanner.path(), u"--windowed"_s, u"--language"_s, u"en"_s, u"--timings"_s},
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

bool StationRig::typeScan(const QString &code)
{
    // What does not fit into the terminal whole would be read as half an event.
    if (!test::eventually([this] { return m_keyboard.unread() == 0; }))
        return false;
    QByteArray strokes;
    for (const QChar c : code)
        strokes += strokeOf(keyOf(c));
    m_keyboard.write(strokes + strokeOf(KEY_ENTER));
    return true;
}

void StationRig::type(const QString &digits)
{
    for (const QChar digit : digits) {
        m_keyboard.write(strokeOf(keyOf(digit)));
        QTest::qWait(betweenKeysMs);
    }
    m_keyboard.write(strokeOf(KEY_ENTER));
}

std::optional<scanner::Sound> StationRig::next(Piece wanted)
{
    QFile ear(m_folder.filePath(u"ear"_s));
    if (!ear.open(QFile::ReadOnly) || !ear.seek(m_heard))
        return std::nullopt;
    for (QByteArray line; (line = ear.readLine()).endsWith('\n');) {
        m_heard += line.size();
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (wanted == Piece::Any || words.size() == 1)
            return static_cast<scanner::Sound>(words.constFirst().toInt());
    }
    return std::nullopt;
}

std::optional<scanner::Sound> StationRig::hear()
{
    return next(Piece::Whole);
}

std::optional<scanner::Sound> StationRig::hearBeginning()
{
    return next(Piece::Any);
}

void StationRig::forgetSounds()
{
    while (hear()) {
    }
}

QList<qint64> StationRig::takeTimings()
{
    QList<qint64> timings;
    for (const QJsonObject &line : m_process->unread()) {
        if (line.contains("soundAfterUs"_L1))
            timings.append(line["soundAfterUs"_L1].toInteger());
    }
    return timings;
}

} // namespace gemba::storm
