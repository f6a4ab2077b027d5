#pragma once

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace gemba::test {

/// What a long test found: one line of JSON on standard output, and at the end of @p reportFile unless that is empty. The exit status:
/// 1 where "faults" is not empty.
inline int handIn(QJsonObject found, qint64 tookMs, const QString &reportFile)
{
    found.insert(QStringLiteral("date"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    found.insert(QStringLiteral("seconds"), tookMs / 1000);
    const QByteArray line = QJsonDocument(found).toJson(QJsonDocument::Compact) + '\n';
    std::fputs(line.constData(), stdout);
    if (!reportFile.isEmpty()) {
        QFile report(reportFile);
        if (!report.open(QIODevice::Append) || report.write(line) != line.size())
            std::fprintf(stderr, "%s cannot be written\n", qUtf8Printable(reportFile));
    }
    return found[QLatin1String("faults")].toArray().isEmpty() ? 0 : 1;
}

} // namespace gemba::test
