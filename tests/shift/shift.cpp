#include "shift.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

namespace gemba::shift {

using namespace Qt::StringLiterals;
using test::eventually;

namespace {

const auto pin = u"483920"_s;
const auto original = u"stations"_s;
const auto copies = u"copies"_s;
constexpr int people = 4;
/// Of a shift of the largest size on a busy machine.
constexpr int longMs = 30 * 60'000;

} // namespace

QString personOf(int station)
{
    return u"120%1"_s.arg(station % people);
}

bool mayLoad(const QString &person)
{
    return person != personOf(people - 1);
}

Shift::Shift(const ShiftOptions &options)
    : m_options(options)
{
}

Shift::~Shift() = default;

QJsonObject Shift::run()
{
    m_figures.insert(u"engine"_s, m_options.engine == storage::Engine::Postgres ? u"postgresql"_s : u"sqlite"_s);
    m_figures.insert(u"stations"_s, m_options.size.stations);
    m_figures.insert(u"scansEach"_s, m_options.size.scans);
    if (prepare() && openStations() && workOffline() && copyOutboxes()) {
        if (const qint64 ms = sendAll(original); ms >= 0) {
            m_figures.insert(u"mergeMs"_s, ms);
            m_figures.insert(u"scansPerSecond"_s,
                             qint64(m_options.size.stations) * m_options.size.scans * 1'000 / std::max<qint64>(1, ms));
            checkScans(outboxes(original));
            checkBags();
            checkRecount();
            checkRepetition();
            decideSome();
            checkRecount();
        }
    }
    m_stations.clear();
    if (m_house.stop() != 0)
        fault(u"the server did not stop in order"_s);
    m_figures.insert(u"faults"_s, QJsonArray::fromStringList(m_faults.mid(0, 20)));
    return m_figures;
}

void Shift::same(const QString &what, qint64 found, qint64 expected)
{
    if (found != expected)
        fault(u"%1: %2 instead of %3"_s.arg(what).arg(found).arg(expected));
}

QJsonObject Shift::ask(const QString &method, const QJsonObject &params)
{
    const auto outcome =
        m_house.ctl({u"call"_s, method, QString::fromUtf8(QJsonDocument(params).toJson(QJsonDocument::Compact))});
    if (outcome.status != 0)
        fault(u"%1: %2"_s.arg(method, QString::fromUtf8(outcome.err.left(200))));
    return outcome.json();
}

bool Shift::prepare()
{
    m_database = test::chooseEngine(m_house, m_options.engine);
    m_house.configure(u"GEMBA_SERVER_PER_SOURCE_SOCKETS"_s, u"1000"_s); // all stations are at one address here
    if (!m_house.start()) {
        fault(u"the server did not come up"_s);
        return false;
    }
    for (int i = 0; i < people; ++i) {
        // One of them may not load bills: what he loads is lost, and must be told.
        const QString name = personOf(i);
        if (!m_house.addUser(name, mayLoad(name) ? u"LEAD"_s : u"DISPATCHER"_s) ||
            m_house.ctl({u"user"_s, u"set-pin"_s, name, u"--pin-stdin"_s}, pin.toUtf8() + '\n').status != 0) {
            fault(u"no account for %1"_s.arg(name));
            return false;
        }
    }
    for (int i = 0; i < m_options.size.billCount(); ++i)
        ask(u"bills.open"_s, {{u"number"_s, billNumber(i)},
                              {u"destination"_s, u"Jaipur"_s},
                              {u"vehicle"_s, u"RJ14 GB 1234"_s},
                              {u"planned"_s, billCapacity}});
    m_link = std::make_unique<test::WeakLink>(m_house.port());
    return m_faults.isEmpty();
}

QString Shift::folderOf(int i, const QString &folders) const
{
    return m_folder.filePath(u"%1/%2"_s.arg(folders).arg(i));
}

std::unique_ptr<test::LineProcess> Shift::startStation(int i, const QString &folders, bool sendsOnly)
{
    QStringList arguments{u"--station"_s,  QString::number(i),
                          u"--folder"_s,   folderOf(i, folders),
                          u"--server"_s,   u"wss://127.0.0.1:%1/ws"_s.arg(m_link->port()),
                          u"--person"_s,   personOf(i),
                          u"--pin"_s,      pin,
                          u"--stations"_s, QString::number(m_options.size.stations),
                          u"--scans"_s,    QString::number(m_options.size.scans),
                          u"--seed"_s,     QString::number(m_options.size.seed)};
    if (sendsOnly)
        arguments += u"--send"_s;
    auto process = std::make_unique<test::LineProcess>();
    process->start(QCoreApplication::applicationFilePath(), arguments, m_house.environment());
    return process;
}

bool Shift::openStations()
{
    // Some at once: a server hands out only so many codes to one address.
    constexpr int atOnce = 5;
    for (int first = 0; first < m_options.size.stations; first += atOnce) {
        const int end = std::min(first + atOnce, m_options.size.stations);
        for (int i = first; i < end; ++i) {
            QDir().mkpath(folderOf(i, original));
            m_stations.push_back(startStation(i, original, false));
        }
        for (int i = first; i < end; ++i) {
            const QString code =
                m_stations[size_t(i)]
                    ->waitFor([](const QJsonObject &line) { return line.contains("pairingCode"_L1); })["pairingCode"_L1]
                    .toString();
            if (m_house
                    .ctl({u"terminal"_s, u"approve"_s, code, u"--name"_s, nameOf(i), u"--area"_s,
                          QString(QChar(u'A' + i % 10))})
                    .status != 0) {
                fault(u"station %1 could not be paired"_s.arg(i));
                return false;
            }
        }
        for (int i = first; i < end; ++i) {
            if (m_stations[size_t(i)]
                    ->waitFor([](const QJsonObject &line) { return line["ready"_L1].toBool(); })
                    .isEmpty()) {
                fault(u"station %1 did not come up"_s.arg(i));
                return false;
            }
        }
    }
    return true;
}

bool Shift::workOffline()
{
    QElapsedTimer timer;
    timer.start();
    m_link->cut();
    for (size_t i = 0; i < m_stations.size(); ++i) {
        const QJsonObject over =
            m_stations[i]->waitFor([](const QJsonObject &line) { return line["shiftOver"_L1].toBool(); }, longMs);
        same(u"scans on the disk of station %1"_s.arg(i), over["waiting"_L1].toInteger(), m_options.size.scans);
        same(u"bounces at station %1"_s.arg(i), over["bounces"_L1].toInteger(), 0);
    }
    m_figures.insert(u"shiftMs"_s, timer.elapsed());
    for (const auto &station : m_stations) {
        station->kill(); // its power fails
        if (!station->waitForEnd())
            fault(u"a killed station did not end"_s);
    }
    m_stations.clear();
    return m_faults.isEmpty();
}

bool Shift::copyOutboxes()
{
    for (int i = 0; i < m_options.size.stations; ++i) {
        QDir().mkpath(folderOf(i, copies));
        const QStringList files = QDir(folderOf(i, original)).entryList(QDir::Files);
        for (const QString &file : files) {
            if (!QFile::copy(folderOf(i, original) + u'/' + file, folderOf(i, copies) + u'/' + file)) {
                fault(u"%1 of station %2 cannot be copied"_s.arg(file).arg(i));
                return false;
            }
        }
    }
    return true;
}

qint64 Shift::sendAll(const QString &folders)
{
    m_link->cut();
    m_stations.clear();
    for (int i = 0; i < m_options.size.stations; ++i)
        m_stations.push_back(startStation(i, folders, true));
    QElapsedTimer timer;
    timer.start();
    m_link->mend();
    bool all = true;
    for (size_t i = 0; i < m_stations.size(); ++i) {
        const QJsonObject sent =
            m_stations[i]->waitFor([](const QJsonObject &line) { return line["sent"_L1].toBool(); }, longMs);
        if (sent.isEmpty()) {
            fault(u"station %1 still has scans that wait: %2"_s.arg(i).arg(
                QString::fromUtf8(m_stations[i]->complaints().right(300))));
            all = false;
        }
        same(u"scans set aside by station %1"_s.arg(i), sent["setAside"_L1].toInteger(), 0);
    }
    const qint64 ms = timer.elapsed();
    for (const auto &station : m_stations) {
        if (!station->waitForEnd() || station->status() != 0)
            fault(u"a station did not end well"_s);
    }
    m_stations.clear();
    return all ? ms : -1;
}

QHash<QString, Shift::Kept> Shift::outboxes(const QString &folders)
{
    QHash<QString, Kept> out;
    for (int i = 0; i < m_options.size.stations; ++i) {
        const test::SideView view(folderOf(i, folders) + u"/outbox.db"_s);
        const auto rows = view.rows(u"SELECT scan_key, sequence, state, answer FROM outbox ORDER BY sequence"_s);
        same(u"scans in the outbox of station %1"_s.arg(i), rows.size(), m_options.size.scans);
        for (const QVariantList &row : rows) {
            constexpr int answered = 2;
            if (row[2].toInt() != answered)
                fault(u"scan %1 of station %2 has no answer"_s.arg(row[1].toLongLong()).arg(i));
            out.insert(row[0].toString(),
                       {i, row[1].toLongLong(), QJsonDocument::fromJson(row[3].toByteArray()).object()});
        }
    }
    return out;
}

void Shift::checkRecount()
{
    const QJsonObject recount = ask(u"bagStats.recount"_s, {});
    m_figures.insert(u"recountMs"_s, recount["tookMs"_L1]);
    if (!recount["agrees"_L1].toBool())
        fault(u"the recount differs: "_s +
              QString::fromUtf8(QJsonDocument(recount).toJson(QJsonDocument::Compact).left(400)));
}

QByteArray Shift::everything() const
{
    const test::SideView view(m_database);
    QByteArray all;
    for (const char *table : {"bag ORDER BY id", "bag_event ORDER BY id", "bag_scan ORDER BY id",
                              "bag_resolution ORDER BY scan_id", "bill ORDER BY id", "bill_line ORDER BY added_event",
                              "bag_total ORDER BY id", "bag_day ORDER BY day, area, actor, late",
                              "bag_quarter ORDER BY day, quarter", "bag_station ORDER BY station"})
        all += view.digest(u"SELECT * FROM "_s + QLatin1String(table));
    return all;
}

/// The same outboxes once more: as if no answer had ever reached a station.
void Shift::checkRepetition()
{
    const QByteArray before = everything();
    const qint64 ms = sendAll(copies);
    if (ms < 0)
        return;
    m_figures.insert(u"repeatMs"_s, ms);
    if (everything() != before)
        fault(u"the same outboxes sent again changed something"_s);
    const auto first = outboxes(original);
    const auto second = outboxes(copies);
    for (auto it = second.cbegin(); it != second.cend(); ++it) {
        if (!it->answer["repeated"_L1].toBool())
            fault(u"scan %1 was not known when it came again"_s.arg(it.key()));
        const QJsonObject then = first.value(it.key()).answer;
        for (const char *field : {"scan", "outcome", "effect", "event", "errorCode", "resolution", "otherParent"}) {
            if (it->answer[QLatin1String(field)] != then[QLatin1String(field)])
                fault(u"scan %1 got another %2 when it came again"_s.arg(it.key(), QLatin1String(field)));
        }
    }
}

} // namespace gemba::shift
