#include "health_store.h"

#include <QJsonDocument>

namespace gemba::watch::store {

using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Transaction;

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

void saveSample(Transaction &tx, int stepS, const QString &server, const HealthSample &sample)
{
    const QJsonObject figures = wire::Codec<QMap<QString, double>>::encode(sample.figures).toObject();
    tx.execute(
        u"INSERT INTO health_sample (step_s, time_ms, server, figures) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {stepS, sample.timeMs, server, QString::fromUtf8(QJsonDocument(figures).toJson(QJsonDocument::Compact))});
}

QList<HealthSample> samples(ReadTransaction &tx, int stepS, const QString &server, qint64 sinceMs)
{
    const auto rows = tx.select(u"SELECT time_ms, figures FROM health_sample WHERE step_s = ? AND time_ms >= ? "
                                "AND (server = ? OR ? = '') ORDER BY time_ms LIMIT 2000"_s,
                                {stepS, sinceMs, server, server});
    QList<HealthSample> out;
    out.reserve(rows.count());
    for (qsizetype i = 0; i < rows.count(); ++i) {
        HealthSample sample;
        sample.timeMs = rows.integer(i, 0);
        const QJsonObject figures = QJsonDocument::fromJson(rows.text(i, 1).toUtf8()).object();
        for (auto it = figures.begin(); it != figures.end(); ++it)
            sample.figures.insert(it.key(), it.value().toDouble());
        out.append(sample);
    }
    return out;
}

void purgeSamples(Transaction &tx, qint64 nowMs)
{
    tx.execute(u"DELETE FROM health_sample WHERE step_s = ? AND time_ms < ?"_s, {minuteS, nowMs - dayMs});
    tx.execute(u"DELETE FROM health_sample WHERE step_s = ? AND time_ms < ?"_s, {hourS, nowMs - 30 * dayMs});
}

} // namespace gemba::watch::store
