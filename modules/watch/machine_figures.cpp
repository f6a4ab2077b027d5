#include "machine_figures.h"

#include <QFile>
#include <QThread>

#include <sys/resource.h>
#include <sys/statvfs.h>
#include <sys/timex.h>
#include <unistd.h>

namespace gemba::watch {

std::optional<qint64> cpuTimeUs()
{
    rusage usage{};
    if (::getrusage(RUSAGE_SELF, &usage) != 0)
        return std::nullopt;
    const auto us = [](const timeval &time) { return qint64{time.tv_sec} * 1'000'000 + time.tv_usec; };
    return us(usage.ru_utime) + us(usage.ru_stime);
}

std::optional<qint64> residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    // size resident shared text lib data dt, in pages
    const QByteArrayList fields = file.readAll().split(' ');
    bool ok = false;
    const qint64 pages = fields.value(1).toLongLong(&ok);
    return ok ? std::optional(pages * ::sysconf(_SC_PAGESIZE)) : std::nullopt;
}

int cores()
{
    return QThread::idealThreadCount();
}

std::optional<DiskSpace> diskSpaceAt(const QString &path)
{
    struct statvfs space = {};
    if (::statvfs(QFile::encodeName(path).constData(), &space) != 0)
        return std::nullopt;
    const auto unit = static_cast<double>(space.f_frsize);
    return DiskSpace{static_cast<double>(space.f_blocks) * unit, static_cast<double>(space.f_bavail) * unit};
}

std::optional<ClockState> clockState()
{
    timex time{};
    const int state = ::adjtimex(&time);
    if (state < 0)
        return std::nullopt;
    const bool synchronised = state != TIME_ERROR && (time.status & STA_UNSYNC) == 0;
    return ClockState{synchronised, static_cast<double>(time.maxerror) / 1'000};
}

} // namespace gemba::watch
