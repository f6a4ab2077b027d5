#include <gemba/core/log.h>

#include <gemba/core/clock.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <mutex>

namespace gemba::log {

namespace {

using namespace Qt::StringLiterals;

std::mutex g_mutex;
Sink g_sink;
std::atomic<Severity> g_minimum{Severity::Info};

bool namesSecret(const QString &key)
{
    static const QStringList words{u"password"_s,   u"secret"_s,        u"token"_s,     u"pin"_s, u"apikey"_s,
                                   u"privatekey"_s, u"authorization"_s, u"setupcode"_s, u"psk"_s, u"pairingcode"_s};
    QString plain = key.toLower();
    plain.remove(u'_').remove(u'-');
    for (const QString &word : words) {
        // "pin" must not match "ping" or "shopping": short words count only as a whole.
        if (word.size() <= 3 ? plain == word : plain.contains(word))
            return true;
    }
    return false;
}

QJsonValue redacted(const QJsonValue &value);

QJsonObject redactedObject(const QJsonObject &object)
{
    QJsonObject out;
    for (auto it = object.begin(); it != object.end(); ++it)
        out.insert(it.key(), namesSecret(it.key()) ? QJsonValue(u"[redacted]"_s) : redacted(it.value()));
    return out;
}

QJsonValue redacted(const QJsonValue &value)
{
    if (value.isObject())
        return redactedObject(value.toObject());
    if (value.isArray()) {
        QJsonArray out;
        for (const auto &item : value.toArray())
            out.append(redacted(item));
        return out;
    }
    return value;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Debug:
        return u"debug"_s;
    case Severity::Info:
        return u"info"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    return {};
}

QString isoMicroseconds(qint64 timeUs)
{
    const QDateTime whole = QDateTime::fromSecsSinceEpoch(timeUs / 1'000'000, Qt::UTC);
    return whole.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u".%1Z"_s.arg(timeUs % 1'000'000, 6, 10, QLatin1Char('0'));
}

} // namespace

void setSink(Sink sink)
{
    const std::lock_guard lock(g_mutex);
    g_sink = std::move(sink);
}

void setMinimumSeverity(Severity severity)
{
    g_minimum = severity;
}

void write(Severity severity, const QString &category, const QString &message, const QJsonObject &fields,
           const QString &referenceId)
{
    if (severity < g_minimum)
        return;
    const Record record{SystemClock().nowUs(), severity, category, message, referenceId, fields};
    const std::lock_guard lock(g_mutex);
    if (g_sink) {
        g_sink(record);
    } else if (severity >= Severity::Warning) {
        const QByteArray line = toJsonLine(record) + '\n';
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    }
}

QByteArray toJsonLine(const Record &record)
{
    QJsonObject line = redactedObject(record.fields);
    line.insert(u"time"_s, isoMicroseconds(record.timeUs));
    line.insert(u"severity"_s, severityName(record.severity));
    line.insert(u"category"_s, record.category);
    line.insert(u"message"_s, record.message);
    if (!record.referenceId.isEmpty())
        line.insert(u"referenceId"_s, record.referenceId);
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace gemba::log
