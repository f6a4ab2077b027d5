#include "dock.h"

#include <QElapsedTimer>

namespace gemba::dock {

using namespace Qt::StringLiterals;

Dock::Dock(const DockOptions &options, const Clock &clock)
    : m_options(options)
{
    for (int i = 1; i <= options.stations; ++i)
        m_packers.push_back(std::make_unique<PackingStation>(options, clock, *this, i));
    for (int i = 1; i <= options.billers; ++i)
        m_billers.push_back(std::make_unique<BillerStation>(options, clock, i));
}

Result<void> Dock::start()
{
    const auto begin = [this](Station &station) {
        connect(&station, &Station::signInFailed, this, &Dock::failed);
        return station.start();
    };
    for (const auto &station : m_packers) {
        if (auto ok = begin(*station); !ok)
            return ok;
    }
    for (const auto &station : m_billers) {
        if (auto ok = begin(*station); !ok)
            return ok;
    }
    return {};
}

void Dock::stop(int ms)
{
    for (const auto &station : m_packers)
        station->rest();
    for (const auto &station : m_billers)
        station->rest();
    auto *look = new QTimer(this);
    QElapsedTimer since;
    since.start();
    connect(look, &QTimer::timeout, this, [this, look, since, ms] {
        if (fate().waiting > 0 && since.elapsed() < ms)
            return;
        look->stop();
        Q_EMIT finished();
    });
    look->start(100);
}

QStringList Dock::childrenElsewhere(const PackingStation &asker) const
{
    QStringList out;
    for (const auto &station : m_packers) {
        if (station.get() != &asker)
            out += station->children();
    }
    return out;
}

Fate Dock::fate() const
{
    Fate all;
    for (const auto &station : m_packers)
        all += station->fate();
    for (const auto &station : m_billers)
        all += station->fate();
    return all;
}

QJsonObject Dock::summary() const
{
    const Fate all = fate();
    return {{u"scanned"_s, all.scanned},         {u"accepted"_s, all.accepted}, {u"alreadyHere"_s, all.alreadyHere},
            {u"wrongParent"_s, all.wrongParent}, {u"full"_s, all.full},         {u"unknown"_s, all.unknown},
            {u"refused"_s, all.refused},         {u"reversed"_s, all.reversed}, {u"waiting"_s, all.waiting},
            {u"outages"_s, all.outages}};
}

} // namespace gemba::dock
