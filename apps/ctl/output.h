#pragma once

#include <gemba/core/result.h>

#include <QJsonValue>
#include <QStringList>
#include <QTextStream>

namespace gemba::ctl {

/// Exit status; stable, scripts rely on it.
enum Exit { Done = 0, Refused = 1, Usage = 2, Unreachable = 3 };

/// Rows under headings, padded to align. Control characters in cells are replaced: names come from devices and people,
/// and a terminal would obey them.
class Table
{
public:
    explicit Table(QStringList headings)
        : m_headings(std::move(headings))
    {
    }
    void add(const QStringList &cells) { m_rows.append(cells); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    QString text() const;

private:
    QStringList m_headings;
    QList<QStringList> m_rows;
};

QString printable(const QString &text);
/// Local time, "2026-11-21 02:14:05"; a dash for 0.
QString timeText(qint64 utcMs);
QString numberText(std::optional<double> value, int decimals = -1);

/// "Sentence. Remedy. (code 1006 PermissionDenied; field …; reference …)"
QString errorText(const Error &error);
QJsonObject errorJson(const Error &error);
Exit exitOf(const Error &error);

void printJson(QTextStream &out, const QJsonValue &value);

} // namespace gemba::ctl
