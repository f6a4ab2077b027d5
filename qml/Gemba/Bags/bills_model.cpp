#include "bills_model.h"

#include "bag_words.h"
#include "list_export.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::bagdesk {

BillsModel::BillsModel(QObject *parent)
    : ListPage(parent)
    , m_detail(new BillDetail(this))
    , m_filters(new ListFilters(this))
{
    connect(m_filters, &ListFilters::wanted, this, &BillsModel::load);
    connect(this, &BillsModel::currentChanged, this, [this] {
        if (!m_today)
            m_detail->show(currentKey());
    });
    connect(m_detail, &BillDetail::corrected, this, &BillsModel::load);
}

QList<Column> BillsModel::describeColumns() const
{
    // The dashboard has room for the numbers that the server gives; whole numbers of one's own are on the page of bills.
    return {{.key = u"number"_s, .title = tr("Bill"), .width = m_today ? 56 : 84, .hideable = false},
            {.key = u"to"_s, .title = tr("To, vehicle")},
            {.key = u"parents"_s, .title = tr("Parents"), .width = 126},
            {.key = u"kg"_s, .title = tr("kg"), .width = 48, .atEnd = true},
            {.key = u"state"_s, .title = tr("State"), .width = m_today ? 76 : 132},
            {.key = u"revision"_s, .title = tr("Rev", "revision of a print"), .width = 26, .atEnd = true}};
}

void BillsModel::begun()
{
    m_detail->begin(*shell());
    m_filters->begin(*shell());
    page()->reloadOn<bags::BagsChanged>();
}

void BillsModel::ask(const QString &cursor)
{
    bags::ListBills::Params params;
    params.text = query().trimmed();
    if (m_state == 1)
        params.openOnly = true;
    else if (m_state > 1)
        params.state = m_state == 2 ? bags::WireBillState::Closed : bags::WireBillState::Void;
    m_filters->apply(params);
    if (m_today)
        params.fromMs = words().beginOfDay(words().local(nowMs()).date());
    params.cursor = cursor;
    params.limit = wanted();
    m_rows.fetch<bags::ListBills>(
        cursor, params, &bags::ListBills::Reply::bills, [this](const bags::ListBills::Reply &) {
            // On the dashboard what still wants somebody stands first: reopened, open, then the rest as it came.
            if (m_today)
                std::stable_sort(m_rows.begin(), m_rows.end(), [](const bags::Bill &a, const bags::Bill &b) {
                    const auto rank = [](bags::WireBillState state) {
                        return state == bags::WireBillState::Reopened ? 0 : state == bags::WireBillState::Open ? 1 : 2;
                    };
                    return rank(a.state) < rank(b.state);
                });
        });
}

Cell BillsModel::cell(int row, int column) const
{
    const bags::Bill &bill = m_rows[row];
    const BagWords say(words());
    const bool isVoid = bill.state == bags::WireBillState::Void;
    switch (column) {
    case 0:
        return {.text = bill.number, .look = isVoid ? Look::Struck : Look::Plain, .figures = true};
    case 1:
        return {.text = tr("%1, %2", "destination, vehicle").arg(bill.destination, bill.vehicle)};
    case 2:
        return {.text = say.filled(bill.parents, bill.planned),
                .look = Look::Live,
                .share = bill.planned > 0 ? static_cast<double>(bill.parents) / bill.planned : 0};
    case 3:
        return {.text = say.kilograms(bill.nominalGrams / 1000 * 1000), .look = Look::Live};
    case 4:
        return {.text = say.billState(bill),
                .look = bill.state == bags::WireBillState::Reopened ? Look::Strong : Look::Quiet};
    default:
        return {.text = u"r%1"_s.arg(bill.revision), .look = Look::Quiet, .figures = true};
    }
}

QString BillsModel::summary() const
{
    int open = 0;
    int closed = 0;
    for (const bags::Bill &bill : m_rows) {
        open += bill.state == bags::WireBillState::Open || bill.state == bags::WireBillState::Reopened;
        closed += bill.state == bags::WireBillState::Closed;
    }
    return rows() == 0 ? QString() : tr("%1 open, %2 closed").arg(words().count(open), words().count(closed));
}

void BillsModel::setState(int state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
    load();
}

void BillsModel::exportAll()
{
    if (!m_filters->dayFault().isEmpty())
        return;
    files::StartExport::Params params;
    params.what = u"bills"_s;
    m_filters->apply(params);
    if (const QString text = query().trimmed(); !text.isEmpty())
        params.text = text;
    if (m_state > 0)
        params.state = m_state == 1
                           ? u"loadable"_s
                           : wire::enumName(m_state == 2 ? bags::WireBillState::Closed : bags::WireBillState::Void);
    startExports(*shell(), this, {params});
}

void BillsModel::openBill(const QString &number, const QString &destination, const QString &vehicle,
                          const QString &area, int planned)
{
    bags::OpenBill::Params params;
    params.number = number.trimmed();
    params.destination = destination.trimmed();
    params.vehicle = vehicle.trimmed();
    params.area = area.trimmed();
    params.planned = planned;
    shell()->run<bags::OpenBill>(this, params, tr("The bill is open"), [this](const bags::BillChange &change) {
        Q_EMIT billOpened();
        setCurrentKey(change.bill.number);
        load();
    });
}

} // namespace gemba::bagdesk
