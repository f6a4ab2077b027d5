#pragma once

#include "house_engine.h"
#include "shift_plan.h"

#include <gemba/test/side_view.h>
#include <gemba/test/weak_link.h>

#include <QJsonArray>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace gemba::shift {

struct ShiftOptions
{
    ShiftSize size;
    storage::Engine engine = storage::Engine::Sqlite;
};

/// Who works at a station; some work at more than one.
QString personOf(int station);
/// Whether this person may put parents on bills.
bool mayLoad(const QString &person);

/// A whole shift without a network: stations pair, sign in and lose the network; each scans a shift of its own onto its own disk and
/// loses its power; they start again, the network is back, and one server gets it all at once. What it made of it is compared with
/// the stations' disks, with an oracle and with the server's own recount. Then the same outboxes are sent once more.
class Shift
{
public:
    explicit Shift(const ShiftOptions &options);
    ~Shift();

    /// What was found, with "faults": empty when everything held.
    QJsonObject run();

private:
    /// A scan as its station has it.
    struct Kept
    {
        int station = 0;
        qint64 sequence = 0;
        QJsonObject answer;
    };

    bool prepare();
    bool openStations();
    bool workOffline();
    /// Every station sends what is on its disk; how long that took from the moment the network was back, -1: it never ended.
    qint64 sendAll(const QString &folders);
    bool copyOutboxes();
    /// By key.
    QHash<QString, Kept> outboxes(const QString &folders);
    void checkScans(const QHash<QString, Kept> &kept);
    void checkBags();
    void checkRecount();
    void decideSome();
    void checkRepetition();
    QByteArray everything() const;

    std::unique_ptr<test::LineProcess> startStation(int i, const QString &folders, bool sendsOnly);
    QString folderOf(int i, const QString &folders) const;
    QString nameOf(int i) const { return QStringLiteral("Dock %1").arg(i + 1); }
    void fault(const QString &text) { m_faults.append(text); }
    /// A fault unless both are the same.
    void same(const QString &what, qint64 found, qint64 expected);
    QJsonObject ask(const QString &method, const QJsonObject &params);

    const ShiftOptions m_options;
    test::House m_house;
    QTemporaryDir m_folder;
    storage::DatabaseOptions m_database;
    std::unique_ptr<test::WeakLink> m_link;
    std::vector<std::unique_ptr<test::LineProcess>> m_stations;
    QStringList m_faults;
    QJsonObject m_figures;
};

} // namespace gemba::shift
