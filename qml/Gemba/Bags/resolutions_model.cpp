#include "resolutions_model.h"

#include "bag_words.h"

using namespace Qt::StringLiterals;
using gemba::desk::Cell;
using gemba::desk::Column;
using gemba::desk::Look;

namespace gemba::bagdesk {

ResolutionsModel::ResolutionsModel(QObject *parent)
    : ListPage(parent)
{
    connect(this, &ResolutionsModel::currentChanged, this, &ResolutionsModel::detailsChanged);
    connect(this, &ResolutionsModel::refreshed, this, &ResolutionsModel::detailsChanged);
}

QList<Column> ResolutionsModel::describeColumns() const
{
    return {{.key = u"code"_s, .title = tr("Scanned"), .width = 140, .hideable = false},
            {.key = u"said"_s, .title = tr("The scan says")},
            {.key = u"counts"_s, .title = tr("What counts")},
            {.key = u"station"_s, .title = tr("Station"), .width = 70},
            {.key = u"who"_s, .title = tr("Who"), .width = 110},
            {.key = u"age"_s, .title = tr("Waits"), .width = 70, .atEnd = true},
            {.key = u"state"_s, .title = tr("State"), .width = 170}};
}

void ResolutionsModel::begun()
{
    page()->reloadOn<bags::BagsChanged>();
    page()->reloadEvery(60'000);
}

void ResolutionsModel::ask(const QString &cursor)
{
    bags::ListResolutions::Params params;
    params.all = m_all;
    params.cursor = cursor;
    params.limit = wanted();
    m_rows.fetch<bags::ListResolutions>(cursor, params, &bags::ListResolutions::Reply::resolutions,
                                        [this](const bags::ListResolutions::Reply &reply) {
                                            m_open = reply.openCount;
                                            shell()->pages()->setCount(u"resolutions"_s, m_open);
                                        });
}

QString ResolutionsModel::said(const bags::Resolution &resolution) const
{
    const bags::KeptScan &scan = resolution.scan;
    const QString where = words().isolated(bags::isBilling(scan.mode) ? scan.bill : scan.parent);
    return tr("%1: %2", "job of a station: parent or bill").arg(BagWords(words()).mode(scan.mode), where);
}

QString ResolutionsModel::countsFor(const bags::Resolution &resolution) const
{
    if (resolution.countsIn)
        return tr("in %1").arg(words().isolated(*resolution.countsIn));
    if (resolution.countsOn)
        return tr("on bill %1").arg(words().isolated(*resolution.countsOn));
    return tr("nowhere");
}

Cell ResolutionsModel::cell(int row, int column) const
{
    const bags::Resolution &resolution = m_rows[row];
    switch (column) {
    case 0:
        return {.text = resolution.scan.code, .figures = true};
    case 1:
        return {.text = said(resolution)};
    case 2:
        return {.text = countsFor(resolution)};
    case 3:
        return {.text = resolution.scan.station, .look = Look::Quiet, .figures = true};
    case 4:
        return {.text = words().named(resolution.scan.by), .look = Look::Quiet};
    case 5:
        return {.text = resolution.open ? words().age(nowMs() - resolution.scan.receivedAtMs) : QString()};
    default:
        if (resolution.held)
            return {.text = tr("Held, being checked"), .look = Look::Strong};
        return resolution.open
                   ? Cell{.text = tr("To decide")}
                   : Cell{.text = resolution.remedy ? BagWords(words()).remedy(*resolution.remedy) : QString(),
                          .look = Look::Quiet};
    }
}

QString ResolutionsModel::note() const
{
    return m_open == 0 ? tr("No scan waits for a decision")
                       : tr("%n scans wait for a decision", nullptr, static_cast<int>(m_open));
}

QString ResolutionsModel::code() const
{
    return chosen() ? m_rows.current()->scan.code : QString();
}

QString ResolutionsModel::lost() const
{
    return chosen() ? said(*m_rows.current()) : QString();
}

QString ResolutionsModel::lostWho() const
{
    return chosen()
               ? tr("%1 at %2", "person, station")
                     .arg(words().named(m_rows.current()->scan.by), words().isolated(m_rows.current()->scan.station))
               : QString();
}

QString ResolutionsModel::lostWhen() const
{
    if (!chosen())
        return {};
    const bags::KeptScan &scan = m_rows.current()->scan;
    return tr("%1, arrived %2")
        .arg(words().moment(scan.scannedAtMs, nowMs()), words().moment(scan.receivedAtMs, nowMs()));
}

QString ResolutionsModel::why() const
{
    return chosen() ? BagWords(words()).outcome(m_rows.current()->scan) : QString();
}

QString ResolutionsModel::counts() const
{
    return chosen() ? countsFor(*m_rows.current()) : QString();
}

QString ResolutionsModel::countsWho() const
{
    if (!chosen() || !m_rows.current()->otherBy)
        return {};
    return tr("%1 at %2", "person, station")
        .arg(words().named(*m_rows.current()->otherBy),
             words().isolated(m_rows.current()->otherStation.value_or(QString())));
}

QString ResolutionsModel::countsWhen() const
{
    return chosen() && m_rows.current()->otherTimeMs ? words().moment(*m_rows.current()->otherTimeMs, nowMs())
                                                     : QString();
}

QString ResolutionsModel::decision() const
{
    if (!chosen() || !m_rows.current()->remedy)
        return {};
    const bags::Resolution &resolution = *m_rows.current();
    return tr("%1, %2 %3", "decision, person, when")
        .arg(BagWords(words()).remedy(*resolution.remedy), words().named(resolution.decidedBy.value_or(QString())),
             words().moment(resolution.decidedAtMs.value_or(0), nowMs()));
}

bool ResolutionsModel::canDecide() const
{
    return open() && shell()->may(aboutBill() ? u"bills.manage"_s : u"bags.scan"_s);
}

bool ResolutionsModel::canMove() const
{
    if (!open() || !shell()->may(aboutBill() ? u"bills.correct"_s : u"bags.correct"_s))
        return false;
    const bags::KeptScan &scan = m_rows.current()->scan;
    return scan.mode == bags::WireScanMode::Pack || (scan.mode == bags::WireScanMode::Bill && !scan.bill.isEmpty());
}

QString ResolutionsModel::keepConsequence() const
{
    return chosen()
               ? tr("%1 stays %2. The scan stays in the history as refused.").arg(words().isolated(code()), counts())
               : QString();
}

QString ResolutionsModel::moveConsequence() const
{
    if (!chosen())
        return {};
    const bags::KeptScan &scan = m_rows.current()->scan;
    if (aboutBill())
        return tr("%1 goes on bill %2, and comes off any other. The move can be taken back.")
            .arg(words().isolated(code()), words().isolated(scan.bill));
    return tr("%1 moves into %2; the other count falls by one. The move can be taken back.")
        .arg(words().isolated(code()), words().isolated(scan.parent));
}

QString ResolutionsModel::checkConsequence() const
{
    return aboutBill() ? tr("%1 can be put on no bill until this is decided again.").arg(words().isolated(code()))
                       : tr("Neither parent can be billed until this is decided again.");
}

void ResolutionsModel::setAll(bool all)
{
    if (all == m_all)
        return;
    m_all = all;
    Q_EMIT allChanged();
    load();
}

void ResolutionsModel::decide(int remedy, const QString &note)
{
    if (!chosen())
        return;
    bags::DecideResolution::Params params;
    params.resolution = m_rows.current()->id;
    params.remedy = remedy == 1   ? bags::WireRemedy::Move
                    : remedy == 2 ? bags::WireRemedy::Check
                                  : bags::WireRemedy::Keep;
    params.note = note;
    shell()->run<bags::DecideResolution>(this, params, tr("Decided: %1").arg(words().isolated(code())),
                                         [this](const bags::Resolution &) { load(); });
}

} // namespace gemba::bagdesk
