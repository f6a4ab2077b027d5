#include "continuous_copy.h"

#include "disk_file.h"
#include "segment.h"

#include <gemba/core/log.h>

#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace gemba::backup {

using namespace Qt::StringLiterals;

namespace {

// Where nobody commits nothing is folded, and nothing needs to be.
constexpr qint64 kFoldPatienceMs = 2'000;
constexpr auto kFoldLook = std::chrono::milliseconds(5);

} // namespace

ContinuousCopy::ContinuousCopy(const Clock &clock, ContinuousOptions options)
    : m_clock(clock)
    , m_options(std::move(options))
    , m_everyMs(m_options.everyMs)
    , m_thread(&ContinuousCopy::run, this)
{
}

ContinuousCopy::~ContinuousCopy()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_control.stop();
    m_wake.notify_one();
    m_thread.join();
}

ContinuousState ContinuousCopy::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void ContinuousCopy::setEveryMs(int everyMs)
{
    {
        const std::lock_guard lock(m_mutex);
        m_everyMs = everyMs;
        if (m_stopping || everyMs <= 0)
            m_control.stop();
        else
            m_control.goOn();
    }
    m_wake.notify_one(); // a long wait must not be ended first to become a short one
}

void ContinuousCopy::run()
{
    for (;;) {
        follow();
        // Nobody watches the log until it goes on, so what it goes on with is a new base.
        m_hold.reset();
        m_folder.clear();
        std::unique_lock lock(m_mutex);
        m_state = {};
        m_wake.wait(lock, [this] { return m_stopping || m_everyMs > 0; });
        if (m_stopping)
            return;
    }
}

void ContinuousCopy::follow()
{
    for (bool last = false; !last;) {
        {
            // Asked before the step: what was committed until the end was asked for is copied.
            const std::lock_guard lock(m_mutex);
            last = mustEnd();
        }
        QString failure;
        try {
            step();
        } catch (const std::exception &fault) {
            failure = QString::fromUtf8(fault.what());
        }
        std::unique_lock lock(m_mutex);
        if (!failure.isEmpty() && m_state.failure != failure && !mustEnd())
            log::warning(u"backup"_s, u"the continuous copy is held up"_s, {{u"fault"_s, failure}});
        m_state.failure = failure;
        if (last)
            break;
        const auto begun = std::chrono::steady_clock::now();
        for (int wanted = -1; !mustEnd() && wanted != m_everyMs;) {
            wanted = m_everyMs;
            m_wake.wait_until(lock, begun + std::chrono::milliseconds(wanted),
                              [&] { return mustEnd() || wanted != m_everyMs; });
        }
    }
}

void ContinuousCopy::step()
{
    // A copy that cannot be written must not let the log grow for ever.
    if (QFileInfo(logFile()).size() > m_options.giveUpBytes) {
        m_hold.reset();
        m_folder.clear();
    }
    try {
        if (m_folder.isEmpty() || m_clock.monotonicMs() - m_begunMs > m_options.newBaseAfterMs)
            begin();
        copy();
        if (m_logBytes > m_options.foldBytes)
            letFold();
    } catch (...) {
        if (m_folder.isEmpty())
            m_hold.reset();
        throw;
    }
}

void ContinuousCopy::begin()
{
    BackupSource source = m_options.source;
    if (!m_options.keyFile.isEmpty())
        source.secret = BackupSecret::fromFile(m_options.keyFile);
    removeUnfinished(m_options.directory);
    m_folder.clear();
    // Before the base: what is committed while it is written stays in the log.
    m_hold = std::make_unique<WalHold>(source.database.sqliteFile);
    const qint64 startedMs = m_clock.nowMs();
    const QString folder = writeBackup(source, u"base"_s, m_options.directory, m_clock, m_control);
    BackupFolder base(folder);
    base.unlock(source.secret);
    m_baseId = base.manifest().id;
    m_key = base.key();
    m_place = {base.manifest().walSalt, base.manifest().walFrame, base.manifest().walFolded};
    m_logBytes = 0;
    m_previous.clear();
    m_number = 0;
    m_begunMs = m_clock.monotonicMs();
    m_folder = folder;
    {
        const std::lock_guard lock(m_mutex);
        m_state = {true, folder, startedMs, 0, {}};
    }
    keepTwo();
}

// True if there was something new.
bool ContinuousCopy::copy()
{
    const qint64 nowMs = m_clock.nowMs(); // what is committed by now will be in it
    std::optional<WalPages> pages;
    try {
        pages = readWal(logFile(), m_place);
    } catch (const BackupFault &) {
        m_folder.clear(); // something is missing: only a new base holds it
        throw;
    }
    if (pages) {
        m_previous = writeSegment(m_folder, m_baseId, m_key, {m_number + 1, nowMs, m_previous}, *pages);
        ++m_number;
        m_place = pages->upTo;
        m_logBytes = pages->logBytes;
    }
    const std::lock_guard lock(m_mutex);
    m_state.copiedToMs = nowMs;
    m_state.segments = m_number;
    return pages.has_value();
}

// Without the hold the writer's next commits fold the log in and begin it anew. What they commit until then stands at its old end,
// which a new beginning does not touch for long: it is read right after.
void ContinuousCopy::letFold()
{
    m_hold.reset();
    const QByteArray salt = walSaltOf(logFile());
    const qint64 untilMs = m_clock.monotonicMs() + kFoldPatienceMs;
    while (walSaltOf(logFile()) == salt && m_clock.monotonicMs() < untilMs) {
        std::unique_lock lock(m_mutex);
        if (m_wake.wait_for(lock, kFoldLook, [this] { return mustEnd(); }))
            break;
    }
    m_hold = std::make_unique<WalHold>(m_options.source.database.sqliteFile);
    m_logBytes = 0;
    copy();
}

void ContinuousCopy::keepTwo() const
{
    const QDir directory(m_options.directory);
    const QStringList bases = directory.entryList({u"*-base*"_s}, QDir::Dirs, QDir::Name | QDir::Reversed);
    for (qsizetype i = 2; i < bases.size(); ++i) {
        // A clock that was set back gives the one that is being written an older name.
        if (directory.filePath(bases[i]) == m_folder)
            continue;
        QFile::remove(directory.filePath(bases[i]) + u"/manifest.json"_s);
        QDir(directory.filePath(bases[i])).removeRecursively();
    }
}

} // namespace gemba::backup
