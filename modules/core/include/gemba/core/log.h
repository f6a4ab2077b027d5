#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

namespace gemba::log {

enum class Severity { Debug, Info, Warning, Error };

/// One log line. Fields are structured so that nobody has to parse sentences later.
struct Record
{
    qint64 timeUs = 0; ///< UTC microseconds
    Severity severity = Severity::Info;
    QString category;    ///< where it comes from: "mqtt", "storage", "http", …
    QString message;     ///< short, constant English text
    QString referenceId; ///< the id a client was given for this request, or empty
    QJsonObject fields;
};

using Sink = std::function<void(const Record &)>;

/// Where records go; called from any thread, one at a time. Without a sink, warnings and errors go to stderr.
void setSink(Sink sink);
void setMinimumSeverity(Severity severity);

void write(Severity severity, const QString &category, const QString &message, const QJsonObject &fields = {},
           const QString &referenceId = {});

inline void debug(const QString &category, const QString &message, const QJsonObject &fields = {})
{
    write(Severity::Debug, category, message, fields);
}
inline void info(const QString &category, const QString &message, const QJsonObject &fields = {})
{
    write(Severity::Info, category, message, fields);
}
inline void warning(const QString &category, const QString &message, const QJsonObject &fields = {})
{
    write(Severity::Warning, category, message, fields);
}
inline void error(const QString &category, const QString &message, const QJsonObject &fields = {})
{
    write(Severity::Error, category, message, fields);
}

/// The record as one line of JSON without the line feed. Values under keys that name a secret
/// (password, secret, token, pin, key, authorization, code), at any depth, are replaced by "[redacted]".
QByteArray toJsonLine(const Record &record);

} // namespace gemba::log
