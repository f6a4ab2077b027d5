#include "bags_model.h"

#include "bag_words.h"
#include "list_export.h"

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::bagdesk {

BagsModel::BagsModel(QObject *parent)
    : ListPage(parent)
    , m_detail(new BagDetail(this))
    , m_filters(new ListFilters(this))
{
    connect(m_filters, &ListFilters::changed, this, &BagsModel::filtersChanged);
    connect(m_filters, &ListFilters::wanted, this, &BagsModel::load);
    connect(this, &BagsModel::currentChanged, this, [this] { m_detail->show(currentKey()); });
    connect(m_detail, &BagDetail::corrected, this, &BagsModel::load);
    connect(this, &BagsModel::queryChanged, this, &BagsModel::exportChanged);
    connect(this, &BagsModel::filtersChanged, this, &BagsModel::exportChanged);
}

QList<Column> BagsModel::describeColumns() const
{
    return {{.key = u"code"_s, .title = tr("Code"), .width = 112, .hideable = false},
            {.key = u"kind"_s, .title = tr("Kind"), .width = 64},
            {.key = u"goods"_s, .title = tr("Goods"), .width = 66},
            {.key = u"state"_s, .title = tr("State"), .width = 88},
            {.key = u"where"_s, .title = tr("In, on")},
            {.key = u"filled"_s, .title = tr("Children"), .width = 140},
            {.key = u"area"_s, .title = tr("Area"), .width = 52},
            {.key = u"by"_s, .title = tr("By"), .width = 92},
            {.key = u"changed"_s, .title = tr("Changed"), .width = 90, .atEnd = true}};
}

void BagsModel::begun()
{
    m_detail->begin(*shell());
    m_filters->begin(*shell());
    connect(shell(), &shell::ShellController::wordsChanged, this, [this] {
        Q_EMIT wordsChanged();
        Q_EMIT filtersChanged();
    });
    page()->reloadOn<bags::BagsChanged>();
    Q_EMIT wordsChanged();
    Q_EMIT filtersChanged();
}

void BagsModel::ask(const QString &cursor)
{
    bags::ListBags::Params params;
    params.text = query().trimmed();
    params.match = m_match == 1   ? bags::WireCodeMatch::Suffix
                   : m_match == 2 ? bags::WireCodeMatch::Contains
                                  : bags::WireCodeMatch::Prefix;
    if (m_kind > 0)
        params.kind = m_kind == 1 ? bags::WireBagKind::Parent : bags::WireBagKind::Child;
    // What the third choice narrows depends on what is looked for.
    if (m_kind == 1 && m_state > 0) {
        if (m_state < 3)
            params.state = m_state == 1 ? bags::WireBagState::Open : bags::WireBagState::Complete;
        else
            params.billed = true;
    } else if (m_kind == 2 && m_state > 0) {
        params.packed = m_state == 2;
    }
    m_filters->apply(params);
    params.cursor = cursor;
    params.limit = wanted();
    m_rows.fetch<bags::ListBags>(cursor, params, &bags::ListBags::Reply::bags);
}

Cell BagsModel::cell(int row, int column) const
{
    const bags::Bag &bag = m_rows[row];
    const BagWords say(words());
    const bool isParent = bag.kind == bags::WireBagKind::Parent;
    switch (column) {
    case 0:
        return {.text = bag.code, .figures = true};
    case 1:
        return {.text = say.kind(bag.kind), .look = Look::Quiet};
    case 2:
        return {.text = bag.goods, .look = Look::Quiet};
    case 3:
        return {.text = say.state(bag)};
    case 4:
        return {.text = isParent ? bag.bill.value_or(QString()) : bag.parent.value_or(QString()), .figures = true};
    case 5:
        if (!isParent)
            return {};
        return {.text = say.filled(bag.children, bag.capacity),
                .look = Look::Live,
                .share = bag.capacity > 0 ? static_cast<double>(bag.children) / bag.capacity : 0};
    case 6:
        return {.text = bag.area, .look = Look::Quiet};
    case 7:
        return {.text = words().named(bag.changedBy), .look = Look::Quiet};
    default:
        return {.text = words().since(bag.changedAtMs, nowMs()), .look = Look::Quiet};
    }
}

QStringList BagsModel::kinds() const
{
    return {tr("All"), tr("Parents"), tr("Children")};
}

QStringList BagsModel::states() const
{
    if (m_kind == 1)
        return {tr("Any state"), tr("Open"), tr("Complete", "state of a parent"), tr("On a bill")};
    if (m_kind == 2)
        return {tr("Any state"), tr("Loose"), tr("Packed")};
    return {tr("Any state")};
}

QString BagsModel::exportHindrance() const
{
    return m_filters->dayFault();
}

void BagsModel::exportAll()
{
    if (!exportHindrance().isEmpty())
        return;
    QList<files::StartExport::Params> wanted;
    // Parents and children have columns of their own, and so files of their own.
    for (const int kind : {1, 2}) {
        if (m_kind != 0 && m_kind != kind)
            continue;
        files::StartExport::Params params;
        params.what = kind == 1 ? u"parents"_s : u"children"_s;
        m_filters->apply(params);
        if (const QString text = query().trimmed(); !text.isEmpty())
            (m_match == 1 ? params.ends : m_match == 2 ? params.contains : params.text) = text;
        // As states() says them; there are none while both kinds are listed.
        if (m_kind == 1 && m_state > 0)
            params.state = m_state == 1   ? wire::enumName(bags::WireBagState::Open)
                           : m_state == 2 ? wire::enumName(bags::WireBagState::Complete)
                                          : u"billed"_s;
        else if (m_kind == 2 && m_state > 0)
            params.state = m_state == 1 ? u"loose"_s : u"packed"_s;
        wanted.append(params);
    }
    startExports(*shell(), this, wanted);
}

void BagsModel::change(int &what, int value)
{
    if (what == value)
        return;
    what = value;
    Q_EMIT filtersChanged();
    load();
}

void BagsModel::setMatch(int match)
{
    change(m_match, match);
}

void BagsModel::setKind(int kind)
{
    if (kind != m_kind)
        m_state = 0;
    change(m_kind, kind);
}

void BagsModel::setState(int state)
{
    change(m_state, state);
}

void BagsModel::dropFilters()
{
    m_state = 0;
    m_kind = 0;
    Q_EMIT filtersChanged();
    if (m_filters->any())
        m_filters->clear();
    else
        load();
}

} // namespace gemba::bagdesk
