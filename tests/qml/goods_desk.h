#pragma once

#include "model_desk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace gemba::shell {

/// The person's folders, empty and this test's own, as long as it lives.
struct PersonsHome
{
    PersonsHome()
    {
        qputenv("HOME", folder.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", folder.filePath(QStringLiteral(".config")).toUtf8());
    }
    QString filePath(const QString &name) const { return folder.filePath(name); }
    QDir documents() const { return QDir(filePath(QStringLiteral("Documents"))); }

    QTemporaryDir folder;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What OfflineLink answers to @p method.
inline QJsonValue recorded(const QString &method)
{
    QFile file(QStringLiteral(":/gemba/own/recorded/%1.json").arg(method));
    if (!file.exists())
        file.setFileName(QStringLiteral(":/gemba/recorded/%1.json").arg(method));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonValue();
}

/// An import with a trial behind it, but for @p changes.
inline QJsonObject importWith(const QJsonObject &changes)
{
    QJsonObject job = recorded(QStringLiteral("imports.begin"))[QLatin1StringView("job")].toObject();
    job[QLatin1StringView("state")] = QStringLiteral("done");
    job[QLatin1StringView("checked")] = true;
    job[QLatin1StringView("rows")] = 1'000;
    job[QLatin1StringView("finishedAtMs")] = qint64{1'795'181'527'600};
    for (auto each = changes.begin(); each != changes.end(); ++each)
        job[each.key()] = each.value();
    return job;
}

inline void answerJobs(ModelDesk &desk, const QJsonObject &job)
{
    desk.link.answerWith(QStringLiteral("files.jobs"),
                         QJsonValue(QJsonObject{{QStringLiteral("jobs"), QJsonArray{job}}}));
}

} // namespace gemba::shell
