#include "scan_storm.h"

#include <QTest>

#include <algorithm>
#include <csignal>

namespace gemba::storm {

using namespace Qt::StringLiterals;
using scanner::Sound;
using test::eventually;

namespace {

const auto person = u"1204"_s;
const auto pin = u"483920"_s;
constexpr int childrenOfParent = 30;
/// Longer than a bounce lasts: the same code may be scanned again then.
constexpr int noSoundMs = 1'200;
/// After so long without the server's word the station says once more of a scan that it waits.
constexpr int saidAgainMs = 1'900;
constexpr int earlyKillEvery = 8;
constexpr int childrenOfLife = 4; ///< at least, before a kill
constexpr int burstGapMs = 50;
/// So much nearer to the scan before may one of a burst come, to make up for the timer: no scanner makes up for more.
constexpr qint64 closerMs = 5;

bool isGood(Sound sound)
{
    return sound == Sound::Accepted || sound == Sound::AlreadyHere || sound == Sound::Queued;
}

} // namespace

ScanStorm::ScanStorm(const ScanStormOptions &options)
    : m_options(options)
    , m_random(options.seed)
{
}

ScanStorm::~ScanStorm() = default;

QJsonObject ScanStorm::run()
{
    if (prepare() && tryWeathers() && rage() && burst(Way::Serial) && burst(Way::Keyboard) && calm())
        check();
    if (m_station) {
        m_station->kill();
        m_station->bury();
    }
    if (m_house.stop() != 0)
        fault(u"the server did not stop in order"_s);
    m_figures.insert(u"engine"_s, m_options.engine == storage::Engine::Postgres ? u"postgresql"_s : u"sqlite"_s);
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        m_figures.insert(it.key(), it.value());
    m_figures.insert(u"faults"_s, QJsonArray::fromStringList(m_faults.mid(0, 20)));
    return m_figures;
}

bool ScanStorm::prepare()
{
    m_database = test::chooseEngine(m_house, m_options.engine);
    if (!m_house.start() || !m_house.addUser(person, u"LEAD"_s) ||
        m_house.ctl({u"user"_s, u"set-pin"_s, person, u"--pin-stdin"_s}, pin.toUtf8() + '\n').status != 0) {
        fault(u"the server did not come up"_s);
        return false;
    }
    m_link = std::make_unique<test::WeakLink>(m_house.port());
    m_station = std::make_unique<StationRig>(m_house, u"wss://127.0.0.1:%1/ws"_s.arg(m_link->port()));
    m_station->start();
    const QString code = m_station->pairingCode();
    if (m_house.ctl({u"terminal"_s, u"approve"_s, code, u"--name"_s, u"Dock 1"_s, u"--area"_s, u"A"_s}).status != 0) {
        fault(u"the station was not paired"_s);
        return false;
    }
    return signIn();
}

bool ScanStorm::tryWeathers()
{
    for (const Weather weather : {Weather::Slow, Weather::Silent, Weather::Cut}) {
        setWeather(weather);
        const qint64 queued = m_counts.value(u"heardQueued"_s);
        const bool isPacked = pack(childrenOfLife) && (weather != Weather::Cut || eventually([&] {
                                                           work();
                                                           return m_counts.value(u"heardQueued"_s) > queued;
                                                       }));
        if (!isPacked) {
            fault(u"nobody could pack in weather %1"_s.arg(int(weather)));
            return false;
        }
    }
    setWeather(Weather::Fine);
    return true;
}

bool ScanStorm::rage()
{
    QElapsedTimer sinceNews;
    sinceNews.start();
    for (int i = 0; i < 3 * m_options.kills; ++i) {
        if (m_options.isEnough && m_options.isEnough->load())
            break;
        if (!strike(i))
            return false;
        if (sinceNews.elapsed() > 30'000) {
            sinceNews.restart();
            std::fprintf(stderr, "%d strikes, %lld children heard\n", i + 1, static_cast<long long>(m_good.size()));
        }
    }
    return true;
}

void ScanStorm::setWeather(Weather weather)
{
    m_link->mend();
    m_link->thaw();
    m_link->setDelayMs(0);
    switch (weather) {
    case Weather::Fine:
        break;
    case Weather::Slow:
        m_link->setDelayMs(20 + int(m_random.bounded(280)));
        ++m_counts[u"slow"_s];
        break;
    case Weather::Silent:
        m_link->freeze();
        ++m_counts[u"silent"_s];
        break;
    case Weather::Cut:
        m_link->cut();
        ++m_counts[u"cut"_s];
        break;
    }
}

bool ScanStorm::strike(int round)
{
    const auto victim = static_cast<Victim>(round % 3);
    const auto weather = static_cast<Weather>((1 + round + 2 * (round / 3)) % 4); // each with each in four rounds
    m_struck = false;
    if (!pack(childrenOfLife)) {
        fault(u"nobody could pack before kill %1"_s.arg(round + 1));
        return false;
    }
    const bool hitsStation = victim != Victim::Server;
    const bool hitsServer = victim != Victim::Station;
    const int lifeMs = 20 + int(m_random.bounded(m_options.longestLifeMs));
    QObject life;
    QTimer::singleShot(int(m_random.bounded(lifeMs)), Qt::PreciseTimer, &life,
                       [this, weather] { setWeather(weather); });
    QTimer::singleShot(lifeMs, Qt::PreciseTimer, &life, [this, hitsStation, hitsServer] {
        // Both at one moment, whatever either of them is doing.
        if (hitsServer)
            ::kill(pid_t(m_house.server().pid()), SIGKILL);
        if (hitsStation)
            m_station->kill();
        m_struck = true;
    });
    while (!isStruck())
        work();
    ++m_counts[u"strikes"_s];
    ++m_counts[hitsStation && hitsServer ? u"bothKilled"_s : hitsStation ? u"stationKilled"_s : u"serverKilled"_s];
    if (hitsStation) {
        m_signedIn = false;
        if (!m_station->bury()) {
            fault(u"a killed station did not end"_s);
            return false;
        }
    }
    if (hitsServer) {
        if (!m_house.server().waitForEnd()) {
            fault(u"a killed server did not end"_s);
            return false;
        }
        m_struck = false;
        for (int left = hitsStation ? 0 : int(m_random.bounded(5)); left > 0; --left)
            work(); // the hands do not wait for a server
        if (!m_house.start()) {
            fault(u"the server did not come up: "_s + QString::fromUtf8(m_house.server().complaints().right(400)));
            return false;
        }
    }
    setWeather(Weather::Fine);
    if (!hitsStation)
        return true;
    m_station->start();
    if (m_counts[u"stationKilled"_s] % earlyKillEvery == earlyKillEvery - 1 && victim == Victim::Station) {
        // Once more while it starts: over its own outbox.
        QTest::qWait(int(m_random.bounded(1'200)));
        m_station->kill();
        m_station->bury();
        ++m_counts[u"stationKilledAtStart"_s];
        m_station->start();
    }
    return signIn();
}

std::optional<Sound> ScanStorm::listen(int ms)
{
    std::optional<Sound> sound;
    static_cast<void>(QTest::qWaitFor([&] { return isStruck() || (sound = m_station->hear()).has_value(); }, ms));
    return sound;
}

bool ScanStorm::signIn()
{
    m_struck = false;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < test::patienceMs) {
        // Whether the station is there, knows its server and knows the person: all of it is heard from what it says to a scan.
        m_station->forgetSounds();
        m_station->scan(nextCode());
        auto sound = listen(noSoundMs);
        const bool isThere = sound.has_value();
        for (; sound; sound = listen(0))
            takeSound(*sound);
        if (m_pending.isEmpty()) {
            m_signedIn = true;
            return true;
        }
        if (isThere)
            identify();
    }
    fault(u"the station could not be signed in at: "_s + QString::fromUtf8(m_station->complaints().right(400)));
    return false;
}

/// A badge and a PIN; whether they were taken is heard at the next scan.
void ScanStorm::identify()
{
    m_station->scan(u"/ID-"_s + person);
    QTest::qWait(200);
    m_station->type(pin);
    QTest::qWait(500);
}

QString ScanStorm::nextCode()
{
    if (m_pending.isEmpty()) {
        if (m_parent.isEmpty() || m_inParent == childrenOfParent)
            m_pending = u"SB%1"_s.arg(m_parents.size(), 5, 10, QChar(u'0'));
        else
            m_pending = u"STORM%1"_s.arg(m_children++, 8, 10, QChar(u'0'));
    }
    return m_pending;
}

void ScanStorm::work()
{
    m_station->scan(nextCode());
    ++m_counts[u"scanned"_s];
    if (const auto sound = listen(noSoundMs))
        takeSound(*sound);
    else if (!isStruck())
        ++m_counts[u"unheard"_s];
    if (!isStruck())
        QTest::qWait(int(m_random.bounded(60)));
}

bool ScanStorm::pack(int children)
{
    const qsizetype wanted = m_good.size() + children;
    return eventually([&] {
        work();
        return m_good.size() >= wanted;
    });
}

bool ScanStorm::finishScan()
{
    const bool isHeard = m_pending.isEmpty() || eventually([this] {
                             work();
                             return m_pending.isEmpty();
                         });
    if (!isHeard)
        fault(u"a scan was never heard"_s);
    return isHeard;
}

void ScanStorm::keepScan()
{
    if (m_pending.startsWith(u"SB"_s)) {
        m_parents.append(m_pending);
        m_parent = m_pending;
        m_inParent = 0;
    } else if (!m_pending.isEmpty()) {
        m_good.insert(m_pending, m_parent);
        ++m_inParent;
    }
    m_pending.clear();
}

void ScanStorm::takeSound(Sound sound)
{
    if (isGood(sound)) {
        // Late news of the scan before is not news of this one: then it is scanned again.
        if (sound == Sound::Queued && m_sinceAccepted.isValid() && m_sinceAccepted.elapsed() >= saidAgainMs) {
            m_sinceAccepted.invalidate();
            ++m_counts[u"saidAgain"_s];
            return;
        }
        if (sound == Sound::Accepted)
            m_sinceAccepted.start();
        ++m_counts[sound == Sound::Queued        ? u"heardQueued"_s
                   : sound == Sound::AlreadyHere ? u"heardAlreadyHere"_s
                                                 : u"heardAccepted"_s];
        keepScan();
        return;
    }
    if (sound == Sound::Error) {
        ++m_counts[u"heardError"_s];
        if (m_signedIn && !isStruck()) {
            // The server that came back does not know the person any more.
            ++m_counts[u"signedInAgain"_s];
            m_signedIn = false;
            setWeather(Weather::Fine);
            identify();
            m_signedIn = true;
        }
        return;
    }
    if (sound != Sound::Held)
        fault(u"%1 was heard for %2 in %3 with %4"_s.arg(int(sound)).arg(m_pending, m_parent).arg(m_inParent));
    m_station->scan(u"/ok"_s);
    QTest::qWait(noSoundMs);
    m_station->forgetSounds();
}

/// What a scanner can do at most. Nobody waits for a sound: every one of them is taken all the same.
bool ScanStorm::burst(Way way)
{
    m_struck = false;
    setWeather(Weather::Fine);
    const QString name = way == Way::Serial ? u"serial"_s : u"keyboard"_s;
    const test::SideView view(m_database);
    const auto isSent = [&] { return view.value(u"SELECT packed FROM bag_total"_s).toLongLong() >= m_good.size(); };
    // The station may want its person once more: that is found out before nobody listens.
    if (!finishScan())
        return false;
    if (!eventually([&] {
            work();
            return m_pending.isEmpty() && QTest::qWaitFor(isSent, noSoundMs);
        })) {
        fault(u"what was packed before a burst did not come to the server (%1)"_s.arg(name));
        return false;
    }
    m_station->forgetSounds();
    m_station->takeTimings();
    const int scans = m_options.burstSeconds * 1'000 / burstGapMs;
    QElapsedTimer sinceStart;
    sinceStart.start();
    for (qint64 i = 0, dueMs = 0; i < scans; ++i) {
        if (const qint64 earlyMs = dueMs - sinceStart.elapsed(); earlyMs > 0)
            QTest::qWait(int(earlyMs));
        m_burst.append(nextCode());
        if (way == Way::Serial) {
            m_station->scan(m_pending);
        } else if (!m_station->typeScan(m_pending)) {
            fault(u"the station reads no keys"_s);
            return false;
        }
        dueMs = std::max(dueMs, sinceStart.elapsed() - closerMs) + burstGapMs;
        keepScan();
    }
    if (!eventually(isSent)) {
        fault(u"a burst did not come to the server (%1)"_s.arg(name));
        return false;
    }
    QTest::qWait(noSoundMs); // what is heard late is no news of the next scan
    QList<qint64> timings = m_station->takeTimings();
    qint64 heard = 0;
    while (const auto sound = m_station->hearBeginning()) {
        ++heard;
        if (!isGood(*sound))
            fault(u"%1 was heard in a burst (%2)"_s.arg(int(*sound)).arg(name));
    }
    // By the station's word, and by the ear that is at its loudspeaker.
    for (const qint64 sounds : {qint64(timings.size()), heard}) {
        if (sounds < std::max(1, scans * m_options.heardPercent / 100)) {
            fault(u"%1 of %2 scans of a burst began to sound, and %3 were heard (%4)"_s.arg(timings.size())
                      .arg(scans)
                      .arg(heard)
                      .arg(name));
            return false;
        }
    }
    std::sort(timings.begin(), timings.end());
    m_counts[u"burstScans"_s] += scans;
    m_counts[name + u"Sounds"_s] = timings.size();
    m_counts[name + u"Heard"_s] = heard;
    m_counts[name + u"SoundP50Us"_s] = timings[timings.size() / 2];
    m_counts[name + u"SoundP99Us"_s] = timings[timings.size() * 99 / 100];
    return true;
}

/// Everything that waits comes to its end.
bool ScanStorm::calm()
{
    m_struck = false;
    setWeather(Weather::Fine);
    if (!finishScan())
        return false;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 2 * test::patienceMs) {
        const test::SideView view(m_database);
        const bool isThere =
            eventually([&] { return view.value(u"SELECT packed FROM bag_total"_s).toLongLong() >= m_good.size(); });
        QTest::qWait(300); // the last answer may be under way
        m_station->kill();
        if (!m_station->bury() || !isThere)
            break;
        const test::SideView outbox(m_station->outbox());
        if (outbox.value(u"SELECT count(*) FROM outbox WHERE state < 2"_s).toInt() == 0)
            return true;
        m_signedIn = false;
        m_station->start();
        if (!signIn())
            return false;
    }
    fault(u"scans still wait at the station"_s);
    return false;
}

void ScanStorm::check()
{
    checkBags();
    checkScans();
    checkFloors();
    const auto recount = m_house.ctl({u"call"_s, u"bagStats.recount"_s, u"{}"_s}).json();
    if (!recount["agrees"_L1].toBool())
        fault(u"the recount differs: "_s +
              QString::fromUtf8(QJsonDocument(recount).toJson(QJsonDocument::Compact).left(400)));
}

/// What was heard is there, once, where it was put; and nothing else is.
void ScanStorm::checkBags()
{
    const test::SideView view(m_database);
    QSet<QString> found;
    for (const QVariantList &row :
         view.rows(u"SELECT c.code, p.code, (SELECT count(*) FROM bag_event e WHERE e.other_id = c.id) FROM bag c "
                   "LEFT JOIN bag p ON p.id = c.parent_id WHERE c.kind = 2"_s)) {
        const QString code = row[0].toString();
        found.insert(code);
        if (!m_good.contains(code))
            fault(u"%1 is at the server and was never heard to be taken"_s.arg(code));
        else if (m_good.value(code) != row[1].toString())
            fault(u"%1 is in %2 and was put into %3"_s.arg(code, row[1].toString(), m_good.value(code)));
        if (row[2].toInt() != 1)
            fault(u"%1 was packed %2 times"_s.arg(code).arg(row[2].toInt()));
    }
    for (auto it = m_good.cbegin(); it != m_good.cend(); ++it) {
        if (!found.contains(it.key()))
            fault(u"%1 was heard to be taken and is lost"_s.arg(it.key()));
    }
    const QVariantList total =
        view.rows(u"SELECT packed, children, parents, open_resolutions FROM bag_total"_s).constFirst();
    if (total[0].toLongLong() != m_good.size() || total[1].toLongLong() != m_good.size() ||
        total[2].toLongLong() != m_parents.size() || total[3].toLongLong() != 0)
        fault(u"counted are %1 packed, %2 children, %3 parents, %4 resolutions; heard were %5 children, %6 parents"_s
                  .arg(total[0].toLongLong())
                  .arg(total[1].toLongLong())
                  .arg(total[2].toLongLong())
                  .arg(total[3].toLongLong())
                  .arg(m_good.size())
                  .arg(m_parents.size()));
    m_counts[u"children"_s] = m_good.size();
}

/// Every scan on the station's disk is at the server once, with the answer that the station has, and no other is.
void ScanStorm::checkScans()
{
    const test::SideView view(m_database);
    QHash<QString, QVariantList> kept;
    for (const QVariantList &row : view.rows(u"SELECT scan_key, id, sequence FROM bag_scan"_s))
        kept.insert(row[0].toString(), row);
    const test::SideView outbox(m_station->outbox());
    const auto rows = outbox.rows(
        u"SELECT scan_key, sequence, state, json_extract(answer, '$.scan') FROM outbox ORDER BY sequence"_s);
    qint64 sequence = 0;
    for (const QVariantList &row : rows) {
        const QVariantList server = kept.take(row[0].toString());
        constexpr int answered = 2;
        if (row[1].toLongLong() != ++sequence || row[2].toInt() != answered || server.isEmpty() ||
            server[1].toLongLong() != row[3].toLongLong() || server[2].toLongLong() != sequence)
            fault(u"scan %1 of the station is not what the server has"_s.arg(row[1].toLongLong()));
    }
    QHash<QString, int> times;
    for (const QVariantList &row : outbox.rows(u"SELECT upper(json_extract(scan, '$.code')) FROM outbox"_s))
        ++times[row[0].toString()];
    for (const QString &code : std::as_const(m_burst)) {
        if (times.value(code) != 1)
            fault(u"%1 was scanned once, in a burst, and is %2 times on the station's disk"_s.arg(code).arg(
                times.value(code)));
    }
    if (!kept.isEmpty())
        fault(u"%1 scans are at the server and not on the station's disk"_s.arg(kept.size()));
    m_counts[u"scansKept"_s] = rows.size();
}

void ScanStorm::checkFloors()
{
    const auto atLeast = [this](const QString &what, qint64 wanted) {
        if (m_counts.value(what) < wanted)
            fault(u"%1: %2, and at least %3 make a storm"_s.arg(what).arg(m_counts.value(what)).arg(wanted));
    };
    atLeast(u"strikes"_s, 1);
    for (const QString &what : {u"slow"_s, u"silent"_s, u"cut"_s, u"heardAccepted"_s, u"heardQueued"_s})
        atLeast(what, 1);
    const int burstScans = 2 * m_options.burstSeconds * 1'000 / burstGapMs;
    atLeast(u"burstScans"_s, burstScans);
    // Each thirty-first scan of a burst is a parent.
    atLeast(u"children"_s, childrenOfLife * m_counts.value(u"strikes"_s) + burstScans * 9 / 10);
}

} // namespace gemba::storm
