#pragma once

#include <gemba/core/clock.h>
#include <gemba/core/result.h>
#include <gemba/outbox/local_book.h>

#include <bag_stats_contract.h>

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>

namespace gemba::scanner {

/// A plant in memory for --offline and for tests of the pages: answers the calls that a station makes, by the same rules as the
/// station's own book. It stands for no server where the server itself is what is tested.
class SimulatedPlant
{
public:
    explicit SimulatedPlant(const Clock &clock);

    /// FormatS of Debian's demo data: parents SB00000 and M444-00000, children of 4 to 20 characters.
    void setFormats();
    void addParent(const QString &code, int children, const QString &station, qint64 changedAgoMs,
                   std::optional<qint64> scaleGrams = {}, const QString &bill = {});
    void addBill(const QString &number, int planned, const QStringList &parents);
    /// Another station packs.
    void packElsewhere(const QString &child, const QString &parent);

    Result<QJsonValue> call(const QString &method, const QJsonObject &params);

    void setStation(const QString &station, const QString &area)
    {
        m_station = station;
        m_area = area;
    }
    void setPerson(const QString &name) { m_person = name; }
    /// Scans taken once, in the order in which they came.
    const QList<bags::Scan> &taken() const { return m_taken; }
    const outbox::LocalBook &truth() const { return m_truth; }

private:
    bags::ScanResult take(const bags::Scan &scan);
    Result<bags::BagChange> undo(const bags::UndoBagEvent::Params &params);
    Result<bags::BagChange> complete(const bags::CompleteParent::Params &params);
    Result<bags::BagChange> move(const bags::MoveBags::Params &params);
    Result<bags::FindBag::Reply> find(const bags::FindBag::Params &params) const;
    Result<bags::FindBill::Reply> findBill(const QString &number) const;
    Result<bags::BillChange> closeBill(const bags::CloseBill::Params &params);
    Result<bags::Resolution> decide(const bags::DecideResolution::Params &params);
    bags::PreloadStation::Reply preload() const;
    bags::ListBills::Reply bills() const;
    bags::ListResolutions::Reply resolutions() const;
    void changeCount(const QString &parent, int by);

    struct Entry
    {
        bags::WireScanMode mode;
        QString code;
        QString parent;
        QString bill;
    };
    const Clock &m_clock;
    QString m_station = QStringLiteral("Station 7");
    QString m_area = QStringLiteral("Area 3");
    QString m_person = QStringLiteral("dispatcher4");
    QList<bags::BagFormat> m_formats;
    outbox::LocalBook m_truth;
    QHash<QString, bags::ScanResult> m_answers;
    QList<bags::Scan> m_taken;
    QHash<qint64, Entry> m_events;
    QHash<QString, QList<bags::BillLine>> m_lines;
    QHash<QString, QPair<QString, qint64>> m_packedBy; ///< child to station and time
    QList<bags::Resolution> m_resolutions;
    qint64 m_eventCount = 0;
};

} // namespace gemba::scanner
