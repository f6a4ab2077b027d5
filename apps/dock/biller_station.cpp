#include "biller_station.h"

#include <array>

namespace gemba::dock {

using namespace Qt::StringLiterals;

namespace {

constexpr int parentsOnABill = 6;
constexpr int idleMs = 10'000;
constexpr std::array<const char16_t *, 4> destinations{u"East", u"West", u"South", u"Port"};

} // namespace

BillerStation::BillerStation(const DockOptions &options, const Clock &clock, int number)
    : Station(options, clock, u"Biller %1"_s.arg(number), u"Gate %1"_s.arg(number))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &BillerStation::step);
}

void BillerStation::arrived()
{
    if (!m_next.isActive())
        again(1'000);
}

void BillerStation::step()
{
    if (!session().isConnected())
        return again(idleMs);
    if (m_bill.isEmpty())
        return openBill();
    if (m_loaded >= parentsOnABill)
        return closeBill();
    if (!m_waiting.isEmpty()) {
        scan(bags::WireScanMode::Bill, m_waiting.takeFirst(), {}, m_bill);
        ++m_loaded;
        return again(2'000);
    }
    load();
}

void BillerStation::openBill()
{
    bags::OpenBill::Params in;
    in.destination = QString::fromUtf16(destinations[size_t(m_opened) % destinations.size()]);
    in.vehicle = u"Truck %1"_s.arg(7 + m_opened % 9);
    in.area = area();
    in.planned = parentsOnABill;
    session().call<bags::OpenBill>(in, [this](const Result<bags::BillChange> &reply) {
        if (reply) {
            m_bill = reply->bill.number;
            m_loaded = 0;
            ++m_opened;
        }
        again(reply ? 1'000 : idleMs);
    });
}

void BillerStation::load()
{
    bags::ListBags::Params in;
    in.kind = bags::WireBagKind::Parent;
    in.state = bags::WireBagState::Complete;
    in.billed = false;
    in.limit = parentsOnABill;
    session().call<bags::ListBags>(in, [this](const Result<bags::ListBags::Reply> &reply) {
        if (reply) {
            for (const bags::Bag &bag : reply->bags)
                m_waiting.append(bag.code);
        }
        again(m_waiting.isEmpty() ? idleMs : 1'000);
    });
}

void BillerStation::closeBill()
{
    session().call<bags::CloseBill>({m_bill, u"The truck leaves now"_s}, [this](const Result<bags::BillChange> &reply) {
        // What another biller was quicker with is not on it: then it is short, and a biller may not close it alone.
        if (reply || reply.error().code == ErrorCode::BillNotOpen)
            m_bill.clear();
        else
            m_loaded = 0;
        again(idleMs);
    });
}

} // namespace gemba::dock
