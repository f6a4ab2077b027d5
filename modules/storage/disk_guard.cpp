#include "disk_guard.h"

#include <gemba/core/log.h>

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gemba::storage {

namespace {

constexpr auto kLookEvery = 250ms;

} // namespace

DiskGuard::DiskGuard(DiskOptions options)
    : m_options(std::move(options))
{
    m_state.watched = m_options.refuseBelowPercent > 0 || m_options.ballastBytes > 0;
    if (!m_state.watched)
        return;
    struct stat info
    {
    };
    m_state.hasBallast = ::stat(QFile::encodeName(ballastFile()).constData(), &info) == 0 &&
                         info.st_size == m_options.ballastBytes &&
                         static_cast<qint64>(info.st_blocks) * 512 >= m_options.ballastBytes;
    look();
    if (m_options.graceMs > 0) {
        m_state.refusing = false;
        m_change.reset();
        m_nextLook = Steady::now() + std::chrono::milliseconds(m_options.graceMs);
    }
}

QString DiskGuard::ballastFile() const
{
    return m_options.folder + u"/ballast"_s;
}

bool DiskGuard::refusing()
{
    const std::lock_guard lock(m_mutex);
    // Asked once for each commit, beside which looking costs nothing; how much is written between two looks is not known.
    if (m_state.watched && (!m_state.refusing || Steady::now() >= m_nextLook))
        look();
    return m_state.refusing;
}

DiskState DiskGuard::state()
{
    const std::lock_guard lock(m_mutex);
    if (m_state.watched && Steady::now() >= m_nextLook)
        look();
    return m_state;
}

std::optional<bool> DiskGuard::takeChange()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_change, std::nullopt);
}

void DiskGuard::ranOut()
{
    const std::lock_guard lock(m_mutex);
    if (!m_state.watched)
        return;
    if (m_state.hasBallast && ::unlink(QFile::encodeName(ballastFile()).constData()) == 0) {
        m_state.hasBallast = false;
        log::error(u"storage"_s, u"the disk is full: its ballast was given up"_s,
                   {{u"bytes"_s, m_options.ballastBytes}});
    }
    if (!std::exchange(m_state.refusing, true))
        m_change = true;
    m_state.alarm = true;
    m_nextLook = Steady::now() + kLookEvery;
}

void DiskGuard::look()
{
    m_nextLook = Steady::now() + kLookEvery;
    struct statvfs info
    {
    };
    if (::statvfs(QFile::encodeName(m_options.folder).constData(), &info) != 0)
        return; // the engine will say what is wrong with that folder
    const auto block = static_cast<qint64>(info.f_frsize);
    m_state.freeBytes = static_cast<qint64>(info.f_bavail) * block;
    // What is reserved for root is not for us, neither free nor taken.
    m_state.totalBytes =
        (static_cast<qint64>(info.f_blocks) - static_cast<qint64>(info.f_bfree)) * block + m_state.freeBytes;
    const bool wasRefusing = m_state.refusing;
    // Begins below the limit and ends where the ballast has room again above it: at the limit it must not flap.
    const qint64 ballast = m_state.hasBallast ? 0 : m_options.ballastBytes;
    const auto freeWith = [&](qint64 taken) {
        return 100.0 * static_cast<double>(m_state.freeBytes - taken) /
               static_cast<double>(std::max<qint64>(1, m_state.totalBytes));
    };
    if (!wasRefusing)
        m_state.refusing = freeWith(0) < m_options.refuseBelowPercent;
    else if (freeWith(ballast) > m_options.refuseBelowPercent)
        m_state.refusing = false;
    m_state.alarm = freeWith(0) < m_options.alarmBelowPercent || m_state.refusing;
    // Near the limit a second is long: what is asked now must be known now.
    if (m_state.alarm)
        m_nextLook = Steady::now();
    if (!m_state.refusing && !m_state.hasBallast && freeWith(ballast) > m_options.refuseBelowPercent)
        makeBallast();
    if (wasRefusing == m_state.refusing)
        return;
    m_change = m_state.refusing;
    if (m_state.refusing)
        log::error(u"storage"_s, u"the disk is nearly full: writes are refused"_s,
                   {{u"freeBytes"_s, m_state.freeBytes}});
    else
        log::info(u"storage"_s, u"there is room on the disk again: writes go on"_s,
                  {{u"freeBytes"_s, m_state.freeBytes}});
}

void DiskGuard::makeBallast()
{
    if (m_options.ballastBytes <= 0)
        return;
    const QByteArray path = QFile::encodeName(ballastFile());
    const int fd = ::open(path.constData(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);
    // Blocks, not a hole: a sparse file would hold nothing back.
    const int problem = fd < 0 ? errno : ::posix_fallocate(fd, 0, m_options.ballastBytes);
    if (fd >= 0)
        ::close(fd);
    m_state.hasBallast = problem == 0;
    if (problem != 0) {
        ::unlink(path.constData());
        log::warning(u"storage"_s, u"the ballast cannot be made"_s,
                     {{u"fault"_s, QString::fromLocal8Bit(std::strerror(problem))}});
    }
}

} // namespace gemba::storage
