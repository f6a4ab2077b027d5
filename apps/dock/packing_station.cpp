#include "packing_station.h"

#include "dock.h"

#include <bag_documents_contract.h>

namespace gemba::dock {

using namespace Qt::StringLiterals;

namespace {

constexpr int parentsAtOnce = 20;

Habits habitsOf(const DockOptions &options)
{
    Habits habits;
    habits.scansPerMinute = options.scansPerMinute;
    return habits;
}

} // namespace

PackingStation::PackingStation(const DockOptions &options, const Clock &clock, Dock &dock, int number)
    : Station(options, clock, u"Dock %1"_s.arg(number), QString(QChar(u'A' + (number - 1) % 10)))
    , m_dock(dock)
    , m_packer(options.seed * 1'000 + quint64(number), habitsOf(options))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &PackingStation::scanNext);
}

void PackingStation::arrived()
{
    if (!m_next.isActive())
        plan();
}

void PackingStation::plan()
{
    if (m_packer.parentsLeft() < 3)
        fetchParents();
    m_packer.setElsewhere(m_dock.childrenElsewhere(*this));
    m_step = m_packer.next();
    if (!m_step.code.isEmpty())
        m_next.start(m_step.afterMs);
}

void PackingStation::fetchParents()
{
    if (std::exchange(m_fetching, true))
        return;
    const bool isEven = m_dock.nextFormat();
    session().call<bags::ReserveLabels>(
        {isEven ? u"Mustard"_s : u"Moong"_s, parentsAtOnce, false}, [this](const Result<bags::LabelRange> &range) {
            m_fetching = false;
            if (range) {
                const qsizetype digits = 5;
                const QString prefix = range->first.chopped(digits);
                const qint64 first = QStringView(range->first).last(digits).toLongLong();
                QStringList codes;
                for (int i = 0; i < range->count; ++i)
                    codes.append(prefix + u"%1"_s.arg(first + i, int(digits), 10, QChar(u'0')));
                m_packer.addParents(codes);
            }
            if (!m_next.isActive())
                QTimer::singleShot(range ? 0 : 5'000, this, [this] {
                    if (!m_next.isActive())
                        plan();
                });
        });
}

void PackingStation::scanNext()
{
    const bool isParent = m_step.code.startsWith(u"SB"_s) || m_step.code.startsWith(u"M444-"_s);
    if (isParent)
        m_parent = m_step.code;
    scan(bags::WireScanMode::Pack, m_step.code, isParent ? QString() : m_parent);
    plan();
}

} // namespace gemba::dock
